import { call } from '../backend/call';
import { whenReady } from '../backend/ready';
import type { ActionView } from '../generated/ActionView';
import type { AddedToBatch } from '../generated/AddedToBatch';
import type { AddListToBatch } from '../generated/AddListToBatch';
import type { AssetView } from '../generated/AssetView';
import type { BatchView } from '../generated/BatchView';
import type { KitAdded } from '../generated/KitAdded';
import type { ListAdded } from '../generated/ListAdded';
import type { ResolveBatch } from '../generated/ResolveBatch';
import type { ScanTakenBack } from '../generated/ScanTakenBack';
import type { SetBatch } from '../generated/SetBatch';

/** What the Desk asks of the core; a test gives its own. */
export interface Core {
  /** Says what a code is and keeps it: when this answers, the scan is on disk. */
  add(candidates: string[], keepUnknown: boolean): Promise<AddedToBatch>;
  list(request: AddListToBatch): Promise<ListAdded>;
  batch(): Promise<BatchView>;
  takeBack(): Promise<ScanTakenBack>;
  resolve(request: ResolveBatch): Promise<BatchView>;
  set(request: SetBatch): Promise<BatchView>;
  kit(kit: string): Promise<KitAdded>;
  clear(): Promise<BatchView>;
  show(id: string): Promise<AssetView>;
  /** What was done lately, newest first. */
  recent(): Promise<Pick<ActionView, 'id' | 'sentence' | 'undone'>[]>;
}

export const core: Core = {
  add: (candidates, keep_unknown) => whenReady(() => call('add_to_batch', { candidates, keep_unknown })),
  list: (request) => call('add_list_to_batch', request),
  batch: () => call('show_batch', {}),
  takeBack: () => call('take_back_scan', {}),
  resolve: (request) => call('resolve_batch', request),
  set: (request) => call('set_batch', request),
  kit: (kit) => call('add_kit_to_batch', { kit }),
  clear: () => call('clear_batch', {}),
  show: (id) => call('show_asset', { id }),
  recent: () => call('recent_actions', { limit: 50 }),
};
