import { isTauri } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import type { PickedFile } from './files';

function hear<T>(event: string, heard: (payload: T) => void): () => void {
  // A browser that shows the page for a developer has no shell behind it.
  if (!isTauri()) return () => {};
  const stopping = listen<T>(event, ({ payload }) => heard(payload));
  return () => void stopping.then((stop) => stop());
}

/** Another program (the command line, say) wrote to the register. */
export const onChanged = (heard: () => void) => hear<null>('changed', heard);

/** The register was moved, replaced or removed while it was open: what became of it, and what to do. */
export const onDisplaced = (heard: (what: { message: string; hint: string | null }) => void) =>
  hear<{ message: string; hint: string | null }>('displaced', heard);

/** Files were dropped on the window; none where it was something else. */
export const onDropped = (heard: (files: PickedFile[]) => void) => hear<PickedFile[]>('dropped', heard);
