import { describe, expect, it } from 'vitest';
import type { PrinterView } from '../../generated/PrinterView';
import { corrected as from, crosses, isNeutral, NEUTRAL, words, type Correction, type Reading } from './correction';
import { reachedBy, withAnswers } from './words';

const read = (part: Partial<Reading>): Reading => ({ right: null, down: null, across: null, along: null, ...part });
const corrected = (before: Correction, seen: Reading) => from(before, seen, { across: 180, along: 250 });

describe('a correction', () => {
  it('is what was read where there was none before', () => {
    expect(corrected(NEUTRAL, read({ right: 1.3, down: -0.7 }))).toEqual({ shift_x: 1.3, shift_y: -0.7, scale_x: 100, scale_y: 100 });
  });

  it('adds what is left to what was there', () => {
    const before = corrected(NEUTRAL, read({ right: 1.3, down: -0.7 }));
    expect(corrected(before, read({ right: -0.2, down: 0.7 }))).toMatchObject({ shift_x: 1.1, shift_y: 0 });
    expect(corrected(before, read({}))).toEqual(before);
  });

  it('stretches what was printed too small, the shift of before with it', () => {
    const before = { shift_x: 10, shift_y: 0, scale_x: 100, scale_y: 100 };
    expect(corrected(before, read({ across: 178.2 }))).toEqual({ shift_x: 10.1, shift_y: 0, scale_x: 101.01, scale_y: 100 });
  });

  it('does not divide by nothing', () => {
    expect(corrected(NEUTRAL, read({ across: 0 }))).toEqual(NEUTRAL);
  });

  it('needs two labels beside or below each other to be stretched', () => {
    expect(crosses({ columns: 4, rows: 12, pitch_x: 48.3, pitch_y: 21.2 })).toEqual({ across: 144.9, along: 233.2 });
    expect(crosses({ columns: 1, rows: 1, pitch_x: 62, pitch_y: 29 })).toEqual({ across: 0, along: 0 });
    expect(from(NEUTRAL, read({ across: 50 }), { across: 0, along: 0 })).toEqual(NEUTRAL);
  });

  it('is said in words', () => {
    expect(words({ shift_x: 1.3, shift_y: -0.7, scale_x: 101, scale_y: 101 })).toBe('1.3 mm to the right, 0.7 mm up, 101 %');
    expect(words({ shift_x: -2, shift_y: 0, scale_x: 100, scale_y: 99.5 })).toBe('2 mm to the left, 100 % across, 99.5 % down');
    expect(isNeutral(NEUTRAL)).toBe(true);
    expect(isNeutral({ ...NEUTRAL, scale_y: 100.1 })).toBe(false);
  });
});

const printer = (part: Partial<PrinterView>): PrinterView => ({
  id: 'i', name: 'Dock', description: '', connection: 'network', queue: '', host: '10.0.0.7', port: 9100, language: 'zpl', dpi: 203,
  timeout_ms: 5000, format: '', is_default: false, state: 'unknown', state_sentence: 'Not asked yet.', calibrations: [], ...part,
});

describe('how printers are', () => {
  it('is what those at an address answered, as long as the address is the same', () => {
    const answered = printer({ state: 'stopped', state_sentence: 'It is out of paper.' });
    expect(withAnswers([printer({})], [answered])[0]).toMatchObject({ state: 'stopped', state_sentence: 'It is out of paper.' });
    expect(withAnswers([printer({ host: '10.0.0.8' })], [answered])[0]).toMatchObject({ state: 'unknown' });
    expect(withAnswers([printer({}), printer({ name: 'New' })], undefined)).toHaveLength(2);
  });

  it('is what the system says of its own', () => {
    const queue = printer({ connection: 'queue', queue: 'Office', state: 'printing' });
    expect(withAnswers([queue], [{ ...queue, state: 'ready' }])[0]?.state).toBe('printing');
  });

  it('keeps the colons of an address apart from the port', () => {
    expect(reachedBy(printer({}))).toBe('10.0.0.7:9100');
    expect(reachedBy(printer({ host: 'fe80::1' }))).toBe('[fe80::1]:9100');
  });
});
