import { scrollable } from '../frame/scrollable';

/** A chapter's page. The server calls `shown` when it has put the text into it. */
class Chapter extends HTMLElement {
  shown() {
    requestAnimationFrame(() => {
      this.querySelectorAll<HTMLElement>('.prose table, .prose pre, .examples pre, .illustration').forEach(scrollable);
      this.goToSection();
    });
  }

  /** The browser looked for the section of the address before it was there. */
  private goToSection() {
    const id = decodeURIComponent(location.hash.slice(1));
    if (id) document.getElementById(id)?.scrollIntoView({ behavior: 'instant' });
  }
}

customElements.define('gb-chapter', Chapter);
