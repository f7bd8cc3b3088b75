import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RegisterAsset } from '../../generated/RegisterAsset';

const asked: RegisterAsset[] = [];
const last = {
  model: { id: 'm1' }, tag: 'IT000123K', supplier: 'Acme', cost: { amount: '900.00', currency: 'EUR' }, purchase_date: '2026-01-10', order_number: 'PO-7',
  place: { id: 'p1', name: 'Store', path: 'HQ › Store' }, registered_at: new Date().toISOString(),
};
vi.mock('../../backend/call', () => ({
  call: (_operation: string, request: RegisterAsset) => {
    asked.push(request);
    const problem = (code: string, message: string) => [{ code, message, hint: null, field: 'serial', details: [] }];
    const alike = request.serial?.startsWith('pf') && !request.keep_serial ? problem('serial.alike', 'It differs in capitals.') : [];
    const problems = request.serial === 'TAKEN' ? problem('serial.taken', 'It is taken.') : alike;
    return Promise.resolve({ tag: 'IT000124M', problems, warranty_end: null, refresh_date: null, model: null, last: request.model?.id === 'm1' ? last : null });
  },
}));

const { Draft } = await import('./draft.svelte');
const model = (id: string | null) => ({ id, name: 'ThinkPad', manufacturer: '', category: '', number: '' });
const answered = async (draft: InstanceType<typeof Draft>) => {
  draft.propose();
  await vi.runAllTimersAsync();
};

describe('an asset about to be registered', () => {
  beforeEach(() => {
    asked.length = 0;
    vi.useFakeTimers();
  });
  afterEach(() => void vi.useRealTimers());

  it('asks once when the keys pause, not at every key', async () => {
    const draft = new Draft();
    for (const serial of ['T', 'TA', 'TAK', 'TAKE', 'TAKEN']) {
      draft.facts.serial = serial;
      draft.propose();
    }
    await vi.runAllTimersAsync();
    expect(asked.map(({ serial }) => serial)).toEqual(['TAKEN']);
    expect(draft.problem('serial')).toBe('It is taken.');
    expect(draft.problem('tag')).toBeNull();
  });

  it('proposes what may be as with the last of its model, and no day, order or amount', async () => {
    const draft = new Draft();
    draft.model = model('m1');
    await answered(draft);
    expect(draft.proposed).toEqual({ from: 'IT000123K', supplier: 'Acme', place: last.place });
    // Nobody took it: it is not the draft's.
    expect(draft.request).toEqual({ state: 'in_stock', model: { id: 'm1' } });
    draft.take();
    expect(draft.request).toEqual({ state: 'in_stock', model: { id: 'm1' }, supplier: 'Acme', place: 'p1' });
    expect(draft.proposed).toBeNull();
  });

  it('proposes nothing for what is typed already, nor for another model', async () => {
    const draft = new Draft();
    draft.facts.supplier = 'Mine';
    draft.model = model('m1');
    await answered(draft);
    draft.take();
    expect(draft.facts.supplier).toBe('Mine');
    draft.model = model('m2');
    expect(draft.proposed).toBeNull();
  });

  it('keeps for the next one what they have in common', async () => {
    const draft = new Draft();
    draft.model = model('m1');
    draft.facts.serial = 'S1';
    draft.facts.notes = 'scratched';
    draft.facts.supplier = 'Acme';
    draft.facts.order_number = 'PO-8';
    await answered(draft);
    draft.next();
    expect(draft.facts).toMatchObject({ serial: '', notes: '', supplier: 'Acme', order_number: 'PO-8' });
    expect(draft.model?.id).toBe('m1');
    expect(draft.request).not.toHaveProperty('serial');
  });

  it('keeps a number as it is typed where somebody says so, and asks about the next one', async () => {
    const draft = new Draft();
    draft.facts.serial = 'TAKEN';
    await answered(draft);
    // What is taken is nobody else's.
    expect(draft.asked('serial')).toBeNull();
    draft.facts.serial = ' pf4abc ';
    await answered(draft);
    expect([draft.asked('serial'), draft.asked('tag'), draft.request.keep_serial]).toEqual(['serial.alike', null, undefined]);
    draft.keep('serial');
    await answered(draft);
    expect([draft.asked('serial'), draft.request.keep_serial]).toEqual([null, true]);
    draft.facts.serial = 'pf4abd';
    await answered(draft);
    expect([draft.asked('serial'), draft.request.keep_serial]).toEqual(['serial.alike', undefined]);
  });
});
