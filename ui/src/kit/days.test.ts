import { describe, expect, it } from 'vitest';
import { dayManner, dayPattern, writeDay } from './days';

describe('a day in figures', () => {
  it.each([
    ['en-US', '02/14/2027', 'mm/dd/yyyy'],
    ['en-GB', '14/02/2027', 'dd/mm/yyyy'],
    ['de-DE', '14.02.2027', 'dd.mm.yyyy'],
    ['nl-NL', '14-02-2027', 'dd-mm-yyyy'],
    ['sv-SE', '2027-02-14', 'yyyy-mm-dd'],
    ['hu-HU', '2027-02-14', 'yyyy-mm-dd'],
    ['ja-JP', '2027-02-14', 'yyyy-mm-dd'],
    // Figures of the keyboard and the calendar of the register, whatever the language writes with.
    ['ar-EG', '14/02/2027', 'dd/mm/yyyy'],
    ['th-TH', '14/02/2027', 'dd/mm/yyyy'],
  ])('is written as in %s', (locale, day, pattern) => {
    expect(writeDay('2027-02-14', dayManner(locale))).toBe(day);
    expect(dayPattern(dayManner(locale))).toBe(pattern);
  });

  it('stays as it is when it is none', () => expect(writeDay('soon', dayManner('de-DE'))).toBe('soon'));
});
