import { afterEach, describe, expect, it } from 'vitest';
import { announced } from './announce.svelte';
import { dialogIsOpen, drop, isPicture, onDrop } from './drops';

const file = (name: string) => ({ token: name, name, size: 1 });

describe('a file that is dropped on the window', () => {
  afterEach(() => document.body.replaceChildren());

  it('goes to the newest that wants it', () => {
    const taken: string[] = [];
    const stop = onDrop(([one]) => void taken.push(`frame ${one?.name}`));
    const leave = onDrop(([one]) => { if (one && isPicture(one.name)) return false; taken.push(`screen ${one?.name}`); });
    drop([file('a.csv')]);
    drop([file('a.PNG')]);
    leave();
    drop([file('b.csv')]);
    stop();
    drop([file('c.csv')]);
    expect(taken).toEqual(['screen a.csv', 'frame a.PNG', 'frame b.csv']);
  });

  it('that nobody takes because of a dialog is said', () => {
    const dialog = document.createElement('div');
    dialog.dataset.modal = '';
    document.body.append(dialog);
    const stop = onDrop(() => (dialogIsOpen() ? false : undefined));
    drop([file('a.png')]);
    stop();
    expect(announced.urgent).toContain('A dialog is open');
  });
});
