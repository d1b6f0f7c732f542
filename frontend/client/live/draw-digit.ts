import { type TemplateResult, html, nothing, render } from 'lit';
import { announce } from '../words/announce';
import { value, word } from '../words/words';
import type { MakeFigure } from './figure';
import { bars, trouble, whenCellsRan } from './session';

const SIDE = 28;
/** MNIST's digits fill a square of 20 pixels, and their centre of mass is that of the image. */
const BOX = 20;
const FINE = 10;
const PEN = 2.1 * FINE;

interface Answer {
  pixels: number[];
  outputs: number[];
}

export const drawDigit: MakeFigure = ({ root, ask }) => {
  const field = canvas(SIDE * FINE);
  const pen = field.getContext('2d', { willReadFrequently: true })!;
  const seen = canvas(SIDE);
  let place = { x: field.width / 2, y: field.height / 2 };
  let down = false;
  let byKeys = false;
  let empty = true;
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

  function line(to: { x: number; y: number }) {
    pen.lineWidth = PEN;
    pen.lineCap = pen.lineJoin = 'round';
    pen.strokeStyle = '#fff';
    pen.beginPath();
    pen.moveTo(place.x, place.y);
    pen.lineTo(to.x, to.y);
    pen.stroke();
    place = to;
    empty = false;
    touched = true;
    want();
  }

  function want() {
    const pixels = asMnist(field);
    show(seen, pixels);
    if (pixels.some((pixel) => pixel > 0)) ask({ pixels });
    draw();
  }

  function clear() {
    pen.fillStyle = '#000';
    pen.fillRect(0, 0, field.width, field.height);
    show(seen, Array<number>(SIDE * SIDE).fill(0));
    empty = true;
    answer = undefined;
    problem = undefined;
    byKeys = down = false;
    draw();
  }

  const at = (event: PointerEvent) => {
    const box = field.getBoundingClientRect();
    return { x: ((event.clientX - box.left) / box.width) * field.width, y: ((event.clientY - box.top) / box.height) * field.height };
  };
  field.onpointerdown = (event) => {
    down = true;
    byKeys = false;
    field.setPointerCapture(event.pointerId);
    place = at(event);
    line(place);
  };
  field.onpointermove = (event) => {
    if (!down) return;
    const all = event.getCoalescedEvents?.() ?? [];
    (all.length ? all : [event]).forEach((one) => line(at(one)));
  };
  field.onpointerup = field.onpointercancel = () => (down = false);
  field.onkeydown = (event) => {
    const by: Record<string, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
    const [dx, dy] = by[event.key] ?? [];
    if (event.key === ' ') {
      byKeys = !byKeys;
      announce(word(byKeys ? 'live.draw-digit.pen-down' : 'live.draw-digit.pen-up'));
      if (byKeys) line(place);
      else draw();
    } else if (dx !== undefined && dy !== undefined) {
      const inside = (n: number) => Math.min(Math.max(n, FINE), field.width - FINE);
      const to = { x: inside(place.x + dx * FINE), y: inside(place.y + dy * FINE) };
      if (byKeys) line(to);
      else place = to;
      draw();
    } else return;
    event.preventDefault();
  };
  field.onfocus = field.onblur = () => draw();

  function draw() {
    const outputs = empty ? undefined : answer?.outputs;
    const largest = outputs ? outputs.indexOf(Math.max(...outputs)) : -1;
    const focused = document.activeElement === field && field.matches(':focus-visible');
    render(
      html`<div class="drawing">
          <div class="sheet">
            ${field}
            ${focused
              ? html`<span class="cursor ${byKeys ? 'down' : ''}" style="left: ${(place.x / field.width) * 100}%; top: ${(place.y / field.height) * 100}%"></span>`
              : nothing}
            ${empty ? html`<span class="invitation" aria-hidden="true">${word('live.draw-digit.invitation')}</span>` : nothing}
          </div>
          <div class="between">
            ${seen}
            <span class="name">${word('live.draw-digit.seen')}</span>
            <button type="button" class="clear" ?disabled=${empty} @click=${clear}>${word('live.draw-digit.clear')}</button>
          </div>
          <div class="said">
            ${bars(
              word('live.draw-digit.outputs'),
              (outputs ?? Array<number>(10).fill(0)).map((n, i) => ({
                name: String(i),
                size: n,
                text: outputs ? n.toFixed(3) : '',
                marked: i === largest,
              })),
            )}
          </div>
        </div>
        <p class="reading" role="status">${outputs ? word('live.draw-digit.verdict', largest, value(outputs[largest])) : nothing}</p>
        <p class="rule">${word('live.draw-digit.keys')}</p>
        ${problem ?? nothing}`,
      root,
    );
  }

  clear();
  // The network may have learned since.
  whenCellsRan(root, () => !empty && want());
  return {
    answered(said) {
      answer = said as Answer;
      problem = undefined;
      if (!touched) {
        // An answer from before the page was loaded: its digit comes back.
        show(seen, answer.pixels);
        pen.imageSmoothingEnabled = true;
        pen.drawImage(seen, 0, 0, field.width, field.height);
        empty = answer.pixels.every((pixel) => pixel === 0);
      }
      draw();
    },
    failed(type, message) {
      problem = trouble(type, message);
      draw();
    },
  };
};

function canvas(side: number): HTMLCanvasElement {
  const made = document.createElement('canvas');
  made.width = made.height = side;
  return made;
}

function show(on: HTMLCanvasElement, pixels: number[]) {
  const pen = on.getContext('2d')!;
  const data = pen.createImageData(SIDE, SIDE);
  pixels.forEach((pixel, i) => data.data.set([pixel, pixel, pixel, 255], 4 * i));
  pen.putImageData(data, 0, 0);
}

/** Scaled into the box and moved to the middle, as the digits that networks learn from. */
function asMnist(field: HTMLCanvasElement): number[] {
  const wide = field.width;
  const drawn = field.getContext('2d')!.getImageData(0, 0, wide, wide).data;
  let [left, top, right, bottom] = [wide, wide, -1, -1];
  for (let y = 0; y < wide; y++) {
    for (let x = 0; x < wide; x++) {
      if (drawn[4 * (y * wide + x)] < 128) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  if (right < 0) return Array<number>(SIDE * SIDE).fill(0);
  const w = right - left + 1;
  const h = bottom - top + 1;
  const scale = BOX / Math.max(w, h);
  const put = (dx: number, dy: number) => {
    const small = canvas(SIDE);
    const pen = small.getContext('2d', { willReadFrequently: true })!;
    pen.imageSmoothingQuality = 'high';
    pen.drawImage(field, left, top, w, h, (SIDE - w * scale) / 2 + dx, (SIDE - h * scale) / 2 + dy, w * scale, h * scale);
    const data = pen.getImageData(0, 0, SIDE, SIDE).data;
    return Array.from({ length: SIDE * SIDE }, (_, i) => data[4 * i]);
  };
  const first = put(0, 0);
  const mass = first.reduce((all, n) => all + n, 0) || 1;
  const x = first.reduce((all, n, i) => all + n * (i % SIDE), 0) / mass;
  const y = first.reduce((all, n, i) => all + n * Math.floor(i / SIDE), 0) / mass;
  return put(Math.round(SIDE / 2 - 0.5 - x), Math.round(SIDE / 2 - 0.5 - y));
}
