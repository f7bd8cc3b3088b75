import { describe, expect, it } from 'vitest';
import { ago, distance, formatDate, formatMoney, groupTag, parseDate, plural } from './format';

describe('a tag is grouped for the eye', () => {
  it.each([
    ['IT000123K', 'IT 000 123 K'],
    ['IT0001234K', 'IT 000 123 4 K'],
    ['IT000123', 'IT 000 123'],
    ['000123', '000 123'],
    ['4006381333931', '400 638 133 393 1'],
    ['it000123k', 'it 000 123 k'],
    ['IT12', 'IT12'],
    ['SN-2024/17', 'SN-2024/17'],
    ['PF4ABC12', 'PF4ABC12'],
    ['', ''],
  ])('%s as %s', (tag, shown) => expect(groupTag(tag)).toBe(shown));

  it('and nothing is lost by it', () => {
    for (const tag of ['IT000123K', 'LAPTOP1234567X', '0001']) expect(groupTag(tag).replaceAll(' ', '')).toBe(tag);
  });
});

describe('the distance of a date', () => {
  it.each([
    ['2026-11-23', 'today'],
    ['2026-11-24', 'tomorrow'],
    ['2026-11-20', '3 days ago'],
    ['2026-12-23', 'in 30 days'],
    ['2027-01-22', 'in 60 days'],
    ['2027-01-23', 'in 2 months'],
    ['2028-03-23', 'in 16 months'],
    ['2028-11-22', 'in 23 months'],
    ['2028-11-23', 'in 2 years'],
    ['2025-03-23', '20 months ago'],
    ['2020-01-01', '6 years ago'],
  ])('%s is %s', (date, words) => expect(distance(date, '2026-11-23', 'en')).toBe(words));

  it('counts a short month as whole at its end', () => {
    expect(distance('2027-02-28', '2026-10-31', 'en')).toBe('in 4 months');
    expect(distance('2028-02-28', '2027-10-31', 'en')).toBe('in 3 months');
  });

  it('of no date is nothing', () => expect(distance('2027-02-30', '2026-11-23', 'en')).toBe(''));
});

describe('a date', () => {
  it('that does not exist is none', () => {
    expect(parseDate('2027-02-29')).toBeNull();
    expect(parseDate('2028-02-29')).not.toBeNull();
    expect(parseDate('14.3.2028')).toBeNull();
  });
  it('is written for the reader', () => {
    expect(formatDate('2028-03-14', 'en-GB')).toBe('14 Mar 2028');
    expect(formatDate('sometime')).toBe('sometime');
  });
});

describe('money', () => {
  it('keeps every figure', () => {
    expect(formatMoney({ amount: '123456789012.34', currency: 'EUR' }, 'en')).toBe('€123,456,789,012.34');
    expect(formatMoney({ amount: '9007199254740993.07', currency: 'EUR' }, 'en')).toBe('€9,007,199,254,740,993.07');
  });
  it('of an unknown currency is still shown', () => {
    expect(formatMoney({ amount: '5.00', currency: '??' }, 'en')).toBe('5.00 ??');
  });
});

it('counts in words', () => {
  expect(plural(1, 'item')).toBe('1 item');
  expect(plural(0, 'item')).toBe('0 items');
  expect(plural(2, 'person', 'people')).toBe('2 people');
});

it('says how long ago', () => {
  const now = Date.parse('2026-11-23T14:02:11Z');
  expect(ago('2026-11-23T14:01:59Z', now, 'en')).toBe('12 sec. ago');
  expect(ago('2026-11-23T13:50:00Z', now, 'en')).toBe('12 min. ago');
  expect(ago('garbled', now, 'en')).toBe('garbled');
});
