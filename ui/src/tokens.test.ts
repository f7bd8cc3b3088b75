import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

// Read as text: what is judged is what the file says, for both schemes.
const css = readFileSync('src/tokens.css', 'utf8');

type Colour = [lightness: number, chroma: number, hue: number];

function token(name: string, scheme: 'light' | 'dark'): Colour {
  const both = new RegExp(`--${name}: light-dark\\(oklch\\(([^)]*)\\), oklch\\(([^)]*)\\)\\)`).exec(css);
  const [lightness = NaN, chroma = NaN, hue = NaN] = (both?.[scheme === 'light' ? 1 : 2] ?? '').split(' ').map(Number);
  return [lightness, chroma, hue];
}

/** Relative luminance of an OKLCH colour, as WCAG counts it (out of gamut is clipped, as a screen would). */
function luminance([lightness, chroma, hue]: Colour): number {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (part: number) => Math.min(1, Math.max(0, part));
  return (
    0.2126 * clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s) +
    0.7152 * clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s) +
    0.0722 * clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s)
  );
}

function contrast(ink: Colour, ground: Colour): number {
  const [one, other] = [luminance(ink), luminance(ground)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

const states = ['stock', 'out', 'attention', 'trouble', 'done', 'gone'];
const pairs = [
  ...states.map((state) => [state, `${state}-tint`]),
  ...states.map((state) => [state, 'surface']),
  ...['canvas', 'surface', 'raised', 'sunken', 'accent-tint'].flatMap((ground) => [['text', ground], ['muted', ground], ['accent', ground]]),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
] as [string, string][];

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  it.each(pairs)('%s can be read on %s', (ink, ground) => {
    expect(contrast(token(ink, scheme), token(ground, scheme))).toBeGreaterThanOrEqual(4.5);
  });
});
