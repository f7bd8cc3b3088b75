import type { FormatShape } from '../generated/FormatShape';

/** Where positions lie on a sheet. Lengths in millimetres; positions from 1, along the rows. */

export interface Box {
  position: number;
  x: number;
  y: number;
}

export type Grid = Pick<FormatShape, 'columns' | 'rows' | 'left' | 'top' | 'pitch_x' | 'pitch_y' | 'width' | 'height'>;
type Counted = Pick<FormatShape, 'columns' | 'rows'>;

/** How many labels a sheet has; a roll has one a page. */
export function positions(shape: Counted): number {
  return shape.columns * shape.rows;
}

/** Every position with its upper left corner. */
export function boxes(shape: Grid): Box[] {
  return Array.from({ length: positions(shape) }, (_, index) => ({
    position: index + 1,
    x: shape.left + (index % shape.columns) * shape.pitch_x,
    y: shape.top + Math.floor(index / shape.columns) * shape.pitch_y,
  }));
}

/** The position under a point of the page; null between labels and in the margins. */
export function positionAt(shape: Grid, x: number, y: number): number | null {
  const column = Math.floor((x - shape.left) / shape.pitch_x);
  const row = Math.floor((y - shape.top) / shape.pitch_y);
  if (column < 0 || column >= shape.columns || row < 0 || row >= shape.rows) return null;
  const inside = x - shape.left - column * shape.pitch_x <= shape.width && y - shape.top - row * shape.pitch_y <= shape.height;
  return inside ? row * shape.columns + column + 1 : null;
}

/** Where a key leads from a position; null when it is no key of the sheet. Keys stop at the edges. */
export function moved(shape: Counted, from: number, key: string): number | null {
  const last = positions(shape);
  const to = {
    ArrowLeft: from - 1,
    ArrowRight: from + 1,
    ArrowUp: from - shape.columns,
    ArrowDown: from + shape.columns,
    Home: 1,
    End: last,
  }[key];
  if (to === undefined) return null;
  return to < 1 || to > last ? from : to;
}

/** In which row and column a position lies, from 1. */
export function cellOf(shape: Pick<FormatShape, 'columns'>, position: number): { row: number; column: number } {
  return { row: Math.floor((position - 1) / shape.columns) + 1, column: ((position - 1) % shape.columns) + 1 };
}

/** How many sheets of paper a job takes; of a roll, how many labels. */
export function pagesFor(shape: Counted, start: number, labels: number): number {
  return labels === 0 ? 0 : Math.ceil((start - 1 + labels) / positions(shape));
}
