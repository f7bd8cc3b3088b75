import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Failure } from '../backend/failure';
import { asset } from '../desk/register.fixture';
import type { CommandCodeView } from '../generated/CommandCodeView';
import type { CountedScan } from '../generated/CountedScan';
import type { CountScanRequest } from '../generated/CountScanRequest';
import type { CountScanView } from '../generated/CountScanView';
import type { CountVerdict } from '../generated/CountVerdict';
import type { StocktakeCard } from '../generated/StocktakeCard';
import type { StocktakePhase } from '../generated/StocktakePhase';
import type { StocktakeView } from '../generated/StocktakeView';
import { Counting, type Core } from './counting.svelte';

const counts = { expected: 3, found: 0, elsewhere: 0, on_loan: 0, returned: 0, not_scanned: 3, not_seen: 0, with: 0, in_host: 0, seen: 0, seen_on_loan: 0, not_in_scope: 0, unknown: 0, undecided: 0 };
const stocktake: StocktakeView = {
  id: 's1', name: 'Autumn', scope: 'HQ', phase: 'counting', blind: false, lead: null, note: '', opened_at: '2026-09-01T08:00:00Z', opened_by: '',
  counts, signed_at: null, signed_by: null, signer: null, signed_journal: null,
};
const command = (code: string, word: string): CommandCodeView => ({ code, command: word, label: word, about: '' });

/** A count of which the test decides when each scan is on disk. */
class Disk implements Core {
  asked: CountScanRequest[] = [];
  tookBack: (string | null)[] = [];
  phase: StocktakePhase = 'counting';
  broken = false;
  /** Answers wait until they are let go. */
  slow: (() => void)[] | null = null;
  /** What is on disk is read by whoever asks, also before whoever scanned has the answer. */
  written: CountScanView[] = [];
  late: Promise<void> | null = null;

  async show(): Promise<StocktakeCard> {
    return {
      stocktake: { ...stocktake, phase: this.phase }, standing: null, here: null, scans: this.written, value_found: [], value_not_scanned: [], previous: null,
      places: [{ place: { id: 'l1', name: 'Store', path: 'HQ › Store' }, expected: 3, counted: 0, elsewhere: 0 }],
    };
  }

  async count(request: CountScanRequest): Promise<CountedScan> {
    const { slow } = this;
    if (slow) await new Promise<void>((go) => slow.push(go));
    if (this.phase === 'paused') throw new Failure({ code: 'stocktake.not_counting', message: 'Autumn is paused. The scan was not counted.' });
    if (this.broken) throw new Failure({ code: 'register.full', message: 'The disk is full.' });
    this.asked.push(request);
    const code = request.candidates?.[0] ?? '';
    if (code === 'TWICE' && !request.choice) return this.answer(null, { choices: [asset('A-1'), asset('A-2')], sentence: 'TWICE could be several things' });
    const verdict: CountVerdict = code === 'STORE' ? 'place' : code === '404' ? 'unknown' : 'found';
    const scan: CountScanView = {
      id: `scan ${this.asked.length}`, at: '2026-09-01T08:00:00Z', verdict, code, asset: null, tag: code, title: 'Laptop', place: 'HQ › Store', belongs: '', holder: '', out: null,
      counter: '', station: '', source: '', note: '', photos: [],
    };
    this.written = [scan, ...this.written];
    await this.late;
    return this.answer(scan, { sentence: `${code}: ${verdict}` });
  }

  private answer(scan: CountScanView | null, part: Partial<CountedScan>): CountedScan {
    return { verdict: scan?.verdict ?? null, sentence: '', scan, choices: [], command: null, layout_differs: false, here: null, counts, ...part };
  }

  async takeBack(scan: string | null): Promise<CountedScan> {
    this.tookBack.push(scan);
    return this.answer(null, { sentence: 'Took it back' });
  }

  async change(phase: StocktakePhase): Promise<StocktakeView> {
    this.phase = phase;
    return { ...stocktake, phase };
  }

  async commands(): Promise<CommandCodeView[]> {
    return [command('CMDDONE6', 'done'), command('CMDCANCELX', 'cancel'), command('CMDUNDOA', 'undo'), command('CMDCOUNTQ', 'stocktake'), command('CMDOUT4', 'check_out')];
  }
}

let disk: Disk;
let counting: Counting;
let sounds: (CountVerdict | null)[];

beforeEach(async () => {
  disk = new Disk();
  sounds = [];
  counting = new Counting(disk, () => {}, (verdict) => sounds.push(verdict));
  await counting.load();
});

const rest = () => vi.waitFor(() => expect(counting.waiting).toBe(0));
async function scan(...codes: string[]) {
  for (const code of codes) counting.receive([code]);
  await new Promise((done) => setTimeout(done));
}
const counted = () => disk.asked.map(({ candidates, choice }) => choice ?? candidates?.[0]);

