import { type TemplateResult, html, nothing, render } from 'lit';
import { count, value, word } from '../words/words';
import type { MakeFigure } from './figure';
import { trouble, whenCellsRan } from './session';

type Entry = string | number;

interface Answer {
  name: string;
  corner: Entry;
  heads: Entry[];
  rows: Entry[][];
  more: number;
}

export const table: MakeFigure = ({ root, label, parameters, ask }) => {
  let found: Answer | undefined;
  let problem: TemplateResult | undefined;

  function rows({ corner, heads, rows: all, more }: Answer): TemplateResult {
    const number = (entry: Entry) => typeof entry === 'number';
    return html`<div class="of-rows" tabindex="0" role="group" aria-label=${label}>
        <table>
          <thead>
            <tr>
              <th scope="col">${corner}</th>
              ${heads.map((head) => html`<th scope="col" class="right">${head}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${all.map(
              ([head, ...entries]) => html`<tr>
                <th scope="row">${head}</th>
                ${entries.map((entry) => html`<td class=${number(entry) ? 'right' : ''}>${typeof entry === 'number' ? value(entry) : entry}</td>`)}
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${more ? html`<p class="rule">${word('live.table.more', count(more))}</p>` : nothing}`;
  }

  function draw() {
    render(
      html`${found?.rows.length
          ? rows(found)
          : problem
            ? nothing
            : html`<p class="hint">${word('live.table.empty', parameters.of)}</p>`}
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
