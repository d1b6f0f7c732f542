import { html, nothing, render } from 'lit';
import { word } from '../words/words';
import type { Command } from './commands';

export type Kind = 'CODE' | 'TEXT' | 'RAW';

/** What the cells of both kinds can do. */
export interface Content extends HTMLElement {
  readonly code: string;
  readonly cursor: number;
  edit(): void;
  runNow(): void;
  change(from: number, to: number, insert: string): void;
}

/**
 * A cell's place in a notebook: the cell itself, which the server puts in, and its tools. What they are pressed for leaves
 * as the event `block-command` (`detail.command`).
 */
export class Block extends HTMLElement {
  cell = '';
  private is: Kind = 'CODE';
  private folded = false;
  private tools?: HTMLElement;
  private adders?: HTMLElement;

  set kind(kind: Kind) {
    this.is = kind;
    this.draw();
  }

  get kind(): Kind {
    return this.is;
  }

  set collapsed(collapsed: boolean) {
    this.folded = collapsed;
    this.classList.toggle('collapsed', collapsed);
    this.draw();
  }

  get collapsed(): boolean {
    return this.folded;
  }

  get content(): Content | null {
    return this.querySelector<Content>(':scope > gb-cell, :scope > gb-text');
  }

  connectedCallback() {
    if (!this.tools) {
      this.tools = document.createElement('div');
      this.tools.className = 'block-tools';
      this.tools.setAttribute('role', 'toolbar');
      this.tools.setAttribute('aria-label', word('document.tools'));
      this.adders = document.createElement('div');
      this.adders.className = 'adders';
      this.prepend(this.tools);
      this.append(this.adders);
    }
    this.tabIndex = -1;
    this.draw();
  }

  private draw() {
    if (!this.tools) return;
    this.dataset.kind = this.is;
    render(this.toolParts(), this.tools);
    render(adderParts((kind) => this.do('insert-below', kind)), this.adders!);
    // The server appends the cell behind what is there.
    if (this.adders!.nextSibling) this.append(this.adders!);
  }

  /** Called by the server when the cell has been put in. */
  filled() {
    this.append(this.adders!);
  }

  private do(command: Command, kind?: Kind) {
    this.dispatchEvent(new CustomEvent('block-command', { bubbles: true, detail: { command, kind } }));
  }

  private toolParts() {
    const button = (command: Command, sign: string, label = `document.${command}`) =>
      html`<button type="button" title=${word(label)} aria-label=${word(label)} @click=${() => this.do(command)}>
        <span aria-hidden="true">${sign}</span>
      </button>`;
    return html`
      <span class="handle" draggable="true" title=${word('document.drag')} aria-hidden="true">⠿</span>
      ${button('move-up', '↑')} ${button('move-down', '↓')}
      ${this.is === 'CODE' ? button('to-text', 'T') : button('to-code', '{ }')}
      ${this.is === 'CODE' ? button('split', '✂') : nothing} ${button('merge', '⤓')}
      ${button('collapse', this.folded ? '▸' : '▾', this.folded ? 'document.unfold' : 'document.collapse')}
      ${button('copy', '⧉')} ${button('remove', '✕')}
    `;
  }
}

/** Buttons that put in a new cell. */
export function adderParts(add: (kind: Kind) => void) {
  return html`<button type="button" @click=${() => add('CODE')}>${word('document.add-code')}</button>
    <button type="button" @click=${() => add('TEXT')}>${word('document.add-text')}</button>`;
}

customElements.define('gb-block', Block);
