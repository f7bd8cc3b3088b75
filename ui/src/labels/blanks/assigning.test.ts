import { beforeEach, describe, expect, it } from 'vitest';
import { asset, verdict } from '../../desk/register.fixture';
import type { AssetView } from '../../generated/AssetView';
import type { AssignTag } from '../../generated/AssignTag';
import type { ScanVerdict } from '../../generated/ScanVerdict';
import type { SeriesView } from '../../generated/SeriesView';
import { Assigning, KEPT, type Core } from './assigning.svelte';
import { looksLikeTag, readingOf } from './readings';

const SERIES: SeriesView = { id: 's', name: 'Assets', prefix: 'IT', digits: 6, check_character: true, category: '', upcoming: [] };
const T14 = { id: 'm1', name: 'ThinkPad T14', manufacturer: 'Lenovo', category: 'Laptop', number: '' };

/** A register with blank tags IT000001A to IT000009A. */
class Register implements Core {
  assets: AssetView[] = [asset('OLD1', { serial: 'PF-OLD' })];
  blank = new Set(Array.from({ length: 9 }, (_, index) => `IT00000${index + 1}A`));
  asked: AssignTag[] = [];
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
    return verdict({ code: candidates[0] ?? '', may_register_tag: true });
  }

  async assign(request: AssignTag) {
    this.asked.push(request);
    if (this.refuse) throw this.refuse;
    this.blank.delete(request.tag);
    const known = this.assets.find((one) => request.serial && one.serial === request.serial);
    const former = known?.tag ?? null;
    const now = known ? Object.assign(known, { tag: request.tag }) : asset(request.tag, { serial: request.serial ?? '' });
    if (!known) this.assets.push(now);
    return { result: { asset: now, registered: !known, former_tag: former, sentence: 'Assigned' }, changed: [], action: `a${this.asked.length}` };
  }

  async undo(action: string) {
    this.undone.push(action);
    return `Undid ${action}`;
  }
}

let register: Register;
let assigning: Assigning;
let said: [string, string][];

beforeEach(() => {
  localStorage.clear();
  register = new Register();
  said = [];
  assigning = new Assigning(register, (words, how) => said.push([words, how]), () => 1000);
  assigning.series = [SERIES];
  assigning.model = { ...T14 };
});

async function scan(...codes: (string | string[])[]) {
  for (const code of codes) await assigning.receive(typeof code === 'string' ? [code] : code);
}
const refused = () => [assigning.said?.tone, assigning.said?.words, said.at(-1)?.[1]];

describe('serial number, tag, next', () => {
  it('registers a new thing of the model that was said once', async () => {
    expect(assigning.expected).toBe('either');
    await scan('PF1');
    expect(assigning.expected).toBe('tag');
    await scan('IT000001A');
    expect(register.asked).toEqual([{ tag: 'IT000001A', serial: 'PF1', model: { id: 'm1' } }]);
    expect(assigning.said).toMatchObject({ tone: 'done', words: 'IT 000 001 A is on ThinkPad T14, PF1' });
    expect(assigning.expected).toBe('either');
    await scan('PF2', 'IT000002A');
    expect(assigning.done.map((one) => one.tag)).toEqual(['IT000002A', 'IT000001A']);
  });

  it('goes as well with the tag first', async () => {
    await scan('IT000001A');
    expect(assigning.expected).toBe('serial');
    await scan('PF1');
    expect(register.asked).toHaveLength(1);
  });

  it('takes a door for where new things are', async () => {
    await scan('PF1', 'STORE', 'IT000001A');
    expect(register.asked[0]).toMatchObject({ place: 'l1', serial: 'PF1' });
  });

  it('gives an asset on the register the tag, and says that the old one still finds it', async () => {
    assigning.model = null;
    await scan('PF-OLD');
    expect(assigning.said).toMatchObject({ tone: 'attention' });
    expect(assigning.said?.words).toContain('on the register as OLD1');
    await scan('IT000001A');
    expect(register.asked).toEqual([{ tag: 'IT000001A', serial: 'PF-OLD' }]);
    expect(assigning.said?.words).toContain('OLD1 still finds it');
  });

  it('asks for the model of something new, once both halves are there', async () => {
    assigning.model = null;
    await scan('PF1', 'IT000001A');
    expect(assigning.expected).toBe('model');
    expect(register.asked).toEqual([]);
    await assigning.choose({ ...T14 });
    expect(register.asked).toHaveLength(1);
  });

  it('lets a new model be said more about before it goes on', async () => {
    assigning.model = null;
    await scan('PF1', 'IT000001A');
    await assigning.choose({ ...T14, id: null });
    expect(register.asked).toEqual([]);
    await scan('CMDDONE');
    expect(register.asked[0]?.model).toMatchObject({ name: 'ThinkPad T14', category: 'Laptop' });
  });

  it('goes without a serial number where there is none', async () => {
    await assigning.withoutSerial();
    expect(assigning.expected).toBe('either');
    await scan('IT000001A');
    await assigning.withoutSerial();
    expect(register.asked).toEqual([{ tag: 'IT000001A', model: { id: 'm1' } }]);
  });

  it('makes a new model once', async () => {
    assigning.model = { ...T14, id: null };
    await scan('PF1', 'IT000001A', 'PF2', 'IT000002A');
    expect(register.asked[0]?.model).toMatchObject({ name: 'ThinkPad T14' });
    expect(register.asked[1]?.model).toEqual({ id: 'm' });
  });
});

