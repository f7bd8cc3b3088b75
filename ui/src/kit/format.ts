import type { MoneyText } from '../generated/MoneyText';

/** Dates, distances, money and tags as a person reads them. The system's locale decides. */

const DAY = 86_400_000;

/**
 * The system's locale; but a machine set to "C" speaks to programs, not to people, and writes 232491626000: there it
 * is English.
 */
export const LOCALE = new Intl.NumberFormat().resolvedOptions().locale.toLowerCase().includes('posix') ? 'en' : undefined;

/** Today in this time zone, as on the wire. */
export function today(now: Date = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The parts of a wire date, or null when it is none (31 February is none). */
export function parseDate(iso: string): Date | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date : null;
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();
function dateFormat(locale: string | undefined): Intl.DateTimeFormat {
  const key = locale ?? '';
  let format = dateFormats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
    dateFormats.set(key, format);
  }
  return format;
}

/** `14 Mar 2028`, or what was given when it is no date. */
export function formatDate(iso: string, locale: string | undefined = LOCALE): string {
  const date = parseDate(iso);
  return date ? dateFormat(locale).format(date) : iso;
}

/** How far a date is: "in 16 months", "3 days ago", "today". Months count from the second on, years from the 24th month. */
export function distance(iso: string, from: string = today(), locale: string | undefined = LOCALE): string {
  const date = parseDate(iso);
  const start = parseDate(from);
  if (!date || !start) return '';
  const days = Math.round((date.getTime() - start.getTime()) / DAY);
  const [early, late] = days > 0 ? [start, date] : [date, start];
  let months = (late.getUTCFullYear() - early.getUTCFullYear()) * 12 + late.getUTCMonth() - early.getUTCMonth();
  // The last day of February completes the month that began on the 29th, 30th or 31st.
  const lastDay = new Date(Date.UTC(late.getUTCFullYear(), late.getUTCMonth() + 1, 0)).getUTCDate();
  if (late.getUTCDate() < Math.min(early.getUTCDate(), lastDay)) months -= 1;
  const sign = days > 0 ? 1 : -1;
  if (months < 2) return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
  const words = new Intl.RelativeTimeFormat(locale);
  if (months < 24) return words.format(sign * months, 'month');
  return words.format(sign * Math.floor(months / 12), 'year');
}

/** How long ago an instant was: "12 s ago", "5 min ago", then the time, then the date. */
export function ago(instant: string | number, now: number = Date.now(), locale: string | undefined = LOCALE): string {
  const at = typeof instant === 'number' ? instant : Date.parse(instant);
  if (Number.isNaN(at)) return String(instant);
  const words = new Intl.RelativeTimeFormat(locale, { style: 'short' });
  const seconds = Math.max(0, Math.round((now - at) / 1000));
  if (seconds < 60) return words.format(-seconds, 'second');
  if (seconds < 3600) return words.format(-Math.floor(seconds / 60), 'minute');
  return formatInstant(at, now, locale);
}

/** `14:02` today, `14 Mar, 14:02` this year, `14 Mar 2028, 14:02` otherwise. */
export function formatInstant(instant: string | number, now: number = Date.now(), locale: string | undefined = LOCALE): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return String(instant);
  const time: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };
  const then = new Date(now);
  if (at.toDateString() === then.toDateString()) return new Intl.DateTimeFormat(locale, time).format(at);
  const year: Intl.DateTimeFormatOptions = at.getFullYear() === then.getFullYear() ? {} : { year: 'numeric' };
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', ...year, ...time }).format(at);
}

/**
 * `€1,234.50`, `SEK 1,234.50`. The amount is a decimal string and is formatted as one: no figure is lost at twelve digits.
 * A sign stands where it cannot be mistaken; a `$` or `¥` is several countries', so there the currency's letters stand.
 */
export function formatMoney(money: MoneyText, locale: string | undefined = LOCALE): string {
  try {
    const format = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: money.currency,
      currencyDisplay: money.currency === 'EUR' ? 'symbol' : 'code',
    });
    return format.format(money.amount as Intl.StringNumericLiteral);
  } catch {
    return `${money.amount} ${money.currency}`;
  }
}

/** `1,234,567`. */
export function formatNumber(value: number, locale: string | undefined = LOCALE): string {
  return new Intl.NumberFormat(locale).format(value);
}

/** "1 item", "12 items". */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

/**
 * A tag in groups for the eye: `IT000123K` is `IT 000 123 K`. Letters in front, then figures in threes from
 * the left, then what is left over. Tags of other makers (with separators, or not of this shape) stay as they are.
 */
export function groupTag(tag: string): string {
  const parts = /^([A-Z]{0,6})(\d{4,})([0-9A-Z]?)$/i.exec(tag);
  if (!parts) return tag;
  const [, prefix = '', digits = '', check = ''] = parts;
  const groups: string[] = [];
  // A last group of one figure reads as a check character of its own: that is what it usually is.
  for (let at = 0; at < digits.length; at += 3) groups.push(digits.slice(at, at + 3));
  return [prefix, ...groups, check].filter((part) => part !== '').join(' ');
}
