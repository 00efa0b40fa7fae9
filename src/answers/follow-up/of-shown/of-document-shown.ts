import { termsOfText } from '../../../search/tokenize.ts';
import { shownFirst } from '../../evidence/place-at.ts';
import { speaksOfAny } from '../../evidence/speaking/speaks-of-any.ts';
import { textAround } from '../../evidence/speaking/text-around.ts';
import { isTelling } from '../../query/telling-groups.ts';
import { namesPlace } from '../../understanding/names-place.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import type { FollowUp } from '../follow-up.ts';
import { about } from './about.ts';
import { whereTold } from './detail-of-shown.ts';
import { ofWhatWasShown } from './of-what-was-shown.ts';

/** "What about transport?" after a budget or a report: what the same document says of it, where no place was named. */
export function ofDocumentShown(followUp: FollowUp): Understanding | null {
  const { before, rest, content, shown, again, knowledge, answer } = followUp;
  const answered = shown();
  const id = answered.kind === 'found' ? answered.passages[0].document : null;
  const kind = id === null ? undefined : knowledge.documents.get(id)?.kind;
  // Below a detail of what a committee discussed as well.
  const isOfTopic = before.wish === 'topic' || (before.shownIn && kind === 'committee-update');
  if (id === null || !isOfTopic || namesPlace(before) || kind === 'regional-update') return null;
  // What a document is called by is asked for itself.
  const isOfTitle = (title: string) => content.every(({ said }) => title.includes(said.toLowerCase()));
  if (knowledge.documents.values().some(({ title }) => isOfTitle(title.toLowerCase()))) return null;
  const joint = { ...about(again(rest), before, 1), wish: 'topic' as const };
  const place = shownFirst(answer(joint), knowledge);
  if (place?.document.id === id && speaksOfAny(textAround(place), content)) return joint;
  return whereTold(ofWhatWasShown({ ...joint, wish: 'fact' }, followUp), followUp);
}

/** Whether the question before asked for a document by its title, and for nothing in it: "NCASC 2016 speech". */
export function asksForDocument({ before, shown }: FollowUp): boolean {
  const answer = shown();
  const telling = before.query.groups.filter(isTelling);
  if (answer.kind !== 'found' || telling.length === 0) return false;
  const title = new Set(termsOfText(answer.passages[0].title));
  return telling.every(({ alternatives }) =>
    alternatives.some(({ terms }) => terms.every((term) => title.has(term))),
  );
}
