import { LOCALE } from './format';
import * as m from '../generated/words';

interface Bounds {
  min?: number | undefined;
  max?: number | undefined;
  /** Whether only whole numbers are numbers here. */
  whole: boolean;
}

const decimalMark = (locale: string | undefined = LOCALE): string =>
  new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';

/** `1,000` and `12.345.678`, with the mark between. */
const GROUPED = /^-?[1-9]\d{0,2}([.,\s'’])\d{3}(?:\1\d{3})*$/;

/**
 * Reads a number as it stands in a field: nothing, `12`, `1.5`, `1,5`, `1,000`. A mark before three last figures stands
 * between thousands, unless it is the person's decimal mark; where no decimals can be, that one is asked back.
 */
export function readNumber(text: string, { min, max, whole }: Bounds, decimal: string = decimalMark()): { value: number | null } | { wrong: string } {
  const typed = text.trim().replace(/^\u2212/, '-');
  const mark = GROUPED.exec(typed)?.[1];
  if (whole && mark === decimal) return { wrong: m.piecesWriteWithoutAMark({ number: typed.replaceAll(mark, '') }) };
  const bare = mark === undefined || mark === decimal ? typed : typed.replaceAll(mark, '');
  if (bare === '') return { value: null };
  if (!(whole ? /^-?\d+$/ : /^-?\d+([.,]\d+)?$/).test(bare)) return { wrong: whole ? m.piecesWriteAWholeNumberSuchAs() : m.piecesWriteANumberSuchAs1({ decimal }) };
  const value = Number(bare.replace(',', '.'));
  if (min !== undefined && value < min) return { wrong: m.piecesNotBelow({ least: writeNumber(min) }) };
  if (max !== undefined && value > max) return { wrong: m.piecesNotAbove({ most: writeNumber(max) }) };
  return { value };
}

/** A number as it stands in a field: with the decimal mark of where the person lives, ungrouped. */
export const writeNumber = (value: number | null): string => (value === null ? '' : String(value).replace('.', decimalMark()));
