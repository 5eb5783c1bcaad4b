/**
 * How many tokens CLIP makes of a text, start and end marks not counted: Stable Diffusion reads 75 at a time.
 * The byte-pair encoding published with CLIP (Radford et al. 2021), after Sennrich et al. 2016: words and marks are split by one
 * pattern, and within each the pair that merges earliest merges first.
 */
import { clipByte, clipMerge, remember } from '@atelier/lexicon';

const PARTS = /'s|'t|'re|'ve|'m|'ll|'d|\p{L}+|\p{N}|[^\s\p{L}\p{N}]+/giu;
const utf8 = new TextEncoder();

/** Of the repairs that the original makes first (ftfy), only curly quotes are straightened: prompts made here need no other. */
const straight = (text: string): string => text.replace(/[\u02bc\u2018-\u201b]/g, "'").replace(/[\u201c-\u201f]/g, '"');

export function clipTokens(text: string): number {
  let count = 0;
  for (const part of straight(text).toLowerCase().match(PARTS) ?? []) count += tokensOf(part);
  return count;
}

const tokensOf = remember((part: string): number => {
  let ids = Array.from(utf8.encode(part), (byte) => clipByte[byte] as number);
  ids[ids.length - 1] = (ids[ids.length - 1] as number) + 256;
  for (;;) {
    let best = 0;
    let at = -1;
    for (let i = 0; i + 1 < ids.length; i++) {
      const id = clipMerge(ids[i] as number, ids[i + 1] as number);
      if (id !== 0 && (at < 0 || id < best)) [best, at] = [id, i];
    }
    if (at < 0) return ids.length;
    ids = merged(ids, ids[at] as number, ids[at + 1] as number, best);
  }
});

/** Every place where the two stand side by side, from the left. */
function merged(ids: readonly number[], left: number, right: number, id: number): number[] {
  const next: number[] = [];
  for (let i = 0; i < ids.length; i++) {
    const both = ids[i] === left && ids[i + 1] === right;
    next.push(both ? id : (ids[i] as number));
    if (both) i++;
  }
  return next;
}
