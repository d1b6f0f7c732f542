import { html, nothing, render, type TemplateResult } from 'lit';
import { announce } from '../words/announce';
import { bytes, count, word } from '../words/words';
import { type Answer, type Channel, connect, type Kind } from './channel';
import { Closer } from './closer';
import { gauges } from './gauges';
import { facts, type Variable, type Variables } from './variable';

/** What the server says of the session's cells. See SessionPanel.java. */
interface Work {
  session: string;
  /** It was put away: there is nothing to look at until it is back. */
  asleep: boolean;
  running?: string;
  waiting: string[];
}

/** What the server says of a question. */
interface Reply {
  state: 'told' | 'busy' | 'none' | 'failed';
  text?: string;
}

/** After a call has gone out; the server answers sooner, even that it could not. */
const LONGEST = 40_000;
const SECONDS_TO_LOOK = 5;
const SECONDS_TO_FREE = 20;
const BEFORE_LOOKING = 150;
const HEADING = 'session-heading';

/**
 * The panel that shows the learner's session. The server calls `work`, `answered` and `toggle`; questions leave as the
 * event `session-ask` (`detail.id`, `kind`, `question`, `seconds`), and the learner's wishes as `session-restart` and
 * `session-stop`. As long as it is on a page, whoever needs the session asks by it: see channel.ts.
 */
class Session extends HTMLElement implements Channel {
  private readonly open = new Map<number, (answer: Answer) => void>();
  private latest = 0;
  private disconnect?: () => void;
  private current: Work = { session: '', asleep: false, waiting: [] };
  private shown?: Variables;
  private state: 'unknown' | 'looking' | Answer['state'] = 'unknown';
  private looking?: ReturnType<typeof setTimeout>;
  private readonly closer = new Closer(this, () => this.draw());
  /** Names that stay when all others are freed; undefined while nothing is to be freed. */
  private kept?: Set<string>;
  private restarting = false;
  /** What came of the latest freeing, in words. */
  private freed = '';
  private cameFrom?: HTMLElement;

  connectedCallback() {
    this.disconnect = connect(this);
    this.hidden = true;
    this.setAttribute('role', 'region');
    this.setAttribute('aria-labelledby', HEADING);
    this.addEventListener('keydown', this.keyed);
  }

  disconnectedCallback() {
    this.disconnect?.();
    this.removeEventListener('keydown', this.keyed);
    clearTimeout(this.looking);
    this.open.forEach((answer) => answer({ state: 'none' }));
    this.open.clear();
  }

