import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Step } from '../backend/call';
import { Failure } from '../backend/failure';
import { LookingBack } from './lookingBack.svelte';

interface Asked {
  day: string;
  step: (step: Step) => void;
  signal: AbortSignal;
  done: () => void;
  failed: (failure: Failure) => void;
}

/** What the core was asked, in its order. */
const asked = vi.hoisted(() => [] as Asked[]);

vi.mock('../backend/call', () => ({
  callWithProgress: (_: string, { as_of }: { as_of: string }, step: (step: Step) => void, signal: AbortSignal) =>
    new Promise<void>((done, failed) => asked.push({ day: as_of, step, signal, done, failed })),
}));

const STEP: Step = { work_id: '1', doing: 'Looking back', done: 3, total: 9 };

/** A look at a day, which a test may change, as a screen makes it. */
function look(first: string | null) {
  let day = $state(first);
  let looking!: LookingBack;
  const end = $effect.root(() => {
    looking = new LookingBack(() => day, () => (day = null));
  });
  flushSync();
  const at = (next: string | null) => {
    day = next;
    flushSync();
  };
  return { looking, at, end };
}

/** The question that was asked last. */
const last = () => asked.at(-1) as Asked;

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(new Date('2026-08-20T12:00:00'));
  asked.length = 0;
});
afterEach(() => vi.useRealTimers());

it('has nothing to work out for today and for a day to come', () => {
  for (const day of [null, '2026-08-20', '2026-12-31']) {
    const { looking, end } = look(day);
    expect(looking.ready).toBe(true);
    end();
  }
  expect(asked).toEqual([]);
});

it('is ready once the day is worked out, and says how far that is where it takes long', async () => {
  const { looking, end } = look('2026-08-01');
  expect([looking.ready, looking.slow]).toEqual([false, false]);
  await vi.advanceTimersByTimeAsync(200);
  last().step(STEP);
  expect([looking.ready, looking.slow, looking.step]).toEqual([false, true, STEP]);
  last().done();
  await vi.advanceTimersByTimeAsync(0);
  expect([looking.ready, looking.slow, looking.failure]).toEqual([true, false, null]);
  end();
});

it('is left for today, and stops working', async () => {
  const { looking, end } = look('2026-08-01');
  looking.cancel();
  flushSync();
  expect([last().signal.aborted, looking.ready]).toEqual([true, true]);
  last().failed(new Failure({ code: 'cancelled', message: '', hint: null, field: null, details: [] }));
  await vi.advanceTimersByTimeAsync(200);
  expect([looking.failure, looking.slow]).toEqual([null, false]);
  end();
});

it('works on the day that is looked at now, not on the one before', async () => {
  const { looking, at, end } = look('2026-08-01');
  const first = last();
  at('2026-08-02');
  expect([first.signal.aborted, last().day]).toEqual([true, '2026-08-02']);
  first.step(STEP);
  first.done();
  await vi.advanceTimersByTimeAsync(0);
  expect([looking.step, looking.ready]).toEqual([null, false]);
  last().done();
  await vi.advanceTimersByTimeAsync(0);
  expect(looking.ready).toBe(true);
  end();
});

it('stops when its screen is left', () => {
  const { end } = look('2026-08-01');
  end();
  expect(last().signal.aborted).toBe(true);
});

it('says why it cannot, and tries again', async () => {
  const { looking, end } = look('2026-08-01');
  last().failed(new Failure({ code: 'register.disk_full', message: 'Full', hint: null, field: null, details: [] }));
  await vi.advanceTimersByTimeAsync(0);
  expect([looking.failure?.code, looking.ready]).toEqual(['register.disk_full', false]);
  void looking.again();
  last().done();
  await vi.advanceTimersByTimeAsync(0);
  expect([looking.failure, looking.ready]).toEqual([null, true]);
  end();
});
