import { flushSync } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { register, shortcuts } from './shortcuts.svelte';

const key = (keys: string) => [{ keys, label: keys, run: () => {} }];
const live = () => shortcuts().map(({ keys }) => keys);
let stop = () => {};
afterEach(() => stop());

describe('registered keys', () => {
  it('are taken away by their own teardown only, even in the flush in which others came', () => {
    let open = $state(false);
    stop = $effect.root(() => {
      // A screen whose keys hang on whether a dialog is open, and the dialog that registers in the same flush.
      $effect(() => {
        if (open) return register(key('Child'));
        return undefined;
      });
      $effect(() => {
        if (!open) return register(key('Parent'));
        return undefined;
      });
    });
    flushSync();
    expect(live()).toEqual(['Parent']);
    open = true;
    flushSync();
    expect(live()).toEqual(['Child']);
    open = false;
    flushSync();
    expect(live()).toEqual(['Parent']);
  });

  it('of two equal calls go one by one, and each once', () => {
    const list = key('Same');
    const [first, second] = [register(list), register(list)];
    first();
    first();
    expect(live()).toEqual(['Same']);
    second();
    expect(live()).toEqual([]);
  });
});
