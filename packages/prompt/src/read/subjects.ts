/** A noun phrase as a subject: its parts, count and attributes, and whether it was spoken of before (R2). */
import {
  ARRANGEMENTS,
  BODY_PARTS,
  CLOTHES,
  COMPANIES,
  GROUP_NOUNS,
  POSSESSIVES,
  SIBLINGS,
  singular,
  wordNet,
} from '@atelier/lexicon';
import type { Count } from '@atelier/spec';
import { isProper, type NounContext, nounWords } from './context.ts';
import { type Draft, kindOf, type Ref, type SubjectRef } from './draft.ts';
import type { NounPhrase } from './items.ts';
import { singularOf } from './lexeme.ts';
import { isAnimate, isLiving } from './living.ts';
import { settingModifier } from './predicates.ts';
import { traitsOf } from './traits.ts';
import { wording } from './wording.ts';
import type { Word } from './words.ts';

export function subject(np: NounPhrase, context: NounContext): Ref | undefined {
  const { draft } = context;
  let owner: Ref | undefined;
  if (np.owner)
    owner = context.introduce(np.owner, {
      ...context,
      alone: false,
      first: false,
      only: false,
      opensOf: false,
      preposition: undefined,
    });
  else if (np.determiner && POSSESSIVES.has(np.determiner.lower) && !/^(?:my|your|our)$/.test(np.determiner.lower))
    owner = isApart(np, context.antecedent) ? undefined : context.antecedent;
  else if (
    BODY_PARTS.has(np.head) &&
    // "The back of a van" is nobody's.
    !context.opensOf &&
    (np.determiner?.lower === 'the' || (context.first && !np.count)) &&
    context.preposition !== 'of'
  )
    owner = soleOwner(draft);
  const proper = isProper(np);
  const name = proper ? np.nouns.map((w) => w.text).join(' ') : np.name;
  const known = coreferent(np, draft, owner, context.besides);
  const ref =
    known ??
    draft.addSubject(name, np.head, np.plural, [...nounWords(np), ...(np.count?.words ?? [])], {
      count:
        np.count?.value ??
        born(np) ??
        (singled(np) || (!np.plural && np.modifiers.some(({ value }) => /^(?:single|lone|solitary)$/.test(value)))
          ? { exact: 1 }
          : np.plural &&
              !(singularOf(np.nouns.at(-1)!.lexeme) === np.nouns.at(-1)!.lower && SAME_FORM.has(np.head)) &&
              !/ and /.test(np.name)
            ? { min: 2 }
            : undefined),
      owner: owner?.kind === 'subject' ? owner : undefined,
    });
  if (known) {
    // "the neon sign" of a sign: what its name does not say is said of it.
    const called = (known.kind === 'subject' ? known.subject.name : known.fact.value).toLowerCase().split(/[ -]/);
    const isCalled = (word: Word): boolean =>
      word.lower.split(/[ -]/).every((part) => called.includes(part) || called.includes(singular(part)));
    draft.mention(known, [
      ...nounWords(np).filter((word) => word === np.possessive || isCalled(word)),
      ...(np.count?.words ?? []),
    ]);
    for (const word of np.nouns) {
      if (isCalled(word)) continue;
      // The emoji of a top hat after "hat" says which hat it is; a "hot dog" is none of a dog's.
      if (known.kind === 'subject' && word.kind === 'emoji' && word.lower.endsWith(` ${known.subject.name}`)) {
        known.subject.name = word.lower;
        draft.mention(known, [word]);
      } else draft.addAttribute(known, word.lower, [word]);
    }
  }
  if (known?.kind === 'subject' && np.count && !known.subject.count) known.subject.count = np.count.value;
  // Behind its noun ("a dog pack") it is the number alone, unless a number is said as well ("mugs, set of four").
  const counted = np.count !== undefined && 'exact' in np.count.value;
  for (const word of np.count?.words ?? [])
    if (isArrangement(word, counted) && (counted || word.start < np.nouns[0]!.start)) {
      if (!counted && word.lower === 'dozen') continue;
      const many = word.lower === 'dozen' ? np.count!.words.filter((each) => each !== word && each.tag !== 'D') : [];
      draft.addAttribute(ref, wording([...many, word]), [...many, word], 'arrangement');
    }
  for (const modifier of np.modifiers) {
    // Snow is on the peaks, and falls on nobody.
    if (!(modifier.value === 'snowy' && SNOWY.test(np.head)) && settingModifier(modifier, draft)) continue;
    const kind = isOfSkin(modifier.value, np.head) ? 'origin' : kindOf(modifier.value);
    draft.addAttribute(ref, modifier.value, modifier.words, kind, modifier.name);
  }
  if (owner?.kind === 'setting') draft.relate(owner, 'has', ref, []);
  return ref;
}

/** "A black man", "two white girls", "a black nurse": who they are, and no colour of what they wear. */
const isOfSkin = (value: string, head: string): boolean =>
  /^(?:black|white|brown|dark-skinned|light-skinned)$/.test(value) &&
  (ANYBODY.test(head) || (value === 'black' && IN_PLAIN_CLOTHES.test(head)));
const ANYBODY =
  /^(?:man|woman|boy|girl|person|people|guy|lady|gentleman|kid|child|baby|toddler|teen|teenager|male|female|couple|family|adult)$/;
