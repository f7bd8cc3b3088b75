import { untrack } from 'svelte';
import { keyLag, MAX_GAP, textField } from '../scan/listen';

/** One key and what it does. */
export interface Shortcut {
  /** `O`, `Delete`, `Ctrl+K`, `Alt+1`, or a sequence: `G D`. `Ctrl` is Command on a Mac. */
  keys: string;
  label: string;
  run: () => void;
  /** A heading in the list that `?` shows. */
  group?: string;
  /** Also while a field has the focus; keys with Ctrl or Alt always are. */
  inFields?: boolean;
  /** Also while a dialog is open. */
  inDialogs?: boolean;
  when?: () => boolean;
}

/** One call of `register`, which only its own teardown takes away. */
interface Registration {
  list: Shortcut[];
}

// Not a signal: while an effect is torn down, reading one gives what it held before the flush, and writing that back
// less one would drop what others have registered since.
const registrations: Registration[] = [];
let changes = $state(0);

/** Every shortcut that is live now, the newest screen's first. */
export function shortcuts(): Shortcut[] {
  void changes;
  return [...registrations].reverse().flatMap(({ list }) => list);
}

/** Makes keys live until the returned function is called: `$effect(() => register([...]))`. */
export function register(list: Shortcut[]): () => void {
  const registration: Registration = { list };
  registrations.push(registration);
  changed();
  return () => {
    const index = registrations.indexOf(registration);
    if (index < 0) return;
    registrations.splice(index, 1);
    changed();
  };
}

let count = 0;

/** Registering in an effect must not make that effect depend on what others register, nor read what was before. */
function changed(): void {
  count += 1;
  untrack(() => (changes = count));
}

export const onMac = /Mac/.test(navigator.platform);

/** The event's key as shortcuts are written. */
export function spell(event: KeyboardEvent): string {
  const parts: string[] = [];
  if (event.ctrlKey || event.metaKey) parts.push('Ctrl');
  if (event.altKey) parts.push('Alt');
  const digit = /^Digit(\d)$/.exec(event.code)?.[1];
  const named = event.key.length > 1;
  if (event.shiftKey && (named || parts.length > 0)) parts.push('Shift');
  // A digit's key types something else on some layouts, and with Alt: in a chord it goes by position.
  parts.push(parts.length > 0 && digit ? digit : event.key === ' ' ? 'Space' : named ? event.key : event.key.toUpperCase());
  return parts.join('+');
}

const SEQUENCE = 1000;
let typed: string[] = [];
let typedAt = 0;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Plain keys act only once it is sure that they are not the first key of a scan. */
export function handleKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || ['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return;
  const spelled = spell(event);
  const field = textField(document.activeElement);
  const inField = field !== null;
  // The scan box has the focus whenever nothing else has: empty, there is no typing in it to take back.
  const inText = inField && !(field.value === '' && 'atRest' in field.dataset);
  const inDialog = document.querySelector('[role=dialog][data-modal], [role=alertdialog], [role=menu]') !== null;
  const fits = (shortcut: Shortcut) =>
    (!inDialog || shortcut.inDialogs === true) && (shortcut.when?.() ?? true);

  if (/^(Ctrl|Alt)\+/.test(spelled) || spelled === 'Escape' || /^(Shift\+)?F\d+$/.test(spelled)) {
    // Undo belongs to the text as long as one is in it.
    const found = shortcuts().find(
      (shortcut) => shortcut.keys === spelled && fits(shortcut) && !(inText && shortcut.inFields === false),
    );
    if (!found) {
      // Outside a text there is nothing that all of it could mean: not every word of the window.
      if (spelled === 'Ctrl+A' && !inField) event.preventDefault();
      return;
    }
    event.preventDefault();
    found.run();
    return;
  }
  if (inField || event.repeat) return;
  if (spelled === 'Enter' || spelled === 'Space' || spelled === 'Tab') return;

  typed = event.timeStamp - typedAt > SEQUENCE ? [spelled] : [...typed.slice(-1), spelled];
  typedAt = event.timeStamp;
  clearTimeout(waiting);
  const sequence = typed.join(' ');
  const single = spelled;
  const live = shortcuts().filter(fits);
  const found = live.find((shortcut) => shortcut.keys === sequence) ?? live.find((shortcut) => shortcut.keys === single);
  if (!found) return;
  wait(found);
}

/** Waits until it is no scan. When the page itself was busy, the queued keys get their turn first. */
function wait(found: Shortcut): void {
  // Keys that arrive late may have others behind them.
  const patience = MAX_GAP + keyLag();
  const due = performance.now() + patience;
  const run = () => {
    typed = [];
    found.run();
  };
  waiting = setTimeout(() => {
    if (performance.now() - due > 30) waiting = setTimeout(run, 20);
    else run();
  }, patience);
}

/** A burst of keys began: what was waiting was the start of a scan. */
export function forgetWaiting(): void {
  clearTimeout(waiting);
  typed = [];
}

/** `Ctrl+Shift+K` as the caps one draws: `['Ctrl', '⇧', 'K']`. */
export function caps(keys: string): string[] {
  const words: Record<string, string> = {
    Ctrl: onMac ? '⌘' : 'Ctrl', Alt: onMac ? '⌥' : 'Alt', Shift: '⇧', Escape: 'Esc', ArrowUp: '↑', ArrowDown: '↓',
    ArrowLeft: '←', ArrowRight: '→', Enter: '↵', Delete: 'Del',
  };
  return keys.split(/[+ ]/).map((key) => words[key] ?? key);
}
