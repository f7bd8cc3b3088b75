/**
 * The pieces every screen shares. `#/kit` in a development build shows them all. Import from `'../kit'`.
 *
 * | piece | props (`bind:` where marked *) |
 * |---|---|
 * | Button | variant plain·primary·quiet·danger, keys, icon, busy, large, and what a `<button>` takes |
 * | ChoiceRow | label, value*, options `{value, word}[]`, inline, onchange: choices side by side |
 * | IconButton | icon, label (tooltip and name), keys, side, small |
 * | Tooltip | text, keys, side, disabled, `trigger(props)` |
 * | Menu | items `{label, run, icon?, keys?, danger?, disabled?}[]`, align, `trigger(props)` |
 * | TextField | label, value*, hint, problem, hideLabel, rows (several lines), mono, element*, and what an `<input>` takes |
 * | NumberField | label, value* (null empty), min, max, step, unit, hint, problem |
 * | DateField | label, value* (ISO or ''), hint, problem: says the distance |
 * | MoneyField | label, value* (`{amount, currency}` or null), currency, hint, problem |
 * | Select | label, value*, options `{value, label, note?}[]`, onchange |
 * | Combobox | label, value* (a hit or null), search(text), key, text, note, create, onchange: Enter takes only what was pointed at |
 * | Checkbox | label, checked*, mixed, note, hideLabel, onchange |
 * | Field | label, for, hint, problem, required: the frame around a control of one's own (class `control`) |
 * | FilterChip | label, chosen* (string[]), options `{value, label, count?}[]`, onchange |
 * | Chip, StateChip | tone, shape, large; state, large |
 * | Tabs | label, value*, tabs `{value, label, count?}[]`, `panel(value)` |
 * | Dialog | open*, title, about, wide, onsubmit, `children`, `actions` (last one `type="submit"`) |
 * | Drawer | label, onclose, `head`, `children`: the last child of a flex row that is `position: relative` |
 * | DataTable | label, name, columns, rowId, fetchRange(offset, limit), source, sort*, selection, onopen, openId, compact, ontotal, `empty`; methods focus(), toTop() |
 * | SelectionBar | count, said, label, onclear, `children`: in a `position: relative` box |
 * | Empty | icon, title, about, `action` |
 * | ErrorNotice | failure, saved, retry |
 * | Sentence | of (a sentence with parts), and a snippet by the name of each part, given its words |
 * | Skeleton | lines: shown when a query is `slow` |
 * | Progress | label, done, total, cancel |
 * | BarChart | label, bars `{key, label, value, tone?}[]`, format, spark, onpick |
 * | Timeline | entries `{key, at, title, by?, reason?, changes?, undone?}[]`, `more(entry)` |
 * | Tag, DateText, MoneyText, KeyHint, Glyph | tag, large; date, brief; money; keys; shape |
 *
 * A screen:
 *
 * ```svelte
 * <script lang="ts">
 *   import { call } from '../backend/call';
 *   import { revision } from '../cache/query.svelte';
 *   import { perform } from '../cache/perform.svelte';
 *   import { register } from '../frame/shortcuts.svelte';
 *   import type { AssetRow } from '../generated/AssetRow';
 *   import { Button, DataTable, Empty, Selection, SelectionBar, StateChip, STATES, type Column } from '../kit';
 *
 *   const selection = new Selection();
 *   const changed = revision(['asset']);
 *   let sort = $state({ key: 'tag', descending: false });
 *   const columns: Column<AssetRow>[] = $derived([
 *     { key: 'tag', label: 'Tag', width: 140, sortable: true, fixed: true, text: (row) => row.tag },
 *     { key: 'state', label: 'State', width: 144, text: (row) => STATES[row.state].word, cell: state },
 *   ]);
 *   const label = async () => { await perform('make_labels', request(), (done) => done.result.sentence); };
 *   $effect(() => register([{ keys: 'L', label: 'Label', run: () => void label(), when: () => selection.ids.size > 0 }]));
 * </script>
 *
 * {#snippet state(row: AssetRow)}<StateChip state={row.state} />{/snippet}
 * <div class="screen">
 *   <header class="screen-head"><h1>Assets</h1><Button variant="primary" keys="N">Register</Button></header>
 *   <DataTable label="Assets" name="assets" {columns} {selection} bind:sort source={[filter, changed.value]}
 *     rowId={(row) => row.id} onopen={(row) => go('assets', [row.id])}
 *     fetchRange={(offset, limit) => call('list_assets', { filter, sort: sort.key, descending: sort.descending, offset, limit })}>
 *     {#snippet empty()}<Empty title="Nothing is on the register yet" />{/snippet}
 *   </DataTable>
 * </div>
 * ```
 *
 * What is only shown is asked with `query(operation, () => request, nouns)`: read `.value`, `.failure`, `.slow`.
 * Writes go through `perform`: it drops what they changed, and the bar at the bottom offers their undo. Scans are
 * heard with `$effect(() => onScan(handler))`. Other programs' writes reach the same queries by themselves.
 */
export { default as BarChart } from './BarChart.svelte';
export { default as Button } from './Button.svelte';
export { default as Checkbox } from './Checkbox.svelte';
export { default as Chip } from './Chip.svelte';
export { default as ChoiceRow } from './ChoiceRow.svelte';
export { default as Combobox } from './Combobox.svelte';
export { default as DataTable } from './DataTable.svelte';
export { default as DateField } from './DateField.svelte';
export { default as DateText } from './DateText.svelte';
export { default as Dialog } from './Dialog.svelte';
export { default as Drawer } from './Drawer.svelte';
export { default as Empty } from './Empty.svelte';
export { default as ErrorNotice } from './ErrorNotice.svelte';
export { default as Field } from './Field.svelte';
export { default as FilterChip } from './FilterChip.svelte';
export { default as Glyph } from './Glyph.svelte';
export { default as IconButton } from './IconButton.svelte';
export { default as KeyHint } from './KeyHint.svelte';
export { default as Menu } from './Menu.svelte';
export { default as MoneyField } from './MoneyField.svelte';
export { default as MoneyText } from './MoneyText.svelte';
export { default as NumberField } from './NumberField.svelte';
export { default as Progress } from './Progress.svelte';
export { default as Select } from './Select.svelte';
export { default as SelectionBar } from './SelectionBar.svelte';
export { default as Sentence } from './Sentence.svelte';
export { default as Skeleton } from './Skeleton.svelte';
export { default as StateChip } from './StateChip.svelte';
export { default as Tabs } from './Tabs.svelte';
export { default as Tag } from './Tag.svelte';
export { default as TextField } from './TextField.svelte';
export { default as Timeline } from './Timeline.svelte';
export { default as Tooltip } from './Tooltip.svelte';
export type { Column } from './columns.svelte';
export type { FetchRange } from './rows.svelte';
export { Selection } from './selection.svelte';
export { STATES, type Shape, type State, type Tone } from './states';
export * from './format';
