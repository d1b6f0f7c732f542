import { scrollable } from '../frame/scrollable';
import { word, wordOr } from '../words/words';
import { explanation } from './explanation';
import { Monitor, isWatched } from './monitor';
import type { Failure, Figure, Growth, Omitted, Output, Patch, Result, Text, Watched } from './protocol';
import { type Answering, ResultGraph, hasGraph } from './result-graph';

/** How far from its end a scrolled text may be and still follow what is added. */
const NEAR_END = 40;

/** What a cell has answered. Outputs stand in the order of their ids; pieces of one stream share a block. */
export class OutputList {
  private readonly shown = new Map<number, { output: Output; node: HTMLElement }>();
  private readonly monitor = new Monitor();
  private graph?: ResultGraph;
  /** A graph that was unfolded is so again below the next answer. */
  private graphOpen = false;

  constructor(
    private readonly root: HTMLElement,
    private readonly goToLine: (line: number) => void,
    private readonly cell: Answering,
  ) {}

  get isEmpty(): boolean {
    return this.shown.size === 0;
  }

  /** Whether a training has been watched. */
  get isTraining(): boolean {
    return this.monitor.hasCurves;
  }

  get hasWeights(): boolean {
    return this.monitor.hasWeights;
  }

  get failure(): Failure | undefined {
    for (const { output } of this.shown.values()) if (output.kind === 'failure') return output;
    return undefined;
  }

  /** Curves are drawn, in the page's colours, until the signal ends it. */
  listen(signal: AbortSignal) {
    this.monitor.listen(signal);
  }

  apply(drop: number[], put: Output[], grow: Growth[]) {
    for (const id of drop) this.drop(id);
    for (const output of put) this.put(output);
    for (const growth of grow) this.grow(growth);
    if (!this.monitor.isEmpty || this.monitor.node.isConnected) this.monitor.update();
  }

  /** The cell has ended. */
  ended() {
    this.graph?.ended();
  }

  patchGraph(patch: Patch) {
    this.graph?.patch(patch);
  }

  private drop(id: number) {
    const old = this.shown.get(id);
    if (!old) return;
    this.shown.delete(id);
    if (isWatched(old.output)) {
      this.monitor.drop(id);
      if (this.monitor.isEmpty) this.monitor.node.remove();
      return;
    }
    if (this.graph && old.node.contains(this.graph.node)) this.graph = undefined;
    const block = old.node.parentElement;
    old.node.remove();
    if (block?.classList.contains('stream') && !block.firstChild) block.remove();
  }

  private put(output: Output) {
    const old = this.shown.get(output.id);
    if (old?.output.kind === 'text' && output.kind === 'text' && old.output.stream === output.stream) {
      old.node.textContent = output.text;
      old.output = output;
      this.settle(old.node.parentElement!);
      return;
    }
    if (old?.output.kind === 'figure' && output.kind === 'figure') {
      const node = figure(output);
      old.node.replaceWith(node);
      this.shown.set(output.id, { output, node });
      return;
    }
    if (old) this.drop(output.id);
    this.insert(output);
  }

  private insert(output: Output) {
    if (isWatched(output)) {
      if (output.kind === 'curve') {
        // What isn't a number comes as text, since JSON has no word for it.
        output.x = output.x.map(Number);
        output.y = output.y.map(Number);
      }
      this.shown.set(output.id, { output, node: this.monitor.node });
      this.monitor.put(output);
      // Above all else, so that it stays where it is while text grows below.
      if (!this.monitor.node.isConnected) this.root.prepend(this.monitor.node);
      return;
    }
    if (output.kind === 'text') {
      const node = document.createElement('span');
      node.textContent = output.text;
      this.insertText(output, node);
      this.shown.set(output.id, { output, node });
      return;
    }
    const node = this.node(output);
    this.shown.set(output.id, { output, node });
    this.place(output.id, node);
  }

  private node(output: Exclude<Output, Text | Watched>): HTMLElement {
    switch (output.kind) {
      case 'result':
        return hasGraph(output) ? this.withGraph(result(output)) : result(output);
      case 'figure':
        return figure(output);
      case 'notice':
        return paragraph('notice', wordOr(output.text, `cell.notice.${output.code}`, ...output.details), output.code);
      case 'failure':
        return failure(output, this.goToLine);
      case 'omitted':
        return omitted(output);
    }
  }

  private withGraph(node: HTMLElement): HTMLElement {
    const graph = new ResultGraph(this.cell, (isOpen) => (this.graphOpen = isOpen));
    const both = document.createElement('div');
    both.append(node, graph.node);
    this.graph = graph;
    if (this.graphOpen) graph.show(true);
    return both;
  }

  /** The outputs but for what is watched, which stands above them. */
  private before(id: number): { output: Output; node: HTMLElement } | undefined {
    let best = -1;
    for (const [other, { output }] of this.shown) {
      if (!isWatched(output) && other < id && other > best) best = other;
    }
    return this.shown.get(best);
  }

