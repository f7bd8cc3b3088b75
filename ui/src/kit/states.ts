import type { State } from '../generated/State';

export type { State };

/** The five colours of state, and grey for what is gone. */
export type Tone = 'stock' | 'out' | 'attention' | 'trouble' | 'done' | 'gone';

export type Shape = 'dot' | 'ring' | 'dashed' | 'arrow' | 'diamond' | 'triangle' | 'square' | 'cross' | 'tick';

/** Word, colour and shape of each state: colour never speaks alone. */
export const STATES: Record<State, { word: string; tone: Tone; shape: Shape }> = {
  requested: { word: 'Requested', tone: 'attention', shape: 'dashed' },
  ordered: { word: 'Ordered', tone: 'attention', shape: 'ring' },
  in_stock: { word: 'In stock', tone: 'stock', shape: 'dot' },
  checked_out: { word: 'Checked out', tone: 'out', shape: 'arrow' },
  in_repair: { word: 'In repair', tone: 'attention', shape: 'diamond' },
  lost: { word: 'Lost', tone: 'trouble', shape: 'triangle' },
  retired: { word: 'Retired', tone: 'gone', shape: 'square' },
  disposed: { word: 'Disposed', tone: 'gone', shape: 'cross' },
};
