import { html, nothing, render } from 'lit';
import type { Failure, Output, Patch, RunState } from '../cell/protocol';
import { announce } from '../words/announce';
import { word } from '../words/words';

/** Python's word for a name that nobody has defined. */
const UNKNOWN_NAME = /^name '(\w+)' is not defined/;

/**
 * What an exercise's check says. The server sets `cell`, the name of the cell that is checked, and `solved`, and calls
 * `patch` with the check's own runs. While that cell runs or after it has failed there is nothing to say.
 */
class Check extends HTMLElement {
  cell = '';
  solved = false;
  private run?: RunState;
  private failure?: Failure;
  private watching?: MutationObserver;

  connectedCallback() {
    this.setAttribute('role', 'status');
    const cell = this.cellElement;
    if (cell) {
      this.watching = new MutationObserver(() => this.draw());
      this.watching.observe(cell, { attributeFilter: ['data-status'] });
    }
    this.draw();
  }

  disconnectedCallback() {
    this.watching?.disconnect();
  }

  /** Called by the server. */
  patch(patch: Patch) {
    const before = this.run?.status;
    this.run = patch.run;
    if (patch.drop.includes(this.failure?.id ?? -1)) this.failure = undefined;
    this.failure = patch.put.find(isFailure) ?? (patch.run.status === 'ERROR' ? this.failure : undefined);
    const passes = patch.run.status === 'OK';
    if (passes) this.solved = true;
    this.draw();
    if (before !== undefined && before !== patch.run.status && (passes || this.failure)) announce(this.innerText);
  }

  private get cellElement(): HTMLElement | null {
    return this.closest('.exercise')?.querySelector<HTMLElement>('gb-cell') ?? null;
  }

  private draw() {
    const { verdict } = this;
    // A verdict keeps its height while the next one is on its way, so that the text below does not jump.
    if (verdict !== 'checking') this.style.minHeight = '';
    else if (this.dataset.verdict !== 'checking') this.style.minHeight = `${this.offsetHeight}px`;
    this.dataset.verdict = verdict;
    render(this.parts(), this);
  }

  private get verdict(): string {
    const cell = this.cellElement?.dataset.status ?? 'NEVER';
    const { status, waiting } = this.run ?? { status: 'NEVER', waiting: false };
    if (cell === 'RUNNING' || cell === 'SENT' || cell === 'WAITING') return 'checking';
    if (cell !== 'OK') return cell === 'NEVER' ? 'none' : 'not-checked';
    if (waiting || status === 'SENT' || status === 'RUNNING') return 'checking';
    if (status === 'OK') return 'solved';
    return status === 'NEVER' ? 'none' : 'not-yet';
  }

  private parts() {
    switch (this.verdict) {
      case 'solved':
        return html`<strong>${word('exercise.solved')}</strong>`;
      case 'not-yet':
        return html`<strong>${word('exercise.not-yet')}</strong> <span>${this.message()}</span>${this.solvedBefore()}`;
      case 'checking':
        return html`<span>${word('exercise.checking')}</span>`;
      case 'not-checked':
        return html`<span>${word('exercise.not-checked')}</span>${this.solvedBefore()}`;
      default:
        return this.solved
          ? html`<strong>${word('exercise.solved-before')}</strong>`
          : html`<span>${word('exercise.run-to-check')}</span>`;
    }
  }

  private solvedBefore() {
    return this.solved ? html`<span class="before">${word('exercise.solved-before')}</span>` : nothing;
  }

  private message() {
    const { type = '', message = '' } = this.failure ?? {};
    const unknown = type === 'NameError' && UNKNOWN_NAME.exec(message);
    if (unknown) return word('exercise.undefined', unknown[1]);
    return type === 'AssertionError' ? withCode(message) : `${type}: ${message}`;
  }
}

/** What the course says of an answer, where code stands between backticks. */
function withCode(message: string) {
  return message.split(/`([^`]+)`/).map((part, index) => (index % 2 ? html`<code>${part}</code>` : part));
}

function isFailure(output: Output): output is Failure {
  return output.kind === 'failure';
}

customElements.define('gb-check', Check);
