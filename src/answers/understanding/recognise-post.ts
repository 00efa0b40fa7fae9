import { pattern } from '../../text/pattern.ts';
import { KINDS, OFFICE, type PostKind } from './post-kinds.ts';

/** "Sector-led improvement" is led by nobody, "lead members" are councillors, and to whom somebody wrote is not who is asked for. */
const NO_POST = pattern('g')`
  \b(?:
    wrote|writes?|written|writing|spoke|speaks?|letters?|presented|sent
  ) (?:\w+ )?to (?:the |all |our )?(?:\w+ )?(?:
    ministers?|secretar(?:y|ies)|directors?|dcss?|presidents?|chairs?|chief executives?
  )\b
  |\b(?:sector|peer|dcs|school|child|locally|nationally)[- ]led\b
  |\blead(?:ing)? to\b
  |(?<!^(?:who(?:'?s| is| was)|name of) (?:the )?(?:[\w'&-]+ ){0,3})\blead(?:ing)? members?\b
  |\bdcss?['’]? (?:
    residentials?|summits?|networks?|meetings?|conferences?|events?|away ?days?|peer challenges?
    |surveys?|turnover|churn|changes|tenure|retention|recruitment|vacanc(?:y|ies)
  )\b
`;

/** "Who led …", "who sponsors …": what is done tells which post is asked for, whatever is named behind it. */
const WHO_DOES = /^(?:(?:and|so) )?who \w+/;
const IN_THE_PLURAL = /(?:[^s]|dcs)s$/;

/** A kind of post; of an office it has that one's own name. */
export type AskedPost = PostKind;

/** The post that a question asks for, or null. */
export function recognisePost(question: string): AskedPost | null {
  const posts = question.toLowerCase().replaceAll(NO_POST, ' ');
  const named = KINDS.find(({ asked }) => asked.test(posts)) ?? null;
  const [does] = WHO_DOES.exec(posts) ?? [];
  const said = named?.asked.exec(posts);
  // Who "led the session of network chairs" need not chair anything.
  const isOfAGroup = does !== undefined && said && said.index >= does.length && IN_THE_PLURAL.test(said[0]);
  const post = (isOfAGroup && KINDS.find(({ asked }) => asked.test(does))) || named;
  const [office] = post?.name === 'office' ? (new RegExp(OFFICE).exec(posts) ?? []) : [];
  return post && office ? { ...post, name: office } : post;
}
