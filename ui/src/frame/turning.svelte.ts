import { Failure } from '../backend/failure';
import { perform } from '../cache/perform.svelte';

/** Taking back, and doing again. */
export type Turn = 'undo' | 'redo';

/** What the core asks a person before it turns that much, or what is that old. */
interface Question {
  turn: Turn;
  /** Names what it is, with its figure and its age. */
  sentence: string;
  answer: (yes: boolean) => void;
}

/** The question that waits for an answer; the frame shows it. */
export const asking = $state<{ question: Question | null }>({ question: null });

const ask = (turn: Turn, sentence: string): Promise<boolean> =>
  new Promise((resolve) => {
    // Another one in its place: nobody said yes to the first.
    asking.question?.answer(false);
    asking.question = { turn, sentence, answer: resolve };
  }).then((yes) => {
    asking.question = null;
    return yes === true;
  });

/**
 * Takes an action back, or does one again, and answers with the sentence of it; null where the person was asked and thought
 * better of it. Without an action it is the last one; `asLast` says that the one named is meant because it was the last, so
 * that it is refused where an import that is not finished may be meant. Throws a [Failure].
 */
export async function turn(which: Turn, action?: string, how: { asLast?: boolean } = {}): Promise<string | null> {
  const request = { ...(action === undefined ? {} : { action }), ...(which === 'undo' && how.asLast ? { as_last: true } : {}) };
  const go = async (confirmed: boolean) => (await perform(which, { ...request, confirmed }, (done) => done.result.sentence)).result.sentence;
  try {
    return await go(false);
  } catch (thrown) {
    const failure = Failure.from(thrown);
    if (failure.code !== 'action.confirm') throw failure;
    return (await ask(which, failure.message)) ? go(true) : null;
  }
}
