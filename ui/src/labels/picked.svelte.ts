import { SvelteMap } from 'svelte/reactivity';
import { call } from '../backend/call';
import type { AssetRow } from '../generated/AssetRow';
import type { AssetSelection } from '../generated/AssetSelection';
import type { Collation } from '../generated/Collation';
import { Selection } from '../kit/selection.svelte';
import type { Item, Pool } from './pool';

const PAGE = 1000;

/** Assets that somebody picked, one by one or on another screen; they stay until they are printed or removed. */
export class Picked implements Pool<AssetRow> {
  collation = $state<Collation>('chosen');
  /** Assets handed over that are not on the register. */
  unknown = $state.raw<string[]>([]);
  private rows = new SvelteMap<string, AssetRow>();
  private chosen = new Selection();
  private items = $derived([...this.rows].map(([key, row]) => ({ key, row })));

  constructor() {
    this.chosen.chooseAll();
  }

  get total(): number {
    return this.rows.size;
  }

  get count(): number {
    return this.chosen.count(this.total);
  }

  /** The identities of what is ticked, as it was picked. */
  get keys(): string[] {
    return [...this.rows.keys()].filter((key) => this.chosen.has(key));
  }

  at(index: number): Item<AssetRow> | undefined {
    return this.items[index];
  }

  want(): void {}

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

  first(count: number): void {
    this.chosen.only([...this.rows.keys()].slice(0, count));
  }

  /** Puts an asset onto the pick; true if it was not there. */
  add(row: AssetRow): boolean {
    const added = !this.rows.has(row.id);
    if (added) this.rows.set(row.id, row);
    this.chosen.set(row.id, true);
    return added;
  }

  remove(key: string): void {
    this.rows.delete(key);
    this.chosen.set(key, this.chosen.all);
  }

  clear(): void {
    this.rows.clear();
    this.chosen.chooseAll();
    this.unknown = [];
  }

  /** Replaces the pick by what another screen hands over, in its order. */
  async replace(assets: AssetSelection): Promise<void> {
    this.clear();
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
    for (let offset = 0; assets.filter; offset += PAGE) {
      const { rows, total } = await call('list_assets', { filter: assets.filter, offset, limit: PAGE });
      for (const row of rows) this.add(row);
      if (offset + PAGE >= total) break;
    }
    this.unknown = missing;
  }
}
