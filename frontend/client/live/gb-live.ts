import { html, nothing, render } from 'lit';
import type { Failure, Patch, Result } from '../cell/protocol';
import { word } from '../words/words';
import type { FigureAtWork, MakeFigure } from './figure';
import { figures } from './figures';
import { Question } from './question';
import { WAITS } from './session';

/** Most answers come sooner, and nobody has to be told that they are on their way. */
const PATIENCE = 700;

/**
 * A figure that the page draws by itself. Its maker sets `kind`, `label` and `parameters` and calls `patch` with what the
 * session answers; a question leaves as the event `live-ask` with `detail.question`, a text of JSON.
 */
export class Live extends HTMLElement {
  kind = '';
  label = '';
  parameters: Record<string, string> = {};
  /** Runs the cell again that the figure belongs to, for one that belongs to a cell. */
  runAgain?: () => void;
  private figure?: FigureAtWork;
  private foot!: HTMLElement;
  private readonly question = new Question();
  private latest = '';
  private next?: string;
  private readonly answer = new Map<number, Result | Failure>();
  private hasAnswer = false;
  /** The page's cells run, and the figure asks when they have. */
  private cellsRun = false;
  private late?: ReturnType<typeof setTimeout>;
  private waits = false;
  private unanswered?: 'lost' | 'stopped';

  connectedCallback() {
    if (this.figure) return;
    this.setAttribute('role', 'group');
    this.setAttribute('aria-label', word('live.name', this.label));
    const title = document.createElement('p');
    title.className = 'live-title';
    title.textContent = this.label;
    const root = document.createElement('div');
    root.className = `live-figure ${this.kind}`;
    this.foot = document.createElement('div');
    this.foot.className = 'live-foot';
    this.foot.setAttribute('role', 'status');
    this.append(title, root, this.foot);
    this.addEventListener(WAITS, (event) => {
      this.cellsRun = (event as CustomEvent<{ waits: boolean }>).detail.waits;
      this.watch();
    });
    const make: MakeFigure = figures[this.kind];
    const { label, parameters, runAgain } = this;
    this.figure = make({ root, label, parameters, runAgain, ask: (question) => this.ask(JSON.stringify(question)) });
  }

  disconnectedCallback() {
    this.figure?.rest?.();
    clearTimeout(this.late);
    this.late = undefined;
  }

  private ask(question: string) {
    if (this.question.isOpen) {
      this.next = question;
      return;
    }
    this.latest = question;
    this.unanswered = undefined;
    // The server begins anew with every question, and tells all of its answer.
    this.answer.clear();
    this.question.asked();
    this.dataset.status = 'WAITING';
    this.watch();
    this.dispatchEvent(new CustomEvent('live-ask', { detail: { question } }));
  }

  /** Called with what the server says. */
  patch(patch: Patch) {
    patch.drop.forEach((id) => this.answer.delete(id));
    for (const output of patch.put) {
      if (output.kind === 'result' || output.kind === 'failure') this.answer.set(output.id, output);
    }
    const standing = this.question.after(patch);
    if (standing !== 'none' || !this.question.isOpen) {
      this.dataset.status = patch.run.waiting ? 'WAITING' : patch.run.status;
    }
    if (standing === 'answered') this.tell();
    else if (standing === 'lost' || standing === 'stopped') this.unanswered = standing;
    if (!this.question.isOpen && this.next !== undefined) {
      const question = this.next;
      this.next = undefined;
      this.ask(question);
    }
    this.watch();
  }

  private tell() {
    const last = [...this.answer.values()].at(-1);
    this.hasAnswer ||= last !== undefined;
    if (last?.kind === 'result') this.figure?.answered?.(JSON.parse(last.text));
    else if (last?.kind === 'failure') this.figure?.failed?.(last.type, last.message);
  }

  private get isLookedFor(): boolean {
    return this.question.isOpen && this.dataset.status === 'RUNNING';
  }

  /** Says that the figure waits, if it goes on doing so. */
  private watch() {
    const waits = (this.question.isOpen && !this.isLookedFor) || ((this.isLookedFor || this.cellsRun) && !this.hasAnswer);
    if (!waits) {
      clearTimeout(this.late);
      this.late = undefined;
      this.waits = false;
    } else if (!this.waits) {
      this.late ??= setTimeout(() => {
        this.late = undefined;
        this.waits = true;
        this.draw();
      }, PATIENCE);
    }
    this.draw();
  }

  private draw() {
    render(
      this.waits
        ? html`<p class="hint waits">${word(this.isLookedFor ? 'live.looks' : 'live.waits')}</p>`
        : this.unanswered
          ? html`<p class="hint unanswered">
              ${word(`live.unanswered.${this.unanswered}`)}
              <button type="button" class="ask-again" @click=${() => this.ask(this.latest)}>${word('live.ask-again')}</button>
            </p>`
          : nothing,
      this.foot,
    );
  }
}

customElements.define('gb-live', Live);
