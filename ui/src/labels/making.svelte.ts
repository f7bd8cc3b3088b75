import type { Step } from '../backend/call';
import { Failure } from '../backend/failure';
import { openFile, pickSaveFile, type PickedPlace } from '../backend/files';
import { perform } from '../cache/perform.svelte';
import type { Done } from '../generated/Done';
import { announce } from '../frame/announce.svelte';
import type { LabelJob } from '../generated/LabelJob';
import type { LabelsMade } from '../generated/LabelsMade';
import type { PrintRow } from '../generated/PrintRow';
import { today } from '../kit/format';
import * as m from '../generated/words';

/** A kind of file labels are saved as. */
export type FileWord = 'pdf' | 'png' | 'zpl';

export const FILES: Record<FileWord, { word: string; kind: string }> = {
  pdf: { word: 'PDF', kind: 'PDF' },
  png: { word: 'PNG', kind: m.labelPicturesPng() },
  zpl: { word: 'ZPL', kind: m.labelPrinterFileZpl() },
};

/** Why labels are made although something speaks against it. */
export interface Reasons {
  again: string;
  overrule: string;
}

/** Labels that were made, and where they went. */
export interface Made {
  labels: LabelsMade;
  /** The file; null when they went to a printer. */
  file: { place: PickedPlace; kind: FileWord } | null;
}

/** The making of one job: where to, how far, how it ended. It goes on whatever screen is shown. */
export class Making {
  busy = $state(false);
  step = $state.raw<Step | null>(null);
  failure = $state.raw<Failure | null>(null);
  made = $state.raw<Made | null>(null);
  /** A job that stopped on its way, with what was asked for, until its rest is sent or left to the journal. */
  stopped = $state.raw<{ print: PrintRow; sentence: string; job: string | null } | null>(null);
  private stop: AbortController | null = null;
  /** The job that `failure` is about; null for the rest of one. */
  private about: string | null = null;
  /** The job whose rest is being sent. */
  private before: string | null = null;

  /** Sends a job to its printer; true if everything went out. */
  async print(job: LabelJob, reasons: Reasons): Promise<boolean> {
    return this.run(job, () => this.sent(perform('print_labels', { job, ...given(reasons) }, said, this.progress)));
  }

  /** Sends the rest of a job that stopped, from a label of it on. */
  async resume(print: PrintRow, from: number, printer: string): Promise<boolean> {
    return this.run(null, () => this.sent(perform('resume_print', { print: print.id, from, printer }, said, this.progress)));
  }

  /** Asks where to, and writes the labels there; false if it was thought better of, cancelled or refused. */
  async save(job: LabelJob, kind: FileWord, reasons: Reasons, view = false): Promise<boolean> {
    return this.run(job, async () => {
      const place = await pickSaveFile(m.labelLabelsFormatTodayKind({ format: job.format, today: today(), kind }), [{ name: FILES[kind].kind, extensions: [kind] }]);
      if (!place) return false;
      const { result } = await perform('make_labels', { job, out: place.token, ...given(reasons) }, said, this.progress);
      this.made = { labels: result, file: { place, kind } };
      if (view) {
        // The labels are made, whatever comes of showing them.
        await openFile(place.token).catch((thrown: unknown) => (this.failure = Failure.from(thrown)));
      }
      return true;
    });
  }

  /** Another job is in view: what went wrong with the last one is over. */
  turnTo(job: LabelJob): void {
    if (this.about !== null && this.about !== JSON.stringify(job)) this.failure = null;
  }

  cancel(): void {
    this.stop?.abort();
  }

  private get progress() {
    return { step: (step: Step) => (this.step = step), ...(this.stop ? { signal: this.stop.signal } : {}) };
  }

  private async sent(sending: Promise<Done<LabelsMade>>): Promise<boolean> {
    const { result } = await sending;
    if (result.print.failure === '') this.made = { labels: result, file: null };
    else this.stopped = { print: result.print, sentence: result.sentence, job: this.about ?? this.before };
    return result.print.failure === '';
  }

  private async run(job: LabelJob | null, work: () => Promise<boolean>): Promise<boolean> {
    if (this.busy) return false;
    this.about = job && JSON.stringify(job);
    const before = this.stopped;
    this.before = before?.job ?? null;
    Object.assign(this, { busy: true, failure: null, made: null, stopped: null });
    this.stop = new AbortController();
    let done = false;
    try {
      done = await work();
    } catch (thrown) {
      const failure = Failure.from(thrown);
      if (failure.code === 'cancelled') announce(m.labelCancelledNothingWasPrinted());
      else this.failure = failure;
    }
    // The rest of a job that stopped still waits when nothing came of this one.
    if (!done) this.stopped ??= before;
    Object.assign(this, { busy: false, step: null });
    return done;
  }
}

const said = ({ result }: Done<LabelsMade>): string => result.sentence;

function given({ again, overrule }: Reasons): { again?: string; overrule?: string } {
  return { ...(again.trim() ? { again: again.trim() } : {}), ...(overrule.trim() ? { overrule: overrule.trim() } : {}) };
}
