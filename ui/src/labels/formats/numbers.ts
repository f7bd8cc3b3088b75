import type { FormatKind } from '../../generated/FormatKind';
import type { FormatShape } from '../../generated/FormatShape';
import { exact, formatLength } from './lengths';
import * as m from '../../generated/words';

/** The numbers of a format while they are typed: gutter and pitch beside each other, null where a field is empty. */

export const LENGTHS = [
  'page_width', 'page_height', 'width', 'height', 'left', 'top', 'gap_x', 'gap_y', 'pitch_x', 'pitch_y', 'radius',
] as const;
export type Length = (typeof LENGTHS)[number];
export type Figure = Length | 'columns' | 'rows';
export type Numbers = Record<Figure, number | null>;

/** Which of gutter and pitch was said; the other follows when the label's size changes. */
export type Said = 'gap' | 'pitch';
export interface Kept {
  x: Said;
  y: Said;
}

export const PAGES = [
  { value: 'A4', width: 210, height: 297 },
  { value: 'Letter', width: 215.9, height: 279.4 },
  { value: 'A5', width: 148, height: 210 },
  { value: 'Legal', width: 215.9, height: 355.6 },
] as const;

export const EMPTY: Numbers = {
  page_width: 210, page_height: 297, columns: null, rows: null, width: null, height: null, left: null, top: null,
  gap_x: 0, gap_y: 0, pitch_x: null, pitch_y: null, radius: 0,
};

/** The numbers of a format that exists. */
export function numbersOf(shape: FormatShape): Numbers {
  return {
    page_width: shape.page_width, page_height: shape.page_height, columns: shape.columns, rows: shape.rows,
    width: shape.width, height: shape.height, left: shape.left, top: shape.top, pitch_x: shape.pitch_x, pitch_y: shape.pitch_y,
    gap_x: exact(shape.pitch_x - shape.width), gap_y: exact(shape.pitch_y - shape.height), radius: shape.radius,
  };
}

const AXES = [
  { axis: 'x', size: 'width', gap: 'gap_x', pitch: 'pitch_x' },
  { axis: 'y', size: 'height', gap: 'gap_y', pitch: 'pitch_y' },
] as const;

/** The numbers after one of them was typed: gutter, pitch and size of a label stay in step. */
export function typed(numbers: Numbers, kept: Kept, figure: Figure, value: number | null): { numbers: Numbers; kept: Kept } {
  const next = { ...numbers, [figure]: value };
  const said = { ...kept };
  for (const { axis, size, gap, pitch } of AXES) {
    if (figure === gap) said[axis] = 'gap';
    if (figure === pitch) said[axis] = 'pitch';
    if (figure !== gap && figure !== pitch && figure !== size) continue;
    const [of, apart, step] = [next[size], next[gap], next[pitch]];
    if (said[axis] === 'gap') next[pitch] = of === null || apart === null ? null : exact(of + apart);
    else next[gap] = of === null || step === null ? null : exact(step - of);
  }
  return { numbers: next, kept: said };
}

/** From the first label's edge to the last one's, across or down; null while a number is missing. */
export function span(numbers: Numbers, axis: 'x' | 'y'): number | null {
  const [count, size, pitch] = axis === 'x' ? [numbers.columns, numbers.width, numbers.pitch_x] : [numbers.rows, numbers.height, numbers.pitch_y];
  if (count === null || size === null || count < 1) return null;
  if (count === 1) return size;
  return pitch === null ? null : exact((count - 1) * pitch + size);
}

/** What is left of the page behind the last label: negative beyond it. */
export function rest(numbers: Numbers, axis: 'x' | 'y'): number | null {
  const [page, before] = axis === 'x' ? [numbers.page_width, numbers.left] : [numbers.page_height, numbers.top];
  const length = span(numbers, axis);
  return page === null || before === null || length === null ? null : exact(page - before - length);
}

/** The margins that put the labels in the middle of the page; null where they do not fit or a number is missing. */
export function centred(numbers: Numbers): { left: number; top: number } | null {
  const [across, down] = [span(numbers, 'x'), span(numbers, 'y')];
  if (across === null || down === null || numbers.page_width === null || numbers.page_height === null) return null;
  const left = exact((numbers.page_width - across) / 2);
  const top = exact((numbers.page_height - down) / 2);
  return left < 0 || top < 0 ? null : { left, top };
}

/** What a format has besides its numbers. */
export type ShapeWords = Pick<FormatShape, 'name' | 'maker' | 'purpose' | 'stock' | 'stock_colour'>;

