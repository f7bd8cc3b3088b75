import { expect, it } from 'vitest';
import { outlines, overlaps } from './outline';

const die = { columns: 2, rows: 2, width: 40, height: 20, left: 10, top: 10, pitch_x: 50, pitch_y: 25, radius: 0 };
const drawn = (path: string) => path.match(/M/g)?.length ?? 0;

it('draws every label once, those beyond the page apart', () => {
  expect(outlines(die, { width: 100, height: 60 }).inside).toBe('M10 10h40v20h-40zM60 10h40v20h-40zM10 35h40v20h-40zM60 35h40v20h-40z');
  const { inside, beyond } = outlines(die, { width: 99, height: 60 });
  expect([drawn(inside), drawn(beyond)]).toEqual([2, 2]);
});

it('rounds corners, up to a circle', () => {
  expect(outlines({ ...die, columns: 1, rows: 1, width: 40, height: 40, radius: 99 }, { width: 100, height: 100 }).inside).toBe(
    'M30 10h0a20 20 0 0 1 20 20v0a20 20 0 0 1 -20 20h0a20 20 0 0 1 -20 -20v0a20 20 0 0 1 20 -20z',
  );
});

it('marks where labels lie over each other', () => {
  expect(overlaps(die)).toBe('');
  expect(overlaps({ ...die, pitch_x: 38 })).toBe('M48 10h2v45h-2z');
  expect(drawn(overlaps({ ...die, columns: 3, rows: 3, pitch_x: 38, pitch_y: 19 }))).toBe(4);
});
