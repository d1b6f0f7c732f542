import katex from 'katex';
import 'katex/dist/katex.min.css';
import { scrollable } from '../frame/scrollable';

/** Typesets its text, TeX; on lines of its own with the attribute `display`. */
class Formula extends HTMLElement {
  private tex?: string;

  connectedCallback() {
    if (this.tex !== undefined) return;
    this.tex = this.textContent ?? '';
    const display = this.hasAttribute('display');
    // Learners' formulas come from anywhere: none may spread over the page or never end.
    katex.render(this.tex, this, { displayMode: display, throwOnError: false, maxSize: 40, maxExpand: 500 });
    if (display) scrollable(this);
  }
}

customElements.define('gb-formula', Formula);
