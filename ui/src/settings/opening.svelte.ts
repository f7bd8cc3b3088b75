import type { Failure } from '../backend/failure';
import { query } from '../cache/query.svelte';
import { answers } from '../cache/store';

/** What passes by itself, or is nothing that a check or a copy helps with. */
const PASSING = new Set(['register.busy', 'register.disk_full', 'register.newer', 'register.remaking', 'register.replaced', 'register.unwritable']);

/** Whether a failure says that the register does not open. */
export const isUnopened = (failure: Failure | null): boolean =>
  failure !== null && failure.code.startsWith('register.') && !PASSING.has(failure.code);

/** Whether a failure says that there is no register where this desk had one. */
export const isGone = (failure: Failure): boolean => ['register.gone', 'register.log_alone'].includes(failure.code);

/** Whether the register opens: asked when the window does, and whenever another may lie in its place. */
export class Opening {
  private readonly status = query('status', () => ({}), []);
  /** It did not open, and the person has not gone on yet. */
  stands = $state(false);

  constructor() {
    $effect(() => {
      if (this.failure) this.stands = true;
    });
  }

  /** Why it does not open; none if it does. */
  get failure(): Failure | null {
    return isUnopened(this.status.failure) ? this.status.failure : null;
  }

  /** It is made ready for this version of the program first: until then nothing can be asked of it. */
  get unready(): boolean {
    return this.status.failure?.code === 'register.remaking';
  }

  /** It has been open: what was asked of it then may still be shown. */
  get opened(): boolean {
    return this.status.value !== undefined;
  }

  again(): void {
    answers.dropAll();
  }

  leave(): void {
    this.stands = false;
  }
}
