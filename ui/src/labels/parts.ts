import type { Component } from 'svelte';

interface Part {
  label: string;
  /** What it is for, as the list of keys says it. */
  about: string;
  load: () => Promise<{ default: Component }>;
}

/** The parts of the Labels screen in the order of its tabs; the key is what follows `#/labels/`, `print` is bare `#/labels`. */
export const parts = {
  print: { label: 'Print', about: 'Print labels', load: () => import('./PrintScreen.svelte') },
  journal: { label: 'Journal', about: 'What was printed', load: () => import('./journal/JournalScreen.svelte') },
  blanks: { label: 'Blank tags', about: 'Tags printed ahead', load: () => import('./blanks/BlanksScreen.svelte') },
  formats: { label: 'Formats', about: 'Sheets and rolls', load: () => import('./formats/FormatsScreen.svelte') },
  designs: { label: 'Designs', about: 'What stands on a label', load: () => import('./designs/DesignsScreen.svelte') },
  printers: { label: 'Printers', about: 'Printers and their calibration', load: () => import('./printers/PrintersScreen.svelte') },
} satisfies Record<string, Part>;

export type PartName = keyof typeof parts;

/** The part a path leads to; anything unknown is where one prints. */
export function partOf(path: readonly string[]): PartName {
  const [name = ''] = path;
  return Object.hasOwn(parts, name) ? (name as PartName) : 'print';
}

/** The path of a part, as the router takes it. */
export const pathOf = (part: PartName): string[] => (part === 'print' ? [] : [part]);
