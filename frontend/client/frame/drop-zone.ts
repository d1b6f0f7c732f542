/** The whole page as a place to drop files on: it says so while files are dragged over it. */
export class DropZone {
  private readonly cover = document.createElement('div');

  /**
   * @param words what is said
   * @param isOpen whether files can be taken at the moment
   * @param take is called while the event is handled, for only then can folders be read
   */
  constructor(
    words: string,
    private readonly isOpen: () => boolean,
    private readonly take: (files: DataTransfer) => void,
  ) {
    this.cover.className = 'drop-here';
    this.cover.textContent = words;
  }

  /** Begins; the signal ends it. */
  listen(signal: AbortSignal) {
    window.addEventListener('dragover', (event) => this.dragged(event), { signal });
    window.addEventListener('drop', (event) => this.dropped(event), { signal });
    // Out of the window; between elements there is another one that is entered.
    window.addEventListener('dragleave', (event) => event.relatedTarget || this.cover.remove(), { signal });
    window.addEventListener('dragend', () => this.cover.remove(), { signal });
    signal.addEventListener('abort', () => this.cover.remove());
  }

  private dragged(event: DragEvent) {
    if (!holdsFiles(event.dataTransfer)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = this.isOpen() ? 'copy' : 'none';
    if (this.isOpen() && !this.cover.isConnected) document.body.append(this.cover);
  }

  private dropped(event: DragEvent) {
    if (!holdsFiles(event.dataTransfer)) return;
    event.preventDefault();
    this.cover.remove();
    this.take(event.dataTransfer);
  }
}

function holdsFiles(data: DataTransfer | null): data is DataTransfer {
  return data?.types.includes('Files') ?? false;
}
