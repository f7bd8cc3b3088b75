import { callWithProgress, type Step } from '../backend/call';
import { Failure } from '../backend/failure';
import type { PickedFile, PickedPlace } from '../backend/files';
import { perform } from '../cache/perform.svelte';
import { turn } from '../frame/turning.svelte';
import { announce } from '../frame/announce.svelte';
import type { DryRun } from '../generated/DryRun';
import type { Imported } from '../generated/Imported';
import type { ImportOptions } from '../generated/ImportOptions';
import type { ImportSource } from '../generated/ImportSource';
import { Table } from './table.svelte';
import * as m from '../generated/words';

/** An import that was done, and what takes it back. */
export interface Taken extends Imported {
  action: string | null;
  /** Where the refused rows went, if anywhere: a file, or of several tables a folder. */
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

/** Tables on their way onto the register: read, tried, taken in together. Lives as long as the window, so that one can look elsewhere. */
export class Intake {
  /** In the order they were brought. */
  tables = $state.raw<readonly Table[]>([]);
  /** The one whose columns are shown. */
  private shown = $state.raw<Table | null>(null);

  run = $state.raw<DryRun | null>(null);
  /** The tables of the dry run, as its rows name them. */
  tried = $state.raw<readonly Table[]>([]);
  /** The choices changed since the dry run. */
  outdated = $state(false);

  step = $state.raw<Step | null>(null);
  busy = $state<'dry' | 'import' | null>(null);
  failure = $state.raw<Failure | null>(null);
  taken = $state.raw<Taken | null>(null);
  /** The word whose question is looked for, and the table it stands in. */
  asking = $state.raw<{ table: Table; key: string } | null>(null);
  private stop: AbortController | null = null;
  /** The last files that were taken in: their headings, and what was said of their columns and words. */
  private last = $state.raw<{ name: string; headings: string[]; options: ImportOptions }[]>([]);

  get table(): Table | null {
    return this.shown;
  }

  /** In the order in which they are taken in; those that cannot be read come last. */
  get inTurn(): Table[] {
    const turnOf = ({ source }: Table) => source?.turn ?? Number.POSITIVE_INFINITY;
    return [...this.tables].sort((one, other) => turnOf(one) - turnOf(other) || this.tables.indexOf(one) - this.tables.indexOf(other));
  }

  get reading(): boolean {
    return this.tables.some(({ reading }) => reading);
  }

  /** Every table can be read. */
  get readable(): boolean {
    return this.tables.length > 0 && this.tables.every(({ source, failure }) => source !== null && failure === null);
  }

  /** How many cells were mended. */
  get mended(): number {
    return this.tables.reduce((sum, { corrections }) => sum + Object.keys(corrections).length, 0);
  }

  /** Begins with these files. */
  async open(files: readonly PickedFile[]): Promise<void> {
    if (this.busy || files.length === 0) return;
    this.close();
    await this.add(files);
  }

  /** Adds files to those that are there. */
  async add(files: readonly PickedFile[]): Promise<void> {
    if (this.busy || files.length === 0) return;
    if (this.taken) this.close();
    const added = files.map((file) => new Table(file, () => this.changed()));
    await this.bring(added);
  }

  /** Adds a sheet of a workbook that is there. */
  async addSheet(file: PickedFile, sheet: string): Promise<void> {
    if (this.busy) return;
    await this.bring([new Table(file, () => this.changed(), { sheet })]);
  }

  private async bring(added: readonly Table[]): Promise<void> {
    this.tables = [...this.tables, ...added];
    this.shown ??= added[0] ?? null;
    this.changed();
    await Promise.all(added.map((table) => table.read()));
  }

  show(table: Table): void {
    this.shown = table;
  }

  /** Leaves a table out. */
  remove(table: Table): void {
    if (this.busy) return;
    table.drop();
    this.tables = this.tables.filter((other) => other !== table);
    if (this.shown === table) this.shown = this.inTurn[0] ?? null;
    if (this.tables.length === 0) this.close();
    else this.changed();
  }

  /** Forgets everything; the page is at its first step again. */
  close(): void {
    for (const table of this.tables) table.drop();
    Object.assign(this, { tables: [], shown: null, run: null, tried: [], outdated: false, failure: null, taken: null, asking: null });
  }

  private changed(): void {
    this.outdated = this.run !== null;
  }

  /** The file before, where this one has its headings. */
  lastLike(source: ImportSource): { name: string; options: ImportOptions } | null {
    const wanted = ownHeadings(source).join('\n');
    return this.last.find(({ headings }) => headings.join('\n') === wanted) ?? null;
  }

  /** Keeps how a table is read under a name. */
  async keepReading(table: Table, name: string): Promise<void> {
    await perform('keep_mapping', { name, file: table.file.token, options: table.options }, m.importKeptAsName({ name }));
  }

  /** Waits until all files are read as was last said. */
  async settled(): Promise<void> {
    await Promise.all(this.tables.map((table) => table.settled()));
  }

  private asked() {
    return this.tables.map(({ file, options }) => ({ file: file.token, options }));
  }

  /** Tries every row; nothing is kept. */
  async dryRun(): Promise<void> {
    if (this.tables.length === 0 || this.busy) return;
    const tables = this.asked();
    const tried = this.tables;
    await this.work('dry', async (progress, signal) => {
      const run = await callWithProgress('dry_run_import', { tables }, progress, signal);
      Object.assign(this, { run, tried, taken: null });
      this.outdated = tried !== this.tables || tables.some(({ options }, at) => options !== tried[at]?.options);
      const { create, change, unchanged, refused } = run.counts;
      announce(m.importCreatedNewChangedChanged({ created: create, changed: change, unchanged, refused }));
    });
  }

  /** Takes the tables in: all of their rows, or the good ones. */
  async import(goodRows: boolean, refusedPlace: PickedPlace | null): Promise<void> {
    if (this.busy || !this.readable) return;
    const tables = this.tables;
    const request = { tables: this.asked(), good_rows: goodRows, ...(refusedPlace ? { refused_out: refusedPlace.token } : {}) };
    await this.work('import', async (step, signal) => {
      const done = await perform('run_import', request, ({ result }) => result.sentence, { step, signal });
      this.last = tables.flatMap(({ source, options, file: { name } }) => (source ? [{ name, headings: ownHeadings(source), options: { ...ofColumns(options), kind: source.kind } }] : []));
      const refused = done.result.tables.some(({ refused_file }) => refused_file !== null);
      this.taken = { ...done.result, action: done.action, refusedPlace: refused ? refusedPlace : null };
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
      if (failure.code === 'cancelled') announce(m.importCancelledNothingWasSaved());
      else this.failure = failure;
    } finally {
      this.busy = null;
      this.step = null;
    }
  }
}

/** The import of this window. */
export const intake = new Intake();
