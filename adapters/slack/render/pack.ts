import type { KnownBlock } from '@slack/types';
import { LIMITS } from '../limits.js';

/** Left free in each message: for a note, and for what is under an answer that can be posted. */
const ROOM = 2;
const MOST_BLOCKS = LIMITS.blocksPerMessage - ROOM;

/** Blocks that belong together, e.g. an item with its proof and its buttons. */
export type BlockGroup = readonly KnownBlock[];

/**
 * Puts groups of blocks into as few messages as the limits allow, in order.
 *
 * A group is kept whole where it fits into one message; a larger one is continued in the next.
 */
export function packMessages(groups: readonly BlockGroup[]): readonly BlockGroup[] {
  const messages: KnownBlock[][] = [[]];
  let size = 0;
  const add = (part: BlockGroup) => {
    const partSize = sum(part.map(textSize));
    const current = messages.at(-1) ?? [];
    const fits =
      current.length + part.length <= MOST_BLOCKS && size + partSize <= LIMITS.textOverAllBlocks;
    if (fits || current.length === 0) {
      current.push(...part);
      size += partSize;
    } else {
      messages.push([...part]);
      size = partSize;
    }
  };
  for (const group of groups) {
    const whole =
      group.length <= MOST_BLOCKS && sum(group.map(textSize)) <= LIMITS.textOverAllBlocks;
    if (whole) add(group);
    else for (const block of group) add([block]);
  }
  return messages.filter((blocks) => blocks.length > 0);
}

/** Characters of all strings that a reader sees in a block. */
export function textSize(node: unknown): number {
  if (Array.isArray(node)) return sum(node.map(textSize));
  if (typeof node !== 'object' || node === null) return 0;
  return sum(
    Object.entries(node).map(([key, value]) =>
      key === 'text' && typeof value === 'string' ? value.length : textSize(value),
    ),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
