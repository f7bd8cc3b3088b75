import type { AssetSelection } from '../generated/AssetSelection';

let handed = $state.raw<{ assets: AssetSelection; count: number } | null>(null);

/**
 * Assets that another screen wants labels for: `labelSelection.set({ ids }, ids.length); go('labels')`.
 * A few tags may as well go in the address: `go('labels', [], { tags: 'IT000123K,IT000124M' })`.
 */
export const labelSelection = {
  get value() {
    return handed;
  },
  /** Hands assets over; `count` is how many they are, as far as the screen knows. */
  set(assets: AssetSelection, count: number): void {
    handed = { assets, count };
  },
  /** Takes them, so that coming back later shows the queue again. */
  take(): { assets: AssetSelection; count: number } | null {
    const taken = handed;
    handed = null;
    return taken;
  },
};
