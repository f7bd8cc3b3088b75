import { describe, expect, it } from 'vitest';
import told from '../../../tests/words/made/told.json';
import { Teller } from './tell';

const catalogues = import.meta.glob<string>('../../../tests/words/made/*.ftl', { query: '?raw', import: 'default', eager: true });

/** What Rust tells of the same catalogues (tests/words/telling.rs): the page tells it alike. */
describe.each(Object.entries(told))('in %s', (tag, rows) => {
  const teller = new Teller(`${tag}-u-nu-latn`, [catalogues[`../../../tests/words/made/${tag}.ftl`] ?? '']);

  it.each(rows as [string, Record<string, Record<string, unknown>>, string][])('%s with %j', (id, given, there) => {
    const values: Record<string, unknown> = {};
    const kinds: Record<string, 'text' | 'number' | 'day' | 'instant' | 'money' | 'list'> = {};
    for (const [name, argument] of Object.entries(given)) {
      const [kind, value] = Object.entries(argument)[0] ?? ['text', ''];
      kinds[name] = kind as 'text';
      values[name] = kind === 'list' ? (value as { texts: string[] }).texts : value;
    }
    expect(teller.tell(id, values, kinds)).toBe(there);
  });
});

describe('a text within a sentence', () => {
  const teller = new Teller('en', ['a-b = { $who } has it, { $when }.']);

  it('is kept to itself where it runs from right to left', () => {
    expect(teller.tell('a-b', { who: 'Ana', when: 'now' }, { who: 'text', when: 'text' })).toBe('Ana has it, now.');
    expect(teller.tell('a-b', { who: 'دانا', when: 'now' }, { who: 'text', when: 'text' })).toBe('\u2068دانا\u2069 has it, now.');
  });
});

describe('a sentence with parts', () => {
  const teller = new Teller('en', ['a-b = Scan it, or { $link } at { $where }.\n    .link = type it, { $where }']);

  it('is cut where the parts stand, with the words of each', () => {
    expect(teller.parts('a-b', { where: 'the Desk' }, { where: 'text' })).toEqual(['Scan it, or ', { part: 'link', text: 'type it, the Desk' }, ' at the Desk.']);
  });
});
