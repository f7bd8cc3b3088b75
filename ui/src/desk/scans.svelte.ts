import { call } from '../backend/call';
import { Failure } from '../backend/failure';
import { announce } from '../frame/announce.svelte';
import type { AssetRow } from '../generated/AssetRow';
import type { AssetView } from '../generated/AssetView';
import type { CommandCodeView } from '../generated/CommandCodeView';
import type { PersonView } from '../generated/PersonView';
import type { PlaceRef } from '../generated/PlaceRef';
import type { ScanVerdict } from '../generated/ScanVerdict';
import { sound, type Verdict } from '../scan/sounds';
import { assetWords, needsAttention, obstacle, whatItIs, type DeskAction } from './words';

/** ✓ as it should be, ! worth a look, ? nobody knows it (or several things are meant). */
export type Mark = 'ok' | 'attention' | 'unknown';

/** One line of the log: what was scanned and what came of it. */
export interface LogLine {
  id: number;
  mark: Mark;
  /** The tag, or the code as it was scanned. */
  code: string;
  /** Whether `code` is the tag of an asset, to be grouped for the eye. */
  isTag: boolean;
  what: string;
  words: string;
  at: number;
  /** The asset it was, to bring it back. */
  asset: string | null;
  /** May be registered with this tag. */
  register: string | null;
}

/** Who or what the next check-out goes to. */
export type Recipient = { kind: 'person'; person: PersonView } | { kind: 'place'; place: PlaceRef };

/** What the largest part of the window speaks of. */
export type Shown =
  | { kind: 'asset'; id: string; because: string; layoutDiffers: boolean }
  | { kind: 'person'; person: PersonView }
  | { kind: 'place'; place: PlaceRef }
  | { kind: 'choice'; code: string; sentence: string; choices: AssetRow[] }
  | { kind: 'unknown'; code: string; mayRegister: boolean }
  | { kind: 'reserved'; tag: string; sentence: string }
  | { kind: 'refused'; label: string; why: string }
  | { kind: 'failed'; code: string; failure: Failure }
  | { kind: 'done'; sentence: string };

/** A scanned command, and whether the Desk was in view when it was given. */
export interface Order extends CommandCodeView {
  inView: boolean;
}

/** How many verdicts are kept. */
export const KEPT = 10;

/** What the Desk asks of the core; a test gives its own. */
export interface Core {
  scan(candidates: string[]): Promise<ScanVerdict>;
  show(id: string): Promise<AssetView>;
}

const core: Core = {
  scan: (candidates) => call('scan', { candidates }),
  show: (id) => call('show_asset', { id }),
};

/**
 * What was scanned at the Desk. It outlives the screen: a scan on any screen lands here, and going to Reports
 * and back loses no batch.
 */
export class DeskScans {
  /** What the next action applies to; the second scan makes it a batch. Oldest first. */
  items = $state.raw<AssetView[]>([]);
  shown = $state.raw<Shown | null>(null);
  to = $state.raw<Recipient | null>(null);
  /** The last ten verdicts, newest first. */
  log = $state.raw<LogLine[]>([]);
  /** Grows with every verdict, so that the same one twice is seen twice. */
  turn = $state(0);

  /** Carries out a scanned command. */
  obey: (order: Order) => Promise<void> | void = () => {};
  /** A dialog that opened over the Desk meanwhile may take the verdict for itself. */
  aside: (verdict: ScanVerdict) => boolean = () => false;

  private queue: Promise<void> = Promise.resolve();
  private lines = 0;

  constructor(
    private register: Core = core,
    private say: (sentence: string, how: 'polite' | 'urgent') => void = announce,
    private now: () => number = Date.now,
    private ring: (verdict: Verdict) => void = sound,
  ) {}

  /** Many: the card is a table. */
  get isBatch(): boolean {
    return this.items.length > 1;
  }

  /** What is shown stands before the things on the Desk: stepping back leads to them. */
  get isAside(): boolean {
    return ['unknown', 'reserved', 'choice', 'failed', 'refused'].includes(this.shown?.kind ?? '');
  }

  get ids(): string[] {
    return this.items.map((item) => item.id);
  }

  /** The asset the card shows: the one scanned last, else the only one. */
  get current(): AssetView | null {
    const shown = this.shown;
    const named = shown?.kind === 'asset' ? this.items.find((item) => item.id === shown.id) : undefined;
    return named ?? (this.items.length === 1 ? (this.items[0] ?? null) : null);
  }

  /** What one most likely wants to do next: it gets the strong button, and rows say what stands in its way. */
  get intent(): DeskAction {
    const out = this.items.filter((item) => item.can_check_out).length;
    const back = this.items.filter((item) => item.can_check_in).length;
    if (this.to?.kind === 'person') return 'check_out';
    if (this.to?.kind === 'place') return back > out ? 'check_in' : 'move';
    return back > out ? 'check_in' : 'check_out';
  }

  /** Those of the batch that an action cannot be done to. */
  blocked(action: DeskAction): AssetView[] {
    return this.items.filter((item) => obstacle(item, action) !== null);
  }

