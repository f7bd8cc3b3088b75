import type { CountScanView } from '../generated/CountScanView';
import type { CountVerdict } from '../generated/CountVerdict';
import type { Decision } from '../generated/Decision';
import type { LineStatus } from '../generated/LineStatus';
import type { PlaceProgress } from '../generated/PlaceProgress';
import type { StocktakeCounts } from '../generated/StocktakeCounts';
import type { StocktakeLine } from '../generated/StocktakeLine';
import type { StocktakePhase } from '../generated/StocktakePhase';
import type { Shape, Tone } from '../kit/states';
import type { Verdict as Sound } from '../scan/sounds';
import * as m from '../generated/words';

/** A colour of the band: that of a state, or the accent for what only says where one stands. */
export type BandTone = Tone | 'accent';

interface Words {
  word: string;
  tone: BandTone;
  shape: Shape;
}

/**
 * What a scan was, to be read from two metres: colour never speaks alone. That somebody has a thing is news and no error:
 * it was counted, whoever scans goes on, and what there is to decide waits until the count is closed.
 */
export const VERDICTS: Record<CountVerdict, Words & { sound: Sound }> = {
  place: { word: m.stocktakeYouStandHere(), tone: 'accent', shape: 'ring', sound: 'ok' },
  found: { word: m.stocktakeFound(), tone: 'done', shape: 'tick', sound: 'ok' },
  elsewhere: { word: m.stocktakeBelongsElsewhere(), tone: 'attention', shape: 'diamond', sound: 'wrong_place' },
  assigned: { word: m.assetAssigned(), tone: 'out', shape: 'dot', sound: 'note' },
  on_loan: { word: m.commonOnLoan(), tone: 'out', shape: 'arrow', sound: 'note' },
  not_in_scope: { word: m.stocktakeNotOnTheList(), tone: 'stock', shape: 'dashed', sound: 'wrong_place' },
  unknown: { word: m.piecesUnknown(), tone: 'trouble', shape: 'triangle', sound: 'unknown' },
  already_counted: { word: m.stocktakeAlreadyCounted(), tone: 'gone', shape: 'square', sound: 'already' },
};

const SEPARATOR = ' › ';

/** The end of a path, which is what one reads of it. */
export const lastPart = (path: string): string => path.split(SEPARATOR).at(-1) ?? path;

/** The word of the band, with where the thing belongs or who has it when that is the news. */
export function verdictWords(scan: Pick<CountScanView, 'verdict' | 'belongs' | 'holder'>, blind: boolean): string {
  const { verdict, belongs, holder } = scan;
  if (blind && verdict === 'found') return m.stocktakeCounted();
  if (verdict === 'elsewhere') return belongs ? m.stocktakeBelongsToPlace({ place: lastPart(belongs) }) : m.stocktakeBelongsNowhereYet();
  if (verdict === 'assigned' && holder) return m.stocktakeAssignedToHolder({ holder });
  if (verdict === 'on_loan' && holder) return m.stocktakeOnLoanToHolder({ holder });
  return VERDICTS[verdict].word;
}

export const PHASES: Record<StocktakePhase, Words & { tone: Tone }> = {
  counting: { word: m.stocktakeCounting(), tone: 'done', shape: 'dot' },
  paused: { word: m.stocktakePaused(), tone: 'attention', shape: 'ring' },
  reconciling: { word: m.stocktakeCountClosed(), tone: 'stock', shape: 'diamond' },
  signed: { word: m.stocktakeSigned(), tone: 'gone', shape: 'tick' },
};

