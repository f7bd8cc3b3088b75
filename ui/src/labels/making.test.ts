import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Failure } from '../backend/failure';
import type { LabelJob } from '../generated/LabelJob';
import type { LabelsMade } from '../generated/LabelsMade';
import { Making } from './making.svelte';

const { perform, pickSaveFile, openFile } = vi.hoisted(() => ({ perform: vi.fn(), pickSaveFile: vi.fn(), openFile: vi.fn() }));
vi.mock('../cache/perform.svelte', () => ({ perform }));
vi.mock('../backend/files', () => ({ pickSaveFile, openFile }));

const job: LabelJob = { format: 'L6009', assets: { ids: ['a'] } };
const none = { again: '', overrule: '' };
const answer = (failure = '', sent = 3) => ({
  result: { print: { id: 'p', printer: 'Zebra', failure, sent, labels: 3, uncertain: 0 }, plan: {}, files: [], sentence: 'So it went.' } as unknown as LabelsMade,
});

beforeEach(() => {
  [perform, pickSaveFile, openFile].forEach((mock) => mock.mockReset());
  pickSaveFile.mockResolvedValue({ token: 't', name: 'Labels.pdf' });
  perform.mockResolvedValue(answer());
});

describe('making labels', () => {
  it('writes where it was told, with the reasons that were given', async () => {
    const making = new Making();
    expect(await making.save(job, 'pdf', { again: ' Lost ', overrule: '' })).toBe(true);
    expect(perform.mock.calls[0]?.slice(0, 2)).toEqual(['make_labels', { job, out: 't', again: 'Lost' }]);
    expect(making.made?.file?.kind).toBe('pdf');
    expect(openFile).not.toHaveBeenCalled();
  });

  it('does nothing when it is thought better of', async () => {
    pickSaveFile.mockResolvedValue(null);
    const making = new Making();
    expect(await making.save(job, 'png', none)).toBe(false);
    expect(perform).not.toHaveBeenCalled();
    expect([making.busy, making.made, making.failure]).toEqual([false, null, null]);
  });

  it('is done even if no viewer opens', async () => {
    openFile.mockRejectedValue(new Failure({ code: 'file.not_opened', message: 'No program' }));
    const making = new Making();
    expect(await making.save(job, 'pdf', none, true)).toBe(true);
    expect(making.made).not.toBeNull();
    expect(making.failure?.code).toBe('file.not_opened');
  });

  it('that stops on the way keeps what is left, until the rest went out', async () => {
    const making = new Making();
    perform.mockResolvedValue(answer('no paper', 1));
    expect(await making.print(job, none)).toBe(false);
    expect(making.stopped?.print.sent).toBe(1);

    perform.mockRejectedValue(new Failure({ code: 'printer.offline', message: 'It does not answer.' }));
    const stopped = making.stopped;
    expect(stopped && (await making.resume(stopped.print, 2, 'Zebra'))).toBe(false);
    expect(making.stopped?.print.sent).toBe(1);
    expect(making.failure?.code).toBe('printer.offline');

    perform.mockResolvedValue(answer());
    expect(stopped && (await making.resume(stopped.print, 2, 'Zebra'))).toBe(true);
    expect(perform.mock.lastCall?.slice(0, 2)).toEqual(['resume_print', { print: 'p', from: 2, printer: 'Zebra' }]);
    expect([making.stopped, making.failure]).toEqual([null, null]);
  });

  it('says what went wrong until another job is in view', async () => {
    perform.mockRejectedValue(new Failure({ code: 'file.denied', message: 'No' }));
    const making = new Making();
    await making.save(job, 'pdf', none);
    making.turnTo({ ...job });
    expect(making.failure?.code).toBe('file.denied');
    making.turnTo({ ...job, start: 7 });
    expect(making.failure).toBeNull();
  });

  it('says nothing of a job that was cancelled', async () => {
    perform.mockRejectedValue(new Failure({ code: 'cancelled', message: 'Cancelled' }));
    const making = new Making();
    expect(await making.print(job, none)).toBe(false);
    expect([making.failure, making.busy]).toEqual([null, false]);
  });
});
