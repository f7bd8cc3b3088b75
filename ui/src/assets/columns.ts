import type { AssetRow } from '../generated/AssetRow';
import type { Column } from '../kit/columns.svelte';
import { formatDate, formatInstant, formatMoney, groupTag } from '../kit/format';
import { STATES } from '../kit/states';
import { CONDITIONS } from './words';
import { fold } from '../kit/fold';
import * as m from '../generated/words';

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
  { key: 'tag', label: m.commonTag(), width: 136, sortable: true, fixed: true, text: (row) => groupTag(row.tag) },
  { key: 'name', label: m.commonName(), width: 256, sortable: true, text: (row) => [...new Set([nameOf(row), modelOf(row)])].filter(Boolean).join(' · ') },
  { key: 'state', label: m.commonState(), width: 134, sortable: true, text: (row) => STATES[row.state].word },
  { key: 'holder', label: m.assetHolder(), width: 148, text: (row) => row.holder?.name ?? '' },
  { key: 'holder_email', label: m.assetHoldersEMail(), width: 208, hidden: true, text: (row) => row.holder_email },
  { key: 'place', label: m.commonPlace(), width: 196, sortable: true, text: (row) => row.place?.path ?? '' },
  { key: 'due', label: m.assetDueBack(), width: 124, sortable: true, text: (row) => date(row.due) },
  { key: 'model', label: m.assetModel(), width: 200, sortable: true, hidden: true, text: modelOf },
  { key: 'category', label: m.commonCategory(), width: 104, text: (row) => row.model?.category ?? '' },
  { key: 'serial', label: m.commonSerialNumber(), width: 132, sortable: true, text: (row) => row.serial },
  { key: 'warranty_end', label: m.commonWarrantyEnd(), width: 120, sortable: true, text: (row) => date(row.warranty_end?.date) },
  { key: 'cost', label: m.commonCost(), width: 120, sortable: true, align: 'end', text: (row) => (row.cost ? formatMoney(row.cost) : '') },
  { key: 'purchase_date', label: m.assetPurchased(), width: 120, sortable: true, hidden: true, text: (row) => date(row.purchase_date) },
  { key: 'refresh_date', label: m.assetRefreshDate(), width: 128, sortable: true, hidden: true, text: (row) => date(row.refresh_date?.date) },
  { key: 'supplier', label: m.assetSupplier(), width: 160, hidden: true, text: (row) => row.supplier },
  { key: 'order_number', label: m.assetOrderNumber(), width: 128, hidden: true, text: (row) => row.order_number },
  { key: 'condition', label: m.assetCondition(), width: 100, hidden: true, text: (row) => (row.condition ? CONDITIONS[row.condition] : '') },
  { key: 'out_since', label: m.assetOutSince(), width: 120, hidden: true, text: (row) => date(row.out_since) },
  { key: 'labelled_at', label: m.assetLabelMade(), width: 128, hidden: true, text: (row) => (row.labelled_at ? formatInstant(row.labelled_at) : '') },
  { key: 'registered', label: m.assetRegistered(), width: 140, sortable: true, hidden: true, text: (row) => formatInstant(row.registered_at) },
  { key: 'changed', label: m.assetChanged(), width: 140, sortable: true, hidden: true, text: (row) => formatInstant(row.changed_at) },
];
