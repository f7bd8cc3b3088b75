import { untrack } from 'svelte';

/** Changes of one field closer together than this are taken back together. */
const REST = 500;
const MOST_STEPS = 200;
const PREFIX = 'draft.';

/** What is kept of a draft that was not saved. */
interface Kept<T> {
  value: T;
  /** What it was made from; another desk or the command line may have changed that since. */
  base: string;
}

/** Drafts of this window, and a second copy for the next time it is opened. */
const memory = new Map<string, string>();

function write(key: string, text: string | null): void {
  if (text === null) memory.delete(key);
  else memory.set(key, text);
  try {
    if (text === null) localStorage.removeItem(PREFIX + key);
    else localStorage.setItem(PREFIX + key, text);
  } catch {
    // No room for a large picture: it is still kept as long as the window is open.
  }
}

function read<T>(key: string): Kept<T> | null {
  const text = memory.get(key) ?? localStorage.getItem(PREFIX + key);
  if (text === null) return null;
  try {
    return JSON.parse(text) as Kept<T>;
  } catch {
    return null;
  }
}

/** The drafts of a kind (`design`) that were begun and neither saved nor discarded: what follows the kind, and the value. */
export function keptDrafts<T>(kind: string): { of: string; value: T }[] {
  const keys = new Set(memory.keys());
  for (let at = 0; at < localStorage.length; at += 1) {
    const key = localStorage.key(at);
    if (key?.startsWith(PREFIX)) keys.add(key.slice(PREFIX.length));
  }
  return [...keys]
    .filter((key) => key.startsWith(`${kind}.`))
    .sort()
    .flatMap((key) => {
      const kept = read<T>(key);
      return kept ? [{ of: key.slice(kind.length + 1), value: kept.value }] : [];
    });
}

/** Throws an unsaved draft away without opening it. */
export function forgetDraft(kind: string, of: string): void {
  write(`${kind}.${of}`, null);
}

/**
 * Something a person edits and saves at the end. It is kept through leaving the screen and closing the window, until it is
 * saved or discarded, and every change of it can be taken back. Make it while a component is being set up.
 */
export class Draft<T> {
  /** What is edited: bind to its fields. */
  value: T = $state() as T;
  /** It was taken up again: begun earlier and left unsaved. */
  resumed = $state(false);
  /** What it was made from is another thing now. */
  overtaken = $state(false);
  private base = $state('');
  private past: string[] = $state.raw([]);
  private future: string[] = $state.raw([]);
  private current = '';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private key: string;

  /** `of` names the thing within its kind; `start` is what it is now. */
  constructor(
    private kind: string,
    of: string,
    start: T,
  ) {
    this.key = `${kind}.${of}`;
    const base = JSON.stringify(start);
    const kept = read<T>(this.key);
    this.base = base;
    this.value = kept?.value ?? (JSON.parse(base) as T);
    this.current = JSON.stringify(this.value);
    this.resumed = this.current !== base;
    this.overtaken = this.resumed && kept !== null && kept.base !== base;
    if (this.resumed) this.past = [base];
    $effect(() => {
      const now = JSON.stringify(this.value);
      untrack(() => this.notice(now));
    });
    $effect(() => () => this.rest());
  }

  /** It is not what is saved. */
  get dirty(): boolean {
    return JSON.stringify(this.value) !== this.base;
  }

  get canUndo(): boolean {
    return this.past.length > 0 || this.dirty;
  }

  get canRedo(): boolean {
    return this.future.length > 0;
  }

  /** Takes the last change back. */
  undo(): void {
    this.settle();
    const before = this.past.at(-1);
    if (before === undefined) return;
    this.past = this.past.slice(0, -1);
    this.future = [...this.future, this.current];
    this.show(before);
  }

  /** Does again what was taken back. */
  redo(): void {
    this.settle();
    const after = this.future.at(-1);
    if (after === undefined) return;
    this.future = this.future.slice(0, -1);
    this.past = [...this.past, this.current];
    this.show(after);
  }

  /** Back to what is saved; can itself be taken back. */
  discard(): void {
    this.settle();
    if (!this.dirty) return;
    this.past = [...this.past, this.current];
    this.future = [];
    this.resumed = this.overtaken = false;
    this.show(this.base);
  }

  /** It was saved as it is, or what is saved changed while nothing was edited; `of` is what it is called from now on. */
  saved(as: T = $state.snapshot(this.value) as T, of?: string): void {
    clearTimeout(this.timer);
    if (of !== undefined) {
      write(this.key, null);
      this.key = `${this.kind}.${of}`;
    }
    this.base = JSON.stringify(as);
    this.past = this.future = [];
    this.resumed = this.overtaken = false;
    this.show(this.base);
  }

  private show(text: string): void {
    this.current = text;
    this.value = JSON.parse(text) as T;
    this.keep(text);
  }

  private notice(now: string): void {
    if (now === this.current) return;
    this.keep(now);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.settle(), REST);
  }

  /** What was changed since becomes one step. */
  private settle(): void {
    clearTimeout(this.timer);
    const now = JSON.stringify(this.value);
    if (now === this.current) return;
    this.past = [...this.past, this.current].slice(-MOST_STEPS);
    this.future = [];
    this.current = now;
    this.keep(now);
  }

  /** Leaving: what was typed in the last moment is kept too. */
  private rest(): void {
    clearTimeout(this.timer);
    this.keep(JSON.stringify(untrack(() => $state.snapshot(this.value))));
  }

  private keep(text: string): void {
    write(this.key, text === this.base ? null : `{"value":${text},"base":${JSON.stringify(this.base)}}`);
  }
}
