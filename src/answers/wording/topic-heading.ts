import { pattern } from '../../text/pattern.ts';

const FRAMES = pattern('i')`
  ^(?:
    from|update|on|the|our|other|any|background|introduction|news|key|contents?|data|education|those
    |this|these|aims?|who|what|how|why|for|to|in|about|new|notes?|summary|conclusion|speeches
    |plenary|thursday|friday|annual|president|work|challenges|insights|practice and|responding|a|an
    |\d+
  )\b
`;
/** "Regional Priorities" are of everything. */
const OF_EVERYTHING = /\b(?:priorities|networks|activity)$/i;
const LONGEST = 50;
/** A programme of next year was told of this year. */
const OF_YEAR = / (?:19|20)\d{2}$/;

/** A heading as a topic that can be asked about ("UASC national transfer scheme"); null where it only frames the text. */
export function topicHeading(heading: string | null): string | null {
  const topic = (heading ?? '').replace(/[:.\s]+$/, '').replace(OF_YEAR, '');
  return topic.length < 6 ||
    topic.length > LONGEST ||
    FRAMES.test(topic) ||
    OF_EVERYTHING.test(topic) ||
    /committee|update|meeting$|\?/i.test(topic)
    ? null
    : topic;
}
