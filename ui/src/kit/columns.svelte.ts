import type { Snippet } from 'svelte';

/** One column of a DataTable. */
export interface Column<Row> {
  /** Its name on the wire and in the kept layout; also what sorting by it is called. */
  key: string;
  label: string;
  /** In pixels, until the person drags it. */
  width: number;
  sortable?: boolean;
  align?: 'start' | 'end';
  /** Not shown until chosen. */
  hidden?: boolean;
  /** Cannot be hidden. */
  fixed?: boolean;
  /** The cell as plain text: its tooltip, and what is shown when there is no `cell`. */
  text: (row: Row) => string;
  /** Draws the cell instead. */
  cell?: Snippet<[Row]>;
}

interface Kept {
  order: string[];
  hidden: string[];
  widths: Record<string, number>;
}

export const NARROWEST = 48;
/** A column declared at least so wide holds text, which is cut where there is no room. */
const ROOMY = 136;

/** Which columns are shown, in which order and how wide; kept under the table's name. */
export class Layout<Row> {
  private kept = $state<Kept>({ order: [], hidden: [], widths: {} });

  constructor(
    private name: string,
    private columns: () => readonly Column<Row>[],
  ) {
    const hidden = columns().filter((column) => column.hidden).map((column) => column.key);
    this.kept = { order: [], hidden, widths: {}, ...read(name) };
  }

  /** All columns in the person's order; a new one stands where it was declared. */
  get all(): Column<Row>[] {
    const columns = this.columns();
    const rank = new Map(this.kept.order.map((key, index) => [key, index]));
    return [...columns].sort(
      (a, b) => (rank.get(a.key) ?? columns.indexOf(a)) - (rank.get(b.key) ?? columns.indexOf(b)),
    );
  }

  get shown(): Column<Row>[] {
    return this.all.filter((column) => !this.isHidden(column));
  }

  isHidden(column: Column<Row>): boolean {
    return !column.fixed && this.kept.hidden.includes(column.key);
  }

  width(column: Column<Row>): number {
    return this.kept.widths[column.key] ?? column.width;
  }

  /** Whether it takes a share of the room that is left: text does, figures and dates have no use for it. */
  grows(column: Column<Row>): boolean {
    return column.width >= ROOMY && this.kept.widths[column.key] === undefined;
  }

  resize(column: Column<Row>, width: number): void {
    this.kept.widths[column.key] = Math.max(NARROWEST, Math.round(width));
    this.keep();
  }

  toggle(column: Column<Row>): void {
    const hidden = this.kept.hidden;
    this.kept.hidden = hidden.includes(column.key) ? hidden.filter((key) => key !== column.key) : [...hidden, column.key];
    this.keep();
  }

  /** Puts a column before another; at the end when `before` is null. */
  move(key: string, before: string | null): void {
    const keys = this.all.map((column) => column.key).filter((other) => other !== key);
    keys.splice(before === null ? keys.length : keys.indexOf(before), 0, key);
    this.kept.order = keys;
    this.keep();
  }

  reset(): void {
    const hidden = this.columns().filter((column) => column.hidden).map((column) => column.key);
    this.kept = { order: [], hidden, widths: {} };
    localStorage.removeItem(`table:${this.name}`);
  }

  private keep(): void {
    localStorage.setItem(`table:${this.name}`, JSON.stringify(this.kept));
  }
}

function read(name: string): Partial<Kept> {
  try {
    return (JSON.parse(localStorage.getItem(`table:${name}`) ?? '{}') ?? {}) as Partial<Kept>;
  } catch {
    return {};
  }
}
