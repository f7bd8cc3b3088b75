import { SvelteMap } from 'svelte/reactivity';
import { Failure } from '../backend/failure';
import { LOCALE } from '../kit/format';
import { Rows, type FetchRange } from '../kit/rows.svelte';
import type { Item, Pool } from './pool';

const PAGE = 1000;
const collator = new Intl.Collator(LOCALE, { numeric: true });

interface Source<Row, Order extends string> {
  /** Fetches rows that fit the words. */
  fetch: (search: string, offset: number, limit: number) => ReturnType<FetchRange<Row>>;
  key: (row: Row) => string;
  missing: (row: Row) => string | null;
  /** What rows are put in order by on the paper; as ticked where null. */
  orders: Record<Order, ((row: Row) => string) | null>;
}

/** A searchable list of which none is ticked at first; ticks outlast the search. */
export class Ticked<Row, Order extends string = string> implements Pool<Row> {
  search = $state('');
  /** In which order they go onto the paper. */
  order = $state() as Order;
  readonly rows: Rows<Row>;
  failure = $state.raw<Failure | null>(null);
  private ticks = new SvelteMap<string, Row>();

  constructor(
    private source: Source<Row, Order>,
    order: Order,
  ) {
    this.order = order;
    this.rows = new Rows(() => (offset, limit) => source.fetch(this.search.trim(), offset, limit));
  }

  get total(): number {
    return this.rows.total;
  }

  get count(): number {
    return this.ticks.size;
  }

  /** The identities of what is ticked, in the order of the paper. */
  get keys(): string[] {
    const by = this.source.orders[this.order];
    const ticks = [...this.ticks];
    if (by) ticks.sort(([, a], [, b]) => collator.compare(by(a), by(b)));
    return ticks.map(([key]) => key);
  }

  at(index: number): Item<Row> | undefined {
    const row = this.rows.at(index);
    return row === undefined ? undefined : { key: this.source.key(row), row };
  }

  want(first: number, last: number): void {
    this.rows.want(first, last);
  }

  has({ key }: Item<Row>): boolean {
    return this.ticks.has(key);
  }

  set({ key, row }: Item<Row>, ticked: boolean): void {
    if (!ticked) this.ticks.delete(key);
    else if (this.source.missing(row) === null) this.ticks.set(key, row);
  }

  missing(row: Row): string | null {
    return this.source.missing(row);
  }

  /** Ticks everything the search lets through that can get a label. */
  async all(): Promise<void> {
    await this.walk(this.search.trim(), (row) => this.set({ key: this.source.key(row), row }, true));
  }

  none(): void {
    this.ticks.clear();
  }

  /** Ticks just these; answers what of them cannot get a label or is not there, in words. */
  async only(wanted: readonly string[], refusal: (row: Row) => string): Promise<string[]> {
    this.none();
    this.search = '';
    const left = new Set(wanted);
    const refused: string[] = [];
    await this.walk('', (row) => {
      const key = this.source.key(row);
      if (!left.delete(key)) return;
      if (this.source.missing(row) === null) this.set({ key, row }, true);
      else refused.push(refusal(row));
    }, () => left.size === 0);
    return [...refused, ...left];
  }

  /** Ticks one more, by its identity; false if it can get no label. */
  async tick(key: string): Promise<boolean> {
    await this.walk('', (row) => {
      if (this.source.key(row) === key) this.set({ key, row }, true);
    }, () => this.ticks.has(key));
    return this.ticks.has(key);
  }

  private async walk(search: string, each: (row: Row) => void, enough: () => boolean = () => false): Promise<void> {
    this.failure = null;
    try {
      for (let offset = 0; !enough(); offset += PAGE) {
        const { rows, total } = await this.source.fetch(search, offset, PAGE);
        rows.forEach(each);
        if (offset + PAGE >= total) return;
      }
    } catch (thrown) {
      this.failure = Failure.from(thrown);
    }
  }
}
