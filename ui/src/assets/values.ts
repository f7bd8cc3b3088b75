import { formatDate, formatInstant, formatMoney, groupTag } from '../kit/format';

/** A value of a field as it is written elsewhere: days, money and tags are told by their looks. Null for nothing. */
export function shownValue(field: string, value: string): string | null {
  if (value === '') return null;
  const money = /^(-?\d+(?:\.\d+)?) ([A-Z]{3})$/.exec(value);
  if (field === 'cost' && money) return formatMoney({ amount: money[1] ?? '', currency: money[2] ?? '' });
  if (field === 'signed_at') return formatInstant(value);
  return field === 'tag' ? groupTag(value) : formatDate(value);
}