  /** A scanned or typed code, as the readings it may have, best first. Scans are answered in the order they came. */
  receive(candidates: string[], inView = true): Promise<void> {
    const codes = [...new Set(candidates.map((code) => code.trim()).filter((code) => code !== ''))];
    if (codes.length === 0) return this.queue;
    this.queue = this.queue.then(() => this.ask(codes, inView));
    return this.queue;
  }

  private async ask(codes: string[], inView: boolean): Promise<void> {
    try {
      const verdict = await this.register.scan(codes);
      if (this.aside(verdict)) return;
      if (verdict.command) await this.obey({ ...verdict.command, inView });
      else this.hear(verdict);
    } catch (thrown) {
      const failure = Failure.from(thrown);
      const code = codes[0] ?? '';
      this.ring('unknown');
      this.tell({ kind: 'failed', code, failure }, failure.message, 'urgent');
      this.write({ mark: 'attention', code, isTag: false, what: '', words: 'not looked up: the register could not be read' });
    }
  }

  private hear(verdict: ScanVerdict): void {
    const { outcome, code, sentence, because } = verdict;
    this.begin();
    this.ring(this.sounds(verdict));
    if (outcome === 'asset' && verdict.asset) {
      this.take(verdict.asset, because, verdict.layout_differs);
    } else if (outcome === 'person' && verdict.person) {
      const { person } = verdict;
      this.to = { kind: 'person', person };
      this.write({ mark: 'ok', code: person.name, isTag: false, what: person.department, words: this.items.length > 0 ? 'recipient' : 'person' });
      this.tell({ kind: 'person', person }, sentence, 'polite');
    } else if (outcome === 'place' && verdict.place) {
      const { place } = verdict;
      this.to = { kind: 'place', place };
      this.write({ mark: 'ok', code: place.name, isTag: false, what: place.path, words: this.items.length > 0 ? 'recipient' : 'place' });
      this.tell({ kind: 'place', place }, sentence, 'polite');
    } else if (outcome === 'reserved') {
      this.write({ mark: 'attention', code, isTag: true, what: 'Blank tag', words: 'on nothing yet', register: code });
      this.tell({ kind: 'reserved', tag: code, sentence }, sentence, 'urgent');
    } else if (outcome === 'choice') {
      this.write({ mark: 'unknown', code, isTag: false, what: '', words: 'could be several things' });
      this.tell({ kind: 'choice', code, sentence, choices: verdict.choices }, sentence, 'urgent');
    } else {
      const mayRegister = verdict.may_register_tag;
      this.write({ mark: 'unknown', code, isTag: false, what: '', words: 'not on the register', register: mayRegister ? code : null });
      this.tell({ kind: 'unknown', code, mayRegister }, sentence, 'urgent');
    }
  }

  /** Before it is put on the Desk, for then it would be there already. */
  private sounds({ outcome, asset }: ScanVerdict): Verdict {
    if (outcome === 'unknown' || outcome === 'choice') return 'unknown';
    return this.isBatch && this.items.some((item) => item.id === asset?.id) ? 'already' : 'ok';
  }

  /** Puts an asset on the Desk: the first is the card, further ones make a batch, one twice is said and not doubled. */
  take(asset: AssetView, because = 'tag', layoutDiffers = false): void {
    this.begin();
    const again = this.items.some((item) => item.id === asset.id);
    const doubled = again && this.isBatch;
    this.items = again ? this.items.map((item) => (item.id === asset.id ? asset : item)) : [...this.items, asset];
    const inTheWay = this.isBatch || this.to ? obstacle(asset, this.intent) : null;
    const words = doubled ? 'already in this batch' : (inTheWay ?? lowerFirst(assetWords(asset).words));
    const mark: Mark = doubled || inTheWay !== null || needsAttention(asset) ? 'attention' : 'ok';
    const what = whatItIs(asset);
    this.write({ mark, code: asset.tag, isTag: true, what, words, asset: asset.id });
    const count = this.isBatch && !doubled ? `, ${this.items.length} in the batch` : '';
    this.tell(
      { kind: 'asset', id: asset.id, because, layoutDiffers },
      `${asset.tag}, ${what}, ${words}${count}`,
      mark === 'ok' ? 'polite' : 'urgent',
    );
  }

  /** A scanned command is carried out, or asks for what is missing. */
  obeyed(label: string, words: string): void {
    this.ring('ok');
    this.write({ mark: 'ok', code: label, isTag: false, what: '', words });
    this.say(`${label}: ${words}`, 'polite');
  }

  /** A scanned command does not apply; nothing changed. */
  refuse(label: string, why: string): void {
    this.ring('wrong_place');
    this.write({ mark: 'attention', code: label, isTag: false, what: '', words: why });
    this.tell({ kind: 'refused', label, why }, `${label}: ${why}`, 'urgent');
  }

  /** Something was done that leaves what is on the Desk where it is; said at large where there is nothing on it. */
  report(sentence: string): void {
    if (this.items.length > 0 || this.to) return;
    this.shown = { kind: 'done', sentence };
    this.turn += 1;
  }

