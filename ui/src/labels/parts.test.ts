import { expect, it } from 'vitest';
import { partOf, pathOf, parts, type PartName } from './parts';

it('leads to the part a path names, however deep it goes', () => {
  expect(partOf([])).toBe('print');
  expect(partOf(['designs', '0198'])).toBe('designs');
  expect(partOf(['toString'])).toBe('print');
  expect(partOf(['nowhere'])).toBe('print');
});

it('names every part by its path', () => {
  for (const part of Object.keys(parts) as PartName[]) expect(partOf(pathOf(part))).toBe(part);
  expect(pathOf('print')).toEqual([]);
});
