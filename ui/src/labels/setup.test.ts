import { beforeEach, describe, expect, it } from 'vitest';
import type { FormatView } from '../generated/FormatView';
import type { PrinterView } from '../generated/PrinterView';
import { Setup } from './setup.svelte';

const format = (name: string, over: Partial<FormatView> = {}, kind: 'sheet' | 'roll' = 'sheet') =>
  ({ name, aliases: [], next_start: 1, shape: { kind, columns: 4, rows: 12 }, ...over }) as unknown as FormatView;
const printer = (name: string, loaded = '') => ({ name, format: loaded }) as PrinterView;

function opened(): Setup {
  const setup = new Setup();
  setup.formats = [format('4226', { next_start: 12 }), format('L6009', { aliases: ['L4778'] }), format('2x1', {}, 'roll')];
  setup.printers = [printer('Office'), printer('Zebra', '2x1')];
  setup.designs = [];
  setup.usual = 'L4778';
  return setup;
}

beforeEach(() => {
  localStorage.clear();
});

describe('how labels are printed', () => {
  it('begins with the format of the settings, by any of its numbers', () => {
    expect(opened().format?.name).toBe('L6009');
    const setup = new Setup();
    setup.formats = [format('4226')];
    expect(setup.format).toBeNull();
    setup.usual = 'gone';
    expect(setup.format?.name).toBe('4226');
  });

  it('is what this desk chose last, as long as that is there', () => {
    opened().useFormat('4226');
    expect(opened().format?.name).toBe('4226');
    opened().usePrinter('Office');
    expect(opened().printer?.name).toBe('Office');
    opened().useDesign('Gone since');
    expect(opened().design).toBeNull();
    opened().usePrinter(null);
    expect(opened().printer).toBeNull();
  });

  it('starts where the last print left off, until somebody says otherwise', () => {
    const setup = opened();
    setup.useFormat('4226');
    expect(setup.start).toBe(12);
    setup.beginAt(1);
    expect(setup.start).toBe(1);
    setup.printed();
    setup.formats = [format('4226', { next_start: 30 })];
    expect(setup.start).toBe(30);
  });

  it('takes the format that is in a printer, and never begins a roll in the middle', () => {
    const setup = opened();
    setup.useFormat('4226');
    setup.beginAt(7);
    setup.usePrinter('Zebra');
    expect([setup.format?.name, setup.start]).toEqual(['2x1', 1]);
    setup.usePrinter('Office');
    expect(setup.format?.name).toBe('2x1');
  });

  it('takes copies from 1 to 100', () => {
    const setup = opened();
    expect(setup.copiesFit).toBe(true);
    for (const copies of [null, 0, 1.5, 101]) {
      setup.copies = copies;
      expect(setup.copiesFit).toBe(false);
    }
  });
});
