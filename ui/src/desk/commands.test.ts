import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ScanVerdict } from '../generated/ScanVerdict';
import { Commands } from './commands';
import { Deeds } from './deeds.svelte';
import { asset, out, Register } from './register.fixture';
import { DeskScans } from './scans.svelte';

/** What was written, in the order it was. */
const written = vi.hoisted(() => ({ asked: [] as [string, unknown][], broken: false }));
vi.mock('../cache/perform.svelte', () => ({
  perform: async (operation: string, request: unknown) => {
    if (written.broken) throw { code: 'register.full', message: 'The disk is full.', hint: 'Nothing was saved.' };
    written.asked.push([operation, request]);
    return { result: { sentence: `did ${operation}` }, changed: ['asset'], action: 'x' };
  },
}));

let register: Register;
let said: [string, string][];
let desk: DeskScans;
let deeds: Deeds;
let undone: string | null;

beforeEach(() => {
  register = new Register();
  register.hold(asset('A1'), asset('A2'), out('B7'));
  said = [];
  undone = 'Undid it';
  written.asked = [];
  written.broken = false;
  desk = new DeskScans(register, (sentence, how) => said.push([sentence, how]), () => 1000);
  deeds = new Deeds(desk);
  const commands = new Commands(desk, deeds, async () => undone);
  desk.obey = (order) => commands.obey(order);
});

async function scan(...codes: string[]) {
  for (const code of codes) await desk.receive([code]);
}

describe('a scanned command', () => {
  it('opens the check-out of what is on the Desk and waits for whom it goes to', async () => {
    await scan('A1', 'CMDOUT');
    expect(deeds.asking).toBe('check_out');
    expect(written.asked).toEqual([]);
    expect(desk.log[0]).toMatchObject({ mark: 'ok', code: 'check_out', words: 'Scan a badge, a place or another asset' });
    expect(desk.shown).toMatchObject({ kind: 'asset' });
  });

  it('does it at once where the recipient was scanned', async () => {
    await scan('A1', 'B1', 'CMDOUT');
    expect(written.asked).toEqual([['check_out', { assets: { ids: ['id-A1'] }, to: 'p1', to_kind: 'person' }]]);
    desk.clear();
    await scan('A1', 'A2', 'B1', 'CMDOUT');
    expect(written.asked[1]).toEqual(['confirm_batch', {}]);
    expect(desk.shown).toEqual({ kind: 'done', sentence: 'did confirm_batch' });
    expect(desk.log[0]).toMatchObject({ mark: 'ok', words: 'did confirm_batch' });
  });

  it('brings up the stocktake that is counted; of several a person chooses, of none it says so', async () => {
    let open = [{ id: 's1', name: 'Autumn' }];
    const shown: (string | null)[] = [];
    const commands = new Commands(desk, deeds, async () => undone, async () => open, (stocktake) => shown.push(stocktake));
    desk.obey = (order) => commands.obey(order);
    await scan('A1', 'CMDCOUNT');
    expect(desk.log[0]).toMatchObject({ mark: 'ok', words: 'Autumn' });
    open = [...open, { id: 's2', name: 'Winter' }];
    await scan('CMDCOUNT');
    expect(shown).toEqual(['s1', null]);
    open = [];
    await scan('CMDCOUNT');
    expect(shown).toHaveLength(2);
    expect(desk.log[0]).toMatchObject({ mark: 'attention', words: 'No stocktake is open; open one first' });
    expect(desk.ids).toEqual(['id-A1']);
  });

  it('opens check-in and move likewise', async () => {
    await scan('B7', 'CMDIN');
    expect(deeds.asking).toBe('check_in');
    deeds.asking = null;
    await scan('CMDMOVE');
    expect(deeds.asking).toBe('move');
  });

  it('refuses what does not apply, aloud and in the log, and does nothing', async () => {
    const cases: [string[], string][] = [
      [['CMDOUT'], 'Scan an asset first'],
      [['B1', 'CMDOUT'], 'Scan first what it is about'],
      [['B7', 'CMDOUT'], 'Already out to J. Okafor'],
      [['A1', 'B7', 'CMDOUT'], '1 of 2 rows cannot be checked out. Nothing was done.'],
      [['A1', 'CMDIN'], 'Already in stock'],
      [['A1', 'A2', 'CMDIN'], 'None of these can be checked in. Nothing was done.'],
      [['A1', 'CMDRETIRE'], 'Retiring one thing is done under State; scan a second to make a batch'],
      [['A1', 'CMDLEAVE'], 'Nothing is in the way'],
      [['A1', 'A2', 'CMDFIRST'], 'Nothing here can be checked in first'],
      [['404', 'CMDOUT'], '404 is not on the register; scan CANCEL to leave it'],
      [['A1', 'TWICE', 'CMDOUT'], 'Choose first which one is meant'],
      [['A1', 'BLANK', 'CMDOUT'], 'BLANK is on nothing yet; assign it, or scan CANCEL to leave it'],
      [['CMDDONE'], 'Scan an asset first'],
      [['A1', 'CMDDONE'], 'Scan what is done with 1 asset: CHECK OUT, CHECK IN or MOVE'],
      [['A1', 'STORE', 'CMDDONE'], 'Scan what is done with 1 asset and Store: CHECK OUT, CHECK IN or MOVE'],
      [['CMDCANCEL'], 'There is nothing to cancel'],
      [['A1', 'CMDLATER'], 'The Desk has no use for it'],
    ];
    for (const [codes, why] of cases) {
      desk.clear();
      desk.clear();
      await scan(...codes);
      expect(desk.shown, codes.join(' ')).toMatchObject({ kind: 'refused', why });
      expect(desk.log[0], codes.join(' ')).toMatchObject({ mark: 'attention', words: why });
      expect(said.at(-1)?.[1]).toBe('urgent');
      expect(said.at(-1)?.[0]).toContain(why);
    }
    expect(written.asked).toEqual([]);
    expect(deeds.asking).toBeNull();
  });

  it('that was refused leaves the batch where it was', async () => {
    await scan('A1', 'B7', 'CMDOUT');
    expect(desk.items.map((item) => item.tag)).toEqual(['A1', 'B7']);
    expect(deeds.action).toBe('check_out');
    await scan('A2');
    expect(desk.items).toHaveLength(3);
  });

  it('says what went wrong when it could not be written', async () => {
    written.broken = true;
    await scan('A1', 'B1', 'CMDOUT');
    expect(desk.shown).toMatchObject({ kind: 'refused', why: 'The disk is full. Nothing was saved.' });
    expect(desk.items).toHaveLength(1);
  });
});

