import type { AssetView } from '../generated/AssetView';
import type { Condition } from '../generated/Condition';
import type { MoneyText } from '../generated/MoneyText';
import type { ReviseAssets } from '../generated/ReviseAssets';
import * as m from '../generated/words';

/** The facts of an asset that are typed as plain text or a day. */
export const TEXTS = [
  'name', 'tag', 'serial', 'purchase_date', 'supplier', 'order_number', 'warranty_end', 'refresh_date', 'notes',
] as const;
export type TextFact = (typeof TEXTS)[number];

/** What stands in the fields of a form about an asset; empty is nothing. */
export interface Facts extends Record<TextFact, string> {
  cost: MoneyText | null;
  condition: Condition | '';
  custom: Record<string, string>;
}

export const LABELS: Record<TextFact | 'cost' | 'condition', string> = {
  name: m.commonName(),
  tag: m.commonTag(),
  serial: m.commonSerialNumber(),
  purchase_date: m.assetPurchaseDate(),
  supplier: m.assetSupplier(),
  order_number: m.assetOrderNumber(),
  warranty_end: m.commonWarrantyEnd(),
  refresh_date: m.assetRefreshDate(),
  notes: m.commonNotes(),
  cost: m.commonCost(),
  condition: m.assetCondition(),
};

export const noFacts = (): Facts => ({
  name: '', tag: '', serial: '', purchase_date: '', supplier: '', order_number: '', warranty_end: '', refresh_date: '',
  notes: '', cost: null, condition: '', custom: {},
});

/** The facts as they stand. */
export const factsOf = (asset: AssetView): Facts => ({
  name: asset.name,
  tag: asset.tag,
  serial: asset.serial,
  purchase_date: asset.purchase_date ?? '',
  supplier: asset.supplier,
  order_number: asset.order_number,
  warranty_end: asset.warranty_end?.date ?? '',
  refresh_date: asset.refresh_date?.date ?? '',
  notes: asset.notes,
  cost: asset.cost,
  condition: asset.condition ?? '',
  custom: { ...asset.custom },
});

/** Only what differs, as a revision says it: an empty text clears. */
export function changesBetween(old: Facts, now: Facts): Omit<ReviseAssets, 'assets' | 'model' | 'reason'> {
  const changes: Omit<ReviseAssets, 'assets' | 'model' | 'reason'> = {};
  for (const key of TEXTS) if (now[key].trim() !== old[key]) changes[key] = now[key].trim();
  if (now.cost?.amount !== old.cost?.amount || (now.cost && now.cost.currency !== old.cost?.currency)) changes.cost = now.cost ?? { amount: '', currency: old.cost?.currency ?? 'EUR' };
  if (now.condition !== old.condition && now.condition) changes.condition = now.condition;
  const names = Object.keys({ ...old.custom, ...now.custom });
  const differing = names.filter((name) => (now.custom[name] ?? '') !== (old.custom[name] ?? ''));
  if (differing.length > 0) changes.custom = Object.fromEntries(differing.map((name) => [name, now.custom[name] ?? '']));
  return changes;
}
