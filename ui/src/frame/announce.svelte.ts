/** What a screen reader is told next; the frame holds the live regions. */
export const announced = $state({ polite: '', urgent: '', turn: 0 });

/** Says a sentence to a screen reader; an urgent one interrupts what is being read. */
export function announce(sentence: string, how: 'polite' | 'urgent' = 'polite'): void {
  announced.polite = how === 'polite' ? sentence : '';
  announced.urgent = how === 'urgent' ? sentence : '';
  announced.turn += 1;
}
