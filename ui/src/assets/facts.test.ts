import { describe, expect, it } from 'vitest';
import { changesBetween, noFacts } from './facts';

const facts = (over: object) => ({ ...noFacts(), ...over });

describe('a revision', () => {
  it('says only what differs, and clears with an empty text', () => {
    const old = facts({ name: 'Loaner', supplier: 'Acme', serial: 'S1', cost: { amount: '10.00', currency: 'CHF' }, custom: { Colour: 'red', Size: 'L' } });
    const now = facts({ name: 'Loaner 2', supplier: '', serial: 'S1 ', cost: null, custom: { Colour: 'blue', Size: 'L', Weight: '2' } });
    expect(changesBetween(old, now)).toEqual({
      name: 'Loaner 2', supplier: '', cost: { amount: '', currency: 'CHF' }, custom: { Colour: 'blue', Weight: '2' },
    });
  });

  it('changes a currency alone', () => {
    const changes = changesBetween(facts({ cost: { amount: '10.00', currency: 'CHF' } }), facts({ cost: { amount: '10.00', currency: 'USD' } }));
    expect(changes).toEqual({ cost: { amount: '10.00', currency: 'USD' } });
  });

  it('is empty when nothing was touched', () => {
    const same = facts({ tag: 'IT000123K', warranty_end: '2028-03-14', condition: 'good' });
    expect(changesBetween(same, { ...same })).toEqual({});
  });
});
