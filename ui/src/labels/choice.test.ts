import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AssetRow } from '../generated/AssetRow';
import { LabelChoice } from './choice.svelte';

const { call } = vi.hoisted(() => ({ call: vi.fn() }));
vi.mock('../backend/call', () => ({ call }));

const row = (id: string) => ({ id, tag: `T${id}` }) as AssetRow;
const PLACES = [
  { id: 'hq', name: 'HQ', code: 'HQ', path: 'HQ' },
  { id: 'lab', name: 'Lab', code: '', path: 'HQ › Lab' },
  { id: 'store', name: 'Store', code: 'STORE', path: 'HQ › Store' },
];
const KITS = [
  { id: 'bag', name: 'Camera bag', code: 'KIT-CAM' },
  { id: 'box', name: 'Box', code: '' },
];
const RESERVATIONS = [{ id: 'block', first: 'T1', last: 'T9', count: 9, free: 4, printed: 0 }];

interface Request {
  offset?: number;
  limit?: number;
  descending?: boolean;
  id?: string;
  tag?: string;
  search?: string;
}

/** A register whose queue has so many assets, named by their number. */
function queueOf(total: number) {
  call.mockImplementation(async (operation: string, request: Request) => {
    if (operation === 'show_asset') {
      if (request.tag === 'NOPE') throw new Error('unknown');
      return row(request.id ?? `by-${request.tag}`);
    }
    if (operation === 'list_places') {
      const rows = PLACES.filter(({ name }) => name.toLowerCase().includes(request.search ?? ''));
      return { rows, total: rows.length, offset: 0 };
    }
    if (operation === 'list_kits') return { rows: KITS, total: KITS.length, offset: 0 };
    if (operation === 'list_reservations') return { rows: RESERVATIONS, total: 1, offset: 0 };
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
  await vi.waitFor(() => expect(choice.queue.rows.known).toBe(true));
  return choice;
}

const item = (id: string) => ({ key: id, row: row(id) });
const ids = async (choice: LabelChoice) => (await choice.chosen()).subjects.assets?.ids;

beforeEach(() => {
  call.mockReset();
});

describe('the queue', () => {
  it('is whole, newest first, until something is unticked', async () => {
    const choice = await opened(4);
    expect(await ids(choice)).toEqual(['3', '2', '1', '0']);
    choice.queue.set(item('2'), false);
    expect(choice.queue.count).toBe(3);
    expect(await ids(choice)).toEqual(['3', '1', '0']);
  });

  it('is only what was ticked after none was', async () => {
    const choice = await opened(2500);
    choice.queue.none();
    expect((await choice.chosen()).count).toBe(0);
    choice.queue.set(item('7'), true);
    choice.queue.set(item('2400'), true);
    expect(await ids(choice)).toEqual(['2400', '7']);
  });

  it('is a filter when it is too long to list, printed in the order of the register', async () => {
    const choice = await opened(2500);
    expect(await choice.chosen()).toEqual({ subjects: { assets: { filter: { needs_label: true } }, collation: 'chosen' }, count: 2500 });
    expect(choice.queue.shownOrder).toBe('oldest');
    choice.queue.order = 'place';
    expect((await choice.chosen()).subjects.collation).toBe('place');
    choice.queue.set(item('0'), false);
    expect((await choice.chosen()).count).toBe(2499);
  });

  it('counts only what a search lets through, and forgets the marks of what left it', async () => {
    const choice = await opened(4);
    for (const id of ['2', 'labelled since']) choice.queue.set(item(id), false);
    expect(await ids(choice)).toEqual(['3', '1', '0']);
    expect(choice.queue.count).toBe(3);
    queueOf(1);
    choice.queue.search = 'one';
    choice.queue.rows.restart();
    expect(await ids(choice)).toEqual(['0']);
    expect(choice.queue.count).toBe(1);
  });

  it('fills one sheet with the first of the list', async () => {
    const choice = await opened(100);
    await choice.queue.first(3);
    expect(await ids(choice)).toEqual(['99', '98', '97']);
  });

  it('leaves out what was left out when it is printed whole, and nothing ticked stays', async () => {
    const choice = await opened(4);
    choice.queue.set(item('2'), false);
    choice.printed();
    expect(choice.queue.has(item('2'))).toBe(false);
    choice.queue.none();
    choice.queue.set(item('1'), true);
    choice.printed();
    expect(choice.queue.count).toBe(0);
  });
});

describe('what another screen hands over', () => {
  it('is picked in its order, and what is not on the register is named', async () => {
    const choice = await opened(3);
    await choice.take({ assets: { ids: ['b', 'a'], tags: ['X', 'NOPE'] } });
    expect(choice.source).toBe('picked');
    expect(await ids(choice)).toEqual(['b', 'a', 'by-X']);
    expect(choice.picked.unknown).toEqual(['NOPE']);
    choice.picked.remove('a');
    expect(choice.add(row('b'))).toBe(false);
    expect(await ids(choice)).toEqual(['b', 'by-X']);
    choice.picked.none();
    choice.picked.remove('b');
    expect(choice.picked.count).toBe(0);
  });

  it('is ticked among the places; what has no code is left out with a word', async () => {
    const choice = await opened(0);
    await choice.take({ places: ['store', 'lab', 'gone'] });
    expect(await choice.chosen()).toEqual({ subjects: { places: ['store'] }, count: 1 });
    expect(choice.left).toEqual(['Lab (no code)', 'gone']);
  });

  it('is ticked among the kits; what has no code is left out with a word', async () => {
    const choice = await opened(0);
    await choice.take({ kits: ['box', 'bag'] });
    expect(await choice.chosen()).toEqual({ subjects: { kits: ['bag'] }, count: 1 });
    expect(choice.left).toEqual(['Box (no code)']);
    choice.printed();
    expect((await choice.chosen()).count).toBe(0);
  });

  it('is the free tags of a reservation', async () => {
    const choice = await opened(0);
    await choice.take({ reservation: 'block' });
    expect(await choice.chosen()).toEqual({ subjects: { reservation: 'block' }, count: 4 });
  });
});

describe('places', () => {
  it('keep their ticks through a search; all ticks what has a code', async () => {
    const choice = await opened(0);
    choice.source = 'places';
    choice.places.search = 'store';
    await choice.places.all();
    choice.places.search = '';
    expect(choice.places.keys).toEqual(['store']);
    await choice.places.all();
    expect(choice.places.keys).toEqual(['hq', 'store']);
    choice.places.order = 'ticked';
    expect(choice.places.keys).toEqual(['store', 'hq']);
    expect(await choice.places.tick('lab')).toBe(false);
  });
});

describe('the sheet of commands', () => {
  it('is one tick', async () => {
    const choice = await opened(0);
    choice.source = 'commands';
    expect((await choice.chosen()).count).toBe(0);
    choice.commands = [{ code: 'CMDIN', command: 'check_in', label: 'Check in', about: '' }];
    expect(await choice.chosen()).toEqual({ subjects: { commands: true }, count: 1 });
    choice.commandsWanted = false;
    expect((await choice.chosen()).count).toBe(0);
  });
});
