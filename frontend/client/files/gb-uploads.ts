import { DropZone } from '../frame/drop-zone';
import { announce } from '../words/announce';
import { bytes, count, word } from '../words/words';
import { chosen, dropped, type Picked } from './picked';
import { queue } from './queue';
import type { Transfer, Waiting } from './transfer';

/** How many lines are drawn of each kind. */
const LINES = 50;
const LINES_WAITING = 5;
const LINES_DONE = 3;

/**
 * Takes files in: by its buttons, or dropped anywhere on the page. The server sets `folder`, where they go, and `closed`
 * where none can go. Tells with the event `files-arrived` that there is something new in the list.
 */
class Uploads extends HTMLElement {
  folder = '';
  closed = false;
  private readonly list = document.createElement('ul');
  private readonly zone = new DropZone(
    word('files.drop'),
    () => !this.closed,
    (data) => void dropped(data).then((files) => this.take(files)),
  );
  private readonly lines = new Map<Transfer | Waiting, HTMLLIElement>();
  private telling?: ReturnType<typeof setTimeout>;
  private readonly others = document.createElement('p');
  private drawing = false;
  private readonly onChange = () => this.drawSoon();
  private readonly onArrived = () => this.tellSoon();
  private listening?: AbortController;

  connectedCallback() {
    if (!this.childElementCount) this.build();
    queue.addEventListener('change', this.onChange);
    queue.addEventListener('arrived', this.onArrived);
    this.listening = new AbortController();
    this.zone.listen(this.listening.signal);
    void queue.look();
  }

  disconnectedCallback() {
    queue.removeEventListener('change', this.onChange);
    queue.removeEventListener('arrived', this.onArrived);
    this.listening?.abort();
  }

  private build() {
    const buttons = document.createElement('div');
    buttons.className = 'buttons';
    buttons.append(this.chooser('files.upload', false), this.chooser('files.upload-folder', true));
    this.list.className = 'transfers';
    this.list.setAttribute('aria-label', word('files.uploads'));
    this.others.className = 'others';
    this.append(buttons, this.list, this.others);
  }

  private chooser(key: string, wholeFolder: boolean): HTMLElement {
    const input = document.createElement('input');
    input.type = 'file';
    input.hidden = true;
    input.multiple = true;
    input.webkitdirectory = wholeFolder;
    input.onchange = () => {
      this.take(chosen(input.files ?? []));
      input.value = '';
    };
    const choose = button(key, () => input.click());
    choose.classList.add(wholeFolder ? 'upload-folder' : 'upload');
    const both = document.createElement('span');
    both.append(choose, input);
    return both;
  }

  private take(files: Picked[]) {
    if (!files.length) return;
    if (this.closed) announce(word('files.problem.read-only', files[0].file.name));
    else void queue.add(files, this.folder);
  }

  /** Many small files come in a second; the list need not be read anew for each. */
  private tellSoon() {
    clearTimeout(this.telling);
    this.telling = setTimeout(() => this.dispatchEvent(new CustomEvent('files-arrived')), 250);
  }

  /** A folder of thousands is no reason to draw as many lines, or as often. */
  private drawSoon() {
    if (this.drawing) return;
    this.drawing = true;
    setTimeout(() => {
      this.drawing = false;
      this.draw();
    }, 50);
  }

  private draw() {
    const busy = queue.transfers.filter((each) => each.state !== 'done' && each.state !== 'waiting');
    const done = queue.transfers.filter((each) => each.state === 'done').slice(-LINES_DONE);
    const next = queue.transfers.filter((each) => each.state === 'waiting').slice(0, LINES_WAITING);
    const transfers = [...busy.slice(0, LINES), ...next, ...done];
    const shown = new Set<Transfer | Waiting>([...transfers, ...queue.waiting]);
    for (const [thing, line] of this.lines) {
      if (!shown.has(thing)) {
        line.remove();
        this.lines.delete(thing);
      }
    }
    transfers.forEach((transfer) => this.drawTransfer(transfer));
    queue.waiting.forEach((begun) => this.drawWaiting(begun));
    const left = queue.transfers.filter((each) => each.state !== 'done').length - busy.slice(0, LINES).length - next.length;
    this.others.textContent = left > 0 ? word('files.others', count(left)) : '';
  }

