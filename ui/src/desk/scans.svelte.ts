import { Failure } from '../backend/failure';
import { nextTicket } from '../cache/nextTicket.svelte';
import { announce, refuse } from '../frame/announce.svelte';
import type { AddedToBatch } from '../generated/AddedToBatch';
import type { AddListToBatch } from '../generated/AddListToBatch';
import type { AssetView } from '../generated/AssetView';
import type { BatchAction } from '../generated/BatchAction';
import type { BatchView } from '../generated/BatchView';
import type { ResolveBatch } from '../generated/ResolveBatch';
import type { ScanVerdict } from '../generated/ScanVerdict';
import type { SetBatch } from '../generated/SetBatch';
import { sound, type Verdict } from '../scan/sounds';
import { core, type Core } from './core';
import { KEPT, type LogLine, type Mark, type Order, type Recipient, type Shown } from './shown';
import { assetWords, misreadInLog, needsAttention, whatItIs } from './words';
import * as m from '../generated/words';

/**
 * What was scanned at the Desk. It outlives the screen: a scan on any screen lands here, and going to Reports
 * and back loses no batch. What it is a batch of is kept by the core, on disk, so a crash loses none either.
 */
export class DeskScans {
  /** What the next action applies to; the second scan makes it a batch. Oldest first. */
  items = $state.raw<AssetView[]>([]);
  /** The batch as the core last told it; null while one thing is on the Desk, or what was done is still shown. */
  batch = $state.raw<BatchView | null>(null);
  shown = $state.raw<Shown | null>(null);
  to = $state.raw<Recipient | null>(null);
  /** The last ten verdicts, newest first. */
  log = $state.raw<LogLine[]>([]);
  /** What is on the Desk is done with, whatever is said above it since: a command that was refused, its undo. */
  private over = $state(false);
  /** Grows with every verdict, so that the same one twice is seen twice. */
  turn = $state(0);

  /** Carries out a scanned command. */
  obey: (order: Order) => Promise<void> | void = () => {};
  /** A dialog that opened over the Desk meanwhile may take the verdict for itself. */
  aside: (verdict: ScanVerdict) => boolean = () => false;

  private queue: Promise<void> = Promise.resolve();
  /** Scans that wait for their answer: the batch is asked for once the last of them has it. */
  private waiting = 0;
  private lines = 0;
  /** That the scanner types another layout is said once, not at every scan. */
  private layoutSaid = false;

  constructor(
    private register: Core = core,
    private say: (sentence: string, how: 'polite' | 'urgent') => void = announce,
    private now: () => number = Date.now,
    private ring: (verdict: Verdict) => void = sound,
    private object: (sentence: string) => void = refuse,
    private ticket: Pick<typeof nextTicket, 'desk' | 'keep'> = nextTicket,
  ) {
    ticket.keep = (said) => this.keepTicket(said);
  }

  /** How many rows there are: things, and codes that are none. */
  get count(): number {
    return Math.max(this.items.length, this.batch?.rows.length ?? 0);
  }

  /** Many: the card is a table. */
  get isBatch(): boolean {
    return this.count > 1 || (this.batch !== null && this.batch.rows.some((row) => row.asset === null));
  }

  /** A batch is being gathered, and not yet done. */
  get isGathering(): boolean {
    return this.isBatch && !this.isOver;
  }

  /** What is shown is over: it is no part of what comes next. */
  get isOver(): boolean {
    return this.over;
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
    return named ?? (this.items.length === 1 && !this.isBatch ? (this.items[0] ?? null) : null);
  }

  /** What one most likely wants to do next: it gets the strong button, and rows say what stands in its way. */
  get intent(): BatchAction {
    if (this.batch) return this.batch.action;
    const out = this.items.filter((item) => item.can_check_out).length;
    const back = this.items.filter((item) => item.can_check_in).length;
    if (this.to?.kind === 'person') return 'check_out';
    if (this.to?.kind === 'place') return back > out ? 'check_in' : 'move';
    return back > out ? 'check_in' : 'check_out';
  }

  /** How many rows of the batch something stands in the way of. */
  get blocked(): number {
    return this.batch?.blocked.reduce((sum, group) => sum + group.count, 0) ?? 0;
  }

