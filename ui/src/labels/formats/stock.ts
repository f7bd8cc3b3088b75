import type { FormatShape } from '../../generated/FormatShape';
import type { Stock } from '../../generated/Stock';

/** What labels are made of, in the words of the editor. */
export const STOCKS: readonly { value: Stock; label: string }[] = [
  { value: 'white', label: 'White' },
  { value: 'silver', label: 'Silver' },
  { value: 'transparent', label: 'Transparent' },
  { value: 'coloured', label: 'Coloured' },
];

/** Colours labels are sold in, about as they look. */
export const USUAL_COLOURS = [
  { value: '#ffe100', name: 'Yellow' },
  { value: '#ff8c1a', name: 'Orange' },
  { value: '#e2231a', name: 'Red' },
  { value: '#3fae49', name: 'Green' },
  { value: '#3a8dde', name: 'Blue' },
] as const;

export const isColour = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text.trim());

/** "Silver", "Coloured, #ffd200"; white goes without saying. */
export function stockText({ stock, stock_colour }: FormatShape): string | null {
  if (stock === 'white') return null;
  const word = STOCKS.find((one) => one.value === stock)?.label ?? stock;
  return stock_colour ? `${word}, ${stock_colour}` : word;
}
