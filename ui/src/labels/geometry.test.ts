import { describe, expect, it } from 'vitest';
import { boxes, moved, pagesFor, positionAt, cellOf } from './geometry';

const sheet = { columns: 4, rows: 12, left: 9.75, top: 21.41, pitch_x: 48.26, pitch_y: 21.17, width: 45.72, height: 21.17 };
const roll = { columns: 1, rows: 1 };

describe('a sheet of labels', () => {
  it('counts positions along the rows', () => {
    const all = boxes(sheet);
    expect(all).toHaveLength(48);
    expect(all[4]).toEqual({ position: 5, x: 9.75, y: 21.41 + 21.17 });
    expect(cellOf(sheet, 7)).toEqual({ row: 2, column: 3 });
  });

  it('finds the position under a point, and none between labels', () => {
    expect(positionAt(sheet, 10, 22)).toBe(1);
    expect(positionAt(sheet, 9.75 + 48.26 * 3 + 1, 21.41 + 21.17 * 11 + 1)).toBe(48);
    expect(positionAt(sheet, 9.75 + 46.5, 22)).toBeNull();
    expect(positionAt(sheet, 5, 22)).toBeNull();
    expect(positionAt(sheet, 100, 290)).toBeNull();
  });

  it('moves by arrow keys and stops at its edges', () => {
    expect(moved(sheet, 7, 'ArrowRight')).toBe(8);
    expect(moved(sheet, 7, 'ArrowDown')).toBe(11);
    expect(moved(sheet, 3, 'ArrowUp')).toBe(3);
    expect(moved(sheet, 48, 'ArrowRight')).toBe(48);
    expect(moved(sheet, 7, 'End')).toBe(48);
    expect(moved(sheet, 7, 'a')).toBeNull();
  });

  it('deals a job out over pages, only the first with an offset', () => {
    expect(pagesFor(sheet, 7, 100)).toBe(3);
    expect(pagesFor(sheet, 1, 48)).toBe(1);
    expect(pagesFor(sheet, 2, 48)).toBe(2);
    expect(pagesFor(sheet, 1, 0)).toBe(0);
    expect(pagesFor(roll, 1, 30)).toBe(30);
  });
});