describe('what is refused at the scan', () => {
  it('a tag that is on something already', async () => {
    await scan('PF1', 'IT000001A', 'IT000001A');
    expect(refused()).toEqual(['trouble', 'IT 000 001 A is on something already: ThinkPad T14, PF1', 'urgent']);
    expect(assigning.tag).toBeNull();
  });

  it('a serial number that got its tag here', async () => {
    await scan('PF1', 'IT000001A', 'PF1');
    expect(refused()).toEqual(['attention', 'PF1 got IT 000 001 A just now', 'urgent']);
    expect(assigning.serial).toBeNull();
  });

  it('the same half twice', async () => {
    await scan('PF1', 'PF1');
    expect(refused()[1]).toBe('PF1 was heard already');
    await scan('IT000001A');
    expect(register.asked).toHaveLength(1);
  });

  it('a tag that was never reserved, which is no serial number', async () => {
    await scan('IT999999A');
    expect(refused()[0]).toBe('trouble');
    expect(assigning.serial).toBeNull();
  });

  it('commands that mean nothing here, and those that come too early', async () => {
    await scan('CMDOUT');
    expect(refused()[1]).toBe('check_out is a command for the Desk');
    await scan('PF1', 'CMDDONE');
    expect(refused()[1]).toBe('done: first scan the blank tag');
  });

  it('another of the same half takes its place, aloud', async () => {
    await scan('PF1', 'PF2');
    expect(assigning.serial?.code).toBe('PF2');
    expect(refused()).toEqual(['attention', 'PF2, instead of PF1', 'urgent']);
    await scan('IT000001A');
    expect(register.asked[0]?.serial).toBe('PF2');
  });
});

describe('what could not be saved', () => {
  it('leaves the half that is right', async () => {
    register.refuse = { code: 'tag.taken', message: 'IT000001A is taken. Nothing was saved.', field: 'tag' };
    await scan('PF1', 'IT000001A');
    expect(assigning.failure?.code).toBe('tag.taken');
    expect([assigning.serial?.code, assigning.tag]).toEqual(['PF1', null]);
    register.refuse = null;
    await scan('IT000002A');
    expect(assigning.done[0]).toMatchObject({ tag: 'IT000002A', serial: 'PF1' });
  });
});

it('waits for nothing while it saves, and lets a pair that could not be saved be tried again', async () => {
  const seen: string[] = [];
  const assign = register.assign.bind(register);
  register.assign = async (request) => {
    seen.push(assigning.expected);
    return assign(request);
  };
  register.refuse = { code: 'register.full', message: 'The disk is full. Nothing was saved.' };
  await scan('PF-OLD', 'IT000001A');
  expect(seen).toEqual(['saving']);
  expect(assigning.expected).toBe('again');
  register.refuse = null;
  await scan('CMDDONE');
  expect(assigning.done[0]).toMatchObject({ tag: 'IT000001A', serial: 'PF-OLD' });
  expect(assigning.expected).toBe('either');
});

