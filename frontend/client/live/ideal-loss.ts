import { type TemplateResult, html, nothing, render, svg } from 'lit';
import { fixed, value, word } from '../words/words';
import type { MakeFigure } from './figure';
import { slider } from './parts';

const WIDTH = 560;
const HEIGHT = 320;
const LEFT = 40;
const RIGHT = 14;
const TOP = 10;
const BOTTOM = 40;
const MOST = 2.4;
const LEAST = 0.01;

type Loss = (p: number) => number;
const half = (real: Loss, forged: Loss): Loss => (p) => (real(p) + forged(p)) / 2;
const SQUARED = { real: (p: number) => (1 - p) ** 2, forged: (p: number) => p ** 2 };
const ENTROPY = { real: (p: number) => -Math.log(p), forged: (p: number) => -Math.log(1 - p) };
const KINDS = [
  { name: 'mse', ...SQUARED, slopes: { real: (p: number) => 2 * (p - 1), forged: (p: number) => 2 * p } },
  { name: 'bce', ...ENTROPY, slopes: { real: (p: number) => -1 / p, forged: (p: number) => 1 / (1 - p) } },
] as const;

const px = (p: number) => LEFT + p * (WIDTH - LEFT - RIGHT);
const py = (loss: number) => HEIGHT - BOTTOM - (loss / MOST) * (HEIGHT - BOTTOM - TOP);

export const idealLoss: MakeFigure = ({ root }) => {
  let real = 0.8;
  let forged = 0.8;
  let same = true;

  function set(to: Partial<{ real: number; forged: number; same: boolean }>) {
    real = to.real ?? real;
    same = to.same ?? same;
    forged = same ? real : (to.forged ?? forged);
    draw();
  }

  function curves(): TemplateResult {
    const description = KINDS.map(({ name, real: r, forged: f }) =>
      word('live.ideal-loss.description', word(`live.ideal-loss.${name}`), value((r(real) + f(forged)) / 2)),
    );
    return html`<svg class="curves" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${description.join('; ')}>
      <clipPath id="ideal-loss-frame"><rect x=${LEFT} y="0" width=${WIDTH - LEFT - RIGHT} height=${HEIGHT - BOTTOM + 2} /></clipPath>
      ${[0, 0.5, 1, 1.5, 2].map(
        (y) => svg`<line class="grid" x1=${LEFT} x2=${WIDTH - RIGHT} y1=${py(y)} y2=${py(y)} />
          <text class="number" x=${LEFT - 6} y=${py(y) + 4} text-anchor="end">${value(y)}</text>`,
      )}
      ${[0, 0.25, 0.5, 0.75, 1].map((p) => svg`<text class="number" x=${px(p)} y=${HEIGHT - BOTTOM + 16} text-anchor="middle">${value(p)}</text>`)}
      <line class="half" x1=${px(0.5)} x2=${px(0.5)} y1=${TOP} y2=${py(0)} />
      <text x=${WIDTH - RIGHT} y=${HEIGHT - 5} text-anchor="end">${word('live.ideal-loss.answer')}</text>
      <g clip-path="url(#ideal-loss-frame)">${KINDS.map((kind) => (same ? mean(kind) : parts(kind)))}</g>
      <text class="ideal mse" x=${px(0.5) + 6} y=${py(0.25) + 16}>0.25</text>
      <text class="ideal bce" x=${px(0.5) + 6} y=${py(Math.LN2) - 9}>ln 2 ≈ 0.693</text>
    </svg>`;
  }

  type Kind = (typeof KINDS)[number];

  function mean(kind: Kind) {
    const loss = half(kind.real, kind.forged);
    const slope = half(kind.slopes.real, kind.slopes.forged)(real);
    const at = loss(real);
    const reach = 0.13;
    return svg`<path class="curve ${kind.name}" d=${line(loss)} />
      <circle class="lowest ${kind.name}" cx=${px(0.5)} cy=${py(loss(0.5))} r="3.5" />
      <line class="slope ${kind.name}" x1=${px(real - reach)} x2=${px(real + reach)} y1=${py(at - slope * reach)} y2=${py(at + slope * reach)} />
      <circle class="point ${kind.name}" cx=${px(real)} cy=${py(at)} r="6" />`;
  }

  function parts(kind: Kind) {
    return svg`<path class="curve ${kind.name}" d=${line(kind.real)} />
      <path class="curve forged ${kind.name}" d=${line(kind.forged)} />
      <circle class="point ${kind.name}" cx=${px(real)} cy=${py(kind.real(real))} r="6" />
      <circle class="point forged ${kind.name}" cx=${px(forged)} cy=${py(kind.forged(forged))} r="6" />`;
  }

  function numbers(): TemplateResult {
    const three = (n: number) => fixed(n, 3);
    return html`<table class="losses">
      <thead>
        <tr>
          <td></td>
          ${KINDS.map(({ name }) => html`<th scope="col" class="right ${name}">${word(`live.ideal-loss.${name}`)}</th>`)}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">${word('live.ideal-loss.of-real')}</th>
          ${KINDS.map((kind) => html`<td class="right">${three(kind.real(real))}</td>`)}
        </tr>
        <tr>
          <th scope="row">${word('live.ideal-loss.of-forged')}</th>
          ${KINDS.map((kind) => html`<td class="right">${three(kind.forged(forged))}</td>`)}
        </tr>
        <tr class="mean">
          <th scope="row">${word('live.ideal-loss.mean')}</th>
          ${KINDS.map((kind) => html`<td class="right">${three((kind.real(real) + kind.forged(forged)) / 2)}</td>`)}
        </tr>
        ${same
          ? html`<tr>
              <th scope="row">${word('live.ideal-loss.slope')}</th>
              ${KINDS.map((kind) => html`<td class="right">${three(half(kind.slopes.real, kind.slopes.forged)(real))}</td>`)}
            </tr>`
          : nothing}
      </tbody>
    </table>`;
  }

  const answer = (name: string, now: number, to: (p: number) => void) =>
    slider({ label: word(name), min: LEAST, max: 1 - LEAST, step: 0.01, value: now, text: fixed(now, 2), set: to });

  function draw() {
    render(
      html`<div class="controls">
          ${same
            ? answer('live.ideal-loss.both', real, (p) => set({ real: p }))
            : html`${answer('live.ideal-loss.to-real', real, (p) => set({ real: p }))}
              ${answer('live.ideal-loss.to-forged', forged, (p) => set({ forged: p }))}`}
          <label class="switch"
            ><input
              type="checkbox"
              role="switch"
              .checked=${!same}
              @change=${(event: Event) => set({ same: !(event.target as HTMLInputElement).checked })}
            /><span>${word('live.ideal-loss.tells')}</span></label
          >
        </div>
        <div class="pictures">${curves()}${numbers()}</div>`,
      root,
    );
  }

  draw();
  return {};
};

function line(loss: Loss): string {
  const points: string[] = [];
  for (let i = 0; i <= 200; i++) {
    const p = Math.min(Math.max(i / 200, 0.002), 0.998);
    points.push(`${px(p).toFixed(1)} ${py(Math.min(loss(p), 9)).toFixed(1)}`);
  }
  return `M${points.join('L')}`;
}
