import { paramsOf, readPlace } from '../assets/route';
import { go, hashOf } from '../frame/router.svelte';
import type { AssetFilter } from '../generated/AssetFilter';
import type { ReportGroup } from '../generated/ReportGroup';
import type { ReportKind } from '../generated/ReportKind';
import { GROUPS } from './words';

/** What a report is asked, as it stands in the hash: `#/reports/stock?group=place&as_of=2026-06-30`. */
export interface Asked {
  /** The day it is of; today when null. */
  asOf: string | null;
  filter: AssetFilter;
  /** What its lines are grouped by; null for the assets themselves. */
  group: ReportGroup | null;
}

export const REPORTS: readonly ReportKind[] = ['warranty', 'stock'];

/** Which report the hash names; none is the gallery. */
export const reportOf = (path: readonly string[]): ReportKind | null => REPORTS.find((report) => report === path[0]) ?? null;

/** What the hash asks of a report; what makes no sense is left out. */
export function readAsked(params: Record<string, string>): Asked {
  const { filter, asOf } = readPlace([], params);
  const group = params['group'] ?? '';
  return { filter, asOf, group: group in GROUPS ? (group as ReportGroup) : null };
}

const written = ({ filter, asOf, group }: Asked) => ({ ...paramsOf({ filter, asOf }), group });

/** The hash of a report: `hashOfReport('stock')`. */
export const hashOfReport = (report: ReportKind, asked: Asked = { asOf: null, filter: {}, group: null }): string =>
  hashOf('reports', [report], written(asked));

/** Shows the report under other filters; each is a step for Back. */
export const show = (report: ReportKind, asked: Asked): void => go('reports', [report], written(asked));

/** A filter with nothing in it says nothing, so that equal questions are equal texts. */
export function questionOf({ asOf, filter, group }: Asked): { as_of?: string; filter?: AssetFilter; group?: ReportGroup } {
  return {
    ...(asOf ? { as_of: asOf } : {}),
    ...(Object.keys(filter).length > 0 ? { filter } : {}),
    ...(group ? { group } : {}),
  };
}
