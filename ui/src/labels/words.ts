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
  return m.labelFormatSizeMm({ width: trimmed(shape.width), height: trimmed(shape.height) });
}

/** "48 on A4", or "one by one on a roll". */
export function onPaper({ shape, page_name }: FormatView): string {
  return shape.kind === 'roll' ? m.labelOneByOneOnARoll() : m.labelPositionsOnPageName({ positions: positions(shape), page_name });
}

/** What a format can be found by. */
export function findable(format: FormatView): string {
  const { shape, name, aliases, description, page_name, id } = format;
  const carried = shape.kind === 'roll' ? m.labelFormatRoll() : m.labelFormatSheet();
  return [name, ...aliases, shape.maker, shape.purpose, description, page_name, carried, labelSize(format), id === null ? '' : m.labelOwn()]
    .join(' ')
    .toLowerCase();
}

/** Word, colour and shape of how a printer is: colour never speaks alone. */
export const PRINTER_STATES: Record<PrinterState, { word: string; tone: Tone; shape: Shape }> = {
  ready: { word: m.printerReady(), tone: 'done', shape: 'dot' },
  printing: { word: m.printerPrinting(), tone: 'stock', shape: 'arrow' },
  stopped: { word: m.printerStopped(), tone: 'trouble', shape: 'triangle' },
  offline: { word: m.printerOffline(), tone: 'trouble', shape: 'cross' },
  unknown: { word: m.commonNotKnown(), tone: 'gone', shape: 'dashed' },
};
