import { collab, getClientID, getSyncedVersion, receiveUpdates, sendableUpdates } from '@codemirror/collab';
import { ChangeSet, EditorState, type Extension, Text, Transaction } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/** A change of a text and the page that made it; see Edit.java. */
export interface Update {
  author: string;
  changes: unknown;
}

/** A text as the page was given it; `place` names it in the browser's storage. */
export interface SharedOrigin {
  place: string;
  version: number;
  text: string;
}

/** See Cell.java. */
const LONGEST = 1_000_000;
const SEND_AFTER = 300;
/** What the server has not taken by then is sent again; it takes nothing twice. */
const SEND_AGAIN_AFTER = 3000;

/** What was typed and not yet taken by the server when the page went, and the text that it was typed into. */
interface Unsaved {
  base: string;
  mine: string;
}

/**
 * A text that several pages edit at once. The server puts the changes in order and tells all pages; each moves its own
 * past those of others. What the server has not taken yet is kept in the browser, too, and outlives the page.
 */
export class SharedText {
  private editor?: { readonly view: EditorView };
  private taken: Text;
  private timer?: ReturnType<typeof setTimeout>;
  private sentVersion = -1;

  /**
   * @param place names the text in the browser's storage
   * @param send takes updates that were made for a version of the text
   * @param changed hears when {@link isSaved} may have changed
   */
  constructor(
    private readonly place: string,
    private readonly version: number,
    text: string,
    private readonly send: (version: number, updates: Update[]) => void,
    private readonly changed: () => void,
  ) {
    this.taken = Text.of(text.split('\n'));
  }

  /** The text of an element: what is typed leaves as the event `cell-write`, whether all is saved as `cell-saving`. */
  static of(element: HTMLElement, { place, version, text }: SharedOrigin): SharedText {
    const tell = (name: string, detail: object) =>
      element.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));
    const shared: SharedText = new SharedText(
      place,
      version,
      text,
      (from, updates) => tell('cell-write', { version: from, updates }),
      () => tell('cell-saving', { saved: shared.isSaved }),
    );
    return shared;
  }

  get extension(): Extension {
    return [
      collab({ startVersion: this.version }),
      EditorState.changeFilter.of((transaction) => transaction.newDoc.length <= LONGEST),
      EditorView.updateListener.of((update) => {
        if (update.docChanged && !update.transactions.every((one) => one.annotation(Transaction.remote))) this.typed();
      }),
    ];
  }

  /** The editor shows the text; what was typed before the page was last left comes back. */
  attach(editor: { readonly view: EditorView }) {
    this.editor = editor;
    const { view } = editor;
    const unsaved = this.unsaved();
    if (!unsaved || unsaved.mine === view.state.doc.toString()) {
      this.forget();
      return;
    }
    const theirs = between(unsaved.base, view.state.doc.toString());
    view.dispatch({ changes: between(unsaved.base, unsaved.mine).map(theirs, true) });
  }

  private get view(): EditorView | undefined {
    return this.editor?.view;
  }

  get isSaved(): boolean {
    return !this.view || sendableUpdates(this.view.state).length === 0;
  }

  private typed() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.push(), SEND_AFTER);
    this.changed();
  }

  /** Sends what has been typed. */
  push() {
    clearTimeout(this.timer);
    if (!this.view || this.isSaved) return;
    const version = getSyncedVersion(this.view.state);
    this.keep();
    this.timer = setTimeout(() => {
      this.sentVersion = -1;
      this.push();
    }, SEND_AGAIN_AFTER);
    if (version === this.sentVersion) return;
    this.sentVersion = version;
    const author = getClientID(this.view.state);
    this.send(
      version,
      sendableUpdates(this.view.state).map((update) => ({ author, changes: update.changes.toJSON() })),
    );
  }

  /** The server's text has changed, by this page or another. */
  receive(version: number, updates: Update[]) {
    if (!this.view) return;
    const known = getSyncedVersion(this.view.state);
    const news = updates.slice(Math.max(0, known - (version - updates.length)));
    if (version <= known) return;
    const changes = news.map((update) => ({ clientID: update.author, changes: ChangeSet.fromJSON(update.changes) }));
    for (const change of changes) this.taken = change.changes.apply(this.taken);
    this.view.dispatch(receiveUpdates(this.view.state, changes));
    this.sentVersion = -1;
    clearTimeout(this.timer);
    if (this.isSaved) this.forget();
    else this.push();
    this.changed();
  }

  /** Nothing is sent from here any more, but what has not been taken yet is kept in the browser. */
  leave() {
    this.push();
    clearTimeout(this.timer);
  }

  /** After {@link leave}, for what was only moved: what was sent meanwhile may have reached nobody. */
  comeBack() {
    this.sentVersion = -1;
    if (!this.isSaved) this.typed();
  }

  private get key(): string {
    return `ganbook.unsaved.${this.place}`;
  }

  private keep() {
    const unsaved: Unsaved = { base: this.taken.toString(), mine: this.view!.state.doc.toString() };
    try {
      localStorage.setItem(this.key, JSON.stringify(unsaved));
    } catch {
      // The browser's storage is full or forbidden: the page itself still has the text.
    }
  }

  private forget() {
    localStorage.removeItem(this.key);
  }

  private unsaved(): Unsaved | undefined {
    const kept = localStorage.getItem(this.key);
    return kept === null ? undefined : (JSON.parse(kept) as Unsaved);
  }
}

/** The change that makes one text of another and leaves alone what both begin and end with. */
function between(before: string, after: string): ChangeSet {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return ChangeSet.of(
    { from: start, to: before.length - end, insert: after.slice(start, after.length - end) },
    before.length,
  );
}
