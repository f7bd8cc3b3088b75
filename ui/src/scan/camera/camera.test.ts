import { beforeEach, describe, expect, it } from 'vitest';
import { asset, verdict } from '../../desk/register.fixture';
import { Failure } from '../../backend/failure';
import type { FrameRead } from '../../generated/FrameRead';
import { Camera, type Means } from './camera.svelte';
import { whyNot } from './words';

const corners: [number, number][] = [[0, 0], [1, 0], [1, 1], [0, 1]];
const qr = (code: string) => ({ symbology: 'QR', corners, verdict: verdict({ outcome: 'asset', code, asset: asset(code) }) });
const bars = (code: string) => ({ ...qr(code), symbology: 'Code 39' });
const command = (code: string) => ({ ...qr(code), verdict: verdict({ outcome: 'command', code }) });
const frame = { width: 1, height: 1, shades: new Uint8Array(1) };
const video = {} as HTMLVideoElement;

/** Lets everything that is due happen. */
const turn = () => new Promise((resolve) => setTimeout(resolve));

/** A camera of one track, and whether its light is on. */
function aStream() {
  const track = Object.assign(new EventTarget(), { lit: true, stop() { this.lit = false; }, getSettings: () => ({ deviceId: 'd' }) });
  const stream = { getTracks: () => [track], getVideoTracks: () => [track] } as unknown as MediaStream;
  return { track, stream };
}

/** A camera that shows these frames, one every 100 ms, and then nothing any more. */
function aCamera(shown: FrameRead['codes'][], means: Partial<Means> = {}) {
  const { track, stream } = aStream();
  const told: string[] = [];
  const heard: string[] = [];
  let at = 0;
  let shownSoFar = 0;
  let over: () => void = () => {};
  const done = new Promise<void>((resolve) => (over = resolve));
  const camera = new Camera({
    ask: async () => stream,
    cameras: async () => [],
    take: () => frame,
    read: async () => ({ width: 1, height: 1, codes: shown[shownSoFar++] ?? [] }),
    deliver: (code) => void heard.push(code),
    say: (sentence) => void told.push(sentence),
    screen: () => 'desk',
    now: () => at,
    wait: async () => {
      at += 100;
      if (shownSoFar < shown.length) return;
      over();
      await new Promise(() => {});
    },
    ...means,
  });
  return { camera, track, told, heard, done };
}

beforeEach(() => localStorage.clear());

describe('a camera', () => {
  it('hands each code on once while it stays in view', async () => {
    const { camera, heard, done } = aCamera([[qr('A')], [qr('A'), qr('B')], [], [qr('B'), qr('A')]]);
    await camera.start();
    camera.watch(video);
    await done;
    expect(heard).toEqual(['A', 'B']);
  });

  it('reads bars twice, and obeys no command beside another code', async () => {
    const among = [command('CMD-DONE'), command('CMD-CANCEL')];
    const { camera, heard, done } = aCamera([[bars('40'), ...among], among, [bars('41')], [bars('41')], [command('CMD-DONE')], [command('CMD-DONE')]]);
    await camera.start();
    camera.watch(video);
    await done;
    expect(heard).toEqual(['41', 'CMD-DONE']);
  });

  it('asks for the next frame only when the last was answered', async () => {
    let asked = 0;
    let answer: (read: FrameRead) => void = () => {};
    const { camera, heard } = aCamera([], { read: () => new Promise((resolve) => { asked += 1; answer = resolve; }) });
    await camera.start();
    camera.watch(video);
    await Promise.resolve();
    expect(asked).toBe(1);
    camera.close();
    answer({ width: 1, height: 1, codes: [qr('LATE')] });
    await Promise.resolve();
    expect([asked, heard]).toEqual([1, []]);
  });

  it('goes dark when it is closed, also when that was before it was found', async () => {
    const { camera, track } = aCamera([]);
    await camera.start();
    expect(track.lit).toBe(true);
    camera.close();
    expect([track.lit, camera.open, camera.stream]).toEqual([false, false, null]);
    const late = aCamera([]);
    const found = late.camera.start();
    late.camera.close();
    await found;
    expect([late.track.lit, late.camera.stream]).toEqual([false, null]);
  });

  it('says why there is no picture, and goes dark', async () => {
    const refused = aCamera([], { ask: () => Promise.reject(new DOMException('', 'NotFoundError')) });
    await refused.camera.start();
    expect(refused.told).toEqual(['No camera was found.']);
    const gone = aCamera([]);
    await gone.camera.start();
    gone.track.dispatchEvent(new Event('ended'));
    expect([gone.camera.failure?.code, gone.track.lit, gone.camera.open]).toEqual(['camera.gone', false, true]);
    const silent = aCamera([[], []], { take: () => null, wait: async () => {}, now: (() => { let at = 0; return () => (at += 6000); })() });
    await silent.camera.start();
    silent.camera.watch(video);
    await turn();
    expect(silent.camera.failure?.code).toBe('camera.silent');
    const broken = aCamera([[]], { read: () => Promise.reject(new Failure({ code: 'register.unreadable', message: 'The register cannot be read.' })) });
    await broken.camera.start();
    broken.camera.watch(video);
    await turn();
    expect([broken.camera.failure?.code, broken.track.lit]).toEqual(['register.unreadable', false]);
  });

  it('is refused in words', () => {
    const code = (name: string) => whyNot(new DOMException('', name)).code;
    expect(['NotAllowedError', 'NotReadableError', 'OverconstrainedError', 'OddError'].map(code))
      .toEqual(['camera.refused', 'camera.busy', 'camera.none', 'camera.failed']);
  });
});
