import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Draft, forgetDraft, keptDrafts } from './draft.svelte';

interface Thing {
  name: string;
  lines: string[];
}
const START: Thing = { name: 'Standard', lines: ['title'] };
let leave: () => void = () => {};

function open(start: Thing = START, of = '1'): Draft<Thing> {
  let draft: Draft<Thing> | undefined;
  leave = $effect.root(() => {
    draft = new Draft<Thing>('thing', of, start);
  });
  flushSync();
  return draft as Draft<Thing>;
}

/** Changes it as a person does: then the hand rests. */
function change(draft: Draft<Thing>, how: (value: Thing) => void, rest = 600): void {
  how(draft.value);
  flushSync();
  vi.advanceTimersByTime(rest);
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  leave();
  vi.useRealTimers();
  for (const { of } of keptDrafts('thing')) forgetDraft('thing', of);
  localStorage.clear();
});

it('takes changes back one rest at a time, and does them again', () => {
  const draft = open();
  change(draft, (value) => (value.name = 'S'), 100);
  change(draft, (value) => (value.name = 'Sm'));
  change(draft, (value) => value.lines.push('serial'));
  expect(draft.dirty).toBe(true);
  draft.undo();
  expect(draft.value).toEqual({ name: 'Sm', lines: ['title'] });
  draft.undo();
  expect(draft.value).toEqual(START);
  expect([draft.dirty, draft.canUndo, draft.canRedo]).toEqual([false, false, true]);
  draft.redo();
  draft.redo();
  expect(draft.value).toEqual({ name: 'Sm', lines: ['title', 'serial'] });
  expect(draft.canRedo).toBe(false);
});

it('takes back what was typed a moment ago', () => {
  const draft = open();
  change(draft, (value) => (value.name = 'X'), 10);
  draft.undo();
  expect(draft.value.name).toBe('Standard');
});

it('forgets what would be done again once something else is done', () => {
  const draft = open();
  change(draft, (value) => (value.name = 'A'));
  draft.undo();
  change(draft, (value) => (value.name = 'B'));
  expect(draft.canRedo).toBe(false);
});

it('is kept when it is left, and taken up again', () => {
  change(open(), (value) => (value.name = 'Half done'), 10);
  leave();
  expect(keptDrafts<Thing>('thing')).toEqual([{ of: '1', value: { name: 'Half done', lines: ['title'] } }]);
  expect(keptDrafts('thin')).toEqual([]);
  const again = open();
  expect([again.value.name, again.resumed, again.overtaken, again.dirty]).toEqual(['Half done', true, false, true]);
  again.undo();
  expect(again.value).toEqual(START);
});

it('outlives the window', () => {
  change(open(), (value) => (value.name = 'Half done'));
  leave();
  expect(JSON.parse(localStorage.getItem('draft.thing.1') ?? '').value.name).toBe('Half done');
});

it('says that what it was made from has changed', () => {
  change(open(), (value) => (value.name = 'Half done'));
  leave();
  expect(open({ name: 'Changed elsewhere', lines: [] }).overtaken).toBe(true);
});

it('leaves nothing behind once saved or discarded', () => {
  const draft = open();
  change(draft, (value) => (value.name = 'New'));
  draft.saved();
  expect([draft.dirty, draft.canUndo]).toEqual([false, false]);
  expect(keptDrafts('thing')).toEqual([]);
  change(draft, (value) => (value.name = 'Newer'));
  draft.discard();
  expect(draft.value.name).toBe('New');
  expect(keptDrafts('thing')).toEqual([]);
  draft.undo();
  expect(draft.value.name).toBe('Newer');
  leave();
  expect(keptDrafts('thing')).toHaveLength(1);
});

it('goes on under its own name once it has one', () => {
  const draft = open(START, 'new:');
  change(draft, (value) => (value.name = 'New'));
  draft.saved({ ...START, name: 'New' }, '7');
  expect(keptDrafts('thing')).toEqual([]);
  change(draft, (value) => (value.name = 'Newer'));
  expect(keptDrafts('thing').map(({ of }) => of)).toEqual(['7']);
});

it('does not choke on what cannot be read', () => {
  localStorage.setItem('draft.thing.1', '{"value":');
  expect(open().value).toEqual(START);
  expect(keptDrafts('thing')).toEqual([]);
});
