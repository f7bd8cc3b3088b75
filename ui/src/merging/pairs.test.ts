import { expect, test } from 'vitest';
import type { Alike } from '../generated/Alike';
import { pairKey, pairsOf, without } from './pairs';
import { alikeWords, calledOf, doubtWords, movedWords } from './words';

const group = (kind: Alike['kind'], ...records: [string, number][]): Alike => ({
  kind,
  records: records.map(([id, assets]) => ({ id, name: kind === 'asset' ? 'IT000123K' : `Name ${id}`, about: '', assets })),
});

test('every two of a group are looked at, and whoever has more is proposed to stay', () => {
  expect(pairsOf([group('person', ['a', 1], ['b', 3])], new Set())).toEqual([{ keep: 'b', other: 'a' }]);
  expect(pairsOf([group('person', ['a', 0], ['b', 0])], new Set())).toEqual([{ keep: 'a', other: 'b' }]);
  expect(pairsOf([group('place', ['a', 0], ['b', 0], ['c', 0]), group('place', ['d', 0], ['e', 0])], new Set()).length).toBe(4);
});

test('what is not the same is left out, whichever stands first', () => {
  const groups = [group('person', ['a', 0], ['b', 0])];
  const apart = new Set([pairKey({ keep: 'b', other: 'a' })]);
  expect(pairsOf(groups, apart)).toEqual([]);
});

test('what is one with another is looked at no more', () => {
  const pairs = pairsOf([group('person', ['a', 0], ['b', 0], ['c', 0])], new Set());
  expect(without(pairs, 'b')).toEqual([{ keep: 'a', other: 'c' }]);
});

test('a line says how many may be one', () => {
  const two = (kind: Alike['kind'], id: string) => group(kind, [id, 0], [`${id}2`, 0]);
  expect(alikeWords('person', [two('person', 'a')])).toBe('2 people may be one: Name a.');
  expect(alikeWords('asset', [two('asset', 'a')])).toBe('IT 000 123 K and IT 000 123 K may be one asset, registered twice.');
  expect(alikeWords('model', ['a', 'b', 'c', 'd', 'e'].map((id) => two('model', id)))).toBe('5 models may stand here twice: Name a, Name b, Name c, and 2 more.');
  expect(movedWords([{ noun: 'asset', count: 1200 }, { noun: 'person', count: 1 }])).toEqual(['1,200 assets', '1 person who works there']);
  expect(doubtWords('asset', ['Serial number'])).toBe('They differ in Serial number. Are they really one asset?');
  expect(calledOf('person', 'IT000123K')).toBe('IT000123K');
});
