import { SvelteMap } from 'svelte/reactivity';
import { Failure } from '../backend/failure';
import { pagesFor } from './range';

export const PAGE = 100;
const KEPT_PAGES = 40;

/** What a table asks for: rows from `offset`, and how many there are in all. */
export type FetchRange<Row> = (offset: number, limit: number) => Promise<{ rows: Row[]; total: number }>;

/** The rows a table has seen, fetched by the page as they come into view. */
export class Rows<Row> {
  total = $state(0);
  /** The first answer has arrived. */
  known = $state(false);
  failure = $state.raw<Failure | null>(null);
  private pages = new SvelteMap<number, Row[]>();
  private asking = new Set<number>();
  private stale = new Set<number>();
  private round = 0;
  private wanted: number[] = [0];

  constructor(private fetchRange: () => FetchRange<Row>) {}

  at(index: number): Row | undefined {
    return this.pages.get(Math.floor(index / PAGE))?.[index % PAGE];
  }

  /** Other filters or another order: nothing that was seen counts any more, but it stays until the new rows come. */
  restart(): void {
    this.round += 1;
    this.asking.clear();
    this.stale = new Set(this.pages.keys());
    this.failure = null;
    this.fetchWanted();
  }

  /** Makes sure that the rows in view are there or on their way. */
  want(first: number, last: number): void {
    // The first page stays wanted while there is nothing: another filter may find something.
    this.wanted = this.known && this.total > 0 ? pagesFor(first, last, PAGE, this.total) : [0];
    this.fetchWanted();
  }

  /** Rows of a range that may be far: fetched when needed. */
  async range(first: number, last: number): Promise<Row[]> {
    for (let page = Math.floor(first / PAGE); page <= Math.floor(last / PAGE); page += 1) {
      if (!this.pages.has(page)) await this.fetchPage(page);
    }
    const rows: Row[] = [];
    for (let index = first; index <= last; index += 1) {
      const row = this.at(index);
      if (row !== undefined) rows.push(row);
    }
    return rows;
  }

  private fetchWanted(): void {
    for (const page of this.wanted) {
      // Two at a time: a fling over a million rows must not queue up a thousand questions.
      if (this.asking.size >= 2) return;
      if (this.asking.has(page) || (this.pages.has(page) && !this.stale.has(page))) continue;
      void this.fetchPage(page);
    }
  }

  private async fetchPage(page: number): Promise<void> {
    const round = this.round;
    this.asking.add(page);
    try {
      const { rows, total } = await this.fetchRange()(page * PAGE, PAGE);
      if (round !== this.round) return;
      this.total = total;
      this.known = true;
      this.failure = null;
      this.pages.set(page, rows);
      this.stale.delete(page);
      this.forget();
    } catch (thrown) {
      if (round === this.round) {
        this.failure = Failure.from(thrown);
        this.wanted = [];
      }
    } finally {
      if (round === this.round) {
        this.asking.delete(page);
        this.fetchWanted();
      }
    }
  }

  private forget(): void {
    const last = Math.floor(Math.max(0, this.total - 1) / PAGE);
    for (const page of [...this.pages.keys()]) {
      const far = this.pages.size > KEPT_PAGES && !this.wanted.includes(page);
      if (page > last || far) this.pages.delete(page);
    }
  }
}
