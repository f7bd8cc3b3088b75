import { call } from '../../backend/call';
import { Failure } from '../../backend/failure';
import { whenReady } from '../../backend/ready';
import { turn } from '../../frame/turning.svelte';
import { perform } from '../../cache/perform.svelte';
import { announce } from '../../frame/announce.svelte';
import type { ActionView } from '../../generated/ActionView';
import type { AssetRegistered } from '../../generated/AssetRegistered';
import type { AssetsChanged } from '../../generated/AssetsChanged';
import type { AssetView } from '../../generated/AssetView';
import type { CommandCodeView } from '../../generated/CommandCodeView';
import type { Done } from '../../generated/Done';
import type { RegisterAsset } from '../../generated/RegisterAsset';
import type { CodeSays } from '../../generated/CodeSays';
import type { ScanVerdict } from '../../generated/ScanVerdict';
import type { SeriesView } from '../../generated/SeriesView';
import { groupTag } from '../../kit/format';
import { differ, looksLikeTag, readingOf, rememberedLayout, rememberLayout, type Layout } from '../../labels/blanks/readings';
import { sound as play, type Verdict as Sound } from '../../scan/sounds';
import { Draft } from '../register/draft.svelte';
import * as m from '../../generated/words';

/** Serial numbers alone, each getting the next tag; or a serial number and the tag that is on the thing already. */
export type Mode = 'serials' | 'pairs';

/** What is waited for. */
export type Expected = 'model' | 'serial' | 'tag' | 'either' | 'reading' | 'saving';

/** What a scan came to, in words. */
export interface Said {
  tone: 'accent' | 'done' | 'attention' | 'trouble';
  words: string;
}

/** A thing that was registered here. */
export interface Registered {
  action: string;
  id: string;
  tag: string;
  what: string;
  serial: string;
  /** The code its serial number was taken from, where that is not all of it. */
  scanned: string | null;
  /** Whether its tag is yet to be printed. */
  print: boolean;
  at: number;
  undone: boolean;
}

/** What is asked of the core; a test gives its own. */
export interface Core {
  scan(candidates: string[]): Promise<ScanVerdict>;
  register(request: RegisterAsset): Promise<Done<AssetRegistered>>;
  undo(action: string): Promise<string | null>;
  /** Keeps another serial number with an asset. */
  revise(id: string, serial: string): Promise<AssetsChanged>;
}

const core: Core = {
  scan: (candidates) => whenReady(() => call('scan', { candidates })),
  register: (request) => perform('register_asset', request),
  undo: (action) => turn('undo', action),
  revise: async (id, serial) => (await perform('revise_assets', { assets: { ids: [id] }, serial })).result,
};

/**
 * Registers one thing after another by scanning: what they have in common is said once, each scan is on disk when it is
 * answered. It outlives the screen: a look at an asset and back loses nothing.
 */
export class Registering {
  readonly draft = new Draft();
  mode = $state<Mode>('serials');
  /** The half of a pair that was scanned. */
  serial = $state.raw<string | null>(null);
  tag = $state.raw<string | null>(null);
  /** What the last codes say where a serial number or a tag is asked for. */
  private says: readonly CodeSays[] = [];
  /** What was made of the code that the last serial number came from, if it is not all of it. */
  private made: { serial: string; scanned: string; because: string } | null = null;
  /** Both readings of a serial number, while nobody knows which is right. */
  readings = $state.raw<readonly string[] | null>(null);
  said = $state.raw<Said | null>(null);
  /** Newest first. */
  done = $state.raw<Registered[]>([]);
  /** How many scans were refused because something has the serial number or the tag. */
  duplicates = $state(0);
  busy = $state(false);
  /** The last one was scanned; labels are offered. */
  finished = $state(false);
  failure = $state.raw<Failure | null>(null);
  /** Grows with every answer, so that the same one twice is seen twice. */
  turn = $state(0);
  series: readonly SeriesView[] = [];

  private layout: Layout | null = rememberedLayout();
  private queue: Promise<void> = Promise.resolve();

