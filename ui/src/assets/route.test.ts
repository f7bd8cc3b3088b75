import { describe, expect, it } from 'vitest';
import { hashOfAssets, isFiltered, paramsOf, readPlace } from './route';
import { parseHash } from '../frame/router.svelte';
import type { AssetFilter } from '../generated/AssetFilter';

const read = (hash: string) => {
  const { path, params } = parseHash(hash);
  return readPlace(path, params);
};

describe('the hash of the Assets screen', () => {
  it('brings every condition back', () => {
    const filter: AssetFilter = {
      search: 'think pad', states: ['lost', 'in_repair'], categories: ['Cables, adapters', 'A\\B'], models: ['m1'],
      places: ['p1', 'p2'], person: 'h1', within: 'a1', warranty: ['expired', 'unknown'], overdue: true, due_by: '2026-03-20', needs_label: true,
    };
    expect(read(hashOfAssets(filter, 'id 1'))).toEqual({
      open: 'id 1', filter, sort: 'registered', descending: false, asOf: null,
    });
  });

  it('leaves out what it does not know', () => {
    const place = read('#/assets?states=lost,stolen&warranty=soon&sort=weight&as_of=yesterday');
    expect(place).toEqual({ open: null, filter: { states: ['lost'] }, sort: 'registered', descending: false, asOf: null });
  });

  it('says the order and the day only when they are not the usual ones', () => {
    expect(paramsOf({ sort: 'cost', descending: true, asOf: '2026-01-31' })).toMatchObject({ sort: '-cost', as_of: '2026-01-31' });
    expect(paramsOf({})['sort']).toBeNull();
    expect(read('#/assets?sort=-cost&as_of=2026-01-31')).toMatchObject({ sort: 'cost', descending: true, asOf: '2026-01-31' });
  });

  it('knows a search from a filter', () => {
    expect(isFiltered({ search: 'x' })).toBe(false);
    expect(isFiltered({ overdue: true })).toBe(true);
  });
});
