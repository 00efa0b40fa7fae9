import type { Block } from './document.ts';
import type { KeepText } from './kept-texts.ts';

/**
 * Blocks as they are held for long: their texts, their lines, and their forms ("a bullet at depth 0 marked -"), of which there
 * are few. As objects, those of 120,000 passages would take 9 MB.
 */
export class PackedBlocks {
  private readonly texts: readonly (string | null)[];
  private readonly forms: readonly string[];
  private readonly lines: readonly number[];

  constructor(blocks: readonly Block[], keep: KeepText) {
    this.texts = blocks.map((block) => ('text' in block ? block.text : null));
    this.forms = blocks.map((block) => keep(formOf(block)));
    this.lines = blocks.map(({ line }) => line);
  }

  unpack(): Block[] {
    return this.forms.map((form, i) => {
      const [text, line] = [this.texts[i], this.lines[i]];
      return { ...JSON.parse(form), ...(text === null ? {} : { text }), line };
    });
  }
}

function formOf(block: Block): string {
  return JSON.stringify({ ...block, text: undefined, line: undefined });
}