  constructor(
    private register: Core = core,
    private say: (sentence: string, how: 'polite' | 'urgent') => void = announce,
    private sound: (sound: Sound) => void = play,
    private now: () => number = Date.now,
  ) {}

  get expected(): Expected {
    if (!this.draft.ready) return 'model';
    if (this.busy) return 'saving';
    if (this.readings) return 'reading';
    if (this.mode === 'serials') return 'serial';
    if (this.serial) return 'tag';
    return this.tag ? 'serial' : 'either';
  }

  /** Those that are on the register, newest first. */
  get kept(): Registered[] {
    return this.done.filter((one) => !one.undone);
  }

  /** The identities of those whose labels are to be printed, in the order of scanning. */
  get toPrint(): string[] {
    return this.kept.filter((one) => one.print).map((one) => one.id).reverse();
  }

  /** The newest that can be taken back. */
  get last(): Registered | null {
    return this.done.find((one) => !one.undone && one.action !== '') ?? null;
  }

  /** A scanned or typed code, as the readings it may have, best first. Scans are answered in the order they came. */
  receive(candidates: readonly string[]): Promise<void> {
    const codes = [...new Set(candidates.map((code) => code.trim()).filter((code) => code !== ''))];
    if (codes.length > 0) this.queue = this.queue.then(() => this.ask(codes));
    return this.queue;
  }

  private async ask(codes: string[]): Promise<void> {
    try {
      await this.hear(await this.register.scan(codes), codes);
    } catch (thrown) {
      this.tell('trouble', Failure.from(thrown).message, 'unknown');
    }
  }

  private async hear(verdict: ScanVerdict, codes: readonly string[]): Promise<void> {
    const { outcome, code, asset, place, command } = verdict;
    this.failure = null;
    this.says = [...verdict.says, ...this.says].slice(0, 8);
    if (outcome !== 'unknown' && differ(codes)) this.learn(verdict.layout_differs ? 'physical' : 'typed');
    if (command) return this.obey(command);
    if (place) {
      this.draft.place = place;
      return this.tell('accent', m.assetTheNextOnesAreAtPath({ path: place.path }), 'ok');
    }
    if (asset) return this.refuseTaken(asset, verdict.because, code);
    if (!this.draft.ready) return this.tell('trouble', m.assetNotRegisteredSayFirstWhatThey(), 'unknown');
    if (this.readings) return this.tell('trouble', m.assetNotHeardSayFirstWhichSerial(), 'unknown');
    if (outcome === 'reserved') return this.mode === 'pairs' ? this.takeTag(code) : this.tell('trouble', m.assetTagIsABlankTagNo({ tag: groupTag(code) }), 'unknown');
    if (outcome !== 'unknown') return this.tell('trouble', m.assetSentenceNoSerialNumber({ sentence: verdict.sentence }), 'unknown');
    if (verdict.misread) return this.tell('trouble', verdict.sentence, 'unknown');
    const sure = readingOf(codes, this.layout);
    if (looksLikeTag(codes, this.series)) {
      if (this.mode === 'pairs') return this.takeTag(sure ?? code);
      return this.tell('trouble', m.assetCodeHasTheShapeOfA({ code }), 'unknown');
    }
    if (this.mode === 'pairs' && this.serial) return this.takeTag(sure ?? code);
    if (sure === null) {
      this.readings = codes;
      return this.tell('attention', m.assetScannerAndKeyboardDiffer({ codes: { any: codes } }), 'unknown');
    }
    return this.takeSerial(sure);
  }

  private refuseTaken(asset: AssetView, because: string, code: string): void {
    const here = this.done.find((one) => one.id === asset.id && !one.undone);
    const what = m.assetTagAndName({ tag: groupTag(asset.tag), name: called(asset) });
    this.duplicates += 1;
    if (here) return this.tell('attention', m.assetCodeWasRegisteredJustNowWhat({ code, what }), 'already');
    this.tell('trouble', because.startsWith('serial') ? m.assetSerialIsTaken({ code, what }) : m.assetTagIsTaken({ code, what }), 'already');
  }

