import { html, nothing, render, svg } from 'lit';
import { word } from '../words/words';
import type { Command } from './commands';

export type Kind = 'CODE' | 'TEXT' | 'RAW';

/** What the cells of both kinds can do. */
export interface Content extends HTMLElement {
  label: string;
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
    this.setAttribute('role', 'group');
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

  /** Cells of one's own are called by their places. */
  name(label: string) {
    const { content } = this;
    if (!content || content.label === label) return;
    content.label = label;
    this.setAttribute('aria-label', label);
    if (content.hasAttribute('aria-label')) content.setAttribute('aria-label', label);
  }

  private do(command: Command, kind?: Kind) {
    this.dispatchEvent(new CustomEvent('block-command', { bubbles: true, detail: { command, kind } }));
  }

  private toolParts() {
    const button = (command: Command, sign: keyof typeof SIGNS, label = `document.${command}`) =>
      html`<button
        type="button"
        class=${command}
        title=${word(label)}
        aria-label=${word(label)}
        @click=${() => this.do(command)}
      >
        ${drawn(sign)}
      </button>`;
    return html`
      <span class="handle" draggable="true" title=${word('document.drag')} aria-hidden="true">${drawn('drag')}</span>
      ${button('move-up', 'up')} ${button('move-down', 'down')}
      ${this.is === 'CODE' ? button('to-text', 'text') : button('to-code', 'code')}
      ${this.is === 'CODE' ? button('split', 'split') : nothing} ${button('merge', 'merge')}
      ${button('collapse', this.folded ? 'unfold' : 'fold', this.folded ? 'document.unfold' : 'document.collapse')}
      ${button('copy', 'copy')} ${button('remove', 'remove')}
    `;
  }
}

/** The tools' signs, as lines in a square of 16. */
const SIGNS = {
  drag: 'M6 3v.1M10 3v.1M6 8v.1M10 8v.1M6 13v.1M10 13v.1',
  up: 'M8 13V3M4 7l4-4 4 4',
  down: 'M8 3v10M4 9l4 4 4-4',
  text: 'M3 4V3h10v1M8 3v10M6 13h4',
  code: 'M5 4L1.5 8 5 12M11 4l3.5 4L11 12',
  split: 'M3 3v3h10V3M3 13v-3h10v3M1 8h14',
  merge: 'M3 2v3h10V2M3 14v-3h10v3M8 5v6M6 9l2 2 2-2',
  fold: 'M4 6l4 4 4-4',
  unfold: 'M6 4l4 4-4 4',
  copy: 'M6 6h7v7H6zM10 6V3H3v7h3',
  remove: 'M4 4l8 8M12 4l-8 8',
};

function drawn(sign: keyof typeof SIGNS) {
  return html`<svg viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${SIGNS[sign]} />`}</svg>`;
}

/** Buttons that put in a new cell. */
export function adderParts(add: (kind: Kind) => void) {
  return html`<button type="button" @click=${() => add('CODE')}>${word('document.add-code')}</button>
    <button type="button" @click=${() => add('TEXT')}>${word('document.add-text')}</button>`;
}

customElements.define('gb-block', Block);
