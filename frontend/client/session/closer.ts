import { html, nothing, type TemplateResult } from 'lit';
import { count, value, word } from '../words/words';
import type { Channel } from './channel';
import type { Layout, Preview } from './variable';

interface Look {
  layout?: Layout;
  at: number;
  told?: Preview;
}

const SMALL = 96;

/** The variables that are unfolded: their numbers, or a picture of them. */
export class Closer {
  private readonly looks = new Map<string, Look>();

  constructor(
    private readonly channel: Channel,
    private readonly draw: () => void,
  ) {}

  isOpen(name: string): boolean {
    return this.looks.has(name);
  }

  forget() {
    this.looks.clear();
  }

  toggle(name: string) {
    if (this.looks.delete(name)) this.draw();
    else void this.ask(name, { at: 0 });
  }

  /** The variables may have other values. */
  changed() {
    this.looks.forEach((look, name) => void this.ask(name, look));
  }

  private async ask(name: string, look: Look) {
    this.looks.set(name, look);
    this.draw();
    const answer = await this.channel.ask('preview', { name, layout: look.layout, at: look.at }, 0);
    if (this.looks.get(name) !== look) return;
    if (answer.state === 'told') look.told = answer.value as Preview;
    if (look.told?.gone) this.looks.delete(name);
    this.draw();
  }

  look(name: string): TemplateResult | typeof nothing {
    const told = this.looks.get(name)?.told;
    if (!told) return nothing;
    return html`<div class="closer">
      ${told.png ? this.picture(name, told) : nothing}
      <pre tabindex="0" aria-label=${word('session.numbers', name)}>${told.text}</pre>
    </div>`;
  }

  private picture(name: string, told: Preview): TemplateResult {
    const { png, width = 1, height = 1, low = 0, high = 0, layouts = [], layout, at = 0, count: many = 1 } = told;
    const scale = Math.max(1, Math.floor(SMALL / Math.max(width, height)));
    const described = word('session.picture', name, count(width), count(height), value(low), value(high));
    return html`<figure>
      <img src=${`data:image/png;base64,${png}`} alt=${described} width=${width * scale} height=${height * scale} />
      <figcaption>
        ${word('session.range', value(low), value(high))}
        ${many > 1
          ? html`<label
              >${word('session.which', count(at), count(many))}
              <input
                type="range"
                min="0"
                max=${many - 1}
                .value=${String(at)}
                @change=${(event: Event) =>
                  void this.ask(name, { layout, at: Number((event.target as HTMLInputElement).value), told })}
              />
            </label>`
          : nothing}
        ${layouts.length > 1
          ? html`<label
              >${word('session.layout')}
              <select
                @change=${(event: Event) =>
                  void this.ask(name, { layout: (event.target as HTMLSelectElement).value as Layout, at: 0, told })}
              >
                ${layouts.map((one) => html`<option value=${one} ?selected=${one === layout}>${word(`session.layout.${one}`)}</option>`)}
              </select>
            </label>`
          : nothing}
      </figcaption>
    </figure>`;
  }
}
