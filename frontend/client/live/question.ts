import type { Patch, RunState } from '../cell/protocol';

/** How a question stands after a patch. */
export type Standing = 'none' | 'waits' | 'runs' | 'answered' | 'lost' | 'stopped';

/**
 * A question to the session. It runs as a cell that nobody sees, and so it can wait, be stopped, be taken out of the
 * queue by a cell before it that fails, or be lost with the lab.
 */
export class Question {
  private inQueue?: string;
  private open = false;

  /** Whether there is no answer yet. */
  get isOpen(): boolean {
    return this.open;
  }

  asked() {
    this.open = true;
    this.inQueue = undefined;
  }

  after({ run }: Patch): Standing {
    const ended = run.status === 'OK' || run.status === 'ERROR';
    if (!this.open) return ended ? 'answered' : 'none';
    if (run.waiting) {
      // The run before is told along with it, and again if the question is taken back.
      this.inQueue = key(run);
      return 'waits';
    }
    if (run.status === 'SENT' || run.status === 'RUNNING') {
      this.inQueue = undefined;
      return run.status === 'SENT' ? 'waits' : 'runs';
    }
    const takenBack = key(run) === this.inQueue;
    if (run.status === 'NEVER' && !takenBack) return 'none';
    this.open = false;
    if (run.status === 'LOST' || run.status === 'UNAVAILABLE' || run.status === 'INTERRUPTED') return 'lost';
    return ended && !takenBack ? 'answered' : 'stopped';
  }
}

/** Tells two runs apart, also those of different sessions. */
const key = ({ status, count, elapsed }: RunState): string => `${status} ${count} ${elapsed}`;
