import { describe, expect, it } from 'vitest';
import { marksOf, readAmount, writeAmount } from './amount';

const english = { decimal: '.', group: ',' };
const german = { decimal: ',', group: '.' };

describe('an amount', () => {
  it.each([
    ['1234.50', english, '1234.50'],
    ['1234,5', english, '1234.5'],
    ['1,234.50', german, '1234.50'],
    ['1.234,50', english, '1234.50'],
    ["1'234.50", german, '1234.50'],
    ['1 234,5', german, '1234.5'],
    ['1,234', english, '1234'],
    ['1.234', german, '1234'],
    ['1,234,567', german, '1234567'],
    ['.5', english, '0.5'],
    ['0.125', german, '0.125'],
    ['12.', english, '12'],
    ['123456789012.99', german, '123456789012.99'],
  ])('is read from %s', (text, marks, amount) => expect(readAmount(text, marks)).toEqual({ amount, currency: null }));

  it.each([
    ['€ 12,50', 'EUR', '12.50'],
    ['12.50 USD', 'USD', '12.50'],
    ['chf 12', 'CHF', '12'],
  ])('has a currency in %s', (text, currency, amount) => expect(readAmount(text, english)).toEqual({ amount, currency }));

  it('takes a bare $ for the dollar the field has', () => expect(readAmount('$12', english)).toEqual({ amount: '12', currency: null }));

  it.each(['1.234', '12.345'])('asks which of two is meant by %s', (text) => expect(readAmount(text, english)).toHaveProperty('wrong'));
  it.each(['about 900', '12x', '1,2,3', '1.2.3,4', '--5', '-5', '€12$', ',', '12€12'])('is not %s', (text) =>
    expect(readAmount(text, english)).toHaveProperty('wrong'));

  it('stands in a field as it is read', () => {
    for (const marks of [english, german, marksOf('de-CH'), marksOf('fr-FR')]) {
      expect(readAmount(writeAmount('1234.5', marks), marks)).toEqual({ amount: '1234.5', currency: null });
      expect(readAmount(writeAmount('0.125', marks), marks)).toEqual({ amount: '0.125', currency: null });
    }
  });
});
