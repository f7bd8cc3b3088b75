import { untrack } from 'svelte';
import { callWithProgress, type Step } from '../backend/call';
import { Failure } from '../backend/failure';
import { today } from '../kit/format';

/** Quicker than this there is nothing to be said: what was looked at before is kept. */
const SLOW = 150;

/**
 * A look at a past day. How the register stood is worked out first, which takes a while where there is much; what is asked of
 * that day waits until then, so that one sees how far it is and may leave it. Make it while the component is being set up.
 */
export class LookingBack {
  step = $state.raw<Step | null>(null);
  failure = $state.raw<Failure | null>(null);
  /** It takes so long that one wants to know how far it is. */
  slow = $state(false);
  private made = $state.raw<string | null>(null);
  private work: AbortController | null = null;

  constructor(
    private day: () => string | null,
    /** Looks at today instead. */
    private leave: () => void,
  ) {
    $effect(() => {
      const day = this.past;
      untrack(() => void this.look(day));
      return () => this.work?.abort();
    });
  }

  /** The day before today that is looked at; none where it is today or a day to come. */
  get past(): string | null {
    const day = this.day();
    return day !== null && day < today() ? day : null;
  }

  /** What is asked of the day is answered at once. */
  get ready(): boolean {
    return this.past === null || this.past === this.made;
  }

  async again(): Promise<void> {
    await this.look(this.past);
  }

  cancel(): void {
    this.work?.abort();
    this.leave();
  }

  private async look(day: string | null): Promise<void> {
    this.work?.abort();
    Object.assign(this, { step: null, failure: null, slow: false });
    this.work = null;
    if (day === null) return;
    const work = new AbortController();
    this.work = work;
    const timer = setTimeout(() => (this.slow = this.work === work), SLOW);
    try {
      await callWithProgress('look_back', { as_of: day }, (step) => { if (this.work === work) this.step = step; }, work.signal);
      if (this.work === work) this.made = day;
    } catch (thrown) {
      if (this.work === work && !work.signal.aborted) this.failure = Failure.from(thrown);
    } finally {
      clearTimeout(timer);
      if (this.work === work) this.slow = false;
    }
  }
}
