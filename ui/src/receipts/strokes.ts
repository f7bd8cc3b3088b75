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

/** The strokes as one SVG path. A tap is a dot. */
export const pathOf = (strokes: readonly Stroke[]): string =>
  strokes.map((stroke) => stroke.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('') + (stroke.length === 1 ? 'l0.1 0' : '')).join('');
