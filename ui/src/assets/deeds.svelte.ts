import { callWithProgress, type Step } from '../backend/call';
import { Failure } from '../backend/failure';
import { pickSaveFile, type PickedPlace } from '../backend/files';
import { announce } from '../frame/announce.svelte';
import type { AssetSelection } from '../generated/AssetSelection';
import { today } from '../kit/format';
import type { State } from '../kit/states';
import { labelsFor } from '../labels/selection.svelte';
import { plain } from '../words/plain';
import * as m from '../generated/words';

/** What is done to assets from the list or the drawer. */
export type Deed = 'remind' | 'check_out' | 'check_in' | 'hand_on' | 'extend' | 'swap' | 'move' | 'book' | 'label' | 'edit' | 'state' | 'export';

/** The assets it is done to. */
export interface Target {
  assets: AssetSelection;
  count: number;
  tag?: string;
}

/** What is being done, and to which assets. */
export class Deeds {
  /** The dialog that is open. */
  asking = $state<Exclude<Deed, 'label' | 'export'> | null>(null);
  target = $state.raw<Target>({ assets: {}, count: 0 });
  wanted = $state<State | null>(null);
  /** An export under way. */
  step = $state.raw<Step | null>(null);
  written = $state.raw<{ file: PickedPlace; rows: number } | null>(null);
  failure = $state.raw<Failure | null>(null);
  private stopping: AbortController | null = null;

  async start(deed: Deed, target: Target, wanted: State | null = null): Promise<void> {
    this.failure = null;
    this.written = null;
    if (deed === 'label') {
      labelsFor({ assets: target.assets });
    } else if (deed === 'export') {
      await this.export(target);
    } else {
      this.target = target;
      this.wanted = wanted;
      this.asking = deed;
    }
  }

  cancel(): void {
    this.stopping?.abort();
  }

  private async export({ assets, count }: Target): Promise<void> {
    if (this.step) return;
    try {
      const file = await pickSaveFile(`assets-${today()}.xlsx`, [
        { name: m.assetSpreadsheetXlsx(), extensions: ['xlsx'] },
        { name: m.assetCommaSeparatedCsv(), extensions: ['csv'] },
        { name: m.commonDocumentPdf(), extensions: ['pdf'] },
      ]);
      if (!file) return;
      this.stopping = new AbortController();
      this.step = { work_id: '', doing: m.assetWriting(), done: 0, total: count };
      const answer = await callWithProgress('export_assets', { assets, out: file.token }, (step) => (this.step = step), this.stopping.signal);
      this.written = { file, rows: answer.rows };
      announce(plain(m.assetCountAssetWrittenToName({ count: answer.rows, name: file.name })));
    } catch (thrown) {
      const failure = Failure.from(thrown);
      if (failure.code !== 'cancelled') this.failure = failure;
    } finally {
      this.step = null;
      this.stopping = null;
    }
  }
}
