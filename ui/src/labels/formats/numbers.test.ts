import { describe, expect, it } from 'vitest';
import type { FormatShape } from '../../generated/FormatShape';
import { centred, EMPTY, nearEdge, numbersOf, pageName, problems, rest, shapeOf, typed, type Kept, type Numbers } from './numbers';

const L6009: FormatShape = {
  name: 'L6009', maker: 'Avery', purpose: 'silver', kind: 'sheet', page_width: 210, page_height: 297, columns: 4, rows: 12,
  width: 45.72, height: 21.17, left: 9.75, top: 21.41, pitch_x: 48.26, pitch_y: 21.17, radius: 0, stock: 'silver', stock_colour: null,
};
const WORDS = { name: 'Ours', maker: '', purpose: '', stock: 'white', stock_colour: null } as const;
const GAPS: Kept = { x: 'gap', y: 'gap' };
const of = (changes: Partial<Numbers>): Numbers => ({ ...numbersOf(L6009), ...changes });

describe('gutter and pitch', () => {
  it('show the same thing', () => {
    expect(numbersOf(L6009)).toMatchObject({ gap_x: 2.54, gap_y: 0, pitch_x: 48.26, pitch_y: 21.17 });
    expect(typed(of({}), GAPS, 'gap_x', 3).numbers.pitch_x).toBe(48.72);
    expect(typed(of({}), GAPS, 'pitch_x', 50).numbers.gap_x).toBe(4.28);
  });

  it('follow the size of a label: what was said stays', () => {
    expect(typed(of({}), GAPS, 'width', 40).numbers).toMatchObject({ gap_x: 2.54, pitch_x: 42.54 });
    const { numbers, kept } = typed(of({}), GAPS, 'pitch_x', 50);
    expect(kept).toEqual({ x: 'pitch', y: 'gap' });
    expect(typed(numbers, kept, 'width', 40).numbers).toMatchObject({ gap_x: 10, pitch_x: 50 });
    expect(typed(numbers, kept, 'height', 20).numbers).toMatchObject({ gap_y: 0, pitch_y: 20 });
  });

  it('wait for a number that is missing', () => {
    const { numbers } = typed(of({}), GAPS, 'width', null);
    expect(numbers.pitch_x).toBeNull();
    expect(shapeOf('sheet', numbers, WORDS)).toBeNull();
    expect(typed(numbers, GAPS, 'width', 40).numbers.pitch_x).toBe(42.54);
  });
});

describe('what the register is given', () => {
  it('is the format itself when nothing was changed', () => {
    expect(shapeOf('sheet', of({}), { name: 'L6009', maker: 'Avery', purpose: 'silver', stock: 'silver', stock_colour: null })).toEqual(L6009);
  });

  it('needs no gutter where there is one label', () => {
    const shape = shapeOf('sheet', of({ columns: 1, gap_x: null, pitch_x: null }), WORDS);
    expect(shape).toMatchObject({ columns: 1, pitch_x: 45.72 });
    expect(problems('sheet', of({ columns: 1, gap_x: -3, pitch_x: 42.72 }), null)).toEqual({});
  });

  it('is the label alone for a roll', () => {
    const shape = shapeOf('roll', { ...EMPTY, width: 50.8, height: 25.4 }, WORDS);
    expect(shape).toMatchObject({ kind: 'roll', page_width: 50.8, page_height: 25.4, columns: 1, rows: 1, left: 0, top: 0, pitch_x: 50.8 });
  });
});

describe('the page', () => {
  it('has a rest behind the last label', () => {
    expect(rest(of({}), 'x')).toBe(9.75);
    expect(rest(of({ columns: 5 }), 'x')).toBe(-38.51);
    expect(rest(of({ columns: null }), 'x')).toBeNull();
  });

  it('is centred on if the labels fit', () => {
    expect(centred(of({ left: null, top: 0 }))).toEqual({ left: 9.75, top: 21.48 });
    expect(centred(of({ columns: 5 }))).toBeNull();
  });

  it('has a name', () => {
    expect(pageName(215.9, 279.4)).toBe('Letter');
    expect(pageName(210, 296)).toBeNull();
  });

  it('has edges that printers do not reach', () => {
    expect(nearEdge('sheet', of({}))).toBe(false);
    expect(nearEdge('sheet', of({ left: 1 }))).toBe(true);
    expect(nearEdge('roll', of({ left: 0 }))).toBe(false);
  });
});

describe('what cannot be', () => {
  it('is nothing in a format that exists', () => expect(problems('sheet', numbersOf(L6009), null)).toEqual({}));

  it('is said at the field that was typed last', () => {
    expect(problems('sheet', of({ columns: 5 }), 'columns')).toEqual({ columns: 'The labels reach 38.51 mm beyond the right edge of the page.' });
    expect(problems('sheet', of({ columns: 5 }), 'name' as never)).toHaveProperty('left');
    expect(problems('sheet', of({ rows: 14 }), 'rows')).toEqual({ rows: 'The labels reach 20.79 mm beyond the bottom edge of the page.' });
  });

  it('is an overlap', () => {
    const { numbers } = typed(of({}), GAPS, 'gap_x', -2);
    expect(problems('sheet', numbers, 'gap_x')).toEqual({ gap_x: 'The labels overlap by 2 mm: one is 45.72 mm wide, and the next begins after 43.72 mm.' });
  });

  it('is a size out of range, a half row, and too many', () => {
    expect(problems('roll', of({ width: 4.9 }), null)).toEqual({ width: 'The width of a label is from 5 mm to 1,000 mm.' });
    expect(problems('sheet', of({ left: -1 }), null).left).toBe('A margin is from 0 mm to 1,000 mm.');
    expect(problems('sheet', of({ rows: 2.5 }), null).rows).toBe('At least one, and no half ones.');
    expect(problems('sheet', of({ rows: 0 }), null).rows).toBe('At least one, and no half ones.');
    expect(problems('sheet', of({ rows: 600 }), 'rows').rows).toBe('A sheet has at most 2,000 labels; these are 2,400.');
  });

  it('allows what rounding explains', () => expect(problems('sheet', of({ left: 19.52 }), 'left')).toEqual({}));
});
