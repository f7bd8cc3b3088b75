import type { AssetRow } from '../generated/AssetRow';
import type { BookedRef } from '../generated/BookedRef';
import type { BatchAction } from '../generated/BatchAction';
import type { AssetView } from '../generated/AssetView';
import { distance, groupTag, today } from '../kit/format';
import { OUT, STATES, type Shape, type Tone } from '../kit/states';
import * as m from '../generated/words';

/** What the Desk does to assets with one key. */
export type DeskAction = 'check_out' | 'check_in' | 'move';

/** How each of them, and what else is done to a batch, stands on a button and in a sentence. */
export const ACTION_WORDS: Record<BatchAction, { button: string; done: string }> = {
  check_out: { button: m.commonCheckOut(), done: m.deskCheckedOut() },
  check_in: { button: m.commonCheckIn(), done: m.deskCheckedIn() },
  move: { button: m.commonMove(), done: 'moved' },
  change_state: { button: m.assetChangeState(), done: 'changed' },
  retire: { button: m.deskRetire(), done: 'retired' },
};

/** What stands in the way of an action on the one thing on the card; null when nothing does. Of a batch the core says it. */
export function obstacle(asset: AssetView, action: DeskAction): string | null {
  const word = STATES[asset.state].word.toLowerCase();
  switch (action) {
    case 'check_out':
      if (asset.can_check_out) return null;
      return asset.state === 'checked_out' ? `already out to ${asset.holder?.name ?? 'somebody'}` : m.deskNotInStockWord({ word });
    case 'check_in':
      if (asset.can_check_in) return null;
      return asset.state === 'in_stock' ? 'already in stock' : m.deskNotOutWord({ word });
    case 'move':
      return asset.state === 'disposed' ? 'disposed of: it is nowhere any more' : null;
  }
}

/** Out, and due back before today. */
export function isOverdue(asset: AssetRow, on: string = today()): boolean {
  return asset.state === 'checked_out' && asset.due !== null && asset.due < on;
}

/** "3 days overdue", "due today", "due in 5 days"; empty when nobody said a day. */
export function dueWords(asset: AssetRow, on: string = today()): string {
  if (asset.state !== 'checked_out' || asset.due === null) return '';
  if (asset.due >= on) return m.deskDueDistance({ distance: distance(asset.due, on) });
  const days = Math.round((Date.parse(on) - Date.parse(asset.due)) / 86_400_000);
  return days === 1 ? '1 day overdue' : m.deskDaysDaysOverdue({ days });
}

/** The verdict on one asset, to be read from two metres: words, colour and shape. */
export interface AssetWords {
  words: string;
  tone: Tone;
  shape: Shape;
}

export function assetWords(asset: AssetRow, on: string = today()): AssetWords {
  const { word, tone, shape } = STATES[asset.state];
  const booked = 'booked' in asset ? nextBooking(asset as AssetView, on) : null;
  // Whoever is about to hand it out should know before the key, not by its refusal.
  if (booked && asset.state === 'in_stock' && beginsSoon(booked, on)) return { words: `${word}, ${lower(bookedWords(booked))}`, tone: 'attention', shape };
  if (asset.state !== 'checked_out') return { words: word, tone, shape };
  const way = asset.out ? OUT[asset.out] : { to: m.deskOutTo(), shape };
  const words = `${way.to} ${asset.holder?.name ?? 'somebody'}`;
  return isOverdue(asset, on) ? { words: `${words}, ${dueWords(asset, on)}`, tone: 'attention', shape: way.shape } : { words, tone, shape: way.shape };
}

/** The booking that comes next, or goes on now; not of whoever has it. */
export function nextBooking(asset: AssetView, on: string = today()): BookedRef | null {
  return asset.booked.find((booked) => booked.until >= on && booked.person !== asset.holder?.id) ?? null;
}

/** How many days ahead a booking stands in the way of handing a thing out to somebody else. */
const SOON = 7;

export const beginsSoon = (booked: BookedRef, on: string = today()): boolean => Date.parse(booked.from) - Date.parse(on) <= SOON * 86_400_000;

/** "Booked by Ana Ruiz from 4 Dec 2026 to 7 Dec 2026" */
export const bookedWords = ({ name, from, until }: BookedRef): string =>
  from === until ? m.deskBookedByNameForFrom({ name, from }) : m.deskBookedByNameFromFromTo({ name, from, until });

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** What an asset is called when its tag stands beside it: the model, else its own name. */
export function whatItIs(asset: AssetRow): string {
  return asset.model?.name || asset.name || m.deskNoModelOrName();
}

/** A scan of it deserves a second look: overdue, lost, or no longer part of the register's living stock. */
export function needsAttention(asset: AssetRow, on: string = today()): boolean {
  return isOverdue(asset, on) || asset.state === 'lost' || asset.state === 'retired' || asset.state === 'disposed';
}

/** A tag of ours that was read wrongly, and the tags it nearly is: "misread: nearly IT 000 123 K". */
export const misreadWords = (nearly: readonly string[]): string =>
  nearly.length === 0 ? 'misread' : `misread: nearly ${nearly.map(groupTag).join(' or ')}`;
