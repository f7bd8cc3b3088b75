import { SvelteMap } from 'svelte/reactivity';
import { call } from '../backend/call';
import type { AssetFilter } from '../generated/AssetFilter';
import type { AssetRow } from '../generated/AssetRow';
import type { AssetSelection } from '../generated/AssetSelection';
import { Rows } from '../kit/rows.svelte';
import { Selection } from '../kit/selection.svelte';

/** Labels for those that never had one, or for assets somebody picked. */
export type Source = 'queue' | 'picked';
export type Order = 'newest' | 'oldest' | 'tag';

/** What a job is for, in the order of the paper. `ids` is null when it is a whole queue too long to list. */
export interface Job {
  assets: AssetSelection;
  count: number;
  ids: readonly string[] | null;
}

/** A queue longer than this is printed in the order of the register: nobody counts along. */
const LISTED = 1000;
const PAGE = 1000;
// The register's own order begins at the newest.
const SORTS = {
  newest: { sort: 'registered', descending: false },
  oldest: { sort: 'registered', descending: true },
  tag: { sort: 'tag', descending: false },
} as const;

interface Pick {
  /** Its identity, or its tag until the asset is known. */
  key: string;
  row: AssetRow | null;
}

/** What gets a label: the queue or a pick, less what was unticked. */
export class LabelChoice {
  source = $state<Source>('queue');
  order = $state<Order>('newest');
  /** Words that the queue is narrowed to. */
  search = $state('');
  readonly queue: Rows<AssetRow>;
  readonly queueChosen = new Selection();
  readonly picked = new SvelteMap<string, Pick>();
  readonly pickedChosen = new Selection();
  /** Assets handed over that are not on the register. */
  unknown = $state.raw<string[]>([]);

  constructor() {
    this.queueChosen.chooseAll();
    this.pickedChosen.chooseAll();
    this.queue = new Rows(() => (offset, limit) => this.list(offset, limit));
  }

  get chosen(): Selection {
    return this.source === 'queue' ? this.queueChosen : this.pickedChosen;
  }

  get total(): number {
    return this.source === 'queue' ? this.queue.total : this.picked.size;
  }

  get count(): number {
    return this.chosen.count(this.total);
  }

  private get wholeLongQueue(): boolean {
    return this.source === 'queue' && this.queueChosen.all && this.queueChosen.ids.size === 0 && this.total > LISTED;
  }

  /** The order that list and paper really have. */
  get shownOrder(): Order {
    return this.wholeLongQueue ? 'oldest' : this.order;
  }

  private get filter(): AssetFilter {
    return this.search.trim() === '' ? { needs_label: true } : { needs_label: true, search: this.search.trim() };
  }

  private list(offset: number, limit: number) {
    return call('list_assets', { filter: this.filter, ...SORTS[this.shownOrder], offset, limit });
  }

  rowAt(index: number): { key: string; row: AssetRow | null } | undefined {
    if (this.source === 'picked') return this.pickedKeys[index];
    const row = this.queue.at(index);
    return row && { key: row.id, row };
  }

  private pickedKeys = $derived([...this.picked.values()]);

  /** Puts an asset onto the pick; true if it was not there. */
  add(row: AssetRow): boolean {
    const added = !this.picked.has(row.id);
    if (added) this.picked.set(row.id, { key: row.id, row });
    this.pickedChosen.set(row.id, true);
    return added;
  }

  remove(key: string): void {
    this.picked.delete(key);
    this.pickedChosen.set(key, true);
  }

  clearPicked(): void {
    this.picked.clear();
    this.pickedChosen.chooseAll();
    this.unknown = [];
  }

  /** Replaces the pick by what another screen hands over. */
  async handOver(assets: AssetSelection): Promise<void> {
    this.clearPicked();
    this.source = 'picked';
    const missing: string[] = [];
    const named = [
      ...(assets.ids ?? []).map((id) => ({ id })),
      ...(assets.tags ?? []).map((tag) => ({ tag })),
    ];
    // In batches, so that a thousand do not wait for one another and keep their order.
    for (let at = 0; at < named.length; at += 50) {
      const found = await Promise.all(
        named.slice(at, at + 50).map((name) =>
          call('show_asset', name).catch(() => {
            missing.push('tag' in name ? name.tag : name.id);
            return null;
          }),
        ),
      );
      for (const row of found) if (row) this.add(row);
    }
    if (assets.filter) {
      for await (const rows of everyPage(assets.filter)) for (const row of rows) this.add(row);
    }
    this.unknown = missing;
  }

  /** The job as it is chosen now. */
  async job(): Promise<Job> {
    if (this.source === 'picked') {
      const ids = this.pickedKeys.filter(({ key }) => this.pickedChosen.has(key)).map(({ key }) => key);
      return { assets: { ids }, count: ids.length, ids };
    }
    if (this.wholeLongQueue) return { assets: { filter: this.filter }, count: this.total, ids: null };
    const ids: string[] = [];
    if (this.queueChosen.all || this.queueChosen.ids.size > 0) {
      const { all, ids: except } = this.queueChosen;
      const wanted = new Set(except);
      for await (const rows of everyPage(this.filter, SORTS[this.shownOrder])) {
        for (const { id } of rows) if (wanted.has(id) !== all) ids.push(id);
        if (!all && ids.length === wanted.size) break;
      }
    }
    return { assets: { ids }, count: ids.length, ids };
  }

  /** Some of a job's assets, `to` not included. */
  async some(job: Job, from: number, to: number): Promise<readonly string[]> {
    if (job.ids) return job.ids.slice(from, to);
    const { rows } = await call('list_assets', { filter: job.assets.filter ?? {}, ...SORTS.oldest, offset: from, limit: to - from });
    return rows.map(({ id }) => id);
  }

  /** Chooses the first `count` of the list, as they lie. */
  async chooseFirst(count: number): Promise<void> {
    if (this.source === 'picked') return this.pickedChosen.only(this.pickedKeys.slice(0, count).map(({ key }) => key));
    const { rows } = await call('list_assets', { filter: this.filter, ...SORTS[this.order], limit: Math.min(count, PAGE) });
    this.queueChosen.only(rows.map(({ id }) => id));
  }
}

async function* everyPage(filter: AssetFilter, order: (typeof SORTS)[Order] = SORTS.newest): AsyncGenerator<AssetRow[]> {
  for (let offset = 0; ; offset += PAGE) {
    const { rows, total } = await call('list_assets', { filter, ...order, offset, limit: PAGE });
    yield rows;
    if (offset + PAGE >= total) return;
  }
}
