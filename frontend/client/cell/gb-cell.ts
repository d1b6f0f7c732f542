import { html, nothing, render } from 'lit';
import { announce } from '../words/announce';
import { count, duration, exactMoment, moment, word } from '../words/words';
import { type SharedOrigin, SharedText, type Update } from '../workspace/shared-text';
import { CodeEditor, lookingOnly, pythonEditing } from './editor';
import { OutputList } from './outputs';
import { type Pace, atPace, pace, paceLine } from './pace';
import type { Loop, Patch, Progress, RunState, Steering } from './protocol';

const SAVE_AFTER = 300;
const TICK = 200;
/** A quick answer isn't worth saying 'running' for. */
const ANNOUNCE_AFTER = 1500;

const NEVER: RunState = { status: 'NEVER', waiting: false, place: 0, count: 0, elapsed: 0, stale: false };
const TROUBLED = ['LOST', 'INTERRUPTED', 'UNAVAILABLE'];
/** Python's word for a name that nobody has defined. */
const UNKNOWN_NAME = 'NameError';

/**
 * A live cell. The server sets `name`, `label`, `book` and `code` and calls `patch`; the learner's doings leave as the
 * events `cell-run`, `cell-edit` (both with `detail.code`), `cell-stop`, `cell-steer` (with `detail.how`),
 * `cell-run-needs`, which the server answers by calling `planned`, and `cell-run-above`. A cell without a `book` belongs to
 * a notebook of the learner's own: the server sets `shared`, what is typed leaves as `cell-write` (`detail.version`,
 * `detail.updates`), and what has become of the text, here or on another page, comes by `receive`. Shift+Enter asks by the
 * event `cell-go-on` where to go on. The figure below a tensor asks with the event `cell-graph` (`detail.run`,
 * `detail.question`), and the
 * server answers by calling `patchGraph`.
 */
class Cell extends HTMLElement {
  name = '';
  label = '';
  book?: string;
  /** Whether it is there to be looked at only. */
  readonly = false;
  private text?: string;
  private sharing?: SharedText;
  private origin?: SharedOrigin;
  private editor!: CodeEditor;
  private outputs!: OutputList;
  private box!: HTMLElement;
  private bar!: HTMLElement;
  private head!: HTMLElement;
  private answer!: HTMLElement;
  private run: RunState = NEVER;
  private progress: Progress = {};
  private startedAt = 0;
  /** The text that has made the answer, as far as it is known. */
  private ran?: string | null;
  private explained = false;
  private planning = false;
  private stopping = false;
  private pausing = false;
  private saving?: ReturnType<typeof setTimeout>;
  private announcing?: ReturnType<typeof setTimeout>;
  private ticking?: ReturnType<typeof setInterval>;
  private listening?: AbortController;
  private readonly flush = () => this.save();

  set code(text: string) {
    this.text = text;
    this.editor?.replace(text);
    if (this.editor) this.draw();
  }

  set shared(origin: SharedOrigin) {
    this.origin ??= origin;
  }

  connectedCallback() {
    if (!this.editor) this.build();
    this.editor.comeBack();
    this.sharing?.comeBack();
    this.setAttribute('role', 'group');
    this.setAttribute('aria-label', word('cell.name', this.label));
    this.listening = new AbortController();
    document.addEventListener('visibilitychange', this.flush, { signal: this.listening.signal });
    this.outputs.listen(this.listening.signal);
    this.tick();
    this.draw();
  }

  disconnectedCallback() {
    this.listening?.abort();
    this.save();
    this.sharing?.leave();
    this.stopTicking();
    this.editor.leave();
  }

  private build() {
    this.box = document.createElement('div');
    this.box.className = 'editor';
    this.bar = document.createElement('div');
    this.bar.className = 'cell-bar';
    this.head = document.createElement('div');
    this.head.className = 'cell-progress';
    this.answer = document.createElement('div');
    this.answer.className = 'answer';
    this.answer.setAttribute('role', 'group');
    this.answer.setAttribute('aria-label', word('cell.output', this.label));
    this.append(this.box, this.bar, this.head, this.answer);
    this.buildEditor();
    this.box.addEventListener('focusout', this.flush);
    this.outputs = new OutputList(this.answer, (line) => this.editor.focus(line), {
      run: () => this.run.count,
      askGraph: (run, question) => this.dispatchEvent(new CustomEvent('cell-graph', { detail: { run, question } })),
      runAgain: () => this.send(),
    });
  }

