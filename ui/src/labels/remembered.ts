/** What this desk printed on last and where the next label goes: paper lies beside a printer, so it belongs to the window. */

const SHEET = 'labels.sheet';
const start = (sheet: string) => `labels.start.${sheet}`;

/** The sheet of the last job, or null. */
export function rememberedSheet(): string | null {
  return localStorage.getItem(SHEET);
}

export function rememberSheet(sheet: string): void {
  localStorage.setItem(SHEET, sheet);
}

/** The next free position of a sheet that was begun; 1 for a fresh one. */
export function rememberedStart(sheet: string, positions: number): number {
  const kept = Number(localStorage.getItem(start(sheet)));
  return Number.isInteger(kept) && kept >= 1 && kept <= positions ? kept : 1;
}

export function rememberStart(sheet: string, position: number): void {
  localStorage.setItem(start(sheet), String(position));
}
