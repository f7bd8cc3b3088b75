import { beforeEach, describe, expect, it } from 'vitest';
import { asset, out, Register, verdict } from './register.fixture';
import { DeskScans } from './scans.svelte';
import { KEPT } from './shown';

let register: Register;
let said: [string, string][];
let rung: string[];
let desk: DeskScans;
let ticket: { desk: string; keep: (ticket: string) => void };

beforeEach(() => {
  register = new Register();
  register.hold(asset('A1'), asset('A2'), asset('A3'), out('B7'));
  said = [];
  rung = [];
  desk = new DeskScans(register, (sentence, how) => said.push([sentence, how]), () => 1000, (verdict) => rung.push(verdict), undefined, (ticket = { desk: '', keep: () => {} }));
});

const tags = () => desk.items.map((item) => item.tag);

describe('the card', () => {
  it('shows the one thing that was scanned', async () => {
    await desk.receive(['A1']);
    expect(desk.current?.tag).toBe('A1');
    expect(desk.isBatch).toBe(false);
    expect(desk.log[0]).toMatchObject({ mark: 'ok', code: 'A1', words: 'in stock', at: 1000 });
  });

  it('stays one thing when it is scanned again', async () => {
    await desk.receive(['A1']);
    register.hold(out('A1'));
    await desk.receive(['A1']);
    expect(tags()).toEqual(['A1']);
    expect(desk.current?.state).toBe('checked_out');
    expect(desk.log[0]).toMatchObject({ words: 'assigned to J. Okafor' });
  });

  it('asks with both readings, none twice, and not at all for nothing', async () => {
    await desk.receive([' A1 ', 'A1', 'q1']);
    await desk.receive(['', '  ']);
    expect(register.asked).toEqual([['A1', 'q1']]);
  });
});

describe('a batch', () => {
  it('begins with the second asset, in the order of the scans', async () => {
    void desk.receive(['A1']);
    void desk.receive(['A2']);
    await desk.receive(['A3']);
    expect(tags()).toEqual(['A1', 'A2', 'A3']);
    expect(desk.current?.tag).toBe('A3');
    expect(said.at(-1)?.[0]).toContain('3 in the batch');
  });

  it('answers in the order of the scans even when an early answer is slow', async () => {
    let release = () => {};
    const slow = new Promise<void>((done) => (release = done));
    const quick = register.scan.bind(register);
    register.scan = async (candidates) => {
      if (candidates[0] === 'A1') await slow;
      return quick(candidates);
    };
    void desk.receive(['A1']);
    const last = desk.receive(['A2']);
    release();
    await last;
    expect(tags()).toEqual(['A1', 'A2']);
  });

  it('says a duplicate and does not double it', async () => {
    for (const code of ['A1', 'A2', 'A1']) await desk.receive([code]);
    expect(tags()).toEqual(['A1', 'A2']);
    expect(desk.log[0]).toMatchObject({ mark: 'attention', code: 'A1', words: 'already in this batch' });
    expect(said.at(-1)?.[1]).toBe('urgent');
    expect(rung).toEqual(['ok', 'ok', 'already']);
  });

  it('names what stands in the way of the most likely action', async () => {
    for (const code of ['A1', 'A2', 'B7']) await desk.receive([code]);
    expect(desk.intent).toBe('check_out');
    expect(desk.batch?.rows.filter((row) => row.blocker).map((row) => row.code)).toEqual(['B7']);
    expect(desk.log[0]).toMatchObject({ mark: 'attention', words: 'already out to J. Okafor' });
  });

  it('means to check in what is out', async () => {
    register.hold(out('B8'));
    for (const code of ['B7', 'B8']) await desk.receive([code]);
    expect(desk.intent).toBe('check_in');
    expect(desk.blocked).toBe(0);
  });

  it('gives up a row, and shows the last that is left', async () => {
    for (const code of ['A1', 'A2']) await desk.receive([code]);
    await desk.resolve({ how: 'leave_out', rows: [2] });
    expect(tags()).toEqual(['A1']);
    expect(desk.current?.tag).toBe('A1');
    await desk.resolve({ how: 'leave_out', rows: [1] });
    expect(desk.shown).toBeNull();
  });

  it('starts anew after something was done', async () => {
    for (const code of ['A1', 'A2', 'B1']) await desk.receive([code]);
    register.hold(out('A1', 'Ana Ruiz'), out('A2', 'Ana Ruiz'));
    await desk.finish('Checked out 2 items to Ana Ruiz');
    expect(desk.items.map((item) => item.holder?.name)).toEqual(['Ana Ruiz', 'Ana Ruiz']);
    expect(desk.to).toBeNull();
    await desk.receive(['A3']);
    expect(tags()).toEqual(['A3']);
  });

  it('that was finished is not taken up again by a code nobody knows', async () => {
    for (const code of ['A1', 'A2']) await desk.receive([code]);
    await desk.finish('Moved 2 assets');
    await desk.receive(['404']);
    expect(desk.items).toEqual([]);
    await desk.receive(['A3']);
    expect(tags()).toEqual(['A3']);
  });
});

