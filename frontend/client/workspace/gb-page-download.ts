import katex from 'katex';

/**
 * Around a link to a notebook as a page: the formulas of the page are typeset before it is saved. Without scripts the link
 * leads to the same page with its formulas as TeX.
 */
class PageDownload extends HTMLElement {
  connectedCallback() {
    this.onclick = (event) => {
      const link = (event.target as HTMLElement).closest('a');
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      event.stopPropagation();
      save(link.href).catch(() => location.assign(link.href));
    };
  }
}

async function save(address: string): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  for (const formula of page.querySelectorAll('gb-formula')) formula.replaceWith(mathml(page, formula));
  const link = document.createElement('a');
  const html = `<!doctype html>\n${page.documentElement.outerHTML}\n`;
  link.href = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
  link.download = fileName(response.headers.get('Content-Disposition') ?? '');
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** The formula in MathML, which browsers show without a library. */
function mathml(page: Document, formula: Element): Node {
  const template = page.createElement('template');
  template.innerHTML = katex.renderToString(formula.textContent ?? '', {
    displayMode: formula.hasAttribute('display'),
    output: 'mathml',
    throwOnError: false,
    maxSize: 40,
    maxExpand: 500,
  });
  return template.content.querySelector('math') ?? template.content;
}

function fileName(disposition: string): string {
  const full = /filename\*=UTF-8''([^;]+)/.exec(disposition)?.[1];
  return full ? decodeURIComponent(full) : 'notebook.html';
}

customElements.define('gb-page-download', PageDownload);
