import {
  acceptCompletion,
  autocompletion,
  type Completion,
  closeCompletion,
  type CompletionContext,
  type CompletionResult,
  completionStatus,
  moveCompletionSelection,
  selectedCompletion,
  startCompletion,
} from '@codemirror/autocomplete';
import { syntaxTree } from '@codemirror/language';
import { type EditorState, type Extension, Prec } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { render } from 'lit';
import { ask } from '../session/channel';
import { described, type Described, isEmpty } from '../session/described';

/** A single letter begins too many names to be of help. */
const ENOUGH = 2;
/** What a session needs to know of long code. */
const MOST_BEFORE = 60_000;
const MOST_AFTER = 20_000;

const KEYWORDS =
  'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(
    ' ',
  );
const NAME = /[^\W\d]\w*/gu;
const REST = /^[\p{L}\p{N}_]*/u;
const TYPED = /[\p{L}_][\p{L}\p{N}_]*$/u;
const AFTER_DOT = /[\p{L}\p{N}_)\]'"]\s*\.[\p{L}\p{N}_]*$/u;
const NUMBER = /(?:^|[^\p{L}_])\d+\.\d*$/u;
/** The beginning of a text in simple quotes. */
const QUOTED = /^[rRbBuU]{0,2}(?:'|")([^'"\\\n]*)$/;
/** What stands before the text that is a key. */
const INDEX = /[\p{L}\p{N}_)\]]\s*\[\s*$/u;
/** Where an argument begins, of which there are few. */
const ARGUMENT = /[(,]\s*[\p{L}_]$/u;
const KEYWORD_LINE = /^\s*(?:from\s+[\w.]+\s+import|import|from)\s+[\w., ]*$/;

interface Completed {
  prefix: string;
  options: { label: string; kind: string }[];
}

/** The code around a place, as the session is told of it. */
export function around(state: EditorState, at: number): { before: string; after: string } {
  return {
    before: state.sliceDoc(Math.max(0, at - MOST_BEFORE), at),
    after: state.sliceDoc(at, Math.min(state.doc.length, at + MOST_AFTER)),
  };
}

/** The names in the text and Python's keywords: what can be offered while the session is busy. */
function known(state: EditorState, from: number): Completion[] {
  const text = state.doc.toString();
  const { head } = state.selection.main;
  const rest = REST.exec(text.slice(head))?.[0] ?? '';
  // Without the name that is being typed, nor the one that it is typed into.
  const others = `${text.slice(0, from)} ${text.slice(head + rest.length)}`;
  const words = new Set(others.match(NAME) ?? []);
  KEYWORDS.forEach((keyword) => words.delete(keyword));
  const typed = text.slice(from, head);
  return [
    ...[...words].map((label) => ({ label, type: 'text' })),
    ...KEYWORDS.map((label) => ({ label, type: 'keyword', boost: -1 })),
  ].filter(({ label }) => label !== typed);
}

const isText = (state: EditorState, at: number): boolean =>
  /Comment|^String|FormatString/.test(syntaxTree(state).resolveInner(at, -1).name);

/** The text between the quotes that a place stands in, as far as the place; undefined elsewhere. */
function quoted(state: EditorState, at: number): { text: string; isKey: boolean } | undefined {
  const { from, name } = syntaxTree(state).resolveInner(at, -1);
  const text = name === 'String' ? QUOTED.exec(state.sliceDoc(from, at))?.[1] : undefined;
  return text === undefined ? undefined : { text, isKey: INDEX.test(state.sliceDoc(state.doc.lineAt(from).from, from)) };
}

/** Keys of what is indexed, or files. */
async function completeQuoted({ state, pos, explicit }: CompletionContext): Promise<CompletionResult | null> {
  const inside = quoted(state, pos);
  if (!inside || !(explicit || inside.isKey || inside.text.includes('/'))) return null;
  const answer = await ask('complete', around(state, pos));
  if (answer.state !== 'told') return null;
  const { prefix, options } = answer.value as Completed;
  if (!options.some(({ label }) => label !== prefix)) return null;
  return {
    from: pos - prefix.length,
    options: options.map(({ label, kind }) => ({ label, type: kind })),
    validFor: /^[^'"/\\\n]*$/,
  };
}

async function complete(context: CompletionContext): Promise<CompletionResult | null> {
  const { state, pos, explicit } = context;
  if (isText(state, pos)) return completeQuoted(context);
  const line = state.doc.lineAt(pos);
  const written = line.text.slice(0, pos - line.from);
  const typed = TYPED.exec(written)?.[0] ?? '';
  const attribute = AFTER_DOT.test(written) && !NUMBER.test(written);
  const worth =
    attribute || typed.length >= ENOUGH || ARGUMENT.test(written) || (KEYWORD_LINE.test(written) && typed.length > 0);
  if (!explicit && !worth) return null;
  const answer = await ask('complete', around(state, pos));
  if (context.aborted) return null;
  if (answer.state !== 'told') {
    return attribute ? null : { from: pos - typed.length, options: known(state, pos - typed.length), validFor: /^\w*$/ };
  }
  const { prefix, options } = answer.value as Completed;
  if (!options.some(({ label }) => explicit || label !== prefix)) return null;
  return { from: pos - prefix.length, options: options.map((one) => option(one, state, pos - prefix.length)), validFor: /^\w*=?$/ };
}

function option({ label, kind }: { label: string; kind: string }, state: EditorState, from: number): Completion {
  const boost = kind === 'parameter' ? 50 : kind === 'keyword' ? -1 : 0;
  if (kind === 'parameter' || kind === 'keyword') return { label, type: kind, boost };
  return { label, type: kind, boost, info: () => about(label, state, from) };
}

/** What a name that is offered stands for. */
async function about(label: string, state: EditorState, from: number): Promise<Node | null> {
  const { before, after } = around(state, from);
  const answer = await ask('describe', { before: before + label, after });
  if (answer.state !== 'told' || isEmpty(answer.value as Described)) return null;
  const node = document.createElement('div');
  render(described(answer.value as Described), node);
  return node;
}

/** Tab takes what is offered, or asks for it after the beginning of a name; elsewhere it indents. */
function completeByTab(view: EditorView): boolean {
  const { state } = view;
  if (completionStatus(state) === 'active') {
    if (!selectedCompletion(state)) moveCompletionSelection(true)(view);
    return acceptCompletion(view);
  }
  const { head, empty } = state.selection.main;
  const line = state.doc.lineAt(head);
  const written = line.text.slice(0, head - line.from);
  if (!empty) return false;
  const isBegun = isText(state, head) ? !!quoted(state, head)?.text : TYPED.test(written) || AFTER_DOT.test(written);
  return isBegun && startCompletion(view);
}

/** Names that nobody sees yet don't take the Escape key from the editor, and don't come when it has been left. */
function leaveWhatIsOnItsWay(view: EditorView): boolean {
  if (completionStatus(view.state) === 'pending') closeCompletion(view);
  return false;
}

/** Names, attributes and parameters from the live session, offered while somebody types. */
export const completion: Extension = [
  Prec.highest(keymap.of([{ key: 'Escape', run: leaveWhatIsOnItsWay }])),
  EditorView.domEventHandlers({
    blur: (_, view) => {
      // CodeMirror itself closes only what is seen. The editor may be in the middle of an update that takes the focus away.
      setTimeout(() => view.hasFocus || leaveWhatIsOnItsWay(view));
    },
  }),
  Prec.high(keymap.of([{ key: 'Tab', run: completeByTab }])),
  autocompletion({
    override: [complete],
    // Enter is a new line as long as nobody has gone to one of the names.
    selectOnOpen: false,
    interactionDelay: 0,
    // A folder is on the way to something.
    activateOnCompletion: ({ type }) => type === 'folder',
    maxRenderedOptions: 80,
  }),
];
