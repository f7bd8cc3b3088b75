import { call } from '../../backend/call';
import type { PlaceRef } from '../../generated/PlaceRef';
import type { Proposal } from '../../generated/Proposal';
import type { RegisterAsset } from '../../generated/RegisterAsset';
import type { State } from '../../kit/states';
import { expected, noFacts, TEXTS, type Facts } from '../facts';
import { choiceOf, type ModelPick } from '../ModelField.svelte';

/** How long after the last key the register is asked what it would make of it. */
const PAUSE = 120;

/** An asset about to be registered, and what the register makes of it so far. */
export class Draft {
  model = $state<ModelPick | null>(null);
  facts = $state<Facts>(noFacts());
  place = $state.raw<PlaceRef | null>(null);
  state = $state<State>('in_stock');
  proposal = $state.raw<Proposal | null>(null);
  /** What was filled in from the last of the same model; null when nothing was. */
  filledFrom = $state<string | null>(null);
  private filled: Partial<Facts> & { place?: PlaceRef | null } = {};
  private filledFor: string | null = null;
  private round = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** The request as it stands; what is empty is not said. */
  readonly request: RegisterAsset = $derived.by(() => {
    const request: RegisterAsset = { state: this.state };
    if (this.model) request.model = choiceOf(this.model);
    for (const key of TEXTS) {
      const text = this.facts[key].trim();
      if (text) request[key] = text;
    }
    if (this.facts.cost) request.cost = { ...this.facts.cost };
    if (this.place) request.place = this.place.id;
    const custom = Object.entries(this.facts.custom).filter(([, value]) => value !== '');
    if (custom.length > 0) request.custom = Object.fromEntries(custom);
    return request;
  });

  /** Whether there is enough to register. */
  readonly ready = $derived(this.model !== null || this.facts.name.trim() !== '');

  clear(): void {
    this.model = null;
    this.facts = noFacts();
    this.place = null;
    this.state = 'in_stock';
    this.proposal = null;
    this.forgetFilled();
  }

  /** Keeps what the next of the same model has in common with this one. */
  next(): void {
    const { supplier, cost, purchase_date, order_number, warranty_end, refresh_date } = this.facts;
    this.facts = { ...noFacts(), supplier, cost, purchase_date, order_number, warranty_end, refresh_date };
    this.proposal = null;
  }

  /** Asks, once the keys pause, what the register would make of it. */
  propose(): void {
    const request = this.request;
    clearTimeout(this.timer);
    const round = ++this.round;
    this.timer = setTimeout(async () => {
      const proposal = await call('propose_asset', request).catch(() => null);
      if (round !== this.round || proposal === null) return;
      this.proposal = proposal;
      this.fill(proposal);
    }, PAUSE);
  }

  stop(): void {
    clearTimeout(this.timer);
    this.round += 1;
  }

  /** What the register finds wrong with a field so far. */
  problem(field: string): string | null {
    const found = this.proposal?.problems.find((problem) => problem.field === field);
    // A problem with what was typed before says nothing about what stands there now.
    return found ? [found.message, found.hint].filter(Boolean).join(' ') : null;
  }

  /** Takes out again what was filled in and not touched since. */
  unfill(): void {
    const { place, ...facts } = this.filled;
    for (const [key, value] of Object.entries(facts)) {
      if (JSON.stringify(this.facts[key as keyof Facts]) === JSON.stringify(value)) Object.assign(this.facts, { [key]: key === 'cost' ? null : '' });
    }
    if (place && this.place?.id === place.id) this.place = null;
    this.filledFrom = null;
    this.filled = {};
  }

  private forgetFilled(): void {
    this.filledFrom = null;
    this.filledFor = null;
    this.filled = {};
  }

  /** Fills empty fields from the last of the model, once per model chosen. */
  private fill({ last }: Proposal): void {
    const model = this.model?.id ?? null;
    if (model === this.filledFor) return;
    if (this.filledFrom !== null) this.unfill();
    this.filledFor = model;
    if (!last || model === null) return;
    const { supplier, cost, purchase_date, order_number } = expected(last);
    if (supplier && !this.facts.supplier) this.facts.supplier = this.filled.supplier = supplier;
    if (cost && !this.facts.cost) this.facts.cost = this.filled.cost = { ...cost };
    if (purchase_date && !this.facts.purchase_date) this.facts.purchase_date = this.filled.purchase_date = purchase_date;
    if (order_number && !this.facts.order_number) this.facts.order_number = this.filled.order_number = order_number;
    if (last.place && !this.place) this.place = this.filled.place = last.place;
    if (Object.keys(this.filled).length > 0) this.filledFrom = last.tag;
  }
}