/** How lines stand, in the order of a report. Nothing is missing before the count is closed. */
export const STATUSES: Record<LineStatus, Words & { tone: Tone; closed: string; about: string }> = {
  not_scanned: { word: m.stocktakeNotScannedYet(), closed: m.stocktakeMissing(), tone: 'trouble', shape: 'triangle', about: m.stocktakeExpectedAndNobodyScannedIt() },
  not_seen: { word: m.stocktakeNotSeenYetSomebodyHasIt(), closed: m.stocktakeNotSeenSomebodyHasIt(), tone: 'attention', shape: 'ring', about: m.stocktakeExpectedAtItsPlaceAndNobody() },
  elsewhere: { word: m.stocktakeFoundElsewhere(), closed: m.stocktakeFoundElsewhere(), tone: 'attention', shape: 'diamond', about: m.stocktakeScannedAtAnotherPlaceThanWhere() },
  returned: { word: m.stocktakeFoundThoughOnLoan(), closed: m.stocktakeFoundThoughOnLoan(), tone: 'out', shape: 'arrow', about: m.stocktakeTheRegisterSaysSomebodyHasIt() },
  seen: { word: m.stocktakeSeenWithSomebody(), closed: m.stocktakeSeenWithSomebody(), tone: 'out', shape: 'dot', about: m.stocktakeSomebodyHasItAndNobodyHad() },
  not_in_scope: { word: m.stocktakeNotOnTheList(), closed: m.stocktakeFoundNotExpected(), tone: 'stock', shape: 'dashed', about: m.stocktakeOnTheRegisterButNotPart() },
  unknown: { word: m.stocktakeUnknownCode(), closed: m.stocktakeUnknownCode(), tone: 'trouble', shape: 'cross', about: m.stocktakeNothingOnTheRegisterHasThis() },
  on_loan: { word: m.commonOnLoan(), closed: m.stocktakeOnLoanAsExpected(), tone: 'out', shape: 'arrow', about: m.stocktakeWithSomebodyAsExpected() },
  seen_on_loan: { word: m.stocktakeSeenOnLoan(), closed: m.stocktakeSeenOnLoan(), tone: 'out', shape: 'arrow', about: m.stocktakeOnLoanAndItStoodHere() },
  with: { word: m.stocktakeWithSomebody(), closed: m.stocktakeWithSomebodyPlaceNotRecorded(), tone: 'out', shape: 'dot', about: m.stocktakeNobodyHasSaidWhereItIs() },
  in_host: { word: m.stocktakeInSomethingFound(), closed: m.stocktakeInSomethingThatWasFound(), tone: 'done', shape: 'tick', about: m.stocktakePartOfSomethingThatWasScanned() },
  found: { word: m.stocktakeFound(), closed: m.stocktakeFound(), tone: 'done', shape: 'tick', about: m.stocktakeWhereItBelongs() },
};

/** Those somebody has to decide about. */
export const DIFFERENCES = ['not_scanned', 'not_seen', 'elsewhere', 'seen', 'returned', 'not_in_scope', 'unknown'] as const satisfies readonly LineStatus[];

/** What is done about a difference: the key it is chosen by, and whether it changes the register; what one thinks twice about comes first. */
export const DECISIONS: Record<Decision, { word: string; keys: string; changes: boolean }> = {
  mark_lost: { word: m.stocktakeMarkLost(), keys: 'L', changes: true },
  move: { word: m.stocktakeMoveThere(), keys: 'M', changes: true },
  record_place: { word: m.stocktakeRecordThisPlace(), keys: 'P', changes: true },
  check_in: { word: m.stocktakeCheckInThere(), keys: 'I', changes: true },
  register: { word: m.commonRegister(), keys: 'E', changes: true },
  ignore: { word: m.stocktakeIgnore(), keys: 'X', changes: false },
  investigate: { word: m.stocktakeInvestigate(), keys: 'V', changes: false },
};

/** What a decision does with so many things, which these people have. */
const DOES: Record<Decision, (count: number, names: readonly string[]) => string> = {
  mark_lost: (count, names) => (names.length > 0 ? m.stocktakeCountMarkedLostNoLongerWith({ count, names }) : m.stocktakeCountMarkedLost({ count })),
  move: (count) => m.stocktakeCountMovedToWhereFound({ count }),
  record_place: (count, names) => (names.length > 0 ? m.stocktakeCountRecordedWhereFoundStayWith({ count, names }) : m.stocktakeCountRecordedWhereFound({ count })),
  check_in: (count, names) => (names.length > 0 ? m.stocktakeCountCheckedInWhereFoundNoLongerWith({ count, names }) : m.stocktakeCountCheckedInWhereFound({ count })),
  register: (count) => m.stocktakeCountPutOntoTheRegister({ count }),
  ignore: (count) => m.stocktakeCountLeftAsTheyAre({ count }),
  investigate: (count, names) => (names.length > 0 ? m.stocktakeCountToBeLookedIntoAsk({ count, names }) : m.stocktakeCountToBeLookedInto({ count })),
};

/** Ana Ruiz, Ben Okafor, and 3 others; each name no longer than a line has room for. */
function fewOf(all: readonly string[]): string[] {
  const MOST = 3;
  const LONGEST = 40;
  const names = all.map((name) => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name));
  return names.length > MOST ? [...names.slice(0, MOST - 1), m.stocktakeCountOther({ count: names.length - MOST + 1 })] : names;
}

