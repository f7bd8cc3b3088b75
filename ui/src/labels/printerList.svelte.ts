import { untrack } from 'svelte';
import { call } from '../backend/call';
import { Failure } from '../backend/failure';
import { revision } from '../cache/query.svelte';
import type { PrinterView } from '../generated/PrinterView';

/** Paper runs out and is refilled without anybody telling the window. */
const AGAIN = 15_000;

/** The printers and how they are, asked again while they are shown. Made while a component is set up. */
export class PrinterList {
  value = $state.raw<PrinterView[] | null>(null);
  failure = $state.raw<Failure | null>(null);
  private round = 0;

  constructor() {
    const changed = revision(['printer', 'print']);
    $effect(() => {
      void changed.value;
      // What it finds must not make it look again.
      untrack(() => void this.load());
      const timer = setInterval(() => {
        if (document.visibilityState === 'visible') void this.load();
      }, AGAIN);
      return () => clearInterval(timer);
    });
    $effect(() => () => (this.round += 1));
  }

  /** The names first; then those reached by an address are asked, which may take a while. */
  async load(): Promise<void> {
    const round = ++this.round;
    for (const ask of this.value === null ? [false, true] : [true]) {
      try {
        const printers = await call('list_printers', { ask });
        if (round !== this.round) return;
        this.value = printers;
        this.failure = null;
      } catch (thrown) {
        if (round === this.round) this.failure = Failure.from(thrown);
        return;
      }
    }
  }
}
