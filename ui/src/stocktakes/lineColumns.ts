import type { Snippet } from 'svelte';
import type { StocktakeLine } from '../generated/StocktakeLine';
import type { Column } from '../kit/columns.svelte';
import { formatInstant, formatMoney } from '../kit/format';

/** The columns every list of lines has; what differs is put in front or behind. */
export const LINE_COLUMNS: readonly Column<StocktakeLine>[] = [
  { key: 'title', label: 'Thing', width: 136, text: (line) => line.title },
  { key: 'belongs', label: 'Belongs to', width: 136, text: (line) => line.belongs },
  { key: 'found_at', label: 'Found at', width: 136, text: (line) => line.found_at ?? '' },
  { key: 'holder', label: 'With', width: 116, text: (line) => line.holder },
  { key: 'serial', label: 'Serial number', width: 112, text: (line) => line.serial },
  { key: 'scanned_at', label: 'Scanned', width: 112, text: (line) => (line.scanned_at ? formatInstant(line.scanned_at) : '') },
  { key: 'cost', label: 'Cost', width: 100, align: 'end', text: (line) => (line.cost ? formatMoney(line.cost) : '') },
  { key: 'note', label: 'Note', width: 108, text: (line) => line.note },
  { key: 'photos', label: 'Photos', width: 80, text: (line) => (line.photos.length > 0 ? String(line.photos.length) : '') },
];

/** The same columns, those named shown and the others one may choose; `photos` draws the photos of a line. */
export const lineColumns = (shown: readonly string[], photos: Snippet<[StocktakeLine]>): Column<StocktakeLine>[] =>
  LINE_COLUMNS.map((column) => ({ ...column, hidden: !shown.includes(column.key), ...(column.key === 'photos' ? { cell: photos } : {}) }));
