import { expect, it } from 'vitest';
import type { FormatView } from '../../generated/FormatView';
import { blankFormat, copyOf, draftOf, freeName } from './draft';
import { shapeOf } from './numbers';
import { found, gridText, trust } from './words';

const format = (name: string, more: Partial<FormatView> = {}): FormatView => ({
  id: null, name, aliases: [], description: '', page_name: 'A4', source: 'LibreOffice', confirmed: true, next_start: 1, ...more,
  shape: {
    name, maker: 'Avery', purpose: 'silver', kind: 'sheet', page_width: 210, page_height: 297, columns: 4, rows: 12, width: 45.72, height: 21.17,
    left: 9.75, top: 21.41, pitch_x: 48.26, pitch_y: 21.17, radius: 0, stock: 'silver', stock_colour: null, ...more.shape,
  },
});

it('copies a format under a name that nobody has', () => {
  expect(freeName('L6009', [])).toBe('L6009 own');
  expect(freeName('L6009', ['l6009 OWN', 'L6009 own 2'])).toBe('L6009 own 3');
  const copy = copyOf(format('L6009'), ['L6009']);
  expect(copy.name).toBe('L6009 own');
  expect(copy.stock).toBe('silver');
  expect(shapeOf(copy.kind, copy.numbers, { ...copy, stock_colour: null })).toMatchObject({ left: 9.75, pitch_x: 48.26, maker: 'Avery', stock: 'silver' });
});

it('edits what is there', () => {
  const own = format('Ours', { id: '1' });
  expect(draftOf(own)).toMatchObject({ name: 'Ours', kind: 'sheet' });
  expect(blankFormat().numbers).not.toBe(blankFormat().numbers);
});

it('finds by name, number, alias, maker and purpose, hyphens or not', () => {
  const all = [format('L6009', { aliases: ['L-6113'] }), format('Ours', { id: '1' }), format('DK-11201', { shape: { ...format('x').shape, maker: 'Brother', kind: 'roll' } })];
  const names = (search: string) => found(all, search).map((one) => one.name);
  expect(names('')).toHaveLength(3);
  expect(names('l6113')).toEqual(['L6009']);
  expect(names('brother roll')).toEqual(['DK-11201']);
  expect(names('dk11201')).toEqual(['DK-11201']);
  expect(names('yours')).toEqual(['Ours']);
  expect(names('avery dk')).toEqual([]);
});

it('says how far numbers can be trusted', () => {
  expect(trust(format('a')).sure).toBe(true);
  expect(trust(format('a', { confirmed: false }))).toMatchObject({ word: 'not confirmed', sure: false });
  expect(trust(format('a', { id: '1', confirmed: false })).word).toBe('yours');
  expect(gridText(format('a'))).toBe('48 · 4 × 12');
});
