/** How long a text may be on its way to the server before the page says so. */
const SLOW = 1500;
const STUCK = 6000;

/** Whether all that was typed has been saved. */
export class Saving {
  private readonly unsaved = new Map<EventTarget, number>();
  private timer?: ReturnType<typeof setInterval>;
  private shown: 'saved' | 'saving' | 'unsaved' = 'saved';

  constructor(private readonly changed: () => void) {}

  get state(): 'saved' | 'saving' | 'unsaved' {
    return this.shown;
  }

  /** A cell says whether its text is saved. */
  heard(cell: EventTarget, saved: boolean) {
    if (saved) this.unsaved.delete(cell);
    else if (!this.unsaved.has(cell)) this.unsaved.set(cell, performance.now());
    if (this.unsaved.size > 0) this.timer ??= setInterval(() => this.look(), 500);
    else {
      clearInterval(this.timer);
      this.timer = undefined;
      this.look();
    }
  }

  private look() {
    const oldest = Math.min(...this.unsaved.values());
    const age = this.unsaved.size > 0 ? performance.now() - oldest : 0;
    const now = age > STUCK ? 'unsaved' : age > SLOW ? 'saving' : 'saved';
    if (now !== this.shown) {
      this.shown = now;
      this.changed();
    }
  }
}
