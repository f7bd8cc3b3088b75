import { describe, expect, it } from 'vitest';
import type { RefusedThing } from '../generated/RefusedThing';
import { groupsOf, meant, underKey } from './blocked';

const thing = (id: string, kind: RefusedThing['kind'], cure: RefusedThing['cure'] = null): RefusedThing => ({ id, tag: id, why: '', kind, label: kind, cure });
const things = [thing('1', 'already_out', 'check_in_first'), thing('2', 'in_repair', 'stock_first'), thing('3', 'already_out', 'check_in_first'), thing('4', 'disposed')];

describe('what is refused of several', () => {
  it('is summed up by kind, with what helps', () => {
    expect(groupsOf(things)).toEqual([
      { kind: 'already_out', label: 'already_out', count: 2, cures: ['check_in_first'] },
      { kind: 'in_repair', label: 'in_repair', count: 1, cures: ['stock_first'] },
      { kind: 'disposed', label: 'disposed', count: 1, cures: [] },
    ]);
  });

  it('is left out or cured by kind, and a cure is for nothing it does not help', () => {
    const ids = (how: Parameters<typeof meant>[1]['how'], kind: RefusedThing['kind'] | null) => meant(things, { how, kind }).map(({ id }) => id);
    expect(ids('leave_out', null)).toEqual(['1', '2', '3', '4']);
    expect(ids('leave_out', 'disposed')).toEqual(['4']);
    expect(ids(['check_in_first'], null)).toEqual(['1', '3']);
    expect(ids(['stock_first'], 'already_out')).toEqual([]);
    expect(ids(['check_in_first', 'stock_first'], null)).toEqual(['1', '2', '3']);
  });

  it('has one key for every way into stock', () => {
    expect(underKey(groupsOf(things), 'B')).toEqual(['check_in_first', 'stock_first']);
    expect(underKey(groupsOf(things), 'Y')).toEqual([]);
  });
});
