import { expect, it } from 'vitest';
import { formatLength, formatSize, parseLength } from './lengths';

it.each([
  ['38.1', 38.1],
  [' 38,1 mm ', 38.1],
  ['.5', 0.5],
  ['12,', 12],
  ['0', 0],
  ['-2', -2],
  ['3.81cm', 38.1],
  ['1.25 in', 31.75],
  ['5/8"', 15.875],
  ['1 3/4 in', 44.45],
  ['72 pt', 25.4],
  ['2 IN', 50.8],
])('reads %s', (text, length) => expect(parseLength(text)).toBe(length));

it.each(['', 'mm', 'a', '1.2.3', '1/0 in', '3 ft', '1e3', '12 34', 'Infinity', '1,234.5'])('takes %j for no length', (text) => {
  expect(parseLength(text)).toBeNull();
});

it('writes what it reads', () => {
  expect(formatLength(21.17)).toBe('21.17');
  expect(formatLength(0.1 + 0.2)).toBe('0.3');
  expect(formatSize(45.72, 21)).toBe('45.72 × 21 mm');
});
