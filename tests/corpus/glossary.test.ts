import { describe, expect, test } from 'vitest';
import { DataFileError, parseGlossary } from '../../src/corpus/data-files.ts';
import { EMPTY_GLOSSARY } from '../../src/corpus/glossary.ts';

const read = (...lines: string[]) => parseGlossary('glossary.yml', lines.join('\n'));

describe('a glossary is read', () => {
  test('with everything that it can say', () => {
    const glossary = read(
      'abbreviations:',
      '  - { short: LADO, long: Local Authority Designated Officer }',
      'plain_words:',
      '  kid, kiddie: child, young person',
      'field_words:',
      '  dentist: oral health',
      'matters:',
      '  home to school transport: bus, taxi | pupil, school',
      'precise_terms:',
      '  - kinship care, short break',
      'elsewhere:',
      '  - Scotland, Scottish',
    );
    expect(glossary).toEqual({
      abbreviations: [{ short: 'LADO', long: 'Local Authority Designated Officer', note: null }],
      plainWords: [{ say: ['kid', 'kiddie'], means: ['child', 'young person'] }],
      fieldWords: [{ say: ['dentist'], means: ['oral health'] }],
      matters: [{ means: ['home to school transport'], cues: ['bus', 'taxi'], beside: ['pupil', 'school'] }],
      preciseTerms: ['kinship care', 'short break'],
      elsewhere: [['Scotland', 'Scottish']],
    });
  });

  test.each(['', '{}', '# nothing yet'])('as empty where there is nothing in it: “%s”', (text) => {
    expect(read(text)).toEqual(EMPTY_GLOSSARY);
  });

  test.each([
    {
      lines: ['matters:', '  adoption: adopt | child', '  home to school transport: bus, taxi'],
      fault: /^glossary\.yml:3: matters\.home to school transport must be cues, a bar \(\|\) and the words/,
    },
    { lines: ['abbreviations:', '  - short: LADO'], fault: /^glossary\.yml:2: abbreviations\.0\.long / },
    { lines: ['plain_words:', '  kid: [child]'], fault: /^glossary\.yml:2: plain_words\.kid / },
    { lines: ['- kid'], fault: /^glossary\.yml:1: The file / },
  ])('or refused, with the line of the fault: $lines', ({ lines, fault }) => {
    expect(() => read(...lines)).toThrow(DataFileError);
    expect(() => read(...lines)).toThrow(fault);
  });
});
