/** Several of a name are several people: men and women where the name is of either, of different hair, and of different skin. */
import type { VectorAsset } from '../art/asset.ts';
import { loadAsset } from '../art/load-asset.ts';
import { isTrait } from '../art/own/garment-kinds.ts';
import { isHands } from '../art/own/hand-kinds.ts';
import { formOf, type Thing } from './things.ts';

/** Drawings of a man and of a woman, of a boy and of a girl, who do the same. */
const OTHERS: Readonly<Record<string, string>> = {
  man: 'woman',
  'man-sitting': 'woman-sitting',
  'man-reading': 'woman-reading',
  'man-book': 'woman-book',
  'man-reaching': 'woman-reaching',
  'man-umbrella': 'woman-umbrella',
  'man-walking': 'woman~walking',
  'person-sitting': 'woman-ground-sitting',
  child: 'girl',
  'child-reaching': 'girl-reaching',
  'child-umbrella': 'girl-umbrella',
  teenager: 'teenage-girl',
};

/** What the second has on the head, the third, and so on. */
const HIS = ['', 'brown-skin+curls', 'fair-hair', 'dark-skin', 'beard', 'black-hair', 'red-hair+curls', 'glasses'] as const;
const HERS = [
  '',
  'fair-hair+bob',
  'black-hair',
  'dark-skin+afro',
  'hair-bun',
  'red-hair',
  'brown-skin+ponytail',
  'bob+glasses',
] as const;
const BOYS = ['', 'fair-hair', 'dark-skin', 'curls', 'black-hair', 'red-hair', 'brown-skin', 'glasses'] as const;
const GIRLS = [
  '',
  'dark-skin+pigtails',
  'fair-hair+ponytail',
  'black-hair+fringe',
  'red-hair+braids',
  'brown-skin+braids',
  'bob',
  'ponytail',
] as const;

/** Names of one sex: whoever is called so is drawn so. */
const SEXED =
  /\b(?:\w*man|\w*men|\w*woman|\w*women|\w*boys?|\w*girls?|gu?ys?|lad(?:y|ies)|gentlem[ae]n|sons?|daughters?|brothers?|sisters?|uncles?|aunts?|fathers?|mothers?|nephews?|nieces?|grandsons?|granddaughters?|husbands?|wives|dads?|moms?|mums?|kings?|queens?|princes?|bachelors?|fellows?|dudes?)$/;

const isHers = (who: string): boolean => /^(?:woman|girl|teenage-girl|old-woman)/.test(who);
const isChild = (who: string): boolean => /^(?:child|girl|schoolgirl|schoolboy)/.test(who);

/** The drawing of one of several; the same for all where nothing may differ. */
export function oneOfSeveral(thing: Thing, instance: number): string | undefined {
  const { art, fact, drawing, count } = thing;
  if (!art?.startsWith('own:') || drawing?.category !== 'person' || count < 2 || count > 20) return art;
  // What hands hold is laid into those of the first; hair and skin that were said are everybody's.
  const said = art.split(/[~+]/).slice(1);
  if (thing.hair || said.some((name) => isHands(name) || (isTrait(name) && !OF_FACE.test(name)))) return art;
  const i = instance - 1;
  const [who = '', ...rest] = art.slice(4).split(/[~+]/);
  const both = Object.hasOwn(OTHERS, who) && !SEXED.test(fact.name);
  const other = both && i % 2 === 1 ? OTHERS[who]! : who;
  const base = [...other.split('~'), ...rest];
  const n = both ? Math.floor(i / 2) + (i % 2) : i;
  const list = isChild(who) ? (isHers(other) ? GIRLS : BOYS) : isHers(other) ? HERS : HIS;
  const traits = PLAIN.test(who) ? list[n % list.length]! : '';
  for (const name of [[...base, ...(traits ? traits.split('+') : [])], base]) {
    const made = `own:${name[0]}${name.length > 1 ? '~' : ''}${name.slice(1).join('+')}`;
    if (loadAsset(made)) return made;
  }
  return art;
}

/** Whoever is known by what they wear looks like the others. */
const PLAIN = /^(?:man|woman|person|child|girl|teenager|teenage-girl|student)(?:$|-)/;

const OF_FACE = /^(?:smiling|laughing|saddened|weeping-face|angered|amazed)$/;

/** Its breadth and its foot, where they are not those of the first. */
export const formOfOne = (art: string | undefined, thing: Thing): Pick<Thing, 'aspect' | 'foot'> =>
  art === thing.art ? thing : formOf(assetOf(art), art);

const assetOf = (art: string | undefined): VectorAsset | undefined => (art === undefined ? undefined : loadAsset(art));
