import { expect, test } from 'vitest';
import { addressesOf, nextAfter } from './reminders';

const letter = (email: string, begun = false) => ({ email, begun });

test('every address once, and nobody who has none', () => {
  expect(addressesOf([letter('ana@example.org'), letter(''), letter('bo@example.org '), letter('ana@example.org')])).toBe('ana@example.org; bo@example.org');
  expect(addressesOf([letter('')])).toBe('');
});

test('the next is the first that has an address and was not begun, and then those before', () => {
  expect(nextAfter([letter('a', true), letter(''), letter('c')], 0)).toBe(2);
  expect(nextAfter([letter('a'), letter('b', true), letter('c', true)], 1)).toBe(0);
  expect(nextAfter([letter('a', true), letter('')], 0)).toBe(null);
  expect(nextAfter([], 0)).toBe(null);
});
