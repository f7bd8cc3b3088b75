import { perform } from '../cache/perform.svelte';
import { Failure } from '../backend/failure';
import { announce, refuse } from '../frame/announce.svelte';
import { go } from '../frame/router.svelte';
import type { BatchAction } from '../generated/BatchAction';
import type { BlockerKind } from '../generated/BlockerKind';
import type { Cure } from '../generated/Cure';
import { Attempt } from '../assets/actions/attempt.svelte';
import type { Resolution } from '../kit/blocked';
import type { ConfirmBatch } from '../generated/ConfirmBatch';
import type { SetBatch } from '../generated/SetBatch';
import { labelsFor } from '../labels/selection.svelte';
import { desk, type DeskScans } from './scans.svelte';
import { obstacle, type DeskAction } from './words';
import * as m from '../generated/words';

/** A dialog that asks for what a scan did not say. */
export type Asking = DeskAction | 'extend' | 'hand_on' | 'swap' | 'state' | 'register' | 'keep' | null;

/** What is done to the things on the Desk, each under one key. */
export class Deeds {
  asking = $state<Asking>(null);
  /** The tag the form of registering begins with. */
  tag = $state('');
  failure = $state.raw<Failure | null>(null);
  busy = $state(false);
  /** What was asked for last by one key, and what was decided about those it was refused for. */
  private refused: DeskAction | null = null;
  private readonly decisions = new Attempt();

  constructor(private desk: DeskScans) {}

  /** The action the rows of a batch speak of. */
  get action(): BatchAction {
    return this.desk.intent;
  }

  /** Whether the recipient that was scanned says all the action needs: then it is done at once, and Undo takes it back. */
  atOnce(action: DeskAction): boolean {
    const to = this.desk.to;
    return to !== null && (action === 'check_out' || to.kind === 'place');
  }

  /** Does it, or asks for what is missing. When something stands in the way, that is said and nothing happens. */
  async start(action: DeskAction): Promise<void> {
    const { desk } = this;
    if (this.busy || desk.count === 0) return;
    this.failure = null;
    this.decisions.forget();
    this.refused = action;
    const inTheWay = desk.isGathering ? await this.mean(action) : this.onCards(action);
    if (inTheWay !== null) return refuse(inTheWay);
    if (!this.atOnce(action)) this.asking = action;
    else if (desk.isGathering) await this.confirm();
    else await this.carryOut(action);
  }

  /** Of one thing, or of what was done with many and is looked at still; of a batch that is gathered the core says it. */
  private onCards(action: DeskAction): string | null {
    const ways = this.desk.items.map((item) => obstacle(item, action));
    const [first] = ways;
    return first && ways.every((way) => way !== null) ? first.refusal(ways.length === 1 ? 'one' : 'none') : null;
  }

  /** Says what the batch is for; answers what stands in the way then, null if nothing. */
  async mean(action: BatchAction): Promise<string | null> {
    await this.attempt(async () => void (await this.desk.set({ action })));
    if (this.failure) return this.failure.message;
    const { blocked, count } = this.desk;
    if (blocked === 0) return null;
    if (blocked === count) return m.deskNoneCanBeDone({ action });
    return m.deskBlockedRows({ action, blocked, count });
  }

  private async carryOut(action: DeskAction): Promise<void> {
    const to = this.desk.to;
    if (!to) return;
    const assets = this.decisions.of({ ids: this.desk.ids });
    const id = to.kind === 'person' ? to.person.id : to.place.id;
    await this.attempt(async () => {
      const done =
        action === 'check_out'
          ? await perform('check_out', { assets, to: id, to_kind: to.kind }, (answer) => answer.result.sentence)
          : action === 'check_in'
            ? await perform('check_in', { assets, place: id }, (answer) => answer.result.sentence)
            : await perform('move_assets', { assets, place: id }, (answer) => answer.result.sentence);
      await this.done(done.result.sentence);
    });
  }

