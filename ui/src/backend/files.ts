import { invoke } from '@tauri-apps/api/core';
import { Failure } from './failure';

/** A file the person picked. The page holds a token; the path stays with the shell. */
export interface PickedFile {
  token: string;
  name: string;
  /** In bytes. */
  size: number;
}

/** Where the person wants a file written. */
export interface PickedPlace {
  token: string;
  name: string;
}

/** A kind of file the dialog offers: `{ name: 'Spreadsheets', extensions: ['csv', 'xlsx'] }`. */
export interface FileKind {
  name: string;
  extensions: string[];
}

async function ask<T>(command: string, request: object): Promise<T> {
  try {
    return await invoke<T>(command, { request });
  } catch (thrown) {
    throw Failure.from(thrown);
  }
}

/** Lets the person pick a file to read; null when they think better of it. */
export const pickOpenFile = (kinds: FileKind[]) => ask<PickedFile | null>('pick_open_file', { kinds });

/** Lets the person pick files to read, one or more; none when they think better of it. */
export const pickOpenFiles = (kinds: FileKind[]) => ask<PickedFile[]>('pick_open_files', { kinds });

/** Lets the person pick where to write; null when they think better of it. */
export const pickSaveFile = (suggested: string, kinds: FileKind[]) =>
  ask<PickedPlace | null>('pick_save_file', { suggested, kinds });

/** Lets the person pick a folder to write to; null when they think better of it. */
export const pickFolder = () => ask<PickedPlace | null>('pick_folder', {});

/** One of the copies of this register, as if it had been picked. */
export const pickCopy = (name: string) => ask<PickedFile>('pick_copy', { name });

/** Opens a picked file in the program the system has for it. */
export const openFile = (token: string) => ask<null>('open_file', { token });

/** Shows a picked file in the system's own file window. */
export const revealFile = (token: string) => ask<null>('reveal_file', { token });
