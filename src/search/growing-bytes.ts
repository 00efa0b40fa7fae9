const BLOCK = 1 << 18;
const LONGEST_NUMBER = 5;

/**
 * Whole numbers from 0 to 2³², written one after the other and read once in the same order: seven bits a byte, so that a
 * small one takes one. What was read is given back to the machine block by block: an array left to the garbage collector
 * would stand beside the next one for seconds, and one that cannot be resized comes from the allocator's own heap, which kept
 * 15 MB of them at 120,000 passages.
 */
export class GrowingBytes {
  private readonly blocks: Uint8Array[] = [];
  private block = new Uint8Array(0);
  private at = 0;

  write(number: number): void {
    if (this.at + LONGEST_NUMBER > this.block.length) {
      this.block = new Uint8Array(new ArrayBuffer(BLOCK, { maxByteLength: BLOCK }), 0, BLOCK);
      this.blocks.push(this.block);
      this.at = 0;
    }
    let rest = number;
    for (; rest > 127; rest >>>= 7) this.block[this.at++] = (rest & 127) | 128;
    this.block[this.at++] = rest;
  }

  /** Reads the next number at each call; to be called once, after all was written, and no oftener than there are numbers. */
  reader(): () => number {
    let number = 0;
    let block = this.blocks[0] ?? this.block;
    let at = 0;
    return () => {
      if (at + LONGEST_NUMBER > block.length) {
        (block.buffer as ArrayBuffer).resize(0);
        number += 1;
        block = this.blocks[number] ?? this.block;
        at = 0;
      }
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = block[at++]!;
        value |= (byte & 127) << shift;
        if (byte < 128) return value >>> 0;
      }
    };
  }
}
