import { call } from '../backend/call';
import { Failure } from '../backend/failure';
import { revision } from '../cache/query.svelte';
import type { PlaceView } from '../generated/PlaceView';

const PAGE = 1000;

/** Every place, in the order of the tree, asked again whenever a place or an asset changes. Made while a component is set up. */
export class AllPlaces {
  value = $state.raw<PlaceView[] | null>(null);
  failure = $state.raw<Failure | null>(null);
  slow = $state(false);
  private round = 0;

  constructor() {
    const changed = revision(['place', 'asset']);
    $effect(() => {
      void changed.value;
      void this.load();
    });
  }

  async load(): Promise<void> {
    const round = ++this.round;
    const timer = setTimeout(() => (this.slow = this.value === null), 150);
    try {
      const places: PlaceView[] = [];
      let total = 1;
      while (places.length < total) {
        const page = await call('list_places', { offset: places.length, limit: PAGE });
        if (round !== this.round) return;
        total = page.rows.length === 0 ? 0 : page.total;
        places.push(...page.rows);
      }
      this.value = places;
      this.failure = null;
    } catch (thrown) {
      if (round === this.round) this.failure = Failure.from(thrown);
    } finally {
      clearTimeout(timer);
      if (round === this.round) this.slow = false;
    }
  }
}
