import { getContext, setContext } from 'svelte';

/** What a form knows of one of its fields. */
export interface FormField {
  /** What gets the focus. */
  control: () => HTMLElement | null;
  /** Waits for what is still being read; then what is wrong with it, or null when what it shows is its value. */
  settle: () => Promise<string | null>;
  /** Says at the field what is wrong with it, though it was not left. */
  say: () => void;
}

/** Forms whose person went to another field, or typed on, since they were last submitted. */
const goneOn = new WeakSet<HTMLFormElement>();
let leading = false;

/**
 * The gate before a submit: what a field shows is what is saved. Every field joins the form it stands in; a submit waits
 * until each has settled, and does not happen while the text of any is not its value.
 */
export class Form {
  readonly #fields = new Set<FormField>();

  /** Takes a field in until the returned function is called. */
  join(field: FormField): () => void {
    this.#fields.add(field);
    return () => this.#fields.delete(field);
  }

  /** Whether everything shown is a value. If not, the first field that is none has the focus and says why. */
  async pass(): Promise<boolean> {
    // What nobody can fill now says nothing about what is saved.
    const fields = [...this.#fields].filter((field) => !field.control()?.matches(':disabled')).sort(inReadingOrder);
    // From here on it is waited for.
    for (const form of fields.map((field) => field.control()?.closest('form'))) if (form) goneOn.delete(form);
    const wrong = await Promise.all(fields.map((field) => field.settle()));
    const first = fields.find((_, index) => wrong[index] !== null);
    if (!first) return true;
    fields.forEach((field, index) => wrong[index] !== null && field !== first && field.say());
    const control = first.control();
    // Folded away it could not have the focus.
    const folded = control?.closest<HTMLDetailsElement>('details:not([open])');
    if (folded) folded.open = true;
    lead(control);
    first.say();
    return false;
  }

  /** Runs what saves, once every field is a value. */
  async through(run: () => unknown): Promise<void> {
    if (await this.pass()) await run();
  }
}

function inReadingOrder(one: FormField, other: FormField): number {
  const [a, b] = [one.control(), other.control()];
  if (!a || !b || a === b) return 0;
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

const KEY = Symbol('form');

/** Begins a form for the fields inside this component. */
export function beginForm(): Form {
  return setContext(KEY, new Form());
}

/** The form this component stands in; none where a field stands by itself. */
export function theForm(): Form | undefined {
  return getContext<Form | undefined>(KEY);
}

/** Joins the form this component stands in, as long as it is there. */
export function joinForm(field: FormField): void {
  const form = theForm();
  if (form) $effect(() => form.join(field));
}

/**
 * Takes the person to what a submit came to, as long as they wait for it. An answer may come late: who is typing
 * elsewhere by then is not torn out of it.
 */
export function lead(to: HTMLElement | null | undefined): void {
  const form = to?.closest('form');
  if (!to || (form && goneOn.has(form))) return;
  leading = true;
  to.focus();
  leading = false;
}

/**
 * Guards the submits of a `<form>`: by Enter, by its button, by Ctrl+Enter in any field. Ctrl+Enter calls `next` where
 * something can go on after saving.
 */
export function guarded(form: Form, submit: () => void, next?: () => void) {
  return (element: HTMLFormElement) => {
    // The browser's own bubbles would come before the gate, and know less.
    element.noValidate = true;
    let going = false;
    const go = async (then: () => void) => {
      // A second Enter while the first is still being thought about is no second submit.
      if (going) return;
      going = true;
      element.setAttribute('aria-busy', 'true');
      const passed = await form.pass().finally(() => {
        going = false;
        element.removeAttribute('aria-busy');
      });
      if (passed) then();
    };
    const wentOn = () => {
      if (!leading) goneOn.add(element);
    };
    const submitted = (event: SubmitEvent) => {
      event.preventDefault();
      void go(submit);
    };
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      event.stopPropagation();
      void go(next ?? submit);
    };
    element.addEventListener('submit', submitted);
    element.addEventListener('keydown', pressed);
    element.addEventListener('focusin', wentOn);
    element.addEventListener('input', wentOn);
    return () => {
      element.removeEventListener('submit', submitted);
      element.removeEventListener('keydown', pressed);
      element.removeEventListener('focusin', wentOn);
      element.removeEventListener('input', wentOn);
    };
  };
}
