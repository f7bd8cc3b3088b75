import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RegisterAsset } from '../../generated/RegisterAsset';

const asked: RegisterAsset[] = [];
const last = {
  tag: 'IT000123K', supplier: 'Acme', cost: { amount: '900.00', currency: 'EUR' }, purchase_date: '2026-01-10', order_number: 'PO-7',
  place: { id: 'p1', name: 'Store', path: 'HQ › Store' }, registered_at: new Date().toISOString(),
};
vi.mock('../../backend/call', () => ({
  call: (_operation: string, request: RegisterAsset) => {
    asked.push(request);
    const problems = request.serial === 'TAKEN' ? [{ code: 'serial.taken', message: 'It is taken.', hint: null, field: 'serial', details: [] }] : [];
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

  it('fills empty fields from the last of its model, and leaves typed ones alone', async () => {
    const draft = new Draft();
    draft.facts.supplier = 'Mine';
    draft.model = model('m1');
    await answered(draft);
    expect(draft.facts).toMatchObject({ supplier: 'Mine', order_number: 'PO-7', cost: { amount: '900.00' } });
    expect(draft.place?.id).toBe('p1');
    expect(draft.filledFrom).toBe('IT000123K');
  });

  it('takes out again what was filled in, but not what was changed since', async () => {
    const draft = new Draft();
    draft.model = model('m1');
    await answered(draft);
    draft.facts.order_number = 'PO-8';
    draft.unfill();
    expect(draft.facts).toMatchObject({ supplier: '', order_number: 'PO-8', cost: null });
    expect(draft.place).toBeNull();
  });

  it('keeps for the next one what they have in common', async () => {
    const draft = new Draft();
    draft.model = model('m1');
    draft.facts.serial = 'S1';
    draft.facts.notes = 'scratched';
    await answered(draft);
    draft.next();
    expect(draft.facts).toMatchObject({ serial: '', notes: '', supplier: 'Acme', order_number: 'PO-7' });
    expect(draft.model?.id).toBe('m1');
    expect(draft.request).not.toHaveProperty('serial');
  });
});
