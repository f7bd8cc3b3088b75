import type { SeriesView } from '../../generated/SeriesView';

/** How the scanner types: by this computer's keyboard layout, or as a US keyboard whose keys' positions count. */
export type Layout = 'typed' | 'physical';

const KEY = 'scanner.layout';

/** What is known of the scanner of this window from before; null while nothing is. */
export function rememberedLayout(): Layout | null {
  const kept = localStorage.getItem(KEY);
  return kept === 'typed' || kept === 'physical' ? kept : null;
}

export function rememberLayout(layout: Layout): void {
  localStorage.setItem(KEY, layout);
}

const isPlain = (text: string) => /^[\x20-\x7e]*$/.test(text);

/** Whether the keyboard layout makes a difference to a code, Caps Lock aside. */
export const differ = ([typed = '', physical = typed]: readonly string[]): boolean => typed.toLowerCase() !== physical.toLowerCase();

/** Which reading of a code that nobody knows is the right one; null where it cannot be told. */
export function readingOf(readings: readonly string[], layout: Layout | null): string | null {
  const [typed = '', physical = typed] = readings;
  // Only Caps Lock makes the difference; or no serial number has such letters.
  if (!differ(readings) || (!isPlain(typed) && isPlain(physical))) return physical;
  return layout === null ? null : { typed, physical }[layout];
}

/** Whether a code has the shape of a tag: then it is no serial number, whatever becomes of it. */
export function looksLikeTag(readings: readonly string[], series: readonly SeriesView[]): boolean {
  return series.some(({ prefix, digits, check_character }) => {
    // Figures alone may be anything.
    if (prefix === '') return false;
    const length = prefix.length + digits + (check_character ? 1 : 0);
    return readings.some((reading) => {
      const code = reading.toUpperCase().replaceAll(/[\s-]/g, '');
      return code.length === length && code.startsWith(prefix.toUpperCase()) && /^\d+$/.test(code.slice(prefix.length, prefix.length + digits));
    });
  });
}
