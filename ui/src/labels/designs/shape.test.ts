import { describe, expect, it } from 'vitest';
import type { AssetView } from '../../generated/AssetView';
import type { DesignShape } from '../../generated/DesignShape';
import { choiceOf, choices, chosen, fieldName, isEmpty, lineOf } from './fields';
import { addressProblem, copyOf, drawable, moved, places } from './shape';

const design: DesignShape = {
  name: 'Standard', code: 'qr', code_place: 'automatic', code_percent: 100, address: '', tag_percent: 100, align: 'automatic',
  lines: [lineOf('title'), lineOf('model'), lineOf('serial')], logo: null, categories: ['Laptop'],
};
const asset = { name: '', serial: 'PF4', model: { name: 'T14', manufacturer: 'Lenovo', category: '' }, supplier: '', custom: { 'Cost centre': '4711' }, place: null } as unknown as AssetView;

describe('a copy', () => {
  it('has a name of its own and takes no category away', () => {
    expect(copyOf(design, ['Standard', 'standard COPY'])).toMatchObject({ name: 'Standard copy 2', categories: [] });
    expect(copyOf(design, []).lines).not.toBe(design.lines);
  });
});

describe('lines', () => {
  it('move within the label and not out of it', () => {
    const order = (from: number, to: number) => moved(design.lines, from, to).map((line) => line.field);
    expect(order(2, 0)).toEqual(['serial', 'title', 'model']);
    expect(order(0, 1)).toEqual(['model', 'title', 'serial']);
    expect(order(0, -1)).toEqual(['title', 'model', 'serial']);
    expect(order(2, 3)).toEqual(['title', 'model', 'serial']);
  });

  it('are chosen by field, custom field or words', () => {
    const custom = [{ id: '1', name: 'Cost centre', kind: 'text', choices: [], category: '' }] as never;
    expect(choices(custom, lineOf('title')).map(({ value }) => value)).toContain('custom:Cost centre');
    expect(chosen('custom:Cost centre', 'old')).toEqual({ field: 'custom', of: 'Cost centre' });
    expect(chosen('text', 'Return to room 7')).toEqual({ field: 'text', of: 'Return to room 7' });
    expect(chosen('serial', 'Return to room 7')).toEqual({ field: 'serial', of: '' });
    expect(choiceOf(lineOf('custom', 'Cost centre'))).toBe('custom:Cost centre');
  });

  it('keep a custom field that is gone', () => {
    expect(choices([], lineOf('custom', 'MAC')).at(-1)).toEqual({ value: 'custom:MAC', label: 'MAC', note: 'no longer a field' });
    expect(fieldName(lineOf('custom', 'MAC'))).toBe('MAC');
    expect(fieldName(lineOf('text', ' Property of HQ '))).toBe('“Property of HQ”');
  });

  it('are left out where the asset has nothing to say', () => {
    const empty = (field: Parameters<typeof lineOf>[0], of?: string) => isEmpty(lineOf(field, of), asset);
    expect(empty('title')).toBe(false);
    expect(empty('name')).toBe(true);
    expect(empty('place')).toBe(true);
    expect(empty('custom', 'Cost centre')).toBe(false);
    expect(empty('custom', 'MAC')).toBe(true);
    expect(empty('model_number')).toBe(false);
  });
});

describe('an address before the tag', () => {
  it.each(['', 'https://t.example.com/', 'HTTP://A/'])('may be %j', (address) => expect(addressProblem(address)).toBeNull());
  it.each(['t.example.com/', 'https://t.example.com', 'https://tä.example.com/', 'https://a b/', `https://${'x'.repeat(60)}/`, 'javascript:alert(1)/'])('may not be %j', (address) => {
    expect(addressProblem(address)).not.toBeNull();
  });
});

describe('a design', () => {
  it('is drawn without what is half typed', () => {
    const half = { ...design, address: 'https://t', lines: [lineOf('title'), lineOf('text')] };
    expect(drawable(half)).toMatchObject({ address: '', lines: [lineOf('title')] });
  });

  it('has bars alone only above or below the text', () => {
    expect(places('code128').map(({ value }) => value)).toEqual(['automatic', 'above', 'below']);
    expect(places('qr')).toHaveLength(5);
  });
});
