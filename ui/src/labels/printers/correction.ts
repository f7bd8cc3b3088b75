import type { Calibrate } from '../../generated/Calibrate';
import type { CalibrationView } from '../../generated/CalibrationView';

/** A correction: every label's corner is scaled from the top left of the page, then shifted. */
export type Correction = Pick<CalibrationView, 'shift_x' | 'shift_y' | 'scale_x' | 'scale_y'>;

export const NEUTRAL: Correction = { shift_x: 0, shift_y: 0, scale_x: 100, scale_y: 100 };

/** Nothing read off yet. */
export const unread = (): Reading => ({ right: null, down: null, across: { said: null, measured: null }, along: { said: null, measured: null } });

/** What was read off a test page; null where nothing was. Lengths in millimetres. */
export interface Reading {
  /** The print has to go so far to the right; to the left if negative. */
  right: number | null;
  /** The print has to go so far down; up if negative. */
  down: number | null;
  /** The distance of the two marks across. */
  across: Distance;
  /** The same down the page. */
  along: Distance;
}

/** A distance on a test page, in millimetres: what the page says it is, and what a ruler says. */
export interface Distance {
  said: number | null;
  measured: number | null;
}

const round = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits;
const stretch = ({ said, measured }: Distance) => (said === null || measured === null || measured <= 0 ? 1 : said / measured);

/** The correction that puts right what a page shows that was printed with `before`. */
export function corrected(before: Correction, read: Reading): Correction {
  const [x, y] = [stretch(read.across), stretch(read.along)];
  // Zero has no sign here.
  const shift = (was: number, by: number, more: number | null) => round(was * by + (more ?? 0), 2) || 0;
  return {
    shift_x: shift(before.shift_x, x, read.right),
    shift_y: shift(before.shift_y, y, read.down),
    scale_x: round(before.scale_x * x, 2),
    scale_y: round(before.scale_y * y, 2),
  };
}

/** The same in words: "1.3 mm to the right, 0.7 mm up, 101 %". */
export function words({ shift_x, shift_y, scale_x, scale_y }: Correction): string {
  const said: string[] = [];
  if (shift_x !== 0) said.push(`${Math.abs(shift_x)} mm to the ${shift_x > 0 ? 'right' : 'left'}`);
  if (shift_y !== 0) said.push(`${Math.abs(shift_y)} mm ${shift_y > 0 ? 'down' : 'up'}`);
  if (scale_x !== 100 || scale_y !== 100) said.push(scale_x === scale_y ? `${scale_x} %` : `${scale_x} % across, ${scale_y} % down`);
  return said.length > 0 ? said.join(', ') : 'no correction';
}

export const isNeutral = (correction: Correction): boolean => words(correction) === words(NEUTRAL);

export const request = (printer: string, format: string, correction: Correction): Calibrate => ({ printer, format, ...correction });
