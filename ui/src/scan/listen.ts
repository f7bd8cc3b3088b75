import { insert, remember, type PutBack } from './fields';
import { physicalCharacter } from './layout';
import { bare, manner } from './manner';
import { isScannersPace } from './pace';

export { textField } from './fields';

/** A code a scanner typed. Rust decides between the two readings by the check character. */
export interface Scan {
  /** What the keyboard layout and Caps Lock made of it; where the scanner is known to type by position, the same as `physical`. */
  typed: string;
  /** The same keys read by position, as a US keyboard without Caps Lock. */
  physical: string;
  /** How the scanner ended the code; `silence` when it sends no Enter or Tab. */
  endedBy: 'Enter' | 'Tab' | 'silence';
  /** Gaps between its characters in ms, for whoever sets up the scanner. */
  gaps: readonly number[];
  /** `timeStamp` of the last key: the moment from which a verdict is waited for. */
  at: number;
}

/** A longer gap ends a burst. */
export const MAX_GAP = 100;
/** Without Enter or Tab a burst has to be even, or a fast "then" of a typist would pass for a scan. */
export const MAX_GAP_UNENDED = 60;
/** No key for this long ends a burst that has no Enter or Tab. */
export const SILENCE = 90;
/** The same where scanners are known to end by a key: keys may be stuck in front of a busy computer. */
export const SILENCE_BEFORE_KEY = 300;
/** No hand gets from a key to the scanner in this time: what was pressed so shortly before a burst is its beginning. */
export const HEAD_GAP = 180;
/** A beginning of a burst that a busy computer tore off comes after a rest; letters of a typist come after others. */
export const REST = 300;
const HEAD_LENGTH = 2;
export const SHORTEST = 4;
/** However late keys come, nobody waits longer for more, in ms. */
const LONGEST_LAG = 500;

let holding = false;
let lag = 0;

/**
 * Whether keys are held that look like a scan. The first two of them stand in the field, so nothing may be looked
 * up by what stands there; the field hears of it (`input`) once it is known what they were.
 */
export const holdsKeys = (): boolean => holding;

/** How long keys wait for this computer just now, in ms, at most half a second. */
export const keyLag = (): number => lag;

/** A character of a burst. One that is put together from several keys begins earlier than it ends. */
interface Pressed {
  typed: string;
  physical: string;
  code: string;
  from: number;
  at: number;
}

/** Keys that were taken for typing, as long as that may have been too early. */
interface LetGo {
  keys: Pressed[];
  putBack: PutBack | null;
  /** How long no key was pressed before them. */
  rest: number;
}

/**
 * Listens to the whole window for the bursts of a keyboard-wedge scanner, wherever the focus is.
 *
 * The first two keys of anything go where they were meant to go: one cannot know yet, and a person must not
 * feel a delay. From the third fast key on they are held. If it turns out to be a scan, the field gets back
 * what it held before the first key, and the Enter presses nothing; if not, the held keys are put into
 * the field where the caret is. Times are those of the events, not of their arrival, because keys of a burst
 * queue up in front of a busy page; and keys that were taken for typing because the next one came late are taken
 * back when its time says that it was not late at all.
 */
export class ScanListener {
  private keys: Pressed[] = [];
  private held = '';
  private putBack: PutBack | null = null;
  private rest = Infinity;
  private lastKeyAt = -Infinity;
  private letGo: LetGo | null = null;
  private head: LetGo | null = null;
  private down = new Set<string>();
  /** Digits on the number pad with Alt held: a character by its number. */
  private numbered: { digits: string; from: number } | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** When the last scan was heard: a late or second Enter still belongs to it. */
  private lastScan: { at: number; endedBy: Scan['endedBy'] } = { at: -Infinity, endedBy: 'silence' };
  /** The last scan was ended by a key; the next one will be too. */
  private endsByKey = false;

  constructor(
    private target: Window,
    private heard: (scan: Scan) => void,
    /** The keys look like a burst: what the first two would have done as keys of their own must not happen. */
    private suspected: () => void = () => {},
  ) {
    target.addEventListener('keydown', this.keydown, { capture: true });
    target.addEventListener('keyup', this.keyup, { capture: true });
    target.addEventListener('blur', this.blur);
  }

  stop(): void {
    this.settle('silence');
    this.target.removeEventListener('keydown', this.keydown, { capture: true });
    this.target.removeEventListener('keyup', this.keyup, { capture: true });
    this.target.removeEventListener('blur', this.blur);
  }

