import { SvelteSet } from 'svelte/reactivity';
import type { Pair } from './pairs';

/** A record whose card is open. */
export interface Named {
  id: string;
  name: string;
}

/** Pairs that somebody said are two, for as long as this window is open. */
export const apart = new SvelteSet<string>();

/** What a screen's dialog of merging is about. */
export class Merging {
  open = $state(false);
  /** The pairs to look at, one after the other; empty where the other is still to be picked. */
  pairs = $state.raw<readonly Pair[]>([]);
  /** Whose second record is to be picked. */
  of = $state.raw<Named | null>(null);
  /** The pair was chosen by hand: nothing says that it is alike. */
  chosen = $state(false);

  /** Looks at pairs one after the other. */
  look(pairs: readonly Pair[], chosen = false): void {
    if (pairs.length === 0) return;
    this.of = null;
    this.chosen = chosen;
    this.pairs = pairs;
    this.open = true;
  }

  /** Asks which other record is this one, too. */
  with(record: Named): void {
    this.pairs = [];
    this.of = record;
    this.open = true;
  }
}
