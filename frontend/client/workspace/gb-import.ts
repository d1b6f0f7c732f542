import { DropZone } from '../frame/drop-zone';
import { announce } from '../words/announce';
import { count, word } from '../words/words';
import { type Imported, importNotebooks } from './import';

/**
 * A button that opens notebooks from files; they may be dropped anywhere on the page as well. Tells by
 * `notebooks-imported` that there are new ones, and goes to the notebook if there is only one.
 */
class NotebookImport extends HTMLElement {
  private readonly input = document.createElement('input');
  private readonly button = document.createElement('button');
  private readonly bar = document.createElement('progress');
  private readonly news = document.createElement('div');
  private readonly zone = new DropZone(
    word('import.drop'),
    () => true,
    (files) => void this.take([...files.files]),
  );
  private busy = false;
  private listening?: AbortController;

  connectedCallback() {
    if (!this.firstChild) this.build();
    this.listening = new AbortController();
    this.zone.listen(this.listening.signal);
  }

  disconnectedCallback() {
    this.listening?.abort();
  }

  private build() {
    this.input.type = 'file';
    this.input.multiple = true;
    this.input.accept = '.ipynb,application/x-ipynb+json';
    this.input.hidden = true;
    this.input.onchange = () => {
      const files = [...(this.input.files ?? [])];
      // So that the same file can be chosen again when it has been mended.
      this.input.value = '';
      void this.take(files);
    };
    this.button.type = 'button';
    this.button.textContent = word('import.choose');
    this.button.onclick = () => this.input.click();
    this.bar.max = 1;
    this.bar.hidden = true;
    this.news.className = 'news';
    this.append(this.button, this.input, this.bar, this.news);
  }

  private async take(files: File[]) {
    if (this.busy || !files.length) return;
    this.busy = true;
    this.button.disabled = true;
    this.news.replaceChildren();
    this.bar.hidden = false;
    const imported = await importNotebooks(files, (file, part) => this.tell(file, part));
    this.busy = false;
    this.button.disabled = false;
    this.bar.hidden = true;
    this.show(imported);
  }

  private tell(file: string, part: number) {
    this.bar.setAttribute('aria-label', word('import.sending', file));
    // While the server reads there is nothing to count.
    if (part < 1) this.bar.value = part;
    else this.bar.removeAttribute('value');
  }

  private show(imported: Imported[]) {
    const [first] = imported;
    const lines = imported.map(line);
    this.news.replaceChildren(...lines);
    announce(lines.map((each) => each.textContent).join(' '));
    const made = imported.filter((each) => 'notebook' in each).length;
    if (!made) return;
    this.dispatchEvent(new CustomEvent('notebooks-imported', { detail: { count: count(made) } }));
    if (imported.length === 1 && 'notebook' in first!) this.news.querySelector('a')?.click();
  }
}

function line(imported: Imported): HTMLElement {
  const node = document.createElement('p');
  if ('notebook' in imported) {
    const link = document.createElement('a');
    link.href = `notebooks/${imported.notebook}`;
    link.textContent = imported.title;
    node.append(link);
  } else {
    node.className = 'trouble';
    const name = document.createElement('strong');
    name.textContent = imported.file;
    node.append(name, `: ${imported.trouble}`);
  }
  return node;
}

customElements.define('gb-import', NotebookImport);
