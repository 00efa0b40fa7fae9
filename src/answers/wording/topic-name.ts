import { pattern } from '../../text/pattern.ts';
import { TOPIC_WEIGHT } from '../query/telling-groups.ts';
import type { Understanding } from '../understanding/understanding.ts';

/** So many characters between two parts of a topic are small words that belong to it: "homes turning away *the most* troubled". */
const LONGEST_BETWEEN = 24;

/** Any words. */
const WORDS = /^[\p{L}\s'’-]+$/u;
/** Words that tie the parts of a name together, and no verb among them: "audit of care orders at home". */
export const SMALL_WORDS = pattern('i')`
  ^[\s-]+(?:(?:
    of|on|in|for|to|with|from|by|at|after|before|and|or|between|into|that|all|your|the|a|an|its
    |their
  )[\s-]+)*$
`;

/** Whose updates all of them are. */
const EVERYBODY = /^adcs(?:'s)?$/i;
/** "What did the president say about …": who said it is no part of the topic, and "who leads SLI" is about SLI. */
const OPENING = pattern('i')`
  ^(?:
    what (?:did|does|do|has|have|had) .{2,60}? (?:say|said) (?:about|on|of|regarding)
    |(?:which|what) (?:policy )?(?:committees|regions)(?: have)? spoken?(?: about| on| of)
    |who (?:(?:currently|now) )?(?:[\w-]+(?:s|ed)|led|ran|wrote)(?: on)?(?: the)?
  ) `;

/** What the question is about, in its own words, so that it reads well behind "on"; no region, committee or date. */
export function topicName(understanding: Pick<Understanding, 'query' | 'text' | 'named'>): string {
  const groups = understanding.query.groups.filter(({ said }) => !EVERYBODY.test(said));
  const name = topicWords({ ...understanding, query: { groups } }, WORDS) || understanding.text;
  return name.replace(/^on\s+(?=\S)/i, '');
}

/** The words that say what a question is about, with what stands between them where `joining` matches it; may be empty. */
export function topicWords(
  { query, text, named }: Pick<Understanding, 'query' | 'text' | 'named'>,
  joining: RegExp,
): string {
  const parts = query.groups.filter(({ weight }) => weight >= TOPIC_WEIGHT).map(({ said }) => said);
  const lower = text.toLowerCase().replace(/[-‐‑/]/g, ' ');
  let name = '';
  let end = OPENING.exec(text)?.[0].length ?? 0;
  for (const part of parts) {
    const sought = part.toLowerCase().replace(/[-‐‑/]/g, ' ');
    const start = lower.indexOf(sought, end);
    if (start < 0 && lower.includes(sought)) continue;
    const between = name === '' || start < 0 || end === 0 ? '' : text.slice(end, start);
    const isOneThought =
      isWithinName(text, end, start) ||
      (joining.test(between) &&
        between.length <= LONGEST_BETWEEN &&
        !named.some((span) => span.start < start && span.end > end));
    name += `${name === '' ? '' : isOneThought ? between : ' '}${start < 0 ? part : text.slice(start, start + part.length)}`;
    if (start >= 0) end = start + part.length;
  }
  return name;
}

/** Whether what stands between two words is the middle of a name: "Healthy London Partnership". */
function isWithinName(text: string, end: number, start: number): boolean {
  const isCapital = (rest: string) => /^\p{Lu}/u.test(rest);
  const before = /\S+$/.exec(text.slice(0, end))?.[0] ?? '';
  return (
    isCapital(before) && isCapital(text.slice(start)) && /^ \p{Lu}\p{Ll}+ $/u.test(text.slice(end, start))
  );
}
