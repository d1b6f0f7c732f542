import { type TemplateResult, html, nothing, render } from 'lit';
import { fixed, value, word } from '../words/words';
import type { MakeFigure } from './figure';
import { slider } from './parts';
import { bars, trouble, whenCellsRan } from './session';

const SLIDERS = 6;
const REACH = 3;

interface Answer {
  seed: number[];
  label: number | null;
  height?: number;
  width?: number;
  colours?: number;
  pixels?: string;
  numbers?: number[];
}

interface Kept {
  seed: number[];
  image: string;
}

export const latent: MakeFigure = ({ root, parameters, ask }) => {
  const size = Math.max(Math.round(Number(parameters.size)) || 1, 1);
  const classes = Number(parameters.classes ?? 0);
  let seed = random(size);
  let label = 0;
  let made: Answer | undefined;
  let image = '';
  let problem: TemplateResult | undefined;
  let asked = false;
  let way = 0;
  const ends: { a?: Kept; b?: Kept } = {};

  function want() {
    asked = true;
    ask({ seed: seed.map((n) => Math.round(n * 1000) / 1000), label: classes > 0 ? label : null });
    draw();
  }

  function set(to: number[]) {
    seed = to;
    want();
  }

  function keep(end: 'a' | 'b') {
    ends[end] = { seed, image };
    way = end === 'a' ? 0 : 1;
    draw();
  }

  function walk(to: number) {
    way = to;
    const { a, b } = ends;
    if (a && b) set(a.seed.map((n, i) => n + (b.seed[i] - n) * to));
  }

  function picture(): TemplateResult {
    if (!made) return html`<div class="picture empty"></div>`;
    if (made.numbers) {
      const most = Math.max(1, ...made.numbers.map(Math.abs));
      return bars(word('live.latent.numbers'), made.numbers.map((n, i) => ({ name: String(i), size: n / most, text: value(n) })));
    }
    return html`<img class="picture" src=${image} alt=${word('live.latent.image', seed.slice(0, SLIDERS).map(value).join(', '))} />`;
  }

  function kept(end: 'a' | 'b'): TemplateResult {
    const there = ends[end];
    return html`<span class="end">
      ${there?.image
        ? html`<button type="button" class="go" title=${word(`live.latent.to-${end}`)} aria-label=${word(`live.latent.to-${end}`)} @click=${() => walk(end === 'a' ? 0 : 1)}>
            <img src=${there.image} alt="" />
          </button>`
        : nothing}
      <button type="button" ?disabled=${!made} @click=${() => keep(end)}>${word(`live.latent.keep-${end}`)}</button>
    </span>`;
  }

  function draw() {
    const several = Math.min(size, SLIDERS);
    render(
      html`<div class="seed-and-picture">
          ${picture()}
          <div class="seed">
            ${classes > 0
              ? html`<div class="controls classes" role="group" aria-label=${word('live.latent.class')}>
                  <span>${word('live.latent.class')}</span>
                  <span class="choice"
                    >${Array.from(
                      { length: classes },
                      (_, i) =>
                        html`<button
                          type="button"
                          aria-pressed=${made !== undefined && i === label}
                          @click=${() => {
                            label = i;
                            want();
                          }}
                        >
                          ${i}
                        </button>`,
                    )}</span
                  >
                </div>`
              : nothing}
            ${Array.from({ length: several }, (_, i) =>
              slider({
                label: word('live.latent.component', i + 1),
                min: -REACH,
                max: REACH,
                step: 0.05,
                value: seed[i],
                text: fixed(seed[i], 2),
                set: (to) => set(seed.map((n, j) => (j === i ? to : n))),
              }),
            )}
            ${size > several ? html`<p class="rule">${word('live.latent.others', size - several)}</p>` : nothing}
            <div class="controls"><button type="button" class="new" @click=${() => set(random(size))}>${word('live.latent.new')}</button></div>
          </div>
        </div>
        <div class="controls walk">
          ${kept('a')}
          <label class="slider way">
            <span class="only-heard">${word('live.latent.way')}</span>
            <input
              type="range"
              min="0"
              max="1"
              step="0.02"
              .value=${String(way)}
              ?disabled=${!ends.a || !ends.b}
              aria-valuetext=${word('live.latent.way.value', Math.round(way * 100))}
              @input=${(event: Event) => walk(Number((event.target as HTMLInputElement).value))}
            />
          </label>
          ${kept('b')}
        </div>
        ${ends.a && ends.b ? nothing : html`<p class="rule">${word('live.latent.hint')}</p>`} ${problem ?? nothing}`,
      root,
    );
  }

  draw();
  whenCellsRan(root, want);
  return {
    answered(answer) {
      made = answer as Answer;
      if (!asked) {
        // An answer from before the page was loaded.
        if (made.seed.length === size) seed = made.seed;
        label = made.label ?? 0;
      }
      image = made.pixels === undefined ? '' : drawn(made);
      problem = undefined;
      draw();
    },
    failed(type, message) {
      problem = trouble(type, message);
      draw();
    },
  };
};

/** Normally distributed, as of torch.randn (Box and Muller). */
function random(size: number): number[] {
  return Array.from({ length: size }, () => {
    const radius = Math.sqrt(-2 * Math.log(1 - Math.random()));
    const n = radius * Math.cos(2 * Math.PI * Math.random());
    return Math.min(Math.max(n, -REACH), REACH);
  });
}

function drawn({ height = 0, width = 0, colours = 1, pixels = '' }: Answer): string {
  const bytes = atob(pixels);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d')!;
  const data = pen.createImageData(width, height);
  for (let i = 0; i < width * height; i++) {
    for (let c = 0; c < 3; c++) data.data[4 * i + c] = bytes.charCodeAt(colours === 3 ? 3 * i + c : i);
    data.data[4 * i + 3] = 255;
  }
  pen.putImageData(data, 0, 0);
  return canvas.toDataURL();
}
