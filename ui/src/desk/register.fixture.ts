import { Failure } from '../backend/failure';
import type { AddedToBatch } from '../generated/AddedToBatch';
import type { AssetView } from '../generated/AssetView';
import type { BatchRow } from '../generated/BatchRow';
import type { BatchView } from '../generated/BatchView';
import type { BlockerKind } from '../generated/BlockerKind';
import type { KitAdded } from '../generated/KitAdded';
import type { ListAdded } from '../generated/ListAdded';
import type { ResolveBatch } from '../generated/ResolveBatch';
import type { ScanTakenBack } from '../generated/ScanTakenBack';
import type { SetBatch } from '../generated/SetBatch';
import type { Core } from './core';
import type { PersonView } from '../generated/PersonView';
import type { ScanVerdict } from '../generated/ScanVerdict';

export function asset(tag: string, facts: Partial<AssetView> = {}): AssetView {
  const state = facts.state ?? 'in_stock';
  return {
    id: `id-${tag}`, tag, name: '', model: { id: 'm', name: 'ThinkPad T14', manufacturer: 'Lenovo', category: 'Laptop' },
    serial: `PF${tag}`, state, place: null, holder: null, holder_email: '', out: null, due: null, out_since: null, purchase_date: null, cost: null,
    supplier: '', order_number: '', warranty_end: null, refresh_date: null, condition: null, labelled_at: null,
    registered_at: '2026-01-01T00:00:00Z', changed_at: '2026-01-01T00:00:00Z', notes: '', custom: {}, former_tags: [], kept_codes: [], kits: [], missing: [], booked: [], came_from: null, returns_to: null,
    next_states: [], can_check_out: state === 'in_stock', can_check_in: state === 'checked_out', holds: 0, ...facts,
  };
}

export const out = (tag: string, name = 'J. Okafor') =>
  asset(tag, { state: 'checked_out', out: 'assigned', holder: { kind: 'person', id: 'p9', name } });

export const ana: PersonView = {
  id: 'p1', name: 'Ana Ruiz', email: '', username: '', employee_number: '', department: 'Design', badge: 'B1', place: null, holds: 2, erased: false,
};

export function verdict(part: Partial<ScanVerdict>): ScanVerdict {
  return {
    outcome: 'unknown', code: '', sentence: '', because: '', layout_differs: false, asset: null, person: null, place: null,
    kit: null, command: null, choices: [], may_register_tag: false, looks_like_tag: false, misread: false, nearly: [], says: [], ...part,
  };
}

/** What the printed commands say. */
const COMMANDS: Record<string, string> = {
  CMDOUT: 'check_out', CMDIN: 'check_in', CMDMOVE: 'move', CMDDONE: 'done', CMDCANCEL: 'cancel', CMDUNDO: 'undo', CMDCOUNT: 'stocktake', CMDLATER: 'something_newer',
  CMDLEAVE: 'leave_out', CMDFIRST: 'check_in_first', CMDRETIRE: 'retire',
};

/** One scan that is kept. */
interface Kept {
  seq: number;
  verdict: ScanVerdict;
  first?: boolean;
}

/** A register of a few things, as the core would answer for it, with the batch it keeps. */
export class Register implements Core {
  assets = new Map<string, AssetView>();
  asked: string[][] = [];
  broken = false;
  kept: Kept[] = [];
  terms: SetBatch = {};
  /** What was done lately. */
  actions: { id: string; sentence: string; undone: boolean }[] = [];
  private seq = 0;

  hold(...assets: AssetView[]) {
    for (const one of assets) this.assets.set(one.tag, one);
  }

  async scan(candidates: string[]): Promise<ScanVerdict> {
    this.asked.push(candidates);
    if (this.broken) throw new Failure({ code: 'register.failed', message: 'The register could not be read.' });
    const code = candidates[0] ?? '';
    const found = this.assets.get(code);
    if (found) return verdict({ outcome: 'asset', code, asset: found, because: 'tag' });
    if (code === 'B1') return verdict({ outcome: 'person', code, person: ana, sentence: 'Ana Ruiz has 2 assets' });
    if (code === 'STORE') return verdict({ outcome: 'place', code, place: { id: 'l1', name: 'Store', path: 'HQ › Store' } });
    if (code === 'BLANK') return verdict({ outcome: 'reserved', code, sentence: 'BLANK is on nothing yet' });
    const command = COMMANDS[code];
    if (command) return verdict({ outcome: 'command', code, command: { code, command, label: command, about: '' } });
    if (code === 'TWICE') return verdict({ outcome: 'choice', code, choices: [...this.assets.values()].slice(0, 2) });
    if (code === 'A1X') return verdict({ code, misread: true, nearly: ['A1'], sentence: 'A1X is misread: nearly A1. Scan it again' });
    return verdict({ code, may_register_tag: !code.includes('://'), looks_like_tag: /\d/.test(code), sentence: `${code} is not on the register` });
  }

  async show(id: string): Promise<AssetView> {
    const found = [...this.assets.values()].find((one) => one.id === id);
    if (!found) throw new Failure({ code: 'asset.unknown', message: `There is no asset “${id}” on the register.` });
    return found;
  }

