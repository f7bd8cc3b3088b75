import type { ScannerView } from '../generated/ScannerView';
import type { Scan } from './listen';
import { USUAL, type Manner } from './manner';
import { isScannersPace } from './pace';
import * as m from '../generated/words';

/** Letters and signs that lie elsewhere on other keyboards, and that every bar code can hold. */
export const SAMPLE = 'YZ-AQ/MW';

/** How one scan of the sample was read; null when the sample is in neither reading. */
function read(scan: Scan): { before: string; behind: string; byPosition: boolean } | null {
  for (const [text, byPosition] of [[scan.typed, false], [scan.physical, true]] as const) {
    // Only these letters: others may become longer when they become large.
    const at = text.replace(/[a-z]/g, (letter) => letter.toUpperCase()).indexOf(SAMPLE);
    if (at >= 0) return { before: text.slice(0, at), behind: text.slice(at + SAMPLE.length), byPosition };
  }
  return null;
}

/** Whether its pace, once it is known, can be told from a hand's. */
const isSteady = ({ gaps }: Scan): boolean => isScannersPace(gaps, 'whole', { ...USUAL, paces: [middle(gaps)] });

/** Whether the sample was understood, and would be among typing. */
export const isHit = (scan: Scan): boolean => read(scan) !== null && isSteady(scan);

/** Which keys, named as on a US keyboard, a scanner presses for the sample when it is set to another one. */
const ELSEWHERE: readonly [keys: string, keyboard: 'german' | 'french' | 'belgian' | 'spanish'][] = [
  ['ZY/AQ&MW', 'german'],
  ['YW6QA>:Z', 'french'],
  ['YW=QA>:Z', 'belgian'],
  ['YZ/AQ&MW', 'spanish'],
];

/** What is wrong with how a scan was read, with the cure; empty where nothing is. */
export function trouble(scan: Scan): string {
  const how = read(scan);
  if (how && !isSteady(scan))
    return m.scanThisScannerTypesAsSlowlyAnd();
  if (how?.byPosition)
    return m.scanThisScannerIsSetToAnother();
  if (how) return '';
  const keyboard = ELSEWHERE.find(([keys]) => scan.physical.includes(keys))?.[1];
  if (keyboard) return m.scanThisScannerIsSetToKeyboard({ keyboard });
  return m.scanThatWasNotThisCodeIf();
}

/** The middle of some numbers; 0 of none. */
function middle(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

/** How a scanner types, from several scans of the sample that agree; null when they do not. */
export function learn(scans: readonly Scan[]): Omit<ScannerView, 'name'> | null {
  const [first, ...others] = scans.map((scan) => ({ ...read(scan), ends: scan.endedBy }));
  if (first?.before === undefined || first.behind === undefined || first.byPosition === undefined) return null;
  const agree = others.every((one) =>
    one.before === first.before && one.behind === first.behind && one.byPosition === first.byPosition && one.ends === first.ends);
  if (!agree) return null;
  const gaps = scans.flatMap((scan) => scan.gaps);
  return {
    ends: first.ends === 'Enter' ? 'enter' : first.ends === 'Tab' ? 'tab' : 'silence',
    // What kind of code it was differs from code to code, and is understood without.
    prefix: first.before.replace(/^\][A-Za-z][0-9A-Za-z]$/, ''),
    suffix: first.behind,
    median_gap: Math.round(middle(gaps)),
    longest_gap: Math.round(Math.max(0, ...gaps)),
    by_position: first.byPosition,
  };
}

/** How all scanners of a desk are heard at once. */
export function mannerOf(scanners: readonly ScannerView[]): Manner {
  if (scanners.length === 0) return USUAL;
  return {
    ...USUAL,
    paces: scanners.map((one) => one.median_gap),
    longest: Math.max(...scanners.map((one) => one.longest_gap)),
    endsByKey: scanners.every((one) => one.ends !== 'silence'),
    around: scanners.map(({ prefix, suffix }) => ({ prefix, suffix })),
    byPosition: scanners.every((one) => one.by_position),
  };
}
