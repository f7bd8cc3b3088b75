import { invoke } from '@tauri-apps/api/core';
import type { FrameRead } from '../generated/FrameRead';
import { Failure } from './failure';

/** A frame of a camera: shades of grey, 0 black to 255 white, row by row. */
export interface Frame {
  width: number;
  height: number;
  shades: Uint8Array;
}

/** Lets the core read the codes of a frame. It goes there as bytes, and nothing of it is kept. Throws a [Failure]. */
export async function readFrame({ width, height, shades }: Frame): Promise<FrameRead> {
  try {
    return await invoke<FrameRead>('read_frame', shades, { headers: { width: String(width), height: String(height) } });
  } catch (thrown) {
    throw Failure.from(thrown);
  }
}
