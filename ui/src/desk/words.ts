import type { AssetRow } from '../generated/AssetRow';
import type { BookedRef } from '../generated/BookedRef';
import type { AssetView } from '../generated/AssetView';
import { distance, groupTag, today } from '../kit/format';
import { OUT, STATES, type Shape, type Tone } from '../kit/states';
import * as m from '../generated/words';

/** What the Desk does to assets with one key. */
export type DeskAction = 'check_out' | 'check_in' | 'move';

/** Why an action cannot be done to the one thing on the card: by itself, and as the refusal of it or of several. */
export interface Obstacle {
  why: string;
  refusal: (of: 'one' | 'none') => string;
}

/** What stands in the way of an action on the one thing on the card; null when nothing does. Of a batch the core says it. */
export function obstacle(asset: AssetView, action: DeskAction): Obstacle | null {
  const { tag } = asset;
  const state = m.deskStateInside({ state: asset.state });
  switch (action) {
    case 'check_out': {
      if (asset.can_check_out) return null;
      if (asset.state !== 'checked_out') return { why: m.deskNotInStock({ state }), refusal: (of) => m.deskCannotCheckOutNotInStock({ of, tag, state }) };
      const holder = holderOf(asset);
      return { why: m.deskAlreadyOutToHolder({ holder }), refusal: (of) => m.deskCannotCheckOutOut({ of, tag, holder }) };
    }
    case 'check_in':
      if (asset.can_check_in) return null;
      if (asset.state === 'in_stock') return { why: m.deskAlreadyInStock(), refusal: (of) => m.deskCannotCheckInInStock({ of, tag }) };
      return { why: m.deskNotOut({ state }), refusal: (of) => m.deskCannotCheckInNotOut({ of, tag, state }) };
    case 'move':
      return asset.state === 'disposed' ? { why: m.deskDisposedOf(), refusal: (of) => m.deskCannotMoveDisposed({ of, tag }) } : null;
  }
}

const holderOf = (asset: AssetRow): string => asset.holder?.name ?? m.deskSomebody();

/** Out, and due back before today. */
export function isOverdue(asset: AssetRow, on: string = today()): boolean {
  return asset.state === 'checked_out' && asset.due !== null && asset.due < on;
}

/** By how many days it is late. */
export const daysOverdue = (due: string, on: string = today()): number => Math.round((Date.parse(on) - Date.parse(due)) / 86_400_000);

/** "3 days overdue", "due today", "due in 5 days"; empty when nobody said a day. */
export function dueWords(asset: AssetRow, on: string = today()): string {
  if (asset.state !== 'checked_out' || asset.due === null) return '';
  if (asset.due >= on) return m.deskDueDistance({ distance: distance(asset.due, on) });
  return m.deskOverdueDays({ days: daysOverdue(asset.due, on) });
}

/** The verdict on one asset, to be read from two metres: words, colour and shape. */
export interface AssetWords {
  words: string;
  /** The same in the log. */
  log: string;
  tone: Tone;
  shape: Shape;
}

export function assetWords(asset: AssetRow, on: string = today()): AssetWords {
  const { word, tone, shape } = STATES[asset.state];
  const booked = 'booked' in asset ? nextBooking(asset as AssetView, on) : null;
  // Whoever is about to hand it out should know before the key, not by its refusal.
  if (booked && asset.state === 'in_stock' && beginsSoon(booked, on)) return { ...inStockBooked(booked), tone: 'attention', shape };
  if (asset.state !== 'checked_out') return { words: word, log: m.deskStateInside({ state: asset.state }), tone, shape };
  const way = asset.out ?? 'other';
  const holder = holderOf(asset);
  const shown = asset.out ? OUT[asset.out].shape : shape;
  if (asset.due === null || !isOverdue(asset, on)) return { words: m.deskOutToHolder({ way, holder }), log: m.deskLogOutToHolder({ way, holder }), tone, shape: shown };
  const late = { way, holder, days: daysOverdue(asset.due, on) };
  return { words: m.deskOutToHolderOverdue(late), log: m.deskLogOutToHolderOverdue(late), tone: 'attention', shape: shown };
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
  from === until ? m.deskBookedByNameForDay({ name, day: from }) : m.deskBookedByNameFromFromTo({ name, from, until });

const inStockBooked = ({ name, from, until }: BookedRef): Pick<AssetWords, 'words' | 'log'> =>
  from === until
    ? { words: m.deskInStockBookedForDay({ name, day: from }), log: m.deskLogInStockBookedForDay({ name, day: from }) }
    : { words: m.deskInStockBookedFromTo({ name, from, until }), log: m.deskLogInStockBookedFromTo({ name, from, until }) };

/** What an asset is called when its tag stands beside it: the model, else its own name. */
export function whatItIs(asset: AssetRow): string {
  return asset.model?.name || asset.name || m.deskNoModelOrName();
}

/** A scan of it deserves a second look: overdue, lost, or no longer part of the register's living stock. */
export function needsAttention(asset: AssetRow, on: string = today()): boolean {
  return isOverdue(asset, on) || asset.state === 'lost' || asset.state === 'retired' || asset.state === 'disposed';
}

/** A tag of ours that was read wrongly, and the tags it nearly is: "Misread: nearly IT 000 123 K". */
export const misreadWords = (nearly: readonly string[]): string =>
  nearly.length === 0 ? m.deskMisread() : m.deskMisreadNearly({ nearly: { any: nearly.map(groupTag) } });

/** The same in the log. */
export const misreadInLog = (nearly: readonly string[]): string =>
  nearly.length === 0 ? m.deskLogMisread() : m.deskLogMisreadNearly({ nearly: { any: nearly.map(groupTag) } });

/** What the core says of a code or a kit begins small, since it stands behind another word there; here it stands by itself. */
export const byItself = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1);
