import { expect, test } from 'vitest';
import { answersOf, toggled, UNSAID, type Answer } from './checklist';

const items = [
  { item: 'Charger', assets: [{ id: 'a', tag: 'A' }, { id: 'b', tag: 'B' }] },
  { item: 'Dock', assets: [{ id: 'a', tag: 'A' }] },
];

const said = (answers: Record<string, Answer>) => new Map(Object.entries(answers));

test('what nobody spoke of is not sent', () => {
  expect(answersOf(items, new Map())).toEqual([]);
  expect(answersOf(items, said({ Dock: { said: 'missing', missing: [] } }))).toEqual([{ item: 'Dock', returned: false }]);
});

test('an item that is missing with some came back with the others', () => {
  const some = toggled({ ...UNSAID, said: 'some' }, 'b');
  expect(answersOf(items, said({ Charger: some }))).toEqual([
    { item: 'Charger', returned: true },
    { item: 'Charger', returned: false, assets: ['b'] },
  ]);
  expect(toggled(some, 'b').missing).toEqual([]);
});

test('an asset that is no longer among them is not named', () => {
  const gone: Answer = { said: 'some', missing: ['z'] };
  expect(answersOf(items, said({ Charger: gone }))).toEqual([{ item: 'Charger', returned: true }]);
});
