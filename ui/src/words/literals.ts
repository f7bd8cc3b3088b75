import ts from 'typescript';
import { parse } from 'svelte/compiler';

/** A stretch of a source that a person would read and that stands in no catalogue. */
export interface Literal {
  /** Where it stands, from 1. */
  line: number;
  words: string;
}

/** Attributes whose value is read by a person, or read out to one. */
const READ = /^(alt|title|placeholder|label|hint|about|note|needed|saved|button|verb|heading|aria-(label|description|placeholder|roledescription|valuetext))$/;
/** Attributes whose value nobody reads. */
const UNREAD = /^(class|style|d|points|transform|viewBox|preserveAspectRatio|patternUnits|fill|stroke|id|for|href|src|rel|role|type|name|autocomplete|keys|inputmode|data-.*|aria-(keyshortcuts|labelledby|describedby|controls|haspopup|live|current))$/;
/** Names of keys, as browsers say them and as they stand on the keys. */
const KEYS = /^((Ctrl|Alt|Shift|Meta|Control|AltGraph|Option|Cmd)([+ ].*)?|Enter|Escape|Esc|Tab|Space|Delete|Del|Backspace|Insert|Home|End|Page(Up|Down)|Arrow\w+|F\d+|Dead|Process|Unidentified|Numpad\w*|Key[A-Z]|Digit\d)$/;

/** What finds elements of the page. */
const SELECTOR = /^([.#]?[a-z-]+(:is\(.*\))?(:[a-z]+)*[ ,>]+)*[.#]?[a-z-]*(input|button|label|primary)(\[.*\])?(:[a-z]+)*$/;

/** Whether a text is words rather than a name of the program's own. */
function isWords(text: string): boolean {
  const trimmed = text.trim();
  if (KEYS.test(trimmed) || SELECTOR.test(trimmed) || !/[a-z]{2}/.test(trimmed)) return false;
  return /^[A-Z][a-z]+$/.test(trimmed) || /[A-Za-z,;:.]\s+[A-Za-z]{2}/.test(trimmed) || /…$/.test(trimmed);
}

type Node = { type: string; start: number; end: number } & Record<string, unknown>;

/** All literals of a component or module. */
export function literals(path: string, source: string): Literal[] {
  const found: Literal[] = [];
  const add = (at: number, words: string) => found.push({ line: source.slice(0, at).split('\n').length, words: words.replace(/\s+/g, ' ').trim() });
  if (path.endsWith('.ts')) {
    script(source, 0, add);
    return found;
  }
  const tree = parse(source, { modern: true });
  for (const part of [tree.instance, tree.module]) {
    if (part) {
      const { start, end } = part.content as unknown as Node;
      script(source.slice(start, end), start, add);
    }
  }
  markup(tree.fragment as unknown as Node, '', source, add);
  return found;
}

type Add = (at: number, words: string) => void;

function markup(node: unknown, within: string, source: string, add: Add): void {
  if (Array.isArray(node)) return node.forEach((one) => markup(one, within, source, add));
  if (typeof node !== 'object' || node === null || !('type' in node)) return;
  const here = node as Node;
  const expression = (value: unknown) => {
    if (typeof value === 'object' && value !== null && 'start' in value) script(`(${source.slice((value as Node).start, (value as Node).end)})`, (value as Node).start - 1, add);
  };
  switch (here.type) {
    case 'Text':
      if (/[A-Za-z]{2}/.test(String(here['data'])) && !/^(kbd|code|style|script)$/.test(within)) add(here.start, String(here['data']));
      return;
    case 'Comment':
      return;
    case 'Attribute': {
      const name = String(here['name']);
      if (UNREAD.test(name)) return;
      const values = here['value'] === true ? [] : [here['value']].flat();
      for (const value of values as Node[]) {
        if (value.type !== 'Text') expression(value['expression']);
        else if (READ.test(name) ? /[A-Za-z]{2}/.test(String(value['data'])) : isWords(String(value['data']))) add(value.start, String(value['data']));
      }
      return;
    }
    case 'ExpressionTag':
    case 'RenderTag':
      return expression(here['expression']);
    case 'ConstTag':
    case 'StyleDirective':
      return;
  }
  const inside = here.type === 'RegularElement' ? String(here['name']) : within;
  for (const [key, value] of Object.entries(here)) {
    if (key === 'expression' && /Directive$|Block$/.test(here.type)) expression(value);
    else if (!/^(parent|metadata|css|options|name|test|context|key|parameters)$/.test(key)) markup(value, inside, source, add);
  }
}

function script(source: string, base: number, add: Add): void {
  const file = ts.createSourceFile('page.ts', source, ts.ScriptTarget.Latest, true);
  const walk = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isTaggedTemplateExpression(node)) return;
    // What only the program's log reads.
    if (ts.isNewExpression(node) && /Error$/.test(node.expression.getText())) return;
    if (ts.isStringLiteralLike(node)) {
      if (!isName(node) && isWords(node.text)) add(base + node.getStart(), node.text);
      return;
    }
    if (ts.isTemplateExpression(node)) {
      const words = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
      const text = words.join('¦');
      if (/[a-z]{2}/.test(text) && (/[A-Za-z]\s+[A-Za-z]{2}/.test(text) || /[a-z]{2,}\s*¦|¦\s*[a-z]{2,}|¦,? [A-Za-z]{2}/.test(text.replace(/[A-Z]{2,}/g, ''))) && !isCode(text)) add(base + node.getStart(), node.getText());
    }
    ts.forEachChild(node, walk);
  };
  walk(file);
}

/** Selectors, classes, addresses, keys of maps and the like. */
const isCode = (text: string): boolean => /[/#=<>{}[\]_|]|--|px|\+|(^|¦)[a-z]+([-:.][a-z¦]+)*(¦|$)(?!\s)/.test(text) && !/[A-Za-z]{2}\s+[a-z]{2,}/.test(text);

/** A literal that stands where only names of the program stand: compared, a key, an index. */
function isName(node: ts.StringLiteralLike): boolean {
  const parent = node.parent;
  if (ts.isCaseClause(parent) || ts.isElementAccessExpression(parent) || ts.isEnumMember(parent)) return true;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return true;
  return ts.isBinaryExpression(parent) && /^([!=]==?|in)$/.test(parent.operatorToken.getText());
}
