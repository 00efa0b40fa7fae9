import { fragment } from '../../../text/pattern.ts';

/** Words between that change nothing: "is *now also* the chair". */
const ADVERBS = fragment`
  (?:(?:
    now|also|currently|already|recently|just|formally|officially|since|today|still|both|again
    |once again|previously|formerly|unanimously|very|longstanding|who|then|himself|herself
    |for (?:\w+ ){1,3}(?:years?|months?|terms?)
  ) )*
`;
/** What may stand before a post and names it no further: "the vacant role of". */
const ARTICLES = fragment`
  (?:(?:
    the|a|an|our|its|their|this|his|her|my|your|new|vacant|region’s|region's|Association’s
    |⟦O\d+⟧(?:’s|'s)|[a-z]+(?:’s|'s)
    |(?:role|post|position|job|title|office|mantle|duties) (?:of|as)
    |important
  ) )*
`;
/** An aside after a name: " of Dorset", ", DCS Dorset," or "(Warwickshire)". */
const ASIDE = fragment`
  (?: (?:of|from|at|in) (?:the )?⟦O\d+⟧)?(?:
    ,? \((?:[^()⟦]|⟦[TOE]\d+⟧){0,80}\)
    |, (?!(?:
      who|which|will|has|have|had|is|was|are|and
    )\b)(?:[^.;,⟦]|⟦[TOE]\d+⟧){1,80}?(?:,(?: ⟦O\d+⟧,?)?)?
  )?
`;
const BODY = fragment`(?: (?:of|for|in|at|to|on) (?:[^.;,:⟦]|⟦O\d+⟧){1,90}?| ?⟦O\d+⟧)?`;

/**
 * A pattern over a marked sentence, in which `{P}`, `{Q}` stand for people, `{T}`, `{U}` for posts, `{O}` for bodies, `{body}` for
 * what a post is of, `{aside}` for what is put in after a name, `{adv}` and `{art}` for words that change nothing. Written as `fragment` is.
 */
export function rule(...written: Parameters<typeof fragment>): RegExp {
  const source = fragment(...written)
    .replaceAll('{P}', '⟦P(?<p>\\d+)⟧')
    .replaceAll('{Q}', '⟦P(?<q>\\d+)⟧')
    .replaceAll('{T}', '⟦T(?<t>\\d+)⟧')
    .replaceAll('{U}', '⟦T(?<u>\\d+)⟧')
    .replaceAll('{O}', '⟦O\\d+⟧')
    .replaceAll('{aside}', ASIDE)
    .replaceAll('{body}', BODY)
    .replaceAll('{adv}', ADVERBS)
    .replaceAll('{art}', ARTICLES);
  return new RegExp(source, 'gi');
}
