import type { Alike } from '../generated/Alike';
import type { AlikeRecord } from '../generated/AlikeRecord';

/** Two records that may be one: the one that is proposed to stay, and the other. */
export interface Pair {
  keep: string;
  other: string;
}

/** The name of a pair, whichever of the two stays. */
export const pairKey = ({ keep, other }: Pair): string => [keep, other].sort().join(' ');

/** More is proposed to stay than less: whoever has something, and of two alike the one that was there first. */
const proposed = (one: AlikeRecord, another: AlikeRecord): Pair =>
  another.assets > one.assets ? { keep: another.id, other: one.id } : { keep: one.id, other: another.id };

/** Every two of each group, but for those that somebody said are not the same. */
export function pairsOf(groups: readonly Alike[], apart: ReadonlySet<string>): Pair[] {
  return groups
    .flatMap(({ records }) => records.flatMap((one, at) => records.slice(at + 1).map((another) => proposed(one, another))))
    .filter((pair) => !apart.has(pairKey(pair)));
}

/** What is left to look at once the second of a pair is one with the first. */
export const without = (pairs: readonly Pair[], gone: string): Pair[] => pairs.filter(({ keep, other }) => keep !== gone && other !== gone);
