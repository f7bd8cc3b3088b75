import { hashOf } from '../frame/router.svelte';
import type { AssetFilter } from '../generated/AssetFilter';
import type { AssetSort } from '../generated/AssetSort';
import { STATES, type State } from '../kit/states';
import * as m from '../generated/words';

/** What the Assets screen shows, as it stands in the hash: `#/assets/0198…?states=lost&sort=-due`. */
export interface AssetsPlace {
  /** The asset whose drawer is open. */
  open: string | null;
  filter: AssetFilter;
  sort: AssetSort;
  descending: boolean;
  /** The register as it stood at the end of this day. */
  asOf: string | null;
}

/** Where things are registered by scanning: `#/assets/register-by-scanning`; no asset has such an identity. */
export const BY_SCANNING = 'register-by-scanning';
/** Where kits are: `#/assets/kits`. */
export const KITS = 'kits';

type Params = Record<string, string | null | undefined>;

export const SORTS: readonly AssetSort[] = [
  'registered', 'tag', 'name', 'model', 'serial', 'state', 'place', 'warranty_end', 'refresh_date',
  'purchase_date', 'cost', 'due', 'changed',
];

/** The warranty windows in the order of time. */
export const WARRANTY_WINDOWS: Record<string, string> = {
  expired: m.assetWarrantyExpired(),
  within_30: m.assetWithin30Days(),
  within_60: m.assetWithin31To60Days(),
  within_90: m.assetWithin61To90Days(),
  within_180: m.assetWithin91To180Days(),
  later: m.assetWarrantyLater(),
  unknown: m.assetWarrantyUnknown(),
};

/** Several values in one parameter; a comma inside one of them is escaped. */
const joined = (values: readonly string[] | undefined) =>
  values && values.length > 0 ? values.map((value) => value.replace(/[\\,]/g, '\\$&')).join(',') : null;

function parted(text: string | undefined): string[] {
  const parts = (text ?? '').match(/(?:\\.|[^\\,])+/g) ?? [];
  return [...new Set(parts.map((part) => part.replace(/\\(.)/g, '$1').trim()).filter(Boolean))];
}

const isState = (word: string): word is State => word in STATES;
const isDate = (text: string | undefined): text is string => /^\d{4}-\d{2}-\d{2}$/.test(text ?? '');

/** A filter with nothing in it that says nothing, so that equal filters are equal texts. */
function filterOf(params: Record<string, string>): AssetFilter {
  const filter: AssetFilter = {};
  const search = params['search']?.trim();
  const states = parted(params['states']).filter(isState);
  const [categories, models, places] = [parted(params['categories']), parted(params['models'] ?? params['model']), parted(params['places'])];
  const warranty = parted(params['warranty']).filter((word) => word in WARRANTY_WINDOWS);
  if (search) filter.search = search;
  if (states.length) filter.states = states;
  if (categories.length) filter.categories = categories;
  if (models.length) filter.models = models;
  if (places.length) filter.places = places;
  if (params['person']) filter.person = params['person'];
  if (params['within']) filter.within = params['within'];
  if (warranty.length) filter.warranty = warranty;
  if (params['overdue']) filter.overdue = true;
  if (isDate(params['due_by'])) filter.due_by = params['due_by'];
  if (params['needs_label']) filter.needs_label = true;
  return filter;
}

/** What the hash asks the Assets screen to show; what makes no sense is left out. */
export function readPlace(path: readonly string[], params: Record<string, string>): AssetsPlace {
  const sorted = params['sort'] ?? '';
  const word = sorted.replace(/^-/, '') as AssetSort;
  const known = SORTS.includes(word);
  return {
    open: path[0] ?? null,
    filter: filterOf(params),
    sort: known ? word : 'registered',
    descending: known ? sorted.startsWith('-') : false,
    asOf: isDate(params['as_of']) ? params['as_of'] : null,
  };
}

/** The parameters that [readPlace] reads. */
export function paramsOf(place: Partial<Omit<AssetsPlace, 'open'>>): Params {
  const { filter = {}, sort = 'registered', descending = false, asOf = null } = place;
  return {
    search: filter.search ?? null,
    states: joined(filter.states),
    categories: joined(filter.categories),
    models: joined(filter.models),
    places: joined(filter.places),
    person: filter.person ?? null,
    within: filter.within ?? null,
    warranty: joined(filter.warranty),
    overdue: filter.overdue ? '1' : null,
    due_by: filter.due_by ?? null,
    needs_label: filter.needs_label ? '1' : null,
    sort: sort === 'registered' && !descending ? null : `${descending ? '-' : ''}${sort}`,
    as_of: asOf,
  };
}

/** The hash that shows assets under a filter, and one of them in the drawer: for links from other screens. */
export function hashOfAssets(filter: AssetFilter = {}, open: string | null = null): string {
  return hashOf('assets', open ? [open] : [], paramsOf({ filter }));
}

/** Whether anything besides the search keeps assets out. */
export function isFiltered(filter: AssetFilter): boolean {
  return Object.keys(filter).some((key) => key !== 'search');
}
