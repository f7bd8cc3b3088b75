import { callWithProgress, type Step } from '../backend/call';
import { Failure } from '../backend/failure';
import { pickSaveFile, type PickedPlace } from '../backend/files';
import { announce } from '../frame/announce.svelte';
import type { ReportKind } from '../generated/ReportKind';
import { today } from '../kit/format';
import { questionOf, type Asked } from './asked';
import * as m from '../generated/words';

export type Format = 'csv' | 'xlsx' | 'pdf';

/** The files a report can be written as, with the key of each. */
export const FORMATS: Record<Format, { word: string; keys: string; kind: string }> = {
  csv: { word: 'CSV', keys: 'C', kind: m.assetCommaSeparatedCsv() },
  xlsx: { word: 'XLSX', keys: 'X', kind: m.assetSpreadsheetXlsx() },
  pdf: { word: 'PDF', keys: 'P', kind: m.commonDocumentPdf() },
};

/** A report on its way into a file, and what came of it. */
export class ReportOutput {
  step = $state.raw<Step | null>(null);
  written = $state.raw<{ file: PickedPlace; rows: number } | null>(null);
  failure = $state.raw<Failure | null>(null);
  private stopping: AbortController | null = null;

  async write(report: ReportKind, asked: Asked, format: Format): Promise<void> {
    if (this.stopping) return;
    this.forget();
    this.stopping = new AbortController();
    try {
      const file = await pickSaveFile(`${report}-${asked.asOf ?? today()}.${format}`, [{ name: FORMATS[format].kind, extensions: [format] }]);
      if (!file) return;
      this.step = { work_id: '', doing: m.reportWritingTheReport(), done: 0, total: null };
      const request = { report, out: file.token, ...questionOf(asked) };
      const { rows } = await callWithProgress('export_report', request, (step) => (this.step = step), this.stopping.signal);
      this.written = { file, rows };
      announce(m.reportCountRowWrittenToName({ count: rows, name: file.name }));
    } catch (thrown) {
      const failure = Failure.from(thrown);
      if (failure.code !== 'cancelled') this.failure = failure;
    } finally {
      this.step = null;
      this.stopping = null;
    }
  }

  cancel(): void {
    this.stopping?.abort();
  }

  forget(): void {
    this.failure = null;
    this.written = null;
  }
}
