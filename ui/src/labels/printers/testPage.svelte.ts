import { call } from '../../backend/call';
import { Failure } from '../../backend/failure';
import { openFile, pickSaveFile, type PickedPlace } from '../../backend/files';
import { announce } from '../../frame/announce.svelte';
import * as m from '../../generated/words';

/** The page on which a printer's shift and scale are read off: printed at once, or as a file to print. */
export class TestPage {
  busy = $state<'print' | 'save' | null>(null);
  failure = $state.raw<Failure | null>(null);
  /** What was done with the last one. */
  sentence = $state('');
  /** Where it was saved. */
  place = $state.raw<PickedPlace | null>(null);

  forget(): void {
    Object.assign(this, { failure: null, sentence: '', place: null });
  }

  print(printer: string, format: string): Promise<void> {
    return this.make('print', async () => {
      this.sentence = (await call('make_calibration_page', { printer, format })).sentence;
    });
  }

  save(printer: string, format: string): Promise<void> {
    return this.make('save', async () => {
      const place = await pickSaveFile(m.printerTestPagePrinterFormatPdf({ printer, format }).replaceAll(/[/\\:]/g, '-'), [{ name: 'PDF', extensions: ['pdf'] }]);
      if (!place) return;
      this.sentence = (await call('make_calibration_page', { printer, format, out: place.token })).sentence;
      this.place = place;
    });
  }

  async open(): Promise<void> {
    const { place } = this;
    if (!place) return;
    this.failure = null;
    try {
      await openFile(place.token);
    } catch (thrown) {
      this.failure = Failure.from(thrown);
    }
  }

  private async make(how: 'print' | 'save', work: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.forget();
    this.busy = how;
    try {
      await work();
      if (this.sentence) announce(this.sentence);
    } catch (thrown) {
      this.failure = Failure.from(thrown);
    } finally {
      this.busy = null;
    }
  }
}
