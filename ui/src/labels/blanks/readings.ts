import type { SeriesView } from '../../generated/SeriesView';

/**
 * Which reading of a code that nobody knows is the right one: the keys' positions where the scanner is known to be
 * set to another keyboard layout, or where only Caps Lock makes the difference; else what the keys meant.
 */
export function readingOf(readings: readonly string[], layoutDiffers: boolean): string {
  const [typed = '', physical = typed] = readings;
  return layoutDiffers || typed.toLowerCase() === physical.toLowerCase() ? physical : typed;
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
