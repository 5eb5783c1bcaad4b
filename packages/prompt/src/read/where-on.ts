/** Where on a thing something is or is done: "touching the bottom of the cheek". */
import type { Pending } from './attach.ts';
import type { SubjectRef } from './draft.ts';
import type { NounPhrase } from './items.ts';
import type { Walk } from './walk.ts';
import { wording } from './wording.ts';

/** Where on a thing something is done: it is done to the thing. */
const WHERE_ON = /^(?:top|bottom|side|edge|back|front|end|base|tip|rim|corner|middle|cent(?:er|re)|surface|underside)$/;

/** "Touching the bottom of the cheek", "a hand near top of the thigh": no bottom is a thing by itself. */
export function reachesPart(walk: Walk, np: NounPhrase, pending: Pending, i: number): boolean {
  const [of, whole] = [walk.items[i + 1], walk.items[i + 2]];
  if (of?.type !== 'preposition' || of.word.lower !== 'of' || whole?.type !== 'noun' || !WHERE_ON.test(np.head)) return false;
  if (np.nouns.length > 1 || np.plural || np.owner || np.count || np.negation || np.modifiers.length > 0) return false;
  if (pending.from.length === 0 || !/^(?:the)?$/.test(np.determiner?.lower ?? '')) return false;
  const words = [...pending.words, ...(np.determiner ? [np.determiner] : []), ...np.nouns, of.word];
  walk.pending = { ...pending, predicate: wording(words), words };
  return true;
}

/** "The right leg is crossed in front of the left": the other one, by the name of the first. */
export function otherSide(walk: Walk, np: NounPhrase, i: number): void {
  const [side, other] = np.name === 'left' ? ['left', 'right'] : ['right', 'left'];
  if (np.name !== side || np.nouns.length > 1 || np.determiner?.lower !== 'the' || np.modifiers.length > 0 || np.owner) return;
  const next = walk.items[i + 1];
  if (next?.type === 'preposition' && next.word.lower === 'of') return;
  const one = [...walk.subjects, ...walk.last].find(
    (ref): ref is SubjectRef => ref.kind === 'subject' && ref.subject.attributes.some(({ value }) => value === other),
  );
  const named = one && walk.items.slice(0, i).findLast((item) => item.type === 'noun' && item.head === one.head);
  if (named?.type !== 'noun') return;
  np.modifiers = [{ words: np.nouns, value: side }];
  np.nouns = named.nouns;
  np.name = named.name;
  np.head = named.head;
}

/** "A bridge with a lamp on either side", "stairs and railings on both sides": of what was named before. */
export function readFlank(walk: Walk, np: NounPhrase, { from, preposition, words }: Pending): boolean {
  const each = np.words.find(({ lower }) => /^(?:both|either|each)$/.test(lower));
  if (np.head !== 'side' || !each || !/^(?:on|along|at|down)$/.test(preposition ?? '') || np.modifiers.length > 0) return false;
  const { role, subjects } = walk;
  const having = role?.preposition === 'with' && !from.some((ref) => role.from.includes(ref)) ? role.from.at(-1) : undefined;
  const named = having ?? (from.length > 1 && from.length === subjects.length ? from[0] : undefined);
  const flank = from.at(-1);
  if (!named || !flank || named === flank) return false;
  const said = [...words, each, ...np.nouns];
  walk.draft.relate(flank, `${wording(said)} of`, named, said);
  walk.pending = undefined;
  walk.joined = undefined;
  return true;
}
