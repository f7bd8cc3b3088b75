import { Failure } from '../backend/failure';
import type { AssetView } from '../generated/AssetView';
import type { PersonView } from '../generated/PersonView';
import type { ScanVerdict } from '../generated/ScanVerdict';

export function asset(tag: string, facts: Partial<AssetView> = {}): AssetView {
  const state = facts.state ?? 'in_stock';
  return {
    id: `id-${tag}`, tag, name: '', model: { id: 'm', name: 'ThinkPad T14', manufacturer: 'Lenovo', category: 'Laptop' },
    serial: `PF${tag}`, state, place: null, holder: null, due: null, out_since: null, purchase_date: null, cost: null,
    supplier: '', order_number: '', warranty_end: null, refresh_date: null, condition: null, labelled_at: null,
    registered_at: '2026-01-01T00:00:00Z', changed_at: '2026-01-01T00:00:00Z', notes: '', custom: {}, former_tags: [],
    next_states: [], can_check_out: state === 'in_stock', can_check_in: state === 'checked_out', holds: 0, ...facts,
  };
}

export const out = (tag: string, name = 'J. Okafor') =>
  asset(tag, { state: 'checked_out', holder: { kind: 'person', id: 'p9', name } });

export const ana: PersonView = {
  id: 'p1', name: 'Ana Ruiz', email: '', username: '', employee_number: '', department: 'Design', badge: 'B1', holds: 2, erased: false,
};

export function verdict(part: Partial<ScanVerdict>): ScanVerdict {
  return {
    outcome: 'unknown', code: '', sentence: '', because: '', layout_differs: false, asset: null, person: null, place: null,
    command: null, choices: [], may_register_tag: false, ...part,
  };
}

/** What the printed commands say. */
const COMMANDS: Record<string, string> = {
  CMDOUT: 'check_out', CMDIN: 'check_in', CMDMOVE: 'move', CMDDONE: 'done', CMDCANCEL: 'cancel', CMDUNDO: 'undo', CMDCOUNT: 'stocktake', CMDLATER: 'something_newer',
};

/** A register of a few things, as the core would answer for it. */
export class Register {
  assets = new Map<string, AssetView>();
  asked: string[][] = [];
  broken = false;

  hold(...assets: AssetView[]) {
    for (const one of assets) this.assets.set(one.tag, one);
  }

  async scan(candidates: string[]): Promise<ScanVerdict> {
    this.asked.push(candidates);
    if (this.broken) throw new Failure({ code: 'register.failed', message: 'The register could not be read.' });
    const code = candidates[0] ?? '';
    const found = this.assets.get(code);
    if (found) return verdict({ outcome: 'asset', code, asset: found, because: 'tag' });
    if (code === 'B1') return verdict({ outcome: 'person', code, person: ana, sentence: 'Ana Ruiz has 2 assets' });
    if (code === 'STORE') return verdict({ outcome: 'place', code, place: { id: 'l1', name: 'Store', path: 'HQ › Store' } });
    if (code === 'BLANK') return verdict({ outcome: 'reserved', code, sentence: 'BLANK is on nothing yet' });
    const command = COMMANDS[code];
    if (command) return verdict({ outcome: 'command', code, command: { code, command, label: command, about: '' } });
    if (code === 'TWICE') return verdict({ outcome: 'choice', code, choices: [...this.assets.values()].slice(0, 2) });
    return verdict({ code, may_register_tag: !code.includes('://'), sentence: `${code} is not on the register` });
  }

  async show(id: string): Promise<AssetView> {
    const found = [...this.assets.values()].find((one) => one.id === id);
    if (!found) throw new Failure({ code: 'asset.unknown', message: `There is no asset “${id}” on the register.` });
    return found;
  }
}
