import { call } from '../backend/call';
import { Failure } from '../backend/failure';
import { whenReady } from '../backend/ready';
import { perform } from '../cache/perform.svelte';
import { announce } from '../frame/announce.svelte';
import type { AssetRow } from '../generated/AssetRow';
import type { CommandCodeView } from '../generated/CommandCodeView';
import type { CountedScan } from '../generated/CountedScan';
import type { CountScanRequest } from '../generated/CountScanRequest';
import type { CountScanView } from '../generated/CountScanView';
import type { CountVerdict } from '../generated/CountVerdict';
import type { StocktakeCard } from '../generated/StocktakeCard';
import type { StocktakePhase } from '../generated/StocktakePhase';
import type { StocktakeView } from '../generated/StocktakeView';
import { sound } from '../scan/sounds';
import { PHASES, VERDICTS } from './words';
import { fold } from '../kit/fold';
import * as m from '../generated/words';

/** What is asked of the core; a test gives its own. */
export interface Core {
  show(): Promise<StocktakeCard>;
  count(request: CountScanRequest): Promise<CountedScan>;
  takeBack(scan: string | null): Promise<CountedScan>;
  change(phase: StocktakePhase): Promise<StocktakeView>;
  commands(): Promise<CommandCodeView[]>;
}

export const coreOf = (stocktake: string): Core => ({
  show: () => call('show_stocktake', { stocktake }),
  count: async (request) => (await whenReady(() => perform('count_scan', { ...request, stocktake }))).result,
  takeBack: async (scan) => (await perform('take_back_counted', { stocktake, ...(scan ? { scan } : {}) })).result,
  change: async (phase) => (await perform('change_stocktake', { stocktake, phase })).result.record,
  commands: () => call('list_command_codes', {}),
});

/** What the band says, to be read from two metres. */
export type Said =
  | { kind: 'scan'; scan: CountScanView; sentence: string; layoutDiffers: boolean }
  | { kind: 'word'; words: string; about: string; tone: 'accent' | 'attention' | 'trouble' };

/** A code that could be several things: nothing is counted before a person says which. */
export interface Asking {
  codes: readonly string[];
  sentence: string;
  choices: readonly AssetRow[];
}

/** What a scanned command would do, once DONE is scanned after it. */
export type Question = 'pause' | 'close';

/** How many scans are listed. */
export const KEPT = 10;

/** Codes are the same whatever separators and capitals they were read with. */
const keyOf = (code: string): string => fold(code).replaceAll(/[^\p{Alphabetic}\p{N}]/gu, '');

/**
 * The counting of one stocktake: scans go to disk one after the other, in the order they came, and none is dropped: while
 * a person is asked which thing is meant, or something could not be written, the others wait. It outlives the screen.
 */
export class Counting {
  card = $state.raw<StocktakeCard | null>(null);
  /** The stocktake could not be read. */
  unread = $state.raw<Failure | null>(null);
  said = $state.raw<Said | null>(null);
  asking = $state.raw<Asking | null>(null);
  question = $state<Question | null>(null);
  /** Why the first of the waiting scans is not counted; the others wait behind it, as they belong where one stood. */
  held = $state.raw<{ code: string; failure: Failure } | null>(null);
  /** Scans that wait for their turn. */
  waiting = $state(0);
  /** Grows with every answer, so that the same one twice is seen twice. */
  turn = $state(0);

  private jobs: { code: string; run: () => Promise<void> }[] = [];
  private running = false;
  private commands = new Map<string, CommandCodeView>();
  private loads = 0;

  constructor(
    private core: Core,
    private say: (sentence: string, how: 'polite' | 'urgent') => void = announce,
    /** Sounds what came of a scan; null: nothing was counted. */
    private ring: (verdict: CountVerdict | null) => void = (verdict) => sound(verdict === null ? 'unknown' : VERDICTS[verdict].sound),
  ) {}

  get phase(): StocktakePhase {
    return this.card?.stocktake.phase ?? 'counting';
  }

  /** Reads how the stocktake stands. A scan that is counted meanwhile makes the answer old: then it is asked again. */
  async load(): Promise<void> {
    const mine = ++this.loads;
    const turn = this.turn;
    try {
      if (this.commands.size === 0) {
        for (const one of await this.core.commands()) this.commands.set(keyOf(one.code), one);
      }
      const card = await this.core.show();
      if (mine !== this.loads) return;
      if (turn !== this.turn) return await this.load();
      this.card = card;
      this.unread = null;
    } catch (thrown) {
      if (mine === this.loads) this.unread = Failure.from(thrown);
    }
  }

