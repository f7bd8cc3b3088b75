import { SvelteSet } from 'svelte/reactivity';

/** Which rows are chosen: some by name, or all but some. All of a million is one word, not a million ids. */
export class Selection {
  /** Everything the filters let through is chosen, except `ids`. */
  all = $state(false);
  readonly ids = new SvelteSet<string>();

  has(id: string): boolean {
    return this.all !== this.ids.has(id);
  }

  set(id: string, chosen: boolean): void {
    if (chosen === this.all) this.ids.delete(id);
    else this.ids.add(id);
  }

  toggle(id: string): void {
    this.set(id, !this.has(id));
  }

  clear(): void {
    this.all = false;
    this.ids.clear();
  }

  chooseAll(): void {
    this.all = true;
    this.ids.clear();
  }

  only(ids: Iterable<string>): void {
    this.clear();
    for (const id of ids) this.ids.add(id);
  }

  count(total: number): number {
    return this.all ? total - this.ids.size : this.ids.size;
  }
}
