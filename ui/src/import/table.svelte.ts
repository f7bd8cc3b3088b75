import { SvelteMap } from 'svelte/reactivity';
import { call } from '../backend/call';
import { Failure } from '../backend/failure';
import type { PickedFile } from '../backend/files';
import type { ImportOptions } from '../generated/ImportOptions';
import type { ImportSource } from '../generated/ImportSource';
import { isOfRegister } from './notes';
import { corrected, mapped } from './words';

type Shape = Partial<Pick<ImportOptions, 'kind' | 'sheet' | 'encoding' | 'delimiter' | 'heading_line' | 'date_order' | 'decimal_mark' | 'currency'>>;

let made = 0;

/** One table on its way onto the register, a file or a sheet of one: how it is read and what was said of it. */
export class Table {
  /** What it is known by in this window. */
  readonly id = ++made;
  readonly file: PickedFile;
  options = $state.raw<ImportOptions>({});
  source = $state.raw<ImportSource | null>(null);
  reading = $state(false);
  failure = $state.raw<Failure | null>(null);
  /** The file before, where this one is read as it was. */
  alike = $state<string | null>(null);
  /** Words that a person leaves without a meaning: `column:word`. */
  unsaid = $state.raw<ReadonlySet<string>>(new Set());
  /** People of the register that a word was said to mean: what their identities are called. */
  readonly names = new SvelteMap<string, string>();
  /** What was under the correction before it was typed, by cell. */
  private before = new Map<string, string>();
  private round = 0;
  private pending: Promise<void> = Promise.resolve();
  private readonly changed: () => void;

  constructor(file: PickedFile, changed: () => void, options: ImportOptions = {}) {
    this.file = file;
    this.changed = changed;
    this.options = options;
  }

  /** What people call it. */
  get label(): string {
    const sheet = this.source?.sheet ?? this.options.sheet;
    return sheet ? `${this.file.name} › ${sheet}` : this.file.name;
  }

  get corrections(): Record<string, string> {
    return this.options.corrections ?? {};
  }

  /** Words of the file itself that wait for a person. */
  get waiting(): number {
    const { source } = this;
    if (!source) return 0;
    return source.notes.filter(({ manner, column, word }) => manner === 'asked' && column !== null && !isOfRegister(source.columns[column]?.target ?? '')
      && !this.unsaid.has(`${column}:${word}`) && this.options.words?.[`${column}:${word}`] === undefined).length;
  }

  read(): Promise<void> {
    return (this.pending = this.readNow());
  }

  private async readNow(): Promise<void> {
    const round = ++this.round;
    this.reading = true;
    this.failure = null;
    try {
      const source = await call('read_import', { file: this.file.token, options: this.options });
      if (round === this.round) this.source = source;
    } catch (thrown) {
      if (round === this.round) this.failure = Failure.from(thrown);
    } finally {
      if (round === this.round) this.reading = false;
    }
  }

  /** What is still read is not wanted any more. */
  drop(): void {
    this.round += 1;
    this.reading = false;
  }

  /** Waits until the file is read as was last said. */
  async settled(): Promise<void> {
    while (this.reading) await this.pending;
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

  /** Reads it as another file was. */
  readAsOther({ name, options }: { name: string; options: ImportOptions }): Promise<void> {
    this.alike = name;
    return this.with(options);
  }

  /** What a person said so far of how the file is read stays; the rest is as before. */
  private with(change: Partial<ImportOptions>): Promise<void> {
    this.options = { ...this.options, ...change };
    this.changed();
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
    this.changed();
  }
}
