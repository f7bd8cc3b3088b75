import { tick } from 'svelte';

/** How long a word goes on after its last letter, in milliseconds; as long as the lists themselves wait. */
const PAUSE = 1000;

interface List {
  isOpen: () => boolean;
  /** Opens it. A list whose button is not written at with letters has none: they are keys of the screen around it. */
  show?: () => void;
}

/**
 * What keys do on the button of a list of choices. A letter opens the list and looks for it there: nothing changes
 * unseen. A word whose space chose already is swallowed to its end, its Enter too; its second half would choose another.
 */
export function typingInto(list: List) {
  let last = -PAUSE;
  /** The space of the word may have chosen: what follows is its rest. */
  let rest = false;
  return (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const now = performance.now();
    const letter = event.key.length === 1 && !event.ctrlKey && !event.altKey && !event.metaKey;
    const goesOn = now - last < PAUSE;
    if (!letter && event.key !== 'Enter') return;
    if (list.isOpen()) {
      // A letter looks for a choice; to the screen around it means nothing.
      if (letter) event.stopPropagation();
      rest = event.key === ' ' && goesOn;
      last = letter ? now : -PAUSE;
      return;
    }
    if (rest && goesOn) {
      event.preventDefault();
      event.stopPropagation();
      rest = letter;
      last = now;
      return;
    }
    if (!letter || event.key === ' ' || !list.show) return;
    event.preventDefault();
    event.stopPropagation();
    last = now;
    const { key, currentTarget } = event;
    list.show();
    void tick().then(() => currentTarget.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
  };
}
