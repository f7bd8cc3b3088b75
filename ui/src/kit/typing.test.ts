import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { typingInto } from './typing';

let open: boolean;
let shown: number;
let heard: string[];
let button: HTMLButtonElement;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  open = false;
  shown = 0;
  heard = [];
  button = document.body.appendChild(document.createElement('button'));
  const hear = typingInto({ isOpen: () => open, show: () => { open = true; shown += 1; } });
  button.addEventListener('keydown', (event) => hear(event as never));
  document.body.onkeydown = ({ key }) => void heard.push(key);
});
afterEach(() => {
  button.remove();
  document.body.onkeydown = null;
  vi.useRealTimers();
});

function press(key: string): boolean {
  return button.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

it('a letter opens the list and is no key of the screen', () => {
  expect(press('p')).toBe(false);
  expect([shown, heard]).toEqual([1, []]);
});

it('the rest of a word whose space chose changes nothing, nor does its Enter', () => {
  open = true;
  [...'in'].forEach(press);
  press(' ');
  // The piece chose "In repair" at the space and closed.
  open = false;
  expect([...'repair'].map(press)).not.toContain(true);
  expect(press('Enter')).toBe(false);
  expect([shown, heard]).toEqual([0, []]);
});

it('after a choice by Enter the next key is the person’s', () => {
  open = true;
  press('p');
  press('Enter');
  open = false;
  press('h');
  expect(shown).toBe(1);
});

it('after a pause a word begins anew', () => {
  open = true;
  press('i');
  press(' ');
  open = false;
  vi.advanceTimersByTime(1001);
  press('r');
  expect(shown).toBe(1);
});