  private buildEditor() {
    this.sharing = this.origin && SharedText.of(this, this.origin);
    this.editor = new CodeEditor(
      this.box,
      word('cell.editor', this.label),
      editorHelp(),
      {
        runAndGoOn: () => {
          this.send();
          this.goOn();
        },
        run: () => this.send(),
        leave: () => this.leaveEditor(),
      },
      () => this.typed(),
      [pythonEditing(), this.sharing?.extension ?? [], this.readonly ? lookingOnly : []],
      this.origin?.text ?? this.text ?? this.book,
    );
    this.sharing?.attach(this.editor);
  }

  /** Called by the server. */
  receive(version: number, updates: Update[]) {
    this.sharing?.receive(version, updates);
  }

  /** Called by the server when it no longer knows how the text came to be what it is. */
  reset(version: number, text: string) {
    this.sharing?.leave();
    this.origin = { place: this.origin!.place, version, text };
    this.editor.destroy();
    this.buildEditor();
    this.draw();
  }

  /** Called by the server. */
  patch(patch: Patch) {
    if (patch.code !== undefined && !this.saving && !this.origin) this.editor.replace(patch.code ?? this.book ?? '');
    if (patch.ran !== undefined) this.ran = patch.ran;
    const before = this.run;
    this.run = patch.run;
    this.progress = patch.progress;
    if (!this.isActive) this.stopping = false;
    if (!this.isActive || patch.progress.paused) this.pausing = false;
    if (patch.run.runningFor !== undefined) this.startedAt = performance.now() - patch.run.runningFor * 1000;
    this.hold(before);
    this.outputs.apply(patch.drop, patch.put, patch.grow);
    if (!this.isActive) this.outputs.ended();
    if (before.status !== patch.run.status || patch.put.some((output) => output.kind === 'failure')) {
      this.editor.mark(this.outputs.failure?.line ?? 0);
    }
    this.tick();
    this.draw();
    this.tellEnd(before);
  }

  /** Called by the server: what the session says of the graph of this cell's answer. */
  patchGraph(patch: Patch) {
    this.outputs.patchGraph(patch);
  }

  /** Called by the server: what the cell needs is known, and runs; or nobody could say. */
  planned() {
    this.planning = false;
    this.draw();
  }

  /** The answer keeps its height while a new one is on its way, so that the text below does not jump. */
  private hold(before: RunState) {
    const starts = this.isActive && before.status !== this.run.status && !isActive(before);
    if (starts) this.answer.style.minHeight = `${this.answer.offsetHeight}px`;
    else if (!this.isActive) this.answer.style.minHeight = '';
  }

  private get isActive(): boolean {
    return isActive(this.run);
  }

  private send() {
    if (this.isActive) return;
    this.save();
    this.dispatchEvent(new CustomEvent('cell-run', { detail: { code: this.editor.text } }));
  }

  private runNeeds() {
    if (this.isActive || this.planning) return;
    this.save();
    this.planning = true;
    this.draw();
    this.dispatchEvent(new CustomEvent('cell-run-needs'));
  }

  private stop() {
    this.stopping = true;
    this.draw();
    this.dispatchEvent(new CustomEvent('cell-stop'));
  }

  private steer(how: Steering) {
    this.pausing = how === 'PAUSE' || how === 'STEP';
    this.draw();
    this.dispatchEvent(new CustomEvent('cell-steer', { detail: { how } }));
  }

  private restore() {
    this.editor.replace(this.book ?? '');
    this.dispatchEvent(new CustomEvent('cell-edit', { detail: { code: this.book } }));
    announce(word('cell.restored'));
    this.draw();
    this.editor.focus();
  }

  private typed() {
    if (this.origin) {
      this.draw();
      return;
    }
    clearTimeout(this.saving);
    this.saving = setTimeout(() => this.save(), SAVE_AFTER);
    this.draw();
  }

  private save() {
    this.sharing?.push();
    if (!this.saving) return;
    clearTimeout(this.saving);
    this.saving = undefined;
    this.dispatchEvent(new CustomEvent('cell-edit', { detail: { code: this.editor.text } }));
  }

  private goOn() {
    const asked = this.dispatchEvent(new CustomEvent('cell-go-on', { bubbles: true, cancelable: true }));
    if (!asked) return;
    const cells = [...document.querySelectorAll<Cell>('gb-cell')];
    cells[cells.indexOf(this) + 1]?.editor.focus();
  }

  private leaveEditor() {
    const asked = this.dispatchEvent(new CustomEvent('cell-leave', { bubbles: true, cancelable: true }));
    if (asked) this.bar.querySelector<HTMLElement>('button')?.focus();
  }

  /** Puts the cursor into the editor. */
  edit() {
    this.editor.focus();
  }

  /** Runs the cell as its button does. */
  runNow() {
    this.send();
  }

  /** Where the cursor is in the text. */
  get cursor(): number {
    return this.editor.view.state.selection.main.head;
  }

  get code(): string {
    return this.editor?.text ?? this.text ?? '';
  }

