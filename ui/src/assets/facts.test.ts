import { describe, expect, it } from 'vitest';
import type { AssetRow } from '../generated/AssetRow';
import { changesBetween, expected, noFacts } from './facts';

const facts = (over: object) => ({ ...noFacts(), ...over });

describe('a revision', () => {
  it('says only what differs, and clears with an empty text', () => {
    const old = facts({ name: 'Loaner', supplier: 'Acme', serial: 'S1', cost: { amount: '10.00', currency: 'CHF' }, custom: { Colour: 'red', Size: 'L' } });
    const now = facts({ name: 'Loaner 2', supplier: '', serial: 'S1 ', cost: null, custom: { Colour: 'blue', Size: 'L', Weight: '2' } });
    expect(changesBetween(old, now)).toEqual({
      name: 'Loaner 2', supplier: '', cost: { amount: '', currency: 'CHF' }, custom: { Colour: 'blue', Weight: '2' },
    });
  });

  it('is empty when nothing was touched', () => {
    const same = facts({ tag: 'IT000123K', warranty_end: '2028-03-14', condition: 'good' });
    expect(changesBetween(same, { ...same })).toEqual({});
  });
});

describe('what the last of a model lets one expect', () => {
  const last = {
    supplier: 'Acme', cost: { amount: '1200', currency: 'EUR' }, purchase_date: '2026-01-10', order_number: 'PO-7',
    registered_at: '2026-01-12T08:00:00Z',
  } as AssetRow;

  it('is everything for one of the same delivery', () => {
    expect(expected(last, Date.parse('2026-01-20T00:00:00Z'))).toEqual({
      supplier: 'Acme', cost: { amount: '1200', currency: 'EUR' }, purchase_date: '2026-01-10', order_number: 'PO-7',
    });
  });

  it('leaves out the day and the order of an old one', () => {
    expect(expected(last, Date.parse('2026-06-01T00:00:00Z'))).toMatchObject({ supplier: 'Acme', purchase_date: '', order_number: '' });
  });
});
