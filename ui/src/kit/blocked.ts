import type { BlockerKind } from '../generated/BlockerKind';
import type { Cure } from '../generated/Cure';
import type { RefusedThing } from '../generated/RefusedThing';
import * as m from '../generated/words';

/** All that one kind of thing stands in the way of. */
export interface BlockedGroup {
  kind: BlockerKind;
  /** Behind a number of them: "already out". */
  label: string;
  count: number;
  cures: readonly Cure[];
}

/** What is done about what is blocked: of one kind, or of all. */
export interface Resolution {
  how: 'leave_out' | readonly Cure[];
  kind: BlockerKind | null;
}

/** What takes a blocker away, as its button says it, and the key of that. */
export const CURES: Record<Cure, { words: string; long: string; key: string }> = {
  check_in_first: { words: m.piecesCheckInFirst(), long: m.piecesCheckInFirst(), key: 'B' },
  stock_first: { words: m.piecesPutInStockFirst(), long: m.piecesPutInStockFirst(), key: 'B' },
  go_on: { words: m.commonGoOn(), long: m.piecesGoOnAnyway(), key: 'Y' },
};

/** Refused things, by kind, in the order they came. */
export function groupsOf(things: readonly RefusedThing[]): BlockedGroup[] {
  const groups = new Map<BlockerKind, { kind: BlockerKind; label: string; count: number; cures: Cure[] }>();
  for (const { kind, label, cure } of things) {
    const group = groups.get(kind) ?? { kind, label, count: 0, cures: [] };
    group.count += 1;
    if (cure && !group.cures.includes(cure)) group.cures.push(cure);
    groups.set(kind, group);
  }
  return [...groups.values()];
}

/** The cures a key stands for, one for each kind that one of them helps. */
export function underKey(groups: readonly BlockedGroup[], key: string): Cure[] {
  return groups.flatMap(({ cures }) => cures.filter((cure) => CURES[cure].key === key));
}

/** Those of the things a resolution is about. */
export function meant(things: readonly RefusedThing[], { how, kind }: Resolution): RefusedThing[] {
  return things.filter((thing) => (kind === null || thing.kind === kind) && (how === 'leave_out' || (thing.cure !== null && how.includes(thing.cure))));
}
