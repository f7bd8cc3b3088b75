import type { ImportColumn } from '../generated/ImportColumn';
import type { ImportCounts } from '../generated/ImportCounts';
import type { ImportTarget } from '../generated/ImportTarget';
import { LOCALE } from '../kit/format';
import * as m from '../generated/words';

/** What a file of rows can be, what may become of a row, and the words for it. */

export type Outcome = 'create' | 'change' | 'unchanged' | 'refused';

export const OUTCOMES: Record<Outcome, string> = { create: m.importNew(), change: m.commonChange(), unchanged: m.importUnchanged(), refused: m.importRefused() };

export const KINDS = [
  { value: 'assets', label: m.commonAssets() },
  { value: 'people', label: m.commonPeople() },
  { value: 'places', label: m.commonPlaces() },
  { value: 'models', label: m.commonModels() },
] as const;

export const DELIMITERS = [
  { value: ',', label: m.importCommaWithSign() },
  { value: ';', label: m.importSemicolon() },
  { value: '\\t', label: m.importTab() },
  { value: '|', label: m.importVerticalBar() },
] as const;

export const DATE_ORDERS = [
  { value: 'day_first', label: m.importDayFirst(), note: '31/12/2026' },
  { value: 'month_first', label: m.importMonthFirst(), note: '12/31/2026' },
  { value: 'year_first', label: m.importYearFirst(), note: '2026/12/31' },
] as const;

/** The other way round: what a guess could be instead. */
export const otherOrder = (order: string) => (order === 'day_first' ? DATE_ORDERS[1] : DATE_ORDERS[0]);

export const DECIMAL_MARKS = [
  { value: '.', label: m.importPoint(), instead: m.importAPoint(), note: '1,234.50' },
  { value: ',', label: m.importComma(), instead: m.importAComma(), note: '1.234,50' },
] as const;

const ENCODINGS: Record<string, string> = {
  'utf-8': m.importUnicodeUtf8(),
  'windows-1252': m.importWesternWindows1252(),
  'utf-16le': m.importUnicodeUtf16Le(),
  'utf-16be': m.importUnicodeUtf16Be(),
  'windows-1250': m.importCentralEuropeanWindows1250(),
  'windows-1251': m.importCyrillicWindows1251(),
  'windows-1253': m.importGreekWindows1253(),
  'windows-1254': m.importTurkishWindows1254(),
  'iso-8859-2': m.importCentralEuropeanIso88592(),
  'iso-8859-15': m.importWesternIso885915(),
  macintosh: m.importWesternMacintosh(),
  cp850: m.importWesternDos850(),
  cp437: m.importAmericanDos437(),
  cp852: m.importCentralEuropeanDos852(),
  shift_jis: m.importJapaneseShiftJis(),
  gb18030: m.importChineseGb18030(),
  big5: m.importChineseBig5(),
  'euc-kr': m.importKoreanEucKr(),
};

/** The encodings to choose from, the file's own among them. */
export function encodings(found: string): { value: string; label: string }[] {
  const known = Object.entries(ENCODINGS).map(([value, label]) => ({ value, label }));
  return found in ENCODINGS ? known : [{ value: found, label: found }, ...known];
}

export const encodingLabel = (encoding: string) => ENCODINGS[encoding] ?? encoding;

/** What a column may become: the fields of the register, and for assets a new field under the column's own name. */
export function targetsOf(column: ImportColumn, targets: readonly ImportTarget[], kind: string): { value: string; label: string; note?: string }[] {
  const fields = targets.filter(({ field }) => field !== 'ignore').map(({ field, label }) => ({ value: field, label }));
  const own = `custom:${column.header}`;
  const added = kind === 'assets' && column.header.trim() !== '' && !fields.some(({ value }) => value === own);
  return [
    { value: 'ignore', label: m.importLeaveOut() },
    ...fields,
    ...(added ? [{ value: own, label: m.importOwnFieldHeader({ header: column.header }) }] : []),
  ];
}

const REPEATED = ['ignore', 'codes'];

/**
 * The mapping after a person sent a column to a field: another column that a person had sent there is left out,
 * because a field takes one column; only codes may come from several. (Guessed ones give way by themselves.)
 */
export function mapped(mapping: Record<string, string>, column: number, field: string): Record<string, string> {
  const next: Record<string, string> = {};
  for (const [index, target] of Object.entries(mapping)) next[index] = !REPEATED.includes(field) && target === field ? 'ignore' : target;
  return { ...next, [column]: field };
}

/** The corrections after a cell was typed into; back to what stood in the file, it is no correction. */
export function corrected(
  corrections: Record<string, string>,
  cell: { line: number; column: number; before: string },
  text: string,
): Record<string, string> {
  const key = `${cell.line}:${cell.column}`;
  const next = { ...corrections, [key]: text };
  if (text === cell.before) delete next[key];
  return next;
}

/** "12 new models" and "1 new person": what an import adds besides its rows, which are of a kind themselves. */
export function along(tables: readonly { kind: string; counts: ImportCounts }[]): string[] {
  const of = (kind: string, count: (counts: ImportCounts) => number) => tables.reduce((sum, table) => sum + (table.kind === kind ? 0 : count(table.counts)), 0);
  const [models, people, places] = [of('models', (it) => it.new_models), of('people', (it) => it.new_people), of('places', (it) => it.new_places)];
  const more = tables.reduce((sum, { counts }) => sum + counts.more_assets, 0);
  return [
    models > 0 ? m.importCountNewModel({ count: models }) : '',
    people > 0 ? m.importCountNewPerson({ count: people }) : '',
    places > 0 ? m.importCountNewPlace({ count: places }) : '',
    more > 0 ? m.importCountMoreAssetOfRowsThat({ count: more }) : '',
  ].filter(Boolean);
}

/** A row's changes on one line: "Place: Store → Lab 3 · Cost: 12". */
export function onOneLine(changes: readonly { label: string; old: string; new: string }[]): string {
  return changes.map(({ label, old, new: next }) => {
    if (old === '') return m.importFieldNew({ field: label, new: next });
    return next === '' ? m.importFieldOldEmpty({ field: label, old }) : m.importFieldOldNew({ field: label, old, new: next });
  }).join(' · ');
}

/** A reason without the line it stands at, which the row shows itself. */
export const withoutLine = (sentence: string) => sentence.replace(/^Line \d+(, [^:]{1,80})?: /, '');

/** "12.4 MB". */
export function fileSize(bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  let size = bytes;
  let unit = 0;
  while (size >= 1000 && unit < units.length - 1) [size, unit] = [size / 1000, unit + 1];
  return m.importSize({ size: new Intl.NumberFormat(LOCALE, { maximumFractionDigits: unit === 0 ? 0 : 1 }).format(size), unit: units[unit] ?? 'gigabyte' });
}
