/** What somebody is given: what one wears one is "wearing"; anything else one is "with". */
import { BODY_PARTS, wordNet } from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';
import { read } from '../read/read.ts';
import { alone } from './alone.ts';
import { lives, pointing } from './find.ts';
import { withoutLack } from './lacks.ts';
import { isClothes, put } from './put.ts';
import type { Workbench } from './workbench.ts';

/** A planet has rings and a bottle its cap: neither wears them. */
const mayWear = (who: Subject): boolean =>
  lives(who) || !/^(?:object|substance|plant)$/.test(wordNet(who.name.slice(who.name.lastIndexOf(' ') + 1))?.concrete ?? '');

/** What one wears one is "wearing"; anything else one is "with". */
export function hand(bench: Workbench, to: readonly Subject[], phrase: string): boolean {
  const [only, another] = to;
  return only && !another ? alone(bench, only, () => handed(bench, to, phrase)) : handed(bench, to, phrase);
}

const OWN_IT = /^(?:an?|the|some) .+ with .+ (?:in|on|inside|around|round|under) (?:it|them)$/i;
function handed(bench: Workbench, to: readonly Subject[], phrase: string): boolean {
  const before = new Set(bench.subjects().map(({ id }) => id));
  const owner = to[0];
  // "He should have a dog beside him": where it is has been said.
  // Bread in a basket that is given is in the basket.
  const beside = OWN_IT.test(phrase) ? undefined : pointing(bench, phrase, owner);
  if (beside) return put(bench, beside, { mode: 'add', trusting: true });
  // Red hair is hers and no thing beside her: it takes the place of the hair she had.
  const bodily = to.length === 1 ? read(phrase).subjects[0] : undefined;
  if (owner && bodily && BODY_PARTS.has(bodily.name))
    return put(bench, `the ${owner.name} with ${phrase}`, { mode: 'set', trusting: true });
  if (
    !put(
      bench,
      phrase.replace(OWN_IT, (said) => said.replace(/ \p{L}+ (?:it|them)$/iu, '')),
      { mode: 'add', trusting: true },
    )
  )
    return false;
  const fresh = bench.subjects().filter(({ id }) => !before.has(id));
  // "a staff with a glowing crystal": the crystal is the staff's.
  const given = fresh.filter(
    ({ id }) => !bench.brief.relations.some(({ from, to }) => to === id && fresh.some((each) => each.id === from)),
  );
  for (const thing of given)
    for (const each of to) {
      withoutLack(each, thing);
      bench.relate(each.id, isClothes(thing.name) && mayWear(each) ? 'wearing' : 'with', thing.id);
    }
  if (owner) bench.focus = given[0] ?? owner;
  return given.length > 0;
}
