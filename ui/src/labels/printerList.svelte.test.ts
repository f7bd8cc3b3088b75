import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answers } from '../cache/store';
import type { PrinterView } from '../generated/PrinterView';
import { PrinterList } from './printerList.svelte';

const { call } = vi.hoisted(() => ({ call: vi.fn() }));
vi.mock('../backend/call', () => ({ call }));

beforeEach(() => {
  vi.useFakeTimers();
  call.mockReset();
  call.mockImplementation(async (_: string, { ask }: { ask: boolean }) => [{ name: 'Zebra', state: ask ? 'ready' : 'unknown' } as PrinterView]);
});
afterEach(() => {
  vi.useRealTimers();
});

it('knows the printers at once, asks them how they are, and asks again only now and then', async () => {
  let list: PrinterList | undefined;
  const stop = $effect.root(() => {
    list = new PrinterList();
  });
  const settle = async (milliseconds: number) => {
    flushSync();
    await vi.advanceTimersByTimeAsync(milliseconds);
    flushSync();
    await vi.advanceTimersByTimeAsync(0);
  };
  await settle(1000);
  expect(call.mock.calls.map(([, { ask }]) => ask)).toEqual([false, true]);
  expect(list?.value?.[0]?.state).toBe('ready');

  answers.drop(['print']);
  await settle(1000);
  expect(call).toHaveBeenCalledTimes(3);
  await settle(30_000);
  expect(call).toHaveBeenCalledTimes(5);

  stop();
  await settle(60_000);
  expect(call).toHaveBeenCalledTimes(5);
});
