import { describe, expect, it } from 'vitest';
import { along, corrected, encodings, mapped, onOneLine, targetsOf, withoutLine } from './words';

describe('the words of an import', () => {
  it('lets a field have one column', () => {
    expect(mapped({ '0': 'tag', '3': 'serial' }, 5, 'tag')).toEqual({ '0': 'ignore', '3': 'serial', '5': 'tag' });
    expect(mapped({ '0': 'ignore' }, 5, 'ignore')).toEqual({ '0': 'ignore', '5': 'ignore' });
  });

  it('keeps a correction only while it differs from the file', () => {
    const cell = { line: 14, column: 3, before: '31/02/24' };
    const once = corrected({}, cell, '28/02/24');
    expect(once).toEqual({ '14:3': '28/02/24' });
    expect(corrected(once, cell, '31/02/24')).toEqual({});
  });

  it('offers a column a field of its own name, for assets only and only once', () => {
    const column = { index: 2, header: 'Company', samples: [], target: 'ignore', guessed: true };
    const targets = [{ field: 'tag', label: 'Tag' }, { field: 'ignore', label: 'Ignore' }];
    expect(targetsOf(column, targets, 'assets').map(({ value }) => value)).toEqual(['ignore', 'tag', 'custom:Company']);
    expect(targetsOf(column, targets, 'people').map(({ value }) => value)).toEqual(['ignore', 'tag']);
    const there = [...targets, { field: 'custom:Company', label: 'Company' }];
    expect(targetsOf(column, there, 'assets').filter(({ value }) => value === 'custom:Company')).toHaveLength(1);
  });

  it('says what comes along, what changes and why not', () => {
    const counts = { rows: 3, create: 3, change: 0, unchanged: 0, refused: 0, new_models: 12, new_people: 1, new_places: 0, more_assets: 0 };
    expect(along([{ kind: 'assets', counts }])).toEqual(['12 new models', '1 new person']);
    expect(along([{ kind: 'assets', counts: { ...counts, more_assets: 4 } }])).toEqual(['12 new models', '1 new person', '4 more assets of rows that stand for several']);
    expect(along([{ kind: 'people', counts }])).toEqual(['12 new models']);
    expect(along([{ kind: 'people', counts }, { kind: 'models', counts }])).toEqual(['12 new models', '1 new person']);
    expect(onOneLine([{ label: 'Place', old: 'Store', new: 'Lab' }, { label: 'Cost', old: '', new: '12' }, { label: 'Notes', old: 'x', new: '' }]))
      .toBe('Place: Store → Lab · Cost: 12 · Notes: x → (empty)');
    expect(withoutLine('Line 14, Purchase Date: “31/02/24” is no date.')).toBe('“31/02/24” is no date.');
    expect(withoutLine('Line 14: two rows have this tag.')).toBe('two rows have this tag.');
  });

  it('offers the encoding of the file even if it is a rare one', () => {
    expect(encodings('koi8-r')[0]).toEqual({ value: 'koi8-r', label: 'koi8-r' });
    expect(encodings('utf-8').filter(({ value }) => value === 'utf-8')).toHaveLength(1);
  });
});
