import { manner, type Manner } from './manner';

/** Fingers are slower than this, scanners are faster: the middle gap between two keys of a burst, in ms. */
const MEDIAN_GAP = 35;
/** A practised hand rolls a short word faster than that: "then". Of so few keys more is asked. */
const MEDIAN_GAP_SHORT = 20;
const SHORT = 6;
/** Of a scanner as slow as a hand, this share of the gaps is near to its pace: within this share of it, or this many ms. */
const EVEN = 0.8;
const NEAR = 0.2;
const NEAR_MS = 10;
/** A hand is as even as that over a short word, so nothing shorter is such a scanner's. A serial number of Dell has as many. */
const SHORTEST_SLOW = 7;

function middle(gaps: readonly number[]): number {
  const sorted = [...gaps].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? Infinity;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? upper)) / 2;
}

/** Whether keys with these gaps between them, in ms, could come from a scanner; of a whole code more is asked. */
export function isScannersPace(gaps: readonly number[], part: 'so far' | 'whole' = 'so far', how: Manner = manner()): boolean {
  if (gaps.length === 0) return false;
  const median = middle(gaps);
  const keys = gaps.length + 1;
  const whole = part === 'whole';
  if (median <= Math.max(whole && keys < SHORT ? MEDIAN_GAP_SHORT : MEDIAN_GAP, how.anyUpTo)) return true;
  if (whole && keys < SHORTEST_SLOW) return false;
  const isNear = (pace: number) => (gap: number) => Math.abs(gap - pace) <= Math.max(NEAR_MS, pace * NEAR);
  return how.paces.some((pace) => gaps.filter(isNear(pace)).length >= gaps.length * EVEN);
}