/** What the register keeps; null while a number is missing. */
export function shapeOf(kind: FormatKind, numbers: Numbers, words: ShapeWords): FormatShape | null {
  const of = (figure: Figure, otherwise: number | null = null) => numbers[figure] ?? otherwise;
  const [width, height] = [of('width'), of('height')];
  if (width === null || height === null) return null;
  const radius = of('radius', 0) ?? 0;
  if (kind === 'roll') {
    return {
      ...words, kind, width, height, radius, page_width: width, page_height: height, columns: 1, rows: 1, left: 0, top: 0, pitch_x: width, pitch_y: height,
    };
  }
  const [page_width, page_height, columns, rows, left, top] = [of('page_width'), of('page_height'), of('columns'), of('rows'), of('left'), of('top')];
  const pitch_x = of('pitch_x', columns === 1 ? width : null);
  const pitch_y = of('pitch_y', rows === 1 ? height : null);
  if (page_width === null || page_height === null || columns === null || rows === null) return null;
  if (left === null || top === null || pitch_x === null || pitch_y === null) return null;
  // Between labels that do not exist nothing can overlap.
  return {
    ...words, kind, page_width, page_height, columns, rows, width, height, left, top, radius,
    pitch_x: columns === 1 ? width : pitch_x, pitch_y: rows === 1 ? height : pitch_y,
  };
}

/** What a page of this size is called, however it lies. */
export function pageName(width: number | null, height: number | null): string | null {
  return PAGES.find((page) => page.width === width && page.height === height)?.value ?? null;
}

const SMALLEST = 5;
const LARGEST = 1000;
const MOST_LABELS = 2000;
/** As much as rounding of the numbers explains. */
const SLACK = 0.02;

/**
 * What cannot be, in words, by field. What several fields make together is said at the one that was typed last
 * (`last`) if it has a part in it.
 */
export function problems(kind: FormatKind, numbers: Numbers, last: Figure | null): Partial<Record<Figure, string>> {
  const said: Partial<Record<Figure, string>> = {};
  const say = (fields: readonly Figure[], sentence: string) => {
    const at = last !== null && fields.includes(last) ? last : fields[0];
    if (at) said[at] ??= sentence;
  };
  const within = (figure: Figure, sentence: (told: { from: number }) => string, from: number) => {
    const value = numbers[figure];
    if (value !== null && (value < from || value > LARGEST)) say([figure], sentence({ from }));
  };
  within('width', m.labelFormatLabelWidthFrom, SMALLEST);
  within('height', m.labelFormatLabelHeightFrom, SMALLEST);
  within('radius', m.labelFormatRadiusFrom, 0);
  if (kind === 'roll') return said;

  within('page_width', m.labelFormatPageWidthFrom, SMALLEST);
  within('page_height', m.labelFormatPageHeightFrom, SMALLEST);
  within('left', m.labelFormatMarginFrom, 0);
  within('top', m.labelFormatMarginFrom, 0);
  for (const count of ['columns', 'rows'] as const) {
    const value = numbers[count];
    if (value !== null && (value < 1 || !Number.isInteger(value))) say([count], m.labelFormatAtLeastOneAndNoHalf());
  }
  const { columns, rows } = numbers;
  if (columns !== null && rows !== null && columns * rows > MOST_LABELS) say(['rows', 'columns'], m.labelFormatASheetHasAtMostMostLabels({ most_labels: MOST_LABELS, count: columns * rows }));
  for (const { size, gap, pitch } of AXES) {
    const [count, of, step, apart] = [size === 'width' ? columns : rows, numbers[size], numbers[pitch], numbers[gap]];
    if (count === null || count < 2 || of === null || step === null || apart === null) continue;
    if (apart < 0) {
      const told = { overlap: formatLength(-apart), size: formatLength(of), pitch: formatLength(step) };
      say([pitch, gap, size], size === 'width' ? m.labelFormatTheLabelsOverlapAcross(told) : m.labelFormatTheLabelsOverlapDown(told));
    }
    within(pitch, m.labelFormatPitchFrom, 0);
  }
  const across = rest(numbers, 'x');
  const down = rest(numbers, 'y');
  if (across !== null && across < -SLACK) say(['left', 'columns', 'width', 'gap_x', 'pitch_x', 'page_width'], m.labelFormatTheLabelsReachBeyondTheRightEdge({ length: formatLength(-across) }));
  if (down !== null && down < -SLACK) say(['top', 'rows', 'height', 'gap_y', 'pitch_y', 'page_height'], m.labelFormatTheLabelsReachBeyondTheBottomEdge({ length: formatLength(-down) }));
  return said;
}

/** Nearer to the edge than this, many office printers leave the paper white. Millimetres. */
export const PRINTERS_MARGIN = 4;

/** Possible, but worth a word: labels in the strip that many printers cannot reach. */
export function nearEdge(kind: FormatKind, numbers: Numbers): boolean {
  if (kind === 'roll') return false;
  const margins = [numbers.left, numbers.top, rest(numbers, 'x'), rest(numbers, 'y')];
  return margins.some((margin) => margin !== null && margin > -SLACK && margin < PRINTERS_MARGIN);
}