  /** What was done is done: the next scan begins something new. */
  private begin(): void {
    if (this.shown?.kind !== 'done') return;
    this.items = [];
    this.to = null;
  }

  /** Brings an asset of the log, of a choice or of a list onto the Desk by itself. */
  async open(id: string): Promise<void> {
    try {
      const asset = await this.register.show(id);
      this.items = [];
      this.to = null;
      this.items = [asset];
      this.tell({ kind: 'asset', id, because: 'tag', layoutDiffers: false }, `${asset.tag}, ${whatItIs(asset)}`, 'polite');
    } catch (thrown) {
      const failure = Failure.from(thrown);
      this.tell({ kind: 'failed', code: '', failure }, failure.message, 'urgent');
    }
  }

  /** A person said which of several things was meant; it counts as scanned. */
  async choose(id: string): Promise<void> {
    try {
      this.take(await this.register.show(id), 'chosen');
    } catch (thrown) {
      const failure = Failure.from(thrown);
      this.tell({ kind: 'failed', code: '', failure }, failure.message, 'urgent');
    }
  }

  /** Takes assets out of the batch. */
  remove(ids: string[]): void {
    this.items = this.items.filter((item) => !ids.includes(item.id));
    const shown = this.shown;
    if (shown?.kind === 'asset' && ids.includes(shown.id)) {
      const last = this.items.at(-1);
      this.shown = last ? { kind: 'asset', id: last.id, because: 'tag', layoutDiffers: false } : this.recipientShown();
    }
    if (this.items.length === 0 && shown?.kind === 'done') this.shown = null;
  }

  /** Nobody is to get it after all. */
  forgetRecipient(): void {
    this.to = null;
    const shown = this.shown;
    if (shown?.kind !== 'person' && shown?.kind !== 'place') return;
    const last = this.items.at(-1);
    this.shown = last ? { kind: 'asset', id: last.id, because: 'tag', layoutDiffers: false } : null;
  }

  private recipientShown(): Shown | null {
    if (this.to?.kind === 'person') return { kind: 'person', person: this.to.person };
    return this.to ? { kind: 'place', place: this.to.place } : null;
  }

  /**
   * Steps back: first away from a code that nobody knows or that could be several things, keeping the batch
   * under it; then everything is cleared.
   */
  clear(): void {
    const aside = this.isAside;
    const last = this.items.at(-1);
    if (aside && (last || this.to)) {
      this.shown = last ? { kind: 'asset', id: last.id, because: 'tag', layoutDiffers: false } : this.recipientShown();
      return;
    }
    this.items = [];
    this.to = null;
    this.shown = null;
  }

  /** An action on what is on the Desk is on disk. The sentence is the one of the bar of Undo. */
  async finish(sentence: string): Promise<void> {
    await this.refresh();
    this.to = null;
    this.shown = { kind: 'done', sentence };
    this.turn += 1;
  }

  /** The register changed: what is on the Desk is asked for again; what is no longer on the register goes. */
  async refresh(): Promise<void> {
    const asked = this.items;
    if (asked.length === 0) return;
    const fresh = await Promise.all(asked.map((item) => this.register.show(item.id).then((asset) => asset, unlessGone(item))));
    const known = new Map(asked.map((item, index) => [item.id, fresh[index] ?? null]));
    // What was scanned or removed meanwhile stays so, and what is as it was stays the same object.
    const now = this.items.flatMap((item) => {
      const asset = known.has(item.id) ? known.get(item.id) : item;
      return asset == null ? [] : JSON.stringify(asset) === JSON.stringify(item) ? item : asset;
    });
    if (now.length !== this.items.length || now.some((item, index) => item !== this.items[index])) this.items = now;
    const gone = asked.filter((item) => !this.items.some((kept) => kept.id === item.id)).map((item) => item.id);
    if (gone.length > 0) this.remove(gone);
  }

  /** The register changed, perhaps under something that is "done": when it was (Undo, say), that is no longer the truth. */
  async changedElsewhere(): Promise<void> {
    const shown = this.shown;
    const before = this.items;
    await this.refresh();
    if (shown?.kind !== 'done' || this.shown !== shown || this.items === before) return;
    const last = this.items.at(-1);
    this.shown = last ? { kind: 'asset', id: last.id, because: 'tag', layoutDiffers: false } : null;
  }

  private tell(shown: Shown, sentence: string, how: 'polite' | 'urgent'): void {
    this.shown = shown;
    this.turn += 1;
    this.say(sentence, how);
  }

  private write(line: Pick<LogLine, 'mark' | 'code' | 'isTag' | 'what' | 'words'> & Partial<LogLine>): void {
    this.lines += 1;
    this.log = [{ asset: null, register: null, ...line, id: this.lines, at: this.now() }, ...this.log].slice(0, KEPT);
  }
}

/** An asset that is gone is null; one that could not be asked for stays as it was. */
function unlessGone(item: AssetView): (thrown: unknown) => AssetView | null {
  return (thrown) => (Failure.from(thrown).code === 'asset.unknown' ? null : item);
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** The Desk of this window. */
export const desk = new DeskScans();
