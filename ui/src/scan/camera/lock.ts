/** A code in a frame. */
export interface Seen {
  code: string;
  /** In how many frames it has to be read before it counts; `Infinity` for one that does not count as things are. */
  frames: number;
}

/** So long a code has to be out of view before it counts once more, in ms. */
export const OUT_OF_VIEW = 1000;
/** And in so many frames: where a frame takes a second, one that was blurred is not enough. */
export const MISSED = 2;

interface Watched {
  frames: number;
  missed: number;
  last: number;
  counted: boolean;
}

/**
 * A camera sees the same code in every frame; it counts once, until it has been out of view for a second. Time is
 * that of the frames, so a computer that is busy in between forgets nothing.
 */
export class CodeLock {
  private watched = new Map<string, Watched>();

  /** The codes of the frame taken at `at` (ms, of a clock that never goes back); answers those that count now. */
  see(codes: readonly Seen[], at: number): string[] {
    const fresh: string[] = [];
    const inView = new Set<string>();
    for (const { code, frames } of codes) {
      if (inView.has(code)) continue;
      inView.add(code);
      const known = this.watched.get(code) ?? { frames: 0, missed: 0, last: at, counted: false };
      known.frames = frames === Infinity ? 0 : known.frames + 1;
      known.missed = 0;
      known.last = at;
      this.watched.set(code, known);
      if (known.counted || known.frames < frames) continue;
      known.counted = true;
      fresh.push(code);
    }
    for (const [code, known] of this.watched) {
      if (inView.has(code)) continue;
      known.missed += 1;
      if (known.missed >= MISSED && at - known.last >= OUT_OF_VIEW) this.watched.delete(code);
    }
    return fresh;
  }

  /** Nothing was seen so far. */
  forget(): void {
    this.watched.clear();
  }
}
