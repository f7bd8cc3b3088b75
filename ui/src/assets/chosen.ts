import { call } from '../backend/call';
import type { AssetFilter } from '../generated/AssetFilter';
import type { AssetSelection } from '../generated/AssetSelection';
import type { Selection } from '../kit/selection.svelte';

const PAGE = 1000;

/**
 * What is chosen, as a request says it. All that match is one word; all but some is listed, because a
 * request can leave nothing out.
 */
export async function chosenAssets(selection: Pick<Selection, 'all' | 'ids'>, filter: AssetFilter): Promise<AssetSelection> {
  if (!selection.all) return { ids: [...selection.ids] };
  if (selection.ids.size === 0) return { filter };
  const except = new Set(selection.ids);
  const ids: string[] = [];
  for (let offset = 0, total = 1; offset < total; offset += PAGE) {
    const page = await call('list_assets', { filter, offset, limit: PAGE });
    total = page.total;
    for (const { id } of page.rows) if (!except.has(id)) ids.push(id);
  }
  return { ids };
}
