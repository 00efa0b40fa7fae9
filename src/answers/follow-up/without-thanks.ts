const THANKS = new RegExp(
  `^(?:(?:${[
    '(?:many )?(?:thanks?(?: you)?|thx|ta|cheers|ty)(?: (?:so|very) much| a lot| for that| again)?(?=[.,!;:–-])',
    "(?:great|perfect|brilliant|lovely|excellent|super|fab|cool|got it|i see|(?:very |really )?(?:helpful|useful|interesting)|that(?:'s| is| was) (?:great|perfect|helpful|useful|brilliant|interesting))(?=[.!;])",
  ].join('|')})[\\s,.!:;–-]+)+(?=\\S)`,
  'i',
);

/** A follow-up without the thanks for the answer before ("thx. and in the south east"); what is nothing else stays. */
export function withoutThanks(text: string): string {
  return text.replace(THANKS, '');
}
