import { mount, unmount } from 'svelte';
import { afterEach, expect, test } from 'vitest';
import Shown from './Sentence.fixture.svelte';

let shown: ReturnType<typeof mount> | null = null;

afterEach(async () => {
  if (shown) await unmount(shown);
  shown = null;
});

test('a sentence shows each part as it is told to, in the order of the sentence, and one it was not told of as words', () => {
  const of = ['Press ', { part: 'keys', text: 'n' }, ' or ', { part: 'link', text: 'write it' }, ' ', { part: 'other', text: 'here' }, '.'];
  shown = mount(Shown, { target: document.body, props: { of } });
  expect(document.querySelector('p')?.innerHTML.replaceAll(/<!--.*?-->/g, '')).toBe('Press <kbd>N</kbd> or <a href="#/there">write it</a> here.');
});