  /** A scanned or typed code, as the readings it may have, best first. Scans are answered in the order they came. */
  receive(candidates: string[], inView = true): Promise<void> {
    const codes = [...new Set(candidates.map((code) => code.trim()).filter((code) => code !== ''))];
    if (codes.length === 0) return this.queue;
    this.waiting += 1;
    return this.after(() => this.ask(codes, inView).finally(() => (this.waiting -= 1)).then(() => this.settle()));
  }

  /** Does something once everything before it is answered. */
  private after(work: () => Promise<void>): Promise<void> {
    this.queue = this.queue.then(work);
    return this.queue;
  }

  private async ask(codes: string[], inView: boolean): Promise<void> {
    try {
      const added = await this.register.add(codes, this.isGathering);
      const { verdict } = added;
      if (this.aside(verdict)) {
        // It belongs to the dialog, and is no part of the batch.
        if (added.row || verdict.person || verdict.place) await this.register.takeBack();
        return;
      }
      if (verdict.kit) await this.gather(verdict.kit.name, m.deskKitAdded(), () => this.register.kit(verdict.kit?.id ?? ''));
      else if (verdict.command) await this.obey({ ...verdict.command, inView });
      else this.hear(added);
    } catch (thrown) {
      const failure = Failure.from(thrown);
      const code = codes[0] ?? '';
      this.ring('unknown');
      this.tell({ kind: 'failed', code, failure }, failure.message, 'urgent');
      this.write({ mark: 'attention', code, isTag: false, what: '', words: m.deskLogNotKept() });
    }
  }

  private hear(added: AddedToBatch): void {
    const { verdict } = added;
    const { outcome, code, sentence, because } = verdict;
    this.begin();
    this.ring(this.sounds(verdict));
    if (outcome === 'asset' && verdict.asset) {
      this.take(verdict.asset, because, verdict.layout_differs, added);
    } else if (outcome === 'person' && verdict.person) {
      const { person } = verdict;
      this.to = { kind: 'person', person };
      this.write({ mark: 'ok', code: person.name, isTag: false, what: person.department, words: this.count > 0 ? m.deskLogRecipient() : m.deskLogPerson() });
      this.tell({ kind: 'person', person }, sentence, 'polite');
    } else if (outcome === 'place' && verdict.place) {
      const { place } = verdict;
      this.to = { kind: 'place', place };
      this.write({ mark: 'ok', code: place.name, isTag: false, what: place.path, words: this.count > 0 ? m.deskLogRecipient() : m.deskLogPlace() });
      this.tell({ kind: 'place', place }, sentence, 'polite');
    } else if (outcome === 'reserved') {
      this.write({ mark: 'attention', code, isTag: true, what: m.deskBlankTag(), words: m.deskLogOnNothingYet(), register: code });
      this.tell({ kind: 'reserved', tag: code, sentence }, sentence, 'urgent');
    } else if (outcome === 'choice') {
      this.write({ mark: 'unknown', code, isTag: false, what: '', words: m.deskLogCouldBeSeveral() });
      this.tell({ kind: 'choice', code, sentence, choices: verdict.choices, row: added.row?.row ?? null }, sentence, 'urgent');
    } else {
      const { may_register_tag: mayRegister, looks_like_tag: likely } = verdict;
      const nearly = verdict.misread ? verdict.nearly : null;
      // All but zeros before its number: offered, never taken.
      const perhaps = verdict.misread ? null : (verdict.nearly[0] ?? null);
      const words = nearly === null ? m.deskNotOnTheRegister() : misreadInLog(nearly);
      this.write({ mark: 'unknown', code, isTag: false, what: '', words, register: mayRegister && likely ? code : null });
      this.tell({ kind: 'unknown', code, mayRegister, likely, nearly, perhaps }, sentence, 'urgent');
    }
  }

  /** Before it is put on the Desk, for then it would be there already. */
  private sounds({ outcome, asset }: ScanVerdict): Verdict {
    if (outcome === 'unknown' || outcome === 'choice') return 'unknown';
    return this.isBatch && this.items.some((item) => item.id === asset?.id) ? 'already' : 'ok';
  }

