import type { KnownBlock } from '@slack/types';

/**
 * A message as Slack takes it. `text` is a readable sentence of its own: notifications and screen readers
 * use it in place of the blocks.
 */
export type Message = { readonly text: string; readonly blocks: KnownBlock[] };

/** Whether these blocks can stand together in one message. */
export function fitsOneMessage(
  blocks: readonly KnownBlock[],
  limits: { blocks: number; json: number },
): boolean {
  return blocks.length <= limits.blocks && JSON.stringify(blocks).length <= limits.json;
}
