import { flushSync } from 'svelte';
import { expect, it } from 'vitest';
import { Attempt } from './attempt.svelte';

it('begun by an effect is made once, not again when it ends', async () => {
  const attempt = new Attempt();
  let made = 0;
  const stop = $effect.root(() => {
    $effect(() => {
      void attempt.run(() => {
        made += 1;
        // Were it made again and again, it would never end.
        return made > 2 ? new Promise<void>(() => {}) : Promise.resolve();
      });
    });
  });
  flushSync();
  await Promise.resolve();
  for (let turn = 0; turn < 3; turn += 1) {
    await Promise.resolve();
    flushSync();
  }
  expect(attempt.busy).toBe(false);
  expect(made).toBe(1);
  stop();
});
