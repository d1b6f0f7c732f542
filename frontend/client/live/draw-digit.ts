import { type TemplateResult, html, nothing, render } from 'lit';
import { announce } from '../words/announce';
import { fixed, value, word } from '../words/words';
import { type Point, SIDE, type Strokes, asDrawn, asMnist, canvas, show, stroke } from './digit-image';
import type { MakeFigure } from './figure';
import { bars, trouble, whenCellsRan } from './session';

/** Pixels of the field for one of the image. */
const FINE = 10;
const PEN = 2.1 * FINE;
const STEP = 1 / SIDE;

interface Answer {
  pixels: number[];
  outputs: number[];
}

export const drawDigit: MakeFigure = ({ root, ask }) => {
  const field = canvas(SIDE * FINE);
  const pen = field.getContext('2d')!;
  const seen = canvas(SIDE);
  let strokes: Strokes = [];
  let place: Point = { x: 0.5, y: 0.5 };
  let down = false;
  let byKeys = false;
  let centred = true;
  /** The field holds the digit of an earlier visit, of which only the image is known. */
  let restored = false;
  let touched = false;
  let answer: Answer | undefined;
  let problem: TemplateResult | undefined;

  field.tabIndex = 0;
  field.className = 'paper';
  field.setAttribute('role', 'application');
  field.setAttribute('aria-label', word('live.draw-digit.field'));
  seen.className = 'seen';
  seen.setAttribute('role', 'img');
  seen.setAttribute('aria-label', word('live.draw-digit.seen'));

  const isEmpty = () => !strokes.length && !restored;

  function begin(at: Point) {
    if (restored) clear();
    touched = true;
    strokes.push([at]);
    place = at;
    ink([[at]]);
  }

  function line(to: Point) {
    strokes[strokes.length - 1].push(to);
    ink([[place, to]]);
    place = to;
  }

  function ink(what: Strokes) {
    stroke(pen, what, PEN, ({ x, y }) => ({ x: x * field.width, y: y * field.height }));
  }

  function want() {
    if (strokes.length) {
      const pixels = centred ? asMnist(strokes) : asDrawn(strokes);
      show(seen, pixels);
      ask({ pixels });
    } else if (restored && answer) ask({ pixels: answer.pixels });
    draw();
  }

  function clear() {
    pen.fillStyle = '#000';
    pen.fillRect(0, 0, field.width, field.height);
    show(seen, Array<number>(SIDE * SIDE).fill(0));
    strokes = [];
    answer = undefined;
    problem = undefined;
    restored = byKeys = down = false;
    draw();
  }

  function wipe() {
    touched = true;
    clear();
  }

  const at = (event: PointerEvent): Point => {
    const box = field.getBoundingClientRect();
    return { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height };
  };
  field.onpointerdown = (event) => {
    down = true;
    byKeys = false;
    field.setPointerCapture(event.pointerId);
    begin(at(event));
    want();
  };
  field.onpointermove = (event) => {
    if (!down) return;
    const all = event.getCoalescedEvents?.() ?? [];
    (all.length ? all : [event]).forEach((one) => line(at(one)));
    want();
  };
  field.onpointerup = field.onpointercancel = () => (down = false);
  field.onkeydown = (event) => {
    const by: Record<string, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
    const [dx, dy] = by[event.key] ?? [];
    if (event.key === ' ') {
      byKeys = !byKeys;
      announce(word(byKeys ? 'live.draw-digit.pen-down' : 'live.draw-digit.pen-up'));
      if (byKeys) {
        begin(place);
        byKeys = true;
        want();
      } else draw();
    } else if (dx !== undefined && dy !== undefined) {
      const inside = (n: number) => Math.min(Math.max(n, STEP), 1 - STEP);
      const to = { x: inside(place.x + dx * STEP), y: inside(place.y + dy * STEP) };
      if (byKeys) {
        line(to);
        want();
      } else {
        place = to;
        draw();
      }
    } else return;
    event.preventDefault();
  };
  field.onfocus = field.onblur = () => draw();

  function draw() {
    const outputs = isEmpty() ? undefined : answer?.outputs;
    const largest = outputs ? outputs.indexOf(Math.max(...outputs)) : -1;
    const focused = document.activeElement === field && field.matches(':focus-visible');
    render(
      html`<div class="drawing">
          <div class="sheet">
            ${field}
            ${focused
              ? html`<span class="cursor ${byKeys ? 'down' : ''}" style="left: ${place.x * 100}%; top: ${place.y * 100}%"></span>`
              : nothing}
            ${isEmpty() ? html`<span class="invitation" aria-hidden="true">${word('live.draw-digit.invitation')}</span>` : nothing}
          </div>
          <div class="between">
            ${seen}
            <span class="name">${word('live.draw-digit.seen')}</span>
            <button type="button" class="clear" ?disabled=${isEmpty()} @click=${wipe}>${word('live.draw-digit.clear')}</button>
          </div>
          <div class="said">
            ${bars(
              word('live.draw-digit.outputs'),
              (outputs ?? Array<number>(10).fill(0)).map((n, i) => ({
                name: String(i),
                size: n,
                text: outputs ? fixed(n, 3) : '',
                marked: i === largest,
              })),
            )}
          </div>
        </div>
        <p class="reading" role="status">${outputs ? word('live.draw-digit.verdict', largest, value(outputs[largest])) : nothing}</p>
        <label class="switch centred">
          <input type="checkbox" .checked=${centred} @change=${(event: Event) => centre((event.target as HTMLInputElement).checked)} />
          <span>${word('live.draw-digit.centred')}</span>
        </label>
        <p class="rule">${word('live.draw-digit.keys')}</p>
        ${problem ?? nothing}`,
      root,
    );
  }

  function centre(on: boolean) {
    centred = on;
    want();
  }

  clear();
  // The network may have learned since.
  whenCellsRan(root, () => !isEmpty() && want());
  return {
    answered(said) {
      // What was drawn has been wiped off since.
      if (isEmpty() && touched) return;
      answer = said as Answer;
      problem = undefined;
      if (!touched) {
        // An answer from before the page was loaded: its digit comes back.
        show(seen, answer.pixels);
        pen.imageSmoothingEnabled = true;
        pen.drawImage(seen, 0, 0, field.width, field.height);
        restored = answer.pixels.some((pixel) => pixel > 0);
      }
      draw();
    },
    failed(type, message) {
      problem = trouble(type, message);
      draw();
    },
  };
};
