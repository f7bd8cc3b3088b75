import { describe, expect, it } from 'vitest';
import { fitted, shades } from './grey';

describe('a frame', () => {
  it('is made smaller, never larger, and keeps its shape', () => {
    expect(fitted(640, 480)).toEqual({ width: 640, height: 480 });
    expect(fitted(1920, 1080)).toEqual({ width: 1280, height: 720 });
    expect(fitted(1080, 1920)).toEqual({ width: 720, height: 1280 });
    expect(fitted(100_000, 1)).toEqual({ width: 1280, height: 1 });
  });

  it('is grey: black stays 0, white 255, and green is lighter than red than blue', () => {
    const dots = new Uint8ClampedArray([0, 0, 0, 255, 255, 255, 255, 255, 0, 255, 0, 255, 255, 0, 0, 255, 0, 0, 255, 255]);
    expect([...shades(dots)]).toEqual([0, 255, 149, 76, 28]);
  });
});
