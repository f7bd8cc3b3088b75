import { tick } from 'svelte';
import { giveToDialog } from '../assets/actions/hearing';
import { call } from '../backend/call';
import { Failure } from '../backend/failure';
import { go, route } from '../frame/router.svelte';
import { turn } from '../frame/turning.svelte';
import type { BatchAction } from '../generated/BatchAction';
import { groupTag } from '../kit/format';
import { deeds, type Deeds } from './deeds.svelte';
import { desk, type DeskScans } from './scans.svelte';
import type { Order } from './shown';
import { obstacle, type DeskAction } from './words';
import * as m from '../generated/words';

/** What a dialog that a command opened waits for. */
const WAITS: Record<DeskAction, string> = {
  check_out: m.deskScanABadgeAPlaceOrAsset(),
  check_in: m.deskScanWhereItGoesOrDone(),
  move: m.deskScanWhereItGoes(),
};

const isDeskAction = (action: BatchAction): action is DeskAction => action in WAITS;

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
    if (this.deeds.busy) return this.desk.refuse(label, m.deskTheLastIsStillBeingWritten());
    if (command === 'undo' && !(inView && this.desk.isGathering)) return this.takeBack(label);
    if (command === 'stocktake') return this.goCounting(label);
    // What lies on the Desk may be long forgotten.
    if (!inView && this.desk.shown !== null) return this.desk.refuse(label, m.deskTheDeskWasNotInView());
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
        this.desk.refuse(label, m.deskTheDeskHasNoUse());
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
    if (this.deeds.asking === null) return this.desk.obeyed(label, shown?.kind === 'done' ? shown.sentence : m.commonDone());
    this.desk.obeyed(label, WAITS[action]);
    // The dialog is there, and hears, before the next scan is answered.
    await tick();
  }

  /** Why there is nothing to do anything with. */
  private missing(): string | null {
    const { shown, to, count } = this.desk;
    if (shown?.kind === 'choice') return m.deskChooseFirstWhichOne();
    if (shown?.kind === 'unknown') {
      const { code, nearly } = shown;
      if (!nearly) return m.deskCodeIsNotOnTheRegister({ code });
      return nearly.length === 0 ? m.deskCodeIsMisread({ code }) : m.deskCodeIsMisreadNearly({ code, nearly: { any: nearly.map(groupTag) } });
    }
    if (shown?.kind === 'reserved') return m.deskTagIsOnNothingYetAssign({ tag: shown.tag });
    if (shown?.kind === 'failed') return m.deskTheLastScanWasNotLookedUp();
    if (count > 0) return null;
    return to ? m.deskScanFirstWhatItIsAbout() : m.deskScanAnAssetFirst();
  }

  private async inTheWay(action: BatchAction): Promise<string | null> {
    const { items, isGathering } = this.desk;
    if (isGathering) return this.deeds.mean(action);
    const [only] = items;
    return only && isDeskAction(action) ? (obstacle(only, action)?.why ?? null) : null;
  }

  /** Only a check-out to somebody is filled in without a dialog; what a place means has to be said, once. */
  private async confirm(label: string): Promise<void> {
    const { shown, to, count, batch } = this.desk;
    if (this.desk.isOver) return this.desk.refuse(label, shown?.kind === 'undone' ? m.deskItWasTakenBack() : m.deskItIsDoneAlready());
    const why = this.missing();
    if (why !== null) return this.desk.refuse(label, why);
    if (batch?.action_said) return this.goOn(label, batch.action);
    if (to?.kind === 'person') return this.act('check_out', label);
    const of = batch ? 'row' : 'asset';
    this.desk.refuse(label, to ? m.deskScanWhatIsDoneAndPlace({ of, count, name: to.place.name }) : m.deskScanWhatIsDone({ of, count }));
  }

  /** What the batch is for was said before: it is done, or what is missing is asked for. */
  private async goOn(label: string, action: BatchAction): Promise<void> {
    if (isDeskAction(action)) return this.act(action, label);
    const blocked = await this.inTheWay(action);
    if (blocked !== null) return this.desk.refuse(label, blocked);
    const missing = this.desk.batch?.missing;
    if (missing) return this.desk.refuse(label, missing);
    await this.deeds.confirm();
    this.said(label);
  }

  private async retire(label: string): Promise<void> {
    const why = this.missing() ?? (this.desk.isGathering ? null : m.deskRetiringOneThing());
    if (why !== null) return this.desk.refuse(label, why);
    const blocked = await this.inTheWay('retire');
    if (blocked !== null) return this.desk.refuse(label, blocked);
    this.desk.obeyed(label, m.deskScanDoneToRetireCountAsset({ count: this.desk.count }));
  }

  private async leaveOut(label: string): Promise<void> {
    const { blocked } = this.desk;
    if (blocked === 0) return this.desk.refuse(label, m.deskNothingIsInTheWay());
    await this.deeds.leaveOut();
    if (this.deeds.failure) return this.desk.refuse(label, this.deeds.failure.message);
    this.desk.obeyed(label, m.deskCountRowsLeftOut({ count: blocked, left: this.desk.count }));
  }

  private async cure(label: string): Promise<void> {
    const cured = await this.deeds.cure(['check_in_first', 'stock_first']);
    if (this.deeds.failure) return this.desk.refuse(label, this.deeds.failure.message);
    if (cured === 0) return this.desk.refuse(label, m.deskNothingCanBeCheckedInFirst());
    const left = this.desk.blocked;
    this.desk.obeyed(label, left === 0 ? m.deskCountAssetNothingIsInThe({ count: cured }) : m.deskCountAssetLeftStillInThe({ count: cured, left }));
  }

  /** A batch is gathered: UNDO means the last scan, not the last action. */
  private async takeBackScan(label: string): Promise<void> {
    try {
      const sentence = await this.desk.takeBack();
      if (sentence === null) this.desk.refuse(label, m.deskNothingToTakeBack());
    } catch (thrown) {
      this.desk.refuse(label, Failure.from(thrown).message);
    }
  }

  private said(label: string): void {
    const { failure } = this.deeds;
    if (failure) return this.desk.refuse(label, [failure.message, failure.hint].filter(Boolean).join(' '));
    const { shown } = this.desk;
    this.desk.obeyed(label, shown?.kind === 'done' ? shown.sentence : m.commonDone());
  }

  private cancel(label: string): void {
    if (this.desk.shown === null && this.desk.count === 0) return this.desk.refuse(label, m.deskNothingToCancel());
    this.deeds.clear();
    this.desk.obeyed(label, this.desk.shown === null ? m.deskTheDeskIsClear() : m.deskOneStepBack());
  }

  /** Brings up the one stocktake that is counted; of several a person chooses. */
  private async goCounting(label: string): Promise<void> {
    try {
      const open = await this.counted();
      const [first] = open;
      if (!first) return this.desk.refuse(label, m.deskNoStocktakeIsOpen());
      // The Desk that heard it comes into view by itself; the stocktake goes over it.
      await tick();
      if (open.length > 1) this.desk.obeyed(label, m.deskSeveralAreOpen());
      else this.desk.obeyed(label, first.name);
      this.show(open.length > 1 ? null : first.id);
    } catch (thrown) {
      this.desk.refuse(label, Failure.from(thrown).message);
    }
  }

  private async takeBack(label: string): Promise<void> {
    try {
      const sentence = await this.undo();
      if (sentence === '') return this.desk.obeyed(label, m.deskLeftAsItWas());
      if (sentence === null) return this.desk.refuse(label, m.deskNothingToTakeBack());
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
