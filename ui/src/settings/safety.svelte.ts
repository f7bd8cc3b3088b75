import { call, callWithProgress, type Step } from '../backend/call';
import { Failure } from '../backend/failure';
import { pickCopy, pickFolder, pickOpenFile, pickSaveFile, type PickedFile, type PickedPlace } from '../backend/files';
import { perform } from '../cache/perform.svelte';
import { answers } from '../cache/store';
import { announce } from '../frame/announce.svelte';
import type { BackedUp } from '../generated/BackedUp';
import type { ChangeCopies } from '../generated/ChangeCopies';
import type { CheckReport } from '../generated/CheckReport';
import type { CopyMade } from '../generated/CopyMade';
import type { Rebuilt } from '../generated/Rebuilt';
import type { Restored } from '../generated/Restored';
import * as m from '../generated/words';

type Run<T> = (step: (step: Step) => void, signal: AbortSignal) => Promise<T>;

/** One long piece of work: how far it is, what came of it, or why nothing did. */
export class LongWork<T> {
  busy = $state(false);
  step = $state.raw<Step | null>(null);
  result = $state.raw<T | null>(null);
  failure = $state.raw<Failure | null>(null);
  /** The person stopped it. */
  stopped = $state(false);
  private stop: AbortController | null = null;

  async run(work: Run<T>): Promise<void> {
    if (this.busy) return;
    const stop = new AbortController();
    this.stop = stop;
    this.forget();
    this.busy = true;
    try {
      this.result = await work((step) => (this.step = step), stop.signal);
    } catch (thrown) {
      const failure = Failure.from(thrown);
      this.stopped = failure.code === 'cancelled';
      this.failure = this.stopped ? null : failure;
    } finally {
      this.busy = false;
      this.step = null;
      this.stop = null;
    }
  }

  cancel(): void {
    this.stop?.abort();
  }

  forget(): void {
    this.result = null;
    this.failure = null;
    this.stopped = false;
  }
}

const COPIES = [{ name: m.settingTagdeskRegisters(), extensions: ['db'] }];

/** `tagdesk-20261123-0142.db`: two copies of one day are two files. */
export function copyName(now: Date = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${now.getFullYear()}${two(now.getMonth() + 1)}${two(now.getDate())}`;
  return `tagdesk-${day}-${two(now.getHours())}${two(now.getMinutes())}.db`;
}

/** The work goes on while another screen is open, so it lives with the window. */
class Safety {
  readonly check = new LongWork<CheckReport>();
  readonly rebuild = new LongWork<Rebuilt>();
  readonly backup = new LongWork<BackedUp & { place: PickedPlace }>();
  /** A copy where copies go. */
  readonly copy = new LongWork<CopyMade>();
  readonly restore = new LongWork<Restored>();
  /** The copy that is to become the register, while the person is asked. */
  chosen = $state.raw<PickedFile | null>(null);
  /** The system could not show its dialog, or the like. */
  unpicked = $state.raw<Failure | null>(null);

  get busy(): boolean {
    return [this.check, this.rebuild, this.backup, this.copy, this.restore].some((work) => work.busy);
  }

  async startCheck(): Promise<void> {
    if (this.busy) return;
    await this.check.run(async (step, signal) => {
      const report = await callWithProgress('check', {}, step, signal);
      announce(report.sentence);
      return report;
    });
  }

  async startRebuild(): Promise<void> {
    if (this.busy) return;
    await this.rebuild.run(async (step, signal) => (await perform('rebuild', {}, m.settingTheListsWereMadeAnew(), { step, signal })).result);
    // What was found before was found in lists that are no more.
    if (this.rebuild.result) this.check.forget();
  }

  async startBackup(): Promise<void> {
    if (this.busy) return;
    const place = await this.picking(() => pickSaveFile(copyName(), COPIES));
    if (!place) return;
    await this.backup.run(async (step, signal) => {
      const copy = await callWithProgress('backup', { out: place.token }, step, signal);
      // The register knows now when its last copy was proved.
      answers.drop(['setting']);
      announce(m.settingTheCopyWasMadeAndProved());
      return { ...copy, place };
    });
  }

  /** Makes a copy where copies go; answers whether there is one now. */
  async startCopy(): Promise<boolean> {
    if (this.busy) return false;
    await this.copy.run(async (step, signal) => {
      const done = await callWithProgress('make_copy', { if_due: false }, step, signal);
      announce(done.sentence);
      return done;
    });
    // Also where none was made: why is noted.
    answers.drop(['setting']);
    return this.copy.result !== null;
  }

  /** Makes a new copy, then removes these: what was erased is in them, and not in the new one. Throws a [Failure]. */
  async replaceCopies(names: readonly string[]): Promise<boolean> {
    if (!(await this.startCopy())) return false;
    // A copy of today has made room for the new one by itself.
    const there = new Set((await call('list_copies', {})).copies.map((copy) => copy.name));
    await call('remove_copies', { names: names.filter((name) => there.has(name)) });
    answers.drop(['setting']);
    announce(m.settingTheCopiesWereRemoved());
    return true;
  }

  /** Changes where copies go or how many are kept. Throws a [Failure]. */
  async changeCopies(request: Partial<ChangeCopies>, said: string): Promise<void> {
    await call('change_copies', { beside: false, ...request });
    answers.drop(['setting']);
    announce(said);
  }

  /** Lets the person choose where copies go from now on. */
  async chooseFolder(): Promise<void> {
    const place = await this.picking(() => pickFolder());
    if (!place) return;
    await this.picking(() => this.changeCopies({ folder: place.token }, m.settingCopiesGoToName({ name: place.name })));
  }

  /** Asks whether one of the copies should take the register's place. */
  async choose(name: string): Promise<void> {
    if (this.busy) return;
    this.restore.forget();
    this.chosen = await this.picking(() => pickCopy(name));
  }

  async chooseCopy(): Promise<void> {
    if (this.busy) return;
    this.restore.forget();
    this.chosen = await this.picking(() => pickOpenFile(COPIES));
  }

  async startRestore(): Promise<void> {
    const file = this.chosen;
    if (this.busy || !file) return;
    this.chosen = null;
    // Not as a write: a copy that is refused says nothing about what is on disk.
    await this.restore.run(async (step, signal) => (await callWithProgress('restore', { file: file.token }, step, signal)).result);
    if (this.restore.result) {
      answers.dropAll();
      announce(m.settingTheCopyIsNowTheRegister());
      this.check.forget();
      this.copy.forget();
      this.backup.forget();
    }
  }

  private async picking<T>(pick: () => Promise<T | null>): Promise<T | null> {
    this.unpicked = null;
    try {
      return await pick();
    } catch (thrown) {
      this.unpicked = Failure.from(thrown);
      return null;
    }
  }
}

/** Checking, mending and copying the register. */
export const safety = new Safety();
