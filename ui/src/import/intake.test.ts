import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ImportSource } from '../generated/ImportSource';
import { Intake } from './intake.svelte';

const { call, callWithProgress, perform } = vi.hoisted(() => ({ call: vi.fn(), callWithProgress: vi.fn(), perform: vi.fn() }));
vi.mock('../backend/call', () => ({ call, callWithProgress }));
vi.mock('../cache/perform.svelte', () => ({ perform }));

const file = { token: 'T', name: 'list.csv', size: 12 };
const source = { kind: 'assets', columns: [], targets: [] } as unknown as ImportSource;
const counts = { rows: 3, create: 2, change: 0, unchanged: 0, refused: 1, new_models: 0, new_people: 0, new_places: 0, more_assets: 0 };

async function tried(): Promise<Intake> {
  const intake = new Intake();
  await intake.open(file);
  await intake.dryRun();
  return intake;
}

describe('a file on its way onto the register', () => {
  beforeEach(() => {
    call.mockReset().mockResolvedValue(source);
    callWithProgress.mockReset().mockResolvedValue({ id: 'R', counts });
    perform.mockReset().mockResolvedValue({ result: { counts, refused_file: null, sentence: 'Imported 2 assets' }, changed: [], action: 'A' });
  });

  it('forgets what was said about columns when they become others, and keeps the rest', async () => {
    const intake = await tried();
    await intake.map(2, 'serial');
    intake.correct(4, 2, 'abc', '12');
    await intake.choose({ date_order: 'day_first' });
    expect(intake.options).toEqual({ mapping: { '2': 'serial' }, corrections: { '4:2': '12' }, date_order: 'day_first' });
    await intake.choose({ delimiter: ';' });
    expect(intake.options).toEqual({ mapping: {}, words: {}, keep: [], corrections: {}, date_order: 'day_first', delimiter: ';' });
  });

  it('forgets what words of a column meant when it goes to another field', async () => {
    const intake = await tried();
    await intake.explain({ '2:BYOD': 'in_stock', '22:x': '' });
    await intake.leaveUnsaid('2:Good');
    await intake.map(2, 'notes');
    expect(intake.options).toMatchObject({ mapping: { '2': 'notes' }, words: { '22:x': '' } });
    await intake.leaveUnsaid('22:x');
    expect([intake.options.words, [...intake.unsaid]]).toEqual([{}, ['2:Good', '22:x']]);
    await intake.explain({ '2:Good': 'lost' });
    expect([intake.options.words, [...intake.unsaid]]).toEqual([{ '2:Good': 'lost' }, ['22:x']]);
  });

  it('begins with other columns when a line above the headings is kept', async () => {
    const intake = await tried();
    await intake.map(2, 'notes');
    await intake.keep(['empty:2']);
    expect(intake.options).toMatchObject({ mapping: { '2': 'notes' }, keep: ['empty:2'] });
    await intake.keep(['empty:2', 'title'], true);
    expect(intake.options).toMatchObject({ mapping: {}, keep: ['empty:2', 'title'] });
  });

  it('knows that the dry run is of yesterday once a cell is mended, until it is tried again', async () => {
    const intake = await tried();
    expect(intake.outdated).toBe(false);
    intake.correct(4, 2, 'abc', '12');
    expect([intake.outdated, intake.cell(4, 2, 'abc'), intake.cell(4, 3, 'x')]).toEqual([true, '12', 'x']);
    await intake.dryRun();
    expect(intake.outdated).toBe(false);
    expect(callWithProgress.mock.lastCall?.[1]).toEqual({ file: 'T', options: { corrections: { '4:2': '12' } } });
  });

  it('remembers what stood in the file under a cell that was mended twice', async () => {
    const intake = await tried();
    intake.correct(4, 2, 'abc', '12');
    // After another dry run the core shows the mended text as the cell.
    intake.correct(4, 2, '12', 'abc');
    expect(intake.corrections).toEqual({});
  });

  it('takes the good rows in and says where the others are', async () => {
    perform.mockResolvedValue({ result: { counts, refused_file: '/x/r.csv', sentence: 'Imported 2' }, changed: [], action: 'A' });
    const intake = await tried();
    const place = { token: 'P', name: 'r.csv' };
    await intake.import(true, place);
    expect(perform.mock.lastCall?.[1]).toEqual({ file: 'T', options: {}, good_rows: true, refused_out: 'P' });
    expect(intake.taken).toMatchObject({ action: 'A', kind: 'assets', refusedPlace: place });
  });

  it('offers to read the refused rows as the file they come from was', async () => {
    const columns = (...headers: string[]) => ({ ...source, columns: headers.map((header, index) => ({ index, header })) }) as unknown as ImportSource;
    call.mockResolvedValue(columns('Tag', 'Status'));
    const intake = await tried();
    await intake.choose({ heading_line: 3, date_order: 'day_first' });
    await intake.explain({ '1:BYOD': 'in_stock' });
    await intake.keep(['title:1', 'empty:0:NA'], false);
    await intake.import(true, null);
    call.mockResolvedValue(columns('Tag', 'Status', 'Line', 'Reason'));
    await intake.open({ ...file, name: 'refused.csv' });
    expect(intake.source && intake.lastLike(intake.source)?.name).toBe('list.csv');
    await intake.readAsBefore();
    expect(intake.options).toEqual({ kind: 'assets', mapping: {}, date_order: 'day_first', words: { '1:BYOD': 'in_stock' }, keep: ['empty:0:NA'] });
    expect(intake.alike).toBe('list.csv');
    await intake.readAs(undefined);
    expect([intake.alike, intake.options]).toEqual([null, {}]);
    // With other headings nothing is offered.
    call.mockResolvedValue(columns('Tag', 'State'));
    await intake.open(file);
    expect(intake.source && intake.lastLike(intake.source)).toBeNull();
  });

  it('is read as files were that are kept under a name, and as guessed again', async () => {
    const intake = await tried();
    await intake.choose({ encoding: 'macintosh' });
    await intake.map(2, 'notes');
    await intake.readAs('Dell');
    expect(intake.options).toEqual({ encoding: 'macintosh', corrections: {}, named: 'Dell' });
    await intake.readAs(undefined);
    expect(intake.options).toEqual({ encoding: 'macintosh', corrections: {} });
  });

  it('is quiet when cancelled and keeps what it had', async () => {
    const intake = await tried();
    callWithProgress.mockRejectedValue({ code: 'cancelled', message: 'Cancelled.' });
    await intake.dryRun();
    expect([intake.failure, intake.run?.id, intake.busy]).toEqual([null, 'R', null]);
    callWithProgress.mockRejectedValue({ code: 'file.gone', message: 'The file is gone.' });
    await intake.dryRun();
    expect(intake.failure?.code).toBe('file.gone');
  });
});
