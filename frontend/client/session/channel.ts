/** What came of a question to the learner's session. See Answer.java. */
export type Answer =
  | { state: 'told'; value: unknown }
  /** Cells run or wait. */
  | { state: 'busy' }
  /** There is no session, or nobody on this page who could ask it. */
  | { state: 'none' }
  | { state: 'failed'; reason: string };

/** See _ganbook/inquiry. */
export type Kind = 'variables' | 'preview' | 'complete' | 'describe' | 'free';

export interface Channel {
  ask(kind: Kind, question: unknown, seconds: number): Promise<Answer>;
}

let channel: Channel | undefined;

/** The page's way to the session; the latest one counts. */
export function connect(newChannel: Channel): () => void {
  channel = newChannel;
  return () => {
    if (channel === newChannel) channel = undefined;
  };
}

/**
 * Asks the learner's session.
 *
 * @param seconds how long the session may think about it; 0 for its own limit
 */
export function ask(kind: Kind, question: unknown, seconds = 0): Promise<Answer> {
  return channel?.ask(kind, question, seconds) ?? Promise.resolve({ state: 'none' });
}
