import { describe, expect, it } from 'vitest';
import { beginnings, isUnfinished, progress, what, where, why } from './words';

describe('a line of the journal', () => {
  it('names the first labels and counts the rest, copies aside', () => {
    expect(what({ first: ['A', 'B', 'C'], labels: 30, copies: 1 })).toBe('A, B, C, and 27 more');
    expect(what({ first: ['A', 'B', 'C'], labels: 8, copies: 2 })).toBe('A, B, C, and 1 more');
    expect(what({ first: ['A', 'B', 'C'], labels: 3, copies: 1 }, 1)).toBe('A and 2 more');
    expect(what({ first: ['A'], labels: 3, copies: 3 })).toBe('A');
    expect(what({ first: [], labels: 3, copies: 1 })).toBe('3 labels');
  });

  it('says where it went', () => {
    expect(where({ target: 'printer', printer: 'Dock' })).toBe('Dock');
    expect(where({ target: 'pdf_file', printer: 'Labels.PDF' })).toBe('Labels.PDF');
    expect(where({ target: 'zpl_file', printer: 'out.txt' })).toBe('out.txt (ZPL)');
  });

  it('says why', () => {
    expect(why({ again: 'worn off', overruled: '' })).toBe('worn off');
    expect(why({ again: 'worn off', overruled: 'only for inside' })).toBe('worn off; check overruled: only for inside');
  });

  it('says how far it came', () => {
    expect(progress({ sent: 30, labels: 30, uncertain: 0 }).word).toBe('Complete');
    expect(progress({ sent: 17, labels: 30, uncertain: 1 })).toMatchObject({ word: '17 of 30, 1 uncertain', tone: 'trouble' });
    expect(progress({ sent: 0, labels: 2, uncertain: 0 }).word).toBe('0 of 2');
    expect(isUnfinished({ sent: 29, labels: 30 })).toBe(true);
  });
});

describe('the rest of a job', () => {
  it('begins with the first that did not surely come out', () => {
    expect(beginnings({ sent: 17, labels: 30, uncertain: 0 }).map(({ from }) => from)).toEqual([18]);
  });

  it('may leave out those that were under way', () => {
    const [twice, after] = beginnings({ sent: 17, labels: 30, uncertain: 2 });
    expect(twice).toMatchObject({ from: 18, label: 'From label 18: 13 labels' });
    expect(twice?.note).toContain('2 of them may come out twice');
    expect(after).toMatchObject({ from: 20, label: 'From label 20: 11 labels' });
  });

  it('never begins after the last', () => {
    expect(beginnings({ sent: 29, labels: 30, uncertain: 1 }).map(({ from }) => from)).toEqual([30]);
  });
});
