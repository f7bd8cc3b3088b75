import type { FileWord } from './making.svelte';

/** How labels leave the program: through a printer, as a file, or as a PDF that is opened at once. */
export type Way = 'print' | 'view' | FileWord;

/** What keeps a way from being taken, in a sentence; null if nothing does. */
export function hindrance(
  way: Way,
  job: { count: number; printer: string | null; copiesFit: boolean },
  plan: { printed_before: number; refused: boolean; impossible: boolean } | null,
  reasons: { again: string; overrule: string },
): string | null {
  if (job.count === 0) return 'Nothing is chosen that gets a label.';
  if (!job.copiesFit) return 'The number of copies cannot be.';
  if (way === 'print' && job.printer === null) return 'Choose a printer first, or save a PDF.';
  if (plan === null) return 'The labels cannot be planned: see the print check.';
  if (plan.impossible) return 'These labels cannot be made: see the print check.';
  if (plan.refused && reasons.overrule.trim() === '') return 'The print check refuses these labels. To print them anyway, say why.';
  if (plan.printed_before > 0 && reasons.again.trim() === '') return 'Some had a label before. Say why they get another.';
  return null;
}
