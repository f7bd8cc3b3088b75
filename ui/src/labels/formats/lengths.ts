import * as m from '../../generated/words';

/** Lengths as people write them. Millimetres, exact to the micrometre: what the register keeps. */

const IN_MILLIMETRES: Record<string, number> = { '': 1, mm: 1, cm: 10, in: 25.4, inch: 25.4, '"': 25.4, '″': 25.4, pt: 25.4 / 72 };

/** To the micrometre. */
export function exact(length: number): number {
  return Math.round(length * 1000) / 1000;
}

/** `38.1`, `38,1 mm`, `3.81 cm`, `1 3/4 in`, `5/8"` in millimetres; null when it is no length. */
export function parseLength(text: string): number | null {
  const parts = /^([-+]?)(\d+\s+\d+\/\d+|\d+\/\d+|\d*[.,]?\d+|\d+[.,])\s*(mm|cm|in|inch|pt|"|″)?$/i.exec(text.trim());
  if (!parts) return null;
  const [, sign = '', number = '', unit = ''] = parts;
  const scale = IN_MILLIMETRES[unit.toLowerCase()];
  const value = parseNumber(number);
  if (scale === undefined || value === null) return null;
  return exact((sign === '-' ? -1 : 1) * value * scale);
}

/** A decimal number with a point or comma, or a whole number and a fraction. */
function parseNumber(text: string): number | null {
  const fraction = /^(?:(\d+)\s+)?(\d+)\/(\d+)$/.exec(text);
  if (!fraction) return Number(text.replace(',', '.'));
  const [, whole = '0', above = '0', below = '1'] = fraction;
  return Number(below) === 0 ? null : Number(whole) + Number(above) / Number(below);
}

/** `38.1`: as many decimals as it has, at most three, with a point as in the tables of the makers. */
export function formatLength(length: number): string {
  return String(exact(length));
}

/** `45.72 × 21.17 mm`. */
export function formatSize(width: number, height: number): string {
  return m.labelFormatSizeMm({ width: formatLength(width), height: formatLength(height) });
}
