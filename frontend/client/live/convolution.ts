import { type TemplateResult, html, nothing, render } from 'lit';
import { count, value, word } from '../words/words';
import { type Grid, type Settings, type Term, output, outputSize, steps, terms } from './convolution-maths';
import type { MakeFigure } from './figure';
import { Player } from './parts';

const PAUSE = 900;
const MOST = { size: 9, kernel: 5, stride: 4, padding: 4 };
type Count = keyof typeof MOST;
const EDGES = [
  [1, 0, -1, 0, 1],
  [2, 0, -2, 0, 2],
  [1, 0, -1, 0, 1],
  [0, 1, 0, -1, 0],
  [1, 0, 2, 0, -1],
];

export const convolution: MakeFigure = ({ root, parameters }) => {
  const given = (name: Count, otherwise: number) => within(name, Number(parameters[name] ?? otherwise));
  const counts: Record<Count, number> = {
    size: given('size', 6),
    kernel: given('kernel', 2),
    stride: given('stride', 1),
    padding: given('padding', 0),
  };
  let transposed = ['yes', 'true', '1'].includes(parameters.transposed ?? 'no');
  let image = square(counts.size, (i, j) => (i * 3 + j * 5 + ((i * j) % 4)) % 10);
  let kernel = square(counts.kernel, (i, j) => (counts.kernel === 2 ? [[1, 2], [3, 4]][i][j] : EDGES[i][j]));
  /** Steps that are done; the last of them is the one that is shown. */
  let taken = 1;
  const player = new Player(() => go(taken + 1), draw, PAUSE);
  const settings = (): Settings => ({ stride: counts.stride, padding: counts.padding, transposed });
  const last = () => steps(counts.size, counts.kernel, settings());

  function go(to: number): boolean {
    taken = Math.min(Math.max(to, Math.min(1, last())), last());
    draw();
    return taken < last();
  }

  function setCount(name: Count, to: number) {
    if (!Number.isFinite(to)) return;
    player.stop();
    counts[name] = within(name, to);
    const { size, kernel: wide } = counts;
    image = square(size, (i, j) => image[i]?.[j] ?? (i * 3 + j * 5 + ((i * j) % 4)) % 10);
    kernel = square(wide, (i, j) => kernel[i]?.[j] ?? EDGES[i][j]);
    taken = 1;
    go(1);
  }

  function numberField(name: Count, least: number): TemplateResult {
    return html`<label class="number-field">
      <span>${word(`live.convolution.${name}`)}</span>
      <input
        type="number"
        min=${least}
        max=${MOST[name]}
        .value=${String(counts[name])}
        @change=${(event: Event) => {
          const field = event.target as HTMLInputElement;
          setCount(name, field.valueAsNumber);
          field.value = String(counts[name]);
        }}
      />
    </label>`;
  }

  /** A number that the reader may change. */
  function entry(grid: Grid, i: number, j: number, of: string, classes: string): TemplateResult {
    return html`<input
      class="place ${classes}"
      inputmode="numeric"
      aria-label=${word('live.convolution.place', word(of), i + 1, j + 1)}
      .value=${String(grid[i][j])}
      @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
      @change=${(event: Event) => {
        const field = event.target as HTMLInputElement;
        const to = Number(field.value.replace(',', '.').replace('−', '-'));
        if (Number.isFinite(to) && Math.abs(to) < 1000) grid[i][j] = to;
        field.value = String(grid[i][j]);
        draw();
      }}
    />`;
  }

  function imageGrid(now: Term[]): TemplateResult {
    const edge = transposed ? 0 : counts.padding;
    const read = new Set(now.map(({ row, column }) => `${row},${column}`));
    return grid(counts.size + 2 * edge, 'live.convolution.image', (a, b) => {
      const [i, j] = [a - edge, b - edge];
      const classes = read.has(`${i},${j}`) ? 'read' : '';
      if (image[i]?.[j] !== undefined) return entry(image, i, j, 'live.convolution.image', classes);
      return html`<span class="place padded ${classes}">0</span>`;
    });
  }

  function outputGrid(now: Term[]): TemplateResult {
    const out = output(image, kernel, settings(), taken);
    const edge = transposed ? counts.padding : 0;
    const written = new Set(now.map(({ outRow, outColumn }) => `${outRow},${outColumn}`));
    return grid(out.length + 2 * edge, 'live.convolution.output', (a, b) => {
      const [i, j] = [a - edge, b - edge];
      const classes = written.has(`${i},${j}`) ? 'written' : '';
      const made = out[i]?.[j];
      if (made === undefined) return html`<span class="place padded ${classes}"></span>`;
      return html`<span class="place made ${classes}">${made === null ? '' : value(made)}</span>`;
    });
  }

  function formula(): string {
    const { size, kernel: wide, stride, padding } = counts;
    const made = outputSize(size, wide, settings());
    return word(transposed ? 'live.convolution.formula.transposed' : 'live.convolution.formula', size, padding, wide, stride, made);
  }

  function sum(now: Term[]): TemplateResult {
    if (transposed) {
      const { value: spread, row, column } = now[0];
      return html`<p class="sum">
        <span>${word('live.convolution.spread', row + 1, column + 1, value(spread))}</span>
        <span class="terms">${now.map(({ weight }, i) => html`${i ? ', ' : ''}${value(spread)} · ${signed(weight)} = ${value(spread * weight)}`)}</span>
      </p>`;
    }
    const { outRow, outColumn } = now[0];
    const total = now.reduce((all, { value: n, weight }) => all + n * weight, 0);
    return html`<p class="sum">
      <span>${word('live.convolution.sum', outRow + 1, outColumn + 1)}</span>
      <span class="terms"
        >${now.map(({ value: n, weight }, i) => html`${i ? ' + ' : ''}${signed(n)} · ${signed(weight)}`)} = <strong>${value(total)}</strong></span
      >
    </p>`;
  }

  function draw() {
    const all = last();
    const now = taken > 0 && all > 0 ? terms(image, kernel, settings(), taken - 1) : [];
    render(
      html`
        <div class="controls">
          ${numberField('size', 1)}${numberField('kernel', 1)}${numberField('stride', 1)}${numberField('padding', 0)}
          <label class="switch">
            <input
              type="checkbox"
              role="switch"
              .checked=${transposed}
              @change=${(event: Event) => {
                player.stop();
                transposed = (event.target as HTMLInputElement).checked;
                taken = 1;
                go(1);
              }}
            />
            <span>${word('live.convolution.transposed')}</span>
          </label>
        </div>
        <p class="formula">${formula()}</p>
        <div class="grids">
          ${imageGrid(now)}
          ${grid(counts.kernel, 'live.convolution.kernel.numbers', (i, j) => entry(kernel, i, j, 'live.convolution.kernel.numbers', 'weight'))}
          ${all > 0 ? outputGrid(now) : nothing}
        </div>
        ${all > 0
          ? html`<div class="controls">${player.buttons(() => go(taken - 1), () => go(1), taken - 1, all - 1)}
                <span class="reading">${word('live.convolution.step', count(taken), count(all))}</span>
              </div>
              ${sum(now)}`
          : html`<p class="trouble">${word('live.convolution.none')}</p>`}
      `,
      root,
    );
  }

  draw();
  return { rest: () => player.stop() };
};

function within(name: Count, n: number): number {
  const least = name === 'padding' ? 0 : 1;
  return Number.isFinite(n) ? Math.min(Math.max(Math.round(n), least), MOST[name]) : least;
}

function square(size: number, at: (i: number, j: number) => number): Grid {
  return Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => at(i, j)));
}

function grid(size: number, name: string, at: (i: number, j: number) => TemplateResult): TemplateResult {
  const places = Array.from({ length: size * size }, (_, n) => at(Math.floor(n / size), n % size));
  return html`<div class="of-numbers">
    <span class="name">${word(name)}</span>
    <div class="grid" role="group" aria-label=${word(name)} style="--across: ${size}">${places}</div>
  </div>`;
}

const signed = (n: number): string => (n < 0 ? `(${value(n)})` : value(n));
