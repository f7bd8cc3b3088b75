import type { DesignView } from '../generated/DesignView';
import type { FormatView } from '../generated/FormatView';
import type { PrinterView } from '../generated/PrinterView';

/** What this desk chose last: a printer stands beside a desk, so it belongs to the window. */
const KEPT = { format: 'labels.format', printer: 'labels.printer', design: 'labels.design' } as const;
type Kept = keyof typeof KEPT;

function kept(what: Kept): string | null {
  return localStorage.getItem(KEPT[what]);
}

function keep(what: Kept, name: string | null): void {
  if (name === null) localStorage.removeItem(KEPT[what]);
  else localStorage.setItem(KEPT[what], name);
}

export const MOST_COPIES = 100;

/** The format people mean by a name: its own, or another number of the same die. */
export function formatNamed(formats: readonly FormatView[], name: string): FormatView | null {
  return formats.find((format) => format.name === name) ?? formats.find((format) => format.aliases.includes(name)) ?? null;
}

/** How labels are printed: on what, from where, by which design, by which printer. */
export class Setup {
  formats = $state.raw<readonly FormatView[] | null>(null);
  printers = $state.raw<readonly PrinterView[] | null>(null);
  designs = $state.raw<readonly DesignView[] | null>(null);
  /** The format the settings of the register name; null while they are not known. */
  usual = $state.raw<string | null>(null);
  /** How many of each; null while it is being typed. */
  copies = $state<number | null>(1);

  private formatName = $state(kept('format'));
  private printerName = $state(kept('printer'));
  private designName = $state(kept('design'));
  /** Where somebody said the first label goes; until then it goes where the last print left off. */
  private begin = $state.raw<{ format: string; at: number } | null>(null);

  /** The format of the last job; else the usual one; else the first there is. */
  readonly format: FormatView | null = $derived.by(() => {
    if (this.formats === null || (this.formatName === null && this.usual === null)) return null;
    for (const name of [this.formatName, this.usual]) {
      const found = name === null ? null : formatNamed(this.formats, name);
      if (found) return found;
    }
    return this.formats[0] ?? null;
  });

  /** The printer; null for a file. */
  readonly printer: PrinterView | null = $derived(this.printers?.find(({ name }) => name === this.printerName) ?? null);

  /** The design, by name; null for the one of each asset's category. */
  readonly design: string | null = $derived(this.designs?.some(({ design }) => design.name === this.designName) ? this.designName : null);

  readonly copiesFit: boolean = $derived(this.copies !== null && Number.isInteger(this.copies) && this.copies >= 1 && this.copies <= MOST_COPIES);

  readonly start: number = $derived.by(() => {
    if (!this.format || this.format.shape.kind === 'roll') return 1;
    return this.begin?.format === this.format.name ? this.begin.at : this.format.next_start;
  });

  useFormat(name: string): void {
    this.formatName = name;
    this.begin = null;
    keep('format', name);
  }

  /** Takes a printer, and the format that is in it. */
  usePrinter(name: string | null): void {
    this.printerName = name;
    keep('printer', name);
    const loaded = this.printer?.format;
    if (loaded && this.formats && formatNamed(this.formats, loaded)) this.useFormat(loaded);
  }

  useDesign(name: string | null): void {
    this.designName = name;
    keep('design', name);
  }

  beginAt(position: number): void {
    if (this.format) this.begin = { format: this.format.name, at: position };
  }

  /** After a print the next label goes where it left off. */
  printed(): void {
    this.begin = null;
  }
}
