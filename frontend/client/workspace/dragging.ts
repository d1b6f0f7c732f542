import type { Block } from './gb-block';

/** Cells that are dragged by their handles to another place. */
export class Dragging {
  private dragged?: Block;
  private target?: { block: Block; below: boolean };

  constructor(
    private readonly notebook: HTMLElement,
    private readonly move: (cell: string, after: string) => void,
  ) {
    notebook.addEventListener('dragstart', (event) => this.start(event));
    notebook.addEventListener('dragover', (event) => this.over(event));
    notebook.addEventListener('drop', (event) => this.drop(event));
    notebook.addEventListener('dragend', () => this.end());
  }

  private start(event: DragEvent) {
    const handle = event.target as HTMLElement;
    if (!handle.classList?.contains('handle')) return;
    this.dragged = handle.closest<Block>('gb-block')!;
    this.dragged.classList.add('dragged');
    event.dataTransfer!.effectAllowed = 'move';
    event.dataTransfer!.setData('text/plain', this.dragged.cell);
    event.dataTransfer!.setDragImage(this.dragged, 0, 0);
  }

  private over(event: DragEvent) {
    const block = (event.target as HTMLElement).closest?.<Block>('gb-block');
    if (!this.dragged || !block) return;
    event.preventDefault();
    const { top, height } = block.getBoundingClientRect();
    this.aim({ block, below: event.clientY > top + height / 2 });
  }

  private aim(target?: { block: Block; below: boolean }) {
    this.target?.block.classList.remove('drop-above', 'drop-below');
    this.target = target;
    target?.block.classList.add(target.below ? 'drop-below' : 'drop-above');
  }

  private drop(event: DragEvent) {
    if (!this.dragged || !this.target) return;
    event.preventDefault();
    const { block, below } = this.target;
    const before = block.previousElementSibling as Block | null;
    const after = below ? block.cell : (before?.cell ?? '');
    if (after !== this.dragged.cell) this.move(this.dragged.cell, after);
    this.end();
  }

  private end() {
    this.dragged?.classList.remove('dragged');
    this.dragged = undefined;
    this.aim();
  }
}
