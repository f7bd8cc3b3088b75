import type { Reminder } from '../generated/Reminder';

/** A message as it is being written, and whether the mail program was given it. */
export interface Letter extends Reminder {
  begun: boolean;
}

/** The addresses there are, each once, as the field of a mail program takes several. */
export function addressesOf(letters: readonly Pick<Letter, 'email'>[]): string {
  return [...new Set(letters.map(({ email }) => email.trim()).filter(Boolean))].join('; ');
}

/** Which one is next after one was begun: the first behind it that can be and is not, else the first before it; null if none. */
export function nextAfter(letters: readonly Pick<Letter, 'email' | 'begun'>[], at: number): number | null {
  const order = letters.map((_, step) => (at + 1 + step) % letters.length);
  return order.find((index) => letters[index]?.email && !letters[index]?.begun) ?? null;
}
