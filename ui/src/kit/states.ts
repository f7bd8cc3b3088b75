import type { OutKind } from '../generated/OutKind';
import type { State } from '../generated/State';
import * as m from '../generated/words';

export type { State };

/** The five colours of state, and grey for what is gone. */
export type Tone = 'stock' | 'out' | 'attention' | 'trouble' | 'done' | 'gone';

export type Shape = 'dot' | 'ring' | 'dashed' | 'arrow' | 'diamond' | 'triangle' | 'square' | 'cross' | 'tick';

/** The four ways of being out: four words and four shapes. */
export const OUT: Record<OutKind, { word: string; to: string; shape: Shape }> = {
  assigned: { word: m.piecesAssigned(), to: m.piecesAssignedTo(), shape: 'dot' },
  on_loan: { word: m.commonOnLoan(), to: m.piecesOnLoanTo(), shape: 'arrow' },
  installed: { word: m.piecesInstalled(), to: m.piecesInstalledIn(), shape: 'square' },
  part_of: { word: m.piecesPartOf(), to: m.piecesPartOf(), shape: 'ring' },
};

/** Violet for what is out; amber when it is due back today, red when that day has passed. */
export function outTone(due: string | null, today: string): Tone {
  if (due === null || due > today) return 'out';
  return due === today ? 'attention' : 'trouble';
}

/** Word, colour and shape of each state: colour never speaks alone. */
export const STATES: Record<State, { word: string; tone: Tone; shape: Shape }> = {
  requested: { word: m.piecesRequested(), tone: 'attention', shape: 'dashed' },
  ordered: { word: m.piecesOrdered(), tone: 'attention', shape: 'ring' },
  in_stock: { word: m.commonInStock(), tone: 'stock', shape: 'dot' },
  checked_out: { word: m.piecesCheckedOut(), tone: 'out', shape: 'arrow' },
  in_repair: { word: m.assetInRepair(), tone: 'attention', shape: 'diamond' },
  lost: { word: m.piecesLost(), tone: 'trouble', shape: 'triangle' },
  retired: { word: m.piecesRetired(), tone: 'gone', shape: 'square' },
  disposed: { word: m.piecesDisposed(), tone: 'gone', shape: 'cross' },
};
