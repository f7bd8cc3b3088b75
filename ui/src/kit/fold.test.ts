import { describe, expect, it } from 'vitest';
import { fold, foldedWords, same } from './fold';

describe('texts are compared as the register does', () => {
  it.each([
    ['Zürich', 'ZÜRICH'], ['München', 'Mu\u{308}nchen'], ['ΑΘΗΝΑ', 'αθηνα'], ['ΟΔΟΣ', 'οδος'], ['Straße', 'STRASSE'], ['STRAẞE', 'strasse'],
    ['file', '\u{fb01}le'], ['Room 12', 'Ｒｏｏｍ　１２'], ['Ana Ruiz', ' ana\u{a0} ruiz\u{200e}'], ['Store', 'Sto\u{200b}re'],
    ['Łódź', 'ŁÓDŹ'], ['МОСКВА', 'москва'],
  ])('%s is %s', (one, other) => expect(same(one, other)).toBe(true));

  it.each([['Munchen', 'München'], ['ılgaz', 'ilgaz'], ['İzmir', 'Izmir'], ['Room12', 'Room 12'], ['Ana', 'Ana Ruiz']])(
    '%s is not %s', (one, other) => expect(same(one, other)).toBe(false),
  );

  it('has the words of a search', () => {
    expect(foldedWords('  ZÜ  1 ')).toEqual(['zü', '1']);
    expect(foldedWords(' \u{a0}')).toEqual([]);
    expect(fold('')).toBe('');
  });
});
