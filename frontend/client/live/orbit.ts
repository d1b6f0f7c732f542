import { type TemplateResult, html, nothing, render, svg } from 'lit';
import { count, value, word } from '../words/words';
import type { MakeFigure } from './figure';
import { METHODS, type Method, type Point, distance, means, path } from './orbit-maths';
import { Player, choice, slider } from './parts';

const STEPS = 120;
const PAUSE = 90;
const SIDE = 300;
const WIDTH = 340;
const HEIGHT = 300;
const LEFT = 46;
const BOTTOM = 34;
const TOP = 14;
/** How far the picture reaches from its middle, from near to far. */
const REACHES = [2, 4, 8, 16, 32, 64, 128, 1e3, 1e4, 1e6, 1e9, 1e15, 1e30, 1e60];
const KEY_STEP = 0.1;

export const orbit: MakeFigure = ({ root }) => {
  let start: Point = { x: 1, y: 1 };
  let method: Method = 'simultaneous';
  let rate = 0.2;
  let momentum = -0.5;
  let at = 0;
  let points: Point[] = [];
  let middle: Point[] = [];
  let dragged = false;

  const player = new Player(() => go(at + 1), draw, PAUSE);

  function go(step: number): boolean {
    at = Math.min(Math.max(step, 0), STEPS);
    draw();
    return at < STEPS;
  }

  /** After a change of the rules the same number of steps is taken anew, so that orbits can be compared. */
  function change(set: () => void) {
    set();
    compute();
    draw();
  }

  function compute() {
    points = path(start, method, rate, momentum, STEPS);
    middle = method === 'average' ? means(points) : [];
  }

  function move(x: number, y: number) {
    const inside = (n: number) => Math.round(Math.min(Math.max(n, -2), 2) * 20) / 20;
    player.stop();
    at = 0;
    change(() => (start = { x: inside(x), y: inside(y) }));
  }

  function point(event: PointerEvent) {
    const field = event.currentTarget as SVGSVGElement;
    const box = field.getBoundingClientRect();
    const reach = reachOf(points.slice(0, at + 1));
    move((((event.clientX - box.left) / box.width) * 2 - 1) * reach, (1 - ((event.clientY - box.top) / box.height) * 2) * reach);
  }

  function key(event: KeyboardEvent) {
    const by: Record<string, [number, number]> = {
      ArrowLeft: [-KEY_STEP, 0],
      ArrowRight: [KEY_STEP, 0],
      ArrowUp: [0, KEY_STEP],
      ArrowDown: [0, -KEY_STEP],
    };
    const [dx, dy] = by[event.key] ?? [];
    if (dx === undefined || dy === undefined) return;
    event.preventDefault();
    move(start.x + dx, start.y + dy);
  }

  function field(): TemplateResult {
    const shown = points.slice(0, at + 1);
    const reach = reachOf(shown);
    const px = (x: number) => ((x / reach + 1) * SIDE) / 2;
    const py = (y: number) => ((1 - y / reach) * SIDE) / 2;
    const line = (all: Point[]) => all.map(({ x, y }) => `${px(x).toFixed(1)},${py(y).toFixed(1)}`).join(' ');
    const now = shown[at];
    const mean = middle[at];
    return html`<svg
      class="field"
      viewBox="0 0 ${SIDE} ${SIDE}"
      @pointerdown=${(event: PointerEvent) => {
        dragged = true;
        (event.currentTarget as Element).setPointerCapture(event.pointerId);
        point(event);
      }}
      @pointermove=${(event: PointerEvent) => dragged && point(event)}
      @pointerup=${() => (dragged = false)}
      @pointercancel=${() => (dragged = false)}
    >
      ${hyperbolas()}
      <line class="axis" x1="0" x2=${SIDE} y1=${SIDE / 2} y2=${SIDE / 2} />
      <line class="axis" y1="0" y2=${SIDE} x1=${SIDE / 2} x2=${SIDE / 2} />
      <text x=${SIDE - 6} y=${SIDE / 2 - 6} text-anchor="end">x</text>
      <text x=${SIDE / 2 + 7} y="14">y</text>
      <text class="number" x=${SIDE - 6} y=${SIDE / 2 + 16} text-anchor="end">${value(reach)}</text>
      <text class="number" x=${SIDE / 2 + 7} y=${SIDE - 6}>${value(-reach)}</text>
      <polyline class="path" points=${line(shown)} />
      ${shown.length <= 60 ? shown.map(({ x, y }) => svg`<circle class="stop" cx=${px(x)} cy=${py(y)} r="2" />`) : nothing}
      ${mean ? svg`<polyline class="mean" points=${line(middle.slice(0, at + 1))} />` : nothing}
      ${mean ? svg`<circle class="mean-now" cx=${px(mean.x)} cy=${py(mean.y)} r="5" />` : nothing}
      <circle class="now" cx=${px(now.x)} cy=${py(now.y)} r="5.5" />
      <circle
        class="start"
        cx=${px(start.x)}
        cy=${py(start.y)}
        r="9"
        tabindex="0"
        role="slider"
        aria-label=${word('live.orbit.start')}
        aria-valuemin="0"
        aria-valuemax="3"
        aria-valuenow=${distance(start).toFixed(2)}
        aria-valuetext=${word('live.orbit.start.value', value(start.x), value(start.y))}
        @keydown=${key}
      />
    </svg>`;
  }

  function distances(): TemplateResult {
    const all = points.map(distance);
    const mean = middle.map(distance);
    const top = Math.max(nice(Math.max(...all.slice(0, at + 1)) * 1.1), 0.5);
    const px = (i: number) => LEFT + (i / STEPS) * (WIDTH - LEFT - 12);
    const py = (d: number) => HEIGHT - BOTTOM - (d / top) * (HEIGHT - BOTTOM - TOP);
    const line = (ds: number[]) => ds.slice(0, at + 1).map((d, i) => `${px(i).toFixed(1)},${py(d).toFixed(1)}`).join(' ');
    return html`<svg class="distances" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img"
      aria-label=${word('live.orbit.distances', value(all[0]), value(all[at]), count(at))}>
      ${[0, 0.5, 1].map(
        (part) => svg`<line class="grid" x1=${LEFT} x2=${WIDTH - 12} y1=${py(part * top)} y2=${py(part * top)} />
          <text class="number" x=${LEFT - 6} y=${py(part * top) + 4} text-anchor="end">${value(part * top)}</text>`,
      )}
      ${[0, STEPS / 2, STEPS].map(
        (i) => svg`<text class="number" x=${px(i)} y=${HEIGHT - BOTTOM + 16} text-anchor="middle">${count(i)}</text>`,
      )}
      <text x=${WIDTH - 12} y=${HEIGHT - 3} text-anchor="end">${word('live.orbit.steps')}</text>
      <text x=${LEFT + 6} y=${TOP + 2}>${word('live.orbit.distance')}</text>
      <polyline class="path" points=${line(all)} />
      ${mean.length ? svg`<polyline class="mean" points=${line(mean)} />` : nothing}
      <circle class="now" cx=${px(at)} cy=${py(all[at])} r="4.5" />
    </svg>`;
  }

  function draw() {
    const now = points[at];
    const mean = middle[at];
    render(
      html`
        <div class="controls">
          ${choice(word('live.orbit.method'), METHODS, method, (one) => word(`live.orbit.${one}`), (one) => change(() => (method = one)))}
          ${slider({
            label: word('live.orbit.rate'),
            min: 0.02,
            max: 1,
            step: 0.02,
            value: rate,
            text: value(rate),
            set: (to) => change(() => (rate = to)),
          })}
          ${method === 'momentum'
            ? slider({
                label: word('live.orbit.of-momentum'),
                min: -0.9,
                max: 0.9,
                step: 0.1,
                value: momentum,
                text: value(momentum),
                set: (to) => change(() => (momentum = Math.round(to * 10) / 10)),
              })
            : nothing}
        </div>
        <p class="rule">${word(`live.orbit.rule.${method}`)}</p>
        <div class="pictures">${field()}${distances()}</div>
        <div class="controls">${player.buttons(() => go(at - 1), () => go(0), at, STEPS)}</div>
        <p class="reading">
          ${word('live.orbit.now', count(at), value(now.x), value(now.y), value(distance(now)))}
          ${mean ? word('live.orbit.mean', value(distance(mean))) : nothing}
        </p>
      `,
      root,
    );
  }

  compute();
  draw();
  return { rest: () => player.stop() };
};

/** Lines along which f has one value, whatever the scale. */
function hyperbolas() {
  const half = SIDE / 2;
  const lines: TemplateResult<2>[] = [];
  for (const f of [0.1, 0.3, 0.6]) {
    for (const [sx, sy] of [[1, 1], [1, -1], [-1, 1], [-1, -1]]) {
      const at: string[] = [];
      for (let i = 0; i <= 24; i++) {
        const x = f ** (1 - i / 24);
        at.push(`${(half + sx * half * x).toFixed(1)},${(half - (sy * half * f) / x).toFixed(1)}`);
      }
      lines.push(svg`<polyline class="level" points=${at.join(' ')} />`);
    }
  }
  return lines;
}

function reachOf(points: Point[]): number {
  const far = points.reduce((most, { x, y }) => Math.max(most, Math.abs(x), Math.abs(y)), 0);
  return REACHES.find((reach) => reach >= far) ?? far;
}

/** The next number that reads well. */
function nice(n: number): number {
  const unit = 10 ** Math.floor(Math.log10(n));
  return (n / unit <= 1 ? 1 : n / unit <= 2 ? 2 : n / unit <= 5 ? 5 : 10) * unit;
}
