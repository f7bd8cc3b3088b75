import { LOCALE } from './format';

interface Bounds {
  min?: number | undefined;
  max?: number | undefined;
  /** Whether only whole numbers are numbers here. */
  whole: boolean;
}

const decimalMark = (locale: string | undefined = LOCALE): string =>
  new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';

/** Reads a number as it stands in a field: nothing, `12`, `1.5`, `1,5`. */
export function readNumber(text: string, { min, max, whole }: Bounds): { value: number | null } | { wrong: string } {
  const bare = text.trim().replace(/^\u2212/, '-');
  if (bare === '') return { value: null };
  if (!/^-?\d+([.,]\d+)?$/.test(bare)) return { wrong: whole ? 'Write a whole number, such as 12.' : `Write a number, such as 1${decimalMark()}5.` };
  const value = Number(bare.replace(',', '.'));
  if (whole && !Number.isInteger(value)) return { wrong: 'Write a whole number, such as 12.' };
  if (min !== undefined && value < min) return { wrong: `Not below ${writeNumber(min)}.` };
  if (max !== undefined && value > max) return { wrong: `Not above ${writeNumber(max)}.` };
  return { value };
}

/** A number as it stands in a field: with the decimal mark of where the person lives, ungrouped. */
export const writeNumber = (value: number | null): string => (value === null ? '' : String(value).replace('.', decimalMark()));
