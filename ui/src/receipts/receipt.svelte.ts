import { call } from '../backend/call';
import { Failure } from '../backend/failure';
import { pickSaveFile, type PickedPlace } from '../backend/files';
import { perform } from '../cache/perform.svelte';
import { announce } from '../frame/announce.svelte';
import { today } from '../kit/format';
import type { Stroke } from './strokes';
import type { ListOf } from '../words/tell';
import * as m from '../generated/words';

/** What a receipt is made of: an action, and what it did in words. */
export interface ReceiptSubject {
  action: string;
  sentence: string;
}

/** Until when a signature is kept: who signs for a place is nobody of the register. */
export const keptUntil = (signers: readonly string[]): { until: 'it' | 'one' | 'named'; signers: ListOf } => ({
  until: signers.length === 0 ? 'it' : signers.length > 3 ? 'one' : 'named',
  signers: { any: signers },
});

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

  /** Writes it where the person says. What was drawn is kept first, and told then: it is not to be kept twice. */
  async write(strokes: readonly Stroke[], kept: () => void): Promise<void> {
    const { subject } = this;
    if (!subject || this.busy) return;
    this.busy = true;
    this.failure = null;
    try {
      const file = await pickSaveFile(`receipt-${today()}.pdf`, [{ name: m.commonDocumentPdf(), extensions: ['pdf'] }]);
      if (!file) return;
      const { action } = subject;
      if (strokes.length > 0) {
        await perform('sign_receipt', { action, signature: { strokes: strokes.map((stroke) => [...stroke]) } });
        kept();
      }
      const made = await call('make_receipt', { action, out: file.token });
      this.written = file;
      announce(m.receiptReceiptOfCountItemSavedAs({ count: made.items, name: file.name }));
    } catch (thrown) {
      this.failure = Failure.from(thrown);
      announce(this.failure.message, 'urgent');
    } finally {
      this.busy = false;
    }
  }
}

export const receipt = new Receipt();
