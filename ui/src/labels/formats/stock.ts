import type { FormatShape } from '../../generated/FormatShape';
import type { Stock } from '../../generated/Stock';
import * as m from '../../generated/words';

/** What labels are made of, in the words of the editor. */
export const STOCKS: readonly { value: Stock; label: string }[] = [
  { value: 'white', label: m.labelFormatWhite() },
  { value: 'silver', label: m.labelFormatSilver() },
  { value: 'transparent', label: m.labelFormatTransparent() },
  { value: 'coloured', label: m.labelFormatColoured() },
];

/** Colours labels are sold in, about as they look. */
export const USUAL_COLOURS = [
  { value: '#ffe100', name: m.labelFormatYellow() },
  { value: '#ff8c1a', name: m.labelFormatOrange() },
  { value: '#e2231a', name: m.labelFormatRed() },
  { value: '#3fae49', name: m.labelFormatGreen() },
  { value: '#3a8dde', name: m.labelFormatBlue() },
] as const;

export const isColour = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text.trim());

/** "Silver", "Coloured, #ffd200"; white goes without saying. */
export function stockText({ stock, stock_colour }: FormatShape): string | null {
  if (stock === 'white') return null;
  const word = STOCKS.find((one) => one.value === stock)?.label ?? stock;
  return stock_colour ? m.labelFormatStockAndColour({ stock: word, colour: stock_colour }) : word;
}