  /** A scanned or typed code, as the readings it may have, best first. */
  receive(candidates: readonly string[]): void {
    const codes = [...new Set(candidates.map((code) => code.trim()).filter((code) => code !== ''))];
    const [code] = codes;
    if (code === undefined) return;
    const keys = codes.map(keyOf);
    const command = keys.map((key) => this.commands.get(key)).find((one) => one !== undefined);
    // What is asked is answered at once; behind it the others wait.
    if (this.asking) {
      const meant = this.asking.choices.find((choice) => keys.includes(keyOf(choice.tag)));
      if (meant) return void this.choose(meant.id);
      if (command?.command === 'cancel' || command?.command === 'undo') return this.leaveOut();
    }
    if (this.held && command) return this.obeyHeld(command);
    if (command) return this.enqueue('', () => this.obey(command));
    this.enqueue(code, () => this.count({ candidates: codes }));
  }

  /** One stands at a place that bears no code. */
  standAt(place: string): void {
    this.enqueue('', () => this.count({ place }));
  }

  /** Takes a scan back: the one named, or the last of this desk. */
  takeBack(scan: string | null = null): void {
    if (this.asking && scan === null) return this.leaveOut();
    this.enqueue('', async () => {
      const answer = await this.core.takeBack(scan);
      this.tell({ kind: 'word', words: m.commonTakenBack(), about: answer.sentence, tone: 'accent' }, answer.sentence);
      await this.load();
    });
  }

  /** Pauses, goes on, or closes the count. */
  become(phase: StocktakePhase): void {
    this.question = null;
    // What waits because the count was paused is counted when it goes on.
    if (this.held && phase === 'counting') return void this.resume();
    this.enqueue('', () => this.change(phase));
  }

  /** A person said which of several things is meant. */
  async choose(id: string): Promise<void> {
    const asked = this.asking;
    if (!asked || this.running) return;
    this.running = true;
    try {
      this.hear(await this.core.count({ candidates: [...asked.codes], choice: id }), asked.codes);
      this.asking = null;
    } catch (thrown) {
      const failure = Failure.from(thrown);
      this.tell({ kind: 'word', words: m.stocktakeNotCounted(), about: [failure.message, failure.hint].filter(Boolean).join(' '), tone: 'trouble' }, failure.message, null);
    } finally {
      this.running = false;
      void this.pump();
    }
  }

  /** What is asked about, or could not be written, is not counted; the next one is. */
  leaveOut(): void {
    const code = this.asking?.codes[0] ?? this.held?.code ?? '';
    if (this.running || (!this.asking && !this.held)) return;
    if (this.held) this.jobs.shift();
    this.asking = null;
    this.held = null;
    this.waiting = this.jobs.length;
    this.tell({ kind: 'word', words: m.stocktakeLeftOut(), about: code ? m.stocktakeCodeIsNotCounted({ code }) : m.stocktakeItWasNotDone(), tone: 'attention' }, code ? m.stocktakeCodeLeftOut({ code }) : m.stocktakeLeftOut(), null);
    void this.pump();
  }

  /** Tries again what could not be written, and then those behind it. */
  again(): void {
    if (!this.held || this.running) return;
    this.held = null;
    void this.pump();
  }

  private async resume(): Promise<void> {
    if (this.running) return;
    this.running = true;
    try {
      await this.change('counting');
      this.held = null;
    } catch (thrown) {
      this.hold(this.held?.code ?? '', Failure.from(thrown));
    } finally {
      this.running = false;
      void this.pump();
    }
  }

  private enqueue(code: string, run: () => Promise<void>): void {
    this.jobs.push({ code, run });
    this.waiting = this.jobs.length;
    void this.pump();
  }

  private async pump(): Promise<void> {
    if (this.running) return;
    this.running = true;
    while (this.asking === null && this.held === null) {
      const job = this.jobs[0];
      if (!job) break;
      try {
        await job.run();
        this.jobs.shift();
      } catch (thrown) {
        const failure = Failure.from(thrown);
        // What is no scan is not tried again by itself.
        if (job.code === '') {
          this.jobs.shift();
          this.tell({ kind: 'word', words: m.stocktakeNotDone(), about: [failure.message, failure.hint].filter(Boolean).join(' '), tone: 'trouble' }, failure.message, null);
        } else this.hold(job.code, failure);
      }
      this.waiting = this.jobs.length;
    }
    this.running = false;
  }

  private hold(code: string, failure: Failure): void {
    this.held = { code, failure };
    this.tell({ kind: 'word', words: m.stocktakeNotCountedYet(), about: [failure.message, failure.hint].filter(Boolean).join(' '), tone: 'trouble' }, failure.message, null);
    if (failure.code === 'stocktake.not_counting') void this.load();
  }

  private async count(request: CountScanRequest): Promise<void> {
    this.question = null;
    this.hear(await this.core.count(request), request.candidates ?? []);
  }

  private async change(phase: StocktakePhase): Promise<void> {
    const stocktake = await this.core.change(phase);
    if (this.card) this.card = { ...this.card, stocktake };
    const about = phase === 'paused' ? m.stocktakeScanStocktakeToGoOn() : phase === 'counting' ? m.stocktakeScanWhereYouStandThenWhat() : '';
    this.tell({ kind: 'word', words: PHASES[phase].word, about, tone: 'accent' }, m.stocktakeNamePhase({ name: stocktake.name, phase: PHASES[phase].word }));
    void this.load();
  }

