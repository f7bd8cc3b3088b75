import type { PickedFile } from '../backend/files';
import { sound } from '../scan/sounds';
import { refuse } from './announce.svelte';
import * as m from '../generated/words';

type Taker = (files: readonly PickedFile[]) => boolean | void;
const takers: Taker[] = [];

/**
 * Takes files that are dropped on the window until the returned function is called. The newest taker is asked first (a
 * screen before the frame); one that returns false passes them on. Use it in `$effect(() => onDrop(...))`.
 */
export function onDrop(taker: Taker): () => void {
  takers.push(taker);
  return () => {
    const index = takers.lastIndexOf(taker);
    if (index >= 0) takers.splice(index, 1);
  };
}

/** Files were dropped on the window; none where it was something else. Where a dialog is in the way nobody takes them. */
export function drop(files: readonly PickedFile[]): void {
  for (const taker of [...takers].reverse()) if (taker(files) !== false) return;
  sound('wrong_place');
  refuse(m.frameADialogIsOpenCloseIt());
}

/** A dialog is open: only it may take what is dropped. */
export const dialogIsOpen = (): boolean => document.querySelector('[data-modal]') !== null;

/** Whether a file calls itself a picture. */
export const isPicture = (name: string): boolean => /\.(png|jpe?g)$/i.test(name);