describe('people and places', () => {
  it('fill "to" and keep the batch', async () => {
    for (const code of ['A1', 'A2', 'B1']) await desk.receive([code]);
    expect(desk.to).toMatchObject({ kind: 'person', person: { name: 'Ana Ruiz' } });
    expect(tags()).toEqual(['A1', 'A2']);
    expect(desk.intent).toBe('check_out');
  });

  it('may come first', async () => {
    for (const code of ['B1', 'A1']) await desk.receive([code]);
    expect(desk.to?.kind).toBe('person');
    expect(desk.current?.tag).toBe('A1');
  });

  it('warn when what follows cannot go to them', async () => {
    for (const code of ['B1', 'B7']) await desk.receive([code]);
    expect(desk.log[0]).toMatchObject({ mark: 'attention', words: 'already out to J. Okafor' });
  });

  it('a place means to move there what is in stock, and to check in there what is out', async () => {
    for (const code of ['A1', 'STORE']) await desk.receive([code]);
    expect(desk.intent).toBe('move');
    desk.clear();
    for (const code of ['B7', 'STORE']) await desk.receive([code]);
    expect(desk.intent).toBe('check_in');
  });

  it('are forgotten without losing the batch', async () => {
    for (const code of ['A1', 'B1']) await desk.receive([code]);
    await desk.forgetRecipient();
    expect(desk.to).toBeNull();
    expect(desk.shown).toMatchObject({ kind: 'asset', id: 'id-A1' });
  });
});

describe('codes that are not one thing', () => {
  it('are never guessed: a choice takes nothing until a person chooses', async () => {
    await desk.receive(['A3']);
    await desk.receive(['TWICE']);
    expect(desk.shown).toMatchObject({ kind: 'choice', code: 'TWICE' });
    expect(tags()).toEqual(['A3']);
    await desk.choose('id-A2');
    expect(tags()).toEqual(['A3', 'A2']);
    expect(desk.current?.tag).toBe('A2');
  });

  it('are offered for registering when they can be a tag', async () => {
    await desk.receive(['4006381333931']);
    expect(desk.shown).toMatchObject({ kind: 'unknown', code: '4006381333931', mayRegister: true, likely: true, nearly: null });
    expect(desk.log[0]).toMatchObject({ mark: 'unknown', register: '4006381333931' });
    await desk.receive(['https://example.org/x']);
    expect(desk.shown).toMatchObject({ mayRegister: false });
    expect(desk.log[0]?.register).toBeNull();
  });

  it('leave the batch where it was, and Escape steps back to it before it clears', async () => {
    for (const code of ['A1', 'A2', '404']) await desk.receive([code]);
    expect(tags()).toEqual(['A1', 'A2']);
    desk.clear();
    expect(desk.shown).toMatchObject({ kind: 'asset', id: 'id-A2' });
    desk.clear();
    expect(desk.shown).toBeNull();
    expect(desk.items).toEqual([]);
  });

  it('say it when the register could not be read, and go on', async () => {
    register.broken = true;
    await desk.receive(['A1']);
    expect(desk.shown).toMatchObject({ kind: 'failed', code: 'A1' });
    expect(said).toEqual([['The register could not be read.', 'urgent']]);
    register.broken = false;
    await desk.receive(['A1']);
    expect(desk.current?.tag).toBe('A1');
  });
});

