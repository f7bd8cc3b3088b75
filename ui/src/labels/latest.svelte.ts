import { Failure } from '../backend/failure';

const SLOW = 150;

/** The answer to a question that changes faster than it is answered: asked once the hand rests, only the last one counts. */
export class Latest<T> {
  /** The last answer; it stays while a newer one is on its way. */
  value = $state.raw<T | null>(null);
  failure = $state.raw<Failure | null>(null);
  /** What is shown is not yet the answer to what was asked. */
  busy = $state(false);
  /** It has taken 150 ms: draw the skeleton. */
  slow = $state(false);
  private round = 0;
  private waiting: (() => void)[] = [];

  /** `rest` is how long the hand has to rest, in milliseconds. */
  constructor(private rest: number) {}

  /** Asks, or asks nothing any more; answers what gives up waiting for the hand to rest. */
  ask(fetch: (() => Promise<T>) | null): () => void {
    const round = ++this.round;
    if (fetch === null) {
      this.end(null, null);
      return () => {};
    }
    this.busy = true;
    const late = setTimeout(() => (this.slow = true), SLOW);
    const timer = setTimeout(async () => {
      try {
        const value = await fetch();
        if (round === this.round) this.end(value, null);
      } catch (thrown) {
        if (round === this.round) this.end(null, Failure.from(thrown));
      } finally {
        clearTimeout(late);
      }
    }, this.rest);
    return () => {
      clearTimeout(timer);
      clearTimeout(late);
    };
  }

  /** Once `value` is the answer to what was asked last. */
  settled(): Promise<void> {
    if (!this.busy) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private end(value: T | null, failure: Failure | null): void {
    Object.assign(this, { value, failure, busy: false, slow: false });
    for (const go of this.waiting.splice(0)) go();
  }
}
