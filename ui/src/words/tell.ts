import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { FluentVariable } from '@fluent/bundle';
import type { MoneyText } from '../generated/MoneyText';
import { formatDate, formatInstant, formatMoney, LOCALE } from '../kit/format';

/**
 * Telling what is said, in the language of the window. Sentences stand in the catalogues of src-tauri/crates/words, and
 * code names them by the functions that are written from them (`generated/words.ts`).
 */

/** Texts or sentences that are told as one, joined as the language joins them; `any` of them instead of all. */
export type ListOf = readonly string[] | { any: readonly string[] };

/** A sentence in pieces: words, and the parts that the page shows in its own way, each with the words inside it. */
export type Parts = readonly (string | { part: string; text: string })[];

/** What an argument is, where it is not told as it stands. */
type Kind = 'text' | 'number' | 'day' | 'instant' | 'money' | 'list';

const LANGUAGE = 'en';
const files = import.meta.glob<string>('../../../src-tauri/crates/words/en/*.ftl', { query: '?raw', import: 'default', eager: true });

/** The system's own way of writing numbers and dates where it is of this language, otherwise the language's. */
const locale = LOCALE ?? (navigator.language.startsWith(LANGUAGE) ? navigator.language : LANGUAGE);

/** What stands for a part while the sentence is told: no keyboard types it, and no catalogue holds it. */
const MARK = '\u{F0000}';

type Told = Readonly<Record<string, unknown>>;
type Kinds = Readonly<Record<string, Kind>>;

/** Letters that run from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/**
 * Somebody's own text within a sentence: a name that runs the other way does not turn what stands around it. Texts that run
 * as the sentence does are left as they are, so that they can be found and copied.
 */
const isolated = (text: string): string => (RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text);

/** Tells the sentences of a catalogue, writing numbers, dates and money as the locale does. */
export class Teller {
  readonly #bundle: FluentBundle;
  readonly #locale: string;
  readonly #lists = new Map<string, Intl.ListFormat>();

  constructor(locale: string, texts: Iterable<string>) {
    this.#locale = locale;
    // Texts are isolated by us, where they run the other way; Fluent would put marks around every number, too.
    this.#bundle = new FluentBundle(locale, { useIsolating: false });
    for (const text of texts) {
      const faults = this.#bundle.addResource(new FluentResource(text));
      if (faults.length > 0) throw faults[0];
    }
  }

  tell(id: string, told?: Told, kinds?: Kinds): string {
    const pattern = this.#bundle.getMessage(id)?.value;
    if (typeof pattern === 'string') return pattern;
    if (!pattern) return id;
    return this.#bundle.formatPattern(pattern, this.#written(told, kinds));
  }

  parts(id: string, told?: Told, kinds?: Kinds): Parts {
    const message = this.#bundle.getMessage(id);
    if (!message?.value) return [id];
    const given = this.#written(told, kinds);
    const names = Object.keys(message.attributes);
    for (const [at, name] of names.entries()) given[name] = `${MARK}${at}${MARK}`;
    return this.#bundle
      .formatPattern(message.value, given)
      .split(MARK)
      .map((piece, at) => {
        const name = at % 2 === 1 ? names[Number(piece)] : undefined;
        const words = name === undefined ? undefined : message.attributes[name];
        return name === undefined || words === undefined ? piece : { part: name, text: this.#bundle.formatPattern(words, given) };
      })
      .filter((piece) => piece !== '');
  }

  /** `a, b, and c`, or `a, b, or c`. */
  joined(list: ListOf): string {
    const [type, texts] = 'any' in list ? (['disjunction', list.any] as const) : (['conjunction', list] as const);
    let format = this.#lists.get(type);
    if (!format) this.#lists.set(type, (format = new Intl.ListFormat(this.#locale, { type })));
    return format.format(texts);
  }

  #written(told: Told = {}, kinds: Kinds = {}): Record<string, FluentVariable> {
    const given: Record<string, FluentVariable> = {};
    for (const [name, value] of Object.entries(told)) given[name] = this.#one(value, kinds[name]);
    return given;
  }

  #one(value: unknown, kind: Kind | undefined): FluentVariable {
    switch (kind) {
      case 'number':
        return Number(value);
      case 'day':
        return formatDate(String(value), this.#locale);
      case 'instant':
        return formatInstant(typeof value === 'number' ? value : String(value), Date.now(), this.#locale);
      case 'money':
        return formatMoney(value as MoneyText, this.#locale);
      case 'list':
        return this.joined(value as ListOf);
      case 'text':
        return isolated(String(value));
      default:
        return String(value);
    }
  }
}

const english = new Teller(locale, Object.values(files));

/** A sentence by its identity. Called by the written functions alone. */
export const tell = (id: string, told?: Told, kinds?: Kinds): string => english.tell(id, told, kinds);

/** A sentence with parts. Called by the written functions alone. */
export const parts = (id: string, told?: Told, kinds?: Kinds): Parts => english.parts(id, told, kinds);

/** Several texts as one, for where they stand alone. */
export const joined = (list: ListOf): string => english.joined(list);