/** What a decision does with these lines, in a sentence: how many, and who has them. */
export function doing(decision: Decision, lines: readonly Pick<StocktakeLine, 'holder' | 'status'>[]): string {
  // Only somebody who has a thing that was not seen can be asked for it.
  const had = decision === 'investigate' ? lines.filter(({ status }) => status === 'not_seen') : lines;
  const holders = [...new Set(had.map(({ holder }) => holder).filter(Boolean))];
  return DOES[decision](lines.length, fewOf(holders));
}

/** How many of what is expected to stand somewhere were counted; what is with somebody, nobody knows where, is not. */
export function progressOf(counts: StocktakeCounts): { done: number; total: number } {
  const done = counts.found + counts.elsewhere + counts.in_host;
  return { done, total: done + counts.not_scanned + counts.not_seen };
}

type Told = Pick<CountScanView, 'verdict' | 'tag' | 'title' | 'code' | 'belongs' | 'holder' | 'out'>;

/** What the word of the band leaves open: who has the thing, where exactly it belongs, where it was counted before. */
export function newsOf(scan: Told, sentence: string): string {
  const { verdict, belongs, holder, out } = scan;
  const whose = holder === '' ? '' : out === 'part_of' ? m.stocktakePartOfHolder({ holder }) : m.stocktakeHolderHasIt({ holder });
  const all = (...parts: string[]) => parts.filter(Boolean).join(' · ');
  switch (verdict) {
    case 'found': return whose;
    case 'elsewhere': return all(belongs.includes(SEPARATOR) ? belongs : '', whose);
    case 'not_in_scope': return all(belongs ? m.stocktakeBelongsToPlace({ place: belongs }) : m.stocktakeBelongsNowhereYet(), whose);
    case 'assigned': return m.stocktakeNobodyHadSaidWhereItIs();
    case 'on_loan': return holder ? '' : restOf(scan, sentence);
    case 'already_counted': return restOf(scan, sentence);
    default: return '';
  }
}

/** What a sentence says about a thing, without the tag and the name that stand above it in large. */
function restOf(scan: Told, sentence: string): string {
  const about = [scan.tag, scan.title].filter(Boolean).join(' ') || scan.code;
  const rest = sentence.startsWith(`${about}: `) ? sentence.slice(about.length + 2) : '';
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** "41 of 56". */
export const ofWords = (done: number, total: number): string => m.stocktakeDoneOfTotal({ done, total });

export const placeName = (progress: PlaceProgress): string => progress.place?.name ?? m.stocktakeNoPlace();

/** What a place is inside of: its path without its own name. */
export function above(progress: PlaceProgress): string {
  const path = progress.place?.path ?? '';
  const at = path.lastIndexOf(SEPARATOR);
  return at < 0 ? '' : path.slice(0, at);
}

/** One number of the tallies. */
export interface Figure {
  key: LineStatus;
  word: string;
  count: number;
  tone: Tone;
  shape: Shape;
}

/** The tallies, the most wanted first; those at zero that nobody waits for, here or in the count beside it, are left out. */
export function figures(counts: StocktakeCounts, blind: boolean, closed = false, beside: StocktakeCounts | null = null): Figure[] {
  const of = (status: LineStatus, count: number, brief = STATUSES[status].word): Figure => ({
    key: status, word: closed ? STATUSES[status].closed : brief, count, tone: STATUSES[status].tone, shape: STATUSES[status].shape,
  });
  if (blind) return [of('found', counts.found, m.stocktakeCounted()), of('unknown', counts.unknown, m.stocktakeUnknownCodes())];
  const all = [
    of('found', counts.found),
    { ...of('not_scanned', counts.not_scanned), ...(closed ? {} : { tone: 'gone' as const, shape: 'ring' as const }) },
    of('not_seen', counts.not_seen, m.stocktakeNotSeenWithSomebody()),
    of('elsewhere', counts.elsewhere, m.stocktakeElsewhere()),
    of('seen', counts.seen),
    of('returned', counts.returned, m.stocktakeBackFromLoan()),
    of('not_in_scope', counts.not_in_scope),
    of('unknown', counts.unknown, m.piecesUnknown()),
    of('seen_on_loan', counts.seen_on_loan),
    of('on_loan', counts.on_loan),
    of('with', counts.with),
    of('in_host', counts.in_host),
  ];
  const always: LineStatus[] = ['found', 'not_scanned', 'elsewhere', 'not_in_scope', 'unknown'];
  return all.filter(({ key, count }) => count > 0 || (beside?.[key] ?? 0) > 0 || always.includes(key));
}
