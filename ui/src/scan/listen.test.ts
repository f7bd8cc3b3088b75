import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deliver, onScan, ScanListener, SILENCE, type Scan } from './listen';
import { setManner, USUAL } from './manner';

let listener: ScanListener;
let heard: Scan[];
let field: HTMLInputElement;
let inputs: string[];
let clock: number;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  document.body.innerHTML = '<input id="field"><button id="press">Press</button>';
  field = document.querySelector('#field') as HTMLInputElement;
  heard = [];
  inputs = [];
  clock = 1000;
  field.addEventListener('input', () => inputs.push(field.value));
  listener = new ScanListener(window, (scan) => heard.push(scan));
});
afterEach(() => {
  listener.stop();
  setManner(USUAL);
  vi.useRealTimers();
});

interface Key {
  key: string;
  code: string;
  shift?: boolean;
  repeat?: boolean;
}

function codeOf(character: string): string {
  if (/[a-z]/i.test(character)) return `Key${character.toUpperCase()}`;
  return /\d/.test(character) ? `Digit${character}` : '';
}

/** Presses and lets go a key as a browser would: what is not prevented changes the focused field. */
function press({ key, code, shift = false, repeat = false }: Key, gap: number, letGo = true): boolean {
  vi.advanceTimersByTime(gap);
  clock += gap;
  const down = new KeyboardEvent('keydown', { key, code, shiftKey: shift, repeat, bubbles: true, cancelable: true });
  Object.defineProperty(down, 'timeStamp', { value: clock });
  const target = document.activeElement ?? document.body;
  const passed = target.dispatchEvent(down);
  if (passed && key.length === 1 && target === field) {
    field.setRangeText(key, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  if (passed && key === 'Enter' && target instanceof HTMLButtonElement) target.click();
  if (letGo) target.dispatchEvent(new KeyboardEvent('keyup', { key, code, bubbles: true }));
  return passed;
}

function type(text: string, gap: number | number[]): void {
  [...text].forEach((character, index) =>
    press(
      { key: character, code: codeOf(character), shift: /[A-Z]/.test(character) },
      typeof gap === 'number' ? gap : (gap[index] ?? 0),
    ),
  );
}
const enter: Key = { key: 'Enter', code: 'Enter' };
const silence = () => vi.advanceTimersByTime(SILENCE + 1);

describe('a burst', () => {
  it('ended by Enter is a scan wherever the focus is', () => {
    type('IT000123K', 12);
    expect(press(enter, 12)).toBe(false);
    expect(heard).toEqual([{ typed: 'IT000123K', physical: 'IT000123K', endedBy: 'Enter', at: clock - 12, gaps: Array(8).fill(12) }]);
  });

  it('ended by Tab leaves the focus where it was', () => {
    type('IT000123K', 5);
    expect(press({ key: 'Tab', code: 'Tab' }, 5)).toBe(false);
    expect(heard[0]?.endedBy).toBe('Tab');
  });

  it('ended by silence is a scan too, and an Enter that comes late presses nothing', () => {
    document.querySelector<HTMLElement>('#press')?.focus();
    const pressed = vi.fn();
    document.querySelector('#press')?.addEventListener('click', pressed);
    type('IT000123K', 15);
    silence();
    expect(heard.map((scan) => scan.endedBy)).toEqual(['silence']);
    clock += SILENCE;
    expect(press(enter, 0)).toBe(false);
    expect(heard).toHaveLength(1);
    expect(pressed).not.toHaveBeenCalled();
  });

  it('leaves nothing in a focused field, not even in place of a selection', () => {
    field.value = 'half written';
    field.focus();
    field.setSelectionRange(0, 4);
    type('IT000123K', 10);
    press(enter, 10);
    expect(field.value).toBe('half written');
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, 4]);
    expect(inputs.at(-1)).toBe('half written');
    expect(heard).toHaveLength(1);
  });

  it('does not press the focused button', () => {
    const button = document.querySelector('#press') as HTMLButtonElement;
    const pressed = vi.fn();
    button.addEventListener('click', pressed);
    button.focus();
    type('IT000123K', 8);
    press(enter, 8);
    expect(pressed).not.toHaveBeenCalled();
    expect(heard).toHaveLength(1);
  });

  it('that jitters below 100 ms is one scan as long as most gaps are short', () => {
    type('IT000123K', [0, 20, 20, 80, 20, 20, 20, 20, 20]);
    press(enter, 20);
    expect(heard.map((scan) => scan.typed)).toEqual(['IT000123K']);
  });

  it('is read from key positions, whatever layout and Caps Lock made of it', () => {
    // French layout: the digit keys type accents without Shift; Caps Lock turns the letters round.
    const french: Key[] = [
      { key: 'i', code: 'KeyI', shift: true }, { key: 't', code: 'KeyT', shift: true },
      { key: 'à', code: 'Digit0' }, { key: '&', code: 'Digit1' }, { key: 'é', code: 'Digit2' },
      { key: 'Dead', code: 'Minus' }, { key: 'k', code: 'KeyK', shift: true },
    ];
    for (const key of french) {
      press({ key: 'Shift', code: 'ShiftLeft' }, 1, false);
      press(key, 4);
    }
    press(enter, 4);
    expect(heard[0]).toMatchObject({ physical: 'IT012-K', typed: 'ità&é-k' });
  });

  it('of three keys is not a scan and its Enter is an Enter', () => {
    field.focus();
    type('abc', 10);
    expect(press(enter, 10)).toBe(true);
    expect(field.value).toBe('abc');
    expect(heard).toEqual([]);
  });

  it('torn after its first keys by a busy computer is whole, and the field is as it was', () => {
    field.value = 'half';
    field.focus();
    field.setSelectionRange(4, 4);
    vi.advanceTimersByTime(1000);
    clock += 1000;
    type('IT000123K', [0, 160, 5, 5, 5, 5, 5, 5, 5]);
    press(enter, 5);
    expect(heard.map((scan) => scan.typed)).toEqual(['IT000123K']);
    expect(field.value).toBe('half');
  });

  it('whose keys arrive late, after they were taken for typing, is whole by their times', () => {
    field.focus();
    type('IT', 5);
    // They were pressed 5 ms apart, and the page hears of them 300 ms later.
    vi.advanceTimersByTime(300);
    type('000123K', 5);
    press(enter, 5);
    expect(heard.map((scan) => scan.typed)).toEqual(['IT000123K']);
    expect(field.value).toBe('');
  });

  it('that stops in its middle is not two, once the scanner is known to end by a key', () => {
    type('IT000123K', 5);
    press(enter, 5);
    vi.advanceTimersByTime(2000);
    clock += 2000;
    type('IT000077Z', [0, 5, 5, 5, 5, 200, 5, 5, 5]);
    press(enter, 5);
    expect(heard.map((scan) => scan.typed)).toEqual(['IT000123K', 'IT000077Z']);
  });

  it('with a group separator typed as Ctrl+] is one code', () => {
    type('AB12', 5);
    vi.advanceTimersByTime(5);
    clock += 5;
    const down = new KeyboardEvent('keydown', { key: ']', code: 'BracketRight', ctrlKey: true, bubbles: true, cancelable: true });
    Object.defineProperty(down, 'timeStamp', { value: clock });
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Control', code: 'ControlLeft', ctrlKey: true, bubbles: true }));
    expect(document.body.dispatchEvent(down)).toBe(false);
    type('CD34', 5);
    press(enter, 5);
    expect(heard.map((scan) => scan.typed)).toEqual(['AB12\u001dCD34']);
  });

  it('of numbers on the number pad with Alt is the characters they stand for', () => {
    field.focus();
    for (const character of 'Z-9y') {
      for (const digit of String(character.charCodeAt(0))) {
        clock += 2;
        const down = new KeyboardEvent('keydown', { key: digit, code: `Numpad${digit}`, altKey: true, bubbles: true, cancelable: true });
        Object.defineProperty(down, 'timeStamp', { value: clock });
        expect(document.body.dispatchEvent(down)).toBe(false);
      }
      clock += 2;
      const up = new KeyboardEvent('keyup', { key: 'Alt', code: 'AltLeft', bubbles: true, cancelable: true });
      Object.defineProperty(up, 'timeStamp', { value: clock });
      document.body.dispatchEvent(up);
    }
    press(enter, 5);
    expect(heard.map((scan) => scan.typed)).toEqual(['Z-9y']);
    expect(field.value).toBe('');
  });

  it('chooses nothing in a list of choices', () => {
    document.body.innerHTML = '<select id="list"><option>None</option><option>Iceland</option></select>';
    const list = document.querySelector('#list') as HTMLSelectElement;
    list.focus();
    type('IT', 5);
    list.selectedIndex = 1; // what a browser does with the first letter
    type('000123K', 5);
    press(enter, 5);
    expect(list.value).toBe('None');
    expect(heard).toHaveLength(1);
  });

  it('comes without what the scanner was heard to put around every code', () => {
    setManner({ ...USUAL, around: [{ prefix: '~', suffix: '#' }] });
    press({ key: '~', code: 'Backquote', shift: true }, 5);
    type('IT000123K', 5);
    press({ key: '#', code: 'Digit3', shift: true }, 5);
    press(enter, 5);
    type('IT000077Z', 5);
    press(enter, 5);
    expect(heard.map((scan) => scan.typed)).toEqual(['IT000123K', 'IT000077Z']);
  });

  it('of a slow scanner is heard once its speed is known', () => {
    type('IT000123K', 60);
    press(enter, 60);
    expect(heard).toEqual([]);
    setManner({ ...USUAL, paces: [120, 60], longest: 90 });
    type('IT000123K', 60);
    press(enter, 60);
    expect(heard.map((scan) => scan.typed)).toEqual(['IT000123K']);
  });

  it('follows another at once', () => {
    type('IT000123K', 5);
    press(enter, 5);
    type('IT000077Z', 5);
    press(enter, 5);
    expect(heard.map((scan) => scan.typed)).toEqual(['IT000123K', 'IT000077Z']);
  });
});