describe('the log', () => {
  it('keeps the last ten, newest first', async () => {
    for (let code = 1; code <= KEPT + 3; code += 1) await desk.receive([`X${code}`]);
    expect(desk.log).toHaveLength(KEPT);
    expect(desk.log[0]?.code).toBe(`X${KEPT + 3}`);
    expect(desk.log.at(-1)?.code).toBe('X4');
  });

  it('survives clearing', async () => {
    await desk.receive(['A1']);
    desk.clear();
    expect(desk.log).toHaveLength(1);
  });
});

describe('the register changing underneath', () => {
  it('brings what is on the Desk up to date and lets go of what is no longer there', async () => {
    for (const code of ['A1', 'A2']) await desk.receive([code]);
    register.hold(out('A1'));
    register.assets.delete('A2');
    await desk.changedElsewhere();
    expect(tags()).toEqual(['A1']);
    expect(desk.items[0]?.state).toBe('checked_out');
    expect(desk.current?.tag).toBe('A1');
  });

  it('keeps the word "done" until what was done is undone, and has it again when that is done again', async () => {
    const sentence = 'Checked out A1 to Ana Ruiz';
    await desk.receive(['A1']);
    register.hold(out('A1', 'Ana Ruiz'));
    register.actions = [{ id: 'a1', sentence, undone: false }];
    await desk.finish(sentence);
    await desk.changedElsewhere();
    expect(desk.shown).toEqual({ kind: 'done', sentence, action: 'a1' });
    register.hold(asset('A1', { changed_at: '2026-01-02T00:00:00Z' }));
    register.actions = [{ id: 'a1', sentence, undone: true }];
    await desk.changedElsewhere();
    expect(desk.shown).toEqual({ kind: 'undone', sentence, action: 'a1' });
    register.hold(out('A1', 'Ana Ruiz'));
    register.actions = [{ id: 'a1', sentence, undone: false }];
    await desk.changedElsewhere();
    expect(desk.shown).toMatchObject({ kind: 'done' });
  });

  it('keeps a scan that came in while it was asking', async () => {
    for (const code of ['A1', 'A2']) await desk.receive([code]);
    register.hold(asset('A9'));
    const asking = desk.refresh();
    await desk.receive(['A9']);
    await asking;
    expect(tags()).toEqual(['A1', 'A2', 'A9']);
  });
});