  private keyup = (event: KeyboardEvent) => {
    this.down.delete(event.code);
    if (event.key !== 'Alt' || !this.numbered) return;
    const { digits, from } = this.numbered;
    this.numbered = null;
    const number = Number(digits);
    // Only what every code page agrees on.
    if (digits.length > 4 || number === 0 || number > 126) return;
    swallow(event);
    const character = String.fromCharCode(number);
    if (number === 13 || number === 9) this.end(event, number === 13 ? 'Enter' : 'Tab');
    else this.press(event, { typed: character, physical: character, code: '', from, at: event.timeStamp }, true);
  };

  private blur = () => {
    this.down.clear();
    this.numbered = null;
    this.settle('silence');
  };

  private keydown = (event: KeyboardEvent) => {
    const { key, code, timeStamp: at } = event;
    if (['Shift', 'CapsLock', 'AltGraph', 'Control', 'Alt', 'Meta', 'NumLock'].includes(key)) return;
    lag = Math.min(LONGEST_LAG, Math.max(0, performance.now() - at));
    const last = this.keys.at(-1);
    if (last && at - last.at > this.longestGap()) this.settle('silence');

    const digit = /^Numpad(\d)$/.exec(code)?.[1];
    if (event.altKey && !event.ctrlKey && !event.metaKey && digit) {
      this.numbered = { digits: (this.numbered?.digits ?? '') + digit, from: this.numbered?.from ?? at };
      swallow(event);
      return;
    }
    const ends = endOf(event);
    if (ends) return this.end(event, ends);

    // Some scanners type control characters as a terminal would: GS is Ctrl+].
    const control = this.keys.length > 1 && this.looksLikeScan() ? controlCharacter(event) : null;
    if (control !== null) return this.press(event, { typed: control, physical: control, code, from: at, at }, true);

    const character = this.characters(event);
    // A key that is held down repeats as fast as a scanner types, but without being let go in between.
    const repeats = event.repeat || (code !== '' && this.down.has(code) && this.keys.at(-1)?.code === code);
    if (code !== '') this.down.add(code);
    if (!character || repeats) {
      this.settle('silence');
      this.letGo = null;
      this.lastKeyAt = at;
      return;
    }
    this.press(event, { ...character, code, from: at, at }, false);
  };

  private press(event: KeyboardEvent, key: Pressed, taken: boolean): void {
    if (this.keys.length === 0) this.start(key);
    this.lastKeyAt = key.at;
    this.keys.push(key);
    if (this.keys.length > 2) {
      if (this.looksLikeScan()) {
        swallow(event);
        this.suspected();
        this.held += key.typed;
        holding = true;
      } else {
        // A typist after all: what was held goes in now, and this key by itself.
        this.release();
        if (taken) insert(this.target.document, key.typed);
      }
    } else if (taken) this.held += key.typed;
    // A space presses the focused button, but not one that comes this fast.
    else if (key.typed === ' ' && this.keys.length === 2 && this.looksLikeScan() && !this.putBack) swallow(event);
    this.wait();
  }

  /** The first key of something: of what was let go too early, or of something new. */
  private start(key: Pressed): void {
    const before = this.letGo;
    const gap = before ? key.from - (before.keys.at(-1)?.at ?? key.from) : Infinity;
    this.letGo = null;
    this.head = null;
    if (before && gap <= MAX_GAP) {
      this.keys = before.keys;
      this.putBack = before.putBack;
      this.rest = before.rest;
      return;
    }
    if (before && gap <= HEAD_GAP && before.keys.length <= HEAD_LENGTH && before.rest >= REST) this.head = before;
    this.putBack = remember(this.target.document);
    this.rest = key.from - this.lastKeyAt;
  }

  private end(event: KeyboardEvent, by: 'Enter' | 'Tab'): void {
    const { timeStamp: at } = event;
    const since = at - this.lastScan.at;
    const unended = this.lastScan.endedBy === 'silence';
    // Scanners send Enter twice (CR, LF); a Tab behind an Enter is a person's.
    const late = this.keys.length === 0 && (unended || by === 'Enter') && since <= MAX_GAP + (unended ? SILENCE : 0);
    this.lastKeyAt = at;
    if (late || this.isScan(MAX_GAP)) {
      swallow(event);
      this.endsByKey = true;
      if (!late) this.settle(by);
      return;
    }
    this.settle('silence');
    this.letGo = null;
  }

  private characters(event: KeyboardEvent): { typed: string; physical: string } | null {
    const { key, code, shiftKey } = event;
    const composed = event.getModifierState('AltGraph');
    if (event.metaKey || ((event.ctrlKey || event.altKey) && !composed)) return null;
    const physical = physicalCharacter(code, shiftKey);
    const typed = [...key].length === 1 ? key : null;
    // A dead key has no character of its own yet, but it has a position.
    if (typed === null && (physical === null || !['Dead', 'Process', 'Unidentified'].includes(key))) return null;
    return { typed: typed ?? physical ?? '', physical: physical ?? typed ?? '' };
  }

