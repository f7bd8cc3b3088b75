/** What a scan came to, for the ear of somebody who looks at the shelf and not at the window. */
export type Verdict = 'ok' | 'note' | 'already' | 'unknown' | 'wrong_place';

/** One tone: when it begins and how long it lasts, in seconds; its pitch at both ends, in Hz. */
interface Tone {
  from: number;
  long: number;
  pitch: readonly [number, number];
  wave: OscillatorType;
}

/**
 * Told apart by how many tones there are and where they go, not by pitch alone: one up is good, two up are good with
 * something to read, two alike say "again", one long and rough one down is unknown, three to and fro mean the wrong place.
 */
export const SOUNDS: Record<Verdict, readonly Tone[]> = {
  ok: [{ from: 0, long: 0.12, pitch: [880, 1320], wave: 'sine' }],
  note: [
    { from: 0, long: 0.09, pitch: [784, 880], wave: 'sine' },
    { from: 0.12, long: 0.14, pitch: [1047, 1320], wave: 'sine' },
  ],
  already: [
    { from: 0, long: 0.08, pitch: [660, 660], wave: 'sine' },
    { from: 0.14, long: 0.08, pitch: [660, 660], wave: 'sine' },
  ],
  unknown: [{ from: 0, long: 0.4, pitch: [240, 130], wave: 'sawtooth' }],
  wrong_place: [
    { from: 0, long: 0.1, pitch: [1040, 1040], wave: 'triangle' },
    { from: 0.13, long: 0.1, pitch: [520, 520], wave: 'triangle' },
    { from: 0.26, long: 0.18, pitch: [1040, 1040], wave: 'triangle' },
  ],
};

const KEY = 'volume';
const USUAL = 60;

/** How loud this desk is, 0 (off) to 100; a matter of this computer only, so it lives with the window. */
export function volume(): number {
  const stored = Number.parseInt(localStorage.getItem(KEY) ?? '', 10);
  return Number.isFinite(stored) ? Math.min(100, Math.max(0, stored)) : USUAL;
}

export function setVolume(percent: number): void {
  localStorage.setItem(KEY, String(Math.round(percent)));
}

let context: AudioContext | null = null;

/** The computer's loudspeaker, or null where there is none: then the window shows, and nothing is heard. */
function speaker(): AudioContext | null {
  if (context) return context;
  try {
    context = new AudioContext({ latencyHint: 'interactive' });
  } catch {
    return null;
  }
  return context;
}

/**
 * Gets the loudspeaker ready ahead of the first scan: the system takes a tenth of a second for that, and holds the page
 * up meanwhile.
 */
export function warmUp(output: () => AudioContext | null = speaker): void {
  if (volume() > 0) wake(output());
}

/** Where the system wants a key or click of the session first, it stays suspended until the next try. */
function wake(audio: AudioContext | null): void {
  if (audio?.state === 'suspended') audio.resume().catch(() => {});
}

/** Plays what a scan came to, at this desk's volume. A new verdict does not wait for the last one's sound. */
export function sound(verdict: Verdict, output: () => AudioContext | null = speaker): void {
  const loud = volume();
  const audio = loud === 0 ? null : output();
  if (!audio) return;
  wake(audio);
  // The ear hears loudness by its square, roughly; rough waves are louder than smooth ones.
  const peak = (loud / 100) ** 2 * 0.5;
  for (const { from, long, pitch, wave } of SOUNDS[verdict]) {
    const starts = audio.currentTime + from;
    const tone = audio.createOscillator();
    const gain = audio.createGain();
    tone.type = wave;
    tone.frequency.setValueAtTime(pitch[0], starts);
    tone.frequency.linearRampToValueAtTime(pitch[1], starts + long);
    gain.gain.setValueAtTime(0, starts);
    gain.gain.linearRampToValueAtTime(wave === 'sawtooth' ? peak / 2 : peak, starts + 0.008);
    gain.gain.setValueAtTime(wave === 'sawtooth' ? peak / 2 : peak, starts + long - 0.03);
    // Down to nothing, or it ends with a click.
    gain.gain.linearRampToValueAtTime(0, starts + long);
    tone.connect(gain).connect(audio.destination);
    tone.start(starts);
    tone.stop(starts + long);
  }
}
