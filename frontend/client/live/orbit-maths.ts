/** The game f = x·y: one player lowers it by x, the other raises it by y. */
export const METHODS = ['simultaneous', 'alternating', 'momentum', 'average'] as const;
export type Method = (typeof METHODS)[number];

export interface Point {
  x: number;
  y: number;
}

/** The points after 0, 1, … steps. */
export function path(start: Point, method: Method, rate: number, momentum: number, steps: number): Point[] {
  const points = [start];
  let { x, y } = start;
  let vx = 0;
  let vy = 0;
  const keep = method === 'momentum' ? momentum : 0;
  for (let i = 0; i < steps; i++) {
    const before = x;
    vx = keep * vx - rate * y;
    x += vx;
    vy = keep * vy + rate * (method === 'simultaneous' ? before : x);
    y += vy;
    points.push({ x, y });
  }
  return points;
}

/** The mean of the first one, two, … points. */
export function means(points: Point[]): Point[] {
  let x = 0;
  let y = 0;
  return points.map((point, i) => {
    x += point.x;
    y += point.y;
    return { x: x / (i + 1), y: y / (i + 1) };
  });
}

export const distance = ({ x, y }: Point): number => Math.hypot(x, y);
