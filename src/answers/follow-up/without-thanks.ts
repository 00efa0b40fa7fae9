import { pattern } from '../../text/pattern.ts';

const THANKS = pattern('i')`
  ^(?:(?:
    (?:(?:
      great|perfect|ok(?:ay)?|lovely|brilliant|cool|super|fab|excellent
    )[, ]+)?(?:many )?(?:thanks?(?: you)?|thx|ta|cheers|ty)(?: (?:so|very) much
      | a lot| for that| again
    )?(?=\s*[.,!;:–-])
    |(?:
      fine|fair enough|never ?mind|no (?:problem|worries)|all ?right|sure|hmm+|ah
      |oh(?: (?:well|ok))?|great|perfect|brilliant|lovely|excellent|super|fab|cool|got it|i see
      |(?:very |really )?(?:helpful|useful|interesting)
      |that(?:'s| is| was) (?:
        fine|fair enough|never ?mind|no (?:problem|worries)|all ?right|sure|hmm+|ah
        |oh(?: (?:well|ok))?|great|perfect|helpful|useful|brilliant|interesting|fine|ok
        |(?:all )?(?:clear|good|understood)
      )
    )(?=[.!;])
    |never ?mind(?= ?,)
    |that(?:'s| is) (?:a bit |quite |very |rather |too )?(?:old|dated|out of date)(?=[.,!;])
  )[\s,.!:;–-]+)+(?=\S)
`;

/** A follow-up without the thanks for the answer before ("thx. and in the south east"); what is nothing else stays. */
export function withoutThanks(text: string): string {
  return text.replace(THANKS, '');
}
