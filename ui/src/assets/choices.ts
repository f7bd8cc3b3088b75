import { call } from '../backend/call';
import type { HolderKind } from '../generated/HolderKind';
import type { HolderRef } from '../generated/HolderRef';
import type { ModelView } from '../generated/ModelView';
import type { PlaceRef } from '../generated/PlaceRef';
import type { PersonView } from '../generated/PersonView';
import type { ScanVerdict } from '../generated/ScanVerdict';
import { groupTag } from '../kit/format';
import type { Scan } from '../scan/listen';

/** Who or what an asset can go to, as it stands in a list of hits. */
export interface HolderHit extends HolderRef {
  /** What tells it from others of its name. */
  note: string;
}

const NOUNS: Record<HolderKind, string> = { person: 'Person', place: 'Place', asset: 'Asset' };

const personHit = (person: PersonView): HolderHit => ({
  kind: 'person',
  id: person.id,
  name: person.name,
  note: person.department || person.email || NOUNS.person,
});
const placeHit = (place: PlaceRef): HolderHit => ({ kind: 'place', id: place.id, name: place.path, note: NOUNS.place });

/** People, places and assets that fit what is typed; the first people when nothing is. */
export async function findHolders(text: string): Promise<HolderHit[]> {
  if (text === '') return (await findPeople('')).map(personHit);
  const found = await call('find', { text, limit: 6 });
  const assets = found.assets.map((asset): HolderHit => ({
    kind: 'asset',
    id: asset.id,
    name: groupTag(asset.tag),
    note: asset.name || asset.model?.name || NOUNS.asset,
  }));
  return [...found.people.filter((person) => !person.erased).map(personHit), ...found.places.map(placeHit), ...assets];
}

export const findPeople = async (text: string): Promise<PersonView[]> => {
  const { rows } = await call('list_people', { search: text, limit: 8 });
  return rows.filter((person) => !person.erased);
};

export const findPlaces = async (text: string): Promise<PlaceRef[]> => {
  const { rows } = await call('list_places', { search: text, limit: 12 });
  return rows.map(({ id, name, path }) => ({ id, name, path }));
};

export const findModels = async (text: string): Promise<ModelView[]> =>
  (await call('list_models', { search: text, limit: 12 })).rows;

/** A model's second line: who makes it, its number, what kind of thing it is. */
export const modelNote = (model: Pick<ModelView, 'manufacturer' | 'number' | 'category'>): string =>
  [model.manufacturer, model.number, model.category].filter(Boolean).join(' · ');

/** What a scan means, in both of its readings. */
export const readScan = ({ typed, physical }: Scan): Promise<ScanVerdict> =>
  call('scan', { candidates: [...new Set([typed, physical])] });

/** The holder a verdict names, when it names one. */
export function holderOf(verdict: ScanVerdict): HolderHit | null {
  if (verdict.person) return personHit(verdict.person);
  if (verdict.place) return placeHit(verdict.place);
  if (verdict.asset) return { kind: 'asset', id: verdict.asset.id, name: groupTag(verdict.asset.tag), note: verdict.asset.name };
  return null;
}
