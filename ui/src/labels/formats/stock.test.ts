import { expect, it } from 'vitest';
import type { FormatShape } from '../../generated/FormatShape';
import { isColour, stockText, USUAL_COLOURS } from './stock';

const shape = (more: Partial<FormatShape>) => ({ stock: 'white', stock_colour: null, ...more }) as FormatShape;

it('says what labels are made of, unless they are white', () => {
  expect(stockText(shape({}))).toBeNull();
  expect(stockText(shape({ stock: 'silver' }))).toBe('Silver');
  expect(stockText(shape({ stock: 'coloured', stock_colour: '#ffd200' }))).toBe('Coloured, #ffd200');
});

it('knows a colour', () => {
  expect(USUAL_COLOURS.every((one) => isColour(one.value))).toBe(true);
  for (const text of ['', '#fff', 'yellow', '#ffd20g', '#ffd2001']) expect(isColour(text)).toBe(false);
});
