/** "There are four of them", "the three of us", "the two are hugging": how many those are that were named before. */
import { antecedentOf } from './antecedents.ts';
import type { Item } from './items.ts';
import { numberOf } from './numerals.ts';
import { relate } from './relate.ts';
import type { Walk } from './walk.ts';
import type { Word } from './words.ts';

type Tally = Extract<Item, { type: 'tally' }>;

/** The tally that begins at `i`; undefined where some of them are meant ("two of them are red"). */
export function tallyAt(words: readonly Word[], i: number): { item: Tally; next: number } | undefined {
  const opened = /^(?:the|all)$/.test(words[i]!.lower);
  const at = opened ? i + 1 : i;
  const word = words[at];
  if (word === undefined || (numberOf(word) ?? 0) < 2 || word.kind !== 'word') return undefined;
  const after = words[at + 1];
  if (after?.lower === 'of' && /^(?:them|us|you)$/.test(words[at + 2]?.lower ?? '')) {
    const before = words[i - 1];
    const end = words[at + 3];
    const behind = before?.lower === ',' && (end === undefined || end.tag === '.');
    return opened || before?.tag === 'B' || behind ? { item: { type: 'tally', word }, next: at + 3 } : undefined;
  }
  return opened && after?.tag === 'B' ? { item: { type: 'tally', word }, next: at + 1 } : undefined;
}

export function readTally(walk: Walk, { word }: Tally): void {
  const ref = antecedentOf(walk.draft, 'they', walk.subjects);
  const { pending } = walk;
  if (ref?.kind === 'subject') {
    const { count } = ref.subject;
    const exact = numberOf(word)!;
    if (count === undefined || !('exact' in count) || count.exact === exact) {
      ref.subject.count = { exact };
      walk.draft.mention(ref, [word]);
    }
  }
  if (pending && ref && !pending.from.includes(ref)) relate(walk, pending, ref);
  else walk.settle();
  walk.pending = undefined;
  walk.subjects = ref ? [ref] : [];
  walk.last = walk.subjects;
  walk.role = undefined;
  walk.verbSeen = false;
}
