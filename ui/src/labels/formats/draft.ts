import type { FormatKind } from '../../generated/FormatKind';
import type { FormatView } from '../../generated/FormatView';
import type { Stock } from '../../generated/Stock';
import { EMPTY, numbersOf, type Kept, type Numbers } from './numbers';
import { fold } from '../../kit/fold';
import * as m from '../../generated/words';

/** A format while it is edited. */
export interface FormatDraft {
  name: string;
  maker: string;
  purpose: string;
  kind: FormatKind;
  stock: Stock;
  /** Of coloured stock; kept while another stock is tried. */
  colour: string;
  numbers: Numbers;
  kept: Kept;
}

const GUTTERS: Kept = { x: 'gap', y: 'gap' };

/** A new format: nothing but an A4 page. */
export const blankFormat = (): FormatDraft => ({ name: '', maker: '', purpose: '', kind: 'sheet', stock: 'white', colour: '', numbers: { ...EMPTY }, kept: { ...GUTTERS } });

/** A format of one's own, to be revised. */
export function draftOf({ shape }: FormatView): FormatDraft {
  const { name, maker, purpose, kind, stock, stock_colour } = shape;
  return { name, maker, purpose, kind, stock, colour: stock_colour ?? '', numbers: numbersOf(shape), kept: { ...GUTTERS } };
}

/** A new format with the numbers of one that exists. */
export function copyOf(format: FormatView, taken: readonly string[]): FormatDraft {
  return { ...draftOf(format), name: freeName(format.name, taken) };
}

/** `L6009 own`, or with the first number that nobody has. */
export function freeName(of: string, taken: readonly string[]): string {
  const known = new Set(taken.map((name) => fold(name)));
  const names = (function* () {
    yield m.labelFormatOfOwn({ of });
    for (let number = 2; ; number += 1) yield m.labelFormatOfOwnNumber({ of, number });
  })();
  for (const name of names) if (!known.has(fold(name))) return name;
  return of;
}
