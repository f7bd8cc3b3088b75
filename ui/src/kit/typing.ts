/** How long a word goes on after its last letter, in milliseconds; as long as the lists themselves wait. */
const PAUSE = 1000;

/**
 * What letters do on the button of a list of choices. With the list open they look for one. The rest of a word whose
 * space chose already is swallowed, its Enter too: its second half would choose another.
 */
export function typingInto(list: { isOpen: () => boolean }) {
  let last = -PAUSE;
  /** The space of the word may have chosen: what follows is its rest. */
  let rest = false;
  return (event: KeyboardEvent) => {
    const now = performance.now();
    const letter = event.key.length === 1 && !event.ctrlKey && !event.altKey && !event.metaKey;
    const goesOn = now - last < PAUSE;
    if (!letter && event.key !== 'Enter') return;
    if (list.isOpen()) {
      // A letter looks for a choice; to the screen around it means nothing.
      if (letter) event.stopPropagation();
      rest = event.key === ' ' && goesOn;
      last = letter ? now : -PAUSE;
    } else if (rest && goesOn) {
      event.preventDefault();
      event.stopPropagation();
      rest = letter;
      last = now;
    }
  };
}
