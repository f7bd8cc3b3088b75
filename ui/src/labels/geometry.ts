import type { SheetView } from '../generated/SheetView';

/** Where positions lie on a sheet. Lengths in millimetres; positions from 1, along the rows. */

export interface Box {
  position: number;
  x: number;
  y: number;
}

export type Grid = Pick<SheetView, 'columns' | 'rows' | 'left' | 'top' | 'pitch_x' | 'pitch_y' | 'label_width' | 'label_height'>;

/** How many labels a sheet has. */
export function positions(sheet: Pick<SheetView, 'columns' | 'rows'>): number {
  return sheet.columns * sheet.rows;
}

/** Every position with its upper left corner. */
export function boxes(sheet: Grid): Box[] {
  return Array.from({ length: positions(sheet) }, (_, index) => ({
    position: index + 1,
    x: sheet.left + (index % sheet.columns) * sheet.pitch_x,
    y: sheet.top + Math.floor(index / sheet.columns) * sheet.pitch_y,
  }));
}

/** The position under a point of the page; null between labels and in the margins. */
export function positionAt(sheet: Grid, x: number, y: number): number | null {
  const column = Math.floor((x - sheet.left) / sheet.pitch_x);
  const row = Math.floor((y - sheet.top) / sheet.pitch_y);
  if (column < 0 || column >= sheet.columns || row < 0 || row >= sheet.rows) return null;
  const inside =
    x - sheet.left - column * sheet.pitch_x <= sheet.label_width && y - sheet.top - row * sheet.pitch_y <= sheet.label_height;
  return inside ? row * sheet.columns + column + 1 : null;
}

/** Where a key leads from a position; null when it is no key of the sheet. Keys stop at the edges. */
export function moved(sheet: Pick<SheetView, 'columns' | 'rows'>, from: number, key: string): number | null {
  const last = positions(sheet);
  const to = {
    ArrowLeft: from - 1,
    ArrowRight: from + 1,
    ArrowUp: from - sheet.columns,
    ArrowDown: from + sheet.columns,
    Home: 1,
    End: last,
  }[key];
  if (to === undefined) return null;
  return to < 1 || to > last ? from : to;
}

/** "row 2, column 3". */
export function spoken(sheet: Pick<SheetView, 'columns'>, position: number): string {
  return `row ${Math.floor((position - 1) / sheet.columns) + 1}, column ${((position - 1) % sheet.columns) + 1}`;
}

/** How many sheets of paper a job takes. */
export function sheetsFor(sheet: Pick<SheetView, 'columns' | 'rows'>, start: number, labels: number): number {
  return labels === 0 ? 0 : Math.ceil((start - 1 + labels) / positions(sheet));
}

/** Which labels of a job (from 0, `to` not included) lie on a page, and where on it the first of them does. */
export function onPage(
  sheet: Pick<SheetView, 'columns' | 'rows'>,
  start: number,
  labels: number,
  page: number,
): { from: number; to: number; start: number } {
  const all = positions(sheet);
  const from = page === 1 ? 0 : (page - 1) * all - (start - 1);
  return { from, to: Math.min(labels, page * all - (start - 1)), start: page === 1 ? start : 1 };
}
