import type { Snippet } from 'svelte';
import type { StocktakeLine } from '../generated/StocktakeLine';
import type { Column } from '../kit/columns.svelte';
import { formatInstant, formatMoney } from '../kit/format';
import * as m from '../generated/words';

/** The columns every list of lines has; what differs is put in front or behind. */
export const LINE_COLUMNS: readonly Column<StocktakeLine>[] = [
  { key: 'title', label: m.stocktakeThing(), width: 136, text: (line) => line.title },
  { key: 'belongs', label: m.stocktakeBelongsTo(), width: 136, text: (line) => line.belongs },
  { key: 'found_at', label: m.stocktakeFoundAt(), width: 136, text: (line) => line.found_at ?? '' },
  { key: 'holder', label: m.commonWith(), width: 116, text: (line) => line.holder },
  { key: 'serial', label: m.commonSerialNumber(), width: 112, text: (line) => line.serial },
  { key: 'scanned_at', label: m.stocktakeScanned(), width: 112, text: (line) => (line.scanned_at ? formatInstant(line.scanned_at) : '') },
  { key: 'cost', label: m.commonCost(), width: 100, align: 'end', text: (line) => (line.cost ? formatMoney(line.cost) : '') },
  { key: 'note', label: m.commonNote(), width: 108, text: (line) => line.note },
  { key: 'photos', label: m.photoPhotos(), width: 80, text: (line) => (line.photos.length > 0 ? String(line.photos.length) : '') },
];

/** The same columns, those named shown and the others one may choose; `photos` draws the photos of a line. */
export const lineColumns = (shown: readonly string[], photos: Snippet<[StocktakeLine]>): Column<StocktakeLine>[] =>
  LINE_COLUMNS.map((column) => ({ ...column, hidden: !shown.includes(column.key), ...(column.key === 'photos' ? { cell: photos } : {}) }));
