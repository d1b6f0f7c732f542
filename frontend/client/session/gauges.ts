import { html, type TemplateResult } from 'lit';
import { bytes, word } from '../words/words';
import type { Memory, Variables } from './variable';

/** Where little is left. */
const HIGH = 0.85;

/** What the session takes of what it may take. */
export function gauges({ memory, named, device }: Variables): TemplateResult {
  return html`<section class="memory" aria-label=${word('session.memory')}>
    ${gauge('tensors', memory)} ${gauge('arrays', memory)} ${gauge('heap', memory)}
    <p class="label">
      ${word('session.device', device === 'cpu' ? 'CPU' : device)} ${word('session.named', bytes(named))}
      ${word('session.peak', bytes(memory['tensors-peak']))}
    </p>
  </section>`;
}

function gauge(kind: 'tensors' | 'arrays' | 'heap', memory: Memory): TemplateResult {
  const used = memory[kind];
  const limit = memory[`${kind}-limit`];
  const name = word(`session.memory.${kind}`);
  const text = word('session.of', bytes(used), bytes(limit));
  return html`<div class="gauge" data-kind=${kind} title=${word(`session.memory.${kind}.title`)}>
    <span class="name">${name}</span><span class="of">${text}</span>
    <meter aria-label=${name} max=${limit} high=${limit * HIGH} .value=${used}>${text}</meter>
  </div>`;
}
