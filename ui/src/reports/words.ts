import type { AssetFilter } from '../generated/AssetFilter';
import type { ReportGroup } from '../generated/ReportGroup';
import type { ReportKind } from '../generated/ReportKind';
import { formatMoney, LOCALE } from '../kit/format';
import type { MoneyText } from '../generated/MoneyText';
import { STATES, type Shape, type State, type Tone } from '../kit/states';
import * as m from '../generated/words';

export const TITLES: Record<ReportKind, string> = { warranty: m.reportWarranties(), stock: m.reportStockAndValue() };

/** What lines are grouped by, in words. */
export const GROUPS: Record<ReportGroup, string> = { category: m.commonCategory(), model: m.reportModel(), place: m.commonPlace(), holder: m.reportHolder(), state: m.commonState() };

/** The windows of the warranty report: the word under a column, its colour, and its shape. */
export const WINDOWS: Record<string, { brief: string; tone: Tone; shape: Shape }> = {
  expired: { brief: m.reportExpired(), tone: 'trouble', shape: 'triangle' },
  within_30: { brief: m.reportCountDays({ count: 30 }), tone: 'attention', shape: 'diamond' },
  within_60: { brief: m.reportCountDays({ count: 60 }), tone: 'stock', shape: 'ring' },
  within_90: { brief: m.reportCountDays({ count: 90 }), tone: 'stock', shape: 'ring' },
  within_180: { brief: m.reportCountDays({ count: 180 }), tone: 'stock', shape: 'ring' },
  later: { brief: m.reportLater(), tone: 'done', shape: 'tick' },
  unknown: { brief: m.reportUnknown(), tone: 'gone', shape: 'dashed' },
};

export const ALL_STATES = Object.keys(STATES) as State[];

/** The states a warranty can matter in: what is retired or disposed of is never reported. */
export const REPORTED: State[] = ALL_STATES.filter((state) => state !== 'retired' && state !== 'disposed');

/** The filter that lists the assets of a warranty window, and no others. */
export function inWindow(filter: AssetFilter, window: string): AssetFilter {
  const states = filter.states?.filter((state) => REPORTED.includes(state));
  return { ...filter, warranty: [window], states: states?.length ? states : REPORTED };
}

/** Which filter lists the assets of a group; null when its name alone does not say. */
export function inGroup(filter: AssetFilter, group: ReportGroup, label: string): AssetFilter | null {
  if (group === 'category') return label === 'No category' ? null : { ...filter, categories: [label] };
  const state = group === 'state' ? ALL_STATES.find((state) => STATES[state].word === label) : undefined;
  return state ? { ...filter, states: [state] } : null;
}

/** Sums as a line says them: one after the other, per currency. */
export const sums = (value: readonly MoneyText[]): string => value.map((money) => formatMoney(money)).join(' · ');

const round = new Map<string, Intl.NumberFormat>();
function rounded(money: MoneyText): string {
  try {
    let format = round.get(money.currency);
    if (!format) round.set(money.currency, (format = new Intl.NumberFormat(LOCALE, { style: 'currency', currency: money.currency, maximumFractionDigits: 0 })));
    return format.format(money.amount as Intl.StringNumericLiteral);
  } catch {
    return formatMoney(money);
  }
}

/** The same without cents, for what is read at a glance. */
export const roundSums = (value: readonly MoneyText[]): string => value.map(rounded).join(' · ');

/** The first of them without cents, and how many currencies more: for the end of a bar. */
export function briefSums(value: readonly MoneyText[]): string {
  const [first] = value;
  if (!first) return '';
  return value.length > 1 ? `${rounded(first)} +${value.length - 1}` : rounded(first);
}
