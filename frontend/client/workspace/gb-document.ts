import { html, nothing, render } from 'lit';
import { announce } from '../words/announce';
import { word } from '../words/words';
import { type Command, Keys, byEditors } from './commands';
import { type Block, type Kind, adderParts } from './gb-block';
import './gb-block';
import './gb-text';
import { Dragging } from './dragging';
import { Saving } from './saving';
import { showShortcuts } from './shortcuts';
import type { Update } from './shared-text';

/** See Edit.java. */
export type Edit =
  | { kind: 'rename'; title: string }
  | { kind: 'write'; cell: string; version: number; updates: Update[] }
  | { kind: 'insert'; cell: string; is: Kind; text: string; after: string }
  | { kind: 'move'; cell: string; after: string }
  | { kind: 'remove'; cell: string }
  | { kind: 'put-back' }
  | { kind: 'convert'; cell: string; is: Kind }
  | { kind: 'collapse'; cell: string; collapsed: boolean };

const COPIED = 'ganbook.copied-cell';
const EDITABLE = '.cm-editor, input, textarea, select, dialog, vaadin-dialog';
const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

/**
 * A notebook of the learner's own. The server puts the cells into `.cells` and sets `name`, `title` and `removed` (how
 * many cells can be put back); what the learner does to the notebook leaves as `document-edit` (`detail.edit`), and what
 * concerns the session or the whole notebook as `document-command` (`detail.command`).
 */
class NotebookDocument extends HTMLElement {
  private heading = '';
  private gone = 0;
  private refused = false;
  private head?: HTMLElement;
  private foot?: HTMLElement;
  private chosen?: string;
  /** A cell that is on its way, and whether it is to be written into when it is there. */
  private awaited?: { cell: string; edit: boolean };
  private readonly keys = new Keys();
  private readonly saving = new Saving(() => this.draw());

  set name(title: string) {
    this.heading = title;
    const input = this.head?.querySelector<HTMLInputElement>('.title');
    if (input && input !== document.activeElement) input.value = title;
    this.draw();
  }

  set removed(count: number) {
    this.gone = count;
    this.draw();
  }

  connectedCallback() {
    if (this.head) return;
    this.head = document.createElement('header');
    this.head.className = 'document-head';
    this.foot = document.createElement('div');
    this.foot.className = 'adders last';
    this.prepend(this.head);
    this.append(this.foot);
    this.addEventListener('keydown', (event) => this.pressed(event));
    this.addEventListener('focusin', (event) => this.focused(event));
    this.addEventListener('block-command', (event) => {
      const { command, kind } = (event as CustomEvent).detail;
      this.chosen = (event.target as Block).cell;
      this.obey(command, kind);
    });
    this.addEventListener('cell-write', (event) => {
      const { version, updates } = (event as CustomEvent).detail;
      this.edit({ kind: 'write', cell: blockOf(event).cell, version, updates });
    });
    this.addEventListener('cell-saving', (event) => this.saving.heard(event.target!, (event as CustomEvent).detail.saved));
    this.addEventListener('cell-go-on', (event) => {
      event.preventDefault();
      this.chosen = blockOf(event).cell;
      this.goOn();
    });
    this.addEventListener('cell-leave', (event) => {
      event.preventDefault();
      this.select(blockOf(event));
    });
    new Dragging(this, (cell, after) => this.edit({ kind: 'move', cell, after }));
    new MutationObserver(() => this.arrived()).observe(this.querySelector('.cells')!, { childList: true, subtree: true });
    this.draw();
  }

  /** Called by the server when it could not make an edit. */
  refuse() {
    this.refused = true;
    announce(word('document.refused'));
    this.draw();
  }

  private edit(edit: Edit) {
    this.refused = false;
    this.dispatchEvent(new CustomEvent('document-edit', { detail: { edit } }));
  }

  private get blocks(): Block[] {
    return [...this.querySelectorAll<Block>('.cells > gb-block')];
  }

