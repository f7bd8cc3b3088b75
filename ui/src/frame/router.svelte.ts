import type { Component } from 'svelte';
import * as m from '../generated/words';

/** The screens, in the order of the rail; the key is the folder, the hash and the noun. */
export const screens = {
  desk: { label: m.commonDesk(), letter: 'D', load: () => import('../desk/DeskScreen.svelte') },
  assets: { label: m.commonAssets(), letter: 'A', load: () => import('../assets/AssetsParts.svelte') },
  labels: { label: m.commonLabels(), letter: 'L', load: () => import('../labels/LabelsScreen.svelte') },
  stocktakes: { label: m.stocktakeStocktakes(), letter: 'T', load: () => import('../stocktakes/StocktakesScreen.svelte') },
  reports: { label: m.reportReports(), letter: 'R', load: () => import('../reports/ReportsScreen.svelte') },
  people: { label: m.commonPeople(), letter: 'P', load: () => import('../people/PeopleScreen.svelte') },
  places: { label: m.commonPlaces(), letter: 'O', load: () => import('../places/PlacesScreen.svelte') },
  import: { label: m.importImport(), letter: 'I', load: () => import('../import/ImportScreen.svelte') },
  settings: { label: m.settingSettings(), letter: 'S', load: () => import('../settings/SettingsScreen.svelte') },
} satisfies Record<string, { label: string; letter: string; load: () => Promise<{ default: Component }> }>;

export type ScreenName = keyof typeof screens;

export interface Route {
  screen: ScreenName | 'kit';
  /** What follows the screen: `#/assets/0198…/history` gives `['0198…', 'history']`. */
  path: string[];
  /** What follows the question mark. */
  params: Record<string, string>;
}

/** Reads a hash; anything unknown is the Desk. */
export function parseHash(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [name = '', ...rest] = path.split('/').filter(Boolean).map(decoded);
  const screen = name in screens || (import.meta.env.DEV && name === 'kit') ? (name as ScreenName) : 'desk';
  return { screen, path: rest, params: Object.fromEntries(new URLSearchParams(search)) };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The hash that leads to a screen: `hashOf('assets', [id], { state: 'lost' })`. */
export function hashOf(screen: ScreenName, path: string[] = [], params: Record<string, string | null | undefined> = {}): string {
  const kept = Object.entries(params).filter((pair): pair is [string, string] => pair[1] != null && pair[1] !== '');
  const search = kept.length > 0 ? `?${new URLSearchParams(kept).toString()}` : '';
  return `#/${[screen, ...path.map(encodeURIComponent)].join('/')}${search}`;
}

let current = $state.raw(parseHash(location.hash));
addEventListener('hashchange', () => (current = parseHash(location.hash)));

/** Where the window is. Read it inside markup, `$derived` or `$effect`. */
export const route = {
  get screen() {
    return current.screen;
  },
  get path() {
    return current.path;
  },
  get params() {
    return current.params;
  },
};

/** Goes to a screen; `replace` leaves no step for Back (filters as one types). */
export function go(
  screen: ScreenName,
  path: string[] = [],
  params: Record<string, string | null | undefined> = {},
  how: 'step' | 'replace' = 'step',
): void {
  const hash = hashOf(screen, path, params);
  if (how === 'replace') {
    history.replaceState(null, '', hash);
    current = parseHash(hash);
  } else {
    location.hash = hash;
  }
}
