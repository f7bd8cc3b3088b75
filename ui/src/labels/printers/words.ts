import type { PrinterConnection } from '../../generated/PrinterConnection';
import type { PrinterLanguage } from '../../generated/PrinterLanguage';
import type { PrinterState } from '../../generated/PrinterState';
import type { PrinterView } from '../../generated/PrinterView';
import type { Shape, Tone } from '../../kit/states';
import * as m from '../../generated/words';

/** Word, colour and shape of how a printer is: colour never speaks alone. */
export const PRINTER_STATES: Record<PrinterState, { word: string; tone: Tone; shape: Shape }> = {
  ready: { word: m.printerReady(), tone: 'done', shape: 'tick' },
  printing: { word: m.printerPrinting(), tone: 'stock', shape: 'arrow' },
  stopped: { word: m.printerStopped(), tone: 'attention', shape: 'triangle' },
  offline: { word: m.printerNotThere(), tone: 'trouble', shape: 'cross' },
  unknown: { word: m.commonNotKnown(), tone: 'gone', shape: 'dashed' },
};

/** What a printer is told. */
export const LANGUAGES: Record<PrinterLanguage, string> = { pdf: m.labelPages(), zpl: 'ZPL' };

export const CONNECTIONS: Record<PrinterConnection, string> = { network: m.printerByItsAddress(), queue: m.printerThroughThisComputer() };

/** The dots an inch that printers have. */
export const RESOLUTIONS = [152, 203, 300, 600, 1200] as const;

/** `192.168.1.40:9100`, or the queue. */
export function reachedBy(printer: Pick<PrinterView, 'connection' | 'host' | 'port' | 'queue'>): string {
  if (printer.connection === 'queue') return printer.queue;
  // An IPv6 address has colons of its own.
  const host = printer.host.includes(':') ? `[${printer.host}]` : printer.host;
  return `${host}:${printer.port}`;
}

/** Printers are listed at once; how those at an address are is told a moment later, and put in when it is. */
export function withAnswers(known: readonly PrinterView[], asked: readonly PrinterView[] | undefined): PrinterView[] {
  const answers = new Map((asked ?? []).map((printer) => [printer.name, printer]));
  return known.map((printer) => {
    const answer = answers.get(printer.name);
    const same = answer !== undefined && reachedBy(answer) === reachedBy(printer);
    return same && printer.connection === 'network' ? { ...printer, state: answer.state, state_sentence: answer.state_sentence } : printer;
  });
}
