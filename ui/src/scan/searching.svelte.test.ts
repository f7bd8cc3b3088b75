import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Searching } from './searching.svelte';

let looked: number;
let searching: Searching;
let leave: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  looked = 0;
  leave = $effect.root(() => {
    searching = new Searching(() => (looked += 1));
  });
});
afterEach(() => {
  leave();
  vi.useRealTimers();
});

const changed = (inputType: string) => searching.type(new InputEvent('input', { inputType }));

it('looks once a person pauses', () => {
  changed('insertText');
  vi.advanceTimersByTime(30);
  changed('insertText');
  vi.advanceTimersByTime(59);
  expect(looked).toBe(0);
  vi.advanceTimersByTime(1);
  expect(looked).toBe(1);
});

it('says at once what a scan through the field put back, and no letter of the scan later', () => {
  changed('insertText');
  changed('historyUndo');
  expect(looked).toBe(1);
  vi.runAllTimers();
  expect(looked).toBe(1);
});
