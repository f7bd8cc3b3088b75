import type { PlaceView } from '../generated/PlaceView';
import { fold, foldedWords } from '../kit/fold';

/** A place as a line of the tree. */
export interface Branch {
  place: PlaceView;
  /** It has places inside. */
  parent: boolean;
  open: boolean;
  /** How many stand beside it, itself included, and which of them it is, from 1. */
  siblings: number;
  position: number;
  /** It is shown for what is below it, not because it was looked for. */
  faint: boolean;
}

/**
 * The lines to draw, from places in the order of the tree: without what is inside a closed place; under a search,
 * what is called or coded so, else what has its words anywhere, and what leads there, all of it open.
 */
export function branches(places: readonly PlaceView[], closed: ReadonlySet<string>, search = ''): Branch[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  const looked = foldedWords(search);
  const matches = new Set(looked.length > 0 ? matching(places, looked).map(({ id }) => id) : []);
  const kept = new Set(matches);
  for (const id of matches) for (const above of ancestors(byId, id)) kept.add(above.id);

  const shown = looked.length > 0 ? places.filter(({ id }) => kept.has(id)) : places;
  const inside = new Map<string | null, PlaceView[]>();
  for (const place of shown) {
    const above = place.parent !== null && byId.has(place.parent) ? place.parent : null;
    inside.set(above, [...(inside.get(above) ?? []), place]);
  }
  const lines: Branch[] = [];
  const draw = (above: string | null) => {
    const beside = inside.get(above) ?? [];
    beside.forEach((place, index) => {
      const parent = inside.has(place.id);
      const open = parent && (looked.length > 0 || !closed.has(place.id));
      lines.push({ place, parent, open, siblings: beside.length, position: index + 1, faint: looked.length > 0 && !matches.has(place.id) });
      if (open) draw(place.id);
    });
  };
  draw(null);
  return lines;
}

function matching(places: readonly PlaceView[], looked: readonly string[]): PlaceView[] {
  const phrase = looked.join(' ');
  const called = places.filter(({ name, code }) => fold(name).includes(phrase) || fold(code).includes(phrase));
  if (called.length > 0) return called;
  return places.filter(({ path, code, notes }) => {
    const said = fold(`${path} ${code} ${notes}`);
    return looked.every((word) => said.includes(word));
  });
}

/** The places above one, the nearest first. */
export function ancestors(byId: ReadonlyMap<string, PlaceView>, id: string): PlaceView[] {
  const found: PlaceView[] = [];
  let next = byId.get(id)?.parent ?? null;
  while (next !== null) {
    const place = byId.get(next);
    if (!place || found.includes(place)) break;
    found.push(place);
    next = place.parent;
  }
  return found;
}

/** Whether `id` is `other` or somewhere inside it: where a place cannot be moved to. */
export function isWithin(byId: ReadonlyMap<string, PlaceView>, id: string, other: string): boolean {
  return id === other || ancestors(byId, id).some((place) => place.id === other);
}
