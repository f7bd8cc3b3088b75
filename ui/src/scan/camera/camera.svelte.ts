import { Failure } from '../../backend/failure';
import { readFrame, type Frame } from '../../backend/frames';
import { announce } from '../../frame/announce.svelte';
import { parseHash, type Route } from '../../frame/router.svelte';
import type { FrameRead } from '../../generated/FrameRead';
import type { PictureCode } from '../../generated/PictureCode';
import { deliver } from '../listen';
import { Frames } from './grey';
import { CodeLock, type Seen } from './lock';
import { GONE, NONE, SILENT, whyNot } from './words';
import * as m from '../../generated/words';

/** At most ten frames a second are read, and one at a time. */
const BETWEEN = 100;
/** A camera that sends nothing for so long never will, in ms. */
const PATIENCE = 10_000;
const KEY = 'camera';

/** What is asked of the computer and of the core; a test gives its own. */
export interface Means {
  ask: (device: string) => Promise<MediaStream>;
  cameras: () => Promise<{ id: string; name: string }[]>;
  take: (video: HTMLVideoElement) => Frame | null;
  read: (frame: Frame) => Promise<FrameRead>;
  deliver: (code: string) => void;
  say: typeof announce;
  screen: () => Route['screen'];
  now: () => number;
  wait: (ms: number) => Promise<void>;
}

async function ask(device: string): Promise<MediaStream> {
  // WebKit has none where it was built without.
  const media = navigator.mediaDevices as MediaDevices | undefined;
  if (!media) throw NONE;
  const which = device === '' ? { facingMode: 'environment' } : { deviceId: { ideal: device } };
  return media.getUserMedia({ audio: false, video: { ...which, width: { ideal: 1280 }, height: { ideal: 720 } } });
}

const canvas = new Frames();

const core: Means = {
  ask,
  cameras,
  take: (video) => canvas.take(video),
  read: readFrame,
  deliver: (code) => deliver({ typed: code, physical: code, endedBy: 'Enter', gaps: [], at: performance.now() }),
  say: announce,
  screen: () => parseHash(location.hash).screen,
  now: () => performance.now(),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

/** The camera of this window, while somebody scans with it. */
export class Camera {
  open = $state(false);
  /** What it sees, to be looked at; null until it was found. */
  stream = $state.raw<MediaStream | null>(null);
  failure = $state.raw<Failure | null>(null);
  /** What was read in the last frame. */
  seen = $state.raw<FrameRead | null>(null);
  /** The camera that is looked through; empty for whichever is there. */
  device = $state('');
  /** The cameras there are to choose from. */
  devices = $state.raw<{ id: string; name: string }[]>([]);
  /** The screen it was opened on, or went to with a scan. */
  screen: Route['screen'] = 'desk';

  private lock = new CodeLock();
  /** Grows with every start and end: what answers late is of a camera that was closed. */
  private turn = 0;

  constructor(private means: Means = core) {}


  async start(device = localStorage.getItem(KEY) ?? ''): Promise<void> {
    this.end();
    const turn = this.turn;
    Object.assign(this, { open: true, device, failure: null, screen: this.means.screen() });
    try {
      const stream = await this.means.ask(device);
      if (turn !== this.turn) return stop(stream);
      for (const track of stream.getVideoTracks()) track.addEventListener('ended', () => turn === this.turn && this.fail(GONE));
      this.stream = stream;
      this.device = stream.getVideoTracks()[0]?.getSettings().deviceId ?? device;
      this.devices = await this.means.cameras();
    } catch (thrown) {
      if (turn === this.turn) this.fail(thrown instanceof Failure ? thrown : whyNot(thrown));
    }
  }

  /** Another camera from now on, also the next time. */
  choose(device: string): Promise<void> {
    localStorage.setItem(KEY, device);
    return this.start(device);
  }

  /** The light goes out. */
  close(): void {
    this.end();
    this.open = false;
    this.failure = null;
  }

  toggle(): void {
    if (this.open) this.close();
    else void this.start();
  }

  /** Reads what a video shows of this camera, frame after frame, until the returned function is called. */
  watch(video: HTMLVideoElement): () => void {
    const turn = this.turn;
    let watching = true;
    void this.follow(video, () => watching && turn === this.turn);
    return () => (watching = false);
  }

  private async follow(video: HTMLVideoElement, goesOn: () => boolean): Promise<void> {
    const { means } = this;
    let last = means.now();
    while (goesOn()) {
      const at = means.now();
      const frame = means.take(video);
      if (frame) {
        last = at;
        try {
          const read = await means.read(frame);
          if (goesOn()) this.see(read, at);
        } catch (thrown) {
          if (goesOn()) this.fail(Failure.from(thrown));
        }
      } else if (at - last > PATIENCE) this.fail(SILENT);
      await means.wait(Math.max(10, BETWEEN - (means.now() - at)));
    }
  }

  /** Each code goes the road of a scan, once while it stays in view. */
  private see(read: FrameRead, at: number): void {
    this.seen = read;
    const alone = read.codes.length === 1;
    for (const code of this.lock.see(read.codes.map((one) => seenAs(one, alone)), at)) {
      this.means.deliver(code);
      // A scan that is worked on at the Desk brings it up: the camera goes along.
      this.screen = this.means.screen();
    }
  }

  private fail(failure: Failure): void {
    this.end();
    this.failure = failure;
    this.means.say(failure.message, 'urgent');
  }

  private end(): void {
    this.turn += 1;
    if (this.stream) stop(this.stream);
    this.stream = null;
    this.seen = null;
    this.lock.forget();
  }
}

/**
 * How much is asked of a code: bars have no way to tell that they were misread, so they are read twice; so are commands,
 * which count only where nothing else is in view: a sheet of them is not to be obeyed all at once.
 */
function seenAs({ symbology, verdict }: PictureCode, alone: boolean): Seen {
  const command = verdict.outcome === 'command';
  const sure = !command && ['QR', 'Data Matrix'].includes(symbology);
  return { code: verdict.code, frames: command && !alone ? Infinity : sure ? 1 : 2 };
}

function stop(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

/** Those the window may know of by now; their names are told once one of them is open. */
async function cameras(): Promise<{ id: string; name: string }[]> {
  const all = await navigator.mediaDevices.enumerateDevices().catch(() => []);
  return all
    .filter(({ kind, deviceId }) => kind === 'videoinput' && deviceId !== '')
    .map(({ deviceId, label }, index) => ({ id: deviceId, name: label || m.scanCameraNumber({ number: index + 1 }) }));
}

/** The camera of this window. */
export const camera = new Camera();