  /** A serial number as it was scanned: what its maker means by it is kept. */
  private takeSerial(scanned: string): Promise<void> | void {
    const says = this.says.find((one) => one.code === scanned);
    const serial = says?.serial || scanned;
    this.made = says && says.serial_because !== '' ? { serial, scanned, because: says.serial_because } : null;
    if (serial === this.serial) return this.tell('attention', m.assetSerialWasHeardAlready({ serial }), 'already');
    if (this.mode === 'serials') return this.save(serial);
    const before = this.serial;
    this.serial = serial;
    if (this.tag) return this.save(serial, this.tag);
    const because = this.because(serial);
    this.tell('accent', before ? m.assetSerialInsteadOfBefore({ serial, before }) : because ? m.assetSerialBecause({ serial, because }) : serial, 'ok');
  }

  private takeTag(scanned: string): Promise<void> | void {
    const tag = this.says.find((one) => one.code === scanned)?.tag || scanned;
    if (tag === this.tag) return this.tell('attention', m.assetTagWasHeardAlready({ tag: groupTag(tag) }), 'already');
    this.tag = tag;
    if (this.serial) return this.save(this.serial, tag);
    this.tell('accent', groupTag(tag), 'ok');
  }

  /** What was made of the code that a serial number came from. */
  private because(serial: string): string {
    return this.made?.serial === serial ? this.made.because : '';
  }

  /** Keeps the whole code of one that was registered here as its serial number, as it came. */
  asItCame(one: Registered): Promise<void> {
    this.queue = this.queue.then(() => this.keepWhole(one));
    return this.queue;
  }

  private async keepWhole(one: Registered): Promise<void> {
    const { id, scanned, undone } = one;
    if (scanned === null || undone) return;
    this.busy = true;
    try {
      await this.register.revise(id, scanned);
      this.done = this.done.map((other) => (other.id === id ? { ...other, serial: scanned, scanned: null } : other));
      this.tell('done', m.assetTagIsScanned({ tag: groupTag(one.tag), scanned }), 'ok');
    } catch (thrown) {
      this.tell('trouble', Failure.from(thrown).message, 'unknown');
    } finally {
      this.busy = false;
    }
  }

  /** How the scanner types shows with every code that is known. */
  private learn(layout: Layout): void {
    this.layout = layout;
    rememberLayout(layout);
  }

  /** A person said which of the two readings is right: it is how the scanner types from now on. */
  read(layout: Layout): Promise<void> {
    const readings = this.readings;
    if (!readings) return this.queue;
    this.readings = null;
    this.learn(layout);
    const serial = readings[layout === 'typed' ? 0 : 1] ?? readings[0] ?? '';
    this.queue = this.queue.then(() => this.takeSerial(serial));
    return this.queue;
  }

  /** Another way of scanning begins anew. */
  change(mode: Mode): void {
    this.mode = mode;
    this.forget();
    this.said = null;
  }

  private async save(serial: string, tag?: string): Promise<void> {
    this.busy = true;
    this.finished = false;
    try {
      const { result, action } = await this.register.register({ ...this.draft.request, serial, ...(tag ? { tag } : {}) });
      const { asset } = result;
      // A model that was new is on the register now.
      if (this.draft.model && asset.model) this.draft.model.id = asset.model.id;
      const one: Registered = { action: action ?? '', id: asset.id, tag: asset.tag, what: called(asset), serial: asset.serial, scanned: this.made?.serial === serial ? this.made.scanned : null, print: tag === undefined, at: this.now(), undone: false };
      this.done = [one, ...this.done];
      this.serial = this.tag = null;
      const [told, because] = [{ tag: groupTag(one.tag), serial: one.serial }, this.because(serial)];
      this.tell('done', because ? m.assetTagIsSerialBecause({ ...told, because }) : m.assetTagIsSerial(told), 'ok');
    } catch (thrown) {
      const failure = Failure.from(thrown);
      const taken = failure.code.endsWith('.taken');
      if (taken) this.duplicates += 1;
      // The half that cannot be is scanned anew; the other stays.
      if (failure.field === 'tag') this.tag = null;
      else this.serial = null;
      this.tell('trouble', failure.message, taken ? 'already' : 'unknown');
      this.failure = failure;
    } finally {
      this.busy = false;
    }
  }