  /** Changes the text as if it were typed. */
  change(from: number, to: number, insert: string) {
    this.editor.view.dispatch({ changes: { from, to, insert } });
    this.sharing?.push();
  }

  private tick() {
    const runs = this.run.status === 'RUNNING';
    if (runs && this.ticking === undefined) {
      this.ticking = setInterval(() => this.draw(), TICK);
      this.announcing = setTimeout(() => announce(word('cell.announce.running', this.label)), ANNOUNCE_AFTER);
    } else if (!runs) {
      this.stopTicking();
    }
  }

  private stopTicking() {
    clearInterval(this.ticking);
    clearTimeout(this.announcing);
    this.ticking = undefined;
  }

  private tellEnd(before: RunState) {
    const { status } = this.run;
    if (isActive(before) && !this.isActive && status !== before.status && status !== 'NEVER') {
      announce(word(`cell.announce.${status}`, this.label, this.outputs.failure?.type ?? ''));
    }
  }

  private draw() {
    this.dataset.status = this.run.waiting ? 'WAITING' : this.run.status;
    this.classList.toggle('stale', this.run.stale);
    this.classList.toggle('outdated', this.reasons().length > 0);
    render(this.barParts(), this.bar);
    render(this.progressParts(), this.head);
  }

  private barParts() {
    if (this.readonly) return nothing;
    const edited = this.book !== undefined && atPace(this.editor.text, 'quick') !== atPace(this.book, 'quick');
    const label = this.isActive ? (this.stopping ? 'cell.stopping' : 'cell.stop') : 'cell.run';
    return html`
      <button
        type="button"
        class=${this.isActive ? 'stop' : 'run'}
        @click=${() => (this.isActive ? this.stop() : this.send())}
      >
        <span class="sign" aria-hidden="true"></span>${word(label)}
      </button>
      ${edited
        ? html`<button type="button" class="restore" title=${word('cell.restore.title')} @click=${() => this.restore()}>
            ${word('cell.restore')}
          </button>`
        : nothing}
      ${this.paceParts()} ${this.outdatedParts()}
      ${this.book !== undefined && (edited || this.run.status !== 'NEVER')
        ? html`<button
            type="button"
            class="share"
            title=${word('share.cell.title')}
            @click=${() => this.dispatchEvent(new CustomEvent('cell-share'))}
          >
            ${word('share.title')}
          </button>`
        : nothing}
      <span class="state">${this.stateText()}</span>
      ${this.run.count > 0
        ? html`<span
            class="count"
            title=${word(this.run.stale ? 'cell.stale.title' : 'cell.count.title', count(this.run.count))}
            >${word('cell.count', count(this.run.count))}</span
          >`
        : nothing}
      ${this.timeParts()}
    `;
  }

  private timeParts() {
    const { at, elapsed } = this.run;
    if (at === undefined || this.isActive) return nothing;
    const begun = new Date(at);
    return html`<time datetime=${begun.toISOString()} title=${word('cell.at.title', exactMoment(begun), duration(elapsed))}
      >${moment(begun)}</time
    >`;
  }

  /** Why the answer is out of date, in sentences; what is being typed counts at once. */
  private reasons(): string[] {
    if (this.isActive || this.run.status === 'NEVER') return [];
    const { reason } = this.run;
    const edited = typeof this.ran === 'string' && this.ran !== this.editor.text;
    return [
      ...(edited ? [word('cell.reason.edited')] : []),
      ...(reason ? [word(`cell.reason.${reason.kind}`, reason.name, count(reason.by))] : []),
    ];
  }

  /** The mark of an answer that is out of date, which says why, and the way to one that isn't. */
  private outdatedParts() {
    const reasons = this.reasons();
    if (this.planning) return html`<span class="planning">${word('cell.planning')}</span>`;
    const offered = !!this.run.reason || (this.run.stale && !this.isActive);
    const why = reasons.join(' ');
    return html`
      ${why
        ? html`<button
            type="button"
            class="mark"
            title=${why}
            aria-expanded=${this.explained}
            @click=${() => {
              this.explained = !this.explained;
              this.draw();
            }}
          >
            ${word(this.run.reason ? 'cell.outdated' : 'cell.edited')}<span class="only-heard">: ${why}</span>
          </button>`
        : nothing}
      ${offered ? this.needsButton() : nothing}
      ${why && this.explained ? html`<span class="why">${why}</span>` : nothing}
    `;
  }

  private needsButton() {
    return html`<button
      type="button"
      class="run-needs"
      title=${word('cell.run-needs.title')}
      @click=${() => this.runNeeds()}
    >
      ${word('cell.run-needs')}
    </button>`;
  }

