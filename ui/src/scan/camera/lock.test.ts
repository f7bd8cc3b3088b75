import { describe, expect, it } from 'vitest';
import { CodeLock } from './lock';

const once = (...codes: string[]) => codes.map((code) => ({ code, frames: 1 }));

describe('a code that stays in view', () => {
  it('counts once, however long it stays', () => {
    const lock = new CodeLock();
    expect(lock.see(once('A'), 0)).toEqual(['A']);
    for (let at = 100; at < 20_000; at += 100) expect(lock.see(once('A'), at)).toEqual([]);
  });

  it('counts again when it was out of view for a second, and not sooner', () => {
    const lock = new CodeLock();
    lock.see(once('A'), 0);
    lock.see([], 100);
    lock.see([], 900);
    expect(lock.see(once('A'), 950)).toEqual([]);
    lock.see([], 1200);
    lock.see([], 1950);
    expect(lock.see(once('A'), 2000)).toEqual(['A']);
  });

  it('is not forgotten where frames are seldom: a blurred one, or none for a while, is not out of view', () => {
    const lock = new CodeLock();
    lock.see(once('A'), 0);
    expect(lock.see(once('A'), 5000)).toEqual([]);
    lock.see([], 8000);
    expect(lock.see(once('A'), 11_000)).toEqual([]);
    lock.see([], 14_000);
    lock.see([], 17_000);
    expect(lock.see(once('A'), 20_000)).toEqual(['A']);
  });

  it('stands in nobody’s way: others count as they come, in their order, each once a frame', () => {
    const lock = new CodeLock();
    expect(lock.see(once('B', 'A', 'B'), 0)).toEqual(['B', 'A']);
    expect(lock.see(once('A', 'C', 'B'), 100)).toEqual(['C']);
  });

  it('counts from the second frame where one could be misread', () => {
    const lock = new CodeLock();
    const linear = [{ code: '40123', frames: 2 }];
    expect(lock.see(linear, 0)).toEqual([]);
    expect(lock.see([], 100)).toEqual([]);
    expect(lock.see(linear, 200)).toEqual(['40123']);
    expect(lock.see(linear, 300)).toEqual([]);
  });

  it('does not count while it must not, and begins anew when it may; what counted stays counted meanwhile', () => {
    const lock = new CodeLock();
    const among = [{ code: 'CMD', frames: Infinity }];
    const alone = [{ code: 'CMD', frames: 2 }];
    for (let at = 0; at < 1000; at += 100) expect(lock.see(among, at)).toEqual([]);
    expect(lock.see(alone, 1000)).toEqual([]);
    expect(lock.see(among, 1100)).toEqual([]);
    expect(lock.see(alone, 1200)).toEqual([]);
    expect(lock.see(alone, 1300)).toEqual(['CMD']);
    for (let at = 1400; at < 4000; at += 100) expect(lock.see(among, at)).toEqual([]);
    expect(lock.see(alone, 4000)).toEqual([]);
    expect(lock.see(alone, 4100)).toEqual([]);
  });

  it('is new to a camera that was opened again', () => {
    const lock = new CodeLock();
    lock.see(once('A'), 0);
    lock.forget();
    expect(lock.see(once('A'), 100)).toEqual(['A']);
  });
});
