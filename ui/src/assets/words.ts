import type { Condition } from '../generated/Condition';
import type { DateSource } from '../generated/DateSource';
import * as m from '../generated/words';

/** How a thing looks, in words. */
export const CONDITIONS: Record<Condition, string> = { new: m.assetConditionNew(), good: m.assetConditionGood(), worn: m.assetConditionWorn(), damaged: m.assetConditionDamaged() };

/** A date that may come from elsewhere than a hand. */
export type StatedField = 'warranty_end' | 'refresh_date';

const SOURCES: Record<DateSource, Record<StatedField, string>> = {
  typed: { warranty_end: m.assetSourceTyped(), refresh_date: m.assetSourceTyped() },
  model: { warranty_end: m.assetSourceWarranty(), refresh_date: m.assetSourceRefresh() },
  import: { warranty_end: m.assetSourceImport(), refresh_date: m.assetSourceImport() },
};

/** Where a date came from, in words. */
export const sourceOf = (field: StatedField, source: DateSource): string => SOURCES[source][field];