  /** Puts an asset on the Desk: the first is the card, further ones make a batch, one twice is said and not doubled. */
  private take(asset: AssetView, because: string, layoutDiffers: boolean, added: AddedToBatch | null): void {
    const again = this.items.some((item) => item.id === asset.id);
    const doubled = again && this.isBatch;
    this.items = again ? this.items.map((item) => (item.id === asset.id ? asset : item)) : [...this.items, asset];
    const inTheWay = this.isBatch || this.to ? (added?.row?.blocker?.words ?? null) : null;
    const words = doubled ? m.deskLogAlreadyInThisBatch() : (inTheWay ?? assetWords(asset).log);
    const mark: Mark = doubled || inTheWay !== null || needsAttention(asset) ? 'attention' : 'ok';
    const what = whatItIs(asset);
    this.write({ mark, code: asset.tag, isTag: true, what, words, asset: asset.id });
    const told = { tag: asset.tag, what, words };
    this.tell(
      { kind: 'asset', id: asset.id, because, layoutDiffers: layoutDiffers && !this.layoutSaid },
      this.isBatch && !doubled ? m.deskScanSaidInBatch({ ...told, count: Math.max(this.count, added?.rows ?? 0) }) : m.deskScanSaid(told),
      mark === 'ok' ? 'polite' : 'urgent',
    );
    if (layoutDiffers) this.layoutSaid = true;
  }

  /** Something new on the register, or chosen by a person, counts as scanned. */
  put(asset: AssetView, because = 'tag'): Promise<void> {
    return this.after(async () => {
      this.begin();
      const added = await this.register.add([asset.tag], false).catch(() => null);
      this.take(asset, because, false, added);
      await this.settle();
    });
  }

  /** A scanned command is carried out, or asks for what is missing. */
  obeyed(label: string, words: string): void {
    this.ring('ok');
    this.write({ mark: 'ok', code: label, isTag: false, what: '', words });
    this.say(m.deskCommandSaid({ label, words }), 'polite');
  }

  /** A scanned command does not apply; nothing changed. */
  refuse(label: string, why: string): void {
    this.ring('wrong_place');
    this.write({ mark: 'attention', code: label, isTag: false, what: '', words: why });
    this.tell({ kind: 'refused', label, why }, m.deskCommandSaid({ label, words: why }), 'urgent');
  }

  /** Something was done that leaves what is on the Desk where it is; said at large where there is nothing on it. */
  report(sentence: string): void {
    if (this.count > 0 || this.to) return;
    this.shown = { kind: 'done', sentence };
    this.turn += 1;
  }

  /** What was done is done: the next scan begins something new. */
  private begin(): void {
    if (!this.over) return;
    this.over = false;
    this.items = [];
    this.batch = null;
    this.to = null;
  }

  /** Brings an asset of the log, of a choice or of a list onto the Desk; beside a batch it is only looked at. */
  async open(id: string): Promise<void> {
    const here = this.items.find((item) => item.id === id);
    if (this.isGathering) {
      if (here) this.tell({ kind: 'asset', id, because: 'tag', layoutDiffers: false }, m.deskScanLookedAt({ tag: here.tag, what: whatItIs(here) }), 'polite');
      else this.object(m.deskThereIsABatchOnThe());
      return;
    }
    await this.attempt(async () => {
      const asset = await this.register.show(id);
      await this.register.clear();
      this.ticket.desk = '';
      await this.register.add([asset.tag], false);
      this.over = false;
      this.batch = null;
      this.to = null;
      this.items = [asset];
      this.tell({ kind: 'asset', id, because: 'tag', layoutDiffers: false }, m.deskScanLookedAt({ tag: asset.tag, what: whatItIs(asset) }), 'polite');
    });
  }

  /** A person said which of several things was meant; it counts as scanned. */
  async choose(id: string): Promise<void> {
    const shown = this.shown;
    const row = shown?.kind === 'choice' ? shown.row : null;
    await this.attempt(async () => {
      const asset = await this.register.show(id);
      if (row === null) return this.put(asset, 'chosen');
      this.learn(await this.register.resolve({ how: 'choose', rows: [row], asset: id }));
      this.take(asset, 'chosen', false, null);
    });
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (thrown) {
      const failure = Failure.from(thrown);
      this.tell({ kind: 'failed', code: '', failure }, failure.message, 'urgent');
    }
  }

  /** Puts a pasted or opened list into the batch. */
  add(request: AddListToBatch): Promise<void> {
    return this.after(() => this.attempt(() => this.gather(m.deskList(), m.deskListAdded(), () => this.register.list(request))));
  }