describe('taking back', () => {
  it('the last, by its command or a key, and then the one before', async () => {
    await scan('PF1', 'IT000001A', 'PF2', 'IT000002A', 'CMDUNDO');
    expect(register.undone).toEqual(['a2']);
    expect(assigning.done.map((one) => one.undone)).toEqual([true, false]);
    await assigning.takeBack();
    await assigning.takeBack();
    expect(register.undone).toEqual(['a2', 'a1']);
    expect(assigning.said?.words).toBe('Nothing was assigned here that could be taken back');
  });

  it('elsewhere is noticed, and the serial number may be used again', async () => {
    await scan('PF1', 'IT000001A');
    assigning.heed([{ id: 'a1', undone: true } as never]);
    expect(assigning.done[0]?.undone).toBe(true);
    // Done again there, it is so here.
    assigning.heed([{ id: 'a1', undone: false } as never]);
    expect(assigning.done[0]?.undone).toBe(false);
    assigning.heed([{ id: 'a1', undone: true } as never]);
    await scan('PF1');
    expect(assigning.serial?.code).toBe('PF1');
  });

  it('lets go of a half with CANCEL', async () => {
    await scan('PF1', 'CMDCANCEL');
    expect(assigning.expected).toBe('either');
    await scan('CMDCANCEL');
    expect(refused()[1]).toBe('cancel: there is nothing to cancel');
  });
});

describe('the readings of a code nobody knows', () => {
  it('are told apart by a code that is known: the scanner types as a US keyboard', async () => {
    await scan(['PFYZ1', 'PFZY1']);
    expect(assigning.expected).toBe('reading');
    await scan(['ITÖ', 'IT000001A']);
    expect(register.asked[0]?.serial).toBe('PFZY1');
    await scan(['XY', 'XZ'], ['ITÖ', 'IT000002A']);
    expect(register.asked[1]?.serial).toBe('XZ');
  });

  it('are asked about where nothing tells, once', async () => {
    await scan(['PFYZ1', 'PFZY1'], 'IT000001A');
    expect(assigning.said?.words).toBe('Scanner and keyboard differ: PFYZ1 or PFZY1');
    expect(register.asked).toEqual([]);
    await assigning.read('typed');
    expect(register.asked[0]).toMatchObject({ serial: 'PFYZ1', tag: 'IT000001A' });
    await scan(['XY', 'XZ'], 'IT000002A');
    expect(register.asked[1]?.serial).toBe('XY');
    // The window remembers.
    assigning = new Assigning(register, () => {});
    await scan(['QY', 'QZ']);
    expect(assigning.serial?.code).toBe('QY');
  });

  it('are the positions of the keys where no serial number has such letters, and under Caps Lock', () => {
    expect(readingOf(['SNßYZß7', 'SN-ZY-7'], null)).toBe('SN-ZY-7');
    expect(readingOf(['pf1', 'PF1'], null)).toBe('PF1');
    expect(readingOf(['PF1'], 'physical')).toBe('PF1');
    expect(readingOf(['PFYZ1', 'PFZY1'], null)).toBeNull();
  });

  it('have the shape of a tag or not', () => {
    expect(looksLikeTag(['it-000123-k'], [SERIES])).toBe(true);
    expect(looksLikeTag(['IT000123'], [SERIES])).toBe(false);
    expect(looksLikeTag(['ITX00123K'], [SERIES])).toBe(false);
    expect(looksLikeTag(['000123K'], [{ ...SERIES, prefix: '' }])).toBe(false);
  });
});

it('the last ten are kept', async () => {
  for (let index = 0; index < KEPT + 2; index += 1) {
    register.blank.add(`IT00010${index}A`);
    await scan(`SN${index}`, `IT00010${index}A`);
  }
  expect(assigning.done).toHaveLength(KEPT);
});
