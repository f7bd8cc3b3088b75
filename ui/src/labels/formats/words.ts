import type { FormatView } from '../../generated/FormatView';
import { plural } from '../../kit/format';

/** How formats are spoken of in lists. */

export const isOwn = (format: FormatView): boolean => format.id !== null;

/** "48 · 4 × 12", or "roll". */
export function gridText({ shape }: FormatView): string {
  return shape.kind === 'roll' ? 'roll' : `${shape.columns * shape.rows} · ${shape.columns} × ${shape.rows}`;
}

/** "48 labels on A4, 4 across and 12 down". */
export function gridSentence({ shape, page_name }: FormatView): string {
  if (shape.kind === 'roll') return 'one after the other on a roll';
  return `${plural(shape.columns * shape.rows, 'label')} on ${page_name}, ${shape.columns} across and ${shape.rows} down`;
}

/** How far its numbers can be trusted, in a word. */
export function trust(format: FormatView): { word: string; about: string; sure: boolean } {
  if (isOwn(format)) return { word: 'yours', about: 'The numbers were entered here.', sure: true };
  if (format.confirmed) return { word: 'confirmed', about: 'Several sources agree on these numbers.', sure: true };
  return { word: 'not confirmed', about: 'The sources differ, or there is only one: print a test page on plain paper and hold it against the sheet first.', sure: false };
}

/** Everything it can be found by, in small letters. */
export function findable({ shape, name, aliases, page_name, id }: FormatView): string {
  return [name, ...aliases, shape.maker, shape.purpose, page_name, shape.kind, id === null ? '' : 'own yours'].join(' ').toLowerCase();
}

/** Those that have every word somewhere. Numbers may be written with spaces or hyphens. */
export function found(formats: readonly FormatView[], search: string): FormatView[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return formats.filter((format) => {
    const said = findable(format);
    const plain = said.replaceAll('-', '');
    return words.every((word) => said.includes(word) || plain.includes(word.replaceAll('-', '')));
  });
}
