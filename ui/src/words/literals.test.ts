import { describe, expect, it } from 'vitest';
import { literals } from './literals';

const sources = import.meta.glob<string>(['../**/*.{ts,svelte}', '!../generated/**', '!../**/*.{test,fixture}.ts', '!../**/*.fixture.svelte'], { query: '?raw', import: 'default', eager: true });

/** Whole files that may say what they like, each with why. */
const FILES: Record<string, string> = {
  './literals.ts': 'it is what looks for them',
  '../kit/Gallery.svelte': 'the pieces for whoever builds with them; no person meets it',
};

/** Literals that are no words of ours, each with why. */
const EXEMPT: Record<string, string> = {
  Failure: 'the name of an error, for the log',
  'INC-4711': 'what a ticket looks like',
  'HQ-201': 'what a code of a place looks like',
  '21HDCTO1WW': 'what a model’s number looks like',
  IT: 'what a prefix looks like',
  'https://t.example.com/': 'what an address looks like',
  '#ffd200': 'what a colour looks like',
  Letter: 'a size of paper, as it is kept',
  Legal: 'a size of paper, as it is kept',
  'Data Matrix': 'a kind of code, as the reader names it',
  '`do ${shortcut.keys}`': 'a key among others, never shown',
  '`${which} input`': 'it finds an element',
  '.dialog-body :is(input, textarea, select, button):enabled': 'it finds an element',
  Importing: 'compared with how far the core says it is',
  '1 asset for': 'compared with a proposal of the core',
  'so far': 'how much of a code was heard, as the program says it',
};

describe('what a person reads', () => {
  it('is found, whatever it stands in', () => {
    const component = `<script lang="ts">const kind = 'in_stock'; const said = busy ? 'Wait a moment' : \`\${count} assets left\`;</script>
<h1 class="big title">Kits</h1><button title="Add one" onclick={() => tell('Done with it')}>{open ? 'Close' : key}</button><kbd>Enter</kbd>`;
    expect(literals('a.svelte', component).map(({ words }) => words)).toEqual(['Wait a moment', '`${count} assets left`', 'Kits', 'Add one', 'Done with it', 'Close']);
    expect(literals('a.ts', "import a from 'Some where'; if (key === 'Enter it') throw new Error('This is ours'); const b = { 'Two words': 1 };")).toEqual([]);
  });

  it('stands in the catalogues', () => {
    const left = Object.entries(sources)
      .filter(([path]) => !(path in FILES))
      .flatMap(([path, source]) => literals(path, source).filter(({ words }) => !(words in EXEMPT)).map(({ line, words }) => `${path}:${line} ${words}`));
    expect(left).toEqual([]);
  });

  it('has no exemption that nobody needs', () => {
    const all = new Set(Object.entries(sources).flatMap(([path, source]) => (path in FILES ? [] : literals(path, source).map(({ words }) => words))));
    expect(Object.keys(EXEMPT).filter((words) => !all.has(words))).toEqual([]);
    expect(Object.keys(FILES).filter((path) => !(path in sources))).toEqual([]);
  });
});
