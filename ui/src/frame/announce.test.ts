import { beforeEach, expect, it } from 'vitest';
import { Failure } from '../backend/failure';
import { announced, forgetRefusal, heedForgotten, refused } from './announce.svelte';

const forgotten = (reason: unknown) => Object.assign(new Event('unhandledrejection'), { reason });
const target = new EventTarget();
heedForgotten(target);

beforeEach(() => forgetRefusal());

it('shows what was refused and no screen took to itself', () => {
  target.dispatchEvent(forgotten(new Failure({ code: 'place.code_taken', message: 'The store has that code. Nothing was saved.', hint: 'Take another.' })));
  expect([refused.sentence, refused.hint]).toEqual(['The store has that code. Nothing was saved.', 'Take another.']);
  expect(announced.urgent).toContain('Nothing was saved.');
});

it('shows nothing of what the person stopped', () => {
  target.dispatchEvent(forgotten(new Failure({ code: 'cancelled', message: 'Cancelled. Nothing was saved.' })));
  expect(refused.sentence).toBe('');
});
