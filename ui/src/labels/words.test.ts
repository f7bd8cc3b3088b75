import { expect, it } from 'vitest';
import type { FormatView } from '../generated/FormatView';
import { findable, formatTitle, labelSize, onPaper } from './words';

const sheet: FormatView = {
  id: null, name: '4226', aliases: ['4227'], description: 'HERMA 4226 — small', page_name: 'A4', source: '', confirmed: true, next_start: 1,
  shape: {
    name: '4226', maker: 'HERMA', purpose: 'small', kind: 'sheet', page_width: 210, page_height: 297, columns: 4, rows: 16,
    width: 48.26, height: 16.93, left: 8.48, top: 13.06, pitch_x: 48.26, pitch_y: 16.93, radius: 0, stock: 'white', stock_colour: null,
  },
};
const own: FormatView = {
  ...sheet, id: '0198', name: 'Cable flags', aliases: [], description: 'Cable flags',
  shape: { ...sheet.shape, name: 'Cable flags', maker: '', kind: 'roll', columns: 1, rows: 1, width: 50.8, height: 25.4 },
};

it('says what a format is called, how large its labels are and on what they come', () => {
  expect([formatTitle(sheet), labelSize(sheet), onPaper(sheet)]).toEqual(['HERMA 4226', '48.3 × 16.9 mm', '64 on A4']);
  expect([formatTitle(own), labelSize(own), onPaper(own)]).toEqual(['Cable flags', '50.8 × 25.4 mm', 'one by one on a roll']);
});

it('finds a format by its other numbers, its kind and whether it is one’s own', () => {
  expect(findable(sheet)).toContain('4227');
  expect(findable(own)).toMatch(/roll.*own/);
  expect(findable(sheet)).not.toContain('own');
});
