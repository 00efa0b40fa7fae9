import { fragment, pattern } from '../../../text/pattern.ts';

/** What somebody leaves to whoever comes behind them. */
const JOB = '(?:(?:old|former|previous) )?(?:jobs?|posts?|roles?|positions?|place|seat|shoes)';
const CAME_AFTER = [
  pattern()`
    \btook over\b.*\bfrom\b
    |\b(?:t[ao]k(?:e|es|en|ing)|took|inherited|got) (?:the|it|\w+'s?) (?:\w+ ){0,3}?(?:over )?from\b
    |\b(?:
      replac\w+|succe\w+|tak(?:en|es?|ing) over from|c[ao]mes? (?:next )?after
      |follow(?:ed|s|ing)(?: on from)?|instead of|in place of|stepped in(?:to)?|filled
      |(?:cover|stand|fill|act|deputis|step)(?:s|e[sd]?|ing|ping)?(?: in| up)? for|stood in for
    )\b
  `,
  pattern()`
    \bwho(?:'s| is| has|)? (?:
      got|gets|took|takes|taken|has|does|doing|did|in|inherited
    ) \S.*'s? ${JOB}\b
  `,
  /\bwho\b.*\bbetween\b.*\band\b/,
  /\b(?:left|leaves|leaving|gone|retired|moved on)\b.*\bwho(?:'s| is)?\b.*\bnow\b/,
];
/** "Who was president after …" */
const POST_AFTER =
  '\\b(?:presiden(?:t|cy)|chair|dcs|director|lead|manager|ordinator|chief executive)\\b.*\\bafter';
const CAME_BEFORE = /\b(?:before|preceded|predecessor|prior to|ahead of)\b/;
/** Behind a name: that its bearer came behind somebody. */
const TOOK_OVER = fragment`
  (?:
    t[ao]k(?:en?|ing)? over(?: from)?|replac(?:ed?|ing)|succeed(?:ed|ing)?|follow(?:ed|ing)?
    |c[ao]m(?:e|ing) after|take|took
  )
`;

/** What somebody gives to whoever comes behind them: "handed over to", "passed the baton to", "made way for". */
const HANDED = fragment`
  (?:
    hand(?:ed)?|pass(?:ed)?|g[ai]ve|turned|ma[dk]e
  ) (?:over |on )?(?:way |(?:the|her|his|their) [\w-]+ )?(?:over |on )?(?:to|for)
`;

/** Whether a question asks who came behind the person it names; `question` in lower case. */
export function asksWhoCameAfter(question: string, name: string): boolean {
  return (
    !namesWhoTookOver(question, name) &&
    (CAME_AFTER.some((way) => way.test(question)) ||
      pattern()`
        \bwho (?:did|does) ${calledAs(name)} (?:hand|pass|give|make|turn)\b.*\b(?:to|for)\b
      `.test(question) ||
      new RegExp(`${POST_AFTER} ${calledAs(name)}`).test(question))
  );
}

/** Whether a question asks who was there before the person it names, or whom they replaced; `question` in lower case. */
export function asksWhoCameBefore(question: string, name: string): boolean {
  return (
    CAME_BEFORE.test(question) ||
    namesWhoTookOver(question, name) ||
    new RegExp(`\\bwho (?:\\w+ )?${HANDED} ${calledAs(name)}`).test(question)
  );
}

/** Whether a question names who came behind: "who did Martin Gray replace", and not "who replaced Martin Gray". */
export function namesWhoTookOver(question: string, name: string): boolean {
  return new RegExp(`\\b(?:did|does|has|had|will|is|was) ${calledAs(name)} (?:\\w+ )?${TOOK_OVER}\\b`).test(
    question,
  );
}

/** A pattern for somebody by their name or surname, with either apostrophe. */
function calledAs(name: string): string {
  const names = [name, name.split(' ').at(-1)!].map((one) =>
    RegExp.escape(one.toLowerCase().replaceAll("'", '’')).replaceAll('’', "['’]"),
  );
  return `(?:${names.join('|')})\\b`;
}
