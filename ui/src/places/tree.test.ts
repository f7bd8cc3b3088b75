import { describe, expect, it } from 'vitest';
import type { PlaceView } from '../generated/PlaceView';
import { ancestors, branches, isWithin } from './tree';

const place = (id: string, parent: string | null, path: string, code = ''): PlaceView => ({
  id, parent, path, code, name: path.split(' › ').at(-1) ?? '', depth: path.split(' › ').length - 1, notes: '', assets: 0, assets_below: 0,
});
const places = [
  place('hq', null, 'HQ', 'HQ'),
  place('f1', 'hq', 'HQ › 1st floor'),
  place('store', 'f1', 'HQ › 1st floor › Store', 'HQ-101'),
  place('f2', 'hq', 'HQ › 2nd floor'),
  place('barn', null, 'Barn'),
];
const ids = (lines: ReturnType<typeof branches>) => lines.map((line) => line.place.id);

describe('the tree of places', () => {
  it('draws places under what they are part of and says how many stand beside them', () => {
    const lines = branches(places, new Set());
    expect(ids(lines)).toEqual(['hq', 'f1', 'store', 'f2', 'barn']);
    expect(lines.map((line) => `${line.position}/${line.siblings}`)).toEqual(['1/2', '1/2', '1/1', '2/2', '2/2']);
    expect(lines.map((line) => line.parent)).toEqual([true, true, false, false, false]);
  });

  it('hides what is inside a closed place', () => {
    expect(ids(branches(places, new Set(['hq'])))).toEqual(['hq', 'barn']);
    expect(ids(branches(places, new Set(['f1'])))).toEqual(['hq', 'f1', 'f2', 'barn']);
  });

  it('shows what was looked for and what leads there, though it be closed', () => {
    const lines = branches(places, new Set(['hq', 'f1']), 'hq-101');
    expect(lines.map((line) => [line.place.id, line.faint])).toEqual([['hq', true], ['f1', true], ['store', false]]);
    expect(branches(places, new Set(), 'nowhere')).toEqual([]);
    expect(branches(places, new Set(), '1st floor').filter((line) => !line.faint).map((line) => line.place.id)).toEqual(['f1']);
    expect(branches(places, new Set(), 'hq store').filter((line) => !line.faint).map((line) => line.place.id)).toEqual(['store']);
  });

  it('puts a place whose parent is not listed at the top instead of losing it', () => {
    expect(ids(branches([place('x', 'gone', 'Gone › X')], new Set()))).toEqual(['x']);
  });

  it('knows what is inside what, and ends at a ring', () => {
    const byId = new Map(places.map((one) => [one.id, one]));
    expect(ancestors(byId, 'store').map(({ id }) => id)).toEqual(['f1', 'hq']);
    expect(isWithin(byId, 'store', 'hq')).toBe(true);
    expect(isWithin(byId, 'hq', 'store')).toBe(false);
    const ring = new Map([['a', place('a', 'b', 'A')], ['b', place('b', 'a', 'B')]]);
    expect(ancestors(ring, 'a').map(({ id }) => id)).toEqual(['b', 'a']);
  });
});
