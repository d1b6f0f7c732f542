import { language, word } from '../words/words';

interface Offered {
  language: string;
  name: string;
}

/** How far down something may begin to count as what is being read. */
const READING_LINE = 0.35;

/** Offers languages; a choice leaves as `language-choice` with `detail.language`, and `chosen` shows the page anew. */
class LanguageChoice extends HTMLElement {
  languages: Offered[] = [];

  connectedCallback() {
    if (this.childElementCount || this.languages.length < 2) return;
    const choice = document.createElement('select');
    choice.setAttribute('aria-label', word('language.choice'));
    for (const offered of this.languages) {
      const option = new Option(offered.name, offered.language, false, offered.language === language);
      option.lang = offered.language;
      choice.append(option);
    }
    choice.onchange = () =>
      this.dispatchEvent(new CustomEvent('language-choice', { detail: { language: choice.value } }));
    this.append(choice);
  }

  /** Called by the server when the choice has been kept. */
  chosen() {
    const place = this.place();
    history.replaceState(history.state, '', location.pathname + location.search + (place ? `#${place}` : ''));
    location.reload();
  }

  /** The heading or cell that is being read; anchors are the same in all languages. */
  private place(): string {
    const marks = [...document.querySelectorAll<HTMLElement>('main h2[id], main h3[id], main gb-cell[id], main gb-live[id]')];
    const above = marks.filter((mark) => mark.getBoundingClientRect().top < innerHeight * READING_LINE);
    return scrollY > 0 ? (above.at(-1)?.id ?? '') : '';
  }
}

customElements.define('gb-language', LanguageChoice);
