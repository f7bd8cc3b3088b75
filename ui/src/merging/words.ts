import type { Alike } from '../generated/Alike';
import type { ChoiceKind } from '../generated/ChoiceKind';
import type { Moved } from '../generated/Moved';
import type { MovedNoun } from '../generated/MovedNoun';
import { groupTag } from '../kit/format';
import * as m from '../generated/words';
import type { ListOf } from '../words/tell';

/** What is said about merging records of a kind. */
interface KindWords {
  withAnother: (told: { name: string }) => string;
  areTheseOne: string;
  whatFor: string;
  /** Why two of them may be one. */
  alike: string;
  theOther: string;
  sayFirst: string;
  scanTheOther: string;
  mergeTwo: string;
  differ: (told: { fields: ListOf }) => string;
  twice: (told: { count: number; names: ListOf }) => string;
}

export const KINDS: Record<ChoiceKind, KindWords> = {
  person: {
    withAnother: m.mergePersonWithAnother, areTheseOne: m.mergePersonAreTheseOne(), whatFor: m.mergePersonWhatFor(), alike: m.mergeTheyAreCalledAlike(),
    theOther: m.mergePersonTheOther(), sayFirst: m.mergePersonSayFirst(), scanTheOther: m.mergePersonScanTheOther(), mergeTwo: m.mergePersonMergeTwo(),
    differ: m.mergePersonDiffer, twice: m.mergePersonTwice,
  },
  place: {
    withAnother: m.mergePlaceWithAnother, areTheseOne: m.mergePlaceAreTheseOne(), whatFor: m.mergePlaceWhatFor(), alike: m.mergeTheyAreCalledAlike(),
    theOther: m.mergePlaceTheOther(), sayFirst: m.mergePlaceSayFirst(), scanTheOther: m.mergePlaceScanTheOther(), mergeTwo: m.mergePlaceMergeTwo(),
    differ: m.mergePlaceDiffer, twice: m.mergePlaceTwice,
  },
  model: {
    withAnother: m.mergeModelWithAnother, areTheseOne: m.mergeModelAreTheseOne(), whatFor: m.mergeModelWhatFor(), alike: m.mergeTheyAreCalledAlike(),
    theOther: m.mergeModelTheOther(), sayFirst: m.mergeModelSayFirst(), scanTheOther: m.mergeModelScanTheOther(), mergeTwo: m.mergeModelMergeTwo(),
    differ: m.mergeModelDiffer, twice: m.mergeModelTwice,
  },
  asset: {
    withAnother: m.mergeAssetWithAnother, areTheseOne: m.mergeAssetAreTheseOne(), whatFor: m.mergeAssetWhatFor(), alike: m.mergeTheyHaveOneTagOrOne(),
    theOther: m.mergeAssetTheOther(), sayFirst: m.mergeAssetSayFirst(), scanTheOther: m.mergeAssetScanTheOther(), mergeTwo: m.mergeAssetMergeTwo(),
    differ: m.mergeAssetDiffer, twice: m.mergeAssetTwice,
  },
};

const MOVED: Record<MovedNoun, (told: { count: number }) => string> = {
  asset: m.commonCountAsset,
  part: m.mergeGetsParts,
  booking: m.mergeGetsBookings,
  kit: m.mergeGetsPlacesInKits,
  person: m.mergeGetsPeople,
  place: m.mergeGetsPlaces,
};

/** "3 assets" and "1 booking"; empty for nothing. */
export const movedWords = (moves: readonly Moved[]): string[] => moves.map(({ noun, count }) => MOVED[noun]({ count }));

/** What a record is called in a sentence. */
export const calledOf = (kind: ChoiceKind, name: string): string => (kind === 'asset' ? groupTag(name) : name);

/** So many names stand in one line. */
const NAMED = 3;
const named = (all: readonly string[]): string[] =>
  all.length > NAMED + 1 ? [...all.slice(0, NAMED), m.mergeCountMore({ count: all.length - NAMED })] : [...all];

const ONE_GROUP: Record<Exclude<ChoiceKind, 'asset'>, (told: { count: number; name: string }) => string> = {
  person: m.mergePersonMayBeOne,
  place: m.mergePlaceMayBeOne,
  model: m.mergeModelMayBeOne,
};

/** That some records may be one, in one line. */
export function alikeWords(kind: ChoiceKind, groups: readonly Alike[]): string {
  const [only] = groups;
  if (groups.length === 1 && only) {
    const { records } = only;
    // Each has a tag of its own; of the others all have one name.
    if (kind === 'asset') return m.mergeAssetMayBeOne({ names: named(records.map(({ name }) => calledOf(kind, name))) });
    return ONE_GROUP[kind]({ count: records.length, name: records[0]?.name ?? '' });
  }
  return KINDS[kind].twice({ count: groups.length, names: named(groups.map(({ records }) => calledOf(kind, records[0]?.name ?? ''))) });
}

/** What two records differ in though records of one thing hardly would. */
export const doubtWords = (kind: ChoiceKind, labels: readonly string[]): string => KINDS[kind].differ({ fields: labels });
