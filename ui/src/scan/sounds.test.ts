import { beforeEach, describe, expect, it } from 'vitest';
import { setVolume, sound, SOUNDS, volume, warmUp, type Verdict } from './sounds';

interface Played {
  starts: number;
  stops: number;
  pitch: number[];
  peak: number;
}

/** A loudspeaker that writes down what it is given. */
function ear(): { played: Played[]; audio: AudioContext } {
  const played: Played[] = [];
  const audio = {
    state: 'running', currentTime: 5, destination: {},
    createOscillator: () => {
      const one: Played = { starts: 0, stops: 0, pitch: [], peak: 0 };
      played.push(one);
      const note = (pitch: number) => void one.pitch.push(pitch);
      return {
        type: 'sine', frequency: { setValueAtTime: note, linearRampToValueAtTime: note }, connect: (next: unknown) => next,
        start: (at: number) => (one.starts = at), stop: (at: number) => (one.stops = at),
      };
    },
    createGain: () => {
      const loud = (value: number) => {
        const last = played.at(-1);
        if (last) last.peak = Math.max(last.peak, value);
      };
      return { gain: { setValueAtTime: loud, linearRampToValueAtTime: loud }, connect: (next: unknown) => next };
    },
  };
  return { played, audio: audio as unknown as AudioContext };
}

const all = Object.keys(SOUNDS) as Verdict[];
beforeEach(() => localStorage.clear());

describe('the sound of a verdict', () => {
  it('differs from every other by its number of tones or by where they go', () => {
    const shape = (verdict: Verdict) => {
      const { played, audio } = ear();
      sound(verdict, () => audio);
      return played.map(({ pitch }) => Math.sign((pitch.at(-1) ?? 0) - (pitch[0] ?? 0))).join();
    };
    expect(new Set(all.map(shape)).size).toBe(all.length);
  });

  it('is over before the next scan, and starts at once', () => {
    for (const verdict of all) {
      const { played, audio } = ear();
      sound(verdict, () => audio);
      expect(played[0]?.starts).toBe(5);
      expect(Math.max(...played.map(({ stops }) => stops))).toBeLessThan(5.5);
    }
  });

  it('is as loud as the desk says, and off at 0', () => {
    const peak = (percent: number) => {
      setVolume(percent);
      const { played, audio } = ear();
      sound('ok', () => audio);
      return Math.max(0, ...played.map((one) => one.peak));
    };
    expect(peak(100)).toBeGreaterThan(peak(40));
    expect(peak(40)).toBeGreaterThan(0);
    expect(peak(0)).toBe(0);
  });

  it('need not wait for the loudspeaker, which is got ready before; never where it is off', () => {
    const woken: string[] = [];
    const asleep = { state: 'suspended', resume: () => (woken.push('resumed'), Promise.reject(new Error('not yet'))) };
    const output = () => (woken.push('opened'), asleep as unknown as AudioContext);
    warmUp(output);
    expect(woken).toEqual(['opened', 'resumed']);
    warmUp(() => ear().audio);
    setVolume(0);
    warmUp(output);
    expect(woken).toEqual(['opened', 'resumed']);
  });

  it('is nothing where there is no loudspeaker', () => {
    expect(() => warmUp(() => null)).not.toThrow();
    expect(() => sound('unknown', () => null)).not.toThrow();
    expect(() => sound('unknown')).not.toThrow();
  });
});

describe('the volume', () => {
  it('is remembered, and never out of bounds', () => {
    expect(volume()).toBe(60);
    setVolume(25);
    expect(volume()).toBe(25);
    localStorage.setItem('volume', '900');
    expect(volume()).toBe(100);
    localStorage.setItem('volume', 'loud');
    expect(volume()).toBe(60);
  });
});
