import { call, callWithProgress, type Step } from '../backend/call';
import { Failure } from '../backend/failure';
import type { PickedFile, PickedPlace } from '../backend/files';
import { perform } from '../cache/perform.svelte';
import { turn } from '../frame/turning.svelte';
import { announce } from '../frame/announce.svelte';
import type { DryRun } from '../generated/DryRun';
import type { Imported } from '../generated/Imported';
import type { ImportOptions } from '../generated/ImportOptions';
import type { ImportSource } from '../generated/ImportSource';
import { formatNumber } from '../kit/format';
import { corrected, mapped } from './words';

/** An import that was done, and what takes it back. */
export interface Taken extends Imported {
  action: string | null;
  kind: string;
  /** Where the refused rows went, if anywhere. */
  refusedPlace: PickedPlace | null;
}

/** One file on its way onto the register: read, tried, taken in. Lives as long as the window, so that one can look elsewhere. */
export class Intake {
  file = $state.raw<PickedFile | null>(null);
  options = $state.raw<ImportOptions>({});
  source = $state.raw<ImportSource | null>(null);
  reading = $state(false);
  readFailure = $state.raw<Failure | null>(null);

  run = $state.raw<DryRun | null>(null);
  /** The choices changed since the dry run. */
  outdated = $state(false);
  /** What was under the correction before it was typed, by cell. */
  private before = new Map<string, string>();

  step = $state.raw<Step | null>(null);
  busy = $state<'dry' | 'import' | null>(null);
  failure = $state.raw<Failure | null>(null);
  taken = $state.raw<Taken | null>(null);
  private stop: AbortController | null = null;
  private round = 0;

  get corrections(): Record<string, string> {
    return this.options.corrections ?? {};
  }

  /** Begins with a file. */
  async open(file: PickedFile): Promise<void> {
    if (this.busy) return;
    Object.assign(this, { file, options: {}, source: null, run: null, outdated: false, failure: null, taken: null });
    this.before.clear();
    await this.read();
  }

  /** Forgets everything; the page is at its first step again. */
  close(): void {
    this.round += 1;
    Object.assign(this, { file: null, options: {}, source: null, run: null, failure: null, readFailure: null, taken: null, reading: false });
  }

  async read(): Promise<void> {
    if (!this.file) return;
    const round = ++this.round;
    this.reading = true;
    this.readFailure = null;
    try {
      const source = await call('read_import', { file: this.file.token, options: this.options });
      if (round === this.round) this.source = source;
    } catch (thrown) {
      if (round === this.round) this.readFailure = Failure.from(thrown);
    } finally {
      if (round === this.round) this.reading = false;
    }
  }

  /** Decides how the file is read. Another kind or delimiter means other columns: what was decided about them goes. */
  choose(change: Partial<Pick<ImportOptions, 'kind' | 'encoding' | 'delimiter' | 'date_order' | 'currency'>>): Promise<void> {
    const others = 'delimiter' in change || 'encoding' in change || 'kind' in change ? { mapping: {} } : {};
    const cells = 'delimiter' in change || 'encoding' in change ? { corrections: {} } : {};
    this.options = { ...this.options, ...others, ...cells, ...change };
    this.outdated = this.run !== null;
    return this.read();
  }

  /** Sends a column to a field. */
  map(column: number, field: string): Promise<void> {
    this.options = { ...this.options, mapping: mapped(this.options.mapping ?? {}, column, field) };
    this.outdated = this.run !== null;
    return this.read();
  }

  /** What a cell holds now. */
  cell(line: number, column: number, inFile: string): string {
    return this.corrections[`${line}:${column}`] ?? inFile;
  }

  /** Mends a cell; `inFile` is what the dry run showed. */
  correct(line: number, column: number, inFile: string, text: string): void {
    const key = `${line}:${column}`;
    if (!this.before.has(key)) this.before.set(key, inFile);
    const before = this.before.get(key) ?? inFile;
    this.options = { ...this.options, corrections: corrected(this.corrections, { line, column, before }, text) };
    this.outdated = true;
  }

  /** Tries every row; nothing is kept. */
  async dryRun(): Promise<void> {
    if (!this.file || this.busy) return;
    const file = this.file.token;
    const options = this.options;
    await this.work('dry', async (progress, signal) => {
      const run = await callWithProgress('dry_run_import', { file, options }, progress, signal);
      this.run = run;
      this.outdated = options !== this.options;
      this.taken = null;
      const { create, change, unchanged, refused } = run.counts;
      announce(`${formatNumber(create)} new, ${formatNumber(change)} changed, ${formatNumber(unchanged)} unchanged, ${formatNumber(refused)} refused`);
    });
  }

  /** Takes the file in: all of it, or its good rows. */
  async import(goodRows: boolean, refusedPlace: PickedPlace | null): Promise<void> {
    if (!this.file || this.busy || !this.source) return;
    const file = this.file.token;
    const kind = this.source.kind;
    const request = { file, options: this.options, good_rows: goodRows, ...(refusedPlace ? { refused_out: refusedPlace.token } : {}) };
    await this.work('import', async (step, signal) => {
      const done = await perform('run_import', request, ({ result }) => result.sentence, { step, signal });
      this.taken = { ...done.result, action: done.action, kind, refusedPlace: done.result.refused_file === null ? null : refusedPlace };
    });
  }

  /** The import was taken back: the dry run speaks of the register again, after another look. */
  async takeBack(): Promise<void> {
    const action = this.taken?.action;
    if (!action) return;
    this.failure = null;
    try {
      await turn('undo', action);
    } catch (thrown) {
      this.failure = Failure.from(thrown);
    }
  }

  cancel(): void {
    this.stop?.abort();
  }

  private async work(what: 'dry' | 'import', run: (step: (step: Step) => void, signal: AbortSignal) => Promise<void>): Promise<void> {
    this.busy = what;
    this.failure = null;
    this.stop = new AbortController();
    try {
      await run((step) => (this.step = step), this.stop.signal);
    } catch (thrown) {
      const failure = Failure.from(thrown);
      if (failure.code === 'cancelled') announce('Cancelled. Nothing was saved.');
      else this.failure = failure;
    } finally {
      this.busy = null;
      this.step = null;
    }
  }
}

/** The import of this window. */
export const intake = new Intake();
