/** The side of the images that a network sees. */
export const SIDE = 28;
/** MNIST's digits fill a square of 20 pixels, and their centre of mass is that of the image. */
const BOX = 20;
/** The width of the pen, in pixels of the image: that of the strokes in MNIST. */
const PEN = 2.1;

export interface Point {
  x: number;
  y: number;
}

/** A drawing as the pen went, with the whole field from 0 to 1 in both directions. */
export type Strokes = Point[][];

/** Draws strokes, each point where `to` says. */
export function stroke(pen: CanvasRenderingContext2D, strokes: Strokes, width: number, to: (point: Point) => Point) {
  pen.lineWidth = width;
  pen.lineCap = pen.lineJoin = 'round';
  pen.strokeStyle = '#fff';
  for (const points of strokes) {
    pen.beginPath();
    points.map(to).forEach(({ x, y }, i) => (i ? pen.lineTo(x, y) : pen.moveTo(x, y)));
    // A point alone is a dot.
    const last = to(points[points.length - 1]);
    pen.lineTo(last.x, last.y);
    pen.stroke();
  }
}

/** The drawing as it is, pixel by pixel from 0 to 255. */
export function asDrawn(strokes: Strokes): number[] {
  return pixels(strokes, ({ x, y }) => ({ x: x * SIDE, y: y * SIDE }));
}

/**
 * The drawing scaled into the box and moved to the middle, as the digits that networks learn from. It is the way of the pen
 * that is scaled: the lines of a small digit don't become thick.
 */
export function asMnist(strokes: Strokes): number[] {
  const all = strokes.flat();
  if (!all.length) return Array<number>(SIDE * SIDE).fill(0);
  const [xs, ys] = [all.map(({ x }) => x), all.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const longest = Math.max(right - left, bottom - top);
  // What is hardly more than a dot stays one.
  const scale = Math.min((BOX - PEN) / Math.max(longest, 1e-6), SIDE * 8);
  const put = (dx: number, dy: number) =>
    pixels(strokes, ({ x, y }) => ({
      x: SIDE / 2 + (x - (left + right) / 2) * scale + dx,
      y: SIDE / 2 + (y - (top + bottom) / 2) * scale + dy,
    }));
  const first = put(0, 0);
  const mass = first.reduce((sum, n) => sum + n, 0) || 1;
  const x = first.reduce((sum, n, i) => sum + n * (i % SIDE), 0) / mass;
  const y = first.reduce((sum, n, i) => sum + n * Math.floor(i / SIDE), 0) / mass;
  return put(SIDE / 2 - 0.5 - x, SIDE / 2 - 0.5 - y);
}

function pixels(strokes: Strokes, to: (point: Point) => Point): number[] {
  const pen = canvas(SIDE).getContext('2d', { willReadFrequently: true })!;
  stroke(pen, strokes, PEN, to);
  // Strokes are white: how far they cover a pixel is how bright it is.
  const { data } = pen.getImageData(0, 0, SIDE, SIDE);
  return Array.from({ length: SIDE * SIDE }, (_, i) => data[4 * i + 3]);
}

export function canvas(side: number): HTMLCanvasElement {
  const made = document.createElement('canvas');
  made.width = made.height = side;
  return made;
}

export function show(on: HTMLCanvasElement, shades: number[]) {
  const pen = on.getContext('2d')!;
  const data = pen.createImageData(SIDE, SIDE);
  shades.forEach((shade, i) => data.data.set([shade, shade, shade, 255], 4 * i));
  pen.putImageData(data, 0, 0);
}
