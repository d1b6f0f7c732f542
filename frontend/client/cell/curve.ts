import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { count, value, word } from '../words/words';
import type { Curve } from './protocol';

const HEIGHT = 220;
const COLOURS = ['--curve-1', '--curve-2', '--curve-3', '--curve-4'];

/** The curves of a cell in one chart that grows. */
export class CurveChart {
  readonly node = document.createElement('figure');
  private readonly pieces = new Map<number, Curve>();
  private readonly canvas = document.createElement('div');
  private readonly caption = document.createElement('figcaption');
  private plot?: uPlot;
  private plotted = '';
  private due = false;
  private dirty = false;
  private marked?: number;
  private onPage?: AbortSignal;

  constructor() {
    this.node.className = 'curve';
    this.canvas.setAttribute('role', 'img');
    this.node.append(this.canvas, this.caption);
    new ResizeObserver(() => this.resize()).observe(this.node);
  }

  /** Is drawn, in the page's colours, until the signal ends it. */
  listen(signal: AbortSignal) {
    const redraw = () => {
      this.plotted = '';
      this.dirty = true;
      this.update();
    };
    this.onPage = signal;
    redraw();
    // The plot listens to the window for as long as it may.
    signal.addEventListener('abort', () => this.clear());
    document.addEventListener('scheme-changed', redraw, { signal });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw, { signal });
  }

  get isEmpty(): boolean {
    return this.pieces.size === 0;
  }

  put(piece: Curve) {
    this.pieces.set(piece.id, piece);
    this.dirty = true;
  }

  drop(id: number) {
    this.pieces.delete(id);
    this.dirty = true;
  }

  /** Marks a step, or none. */
  mark(step?: number) {
    if (step === this.marked) return;
    this.marked = step;
    this.plot?.redraw(false);
  }

  /** Draws what has changed with the browser's next frame. */
  update() {
    if (!this.dirty || this.due) return;
    this.due = true;
    requestAnimationFrame(() => {
      this.due = false;
      this.dirty = false;
      this.draw();
    });
  }

  private draw() {
    if (this.isEmpty || this.onPage?.aborted) return this.clear();
    const curves = this.curves();
    // A single point is no curve; its number stands below the chart or is printed.
    this.canvas.hidden = [...curves.values()].every(({ x }) => x.length < 2);
    const names = [...curves.keys()];
    const data = uPlot.join([...curves.values()].map(({ x, y }) => [x, y] as uPlot.AlignedData));
    const key = names.join('\n');
    if (!this.plot || this.plotted !== key) {
      this.plot?.destroy();
      this.plot = new uPlot(this.options(names), data, this.canvas);
      this.plotted = key;
    } else {
      this.plot.setData(data);
    }
    this.describe(curves);
  }

  private clear() {
    this.plot?.destroy();
    this.plot = undefined;
    this.plotted = '';
  }

  private curves(): Map<string, { x: number[]; y: number[] }> {
    const curves = new Map<string, { x: number[]; y: number[] }>();
    for (const piece of [...this.pieces.values()].sort((a, b) => a.id - b.id)) {
      const curve = curves.get(piece.name) ?? { x: [], y: [] };
      curve.x.push(...piece.x);
      curve.y.push(...piece.y);
      curves.set(piece.name, curve);
    }
    return curves;
  }

  private describe(curves: Map<string, { x: number[]; y: number[] }>) {
    const texts = [...curves].map(([name, { y }]) =>
      word('cell.curve.description', name, count(y.length), value(y[0]), value(y[y.length - 1]), value(least(y))),
    );
    this.canvas.setAttribute('aria-label', texts.join('; '));
    this.caption.replaceChildren(
      ...[...curves].map(([network, { y }], i) => {
        const name = curves.size > 1 ? network : word('cell.curve.loss');
        const entry = document.createElement('span');
        entry.style.setProperty('--colour', `var(${COLOURS[i % COLOURS.length]})`);
        entry.textContent = `${name} ${value(y[y.length - 1])}`;
        return entry;
      }),
    );
  }

  private options(names: string[]): uPlot.Options {
    const style = getComputedStyle(this.node);
    const colour = (name: string) => resolved(style, this.node, name);
    const axis: uPlot.Axis = {
      stroke: colour('--quiet'),
      grid: { stroke: colour('--line'), width: 1 },
      ticks: { stroke: colour('--line'), width: 1 },
      font: `12px ${style.getPropertyValue('--prose')}`,
      labelFont: `13px ${style.getPropertyValue('--prose')}`,
      labelSize: 22,
    };
    return {
      width: Math.max(this.node.clientWidth, 200),
      height: HEIGHT,
      legend: { show: false },
      cursor: { show: false },
      scales: { x: { time: false }, y: { range: (_, low, high) => withZero(low, high) } },
      axes: [
        { ...axis, label: word('cell.curve.x') },
        { ...axis, label: word('cell.curve.loss'), size: 56 },
      ],
      hooks: { draw: [(plot) => this.drawMark(plot, colour('--quiet'))] },
      series: [
        {},
        ...names.map((label, i) => ({
          label,
          stroke: colour(COLOURS[i % COLOURS.length]),
          width: 1.5,
          spanGaps: true,
          points: { show: false },
        })),
      ],
    };
  }

  private drawMark(plot: uPlot, colour: string) {
    if (this.marked === undefined) return;
    const x = Math.round(plot.valToPos(this.marked, 'x', true));
    const { left, top, width, height } = plot.bbox;
    if (x < left || x > left + width) return;
    const { ctx } = plot;
    ctx.save();
    ctx.strokeStyle = colour;
    ctx.lineWidth = devicePixelRatio;
    ctx.setLineDash([4 * devicePixelRatio, 3 * devicePixelRatio]);
    ctx.beginPath();
    ctx.moveTo(x, top);
    ctx.lineTo(x, top + height);
    ctx.stroke();
    ctx.restore();
  }

  private resize() {
    if (this.plot && this.node.clientWidth > 0 && this.plot.width !== this.node.clientWidth) {
      this.plot.setSize({ width: this.node.clientWidth, height: HEIGHT });
    }
  }
}

/** A loss is read against zero. */
function withZero(low: number, high: number): [number, number] {
  const room = (high - low || Math.abs(high) || 1) * 0.06;
  return [low >= 0 ? 0 : low - room, high + room];
}

/** A canvas needs the colour itself, not the name of a variable. */
function resolved(style: CSSStyleDeclaration, node: HTMLElement, name: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${name})`;
  node.append(probe);
  const colour = getComputedStyle(probe).color;
  probe.remove();
  return colour || style.color;
}

function least(numbers: number[]): number {
  return numbers.reduce((a, b) => (b < a ? b : a), Infinity);
}
