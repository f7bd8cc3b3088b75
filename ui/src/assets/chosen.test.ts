import { beforeEach, describe, expect, it, vi } from 'vitest';

const asked: { offset?: number; filter: unknown }[] = [];
vi.mock('../backend/call', () => ({
  call: (_operation: string, request: { offset?: number; limit?: number; filter: unknown }) => {
    asked.push(request);
    const all = Array.from({ length: 2500 }, (_, index) => ({ id: `a${index}` }));
    const offset = request.offset ?? 0;
    return Promise.resolve({ rows: all.slice(offset, offset + (request.limit ?? 100)), total: all.length, offset });
  },
}));

const { chosenAssets } = await import('./chosen');
const choice = (all: boolean, ids: string[]) => ({ all, ids: new Set(ids) }) as unknown as Parameters<typeof chosenAssets>[0];

describe('what is chosen', () => {
  beforeEach(() => void (asked.length = 0));

  it('is named when chosen one by one', async () => {
    expect(await chosenAssets(choice(false, ['a1', 'a7']), { overdue: true })).toEqual({ ids: ['a1', 'a7'] });
    expect(asked).toEqual([]);
  });

  it('is the filter itself when all that match are chosen', async () => {
    expect(await chosenAssets(choice(true, []), { states: ['lost'] })).toEqual({ filter: { states: ['lost'] } });
    expect(asked).toEqual([]);
  });

  it('is every page but what was left out', async () => {
    const { ids } = await chosenAssets(choice(true, ['a0', 'a1200', 'a2499']), { states: ['lost'] });
    expect(ids).toHaveLength(2497);
    expect(ids).not.toContain('a1200');
    expect(ids?.at(-1)).toBe('a2498');
    expect(asked.map(({ offset }) => offset)).toEqual([0, 1000, 2000]);
  });
});
