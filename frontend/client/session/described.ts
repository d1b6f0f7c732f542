import { html, nothing, type TemplateResult } from 'lit';
import { shapeText } from './variable';

/** What the session says of a name; see _ganbook/inquiry/describe.py. */
export interface Described {
  name?: string;
  signatures?: { parts: [name: string, text: string][]; result: string }[];
  /** The parameter that is being written, or nothing. */
  active?: string;
  text?: string;
  type?: string;
  shape?: number[];
  dtype?: string;
  preview?: string;
}

export const isEmpty = (it: Described): boolean => !it.name;

/** The same in words, for those who listen. */
export function spoken({ name = '', signatures = [], text = '', type = '', preview = '' }: Described): string {
  const [first] = signatures;
  const taken = first ? `(${first.parts.map(([, part]) => part).join(', ')})` : '';
  return [`${name}${taken}`, type, preview, text].filter(Boolean).join('. ');
}

export function described({ name, signatures = [], active, text, type, shape, dtype, preview }: Described): TemplateResult {
  return html`<div class="described">
    ${signatures.map(
      ({ parts, result }) =>
        html`<code class="signature"
          >${name}(${parts.map(
            ([parameter, part], i) =>
              html`${i ? ', ' : nothing}${parameter && parameter === active ? html`<b>${part}</b>` : part}`,
          )})${result ? html`<span class="result"> → ${result}</span>` : nothing}</code
        >`,
    )}
    ${type
      ? html`<code class="signature">${name}<span class="result">: ${type}${shape ? ` ${shapeText(shape)}` : ''} ${dtype ?? ''}</span></code>`
      : nothing}
    ${preview ? html`<code class="value">${preview}</code>` : nothing} ${text ? html`<p>${text}</p>` : nothing}
  </div>`;
}
