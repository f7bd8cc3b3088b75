import { pickOpenFile } from '../backend/files';
import { textField } from '../scan/listen';
import { desk } from './scans.svelte';
import * as m from '../generated/words';

/** Lets a person pick a list of tags, and puts it into the batch. */
export async function openList(): Promise<void> {
  const file = await pickOpenFile([{ name: m.deskListsOfTags(), extensions: ['csv', 'tsv', 'txt', 'tab'] }]);
  if (file) await desk.add({ file: file.token });
}

/** Whether a pasted text is for the Desk: no field is being written in, or it is a list and the field is the empty box. */
export function isForDesk(text: string, active: Element | null): boolean {
  if (text.trim() === '') return false;
  const field = textField(active);
  if (field === null) return true;
  return 'atRest' in field.dataset && field.value === '' && /[\r\n\t]/.test(text.trim());
}

/** A text was pasted: one code counts as scanned, several are a list. */
export function paste(event: ClipboardEvent): void {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (document.querySelector('[data-modal]') || !isForDesk(text, document.activeElement)) return;
  event.preventDefault();
  if (/[\r\n\t]/.test(text.trim())) void desk.add({ text });
  else void desk.receive([text]);
}
