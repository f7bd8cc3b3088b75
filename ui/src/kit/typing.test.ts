import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { typingInto } from './typing';

let open: boolean;
let heard: string[];
let button: HTMLButtonElement;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  open = false;
  heard = [];
  button = document.body.appendChild(document.createElement('button'));
  button.addEventListener('keydown', typingInto({ isOpen: () => open }));
  document.body.onkeydown = ({ key }) => void heard.push(key);
});
afterEach(() => {
  button.remove();
  document.body.onkeydown = null;
  vi.useRealTimers();
});

const press = (key: string) => button.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

it('a letter in an open list is no key of the screen', () => {
  open = true;
  expect(press('p')).toBe(true);
  expect(heard).toEqual([]);
});

it('a letter on a closed one is', () => {
  press('h');
  expect(heard).toEqual(['h']);
});

it('the rest of a word whose space chose changes nothing, nor does its Enter', () => {
  open = true;
  [...'in'].forEach(press);
  press(' ');
  // The piece chose "In repair" at the space and closed.
  open = false;
  expect([...'repair'].map(press)).not.toContain(true);
  expect(press('Enter')).toBe(false);
  expect(heard).toEqual([]);
});

it('after a choice by Enter the next key is the person’s', () => {
  open = true;
  press('p');
  press('Enter');
  open = false;
  heard = [];
  press('h');
  expect(heard).toEqual(['h']);
});

it('after a pause a word begins anew', () => {
  open = true;
  press('i');
  press(' ');
  open = false;
  vi.advanceTimersByTime(1001);
  expect(press('r')).toBe(true);
});
