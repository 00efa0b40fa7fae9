import fc from 'fast-check';

/** Pieces that texts and questions here are made of, the troublesome ones above all. */
const pieces = fc.constantFrom(
  ...[
    'multi-agency',
    'co-chair',
    'DCS/DASS',
    'children’s',
    "children's",
    'R&S',
    'Y&H',
    'UASC',
    'self–assessment',
    'O’Neill',
    'café',
    'one-in-three',
  ],
  ...[
    '2016-17',
    '2017/18',
    '1,000',
    '£1.5m',
    '70%',
    '3rd',
    'twenty',
    'e.g.',
    'i.e.',
    'Dr.',
    'a.lythgoe@bolton.gov.uk',
    'http://youcanfoster.org.',
    '“We agree.”',
    '(RIIA)',
  ],
  ...[
    '. ',
    '! ',
    '?',
    '… ',
    ' – ',
    '-',
    '/',
    "'",
    '’',
    '"',
    '\n',
    '\t',
    '\u00a0',
    ' ',
    ', ',
    ': ',
    '&',
    '<b>',
    '\u0000',
    '\u200d',
    'é',
    '🙂',
    'İ',
    'ß',
    'ﬁ',
    '中文',
    'עברית',
  ],
  ...['The', 'region', 'peer', 'challenge', 'adoption', 'of', 'care', 'social', 'workers', 'is', 'A', 'Next'],
);

/** Text of any kind: sensible pieces in any order, with spaces or without, and any characters at all. */
export const somebodysText = fc.oneof(
  fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(' ')),
  fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
);

/** The same, several times as long as what is shown of a passage. */
export const longText = fc
  .array(somebodysText, { minLength: 4, maxLength: 12 })
  .map((texts) => texts.join(''));
