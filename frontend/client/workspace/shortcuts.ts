import { html, render } from 'lit';
import { word } from '../words/words';
import { whileEditing, whileSelected } from './commands';

/** Shows the list of keys. */
export function showShortcuts() {
  const dialog = document.createElement('dialog');
  dialog.className = 'shortcuts';
  dialog.setAttribute('aria-label', word('document.help'));
  const list = (title: string, shortcuts: typeof whileSelected) =>
    html`<h3>${title}</h3>
      <dl>
        ${shortcuts.map(
          ({ command, keys }) =>
            html`<div>
              <dt>${keys.map((key) => html`${chord(key)} `)}</dt>
              <dd>${word(`document.${command}`)}</dd>
            </div>`,
        )}
      </dl>`;
  render(
    html`<h2>${word('document.help')}</h2>
      ${list(word('document.while-selected'), whileSelected)} ${list(word('document.while-editing'), whileEditing)}
      <p>${word('document.prefix')}</p>
      <form method="dialog"><button autofocus>${word('document.close')}</button></form>`,
    dialog,
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function chord(keys: string) {
  return keys.split(' ').map((key) => html`<kbd>${key.replace('Arrow', '')}</kbd>`);
}