  private line(thing: Transfer | Waiting): HTMLLIElement {
    let line = this.lines.get(thing);
    if (!line) {
      line = document.createElement('li');
      this.lines.set(thing, line);
      this.list.append(line);
    }
    return line;
  }

  private drawTransfer(transfer: Transfer) {
    const line = this.line(transfer);
    if (line.dataset.state !== transfer.state) {
      const hadFocus = line.contains(document.activeElement);
      line.dataset.state = transfer.state;
      line.replaceChildren(name(transfer.path), ...this.body(transfer));
      if (hadFocus) line.querySelector('button')?.focus();
      if (transfer.state === 'done') announce(word('files.arrived', transfer.file.name));
      if (transfer.problem) announce(problemOf(transfer));
    }
    const progress = line.querySelector('progress');
    if (progress) {
      progress.max = Math.max(1, transfer.file.size);
      progress.value = transfer.sent;
      line.querySelector('.amount')!.textContent = word(
        'files.amount',
        bytes(transfer.sent),
        bytes(transfer.file.size),
      );
    }
  }

  private body(transfer: Transfer): HTMLElement[] {
    const words = text('span', 'words', wordsOf(transfer));
    const cancel = button('files.cancel', () => void queue.remove(transfer), transfer.file.name);
    switch (transfer.state) {
      case 'sending':
      case 'unreachable':
        return [...bar(transfer.path), words, button('files.pause', () => transfer.pause(), transfer.file.name), cancel];
      case 'paused':
        return [...bar(transfer.path), words, button('files.resume', () => transfer.again(), transfer.file.name), cancel];
      case 'failed':
        return [words, button('files.again', () => transfer.again(), transfer.file.name), cancel];
      case 'asking':
        return [words, ...this.questions(transfer)];
      case 'done':
        return [words, button('files.hide', () => queue.clear(), transfer.file.name)];
      default:
        return [words, cancel];
    }
  }

  private questions(transfer: Transfer): HTMLElement[] {
    const one = [
      button('files.replace', () => transfer.again('replace'), transfer.file.name),
      button('files.keep-both', () => transfer.again('keep-both'), transfer.file.name),
      button('files.skip', () => void queue.remove(transfer), transfer.file.name),
    ];
    const others = queue.transfers.filter((each) => each.state === 'asking').length;
    if (others < 2) return one;
    return [
      ...one,
      button('files.replace-all', () => queue.decide('replace')),
      button('files.keep-both-all', () => queue.decide('keep-both')),
    ];
  }

  private drawWaiting(begun: Waiting) {
    const line = this.line(begun);
    if (line.childElementCount) return;
    line.dataset.state = 'begun';
    const percent = Math.floor((100 * begun.received) / Math.max(1, begun.length));
    line.append(
      name(begun.path),
      text('span', 'words', word('files.state.begun', percent)),
      button('files.discard', () => void queue.forget(begun), begun.path),
    );
  }
}

function wordsOf(transfer: Transfer): string {
  switch (transfer.state) {
    case 'asking':
    case 'failed':
      return problemOf(transfer);
    default:
      return word(`files.state.${transfer.state}`);
  }
}

function problemOf(transfer: Transfer): string {
  const { reason, subject } = transfer.problem ?? { reason: 'DISK', subject: '' };
  return word(`files.problem.${reason.toLowerCase().replaceAll('_', '-')}`, subject || transfer.file.name);
}

function bar(path: string): HTMLElement[] {
  const progress = document.createElement('progress');
  progress.setAttribute('aria-label', path);
  return [progress, text('span', 'amount', '')];
}

const name = (path: string): HTMLElement => text('span', 'name', path);

function text(tag: string, className: string, words: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = words;
  return element;
}

/** @param about what it is for, for those who hear it alone */
function button(key: string, action: () => void, about?: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = word(key);
  if (about) made.setAttribute('aria-label', `${word(key)}: ${about}`);
  made.onclick = action;
  return made;
}

customElements.define('gb-uploads', Uploads);
