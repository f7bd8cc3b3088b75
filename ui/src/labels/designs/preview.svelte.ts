import { untrack } from 'svelte';
import { call } from '../../backend/call';
import { Failure } from '../../backend/failure';
import type { DesignPreview } from '../../generated/DesignPreview';
import type { DesignShape } from '../../generated/DesignShape';

/** So long the hand must rest before a label is drawn anew, in milliseconds. */
const REST = 80;

export interface Wanted {
  design: DesignShape;
  format: string;
  asset: string | null;
}

/** A picture that may be shown: as data it can run nothing and ask for nothing. */
export function picture(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

/** The true label of what is being edited: drawn by Rust, as it will be printed. Make it while a component is being set up. */
export class Preview {
  /** The last label that could be drawn; it stays while the next one is drawn, or cannot be. */
  shown = $state.raw<DesignPreview | null>(null);
  /** Why the label cannot be drawn as it is now. */
  failure = $state.raw<Failure | null>(null);
  private round = 0;

  /** `watched` are counters of what else the label shows (assets, custom fields). */
  constructor(wanted: () => Wanted | null, watched: () => unknown) {
    let first = true;
    $effect(() => {
      const asked = wanted();
      // The whole design is read here, so that every choice draws anew.
      const text = JSON.stringify(asked);
      void watched();
      if (asked === null) return;
      const mine = ++this.round;
      const timer = setTimeout(() => void untrack(() => this.draw(mine, JSON.parse(text) as Wanted)), first ? 0 : REST);
      first = false;
      return () => clearTimeout(timer);
    });
  }

  private async draw(mine: number, { design, format, asset }: Wanted): Promise<void> {
    try {
      const shown = await call('preview_design', { design, format, ...(asset ? { asset } : {}) });
      if (mine === this.round) Object.assign(this, { shown, failure: null });
    } catch (thrown) {
      if (mine === this.round) this.failure = Failure.from(thrown);
    }
  }
}
