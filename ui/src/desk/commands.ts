import { tick } from 'svelte';
import { giveToDialog } from '../assets/actions/hearing';
import { call } from '../backend/call';
import { Failure } from '../backend/failure';
import { perform } from '../cache/perform.svelte';
import { go, route } from '../frame/router.svelte';
import { lastToTakeBack, LOOKED_AT } from '../frame/undo';
import { plural } from '../kit/format';
import { deeds, type Deeds } from './deeds.svelte';
import { desk, type DeskScans, type Order } from './scans.svelte';
import { ACTION_WORDS, obstacle, type DeskAction } from './words';

/** What a dialog that a command opened waits for. */
const WAITS: Record<DeskAction, string> = {
  check_out: 'scan a badge, a place or another asset',
  check_in: 'scan where it goes, or DONE',
  move: 'scan where it goes',
};

/** Takes the last action back; answers what was done, null if there was nothing to take back. */
async function takeBack(): Promise<string | null> {
  const last = lastToTakeBack(await call('recent_actions', { limit: LOOKED_AT }));
  if (!last) return null;
  return (await perform('undo', { action: last.id })).result.sentence;
}

/** The stocktakes that are counted, or paused. */
async function openStocktakes(): Promise<{ id: string; name: string }[]> {
  const { rows } = await call('list_stocktakes', { limit: LOOKED_AT });
  return rows.filter(({ phase }) => phase === 'counting' || phase === 'paused');
}

/** Carries out the commands a scanner gives at the Desk. What does not apply is refused with why; nothing is guessed. */
export class Commands {
  constructor(
    private desk: DeskScans,
    private deeds: Deeds,
    private undo: () => Promise<string | null> = takeBack,
    private counted: () => Promise<{ id: string; name: string }[]> = openStocktakes,
    private show: (stocktake: string | null) => void = (stocktake) => go('stocktakes', stocktake === null ? [] : [stocktake]),
  ) {}

  async obey({ command, label, inView }: Order): Promise<void> {
    if (this.deeds.busy) return this.desk.refuse(label, 'the last one is still being written; scan it again');
    if (command === 'undo') return this.takeBack(label);
    if (command === 'stocktake') return this.goCounting(label);
    // What lies on the Desk may be long forgotten.
    if (!inView && this.desk.shown !== null) return this.desk.refuse(label, 'the Desk was not in view; look at it, then scan it again');
    switch (command) {
      case 'check_out':
      case 'check_in':
      case 'move':
        return this.act(command, label);
      case 'done':
        return this.confirm(label);
      case 'cancel':
        return this.cancel(label);
      default:
        this.desk.refuse(label, 'the Desk has no use for it');
    }
  }

  private async act(action: DeskAction, label: string): Promise<void> {
    const missing = this.missing();
    if (missing !== null) return this.desk.refuse(label, missing);
    const blocked = this.inTheWay(action);
    if (blocked !== null) {
      this.desk.refuse(label, blocked);
      // The rows say what is in their way, and can be left out; what was meant is forgotten with each verdict.
      await tick();
      this.deeds.meant = action;
      return;
    }
    await this.deeds.start(action);
    const { failure } = this.deeds;
    if (failure) return this.desk.refuse(label, [failure.message, failure.hint].filter(Boolean).join(' '));
    const { shown } = this.desk;
    if (this.deeds.asking === null) return this.desk.obeyed(label, shown?.kind === 'done' ? shown.sentence : 'done');
    this.desk.obeyed(label, WAITS[action]);
    // The dialog is there, and hears, before the next scan is answered.
    await tick();
  }

  /** Why there is nothing to do anything with. */
  private missing(): string | null {
    const { shown, to, items } = this.desk;
    if (shown?.kind === 'choice') return 'choose first which one is meant';
    if (shown?.kind === 'unknown') return `${shown.code} is not on the register; scan CANCEL to leave it`;
    if (shown?.kind === 'reserved') return `${shown.tag} is on nothing yet; assign it, or scan CANCEL to leave it`;
    if (shown?.kind === 'failed') return 'the last scan was not looked up; scan it again';
    if (items.length > 0) return null;
    return to ? 'scan first what it is about' : 'scan an asset first';
  }

  private inTheWay(action: DeskAction): string | null {
    const blocked = this.desk.blocked(action);
    const [first] = blocked;
    if (!first) return null;
    const count = this.desk.items.length;
    if (count === 1) return obstacle(first, action);
    if (blocked.length === count) return `none of these can be ${ACTION_WORDS[action].done}`;
    return `${blocked.length} of ${plural(count, 'asset')} cannot be ${ACTION_WORDS[action].done}; nothing was done`;
  }

  /** Only a check-out to somebody is filled in without a dialog; what a place means has to be said. */
  private async confirm(label: string): Promise<void> {
    const { shown, to, items } = this.desk;
    if (shown?.kind === 'done') return this.desk.refuse(label, 'it is done already');
    const why = this.missing();
    if (why !== null) return this.desk.refuse(label, why);
    if (to?.kind === 'person') return this.act('check_out', label);
    const what = plural(items.length, 'asset');
    this.desk.refuse(label, to ? `scan what is done with ${what} and ${to.place.name}: CHECK OUT, CHECK IN or MOVE` : `scan what is done with ${what}: CHECK OUT, CHECK IN or MOVE`);
  }

  private cancel(label: string): void {
    if (this.desk.shown === null && this.desk.items.length === 0) return this.desk.refuse(label, 'there is nothing to cancel');
    this.deeds.clear();
    this.desk.obeyed(label, this.desk.shown === null ? 'the Desk is clear' : 'one step back');
  }

  /** Brings up the one stocktake that is counted; of several a person chooses. */
  private async goCounting(label: string): Promise<void> {
    try {
      const open = await this.counted();
      const [first] = open;
      if (!first) return this.desk.refuse(label, 'no stocktake is open; open one first');
      // The Desk that heard it comes into view by itself; the stocktake goes over it.
      await tick();
      if (open.length > 1) this.desk.obeyed(label, 'several are open: choose one');
      else this.desk.obeyed(label, first.name);
      this.show(open.length > 1 ? null : first.id);
    } catch (thrown) {
      this.desk.refuse(label, Failure.from(thrown).message);
    }
  }

  private async takeBack(label: string): Promise<void> {
    try {
      const sentence = await this.undo();
      if (sentence === null) return this.desk.refuse(label, 'there is nothing to take back');
      this.desk.obeyed(label, sentence);
      this.desk.report(sentence);
    } catch (thrown) {
      this.desk.refuse(label, Failure.from(thrown).message);
    }
  }
}

const commands = new Commands(desk, deeds);
desk.obey = (order) => commands.obey(order);
desk.aside = giveToDialog;

/** A scan heard anywhere in the window: the frame hands it over and goes to the Desk. */
export const receive = (candidates: string[]): Promise<void> => desk.receive(candidates, route.screen === 'desk');
