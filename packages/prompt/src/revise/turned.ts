/** Wishes of a thing, a view and a manner that are told by their form alone: "make it convertible", "see the whole room", "in old master painting style". */
import { ATTRIBUTE_KINDS, CLOTHES, drawingOf, isPlural, LOOKS, singular, wordNet } from '@atelier/lexicon';
import { mainSubject } from '../subjects/main-subject.ts';
import { facetOf, findScene, findSubjects, lives } from './find.ts';
import { isThing, qualities } from './never-named.ts';
import type { Form } from './outcome.ts';
import { isAdjective, isColour } from './predicate.ts';
import { put } from './put.ts';

const MADE = /^(?:make|turn) (?<who>it|the [\p{L}]+(?: [\p{L}]+)?) (?:into )?(?<what>[\p{L}]+)$/iu;
/** "Make it convertible" of a car: how it is, and no other car. */
export const madeOfKind: Form = (bench, clause) => {
  const { who, what } = MADE.exec(clause)?.groups ?? {};
  const word = what?.toLowerCase() ?? '';
  const { adjective, concrete } = wordNet(word) ?? {};
  if (!who || adjective === undefined || concrete !== 'artifact' || isColour(word) || singular(word) !== word) return undefined;
  const one = /^it$/i.test(who) ? mainSubject(bench.brief) : findSubjects(bench, who)[0];
  if (!one || lives(one) || one.name.split(' ').includes(word)) return undefined;
  const kind = drawingOf(word)?.category;
  const head = one.name.split(' ').at(-1) ?? one.name;
  if (!/^(?:vehicle|building|boat)$/.test(kind ?? '') || (drawingOf(one.name) ?? drawingOf(head))?.category !== kind)
    return undefined;
  bench.setAttribute(one, 'other', word);
  return true;
};

const GLOW =
  /^(?:make |let |have )?(?<what>(?:the|his|her|its|their) [\p{L}]+(?: [\p{L}]+)?|it) (?:should |must |could )?(?:glows?|shines?|sparkles?) (?:(?:even|much|a bit|a lot) )?(?:more|stronger|brighter|more brightly|more strongly)$/iu;
/** "Make the bow glow stronger". */
export const glowingMore: Form = (bench, clause) => {
  const what = GLOW.exec(clause)?.groups?.what;
  const [one] = what ? findSubjects(bench, what) : [];
  if (!one) return undefined;
  one.attributes = one.attributes.filter(({ value }) => value !== 'glowing');
  bench.setAttribute(one, 'state', 'brightly glowing');
  return true;
};

const WHOLE =
  /^(?:(?:i (?:want|need|would like)(?: to)? )?(?:see |show |fit in |get in ))?(?:me |us )?(?:(?:all of |more of )the |the (?:whole|entire|complete|full) )(?<what>[\p{L}]+)$/iu;
/** "I want to see the whole room": from farther off, and the room is the one that there is. */
export const wholeSeen: Form = (bench, clause) => {
  const what = WHOLE.exec(clause)?.groups?.what;
  if (!what || findSubjects(bench, what).length > 0) return undefined;
  if (
    !isThing(what) &&
    findScene(bench, what).length === 0 &&
    !/^(?:room|scene|place|kitchen|house|garden|street|beach)$/i.test(what)
  )
    return undefined;
  const wide = bench.brief.look.some(
    ({ kind, value, off, source }) => kind === 'shot' && !off && source === 'edit' && /wide/.test(value),
  );
  if (!wide) bench.setLook('shot', 'wide shot');
  return true;
};

