import type { Alike } from '../generated/Alike';
import type { ChoiceKind } from '../generated/ChoiceKind';
import type { Moved } from '../generated/Moved';
import type { MovedNoun } from '../generated/MovedNoun';
import { groupTag, plural } from '../kit/format';
import * as m from '../generated/words';

/** One and several of what can be merged. */
export const KINDS: Record<ChoiceKind, { one: string; many: string; for: string; alike: string }> = {
  person: { one: 'person', many: 'people', for: m.mergeForSomebodyWhoStandsHereTwice(), alike: m.mergeTheyAreCalledAlike() },
  place: { one: 'place', many: 'places', for: m.mergeForAPlaceThatStandsHere(), alike: m.mergeTheyAreCalledAlike() },
  model: { one: 'model', many: 'models', for: m.mergeForAModelThatStandsHere(), alike: m.mergeTheyAreCalledAlike() },
  asset: { one: 'asset', many: 'assets', for: m.mergeForAnAssetThatWasRegistered(), alike: m.mergeTheyHaveOneTagOrOne() },
};

const MOVED: Record<MovedNoun, [string, string]> = {
  asset: ['asset', 'assets'],
  part: ['part', 'parts'],
  booking: ['booking', 'bookings'],
  kit: ['place in a kit', 'places in kits'],
  person: ['person who works there', 'people who work there'],
  place: ['place inside it', 'places inside it'],
};

/** "3 assets, 1 booking"; empty for nothing. */
export const movedWords = (moves: readonly Moved[]): string => listed(moves.map(({ noun, count }) => plural(count, ...MOVED[noun])));

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}

/** What a record is called in a sentence. */
export const calledOf = (kind: ChoiceKind, name: string): string => (kind === 'asset' ? groupTag(name) : name);

/** So many names stand in one line. */
const NAMED = 3;

/** That some records may be one, in one line. */
export function alikeWords(kind: ChoiceKind, groups: readonly Alike[]): string {
  const { one, many } = KINDS[kind];
  const [only] = groups;
  const names = (all: readonly string[]) => (all.length > NAMED + 1 ? `${all.slice(0, NAMED).join(', ')} and ${m.mergeCountMore({ count: all.length - NAMED })}` : listed(all));
  if (groups.length === 1 && only) {
    const { records } = only;
    if (kind === 'asset') return m.mergeNamesMayBeOneAssetRegistered({ names: names(records.map(({ name }) => calledOf(kind, name))) });
    return `${plural(records.length, one, many)} may be one: ${records[0]?.name ?? ''}.`;
  }
  const first = names(groups.map(({ records }) => calledOf(kind, records[0]?.name ?? '')));
  return kind === 'asset' ? `${plural(groups.length, one, many)} may be registered twice: ${first}.` : `${plural(groups.length, one, many)} may stand here twice: ${first}.`;
}

/** What two records differ in though records of one thing hardly would. */
export const doubtWords = (kind: ChoiceKind, labels: readonly string[]): string =>
  m.mergeTheyDifferInListedAreThey({ listed: listed(labels.map((label) => label.toLowerCase())), one: KINDS[kind].one });
