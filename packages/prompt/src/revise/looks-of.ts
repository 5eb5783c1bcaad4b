/**
 * How somebody looks, said of the parts of a body and of clothes: "longer hair, silver", "bigger head smaller body", "give the teacher
 * glasses and a green cardigan". They are of whoever is meant and never things beside them.
 */
import { ATTRIBUTE_KINDS, drawingOf, isPlural, MOODS, singular, wordNet } from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';
import { kindOf } from '../read/draft.ts';
import { isSomebody } from '../read/living.ts';
import { findSubjects, focusOf, lives, livingFocus, livingOnes } from './find.ts';
import { hand } from './hand.ts';
import { type Item, itemsOf } from './items.ts';
import { withoutLack } from './lacks.ts';
import type { Form, Outcome } from './outcome.ts';
import { isAdjective, isColour, predicate } from './predicate.ts';
import { positiveOf, put, setProperty } from './put.ts';
import type { Workbench } from './workbench.ts';

/** Only an animal or a creature has them. */
const OF_BEASTS =
  /^(?:wing|tail|horn|antler|claw|fang|beak|fur|mane|paw|hoof|feather|scale|snout|trunk|tusk|fin|tentacle|whisker)$/;
const WHO = "(?:he|she|it|they|him|her|them|(?:(?:the|my|his|our|their|a|an) )?[\\p{L}'’-]+(?: [\\p{L}'’-]+){0,2}?)";
const GIVEN = new RegExp(`^(?:give|let|dress) (?<who>${WHO}) (?:have |wear |in )?(?<what>.+)$`, 'iu');
const HAS = new RegExp(
  `^(?:make |have |let )?(?<who>${WHO}) (?:(?:should|must|could|can|needs? to|has to) )?(?:has|have|having|had|has got|wears?|be wearing|is wearing|wearing|needs?|gets?) (?<what>.+)$`,
  'iu',
);
const WHOSE =
  /^(?:(?:make|turn|change|paint|colou?r|dye|give|have) )?(?<whose>his|her|its|their|(?:(?:the|my|our) )?[\p{L}]+(?: [\p{L}]+)?'s?) (?<what>.+)$/iu;
const OWN = /^(?:(?:make|turn|change|paint|colou?r|dye|have) )?the (?<what>.+)$/iu;
const NOT = /,? (?:and |but )?(?:not|instead of|rather than) (?:an? |the )?[\p{L} -]{2,30}$/iu;

export const looksOf: Form = (bench, clause) => {
  const said = clause.replace(NOT, '');
  const given = GIVEN.exec(said)?.groups ?? HAS.exec(said)?.groups;
  if (given?.who && given.what) return givenTo(bench, said);
  const { whose, what } = WHOSE.exec(said)?.groups ?? {};
  if (whose && what) {
    const items = itemsOf(what);
    const of = { his: 'him', her: 'her', its: 'it', their: 'them' }[whose.toLowerCase()];
    const owners = items && (of ? ownersBy(bench, of, items) : findSubjects(bench, whose.replace(/'s?$/, '')).filter(lives));
    if (items && isCoat(owners ?? [], items)) return undefined;
    return items?.every(({ marks }) => marks.length > 0) ? dressed(bench, owners ?? [], items) : undefined;
  }
  const own = OWN.exec(said)?.groups?.what;
  const items = itemsOf(own ?? said.replace(/^(?:with|and|make) /i, ''));
  // "Sun hats" of two kids are theirs; a hat alone may be anybody's.
  const each = (noun: string): boolean => isPlural(noun) && livingOnes(bench).length === 1 && !isOne(livingOnes(bench)[0]);
  if (!items?.every(({ marks, worn, noun }) => marks.length > 0 || (worn && !own && (items.length > 1 || each(noun)))))
    return undefined;
  // "The hat", "the eyes": what is there already is no part of anybody else.
  if (own && items.some(({ noun }) => findSubjects(bench, noun).length > 0)) return undefined;
  const owners = ownersBy(bench, '', items);
  if (isCoat(owners, items) && (own || items.some(({ worn }) => worn))) return undefined;
  if (own && items.some(({ worn }) => worn) && livingOnes(bench).filter(({ name }) => isPerson(name)).length !== 1)
    return undefined;
  return dressed(bench, owners, items);
};

/** What covers a body is one with it, and others know whose colour it is. */
const isCoat = (owners: readonly Subject[], items: readonly Item[]): boolean =>
  items.some(({ noun }) => /^(?:fur|coat|plumage|hide|pelt|feathers?)$/.test(noun)) &&
  !owners.some(({ name }) => isPerson(name));

/** "Give the teacher glasses and a green cardigan": the longest that names somebody is who gets it. */
function givenTo(bench: Workbench, said: string): Outcome {
  const words = said
    .replace(/^(?:give|let|dress|make|have) /i, '')
    .replace(/ (?:should|must|could|can|needs? to|has to) /i, ' ')
    .split(' ');
  for (let n = Math.min(4, words.length - 1); n > 0; n--) {
    const who = words.slice(0, n).join(' ');
    const what = words
      .slice(n)
      .join(' ')
      .replace(/^(?:has got|has|have|having|had|wears?|be wearing|is wearing|wearing|needs?|gets?|in) /i, '');
    const items = itemsOf(what);
    if (!items) continue;
    // "The other one": which of several it is others know.
    if (/\b(?:ones?|others?|first|second|third|last|left|right|middle|each|both|every|all)\b/i.test(who)) return undefined;
    const pronoun = /^(?:he|she|it|they|him|her|them)$/i.test(who);
    const owners = pronoun ? ownersBy(bench, who.toLowerCase(), items) : findSubjects(bench, who).filter(lives);
    if (owners.length > 0) return dressed(bench, owners, items);
    if (pronoun || livingOnes(bench).length === 0) return undefined;
    const role = who.toLowerCase().replace(/^(?:the|my|our|a|an) /, '');
    // A teacher that nobody named yet belongs to a class; a man in a picture of a girl may be a slip.
    if (!ROLE.test(role) && isSomebody(role) && singular(role) === role && wordNet(role)?.concrete === 'person') {
      if (!put(bench, `a ${role}`, { mode: 'add', trusting: true }) || !bench.focus) return undefined;
      return dressed(bench, [bench.focus], items);
    }
  }
  return undefined;
}
const ROLE = /^(?:man|woman|girl|boy|guy|lady|person|people|child|kid|baby|someone|somebody|figure|one|other|couple|friend)s?$/;

/** Whose they are: wings are the dragon's, though the knight was spoken of last. */
function ownersBy(bench: Workbench, who: string, items: readonly Item[]): Subject[] {
  const beastly = items.some(({ noun }) => OF_BEASTS.test(singular(noun)));
  const clad = items.every(({ worn }) => worn);
  const named = who === '' ? [livingFocus(bench) ?? livingOnes(bench)[0]] : findSubjects(bench, who);
  const owners = named.flatMap((each) => (each ? [bench.ownerOf(each) ?? each] : []));
  const fits = ({ name }: Subject): boolean => (beastly ? !isPerson(name) || WINGED.test(name) : !clad || isPerson(name));
  if (owners.length > 0 && owners.every((each) => lives(each) && fits(each))) return owners;
  const others = livingOnes(bench).filter(fits);
  if (/^(?:|it)$/.test(who) && others.length === 1) return others;
  return owners.filter(lives);
}
/** Somebody, and no dragon or unicorn, which the dictionary has among the people. */
const isPerson = (name: string): boolean =>
  isSomebody(name) &&
  !/^(?:animal|bird|fish|insect)$/.test(drawingOf(name)?.category ?? '') &&
  !/(?:^| )(?:dragon|unicorn|griffin|gryphon|pegasus|wyvern|hydra|chimera|sphinx|beast|monster)$/.test(name);
const WINGED = /(?:^| )(?:fairy|angel|demon|devil|mermaid|elf|centaur|vampire|pixie|faun|satyr|siren|harpy|viking)$/;

function dressed(bench: Workbench, owners: readonly Subject[], items: readonly Item[]): Outcome {
  if (owners.length === 0) return undefined;
  const was = JSON.stringify(bench.brief);
  for (const item of items)
    if (item.worn) {
      if (!clothe(bench, owners, item)) return undefined;
    } else for (const owner of owners) grow(bench, owner, item);
  return JSON.stringify(bench.brief) !== was ? true : undefined;
}

const wornBy = ({ brief }: Workbench, { id, parts }: Subject, noun: string): Subject | undefined =>
  [
    ...brief.relations.flatMap((each) =>
      !each.off && each.from === id && /^(?:wearing|dressed in|in|with|under)$/.test(each.predicate)
        ? brief.subjects.filter(({ id: to }) => to === each.to)
        : [],
    ),
    ...parts,
  ].find((each) => !each.off && ` ${singular(each.name)}`.endsWith(` ${singular(noun)}`));

function clothe(bench: Workbench, owners: readonly Subject[], { noun, marks }: Item): boolean {
  const own = owners.flatMap((owner) => wornBy(bench, owner, noun) ?? []);
  if (own.length > 0) return marks.every((mark) => predicate(bench, own, mark));
  const several = isPlural(noun) || /(?:clothes|clothing|jewellery|jewelry|armou?r|underwear)$/.test(noun);
  return hand(
    bench,
    owners,
    `${several ? '' : /^[aeiou]/.test([...marks, noun][0] ?? '') ? 'an ' : 'a '}${[...marks, noun].join(' ')}`,
  );
}

const MASS = /^(?:hair|fur|skin|stubble|make-?up|blush|lipstick|plumage|complexion)$/;

/** A part of somebody, with what is said of it in the place of what was. */
function grow(bench: Workbench, owner: Subject, { noun, marks }: Item): void {
  const name = MASS.test(noun) ? noun : singular(noun);
  const known = owner.parts.find((each) => !each.off && singular(each.name) === name);
  const part: Subject = known ?? {
    id: bench.freshId(name),
    name,
    ...(MASS.test(noun) ? {} : isPlural(noun) ? { count: { min: 2 } } : { count: { exact: 1 } }),
    attributes: [],
    actions: [],
    parts: [],
    source: 'edit',
  };
  if (!known) {
    withoutLack(owner, part);
    owner.parts.push(part);
    bench.relate(owner.id, 'with', part.id);
  }
  for (const mark of marks) {
    const plain = positiveOf(mark);
    const sized = part.attributes.some(({ kind }) => kind === 'size');
    if (isColour(mark)) bench.setAttribute(part, 'color', mark);
    else if (/^(?:darker|lighter|paler)$/.test(mark)) bench.setAttribute(part, 'color', plain);
    else if (sized && /^(?:bigger|larger|smaller|tinier)$/.test(mark)) setProperty(bench, part, 'size', mark);
    else {
      const kind = ATTRIBUTE_KINDS.get(plain) ?? kindOf(plain);
      bench.setAttribute(part, /^(?:long|short|big|small|large|wide|thick|thin)$/.test(plain) ? 'size' : kind, mark);
    }
  }
  bench.claim(owner);
  bench.focus = part;
}

const FELT =
  /^(?:make |turn |change |give )?(?:(?<whose>him|his|her|its|their|them|the|(?:the |my )?[\p{L}]+(?: [\p{L}]+)?'s|an?) )?(?:(?<before>(?:(?:more|less|a bit|very) )?[\p{L}-]+) )?(?:facial )?(?<what>expression|face|look)(?: (?:(?:should|must|could|to) )?(?:be |is |look )?(?<after>(?:(?:more|less|a bit|very) )?[\p{L}-]+))?$/iu;
/** "His expression should be calmer", "a friendlier face": what somebody feels. */
export const expressed: Form = (bench, clause) => {
  const { whose = '', before, what, after } = FELT.exec(clause.replace(NOT, ''))?.groups ?? {};
  const how = (after ?? before)?.toLowerCase();
  if (!how || !what || (before && after)) return undefined;
  const plain = positiveOf(how.replace(/^(?:more|a bit|very) /, ''));
  const felt = kindOf(plain) === 'emotion' || MOODS.has(plain) || FEELINGS.test(plain);
  if (/^(?:face|look)$/i.test(what) ? !felt : !isAdjective(plain) && !felt) return undefined;
  if (/^look$/i.test(what) && !/^(?:his|her|their|him|them)$/i.test(whose)) return undefined;
  const of = { his: 'him', her: 'her', its: 'it', their: 'them' }[whose.toLowerCase()];
  const named = of ?? (/^(?:him|them)$/i.test(whose) ? whose : /'s$/.test(whose) ? whose.replace(/'s$/, '') : undefined);
  const found = named ? findSubjects(bench, named) : [livingFocus(bench) ?? livingOnes(bench)[0]];
  const owners = found.flatMap((each) => (each ? [bench.ownerOf(each) ?? each] : [])).filter(lives);
  if (owners.length === 0) return undefined;
  if (/^less /.test(how)) return predicate(bench, owners, how) ? true : undefined;
  for (const owner of owners) bench.setAttribute(owner, 'emotion', plain);
  return true;
};
const FEELINGS =
  /^(?:friendly|calm|fierce|gentle|kind|stern|serious|neutral|smiling|determined|thoughtful|dreamy|mysterious|confident|smug|cheeky|evil|mean|cute|sweet|shocked|worried|confused|proud|shy|brave)$/;

const NUMBER = '(?:\\d{1,3})';
const AGES = `(?<ages>${NUMBER}(?:(?:,? (?:and|or) |, ?|-| to )${NUMBER})*)`;
const AGE = new RegExp(
  `^(?:(?:make|turn|have) )?(?<who>${WHO}|) ?(?:(?:should|must|could) )?(?:is|are|be|looks?|being)? ?(?:(?:like|about|around|maybe|more like|roughly|at least|only|just|max|like a|an?|no older than|exactly|now|turning|aged?) )*${AGES}(?<years>[ -]?(?:years?|yrs?|yo|y\\/o)(?:[ -]?olds?)?| of age)?$`,
  'iu',
);
const DECADE = new RegExp(
  `^(?:(?:make|have) )?(?<who>${WHO}) (?:(?:should|must|could) )?(?:is|are|be|looks?|to be)? ?(?:(?:more|like|maybe|about|around|probably) )*(?<when>in (?:his|her|their|the) (?:(?:early|mid|late|mid-)[ -]?)?(?:\\d0'?s|teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))$`,
  'iu',
);
/** "She is 6", "make her about 60", "the kids should be 3 and 5": how old somebody is, and never how many. */
export const aged: Form = (bench, clause) => {
  const decade = DECADE.exec(clause)?.groups;
  const found = AGE.exec(clause)?.groups;
  const who = (decade?.who ?? found?.who ?? '').toLowerCase();
  if (!decade && !found) return undefined;
  const subjects = (who ? findSubjects(bench, who) : [livingFocus(bench)]).flatMap((each) =>
    each && lives(each) ? [each] : [],
  );
  if (subjects.length === 0) return undefined;
  if (decade?.when) {
    for (const each of subjects) bench.setAttribute(each, 'age', decade.when.toLowerCase());
    return true;
  }
  const ages = found?.ages ?? '';
  const several = /\D/.test(ages);
  const one = subjects.length === 1 && isOne(subjects[0]);
  const personal = /^(?:he|she|him|her)$/.test(who) || (who !== '' && !/^(?:it|they|them|these|those)$/.test(who) && one);
  if (!found?.years && !(several && who) && !(personal && one && who)) return undefined;
  if (!found?.years && /^(?:make )?(?:it|them|they)\b/i.test(clause)) return undefined;
  const value = `${ages.replace(/-| to /, ' to ')} ${ages === '1' ? 'year' : 'years'} old`;
  for (const each of subjects) {
    // Who is 6 is no longer just young.
    bench.setAttribute(each, 'age', value);
    bench.focus = each;
  }
  return true;
};
const isOne = (each: Subject | undefined): boolean =>
  each !== undefined && (each.count === undefined || ('exact' in each.count && each.count.exact === 1));

/** "Hammer in hand", "a flower in her mouth": what somebody holds. */
const IN_HAND =
  /^(?:(?:with|and|put|holding|add) )?(?<what>(?:an? |the |his |her |its |their |some |two )?[\p{L}]+(?: [\p{L}]+)?) in (?:(?:his|her|its|their|one|the|each|left|right|both|other) )*(?<hand>hands?|paws?|fist|claws?|mouth|beak)$/iu;
export const inHand: Form = (bench, clause) => {
  const { what, hand: where } = IN_HAND.exec(clause)?.groups ?? {};
  const who = livingFocus(bench) ?? livingOnes(bench)[0];
  if (!what || !where || !who || (livingOnes(bench).length > 1 && focusOf(bench) !== who)) return undefined;
  const plain = what.toLowerCase().replace(/^(?:his|her|its|their|the) /, '');
  const known = findSubjects(bench, plain)[0];
  const thing = known ? `the ${known.name}` : /^(?:an?|some|two) /.test(plain) || isPlural(plain) ? plain : `a ${plain}`;
  if (/mouth|beak/i.test(where)) {
    return known
      ? undefined
      : put(bench, `${thing} in the ${who.name}'s ${where.toLowerCase()}`, { mode: 'add', trusting: true }) || undefined;
  }
  return predicate(bench, [who], `holding ${thing}`) ? true : undefined;
};
