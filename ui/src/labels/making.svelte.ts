import type { Step } from '../backend/call';
import { Failure } from '../backend/failure';
import { pickSaveFile, type PickedPlace } from '../backend/files';
import { perform } from '../cache/perform.svelte';
import type { LabelPlan } from '../generated/LabelPlan';
import type { Job } from './choice.svelte';

/** Labels that were made, and where they are. */
export interface Made {
  plan: LabelPlan;
  place: PickedPlace;
  start: number;
  sheet: string;
}

/** The making of one PDF: where to, how far, how it ended. */
export class Making {
  busy = $state(false);
  step = $state.raw<Step | null>(null);
  failure = $state.raw<Failure | null>(null);
  made = $state.raw<Made | null>(null);
  private stop: AbortController | null = null;

  /** Asks where to, and makes the labels; null if it was thought better of, cancelled or refused. */
  async save(job: Job, sheet: string, start: number): Promise<Made | null> {
    if (this.busy) return null;
    Object.assign(this, { busy: true, failure: null, made: null });
    this.stop = new AbortController();
    try {
      const day = new Date().toISOString().slice(0, 10);
      const place = await pickSaveFile(`Labels ${sheet} ${day}.pdf`, [{ name: 'PDF', extensions: ['pdf'] }]);
      if (!place) return null;
      const { result } = await perform(
        'make_labels',
        { job: { assets: job.assets, sheet, start }, out: place.token },
        ({ result }) => result.sentence,
        { step: (step) => (this.step = step), signal: this.stop.signal },
      );
      return (this.made = { plan: result.plan, place, start, sheet });
    } catch (thrown) {
      const failure = Failure.from(thrown);
      if (failure.code !== 'cancelled') this.failure = failure;
      return null;
    } finally {
      Object.assign(this, { busy: false, step: null });
    }
  }

  cancel(): void {
    this.stop?.abort();
  }
}
