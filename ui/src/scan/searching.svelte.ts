import { holdsKeys } from './listen';

/** A person goes on typing within this time, in ms. */
const PAUSE = 60;

/**
 * Looks for what is typed into a search, a moment after the last key. What a scan through the field puts back is said
 * at once: the scan leads elsewhere, and Back must lead to the search as it was, not to its first letters.
 */
export class Searching {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private look: () => void) {
    // A search that was still waiting must not lead back here.
    $effect(() => () => clearTimeout(this.timer));
  }

  type = (event?: Event): void => {
    clearTimeout(this.timer);
    if (event instanceof InputEvent && event.inputType === 'historyUndo') this.look();
    else this.timer = setTimeout(() => !holdsKeys() && this.look(), PAUSE);
  };
}
