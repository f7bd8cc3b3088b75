import type { DateOrder } from '../generated/DateOrder';
import { LOCALE, parseDate } from './format';
import * as m from '../generated/words';

/** How dates are written in figures where the person lives. */
export interface DayManner {
  order: DateOrder;
  /** Between the figures. */
  mark: string;
}

/** The manner of a locale, in figures everybody's keyboard has and the calendar the register keeps. */
export function dayManner(locale: string | undefined = LOCALE): DayManner {
  const format = new Intl.DateTimeFormat(locale, {
    year: 'numeric', month: '2-digit', day: '2-digit', calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC',
  });
  const parts = format.formatToParts(new Date(Date.UTC(2028, 10, 22)));
  const first = parts.find(({ type }) => type === 'day' || type === 'month' || type === 'year')?.type;
  const order = first === 'year' ? 'year_first' : first === 'month' ? 'month_first' : 'day_first';
  const between = parts.find(({ type }) => type === 'literal')?.value ?? '';
  const mark = ['.', '/', '-'].find((one) => between.includes(one)) ?? '/';
  // A date with dots has its day first for whoever reads it, and one that begins with the year is written with hyphens.
  return { order, mark: order === 'year_first' || (order === 'month_first' && mark === '.') ? '-' : mark };
}

/** A wire date as the person writes it: `14.02.2027`, `02/14/2027`, `2027-02-14`. What is none stays as it is. */
export function writeDay(iso: string, { order, mark }: DayManner = dayManner()): string {
  const parts = parseDate(iso) && /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!parts) return iso;
  const [, year = '', month = '', day = ''] = parts;
  if (order === 'year_first') return iso;
  return (order === 'day_first' ? [day, month, year] : [month, day, year]).join(mark);
}

/** What an empty date field shows: `dd.mm.yyyy`. */
export const dayPattern = (manner: DayManner = dayManner()): string =>
  writeDay('2001-02-03', manner).replace('2001', m.piecesDateYyyy()).replace('02', m.piecesDateMm()).replace('03', m.piecesDateDd());

/** `Sunday, 14 February 2027`: what a date was understood as, beyond doubt. */
export function longDay(iso: string, locale: string | undefined = LOCALE): string {
  const date = parseDate(iso);
  if (!date) return '';
  return new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(date);
}
