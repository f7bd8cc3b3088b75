import { untrack } from 'svelte';
import { call, type Operation, type Request, type Answer } from '../backend/call';
import { Failure } from '../backend/failure';
import { answers, type Noun } from './store';

/** Waiting shorter than this shows nothing: a flash of grey is worse than a blink of nothing. */
const SKELETON_AFTER = 150;

/** A question shown on the screen, asked again by itself when what it speaks of changes. */
export class Query<T> {
  /** The last answer; it stays while a newer one is on its way. */
  value = $state.raw<T | undefined>(undefined);
  failure = $state.raw<Failure | null>(null);
  /** A question is under way. */
  loading = $state(false);
  /** Nothing to show yet and it has taken 150 ms: draw the skeleton. */
  slow = $state(false);

  private round = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    key: () => string | null,
    private fetch: () => Promise<T>,
    private nouns: readonly Noun[],
  ) {
    $effect(() => {
      const asked = key();
      untrack(() => void this.load(asked));
      return () => clearTimeout(this.timer);
    });
    $effect(() =>
      answers.watch((changed) => {
        if (changed === null || changed.some((noun) => nouns.includes(noun))) void this.load(key());
      }),
    );
  }

  /** Asks again even if nothing said that it changed. */
  async again(): Promise<void> {
    answers.drop(this.nouns);
  }

  private async load(key: string | null): Promise<void> {
    const round = ++this.round;
    clearTimeout(this.timer);
    if (key === null) {
      Object.assign(this, { value: undefined, failure: null, loading: false, slow: false });
      return;
    }
    const kept = answers.peek(key, this.nouns);
    if (kept.known) this.value = kept.value as T;
    if (kept.known && !kept.stale) {
      Object.assign(this, { failure: null, loading: false, slow: false });
      return;
    }
    this.loading = true;
    this.timer = setTimeout(() => {
      this.slow = this.value === undefined;
    }, SKELETON_AFTER);
    try {
      const value = await answers.ask(key, this.nouns, this.fetch);
      if (round === this.round) Object.assign(this, { value, failure: null });
    } catch (thrown) {
      if (round === this.round) this.failure = Failure.from(thrown);
    } finally {
      if (round === this.round) {
        clearTimeout(this.timer);
        this.loading = false;
        this.slow = false;
      }
    }
  }
}

/**
 * Asks `operation` with what `request` returns, again whenever that changes or one of `nouns` does.
 * A `request` of null asks nothing. Call it while the component is being set up.
 */
export function query<O extends Operation>(
  operation: O,
  request: () => Request<O> | null,
  nouns: readonly Noun[],
): Query<Answer<O>> {
  return new Query<Answer<O>>(
    () => {
      const asked = request();
      return asked === null ? null : `${operation} ${JSON.stringify(asked)}`;
    },
    () => call(operation, request() as Request<O>),
    nouns,
  );
}

/** A counter that grows when one of `nouns` changes: for what fetches by itself, such as a DataTable. */
export function revision(nouns: readonly Noun[]): { readonly value: number } {
  let value = $state(0);
  $effect(() =>
    answers.watch((changed) => {
      if (changed === null || changed.some((noun) => nouns.includes(noun))) value += 1;
    }),
  );
  return {
    get value() {
      return value;
    },
  };
}
