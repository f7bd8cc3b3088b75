import type { Component } from 'svelte';
import * as m from '../generated/words';

interface Part {
  label: string;
  /** What it is for, as the list of keys says it. */
  about: string;
  load: () => Promise<{ default: Component }>;
}

/** The parts of the Labels screen in the order of its tabs; the key is what follows `#/labels/`, `print` is bare `#/labels`. */
export const parts = {
  print: { label: m.labelPrint(), about: m.commonPrintLabels(), load: () => import('./PrintScreen.svelte') },
  journal: { label: m.labelJournal(), about: m.labelWhatWasPrinted(), load: () => import('./journal/JournalScreen.svelte') },
  blanks: { label: m.reservedTagBlankTags(), about: m.labelTagsPrintedAhead(), load: () => import('./blanks/BlanksScreen.svelte') },
  formats: { label: m.labelFormatFormats(), about: m.labelSheetsAndRolls(), load: () => import('./formats/FormatsScreen.svelte') },
  designs: { label: m.designDesigns(), about: m.labelWhatStandsOnALabel(), load: () => import('./designs/DesignsScreen.svelte') },
  printers: { label: m.printerPrinters(), about: m.labelPrintersAndTheirCalibration(), load: () => import('./printers/PrintersScreen.svelte') },
} satisfies Record<string, Part>;

export type PartName = keyof typeof parts;

/** The part a path leads to; anything unknown is where one prints. */
export function partOf(path: readonly string[]): PartName {
  const [name = ''] = path;
  return Object.hasOwn(parts, name) ? (name as PartName) : 'print';
}

/** The path of a part, as the router takes it. */
export const pathOf = (part: PartName): string[] => (part === 'print' ? [] : [part]);