  /** The switch between a short training and one in full length, where the code names both. */
  private paceParts() {
    const now = pace(this.editor.text);
    if (!now) return nothing;
    return html`<span class="pace" role="group" aria-label=${word('pace.label')}>
      ${(['quick', 'full'] as const).map(
        (one) =>
          html`<button
            type="button"
            aria-pressed=${now === one}
            ?disabled=${this.isActive}
            title=${word(`pace.${one}.title`, paceLine(this.editor.text, one))}
            @click=${() => this.train(one)}
          >
            ${word(`pace.${one}`)}
          </button>`,
      )}
    </span>`;
  }

  private train(wanted: Pace) {
    const code = atPace(this.editor.text, wanted);
    this.editor.replace(code);
    if (!this.origin) this.dispatchEvent(new CustomEvent('cell-edit', { detail: { code } }));
    announce(paceLine(code, wanted));
    this.draw();
  }

  private stateText(): string {
    const { status, waiting, place, elapsed, stale } = this.run;
    if (waiting) return word('cell.waiting');
    switch (status) {
      case 'NEVER':
        return '';
      case 'SENT':
        return place > 0 ? word('cell.queued', count(place)) : word('cell.running');
      case 'RUNNING':
        return this.progress.paused
          ? word('cell.paused')
          : word('cell.elapsed.running', duration((performance.now() - this.startedAt) / 1000));
      default: {
        const ended = word(`cell.status.${status}`, duration(elapsed));
        return stale ? word('cell.stale', ended) : ended;
      }
    }
  }

  private progressParts() {
    const loops = this.progress.loops ?? [];
    return html`
      ${loops.map((loop, i) => this.loopParts(loop, i === 0))} ${loops.length ? this.steerParts() : nothing}
      ${this.trouble
        ? html`<div class="trouble">
            <p>${word(this.trouble)}</p>
            ${this.trouble === 'cell.names-above' ? this.needsButton() : nothing}
            <button type="button" class="run-above" @click=${() => this.dispatchEvent(new CustomEvent('cell-run-above'))}>
              ${word('cell.run-above')}
            </button>
          </div>`
        : nothing}
    `;
  }

  /** What can be done to the loops between two of their rounds. */
  private steerParts() {
    const { paused } = this.progress;
    const button = (how: Steering, label: string, enabled = true) => html`<button
      type="button"
      title=${word(`${label}.title`)}
      ?disabled=${!enabled || this.stopping}
      @click=${() => this.steer(how)}
    >
      ${word(label)}
    </button>`;
    const shows = this.outputs.hasWeights;
    return html`<div class="steer" role="group" aria-label=${word('cell.steer')}>
      ${paused ? button('RESUME', 'cell.resume') : button('PAUSE', this.pausing ? 'cell.pausing' : 'cell.pause', !this.pausing)}
      ${button('STEP', 'cell.step', !!paused)} ${button('FINISH', 'cell.finish')}
      ${this.outputs.isTraining && !shows ? button('SHOW_WEIGHTS', 'monitor.weights') : nothing}
    </div>`;
  }

  /** The words for what has gone wrong around the cell, when running the cells above may help. */
  private get trouble(): string | undefined {
    if (this.isActive) return undefined;
    if (TROUBLED.includes(this.run.status)) return `cell.${this.run.status}`;
    const unknown = this.run.status === 'ERROR' && this.outputs.failure?.type === UNKNOWN_NAME;
    return unknown && this.above().some((cell) => cell.isUnknownToSession) ? 'cell.names-above' : undefined;
  }

  private get isUnknownToSession(): boolean {
    return this.run.status === 'NEVER' || this.run.stale;
  }

  private above(): Cell[] {
    const cells = [...document.querySelectorAll<Cell>('gb-cell')];
    return cells.slice(0, cells.indexOf(this));
  }

  private loopParts(loop: Loop, outer: boolean) {
    const left = this.progress.remaining ?? -1;
    return html`
      <div class="loop">
        <code>${loop.label}</code>
        <span class="of">
          ${word('cell.loop.of', count(loop.done), count(loop.total))}${outer && left >= 0
            ? html`<span class="left">${word('cell.loop.left', duration(left))}</span>`
            : nothing}
        </span>
        <progress aria-label=${loop.label} max=${loop.total} .value=${loop.done}></progress>
      </div>
    `;
  }
}

function isActive(run: RunState): boolean {
  return run.waiting || run.status === 'SENT' || run.status === 'RUNNING';
}

/** One text for all editors says what the keys do. */
function editorHelp(): string {
  const id = 'gb-editor-help';
  if (!document.getElementById(id)) {
    const help = document.createElement('p');
    help.id = id;
    help.hidden = true;
    help.textContent = word('cell.editor-help');
    document.body.append(help);
  }
  return id;
}

customElements.define('gb-cell', Cell);
