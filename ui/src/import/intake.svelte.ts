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

const LINES = /^(title|repeated_heading|total)/;

/** The headings of a file, without what a file of refused rows has behind them. */
function ownHeadings({ columns }: ImportSource): string[] {
  const headings = columns.map(({ header }) => header);
  return headings.at(-2) === 'Line' && headings.at(-1) === 'Reason' ? headings.slice(0, -2) : headings;
}

/** What was said of columns and words: it goes for other files with the same headings, which have other lines and cells. */
function ofColumns(options: ImportOptions): ImportOptions {
  const said: ImportOptions = {};
  for (const field of ['named', 'mapping', 'words', 'date_order', 'decimal_mark', 'currency'] as const) if (options[field] !== undefined) Object.assign(said, { [field]: options[field] });
  const keep = options.keep?.filter((key) => !LINES.test(key)) ?? [];
  return keep.length > 0 ? { ...said, keep } : said;
}

type Shape = Partial<Pick<ImportOptions, 'kind' | 'sheet' | 'encoding' | 'delimiter' | 'heading_line' | 'date_order' | 'decimal_mark' | 'currency'>>;

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
  private pending: Promise<void> = Promise.resolve();
  /** The last file that was taken in: its headings, and what was said of its columns and words. */
  private last = $state.raw<{ name: string; headings: string[]; options: ImportOptions } | null>(null);
  /** The file before, where this one is read as it was. */
  alike = $state<string | null>(null);
  /** Words that a person leaves without a meaning: `column:word`. */
  unsaid = $state.raw<ReadonlySet<string>>(new Set());

  get corrections(): Record<string, string> {
    return this.options.corrections ?? {};
  }

  /** Begins with a file. */
  async open(file: PickedFile): Promise<void> {
    if (this.busy) return;
    Object.assign(this, { file, options: {}, source: null, run: null, outdated: false, failure: null, taken: null });
    this.before.clear();
    this.unsaid = new Set();
    this.alike = null;
    await this.read();
  }

  /** Forgets everything; the page is at its first step again. */
  close(): void {
    this.round += 1;
    Object.assign(this, { file: null, options: {}, source: null, run: null, failure: null, readFailure: null, taken: null, reading: false });
  }

  read(): Promise<void> {
    return (this.pending = this.readNow());
  }

  private async readNow(): Promise<void> {
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

  /** Decides how the file is read. Other lines or cells mean other columns: what was decided about them goes. */
  choose(change: Shape): Promise<void> {
    const table = 'sheet' in change || 'delimiter' in change || 'encoding' in change || 'heading_line' in change;
    const others = table || 'kind' in change ? { mapping: {}, words: {} } : {};
    const read = table ? { keep: [] } : {};
    const cells = 'sheet' in change || 'delimiter' in change || 'encoding' in change ? { corrections: {} } : {};
    if (others.words) this.unsaid = new Set();
    return this.with({ ...others, ...read, ...cells, ...change });
  }

  /** Sends a column to a field; what its words meant as another field is forgotten. */
  map(column: number, field: string): Promise<void> {
    const words = Object.entries(this.options.words ?? {}).filter(([key]) => !key.startsWith(`${column}:`));
    return this.with({ mapping: mapped(this.options.mapping ?? {}, column, field), ...(this.options.words ? { words: Object.fromEntries(words) } : {}) });
  }

  /** Says what stays as it stands in the file. With another first line come other columns. */
  keep(keep: string[], lines = false): Promise<void> {
    return this.with(lines ? { mapping: {}, words: {}, keep } : { keep });
  }

  /** Says what words mean, by column and word: a word of ours, or nothing. */
  explain(said: Record<string, string>): Promise<void> {
    this.unsaid = new Set([...this.unsaid].filter((key) => !(key in said)));
    return this.with({ words: { ...this.options.words, ...said } });
  }

  /** Leaves a word without a meaning: its rows are refused. */
  leaveUnsaid(key: string): Promise<void> {
    this.unsaid = new Set([...this.unsaid, key]);
    if (this.options.words?.[key] === undefined) return Promise.resolve();
    const words = Object.entries(this.options.words).filter(([other]) => other !== key);
    return this.with({ words: Object.fromEntries(words) });
  }

  /** Reads it as files were that are kept under a name, or as is guessed. What was said of columns and words goes. */
  readAs(named: string | undefined): Promise<void> {
    const { sheet, encoding, delimiter, heading_line, corrections } = this.options;
    const table = Object.fromEntries(Object.entries({ sheet, encoding, delimiter, heading_line, corrections }).filter(([, said]) => said !== undefined));
    this.unsaid = new Set();
    this.alike = null;
    this.options = { ...table, ...(named === undefined ? {} : { named }) };
    return this.with({});
  }

  /** The file before, where this one has its headings. */
  lastLike(source: ImportSource): { name: string } | null {
    return this.last && this.last.headings.join('\n') === ownHeadings(source).join('\n') ? this.last : null;
  }

  /** Reads it as the file before: a file of its refused rows has the same columns. */
  readAsBefore(): Promise<void> {
    if (!this.last) return Promise.resolve();
    this.alike = this.last.name;
    return this.with(this.last.options);
  }

  /** Keeps how the file is read under a name. */
  async keepReading(name: string): Promise<void> {
    if (!this.file) return;
    await perform('keep_mapping', { name, file: this.file.token, options: this.options }, `Kept as “${name}”`);
  }

  /** What a person said so far of how the file is read stays; the rest is as before. */
  private with(change: Partial<ImportOptions>): Promise<void> {
    this.options = { ...this.options, ...change };
    this.outdated = this.run !== null;
    return this.read();
  }

  /** Waits until the file is read as was last said. */
  async settled(): Promise<void> {
    while (this.reading) await this.pending;
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
    const { source, file: { name } } = this;
    const kind = source.kind;
    const request = { file, options: this.options, good_rows: goodRows, ...(refusedPlace ? { refused_out: refusedPlace.token } : {}) };
    await this.work('import', async (step, signal) => {
      const done = await perform('run_import', request, ({ result }) => result.sentence, { step, signal });
      this.last = { name, headings: ownHeadings(source), options: { ...ofColumns(this.options), kind } };
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
