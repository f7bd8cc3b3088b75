/** What the person chose: follow the system, or one of the two. */
export type Theme = 'system' | 'light' | 'dark';

const KEY = 'theme';

/** The chosen theme; a choice of this window only, so it lives with the window. */
export function theme(): Theme {
  const stored = localStorage.getItem(KEY);
  return stored === 'light' || stored === 'dark' ? stored : 'system';
}

/** Remembers the choice and shows it at once. */
export function setTheme(choice: Theme): void {
  localStorage.setItem(KEY, choice);
  applyTheme();
}

/** Puts the chosen theme on the page. */
export function applyTheme(): void {
  const root = document.documentElement.classList;
  root.toggle('light', theme() === 'light');
  root.toggle('dark', theme() === 'dark');
}
