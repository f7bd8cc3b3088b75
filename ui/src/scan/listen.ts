import { physicalCharacter } from './layout';

/** A code a scanner typed. Rust decides between the two readings by the check character. */
export interface Scan {
  /** What the keyboard layout and Caps Lock made of it. */
  typed: string;
  /** The same keys read by position, as a US keyboard without Caps Lock. */
  physical: string;
  /** How the scanner ended the code; `silence` when it sends no Enter or Tab. */
  endedBy: 'Enter' | 'Tab' | 'silence';
  /** `timeStamp` of the last key: the moment from which a verdict is waited for. */
  at: number;
}

/** Fingers are slower than this, scanners are faster: the middle gap between two keys of a burst, in ms. */
export const MEDIAN_GAP = 35;
/** A longer gap ends a burst. */
export const MAX_GAP = 100;
/** Without Enter or Tab a burst has to be even, or a fast "then" of a typist would pass for a scan. */
export const MAX_GAP_UNENDED = 60;
/** No key for this long ends a burst that has no Enter or Tab. */
export const SILENCE = 90;
export const SHORTEST = 4;

let holding = false;

/**
 * Whether keys are held that look like a scan. The first two of them stand in the field, so nothing may be looked
 * up by what stands there; the field hears of it (`input`) once it is known what they were.
 */
export const holdsKeys = (): boolean => holding;

interface Pressed {
  typed: string;
  physical: string;
  at: number;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

interface Before {
  field: Field;
  value: string;
  start: number | null;
  end: number | null;
}

/**
 * Listens to the whole window for the bursts of a keyboard-wedge scanner, wherever the focus is.
 *
 * The first two keys of anything go where they were meant to go: one cannot know yet, and a person must not
 * feel a delay. From the third fast key on they are held. If it turns out to be a scan, the field gets back
 * the value it had before the first key, and the Enter presses nothing; if not, the held keys are put into
 * the field where the caret is. Times are those of the events, not of their arrival, because keys of a burst
 * queue up in front of a busy page.
 */
export class ScanListener {
  private keys: Pressed[] = [];
  private held = '';
  private before: Before | null = null;
  private down = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** When the last scan that ended by silence was heard: a late Enter still belongs to it. */
  private lastScanAt = -Infinity;

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
  };

  private blur = () => {
    this.down.clear();
    this.settle('silence');
  };

  private keydown = (event: KeyboardEvent) => {
    const { key, code, timeStamp: at } = event;
    if (key === 'Shift' || key === 'CapsLock' || key === 'AltGraph') return;
    const last = this.keys.at(-1);
    if (last && at - last.at > MAX_GAP) this.settle('silence');

    if ((key === 'Enter' || key === 'Tab') && !event.ctrlKey && !event.altKey && !event.metaKey) {
      const late = this.keys.length === 0 && at - this.lastScanAt <= MAX_GAP + SILENCE;
      if (late || this.isScan(MAX_GAP)) {
        swallow(event);
        if (!late) this.settle(key);
      } else {
        this.settle('silence');
      }
      return;
    }

    const character = this.characters(event);
    // A key that is held down repeats as fast as a scanner types, but without being let go in between.
    const repeats = event.repeat || (code !== '' && this.down.has(code) && this.keys.at(-1) !== undefined);
    if (code !== '') this.down.add(code);
    if (!character || repeats) {
      this.settle('silence');
      return;
    }

    if (this.keys.length === 0) this.before = snapshot(this.target.document);
    this.keys.push({ ...character, at });
    if (this.keys.length > 2) {
      if (this.median() <= MEDIAN_GAP) {
        swallow(event);
        this.suspected();
        this.held += character.typed;
        holding = true;
      } else {
        // A typist after all: what was held goes in now, and this key by itself.
        this.release();
      }
    }
    this.wait();
  };

  private characters(event: KeyboardEvent): { typed: string; physical: string } | null {
    const { key, code, shiftKey } = event;
    const composed = event.getModifierState('AltGraph');
    if (event.metaKey || ((event.ctrlKey || event.altKey) && !composed)) return null;
    const physical = physicalCharacter(code, shiftKey);
    const typed = key.length === 1 ? key : null;
    // A dead key has no character of its own yet, but it has a position.
    if (typed === null && (physical === null || (key !== 'Dead' && key !== 'Process'))) return null;
    return { typed: typed ?? physical ?? '', physical: physical ?? typed ?? '' };
  }

  private gaps(): number[] {
    return this.keys.slice(1).map((key, index) => key.at - (this.keys[index]?.at ?? key.at));
  }

  private median(): number {
    const gaps = this.gaps().sort((a, b) => a - b);
    const middle = gaps.length >> 1;
    if (gaps.length === 0) return Infinity;
    const upper = gaps[middle] ?? 0;
    return gaps.length % 2 === 1 ? upper : (upper + (gaps[middle - 1] ?? 0)) / 2;
  }

  private isScan(maxGap: number): boolean {
    return this.keys.length >= SHORTEST && this.median() <= MEDIAN_GAP && Math.max(...this.gaps()) <= maxGap;
  }

  /** Waits for silence. When the page itself was busy, the queued keys get their turn first. */
  private wait(): void {
    clearTimeout(this.timer);
    const due = performance.now() + SILENCE;
    this.timer = setTimeout(() => {
      if (performance.now() - due > 30) this.timer = setTimeout(() => this.settle('silence'), 20);
      else this.settle('silence');
    }, SILENCE);
  }

  /** Decides what the keys so far were, and starts anew. */
  private settle(endedBy: Scan['endedBy']): void {
    clearTimeout(this.timer);
    if (this.keys.length === 0) return;
    holding = false;
    const scan = this.isScan(endedBy === 'silence' ? MAX_GAP_UNENDED : MAX_GAP);
    const keys = this.keys;
    const at = keys.at(-1)?.at ?? 0;
    if (scan) this.restore();
    else this.release();
    this.keys = [];
    this.held = '';
    this.before = null;
    if (!scan) return;
    if (endedBy === 'silence') this.lastScanAt = at;
    this.heard({
      typed: keys.map((key) => key.typed).join(''),
      physical: keys.map((key) => key.physical).join(''),
      endedBy,
      at,
    });
  }

  /** The field as it was before the burst. */
  private restore(): void {
    if (!this.before) return;
    const { field, value, start, end } = this.before;
    if (field.value === value) return;
    field.value = value;
    if (start !== null) field.setSelectionRange(start, end);
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'historyUndo' }));
  }

  /** Puts what was held where a person typed it. */
  private release(): void {
    holding = false;
    const text = this.held;
    this.held = '';
    const field = textField(this.target.document.activeElement);
    if (text === '' || !field) return;
    if (field.selectionStart === null) field.value += text;
    else field.setRangeText(text, field.selectionStart, field.selectionEnd ?? field.selectionStart, 'end');
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
  }
}

function swallow(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

const NOT_TEXT = ['button', 'submit', 'reset', 'checkbox', 'radio', 'file', 'range', 'color', 'image'];

/** The element as a field one can type into, or null. */
export function textField(element: Element | null): Field | null {
  if (element instanceof HTMLTextAreaElement) return element.readOnly || element.disabled ? null : element;
  if (!(element instanceof HTMLInputElement) || NOT_TEXT.includes(element.type)) return null;
  return element.readOnly || element.disabled ? null : element;
}

function snapshot(document: Document): Before | null {
  const field = textField(document.activeElement);
  return field && { field, value: field.value, start: field.selectionStart, end: field.selectionEnd };
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