  private get current(): Block | undefined {
    return this.blocks.find((block) => block.cell === this.chosen);
  }

  /** The block so many places below the chosen one, or above it. */
  private beside(places: number): Block | undefined {
    const { blocks } = this;
    return blocks[blocks.findIndex((block) => block.cell === this.chosen) + places];
  }

  private select(block: Block | undefined) {
    if (!block) return;
    this.choose(block);
    block.focus();
    block.scrollIntoView({ block: 'nearest' });
  }

  private choose(block: Block) {
    this.chosen = block.cell;
    for (const each of this.blocks) {
      each.classList.toggle('selected', each === block);
      each.tabIndex = each === block ? 0 : -1;
    }
  }

  private focused(event: FocusEvent) {
    const block = (event.target as HTMLElement).closest<Block>('gb-block');
    if (block) this.choose(block);
  }

  private pressed(event: KeyboardEvent) {
    const target = event.target as HTMLElement;
    if (target.closest('input, textarea, select, dialog, vaadin-dialog')) return;
    const isEditing = !!target.closest(EDITABLE);
    const isButton = !!target.closest('button, a, summary');
    if (isButton && ['Enter', ' '].includes(event.key)) return;
    const command = this.keys.find(event, isEditing);
    if (!command || (isEditing && byEditors.includes(command as Command))) return;
    event.preventDefault();
    if (command !== 'more') this.obey(command);
  }

  private obey(command: Command, kind: Kind = 'CODE') {
    const block = this.current;
    switch (command) {
      case 'help':
        showShortcuts();
        return;
      case 'interrupt':
      case 'restart':
        this.dispatchEvent(new CustomEvent('document-command', { detail: { command } }));
        return;
      case 'put-back':
        this.putBack();
        return;
      case 'paste':
        this.paste();
        return;
      case 'insert-below':
        this.insert(kind, '', this.chosen ?? this.blocks.at(-1)?.cell ?? '');
        return;
      case 'insert-above':
        this.insert(kind, '', this.beside(-1)?.cell ?? '');
        return;
    }
    if (block) this.obeyFor(block, command);
  }

  private obeyFor(block: Block, command: Command) {
    const { cell } = block;
    switch (command) {
      case 'edit':
        if (block.collapsed) this.edit({ kind: 'collapse', cell, collapsed: false });
        block.content?.edit();
        break;
      case 'run':
        block.content?.runNow();
        break;
      case 'run-go-on':
        block.content?.runNow();
        this.goOn();
        break;
      case 'run-insert':
        block.content?.runNow();
        this.insert('CODE', '', cell);
        break;
      case 'select-above':
        this.select(this.beside(-1));
        break;
      case 'select-below':
        this.select(this.beside(1));
        break;
      case 'move-up':
        if (this.beside(-1)) this.move(cell, this.beside(-2)?.cell ?? '');
        break;
      case 'move-down':
        if (this.beside(1)) this.move(cell, this.beside(1)!.cell);
        break;
      case 'remove':
        this.remove(block);
        break;
      case 'cut':
        copy(block);
        this.remove(block);
        break;
      case 'copy':
        copy(block);
        announce(word('document.copied'));
        break;
      case 'split':
        this.split(block);
        break;
      case 'merge':
        this.merge(block);
        break;
      case 'to-code':
        this.convert(cell, 'CODE');
        break;
      case 'to-text':
        this.convert(cell, 'TEXT');
        break;
      case 'collapse':
        this.edit({ kind: 'collapse', cell, collapsed: !block.collapsed });
        break;
    }
  }

  private convert(cell: string, is: Kind) {
    this.awaited = { cell, edit: false };
    this.edit({ kind: 'convert', cell, is });
  }

  private move(cell: string, after: string) {
    this.awaited = { cell, edit: false };
    this.edit({ kind: 'move', cell, after });
  }