describe('scans', () => {
  it('are counted in the order they came, and told once they are on disk', async () => {
    disk.slow = [];
    counting.receive(['STORE']);
    counting.receive(['A-1']);
    await Promise.resolve();
    expect(counting.said).toBeNull();
    expect(sounds).toEqual([]);
    expect(counting.waiting).toBe(2);
    disk.slow.shift()?.();
    await vi.waitFor(() => expect(counting.said).toMatchObject({ kind: 'scan', scan: { verdict: 'place' } }));
    await vi.waitFor(() => expect(disk.slow).toHaveLength(1));
    disk.slow.shift()?.();
    await rest();
    expect(counted()).toEqual(['STORE', 'A-1']);
    expect(sounds).toEqual(['place', 'found']);
    expect(counting.card?.standing?.path).toBe('HQ › Store');
    expect(counting.card?.scans.map(({ code }) => code)).toEqual(['A-1', 'STORE']);
  });

  it('are listed once, also where the count is read between the disk and the answer', async () => {
    let answer = () => {};
    disk.late = new Promise((go) => (answer = go));
    counting.receive(['A-1']);
    await vi.waitFor(() => expect(disk.written).toHaveLength(1));
    await counting.load();
    expect(counting.card?.scans).toHaveLength(1);
    answer();
    await rest();
    expect(counting.said).toMatchObject({ kind: 'scan' });
    expect(counting.card?.scans.map(({ id }) => id)).toEqual(['scan 1']);
  });

  it('wait while a person is asked which thing is meant', async () => {
    await scan('TWICE', 'A-9', '404');
    expect(counting.asking?.choices.map(({ tag }) => tag)).toEqual(['A-1', 'A-2']);
    expect(counted()).toEqual(['TWICE']);
    expect(counting.waiting).toBe(2);
    await counting.choose('id-A-2');
    await rest();
    expect(counted()).toEqual(['TWICE', 'id-A-2', 'A-9', '404']);
  });

  it('say which thing is meant with its own tag, or leave it out', async () => {
    await scan('TWICE');
    await scan('a1');
    expect(counted()).toEqual(['TWICE', 'id-A-1']);
    await scan('TWICE', 'A-9');
    await scan('CMDCANCELX');
    expect(counting.asking).toBeNull();
    expect(counted()).toEqual(['TWICE', 'id-A-1', 'TWICE', 'A-9']);
  });

  it('are held where they cannot be written, with all behind them, and tried again in order', async () => {
    disk.broken = true;
    await scan('STORE', 'A-1', 'A-2');
    expect(counting.held?.code).toBe('STORE');
    expect(counting.waiting).toBe(3);
    expect(sounds).toEqual([null]);
    disk.broken = false;
    counting.again();
    await rest();
    expect(counted()).toEqual(['STORE', 'A-1', 'A-2']);
  });

  it('are held while it is paused, and counted when it goes on', async () => {
    disk.phase = 'paused';
    await scan('A-1', 'A-2');
    expect(counted()).toEqual([]);
    await vi.waitFor(() => expect(counting.phase).toBe('paused'));
    await scan('CMDCOUNTQ');
    await rest();
    expect(counted()).toEqual(['A-1', 'A-2']);
  });

  it('may be left out when they cannot be written', async () => {
    disk.broken = true;
    await scan('A-1', 'A-2');
    disk.broken = false;
    await scan('CMDUNDOA');
    await rest();
    expect(counted()).toEqual(['A-2']);
    expect(disk.tookBack).toEqual([]);
  });
});

describe('scanned commands', () => {
  it('take the last scan back', async () => {
    await scan('A-1', 'CMDUNDOA');
    expect(disk.tookBack).toEqual([null]);
    expect(counting.said).toMatchObject({ kind: 'word', about: 'Took it back' });
  });

  it('close the count, asking first; another scan goes on', async () => {
    await scan('CMDDONE6');
    expect(counting.question).toBe('close');
    await scan('A-1');
    expect(counting.question).toBeNull();
    await scan('CMDDONE6', 'CMDCANCELX');
    expect(disk.phase).toBe('counting');
    await scan('CMDDONE6', 'CMDDONE6');
    expect(disk.phase).toBe('reconciling');
  });

  it('pause it, asking first, and go on', async () => {
    await scan('CMDCANCELX', 'CMDDONE6');
    expect(disk.phase).toBe('paused');
    await scan('CMDCOUNTQ');
    expect(disk.phase).toBe('counting');
  });

  it('are not taken for codes, and those of the Desk do nothing', async () => {
    await scan('CMDOUT4');
    expect(counted()).toEqual([]);
    expect(counting.said).toMatchObject({ kind: 'word', words: 'check_out' });
  });
});
