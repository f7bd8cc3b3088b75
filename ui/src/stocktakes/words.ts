import type { CountScanView } from '../generated/CountScanView';
import type { CountVerdict } from '../generated/CountVerdict';
import type { Decision } from '../generated/Decision';
import type { LineStatus } from '../generated/LineStatus';
import type { PlaceProgress } from '../generated/PlaceProgress';
import type { StocktakeCounts } from '../generated/StocktakeCounts';
import type { StocktakePhase } from '../generated/StocktakePhase';
import { formatNumber } from '../kit/format';
import type { Shape, Tone } from '../kit/states';
import type { Verdict as Sound } from '../scan/sounds';

/** A colour of the band: that of a state, or the accent for what only says where one stands. */
export type BandTone = Tone | 'accent';

interface Words {
  word: string;
  tone: BandTone;
  shape: Shape;
}

/** What a scan was, to be read from two metres: colour never speaks alone. */
export const VERDICTS: Record<CountVerdict, Words & { sound: Sound }> = {
  place: { word: 'You stand here', tone: 'accent', shape: 'ring', sound: 'ok' },
  found: { word: 'Found', tone: 'done', shape: 'tick', sound: 'ok' },
  elsewhere: { word: 'Belongs elsewhere', tone: 'attention', shape: 'diamond', sound: 'wrong_place' },
  assigned: { word: 'Assigned', tone: 'out', shape: 'dot', sound: 'wrong_place' },
  on_loan: { word: 'On loan', tone: 'out', shape: 'arrow', sound: 'wrong_place' },
  not_in_scope: { word: 'Not on the list', tone: 'stock', shape: 'dashed', sound: 'wrong_place' },
  unknown: { word: 'Unknown', tone: 'trouble', shape: 'triangle', sound: 'unknown' },
  already_counted: { word: 'Already counted', tone: 'gone', shape: 'square', sound: 'already' },
};

/** The word of the band, with where the thing belongs or who has it when that is the news. */
export function verdictWords(scan: Pick<CountScanView, 'verdict' | 'belongs' | 'holder'>, blind: boolean): string {
  const { verdict, belongs, holder } = scan;
  if (blind && verdict === 'found') return 'Counted';
  if (verdict === 'elsewhere') return belongs ? `Belongs to ${belongs}` : 'Belongs nowhere yet';
  if ((verdict === 'assigned' || verdict === 'on_loan') && holder) return `${VERDICTS[verdict].word} to ${holder}`;
  return VERDICTS[verdict].word;
}

export const PHASES: Record<StocktakePhase, Words & { tone: Tone }> = {
  counting: { word: 'Counting', tone: 'done', shape: 'dot' },
  paused: { word: 'Paused', tone: 'attention', shape: 'ring' },
  reconciling: { word: 'Count closed', tone: 'stock', shape: 'diamond' },
  signed: { word: 'Signed', tone: 'gone', shape: 'tick' },
};

/** How lines stand, in the order of a report. Nothing is missing before the count is closed. */
export const STATUSES: Record<LineStatus, Words & { tone: Tone; closed: string; about: string }> = {
  not_scanned: { word: 'Not scanned yet', closed: 'Missing', tone: 'trouble', shape: 'triangle', about: 'Expected, and nobody scanned it.' },
  not_seen: { word: 'Not seen yet, somebody has it', closed: 'Not seen, somebody has it', tone: 'attention', shape: 'ring', about: 'Expected at its place, and nobody scanned it. Ask whoever has it.' },
  elsewhere: { word: 'Found elsewhere', closed: 'Found elsewhere', tone: 'attention', shape: 'diamond', about: 'Scanned at another place than where it belongs.' },
  returned: { word: 'Found, though on loan', closed: 'Found, though on loan', tone: 'out', shape: 'arrow', about: 'The register says somebody has it.' },
  seen: { word: 'Seen, with somebody', closed: 'Seen, with somebody', tone: 'out', shape: 'dot', about: 'Somebody has it, and nobody had said where. Recording the place makes the next count expect it there.' },
  not_in_scope: { word: 'Not on the list', closed: 'Found, not expected', tone: 'stock', shape: 'dashed', about: 'On the register, but not part of this stocktake.' },
  unknown: { word: 'Unknown code', closed: 'Unknown code', tone: 'trouble', shape: 'cross', about: 'Nothing on the register has this code.' },
  on_loan: { word: 'On loan', closed: 'On loan, as expected', tone: 'out', shape: 'arrow', about: 'With somebody, as expected.' },
  seen_on_loan: { word: 'Seen, on loan', closed: 'Seen, on loan', tone: 'out', shape: 'arrow', about: 'On loan, and it stood here. Nothing needs to be done.' },
  with: { word: 'With somebody', closed: 'With somebody, place not recorded', tone: 'out', shape: 'dot', about: 'Nobody has said where it is since it was handed out, so no place is searched for it.' },
  in_host: { word: 'In something found', closed: 'In something that was found', tone: 'done', shape: 'tick', about: 'Part of something that was scanned.' },
  found: { word: 'Found', closed: 'Found', tone: 'done', shape: 'tick', about: 'Where it belongs.' },
};

