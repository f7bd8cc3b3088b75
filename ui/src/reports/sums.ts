import type { MoneyText } from '../generated/MoneyText';
import type { ReportLine } from '../generated/ReportLine';

const places = (amount: string) => amount.split('.')[1]?.length ?? 0;
const minor = (amount: string, digits: number): bigint => {
  const [whole = '0', part = ''] = amount.split('.');
  return BigInt(whole + part.padEnd(digits, '0'));
};

/** Adds amounts per currency, to the last cent however long they are. */
export function addUp(amounts: readonly MoneyText[]): MoneyText[] {
  const currencies = [...new Set(amounts.map((money) => money.currency))].sort();
  return currencies.map((currency) => {
    const own = amounts.filter((money) => money.currency === currency);
    const digits = Math.max(...own.map((money) => places(money.amount)));
    const total = own.reduce((sum, money) => sum + minor(money.amount, digits), 0n);
    const text = (total < 0n ? -total : total).toString().padStart(digits + 1, '0');
    const amount = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
    return { amount: total < 0n ? `-${amount}` : amount, currency };
  });
}

/** Which of two sums is more, by the first currency they share; what has none is least. */
function byValue(one: readonly MoneyText[], other: readonly MoneyText[]): number {
  const shared = one.find((money) => other.some(({ currency }) => currency === money.currency));
  if (!shared) return one.length - other.length;
  const match = other.find(({ currency }) => currency === shared.currency);
  return Number(shared.amount) - Number(match?.amount ?? 0);
}

/** The lines in the order asked for: by `label`, `count`, `value`, or `column:3`. */
export function inOrder(lines: readonly ReportLine[], key: string, descending: boolean): ReportLine[] {
  const column = Number(/^column:(\d+)$/.exec(key)?.[1] ?? -1);
  const compare = (one: ReportLine, other: ReportLine): number => {
    if (key === 'label') return one.label.localeCompare(other.label, undefined, { numeric: true });
    if (key === 'value') return byValue(one.value, other.value);
    if (column >= 0) return (one.columns[column] ?? 0) - (other.columns[column] ?? 0);
    return one.count - other.count;
  };
  return [...lines].sort((one, other) => (descending ? compare(other, one) : compare(one, other)) || one.label.localeCompare(other.label));
}
