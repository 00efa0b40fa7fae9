/** More than this many topics are a wish for everything. */
export const MAX_TOPICS = 10;
/** In characters; a topic is a few words, not a paragraph. */
export const MAX_TOPIC_LENGTH = 80;

const NO_TOPIC = /^(?:any|every|all) ?(?:thing|topics?)?$/i;

/**
 * Topics as a person lists them: by commas, semicolons or lines, and by "and" and "or" unless the words are
 * said together ("mental health and wellbeing"), which `isSaid` knows. In quotation marks anything is one topic.
 *
 * Each comes back once, in the order written, without quotation marks; "everything" is no topic.
 */
export function parseTopics(text: string, isSaid: (phrase: string) => boolean = () => false): string[] {
  const topics = text
    .split(/([“"][^“”"]*[”"])/)
    .flatMap((part, i) => (i % 2 === 1 ? [part] : part.split(/[,;\n]/)))
    .flatMap((part) =>
      /^[“"]/.test(part) || isSaid(part.trim())
        ? [part]
        : part.split(/\s+(?:and|or)\s+|^\s*(?:and|or)\b|\b(?:and|or)\s*$/i),
    )
    .map(tidyTopic)
    .filter((topic) => topic !== '' && !NO_TOPIC.test(topic));
  return topics.filter(
    (topic, i) => topics.findIndex((other) => other.toLowerCase() === topic.toLowerCase()) === i,
  );
}

/** One line, without quotation marks or marks of punctuation around it. */
function tidyTopic(topic: string): string {
  return topic
    .replaceAll(/[“”"]/g, ' ')
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .replace(/^[\s.,;:!?]+|[\s.,;:!]+$/g, '')
    .trim();
}
