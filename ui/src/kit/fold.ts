/**
 * A text as it is compared with others, as the register does (`inventory::fold`): no matter of capitals in any script, of how
 * its letters are made up, of what nobody sees in it, and of blanks. A dotless ı is no i.
 */
export function fold(text: string): string {
  if (/^[\x21-\x7e]*$/.test(text)) return text.toLowerCase();
  const seen = text.normalize('NFKC').replaceAll(/[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu, (one) => (/\s/.test(one) ? ' ' : ''));
  // By capitals: ß and ẞ are ss, and ς is σ.
  const cased = seen.replaceAll(/[^ıİ]+/gu, (part) => part.toLowerCase().toUpperCase().toLowerCase().replaceAll('ς', 'σ'));
  return cased.replaceAll('İ', 'i\u{307}').normalize('NFKC').replaceAll(/\s+/gu, ' ').trim();
}

/** Whether two texts are one to people. */
export const same = (one: string, other: string): boolean => one === other || fold(one) === fold(other);

/** The words of a search. */
export const foldedWords = (text: string): string[] => fold(text).split(' ').filter(Boolean);
