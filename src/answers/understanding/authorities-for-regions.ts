import type { Authority } from '../../knowledge/knowledge.ts';
import type { FoundName } from '../../knowledge/name-finder.ts';
import { pattern } from '../../text/pattern.ts';

const REGION = '(?:own |home |whole |wider )?(?:regions?|part of the (?:country|world)|neck of the woods)\\b';
/** "Kent's region", "the Kent and Norfolk regions", "Nottingham way", "Shropshire and thereabouts", "Leeds and the surrounding area" */
const BEHIND = pattern('i')`
  ^(?:['’]s?)?\s+${REGION}
  |^\s+way\b(?!\s+(?:of|to|in which|that)\b)
  |^,?\s+(?:and|or)\s+(?:there|round)abouts?\b
  |^\s+and\s+(?:the\s+)?(?:surrounding\s+(?:areas?|counties|towns)|(?:areas?|places)\s+(?:a?round|near)(?:\s+it)?)\b
`;
/** "The region that Kent is in", "the regions of Kent and Norfolk", "round Leeds" */
const BEFORE = pattern('i')`
  \b(?:regions?|part of the (?:country|world))\s+(?:(?:that|which|where)\s+)?(?:
    of|with|around|contain(?:s|ing)|includ(?:es|ing)|cover(?:s|ing)|has|have|where|for|that|which
  )\s+(?:the\s+)?$
  |(?<!\b(?:get|gets|got|getting|bring|brought|come|came|talk|talked)\s+)\b(?:a?round|near)\s+$
`;
const BESIDE = pattern('i')`
  ^(?:['’]s?)?(?:\s+regions?)?\s*(?:
    ,|and|or|&|\+|/|v|vs\.?|versus|,\s*and
  )\s*(?:(?:in|from|of)\s+)?$
`;

/**
 * Those of the authorities found in a text, in reading order, that only say which region is meant ("what do Kent's and Norfolk's regions
 * say"), with the words that say so: what is asked is of the region, not of the place.
 */
export function authoritiesForRegions(
  authorities: readonly FoundName<Authority>[],
  text: string,
): FoundName<Authority>[] {
  return runsOf(authorities, text)
    .filter(
      (run) =>
        BEFORE.test(text.slice(0, run[0]!.start)) || run.some(({ end }) => BEHIND.test(text.slice(end))),
    )
    .flat()
    .map((one) => ({
      ...one,
      start: BEFORE.exec(text.slice(0, one.start))?.index ?? one.start,
      end: one.end + (BEHIND.exec(text.slice(one.end))?.[0].length ?? 0),
    }));
}

/** Authorities that are said side by side. */
function runsOf(authorities: readonly FoundName<Authority>[], text: string): FoundName<Authority>[][] {
  const runs: FoundName<Authority>[][] = [];
  for (const one of authorities) {
    const previous = runs.at(-1)?.at(-1);
    if (previous && BESIDE.test(text.slice(previous.end, one.start))) runs.at(-1)?.push(one);
    else runs.push([one]);
  }
  return runs;
}
