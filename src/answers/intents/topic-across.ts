import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isFrameWord } from '../../search/stop-words.ts';
import { foldWord, type Word, writtenWordsOf } from '../../search/tokenize.ts';
import { wordList } from '../../text/word-list.ts';
import { buildQuery } from '../query/build-query.ts';
import { isHeldTogether } from '../query/is-held.ts';
import { joinAlternatives } from '../query/join-alternatives.ts';
import { phraseAt } from '../query/phrase-at.ts';
import type { Understanding } from '../understanding/understanding.ts';

/** Words by which an answer across regions or years is asked for. */
const ASKING = new Set(
  wordList(`
  against alongside name names spoken compare compared comparing comparison versus vs difference
  differences differ different differently side contrast timeline chronology history time times years year
  journey story evolution progression trajectory milestones chronological chronologically order date
  sequence start finish end beginning outset first last earliest latest from step blow trace track present
  come along country country's around round throughout every any all nationwide patch walk whole full
  happened happening tour nine one put set next held measure stack many everywhere opposed line lined roll
  call rundown tally message messages msg msgs forward forwards turn give events england part parts list
  mention mentions report reports talk talks talking talked speak speaks speaking discuss discusses discussed discussing
  unfold unfolded unfolding work went go each both oldest newest changed change changes developed evolved
  progressed moved move on region regions areas other else besides apart except doing deal deals dealing manage manages
  tackle tackles tackling tackled address addressing addressed looking developing piloting pilot planning
  between further furthest ahead behind better worse more most cover covers covering approach approaches
  across far story everything key dates mentioned reference references similarity similarities common
  alike apart aside besides except excluding anyone anybody else's two during recent summary overview
  picture roundup regional regionally anything said told reported activity activities example examples
  different various individual committee committees policy take takes taken taking nothing don't doesn't
  doesnt dont handle handling working worked run running involved regional has have update updates
  position positions stance view views idea plan plans planned now today when bring brings bringing
  brought up raise raises raising using uses used trialling trialing trying tried got set setting signed
  board else they actually already currently host hosts hosted hosting held trouble troubles problem
  problems difficulty difficulties worry worries worried raised took participate participated
  participating hit affected struggle struggled struggling suffered suffering experienced experiencing
  facing faced write writes writing written wrote often minutes bulletin bulletins refer refers whose
`).map(foldWord),
);

/** Those of them that end many a term of the field: "agency social work", "school place planning", "the alliance pilot" … */
const END_TERMS = /^(?:work|plans?|planning|pilots?|deal|boards?)$/i;
/** … and those that begin one: "regional adoption agency", "Step Up to Social Work", "One Met Model". */
const BEGIN_TERMS = /^(?:one|regional|step|manages?)$/i;

/** "Which of them is up and running" asks for what is live. */
const BEGIN_IDIOMS = /^up$/i;

/** The question without the words by which it asks across regions or years, and without others that only ask (folded). */
export function topicAcross(
  understanding: Understanding,
  knowledge: Knowledge,
  others: Iterable<string> = [],
): Understanding {
  const { text, named, mended } = understanding;
  const ofTerms = askingInTerms(text, knowledge);
  const ignored = new Set([...[...ASKING].filter((word) => !ofTerms.has(word)), ...others]);
  const query = buildQuery(text, knowledge, { without: named, mended, ignored });
  return { ...understanding, query: joinAlternatives(query, text) };
}

/**
 * Such words, folded, where documents say them right behind the word before or, with what stands between, before the next that tells; and
 * those with which an idiom begins.
 */
function askingInTerms(text: string, knowledge: Knowledge): ReadonlySet<string> {
  const said = writtenWordsOf(text);
  const asks = (word: Word) => ASKING.has(foldWord(word.text)) || isFrameWord(word.text);
  const isEnd = (word: Word, before: Word | undefined) =>
    before !== undefined &&
    END_TERMS.test(word.text) &&
    !asks(before) &&
    isHeldTogether([before, word], knowledge);
  const isBeginning = (word: Word, at: number) => {
    if (!BEGIN_TERMS.test(word.text)) return false;
    const next = said.findIndex((other, place) => place > at && !isFrameWord(other.text));
    return next > 0 && !asks(said[next]!) && isHeldTogether(said.slice(at, next + 1), knowledge);
  };
  const isIdiom = (word: Word, at: number) =>
    BEGIN_IDIOMS.test(word.text) && (phraseAt(said, at, knowledge)?.places.length ?? 0) > 2;
  return new Set(
    said
      .filter((word, at) => isEnd(word, said[at - 1]) || isBeginning(word, at) || isIdiom(word, at))
      .map((word) => foldWord(word.text)),
  );
}
