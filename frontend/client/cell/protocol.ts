/** What the server tells a cell. See CellPatch.java, Output.java and RunStatus.java. */

export type Status =
  | 'NEVER'
  | 'SENT'
  | 'RUNNING'
  | 'OK'
  | 'ERROR'
  | 'STOPPED'
  | 'LIMIT'
  | 'LOST'
  | 'INTERRUPTED'
  | 'UNAVAILABLE';

export interface RunState {
  status: Status;
  waiting: boolean;
  place: number;
  count: number;
  elapsed: number;
  stale: boolean;
  runningFor?: number;
}

export interface Loop {
  label: string;
  line: number;
  done: number;
  total: number;
}

export interface Progress {
  loops?: Loop[];
  remaining?: number;
}

export interface Text {
  kind: 'text';
  id: number;
  stream: 'STDOUT' | 'STDERR';
  text: string;
}

export interface Result {
  kind: 'result';
  id: number;
  text: string;
  html: string;
  display: boolean;
}

export interface Figure {
  kind: 'figure';
  id: number;
  svg: string;
  png: string;
  description: string;
  width: number;
  height: number;
}

export interface Curve {
  kind: 'curve';
  id: number;
  name: string;
  x: number[];
  y: number[];
}

export interface Notice {
  kind: 'notice';
  id: number;
  code: string;
  text: string;
}

export interface Failure {
  kind: 'failure';
  id: number;
  type: string;
  message: string;
  line: number;
  traceback: string;
}

export interface Omitted {
  kind: 'omitted';
  id: number;
  outputs: number;
  characters: number;
}

export type Output = Text | Result | Figure | Curve | Notice | Failure | Omitted;

export interface Growth {
  id: number;
  text?: string;
  x?: number[];
  y?: number[];
}

export interface Patch {
  run: RunState;
  progress: Progress;
  drop: number[];
  put: Output[];
  grow: Growth[];
  /** The learner's text, null for the book's; absent when it has not changed. */
  code?: string | null;
}
