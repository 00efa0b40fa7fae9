export { showPartialDate as showDate } from '../corpus/partial-date.ts';
