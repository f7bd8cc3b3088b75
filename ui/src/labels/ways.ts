import type { FormatKind } from '../generated/FormatKind';
import type { LabelPlan } from '../generated/LabelPlan';
import type { PrinterView } from '../generated/PrinterView';
import type { FileWord, Reasons } from './making.svelte';

/** How labels leave the program: through a printer, as a file, or as a PDF that is opened at once. */
export type Way = 'print' | 'view' | FileWord;

/** What a way depends on. */
export interface Circumstances {
  /** How many things get a label. */
  count: number;
  copiesFit: boolean;
  kind: FormatKind;
  printer: Pick<PrinterView, 'name' | 'language'> | null;
  plan: Pick<LabelPlan, 'printed_before' | 'refused' | 'impossible'> | null;
}

/** What a printer for labels cannot do with a sheet, in a sentence; null where they fit each other. */
export function mismatch(printer: Circumstances['printer'], kind: FormatKind): string | null {
  if (printer?.language !== 'zpl' || kind === 'roll') return null;
  return `${printer.name} prints labels off a roll: choose the roll that is in it.`;
}

/** What rules a way out, in a sentence; null if nothing does. */
export function obstacle(way: Way, { count, copiesFit, kind, printer, plan }: Circumstances): string | null {
  if (count === 0) return 'Nothing is chosen that gets a label.';
  if (!copiesFit) return 'The number of copies cannot be.';
  if (way === 'print' && printer === null) return 'Choose a printer first, or save a PDF.';
  if (way === 'print' && mismatch(printer, kind) !== null) return mismatch(printer, kind);
  if (way === 'zpl' && kind !== 'roll') return 'ZPL is for rolls: choose a format of a roll, or save a PDF.';
  if (plan === null) return 'The labels cannot be planned: see the print check.';
  if (plan.impossible) return 'These labels cannot be made: see the print check.';
  return null;
}

/** What somebody has to say before labels are made; null if nothing is missing. */
export function unsaid({ plan }: Pick<Circumstances, 'plan'>, { again, overrule }: Reasons): string | null {
  if (plan?.refused && overrule.trim() === '') return 'The print check refuses these labels. To print them anyway, say why.';
  if (plan && plan.printed_before > 0 && again.trim() === '') return 'Some had a label before. Say why they get another.';
  return null;
}
