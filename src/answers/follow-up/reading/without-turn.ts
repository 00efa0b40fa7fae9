import { pattern } from '../../../text/pattern.ts';

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

/** "Now the latest from …" asks for an update, whatever came before. */
const NOW_THE_LATEST = pattern('i')`
  ^(?:(?:and|so|but|ok(?:ay)?|right)[,\s]+)?(?:now|next)[,\s]+(?=
    (?:(?:can i have|give me|show me|i(?:'d like| need| want)) )?(?:the |your )?(?:very )?(?:
      latest|newest|most recent
    )(?: (?:update|news|report|bulletin))? from\b
  )
`;

/** A question behind words that turn to another matter ("different thing: …"), or null where there are none. */
export function withoutTurn(text: string): string | null {
  const rest = text.replace(TURN, '').replace(NOW_THE_LATEST, '');
  return rest === text ? null : rest;
}
