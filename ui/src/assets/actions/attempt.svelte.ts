import { untrack } from 'svelte';
import { Failure } from '../../backend/failure';
import type { AssetSelection } from '../../generated/AssetSelection';
import type { CuredAsset } from '../../generated/CuredAsset';
import { meant, type Resolution } from '../../kit/blocked';

/** One try at a write from a dialog: under way, or refused and why. */
export class Attempt {
  busy = $state(false);
  failure = $state.raw<Failure | null>(null);
  /** What was decided about those it was refused for, until what is asked for changes. */
  private decided = $state.raw<{ except: string[]; cures: CuredAsset[] }>({ except: [], cures: [] });

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

  /** Decides about those it was refused for: left out, or cured first. */
  resolve(resolution: Resolution): void {
    const things = meant(this.failure?.refused ?? [], resolution);
    const { except, cures } = this.decided;
    this.decided = resolution.how === 'leave_out'
      ? { except: [...except, ...things.map(({ id }) => id)], cures }
      : { except, cures: [...cures, ...things.flatMap(({ id, cure }) => (cure ? [{ asset: id, cure }] : []))] };
  }

  /** How many were left out. */
  get left(): number {
    return this.decided.except.length;
  }

  /** The assets it is for, with what was decided about some of them. */
  of(assets: AssetSelection): AssetSelection {
    const { except, cures } = this.decided;
    return { ...assets, ...(except.length > 0 ? { except: [...(assets.except ?? []), ...except] } : {}), ...(cures.length > 0 ? { cures } : {}) };
  }

  /** What is wrong with this field of the request. */
  problem(field: string): string | null {
    return this.failure?.field === field ? [this.failure.message, this.failure.hint].filter(Boolean).join(' ') : null;
  }

  forget(): void {
    this.failure = null;
    this.decided = { except: [], cures: [] };
  }
}
