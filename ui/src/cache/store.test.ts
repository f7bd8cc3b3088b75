import { expect, it, vi } from 'vitest';
import { AnswerStore } from './store';

/** A question whose answer comes when the test says so. */
function slow() {
  const waiting: ((value: string) => void)[] = [];
  const fetch = vi.fn(() => new Promise<string>((resolve) => waiting.push(resolve)));
  return { fetch, answer: (value: string) => waiting.shift()?.(value) };
}

it('asks once and keeps the answer', async () => {
  const store = new AnswerStore();
  const fetch = vi.fn(async () => 'a');
  await store.ask('k', ['asset'], fetch);
  expect(await store.ask('k', ['asset'], fetch)).toBe('a');
  expect(fetch).toHaveBeenCalledTimes(1);
});

it('asks the same question once while the answer is under way', async () => {
  const store = new AnswerStore();
  const { fetch, answer } = slow();
  const both = Promise.all([store.ask('k', [], fetch), store.ask('k', [], fetch)]);
  answer('a');
  expect(await both).toEqual(['a', 'a']);
  expect(fetch).toHaveBeenCalledTimes(1);
});

it('drops by noun: what is dropped is stale but still shown, the rest is untouched', async () => {
  const store = new AnswerStore();
  await store.ask('assets', ['asset', 'place'], async () => 'old');
  await store.ask('people', ['person'], async () => 'Ana');
  store.drop(['place']);
  expect(store.peek('assets', ['asset', 'place'])).toEqual({ value: 'old', known: true, stale: true });
  expect(store.peek('people', ['person'])).toEqual({ value: 'Ana', known: true, stale: false });
  expect(await store.ask('assets', ['asset', 'place'], async () => 'new')).toBe('new');
  expect(store.peek('assets', ['asset', 'place']).stale).toBe(false);
});

it('heeds all nouns of those who ask the same', async () => {
  const store = new AnswerStore();
  await store.ask('status', [], async () => 'old');
  expect(store.peek('status', []).stale).toBe(false);
  expect(store.peek('status', ['setting'])).toEqual({ value: 'old', known: true, stale: true });
  expect(await store.ask('status', ['setting'], async () => 'new')).toBe('new');
  store.drop(['setting']);
  expect(store.peek('status', []).stale).toBe(true);
});

it('asks again where an answer is under way for one who cares for less', async () => {
  const store = new AnswerStore();
  const first = slow();
  const asked = store.ask('k', [], first.fetch);
  store.drop(['setting']);
  expect(await store.ask('k', ['setting'], async () => 'new')).toBe('new');
  first.answer('old');
  await asked;
  expect(store.peek('k', ['setting'])).toEqual({ value: 'new', known: true, stale: false });
});

it('does not trust an answer that a change overtook', async () => {
  const store = new AnswerStore();
  const first = slow();
  const asked = store.ask('k', ['asset'], first.fetch);
  store.drop(['asset']);
  const again = store.ask('k', ['asset'], async () => 'new');
  expect(await again).toBe('new');
  first.answer('old');
  await asked;
  expect(store.peek('k', ['asset'])).toEqual({ value: 'new', known: true, stale: false });
});

it('tells those who watch, until they stop', () => {
  const store = new AnswerStore();
  const heard = vi.fn();
  const stop = store.watch(heard);
  store.drop(['asset']);
  store.drop([]);
  store.dropAll();
  expect(heard.mock.calls).toEqual([[['asset']], [null]]);
  stop();
  store.drop(['asset']);
  expect(heard).toHaveBeenCalledTimes(2);
});

it('keeps no failure', async () => {
  const store = new AnswerStore();
  await expect(store.ask('k', [], () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await store.ask('k', [], async () => 'a')).toBe('a');
});

it('forgets the oldest answers first', async () => {
  const store = new AnswerStore();
  for (let index = 0; index < 250; index += 1) await store.ask(`k${index}`, [], async () => index);
  expect(store.peek('k0', []).known).toBe(false);
  expect(store.peek('k249', []).known).toBe(true);
});