/** Fifty words of twenty hands; each has to stand in the field as it was typed. */
function typeAsTwentyHands(): void {
  field.focus();
  const words = 'the laptop in room four has a broken hinge and was sent there on monday then anna took it to the store'.split(' ');
  for (let hand = 1; hand <= 20; hand += 1) {
    let seed = hand;
    const below = (limit: number) => (seed = (seed * 48271) % 2147483647) % limit;
    const text = Array.from({ length: 50 }, () => words[below(words.length)]).join(' ');
    const gaps = [...text].map((key, index) => {
      const pair = (text[index - 1] ?? ' ') + key;
      if (/th|he|in|er|an|re|on|at|en|nd|ou|it|is|to/.test(pair)) return 30 + below(31);
      return pair.includes(' ') ? 85 + below(86) : 75 + below(76);
    });
    field.value = '';
    type(text, gaps);
    press(enter, 110);
    silence();
    expect(field.value).toBe(text);
  }
}

describe('a person', () => {
  it('typing at 120 words a minute is not a scan, and no letter is lost or moved', () => {
    field.focus();
    // Ten letters a second on average, with the rolls of a practised hand.
    const text = 'the thinkpad from the store room';
    const gaps = [...text].map((_, index) => [140, 55, 90, 120, 70, 130, 45, 110, 160, 80][index % 10] ?? 100);
    type(text, gaps);
    press(enter, 110);
    silence();
    expect(field.value).toBe(text);
    expect(heard).toEqual([]);
  });

  it.each([0, 40, 55, 70, 90, 110])('typing fifty words at 120 words a minute is no scan and loses nothing, for twenty hands beside a scanner of %i ms a key', (pace) => {
    for (const endsByKey of [true, false]) {
      if (pace > 0) setManner({ ...USUAL, paces: [pace], longest: pace * 1.2, endsByKey });
      typeAsTwentyHands();
    }
    expect(heard).toEqual([]);
  });

  it('rolling three letters faster than a scanner gets them all, in order', () => {
    field.focus();
    type('was', [0, 25, 28]);
    expect(field.value).toBe('wa');
    type(' here', [70, 120, 90, 100, 110]);
    silence();
    expect(field.value).toBe('was here');
    expect(heard).toEqual([]);
  });

  it('pausing after a roll finds the held letter in the field', () => {
    field.focus();
    type('was', [0, 25, 28]);
    silence();
    expect(field.value).toBe('was');
    expect(inputs.at(-1)).toBe('was');
  });

  it('holding a key down fills the field with it', () => {
    field.focus();
    press({ key: 'x', code: 'KeyX' }, 200, false);
    for (let index = 0; index < 8; index += 1) press({ key: 'x', code: 'KeyX', repeat: index > 0 }, 30, false);
    press(enter, 30);
    expect(field.value).toBe('xxxxxxxxx');
    expect(heard).toEqual([]);
  });

  it('using keys with Ctrl is left alone', () => {
    const down = new KeyboardEvent('keydown', { key: 'k', code: 'KeyK', ctrlKey: true, bubbles: true, cancelable: true });
    expect(document.body.dispatchEvent(down)).toBe(true);
  });
});

describe('scans are heard', () => {
  const scan: Scan = { typed: 'A', physical: 'A', endedBy: 'Enter', at: 0, gaps: [] };

  it('by the newest listener, which may pass them on', () => {
    const order: string[] = [];
    const stopScreen = onScan(() => void order.push('screen'));
    const stopDialog = onScan(() => {
      order.push('dialog');
      return order.length > 1;
    });
    deliver(scan);
    expect(order).toEqual(['dialog', 'screen']);
    deliver(scan);
    expect(order).toEqual(['dialog', 'screen', 'dialog']);
    stopDialog();
    deliver(scan);
    expect(order.at(-1)).toBe('screen');
    stopScreen();
  });
});
