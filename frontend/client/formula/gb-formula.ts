import katex from 'katex';
import 'katex/dist/katex.min.css';
import { scrollable } from '../frame/scrollable';

const OPENING = /[(\[{„“‚‘«‹（【《「『]+$/u;
const CLOSING = /^[-.,;:!?)\]}…%’”»›。，、；：！？）】》」』]+/u;

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
    else this.holdPunctuation();
  }

  /** Around what is typeset a browser breaks the line, even before a full stop. */
  private holdPunctuation() {
    const before = this.previousSibling;
    const after = this.nextSibling;
    const opening = before instanceof Text ? OPENING.exec(before.data)?.[0].length ?? 0 : 0;
    const closing = after instanceof Text ? CLOSING.exec(after.data)?.[0].length ?? 0 : 0;
    if (!opening && !closing) return;
    const held = document.createElement('span');
    held.className = 'held';
    this.before(held);
    if (opening) held.append((before as Text).splitText((before as Text).length - opening));
    held.append(this);
    if (closing) {
      (after as Text).splitText(closing);
      held.append(after as Text);
    }
    const parts = [...this.querySelectorAll('.katex-base')];
    if (opening) hold(parts.at(0));
    if (closing) hold(parts.at(-1));
  }
}

/** Chromium asks the part of the formula, not what holds it, whether a line may end after it. */
function hold(part?: Element) {
  const held = document.createElement('span');
  held.className = 'held';
  part?.replaceWith(held);
  held.append(part ?? '');
}

customElements.define('gb-formula', Formula);
