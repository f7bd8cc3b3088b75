import { call } from '../../backend/call';
import { Failure } from '../../backend/failure';
import { whenReady } from '../../backend/ready';
import { turn } from '../../frame/turning.svelte';
import { perform } from '../../cache/perform.svelte';
import { choiceOf, type ModelPick } from '../../assets/ModelField.svelte';
import { announce } from '../../frame/announce.svelte';
import type { ActionView } from '../../generated/ActionView';
import type { AssetView } from '../../generated/AssetView';
import type { AssignTag } from '../../generated/AssignTag';
import type { CommandCodeView } from '../../generated/CommandCodeView';
import type { Done } from '../../generated/Done';
import type { PlaceRef } from '../../generated/PlaceRef';
import type { ScanVerdict } from '../../generated/ScanVerdict';
import type { SeriesView } from '../../generated/SeriesView';
import type { TagAssigned } from '../../generated/TagAssigned';
import { groupTag } from '../../kit/format';
import { differ, looksLikeTag, readingOf, rememberedLayout, rememberLayout, type Layout } from './readings';
import * as m from '../../generated/words';

/**
 * What is waited for: either half of a pair, the other half, which reading is meant, what a new thing is, the disk, or
 * another try after it could not be saved.
 */
export type Expected = 'either' | 'serial' | 'tag' | 'reading' | 'model' | 'saving' | 'again';

/** A serial number that was scanned; empty for a thing that has none. */
export interface Serial {
  code: string;
  /** Both readings of the scan, while nobody knows which is right: it may show with the next one. */
  readings: readonly string[] | null;
  /** The asset that has it already. */
  asset: AssetView | null;
}

/** A tag that was given to something. */
export interface Assigned {
  action: string;
  tag: string;
  asset: string;
  what: string;
  serial: string;
  registered: boolean;
  formerTag: string | null;
  at: number;
  undone: boolean;
}

/** What the last scan came to, to be read from two metres. */
export interface Said {
  tone: 'accent' | 'done' | 'attention' | 'trouble';
  words: string;
}

/** What is asked of the core; a test gives its own. */
export interface Core {
  scan(candidates: string[]): Promise<ScanVerdict>;
  assign(request: AssignTag): Promise<Done<TagAssigned>>;
  undo(action: string): Promise<string | null>;
}

const core: Core = {
  scan: (candidates) => whenReady(() => call('scan', { candidates })),
  assign: (request) => perform('assign_tag', request),
  undo: (action) => turn('undo', action),
};

/** How many of the last are listed. */
export const KEPT = 10;

/**
 * Gives blank tags to things: a serial number and a tag, in either order, then the next. It outlives the screen: a look
 * at an asset and back loses nothing.
 */
export class Assigning {
  /** What new things are, and where; said once for many. */
  model = $state<ModelPick | null>(null);
  place = $state.raw<PlaceRef | null>(null);
  serial = $state.raw<Serial | null>(null);
  tag = $state.raw<string | null>(null);
  said = $state.raw<Said | null>(null);
  /** The last ten, newest first. */
  done = $state.raw<Assigned[]>([]);
  busy = $state(false);
  failure = $state.raw<Failure | null>(null);
  /** Grows with every answer, so that the same one twice is seen twice. */
  turn = $state(0);
  series: readonly SeriesView[] = [];

  /** Assets that got a tag here, by identity: a second scan of the serial number must not give them the next. */
  private given = new Map<string, string>();
  private layout: Layout | null = rememberedLayout();
  private queue: Promise<void> = Promise.resolve();

  constructor(
    private register: Core = core,
    private say: (sentence: string, how: 'polite' | 'urgent') => void = announce,
    private now: () => number = Date.now,
  ) {}

