import { html, render } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { scrollable } from '../frame/scrollable';
import { word } from '../words/words';
import type { Explanation } from './protocol';

let made = 0;

/** Below an error: a button that unfolds what the error means, and the text that it unfolds. */
export function explanation(error: Explanation): HTMLElement[] {
  const text = document.createElement('div');
  text.className = 'explanation';
  text.id = `gb-explanation-${++made}`;
  text.hidden = true;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'explain';
  button.textContent = word('explanation.open');
  button.setAttribute('aria-expanded', 'false');
  button.setAttribute('aria-controls', text.id);
  button.onclick = () => {
    if (!text.firstElementChild) fill(text, error);
    text.hidden = !text.hidden;
    button.setAttribute('aria-expanded', String(!text.hidden));
  };
  return [button, text];
}

function fill(text: HTMLElement, error: Explanation) {
  // The HTML is the course's own, with the parts of the message escaped: see ErrorExplanation.java.
  render(
    html`<p class="title">${error.title}</p>
      ${unsafeHTML(error.html)}
      <div class="examples">${example('fails', error.fails)}${example('works', error.works)}</div>
      <p class="see">
        ${word('explanation.see')} ${error.see.map(({ address, title }) => html`<a href=${address}>${title}</a> `)}
        <a class="all" href="errors#${error.key}">${word('explanation.all')}</a>
      </p>`,
    text,
  );
  text.querySelectorAll('pre').forEach(scrollable);
}

const example = (kind: 'fails' | 'works', code: string) =>
  html`<figure class=${kind}>
    <figcaption>${word(`explanation.${kind}`)}</figcaption>
    <pre>${code}</pre>
  </figure>`;
