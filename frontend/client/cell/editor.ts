import { closeBrackets, closeBracketsKeymap, closeCompletion } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { python } from '@codemirror/lang-python';
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from '@codemirror/language';
import { EditorState, type Extension, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, type KeyBinding, drawSelection, keymap, lineNumbers } from '@codemirror/view';
import { classHighlighter } from '@lezer/highlight';
import { completion } from './completion';
import { documentation } from './documentation';

export interface EditorKeys {
  /** Shift+Enter */
  runAndGoOn(): void;
  /** Ctrl+Enter, Cmd+Enter */
  run(): void;
  /** Escape */
  leave(): void;
  more?: KeyBinding[];
}

const markLine = StateEffect.define<number>();

/** The line that failed; gone when the text changes. */
const failedLine = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(markLine)) {
        const n = effect.value;
        if (n < 1 || n > transaction.state.doc.lines) return Decoration.none;
        const line = Decoration.line({ class: 'failed-line' });
        return Decoration.set([line.range(transaction.state.doc.line(n).from)]);
      }
    }
    return transaction.docChanged ? Decoration.none : marks;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** An editor, of Python unless it is told otherwise: a thin wrapper around CodeMirror. */
export class CodeEditor {
  view: EditorView;
  private changing = false;
  private away = false;

  constructor(
    private readonly parent: HTMLElement,
    label: string,
    helpId: string,
    keys: EditorKeys,
    typed: () => void,
    extra: Extension[] = [],
    text = '',
  ) {
    const key = (action: () => void) => (view: EditorView) => {
      closeCompletion(view);
      action();
      return true;
    };
    const state = EditorState.create({
      doc: text,
      extensions: [
        keymap.of([
          { key: 'Shift-Enter', run: key(keys.runAndGoOn) },
          { key: 'Mod-Enter', run: key(keys.run) },
          { key: 'Ctrl-Enter', run: key(keys.run) },
          { key: 'Escape', run: key(keys.leave) },
          ...(keys.more ?? []),
          ...closeBracketsKeymap,
          ...defaultKeymap,
          ...historyKeymap,
          indentWithTab,
        ]),
        history(),
        drawSelection(),
        indentOnInput(),
        bracketMatching(),
        closeBrackets(),
        indentUnit.of('    '),
        extra,
        syntaxHighlighting(classHighlighter),
        failedLine,
        EditorView.contentAttributes.of({ tabindex: '0', 'aria-label': label, 'aria-describedby': helpId }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged && !this.changing) typed();
        }),
      ],
    });
    this.view = this.show(state);
  }

  private show(state: EditorState): EditorView {
    // Left to itself it finds the shadow root of the layout that the page is slotted into, and puts its styles there.
    return new EditorView({ parent: this.parent, root: document, state });
  }

  /** The page is left: CodeMirror, which listens to the window for as long as it may, lets go of it. */
  leave() {
    this.view.destroy();
    this.away = true;
  }

  /** After {@link leave}, for what was only moved: it is as it was, with what can be undone. */
  comeBack() {
    if (!this.away) return;
    this.away = false;
    this.view = this.show(this.view.state);
  }

  get text(): string {
    return this.view.state.doc.toString();
  }

  get hasFocus(): boolean {
    return this.view.hasFocus;
  }

  /** Undo brings the old text back. */
  replace(text: string) {
    if (text === this.text) return;
    this.changing = true;
    this.view.dispatch({ changes: { from: 0, to: this.view.state.doc.length, insert: text } });
    this.changing = false;
  }

  /** Marks a line as failed, from 1; 0 marks none. */
  mark(line: number) {
    this.view.dispatch({ effects: markLine.of(line) });
  }

  focus(line = 0) {
    if (line > 0 && line <= this.view.state.doc.lines) {
      const at = this.view.state.doc.line(line).from;
      this.view.dispatch({ selection: { anchor: at }, scrollIntoView: true });
    }
    this.view.focus();
  }

  destroy() {
    this.view.destroy();
  }
}

/** What an editor of Python has besides. */
export const pythonEditing = (): Extension[] => [python(), lineNumbers(), completion, documentation];

/** For a text that nobody changes here; it can still be selected and copied. */
export const lookingOnly: Extension = [EditorState.readOnly.of(true), EditorView.editable.of(false)];
