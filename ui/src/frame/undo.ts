import type { ActionView } from '../generated/ActionView';

/** How many of the last actions are looked through for one that can be taken back. */
export const LOOKED_AT = 20;

/** What the core never takes back, so that nobody is offered it. */
const KEPT = ['erase_person', 'erase_photo', 'set_up', 'name_station', 'sign_stocktake'];

/** What Undo takes back, of the last actions, newest first; null if there is nothing. */
export const lastToTakeBack = (actions: readonly ActionView[]): ActionView | null =>
  actions.find((action) => !action.undone && !action.is_undo && !KEPT.includes(action.kind)) ?? null;
