import { call } from '../backend/call';
import { Failure } from '../backend/failure';
import { whenReady } from '../backend/ready';
import type { AssetRow } from '../generated/AssetRow';
import type { ChoiceKind } from '../generated/ChoiceKind';
import type { Chosen } from '../generated/Chosen';
import type { HolderKind } from '../generated/HolderKind';
import type { HolderRef } from '../generated/HolderRef';
import type { ModelView } from '../generated/ModelView';
import type { PlaceRef } from '../generated/PlaceRef';
import type { PersonView } from '../generated/PersonView';
import type { ScanVerdict } from '../generated/ScanVerdict';
import type { Reading } from '../kit/entry.svelte';
import { groupTag } from '../kit/format';
import type { Scan } from '../scan/listen';
import * as m from '../generated/words';

/** Who or what an asset can go to, as it stands in a list of hits. */
export interface HolderHit extends HolderRef {
  /** What tells it from others of its name. */
  note: string;
  /** Where a person works. */
  place?: PlaceRef | null;
}

const NOUNS: Record<HolderKind, string> = { person: m.deskPerson(), place: m.commonPlace(), asset: m.assetAsset() };

const personHit = (person: PersonView): HolderHit => ({
  kind: 'person',
  id: person.id,
  name: person.name,
  note: [NOUNS.person, person.department || person.email].filter(Boolean).join(' · '),
  place: person.place,
});
const placeHit = (place: PlaceRef): HolderHit => ({ kind: 'place', id: place.id, name: place.path, note: NOUNS.place });

/** What it is, and who has it or where it is. */
export const assetNote = (asset: AssetRow): string =>
  [asset.name || asset.model?.name, asset.holder ? m.assetWithName({ name: asset.holder.name }) : asset.place?.name].filter(Boolean).join(' · ');

/** An asset among others that may hold something. */
export const assetHit = (asset: AssetRow): HolderHit => ({
  kind: 'asset',
  id: asset.id,
  name: groupTag(asset.tag),
  note: [NOUNS.asset, assetNote(asset)].filter(Boolean).join(' · '),
});

/** People, places and assets that fit what is typed; the first people when nothing is. */
export async function findHolders(text: string): Promise<HolderHit[]> {
  if (text === '') return (await findPeople('')).map(personHit);
  const found = await call('find', { text, limit: 6 });
  return [...found.people.filter((person) => !person.erased).map(personHit), ...found.places.map(placeHit), ...found.assets.map(assetHit)];
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
  whenReady(() => call('scan', { candidates: [...new Set([typed, physical])] }));

/** The holder a verdict names, when it names one. */
export function holderOf(verdict: ScanVerdict): HolderHit | null {
  if (verdict.person) return personHit(verdict.person);
  if (verdict.place) return placeHit(verdict.place);
  if (verdict.asset) return { kind: 'asset', id: verdict.asset.id, name: groupTag(verdict.asset.tag), note: verdict.asset.name };
  return null;
}

/** The one thing a text names among what a field accepts, or why it names none: the register says it, not the page. */
async function meant<T>(text: string, accepts: ChoiceKind[], hit: (chosen: Chosen) => T | null): Promise<Reading<T>> {
  try {
    const found = hit(await call('choose', { text, accepts }));
    return found === null ? { wrong: m.assetTextIsNoneOfThese({ text }) } : { value: found };
  } catch (thrown) {
    const { code, message, hint, details } = Failure.from(thrown);
    if (code === 'choice.ambiguous') return { wrong: m.assetTextCouldBe({ text, any: { any: details } }) };
    return { wrong: [message, hint].filter(Boolean).join(' ') };
  }
}

export const resolvePlace = (text: string) => meant(text, ['place'], ({ place }) => place);
export const resolvePerson = (text: string) => meant(text, ['person'], ({ person }) => person);
export const resolveModel = (text: string) => meant(text, ['model'], ({ model }) => model);
export const resolveAsset = (text: string) => meant(text, ['asset'], ({ asset }) => asset);
export const resolveSpare = (text: string) => meant(text, ['asset'], ({ asset }) => (asset ? assetHit(asset) : null));
export const resolveHolder = (text: string) => meant(text, ['person', 'place', 'asset'], ({ person, place, asset }) =>
  person ? personHit(person) : place ? placeHit(place) : asset ? assetHit(asset) : null);
/** Who or what may hold others, places aside. */
export const resolveKeeper = (text: string) => meant(text, ['person', 'asset'], ({ person, asset }) => (person ? personHit(person) : asset ? assetHit(asset) : null));
