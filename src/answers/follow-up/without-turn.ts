import { pattern } from '../../text/pattern.ts';

const TURN = pattern('i')`
  ^(?:(?:and|so|but|ok(?:ay)?|now|right)[,\s]+)?(?:
    (?:on )?(?:to )?(?:a |an )?(?:(?:completely|totally|slightly) )?(?:
      different|another|new|separate|unrelated|other
    ) (?:
      thing|question|one|topic|subject|query|matter|note
    )
    |(?:to )?(?:chang(?:e|ing) (?:the )?(?:subject|topic)|mov(?:e|ing) on)
    |separately|unrelated(?:ly)?|next question
  )\s*[,.:;!–-]+\s*(?=\S)
`;

/** A question behind words that turn to another matter ("different thing: …"), or null where there are none. */
export function withoutTurn(text: string): string | null {
  const rest = text.replace(TURN, '');
  return rest === text ? null : rest;
}
