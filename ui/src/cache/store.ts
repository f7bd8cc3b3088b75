import type { Noun } from '../generated/Noun';

export type { Noun };

interface Entry {
  value: unknown;
  known: boolean;
  stale: boolean;
  nouns: Set<Noun>;
  /** The question under way, and whether its answer was overtaken by a change. */
  asking: Promise<unknown> | null;
  overtaken: boolean;
}

const KEPT = 200;

/**
 * What the core has answered, by question. Rust holds the truth: an entry lives until a write says that one
 * of its nouns changed; then it is still shown (stale) while it is asked for again.
 */
export class AnswerStore {
  private entries = new Map<string, Entry>();
  private watchers = new Set<(nouns: readonly Noun[] | null) => void>();

  /** What is known of `key` by whoever cares for `nouns`: the value, if any, and whether it must be asked for again. */
  peek(key: string, nouns: readonly Noun[]): { value: unknown; known: boolean; stale: boolean } {
    const entry = this.entries.get(key);
    if (entry) this.heed(entry, nouns);
    return entry ? { value: entry.value, known: entry.known, stale: entry.stale } : { value: undefined, known: false, stale: true };
  }

  /** The answer to `key`: the kept one when fresh, else asked for. The same question is never asked twice at once. */
  async ask<T>(key: string, nouns: readonly Noun[], fetch: () => Promise<T>): Promise<T> {
    let entry = this.entries.get(key);
    if (!entry) {
      entry = { value: undefined, known: false, stale: true, nouns: new Set(nouns), asking: null, overtaken: false };
    }
    // Re-inserting keeps the map in order of use, so that the first key is the one to forget.
    this.entries.delete(key);
    this.entries.set(key, entry);
    this.forgetOldest();
    this.heed(entry, nouns);
    if (entry.known && !entry.stale) return entry.value as T;
    if (entry.asking && !entry.overtaken) return entry.asking as Promise<T>;
    const current = entry;
    current.overtaken = false;
    const asking: Promise<T> = fetch().then(
      (value) => {
        if (current.asking === asking) {
          Object.assign(current, { value, known: true, stale: current.overtaken, asking: null });
        }
        return value;
      },
      (failure: unknown) => {
        if (current.asking === asking) current.asking = null;
        throw failure;
      },
    );
    current.asking = asking;
    return asking;
  }

  /** Two may ask the same and care for different nouns: what nobody cared for until now may have changed unheard. */
  private heed(entry: Entry, nouns: readonly Noun[]): void {
    const unheard = nouns.filter((noun) => !entry.nouns.has(noun));
    if (unheard.length === 0) return;
    for (const noun of unheard) entry.nouns.add(noun);
    entry.stale = true;
    entry.overtaken = entry.asking !== null;
  }

  /** Marks every answer about one of `nouns` as out of date and tells those who show one. */
  drop(nouns: readonly Noun[]): void {
    if (nouns.length === 0) return;
    for (const entry of this.entries.values()) {
      if (!nouns.some((noun) => entry.nouns.has(noun))) continue;
      entry.stale = true;
      entry.overtaken = entry.asking !== null;
    }
    for (const watcher of [...this.watchers]) watcher(nouns);
  }

  /** Everything may have changed: another program wrote to the register. */
  dropAll(): void {
    for (const entry of this.entries.values()) {
      entry.stale = true;
      entry.overtaken = entry.asking !== null;
    }
    for (const watcher of [...this.watchers]) watcher(null);
  }

  /** Hears of every drop (null: of everything) until the returned function is called. */
  watch(watcher: (nouns: readonly Noun[] | null) => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  private forgetOldest(): void {
    for (const [key, entry] of this.entries) {
      if (this.entries.size <= KEPT) return;
      if (!entry.asking) this.entries.delete(key);
    }
  }
}

/** The answers of this window. */
export const answers = new AnswerStore();
