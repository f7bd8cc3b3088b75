import { LOCALE } from './format';
import * as m from '../generated/words';

/** An amount in figures, with the currency that was written beside it; or what is wrong with it. */
export type ReadAmount = { amount: string; currency: string | null } | { wrong: string };

interface Marks {
  decimal: string;
  group: string;
}

/** The decimal mark and the mark between thousands, where the person lives. */
export function marksOf(locale: string | undefined = LOCALE): Marks {
  const parts = new Intl.NumberFormat(locale, { useGrouping: 'always', numberingSystem: 'latn' }).formatToParts(1234567.5);
  const mark = (type: string, plain: string) => parts.find((part) => part.type === type)?.value ?? plain;
  return { decimal: mark('decimal', '.'), group: mark('group', ',') };
}

const SIGNS: Record<string, string> = { '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR', '₺': 'TRY', '₩': 'KRW', '₪': 'ILS', '₴': 'UAH', 'zł': 'PLN', 'Kč': 'CZK' };
const EXAMPLE = (marks: Marks) => `1234${marks.decimal}50`;

/**
 * Reads an amount as people write it: `1234.50`, `1.234,50`, `1 234,5`, `1'234.50`, `€ 1234`, `1234 USD`. A mark before
 * three last figures (`1.234`) means thousands where it does so for the person, and is asked back elsewhere: the two
 * readings are a thousand apart.
 */
export function readAmount(text: string, marks: Marks = marksOf()): ReadAmount {
  const wrong = { wrong: m.piecesWriteAnAmountSuchAsExample({ example: EXAMPLE(marks) }) };
  const parts = /^([A-Za-z]{3}|[^\d\s.,'’-]{1,2})?\s*(-?[\d.,'’\s]*\d[.,]?)\s*([A-Za-z]{3}|[^\d\s.,'’-]{1,2})?$/.exec(text.trim());
  if (!parts || (parts[1] && parts[3])) return wrong;
  const word = parts[1] ?? parts[3] ?? null;
  // A bare $ is that of whatever dollar the field has.
  const currency = word === null || word === '$' ? null : (SIGNS[word] ?? (/^[A-Za-z]{3}$/.test(word) ? word.toUpperCase() : undefined));
  if (currency === undefined) return wrong;
  const figures = (parts[2] ?? '').replace(/[\s\u00a0\u202f'’]/g, '');
  if (figures.startsWith('-')) return { wrong: m.piecesAnAmountIsNotLessThan() };
  const amount = plain(figures, marks);
  return amount === null ? wrong : typeof amount === 'string' ? { amount, currency } : amount;
}

function plain(figures: string, marks: Marks): string | { wrong: string } | null {
  const last = Math.max(figures.lastIndexOf(','), figures.lastIndexOf('.'));
  if (last < 0) return figures;
  const mark = figures.charAt(last);
  const [whole, part] = [figures.slice(0, last), figures.slice(last + 1)];
  const grouped = (text: string, by: string) => new RegExp(`^\\d{1,3}(\\${by}\\d{3})+$`).test(text);
  const other = mark === '.' ? ',' : '.';
  // Both marks: the last is the decimal one, the other stands between thousands.
  if (whole.includes(other)) return grouped(whole, other) ? joined(whole.replaceAll(other, ''), part) : null;
  // The same mark more than once stands between thousands.
  if (whole.includes(mark)) return grouped(figures, mark) ? figures.replaceAll(mark, '') : null;
  if (part.length !== 3 || whole === '' || whole === '0') return joined(whole, part);
  if (mark === marks.group && grouped(figures, mark)) return whole + part;
  if (!grouped(figures, mark)) return joined(whole, part);
  const { decimal } = marks;
  return {
    wrong: m.piecesIsItThousandsOrDecimals({
      thousands: `${whole}${part}`, decimals: `${whole}${decimal}${part}`,
      thousands_written: `${whole}${part}${decimal}00`, decimals_written: `${whole}${decimal}${part.slice(0, 2)}`,
    }),
  };
}

const joined = (whole: string, part: string): string | null =>
  /^\d*$/.test(whole) && /^\d*$/.test(part) ? `${whole || '0'}${part ? `.${part}` : ''}` : null;

/** An amount as it stands in a field: with the decimal mark of where the person lives, and without any other. */
export const writeAmount = (amount: string, marks: Marks = marksOf()): string => amount.replace('.', marks.decimal);
