import { call } from '../../backend/call';
import { query } from '../../cache/query.svelte';
import type { AssetRow } from '../../generated/AssetRow';
import type { AssetView } from '../../generated/AssetView';
import type { FormatView } from '../../generated/FormatView';

/** What designs are looked at with. It stays while one goes from design to design. */
const looked = $state({ format: null as string | null, asset: null as AssetRow | null, trueSize: false });

const HITS = 12;

/** Assets by what is typed; the newest when nothing is. */
export async function findAssets(text: string): Promise<readonly AssetRow[]> {
  if (text !== '') return (await call('find', { text, limit: HITS })).assets;
  return (await call('list_assets', { filter: {}, sort: 'registered', descending: true, limit: HITS })).rows;
}

/** The format and the asset of the previews. Make it while a component is being set up. */
export class Sample {
  private formats = query('list_formats', () => ({}), ['format', 'print']);
  private settings = query('settings', () => ({}), ['setting']);
  private newest = query('list_assets', () => ({ filter: {}, sort: 'registered' as const, descending: true, limit: 1 }), ['asset']);
  private whole = query('show_asset', () => (this.asset ? { id: this.asset.id } : null), ['asset', 'model', 'place', 'custom_field']);

  get allFormats(): readonly FormatView[] {
    return this.formats.value ?? [];
  }

  get failure() {
    return this.formats.failure;
  }

  again = () => void this.formats.again();

  /** The one that was chosen to look at; else the register's usual one; else the first. */
  get format(): FormatView | null {
    const all = this.formats.value;
    if (!all || (!this.settings.value && !this.settings.failure)) return null;
    const called = (name: string | null | undefined) => (name ? all.find((one) => one.name === name || one.aliases.includes(name)) : undefined);
    return called(looked.format) ?? called(this.settings.value?.sheet) ?? all[0] ?? null;
  }

  set format(format: FormatView | null) {
    looked.format = format?.name ?? null;
  }

  /** The one that was chosen to look at; else the newest; null on an empty register, where a made-up one is drawn. */
  get asset(): AssetRow | null {
    return looked.asset ?? this.newest.value?.rows[0] ?? null;
  }

  set asset(asset: AssetRow | null) {
    looked.asset = asset;
  }

  /** All of that asset, once it is known. */
  get shown(): AssetView | null {
    return this.whole.value?.id === this.asset?.id ? (this.whole.value ?? null) : null;
  }

  get trueSize(): boolean {
    return looked.trueSize;
  }

  set trueSize(on: boolean) {
    looked.trueSize = on;
  }
}
