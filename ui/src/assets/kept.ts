/** What a person may keep as they typed it, by what is found wrong with it. */
export const KEPT: Record<string, { field: 'tag' | 'serial'; words: string }> = {
  'tag.misread': { field: 'tag', words: 'Keep the tag as it is' },
  'serial.alike': { field: 'serial', words: 'It is another thing: keep the number' },
};
