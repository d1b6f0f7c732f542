import { CurveChart } from './curve';
import type { Output, Watched } from './protocol';
import { Strip } from './strip';
import { WeightsView } from './weights';

/** A training as one can watch it: losses, what is made, and how the weights are spread. */
export class Monitor {
  readonly node = document.createElement('div');
  private readonly chart = new CurveChart();
  private readonly strip = new Strip((step) => this.chart.mark(step));
  private readonly weights = new WeightsView();
  private readonly kinds = new Map<number, Watched['kind']>();

  constructor() {
    this.node.className = 'monitor';
  }

  get isEmpty(): boolean {
    return this.kinds.size === 0;
  }

  get hasCurves(): boolean {
    return !this.chart.isEmpty;
  }

  get hasWeights(): boolean {
    return !this.weights.isEmpty;
  }

  /** Curves are drawn, in the page's colours, until the signal ends it. */
  listen(signal: AbortSignal) {
    this.chart.listen(signal);
  }

  put(output: Watched) {
    this.kinds.set(output.id, output.kind);
    switch (output.kind) {
      case 'curve':
        return this.chart.put(output);
      case 'sample':
        return this.strip.put(output);
      case 'weights':
        return this.weights.put(output);
    }
  }

  drop(id: number) {
    switch (this.kinds.get(id)) {
      case 'curve':
        this.chart.drop(id);
        break;
      case 'sample':
        this.strip.drop(id);
        break;
      case 'weights':
        this.weights.drop(id);
        break;
    }
    this.kinds.delete(id);
  }

  /** Draws what has changed. */
  update() {
    const parts = [this.chart, this.strip, this.weights].filter((part) => !part.isEmpty).map(({ node }) => node);
    if (parts.length !== this.node.childElementCount || parts.some((part, i) => this.node.children[i] !== part)) {
      this.node.replaceChildren(...parts);
    }
    this.chart.update();
    this.strip.draw();
    this.weights.draw();
  }
}

export function isWatched(output: Output): output is Watched {
  return output.kind === 'curve' || output.kind === 'sample' || output.kind === 'weights';
}
