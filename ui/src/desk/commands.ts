import { tick } from 'svelte';
import { giveToDialog } from '../assets/actions/hearing';
import { call } from '../backend/call';
import { Failure } from '../backend/failure';
import { go, route } from '../frame/router.svelte';
import { turn } from '../frame/turning.svelte';
import type { BatchAction } from '../generated/BatchAction';
import { deeds, type Deeds } from './deeds.svelte';
import { desk, type DeskScans } from './scans.svelte';
import type { Order } from './shown';
import { misreadWords, obstacle, type DeskAction } from './words';
import * as m from '../generated/words';

/** What a dialog that a command opened waits for. */
const WAITS: Record<DeskAction, string> = {
  check_out: 'scan a badge, a place or another asset',
  check_in: 'scan where it goes, or DONE',
  move: 'scan where it goes',
};

const isDeskAction = (action: BatchAction): action is DeskAction => action in WAITS;

function lowerFirst(sentence: string): string;
function lowerFirst(sentence: string | null): string | null;
function lowerFirst(sentence: string | null): string | null {
  return sentence && sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** How many stocktakes are looked through for those that are counted. */
const LOOKED_AT = 20;

/** Takes the last action back; answers what was done, null if there was nothing to take back, nothing where somebody was asked and thought better of it. */
async function takeBack(): Promise<string | null> {
  const { undo } = await call('latest_action', {});
  return undo && ((await turn('undo', undo.id, { asLast: true })) ?? '');
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
    if (command === 'undo' && !(inView && this.desk.isGathering)) return this.takeBack(label);
    if (command === 'stocktake') return this.goCounting(label);
    // What lies on the Desk may be long forgotten.
    if (!inView && this.desk.shown !== null) return this.desk.refuse(label, 'the Desk was not in view; look at it, then scan it again');
    switch (command) {
      case 'check_out':
      case 'check_in':
      case 'move':
        return this.act(command, label);
      case 'retire':
        return this.retire(label);
      case 'leave_out':
        return this.leaveOut(label);
      case 'check_in_first':
        return this.cure(label);
      case 'undo':
        return this.takeBackScan(label);
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
    const blocked = await this.inTheWay(action);
    // The rows say what is in their way, and can be left out.
    if (blocked !== null) return this.desk.refuse(label, blocked);
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
    const { shown, to, count } = this.desk;
    if (shown?.kind === 'choice') return 'choose first which one is meant';
    if (shown?.kind === 'unknown') return `${shown.code} is ${shown.nearly ? misreadWords(shown.nearly) : 'not on the register'}; scan CANCEL to leave it`;
    if (shown?.kind === 'reserved') return m.deskTagIsOnNothingYetAssign({ tag: shown.tag });
    if (shown?.kind === 'failed') return 'the last scan was not looked up; scan it again';
    if (count > 0) return null;
    return to ? 'scan first what it is about' : 'scan an asset first';
  }

  private async inTheWay(action: BatchAction): Promise<string | null> {
    const { items, isGathering } = this.desk;
    if (isGathering) return lowerFirst(await this.deeds.mean(action));
    const [only] = items;
    return only && isDeskAction(action) ? obstacle(only, action) : null;
  }

  /** Only a check-out to somebody is filled in without a dialog; what a place means has to be said, once. */
  private async confirm(label: string): Promise<void> {
    const { shown, to, count, batch } = this.desk;
    if (this.desk.isOver) return this.desk.refuse(label, shown?.kind === 'undone' ? 'it was taken back; scan it again' : 'it is done already');
    const why = this.missing();
    if (why !== null) return this.desk.refuse(label, why);
    if (batch?.action_said) return this.goOn(label, batch.action);
    if (to?.kind === 'person') return this.act('check_out', label);
    const what = batch ? m.commonCountRow({ count }) : m.commonCountAsset({ count });
    this.desk.refuse(label, to ? m.deskScanWhatIsDoneWithWhat({ what, name: to.place.name }) : m.deskScanWhatIsDoneWithWhat2({ what }));
  }

  /** What the batch is for was said before: it is done, or what is missing is asked for. */
  private async goOn(label: string, action: BatchAction): Promise<void> {
    if (isDeskAction(action)) return this.act(action, label);
    const blocked = await this.inTheWay(action);
    if (blocked !== null) return this.desk.refuse(label, blocked);
    const missing = this.desk.batch?.missing;
    if (missing) return this.desk.refuse(label, lowerFirst(missing));
    await this.deeds.confirm();
    this.said(label);
  }

  private async retire(label: string): Promise<void> {
    const why = this.missing() ?? (this.desk.isGathering ? null : m.deskRetiringOneThingIsDoneUnder());
    if (why !== null) return this.desk.refuse(label, why);
    const blocked = await this.inTheWay('retire');
    if (blocked !== null) return this.desk.refuse(label, blocked);
    this.desk.obeyed(label, m.deskScanDoneToRetireCountAsset({ count: this.desk.count }));
  }

  private async leaveOut(label: string): Promise<void> {
    const { blocked } = this.desk;
    if (blocked === 0) return this.desk.refuse(label, 'nothing is in the way');
    await this.deeds.leaveOut();
    if (this.deeds.failure) return this.desk.refuse(label, this.deeds.failure.message);
    this.desk.obeyed(label, m.deskCountRowLeftOutCount2Stay({ count: blocked, count_2: this.desk.count }));
  }

  private async cure(label: string): Promise<void> {
    const cured = await this.deeds.cure(['check_in_first', 'stock_first']);
    if (this.deeds.failure) return this.desk.refuse(label, this.deeds.failure.message);
    if (cured === 0) return this.desk.refuse(label, 'nothing here can be checked in first');
    const left = this.desk.blocked;
    this.desk.obeyed(label, left === 0 ? m.deskCountAssetNothingIsInThe({ count: cured }) : m.deskCountAssetLeftStillInThe({ count: cured, left }));
  }

  /** A batch is gathered: UNDO means the last scan, not the last action. */
  private async takeBackScan(label: string): Promise<void> {
    try {
      const sentence = await this.desk.takeBack();
      if (sentence === null) this.desk.refuse(label, 'there is nothing to take back');
    } catch (thrown) {
      this.desk.refuse(label, Failure.from(thrown).message);
    }
  }

  private said(label: string): void {
    const { failure } = this.deeds;
    if (failure) return this.desk.refuse(label, [failure.message, failure.hint].filter(Boolean).join(' '));
    const { shown } = this.desk;
    this.desk.obeyed(label, shown?.kind === 'done' ? shown.sentence : 'done');
  }

  private cancel(label: string): void {
    if (this.desk.shown === null && this.desk.count === 0) return this.desk.refuse(label, 'there is nothing to cancel');
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
      if (sentence === '') return this.desk.obeyed(label, 'left as it was');
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
