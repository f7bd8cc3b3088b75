import { beforeEach, describe, expect, it } from 'vitest';
import { asset, verdict } from '../../desk/register.fixture';
import type { AssetView } from '../../generated/AssetView';
import type { RegisterAsset } from '../../generated/RegisterAsset';
import type { ScanVerdict } from '../../generated/ScanVerdict';
import type { Verdict as Sound } from '../../scan/sounds';
import { Registering, type Core } from './registering.svelte';

const SERIES = { id: 's', name: 'Assets', prefix: 'IT', digits: 6, check_character: true, category: '', upcoming: [] };
const T14 = { id: 'm', name: 'ThinkPad T14', manufacturer: 'Lenovo', category: 'Laptop', number: '' };

class Register implements Core {
  assets: AssetView[] = [asset('OLD1', { serial: 'PF-OLD' })];
  blank = new Set(['IT000001A', 'IT000002A']);
  asked: RegisterAsset[] = [];
  undone: string[] = [];
  refuse: unknown = null;

  async scan(candidates: string[]): Promise<ScanVerdict> {
    for (const [at, candidate] of candidates.entries()) {
      const code = candidate.toUpperCase();
      const known = { code: candidate, layout_differs: at > 0 };
      const byTag = this.assets.find((one) => one.tag === code);
      if (byTag) return verdict({ ...known, outcome: 'asset', because: 'tag', asset: byTag });
      const bySerial = this.assets.find((one) => one.serial.toUpperCase() === code);
      if (bySerial) return verdict({ ...known, outcome: 'asset', because: 'serial number', asset: bySerial });
      if (this.blank.has(code)) return verdict({ ...known, code, outcome: 'reserved' });
      if (code === 'STORE') return verdict({ ...known, outcome: 'place', place: { id: 'l1', name: 'Store', path: 'HQ › Store' } });
      const command = { CMDUNDO: 'undo', CMDCANCEL: 'cancel', CMDDONE: 'done', CMDOUT: 'check_out' }[code];
      if (command) return verdict({ ...known, outcome: 'command', command: { code, command, label: command, about: '' } });
    }
    // What the core makes of a code, as its own suites prove.
    const says = candidates.map((code) => {
      const [, serial] = /^S\/N: (.+)$/.exec(code) ?? [];
      const [, tag] = /^https:\/\/.*\/([^/]+)$/.exec(code) ?? [];
      return { code, serial: serial ?? code, serial_because: serial ? 'without the name before it' : '', tag: tag ?? code, tag_because: tag ? 'the last part of the web address' : '' };
    });
    return verdict({ code: candidates[0] ?? '', may_register_tag: true, says });
  }

  async revise(id: string, serial: string) {
    this.assets = this.assets.map((one) => (one.id === id ? { ...one, serial } : one));
    return { tags: [], count: 1, sentence: 'Changed' } as unknown as Awaited<ReturnType<Core['revise']>>;
  }

  async register(request: RegisterAsset) {
    if (this.refuse) throw this.refuse;
    this.asked.push(request);
    const tag = request.tag ?? `NEW${this.asked.length}`;
    const now = asset(tag, { serial: request.serial ?? '' });
    this.assets.push(now);
    return { result: { asset: now, sentence: 'Registered' }, changed: [], action: `a${this.asked.length}` };
  }

  async undo(action: string) {
    this.undone.push(action);
    const request = this.asked[Number(action.slice(1)) - 1];
    this.assets = this.assets.filter((one) => one.serial !== request?.serial);
    return `Undid ${action}`;
  }
}

let register: Register;
let registering: Registering;
let sounds: Sound[];

beforeEach(() => {
  localStorage.clear();
  register = new Register();
  sounds = [];
  registering = new Registering(register, () => {}, (sound) => sounds.push(sound), () => 1000);
  registering.series = [SERIES];
  registering.draft.model = { ...T14 };
});

async function scan(...codes: (string | string[])[]) {
  for (const code of codes) await registering.receive(typeof code === 'string' ? [code] : code);
}
const tags = () => registering.kept.map((one) => one.tag);

