import { call } from '../backend/call';
import type { AssetSelection } from '../generated/AssetSelection';
import type { AssetView } from '../generated/AssetView';
import type { State } from '../kit/states';

/** Beyond this many the states are asked for by what the assets have in common, not one by one. */
const ONE_BY_ONE = 100;

export const ALL_STATES: readonly State[] = ['requested', 'ordered', 'in_stock', 'in_repair', 'lost', 'retired', 'disposed'];

/**
 * The states that every asset of a selection may be moved to; those that only some may, apart. The rules
 * themselves live in the core: this asks it about the assets, or about one of each state among them.
 */
export async function nextStates(assets: AssetSelection): Promise<{ all: State[]; some: State[] }> {
  const views = await samples(assets);
  if (views === null) return { all: [...ALL_STATES], some: [] };
  const may = (view: AssetView, state: State) => view.next_states.includes(state);
  const all = ALL_STATES.filter((state) => views.length > 0 && views.every((view) => may(view, state)));
  const some = ALL_STATES.filter((state) => !all.includes(state) && views.some((view) => may(view, state)));
  return { all, some };
}

/** Assets that stand for the selection, or null when it is too large to look at. */
async function samples({ ids = [], tags = [], filter }: AssetSelection): Promise<AssetView[] | null> {
  if (ids.length + tags.length > ONE_BY_ONE) return null;
  const named = [...ids.map((id) => ({ id })), ...tags.map((tag) => ({ tag }))].map((asked) => call('show_asset', asked));
  const found = filter ? await oneOfEachState(filter) : [];
  return [...(await Promise.all(named)), ...found];
}

async function oneOfEachState(filter: NonNullable<AssetSelection['filter']>): Promise<AssetView[]> {
  const counts = await call('count_assets', { filter });
  const wanted = filter.states;
  const states = counts.states.map((facet) => facet.value as State).filter((state) => !wanted || wanted.includes(state));
  const firsts = await Promise.all(states.map((state) => call('list_assets', { filter: { ...filter, states: [state] }, limit: 1 })));
  return Promise.all(firsts.flatMap((page) => page.rows).map(({ id }) => call('show_asset', { id })));
}