  /** To the next cell, or to a new one below the last. */
  private goOn() {
    const next = this.beside(1);
    if (next) this.select(next);
    else this.insert('CODE', '', this.chosen ?? '');
  }

  private insert(is: Kind, text: string, after: string, edit = true) {
    const cell = newId();
    this.awaited = { cell, edit };
    this.edit({ kind: 'insert', cell, is, text, after });
  }

  private remove(block: Block) {
    const next = this.beside(1) ?? this.beside(-1);
    this.edit({ kind: 'remove', cell: block.cell });
    announce(word('document.removed'));
    if (next) this.select(next);
    else this.chosen = undefined;
  }

  private putBack() {
    if (this.gone === 0) return;
    this.edit({ kind: 'put-back' });
    announce(word('document.was-put-back'));
  }

  private paste() {
    const kept = localStorage.getItem(COPIED);
    if (!kept) return;
    const { is, text } = JSON.parse(kept) as { is: Kind; text: string };
    this.insert(is, text, this.chosen ?? this.blocks.at(-1)?.cell ?? '', false);
  }

  /** At the cursor: what follows it becomes a cell of its own. */
  private split(block: Block) {
    const content = block.content;
    if (!content || block.kind === 'RAW') return;
    const { code, cursor } = content;
    const rest = code.slice(cursor).replace(/^\n/, '');
    content.change(cursor, code.length, '');
    this.insert(block.kind, rest, block.cell);
  }

  /** With the cell below. */
  private merge(block: Block) {
    const below = this.beside(1);
    if (!below?.content || !block.content) return;
    const { code } = block.content;
    const parts = [code, below.content.code].filter((part) => part.length > 0);
    if (parts.length === 2) block.content.change(code.length, code.length, `\n\n${parts[1]}`);
    else if (code.length === 0) block.content.change(0, 0, below.content.code);
    this.edit({ kind: 'remove', cell: below.cell });
    announce(word('document.merged'));
  }

  private arrived() {
    for (const [i, block] of this.blocks.entries()) block.name(word('document.cell', i + 1));
    const block = this.blocks.find((each) => each.cell === this.awaited?.cell);
    if (!block?.content) return;
    const { edit } = this.awaited!;
    this.awaited = undefined;
    // The cell itself is built when it is connected, which comes after its being put in.
    requestAnimationFrame(() => {
      this.select(block);
      if (edit) block.content?.edit();
    });
  }

  private draw() {
    if (!this.head || !this.foot) return;
    render(this.headParts(), this.head);
    render(
      adderParts((kind) => this.insert(kind, '', this.blocks.at(-1)?.cell ?? '')),
      this.foot,
    );
  }

  private headParts() {
    const rename = (event: Event) => {
      const input = event.target as HTMLInputElement;
      if (input.value.trim()) this.edit({ kind: 'rename', title: input.value });
      else input.value = this.heading;
    };
    return html`
      <input
        class="title"
        aria-label=${word('document.title')}
        maxlength="200"
        .defaultValue=${this.heading}
        @change=${rename}
        @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && (event.target as HTMLElement).blur()}
      />
      <span class="saved" role="status" data-state=${this.saving.state}>${word(`document.${this.saving.state}`)}</span>
      ${this.gone > 0
        ? html`<button type="button" class="put-back" @click=${() => this.putBack()}>${word('document.put-back')}</button>`
        : nothing}
      ${this.refused ? html`<span class="refused">${word('document.refused')}</span>` : nothing}
      <button type="button" class="keys" @click=${showShortcuts}>${word('document.help')}</button>
    `;
  }
}

function blockOf(event: Event): Block {
  return (event.target as HTMLElement).closest<Block>('gb-block')!;
}

function copy(block: Block) {
  localStorage.setItem(COPIED, JSON.stringify({ is: block.kind, text: block.content?.code ?? '' }));
}

function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return [...bytes].map((byte) => LETTERS[byte % LETTERS.length]).join('');
}

customElements.define('gb-document', NotebookDocument);
