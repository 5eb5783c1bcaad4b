/**
 * The merges of CLIP's byte-pair encoding as a look-up from a pair of ids to the id it becomes. Open addressing in two typed
 * arrays, filled when the first prompt is counted: a Map took three times as long or more.
 */
import { CLIP_MERGES } from './clip-merges.generated.ts';

const SLOTS = 1 << 17;
/** Ids below are single bytes, then single bytes that end a word. */
const FIRST_MERGE = 512;

let keys: Uint32Array | undefined;
let made: Uint16Array;

const slotOf = (key: number): number => (Math.imul(key, 0x9e3779b1) >>> 15) & (SLOTS - 1);

function fill(): Uint32Array {
  const bytes = atob(CLIP_MERGES);
  const table = new Uint32Array(SLOTS);
  made = new Uint16Array(SLOTS);
  for (let i = 0, id = FIRST_MERGE; i < bytes.length; i += 4, id++) {
    const left = bytes.charCodeAt(i) | (bytes.charCodeAt(i + 1) << 8);
    const right = bytes.charCodeAt(i + 2) | (bytes.charCodeAt(i + 3) << 8);
    const key = keyOf(left, right);
    let slot = slotOf(key);
    while (table[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    table[slot] = key;
    made[slot] = id;
  }
  return table;
}

/** Never 0, which marks a free slot: ids are below 2¹⁶ − 1. */
const keyOf = (left: number, right: number): number => (left + 1) * 0x1_0000 + right;

/** The id that two neighbours become, or 0 where they do not merge. The lower, the earlier. */
export function clipMerge(left: number, right: number): number {
  keys ??= fill();
  const key = keyOf(left, right);
  let slot = slotOf(key);
  while (keys[slot] !== 0) {
    if (keys[slot] === key) return made[slot] as number;
    slot = (slot + 1) & (SLOTS - 1);
  }
  return 0;
}

/** Where a byte stands in the published table: printable ones first, in order. */
export const clipByte: readonly number[] = (() => {
  const printable = (byte: number) => (byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || byte >= 174;
  const order: number[] = [];
  let next = 0;
  for (let byte = 0; byte < 256; byte++) if (printable(byte)) order[byte] = next++;
  for (let byte = 0; byte < 256; byte++) if (!printable(byte)) order[byte] = next++;
  return order;
})();
