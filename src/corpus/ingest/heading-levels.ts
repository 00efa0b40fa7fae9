import { caseOf, restatesTitle } from './line-shape.ts';

type Style = { readonly hasColon: boolean; readonly case: ReturnType<typeof caseOf> };

const TOP = 2;
const INNER = 3;

/**
 * The level of each heading of a text that does not mark levels, asked for in reading order.
 *
 * A heading right under another one is inside it, and so are the following ones until one looks like the
 * outer headings again (a colon or none, capitals or none). A heading that differs in both from all outer
 * ones before it is inside the last of them.
 */
export class HeadingLevels {
  readonly #title: string;
  readonly #outer: Style[] = [];
  #inner: Style | null = null;
  #last = '';

  constructor(title: string) {
    this.#title = title;
  }

  next(text: string, isRightUnderHeading: boolean): number {
    const level = this.#levelOf(text, isRightUnderHeading);
    const style = styleOf(text);
    if (level === TOP) {
      this.#outer.push(style);
      this.#inner = null;
    } else if (!this.#inner || this.#inner.case === 'either') {
      this.#inner = style;
    }
    this.#last = text;
    return level;
  }

  #levelOf(text: string, isRightUnderHeading: boolean): number {
    const style = styleOf(text);
    if (text === this.#last) return this.#inner ? INNER : TOP;
    if (isRightUnderHeading) return restatesTitle(this.#last, this.#title) ? TOP : INNER;
    if (this.#inner) return this.#looksOuter(style, this.#inner) ? TOP : INNER;
    return this.#isNewStyle(style) ? INNER : TOP;
  }

  #isNewStyle(style: Style): boolean {
    const hasSameColon = this.#outer.some(({ hasColon }) => hasColon === style.hasColon);
    const hasSameCase = this.#outer.some((outer) => outer.case === style.case);
    return !hasSameColon && !hasSameCase && this.#outer.some((outer) => differs(outer.case, style.case));
  }

  #looksOuter(style: Style, inner: Style): boolean {
    const outerColons = new Set(this.#outer.map(({ hasColon }) => hasColon));
    if (style.hasColon !== inner.hasColon) return outerColons.has(style.hasColon);
    // Where the colon tells the levels apart, capitals are chance.
    if (outerColons.size === 1 && !outerColons.has(inner.hasColon)) return false;
    return differs(style.case, inner.case) && this.#outer.some((outer) => outer.case === style.case);
  }
}

const styleOf = (text: string): Style => ({ hasColon: text.endsWith(':'), case: caseOf(text) });
const differs = (a: Style['case'], b: Style['case']) => a !== b && a !== 'either' && b !== 'either';
