/** What a live figure is given to work with. */
export interface Figure {
  /** Where it draws. */
  root: HTMLElement;
  /** What the reader can do with it, in words. */
  label: string;
  /** As the lesson has them. */
  parameters: Record<string, string>;
  /** Asks the session; the answer comes to `answered`. Questions that come too fast are left out, but for the last. */
  ask(question: unknown): void;
  /** Runs the cell again whose answer the figure is about; absent for figures of lessons. */
  runAgain?: () => void;
}

/** A figure at work. */
export interface FigureAtWork {
  /** The session's answer to a question, already parsed. */
  answered?(answer: unknown): void;
  /** The session could not answer: Python's words. */
  failed?(type: string, message: string): void;
  /** The figure has been taken off the page: what moves by itself is to stop. */
  rest?(): void;
}

export type MakeFigure = (figure: Figure) => FigureAtWork;
