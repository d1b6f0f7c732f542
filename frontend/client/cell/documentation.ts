import { closeCompletion, completionStatus } from '@codemirror/autocomplete';
import { syntaxTree } from '@codemirror/language';
import { type EditorState, type Extension, Prec, StateEffect, StateField } from '@codemirror/state';
import { EditorView, hoverTooltip, keymap, showTooltip, type Tooltip, tooltips, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import { render } from 'lit';
import { ask } from '../session/channel';
import { described, type Described, isEmpty, spoken } from '../session/described';
import { announce } from '../words/announce';
import { around } from './completion';

const HOVER = 500;
const NAME_BEFORE = /[\p{L}_][\p{L}\p{N}_]*\(?$/u;
const REST_OF_NAME = /^[\p{L}\p{N}_]*/u;

interface Tip {
  tooltip: Tooltip;
  /** Where the parenthesis opens whose call it is about; -1 for one that goes with the next key. */
  opened: number;
}

const showTip = StateEffect.define<Tip | null>();

const tip = StateField.define<Tip | null>({
  create: () => null,
  update(shown, transaction) {
    for (const effect of transaction.effects) if (effect.is(showTip)) return effect.value;
    if (!shown || (!transaction.docChanged && !transaction.selection)) return shown;
    if (shown.opened < 0) return null;
    const opened = transaction.changes.mapPos(shown.opened, 1);
    return opened === shown.opened ? shown : { tooltip: { ...shown.tooltip, pos: opened }, opened };
  },
  provide: (field) => showTooltip.from(field, (shown) => shown?.tooltip ?? null),
});

/** Where the parenthesis of the innermost call around the cursor opens; -1 outside of calls. */
function callAt(state: EditorState): number {
  const { head } = state.selection.main;
  for (let node = syntaxTree(state).resolveInner(head, -1); ; ) {
    if (node.name === 'ArgList' && node.from < head && (head < node.to || state.sliceDoc(node.to - 1, node.to) !== ')')) {
      return node.from;
    }
    if (!node.parent) return -1;
    node = node.parent;
  }
}

function tooltipAt(pos: number, told: Described): Tooltip {
  return {
    pos,
    above: true,
    strictSide: false,
    arrow: false,
    create: () => {
      const dom = document.createElement('div');
      dom.className = 'cm-documentation';
      dom.setAttribute('role', 'tooltip');
      render(described(told), dom);
      return { dom };
    },
  };
}

async function about(state: EditorState, at: number, call: boolean): Promise<Described | null> {
  const answer = await ask('describe', { ...around(state, at), call });
  if (answer.state !== 'told') return null;
  const told = answer.value as Described;
  return isEmpty(told) ? null : told;
}

/** How often help has been sent away: an answer that was on its way then is not wanted. */
const dismissals = new WeakMap<EditorView, number>();

/** Shows what the call around the cursor takes, as long as the cursor stays in it. */
async function showCall(view: EditorView) {
  const asked = view.state;
  const opened = callAt(asked);
  if (opened < 0) return;
  const dismissed = dismissals.get(view);
  const told = await about(asked, asked.selection.main.head, true);
  if (dismissals.get(view) !== dismissed) return;
  // Whoever types on in the call is still helped; whoever has left it is not.
  if (!told?.signatures?.length || !view.hasFocus || callAt(view.state) !== opened) return;
  view.dispatch({ effects: showTip.of({ tooltip: tooltipAt(opened, told), opened }) });
  if (/[,=]/.test(view.state.sliceDoc(asked.selection.main.head, view.state.selection.main.head))) void showCall(view);
}

/** Jupyter's key: what is the name before the cursor? At the beginning of a line it takes away indentation. */
function showName(view: EditorView): boolean {
  const { state } = view;
  const { head, empty } = state.selection.main;
  const line = state.doc.lineAt(head);
  const match = NAME_BEFORE.exec(line.text.slice(0, head - line.from));
  if (!empty || !match) return false;
  const call = match[0].endsWith('(');
  const end = call ? head : head + (REST_OF_NAME.exec(line.text.slice(head - line.from))?.[0].length ?? 0);
  void about(state, end, call).then((told) => {
    if (!told || view.state.doc !== state.doc || view.state.selection.main.head !== head) return;
    closeCompletion(view);
    view.dispatch({ effects: showTip.of({ tooltip: tooltipAt(head, told), opened: -1 }) });
    announce(spoken(told));
  });
  return true;
}

function close(view: EditorView): boolean {
  if (!view.state.field(tip, false) || completionStatus(view.state) === 'active') return false;
  view.dispatch({ effects: showTip.of(null) });
  return true;
}

function dismiss(view: EditorView): boolean {
  dismissals.set(view, (dismissals.get(view) ?? 0) + 1);
  return close(view);
}

const onTyping = ViewPlugin.fromClass(
  class {
    update(update: ViewUpdate) {
      const shown = update.state.field(tip);
      const moved = update.docChanged || update.selectionSet;
      if (moved && shown && shown.opened >= 0 && callAt(update.state) !== shown.opened) {
        // The cursor has left the call.
        queueMicrotask(() => update.view.state.field(tip, false) === shown && close(update.view));
      }
      if (!update.docChanged || !update.transactions.some((one) => one.isUserEvent('input.type'))) return;
      const { head } = update.state.selection.main;
      const last = update.state.sliceDoc(head - 1, head);
      const asks = last === '(' || ((last === ',' || last === '=') && shown);
      if (asks) queueMicrotask(() => void showCall(update.view));
    }
  },
);

const onHover = hoverTooltip(
  async (view, pos) => {
    const { state } = view;
    const found = state.wordAt(pos);
    if (!found || /Comment|^String|Number/.test(syntaxTree(state).resolveInner(pos, -1).name)) return null;
    const told = await about(state, found.to, false);
    return told && view.state.doc === state.doc ? { ...tooltipAt(found.from, told), end: found.to } : null;
  },
  { hoverTime: HOVER, hideOnChange: true },
);

/** Signatures and descriptions: on an opening parenthesis, on Shift+Tab, and where the pointer rests. */
export const documentation: Extension = [
  tip,
  onTyping,
  onHover,
  tooltips({ position: 'fixed' }),
  Prec.high(
    keymap.of([
      { key: 'Shift-Tab', run: showName },
      { key: 'Escape', run: dismiss },
    ]),
  ),
  EditorView.domEventHandlers({
    blur: (_, view) => {
      // The editor may be in the middle of an update that takes the focus away.
      setTimeout(() => view.hasFocus || close(view));
    },
  }),
];
