import type { KitView } from '../generated/KitView';
import { groupTag } from '../kit/format';
import * as m from '../generated/words';

/** What is in a kit: its things by tag, then how many of which model. */
export const inKit = ({ assets, models }: KitView): string[] => [
  ...assets.map(({ tag }) => groupTag(tag)),
  ...models.map(({ count, name }) => m.kitCountOfModel({ count, name })),
];
