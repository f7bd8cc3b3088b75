import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MAX_GAP, ScanListener } from '../scan/listen';
import { forgetWaiting, handleKey, register, spell } from './shortcuts.svelte';

let clock: number;
let done: string[];
let stop: () => void;
let listener: ScanListener;
let heard: string[];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  document.body.innerHTML = '';
  clock = 10_000;
  done = [];
  heard = [];
  listener = new ScanListener(window, (scan) => heard.push(scan.typed), forgetWaiting);
  addEventListener('keydown', handleKey);
  stop = register([
    { keys: 'I', label: 'Check in', run: () => done.push('I') },
    { keys: 'T', label: 'Until', run: () => done.push('T') },
  ]);
});
afterEach(() => {
  stop();
  removeEventListener('keydown', handleKey);
  listener.stop();
  vi.useRealTimers();
});

function press(key: string, gap: number) {
  vi.advanceTimersByTime(gap);
  clock += gap;
  const down = new KeyboardEvent('keydown', { key, code: /[A-Z]/.test(key) ? `Key${key}` : '', bubbles: true, cancelable: true });
  Object.defineProperty(down, 'timeStamp', { value: clock });
  document.body.dispatchEvent(down);
  document.body.dispatchEvent(new KeyboardEvent('keyup', { key, code: down.code, bubbles: true }));
}

describe('a plain key', () => {
  it('acts once it is sure that it is not the first of a scan', () => {
    press('i', 0);
    expect(done).toEqual([]);
    vi.advanceTimersByTime(MAX_GAP);
    expect(done).toEqual(['I']);
  });

  it('does nothing when it is the beginning of a scan, however long that is', () => {
    for (const key of 'ITX0123456789ABCDEF') press(key, 12);
    press('Enter', 12);
    vi.advanceTimersByTime(1000);
    expect(heard).toEqual(['ITX0123456789ABCDEF']);
    expect(done).toEqual([]);
  });
});

describe('a digit in a chord', () => {
  const spelled = (init: KeyboardEventInit) => spell(new KeyboardEvent('keydown', { code: 'Digit1', ...init }));

  it('goes by its position, whatever the layout types', () => {
    expect(spelled({ key: '&', ctrlKey: true })).toBe('Ctrl+1');
    expect(spelled({ key: '¹', altKey: true })).toBe('Alt+1');
    expect(spelled({ key: '&' })).toBe('&');
  });
});