  /** Lets go of what was scanned and not saved; false if there was nothing. */
  forget(): boolean {
    if (!this.serial && !this.tag && !this.readings) return false;
    this.serial = this.tag = this.readings = this.failure = null;
    this.tell('accent', m.assetLetGoNothingWasSaved());
    return true;
  }

  /** The last one was scanned; false while half a pair waits. */
  finish(): boolean {
    if (this.serial || this.tag || this.readings || this.kept.length === 0) return false;
    this.finished = true;
    this.tell('done', this.summary);
    return true;
  }

  /** “38 registered, 2 duplicates refused, 38 labels queued” */
  get summary(): string {
    const told = { count: this.kept.length, labels: this.toPrint.length };
    return this.duplicates > 0 ? m.assetRegisteredRefusedAndLabels({ ...told, refused: this.duplicates }) : m.assetRegisteredAndLabels(told);
  }

  /** Begins the next delivery: what was registered stays so, its list goes. */
  begin(): void {
    this.done = [];
    this.duplicates = 0;
    this.finished = false;
    this.serial = this.tag = this.readings = this.said = this.failure = null;
    this.draft.clear();
  }

  /** Takes one back, in turn with the scans. */
  takeBack(one: Registered | null = null): Promise<void> {
    this.queue = this.queue.then(() => this.undo(one ?? this.last));
    return this.queue;
  }

  private async undo(one: Registered | null): Promise<void> {
    if (!one) return this.tell('attention', m.assetNothingWasRegisteredHereThatCould(), 'unknown');
    if (one.undone) return;
    this.busy = true;
    this.failure = null;
    try {
      const sentence = await this.register.undo(one.action);
      // The person was asked, and thought better of it.
      if (sentence === null) return;
      this.mark((other) => other.action === one.action, true);
      this.tell('accent', sentence, 'ok');
    } catch (thrown) {
      const failure = Failure.from(thrown);
      this.tell('trouble', failure.message, 'unknown');
      this.failure = failure;
    } finally {
      this.busy = false;
    }
  }

  /** What was taken back or done again elsewhere, with the bar of Undo say, is so here. */
  heed(actions: readonly ActionView[]): void {
    const now = new Map(actions.map(({ id, undone }) => [id, undone]));
    for (const undone of [true, false]) {
      if (this.done.some((one) => one.undone !== undone && now.get(one.action) === undone)) this.mark((one) => now.get(one.action) === undone, undone);
    }
  }

  private mark(which: (one: Registered) => boolean, undone: boolean): void {
    this.done = this.done.map((one) => (which(one) ? { ...one, undone } : one));
  }

  private async obey({ command, label }: CommandCodeView): Promise<void> {
    if (command === 'undo') return this.undo(this.last);
    if (command === 'cancel') {
      if (!this.forget()) this.tell('attention', m.assetLabelThereIsNothingToLet({ label }), 'unknown');
      return;
    }
    if (command !== 'done') return this.tell('attention', m.assetLabelIsACommandForThe({ label }), 'unknown');
    if (this.finish()) return this.sound('ok');
    const missing = this.kept.length === 0 && !this.serial && !this.tag ? m.assetCommandNothingRegistered : this.serial ? m.assetCommandScanTheTag : m.assetCommandScanTheSerial;
    this.tell('attention', missing({ label }), 'unknown');
  }

  /** Says that a scan was not taken, and why. */
  refuse(words: string): void {
    this.tell('trouble', words, 'unknown');
  }

  private tell(tone: Said['tone'], words: string, sound?: Sound): void {
    this.said = { tone, words };
    this.turn += 1;
    if (sound) this.sound(sound);
    this.say(words, tone === 'accent' || tone === 'done' ? 'polite' : 'urgent');
  }
}

const called = (asset: Pick<AssetView, 'model' | 'name'>): string => asset.name || asset.model?.name || m.assetSomethingWithoutAName();

/** The registering by scanning of this window. */
export const registering = new Registering();