  private gaps(keys: readonly Pressed[] = this.keys): number[] {
    return keys.slice(1).map((key, index) => key.from - (keys[index]?.at ?? key.from));
  }

  private looksLikeScan(part?: 'whole'): boolean {
    return isScannersPace(this.gaps(), part);
  }

  /** A longer gap begins something new. Where a key will end the code, one more is waited for. */
  private longestGap(): number {
    const usual = Math.max(MAX_GAP, manner().longest * 1.5);
    return this.keys.length >= SHORTEST && this.keyWillEnd() && this.looksLikeScan() ? Math.max(usual, SILENCE_BEFORE_KEY) : usual;
  }

  private keyWillEnd(): boolean {
    return this.endsByKey || manner().endsByKey;
  }

  private isScan(maxGap: number): boolean {
    if (this.keys.length < SHORTEST || !this.looksLikeScan('whole')) return false;
    const gaps = this.gaps();
    const longest = Math.max(maxGap, manner().longest * 1.5);
    if (Math.max(...gaps) <= longest) return true;
    // One stop of a busy computer, in the middle of what is a scan beyond doubt.
    return this.keyWillEnd() && gaps.filter((gap) => gap > longest).length === 1 && gaps.length >= 2 * SHORTEST;
  }

  /** Waits for silence, longer the later keys arrive. When the page itself was busy, the queued keys get their turn first. */
  private wait(): void {
    clearTimeout(this.timer);
    const silence = Math.max(SILENCE, manner().longest * 1.5) + lag;
    const settle = () => {
      const more = this.keyWillEnd() && this.isScan(MAX_GAP) ? SILENCE_BEFORE_KEY - SILENCE : 0;
      if (more > 0) this.timer = setTimeout(() => this.settle('silence'), more);
      else this.settle('silence');
    };
    const due = performance.now() + silence;
    this.timer = setTimeout(() => {
      if (performance.now() - due > 30) this.timer = setTimeout(settle, 20);
      else settle();
    }, silence);
  }

  /** Decides what the keys so far were, and starts anew. */
  private settle(endedBy: Scan['endedBy']): void {
    clearTimeout(this.timer);
    if (this.keys.length === 0) return;
    holding = false;
    const scan = this.isScan(endedBy === 'silence' ? MAX_GAP_UNENDED : MAX_GAP);
    const { keys, putBack, rest, head } = this;
    if (!scan) this.release();
    this.keys = [];
    this.held = '';
    this.putBack = null;
    this.head = null;
    this.letGo = scan ? null : { keys, putBack, rest };
    if (!scan) return;
    (head ?? { putBack }).putBack?.();
    const whole = head ? [...head.keys, ...keys] : keys;
    const at = keys.at(-1)?.at ?? 0;
    this.lastScan = { at, endedBy };
    if (endedBy === 'silence') this.endsByKey = false;
    const typed = whole.map((key) => key.typed).join('');
    const physical = whole.map((key) => key.physical).join('');
    this.heard({ ...bare(typed, physical), gaps: this.gaps(keys), endedBy, at });
  }

  /** Puts what was held where a person typed it. */
  private release(): void {
    holding = false;
    const text = this.held;
    this.held = '';
    insert(this.target.document, text);
  }
}

function swallow(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Whether a key is one that scanners end a code by. */
function endOf({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): 'Enter' | 'Tab' | null {
  if (ctrlKey || altKey || metaKey) return null;
  return key === 'Enter' || key === 'Tab' ? key : null;
}

/** The control character a terminal would make of a key with Ctrl, or null. */
function controlCharacter({ code, ctrlKey, altKey, metaKey }: KeyboardEvent): string | null {
  if (!ctrlKey || altKey || metaKey) return null;
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter) return String.fromCharCode(letter.charCodeAt(0) - 64);
  return { BracketLeft: '\x1b', Backslash: '\x1c', BracketRight: '\x1d' }[code] ?? null;
}

type Handler = (scan: Scan) => boolean | void;
const handlers: Handler[] = [];

/**
 * Hears scans until the returned function is called. The newest handler is asked first (a dialog before the
 * screen under it); one that returns false passes the scan on. Use it in `$effect(() => onScan(...))`.
 */
export function onScan(handler: Handler): () => void {
  handlers.push(handler);
  return () => {
    const index = handlers.lastIndexOf(handler);
    if (index >= 0) handlers.splice(index, 1);
  };
}

/** Gives a scan to those who listen, newest first. */
export function deliver(scan: Scan): void {
  for (const handler of [...handlers].reverse()) if (handler(scan) !== false) return;
}
