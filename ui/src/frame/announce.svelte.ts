import { Failure } from '../backend/failure';

/** What a screen reader is told next; the frame holds the live regions. */
export const announced = $state({ polite: '', urgent: '', turn: 0 });

/** Says a sentence to a screen reader; an urgent one interrupts what is being read. */
export function announce(sentence: string, how: 'polite' | 'urgent' = 'polite'): void {
  announced.polite = how === 'polite' ? sentence : '';
  announced.urgent = how === 'urgent' ? sentence : '';
  announced.turn += 1;
}

/** A refusal that is seen as well as heard: it stays until the person does the next thing. */
export const refused = $state({ sentence: '', hint: '', turn: 0 });

/** Says that nothing was done, and why, to the eye and to a screen reader. For what no screen shows in a place of its own. */
export function refuse(sentence: string, hint: string | null = null): void {
  refused.sentence = sentence;
  refused.hint = hint ?? '';
  refused.turn += 1;
  announce([sentence, hint].filter(Boolean).join(' '), 'urgent');
}

/** What was refused or failed and no screen took to itself is said and shown all the same: no key does nothing without a word. */
export function heedForgotten(target: EventTarget): () => void {
  const heed = (event: Event) => {
    const failure = Failure.from((event as PromiseRejectionEvent).reason);
    if (failure.code !== 'cancelled') refuse(failure.message, failure.hint);
  };
  target.addEventListener('unhandledrejection', heed);
  return () => target.removeEventListener('unhandledrejection', heed);
}

/** The person did the next thing. */
export function forgetRefusal(): void {
  refused.sentence = '';
}
