import { type TemplateResult, html } from 'lit';
import { word } from '../words/words';

export interface Slider {
  label: string;
  min: number;
  max: number;
  step: number;
  value: number;
  /** The value in words. */
  text: string;
  set(value: number): void;
}

export function slider({ label, min, max, step, value, text, set }: Slider): TemplateResult {
  return html`<label class="slider">
    <span>${label}</span>
    <input
      type="range"
      min=${min}
      max=${max}
      step=${step}
      .value=${String(value)}
      aria-valuetext=${text}
      @input=${(event: Event) => set(Number((event.target as HTMLInputElement).value))}
    />
    <output>${text}</output>
  </label>`;
}

/** A few answers of which one is chosen. */
export function choice<T extends string>(label: string, all: readonly T[], chosen: T, name: (one: T) => string, set: (one: T) => void) {
  return html`<span class="choice" role="group" aria-label=${label}>
    ${all.map(
      (one) => html`<button type="button" aria-pressed=${one === chosen} @click=${() => set(one)}>${name(one)}</button>`,
    )}
  </span>`;
}

/** Takes steps by itself until there are no more. */
export class Player {
  private timer?: ReturnType<typeof setInterval>;

  constructor(
    /** Takes one step; false when it was the last. */
    private readonly step: () => boolean,
    private readonly changed: () => void,
    private readonly pause: number,
  ) {}

  get plays(): boolean {
    return this.timer !== undefined;
  }

  toggle() {
    if (this.plays) this.stop();
    else {
      this.timer = setInterval(() => {
        if (!this.step()) this.stop();
      }, this.pause);
      if (!this.step()) this.stop();
    }
    this.changed();
  }

  stop() {
    if (!this.plays) return;
    clearInterval(this.timer);
    this.timer = undefined;
    this.changed();
  }

  /** The buttons: play or pause, a step on, a step back, to the start. */
  buttons(back: () => void, reset: () => void, at: number, last: number): TemplateResult {
    const by = (act: () => void) => () => {
      this.stop();
      act();
    };
    return html`<span class="player">
      <button type="button" class="play" ?disabled=${!this.plays && at >= last} @click=${() => this.toggle()}>
        ${word(this.plays ? 'live.pause' : 'live.play')}
      </button>
      <button type="button" ?disabled=${at >= last} @click=${by(() => this.step())}>${word('live.step')}</button>
      <button type="button" ?disabled=${at <= 0} @click=${by(back)}>${word('live.back')}</button>
      <button type="button" ?disabled=${at <= 0} @click=${by(reset)}>${word('live.reset')}</button>
    </span>`;
  }
}
