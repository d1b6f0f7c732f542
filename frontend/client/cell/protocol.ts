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
  /** It ran in a session whose variables are gone. */
  stale: boolean;
  /** When it began, in milliseconds since 1970. */
  at?: number;
  runningFor?: number;
  reason?: Reason;
}

/** Why an answer is out of date: another cell, number `by`, has changed what it used, or is itself out of date. */
export interface Reason {
  kind: 'changed' | 'uses';
  name: string;
  by: number;
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
  paused?: boolean;
}

/** See Steering.java. */
export type Steering = 'PAUSE' | 'STEP' | 'RESUME' | 'FINISH' | 'SHOW_WEIGHTS';

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

export interface Sample {
  kind: 'sample';
  id: number;
  network: string;
  step: number;
  image: string;
  format: 'png' | 'jpeg';
  width: number;
  height: number;
}

export interface Histogram {
  low: number;
  high: number;
  counts: number[];
}

export interface Parameter {
  name: string;
  values: Histogram;
  gradients: Histogram | null;
}

export interface Weights {
  kind: 'weights';
  id: number;
  network: string;
  step: number;
  parameters: Parameter[];
}

export interface Notice {
  kind: 'notice';
  id: number;
  code: string;
  text: string;
  details: string[];
}

export interface Failure {
  kind: 'failure';
  id: number;
  type: string;
  message: string;
  line: number;
  traceback: string;
  explanation?: Explanation;
}

/** What an error means, in the page's language. See Explainer.java. */
export interface Explanation {
  key: string;
  title: string;
  html: string;
  /** Code that raises the error, and the same done well. */
  fails: string;
  works: string;
  see: { address: string; title: string }[];
}

export interface Omitted {
  kind: 'omitted';
  id: number;
  outputs: number;
  characters: number;
}

/** What comes from watching a training. */
export type Watched = Curve | Sample | Weights;

export type Output = Text | Result | Figure | Watched | Notice | Failure | Omitted;

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
  /** The text that ran last, null when nobody knows it; absent when it has not changed. */
  ran?: string | null;
}
