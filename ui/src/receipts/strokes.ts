/** Where the pen was, in pixels from the top left of the field. */
export type Point = [number, number];
export type Stroke = readonly Point[];

/** More points than this say nothing more about a stroke. */
const STEP = 1.5;

/** The stroke with one point more, unless the pen hardly moved. */
export function extended(stroke: Stroke, point: Point): Stroke {
  const last = stroke.at(-1);
  return last && Math.hypot(point[0] - last[0], point[1] - last[1]) < STEP ? stroke : [...stroke, point];
}

/** The box around what was drawn, with room for the pen, as an SVG says it. */
export function boxOf(strokes: readonly Stroke[]): string {
  const [xs, ys] = [0, 1].map((side) => strokes.flat().map((point) => point[side] ?? 0)) as [number[], number[]];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [wide, high] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const room = Math.max(wide, high) * 0.02 + 1;
  return [left - room, top - room, wide + 2 * room, high + 2 * room].map((side) => side.toFixed(1)).join(' ');
}

/** The strokes as one SVG path. A tap is a dot. */
export const pathOf = (strokes: readonly Stroke[]): string =>
  strokes.map((stroke) => stroke.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('') + (stroke.length === 1 ? 'l0.1 0' : '')).join('');