  /** Puts a kit into the batch: its certain things at once, of the rest is said what is still to be scanned. */
  addKit(id: string, name: string): Promise<void> {
    return this.after(() => this.attempt(() => this.gather(name, m.deskKitAdded(), () => this.register.kit(id))));
  }

  private async gather(code: string, words: string, ask: () => Promise<{ sentence: string; batch: BatchView }>): Promise<void> {
    this.begin();
    const { sentence, batch } = await ask();
    this.ring('ok');
    this.learn(batch);
    this.write({ mark: 'ok', code, isTag: false, what: '', words: sentence });
    this.tell({ kind: 'batch', words, sentence }, sentence, 'polite');
  }

  /** Takes the last scan back; answers what it was, null where nothing is gathered. */
  async takeBack(): Promise<string | null> {
    if (this.isOver || (this.count === 0 && !this.to)) return null;
    const { sentence, batch } = await this.register.takeBack();
    this.learn(batch);
    this.turn += 1;
    this.shown = this.count === 0 && !this.to ? null : { kind: 'batch', words: m.commonTakenBack(), sentence };
    this.write({ mark: 'ok', code: m.deskScan(), isTag: false, what: '', words: sentence });
    this.say(sentence, 'polite');
    return sentence;
  }

  /** Resolves what stands in the way of rows, or takes rows out. */
  async resolve(request: ResolveBatch): Promise<void> {
    this.learn(await this.register.resolve(request));
    const shown = this.shown;
    if (shown?.kind === 'asset' && !this.items.some((item) => item.id === shown.id)) this.stepBack();
    if (this.count === 0 && !this.to) this.shown = null;
  }

  /** Says what is to be done with the batch. */
  async set(request: SetBatch): Promise<BatchView> {
    const batch = await this.register.set(request);
    this.learn(batch);
    return batch;
  }

  /** Nobody is to get it after all. */
  async forgetRecipient(): Promise<void> {
    this.to = null;
    if (this.shown?.kind === 'person' || this.shown?.kind === 'place') this.stepBack();
    await this.attempt(async () => void (await this.set({ to: '' })));
  }

  private recipientShown(): Shown | null {
    if (this.to?.kind === 'person') return { kind: 'person', person: this.to.person };
    return this.to ? { kind: 'place', place: this.to.place } : null;
  }

  private stepBack(): void {
    const last = this.items.at(-1);
    if (last) this.shown = { kind: 'asset', id: last.id, because: 'tag', layoutDiffers: false };
    else if (this.count > 0) this.shown = { kind: 'batch', words: m.deskBatch(), sentence: '' };
    else this.shown = this.recipientShown();
  }

  /**
   * Steps back: first away from a code that nobody knows or that could be several things, keeping the batch
   * under it; then everything is cleared.
   */
  clear(): void {
    if (this.isAside && (this.count > 0 || this.to)) return this.stepBack();
    const done = this.isOver && this.ticket.desk === '';
    this.over = false;
    this.items = [];
    this.batch = null;
    this.to = null;
    this.shown = null;
    this.ticket.desk = '';
    if (!done) void this.after(() => this.attempt(async () => void (await this.kept.then(() => this.register.clear()))));
  }

  /** What was gathered is dealt with: the batch on disk is let go, the things stay in view. */
  async letGo(): Promise<void> {
    if (this.isBatch) await this.register.clear().catch(() => null);
  }

  /** An action on what is on the Desk is on disk. The sentence is the one of the bar of Undo. */
  async finish(sentence: string): Promise<void> {
    // A batch that was confirmed is no longer gathered; what one card was goes now, before any scan that comes next.
    const gathered = this.isBatch && !this.isOver;
    const done: Shown = { kind: 'done', sentence };
    this.batch = null;
    this.to = null;
    // It was of this customer; the next one has another, or none.
    this.ticket.desk = '';
    this.shown = done;
    this.over = true;
    this.turn += 1;
    const cleared: Promise<unknown> = gathered ? Promise.resolve() : this.kept.then(() => this.register.clear()).catch(() => null);
    // What is scanned next waits for it. Not the other way: a scanned command is itself one of those that are waited for.
    this.queue = this.queue.then(() => cleared).then(() => {});
    await cleared;
    await this.refreshItems();
    const action = (await this.register.recent().catch(() => [])).find((one) => one.sentence === sentence && !one.undone);
    if (this.shown === done && action) this.shown = { ...done, action: action.id };
  }

