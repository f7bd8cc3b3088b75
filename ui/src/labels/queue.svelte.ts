import { call } from '../backend/call';
import type { AssetFilter } from '../generated/AssetFilter';
import type { AssetRow } from '../generated/AssetRow';
import type { AssetSort } from '../generated/AssetSort';
import type { Collation } from '../generated/Collation';
import { Rows } from '../kit/rows.svelte';
import { Selection } from '../kit/selection.svelte';
import type { Subjects } from './choice.svelte';
import type { Item, Pool } from './pool';

/** In which order the queue lies, on the screen and on the paper. */
export type Order = 'newest' | 'oldest' | 'tag' | 'place' | 'model';

/** A queue longer than this goes as a filter, in the order of the register: nobody counts along. */
const LISTED = 1000;
const PAGE = 1000;
// The register's own order begins at the newest.
const ORDERS: Record<Order, { sort: AssetSort; descending: boolean; collation: Collation }> = {
  newest: { sort: 'registered', descending: false, collation: 'chosen' },
  oldest: { sort: 'registered', descending: true, collation: 'chosen' },
  tag: { sort: 'tag', descending: false, collation: 'tag' },
  place: { sort: 'place', descending: false, collation: 'place' },
  model: { sort: 'model', descending: false, collation: 'model' },
};

/** Those that never had a label: all of them, less what was unticked. */
export class Queue implements Pool<AssetRow> {
  order = $state<Order>('newest');
  /** Words that the queue is narrowed to. */
  search = $state('');
  private within = $state(0);
  readonly rows: Rows<AssetRow>;
  readonly chosen = new Selection();

  constructor() {
    this.chosen.chooseAll();
    this.rows = new Rows(() => (offset, limit) => this.list(offset, limit));
  }

  get total(): number {
    return this.rows.total;
  }

  /** How many of what the search lets through are ticked; of the whole queue known at once, of a part after a look. */
  get count(): number {
    return this.search.trim() === '' ? this.chosen.count(this.total) : Math.min(this.within, this.total);
  }

  /** The order that list and paper really have. */
  get shownOrder(): Order {
    return this.tooLong && this.order === 'newest' ? 'oldest' : this.order;
  }

  at(index: number): Item<AssetRow> | undefined {
    const row = this.rows.at(index);
    return row && { key: row.id, row };
  }

  want(first: number, last: number): void {
    this.rows.want(first, last);
  }

  has({ key }: Item<AssetRow>): boolean {
    return this.chosen.has(key);
  }

  set({ key }: Item<AssetRow>, ticked: boolean): void {
    this.chosen.set(key, ticked);
  }

  all(): void {
    this.chosen.chooseAll();
  }

  none(): void {
    this.chosen.clear();
  }

  /** Chooses the first `count`, as they lie. */
  async first(count: number): Promise<void> {
    const { rows } = await this.list(0, Math.min(count, PAGE));
    this.chosen.only(rows.map(({ id }) => id));
  }

  /** What of it is chosen, in the order of the paper. */
  async subjects(): Promise<{ subjects: Subjects; count: number }> {
    const { collation } = ORDERS[this.shownOrder];
    if (this.tooLong) return { subjects: { assets: { filter: this.filter }, collation }, count: this.total };
    const ids: string[] = [];
    const { all, ids: named } = this.chosen;
    const whole = this.search.trim() === '';
    const left = new Set(named);
    if (all || left.size > 0) {
      for (let offset = 0; ; offset += PAGE) {
        const { rows, total } = await this.list(offset, PAGE);
        for (const { id } of rows) if (left.delete(id) !== all) ids.push(id);
        if (offset + PAGE >= total || (!all && left.size === 0)) break;
      }
    }
    this.within = ids.length;
    // What has a label by now is not in the queue any more, and no mark of it is left.
    if (whole && this.search.trim() === '') for (const id of left) this.chosen.ids.delete(id);
    return { subjects: { assets: { ids }, collation }, count: ids.length };
  }

  private get tooLong(): boolean {
    return this.chosen.all && this.chosen.ids.size === 0 && this.total > LISTED;
  }

  private get filter(): AssetFilter {
    return this.search.trim() === '' ? { needs_label: true } : { needs_label: true, search: this.search.trim() };
  }

  private list(offset: number, limit: number) {
    const { sort, descending } = ORDERS[this.shownOrder];
    return call('list_assets', { filter: this.filter, sort, descending, offset, limit });
  }
}
