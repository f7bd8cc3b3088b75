import type { FormatView } from '../../generated/FormatView';
import type { Reading } from '../../kit/entry.svelte';
import { fold, foldedWords, same } from '../../kit/fold';
import * as m from '../../generated/words';

/** How formats are spoken of in lists. */

export const isOwn = (format: FormatView): boolean => format.id !== null;

/** "48 · 4 × 12", or "roll". */
export function gridText({ shape }: FormatView): string {
  return shape.kind === 'roll' ? m.labelFormatRoll() : `${shape.columns * shape.rows} · ${shape.columns} × ${shape.rows}`;
}

/** "48 labels on A4, 4 across and 12 down". */
export function gridSentence({ shape, page_name }: FormatView): string {
  if (shape.kind === 'roll') return m.labelFormatOneAfterTheOtherOnARoll();
  return m.labelFormatCountLabelOnPageNameColumnsAcross({ count: shape.columns * shape.rows, page_name, columns: shape.columns, rows: shape.rows });
}

/** How far its numbers can be trusted, in a word. */
export function trust(format: FormatView): { word: string; about: string; sure: boolean } {
  if (isOwn(format)) return { word: m.labelFormatYours(), about: m.labelFormatTheNumbersWereEnteredHere(), sure: true };
  if (format.confirmed) return { word: m.labelFormatConfirmed(), about: m.labelFormatSeveralSourcesAgreeOnTheseNumbers(), sure: true };
  return { word: m.labelFormatNotConfirmed(), about: m.labelFormatTheSourcesDifferOrThereIs(), sure: false };
}

/** Everything it can be found by, as it is compared. */
export function findable({ shape, name, aliases, page_name, id }: FormatView): string {
  return fold([name, ...aliases, shape.maker, shape.purpose, page_name, shape.kind === 'roll' ? m.labelFormatRoll() : m.labelFormatSheet(), id === null ? '' : `${m.labelOwn()} ${m.labelFormatYours()}`].join(' '));
}

/** Those that have every word somewhere. Numbers may be written with spaces or hyphens. */
export function found(formats: readonly FormatView[], search: string): FormatView[] {
  const words = foldedWords(search);
  return formats.filter((format) => {
    const said = findable(format);
    const plain = said.replaceAll('-', '');
    return words.every((word) => said.includes(word) || plain.includes(word.replaceAll('-', '')));
  });
}

/** "Avery L6009"; a name that begins with its maker is not said twice. */
export const fullName = ({ name, shape }: Pick<FormatView, 'name' | 'shape'>): string => (name.startsWith(shape.maker) ? name : `${shape.maker} ${name}`.trim());

/** The one format that is called so: by its name, another number of it, or with its maker before; or why it is none. */
export function called(formats: readonly FormatView[], text: string): Reading<FormatView> {
    const names = (format: FormatView) => [format.name, fullName(format), ...format.aliases, ...format.aliases.map((alias) => `${format.shape.maker} ${alias}`)];
  const own = formats.filter(({ name }) => same(name, text));
  const [only, ...more] = own.length > 0 ? own : formats.filter((format) => names(format).some((name) => same(name, text)));
  if (only === undefined) return { wrong: m.labelFormatNoFormatIsCalledTextChoose({ text: text.trim() }) };
  return more.length > 0 ? { wrong: m.labelFormatTextIsTheNameOfSeveral({ text: text.trim() }) } : { value: only };
}
