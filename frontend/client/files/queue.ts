import { discard, stampOf, Transfer, waitingUploads, type Collision, type Waiting } from './transfer';
import type { Picked } from './picked';

const AT_ONCE = 2;

/**
 * The uploads of this window. They belong to no page: who turns to a chapter meanwhile doesn't stop them. Tells of
 * changes by the events `change` and, when a file has come, `arrived`.
 */
class Queue extends EventTarget {
  transfers: Transfer[] = [];
  /** What the server has begun to receive and nobody sends. */
  waiting: Waiting[] = [];

  constructor() {
    super();
    window.addEventListener('beforeunload', (event) => {
      if (this.transfers.some((each) => each.active || each.state === 'waiting')) event.preventDefault();
    });
  }

  async look() {
    const all = await waitingUploads();
    this.waiting = all.filter((each) => !this.transfers.some((transfer) => transfer.path === each.path));
    this.tell('change');
  }

  /** @param folder where they go, empty for the learner's own */
  async add(files: Picked[], folder: string) {
    await this.look();
    for (const { file, path } of files) {
      const target = folder ? `${folder}/${path}` : path;
      const begun = this.waiting.find((each) => each.path === target && each.stamp === stampOf(file));
      this.waiting = this.waiting.filter((each) => each !== begun);
      this.transfers.push(new Transfer(file, target, () => this.changed(), begun?.id));
    }
    this.changed();
  }

  private changed() {
    const running = this.transfers.filter((each) => each.active).length;
    const next = this.transfers.find((each) => each.state === 'waiting');
    if (next && running < AT_ONCE) {
      void next.run().then(() => {
        if (next.state === 'done') this.tell('arrived');
      });
    }
    this.tell('change');
  }

  private tell(what: string) {
    this.dispatchEvent(new Event(what));
  }

  /** Answers for all that lie in the way of something. */
  decide(collision: Collision) {
    this.transfers.filter((each) => each.state === 'asking').forEach((each) => each.again(collision));
  }

  async remove(transfer: Transfer) {
    this.transfers = this.transfers.filter((each) => each !== transfer);
    if (transfer.state !== 'done') await transfer.cancel();
    this.changed();
  }

  async forget(begun: Waiting) {
    this.waiting = this.waiting.filter((each) => each !== begun);
    await discard(begun.id);
    this.tell('change');
    this.tell('arrived');
  }

  /** Takes away the lines of what has come. */
  clear() {
    this.transfers = this.transfers.filter((each) => each.state !== 'done');
    this.tell('change');
  }
}

export const queue = new Queue();
