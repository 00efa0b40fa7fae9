import type { Block, Document } from './document.ts';
import type { PackedBlocks } from './packed-blocks.ts';

/** A document as it is held: its blocks stay packed until they are asked for, which is when its page is shown. */
export class ReadDocument implements Document {
  readonly id: Document['id'];
  readonly title: Document['title'];
  readonly published: Document['published'];
  readonly publishedBasis: Document['publishedBasis'];
  readonly region: Document['region'];
  readonly committees: Document['committees'];
  readonly kind: Document['kind'];
  readonly url: Document['url'];
  readonly source: Document['source'];
  readonly file: Document['file'];
  readonly passages: Document['passages'];
  private readonly packed: PackedBlocks;

  constructor(about: Omit<Document, 'blocks'>, packed: PackedBlocks) {
    this.id = about.id;
    this.title = about.title;
    this.published = about.published;
    this.publishedBasis = about.publishedBasis;
    this.region = about.region;
    this.committees = about.committees;
    this.kind = about.kind;
    this.url = about.url;
    this.source = about.source;
    this.file = about.file;
    this.passages = about.passages;
    this.packed = packed;
  }

  get blocks(): readonly Block[] {
    return this.packed.unpack();
  }
}
