import type { CodePlace } from '../../generated/CodePlace';
import type { DesignLineShape } from '../../generated/DesignLineShape';
import type { DesignShape } from '../../generated/DesignShape';
import type { LabelCode } from '../../generated/LabelCode';
import { fold } from '../../kit/fold';
import * as m from '../../generated/words';

/** Designs while they are edited. */

export const MOST_LINES = 12;

/** A design with a name that nobody has: `Standard copy`, `Standard copy 2`. */
export function copyOf(design: DesignShape, taken: readonly string[]): DesignShape {
  const known = new Set(taken.map((name) => fold(name)));
  let name = m.designNameCopy({ name: design.name });
  for (let number = 2; known.has(fold(name)); number += 1) name = m.designNameCopyNumber({ name: design.name, number });
  // Two designs for one category would leave it open which of them is meant.
  return { ...structuredClone(design), name, categories: [] };
}

/** The lines with one of them elsewhere; the same where there is nowhere to go. */
export function moved(lines: readonly DesignLineShape[], from: number, to: number): DesignLineShape[] {
  const next = [...lines];
  const [line] = next.splice(from, 1);
  if (!line || to < 0 || to >= lines.length) return [...lines];
  next.splice(to, 0, line);
  return next;
}

/** One line each on when a code is the right one. */
export const CODES: readonly { value: LabelCode; label: string; about: string }[] = [
  { value: 'qr', label: 'QR', about: m.designPhonesCamerasAndMostScannersRead() },
  { value: 'data_matrix', label: m.designDataMatrix(), about: m.designSmallerForPartsAndCablesNot() },
  { value: 'code128', label: m.designCode128(), about: m.designBarsForLaserScannersThatRead() },
  { value: 'qr_and_code128', label: m.designQrAndCode128(), about: m.designBothWhileOldLaserScannersAre() },
];

/** Where the code may stand: bars alone stand above or below the text. */
export function places(code: LabelCode): { value: CodePlace; label: string }[] {
  const all: { value: CodePlace; label: string }[] = [
    { value: 'automatic', label: m.designAutomatic() },
    { value: 'left', label: m.designLeft() },
    { value: 'right', label: m.designRight() },
    { value: 'above', label: m.designAbove() },
    { value: 'below', label: m.designBelow() },
  ];
  return code === 'code128' ? all.filter(({ value }) => value !== 'left' && value !== 'right') : all;
}

/** Why an address cannot stand before the tag, or null. */
export function addressProblem(address: string): string | null {
  const text = address.trim();
  if (text === '') return null;
  if (!/^https?:\/\//i.test(text)) return m.designItBeginsWithHttps();
  if (!/^[!-~]+$/.test(text)) return m.designOnlyPlainLettersDigitsAndSigns();
  if (!text.endsWith('/')) return m.designItEndsWithSoThatThe();
  if (text.length > 60) return m.designAtMost60CharactersTheCode();
  return null;
}

/** The address in capitals makes a coarser code; where it means the same, up to the path. */
export function inCapitals(address: string): string {
  return address.trim().toUpperCase();
}

/** A design that can be drawn while it is being edited: what is half typed is left out. */
export function drawable(design: DesignShape): DesignShape {
  return {
    ...design,
    address: addressProblem(design.address) === null ? design.address : '',
    lines: design.lines.filter(({ field, of }) => (field !== 'text' && field !== 'custom') || of.trim() !== ''),
    categories: [],
  };
}
