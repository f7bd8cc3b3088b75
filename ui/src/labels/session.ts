import { LabelChoice } from './choice.svelte';
import { Making } from './making.svelte';
import { Reasoning } from './reasoning.svelte';
import { Setup } from './setup.svelte';

/** What is chosen, and a job under way, outlast a look at another screen. */
export const choice = new LabelChoice();
export const setup = new Setup();
export const reasoning = new Reasoning();
export const making = new Making();
