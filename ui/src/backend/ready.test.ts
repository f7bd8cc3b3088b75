import { beforeEach, expect, it, vi } from 'vitest';
import { Failure } from './failure';
import { whenReady } from './ready';

const { callWithProgress } = vi.hoisted(() => ({ callWithProgress: vi.fn() }));
vi.mock('./call', () => ({ callWithProgress }));
const failed = (code: string) => new Failure({ code, message: code });

beforeEach(() => {
  callWithProgress.mockReset();
  callWithProgress.mockResolvedValue(null);
});

it('asks again once the register is ready, and once only', async () => {
  const ask = vi.fn().mockRejectedValueOnce(failed('register.remaking')).mockResolvedValueOnce('kept');
  expect(await whenReady(ask)).toBe('kept');
  expect(callWithProgress.mock.calls.map(([operation]) => operation)).toEqual(['make_ready']);
  const never = vi.fn().mockRejectedValue(failed('register.remaking'));
  await expect(whenReady(never)).rejects.toMatchObject({ code: 'register.remaking' });
  expect(never).toHaveBeenCalledTimes(2);
});

it('says any other failure as it is', async () => {
  const ask = vi.fn().mockRejectedValue(failed('register.disk_full'));
  await expect(whenReady(ask)).rejects.toMatchObject({ code: 'register.disk_full' });
  expect([ask.mock.calls.length, callWithProgress.mock.calls.length]).toEqual([1, 0]);
});

it('says why the register cannot be made ready', async () => {
  callWithProgress.mockRejectedValue(failed('register.damaged'));
  await expect(whenReady(vi.fn().mockRejectedValue(failed('register.remaking')))).rejects.toMatchObject({ code: 'register.damaged' });
});
