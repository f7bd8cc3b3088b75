import { expect, it } from 'vitest';
import type { ReportLine } from '../generated/ReportLine';
import { addUp, inOrder } from './sums';

it('adds amounts per currency without losing a cent', () => {
  expect(addUp([
    { amount: '999999999999.99', currency: 'EUR' },
    { amount: '0.02', currency: 'EUR' },
    { amount: '1500', currency: 'JPY' },
  ])).toEqual([{ amount: '1000000000000.01', currency: 'EUR' }, { amount: '1500', currency: 'JPY' }]);
  expect(addUp([{ amount: '-0.05', currency: 'EUR' }, { amount: '0.02', currency: 'EUR' }])).toEqual([{ amount: '-0.03', currency: 'EUR' }]);
  expect(addUp([])).toEqual([]);
});

it('orders lines by name, count, value and column', () => {
  const line = (label: string, count: number, amount: string, columns: number[]): ReportLine =>
    ({ label, count, value: amount ? [{ amount, currency: 'EUR' }] : [], columns });
  const lines = [line('Room 10', 2, '9.00', [0, 2]), line('Room 9', 5, '', [5, 0]), line('Annex', 2, '100.00', [1, 1])];
  const names = (key: string, descending = false) => inOrder(lines, key, descending).map(({ label }) => label);
  expect(names('label')).toEqual(['Annex', 'Room 9', 'Room 10']);
  expect(names('count', true)).toEqual(['Room 9', 'Annex', 'Room 10']);
  expect(names('value', true)).toEqual(['Annex', 'Room 10', 'Room 9']);
  expect(names('column:1', true)).toEqual(['Room 10', 'Annex', 'Room 9']);
});