  private place(id: number, node: HTMLElement) {
    const before = this.before(id);
    if (before) block(before).after(node);
    else if (this.monitor.node.isConnected) this.monitor.node.after(node);
    else this.root.prepend(node);
  }

  private insertText(output: Text, node: HTMLElement) {
    const before = this.before(output.id);
    let stream = before && block(before);
    if (!before || before.output.kind !== 'text' || before.output.stream !== output.stream) {
      stream = document.createElement('pre');
      stream.className = output.stream === 'STDERR' ? 'stream errors' : 'stream';
      stream.setAttribute('role', 'group');
      stream.setAttribute('aria-label', word(output.stream === 'STDERR' ? 'cell.errors' : 'cell.printed'));
      this.place(output.id, stream);
      stream.append(node);
    } else {
      before.node.after(node);
    }
    this.settle(stream!);
  }

  private grow(growth: Growth) {
    const old = this.shown.get(growth.id);
    if (old?.output.kind === 'text' && growth.text !== undefined) {
      old.output.text += growth.text;
      old.node.append(growth.text);
      this.settle(old.node.parentElement!);
    } else if (old?.output.kind === 'curve') {
      old.output.x.push(...(growth.x ?? []).map(Number));
      old.output.y.push(...(growth.y ?? []).map(Number));
      this.monitor.put(old.output);
    }
  }

  /** Follows the end of a long text, unless the learner has scrolled back; makes it reachable by keyboard. */
  private settle(stream: HTMLElement) {
    const follows = stream.dataset.followed !== 'no';
    if (!stream.onscroll) {
      stream.onscroll = () => {
        const rest = stream.scrollHeight - stream.scrollTop - stream.clientHeight;
        stream.dataset.followed = rest < NEAR_END ? 'yes' : 'no';
      };
    }
    requestAnimationFrame(() => {
      if (stream.scrollHeight > stream.clientHeight + 1) {
        stream.tabIndex = 0;
        if (follows) stream.scrollTop = stream.scrollHeight;
      }
    });
  }
}

function block({ output, node }: { output: Output; node: HTMLElement }): HTMLElement {
  return output.kind === 'text' ? node.parentElement! : node;
}

function paragraph(className: string, text: string, code?: string): HTMLElement {
  const node = document.createElement('p');
  node.className = className;
  node.textContent = text;
  if (code) node.dataset.code = code;
  return node;
}

function result(output: Result): HTMLElement {
  if (!output.html) {
    const pre = document.createElement('pre');
    pre.className = output.display ? 'result display' : 'result';
    pre.textContent = output.text;
    return scrollable(pre);
  }
  const table = document.createElement('div');
  table.className = 'result html';
  table.setAttribute('role', 'group');
  table.setAttribute('aria-label', word('cell.table'));
  // Only tags and attributes of tables and text are left in it: see Outputs.inert in Java.
  table.innerHTML = output.html;
  return scrollable(table);
}

function figure(output: Figure): HTMLElement {
  const node = document.createElement('figure');
  const image = document.createElement('img');
  // As an image an SVG can neither run scripts nor load anything.
  image.src = output.svg
    ? `data:image/svg+xml;charset=utf-8,${encodeURIComponent(output.svg)}`
    : `data:image/png;base64,${output.png}`;
  image.alt = output.description || word('cell.figure');
  image.width = output.width;
  image.height = output.height;
  // A picture that knows nothing of dark pages keeps the white ground that it was made for.
  if (!output.svg.includes('color-scheme')) image.className = 'plate';
  node.append(image);
  return node;
}

function failure(output: Failure, goToLine: (line: number) => void): HTMLElement {
  const node = document.createElement('div');
  node.className = 'failure';
  node.setAttribute('role', 'group');
  node.setAttribute('aria-label', word('cell.failure'));
  const what = document.createElement('p');
  what.className = 'what';
  const type = document.createElement('strong');
  type.textContent = output.type;
  what.append(type, output.message ? `: ${output.message}` : '');
  node.append(what);
  if (output.line > 0) {
    const line = document.createElement('button');
    line.type = 'button';
    line.className = 'line';
    line.textContent = word('cell.failure.line', output.line);
    line.title = word('cell.failure.line.title');
    line.onclick = () => goToLine(output.line);
    node.append(line);
  }
  if (output.explanation) node.append(...explanation(output.explanation));
  if (output.traceback) {
    const details = document.createElement('details');
    const summary = document.createElement('summary');
    summary.textContent = word('cell.traceback');
    const text = document.createElement('pre');
    text.textContent = output.traceback;
    details.append(summary, scrollable(text));
    node.append(details);
  }
  return node;
}

function omitted(output: Omitted): HTMLElement {
  return paragraph('omitted', word('cell.omitted', output.outputs));
}
