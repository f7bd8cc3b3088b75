import { call } from '../../backend/call';
import type { PlaceRef } from '../../generated/PlaceRef';
import type { Proposal } from '../../generated/Proposal';
import type { RegisterAsset } from '../../generated/RegisterAsset';
import type { State } from '../../kit/states';
import { noFacts, TEXTS, type Facts } from '../facts';
import { KEPT } from '../kept';
import { choiceOf, type ModelPick } from '../ModelField.svelte';

/** How long after the last key the register is asked what it would make of it. */
const PAUSE = 120;

/** What may be as with another one. Never a day, an order or an amount: those are of their own delivery. */
export interface Proposed {
  /** The tag of the other one. */
  from: string;
  supplier: string;
  place: PlaceRef | null;
}

/** An asset about to be registered, and what the register makes of it so far. */
export class Draft {
  model = $state<ModelPick | null>(null);
  facts = $state<Facts>(noFacts());
  place = $state.raw<PlaceRef | null>(null);
  state = $state<State>('in_stock');
  proposal = $state.raw<Proposal | null>(null);
  /** What was said to be right as it is typed; another text is asked about again. */
  private kept = $state<{ tag?: string; serial?: string }>({});
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
    if (request.tag && request.tag === this.kept.tag) request.keep_tag = true;
    if (request.serial && request.serial === this.kept.serial) request.keep_serial = true;
    return request;
  });

  /** Whether there is enough to register. */
  readonly ready = $derived(this.model !== null || this.facts.name.trim() !== '');

  clear(): void {
    this.model = null;
    this.facts = noFacts();
    this.place = null;
    this.state = 'in_stock';
    this.kept = {};
    this.proposal = null;
  }

  /** Keeps what the next of the same model has in common with this one. */
  next(): void {
    const { supplier, cost, purchase_date, order_number, warranty_end, refresh_date } = this.facts;
    this.facts = { ...noFacts(), supplier, cost, purchase_date, order_number, warranty_end, refresh_date };
    this.kept = {};
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

  /** What is wrong with a field and may be right all the same, as a code; null where there is nothing of that. */
  asked(field: 'tag' | 'serial'): string | null {
    const found = this.proposal?.problems.find((problem) => KEPT[problem.code]?.field === field);
    return found?.code ?? null;
  }

  /** Keeps what stands in a field as it is typed. */
  keep(field: 'tag' | 'serial'): void {
    this.kept = { ...this.kept, [field]: this.facts[field].trim() };
  }

  /** What the last of the same model lets one expect: shown as proposed, and not the draft's until it is taken. */
  readonly proposed: Proposed | null = $derived.by(() => {
    const last = this.proposal?.last;
    if (!last || !this.model?.id || last.model?.id !== this.model.id) return null;
    const supplier = this.facts.supplier.trim() === '' ? last.supplier : '';
    const place = this.place === null ? last.place : null;
    return supplier || place ? { from: last.tag, supplier, place } : null;
  });

  /** Takes all that is proposed. */
  take(): void {
    const proposed = this.proposed;
    if (proposed?.supplier) this.facts.supplier = proposed.supplier;
    if (proposed?.place) this.place = proposed.place;
  }
}
