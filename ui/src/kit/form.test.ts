import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Form, guarded, lead } from './form.svelte';

let form: HTMLFormElement;
let name: HTMLInputElement;
let tag: HTMLInputElement;
let submits: number;
let undo: () => void;
let gate: Form;
/** Answers what the field `name` is still read as. */
let read: (wrong: string | null) => void;

beforeEach(() => {
  document.body.innerHTML = '<form><input id="name"><input id="tag"></form>';
  form = document.querySelector('form') as HTMLFormElement;
  name = document.querySelector('#name') as HTMLInputElement;
  tag = document.querySelector('#tag') as HTMLInputElement;
  submits = 0;
  gate = new Form();
  gate.join({ control: () => name, settle: () => new Promise((answer) => (read = answer)), say: () => {} });
  undo = guarded(gate, () => (submits += 1))(form);
  tag.focus();
});
afterEach(() => undo());

const submit = () => form.dispatchEvent(new SubmitEvent('submit', { cancelable: true, bubbles: true }));
const answered = () => new Promise((next) => setTimeout(next));

describe('what a submit came to has the focus', () => {
  it('as long as the person waits for it', async () => {
    submit();
    expect(form.getAttribute('aria-busy')).toBe('true');
    read('is no name');
    await answered();
    expect(document.activeElement).toBe(name);
    expect(form.hasAttribute('aria-busy')).toBe(false);
    expect(submits).toBe(0);
    // What the gate itself did is no going on: the register may refuse another field.
    lead(tag);
    expect(document.activeElement).toBe(tag);
  });

  it('but nobody is torn out of a field they went to meanwhile', async () => {
    name.focus();
    submit();
    tag.focus();
    read('is no name');
    await answered();
    expect(document.activeElement).toBe(tag);
  });

  it('also by a key of the screen, whatever was done before', async () => {
    tag.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const through = gate.through(() => (submits += 1));
    read('is no name');
    await through;
    expect(document.activeElement).toBe(name);
    expect(submits).toBe(0);
  });

  it('nor out of one they type on in', async () => {
    submit();
    tag.dispatchEvent(new InputEvent('input', { bubbles: true }));
    read('is no name');
    await answered();
    expect(document.activeElement).toBe(tag);
    // The next submit is waited for anew.
    submit();
    read('is no name');
    await answered();
    expect(document.activeElement).toBe(name);
  });
});
