import type { FormatView } from '../generated/FormatView';
import type { PrinterState } from '../generated/PrinterState';
import type { Shape, Tone } from '../kit/states';
import { positions } from './geometry';
import * as m from '../generated/words';

const trimmed = (millimetres: number) => String(Number(millimetres.toFixed(1)));

/** "HERMA 4226", or just the name where nobody sells it. */
export function formatTitle({ name, shape }: FormatView): string {
  return shape.maker && !name.startsWith(shape.maker) ? `${shape.maker} ${name}` : name;
}

/** "45.7 × 21.2 mm". */
export function labelSize({ shape }: FormatView): string {
  return `${trimmed(shape.width)} × ${trimmed(shape.height)} mm`;
}

/** "48 on A4", or "one by one on a roll". */
export function onPaper({ shape, page_name }: FormatView): string {
  return shape.kind === 'roll' ? 'one by one on a roll' : m.labelPositionsOnPageName({ positions: positions(shape), page_name });
}

/** What a format can be found by. */
export function findable(format: FormatView): string {
  const { shape, name, aliases, description, page_name, id } = format;
  return [name, ...aliases, shape.maker, shape.purpose, description, page_name, shape.kind, labelSize(format), id === null ? '' : 'own']
    .join(' ')
    .toLowerCase();
}

/** Word, colour and shape of how a printer is: colour never speaks alone. */
export const PRINTER_STATES: Record<PrinterState, { word: string; tone: Tone; shape: Shape }> = {
  ready: { word: 'Ready', tone: 'done', shape: 'dot' },
  printing: { word: 'Printing', tone: 'stock', shape: 'arrow' },
  stopped: { word: 'Stopped', tone: 'trouble', shape: 'triangle' },
  offline: { word: 'Offline', tone: 'trouble', shape: 'cross' },
  unknown: { word: m.commonNotKnown(), tone: 'gone', shape: 'dashed' },
};
