import { describe, expect, it } from 'vitest';
import { readNumber } from './numbers';

const whole = { min: 0, max: 10_000, whole: true };

describe('a number in a field', () => {
  it('is what it says, or nothing', () => {
    expect(readNumber(' 12 ', whole)).toEqual({ value: 12 });
    expect(readNumber('1,5', { whole: false })).toEqual({ value: 1.5 });
    expect(readNumber('', whole)).toEqual({ value: null });
  });
  it.each(['12a', '1.5', '-1', '10001', '1e3', '--', '+5', '٣', '1,00', '1,0000', '1.234,5'])('is not %s', (text) =>
    expect(readNumber(text, whole, '.')).toHaveProperty('wrong'));

  it.each([
    ['1,000', '.', 1000],
    ['1.000', ',', 1000],
    ['1 000', ',', 1000],
    ["1'000", '.', 1000],
    ['-1,000', '.', -1000],
    ['1,000,000', '.', 1_000_000],
  ])('%s with the decimal mark %s has thousands', (text, mark, value) => {
    expect(readNumber(text, { whole: true }, mark)).toEqual({ value });
    expect(readNumber(text, { whole: false }, mark)).toEqual({ value });
  });
  it('is never a thousandth of what is meant', () => {
    expect(readNumber('1.000', whole, '.')).toEqual({ wrong: 'Write it without a mark: 1000.' });
    expect(readNumber('1,000', whole, ',')).toHaveProperty('wrong');
    expect(readNumber('1.125', { whole: false }, '.')).toEqual({ value: 1.125 });
    expect(readNumber('0,125', { whole: false }, '.')).toEqual({ value: 0.125 });
  });
});