/** Of these black clothes would be said as clothes. */
const IN_PLAIN_CLOTHES =
  /^(?:(?:grand)?(?:mother|father|ma|pa|mum|mom|dad)|brother|sister|son|daughter|husband|wife|friend|student|teacher|doctor|nurse|chef|cook|barber|scientist|engineer|programmer|athlete|runner|boxer|footballer|swimmer|dancer|ballerina|musician|singer|saxophonist|pianist|guitarist|drummer|rapper|actor|actress|model|artist|farmer|astronaut|firefighter|policeman|policewoman|president|business(?:man|woman)|worker|barista|mermaid|princess|santa|superhero)$/;

const SNOWY = /^(?:peak|summit|mountaintop|alp|roof|rooftop|branch|bough|beard)s?$/;

/** "Triplets in a pram", "twin girls": how many were born together. */
function born({ plural, head, nouns, modifiers }: NounPhrase): Count | undefined {
  if (/^every(?:one|body)$/.test(head)) return { min: 2 };
  if (!plural) return undefined;
  const first = nouns.length > 1 ? nouns[0]!.lower : (modifiers[0]?.value ?? '');
  const exact = SIBLINGS.get(head) ?? (isLiving(head) ? SIBLINGS.get(first) : undefined) ?? FOLD.get(first);
  return exact === undefined ? undefined : { exact };
}

/** "Dual monitors", "twin peaks". */
const FOLD: ReadonlyMap<string, number> = new Map([
  ['dual', 2],
  ['twin', 2],
  ['triple', 3],
  ['quad', 4],
]);

/** What so many things are together; a "lot", a box and a pride only where they are counted. */
const isArrangement = (word: Word, counted: boolean): boolean =>
  ARRANGEMENTS.has(word.lower) ||
  (counted &&
    (traitsOf(word).sets ||
      /pk$|-pack$/.test(word.lower) ||
      COMPANIES.has(word.lower) ||
      (GROUP_NOUNS.has(singularOf(word.lexeme)) && word.lower !== 'number')));

/** "A girl with her dog", "a king on his throne": what somebody has is a thing by itself, unless it is of the body or worn. */
function isApart({ head }: NounPhrase, owner: Ref | undefined): boolean {
  if (!owner || !isAnimate(owner) || BODY_PARTS.has(head) || CLOTHES.has(head)) return false;
  const { concrete, nounClass } = wordNet(head) ?? {};
  return (concrete !== undefined && concrete !== 'substance') || nounClass === 'group';
}

/** "The head is tilted": whose, where only one is there who has one. */
function soleOwner(draft: Draft): SubjectRef | undefined {
  const living = draft.refs.filter(
    (ref): ref is SubjectRef =>
      ref.kind === 'subject' && ref.owner === undefined && ref.subject.source === 'user' && isAnimate(ref),
  );
  return living.length === 1 ? living[0] : undefined;
}

/** One form for one and many: a bare "fish" gives no count. */
const SAME_FORM = new Set('sheep deer fish moose bison salmon cattle'.split(' '));

const singled = (np: NounPhrase): boolean =>
  !np.plural &&
  np.determiner !== undefined &&
  /^(?:a|an|another|one|this|that|my|your|our|his|her|its|their)$/.test(np.determiner.lower);

/** The thing that "the dog" speaks of again, or the second bare "person" of "person on horse. person near tree". */
function coreferent(np: NounPhrase, draft: Draft, owner: Ref | undefined, besides: readonly Ref[]): Ref | undefined {
  const determiner = np.determiner?.lower;
  if (determiner && /^(?:a|an|another|some)$/.test(determiner)) return undefined;
  if (np.count && np.determiner === undefined) return undefined;
  const same = (ref: Ref): boolean =>
    ref.kind === 'subject'
      ? ref.subject.name === np.name || (ref.head === np.head && (np.nouns.length === 1 || determiner !== undefined))
      : ref.head === np.head;
  for (let i = draft.refs.length - 1; i >= 0; i--) {
    const ref = draft.refs[i]!;
    if (!same(ref) || (determiner === undefined && besides.includes(ref))) continue;
    if (ref.kind === 'subject' && ref.owner !== undefined && owner !== undefined && ref.owner !== owner) continue;
    if (ref.kind === 'subject' && owner !== undefined && ref.owner === undefined) continue;
    if (ref.kind === 'subject' && ref.plural !== np.plural && (determiner === undefined || np.plural)) continue;
    if (ref.kind === 'subject' && clash(np, ref)) continue;
    return ref;
  }
  return undefined;
}

/** The left one is not the right one, nor the mother the baby. */
const TELLING_APART = /^(?:left|right|other|first|second|mum|mom|mama|mummy|mother|dad|daddy|papa|father|parent|baby)$/;

/** "the red cup" is not "the blue cup". */
function clash(np: NounPhrase, ref: SubjectRef): boolean {
  const colours = np.modifiers.filter((m) => kindOf(m.value) === 'color' || TELLING_APART.test(m.value)).map((m) => m.value);
  if (colours.length === 0) return false;
  const have = ref.subject.attributes
    .filter((a) => kindOf(a.value) === 'color' || TELLING_APART.test(a.value))
    .map((a) => a.value);
  return have.length > 0 ? !colours.some((c) => have.includes(c)) : /^(?:left|right|other)$/.test(colours[0]!);
}
