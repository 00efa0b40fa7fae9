import { pattern } from '../../text/pattern.ts';
import { isAmongDirectors } from './among-directors.ts';
import { arrivalIn, coverIn, startOfLast, successorIn } from './comings-and-goings.ts';
import { type Draft, draftOf, type PassageRole, type ReadingPlace } from './draft.ts';
import { headingPost } from './heading-post.ts';
import { impliedCover, impliedCoverBefore, impliedDirectors, impliedLeaver } from './implied-director.ts';
import { type Leaver, leftPost } from './left-post.ts';
import { listedHolder, mayBeListed } from './listed-holder.ts';
import { maySayAPost } from './may-say-a-post.ts';
import type { PassageSentences } from './passage-sentences.ts';
import { type Settled, settleRole } from './settle-role.ts';
import { unnamedHolders } from './unnamed-holders.ts';

/** What says of a post whose holder has no name that it is held. */
const OF_NOBODY = pattern()`
  [Cc]haired|[Ss]ponsored by|DCSs\b|directors\b
  |been (?:\w+ )?(?:appointed|identified|recruited|named)
`;
/** The roles that one passage states, in reading order, each with the sentence that says so. */
export function readPassage(place: ReadingPlace, sentences: PassageSentences): readonly PassageRole[] {
  const drafts: Draft[] = [];
  const leaving: Leaver[] = [];
  const isOfDirectors = isAmongDirectors(place);
  const headed = maySayAPost(place.passage.heading ?? '') ? headingPost(place) : null;
  for (const [number, text] of sentences.texts.entries()) {
    if (!headed && !isOfDirectors && !maySayAPost(text) && !mayBeListed(place.passage)) continue;
    if (!sentences.mayNameSomebody(number) && !OF_NOBODY.test(text)) continue;
    const sentence = sentences.at(number);
    const reading = sentences.readingAt(number);
    for (const finding of reading.findings) drafts.push(draftOf(finding, sentence, number));
    for (const left of reading.leaving) {
      const person = sentence.people[left.person];
      if (person)
        leaving.push({ ...left, name: person.name, isGiven: person.certainty === 'given', sentence: number });
    }
    const listed = reading.findings.length === 0 ? listedHolder(place, sentence, number) : null;
    if (listed) drafts.push(listed);
    for (const draft of unnamedHolders(sentence, number)) drafts.push(draft);
    startOfLast(drafts, sentence, number);
    const arrival = headed && arrivalIn(sentence, number, drafts, headed);
    if (arrival) drafts.push(arrival);
    for (const covering of reading.covering) {
      const cover =
        (isOfDirectors ? impliedCover(covering, number, sentences, place) : null) ??
        coverIn(covering, number, drafts, sentences) ??
        (isOfDirectors ? impliedCoverBefore(covering, number, sentences, place) : null);
      if (cover) drafts.push(cover);
    }
    const successor = successorIn(sentence, number, drafts);
    if (successor) drafts.push(successor);
    if (isOfDirectors) drafts.push(...impliedDirectors(sentences, number, drafts, place));
  }
  for (const left of leaving) {
    const isTold = drafts.some(
      ({ name, sentence, tense }) => name === left.name && sentence === left.sentence && tense === 'over',
    );
    if (isTold) continue;
    const own = drafts.findIndex(
      ({ name, sentence, tense }) => name === left.name && sentence === left.sentence && tense === 'held',
    );
    const held = drafts[own];
    if (held && !left.isReplaced && left.from?.known?.kind !== 'authority') {
      drafts[own] = { ...held, tense: left.tense, untilWords: left.untilWords, dateWords: '' };
      continue;
    }
    const implied = isOfDirectors ? impliedLeaver(left, sentences.at(left.sentence), place) : null;
    const told = leftPost(left, drafts, sentences, place);
    // Whoever comes to another authority, or only acts up, has not the post that was left.
    const isElsewhere =
      told?.body?.known?.kind === 'authority' && told.body.known.name !== implied?.body?.known?.name;
    const draft = told && !(implied && isElsewhere) ? told : implied;
    if (draft) drafts.push(draft);
  }
  const settled: Settled[] = [];
  for (const [number, draft] of drafts.entries()) {
    // "to lead on this important area" under the heading "SEND Co-ordinator".
    if (headed && draft.postNumber === null && draft.post === 'lead' && draft.body?.isBackReference) {
      drafts[number] = { ...draft, ...headed, isOfTheRegion: true };
    }
  }
  for (const draft of drafts) settled.push(settleRole(draft, settled, drafts, sentences, place));
  return settled
    .map((role, number) => ({ role, draft: drafts[number] as Draft }))
    .sort((a, b) => a.draft.sentence - b.draft.sentence || a.draft.at - b.draft.at)
    .map(({ role }) => role.role);
}
