import type { Reasons } from './making.svelte';

/** Why labels are made although something speaks against it; said anew for every job. */
export class Reasoning implements Reasons {
  again = $state('');
  overrule = $state('');
  /** Somebody means to print although the check refuses. */
  overruling = $state(false);

  clear(): void {
    Object.assign(this, { again: '', overrule: '', overruling: false });
  }
}
