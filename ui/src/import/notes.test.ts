import { describe, expect, it } from 'vitest';
import type { ImportNote } from '../generated/ImportNote';
import { grouped, keepAll, keepOne, meaningsOf, namedOf, oneOf, saidOf, takeBackAll, takeBackOne } from './notes';

const note = (manner: string, column: number | null, word: string, more: Partial<ImportNote> = {}): ImportNote => ({
  manner, column, word, read_as: '', count: 1, line: 2, keep: column === null ? `${manner}:${more.line ?? 2}` : `${manner}:${column}:${word}`,
  kept: null, meanings: [], sentence: '', ...more,
});

const NOTHING = [note('empty', 3, 'N/A', { count: 410 }), note('empty', 3, '-', { count: 2, line: 9 }), note('empty', 4, 'none')];
const of = (notes: ImportNote[], at = 0) => {
  const group = grouped(notes)[at];
  if (!group) throw new Error('no group');
  return group;
};

describe('what is read otherwise than it stands', () => {
  it('is grouped by manner and column, and says how much it is', () => {
    const notes = [note('title', null, 'Stock', { line: 1 }), note('title', null, 'May', { line: 2 }), note('total', null, 'Total 5', { line: 90 }),
      ...NOTHING, note('asked', 1, 'BYOD'), note('guessed', null, 'order of dates')];
    const found = grouped(notes);
    expect(found.map(({ key, count }) => [key, count])).toEqual([['title', 2], ['total', 1], ['empty:3', 412], ['empty:4', 1]]);
    expect(found.map(saidOf)).toEqual([
      '2 lines above the headings, skipped', '1 total or ending, skipped', '412 cells: a word for nothing, read as empty', '1 cell: a word for nothing, read as empty',
    ]);
    expect([oneOf(notes[2] as ImportNote), oneOf(NOTHING[1] as ImportNote)]).toEqual(['line 90 “Total 5”', '“-”, 2 cells from line 9 on']);
  });

  it('is kept as it is, all or one by one, and taken back', () => {
    const group = of(NOTHING);
    const one = keepOne(['total:9'], NOTHING[1] as ImportNote);
    expect(one).toEqual(['total:9', 'empty:3:-']);
    expect(takeBackOne(one, group, NOTHING[1] as ImportNote)).toEqual(['total:9']);
    const all = keepAll(one, group);
    expect(all).toEqual(['total:9', 'empty:3']);
    // One of all goes, the others stay.
    expect(takeBackOne(all, group, NOTHING[1] as ImportNote)).toEqual(['total:9', 'empty:3:N/A']);
    expect(takeBackAll([...all, 'empty:33:x'], group)).toEqual(['total:9', 'empty:33:x']);
  });

  it('begins the table with the first title that is kept, so that none below it is one', () => {
    const titles = [note('title', null, 'a', { line: 1, kept: 'chosen' }), note('title', null, 'b', { line: 2, kept: 'chosen' })];
    expect(takeBackOne(['title:1'], of(titles), titles[1] as ImportNote)).toEqual([]);
  });

  it('cannot be kept where the register knows better, or nothing could be', () => {
    expect(of([note('empty', 3, 'NA', { kept: 'on_register' })]).keepable).toBe(false);
    expect(of([note('short', null, '', { keep: null })]).keepable).toBe(false);
  });
});

describe('words that a person explains', () => {
  const asked = (word: string, count: number, proposed = '') => note('asked', 2, word, { count, read_as: proposed, meanings: [{ meaning: 'in_stock', label: 'In stock', note: '' }] });

  it('keep their places when they are explained', () => {
    const before = meaningsOf([asked('Surplus', 3, 'retired'), asked('BYOD', 9), note('word', 2, 'Deployed', { read_as: 'checked_out' })], {});
    expect(before.asked.map(({ word, read, proposed }) => [word, read, proposed])).toEqual([['BYOD', '', ''], ['Surplus', '', 'retired']]);
    expect(before.read.map(({ word }) => word)).toEqual(['Deployed']);
    const after = meaningsOf([note('word', 2, 'Surplus', { count: 3, read_as: 'retired' }), note('word', 2, 'BYOD', { count: 9, read_as: 'lost' })], { '2:Surplus': 'retired', '2:byod': 'lost' });
    expect(after.asked.map(({ word, read }) => [word, read])).toEqual([['BYOD', 'lost'], ['Surplus', 'retired']]);
  });

  it('are counted where they are too many to list', () => {
    expect(meaningsOf([asked('', 1300)], {})).toEqual({ asked: [], read: [], more: 1300 });
  });

  it('that the register is asked for come with the dry run and not with the file', () => {
    const targets = ['tag', 'state', 'category', 'holder_name'];
    const target = (column: number) => targets[column] ?? '';
    const notes = [
      note('asked', 1, 'BYOD'), note('word', 2, 'Notebook', { read_as: 'Laptop' }), note('new', 2, 'NB', { read_as: 'Laptop', count: 3 }), note('new', 2, 'Chairs'),
      note('asked', 3, 'J. Smith', { count: 2 }), note('new', 3, 'Zoe'), note('new', 3, '', { count: 70 }),
    ];
    const words = (all: readonly { word: string }[]) => all.map(({ word }) => word);
    expect(words(meaningsOf(notes, {}, target).asked)).toEqual(['BYOD']);
    expect(meaningsOf(notes, {}, target).read).toEqual([]);
    const named = namedOf(notes, target);
    expect([words(named.asked), words(named.made), named.more]).toEqual([['NB', 'Notebook', 'J. Smith'], ['Chairs', 'Zoe'], 70]);
    expect(named.asked.map(({ proposed, read, made }) => [proposed, read, made])).toEqual([['Laptop', '', true], ['', 'Laptop', false], ['', '', false]]);
  });
});
