import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AssetRow } from '../generated/AssetRow';
import { LabelChoice } from './choice.svelte';

const { call } = vi.hoisted(() => ({ call: vi.fn() }));
vi.mock('../backend/call', () => ({ call }));

const row = (id: string) => ({ id, tag: `T${id}` }) as AssetRow;

/** A register whose queue has so many assets, named by their number. */
function queueOf(total: number) {
  call.mockImplementation(async (operation: string, request: { offset?: number; limit?: number; descending?: boolean; id?: string; tag?: string }) => {
    if (operation === 'show_asset') {
      if (request.tag === 'NOPE') throw new Error('unknown');
      return row(request.id ?? `by-${request.tag}`);
    }
    const offset = request.offset ?? 0;
    const end = Math.min(total, offset + (request.limit ?? 100));
    const number = (index: number) => (request.descending ? index : total - 1 - index);
    return { rows: Array.from({ length: Math.max(0, end - offset) }, (_, at) => row(String(number(offset + at)))), total, offset };
  });
}

async function opened(total: number): Promise<LabelChoice> {
  queueOf(total);
  const choice = new LabelChoice();
  choice.queue.want(0, 10);
  await vi.waitFor(() => expect(choice.queue.known).toBe(true));
  return choice;
}

describe('what gets a label', () => {
  beforeEach(() => {
    call.mockReset();
  });

  it('is the whole queue, newest first, until something is unticked', async () => {
    const choice = await opened(4);
    expect((await choice.job()).ids).toEqual(['3', '2', '1', '0']);
    choice.chosen.toggle('2');
    expect(choice.count).toBe(3);
    expect((await choice.job()).ids).toEqual(['3', '1', '0']);
  });

  it('is only what was ticked after none was', async () => {
    const choice = await opened(2500);
    choice.chosen.clear();
    expect((await choice.job()).count).toBe(0);
    choice.chosen.toggle('7');
    choice.chosen.toggle('2400');
    expect((await choice.job()).ids).toEqual(['2400', '7']);
  });

  it('is a filter when the queue is too long to list, printed in the order of the register', async () => {
    const choice = await opened(2500);
    const job = await choice.job();
    expect(job).toEqual({ assets: { filter: { needs_label: true } }, count: 2500, ids: null });
    expect(choice.shownOrder).toBe('oldest');
    expect(await choice.some(job, 48, 51)).toEqual(['48', '49', '50']);
    choice.chosen.toggle('0');
    expect((await choice.job()).count).toBe(2499);
  });

  it('fills one sheet with the first of the list', async () => {
    const choice = await opened(100);
    await choice.chooseFirst(3);
    expect((await choice.job()).ids).toEqual(['99', '98', '97']);
  });

  it('takes over what another screen chose, in its order, and names what is not on the register', async () => {
    const choice = await opened(3);
    await choice.handOver({ ids: ['b', 'a'], tags: ['X', 'NOPE'] });
    expect(choice.source).toBe('picked');
    expect((await choice.job()).ids).toEqual(['b', 'a', 'by-X']);
    expect(choice.unknown).toEqual(['NOPE']);
    choice.remove('a');
    expect(choice.add(row('b'))).toBe(false);
    expect((await choice.job()).ids).toEqual(['b', 'by-X']);
  });
});