  private hear(answer: CountedScan, codes: readonly string[]): void {
    if (answer.choices.length > 0) {
      this.asking = { codes, sentence: answer.sentence, choices: answer.choices };
      this.tell(null, answer.sentence, null);
      return;
    }
    const { scan } = answer;
    if (!scan) {
      this.tell({ kind: 'word', words: m.stocktakeNotCounted(), about: answer.sentence, tone: 'attention' }, answer.sentence, null);
      return;
    }
    this.said = { kind: 'scan', scan, sentence: answer.sentence, layoutDiffers: answer.layout_differs };
    this.turn += 1;
    this.bring(answer, scan);
    this.ring(scan.verdict);
    this.say(answer.sentence, ['ok', 'note'].includes(VERDICTS[scan.verdict].sound) ? 'polite' : 'urgent');
  }

  /** What the answer says is shown at once; how every place stands is asked for a little later. */
  private bring(answer: CountedScan, scan: CountScanView): void {
    const { card } = this;
    if (!card) return;
    const { here, counts } = answer;
    const known = card.places.find(({ place }) => place?.path === scan.place)?.place;
    this.card = {
      ...card,
      stocktake: { ...card.stocktake, counts },
      standing: scan.verdict === 'place' ? (here?.place ?? known ?? { id: '', name: scan.title, path: scan.place }) : card.standing,
      here,
      // Where other places lie below, what stands here with all of them is not what stands here itself.
      places: here ? card.places.map((one) => (one.place?.id === here.place?.id && one.expected === here.expected ? here : one)) : card.places,
      // Whoever read how it stands meanwhile may have seen this scan already.
      scans: [scan, ...card.scans.filter(({ id }) => id !== scan.id)].slice(0, KEPT),
    };
  }

  private async obey({ command, label }: CommandCodeView): Promise<void> {
    const { question, phase } = this;
    const word = (words: string, about: string, tone: 'accent' | 'attention' = 'attention') => this.tell({ kind: 'word', words, about, tone }, m.stocktakeWordThenAbout({ word: words, about }), null);
    switch (command) {
      case 'undo': {
        const answer = await this.core.takeBack(null);
        this.tell({ kind: 'word', words: m.commonTakenBack(), about: answer.sentence, tone: 'accent' }, answer.sentence);
        return await this.load();
      }
      case 'done':
        if (question) return await this.answer(true);
        return this.ask('close');
      case 'cancel':
        if (question) return await this.answer(false);
        return phase === 'paused' ? word(PHASES.paused.word, m.stocktakeScanStocktakeToGoOn()) : this.ask('pause');
      case 'stocktake':
        if (phase === 'paused') return await this.change('counting');
        return word(PHASES.counting.word, m.stocktakeScanWhereYouStandThenWhat(), 'accent');
      default:
        return word(label, m.stocktakeItIsACommandForThe());
    }
  }

  /** A command while the first scan could not be written: DONE and STOCKTAKE try again, CANCEL and UNDO leave it out. */
  private obeyHeld({ command }: CommandCodeView): void {
    if (command === 'cancel' || command === 'undo') return this.leaveOut();
    if (command === 'stocktake' && this.phase === 'paused') return void this.resume();
    this.again();
  }

  /** Asks before what is not meant by a slip of the scanner. */
  ask(question: Question): void {
    this.question = question;
    this.turn += 1;
    this.say(question === 'close' ? m.stocktakeCloseTheCountScanDoneAgain() : m.stocktakePauseTheCountScanDoneTo(), 'urgent');
  }

  /** What was asked is not meant. */
  goOn(): void {
    this.question = null;
    this.tell({ kind: 'word', words: PHASES[this.phase].word, about: m.stocktakeItGoesOnAsBefore(), tone: 'accent' }, m.stocktakeItGoesOnAsBefore2());
  }

  private async answer(yes: boolean): Promise<void> {
    const { question } = this;
    if (!question || !yes) return this.goOn();
    this.question = null;
    return await this.change(question === 'close' ? 'reconciling' : 'paused');
  }

  private tell(said: Said | null, sentence: string, verdict: CountVerdict | null = 'place'): void {
    this.said = said;
    this.turn += 1;
    this.ring(verdict);
    const waits = this.jobs.length - 1;
    this.say(this.asking && waits > 0 ? m.stocktakeSentenceCountScanWaiting({ sentence, count: waits }) : sentence, verdict === null ? 'urgent' : 'polite');
  }
}

const counts = new Map<string, Counting>();

/** The counting of a stocktake in this window. */
export function countingOf(stocktake: string): Counting {
  const known = counts.get(stocktake) ?? new Counting(coreOf(stocktake));
  counts.set(stocktake, known);
  return known;
}
