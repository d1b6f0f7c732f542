import { announce } from '../words/announce';
import { word } from '../words/words';
import { when } from './moment';

/**
 * The page of files: keys for the list, and what only a browser can do. The server calls `shown` when it has changed the
 * list. Tells with `look-again` that somebody has come back to the window; rows tell `entry-delete` and `entry-rename`.
 */
class Files extends HTMLElement {
  private lastIndex = -1;
  private lastPath = '';
  private readonly lookAgain = () => this.dispatchEvent(new CustomEvent('look-again'));

  connectedCallback() {
    window.addEventListener('focus', this.lookAgain);
    this.addEventListener('keydown', (event) => this.key(event));
    this.addEventListener('click', (event) => void this.clicked(event));
    this.addEventListener('focusin', (event) => this.remember(event.target as Element));
  }

  disconnectedCallback() {
    window.removeEventListener('focus', this.lookAgain);
  }

  /** Writes times, and puts the focus back to where it was before the rows were made anew. */
  shown() {
    requestAnimationFrame(() => {
      this.querySelectorAll<HTMLTimeElement>('time').forEach((time) => (time.textContent = when(time.dateTime)));
      if (document.activeElement !== document.body || this.lastIndex < 0) return;
      const rows = this.rows();
      const same = rows.find((row) => row.dataset.path === this.lastPath);
      focusOn(same ?? rows[Math.min(this.lastIndex, rows.length - 1)]);
    });
  }

  private rows(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('tr[data-path]')];
  }

  private remember(target: Element) {
    const row = target.closest<HTMLElement>('tr[data-path]');
    this.lastIndex = row ? this.rows().indexOf(row) : target.closest('tr') ? this.lastIndex : -1;
    this.lastPath = row?.dataset.path ?? this.lastPath;
  }

  private key(event: KeyboardEvent) {
    const target = event.target as Element;
    const details = target.closest('tr.details');
    if (details && event.key === 'Escape') {
      event.preventDefault();
      const row = details.previousElementSibling as HTMLElement;
      row.querySelector<HTMLElement>('.more')?.click();
      focusOn(row);
      return;
    }
    const row = target.closest<HTMLElement>('tr[data-path]');
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
    const rows = this.rows();
    const at = rows.indexOf(row);
    const actions: Record<string, () => void> = {
      ArrowDown: () => focusOn(rows[at + 1]),
      ArrowUp: () => focusOn(rows[at - 1]),
      Home: () => focusOn(rows[0]),
      End: () => focusOn(rows.at(-1)),
      Delete: () => row.dispatchEvent(new CustomEvent('entry-delete')),
      F2: () => row.dispatchEvent(new CustomEvent('entry-rename')),
    };
    const action = actions[event.key];
    if (action) {
      event.preventDefault();
      action();
    }
  }

  private async clicked(event: Event) {
    const copy = (event.target as Element).closest<HTMLElement>('button.copy');
    if (!copy?.dataset.text) return;
    try {
      await navigator.clipboard.writeText(copy.dataset.text);
      announce(word('files.copied'));
      copy.textContent = word('files.copied');
      setTimeout(() => (copy.textContent = word('files.copy')), 2000);
    } catch {
      // Without encryption browsers lend nobody the clipboard: then the text is marked, to be copied by hand.
      const code = copy.previousElementSibling;
      if (code) getSelection()?.selectAllChildren(code);
    }
  }
}

const focusOn = (row: HTMLElement | undefined) => row?.querySelector<HTMLElement>('.name')?.focus();

customElements.define('gb-files', Files);
