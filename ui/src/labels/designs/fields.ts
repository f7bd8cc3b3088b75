import type { AssetView } from '../../generated/AssetView';
import type { CustomFieldView } from '../../generated/CustomFieldView';
import type { DesignLineShape } from '../../generated/DesignLineShape';
import type { LabelFieldWord } from '../../generated/LabelFieldWord';
import * as m from '../../generated/words';

/** What a line of a label may show, as a person chooses it. */

type Plain = Exclude<LabelFieldWord, 'custom' | 'text'>;

const PLAIN: Record<Plain, string> = {
  title: m.designNameOrElseTheModel(),
  name: m.commonName(),
  model: m.designModelWithManufacturer(),
  manufacturer: m.designManufacturer(),
  model_number: m.commonModelNumber(),
  category: m.commonCategory(),
  serial: m.commonSerialNumber(),
  place: m.commonPlace(),
  place_code: m.designCodeOfThePlace(),
  supplier: m.designSupplier(),
  order_number: m.assetOrderNumber(),
  purchase_date: m.assetPurchaseDate(),
  warranty_end: m.commonWarrantyEnd(),
  department: m.designDepartmentBadges(),
  register: m.designNameOfTheOrganisation(),
};
const CUSTOM = 'custom:';

/** The value a list of choices knows a line's field by. */
export function choiceOf(line: Pick<DesignLineShape, 'field' | 'of'>): string {
  return line.field === 'custom' ? CUSTOM + line.of : line.field;
}

/** What a choice makes of a line: words of a fixed line are kept while the person looks at other fields. */
export function chosen(choice: string, of: string): Pick<DesignLineShape, 'field' | 'of'> {
  if (choice.startsWith(CUSTOM)) return { field: 'custom', of: choice.slice(CUSTOM.length) };
  const field = choice as LabelFieldWord;
  return { field, of: field === 'text' ? of : '' };
}

/** All that may be chosen; what `line` shows is among them even if its custom field is gone. */
export function choices(custom: readonly CustomFieldView[], line: Pick<DesignLineShape, 'field' | 'of'>): { value: string; label: string; note?: string }[] {
  const own = custom.map(({ name }) => ({ value: CUSTOM + name, label: name, note: m.designCustomField() }));
  const known = new Set(own.map(({ value }) => value));
  const gone = line.field === 'custom' && !known.has(choiceOf(line)) ? [{ value: choiceOf(line), label: line.of, note: m.designNoLongerAField() }] : [];
  return [
    ...Object.entries(PLAIN).map(([value, label]) => ({ value, label })),
    { value: 'text', label: m.designFixedWords(), note: m.designTheSameOnEveryLabel() },
    ...own,
    ...gone,
  ];
}

/** What a line shows, in a word or two. */
export function fieldName(line: Pick<DesignLineShape, 'field' | 'of'>): string {
  if (line.field === 'custom') return line.of;
  return line.field === 'text' ? (line.of.trim() ? m.designQuoted({ text: line.of.trim() }) : m.designFixedWords()) : PLAIN[line.field];
}

/** Words before the value that people use on labels. */
const CAPTIONS: Partial<Record<LabelFieldWord, string>> = { serial: m.designCaptionSerialNumber(), warranty_end: m.designCaptionWarranty(), purchase_date: m.designCaptionBought(), order_number: m.designCaptionOrder() };

/** A new line of a field: with the caption it usually has. */
export function lineOf(field: LabelFieldWord, of = ''): DesignLineShape {
  return { field, of, caption: field === 'custom' ? of : (CAPTIONS[field] ?? ''), percent: 100, bold: false };
}

/**
 * Whether the asset has nothing to show in this line, so that the line is left out of its label. False where that is not
 * known here (the number of a model, the code of a place).
 */
export function isEmpty(line: Pick<DesignLineShape, 'field' | 'of'>, asset: AssetView): boolean {
  const said: Partial<Record<LabelFieldWord, string | null | undefined>> = {
    title: asset.name || asset.model?.name,
    name: asset.name,
    model: asset.model?.name,
    manufacturer: asset.model?.manufacturer,
    category: asset.model?.category,
    serial: asset.serial,
    place: asset.place?.path,
    supplier: asset.supplier,
    order_number: asset.order_number,
    purchase_date: asset.purchase_date,
    warranty_end: asset.warranty_end?.date,
    department: '',
    custom: asset.custom[line.of],
    text: line.of,
  };
  return line.field in said && !said[line.field]?.trim();
}