const ART =
  /^in (?<what>(?:[\p{L}\d'-]+ ){1,3}(?:painting|drawing|sketch|illustration|photo(?:graph)?|poster|print|comic|film still|movie still|postcard|engraving|woodcut|etching|fresco|mosaic|cartoon|render|lithograph|linocut|tapestry|stained glass|cover|ad|book)) style$/iu;
/** "In old master painting style": a manner of the whole, and no thing. */
export const inManner: Form = (bench, clause) => {
  const what = ART.exec(clause)?.groups?.what?.toLowerCase();
  if (!what || LOOKS.has(what) || LOOKS.has(`${what} style`)) return undefined;
  bench.setLook('style', what);
  return true;
};

/** A house that is not there has not been meant; an armchair may be one that is drawn. */
const isFurnishing = (noun: string): boolean =>
  isThing(noun) &&
  wordNet(singular(noun))?.concrete === 'artifact' &&
  !/^(?:building|vehicle|boat|nature)$/.test(drawingOf(singular(noun))?.category ?? '');

const PAIR =
  /^(?:swap|replace|switch|exchange|trade|change)(?: out)? (?<old>(?:the|his|her|its|their|that|those) [\p{L}]+(?: [\p{L}]+)?) (?:with|for|by|to|into) (?<by>(?:(?:an?|some|two|three) )?[\p{L} -]+)$/iu;
/** "Swap the armchair for a beanbag" where nobody named an armchair: the one comes in, and the other is ruled out. */
export const neverThere: Form = (bench, clause) => {
  const { old = '', by = '' } = PAIR.exec(clause)?.groups ?? {};
  const words = old.toLowerCase().split(' ').slice(1);
  if (facetOf(words.join(' ')) || /\bones?$/i.test(by) || CLOTHES.has(singular(words.at(-1) ?? ''))) return undefined;
  const joined = words.join('');
  // "Counter tops" are countertops.
  const name = words.length === 2 && isThing(joined) ? joined : words.join(' ');
  const noun = name.split(' ').at(-1) ?? '';
  if (
    !noun ||
    isColour(name) ||
    !isFurnishing(noun) ||
    findSubjects(bench, name).length > 0 ||
    findScene(bench, name).length > 0
  )
    return undefined;
  const now = by.toLowerCase().replace(/^(?:an?|some|two|three) /, '');
  const how = now.split(' ');
  if (
    isColour(now) ||
    how.every((word) => isColour(word) || isAdjective(word)) ||
    (!/^(?:an?|some|two|three) /i.test(by) && qualities(now, noun))
  )
    return (
      put(bench, `${/s$/.test(noun) ? '' : /^[aeiou]/.test(now) ? 'an ' : 'a '}${now} ${noun}`, {
        mode: 'add',
        trusting: true,
      }) || undefined
    );
  if (!/^(?:an?|some|two|three) /i.test(by) || !isThing(how.at(-1) ?? '')) return undefined;
  if (!put(bench, by, { mode: 'add', trusting: true })) return undefined;
  if (!how.includes(noun)) bench.setAbsent(name);
  return true;
};

const FITTING =
  /^(?:make |paint |have )?(?:the |all the )(?<what>floors?|floorboards|walls?|ceiling|curtains?|drapes|blinds|carpet|rug|tiles|wallpaper|cabinets?|cupboards?|counter ?tops?|worktops?|shelves|furniture|cushions|pillows|bedding|bed ?sheets|tablecloth) (?:should be |must be |be |could be |in )?(?:more )?(?<how>[\p{L}-]+(?:,? (?:and )?[\p{L}-]+){0,2})$/iu;
/** "The floor should be dark oak" of a kitchen: what a room has, with how it is, and no place of its own. */
export const fitted: Form = (bench, clause) => {
  const { what = '', how = '' } = FITTING.exec(clause)?.groups ?? {};
  if (!what || findSubjects(bench, what).length > 0) return undefined;
  const place = bench.brief.setting.find(({ kind, off }) => kind === 'place' && !off);
  const words = how.toLowerCase().split(/,? and |, | /);
  const kindOfWord = (word: string): string | undefined =>
    isColour(word)
      ? 'color'
      : /^(?:substance|plant)$/.test(wordNet(word)?.concrete ?? '')
        ? 'material'
        : isAdjective(word)
          ? (ATTRIBUTE_KINDS.get(word) ?? 'other')
          : undefined;
  if (!place || !words.every(kindOfWord)) return undefined;
  // "Dark blue", "dark oak": one quality of two words.
  const last = words.at(-1) ?? '';
  const one = / (?:and )/.test(how) ? words : [words.join(' ')];
  const name = singular(
    what
      .toLowerCase()
      .replace(/^counter top/, 'countertop')
      .replace(/^bed sheet/, 'bedsheet'),
  );
  const id = bench.freshId(name);
  bench.brief.subjects.push({
    id,
    name,
    ...(isPlural(what.toLowerCase()) ? { count: { min: 2 } } : {}),
    attributes: [],
    actions: [],
    parts: [],
    source: 'edit',
  });
  const thing = bench.subjects().find((each) => each.id === id);
  if (!thing) return undefined;
  for (const each of one) bench.setAttribute(thing, kindOfWord(each) ?? kindOfWord(last) ?? 'other', each);
  bench.relate(place.id, 'with', id);
  return true;
};
