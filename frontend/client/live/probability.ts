import { type TemplateResult, html, render } from 'lit';
import { fixed, word } from '../words/words';
import type { MakeFigure } from './figure';
import { slider } from './parts';

const PIXELS = 9;
const SHOWN = 16;

interface Pattern {
  pixels: boolean[];
  /** How many of ten, before all are made to add up to 1. */
  real: number;
  made: number;
  drawn: number;
}

const pattern = (dark: number[], real: number, made: number): Pattern => ({
  pixels: Array.from({ length: PIXELS }, (_, i) => dark.includes(i)),
  real,
  made,
  drawn: 0,
});

export const probability: MakeFigure = ({ root }) => {
  const patterns = [pattern([0, 3, 6], 5, 4), pattern([3, 4, 5], 3, 2), pattern([0, 4, 8], 2, 4)];
  let samples: number[] = [];

  const shares = (of: 'real' | 'made' | 'drawn') => {
    const all = patterns.reduce((sum, one) => sum + one[of], 0);
    return patterns.map((one) => (all ? one[of] / all : 0));
  };

  function forget() {
    samples = [];
    patterns.forEach((one) => (one.drawn = 0));
  }

  function sample(times: number) {
    const made = shares('made');
    for (let n = 0; n < times; n++) {
      let left = Math.random();
      let i = made.findIndex((share) => (left -= share) < 0);
      if (i < 0) i = made.findIndex((share) => share > 0);
      if (i < 0) return;
      patterns[i].drawn++;
      samples = [i, ...samples].slice(0, SHOWN);
    }
    draw();
  }

  function setShare(one: Pattern, of: 'real' | 'made', to: number) {
    one[of] = to;
    if (of === 'made') forget();
    draw();
  }

  function editable(one: Pattern, name: string): TemplateResult {
    return html`<span class="pattern" role="group" aria-label=${name}>
      ${one.pixels.map(
        (dark, i) => html`<button
          type="button"
          class="pixel"
          style="--dark: ${dark ? 1 : 0}"
          aria-pressed=${dark}
          aria-label=${word('live.probability.pixel', Math.floor(i / 3) + 1, (i % 3) + 1)}
          @click=${() => {
            one.pixels[i] = !dark;
            draw();
          }}
        ></button>`,
      )}
    </span>`;
  }

  const still = (pixels: number[], description: string, numbers = false) =>
    html`<span class="pattern ${numbers ? 'numbers' : ''}" role="img" aria-label=${description}
      >${pixels.map(
        (dark) => html`<span class="pixel ${dark > 0.55 ? 'deep' : ''}" style="--dark: ${dark}">${numbers ? dark.toFixed(1) : ''}</span>`,
      )}</span
    >`;

  function row(one: Pattern, i: number): TemplateResult {
    const name = word('live.probability.pattern', i + 1);
    const [real, made, drawn] = [shares('real')[i], shares('made')[i], shares('drawn')[i]];
    const best = real + made > 0 ? real / (real + made) : 0.5;
    const share = (of: 'real' | 'made', now: number) =>
      slider({
        label: word(`live.probability.${of}`),
        min: 0,
        max: 10,
        step: 1,
        value: one[of],
        text: fixed(now, 2),
        set: (to) => setShare(one, of, to),
      });
    return html`<li>
      ${editable(one, name)}
      <div class="shares">
        ${share('real', real)} ${share('made', made)}
        <span class="drawn">
          <span>${word('live.probability.drawn')}</span>
          <span class="track" aria-hidden="true"
            ><span class="bar" style="width: ${(drawn * 100).toFixed(1)}%"></span><span class="goal" style="left: ${(made * 100).toFixed(1)}%"></span
          ></span>
          <span class="number">${fixed(drawn, 2)}</span>
        </span>
        <span class="best">${word('live.probability.best', fixed(best, 2))}</span>
      </div>
    </li>`;
  }

  function draw() {
    const real = shares('real');
    const made = shares('made');
    const right = real.reduce((sum, share, i) => sum + Math.max(share, made[i]), 0) / 2;
    const average = Array.from({ length: PIXELS }, (_, pixel) => patterns.reduce((sum, one, i) => sum + (one.pixels[pixel] ? real[i] : 0), 0));
    const drawn = patterns.reduce((sum, one) => sum + one.drawn, 0);
    render(
      html`<ul class="patterns">
          ${patterns.map(row)}
        </ul>
        <p class="reading">${word('live.probability.right', Math.round(right * 100))}</p>
        <div class="controls">
          <button type="button" @click=${() => sample(1)}>${word('live.probability.draw-one')}</button>
          <button type="button" @click=${() => sample(100)}>${word('live.probability.draw-many')}</button>
          <button
            type="button"
            ?disabled=${drawn === 0}
            @click=${() => {
              forget();
              draw();
            }}
          >
            ${word('live.probability.forget')}
          </button>
          <span class="reading">${word('live.probability.count', drawn)}</span>
        </div>
        <div class="pictures">
          <figure class="average">
            ${still(average, word('live.probability.average.description', average.map((dark) => fixed(dark, 1)).join('; ')), true)}
            <figcaption>${word(real.some((share) => share === 1) ? 'live.probability.average.only' : 'live.probability.average')}</figcaption>
          </figure>
          <figure class="samples">
            <div>${samples.map((i) => still(patterns[i].pixels.map(Number), word('live.probability.pattern', i + 1)))}</div>
            <figcaption>${word('live.probability.samples')}</figcaption>
          </figure>
        </div>`,
      root,
    );
  }

  sample(SHOWN);
  return {};
};
