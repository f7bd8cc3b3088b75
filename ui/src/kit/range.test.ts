import { describe, expect, it } from 'vitest';
import { pagesFor, scrollTo, seenAt, tableHeight, TALLEST } from './range';

describe('which rows are seen', () => {
  it('at the top, in between and at the end', () => {
    expect(seenAt(0, 360, 100, 36)).toEqual({ first: 0, last: 9, shift: 0 });
    expect(seenAt(50, 360, 100, 36)).toEqual({ first: 1, last: 11, shift: -14 });
    expect(seenAt(100 * 36 - 360, 360, 100, 36)).toMatchObject({ first: 90, last: 99 });
  });
  it('is all of a short list and none of an empty one', () => {
    expect(seenAt(0, 360, 3, 36)).toMatchObject({ first: 0, last: 2 });
    const none = seenAt(0, 360, 0, 36);
    expect(none.last).toBeLessThan(none.first);
  });
  it('survives a scroll position beyond the end', () => {
    expect(seenAt(99_999, 360, 100, 36).last).toBe(99);
  });
});

describe('a list taller than a browser can draw', () => {
  const [total, row, view] = [5_000_000, 36, 700];
  const end = tableHeight(total, row) - view;

  it('has the height of the tallest', () => expect(tableHeight(total, row)).toBe(TALLEST));
  it('still shows its first and its last row at the ends', () => {
    expect(seenAt(0, view, total, row).first).toBe(0);
    const last = seenAt(end, view, total, row);
    expect(last.last).toBe(total - 1);
    // The last row's lower edge is the view's.
    expect(last.shift + (last.last - last.first + 1) * row).toBeCloseTo(view, 3);
  });
  it('brings any row into view', () => {
    for (const index of [0, 1, 1234, 2_500_000, total - 2, total - 1]) {
      for (const from of [0, end / 2, end]) {
        const seen = seenAt(scrollTo(index, from, view, total, row), view, total, row);
        expect(seen.first).toBeLessThanOrEqual(index);
        expect(seen.last).toBeGreaterThanOrEqual(index);
      }
    }
  });
});

describe('bringing a row into view', () => {
  it('moves nothing when it is seen', () => expect(scrollTo(5, 100, 360, 100, 36)).toBe(100));
  it('moves as little as it can', () => {
    expect(scrollTo(0, 100, 360, 100, 36)).toBe(0);
    expect(scrollTo(20, 0, 360, 100, 36)).toBe(21 * 36 - 360);
  });
});

describe('the pages to fetch', () => {
  it('are those in view, then the neighbours', () => {
    expect(pagesFor(250, 260, 100, 1000)).toEqual([2, 3, 1]);
    expect(pagesFor(195, 205, 100, 1000)).toEqual([1, 2, 3, 0]);
  });
  it('stop at both ends', () => {
    expect(pagesFor(0, 20, 100, 21)).toEqual([0]);
    expect(pagesFor(980, 999, 100, 1000)).toEqual([9, 8]);
    expect(pagesFor(0, -1, 100, 0)).toEqual([]);
  });
});
