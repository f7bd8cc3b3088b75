import { beforeEach, expect, it, vi } from 'vitest';
import { nextTicket } from './nextTicket.svelte';

const keep = vi.fn();
beforeEach(() => {
  nextTicket.keep = keep;
  nextTicket.desk = '';
  nextTicket.enter('assets');
  nextTicket.used();
  keep.mockReset();
});

it('goes with one act', () => {
  nextTicket.say(' INC-1 ');
  expect(nextTicket.said).toBe('INC-1');
  nextTicket.used();
  expect(nextTicket.said).toBe('');
});

it('goes with no act on another screen', () => {
  nextTicket.say('INC-1');
  nextTicket.enter('people');
  expect(nextTicket.said).toBe('');
  nextTicket.enter('assets');
  expect(nextTicket.said).toBe('');
});

it('stays on the Desk with what is gathered, and is kept with it', () => {
  nextTicket.enter('desk');
  nextTicket.say('INC-2');
  nextTicket.used();
  expect(nextTicket.said).toBe('INC-2');
  expect(keep).toHaveBeenCalledExactlyOnceWith('INC-2');
  nextTicket.enter('assets');
  expect(nextTicket.said).toBe('');
  nextTicket.enter('desk');
  expect(nextTicket.said).toBe('INC-2');
});
