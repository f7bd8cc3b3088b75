import { parseDate, today } from '../kit/format';

const wire = (date: Date) => date.toISOString().slice(0, 10);

/** A day some days from another. */
export function plusDays(days: number, from: string = today()): string {
  const date = parseDate(from);
  if (!date) return from;
  date.setUTCDate(date.getUTCDate() + days);
  return wire(date);
}

/** A day some months from another; the last of a shorter month where there is no such day. */
export function plusMonths(months: number, from: string = today()): string {
  const date = parseDate(from);
  if (!date) return from;
  const day = date.getUTCDate();
  const month = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
  const last = new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 0)).getUTCDate();
  month.setUTCDate(Math.min(day, last));
  return wire(month);
}

/** How many days lie ahead of a day; less than none when it is over. */
export function daysUntil(day: string, from: string = today()): number {
  const [to, start] = [parseDate(day), parseDate(from)];
  return to && start ? Math.round((to.getTime() - start.getTime()) / 86_400_000) : 0;
}