  /** The one confirmation of a batch, as it stands. */
  async confirm(): Promise<void> {
    await this.attempt(async () => {
      const done = await perform('confirm_batch', {}, (answer) => answer.result.sentence);
      await this.done(done.result.sentence);
    });
    // What a refusal speaks of stands in the rows.
    if (this.failure) await this.desk.refresh();
  }

  /** What a dialog over a batch has asked for, carried out; answers the sentence of what was done. */
  async confirmWith(terms: SetBatch, proof: ConfirmBatch = {}): Promise<string> {
    await this.desk.set(terms);
    return (await perform('confirm_batch', proof, (answer) => answer.result.sentence)).result.sentence;
  }

  /** What was done to all that was gathered, in another way than as a batch. */
  async doneBesides(sentence: string): Promise<void> {
    await this.desk.letGo();
    await this.done(sentence);
  }

  /** What a dialog or a key did is on disk. */
  async done(sentence: string): Promise<void> {
    this.failure = null;
    await this.desk.finish(sentence);
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.failure = null;
    try {
      await work();
    } catch (thrown) {
      this.failure = Failure.from(thrown);
      announce(this.failure.message, 'urgent');
    } finally {
      this.busy = false;
    }
  }

  /** Sees to what stands in the way: in the batch, or of what was dealt with and is looked at still, and goes on then. */
  async resolve(resolution: Resolution): Promise<void> {
    const { how, kind } = resolution;
    const action = this.refused;
    if (this.desk.isGathering || action === null) {
      if (how === 'leave_out') await this.leaveOut(kind ?? undefined);
      else await this.cure([...how], kind === null ? {} : { kind });
      return;
    }
    this.decisions.failure = this.failure;
    this.decisions.resolve(resolution);
    await this.carryOut(action);
  }

  /** Takes what is blocked out of the batch: all of it, or what one kind of thing stands in the way of. */
  async leaveOut(kind?: BlockerKind): Promise<void> {
    if (this.desk.blocked === 0) return;
    await this.attempt(() => this.desk.resolve({ how: 'leave_out', ...(kind ? { kind } : {}) }));
  }

  /** Takes one row out of the batch. */
  async removeRow(row: number): Promise<void> {
    await this.attempt(() => this.desk.resolve({ how: 'leave_out', rows: [row] }));
  }

  /** Does about what is blocked what helps: of one kind, of one row, or wherever something of these helps. */
  async cure(cures: Cure[], of: { kind?: BlockerKind; row?: number } = {}): Promise<number> {
    const groups = this.desk.batch?.blocked ?? [];
    let done = 0;
    await this.attempt(async () => {
      if (of.row !== undefined && cures[0]) return this.desk.resolve({ how: cures[0], rows: [of.row] });
      for (const group of groups.filter(({ kind }) => of.kind === undefined || of.kind === kind)) {
        for (const how of group.cures.filter((cure) => cures.includes(cure))) {
          await this.desk.resolve({ how, kind: group.kind });
          done += group.count;
        }
      }
    });
    return done;
  }

  label(): void {
    if (this.desk.items.length === 0) return;
    labelsFor({ assets: { ids: this.desk.ids } });
  }

  /** All there is to know about the one thing shown. */
  details(): void {
    const { shown, current } = this.desk;
    if (shown?.kind === 'person') go('people', [shown.person.id]);
    else if (shown?.kind === 'place') go('places', [shown.place.id]);
    else if (current) go('assets', [current.id]);
  }

  registerTag(tag: string): void {
    this.tag = tag;
    this.asking = 'register';
  }

  /** Gives a blank tag, which is on something already, to what it is on. */
  assign(tag: string): void {
    go('labels', ['blanks', 'assign'], { tag });
  }

  clear(): void {
    this.failure = null;
    this.desk.clear();
  }

  /** Takes the last scan back; without one nothing happens. */
  async takeBack(): Promise<void> {
    await this.attempt(async () => void (await this.desk.takeBack()));
  }
}

/** What is done at the Desk of this window. */
export const deeds = new Deeds(desk);
