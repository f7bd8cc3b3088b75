import { describe, expect, it } from 'vitest';
import type { CountScanView } from '../generated/CountScanView';
import type { CountVerdict } from '../generated/CountVerdict';
import type { StocktakeCounts } from '../generated/StocktakeCounts';
import { doing, figures, lastPart, newsOf, progressOf, VERDICTS, verdictWords } from './words';

const none: StocktakeCounts = { expected: 0, found: 0, elsewhere: 0, on_loan: 0, returned: 0, not_scanned: 0, not_seen: 0, with: 0, in_host: 0, seen: 0, seen_on_loan: 0, not_in_scope: 0, unknown: 0, undecided: 0 };
const counts = (some: Partial<StocktakeCounts>): StocktakeCounts => ({ ...none, ...some });
const scan = (verdict: CountVerdict, some: Partial<CountScanView> = {}): CountScanView => ({
  id: 's', at: '2026-09-01T08:00:00Z', verdict, code: 'A-1', asset: 'a', tag: 'A-1', title: 'Laptop', place: '', belongs: '', holder: '', out: null,
  counter: '', station: '', source: '', note: '', photos: [], ...some,
});
const line = (holder: string, status: 'seen' | 'not_seen' | 'not_scanned' = 'seen') => ({ holder, status });

describe('the word of the band', () => {
  it('says who has a thing, and where it belongs by the end of its path', () => {
    expect(verdictWords(scan('assigned', { holder: 'Ana Ruiz', out: 'assigned' }), false)).toBe('Assigned to Ana Ruiz');
    expect(verdictWords(scan('on_loan', { holder: 'Cem Kaya', out: 'on_loan' }), false)).toBe('On loan to Cem Kaya');
    expect(verdictWords(scan('elsewhere', { belongs: 'HQ › 2nd floor › Lab 3' }), false)).toBe('Belongs to Lab 3');
    expect(verdictWords(scan('elsewhere'), false)).toBe('Belongs nowhere yet');
    expect(verdictWords(scan('found', { holder: 'Ana Ruiz', out: 'assigned' }), true)).toBe('Counted');
  });

  it('leaves the rest to the line below it', () => {
    expect(newsOf(scan('found', { holder: 'Ana Ruiz', out: 'assigned' }), '')).toBe('Ana Ruiz has it');
    expect(newsOf(scan('found', { holder: 'SRV-1 Server', out: 'part_of' }), '')).toBe('Part of SRV-1 Server');
    expect(newsOf(scan('found'), '')).toBe('');
    expect(newsOf(scan('elsewhere', { belongs: 'HQ › Lab 3', holder: 'Ana Ruiz', out: 'assigned' }), '')).toBe('HQ › Lab 3 · Ana Ruiz has it');
    expect(newsOf(scan('elsewhere', { belongs: 'Lab 3' }), '')).toBe('');
    // Who had it when it was opened is known to the sentence alone.
    expect(newsOf(scan('on_loan'), 'A-1 Laptop: on loan to Cem Kaya')).toBe('On loan to Cem Kaya');
  });

  it('sounds like news where somebody has a thing, and like no error', () => {
    expect([VERDICTS.assigned.sound, VERDICTS.on_loan.sound]).toEqual(['note', 'note']);
    expect(VERDICTS.elsewhere.sound).toBe('wrong_place');
  });
});

describe('how far a count is', () => {
  it('is of what stands somewhere: parts with their hosts, and neither loans nor what is with somebody', () => {
    expect(progressOf(counts({ found: 3, elsewhere: 1, in_host: 2, not_scanned: 4, not_seen: 1, on_loan: 5, seen_on_loan: 6, with: 7, seen: 8, returned: 9 }))).toEqual({ done: 6, total: 11 });
  });

  it('shows the tallies that a count beside it has too', () => {
    const keys = (now: StocktakeCounts, before: StocktakeCounts | null) => figures(now, false, true, before).map(({ key }) => key);
    expect(keys(none, null)).toEqual(['found', 'not_scanned', 'elsewhere', 'not_in_scope', 'unknown']);
    expect(keys(none, counts({ with: 1 }))).toContain('with');
    expect(figures(counts({ found: 2, on_loan: 1 }), true).map(({ key }) => key)).toEqual(['found', 'unknown']);
  });
});

describe('what a decision does', () => {
  it('is said by figure and by name', () => {
    expect(doing('record_place', [line('Ana Ruiz')])).toBe('1 recorded where it was found; it stays with Ana Ruiz');
    expect(doing('record_place', [line('Ana Ruiz'), line('Ben Okafor'), line('Ana Ruiz')])).toBe('3 recorded where they were found; they stay with Ana Ruiz and Ben Okafor');
    expect(doing('record_place', ['A', 'B', 'C', 'D', 'E'].map((name) => line(name)))).toBe('5 recorded where they were found; they stay with A, B, and 3 others');
    expect(doing('mark_lost', [line('', 'not_scanned'), line('', 'not_scanned')])).toBe('2 marked lost');
    expect(doing('mark_lost', [line('Ana Ruiz', 'not_seen')])).toBe('1 marked lost; no longer with Ana Ruiz');
  });

  it('asks only whoever has what was not seen', () => {
    expect(doing('investigate', [line('SRV-1', 'not_scanned'), line('Ana Ruiz', 'not_seen')])).toBe('2 to be looked into; nothing changes. Ask Ana Ruiz');
    expect(doing('investigate', [line('SRV-1', 'not_scanned')])).toBe('1 to be looked into; nothing changes');
  });
});

it('the end of a path is what one reads of it', () => {
  expect([lastPart('HQ › Lab 3'), lastPart('Lab 3'), lastPart('')]).toEqual(['Lab 3', 'Lab 3', '']);
});
