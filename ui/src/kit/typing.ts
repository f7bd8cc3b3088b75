import { tick } from 'svelte';

/** How long a word goes on after its last letter, in milliseconds; as long as the lists themselves wait. */
const PAUSE = 1000;

/**
 * What keys do on the button of a list of choices. A letter opens the list and looks for it there: nothing changes
 * unseen. A word whose space chose already is swallowed to its end, its Enter too; its second half would choose another.
 */
export function typingInto(list: { isOpen: () => boolean; show: () => void }) {
  let last = -PAUSE;
  return (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const letter = event.key.length === 1 && !event.ctrlKey && !event.altKey && !event.metaKey;
    const goesOn = performance.now() - last < PAUSE;
    if (letter) last = list.isOpen() || goesOn || event.key !== ' ' ? performance.now() : last;
    if (list.isOpen() || !(letter || event.key === 'Enter')) return;
    if (goesOn) {
      event.preventDefault();
      return;
    }
    if (!letter || event.key === ' ') return;
    event.preventDefault();
    const { key, currentTarget } = event;
    list.show();
    void tick().then(() => currentTarget.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
  };
}
