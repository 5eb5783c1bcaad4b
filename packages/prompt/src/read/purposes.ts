/** "A birthday cake for my dad", "a card for kids": whom a thing is for, who is not in the picture. */
import { wordNet } from '@atelier/lexicon';
import type { Pending } from './attach.ts';
import type { NounPhrase } from './items.ts';
import { isAnimate, isLiving } from './living.ts';
import type { Walk } from './walk.ts';
import { wording } from './wording.ts';

const ANYBODY = /^(?:kid|child|toddler|adult|beginner|senior|grown-up)$/;
const KIN =
  /^(?:dad|mum|mom|mother|father|sister|brother|son|daughter|nephew|niece|grandma|grandpa|grandmother|grandfather|granny|aunt|uncle|cousin|wife|husband|boyfriend|girlfriend|partner|friend|teacher|boss|neighbour|neighbor|coworker|colleague|client|doctor)$/;

/** Said of what is for them. */
export function readPurpose(walk: Walk, np: NounPhrase, pending: Pending | undefined): boolean {
  if (pending?.preposition !== 'for' || pending.verb || np.owner || np.negation || pending.from.length === 0) return false;
  const whose = np.determiner?.lower;
  const ours = whose === 'my' || whose === 'our' || (whose === undefined && KIN.test(np.head));
  const anybody = whose === undefined && np.plural && ANYBODY.test(np.head);
  if (!(ours && (KIN.test(np.head) || isPerson(np.head))) && !anybody) return false;
  // Somebody there may wait or look for them.
  const things = pending.from.every((ref) => ref.kind === 'subject' && (anybody || !isAnimate(ref)));
  if (!things || (!anybody && walk.subjects.some(isAnimate))) return false;
  const after = walk.items[walk.items.indexOf(np) + 1];
  if (after?.type === 'verb' && after.form === 'G') return false;
  const words = [...pending.words, ...(np.count?.words ?? []), ...np.modifiers.flatMap((m) => m.words), ...np.nouns].sort(
    (a, b) => a.start - b.start,
  );
  const said = wording(words);
  const value = np.determiner ? said.replace(/^for /, `for ${np.determiner.lower} `) : said;
  const all = np.determiner ? [...words, np.determiner].sort((a, b) => a.start - b.start) : words;
  for (const ref of pending.from) walk.draft.addAttribute(ref, value, all, 'purpose');
  // "… for my nephew who loves dinosaurs": he does, and no card.
  walk.last = walk.items[walk.items.indexOf(np) + 1]?.type === 'relative' ? [] : pending.from;
  walk.pending = undefined;
  walk.joined = undefined;
  return true;
}

const isPerson = (head: string): boolean => isLiving(head) && wordNet(head)?.nounClass === 'person';
