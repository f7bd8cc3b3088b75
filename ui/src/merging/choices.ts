import { assetHit, assetNote, findModels, findPeople, findPlaces, modelNote, resolveAsset, resolveModel, resolvePerson, resolvePlace } from '../assets/choices';
import { call } from '../backend/call';
import type { ChoiceKind } from '../generated/ChoiceKind';
import type { ModelView } from '../generated/ModelView';
import type { PersonView } from '../generated/PersonView';
import type { PlaceRef } from '../generated/PlaceRef';
import type { AssetRow } from '../generated/AssetRow';
import type { ScanVerdict } from '../generated/ScanVerdict';
import type { Reading } from '../kit/entry.svelte';
import * as m from '../generated/words';

/** A record as it stands in a list of hits. */
export interface Hit {
  id: string;
  name: string;
  /** What tells it from others of its name. */
  note: string;
}

const person = ({ id, name, department, email, badge }: PersonView): Hit => ({ id, name, note: [email, badge, department].filter(Boolean).join(' · ') });
const place = ({ id, path }: PlaceRef): Hit => ({ id, name: path, note: '' });
const model = (one: ModelView): Hit => ({ id: one.id, name: one.name, note: modelNote(one) });
const asset = (one: AssetRow): Hit => {
  const { id, name } = assetHit(one);
  return { id, name, note: [one.serial, assetNote(one)].filter(Boolean).join(' · ') };
};

const find: Record<ChoiceKind, (text: string) => Promise<Hit[]>> = {
  person: async (text) => (await findPeople(text)).map(person),
  place: async (text) => (await findPlaces(text)).map(place),
  model: async (text) => (await findModels(text)).map(model),
  asset: async (text) => (await call('list_assets', { filter: { search: text }, limit: 8 })).rows.map(asset),
};

/** The records of a kind that fit what is typed, but for one. */
export const findOthers = async (kind: ChoiceKind, than: string, text: string): Promise<Hit[]> => (await find[kind](text)).filter(({ id }) => id !== than);

const as = <T>(reading: Reading<T>, hit: (value: T) => Hit): Reading<Hit> => ('value' in reading ? { value: hit(reading.value) } : reading);

const named: Record<ChoiceKind, (text: string) => Promise<Reading<Hit>>> = {
  person: async (text) => as(await resolvePerson(text), person),
  place: async (text) => as(await resolvePlace(text), place),
  model: async (text) => as(await resolveModel(text), model),
  asset: async (text) => as(await resolveAsset(text), asset),
};

/** The one record of a kind that a text names, if it is another. */
export async function resolveOther(kind: ChoiceKind, than: string, text: string): Promise<Reading<Hit>> {
  const reading = await named[kind](text);
  return 'value' in reading && reading.value.id === than ? { wrong: m.mergeTextIsThisVeryOneChoose({ text }) } : reading;
}

/** The record of a kind that was scanned. */
export function scannedOther(kind: ChoiceKind, verdict: ScanVerdict): Hit | null {
  if (kind === 'person') return verdict.person ? person(verdict.person) : null;
  if (kind === 'place') return verdict.place ? place(verdict.place) : null;
  return kind === 'asset' && verdict.asset ? asset(verdict.asset) : null;
}
