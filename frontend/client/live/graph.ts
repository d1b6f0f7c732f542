import { type TemplateResult, html, nothing, render, svg } from 'lit';
import { count, value, word } from '../words/words';
import type { MakeFigure } from './figure';
import { Player } from './parts';
import { trouble, whenCellsRan } from './session';

const PAUSE = 900;
const WIDE = 132;
const HIGH = 66;
const GAP = 46;
const BETWEEN = 16;
const EDGE = 6;

type Shown = number | string | (number | string)[] | null;

interface Step {
  kind: 'leaf' | 'step' | 'number';
  name: string | null;
  operation: string;
  /** Places of the steps before it; −1 is a constant. */
  before: number[];
  shape: number[] | null;
  value: Shown;
  gradient: Shown;
  kept: Shown;
}

interface Answer {
  of: string;
  steps: Step[];
  more: number;
  gradients: 'found' | 'freed' | 'none';
}

interface Place {
  x: number;
  y: number;
}

export const graph: MakeFigure = ({ root, label, parameters, ask }) => {
  let found: Answer | undefined;
  let problem: TemplateResult | undefined;
  let places: Place[] = [];
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
    if (!box || !places[step]) return;
    const smooth = !matchMedia('(prefers-reduced-motion: reduce)').matches;
    box.scrollTo({ left: places[step].x + WIDE / 2 - box.clientWidth / 2, behavior: smooth ? 'smooth' : 'auto' });
  }

  const hasValue = (step: number) => order.indexOf(step) < at;
  const hasGradient = (step: number) => at > order.length && order.indexOf(step) >= 2 * order.length - at;

  function title({ kind, name, operation }: Step): string {
    if (kind === 'step') return name && name !== operation ? `${name} = ${operation}` : operation;
    return name ?? word('live.graph.leaf');
  }

  function numbers(of: Shown, shape: number[] | null): string {
    if (Array.isArray(of)) return `[${of.map(number).join(', ')}]`;
    if (of !== null) return number(of);
    return shape?.length ? shape.map(count).join(' × ') : '…';
  }

  function box(step: Step, i: number): TemplateResult<2> {
    const { x, y } = places[i];
    const gradient = hasGradient(i);
    const said = [title(step)];
    if (hasValue(i)) said.push(word('live.graph.value', numbers(step.value, step.shape)));
    if (gradient) said.push(word('live.graph.gradient', numbers(step.gradient, null)));
    return svg`<g class="node ${step.kind} ${i === chosen ? 'chosen' : ''} ${at > 0 && i === current() ? 'current' : ''}"
      transform="translate(${x} ${y})" tabindex="0" role="button" aria-label=${said.join(', ')} aria-pressed=${i === chosen}
      @click=${() => choose(i)} @keydown=${(event: KeyboardEvent) => key(event, i)}>
      <rect width=${WIDE} height=${HIGH} rx=${step.kind === 'step' ? 8 : 22} />
      <text class="title" x=${WIDE / 2} y="19" text-anchor="middle">${short(title(step), 15)}</text>
      <text class="value" x=${WIDE / 2} y="38" text-anchor="middle">${hasValue(i) ? short(numbers(step.value, step.shape), 17) : ''}</text>
      <text class="gradient" x=${WIDE / 2} y="56" text-anchor="middle">${gradient ? short(`∂ ${numbers(step.gradient, null)}`, 17) : ''}</text>
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

  function arrows({ steps }: Answer): TemplateResult<2>[] {
    return steps.flatMap((step, i) => {
      const drawn = step.before.filter((before) => before >= 0);
      return drawn.flatMap((before, slot) => {
        const [from, to] = [places[before], places[i]];
        const [x1, y1, x2] = [from.x + WIDE, from.y + HIGH / 2, to.x - 7];
        const y2 = to.y + (HIGH * (slot + 1)) / (drawn.length + 1);
        const bend = Math.max((x2 - x1) / 2, 18);
        const back = hasGradient(before) && hasGradient(i);
        return [
          svg`<path class="arrow ${back ? 'back' : ''}" d="M${x1} ${y1} C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}" />
            <path class="head ${back ? 'back' : ''}" d="M${x2} ${y2 - 4} l7 4 l-7 4 z" />`,
        ];
      });
    });
  }

  function details(step: Step): TemplateResult {
    const parts = [
      step.shape?.length ? word('live.graph.shape', step.shape.map(count).join(' × ')) : undefined,
      step.value !== null ? word('live.graph.value', numbers(step.value, null)) : step.shape?.length ? undefined : word('live.graph.no-value'),
      step.gradient !== null && at > order.length ? word('live.graph.gradient', numbers(step.gradient, null)) : undefined,
      step.kept !== null ? word('live.graph.kept', numbers(step.kept, null)) : undefined,
      step.before.includes(-1) ? word('live.graph.constant') : undefined,
    ];
    return html`<p class="reading"><strong>${title(step)}</strong>: ${parts.filter((part) => part !== undefined).join('; ')}</p>`;
  }

  function picture(answer: Answer): TemplateResult {
    const width = Math.max(...places.map(({ x }) => x)) + WIDE + EDGE;
    const height = Math.max(...places.map(({ y }) => y)) + HIGH + EDGE;
    return html`<div class="scroller">
        <svg class="steps" width=${width} height=${height} viewBox="0 0 ${width} ${height}" role="group" aria-label=${label}>
          ${arrows(answer)}${order.map((i) => box(answer.steps[i], i))}
        </svg>
      </div>
      <div class="controls">
        ${player.buttons(() => go(at - 1), () => go(0), at, total())}
        <span class="reading">${word(at > order.length ? 'live.graph.back' : 'live.graph.forward')}</span>
      </div>
      ${details(answer.steps[chosen])}
      ${answer.gradients === 'freed' ? html`<p class="rule">${word('live.graph.freed')}</p>` : nothing}
      ${answer.gradients === 'none' ? html`<p class="rule">${word('live.graph.none', answer.of)}</p>` : nothing}
      ${answer.more ? html`<p class="rule">${word('live.graph.more', count(answer.more))}</p>` : nothing}`;
  }

  function draw() {
    render(
      html`${found ? picture(found) : problem ? nothing : html`<p class="hint">${word('live.graph.empty', parameters.of)}</p>`}
        ${problem ?? nothing}
        <div class="controls"><button type="button" class="refresh" @click=${() => ask({})}>${word('live.refresh')}</button></div>`,
      root,
    );
  }

  draw();
  whenCellsRan(root, () => ask({}));
  return {
    answered(answer) {
      const before = JSON.stringify(found);
      problem = undefined;
      if (JSON.stringify(answer) !== before) {
        player.stop();
        found = answer as Answer;
        ({ places, order } = laidOut(found.steps));
        at = order.length;
        chosen = 0;
      }
      draw();
    },
    failed(type, message) {
      problem = trouble(type, message);
      draw();
    },
  };
};

/** From left to right, each step one column after the last of those that it needs. */
function laidOut(steps: Step[]): { places: Place[]; order: number[] } {
  const columns = new Map<number, number>();
  const column = (i: number): number => {
    let found = columns.get(i);
    if (found === undefined) {
      found = Math.max(-1, ...steps[i].before.filter((before) => before >= 0).map(column)) + 1;
      columns.set(i, found);
    }
    return found;
  };
  const order = steps.map((_, i) => i).sort((a, b) => column(a) - column(b) || b - a);
  // A leaf stands right before the first step that needs it.
  const after = (i: number) => steps.map((_, j) => j).filter((j) => steps[j].before.includes(i)).map(column);
  const place = (i: number) => (steps[i].before.length ? column(i) : Math.max(Math.min(column(0), ...after(i)) - 1, 0));
  const rows = new Map<number, number[]>();
  for (const i of steps.keys()) rows.set(place(i), [...(rows.get(place(i)) ?? []), i]);
  const tallest = Math.max(...[...rows.values()].map((row) => row.length));
  const places: Place[] = [];
  for (const [x, row] of rows) {
    const top = ((tallest - row.length) * (HIGH + BETWEEN)) / 2;
    row.forEach((i, y) => (places[i] = { x: EDGE + x * (WIDE + GAP), y: EDGE + top + y * (HIGH + BETWEEN) }));
  }
  return { places, order };
}

const number = (n: number | string): string => (typeof n === 'number' ? value(n) : n);
const short = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
