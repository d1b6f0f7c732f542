import { word } from '../words/words';

type Scheme = 'light' | 'dark';

/** Switches the page between light and dark and tells it with the event `scheme-choice`: `light`, `dark` or `system`. */
class SchemeToggle extends HTMLElement {
  private readonly button = document.createElement('button');
  private readonly system = matchMedia('(prefers-color-scheme: dark)');
  private readonly draw = () => this.label();

  connectedCallback() {
    this.button.type = 'button';
    this.button.onclick = () => this.toggle();
    this.append(this.button);
    this.system.addEventListener('change', this.draw);
    this.label();
  }

  disconnectedCallback() {
    this.system.removeEventListener('change', this.draw);
  }

  private get now(): Scheme {
    return (document.documentElement.dataset.scheme as Scheme | undefined) ?? this.ofSystem;
  }

  private get ofSystem(): Scheme {
    return this.system.matches ? 'dark' : 'light';
  }

  private toggle() {
    const next: Scheme = this.now === 'dark' ? 'light' : 'dark';
    if (next === this.ofSystem) delete document.documentElement.dataset.scheme;
    else document.documentElement.dataset.scheme = next;
    const scheme = next === this.ofSystem ? 'system' : next;
    this.dispatchEvent(new CustomEvent('scheme-choice', { detail: { scheme } }));
    document.dispatchEvent(new CustomEvent('scheme-changed'));
    this.label();
  }

  private label() {
    const other: Scheme = this.now === 'dark' ? 'light' : 'dark';
    this.button.textContent = word(`scheme.${other}`);
    this.button.setAttribute('aria-label', word(`scheme.to-${other}`));
  }
}

customElements.define('gb-scheme', SchemeToggle);
