import type { AssetRow } from '../generated/AssetRow';
import type { Column } from '../kit/columns.svelte';
import { formatDate, formatInstant, formatMoney, groupTag } from '../kit/format';
import { STATES } from '../kit/states';
import { CONDITIONS } from './words';
import { fold } from '../kit/fold';

/** What an asset is called: by its own name, or by its model's. */
export const nameOf = (asset: Pick<AssetRow, 'name' | 'model'>): string => asset.name || (asset.model?.name ?? '');

/** A model with its maker, said once. */
export function modelOf(asset: Pick<AssetRow, 'model'>): string {
  if (!asset.model) return '';
  const { name, manufacturer } = asset.model;
  return manufacturer && !fold(name).startsWith(fold(manufacturer)) ? `${manufacturer} ${name}` : name;
}

const date = (text: string | null | undefined) => (text ? formatDate(text) : '');

/** The columns of the register; the key of a sortable one is the order it asks for. */
export const COLUMNS: readonly Column<AssetRow>[] = [
  { key: 'tag', label: 'Tag', width: 136, sortable: true, fixed: true, text: (row) => groupTag(row.tag) },
  { key: 'name', label: 'Name', width: 256, sortable: true, text: (row) => [...new Set([nameOf(row), modelOf(row)])].filter(Boolean).join(' · ') },
  { key: 'state', label: 'State', width: 134, sortable: true, text: (row) => STATES[row.state].word },
  { key: 'holder', label: 'Holder', width: 148, text: (row) => row.holder?.name ?? '' },
  { key: 'holder_email', label: 'Holder’s e-mail', width: 208, hidden: true, text: (row) => row.holder_email },
  { key: 'place', label: 'Place', width: 196, sortable: true, text: (row) => row.place?.path ?? '' },
  { key: 'due', label: 'Due back', width: 124, sortable: true, text: (row) => date(row.due) },
  { key: 'model', label: 'Model', width: 200, sortable: true, hidden: true, text: modelOf },
  { key: 'category', label: 'Category', width: 104, text: (row) => row.model?.category ?? '' },
  { key: 'serial', label: 'Serial number', width: 132, sortable: true, text: (row) => row.serial },
  { key: 'warranty_end', label: 'Warranty end', width: 120, sortable: true, text: (row) => date(row.warranty_end?.date) },
  { key: 'cost', label: 'Cost', width: 120, sortable: true, align: 'end', text: (row) => (row.cost ? formatMoney(row.cost) : '') },
  { key: 'purchase_date', label: 'Purchased', width: 120, sortable: true, hidden: true, text: (row) => date(row.purchase_date) },
  { key: 'refresh_date', label: 'Refresh date', width: 128, sortable: true, hidden: true, text: (row) => date(row.refresh_date?.date) },
  { key: 'supplier', label: 'Supplier', width: 160, hidden: true, text: (row) => row.supplier },
  { key: 'order_number', label: 'Order number', width: 128, hidden: true, text: (row) => row.order_number },
  { key: 'condition', label: 'Condition', width: 100, hidden: true, text: (row) => (row.condition ? CONDITIONS[row.condition] : '') },
  { key: 'out_since', label: 'Out since', width: 120, hidden: true, text: (row) => date(row.out_since) },
  { key: 'labelled_at', label: 'Label made', width: 128, hidden: true, text: (row) => (row.labelled_at ? formatInstant(row.labelled_at) : '') },
  { key: 'registered', label: 'Registered', width: 140, sortable: true, hidden: true, text: (row) => formatInstant(row.registered_at) },
  { key: 'changed', label: 'Changed', width: 140, sortable: true, hidden: true, text: (row) => formatInstant(row.changed_at) },
];
