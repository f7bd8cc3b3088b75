import { describe, expect, it } from 'vitest';
import { hindrance } from './ways';

const job = { count: 3, printer: 'Zebra', copiesFit: true };
const plan = { printed_before: 0, refused: false, impossible: false };
const none = { again: '', overrule: '' };

describe('labels leave', () => {
  it('when something is chosen, planned and good', () => {
    expect(hindrance('print', job, plan, none)).toBeNull();
    expect(hindrance('print', { ...job, count: 0 }, plan, none)).toMatch(/Nothing is chosen/);
    expect(hindrance('print', { ...job, copiesFit: false }, plan, none)).toMatch(/copies/);
    expect(hindrance('print', job, null, none)).toMatch(/cannot be planned/);
  });

  it('to a printer only when there is one, to a file always', () => {
    expect(hindrance('print', { ...job, printer: null }, plan, none)).toMatch(/printer/);
    expect(hindrance('view', { ...job, printer: null }, plan, none)).toBeNull();
  });

  it('a second time only for a reason', () => {
    const before = { ...plan, printed_before: 1 };
    expect(hindrance('pdf', job, before, { again: '  ', overrule: '' })).toMatch(/say why/i);
    expect(hindrance('pdf', job, before, { again: 'Lost', overrule: '' })).toBeNull();
  });

  it('against the check only for a reason, and never when it cannot be', () => {
    const refused = { ...plan, refused: true };
    expect(hindrance('pdf', job, refused, none)).toMatch(/say why/);
    expect(hindrance('pdf', job, refused, { again: '', overrule: 'A trial' })).toBeNull();
    expect(hindrance('pdf', job, { ...refused, impossible: true }, { again: '', overrule: 'A trial' })).toMatch(/cannot be made/);
  });
});
