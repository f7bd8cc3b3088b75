import type { BookingView } from '../generated/BookingView';
import { formatDate } from '../kit/format';
import * as m from '../generated/words';

/** The days of a booking: "3 Dec 2026 – 9 Dec 2026", or the one day. */
export const bookedDays = ({ from, until }: Pick<BookingView, 'from' | 'until'>): string =>
  from === until ? formatDate(from) : m.assetDaysFromUntil({ from, until });
