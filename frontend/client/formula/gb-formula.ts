import katex from 'katex';
import 'katex/dist/katex.min.css';

/** Typesets its text, TeX; on lines of its own with the attribute `display`. */
class Formula extends HTMLElement {
  private tex?: string;

  connectedCallback() {
    if (this.tex !== undefined) return;
    this.tex = this.textContent ?? '';
    katex.render(this.tex, this, { displayMode: this.hasAttribute('display'), throwOnError: false });
  }
}

customElements.define('gb-formula', Formula);
