import type { PrintRow } from '../../generated/PrintRow';
import type { PrintTarget } from '../../generated/PrintTarget';
import { formatNumber } from '../../kit/format';
import type { Shape, Tone } from '../../kit/states';
import * as m from '../../generated/words';

const TARGETS: Record<PrintTarget, string> = { pdf_file: 'PDF', png_file: 'PNG', zpl_file: 'ZPL', printer: '' };

/** Whether some of a job's labels did not surely come out. */
export const isUnfinished = ({ sent, labels }: Pick<PrintRow, 'sent' | 'labels'>): boolean => sent < labels;

/** "IT 000 123, IT 000 124 and 28 more", with at most so many named. */
export function what({ first: known, labels, copies }: Pick<PrintRow, 'first' | 'labels' | 'copies'>, most = 3): string {
  const first = known.slice(0, most);
  const things = Math.max(known.length, Math.ceil(labels / Math.max(1, copies)));
  const more = things - first.length;
  const named = first.length > 0 ? first.join(', ') : m.commonCountLabel({ count: labels });
  return more > 0 && first.length > 0 ? m.printNamedAndMoreMore({ named, more }) : named;
}

/** Where it went: a printer, or a file and its kind. */
export function where({ target, printer }: Pick<PrintRow, 'target' | 'printer'>): string {
  const kind = TARGETS[target];
  return kind === '' || printer.toLowerCase().endsWith(`.${kind.toLowerCase()}`) ? printer : `${printer} (${kind})`;
}

/** Why a label was printed again, and why although the check refused. */
export const why = ({ again, overruled }: Pick<PrintRow, 'again' | 'overruled'>): string =>
  [again, overruled && m.printCheckOverruledOverruled({ overruled })].filter(Boolean).join('; ');

/** How far a job came, as a word, a colour and a shape. */
export function progress(row: Pick<PrintRow, 'sent' | 'labels' | 'uncertain'>): { word: string; tone: Tone; shape: Shape } {
  if (!isUnfinished(row)) return { word: 'Complete', tone: 'done', shape: 'tick' };
  const uncertain = row.uncertain > 0 ? `, ${formatNumber(row.uncertain)} uncertain` : '';
  return { word: m.printSentOfLabelsUncertain({ sent: row.sent, labels: row.labels, uncertain }), tone: 'trouble', shape: 'triangle' };
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
  const all = { from: sent + 1, label: m.printFromLabelCountTotalLabel({ count: sent + 1, total: left }), note: '' };
  if (uncertain === 0) return [all];
  const one = uncertain === 1;
  const twice = { ...all, note: `${one ? 'One' : formatNumber(uncertain)} of them may come out twice: ${one ? 'it was' : 'they were'} under way when it stopped.` };
  if (sent + uncertain >= labels) return [twice];
  const from = sent + uncertain + 1;
  return [
    twice,
    { from, label: m.printFromLabelFromCountLabel({ from, count: labels - from + 1 }), note: `The ${one ? 'uncertain one' : m.printUncertainUncertainOnes({ uncertain })} came out: nothing comes twice.` },
  ];
}
