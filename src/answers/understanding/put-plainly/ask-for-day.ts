import { pattern } from '../../../text/pattern.ts';

/** "Day of the neglect summit"; a day of action is an event itself. */
const DAY_OF = pattern('i')`
  ^(?:the |exact |which )*day (?:of|for) (?:the )?(?!action\b)
    (?=.*\b(?:summit|conference|seminar|workshop|event|launch|meeting|visit|review|inspection|hearing)s?\b)
`;

/** A question for the day of an event, as one for its date: few events last no longer, and of those that do the day is a word. */
export function askForDay(text: string): string {
  return text.replace(DAY_OF, 'date of the ');
}