  get expected(): Expected {
    if (this.serial?.readings) return 'reading';
    if (this.serial && this.tag) return this.busy ? 'saving' : this.serial.asset || this.model?.id ? 'again' : 'model';
    if (this.serial) return 'tag';
    return this.tag ? 'serial' : 'either';
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
      this.tell('trouble', Failure.from(thrown).message);
    }
  }

  private async hear(verdict: ScanVerdict, codes: readonly string[]): Promise<void> {
    const { outcome, code, asset, place, command } = verdict;
    this.failure = null;
    if (outcome !== 'unknown' && differ(codes)) this.learn(verdict.layout_differs ? 'physical' : 'typed');
    if (command) return this.obey(command);
    if (outcome === 'reserved') return this.takeTag(code);
    if (asset) return this.takeAsset(asset, verdict.because, code);
    if (place) {
      this.place = place;
      return this.tell('accent', m.reservedTagNewOnesAreAtPath({ path: place.path }));
    }
    if (outcome === 'choice') return this.tell('trouble', m.reservedTagCodeCouldBeSeveralThingsIts({ code }));
    if (outcome !== 'unknown') return this.tell('trouble', m.reservedTagSentenceNeitherASerialNumberNor({ sentence: verdict.sentence }));
    if (verdict.misread) return this.tell('trouble', verdict.sentence);
    if (looksLikeTag(codes, this.series)) return this.tell('trouble', m.reservedTagCodeIsNotABlankTag({ code }));
    const sure = readingOf(codes, this.layout);
    if (sure === null) return this.takeSerial({ code: codes[0] ?? '', readings: codes, asset: null });
    // What its maker means by it is kept; what was made of it is said.
    const says = verdict.says.find((one) => one.code === sure);
    return this.takeSerial({ code: says?.serial || sure, readings: null, asset: null }, says?.serial_because);
  }

  /** How the scanner types shows with every code that is known; a serial number from before is read by it. */
  private learn(layout: Layout): void {
    this.layout = layout;
    rememberLayout(layout);
    const { serial } = this;
    const code = serial?.readings && readingOf(serial.readings, layout);
    if (serial && code) this.serial = { ...serial, code, readings: null };
  }

  /** A person said which of the two readings the serial number is: it is how the scanner types from now on. */
  read(layout: Layout): Promise<void> | void {
    if (!this.serial?.readings) return;
    this.learn(layout);
    return this.goOn(this.serial.code, false);
  }

  private takeTag(code: string): Promise<void> | void {
    if (this.tag === code) return this.tell('attention', m.assetTagWasHeardAlready({ tag: groupTag(code) }));
    const before = this.tag;
    this.tag = code;
    return this.goOn(before === null ? groupTag(code) : m.reservedTagTagInsteadOfTag2({ tag: groupTag(code), tag_2: groupTag(before) }), before !== null);
  }

  private takeAsset(asset: AssetView, because: string, code: string): Promise<void> | void {
    const what = called(asset);
    if (!because.startsWith('serial')) {
      const [tag, { serial }] = [groupTag(code), asset];
      return this.tell('trouble', serial ? m.reservedTagTagIsOnSomethingAlreadySerial({ tag, what, serial }) : m.reservedTagTagIsOnSomethingAlready({ tag, what }));
    }
    const given = this.given.get(asset.id);
    if (given !== undefined) return this.tell('attention', m.reservedTagSerialGotTagJustNow({ serial: asset.serial, tag: groupTag(given) }));
    return this.takeSerial({ code: asset.serial, readings: null, asset });
  }

  private takeSerial(serial: Serial, because = ''): Promise<void> | void {
    const before = this.serial;
    if (before && before.code === serial.code) return this.tell('attention', m.reservedTagCodeWasHeardAlready({ code: serial.code }));
    this.serial = serial;
    const { asset } = serial;
    const words = asset ? m.reservedTagCalledIsOnTheRegisterAs({ called: called(asset), tag: groupTag(asset.tag) }) : because ? m.reservedTagCodeBecause({ code: serial.code, because }) : serial.code;
    if (before === null) return this.goOn(words, asset !== null);
    return this.goOn(before.code ? m.reservedTagSaidInsteadOfBefore({ said: words, before: before.code }) : m.reservedTagSaidInsteadOfNoSerialNumber({ said: words }), true);
  }

  /** The thing has no serial number. */
  withoutSerial(): Promise<void> | void {
    if (this.tag === null || this.serial !== null) return;
    this.serial = { code: '', readings: null, asset: null };
    return this.goOn(m.reservedTagNoSerialNumber(), false);
  }

  /** A person said what new things are. A new model may be said more about first. */
  choose(model: ModelPick | null): Promise<void> | void {
    const asked = this.expected === 'model';
    this.model = model;
    if (!model || !asked) return;
    if (model.id === null) return this.tell('attention', m.reservedTagNameIsANewModelSay({ name: model.name }));
    return this.confirm();
  }

  /** Whether both halves are there and could be saved. */
  get canConfirm(): boolean {
    return this.expected === 'again' || (this.expected === 'model' && this.model !== null);
  }

  /** Goes on with the pair that waited for its model, or for another try. */
  confirm(): Promise<void> | void {
    const { serial, tag } = this;
    if (serial && tag && (serial.asset || this.model)) return this.assign(serial, tag);
  }

  private goOn(words: string, look: boolean): Promise<void> | void {
    const { serial, tag } = this;
    if (serial?.readings) return this.tell('attention', m.reservedTagScannerAndKeyboardDiffer({ readings: { any: serial.readings } }));
    if (!serial || !tag) return this.tell(look ? 'attention' : 'accent', words);
    if (!serial.asset && !this.model) return this.tell('attention', serial.code === '' ? m.reservedTagSayWhichModelItIs() : m.reservedTagCodeIsNewHereSayWhich({ code: serial.code }));
    return this.assign(serial, tag);
  }

  private async assign(serial: Serial, tag: string): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    const fresh = serial.asset === null && this.model ? { model: choiceOf(this.model), ...(this.place ? { place: this.place.id } : {}) } : {};
    try {
      const { result, action } = await this.register.assign({ tag, ...(serial.code ? { serial: serial.code } : {}), ...fresh });
      // A model that was new is on the register now.
      if (this.model && !serial.asset && result.asset.model) this.model.id = result.asset.model.id;
      this.given.set(result.asset.id, result.asset.tag);
      const one: Assigned = {
        action: action ?? '', tag: result.asset.tag, asset: result.asset.id, what: called(result.asset), serial: result.asset.serial,
        registered: result.registered, formerTag: result.former_tag, at: this.now(), undone: false,
      };
      this.done = [one, ...this.done].slice(0, KEPT);
      this.serial = this.tag = null;
      this.tell('done', isOn(one));
    } catch (thrown) {
      const failure = Failure.from(thrown);
      // The half that cannot be is scanned anew; the other stays.
      if (failure.field === 'tag') this.tag = null;
      else if (failure.field === 'serial') this.serial = null;
      this.tell('trouble', failure.message);
      this.failure = failure;
    } finally {
      this.busy = false;
    }
  }

  /** Lets go of the half that was scanned; false if there was none. */
  forget(): boolean {
    if (!this.serial && !this.tag) return false;
    this.serial = this.tag = null;
    this.failure = null;
    this.tell('accent', m.assetLetGoNothingWasSaved());
    return true;
  }

  /** The newest that can be taken back. */
  get last(): Assigned | null {
    return this.done.find((one) => !one.undone && one.action !== '') ?? null;
  }

  async takeBack(one: Assigned | null = this.last): Promise<void> {
    if (!one) return this.tell('attention', m.reservedTagNothingWasAssignedHereThatCould());
    if (one.undone || this.busy) return;
    this.busy = true;
    this.failure = null;
    try {
      const sentence = await this.register.undo(one.action);
      // The person was asked, and thought better of it.
      if (sentence === null) return;
      this.mark((other) => other.action === one.action, true);
      this.tell('accent', sentence);
    } catch (thrown) {
      const failure = Failure.from(thrown);
      this.tell('trouble', failure.message);
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

  private mark(which: (one: Assigned) => boolean, undone: boolean): void {
    for (const one of this.done.filter(which)) {
      if (undone) this.given.delete(one.asset);
      else this.given.set(one.asset, one.tag);
    }
    this.done = this.done.map((one) => (which(one) ? { ...one, undone } : one));
  }

  private async obey({ command, label }: CommandCodeView): Promise<void> {
    if (command === 'undo') return this.takeBack();
    if (command === 'cancel') {
      if (!this.forget()) this.tell('attention', m.reservedTagLabelThereIsNothingToCancel({ label }));
      return;
    }
    if (command === 'done' && this.canConfirm) return this.confirm();
    this.tell('attention', command === 'done' ? m.reservedTagLabelFirst({ missing: this.expected, label }) : m.assetLabelIsACommandForThe({ label }));
  }

  /** Says that a scan was not taken, and why. */
  refuse(words: string): void {
    this.tell('trouble', words);
  }

  private tell(tone: Said['tone'], words: string): void {
    this.said = { tone, words };
    this.turn += 1;
    this.say(words, tone === 'accent' || tone === 'done' ? 'polite' : 'urgent');
  }
}

const called = (asset: Pick<AssetView, 'model' | 'name'>): string => asset.name || asset.model?.name || m.reservedTagSomethingWithoutAName();

/** What was given which tag. */
function isOn({ tag: code, what, serial, formerTag }: Assigned): string {
  const tag = groupTag(code);
  if (formerTag === null) return serial ? m.reservedTagTagIsOnWhatSerial({ tag, what, serial }) : m.reservedTagTagIsOnWhat({ tag, what });
  const former = groupTag(formerTag);
  return serial ? m.reservedTagTagIsOnWhatSerialFormerStillFindsIt({ tag, what, serial, former }) : m.reservedTagTagIsOnWhatFormerStillFindsIt({ tag, what, former });
}

/** The assigning of this window. */
export const assigning = new Assigning();
