import { describe, expect, it } from 'vitest';
import type { Remedy } from '../generated/Remedy';
import { byKind, formatBytes, inTitle, months, tagShape } from './words';

describe('what settings say', () => {
  it('says sizes in the largest unit that fits', () => {
    expect(formatBytes(0, 'en')).toBe('0 byte');
    expect(formatBytes(999, 'en')).toBe('999 byte');
    expect(formatBytes(1_220_608, 'en')).toBe('1.2 MB');
    expect(formatBytes(123_456_789, 'en')).toBe('123 MB');
  });

  it('says months as one reads them', () => {
    expect([months(null), months(1), months(36)]).toEqual(['', '1 month', '36 months']);
  });

  it('draws a tag before there is one', () => {
    expect(tagShape(' it ', 6, true)).toBe('IT000001#');
    expect(tagShape('LAB', 3, false)).toBe('LAB001');
    expect(tagShape('', 99, false)).toBe('000000000001');
  });

  it('cuts only very long names in a title, and no character in two', () => {
    expect(inTitle('Store')).toBe('Store');
    expect(inTitle('🪑'.repeat(80))).toBe(`${'🪑'.repeat(56)}…`);
  });

  it('puts findings together by kind, the worst first', () => {
    const problem = (kind: string, remedy: Remedy) => ({ kind, sentence: kind, remedy, cure: 'Ask.' });
    const found = byKind([problem('table', 'rebuild'), problem('person', 'restore'), problem('table', 'rebuild'), problem('moon', 'restore')]);
    expect(found.map(({ kind, remedy, problems }) => [kind, remedy, problems.length])).toEqual([
      ['moon', 'restore', 1],
      ['person', 'restore', 1],
      ['table', 'rebuild', 2],
    ]);
    expect(found[0]?.about).toBe('Ask.');
  });

  it('says that a copy comes before lists made anew, where the journal is not whole', () => {
    const problem = (kind: string, remedy: Remedy) => ({ kind, sentence: kind, remedy, cure: 'Ask.' });
    const [first, second] = byKind([problem('table', 'restore'), problem('journal', 'restore')]);
    expect([first?.kind, second?.kind, second?.remedy]).toEqual(['journal', 'table', 'restore']);
    expect(second?.about).toContain('first');
    expect(byKind([problem('table', 'rebuild')])[0]?.about).not.toContain('first');
  });
});
