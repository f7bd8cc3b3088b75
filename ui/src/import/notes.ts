import type { ImportMeaning } from '../generated/ImportMeaning';
import type { ImportNote } from '../generated/ImportNote';
import * as m from '../generated/words';

/** What a file says otherwise than it stands there, for people: grouped by manner and column, each to be kept as it is. */

export interface Group {
  /** What tells it from others; what keeps all of it as it is, where anything does. */
  key: string;
  manner: string;
  column: number | null;
  /** Whether a person can keep it as it is. */
  keepable: boolean;
  notes: ImportNote[];
  /** In how many cells or lines. */
  count: number;
}

const LINES = ['title', 'repeated_heading', 'total'];
const OTHERWISE = [...LINES, 'short', 'empty', 'decoded', 'link', 'invisible', 'shortened'];

/** All that is read otherwise, but for words that are explained. */
export function grouped(notes: readonly ImportNote[]): Group[] {
  const groups = new Map<string, Group>();
  for (const note of notes) {
    if (!OTHERWISE.includes(note.manner)) continue;
    const column = LINES.includes(note.manner) ? null : note.column;
    const key = column === null ? note.manner : `${note.manner}:${column}`;
    const group = groups.get(key) ?? { key, manner: note.manner, column, keepable: false, notes: [], count: 0 };
    group.notes.push(note);
    group.count += note.count;
    group.keepable ||= note.keep !== null && note.kept !== 'on_register';
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** What a group says, without its column. */
export function saidOf({ manner, count }: Group): string {
  switch (manner) {
    case 'title': return m.importCountLineAboveTheHeadingsSkipped({ count });
    case 'repeated_heading': return m.importTheHeadingsCountTimesMoreSkipped({ count });
    case 'total': return m.importCountTotalOrEndingSkipped({ count });
    case 'short': return m.importCountRowHasFewerCellsThan({ count });
    case 'empty': return m.importCountCellAWordForNothing({ count });
    case 'decoded': return m.importCountCellHtmlForACharacter({ count });
    case 'link': return m.importCountCellALinkItsText({ count });
    case 'shortened': return m.importCountCellANumberThatA({ count });
    default: return m.importCountCellCharactersThatNobodySees({ count });
  }
}

/** One word or line of a group. */
export function oneOf({ manner, word, read_as: read, count, line }: ImportNote): string {
  if (manner === 'short') return m.importFromLineLineOn({ line });
  if (LINES.includes(manner)) return line === 0 ? m.importOtherLines() : m.importLineLineWord({ line, word });
  if (word === '') return m.importOtherWordsCountCellFromLine({ count, line });
  if (!['decoded', 'link'].includes(manner)) return m.importWordCountCellFromLine({ word, count, line });
  return read === '' ? m.importWordReadAsEmptyCountCell({ word, count, line }) : m.importWordReadCountCellFromLine({ word, read, count, line });
}

export const isKept = (note: ImportNote) => note.kept !== null;

/** Keeps all of a group as it is. */
export const keepAll = (keep: readonly string[], group: Group): string[] => [...takeBackAll(keep, group), group.key];

/** Nothing of a group is kept by a person. */
export const takeBackAll = (keep: readonly string[], group: Group): string[] =>
  keep.filter((key) => key !== group.key && key !== group.manner && !key.startsWith(`${group.key}:`));

/** Keeps one word or line. */
export const keepOne = (keep: readonly string[], note: ImportNote): string[] => (note.keep === null || keep.includes(note.keep) ? [...keep] : [...keep, note.keep]);

/** One word or line is read otherwise again; where all were kept, the others stay so. */
export function takeBackOne(keep: readonly string[], group: Group, note: ImportNote): string[] {
  // With a title begins the table: those below it are none either.
  if (note.manner === 'title') return takeBackAll(keep, group);
  if (!keep.includes(group.key)) return keep.filter((key) => key !== note.keep);
  const others = group.notes.filter((other) => other !== note && other.word !== '' && other.kept !== 'on_register');
  return [...takeBackAll(keep, group), ...others.flatMap((other) => other.keep ?? [])];
}

/** A word that a person explains, or may explain otherwise. */
export interface Meaning {
  /** What it is explained by, in the options: `column:word`. */
  key: string;
  column: number;
  word: string;
  count: number;
  line: number;
  /** What it is read as by itself, or as was said; empty where only a person knows. */
  read: string;
  /** What is proposed, and not taken before a person takes it. */
  proposed: string;
  /** Something is made of it where nothing is said. */
  made: boolean;
  meanings: ImportMeaning[];
}

/** Fields whose words the register knows or makes: what they mean is known once the rows are tried. */
const OF_REGISTER = /^(category|place|parent|holder_(username|first_name|last_name|name|email|place))$/;
export const namesPerson = (target: string) => /^holder_(username|first_name|last_name|name|email)$/.test(target);
export const isOfRegister = (target: string) => OF_REGISTER.test(target);

function meaning(note: ImportNote, column: number): Meaning {
  const waits = note.manner !== 'word';
  return {
    key: `${column}:${note.word}`, column, word: note.word, count: note.count, line: note.line,
    read: waits ? '' : note.read_as, proposed: waits ? note.read_as : '', made: note.manner === 'new', meanings: note.meanings,
  };
}

const inOrder = (all: Meaning[]) =>
  all.sort((one, other) => one.column - other.column || other.count - one.count || one.line - other.line || one.word.localeCompare(other.word));

/** The words of the file itself that are explained or wait for it, in an order that no answer changes. */
export function meaningsOf(notes: readonly ImportNote[], said: Record<string, string>, target: (column: number) => string = () => ''): { asked: Meaning[]; read: Meaning[]; more: number } {
  const all: Meaning[] = [];
  let more = 0;
  const told = new Set(Object.keys(said).map((key) => key.toLowerCase()));
  for (const note of notes) {
    if (note.manner !== 'asked' && note.manner !== 'word') continue;
    if (note.column === null || note.word === '') {
      if (note.manner === 'asked') more += note.count;
      continue;
    }
    if (!isOfRegister(target(note.column))) all.push(meaning(note, note.column));
  }
  const asked = ({ key, read }: Meaning) => read === '' || told.has(key.toLowerCase());
  inOrder(all);
  return { asked: all.filter(asked), read: all.filter((it) => !asked(it)), more };
}

/** The words that a dry run asked the register for: those to explain, those of which something is made, and how many cells more. */
export function namedOf(notes: readonly ImportNote[], target: (column: number) => string): { asked: Meaning[]; made: Meaning[]; more: number } {
  const all: Meaning[] = [];
  let more = 0;
  for (const note of notes) {
    if (!['asked', 'word', 'new'].includes(note.manner) || note.column === null || !isOfRegister(target(note.column))) continue;
    if (note.word === '') more += note.count;
    else all.push(meaning(note, note.column));
  }
  inOrder(all);
  const made = (it: Meaning) => it.made && it.proposed === '';
  return { asked: all.filter((it) => !made(it)), made: all.filter(made), more };
}
