/** How much is sent at once: a connection that breaks costs no more than this, and no proxy finds it too much. */
const PIECE = 8 << 20;
/** Found once: who turns to another page meanwhile must not change what it is relative to. */
const SERVER = new URL('upload', document.baseURI).href;
const PROTOCOL = { 'Tus-Resumable': '1.0.0' };
/** Seconds to wait before another try, after so many that failed. */
const WAITING = [1, 2, 4, 8, 15, 30];
const TRIES = 12;

export type State = 'waiting' | 'sending' | 'unreachable' | 'asking' | 'paused' | 'failed' | 'done';
export type Collision = 'ask' | 'replace' | 'keep-both';

/** Why the server takes no more of it; `reason` is one of `files.problem.*`. */
export interface Problem {
  reason: string;
  subject: string;
}

/** An upload whose rest is missing, as the server tells it. */
export interface Waiting {
  id: string;
  path: string;
  length: number;
  received: number;
  stamp: string;
}

class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.reason);
  }
}

/** The connection is gone, or the server expects another piece: asking it how far it is helps. */
class Interrupted extends Error {}

class Halted extends Error {}

/** By this a file is known again when it is chosen once more. */
export const stampOf = (file: File): string => `${file.size}-${file.lastModified}`;

export async function waitingUploads(): Promise<Waiting[]> {
  try {
    const answer = await fetch(SERVER);
    return answer.ok ? await answer.json() : [];
  } catch {
    return []; // The page says itself when the server can't be reached.
  }
}

export async function discard(id: string): Promise<void> {
  await fetch(`${SERVER}/${id}`, { method: 'DELETE', headers: PROTOCOL }).catch(() => undefined);
}

/** A file on its way to the server, by the protocol tus 1.0: in pieces, each of which stays there when it has come. */
export class Transfer {
  state: State = 'waiting';
  sent = 0;
  problem?: Problem;
  private collision: Collision = 'ask';
  private request?: XMLHttpRequest;
  private failures = 0;
  private wake?: () => void;

  /**
   * @param path where it goes
   * @param changed called whenever there is something else to show
   * @param id of an upload that waits for the rest of this file
   */
  constructor(
    readonly file: File,
    readonly path: string,
    private readonly changed: () => void,
    private id?: string,
  ) {}

  get active(): boolean {
    return this.state === 'sending' || this.state === 'unreachable';
  }

  async run() {
    this.become('sending');
    while (this.active) {
      try {
        await this.sendAll();
        this.become('done');
      } catch (error) {
        await this.afterFailure(error);
      }
    }
  }

  private async sendAll() {
    let offset = this.id ? await this.ask() : await this.create();
    while (offset < this.file.size) {
      this.sent = offset;
      offset = await this.send(offset);
      this.failures = 0;
    }
    this.sent = this.file.size;
  }

  private async afterFailure(error: unknown) {
    if (error instanceof Halted) return;
    if (error instanceof Refused) {
      this.problem = error.problem;
      if (error.problem.reason === 'MISSING') this.id = undefined;
      this.become(error.problem.reason === 'EXISTS' ? 'asking' : 'failed');
    } else if (++this.failures > TRIES) {
      this.problem = { reason: 'UNREACHABLE', subject: this.file.name };
      this.become('failed');
    } else {
      this.become('unreachable');
      await this.pauseFor(WAITING[Math.min(this.failures, WAITING.length) - 1]);
    }
  }

  /** Until the time is over, or the browser says that it has a connection again. */
  private pauseFor(seconds: number): Promise<void> {
    return new Promise((resolve) => {
      const go = () => {
        clearTimeout(timer);
        window.removeEventListener('online', go);
        resolve();
      };
      const timer = setTimeout(go, seconds * 1000);
      window.addEventListener('online', go);
      this.wake = go;
    });
  }

  private async create(): Promise<number> {
    const about = { path: this.path, collision: this.collision, stamp: stampOf(this.file) };
    const metadata = Object.entries(about).map(([key, text]) => `${key} ${base64(text)}`);
    const answer = await this.call('POST', SERVER, {
      'Upload-Length': String(this.file.size),
      'Upload-Metadata': metadata.join(','),
    });
    this.id = answer.getResponseHeader('Location')?.split('/').pop();
    return 0;
  }

  private async ask(): Promise<number> {
    const answer = await this.call('HEAD', `${SERVER}/${this.id}`, {});
    return Number(answer.getResponseHeader('Upload-Offset'));
  }

  private async send(offset: number): Promise<number> {
    const headers = { 'Upload-Offset': String(offset), 'Content-Type': 'application/offset+octet-stream' };
    const piece = this.file.slice(offset, offset + PIECE);
    const answer = await this.call('PATCH', `${SERVER}/${this.id}`, headers, piece, (loaded) => {
      this.sent = offset + Math.min(loaded, piece.size);
      this.become('sending');
    });
    return Number(answer.getResponseHeader('Upload-Offset'));
  }

  private call(
    method: string,
    address: string,
    headers: Record<string, string>,
    body?: Blob,
    progress?: (loaded: number) => void,
  ): Promise<XMLHttpRequest> {
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      this.request = request;
      request.open(method, address);
      for (const [name, value] of Object.entries({ ...PROTOCOL, ...headers })) request.setRequestHeader(name, value);
      if (progress) request.upload.onprogress = (event) => progress(event.loaded);
      request.onload = () => {
        if (request.status >= 200 && request.status < 300) resolve(request);
        else reject(failure(request, this.file.name));
      };
      request.onerror = () => reject(new Interrupted());
      request.onabort = () => reject(new Halted());
      request.send(body);
    });
  }

  private become(state: State) {
    this.state = state;
    this.changed();
  }

  pause() {
    this.halt('paused');
  }

  /** Puts it back into the line, to go on where it was. */
  again(collision: Collision = this.collision) {
    this.collision = collision;
    this.problem = undefined;
    this.failures = 0;
    this.become('waiting');
  }

  /** Gives it up, here and on the server. */
  async cancel() {
    this.halt('paused');
    if (this.id) await discard(this.id);
  }

  private halt(state: State) {
    this.become(state);
    this.request?.abort();
    this.wake?.();
  }
}

function failure(request: XMLHttpRequest, name: string): Error {
  let problem: Problem = { reason: request.status === 404 ? 'MISSING' : 'DISK', subject: name };
  try {
    problem = JSON.parse(request.responseText);
  } catch {
    // Something in between has answered, or it was a HEAD, which has no text.
  }
  if (problem.reason === 'OFFSET' || (request.status >= 500 && problem.reason === 'DISK' && request.status !== 507)) {
    return new Interrupted();
  }
  return new Refused(problem);
}

/** Of the text as UTF-8, as the protocol wants it. */
const base64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)));