  private readonly keyed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.stopPropagation();
    this.toggle();
  };

  ask(kind: Kind, question: unknown, seconds: number): Promise<Answer> {
    const id = ++this.latest;
    return new Promise((resolve) => {
      const late = setTimeout(() => this.settle(id, { state: 'failed', reason: '' }), LONGEST);
      this.open.set(id, (answer) => {
        clearTimeout(late);
        resolve(answer);
      });
      const detail = { id, kind, question: JSON.stringify(question), seconds };
      this.dispatchEvent(new CustomEvent('session-ask', { detail }));
    });
  }

  /** Called by the server. */
  answered(id: number, reply: Reply) {
    const { state, text = '' } = reply;
    if (state === 'told') this.settle(id, { state, value: JSON.parse(text) });
    else if (state === 'failed') this.settle(id, { state, reason: text });
    else this.settle(id, { state });
  }

  private settle(id: number, answer: Answer) {
    this.open.get(id)?.(answer);
    this.open.delete(id);
  }

  /** Called by the server when cells are queued, begin or end, and when the session is another one. */
  work(work: Work) {
    const other = work.session !== this.current.session || work.asleep;
    const rested = !work.running && !work.waiting.length;
    this.current = work;
    if (other) {
      this.shown = undefined;
      this.kept = undefined;
      this.freed = '';
      this.closer.forget();
    }
    // Who looks wakes it: that is for the learner to decide.
    if (rested && !work.asleep) this.look(BEFORE_LOOKING);
    this.draw();
  }

  /** Called by the server when the learner presses the panel's button. */
  toggle() {
    const opens = this.hidden;
    if (opens) this.cameFrom = (document.activeElement as HTMLElement | null) ?? undefined;
    this.hidden = !opens;
    document.querySelectorAll('.open-session').forEach((button) => button.setAttribute('aria-expanded', String(opens)));
    if (opens) {
      this.look(0);
      this.draw();
      this.querySelector<HTMLElement>('h2')?.focus();
    } else {
      this.kept = undefined;
      this.restarting = false;
      const back = this.cameFrom?.isConnected && this.cameFrom !== document.body ? this.cameFrom : undefined;
      (back ?? document.querySelector<HTMLElement>('.open-session'))?.focus();
    }
  }

  /** Looks at the variables anew, if anybody can see them. */
  private look(delay: number) {
    clearTimeout(this.looking);
    if (this.hidden) return;
    this.looking = setTimeout(() => void this.lookNow(), delay);
  }

  private async lookNow() {
    if (this.state === 'unknown') this.state = 'looking';
    const answer = await this.ask('variables', {}, SECONDS_TO_LOOK);
    this.state = answer.state;
    if (answer.state === 'told') {
      this.shown = answer.value as Variables;
      this.closer.changed();
    }
    this.draw();
  }

  private async free(names: string[]) {
    this.kept = undefined;
    this.draw();
    const answer = await this.ask('free', { names }, SECONDS_TO_FREE);
    if (answer.state === 'told') {
      const { freed, bytes: gone } = answer.value as { freed: string[]; bytes: number };
      this.freed = word('session.freed', freed.length, bytes(gone));
    } else {
      this.freed = word(`session.${answer.state}`);
    }
    announce(this.freed);
    await this.lookNow();
    this.querySelector<HTMLElement>('h2')?.focus();
  }

  private draw() {
    if (this.hidden) return;
    render(
      html`
        <header>
          <h2 id=${HEADING} tabindex="-1">${word('session.title')}</h2>
          <button type="button" class="close" aria-label=${word('session.close')} @click=${() => this.toggle()}>×</button>
        </header>
        ${this.cells()} ${this.shown ? gauges(this.shown) : nothing} ${this.freeing()} ${this.variables()} ${this.restart()}
      `,
      this,
    );
  }

  private cells(): TemplateResult {
    const { running, waiting } = this.current;
    return html`<section class="work" aria-label=${word('session.work')}>
      ${running
        ? html`<p class="running"><span class="label">${word('session.running')}</span> ${running}</p>`
        : html`<p class="rests">${word('session.rests')}</p>`}
      ${waiting.length
        ? html`<p class="label">${word('session.waiting', count(waiting.length))}</p>
            <ol>
              ${waiting.map((cell) => html`<li>${cell}</li>`)}
            </ol>`
        : nothing}
      ${running || waiting.length
        ? html`<button type="button" class="stop" @click=${() => this.dispatchEvent(new CustomEvent('session-stop'))}>
            ${word('lab.stop-all')}
          </button>`
        : nothing}
    </section>`;
  }

  private values(): Variable[] {
    return this.shown?.variables.filter(({ group }) => group === 'values') ?? [];
  }

  private freeing(): TemplateResult {
    const values = this.values();
    if (!values.length) return html`<p class="freed">${this.freed}</p>`;
    const { kept } = this;
    if (!kept) {
      return html`<div class="freeing">
        <button type="button" class="free" @click=${() => this.choose()}>${word('session.free')}</button>
        <span class="freed">${this.freed}</span>
      </div>`;
    }
    const names = values.map(({ name }) => name).filter((name) => !kept.has(name));
    return html`<div class="freeing" role="group" aria-label=${word('session.free')}>
      <p>${word('session.free.choose')}</p>
      <button type="button" class="free-now" ?disabled=${!names.length} @click=${() => void this.free(names)}>
        ${word('session.free.now', names.length)}
      </button>
      <button
        type="button"
        @click=${() => {
          this.kept = undefined;
          this.draw();
        }}
      >
        ${word('session.cancel')}
      </button>
    </div>`;
  }

  private choose() {
    this.kept = new Set();
    this.freed = '';
    this.draw();
    this.querySelector<HTMLElement>('.variables input')?.focus();
  }

  private variables(): TemplateResult {
    const values = this.values();
    const definitions = this.shown?.variables.filter(({ group }) => group === 'definitions') ?? [];
    return html`<section class="variables" aria-label=${word('session.variables')} aria-busy=${this.state === 'looking'}>
      ${this.remark()}
      ${this.shown && !values.length ? html`<p class="hint">${word('session.no-variables')}</p>` : nothing}
      <ul>
        ${values.map((one) => this.variable(one))}
      </ul>
      ${definitions.length
        ? html`<details class="definitions">
            <summary>${word('session.definitions', count(definitions.length))}</summary>
            <ul>
              ${definitions.map((one) => this.variable(one))}
            </ul>
          </details>`
        : nothing}
      ${this.shown?.more ? html`<p class="hint">${word('session.more', count(this.shown.more))}</p>` : nothing}
    </section>`;
  }

  private remark(): TemplateResult | typeof nothing {
    if (this.current.asleep) return html`<p class="hint" data-state="asleep">${word('session.asleep')}</p>`;
    switch (this.state) {
      case 'busy':
      case 'none':
      case 'failed':
        return html`<p class="hint" data-state=${this.state}>${word(`session.${this.state}`)}</p>`;
      default:
        return nothing;
    }
  }

  private variable(one: Variable): TemplateResult {
    const { kept } = this;
    const isOpen = this.closer.isOpen(one.name);
    return html`<li data-name=${one.name}>
      ${kept && one.group === 'values'
        ? html`<label class="keep"
            ><input
              type="checkbox"
              .checked=${kept.has(one.name)}
              @change=${(event: Event) => {
                if ((event.target as HTMLInputElement).checked) kept.add(one.name);
                else kept.delete(one.name);
                this.draw();
              }}
            />${word('session.keep', one.name)}</label
          >`
        : nothing}
      <button type="button" class="variable" aria-expanded=${String(isOpen)} @click=${() => this.closer.toggle(one.name)}>
        <span class="name">${one.name}</span>
        <span class="bytes">${one.bytes ? bytes(one.bytes) : ''}</span>
        <span class="facts">${facts(one)}</span>
        <span class="preview">${one.preview}</span>
      </button>
      ${isOpen ? this.closer.look(one.name) : nothing}
    </li>`;
  }

  private restart(): TemplateResult {
    if (!this.restarting) {
      return html`<footer>
        <button
          type="button"
          class="restart"
          @click=${() => {
            this.restarting = true;
            this.draw();
            this.querySelector<HTMLElement>('.restart-now')?.focus();
          }}
        >
          ${word('lab.restart')}
        </button>
      </footer>`;
    }
    return html`<footer role="group" aria-label=${word('lab.restart.question')}>
      <p>${word('lab.restart.consequence')}</p>
      <button
        type="button"
        class="restart-now"
        @click=${() => {
          this.restarting = false;
          this.dispatchEvent(new CustomEvent('session-restart'));
          this.draw();
          this.querySelector<HTMLElement>('h2')?.focus();
        }}
      >
        ${word('lab.restart')}
      </button>
      <button
        type="button"
        @click=${() => {
          this.restarting = false;
          this.draw();
        }}
      >
        ${word('session.cancel')}
      </button>
    </footer>`;
  }
}

customElements.define('gb-session', Session);
