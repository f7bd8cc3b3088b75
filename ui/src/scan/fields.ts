type Field = HTMLInputElement | HTMLTextAreaElement;

const NOT_TEXT = ['button', 'submit', 'reset', 'checkbox', 'radio', 'file', 'range', 'color', 'image'];

/** The element as a field one can type into, or null. */
export function textField(element: Element | null): Field | null {
  if (element instanceof HTMLTextAreaElement) return element.readOnly || element.disabled ? null : element;
  if (!(element instanceof HTMLInputElement) || NOT_TEXT.includes(element.type)) return null;
  return element.readOnly || element.disabled ? null : element;
}

/** Puts what keys have changed in the focused field back. */
export type PutBack = () => void;

/** Remembers what the focused field holds, whatever kind it is; null where keys change nothing. */
export function remember(document: Document): PutBack | null {
  const focused = document.activeElement;
  const field = textField(focused);
  if (field) return rememberText(field);
  if (focused instanceof HTMLSelectElement) return rememberChoice(focused);
  if (focused instanceof HTMLElement && focused.isContentEditable) return rememberContent(focused);
  return null;
}

function rememberText(field: Field): PutBack {
  const { value, selectionStart: start, selectionEnd: end } = field;
  // Parts of a date that are not a date yet do not show in its value: setting it clears them.
  const parts = field instanceof HTMLInputElement && start === null;
  return () => {
    if (field.value === value && !parts) return;
    if (parts) field.value = '';
    field.value = value;
    if (start !== null) field.setSelectionRange(start, end);
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'historyUndo' }));
  };
}

/** Letters choose the entry that begins with them. */
function rememberChoice(list: HTMLSelectElement): PutBack {
  const { selectedIndex } = list;
  return () => {
    if (list.selectedIndex === selectedIndex) return;
    list.selectedIndex = selectedIndex;
    list.dispatchEvent(new Event('input', { bubbles: true }));
    list.dispatchEvent(new Event('change', { bubbles: true }));
  };
}

function rememberContent(element: HTMLElement): PutBack {
  const copies = [...element.childNodes].map((node) => node.cloneNode(true));
  const text = element.textContent;
  return () => {
    if (element.textContent === text) return;
    element.replaceChildren(...copies);
    element.ownerDocument.getSelection()?.selectAllChildren(element);
    element.ownerDocument.getSelection()?.collapseToEnd();
    element.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'historyUndo' }));
  };
}

/** Puts held characters where a person typed them. */
export function insert(document: Document, text: string): void {
  const field = textField(document.activeElement);
  if (text === '') return;
  if (!field) {
    const focused = document.activeElement;
    // The one way to type into a rich text as a person does, with its undo.
    if (focused instanceof HTMLElement && focused.isContentEditable) document.execCommand('insertText', false, text);
    return;
  }
  if (field.selectionStart === null) field.value += text;
  else field.setRangeText(text, field.selectionStart, field.selectionEnd ?? field.selectionStart, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
}
