import { describe, expect, it } from 'vitest';
import { plusDays, plusMonths } from './dates';

describe('days from a day', () => {
  it('goes over the end of a month and a year', () => {
    expect(plusDays(7, '2026-12-28')).toBe('2027-01-04');
    expect(plusDays(-1, '2028-03-01')).toBe('2028-02-29');
  });
  it('stays in the month it was sent to', () => {
    expect(plusMonths(1, '2026-01-31')).toBe('2026-02-28');
    expect(plusMonths(1, '2028-01-31')).toBe('2028-02-29');
    expect(plusMonths(-1, '2026-03-31')).toBe('2026-02-28');
    expect(plusMonths(3, '2026-11-30')).toBe('2027-02-28');
  });
});
