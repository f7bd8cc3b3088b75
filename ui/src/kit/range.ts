/** The arithmetic of a table that draws only what one sees of a million rows. */

/** Browsers draw nothing below about 33.5 million pixels; beyond this height the scroll bar is scaled. */
export const TALLEST = 30_000_000;

export interface Seen {
  /** First and last row to draw, both inclusive; last < first when there are none. */
  first: number;
  last: number;
  /** Where the top of `first` lies above the top edge of the view, in pixels (0 or negative). */
  shift: number;
}

/** The height of the scrolled element. */
export function tableHeight(total: number, row: number): number {
  return Math.min(total * row, TALLEST);
}

/** Real pixels per scrolled pixel: 1 until the table would be taller than a browser can draw. */
function scale(total: number, row: number, view: number): number {
  const full = total * row;
  const drawn = tableHeight(total, row);
  return full <= drawn || drawn <= view ? 1 : (full - view) / (drawn - view);
}

/** Which rows are seen at a scroll position. */
export function seenAt(scrollTop: number, view: number, total: number, row: number): Seen {
  const full = total * row;
  const top = Math.min(Math.max(0, scrollTop * scale(total, row, view)), Math.max(0, full - view));
  const first = Math.min(Math.floor(top / row), Math.max(0, total - 1));
  const last = Math.min(total - 1, Math.floor((top + Math.max(view, 1) - 1) / row));
  return { first, last, shift: first * row - top };
}

/** The scroll position that brings a row into view with the least movement. */
export function scrollTo(index: number, scrollTop: number, view: number, total: number, row: number): number {
  const factor = scale(total, row, view);
  const top = scrollTop * factor;
  if (index * row < top) return (index * row) / factor;
  if ((index + 1) * row > top + view) return ((index + 1) * row - view) / factor;
  return scrollTop;
}

/** The pages (of `size` rows) that hold a range, the range's own first, then one neighbour on each side. */
export function pagesFor(first: number, last: number, size: number, total: number): number[] {
  if (last < first || total === 0) return [];
  const from = Math.floor(first / size);
  const to = Math.floor(last / size);
  const end = Math.floor((total - 1) / size);
  const pages: number[] = [];
  for (let page = from; page <= to; page += 1) pages.push(page);
  if (to + 1 <= end) pages.push(to + 1);
  if (from > 0) pages.push(from - 1);
  return pages;
}
