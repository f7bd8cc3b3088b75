import { Failure } from '../../backend/failure';
import type { ScanVerdict } from '../../generated/ScanVerdict';
import { deliver, onScan } from '../../scan/listen';
import { readScan } from '../choices';
import * as m from '../../generated/words';

/** What an open dialog does with what is scanned. */
export interface Hearer {
  /** Takes what was scanned; answers what is wrong with it, or null. */
  take: (verdict: ScanVerdict) => string | null;
  /** CANCEL was scanned. */
  close: () => void;
  /** Shows what was wrong with the last scan; null after a good one. */
  say: (wrong: string | null) => void;
}

const open: Hearer[] = [];
/** Scans are answered in the order they came: a badge before the DONE that follows it. */
let queue: Promise<void> = Promise.resolve();

/** Gives a verdict to the dialog on top; false if none is open. For a scan that began before the dialog was there. */
export function giveToDialog(verdict: ScanVerdict): boolean {
  const hearer = open.at(-1);
  if (!hearer) return false;
  hearer.say(wrongWith(hearer, verdict));
  return true;
}

function wrongWith(hearer: Hearer, verdict: ScanVerdict): string | null {
  const { command } = verdict;
  if (!command) return hearer.take(verdict);
  if (command.command === 'done') {
    // As its button: through the gate, which says what is still missing.
    [...document.querySelectorAll<HTMLFormElement>('[data-modal] form')].at(-1)?.requestSubmit();
    return null;
  }
  if (command.command === 'cancel') {
    hearer.close();
    return null;
  }
  return m.assetLabelCanBeScannedOnceThis({ label: command.label });
}

/** Hears scans for a dialog until the returned function is called. */
export function hearing(hearer: Hearer): () => void {
  open.push(hearer);
  const stop = onScan((scan) => {
    queue = queue.then(async () => {
      try {
        const verdict = await readScan(scan);
        // Closed meanwhile: the scan belongs to whoever listens now.
        if (open.includes(hearer)) hearer.say(wrongWith(hearer, verdict));
        else deliver(scan);
      } catch (thrown) {
        hearer.say(Failure.from(thrown).message);
      }
    });
  });
  return () => {
    stop();
    open.splice(open.lastIndexOf(hearer), 1);
  };
}