/** Those somebody has to decide about. */
export const DIFFERENCES = ['not_scanned', 'not_seen', 'elsewhere', 'seen', 'returned', 'not_in_scope', 'unknown'] as const satisfies readonly LineStatus[];

/** What is done about a difference: the key it is chosen by, and what it does in a sentence of the summary. */
export const DECISIONS: Record<Decision, { word: string; keys: string; does: (count: string) => string; changes: boolean }> = {
  move: { word: 'Move there', keys: 'M', does: (count) => `${count} moved to where it was found`, changes: true },
  record_place: { word: 'Record this place', keys: 'P', does: (count) => `${count} recorded where it was found; whoever has it keeps it`, changes: true },
  check_in: { word: 'Check in there', keys: 'I', does: (count) => `${count} checked in where it was found`, changes: true },
  mark_lost: { word: 'Mark lost', keys: 'L', does: (count) => `${count} marked lost`, changes: true },
  register: { word: 'Register', keys: 'E', does: (count) => `${count} put onto the register`, changes: true },
  ignore: { word: 'Ignore', keys: 'X', does: (count) => `${count} left as it is`, changes: false },
  investigate: { word: 'Investigate', keys: 'V', does: (count) => `${count} to be looked into; nothing changes`, changes: false },
};

/** How many of what is expected to lie somewhere were scanned; what is with somebody is not expected to. */
export function progressOf(counts: StocktakeCounts): { done: number; total: number } {
  const done = counts.found + counts.elsewhere + counts.returned + counts.in_host;
  return { done, total: done + counts.not_scanned + counts.not_seen };
}

/** What a sentence says about a thing, without the tag and the name that stand above it in large. */
export function newsOf(scan: Pick<CountScanView, 'tag' | 'title' | 'code'>, sentence: string): string {
  const about = [scan.tag, scan.title].filter(Boolean).join(' ') || scan.code;
  const rest = sentence.startsWith(`${about}: `) ? sentence.slice(about.length + 2) : '';
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** "41 of 56". */
export const ofWords = (done: number, total: number): string => `${formatNumber(done)} of ${formatNumber(total)}`;

export const placeName = (progress: PlaceProgress): string => progress.place?.name ?? 'No place';

/** What a place is inside of: its path without its own name. */
export function above(progress: PlaceProgress): string {
  const path = progress.place?.path ?? '';
  const at = path.lastIndexOf(' › ');
  return at < 0 ? '' : path.slice(0, at);
}

/** How a number of the tallies is called, the most wanted first; those at zero that nobody waits for are left out. */
export interface Figure {
  key: string;
  word: string;
  count: number;
  tone: Tone;
  shape: Shape;
}

export function figures(counts: StocktakeCounts, blind: boolean, closed = false): Figure[] {
  const of = (status: LineStatus, count: number, brief = STATUSES[status].word): Figure => ({
    key: status, word: closed ? STATUSES[status].closed : brief, count, tone: STATUSES[status].tone, shape: STATUSES[status].shape,
  });
  if (blind) return [of('found', counts.found, 'Counted'), of('unknown', counts.unknown, 'Unknown codes')];
  const all = [
    of('found', counts.found),
    { ...of('not_scanned', counts.not_scanned), ...(closed ? {} : { tone: 'gone' as const, shape: 'ring' as const }) },
    of('not_seen', counts.not_seen, 'Not seen, with somebody'),
    of('elsewhere', counts.elsewhere, 'Elsewhere'),
    of('seen', counts.seen),
    of('returned', counts.returned, 'Back from loan'),
    of('not_in_scope', counts.not_in_scope),
    of('unknown', counts.unknown, 'Unknown'),
    of('seen_on_loan', counts.seen_on_loan),
    of('on_loan', counts.on_loan),
    of('with', counts.with),
    of('in_host', counts.in_host),
  ];
  const always = ['found', 'not_scanned', 'elsewhere', 'not_in_scope', 'unknown'];
  return all.filter(({ key, count }) => count > 0 || always.includes(key));
}