  /** What was taken back is gathered again, for another try. */
  async again(): Promise<void> {
    if (this.shown?.kind !== 'undone') return;
    await this.after(() => this.attempt(async () => {
      const { batch } = await this.register.list({ text: this.items.map((item) => item.tag).join('\n') });
      this.over = false;
      this.learn(batch);
      this.stepBack();
      this.turn += 1;
    }));
  }

  /** What was being gathered when the window was closed, or fell, is still here. One thing alone was only looked up. */
  async restore(): Promise<void> {
    if (this.shown !== null || this.count > 0) return;
    await this.after(() => this.attempt(async () => {
      const batch = await this.register.batch();
      // A ticket of nothing is nobody's any more.
      if (batch.since === null && batch.ticket !== '') return void (await this.register.clear());
      if (this.shown !== null || batch.since === null) return;
      const scans = batch.rows.reduce((sum, row) => sum + row.scans, 0) + (batch.to ? 1 : 0);
      if (batch.rows.length === 0 || scans < 2) return void (await this.register.clear());
      this.learn(batch);
      const sentence = m.deskRowsSince({ count: batch.rows.length, since: batch.since });
      this.tell({ kind: 'batch', words: m.deskStillHere(), sentence }, m.deskTheBatchIsStillHereSentence({ sentence }), 'polite');
    }));
  }

  /** Tickets on their way to disk: until they are there, what is said is the truth. */
  private keeping = 0;
  private kept: Promise<void> = Promise.resolve();

  /** Keeps the ticket of what is gathered with it, or of what will be. */
  private keepTicket(ticket: string): void {
    this.keeping += 1;
    this.kept = this.kept.then(() => this.attempt(async () => {
      const batch = await this.register.set({ ticket }).finally(() => (this.keeping -= 1));
      if (this.isGathering) this.learn(batch);
    }));
  }

  /** The batch as the core has it is the truth. */
  private learn(batch: BatchView): void {
    if (this.keeping === 0) this.ticket.desk = batch.ticket;
    const alone = batch.rows.length < 2 && batch.rows.every((row) => row.asset !== null) && batch.kits.every((kit) => kit.open.length === 0);
    this.batch = alone ? null : batch;
    this.items = batch.rows.flatMap((row) => (row.asset ? [row.asset] : []));
    this.to = batch.person ? { kind: 'person', person: batch.person } : batch.place ? { kind: 'place', place: batch.place } : null;
  }

  /** Asks for the batch once no scan waits any more. */
  private async settle(): Promise<void> {
    if (this.waiting > 0 || !this.isBatch || this.isOver) return;
    await this.refresh();
  }

  /** The register changed: what is on the Desk is asked for again; what is no longer on the register goes. */
  async refresh(): Promise<void> {
    if (this.isGathering) {
      // What cannot be asked for stays as it was.
      const batch = await this.register.batch().catch(() => null);
      if (!batch || this.waiting > 0) return;
      this.learn(batch);
      const shown = this.shown;
      if (shown?.kind === 'asset' && !this.items.some((item) => item.id === shown.id)) this.stepBack();
      return;
    }
    await this.refreshItems();
  }

  private async refreshItems(): Promise<void> {
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
    const shown = this.shown;
    if (shown?.kind === 'asset' && !this.items.some((item) => item.id === shown.id)) this.stepBack();
  }

  /** The register changed, perhaps under something that is over: when that was taken back, or done again, it says so. */
  async changedElsewhere(): Promise<void> {
    const before = this.items.length;
    await this.refresh();
    const shown = this.shown;
    if (shown?.kind !== 'done' && shown?.kind !== 'undone') return;
    // A registration that was taken back.
    if (this.items.length === 0 && before > 0) {
      this.over = false;
      return void (this.shown = null);
    }
    if (shown.action === undefined) return;
    const recent = await this.register.recent().catch(() => []);
    const action = recent.find(({ id }) => id === shown.action);
    if (!action || this.shown !== shown || action.undone === (shown.kind === 'undone')) return;
    this.shown = { kind: action.undone ? 'undone' : 'done', sentence: shown.sentence, action: action.id };
    this.turn += 1;
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

/** The Desk of this window. */
export const desk = new DeskScans();
