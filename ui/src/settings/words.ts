import type { CheckProblem } from '../generated/CheckProblem';
import type { CustomFieldKind } from '../generated/CustomFieldKind';
import type { Remedy } from '../generated/Remedy';

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

interface Kind {
  title: string;
  about: string;
}

const KINDS: Record<string, Kind> = {
  file: {
    title: 'The file itself is damaged',
    about: 'Look after the disk first. Then put a copy made before the damage in place; the damaged file is kept.',
  },
  journal: {
    title: 'The journal is not as it was written',
    about: 'The journal cannot be mended from itself. Put a copy made before in place.',
  },
  person: {
    title: 'People whose details are not as they were recorded',
    about: 'Record their details again under People, or put a copy made before in place.',
  },
  actor: {
    title: 'Who did it cannot be told any more',
    about: 'A name cannot be made from the journal. Put a copy that has it in place.',
  },
  photo: {
    title: 'Photos that are not as they were kept',
    about: 'A photo cannot be made from the journal. Put a copy that has it in place.',
  },
  signature: {
    title: 'Signatures that are not as they were drawn',
    about: 'A signature cannot be made from the journal. Put a copy that has it in place.',
  },
  schema: {
    title: 'The file is not made as Tagdesk makes it',
    about: 'Another program changed it. Nothing recorded is lost: it can be made as it should be.',
  },
  table: {
    title: 'Lists that do not say what the journal says',
    about: 'Nothing recorded is lost: the journal is sound, and the lists can be made anew from it.',
  },
};

/** Of what could be made anew, where the journal it would be made from is not whole. */
const AFTER = 'Put a copy in place first: lists are not made anew from a journal that is not whole.';

export interface Findings extends Kind {
  kind: string;
  /** What one can do in this window about it. */
  remedy: Remedy;
  problems: CheckProblem[];
}

/** What checking found, by kind, the worst first. */
export function byKind(problems: readonly CheckProblem[]): Findings[] {
  const worst = Object.keys(KINDS);
  const kinds = [...new Set(problems.map((problem) => problem.kind))].sort((a, b) => worst.indexOf(a) - worst.indexOf(b));
  return kinds.map((kind) => {
    const found = problems.filter((problem) => problem.kind === kind);
    const known = KINDS[kind] ?? { title: 'Something else', about: found[0]?.cure ?? '' };
    const remedy = found[0]?.remedy ?? 'restore';
    const waits = remedy === 'restore' && (kind === 'table' || kind === 'schema');
    return { ...known, about: waits ? AFTER : known.about, kind, remedy, problems: found };
  });
}

/** A name in a title: its beginning, when it is very long. */
export const inTitle = (name: string): string => ([...name].length > 60 ? `${[...name].slice(0, 56).join('').trimEnd()}…` : name);
