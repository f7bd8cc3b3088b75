import { describe, expect, it } from 'vitest';
import { readNumber } from './numbers';

const whole = { min: 0, max: 100, whole: true };

describe('a number in a field', () => {
  it('is what it says, or nothing', () => {
    expect(readNumber(' 12 ', whole)).toEqual({ value: 12 });
    expect(readNumber('1,5', { whole: false })).toEqual({ value: 1.5 });
    expect(readNumber('', whole)).toEqual({ value: null });
  });
  it.each(['12a', '1.5', '-1', '101', '1e3', '--', '+5', '٣'])('is not %s', (text) => expect(readNumber(text, whole)).toHaveProperty('wrong'));
});
