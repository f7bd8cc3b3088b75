import type { Condition } from '../generated/Condition';
import type { DateSource } from '../generated/DateSource';

/** How a thing looks, in words. */
export const CONDITIONS: Record<Condition, string> = { new: 'New', good: 'Good', worn: 'Worn', damaged: 'Damaged' };

/** Where a date came from, in words. */
export const SOURCES: Record<DateSource, string> = {
  typed: 'typed by hand',
  model: 'reckoned from the model',
  import: 'from an import',
};
