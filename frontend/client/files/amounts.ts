import { language } from '../words/words';

const UNITS = ['B', 'KB', 'MB', 'GB', 'TB'];
const three = new Intl.NumberFormat(language, { maximumSignificantDigits: 3 });
const moment = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });

/** As the server writes them (`Amounts.java`): in steps of 1024. */
export function bytes(count: number): string {
  let unit = 0;
  let amount = count;
  while (amount >= 1000 && unit < UNITS.length - 1) {
    amount /= 1024;
    unit++;
  }
  return `${three.format(amount)} ${UNITS[unit]}`;
}

/** In the learner's own time zone, which only the browser knows. */
export const when = (instant: string): string => moment.format(new Date(instant));
