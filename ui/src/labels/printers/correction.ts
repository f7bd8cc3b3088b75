import type { Calibrate } from '../../generated/Calibrate';
import type { CalibrationView } from '../../generated/CalibrationView';
import type { FormatShape } from '../../generated/FormatShape';
import * as m from '../../generated/words';

/** A correction: every label's corner is scaled from the top left of the page, then shifted. */
export type Correction = Pick<CalibrationView, 'shift_x' | 'shift_y' | 'scale_x' | 'scale_y'>;

export const NEUTRAL: Correction = { shift_x: 0, shift_y: 0, scale_x: 100, scale_y: 100 };

/** Nothing read off yet. */
export const unread = (): Reading => ({ right: null, down: null, across: null, along: null });

/** What was read off a test page, in millimetres; null where nothing was. */
export interface Reading {
  /** Where the left edge of the first label lies on the ruler across: so far to the right the print has to go. */
  right: number | null;
  /** Where its upper edge lies on the ruler down. */
  down: number | null;
  /** The distance of the crosses across, by a ruler. */
  across: number | null;
  /** The same down the page. */
  along: number | null;
}

/** The distances the crosses should have, in millimetres; 0 where there is only one. */
export interface Distances {
  across: number;
  along: number;
}

const round = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits;

/** The crosses stand in the first label, the last of its row and the last of its column. */
export const crosses = (shape: Pick<FormatShape, 'columns' | 'rows' | 'pitch_x' | 'pitch_y'> | null): Distances =>
  shape ? { across: round((shape.columns - 1) * shape.pitch_x, 2), along: round((shape.rows - 1) * shape.pitch_y, 2) } : { across: 0, along: 0 };

const stretch = (should: number, is: number | null) => (is === null || is <= 0 || should <= 0 ? 1 : should / is);

/** The correction that puts right what a page shows that was printed with `before`. */
export function corrected(before: Correction, read: Reading, should: Distances): Correction {
  const [x, y] = [stretch(should.across, read.across), stretch(should.along, read.along)];
  // Zero has no sign here.
  const shift = (was: number, by: number, more: number | null) => round(was * by + (more ?? 0), 2) || 0;
  return {
    shift_x: shift(before.shift_x, x, read.right),
    shift_y: shift(before.shift_y, y, read.down),
    scale_x: round(before.scale_x * x, 2),
    scale_y: round(before.scale_y * y, 2),
  };
}

const side = (shift: number, plus: string, minus: string) => (shift === 0 ? '' : shift > 0 ? plus : minus);

/** The same in words: "1.3 mm to the right, 0.7 mm up, 101 %". */
export function words({ shift_x, shift_y, scale_x, scale_y }: Correction): string {
  const way = [side(shift_x, 'right', 'left'), side(shift_y, 'down', 'up')].filter(Boolean).join('_');
  const shift = way && m.printerShift({ way, x: String(Math.abs(shift_x)), y: String(Math.abs(shift_y)) });
  if (scale_x === 100 && scale_y === 100) return shift || m.printerNoCorrection();
  const scale = scale_x === scale_y ? m.printerScale({ percent: String(scale_x) }) : m.printerScaleAcrossDown({ across: String(scale_x), down: String(scale_y) });
  return shift ? m.printerShiftAndScale({ shift, scale }) : scale;
}

export const isNeutral = (correction: Correction): boolean => words(correction) === words(NEUTRAL);

export const request = (printer: string, format: string, correction: Correction): Calibrate => ({ printer, format, ...correction });
