import type { Understanding } from '../understanding/understanding.ts';

/** Below this a group of words only frames the question. */
const OF_THE_TOPIC = 0.3;
/** So many characters between two parts of a topic are small words that belong to it: "homes turning away *the most* troubled". */
const LONGEST_BETWEEN = 24;

/** Whose updates all of them are. */
const EVERYBODY = /^adcs(?:'s)?$/i;
/** "What did the president say about …": who said it is no part of the topic. */
const SAID_ABOUT = /^what (?:did|does|do|has|have|had) .{2,60}? (?:say|said) (?:about|on|of|regarding) /i;

/** What the question is about, in its own words, so that it reads well behind "on"; no region, committee or date. */
export function topicName({ query, text, named }: Pick<Understanding, 'query' | 'text' | 'named'>): string {
  const parts = query.groups
    .filter(({ said, weight }) => weight >= OF_THE_TOPIC && !EVERYBODY.test(said))
    .map(({ said }) => said);
  const lower = text.toLowerCase().replace(/[-‐‑/]/g, ' ');
  let name = '';
  let end = SAID_ABOUT.exec(text)?.[0].length ?? 0;
  for (const part of parts) {
    const sought = part.toLowerCase().replace(/[-‐‑/]/g, ' ');
    const start = lower.indexOf(sought, end);
    if (start < 0 && lower.includes(sought)) continue;
    const between = name === '' || start < 0 || end === 0 ? '' : text.slice(end, start);
    const isOneThought =
      /^[\p{L}\s'’-]+$/u.test(between) &&
      between.length <= LONGEST_BETWEEN &&
      !named.some((span) => span.start < start && span.end > end);
    name += `${name === '' ? '' : isOneThought ? between : ' '}${start < 0 ? part : text.slice(start, start + part.length)}`;
    if (start >= 0) end = start + part.length;
  }
  return name === '' ? text : name;
}
