import { fragment } from '../../text/pattern.ts';

/** What a body may be that is no authority, in one or several. A piece of a pattern. */
export const BODIES = fragment`
  (?:
    universit(?:y|ies)|compan(?:y|ies)|consultan(?:ts?|cy|cies)|organi[sz]ations?
    |bod(?:y|ies)|charit(?:y|ies)|firms?|agenc(?:y|ies)|partners?
  )
`;
