import type { CheckProblem } from '../generated/CheckProblem';
import type { CustomFieldKind } from '../generated/CustomFieldKind';
import type { Remedy } from '../generated/Remedy';
import * as m from '../generated/words';

/** What a custom field takes, as a person says it. */
export const FIELD_KINDS: readonly { value: CustomFieldKind; label: string; note: string }[] = [
  { value: 'text', label: m.commonText(), note: m.settingAnything() },
  { value: 'number', label: m.settingNumber(), note: '12.5' },
  { value: 'date', label: m.settingDate(), note: m.settingADay() },
  { value: 'yes_no', label: m.settingYesOrNo(), note: '' },
  { value: 'choice', label: m.settingOneOfSeveral(), note: m.settingYouSayWhich() },
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
export const months = (count: number | null): string => (count === null ? '' : m.settingCountMonth({ count }));

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
    title: m.settingTheFileItselfIsDamaged(),
    about: m.settingLookAfterTheDiskFirstThen(),
  },
  journal: {
    title: m.settingTheJournalIsNotAsIt(),
    about: m.settingTheJournalCannotBeMendedFrom(),
  },
  person: {
    title: m.settingPeopleWhoseDetailsAreNotAs(),
    about: m.settingRecordTheirDetailsAgainUnderPeople(),
  },
  actor: {
    title: m.settingWhoDidItCannotBeTold(),
    about: m.settingANameCannotBeMadeFrom(),
  },
  photo: {
    title: m.settingPhotosThatAreNotAsThey(),
    about: m.settingAPhotoCannotBeMadeFrom(),
  },
  signature: {
    title: m.settingSignaturesThatAreNotAsThey(),
    about: m.settingASignatureCannotBeMadeFrom(),
  },
  schema: {
    title: m.settingTheFileIsNotMadeAs(),
    about: m.settingAnotherProgramChangedItNothingRecorded(),
  },
  table: {
    title: m.settingListsThatDoNotSayWhat(),
    about: m.settingNothingRecordedIsLostTheJournal(),
  },
};

/** Of what could be made anew, where the journal it would be made from is not whole. */
const AFTER = m.settingPutACopyInPlaceFirst();

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
    const known = KINDS[kind] ?? { title: m.settingSomethingElse(), about: found[0]?.cure ?? '' };
    const remedy = found[0]?.remedy ?? 'restore';
    const waits = remedy === 'restore' && (kind === 'table' || kind === 'schema');
    return { ...known, about: waits ? AFTER : known.about, kind, remedy, problems: found };
  });
}

/** A name in a title: its beginning, when it is very long. */
export const inTitle = (name: string): string => ([...name].length > 60 ? `${[...name].slice(0, 56).join('').trimEnd()}…` : name);
