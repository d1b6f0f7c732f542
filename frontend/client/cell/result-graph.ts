import '../live/gb-live';
import type { Live } from '../live/gb-live';
import { word } from '../words/words';
import type { Patch, Result } from './protocol';

/** How PyTorch writes a tensor that was calculated from others that need gradients. */
const CALCULATED = /^tensor\([^]*\bgrad_fn=<\w+>\)$/;

/** What the figure below an answer may do with its cell. */
export interface Answering {
  /** The number of the run that has answered. */
  run(): number;
  askGraph(run: number, question: string): void;
  runAgain(): void;
}

export const hasGraph = ({ text, html, display }: Result): boolean => !display && !html && CALCULATED.test(text);

/** Below a result that was calculated: a button that unfolds the graph of its steps. */
export class ResultGraph {
  readonly node = document.createElement('div');
  private readonly button = document.createElement('button');
  private figure?: Live;
  private ofRun = 0;

  constructor(
    private readonly cell: Answering,
    private readonly folded: (isOpen: boolean) => void,
  ) {
    this.node.className = 'graph-of-result';
    this.button.type = 'button';
    this.button.textContent = word('cell.graph');
    this.button.title = word('cell.graph.title');
    this.button.setAttribute('aria-expanded', 'false');
    this.button.onclick = () => {
      this.show(!this.isOpen);
      this.folded(this.isOpen);
    };
    this.node.append(this.button);
  }

  private get isOpen(): boolean {
    return this.button.getAttribute('aria-expanded') === 'true';
  }

  show(open: boolean) {
    this.button.setAttribute('aria-expanded', String(open));
    if (open && !this.figure) {
      this.figure = this.made();
      this.node.append(this.figure);
    }
    if (this.figure) this.figure.hidden = !open;
  }

  /** The cell has ended; a run that answers letter for letter as the one before leaves the answer as it is on the page. */
  ended() {
    if (!this.figure || this.ofRun === this.cell.run()) return;
    this.figure.remove();
    this.figure = undefined;
    if (this.isOpen) this.show(true);
  }

  /** What the session says. */
  patch(patch: Patch) {
    this.figure?.patch(patch);
  }

  private made(): Live {
    const figure = document.createElement('gb-live') as Live;
    const run = (this.ofRun = this.cell.run());
    figure.kind = 'graph';
    figure.label = word('cell.graph.label');
    figure.parameters = { run: String(run) };
    figure.runAgain = () => this.cell.runAgain();
    figure.addEventListener('live-ask', (event) =>
      this.cell.askGraph(run, (event as CustomEvent<{ question: string }>).detail.question),
    );
    return figure;
  }
}
