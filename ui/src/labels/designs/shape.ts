import type { CodePlace } from '../../generated/CodePlace';
import type { DesignLineShape } from '../../generated/DesignLineShape';
import type { DesignShape } from '../../generated/DesignShape';
import type { LabelCode } from '../../generated/LabelCode';
import { fold } from '../../kit/fold';

/** Designs while they are edited. */

export const MOST_LINES = 12;

/** A design with a name that nobody has: `Standard copy`, `Standard copy 2`. */
export function copyOf(design: DesignShape, taken: readonly string[]): DesignShape {
  const known = new Set(taken.map((name) => fold(name)));
  let name = `${design.name} copy`;
  for (let number = 2; known.has(fold(name)); number += 1) name = `${design.name} copy ${number}`;
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
  { value: 'qr', label: 'QR', about: 'Phones, cameras and most scanners read it. Take this one if unsure.' },
  { value: 'data_matrix', label: 'Data Matrix', about: 'Smaller, for parts and cables. Not every phone reads it.' },
  { value: 'code128', label: 'Code 128', about: 'Bars for laser scanners that read nothing else. Needs a wide label.' },
  { value: 'qr_and_code128', label: 'QR and Code 128', about: 'Both, while old laser scanners are still in use. Needs room.' },
];

/** Where the code may stand: bars alone stand above or below the text. */
export function places(code: LabelCode): { value: CodePlace; label: string }[] {
  const all: { value: CodePlace; label: string }[] = [
    { value: 'automatic', label: 'Automatic' },
    { value: 'left', label: 'Left' },
    { value: 'right', label: 'Right' },
    { value: 'above', label: 'Above' },
    { value: 'below', label: 'Below' },
  ];
  return code === 'code128' ? all.filter(({ value }) => value !== 'left' && value !== 'right') : all;
}

/** Why an address cannot stand before the tag, or null. */
export function addressProblem(address: string): string | null {
  const text = address.trim();
  if (text === '') return null;
  if (!/^https?:\/\//i.test(text)) return 'It begins with https://';
  if (!/^[!-~]+$/.test(text)) return 'Only plain letters, digits and signs, without spaces.';
  if (!text.endsWith('/')) return 'It ends with /, so that the tag stands by itself.';
  if (text.length > 60) return 'At most 60 characters: the code would be too fine to scan.';
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
