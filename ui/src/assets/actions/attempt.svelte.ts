import { untrack } from 'svelte';
import { Failure } from '../../backend/failure';

/** One try at a write from a dialog: under way, or refused and why. */
export class Attempt {
  busy = $state(false);
  failure = $state.raw<Failure | null>(null);

  /** Runs it; answers whether it was done. What went wrong is kept in `failure`. */
  async run(work: () => Promise<void>): Promise<boolean> {
    // An effect that begins a try must not begin it again when it ends.
    if (untrack(() => this.busy)) return false;
    this.busy = true;
    this.failure = null;
    try {
      await work();
      return true;
    } catch (thrown) {
      this.failure = Failure.from(thrown);
      return false;
    } finally {
      this.busy = false;
    }
  }

  /** What is wrong with this field of the request. */
  problem(field: string): string | null {
    return this.failure?.field === field ? [this.failure.message, this.failure.hint].filter(Boolean).join(' ') : null;
  }

  forget(): void {
    this.failure = null;
  }
}