describe('what is gathered', () => {
  it('keeps a code nobody knows as a row, once a batch is gathered, and not before', async () => {
    await desk.receive(['404']);
    await desk.receive(['A1']);
    expect(desk.isBatch).toBe(false);
    for (const code of ['A2', '405']) await desk.receive([code]);
    expect(desk.batch?.rows.map((row) => row.code)).toEqual(['A1', 'A2', '405']);
    expect(desk.blocked).toBe(1);
  });

  it('gives the last scan back, whom it goes to included', async () => {
    for (const code of ['A1', 'A2', 'A3', 'B1']) await desk.receive([code]);
    await desk.takeBack();
    expect(desk.to).toBeNull();
    await desk.takeBack();
    expect(tags()).toEqual(['A1', 'A2']);
    expect(desk.log[0]?.words).toBe('Took back the scan of A3');
  });

  it('is there again after a restart, and said so', async () => {
    for (const code of ['A1', 'B7', 'B1']) await desk.receive([code]);
    const again = new DeskScans(register, (sentence) => said.push([sentence, '']), () => 1000);
    await again.restore();
    expect(again.items.map((item) => item.tag)).toEqual(['A1', 'B7']);
    expect(again.to?.kind).toBe('person');
    expect(again.shown).toMatchObject({ kind: 'batch', words: 'Still here' });
    expect(said.at(-1)?.[0]).toContain('2 rows from');
  });

  it('is not begun with what was only looked up before a restart', async () => {
    await desk.receive(['A1']);
    const again = new DeskScans(register, () => {}, () => 1000);
    await again.restore();
    expect(again.items).toEqual([]);
    expect(register.kept).toEqual([]);
  });

  it('asks for the batch once for a burst of scans', async () => {
    let asked = 0;
    const ask = register.batch.bind(register);
    register.batch = () => {
      asked += 1;
      return ask();
    };
    for (const code of ['A1', 'A2', 'A3']) void desk.receive([code]);
    await desk.receive(['B7']);
    expect(asked).toBe(1);
    expect(desk.batch?.rows).toHaveLength(4);
  });

  it('takes a list', async () => {
    await desk.add({ text: 'A1\nA2\n404' });
    expect(desk.count).toBe(3);
    expect(desk.shown).toMatchObject({ kind: 'batch', sentence: '3 codes' });
  });

  it('is left where it is by a line of the log', async () => {
    for (const code of ['A1', 'A2']) await desk.receive([code]);
    await desk.open('id-A1');
    expect(desk.current?.tag).toBe('A1');
    await desk.open('id-B7');
    expect(tags()).toEqual(['A1', 'A2']);
  });

  it('is gathered again when what was done is taken back and somebody says so', async () => {
    for (const code of ['A1', 'A2', 'B1']) await desk.receive([code]);
    register.hold(out('A1', 'Ana Ruiz'), out('A2', 'Ana Ruiz'));
    await register.clear();
    const sentence = 'Checked out 2 assets to Ana Ruiz';
    register.actions = [{ id: 'a1', sentence, undone: false }];
    await desk.finish(sentence);
    register.hold(asset('A1'), asset('A2'));
    register.actions = [{ id: 'a1', sentence, undone: true }];
    await desk.changedElsewhere();
    expect(desk.isGathering).toBe(false);
    expect(register.kept).toHaveLength(0);
    await desk.again();
    expect(register.kept).toHaveLength(2);
    expect(desk.isGathering).toBe(true);
  });
});

describe('a finished batch and the next customer', () => {
  /** One card goes out and comes back: its changes are heard while it is still on the Desk as done. */
  async function outAndBack() {
    for (const code of ['A1', 'B1']) await desk.receive([code]);
    register.hold(out('A1', 'Ana Ruiz'));
    await desk.changedElsewhere();
    await desk.finish('Checked out A1 to Ana Ruiz');
    register.actions = [{ id: 'a1', sentence: 'Checked out A1 to Ana Ruiz', undone: false }];
    register.hold(asset('A1', { changed_at: '2026-01-02T00:00:00Z' }));
    await desk.changedElsewhere();
    await desk.finish('Checked in A1');
  }

  it('share nothing, whatever was done with the card', async () => {
    await outAndBack();
    expect(register.kept).toEqual([]);
    await desk.receive(['A2']);
    expect(tags()).toEqual(['A2']);
    expect(register.kept.map(({ verdict }) => verdict.code)).toEqual(['A2']);
    await desk.receive(['B1']);
    expect(tags()).toEqual(['A2']);
  });

  it('share nothing after an undo either', async () => {
    const sentence = 'Checked out 2 assets to Ana Ruiz';
    for (const code of ['A1', 'A2', 'B1']) await desk.receive([code]);
    register.hold(out('A1', 'Ana Ruiz'), out('A2', 'Ana Ruiz'));
    await register.clear();
    register.actions = [{ id: 'a1', sentence, undone: false }];
    await desk.finish(sentence);
    register.hold(asset('A1'), asset('A2'));
    register.actions = [{ id: 'a1', sentence, undone: true }];
    await desk.changedElsewhere();
    expect(desk.shown?.kind).toBe('undone');
    await desk.receive(['A3']);
    expect(tags()).toEqual(['A3']);
    expect(register.kept.map(({ verdict }) => verdict.code)).toEqual(['A3']);
  });
});

