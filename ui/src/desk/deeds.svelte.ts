import { perform } from '../cache/perform.svelte';
import { Failure } from '../backend/failure';
import { announce } from '../frame/announce.svelte';
import { go } from '../frame/router.svelte';
import { plural } from '../kit/format';
import { labelsFor } from '../labels/selection.svelte';
import { desk, type DeskScans } from './scans.svelte';
import { ACTION_WORDS, type DeskAction } from './words';

/** A dialog that asks for what a scan did not say. */
export type Asking = DeskAction | 'state' | 'register' | null;

/** What is done to the things on the Desk, each under one key. */
export class Deeds {
  asking = $state<Asking>(null);
  /** The tag the form of registering begins with. */
  tag = $state('');
  /** The action the rows of a batch speak of, when it is not the likely one. */
  meant = $state<DeskAction | null>(null);
  failure = $state.raw<Failure | null>(null);
  busy = $state(false);

  constructor(private desk: DeskScans) {}

  get action(): DeskAction {
    return this.meant ?? this.desk.intent;
  }

  /** Whether the recipient that was scanned says all the action needs: then it is done at once, and Undo takes it back. */
  atOnce(action: DeskAction): boolean {
    const to = this.desk.to;
    return to !== null && (action === 'check_out' || to.kind === 'place');
  }

  /** Does it, or asks for what is missing. When something stands in the way, that is said and nothing happens. */
  async start(action: DeskAction): Promise<void> {
    if (this.busy || this.desk.items.length === 0) return;
    this.meant = action;
    this.failure = null;
    const blocked = this.desk.blocked(action);
    if (blocked.length > 0) {
      announce(`${blocked.length} of ${plural(this.desk.items.length, 'asset')} cannot be ${ACTION_WORDS[action].done}. Nothing was done.`, 'urgent');
      return;
    }
    if (this.atOnce(action)) await this.carryOut(action);
    else this.asking = action;
  }

  private async carryOut(action: DeskAction): Promise<void> {
    const to = this.desk.to;
    if (!to) return;
    const assets = { ids: this.desk.ids };
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

  /** One thing of a batch comes back first, so that the batch can go out whole. */
  async checkInOne(id: string): Promise<void> {
    await this.attempt(async () => {
      await perform('check_in', { assets: { ids: [id] } }, (answer) => answer.result.sentence);
      await this.desk.refresh();
    });
  }

  /** What a dialog or a key did is on disk. */
  async done(sentence: string): Promise<void> {
    this.meant = null;
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

  leaveOut(): void {
    this.desk.remove(this.desk.blocked(this.action).map((item) => item.id));
    this.failure = null;
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
    this.meant = null;
    this.failure = null;
    this.desk.clear();
  }
}

/** What is done at the Desk of this window. */
export const deeds = new Deeds(desk);
