import { go } from '../frame/router.svelte';
import type { AssetSelection } from '../generated/AssetSelection';

/** What another screen wants labels for. */
export type Handed =
  | { assets: AssetSelection }
  /** Places, by their identities: each needs a code. */
  | { places: readonly string[] }
  /** People, by their identities: each needs a badge. */
  | { people: readonly string[] }
  /** Kits, by their identities: each needs a code. */
  | { kits: readonly string[] }
  /** The free tags of a reservation. */
  | { reservation: string };

let handed = $state.raw<Handed | null>(null);

/** What was handed over and is not chosen yet. */
export const labelSelection = {
  get value() {
    return handed;
  },
  /** Takes what was handed over, so that coming back later shows what was there. */
  take(): Handed | null {
    const taken = handed;
    handed = null;
    return taken;
  },
};

/**
 * Leads to where labels are printed, with these chosen: `labelsFor({ places: [id] })`. A few tags may as well go in
 * the address: `go('labels', [], { tags: 'IT000123K,IT000124M' })`; what needs a label is `{ for: 'queue' }`.
 */
export function labelsFor(what: Handed): void {
  handed = what;
  go('labels');
}
