import { joinForm, type FormField } from './form.svelte';

/** What a text was read as, or one sentence that says what is wrong with it and what would be right. */
export type Reading<V> = { value: V } | { wrong: string };

export interface Manner<V> {
  /** The value as it stands. */
  get: () => V;
  /** Takes a new one. */
  set: (value: V) => void;
  /** How a value stands in the field. It must read as that value again. */
  write: (value: V) => string;
  read: (text: string) => Reading<V> | Promise<Reading<V>>;
  same?: (one: V, other: V) => boolean;
  /** What to say when nothing stands there and something must; null when nothing may. */
  needed?: () => string | null;
  /** Why the value, though it is one, cannot stand beside the others; null when it can. */
  against?: () => string | null;
  /** Reads only when the field is left or the form asks: a beginning may be the whole name of another. */
  late?: boolean;
  /** Called when the form found it wrong, or it was left so. */
  onwrong?: () => void;
}

/**
 * The text in a field beside the value it stands for. The text is the person's: it is kept as typed until it is a value
 * and the field was left, and nothing else writes into it but a value that comes from outside (a button, a scan).
 */
export class Entry<V> implements FormField {
  /** The control; bind it. */
  element = $state<HTMLInputElement | null>(null);
  readonly #manner: Manner<V>;
  #typed = $state.raw<{ text: string; beside: V } | null>(null);
  #wrong = $state<string | null>(null);
  #said = $state(false);
  #lacking = $state<string | null>(null);
  #reading = $state.raw<Promise<void> | null>(null);
  #waiting = $state(false);
  #round = 0;

  constructor(manner: Manner<V>) {
    this.#manner = manner;
    joinForm(this);
  }

  /** What is typed and belongs to the value as it stands; null when the field shows its value. */
  readonly typed: string | null = $derived.by(() => (this.#stands ? (this.#typed?.text ?? null) : null));
  /** What the field shows. */
  readonly text: string = $derived.by(() => this.typed ?? this.#manner.write(this.#manner.get()));
  /** Whether what it shows is not its value, or is not known to be. */
  readonly unread: boolean = $derived.by(() => this.#stands && (this.#wrong !== null || this.#reading !== null || this.#waiting));
  /** What is to be said about it: only once it was left, or the form did not let it pass. */
  readonly problem: string | null = $derived.by(() => {
    if (!this.#said) return null;
    if (this.unread) return this.#wrong;
    return this.#against ?? (this.text.trim() === '' ? this.#lacking : null);
  });
  /** Whether the form would stop at what it shows; to be marked at once. */
  readonly marked: boolean = $derived.by(() => this.unread || this.#against !== null);

  readonly control = () => this.element;

  get #against(): string | null {
    return this.#manner.against?.() ?? null;
  }

  get #stands(): boolean {
    return this.#typed !== null && this.#same(this.#typed.beside, this.#manner.get());
  }

  #same(one: V, other: V): boolean {
    return this.#manner.same ? this.#manner.same(one, other) : one === other;
  }

  /** The person typed, pasted or cleared something. */
  input(text: string): void {
    this.#round += 1;
    this.#said = this.#waiting = false;
    this.#wrong = null;
    this.#reading = null;
    // A scan that went through the field puts back what stood there.
    if (text === this.#manner.write(this.#manner.get())) {
      this.#typed = null;
      return;
    }
    this.#typed = { text, beside: this.#manner.get() };
    if (this.#manner.late && text.trim() !== '') this.#waiting = true;
    else this.#read(text);
  }

  #read(text: string): void {
    const round = ++this.#round;
    this.#waiting = false;
    const read = this.#manner.read(text);
    if (!(read instanceof Promise)) return this.#take(read);
    this.#reading = read.then(
      (answer) => {
        if (round === this.#round) this.#take(answer);
      },
      (thrown: unknown) => {
        if (round === this.#round) this.#take({ wrong: thrown instanceof Error ? thrown.message : String(thrown) });
      },
    );
  }

  #take(reading: Reading<V>): void {
    this.#reading = null;
    const typed = this.#typed;
    // Something from outside came first: that is what it shows now.
    if (!typed || !this.#same(typed.beside, this.#manner.get())) return;
    if ('wrong' in reading) {
      this.#wrong = reading.wrong;
      return;
    }
    this.#manner.set(reading.value);
    this.#typed = !this.#manner.late && document.activeElement === this.element ? { text: typed.text, beside: this.#manner.get() } : null;
  }

  /** Takes a value that was chosen, not typed. */
  choose(value: V): void {
    this.#round += 1;
    this.#typed = null;
    this.#wrong = this.#reading = null;
    this.#said = this.#waiting = false;
    this.#manner.set(value);
  }

  /** The focus went elsewhere. */
  async leave(): Promise<void> {
    if ((await this.settle()) !== null && this.marked) this.say();
    if (document.activeElement !== this.element && !this.unread) this.#typed = null;
  }

  /** Enter where no form hears it: what is typed is taken, or the field says why not. */
  async enter(event: KeyboardEvent): Promise<void> {
    // With Ctrl it is the screen's.
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || this.element?.form) return;
    event.preventDefault();
    if ((await this.settle()) !== null) this.say();
  }

  async settle(): Promise<string | null> {
    // Asked anew each time: what a name means may have changed meanwhile.
    if (this.#manner.late && this.unread && this.#typed && !this.#reading) this.#read(this.#typed.text);
    while (this.#stands && this.#reading) await this.#reading;
    if (this.unread) return this.#wrong;
    if (this.#against !== null) return this.#against;
    this.#lacking = this.text.trim() === '' ? (this.#manner.needed?.() ?? null) : null;
    return this.#lacking;
  }

  say(): void {
    this.#said = true;
    this.#manner.onwrong?.();
  }
}
