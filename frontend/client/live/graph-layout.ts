/** The size of a step's box, and what is left between two of them. */
const WIDE = 124;
const HIGH = 66;
/** Numbers take less room. */
const NUMBER = { wide: 62, high: 30 };
/** What an arrow takes that passes a column. */
const PASS = 12;
const GAP = 40;
const BETWEEN = 16;
const EDGE = 6;

/** A few numbers; none where they are unknown or too many. */
export type Shown = number | string | (number | string)[] | null;

export interface Step {
  kind: 'leaf' | 'step' | 'number';
  name: string | null;
  operation: string;
  /** Places of the steps before it; below 0 are those that aren't shown. */
  before: number[];
  shape: number[] | null;
  value: Shown;
  gradient: Shown;
  /** Also one of too many numbers. */
  gradient_known: boolean;
  kept: Shown;
}

export interface Box {
  x: number;
  y: number;
  wide: number;
  high: number;
}

export interface Arrow {
  from: number;
  to: number;
  path: string;
  head: string;
}

export interface Layout {
  boxes: Box[];
  arrows: Arrow[];
  wide: number;
  high: number;
  /** The order of a walk through the steps, which passes over numbers that are there from the start. */
  order: number[];
}

/** A box in its column, or the place where an arrow passes one. */
interface Item {
  column: number;
  box: Box;
  /** Where its arrows go, each to a part of the next item's height. */
  next: { item: Item; part: number }[];
}

/** From left to right, each step one column after the last of those that it needs. */
export function laidOut(steps: Step[]): Layout {
  const shown = (i: number) => steps[i].before.filter((before) => before >= 0);
  const columns = columnsOf(steps, shown);
  const items = steps.map(
    ({ kind, name }, i): Item => ({ column: columns[i], box: boxOf(kind === 'number' && name === null), next: [] }),
  );
  const all = [...items];
  const routes = steps.flatMap((_, to) =>
    shown(to).map((from, slot) => {
      const passed = [...Array(Math.max(columns[to] - columns[from] - 1, 0)).keys()].map(
        (k): Item => ({ column: columns[from] + 1 + k, box: { x: 0, y: 0, wide: WIDE, high: PASS }, next: [] }),
      );
      all.push(...passed);
      const part = (slot + 1) / (shown(to).length + 1);
      const way = [items[from], ...passed, items[to]];
      way.slice(1).forEach((item, k) => way[k].next.push({ item, part: item === items[to] ? part : 0.5 }));
      return { from, to, passed, part };
    }),
  );
  const high = put(all);
  const column = (i: number) => columns[i];
  return {
    boxes: items.map(({ box }) => box),
    arrows: routes.map(({ from, to, passed, part }) => arrow(from, to, items[from].box, passed, items[to].box, part)),
    wide: EDGE + (Math.max(...columns) + 1) * (WIDE + GAP) - GAP + EDGE,
    high: high + 2 * EDGE,
    order: steps
      .map((_, i) => i)
      .filter((i) => steps[i].kind !== 'number' || steps.length === 1)
      .sort((a, b) => column(a) - column(b) || b - a),
  };
}

function boxOf(number: boolean): Box {
  return { x: 0, y: 0, wide: number ? NUMBER.wide : WIDE, high: number ? NUMBER.high : HIGH };
}

/** What nothing is needed for stands right before the first step that needs it. */
function columnsOf(steps: Step[], shown: (i: number) => number[]): number[] {
  const known = new Map<number, number>();
  const column = (i: number): number => {
    const before = known.get(i);
    if (before !== undefined) return before;
    const found = Math.max(-1, ...shown(i).map(column)) + 1;
    known.set(i, found);
    return found;
  };
  return steps.map((_, i) => {
    if (shown(i).length) return column(i);
    const after = [...steps.keys()].filter((j) => steps[j].before.includes(i)).map(column);
    return after.length ? Math.max(Math.min(...after) - 1, 0) : column(i);
  });
}

/** Puts the columns' boxes in an order in which few arrows cross, from the last column to the first; tells the height. */
function put(all: Item[]): number {
  const columns = new Map<number, Item[]>();
  for (const item of all) columns.set(item.column, [...(columns.get(item.column) ?? []), item]);
  const heightOf = (column: Item[]) => column.reduce((sum, { box }) => sum + box.high + BETWEEN, -BETWEEN);
  const tallest = Math.max(...[...columns.values()].map(heightOf));
  const wanted = ({ next }: Item) =>
    next.reduce((sum, { item, part }) => sum + item.box.y + part * item.box.high, 0) / Math.max(next.length, 1);
  for (const [at, column] of [...columns].sort(([a], [b]) => b - a)) {
    let y = EDGE + (tallest - heightOf(column)) / 2;
    for (const item of [...column].sort((a, b) => wanted(a) - wanted(b))) {
      item.box.x = EDGE + at * (WIDE + GAP) + WIDE - item.box.wide;
      item.box.y = y;
      y += item.box.high + BETWEEN;
    }
  }
  return tallest;
}

function arrow(from: number, to: number, start: Box, passed: Item[], end: Box, part: number): Arrow {
  let [x, y] = [start.x + start.wide, start.y + start.high / 2];
  let path = `M${x} ${y}`;
  const bendTo = (x2: number, y2: number) => {
    const bend = Math.max((x2 - x) / 2, 14);
    path += ` C${x + bend} ${y} ${x2 - bend} ${y2} ${x2} ${y2}`;
    [x, y] = [x2, y2];
  };
  for (const { box } of passed) {
    bendTo(box.x, box.y + box.high / 2);
    x = box.x + box.wide;
    path += ` H${x}`;
  }
  const tip = end.y + end.high * part;
  bendTo(end.x - 7, tip);
  return { from, to, path, head: `M${end.x - 7} ${tip - 4} l7 4 l-7 4 z` };
}
