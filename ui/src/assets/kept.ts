import * as m from '../generated/words';
/** What a person may keep as they typed it, by what is found wrong with it. */
export const KEPT: Record<string, { field: 'tag' | 'serial'; words: string }> = {
  'tag.misread': { field: 'tag', words: m.assetKeepTheTagAsItIs() },
  'serial.alike': { field: 'serial', words: m.assetItIsAnotherThingKeepThe() },
};
