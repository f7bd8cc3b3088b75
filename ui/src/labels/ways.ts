import type { FormatKind } from '../generated/FormatKind';
import type { LabelPlan } from '../generated/LabelPlan';
import type { PrinterView } from '../generated/PrinterView';
import type { FileWord, Reasons } from './making.svelte';
import * as m from '../generated/words';

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
  return m.labelNamePrintsLabelsOffARoll({ name: printer.name });
}

/** What rules a way out, in a sentence; null if nothing does. */
export function obstacle(way: Way, { count, copiesFit, kind, printer, plan }: Circumstances): string | null {
  if (count === 0) return m.labelNothingIsChosenThatGetsA();
  if (!copiesFit) return m.labelEnterAValidNumberOfCopies();
  if (way === 'print' && printer === null) return m.labelChooseAPrinterFirstOrSave();
  if (way === 'print' && mismatch(printer, kind) !== null) return mismatch(printer, kind);
  if (way === 'zpl' && kind !== 'roll') return m.labelZplIsForRollsChooseA();
  if (plan === null) return m.labelTheLabelsCannotBePlannedSee();
  if (plan.impossible) return m.labelTheseLabelsCannotBeMadeSee();
  return null;
}

/** What somebody has to say before labels are made; null if nothing is missing. */
export function unsaid({ plan }: Pick<Circumstances, 'plan'>, { again, overrule }: Reasons): string | null {
  if (plan?.refused && overrule.trim() === '') return m.labelThePrintCheckRefusesTheseLabels();
  if (plan && plan.printed_before > 0 && again.trim() === '') return m.labelSomeHadALabelBeforeSay();
  return null;
}
