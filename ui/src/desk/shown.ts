import type { Failure } from '../backend/failure';
import type { AssetRow } from '../generated/AssetRow';
import type { CommandCodeView } from '../generated/CommandCodeView';
import type { PersonView } from '../generated/PersonView';
import type { PlaceRef } from '../generated/PlaceRef';

/** ✓ as it should be, ! worth a look, ? nobody knows it (or several things are meant). */
export type Mark = 'ok' | 'attention' | 'unknown';

/** One line of the log: what was scanned and what came of it. */
export interface LogLine {
  id: number;
  mark: Mark;
  /** The tag, or the code as it was scanned. */
  code: string;
  /** Whether `code` is the tag of an asset, to be grouped for the eye. */
  isTag: boolean;
  what: string;
  words: string;
  at: number;
  /** The asset it was, to bring it back. */
  asset: string | null;
  /** May be registered with this tag. */
  register: string | null;
}

/** Who or what the next check-out goes to. */
export type Recipient = { kind: 'person'; person: PersonView } | { kind: 'place'; place: PlaceRef };

/** What the largest part of the window speaks of. */
export type Shown =
  | { kind: 'asset'; id: string; because: string; layoutDiffers: boolean }
  | { kind: 'person'; person: PersonView }
  | { kind: 'place'; place: PlaceRef }
  | { kind: 'choice'; code: string; sentence: string; choices: AssetRow[]; row: number | null }
  /** `likely`: it looks like a tag, so that registering is what one most likely wants. `nearly`: the tags a misread one of ours nearly is. */
  | { kind: 'unknown'; code: string; mayRegister: boolean; likely: boolean; nearly: string[] | null; perhaps: string | null }
  | { kind: 'reserved'; tag: string; sentence: string }
  | { kind: 'refused'; label: string; why: string }
  | { kind: 'failed'; code: string; failure: Failure }
  /** Something about the batch as a whole: a list was added, a scan taken back, it is still here after a restart. */
  | { kind: 'batch'; words: string; sentence: string }
  /** Over, with the action it was, once that is known: whatever happens to its things afterwards, the next scan begins anew. */
  | { kind: 'done'; sentence: string; action?: string }
  /** What was done was taken back. It is over all the same, until somebody says that it is to be gathered again. */
  | { kind: 'undone'; sentence: string; action: string };

/** A scanned command, and whether the Desk was in view when it was given. */
export interface Order extends CommandCodeView {
  inView: boolean;
}

/** How many verdicts are kept. */
export const KEPT = 10;
