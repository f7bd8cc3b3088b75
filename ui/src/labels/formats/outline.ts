import type { FormatShape } from '../../generated/FormatShape';

/** Labels as paths: a sheet of 189 is one element, not 189. Millimetres. */

type Die = Pick<FormatShape, 'columns' | 'rows' | 'width' | 'height' | 'left' | 'top' | 'pitch_x' | 'pitch_y' | 'radius'>;

/** As much as rounding of the numbers explains. */
const SLACK = 0.02;

function rounded(x: number, y: number, width: number, height: number, radius: number): string {
  const r = Math.min(radius, width / 2, height / 2);
  if (r <= 0) return `M${x} ${y}h${width}v${height}h${-width}z`;
  const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  const [across, down] = [width - 2 * r, height - 2 * r];
  return `M${x + r} ${y}h${across}${corner(r, r)}v${down}${corner(-r, r)}h${-across}${corner(-r, -r)}v${-down}${corner(r, -r)}z`;
}

/** The labels of a sheet, those beyond the page apart. `inset` makes each smaller on all sides. */
export function outlines(die: Die, page: { width: number; height: number }, inset = 0): { inside: string; beyond: string } {
  const paths = { inside: '', beyond: '' };
  for (let row = 0; row < die.rows; row += 1) {
    for (let column = 0; column < die.columns; column += 1) {
      const [x, y] = [die.left + column * die.pitch_x, die.top + row * die.pitch_y];
      const fits = x >= -SLACK && y >= -SLACK && x + die.width <= page.width + SLACK && y + die.height <= page.height + SLACK;
      paths[fits ? 'inside' : 'beyond'] += rounded(x + inset, y + inset, die.width - 2 * inset, die.height - 2 * inset, die.radius - inset);
    }
  }
  return paths;
}

/** Where neighbouring labels lie over each other, as one path; empty if they do not. */
export function overlaps(die: Die): string {
  const over = { x: die.columns > 1 ? die.width - die.pitch_x : 0, y: die.rows > 1 ? die.height - die.pitch_y : 0 };
  let path = '';
  const down = (die.rows - 1) * die.pitch_y + die.height;
  const across = (die.columns - 1) * die.pitch_x + die.width;
  for (let column = 1; over.x > 0 && column < die.columns; column += 1) path += `M${die.left + column * die.pitch_x} ${die.top}h${over.x}v${down}h${-over.x}z`;
  for (let row = 1; over.y > 0 && row < die.rows; row += 1) path += `M${die.left} ${die.top + row * die.pitch_y}h${across}v${over.y}h${-across}z`;
  return path;
}
