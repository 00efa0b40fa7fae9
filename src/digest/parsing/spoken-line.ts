import { pattern } from '../../text/pattern.ts';

/** Stands where something was understood and taken out, so that what stood around it does not run together. */
export const GAP = '\uE000';
/** Quotations are one letter of this range while a line is taken apart, so that nothing in them is understood. */
const FIRST_QUOTED = 0xe001;
const ABOUT = pattern('i')`
  \b(?:
    about|regarding|concerning|mentioning|on\s+the\s+(?:topics?|subjects?)\s+of|topics?:|re:
  )(?=\s|$)
`;

/** Part of a line: the `schedule` before "about", read generously; or the `topic` after it, read strictly. */
export type LinePart = 'schedule' | 'topic';

/** A line that is understood piece by piece; what was understood is taken out of it. */
export class SpokenLine {
  readonly #parts: Record<LinePart, string>;
  readonly #quoted: readonly string[];
  readonly hasTopics: boolean;

  constructor(text: string) {
    const quoted: string[] = [];
    const plain = text
      .replaceAll(/[\p{Cc}\s\uE000-\uF8FF]+/gu, ' ')
      .replaceAll(/[“"][^“”"]*[”"]/g, (quotation) =>
        String.fromCharCode(FIRST_QUOTED - 1 + quoted.push(quotation)),
      );
    const about = ABOUT.exec(plain);
    this.#quoted = quoted;
    this.hasTopics = about !== null;
    this.#parts = {
      schedule: about ? plain.slice(0, about.index) : plain,
      topic: about ? plain.slice(about.index + about[0].length) : '',
    };
  }

  /** Takes out every piece that `find` finds. The pieces come back in order, those of the schedule first. */
  takeEach<T extends { readonly at: number; readonly length: number }>(
    find: (text: string, part: LinePart) => T | null,
  ): T[] {
    return (['schedule', 'topic'] as const).flatMap((part) => {
      const pieces: T[] = [];
      for (let piece = find(this.#parts[part], part); piece; piece = find(this.#parts[part], part)) {
        const text = this.#parts[part];
        this.#parts[part] = `${text.slice(0, piece.at)} ${GAP} ${text.slice(piece.at + piece.length)}`;
        pieces.push(piece);
      }
      return pieces;
    });
  }

  /** Takes out every match of a pattern; says whether there was one. */
  takeAll(pattern: RegExp): boolean {
    return (
      this.takeEach((text) => {
        const match = pattern.exec(text);
        return match && match[0] !== '' ? { at: match.index, length: match[0].length } : null;
      }).length > 0
    );
  }

  /** The pieces of a part that nobody took, with their quotations. */
  left(part: LinePart): string[] {
    return this.#parts[part]
      .split(GAP)
      .map((piece) =>
        piece.replaceAll(/[\uE001-\uF8FF]/g, (mark) => this.#quoted[mark.charCodeAt(0) - FIRST_QUOTED] ?? ''),
      )
      .map((piece) => piece.trim())
      .filter((piece) => piece !== '');
  }
}
