import type { PrintRow } from '../../generated/PrintRow';
import type { PrintTarget } from '../../generated/PrintTarget';
import type { Shape, Tone } from '../../kit/states';
import { joined } from '../../words/tell';
import * as m from '../../generated/words';

const TARGETS: Record<PrintTarget, string> = { pdf_file: 'PDF', png_file: 'PNG', zpl_file: 'ZPL', printer: '' };

/** Whether some of a job's labels did not surely come out. */
export const isUnfinished = ({ sent, labels }: Pick<PrintRow, 'sent' | 'labels'>): boolean => sent < labels;

/** "IT 000 123, IT 000 124, and 28 more", with at most so many named. */
export function what({ first: known, labels, copies }: Pick<PrintRow, 'first' | 'labels' | 'copies'>, most = 3): string {
  const first = known.slice(0, most);
  const things = Math.max(known.length, Math.ceil(labels / Math.max(1, copies)));
  const more = things - first.length;
  if (first.length === 0) return m.commonCountLabel({ count: labels });
  return joined(more > 0 ? [...first, m.printCountMore({ count: more })] : first);
}

/** Where it went: a printer, or a file and its kind. */
export function where({ target, printer }: Pick<PrintRow, 'target' | 'printer'>): string {
  const kind = TARGETS[target];
  return kind === '' || printer.toLowerCase().endsWith(`.${kind.toLowerCase()}`) ? printer : m.printFileOfKind({ file: printer, kind });
}

/** Why a label was printed again, and why although the check refused. */
export function why({ again, overruled }: Pick<PrintRow, 'again' | 'overruled'>): string {
  if (overruled === '') return again;
  return again === '' ? m.printCheckOverruledOverruled({ overruled }) : m.printAgainAndCheckOverruled({ again, overruled });
}

/** How far a job came, as a word, a colour and a shape. */
export function progress(row: Pick<PrintRow, 'sent' | 'labels' | 'uncertain'>): { word: string; tone: Tone; shape: Shape } {
  if (!isUnfinished(row)) return { word: m.printAllOut(), tone: 'done', shape: 'tick' };
  const { sent, labels, uncertain } = row;
  return { word: uncertain > 0 ? m.printSentOfLabelsUncertain({ sent, labels, uncertain }) : m.labelSentOfLabels({ sent, labels }), tone: 'trouble', shape: 'triangle' };
}

/** From which label the rest of a job may be sent. */
export interface Beginning {
  from: number;
  label: string;
  note: string;
}

/** The two ways to go on: with those that may have come out already, or after them. */
export function beginnings({ sent, labels, uncertain }: Pick<PrintRow, 'sent' | 'labels' | 'uncertain'>): Beginning[] {
  const left = labels - sent;
  const all = { from: sent + 1, label: m.printFromLabelFromCountLabel({ from: sent + 1, count: left }), note: '' };
  if (uncertain === 0) return [all];
  const twice = { ...all, note: m.printMayComeOutTwice({ count: uncertain }) };
  if (sent + uncertain >= labels) return [twice];
  const from = sent + uncertain + 1;
  return [
    twice,
    { from, label: m.printFromLabelFromCountLabel({ from, count: labels - from + 1 }), note: m.printUncertainCameOut({ count: uncertain }) },
  ];
}
