import { describe, expect, it } from 'vitest';
import { isHit, learn, mannerOf, SAMPLE, trouble } from './learn';
import type { Scan } from './listen';
import { USUAL } from './manner';

const scan = (typed: string, physical = typed, endedBy: Scan['endedBy'] = 'Enter', gaps = [10, 12, 30]): Scan => ({ typed, physical, endedBy, gaps, at: 0 });

describe('a scanner', () => {
  it('is learnt from scans of the sample that agree', () => {
    expect(learn(Array(3).fill(scan(`~${SAMPLE}#`, `~${SAMPLE}#`, 'Tab')))).toEqual({
      ends: 'tab', prefix: '~', suffix: '#', median_gap: 12, longest_gap: 30, by_position: false,
    });
    expect(learn([scan(SAMPLE), scan(SAMPLE, SAMPLE, 'Tab')])).toBeNull();
    expect(learn([scan('YZ-AQ')])).toBeNull();
    expect(learn([])).toBeNull();
  });

  it('set to a US keyboard on another computer is known by its key positions', () => {
    const german = scan('ZYßAQ-MW', SAMPLE);
    expect(isHit(german)).toBe(true);
    expect(learn([german, german, german])?.by_position).toBe(true);
  });

  it('set to another keyboard is told so, with the cure, and only then', () => {
    expect(trouble(scan(SAMPLE))).toBe('');
    expect(trouble(scan(`~${SAMPLE.toLowerCase()}`, 'whatever'))).toBe('');
    expect(trouble(scan('ZYßAQ-MW', SAMPLE))).toContain('Saved here, its codes are read by the positions of its keys');
    expect(trouble(scan('ZY/AQ&MW'))).toContain('set to a German or Swiss keyboard');
    expect(trouble(scan('YW6QA>:Z'))).toContain('set to a French keyboard');
    expect(trouble(scan('IT000123K'))).toContain('That was not this code.');
  });

  it('as slow as a hand is understood while it is even, and otherwise told what to do', () => {
    const even = scan(SAMPLE, SAMPLE, 'Enter', [70, 74, 66, 70, 71, 69, 140]);
    expect([isHit(even), trouble(even)]).toEqual([true, '']);
    const uneven = scan(SAMPLE, SAMPLE, 'Enter', [70, 140, 70, 110, 140, 70, 110]);
    expect(isHit(uneven)).toBe(false);
    expect(trouble(uneven)).toContain('inter-character delay');
  });

  it('with a prefix that grows when it becomes large is learnt whole', () => {
    expect(learn(Array(3).fill(scan(`ß${SAMPLE.toLowerCase()}`)))).toMatchObject({ prefix: 'ß', suffix: '' });
  });

  it('that says what kind of code it read has no prefix', () => {
    expect(learn([scan(`]A0${SAMPLE}`)])?.prefix).toBe('');
  });

  it('beside another is heard as both type', () => {
    const one = { name: 'A', ends: 'enter', prefix: '', suffix: '', median_gap: 5, longest_gap: 9, by_position: false } as const;
    expect(mannerOf([])).toBe(USUAL);
    expect(mannerOf([one, { ...one, name: 'B', ends: 'silence', median_gap: 40 }])).toMatchObject({ paces: [5, 40], endsByKey: false });
    expect(mannerOf([one]).endsByKey).toBe(true);
  });
});
