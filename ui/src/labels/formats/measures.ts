import { formatLength } from './lengths';
import { span, type Figure, type Numbers } from './numbers';
import * as m from '../../generated/words';

/** A dimension line: from one point of the page to another, straight across or straight down. Millimetres. */
export interface Measure {
  x: number;
  y: number;
  length: number;
  across: boolean;
  text: string;
}

/** The line that shows what a number means, on the first labels; null while it cannot be drawn. */
export function measureOf(figure: Figure, numbers: Numbers): Measure | null {
  const { page_width, page_height, columns, rows, width, height, left, top, gap_x, gap_y, pitch_x, pitch_y, radius } = numbers;
  const line = (across: boolean, x: number | null, y: number | null, length: number | null, text?: string): Measure | null =>
    x === null || y === null || length === null ? null : { x, y, length, across, text: text ?? m.labelFormatLengthMm({ length: formatLength(length) }) };
  const plus = (...parts: (number | null)[]) => parts.reduce((sum, part) => (sum === null || part === null ? null : sum + part), 0);
  const half = (length: number | null) => (length === null ? null : length / 2);
  const middle = { x: plus(left, half(width)), y: plus(top, half(height)) };
  switch (figure) {
    case 'page_width': return line(true, 0, half(page_height), page_width);
    case 'page_height': return line(false, half(page_width), 0, page_height);
    case 'columns': return line(true, left, middle.y, span(numbers, 'x'), m.labelFormatColumnsAcross({ columns: columns ?? 0 }));
    case 'rows': return line(false, middle.x, top, span(numbers, 'y'), m.labelFormatRowsDown({ rows: rows ?? 0 }));
    case 'width': return line(true, left, middle.y, width);
    case 'height': return line(false, middle.x, top, height);
    case 'left': return line(true, 0, middle.y, left);
    case 'top': return line(false, middle.x, 0, top);
    case 'gap_x': return (columns ?? 0) < 2 ? null : line(true, plus(left, width), middle.y, gap_x);
    case 'gap_y': return (rows ?? 0) < 2 ? null : line(false, middle.x, plus(top, height), gap_y);
    case 'pitch_x': return (columns ?? 0) < 2 ? null : line(true, left, middle.y, pitch_x);
    case 'pitch_y': return (rows ?? 0) < 2 ? null : line(false, middle.x, top, pitch_y);
    case 'radius': return line(true, left, plus(top, radius), radius);
  }
}
