import { type TemplateResult, html, nothing, render, svg } from 'lit';
import { brief, count, value, word } from '../words/words';
import type { Histogram, Parameter, Weights } from './protocol';

const WIDE = 160;
const HIGH = 40;
const LINE = 41;

/** How the numbers of the networks are spread that a cell trains. */
export class WeightsView {
  readonly node = document.createElement('div');
  private readonly networks = new Map<number, Weights>();

  constructor() {
    this.node.className = 'weights';
  }

  get isEmpty(): boolean {
    return this.networks.size === 0;
  }

  put(weights: Weights) {
    this.networks.set(weights.id, weights);
  }

  drop(id: number) {
    this.networks.delete(id);
  }

  draw() {
    const all = [...this.networks.values()].sort((a, b) => a.id - b.id);
    render(
      all.map(
        ({ network, step, parameters }) => html`<details open>
          <summary>${word('monitor.weights.at', network || word('monitor.weights'), count(step))}</summary>
          <table>
            <thead>
              <tr>
                <td></td>
                <th scope="col">${word('monitor.weights.values')}</th>
                <th scope="col">${word('monitor.weights.gradients')}</th>
              </tr>
            </thead>
            <tbody>
              ${parameters.map(row)}
            </tbody>
          </table>
        </details>`,
      ),
      this.node,
    );
  }
}

function row({ name, values, gradients }: Parameter): TemplateResult {
  return html`<tr>
    <th scope="row"><code>${name}</code></th>
    <td>${spread(values, 'values')}</td>
    <td>${gradients ? spread(gradients, 'gradients') : nothing}</td>
  </tr>`;
}

function spread({ low, high, counts }: Histogram, kind: string): TemplateResult {
  const most = Math.max(...counts, 1);
  // A single number is a line rather than a block.
  const bins = counts.length === 1 ? Array.from({ length: LINE }, (_, i) => (2 * i + 1 === LINE ? counts[0] : 0)) : counts;
  const wide = WIDE / bins.length;
  const said = low === high ? value(low) : word('monitor.weights.range', value(low), value(high));
  return html`<svg class=${kind} viewBox="0 0 ${WIDE} ${HIGH}" preserveAspectRatio="none" role="img" aria-label=${said}>
      ${bins.map((each, i) => {
        const tall = each === 0 ? 0 : Math.max((each / most) * HIGH, 1);
        return svg`<rect x=${i * wide} y=${HIGH - tall} width=${Math.max(wide - 0.5, 0.5)} height=${tall} />`;
      })}
    </svg>
    <span class="range" aria-hidden="true"><span>${brief(low)}</span>${low === high ? nothing : html`<span>${brief(high)}</span>`}</span>`;
}
