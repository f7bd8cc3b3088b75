import { Channel, invoke } from '@tauri-apps/api/core';
import type { Operations } from '../generated/operations';
import type { Progress } from '../generated/Progress';
import { Failure } from './failure';

/** The name of an operation, as Rust spells it: `check_out`. */
export type Operation = keyof Operations & string;
export type Request<O extends Operation> = Operations[O]['request'];
export type Answer<O extends Operation> = Operations[O]['answer'];

/** Asks the core for one operation, done for a ticket of another system where one is said. Throws a [Failure]. */
export async function call<O extends Operation>(operation: O, request: Request<O>, ticket = ''): Promise<Answer<O>> {
  try {
    return await invoke<Answer<O>>(operation, { request, ...(ticket.trim() ? { ticket } : {}) });
  } catch (thrown) {
    throw Failure.from(thrown);
  }
}

/** How far a long operation has come, and what `cancel` names it by. */
export interface Step extends Progress {
  work_id: string;
}

/**
 * Asks for an operation that takes its time. `onProgress` hears of it at most ten times a second; aborting
 * `signal` asks the core to stop, which then fails with code `cancelled` and has changed nothing.
 */
export async function callWithProgress<O extends Operation>(
  operation: O,
  request: Request<O>,
  onProgress: (step: Step) => void,
  signal?: AbortSignal,
  ticket = '',
): Promise<Answer<O>> {
  const progress = new Channel<Step>();
  let work: string | null = null;
  const stop = () => {
    if (work !== null) void invoke('cancel', { request: { work_id: work } });
  };
  progress.onmessage = (step) => {
    const first = work === null;
    work = step.work_id;
    if (first && signal?.aborted) stop();
    onProgress(step);
  };
  signal?.addEventListener('abort', stop, { once: true });
  try {
    return await invoke<Answer<O>>(operation, { request, progress, ...(ticket.trim() ? { ticket } : {}) });
  } catch (thrown) {
    throw Failure.from(thrown);
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}
