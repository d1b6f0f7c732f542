import { language } from '../words/words';

const moment = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });

/** In the learner's own time zone, which only the browser knows. */
export const when = (instant: string): string => moment.format(new Date(instant));
