import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ImportSource } from '../generated/ImportSource';
import { Intake } from './intake.svelte';
import type { Table } from './table.svelte';

const { call, callWithProgress, perform } = vi.hoisted(() => ({ call: vi.fn(), callWithProgress: vi.fn(), perform: vi.fn() }));
vi.mock('../backend/call', () => ({ call, callWithProgress }));
vi.mock('../cache/perform.svelte', () => ({ perform }));

const file = { token: 'T', name: 'list.csv', size: 12 };
const source = { kind: 'assets', columns: [], targets: [] } as unknown as ImportSource;
const counts = { rows: 3, create: 2, change: 0, unchanged: 0, refused: 1, new_models: 0, new_people: 0, new_places: 0, more_assets: 0 };

/** One file that was tried, and the table it is. */
async function tried(): Promise<{ intake: Intake; table: Table }> {
  const intake = new Intake();
  await intake.open([file]);
  await intake.dryRun();
  return { intake, table: shown(intake) };
}

function shown(intake: Intake): Table {
  if (!intake.table) throw new Error('no table');
  return intake.table;
}

describe('a file on its way onto the register', () => {
  beforeEach(() => {
    call.mockReset().mockResolvedValue(source);
    callWithProgress.mockReset().mockResolvedValue({ id: 'R', counts, tables: [] });
    perform.mockReset().mockResolvedValue({ result: { counts, tables: [{ refused_file: null }], sentence: 'Imported 2 assets' }, changed: [], action: 'A' });
  });

  it('forgets what was said about columns when they become others, and keeps the rest', async () => {
    const { table } = await tried();
    await table.map(2, 'serial');
    table.correct(4, 2, 'abc', '12');
    await table.choose({ date_order: 'day_first' });
    expect(table.options).toEqual({ mapping: { '2': 'serial' }, corrections: { '4:2': '12' }, date_order: 'day_first' });
    await table.choose({ delimiter: ';' });
    expect(table.options).toEqual({ mapping: {}, words: {}, keep: [], corrections: {}, date_order: 'day_first', delimiter: ';' });
  });

  it('forgets what words of a column meant when it goes to another field', async () => {
    const { table } = await tried();
    await table.explain({ '2:BYOD': 'in_stock', '22:x': '' });
    await table.leaveUnsaid('2:Good');
    await table.map(2, 'notes');
    expect(table.options).toMatchObject({ mapping: { '2': 'notes' }, words: { '22:x': '' } });
    await table.leaveUnsaid('22:x');
    expect([table.options.words, [...table.unsaid]]).toEqual([{}, ['2:Good', '22:x']]);
    await table.explain({ '2:Good': 'lost' });
    expect([table.options.words, [...table.unsaid]]).toEqual([{ '2:Good': 'lost' }, ['22:x']]);
  });

  it('begins with other columns when a line above the headings is kept', async () => {
    const { table } = await tried();
    await table.map(2, 'notes');
    await table.keep(['empty:2']);
    expect(table.options).toMatchObject({ mapping: { '2': 'notes' }, keep: ['empty:2'] });
    await table.keep(['empty:2', 'title'], true);
    expect(table.options).toMatchObject({ mapping: {}, keep: ['empty:2', 'title'] });
  });

  it('knows that the dry run is of yesterday once a cell is mended, until it is tried again', async () => {
    const { intake, table } = await tried();
    expect(intake.outdated).toBe(false);
    table.correct(4, 2, 'abc', '12');
    expect([intake.outdated, table.cell(4, 2, 'abc'), table.cell(4, 3, 'x')]).toEqual([true, '12', 'x']);
    await intake.dryRun();
    expect(intake.outdated).toBe(false);
    expect(callWithProgress.mock.lastCall?.[1]).toEqual({ tables: [{ file: 'T', options: { corrections: { '4:2': '12' } } }] });
  });

  it('remembers what stood in the file under a cell that was mended twice', async () => {
    const { table } = await tried();
    table.correct(4, 2, 'abc', '12');
    // After another dry run the core shows the mended text as the cell.
    table.correct(4, 2, '12', 'abc');
    expect(table.corrections).toEqual({});
  });

  it('takes the good rows in and says where the others are', async () => {
    perform.mockResolvedValue({ result: { counts, tables: [{ refused_file: '/x/r.csv' }], sentence: 'Imported 2' }, changed: [], action: 'A' });
    const { intake } = await tried();
    const place = { token: 'P', name: 'r.csv' };
    await intake.import(true, place);
    expect(perform.mock.lastCall?.[1]).toEqual({ tables: [{ file: 'T', options: {} }], good_rows: true, refused_out: 'P' });
    expect(intake.taken).toMatchObject({ action: 'A', refusedPlace: place });
  });

  it('offers to read the refused rows as the file they come from was', async () => {
    const columns = (...headers: string[]) => ({ ...source, columns: headers.map((header, index) => ({ index, header })) }) as unknown as ImportSource;
    call.mockResolvedValue(columns('Tag', 'Status'));
    const { intake, table } = await tried();
    await table.choose({ heading_line: 3, date_order: 'day_first' });
    await table.explain({ '1:BYOD': 'in_stock' });
    await table.keep(['title:1', 'empty:0:NA'], false);
    await intake.import(true, null);
    call.mockResolvedValue(columns('Tag', 'Status', 'Line', 'Reason'));
    await intake.open([{ ...file, name: 'refused.csv' }]);
    const again = shown(intake);
    const before = again.source && intake.lastLike(again.source);
    expect(before?.name).toBe('list.csv');
    if (before) await again.readAsOther(before);
    expect(again.options).toEqual({ kind: 'assets', mapping: {}, date_order: 'day_first', words: { '1:BYOD': 'in_stock' }, keep: ['empty:0:NA'] });
    expect(again.alike).toBe('list.csv');
    await again.readAs(undefined);
    expect([again.alike, again.options]).toEqual([null, {}]);
    // With other headings nothing is offered.
    call.mockResolvedValue(columns('Tag', 'State'));
    await intake.open([file]);
    const other = shown(intake).source;
    expect(other && intake.lastLike(other)).toBeNull();
  });

  it('is read as files were that are kept under a name, and as guessed again', async () => {
    const { table } = await tried();
    await table.choose({ encoding: 'macintosh' });
    await table.map(2, 'notes');
    await table.readAs('Dell');
    expect(table.options).toEqual({ encoding: 'macintosh', corrections: {}, named: 'Dell' });
    await table.readAs(undefined);
    expect(table.options).toEqual({ encoding: 'macintosh', corrections: {} });
  });

  it('is quiet when cancelled and keeps what it had', async () => {
    const { intake } = await tried();
    callWithProgress.mockRejectedValue({ code: 'cancelled', message: 'Cancelled.' });
    await intake.dryRun();
    expect([intake.failure, intake.run?.id, intake.busy]).toEqual([null, 'R', null]);
    callWithProgress.mockRejectedValue({ code: 'file.gone', message: 'The file is gone.' });
    await intake.dryRun();
    expect(intake.failure?.code).toBe('file.gone');
  });

  describe('beside others', () => {
    const named = (name: string) => ({ ...file, token: name, name });
    const turns: Record<string, number> = { 'assets.csv': 3, 'people.csv': 1, 'places.csv': 0 };

    beforeEach(() => {
      call.mockImplementation((_operation: string, { file }: { file: string }) =>
        file === 'broken.csv' ? Promise.reject(Object.assign(new Error('x'), { code: 'import.not_a_table', message: 'No table.' })) : Promise.resolve({ ...source, notes: [], turn: turns[file] ?? 4 }));
    });

    it('stands where its turn is, and is asked for in the order in which it was brought', async () => {
      const intake = new Intake();
      await intake.open([named('assets.csv'), named('people.csv')]);
      await intake.add([named('places.csv')]);
      expect(intake.inTurn.map(({ label }) => label)).toEqual(['places.csv', 'people.csv', 'assets.csv']);
      await intake.dryRun();
      expect(callWithProgress.mock.lastCall?.[1]).toMatchObject({ tables: [{ file: 'assets.csv' }, { file: 'people.csv' }, { file: 'places.csv' }] });
      expect(intake.tried.map(({ label }) => label)).toEqual(['assets.csv', 'people.csv', 'places.csv']);
      expect(intake.outdated).toBe(false);
      // What is said of one, or another that comes or goes, makes the dry run one of yesterday.
      await intake.tables[1]?.choose({ kind: 'assets' });
      expect(intake.outdated).toBe(true);
      await intake.dryRun();
      intake.remove(shown(intake));
      expect([intake.outdated, intake.tables.length, intake.table?.label]).toEqual([true, 2, 'places.csv']);
    });

    it('is not taken in while one cannot be read', async () => {
      const intake = new Intake();
      await intake.open([named('assets.csv'), named('broken.csv')]);
      expect([intake.readable, intake.tables[1]?.failure?.code]).toEqual([false, 'import.not_a_table']);
      await intake.import(false, null);
      expect(perform).not.toHaveBeenCalled();
      const broken = intake.tables[1];
      if (broken) intake.remove(broken);
      expect(intake.readable).toBe(true);
    });

    it('is forgotten with the last of them', async () => {
      const intake = new Intake();
      await intake.open([named('assets.csv')]);
      await intake.dryRun();
      intake.remove(shown(intake));
      expect([intake.table, intake.run, intake.tables]).toEqual([null, null, []]);
    });
  });
});
