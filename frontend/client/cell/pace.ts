/**
 * The two paces of a long training: `epochs = 4  # quick: 1` runs in full length, `epochs = 1  # full: 4` quickly. The
 * server does the same, see Pace.java.
 */
const LINE = /^([ \t]*[A-Za-z_][\w.]*[ \t]*=[ \t]*)(\S.*?)([ \t]+# )(quick|full): (\S.*)$/m;

export type Pace = 'quick' | 'full';

/** How the code trains; undefined when it names no two values. */
export function pace(code: string): Pace | undefined {
  const line = LINE.exec(code);
  return line ? (line[4] === 'quick' ? 'full' : 'quick') : undefined;
}

/** The line that makes the code train at this pace, for people to read. */
export function paceLine(code: string, wanted: Pace): string {
  const line = LINE.exec(code);
  if (!line) return '';
  return line[1].trim() + ' ' + (pace(code) === wanted ? line[2] : line[5]);
}

export function atPace(code: string, wanted: Pace): string {
  if (pace(code) === wanted) return code;
  return code.replace(
    LINE,
    (_, name: string, now: string, sign: string, kind: string, other: string) =>
      `${name}${other}${sign}${kind === 'quick' ? 'full' : 'quick'}: ${now}`,
  );
}
