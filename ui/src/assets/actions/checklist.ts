import type { ChecklistItem } from '../../generated/ChecklistItem';
import type { ItemReturned } from '../../generated/ItemReturned';

/** What a person said of an item: nothing yet, it came back, it did not, or it did not with some. */
export type Said = '' | 'returned' | 'missing' | 'some';

/** What was said of one item, and with which assets it is missing where it is with some. */
export interface Answer {
  said: Said;
  missing: readonly string[];
}

export const UNSAID: Answer = { said: '', missing: [] };

/** What is sent to the core: of what nobody spoke, nothing. Names of assets that are no longer among them are left out. */
export function answersOf(items: readonly ChecklistItem[], said: ReadonlyMap<string, Answer>): ItemReturned[] {
  return items.flatMap(({ item, assets }) => {
    const answer = said.get(item) ?? UNSAID;
    if (answer.said === '') return [];
    if (answer.said !== 'some') return [{ item, returned: answer.said === 'returned' }];
    const missing = assets.map((asset) => asset.id).filter((id) => answer.missing.includes(id));
    return [{ item, returned: true }, ...(missing.length > 0 ? [{ item, returned: false, assets: missing }] : [])];
  });
}

/** Puts an asset among those an item is missing with, or takes it out. */
export function toggled({ said, missing }: Answer, id: string): Answer {
  return { said, missing: missing.includes(id) ? missing.filter((one) => one !== id) : [...missing, id] };
}
