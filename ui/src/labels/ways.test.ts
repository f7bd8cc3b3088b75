import { describe, expect, it } from 'vitest';
import { mismatch, obstacle, unsaid, type Circumstances } from './ways';

const plan = { printed_before: 0, refused: false, impossible: false };
const good: Circumstances = { count: 3, copiesFit: true, kind: 'sheet', printer: { name: 'Office', language: 'pdf' }, plan };
const zebra = { name: 'Zebra', language: 'zpl' } as const;
const none = { again: '', overrule: '' };

describe('labels leave', () => {
  it('when something is chosen, planned and possible', () => {
    expect(obstacle('print', good)).toBeNull();
    expect(obstacle('print', { ...good, count: 0 })).toMatch(/Nothing is chosen/);
    expect(obstacle('print', { ...good, copiesFit: false })).toMatch(/copies/);
    expect(obstacle('print', { ...good, plan: null })).toMatch(/cannot be planned/);
    expect(obstacle('pdf', { ...good, plan: { ...plan, impossible: true } })).toMatch(/cannot be made/);
  });

  it('to a printer only when there is one, to a file always', () => {
    expect(obstacle('print', { ...good, printer: null })).toMatch(/printer/);
    expect(obstacle('view', { ...good, printer: null })).toBeNull();
  });

  it('off a roll only from a roll', () => {
    expect(obstacle('print', { ...good, printer: zebra })).toMatch(/Zebra prints labels off a roll/);
    expect(obstacle('pdf', { ...good, printer: zebra })).toBeNull();
    expect(obstacle('print', { ...good, printer: zebra, kind: 'roll' })).toBeNull();
    expect(mismatch(null, 'sheet')).toBeNull();
    expect(obstacle('zpl', good)).toMatch(/roll/);
    expect(obstacle('zpl', { ...good, kind: 'roll' })).toBeNull();
  });

  it('a second time, or against the check, only for a reason', () => {
    expect(unsaid(good, none)).toBeNull();
    const before = { plan: { ...plan, printed_before: 1 } };
    expect(unsaid(before, { again: '  ', overrule: '' })).toMatch(/say why/i);
    expect(unsaid(before, { again: 'Lost', overrule: '' })).toBeNull();
    const refused = { plan: { ...plan, refused: true } };
    expect(unsaid(refused, none)).toMatch(/say why/);
    expect(unsaid(refused, { again: '', overrule: 'A trial' })).toBeNull();
  });
});
