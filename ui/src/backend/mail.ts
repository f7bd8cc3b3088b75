import { invoke } from '@tauri-apps/api/core';
import { Failure } from './failure';

/** A message to one person, as it is begun in a mail program. */
export interface Mail {
  email: string;
  subject: string;
  body: string;
}

/** Begins a message in the person's own mail program, which sends it or not. Throws a [Failure]. */
export async function writeMail({ email, subject, body }: Mail): Promise<void> {
  try {
    await invoke<null>('write_mail', { request: { email, subject, body } });
  } catch (thrown) {
    throw Failure.from(thrown);
  }
}