describe('serial number after serial number', () => {
  it('registers each at once, as the template says, and offers exactly their labels', async () => {
    await scan('STORE', 'PF1', 'PF2');
    expect(register.asked).toEqual([
      { state: 'in_stock', model: { id: 'm' }, place: 'l1', serial: 'PF1' },
      { state: 'in_stock', model: { id: 'm' }, place: 'l1', serial: 'PF2' },
    ]);
    expect(registering.said).toEqual({ tone: 'done', words: 'NEW2 is PF2' });
    expect(registering.toPrint).toEqual(['id-NEW1', 'id-NEW2']);
    expect(sounds).toEqual(['ok', 'ok', 'ok']);
  });

  it('refuses a duplicate at the scan, naming what has it, and counts it', async () => {
    await scan('PF1', 'pf1', 'PF-OLD');
    expect(register.asked).toHaveLength(1);
    expect(registering.said?.words).toBe('The serial number PF-OLD is taken: OLD1, ThinkPad T14');
    expect(sounds).toEqual(['ok', 'already', 'already']);
    expect(registering.summary).toBe('1 registered, 2 duplicates refused, 1 label queued');
  });

  it('sounds only once the register confirmed, and refuses in its words', async () => {
    let confirm = () => {};
    const slow = new Promise<void>((done) => { confirm = done; });
    const before = register.register.bind(register);
    register.register = async (request) => { await slow; return before(request); };
    const scanned = registering.receive(['PF1']);
    await Promise.resolve();
    expect(sounds).toEqual([]);
    confirm();
    await scanned;
    expect(sounds).toEqual(['ok']);
    register.register = before;
    register.refuse = { code: 'serial.taken', message: 'It is taken.', hint: null, field: 'serial', details: [] };
    await scan('PF2');
    expect(registering.said).toEqual({ tone: 'trouble', words: 'It is taken.' });
    expect(sounds).toEqual(['ok', 'already']);
  });

  it('keeps what the maker means, says what was made of the code, and keeps all of it where asked to', async () => {
    await scan('S/N: PF7');
    expect(register.asked[0]).toMatchObject({ serial: 'PF7' });
    expect(registering.said).toEqual({ tone: 'done', words: 'NEW1 is PF7, without the name before it' });
    expect(registering.done[0]).toMatchObject({ serial: 'PF7', scanned: 'S/N: PF7' });
    await registering.asItCame(registering.done[0]!);
    expect(register.assets.at(-1)?.serial).toBe('S/N: PF7');
    expect(registering.done[0]).toMatchObject({ serial: 'S/N: PF7', scanned: null });
    await scan('PF8');
    expect(registering.said?.words).toBe('NEW2 is PF8');
    expect(registering.done[0]?.scanned).toBeNull();
    registering.change('pairs');
    await scan('PF9', 'https://assets.example/ht/X-0001');
    expect(register.asked[2]).toMatchObject({ serial: 'PF9', tag: 'X-0001' });
  });

  it('takes no tag, blank tag, person or command for a serial number', async () => {
    await scan('IT000001A', 'IT000009X', 'OLD1', 'CMDOUT');
    expect(register.asked).toEqual([]);
    expect(registering.said?.words).toBe('check_out is a command for the Desk');
  });

  it('asks first what they are', async () => {
    registering.draft.model = null;
    expect(registering.expected).toBe('model');
    await scan('PF1');
    expect(register.asked).toEqual([]);
    expect(registering.said?.tone).toBe('trouble');
  });

  it('obeys scanned commands: undo the last, done', async () => {
    await scan('CMDDONE');
    expect(registering.finished).toBe(false);
    await scan('PF1', 'PF2', 'CMDUNDO');
    expect(register.undone).toEqual(['a2']);
    expect(tags()).toEqual(['NEW1']);
    await scan('PF2', 'CMDDONE');
    expect(registering.finished).toBe(true);
    expect(registering.summary).toBe('2 registered, 2 labels queued');
    await scan('PF3');
    expect(registering.finished).toBe(false);
  });

  it('lets a person say which reading is right where scanner and keyboard differ', async () => {
    await scan(['PFZ1', 'PFY1']);
    expect(registering.expected).toBe('reading');
    await scan('PF9');
    expect(register.asked).toEqual([]);
    await registering.read('physical');
    expect(register.asked.map(({ serial }) => serial)).toEqual(['PFY1']);
    await scan(['PFZ2', 'PFY2']);
    expect(register.asked.map(({ serial }) => serial)).toEqual(['PFY1', 'PFY2']);
  });

  it('hears of what was taken back elsewhere', async () => {
    await scan('PF1', 'PF2');
    registering.heed([{ id: 'a1', undone: true } as never]);
    expect(tags()).toEqual(['NEW2']);
    expect(registering.toPrint).toEqual(['id-NEW2']);
  });
});

describe('serial number and tag in pairs', () => {
  beforeEach(() => registering.change('pairs'));

  it('takes either half first, and prints no labels', async () => {
    await scan('PF1', 'IT000001A', 'IT000002A', 'PF2', 'PF3', 'FOREIGN7');
    expect(register.asked.map(({ serial, tag }) => [serial, tag])).toEqual([['PF1', 'IT000001A'], ['PF2', 'IT000002A'], ['PF3', 'FOREIGN7']]);
    expect(registering.toPrint).toEqual([]);
    expect(registering.summary).toBe('3 registered, no labels to print');
  });

  it('keeps the half that is right when the other is refused', async () => {
    await scan('PF1', 'OLD1');
    expect(registering.said?.words).toBe('The tag OLD1 is taken: OLD1, ThinkPad T14');
    expect(registering.serial).toBe('PF1');
    register.refuse = { code: 'tag.taken', message: 'Taken.', hint: null, field: 'tag', details: [] };
    await scan('X-1');
    expect([registering.serial, registering.tag]).toEqual(['PF1', null]);
  });

  it('lets go of a half by a scanned CANCEL, and ends no run while one waits', async () => {
    await scan('PF1', 'CMDDONE');
    expect(registering.finished).toBe(false);
    await scan('CMDCANCEL');
    expect(registering.serial).toBeNull();
  });
});
