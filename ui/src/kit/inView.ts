/** Brings what has just appeared to where the eye is, and keeps it there when what it says changes. */
export function inView(element: HTMLElement): () => void {
  const show = () => element.scrollIntoView?.({ block: 'nearest' });
  // Once it has its size.
  const shown = requestAnimationFrame(show);
  const changes = new MutationObserver(show);
  changes.observe(element, { childList: true, characterData: true, subtree: true });
  return () => {
    cancelAnimationFrame(shown);
    changes.disconnect();
  };
}
