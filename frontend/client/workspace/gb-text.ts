import { markdown } from '@codemirror/lang-markdown';
import { EditorView } from '@codemirror/view';
import { scrollable } from '../frame/scrollable';
import { CodeEditor } from '../cell/editor';
import { word } from '../words/words';
import { type SharedOrigin, SharedText, type Update } from './shared-text';

/**
 * A cell with text. The server sets `label`, `shared`, and `html`, which is what the text looks like, or `plain`; what is typed leaves
 * as `cell-write`, and what has become of the text comes by `receive`. Shift+Enter asks by `cell-go-on` where to go on.
 */
class TextCell extends HTMLElement {
  label = '';
  private origin?: SharedOrigin;
  private sharing?: SharedText;
  private editor?: CodeEditor;
  private view?: HTMLElement;
  private box?: HTMLElement;
  private shownHtml = '';
  private shownPlain = '';
  private readonly flush = () => this.sharing?.push();

  set shared(origin: SharedOrigin) {
    this.origin ??= origin;
  }

  set html(html: string) {
    this.shownHtml = html;
    this.draw();
  }

  /** What is neither code nor Markdown is shown as it is. */
  set plain(text: string) {
    this.shownPlain = text;
    this.draw();
  }

  connectedCallback() {
    if (!this.view) this.build();
    this.editor!.comeBack();
    this.sharing!.comeBack();
    this.setAttribute('role', 'group');
    this.setAttribute('aria-label', this.label);
    document.addEventListener('visibilitychange', this.flush);
  }

  disconnectedCallback() {
    document.removeEventListener('visibilitychange', this.flush);
    this.sharing?.leave();
    this.editor?.leave();
  }

  private build() {
    this.view = document.createElement('div');
    this.view.className = 'prose';
    this.view.addEventListener('dblclick', (event) => {
      if (!(event.target as HTMLElement).closest('a')) this.edit();
    });
    this.box = document.createElement('div');
    this.box.className = 'editor';
    this.box.hidden = true;
    this.append(this.box, this.view);
    this.buildEditor();
    this.draw();
  }

  private buildEditor() {
    this.sharing = SharedText.of(this, this.origin!);
    this.editor = new CodeEditor(
      this.box!,
      word('document.text-editor'),
      '',
      {
        runAndGoOn: () => {
          this.finish();
          this.dispatchEvent(new CustomEvent('cell-go-on', { bubbles: true, cancelable: true }));
        },
        run: () => {
          this.finish();
          this.dispatchEvent(new CustomEvent('cell-leave', { bubbles: true, cancelable: true }));
        },
        leave: () => {
          this.finish();
          this.dispatchEvent(new CustomEvent('cell-leave', { bubbles: true, cancelable: true }));
        },
      },
      () => {},
      [markdown(), EditorView.lineWrapping, this.sharing.extension],
      this.origin!.text,
    );
    this.sharing.attach(this.editor);
    this.box!.addEventListener('focusout', this.flush);
  }

  private draw() {
    if (!this.view) return;
    const isEmpty = !this.shownHtml.trim() && !this.shownPlain;
    this.view.classList.toggle('empty', isEmpty);
    if (this.shownPlain) {
      const plain = document.createElement('pre');
      plain.textContent = this.shownPlain;
      this.view.replaceChildren(plain);
    } else if (isEmpty) this.view.textContent = word('document.empty-text');
    else this.view.innerHTML = this.shownHtml;
    this.view.querySelectorAll<HTMLElement>('table, pre').forEach(scrollable);
  }

  /** Opens the editor. */
  edit() {
    this.box!.hidden = false;
    this.classList.add('editing');
    this.editor!.focus();
  }

  /** Shows what the text looks like, and the text no more. */
  finish() {
    this.sharing?.push();
    this.box!.hidden = true;
    this.classList.remove('editing');
  }

  runNow() {
    this.finish();
  }

  get cursor(): number {
    return this.editor!.view.state.selection.main.head;
  }

  get code(): string {
    return this.editor?.text ?? this.origin?.text ?? '';
  }

  /** Changes the text as if it were typed. */
  change(from: number, to: number, insert: string) {
    this.editor!.view.dispatch({ changes: { from, to, insert } });
    this.sharing!.push();
  }

  /** Called by the server. */
  receive(version: number, updates: Update[]) {
    this.sharing?.receive(version, updates);
  }

  /** Called by the server when it no longer knows how the text came to be what it is. */
  reset(version: number, text: string) {
    this.sharing?.leave();
    this.origin = { place: this.origin!.place, version, text };
    this.editor?.destroy();
    this.buildEditor();
  }
}

customElements.define('gb-text', TextCell);
