import type { Failure, Patch, Result } from '../cell/protocol';
import { word } from '../words/words';
import type { FigureAtWork, MakeFigure } from './figure';
import { figures } from './figures';

/**
 * A figure that the page draws by itself. The server sets `kind`, `label` and `parameters` and calls `patch` with what the
 * session answers; a question leaves as the event `live-ask` with `detail.question`, a text of JSON.
 */
class Live extends HTMLElement {
  kind = '';
  label = '';
  parameters: Record<string, string> = {};
  private figure?: FigureAtWork;
  private asked?: string;
  private next?: string;
  private answer = new Map<number, Result | Failure>();

  connectedCallback() {
    if (this.figure) return;
    this.setAttribute('role', 'group');
    this.setAttribute('aria-label', word('live.name', this.label));
    const title = document.createElement('p');
    title.className = 'live-title';
    title.textContent = this.label;
    const root = document.createElement('div');
    root.className = `live-figure ${this.kind}`;
    this.append(title, root);
    const make: MakeFigure = figures[this.kind];
    const { label, parameters } = this;
    this.figure = make({ root, label, parameters, ask: (question) => this.ask(JSON.stringify(question)) });
  }

  private ask(question: string) {
    if (this.asked !== undefined) {
      this.next = question;
      return;
    }
    this.asked = question;
    this.dispatchEvent(new CustomEvent('live-ask', { detail: { question } }));
  }

  /** Called by the server. */
  patch(patch: Patch) {
    patch.drop.forEach((id) => this.answer.delete(id));
    for (const output of patch.put) {
      if (output.kind === 'result' || output.kind === 'failure') this.answer.set(output.id, output);
    }
    const { status, waiting } = patch.run;
    this.dataset.status = waiting ? 'WAITING' : status;
    if (waiting || status === 'SENT' || status === 'RUNNING' || status === 'NEVER') return;
    this.asked = undefined;
    const last = [...this.answer.values()].at(-1);
    if (last?.kind === 'result') this.figure?.answered?.(JSON.parse(last.text));
    else if (last?.kind === 'failure') this.figure?.failed?.(last.type, last.message);
    if (this.next !== undefined) {
      const question = this.next;
      this.next = undefined;
      this.ask(question);
    }
  }
}

customElements.define('gb-live', Live);
