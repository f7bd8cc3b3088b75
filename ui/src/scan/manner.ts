/** How the scanners of this desk type, as they were heard when they were set up. */
export interface Manner {
  /** The middle gap of each between two keys, in ms. */
  paces: readonly number[];
  /** Where nobody types: any keys are a scanner's whose middle gap is no longer than this, in ms. */
  anyUpTo: number;
  /** The longest gap any of them left within a code, in ms; 0 when none was set up. */
  longest: number;
  /** All of them end a code by Enter or Tab, so silence ends none. */
  endsByKey: boolean;
  /** What they type before a code and behind it. */
  around: readonly { prefix: string; suffix: string }[];
  /** They type as on a US keyboard, and this computer has another: key positions are right, characters are not. */
  byPosition: boolean;
}

/** Nothing was set up: what scanners mostly do. */
export const USUAL: Manner = { paces: [], anyUpTo: 0, longest: 0, endsByKey: false, around: [], byPosition: false };

let known: Manner = USUAL;
let learning: (() => Manner) | null = null;

export const manner = (): Manner => learning?.() ?? known;

/** From now on scanners are heard so. */
export function setManner(next: Manner): void {
  known = next;
}

/** While a scanner is set up it is asked anew at every key how to listen; null ends that. */
export function whileLearning(how: (() => Manner) | null): void {
  learning = how;
}

/** Both readings of a code without what the scanner puts around every code. */
export function bare(typed: string, physical: string, { around, byPosition }: Manner = manner()): { typed: string; physical: string } {
  const read = byPosition ? physical : typed;
  for (const { prefix, suffix } of around) {
    if (prefix === '' && suffix === '') continue;
    if (read.length <= prefix.length + suffix.length || !read.startsWith(prefix) || !read.endsWith(suffix)) continue;
    const cut = (text: string) => text.slice(prefix.length, text.length - suffix.length);
    return { typed: cut(read), physical: cut(physical) };
  }
  return { typed: read, physical };
}
