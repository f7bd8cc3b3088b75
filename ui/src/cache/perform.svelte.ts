import { call, callWithProgress, type Answer, type Operation, type Request, type Step } from '../backend/call';
import { Failure } from '../backend/failure';
import { announce } from '../frame/announce.svelte';
import type { Done } from '../generated/Done';
import { nextTicket } from './nextTicket.svelte';
import { answers } from './store';

/** The operations that write: those that answer with what changed. */
export type Write = { [O in Operation]: Answer<O> extends Done<unknown> ? O : never }[Operation];

/** The truth about the disk, as far as this window knows it. */
export const disk = $state({
  /** Writes that were asked for and are not yet confirmed. */
  writing: 0,
  /** The last write that could not be put on disk; cleared by the next one that is. */
  unsaved: null as Failure | null,
});

/** Refusals are answers of a healthy register; these are not. */
function isTroubleOfDisk(failure: Failure): boolean {
  return ['unexpected', 'internal'].includes(failure.code) || failure.code.startsWith('register.');
}

/**
 * Performs a write: the answer comes once it is on disk. Drops what it changed from the cache (so that lists
 * and the bar of Undo ask again) and says `sentence` to a screen reader. It is done for the ticket that is given, else for
 * the one that was said ahead. Throws a [Failure].
 */
export async function perform<O extends Write>(
  operation: O,
  request: Request<O>,
  sentence?: string | ((answer: Answer<O>) => string),
  progress?: { step: (step: Step) => void; signal?: AbortSignal } | { ticket: string },
): Promise<Answer<O>> {
  disk.writing += 1;
  const ticket = progress && 'ticket' in progress ? progress.ticket : nextTicket.said;
  try {
    const answer = progress && 'step' in progress
      ? await callWithProgress(operation, request, progress.step, progress.signal, ticket)
      : await call(operation, request, ticket);
    disk.unsaved = null;
    if ((answer as Done<unknown>).action !== null) nextTicket.used();
    answers.drop([...(answer as Done<unknown>).changed, 'action']);
    if (sentence) announce(typeof sentence === 'function' ? sentence(answer) : sentence);
    return answer;
  } catch (thrown) {
    const failure = Failure.from(thrown);
    if (isTroubleOfDisk(failure)) disk.unsaved = failure;
    throw failure;
  } finally {
    disk.writing -= 1;
  }
}