describe('what is typed or misread', () => {
  it('is no tag because it is not on the register: words are registered by the quiet choice only', async () => {
    await desk.receive(['okafor']);
    expect(desk.shown).toMatchObject({ kind: 'unknown', mayRegister: true, likely: false });
    expect(desk.log[0]?.register).toBeNull();
  });

  it('offers what it is but for zeros, and takes nothing', async () => {
    register.scan = async ([code = '']) => verdict({ code, may_register_tag: true, looks_like_tag: true, nearly: ['012345'] });
    await desk.receive(['12345']);
    expect(desk.shown).toMatchObject({ kind: 'unknown', mayRegister: true, nearly: null, perhaps: '012345' });
    expect(tags()).toEqual([]);
  });

  it('says which tag of ours it nearly is, and offers no registering', async () => {
    await desk.receive(['A1X']);
    expect(desk.shown).toMatchObject({ kind: 'unknown', mayRegister: false, nearly: ['A1'] });
    expect(desk.log[0]).toMatchObject({ register: null, words: expect.stringContaining('A1') });
  });
});

describe('a booking', () => {
  const booked = (from: string, person = 'p1') => [{ person, name: 'Ana Ruiz', from, until: '2026-12-07' }];

  it('is said at the scan of its thing, amber where it begins soon, and not of whoever has it', async () => {
    const { assetWords, beginsSoon, nextBooking } = await import('./words');
    const soon = asset('A1', { booked: booked('2026-12-04') });
    expect(assetWords(soon, '2026-12-01')).toMatchObject({ tone: 'attention', words: expect.stringContaining('booked by Ana Ruiz from') });
    expect(assetWords(soon, '2026-10-01')).toMatchObject({ tone: 'stock', words: 'In stock' });
    expect(nextBooking(soon, '2026-10-01')).not.toBeNull();
    expect(beginsSoon({ person: 'p1', name: '', from: '2026-12-04', until: '2026-12-07' }, '2026-12-05')).toBe(true);
    expect(nextBooking(soon, '2026-12-08')).toBeNull();
    expect(nextBooking({ ...out('A1'), booked: booked('2026-12-04', 'p9') }, '2026-12-01')).toBeNull();
  });
});

describe('a refused command behind a finished batch', () => {
  it('does not take it up again', async () => {
    for (const code of ['A1', 'A2']) await desk.receive([code]);
    await register.clear();
    await desk.finish('Moved 2 assets');
    desk.refuse('UNDO', 'there is nothing to take back');
    // What was done is still looked at, and may be acted on again.
    expect(tags()).toEqual(['A1', 'A2']);
    expect(desk.isGathering).toBe(false);
    await desk.receive(['A3']);
    expect(tags()).toEqual(['A3']);
  });
});

describe('the ticket of what is gathered', () => {
  const say = (said: string) => {
    ticket.desk = said;
    ticket.keep(said);
  };

  it('is kept with it on disk, and is there again after a restart', async () => {
    await desk.receive(['A1']);
    say('INC-1');
    await desk.receive(['A2']);
    expect(register.terms.ticket).toBe('INC-1');
    const again = { desk: '', keep: () => {} };
    const next = new DeskScans(register, () => {}, () => 1000, () => {}, undefined, again);
    await next.restore();
    expect(again.desk).toBe('INC-1');
  });

  it('is not the next customer’s, whether it was done or let go', async () => {
    await desk.receive(['A1']);
    say('INC-1');
    await desk.finish('Checked out A1 to Ana Ruiz');
    expect([ticket.desk, register.terms.ticket]).toEqual(['', undefined]);
    await desk.receive(['A2']);
    say('INC-2');
    await desk.receive(['A3']);
    desk.clear();
    await desk.receive(['B7']);
    expect([ticket.desk, register.terms.ticket]).toEqual(['', undefined]);
  });

  it('can be said before the first scan, and stays what was said while it is written', async () => {
    say('INC-3');
    await desk.receive(['A1']);
    await desk.receive(['A2']);
    expect([ticket.desk, register.terms.ticket]).toEqual(['INC-3', 'INC-3']);
  });

  it('was said of nothing before the window was closed: it is forgotten', async () => {
    register.terms.ticket = 'INC-4';
    await desk.restore();
    expect([ticket.desk, register.terms.ticket]).toEqual(['', undefined]);
  });
});