describe('DONE', () => {
  it('confirms a check-out to whom was scanned, once', async () => {
    await scan('A1', 'B1', 'CMDDONE');
    expect(written.asked.map(([operation]) => operation)).toEqual(['check_out']);
    await scan('CMDDONE');
    expect(desk.shown).toMatchObject({ kind: 'refused', why: 'It is done already' });
    expect(written.asked).toHaveLength(1);
  });
});

describe('CANCEL', () => {
  it('steps back, then clears, as Escape does', async () => {
    await scan('A1', '404', 'CMDCANCEL');
    expect(desk.current?.tag).toBe('A1');
    await scan('CMDCANCEL');
    expect(desk.shown).toBeNull();
    expect(desk.log[0]).toMatchObject({ mark: 'ok', words: 'The Desk is clear' });
  });
});

describe('UNDO', () => {
  it('takes the last action back and leaves the batch for another try', async () => {
    await scan('A1', 'A2', 'B1', 'CMDOUT', 'CMDUNDO');
    expect(desk.log[0]).toMatchObject({ mark: 'ok', words: 'Undid it' });
    expect(desk.items.map((item) => item.tag)).toEqual(['A1', 'A2']);
  });

  it('is said at large on an empty Desk, and refused where there is nothing to take back', async () => {
    await scan('CMDUNDO');
    expect(desk.shown).toEqual({ kind: 'done', sentence: 'Undid it' });
    undone = null;
    await scan('CMDUNDO');
    expect(desk.shown).toMatchObject({ kind: 'refused', why: 'There is nothing to take back' });
  });
});

describe('a batch by scanned commands alone', () => {
  it('is gathered, freed of what is in the way, and confirmed', async () => {
    await scan('A1', 'A2', 'B7', '404', 'B1', 'CMDDONE');
    expect(desk.shown).toMatchObject({ kind: 'refused', why: '2 of 4 rows cannot be checked out. Nothing was done.' });
    await scan('CMDFIRST');
    expect(desk.log[0]).toMatchObject({ words: '1 asset; 1 still in the way' });
    await scan('CMDLEAVE');
    expect(desk.log[0]).toMatchObject({ words: '1 row left out, 3 stay' });
    await scan('CMDDONE');
    expect(written.asked).toEqual([['confirm_batch', {}]]);
  });

  it('UNDO takes the last scan back, and after DONE the last action', async () => {
    await scan('A1', 'A2', 'B7', 'CMDUNDO');
    expect(desk.items.map((item) => item.tag)).toEqual(['A1', 'A2']);
    await scan('B1', 'CMDDONE', 'CMDUNDO');
    expect(desk.log[0]).toMatchObject({ words: 'Undid it' });
  });

  it('RETIRE waits for DONE', async () => {
    await scan('A1', 'A2', 'CMDRETIRE');
    expect(written.asked).toEqual([]);
    expect(desk.log[0]).toMatchObject({ words: 'Scan DONE to retire 2 assets' });
    await scan('CMDDONE');
    expect(written.asked).toEqual([['confirm_batch', {}]]);
  });
});

describe('commands from elsewhere', () => {
  it('do nothing to a Desk that was not in view; Undo is the same everywhere', async () => {
    await scan('A1', 'B1');
    await desk.receive(['CMDOUT'], false);
    expect(desk.shown).toMatchObject({ kind: 'refused', why: 'The Desk was not in view; look at it, then scan it again' });
    await desk.receive(['CMDUNDO'], false);
    expect(desk.log[0]).toMatchObject({ words: 'Undid it' });
    expect(written.asked).toEqual([]);
  });

  it('go to a dialog that opened meanwhile', async () => {
    const given: ScanVerdict[] = [];
    desk.aside = (verdict) => given.push(verdict) > 0;
    await scan('B1');
    expect(given[0]?.person?.name).toBe('Ana Ruiz');
    expect(desk.to).toBeNull();
  });
});

describe('a blank tag', () => {
  it('is offered for assigning and registering, and is no part of the batch', async () => {
    await scan('A1', 'BLANK');
    expect(desk.shown).toMatchObject({ kind: 'reserved', tag: 'BLANK' });
    expect(desk.log[0]).toMatchObject({ mark: 'attention', code: 'BLANK', register: 'BLANK' });
    expect(desk.items).toHaveLength(1);
    desk.clear();
    expect(desk.current?.tag).toBe('A1');
  });
});
