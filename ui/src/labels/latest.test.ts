import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Latest } from './latest.svelte';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A question whose answer comes when the test says so. */
function question<T>() {
  let answer: (value: T) => void = () => {};
  let refuse: (problem: Error) => void = () => {};
  const fetch = vi.fn(() => new Promise<T>((resolve, reject) => ([answer, refuse] = [resolve, reject])));
  return { fetch, answer: (value: T) => answer(value), refuse: (problem: Error) => refuse(problem) };
}

describe('the latest answer', () => {
  it('is asked once the hand rests, not for every change', async () => {
    const latest = new Latest<number>(40);
    const [first, last] = [question<number>(), question<number>()];
    latest.ask(first.fetch)();
    latest.ask(last.fetch);
    await vi.advanceTimersByTimeAsync(40);
    expect(first.fetch).not.toHaveBeenCalled();
    last.answer(7);
    await vi.advanceTimersByTimeAsync(0);
    expect([latest.value, latest.busy]).toEqual([7, false]);
  });

  it('is never that of a question that was overtaken', async () => {
    const latest = new Latest<string>(0);
    const [first, last] = [question<string>(), question<string>()];
    latest.ask(first.fetch);
    await vi.advanceTimersByTimeAsync(0);
    latest.ask(last.fetch);
    await vi.advanceTimersByTimeAsync(0);
    last.answer('new');
    first.answer('old');
    await vi.advanceTimersByTimeAsync(0);
    expect(latest.value).toBe('new');
  });

  it('lets wait until it is the one to what was asked last, even if that failed', async () => {
    const latest = new Latest<string>(0);
    const asked = question<string>();
    latest.ask(asked.fetch);
    const order: string[] = [];
    void latest.settled().then(() => order.push('settled'));
    await vi.advanceTimersByTimeAsync(200);
    expect([order, latest.slow]).toEqual([[], true]);
    asked.refuse(new Error('no'));
    await vi.advanceTimersByTimeAsync(0);
    expect(order).toEqual(['settled']);
    expect([latest.value, latest.slow, latest.failure?.code]).toEqual([null, false, 'unexpected']);
  });

  it('is nothing when nothing is asked', async () => {
    const latest = new Latest<string>(0);
    latest.ask(async () => 'x');
    await vi.advanceTimersByTimeAsync(0);
    latest.ask(null);
    expect([latest.value, latest.busy]).toEqual([null, false]);
    await latest.settled();
  });
});
