import { type TemplateResult, html, nothing, render, svg } from 'lit';
import { count, value, word } from '../words/words';
import type { MakeFigure } from './figure';
import { type Layout, type Shown, type Step, laidOut } from './graph-layout';
import { Player } from './parts';
import { trouble, whenCellsRan } from './session';

const PAUSE = 900;
/** The place of an input that isn't shown, because it lies too far back. */
const CUT = -2;

interface Graph {
  of: string;
  steps: Step[];
  more: number;
  gradients: 'found' | 'freed' | 'changed' | 'none';
}

type Answer = (Graph & { run?: number; gone?: false }) | { run: number; gone: true };

/**
 * The graph of an expression (`of`), or of what a run of a cell has answered (`run`, and which cell the page knows).
 */
export const graph: MakeFigure = ({ root, label, parameters, ask, runAgain }) => {
  let found: Graph | undefined;
  let gone = false;
  let problem: TemplateResult | undefined;
  let layout: Layout = { boxes: [], arrows: [], wide: 0, high: 0, order: [] };
  /** Forward first, then back. */
  let order: number[] = [];
  let at = 0;
  let chosen = 0;

  const player = new Player(() => go(at + 1), draw, PAUSE);
  const total = () => (found?.gradients === 'found' ? 2 * order.length : order.length);

  function go(to: number): boolean {
    at = Math.min(Math.max(to, 0), total());
    if (at > 0) chosen = current();
    draw();
    bringIntoView(chosen);
    return at < total();
  }

  /** The step that the walk has just been at. */
  function current(): number {
    return at <= order.length ? order[at - 1] : order[2 * order.length - at];
  }

  function bringIntoView(step: number) {
    const box = root.querySelector('.scroller');
    const at = layout.boxes[step];
    if (!box || !at) return;
    const smooth = !matchMedia('(prefers-reduced-motion: reduce)').matches;
    box.scrollTo({ left: at.x + at.wide / 2 - box.clientWidth / 2, behavior: smooth ? 'smooth' : 'auto' });
  }

  const isNumber = (step: number) => found?.steps[step].kind === 'number' && order.length > 1;
  const hasValue = (step: number) => !isNumber(step) && order.indexOf(step) < at;
  const hasGradient = (step: number) =>
    !isNumber(step) && at > order.length && order.indexOf(step) >= 2 * order.length - at;

  function title({ kind, name, operation, value: number }: Step): string {
    if (kind === 'step') return name && name !== operation ? `${name} = ${operation}` : operation;
    return name ?? (kind === 'number' ? numbers(number, null) : word('live.graph.leaf'));
  }

  /** The numbers, or the shape where they are too many; nothing where neither is known. */
  function numbers(of: Shown, shape: number[] | null): string {
    if (Array.isArray(of)) return `[${of.map(number).join(', ')}]`;
    if (of !== null) return number(of);
    return shape?.length ? word('live.graph.shape', shape.map(count).join(' × ')) : '';
  }

  const valueOf = (step: Step): string => numbers(step.value, step.shape);
  const gradientOf = (step: Step): string => (step.gradient_known ? numbers(step.gradient, step.shape) : '');

  function box(step: Step, i: number): TemplateResult<2> {
    const { x, y, wide, high } = layout.boxes[i];
    const said = [title(step)];
    const shown = hasValue(i) ? valueOf(step) : '';
    const gradient = hasGradient(i) ? gradientOf(step) : '';
    if (shown) said.push(step.value === null ? shown : word('live.graph.value', shown));
    if (gradient) said.push(word('live.graph.gradient', gradient));
    // Where nothing is known there is nothing to leave room for.
    const middle = isNumber(i) || (!valueOf(step) && !gradientOf(step)) ? high / 2 + 5 : 19;
    const line = (kind: string, at: number, text: string) =>
      svg`<text class=${kind} x=${wide / 2} y=${at} text-anchor="middle">${text}</text>`;
    return svg`<g class="node ${step.kind} ${i === chosen ? 'chosen' : ''} ${at > 0 && i === current() ? 'current' : ''}"
      transform="translate(${x} ${y})" tabindex="0" role="button" aria-label=${said.join(', ')} aria-pressed=${i === chosen}
      @click=${() => choose(i)} @keydown=${(event: KeyboardEvent) => key(event, i)}>
      <rect width=${wide} height=${high} rx=${step.kind === 'step' ? 8 : high / 3} />
      ${line('title', middle, short(title(step), isNumber(i) ? 7 : 15))}
      ${line('value', 38, short(shown, 17))}
      ${line('gradient', 56, gradient ? short(`∂ ${gradient}`, 17) : '')}
    </g>`;
  }

  function choose(i: number) {
    chosen = i;
    draw();
  }

  function key(event: KeyboardEvent, i: number) {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    choose(i);
  }

  function arrows(): TemplateResult<2>[] {
    return layout.arrows.map(({ from, to, path, head }) => {
      const back = hasGradient(from) && hasGradient(to);
      return svg`<path class="arrow ${back ? 'back' : ''}" d=${path} /><path class="head ${back ? 'back' : ''}" d=${head} />`;
    });
  }

  function details(step: Step): TemplateResult {
    const walked = step.gradient_known && at > order.length;
    const parts = [
      step.kind === 'number' && step.name === null ? word('live.graph.number') : undefined,
      step.shape?.length ? word('live.graph.shape', step.shape.map(count).join(' × ')) : undefined,
      step.value !== null ? word('live.graph.value', numbers(step.value, null)) : undefined,
      step.value === null && !step.shape?.length ? word('live.graph.no-value') : undefined,
      walked && step.gradient !== null ? word('live.graph.gradient', numbers(step.gradient, null)) : undefined,
      step.kept !== null ? word('live.graph.kept', numbers(step.kept, null)) : undefined,
      step.before.includes(-1) ? word('live.graph.constant') : undefined,
      step.before.includes(CUT) ? word('live.graph.cut') : undefined,
    ];
    return html`<p class="reading"><strong>${title(step)}</strong>: ${parts.filter((part) => part !== undefined).join('; ')}</p>`;
  }

  function picture(answer: Graph): TemplateResult {
    const { boxes, wide, high } = layout;
    const inOrder = answer.steps.map((_, i) => i).sort((a, b) => boxes[a].x - boxes[b].x || boxes[a].y - boxes[b].y);
    const of = answer.of || word('live.graph.the-answer');
    return html`<div class="scroller">
        <svg class="steps" width=${wide} height=${high} viewBox="0 0 ${wide} ${high}" role="group" aria-label=${label}>
          ${arrows()}${inOrder.map((i) => box(answer.steps[i], i))}
        </svg>
      </div>
      <div class="controls">
        ${player.buttons(() => go(at - 1), () => go(0), at, total())}
        <span class="reading">${word(at > order.length ? 'live.graph.back' : 'live.graph.forward')}</span>
      </div>
      ${details(answer.steps[chosen])}
      ${answer.gradients === 'freed' ? html`<p class="rule">${word('live.graph.freed')}</p>` : nothing}
      ${answer.gradients === 'changed' ? html`<p class="rule">${word('live.graph.changed')}</p>` : nothing}
      ${answer.gradients === 'none' ? html`<p class="rule">${word('live.graph.none', of)}</p>` : nothing}
      ${answer.more ? html`<p class="rule">${word('live.graph.more', count(answer.more))}</p>` : nothing}`;
  }

  /** What stands where there is no graph to draw. */
  function instead(): TemplateResult | typeof nothing {
    if (gone) {
      return html`<p class="hint">
        ${word('live.graph.gone')}
        <button type="button" class="run-again" @click=${() => runAgain?.()}>${word('live.graph.run-again')}</button>
      </p>`;
    }
    if (problem) return problem;
    return parameters.of ? html`<p class="hint">${word('live.graph.empty', parameters.of)}</p>` : nothing;
  }

  function draw() {
    render(
      html`${found && !gone ? html`${picture(found)} ${problem ?? nothing}` : instead()}
        ${parameters.of
          ? html`<div class="controls">
              <button type="button" class="refresh" @click=${() => ask({})}>${word('live.refresh')}</button>
            </div>`
          : nothing}`,
      root,
    );
    bottomIntoView();
  }

  /** A long graph is seen from its end, which is what was asked for. */
  let fresh = false;
  function bottomIntoView() {
    if (!fresh || !found) return;
    fresh = false;
    const box = root.querySelector('.scroller');
    if (box) box.scrollLeft = box.scrollWidth;
  }

  draw();
  whenCellsRan(root, () => ask({}));
  return {
    answered(said) {
      const answer = said as Answer;
      // One of another run of the cell has been on its way for too long.
      if (parameters.run !== undefined && String(answer.run) !== parameters.run) return;
      problem = undefined;
      gone = answer.gone === true;
      if (!answer.gone && JSON.stringify(answer) !== JSON.stringify(found)) {
        player.stop();
        found = answer;
        layout = laidOut(found.steps);
        order = layout.order;
        at = order.length;
        chosen = 0;
        fresh = true;
      }
      draw();
    },
    failed(type, message) {
      problem = trouble(type, message);
      draw();
    },
    rest: () => player.stop(),
  };
};

const number = (n: number | string): string => (typeof n === 'number' ? value(n) : n);
const short = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