  async recent() {
    return this.actions;
  }

  async add(candidates: string[], keepUnknown: boolean): Promise<AddedToBatch> {
    const verdict = await this.scan(candidates);
    const before = this.view();
    if (verdict.command === null && (verdict.asset || verdict.person || verdict.place || keepUnknown)) this.kept.push({ seq: ++this.seq, verdict });
    const { rows, action } = this.view();
    const row = rows.find(({ code }) => code === verdict.code) ?? null;
    return { verdict, row, again: before.rows.some(({ code }) => code === verdict.code), rows: rows.length, action };
  }

  async list({ text }: { text?: string }): Promise<ListAdded> {
    const codes = (text ?? '').split('\n');
    for (const code of codes) await this.add([code], true);
    const accounted = { unreadable: 0, unread: [], repeated: 0, unknown: 0, passed_over: 0, empty: 0, column: null };
    return { ...accounted, codes: codes.length, added: codes.length, sentence: `${codes.length} codes`, batch: this.view() };
  }

  async kit(): Promise<KitAdded> {
    const { batch } = await this.list({ text: [...this.assets.keys()].join('\n') });
    return { sentence: 'Bag: all added', batch };
  }

  async takeBack(): Promise<ScanTakenBack> {
    const taken = this.kept.pop();
    return { sentence: `Took back the scan of ${taken?.verdict.code ?? ''}`, batch: this.view() };
  }

  async resolve({ how, kind, rows }: ResolveBatch): Promise<BatchView> {
    const of = this.view().rows.filter((row) => rows?.includes(row.row) || (row.blocker && (rows ? false : kind === undefined || kind === row.blocker.kind)));
    for (const { code } of of) {
      if (how === 'leave_out') this.kept = this.kept.filter(({ verdict }) => verdict.code !== code);
      else this.kept = this.kept.map((kept) => (kept.verdict.code === code ? { ...kept, first: true } : kept));
    }
    return this.view();
  }

  async set(request: SetBatch): Promise<BatchView> {
    this.terms = { ...this.terms, ...request };
    if (request.to === '') this.kept = this.kept.filter(({ verdict }) => !verdict.person && !verdict.place);
    return this.view();
  }

  async clear(): Promise<BatchView> {
    this.kept = [];
    this.terms = {};
    return this.view();
  }

  async batch(): Promise<BatchView> {
    return this.view();
  }

  private view(): BatchView {
    const to = this.kept.filter(({ verdict }) => verdict.person || verdict.place).at(-1)?.verdict ?? null;
    const things = this.kept.filter(({ verdict }) => !verdict.person && !verdict.place);
    const firsts = things.filter(({ verdict }, index) => things.findIndex((other) => other.verdict.code === verdict.code) === index);
    const now = firsts.map((kept) => ({ ...kept, asset: this.assets.get(kept.verdict.code) ?? null }));
    const out = now.filter(({ asset }) => asset?.can_check_out).length;
    const back = now.filter(({ asset }) => asset?.can_check_in).length;
    const likely = to?.person ? 'check_out' : back > out ? 'check_in' : to?.place ? 'move' : 'check_out';
    const action = this.terms.action ?? likely;
    const rows = now.map(({ seq, verdict, asset, first }): BatchRow => {
      const kind: BlockerKind | null = !asset ? 'unknown'
        : action === 'check_out' && asset.state === 'checked_out' ? 'already_out'
        : action === 'check_in' && asset.state === 'in_stock' ? 'already_in_stock' : null;
      const words = { unknown: 'not on the register', already_out: `already out to ${asset?.holder?.name ?? ''}`, already_in_stock: 'already in stock' };
      return {
        row: seq, code: verdict.code, at: '2026-01-01T14:02:00Z', scans: things.filter((other) => other.verdict.code === verdict.code).length,
        asset, choices: [], settled: first ? 'checked in first' : '',
        blocker: kind === null || first ? null : { kind, words: words[kind as keyof typeof words], cure: kind === 'already_out' ? 'check_in_first' : null },
      };
    });
    const kinds = [...new Set(rows.flatMap((row) => row.blocker?.kind ?? []))];
    return {
      terms: null, at_place: null, ticket: this.terms.ticket ?? '', kits: [], since: this.kept.length > 0 ? '2026-01-01T14:02:00Z' : null, action, action_said: this.terms.action !== undefined, state: null,
      to: to?.person ? { kind: 'person', id: to.person.id, name: to.person.name } : to?.place ? { kind: 'place', id: to.place.id, name: to.place.name } : null,
      person: to?.person ?? null, place: to?.place ?? null, due: null, condition: null, note: '', rows,
      blocked: kinds.map((kind) => ({
        kind, label: kind.replaceAll('_', ' '), count: rows.filter((row) => row.blocker?.kind === kind).length,
        cures: kind === 'already_out' ? ['check_in_first'] : [],
      })),
      ready: rows.filter((row) => row.blocker === null).length, repeated: 0, missing: null,
    };
  }
}
