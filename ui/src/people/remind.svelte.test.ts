import { flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { writeMail } from '../backend/mail';
import Reminding from './Reminding.fixture.svelte';

const reminder = (person: string, name: string, email: string) => ({ person, name, email, count: 1, subject: `For ${name}`, body: 'Hello', mailto: '' });
vi.mock('../backend/call', () => ({
  call: () => Promise.resolve([reminder('a', 'Ana', ''), reminder('b', 'Bo', 'bo@example.org'), reminder('c', 'Cem', 'cem@example.org')]),
}));
vi.mock('../backend/mail', () => ({ writeMail: vi.fn(() => Promise.resolve()) }));
// jsdom lays nothing out and has no view to scroll.
Element.prototype.scrollIntoView = () => {};
let shown: ReturnType<typeof mount> | null = null;

afterEach(async () => {
  if (shown) await unmount(shown);
  shown = null;
});

const modal = () => document.querySelector<HTMLElement>('[data-modal]');
const field = (label: string) => {
  const found = [...(modal()?.querySelectorAll('label') ?? [])].find((it) => it.textContent.trim() === label);
  return document.getElementById(found?.htmlFor ?? '') as HTMLInputElement | HTMLTextAreaElement;
};
const soon = (check: () => void) => vi.waitFor(check, { timeout: 10_000 });
const sent = () => vi.mocked(writeMail).mock.calls.map(([{ email, subject, body }]) => ({ email, subject, body }));

test('the mail program gets the message as it was changed, and then the next one is there', async () => {
  shown = mount(Reminding, { target: document.body });
  await soon(() => expect(field('Subject').value).toBe('For Bo'));
  field('Text').value = 'By noon';
  field('Text').dispatchEvent(new Event('input', { bubbles: true }));
  flushSync();
  const button = modal()?.querySelector<HTMLButtonElement>('[type=submit]');
  button?.click();
  await soon(() => expect(sent()).toEqual([{ email: 'bo@example.org', subject: 'For Bo', body: 'By noon' }]));
  await soon(() => expect(field('Subject').value).toBe('For Cem'));
  button?.click();
  await soon(() => expect(sent()[1]).toEqual({ email: 'cem@example.org', subject: 'For Cem', body: 'Hello' }));
});
