import { call, callWithProgress, type Step } from '../backend/call';
import { Failure } from '../backend/failure';
import { pickSaveFile, type PickedPlace } from '../backend/files';
import { announce } from '../frame/announce.svelte';
import type { StocktakeView } from '../generated/StocktakeView';
import { FORMATS, type Format } from '../reports/output.svelte';
import * as m from '../generated/words';

/** A name as a file may have it, wherever it is opened. */
export const fileName = (name: string): string =>
  name.replace(/[^\p{L}\p{N} _.-]+/gu, ' ').replace(/\s+/g, ' ').trim().replace(/^\.+|\.+$/g, '').slice(0, 80) || 'stocktake';

/** A file of a stocktake on its way, and what came of it. */
export class CountFile {
  step = $state.raw<Step | null>(null);
  written = $state.raw<{ file: PickedPlace; opens: boolean } | null>(null);
  failure = $state.raw<Failure | null>(null);
  private busy = false;

  /** The scans of this count, to be merged at another desk. */
  write(stocktake: StocktakeView): Promise<void> {
    return this.run(async () => {
      const file = await pickSaveFile(`${fileName(stocktake.name)}.tagdesk-count`, [{ name: m.stocktakeCountOfTagdesk(), extensions: ['tagdesk-count'] }]);
      if (!file) return;
      await call('export_count', { stocktake: stocktake.id, out: file.token });
      this.done(file, false);
    });
  }

  /** The report of a stocktake. */
  report(stocktake: StocktakeView, format: Format): Promise<void> {
    return this.run(async () => {
      const file = await pickSaveFile(`${fileName(stocktake.name)}.${format}`, [{ name: FORMATS[format].kind, extensions: [format] }]);
      if (!file) return;
      this.step = { work_id: '', doing: m.reportWritingTheReport(), done: 0, total: null };
      await callWithProgress('export_stocktake', { stocktake: stocktake.id, out: file.token }, (step) => (this.step = step));
      this.done(file, true);
    });
  }

  forget(): void {
    this.failure = null;
    this.written = null;
  }

  private done(file: PickedPlace, opens: boolean): void {
    this.written = { file, opens };
    announce(m.stocktakeWrittenToName({ name: file.name }));
  }

  private async run(work: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.forget();
    try {
      await work();
    } catch (thrown) {
      this.failure = Failure.from(thrown);
    } finally {
      this.busy = false;
      this.step = null;
    }
  }
}
