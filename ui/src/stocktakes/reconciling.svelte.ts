import { SvelteMap } from 'svelte/reactivity';
import { call } from '../backend/call';
import type { Decision } from '../generated/Decision';
import type { LineStatus } from '../generated/LineStatus';
import type { StocktakeLine } from '../generated/StocktakeLine';
import { DECISIONS } from './words';

/** A decision somebody took and nothing has come of yet. */
export interface Taken {
  decision: Decision;
  line: StocktakeLine;
}

/** Lines asked for at once when all of a group are decided on. */
const PAGE = 1000;

/** Whether a decision was carried out on the register: such a line is done with. */
export const isCarriedOut = (line: StocktakeLine): boolean => line.decision !== null && DECISIONS[line.decision].changes;

/** All lines of a kind that nobody has decided on. */
export async function undecided(stocktake: string, status: LineStatus): Promise<StocktakeLine[]> {
  const lines: StocktakeLine[] = [];
  let total = 1;
  while (lines.length < total) {
    const page = await call('list_stocktake_lines', { stocktake, status, undecided: true, offset: lines.length, limit: PAGE });
    total = page.rows.length === 0 ? 0 : page.total;
    lines.push(...page.rows);
  }
  return lines;
}

/** What is decided about the differences of a stocktake, before it is carried out. */
export class Reconciling {
  readonly taken = new SvelteMap<string, Taken>();

  /** Decides; what may not be decided about a line, or was carried out, is passed over. Answers how many took it. */
  decide(lines: readonly StocktakeLine[], decision: Decision | 'proposal'): number {
    let count = 0;
    for (const line of lines) {
      if (isCarriedOut(line)) continue;
      const meant = decision === 'proposal' ? line.decisions[0] : decision;
      if (meant === undefined || !line.decisions.includes(meant)) continue;
      this.taken.set(line.finding, { decision: meant, line });
      count += 1;
    }
    return count;
  }

  /** Nothing is decided about these after all. */
  leave(findings: readonly string[]): void {
    for (const finding of findings) this.taken.delete(finding);
  }

  /** How often each decision was taken, in the order of their keys. */
  get sums(): { decision: Decision; count: number }[] {
    const sums = new Map<Decision, number>();
    for (const { decision } of this.taken.values()) sums.set(decision, (sums.get(decision) ?? 0) + 1);
    return (Object.keys(DECISIONS) as Decision[]).flatMap((decision) => {
      const count = sums.get(decision);
      return count === undefined ? [] : [{ decision, count }];
    });
  }

  /** As a request says it. */
  get decisions(): { finding: string; decision: Decision }[] {
    return [...this.taken].map(([finding, { decision }]) => ({ finding, decision }));
  }
}

const all = new Map<string, Reconciling>();

/** What is decided about a stocktake in this window; a look at another screen loses nothing. */
export function reconcilingOf(stocktake: string): Reconciling {
  const known = all.get(stocktake) ?? new Reconciling();
  all.set(stocktake, known);
  return known;
}
