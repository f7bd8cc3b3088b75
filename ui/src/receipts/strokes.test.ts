import { describe, expect, it } from 'vitest';
import { boxOf, extended, pathOf, type Stroke } from './strokes';

describe('strokes of a signature', () => {
  it('leave out points at which the pen hardly moved', () => {
    let stroke: Stroke = [];
    for (const x of [0, 0.5, 1, 2, 2.2, 5]) stroke = extended(stroke, [x, 0]);
    expect(stroke).toEqual([[0, 0], [2, 0], [5, 0]]);
  });

  it('are one path, and a tap is a dot', () => {
    expect(pathOf([[[0, 0], [2, 1]], [[5, 5]]])).toBe('M0.0 0.0L2.0 1.0M5.0 5.0l0.1 0');
    expect(pathOf([])).toBe('');
  });

  it('stand in a box around all of them', () => {
    expect(boxOf([[[0, 10], [100, 60]], [[50, 0]]])).toBe('-3.0 -3.0 106.0 66.0');
    expect(boxOf([[[5, 5]]])).toBe('4.0 4.0 2.0 2.0');
  });
});
