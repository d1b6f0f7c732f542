import { html, render } from 'lit';
import { count, word } from '../words/words';
import type { Sample } from './protocol';

/** What a network made in the course of its training: the latest image, and a way back to the first. */
export class Strip {
  readonly node = document.createElement('figure');
  private readonly samples = new Map<number, Sample>();
  private list: Sample[] = [];
  /** The image that the learner has gone back to; none while the latest is followed. */
  private chosen?: number;

  /** @param shown hears which step's image is looked at when it isn't the latest */
  constructor(private readonly shown: (step?: number) => void) {
    this.node.className = 'strip';
  }

  get isEmpty(): boolean {
    return this.samples.size === 0;
  }

  put(sample: Sample) {
    this.samples.set(sample.id, sample);
  }

  drop(id: number) {
    this.samples.delete(id);
    if (this.chosen === id) this.chosen = this.list.find((sample) => sample.id > id)?.id;
  }

  draw() {
    this.list = [...this.samples.values()].sort((a, b) => a.id - b.id);
    if (this.isEmpty) return;
    const last = this.list.length - 1;
    const found = this.list.findIndex(({ id }) => id === this.chosen);
    const place = found < 0 ? last : found;
    const sample = this.list[place];
    this.shown(place === last ? undefined : sample.step);
    const said = word('monitor.strip.at', sample.network, count(sample.step));
    render(
      html`<img class="looked-at" src=${source(sample)} alt=${said} style=${`aspect-ratio: ${sample.width} / ${sample.height}`} />
        <div class="over-time">
          <div class="thumbs" aria-hidden="true">
            ${this.list.map(
              (each, i) =>
                html`<img class=${i === place ? 'current' : ''} src=${source(each)} alt="" @click=${() => this.choose(i)} />`,
            )}
          </div>
          <input
            type="range"
            min="0"
            max=${last}
            step="1"
            .value=${String(place)}
            aria-label=${word('monitor.strip.slider')}
            aria-valuetext=${said}
            ?hidden=${last === 0}
            @input=${(event: Event) => this.choose(Number((event.target as HTMLInputElement).value))}
          />
          <figcaption>${said}</figcaption>
        </div>`,
      this.node,
    );
  }

  private choose(place: number) {
    this.chosen = place === this.list.length - 1 ? undefined : this.list[place].id;
    this.draw();
  }
}

const source = ({ image, format }: Sample): string => `data:image/${format};base64,${image}`;
