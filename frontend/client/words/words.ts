/** The page's words in its language; the server has put them into the page. */
const words: Record<string, string> = JSON.parse(document.getElementById('ganbook-words')?.textContent ?? '{}');

const PLACE = /\{(\d)(?:,choice,([^{}]*))?\}/g;

/**
 * The words under a key, with `{0}`, `{1}`, … filled in. As in Java's `MessageFormat`, which fills in those of the server,
 * a number is written as the language does it, and `{0,choice,0#cells|1#cell|1<cells}` is the word that goes with it.
 */
export function word(key: string, ...parts: (string | number)[]): string {
  const text = words[key];
  if (text === undefined) {
    console.error(`There are no words for ${key}`);
    return key;
  }
  return text.replace(PLACE, (_, i: string, choices?: string) => {
    const part = parts[Number(i)] ?? '';
    if (choices) return chosen(choices, Number(part));
    return typeof part === 'number' ? count(part) : part;
  });
}

/** The last of the words whose number is reached (`#`) or passed (`<`). */
function chosen(choices: string, n: number): string {
  const fits = (choice: string) => {
    const limit = parseInt(choice);
    return choice[String(limit).length] === '#' ? n >= limit : n > limit;
  };
  const choice = choices.split('|').findLast(fits) ?? '';
  return choice.replace(/^\d+[#<]/, '');
}

/** The words under a key, or others where there are none. */
export const wordOr = (others: string, key: string, ...parts: (string | number)[]): string =>
  key in words ? word(key, ...parts) : others;

export const language = document.documentElement.lang || 'en';

const short = new Intl.NumberFormat(language, { maximumSignificantDigits: 2 });
const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
const precise = new Intl.NumberFormat(language, { maximumSignificantDigits: 4 });

export const count = (n: number): string => whole.format(n);
export const value = (n: number): string => precise.format(n);
/** Roughly, where there is little room. */
export const brief = (n: number): string => short.format(n);

const UNITS = ['B', 'KB', 'MB', 'GB', 'TB'];
const three = new Intl.NumberFormat(language, { maximumSignificantDigits: 3 });

/** As the server writes them (`Amounts.java`): in steps of 1024. */
export function bytes(n: number): string {
  let unit = 0;
  while (n >= 1000 && unit < UNITS.length - 1) {
    n /= 1024;
    unit++;
  }
  return `${three.format(n)} ${UNITS[unit]}`;
}

/** With so many digits after the point, whatever they are, so that a number that changes keeps its width. */
export const fixed = (n: number, digits: number): string =>
  n.toLocaleString(language, { minimumFractionDigits: digits, maximumFractionDigits: digits, useGrouping: false });

/** Seconds as people say them. */
export function duration(seconds: number): string {
  if (seconds < 10) return word('time.seconds', short.format(Math.max(seconds, 0.001)));
  const s = Math.round(seconds);
  if (s < 60) return word('time.seconds', whole.format(s));
  if (s < 3600) return word('time.minutes', whole.format(Math.floor(s / 60)), whole.format(s % 60));
  return word('time.hours', whole.format(Math.floor(s / 3600)), whole.format(Math.floor((s % 3600) / 60)));
}

const clock = new Intl.DateTimeFormat(language, { timeStyle: 'short' });
const day = new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'short' });
const exact = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'medium' });

/** A moment as people say it: that of today by the clock alone. */
export const moment = (at: Date): string =>
  (at.toDateString() === new Date().toDateString() ? clock : day).format(at);
export const exactMoment = (at: Date): string => exact.format(at);
