import type { CheckProblem } from '../generated/CheckProblem';
import type { CustomFieldKind } from '../generated/CustomFieldKind';

/** What a custom field takes, as a person says it. */
export const FIELD_KINDS: readonly { value: CustomFieldKind; label: string; note: string }[] = [
  { value: 'text', label: 'Text', note: 'anything' },
  { value: 'number', label: 'Number', note: '12.5' },
  { value: 'date', label: 'Date', note: 'a day' },
  { value: 'yes_no', label: 'Yes or no', note: '' },
  { value: 'choice', label: 'One of several', note: 'you say which' },
];

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** `1.2 MB`. */
export function formatBytes(bytes: number, locale?: string): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < UNITS.length - 1) {
    value /= 1000;
    unit += 1;
  }
  const digits = unit > 0 && value < 100 ? 1 : 0;
  return new Intl.NumberFormat(locale, { style: 'unit', unit: UNITS[unit] ?? 'byte', unitDisplay: 'short', maximumFractionDigits: digits }).format(value);
}

/** "36 months", or nothing. */
export const months = (count: number | null): string => (count === null ? '' : `${count} ${count === 1 ? 'month' : 'months'}`);

/** How a series' tags are built, before there is one: prefix, figures, and `#` where the check character will stand. */
export function tagShape(prefix: string, digits: number, check: boolean): string {
  const figures = '1'.padStart(Math.min(12, Math.max(1, Math.trunc(digits))), '0');
  return `${prefix.trim().toUpperCase()}${figures}${check ? '#' : ''}`;
}

/** What one can do in this window about a kind of finding. */
export type Cure = 'rebuild' | 'restore' | null;

interface Kind {
  title: string;
  about: string;
  cure: Cure;
}

const KINDS: Record<string, Kind> = {
  table: {
    title: 'Lists that do not say what the journal says',
    about: 'Nothing recorded is lost: the journal is sound, and the lists can be made anew from it.',
    cure: 'rebuild',
  },
  person: {
    title: 'People whose details are not as they were recorded',
    about: 'Record their details again under People, or put a copy made before in place.',
    cure: 'restore',
  },
  chain: {
    title: 'The journal was changed from outside',
    about: 'Entries no longer follow from each other. Put a copy made before in place.',
    cure: 'restore',
  },
  journal: {
    title: 'Entries of the journal that cannot be right',
    about: 'The journal cannot be mended from itself. Put a copy made before in place.',
    cure: 'restore',
  },
  file: {
    title: 'The file itself is damaged',
    about: 'Look after the disk first. Then put a copy made before the damage in place; the damaged file is kept.',
    cure: 'restore',
  },
};

export interface Findings extends Kind {
  kind: string;
  problems: CheckProblem[];
}

/** What checking found, by kind, the worst first. */
export function byKind(problems: readonly CheckProblem[]): Findings[] {
  const worst = ['file', 'journal', 'chain', 'person', 'table'];
  const kinds = [...new Set(problems.map((problem) => problem.kind))].sort((a, b) => worst.indexOf(a) - worst.indexOf(b));
  return kinds.map((kind) => {
    const found = problems.filter((problem) => problem.kind === kind);
    const known = KINDS[kind] ?? { title: 'Something else', about: found[0]?.cure ?? '', cure: null };
    return { ...known, kind, problems: found };
  });
}

/** A name in a title: its beginning, when it is very long. */
export const inTitle = (name: string): string => ([...name].length > 60 ? `${[...name].slice(0, 56).join('').trimEnd()}…` : name);
