import { type TemplateResult, html, nothing, render } from 'lit';
import { count, word } from '../words/words';
import type { MakeFigure } from './figure';
import { trouble, whenCellsRan } from './session';

type Shape = number[] | null;

interface Layer {
  name: string;
  kind: string;
  options: string;
  input: Shape;
  output: Shape;
  parameters: number;
}

interface Answer {
  name: string;
  kind: string;
  input: number[];
  output: Shape;
  layers: Layer[];
  more: number;
  problem: string | null;
  parameters: number;
  learnt: number;
}

export const network: MakeFigure = ({ root, parameters, ask }) => {
  let found: Answer | undefined;
  let problem: TemplateResult | undefined;

  function layers({ input, layers: all, more, parameters: total, learnt, problem: refused }: Answer): TemplateResult {
    const most = Math.max(1, ...all.map((layer) => layer.parameters));
    return html`<ol class="layers">
        <li class="shape">${word('live.network.input')} ${shape(input)}</li>
        ${all.map(
          (layer) => html`<li class="layer">
              <div class="box">
                <span class="kind">${layer.kind}</span> <span class="place">${layer.name}</span>
                ${layer.options ? html`<span class="options">${layer.options}</span>` : nothing}
                <span class="weights">
                  ${layer.parameters
                    ? html`<span class="amount" aria-hidden="true" style="--part: ${layer.parameters / most}"></span>
                        ${word('live.network.parameters', count(layer.parameters))}`
                    : word('live.network.no-parameters')}
                </span>
              </div>
            </li>
            ${layer.output ? html`<li class="shape">${shape(layer.output)}</li>` : nothing}`,
        )}
        ${more ? html`<li class="shape">${word('live.network.more', count(more))}</li>` : nothing}
      </ol>
      <p class="reading">
        ${word('live.network.total', count(total))}${learnt < total ? ` ${word('live.network.learnt', count(learnt))}` : nothing}
      </p>
      ${refused ? html`<p class="trouble">${word('live.network.refused', input.join(' × '), refused)}</p>` : nothing}`;
  }

  function draw() {
    render(
      html`${found ? layers(found) : problem ? nothing : html`<p class="hint">${word('live.network.empty', parameters.of)}</p>`}
        ${problem ?? nothing}
        <div class="controls"><button type="button" class="refresh" @click=${() => ask({})}>${word('live.refresh')}</button></div>`,
      root,
    );
  }

  draw();
  whenCellsRan(root, () => ask({}));
  return {
    answered(answer) {
      found = answer as Answer;
      problem = undefined;
      draw();
    },
    failed(type, message) {
      problem = trouble(type, message);
      draw();
    },
  };
};

/** The numbers of a shape; three are an image with channels. */
function shape(of: number[]): TemplateResult {
  return html`<span class="size">${of.length ? of.map(count).join(' × ') : '1'}</span>`;
}
