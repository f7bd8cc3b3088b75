import { call } from '../backend/call';
import { Failure } from '../backend/failure';
import { pickSaveFile, type PickedPlace } from '../backend/files';
import { announce } from '../frame/announce.svelte';
import { plural, today } from '../kit/format';
import type { Stroke } from './strokes';

/** What a receipt is made of: an action, and what it did in words. */
export interface ReceiptSubject {
  action: string;
  sentence: string;
}

/** The receipt the dialog is about, and what came of it. */
class Receipt {
  subject = $state.raw<ReceiptSubject | null>(null);
  written = $state.raw<PickedPlace | null>(null);
  failure = $state.raw<Failure | null>(null);
  busy = $state(false);

  open(subject: ReceiptSubject): void {
    this.written = null;
    this.failure = null;
    this.subject = subject;
  }

  close(): void {
    this.subject = null;
  }

  /** Writes it where the person says; a signature goes into the file and nowhere else. */
  async write(strokes: readonly Stroke[]): Promise<void> {
    const { subject } = this;
    if (!subject || this.busy) return;
    this.busy = true;
    this.failure = null;
    try {
      const file = await pickSaveFile(`receipt-${today()}.pdf`, [{ name: 'Document (PDF)', extensions: ['pdf'] }]);
      if (!file) return;
      const signature = strokes.length > 0 ? { strokes: strokes.map((stroke) => [...stroke]) } : null;
      const made = await call('make_receipt', { action: subject.action, out: file.token, ...(signature ? { signature } : {}) });
      this.written = file;
      announce(`Receipt of ${plural(made.items, 'item')} saved as ${file.name}.`);
    } catch (thrown) {
      this.failure = Failure.from(thrown);
      announce(this.failure.message, 'urgent');
    } finally {
      this.busy = false;
    }
  }
}

export const receipt = new Receipt();
