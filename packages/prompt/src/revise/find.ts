/** Which fact of a Brief a phrase means: "the dog", "the red car", "palms", "animals", "it". */
import {
  ATTRIBUTE_KINDS,
  BODY_PARTS,
  COLOURS,
  drawingOf,
  GROUP_NOUNS,
  kindKnown,
  kindsOf,
  PEOPLE,
  placeKnown,
  singular,
  wordNet,
} from '@atelier/lexicon';
import type { LookFact, SettingFact, Subject } from '@atelier/spec';
import { isLiving, isSomebody } from '../read/living.ts';
import { pronounsOf } from '../subjects/pronoun.ts';
import { toldSubjects } from '../subjects/told.ts';
import { ALSO, SAME } from './other-names.ts';
import { editsWithin } from './typos.ts';
import type { Workbench } from './workbench.ts';

const ARTICLE = /^(?:the|that|this|these|those|my|his|her|its|their|our|all(?: of)?(?: the)?|any|every|a|an|some|both)\s+/i;
export const bare = (phrase: string): string => phrase.trim().toLowerCase().replace(ARTICLE, '').replace(ARTICLE, '').trim();

/** Heads of compounds that are written as one word: spaceship, rowboat, motorbike, sunflower. */
const WRITTEN_TOGETHER =
  /^(?:ship|boat|bike|flower|plane|craft|fish|bird|board|castle|house|man|pot|cup|cake|ball|shelf|room|stone|tree|horse|truck|berry|coat|paper)$/;
/** They end like one and are none; WordNet's classes (animal, plant, artifact) do not tell them apart. */
const NONE_OF_THEM =
  /^(?:(?:star|jelly|cuttle|cray|shell|silver)fish|(?:lady|jail)bird|(?:key|card|cup|side|dash|mother|paste)board|cauliflower|(?:light|gate|green)house|(?:wo|hu|ger)man|buttercup|mushroom|(?:petti|waist|turn|under)coat|(?:wall|sand|wrapping|note)paper)$/;
/** Whether a thing called `name` may be meant by `word`, a singular noun. */
export function isCalled(name: string, word: string): boolean {
  const own = singular(name.toLowerCase());
  const asked = singular(word);
  const head = own.slice(own.lastIndexOf(' ') + 1);
  // The dog of a golden retriever puppy.
  if (own === asked || own.endsWith(` ${asked}`) || SAME[own] === asked || SAME[head] === asked) return true;
  if (
    ALSO[asked]?.some(
      (other) =>
        own === other ||
        head === other ||
        SAME[own] === other ||
        kindsOf(own).includes(other) ||
        kindsOf(head).includes(other) ||
        isKindOf(own, other),
    )
  )
    return true;
  // The ship of a spaceship, the baby of "a mother and a baby elephant".
  if (WRITTEN_TOGETHER.test(asked) && own.endsWith(asked)) return !NONE_OF_THEM.test(own);
  if (own.startsWith(`${asked} `) && wordNet(asked)?.concrete === 'person') return true;
  if (asked.endsWith(` ${own}`)) return false;
  return kindsOf(own).includes(asked) || (head !== own && kindsOf(head).includes(asked)) || isKindOf(own, asked);
}

/** Kinds of the writer's that are flowers. */
const FLOWERS: ReadonlySet<string> = new Set(['rose', 'rose-kind', 'wildflowers', 'sunflower', 'lavender']);

/** "animals", "people", "birds", "plants": classes of things. */
function isKindOf(name: string, word: string): boolean {
  const category = drawingOf(name)?.category;
  const is = wordNet(name)?.concrete ?? wordNet(name.slice(name.lastIndexOf(' ') + 1))?.concrete;
  switch (word) {
    case 'animal':
    case 'creature':
    case 'wildlife':
      return is === 'animal' || category === 'animal' || category === 'bird' || category === 'fish';
    case 'person':
    case 'people':
    case 'human':
    case 'nobody':
    case 'someone':
      // Who dines is called as the place is where one does: what can be drawn as a place is nobody.
      return (is === 'person' || category === 'person' || PEOPLE.has(name)) && placeKnown(name)?.words.includes(name) !== true;
    case 'bird':
    case 'boat':
    case 'building':
    case 'vehicle':
    case 'plant':
    case 'fish':
    case 'food':
      return category === word || (is === 'plant' && word === 'plant') || (is === 'food' && word === 'food');
    case 'shape':
      return is === 'shape';
    case 'flower':
      return FLOWERS.has(kindKnown(name)?.id ?? '');
    default:
      // A golden retriever is drawn as a dog, and is one.
      return ` ${drawingOf(name)?.noun ?? ''}`.endsWith(` ${word}`);
  }
}

export const WHICH_TWO = 'Both of which? Name the two, please.';
/** "both", of which two has to be plain. */
export const isBoth = (phrase: string): boolean => /^both(?: of them)?$/i.test(phrase);

/** The subjects a phrase means: those of that name and with those attributes, else those of that kind, else a name one slip away. */
export function findSubjects(bench: Workbench, phrase: string): Subject[] {
  const text = bare(phrase);
  if (/^(?:him|her|she|he|himself|herself)$/.test(text)) {
    const one = personMeant(bench, text) ?? focusOf(bench);
    return one ? [one] : [];
  }
  if (/^(?:it|this|that|one|thing|this one|that one)$/.test(text)) {
    const focus = oneThing(bench, text);
    return focus ? [focus] : [];
  }
  if (/^(?:everyone|everybody|all of them)$/.test(text) && livingOnes(bench).length > 0) return livingOnes(bench);
  if (/^(?:them|they|these|those)$/.test(text)) return several(bench);
  const marked = /^([\p{L}-]+) ones?$/u.exec(text)?.[1];
  if (marked) {
    // "the red one": red itself, or in red.
    const has = ({ attributes }: Subject) => attributes.some(({ value, off }) => !off && value.split(' ').includes(marked));
    const marks = bench.subjects().filter(has);
    const worn = new Set(marks.map(({ id }) => id));
    const bearers = bench
      .subjects()
      .filter(({ id }) =>
        bench.brief.relations.some((r) => r.from === id && worn.has(r.to) && /^(?:wearing|holding|with|in)$/.test(r.predicate)),
      );
    if (bearers.length + marks.length > 0) return bearers.length > 0 ? bearers : marks;
  }
  const own = toldSubjects(bench.brief);
  if (isBoth(text)) {
    // The two that live, the only two, or the one thing of which there are two; of three nobody knows which two.
    const make = (each: readonly Subject[], n: number): boolean =>
      n === each.reduce((sum, { count }) => sum + (count && 'exact' in count ? count.exact : 1), 0);
    const living = livingOnes(bench);
    const pairs = own.filter((each) => make([each], 2) && !(living.length > 1 && lives(each)));
    return [living, own, pairs].find((each) => make(each, 2)) ?? [];
  }
  if (/^(?:all|all of them|everything|everyone|each)$/.test(text)) return own;
  const joined = /^(.+?) and (.+)$/.exec(text);
  if (joined?.[1] && joined[2]) {
    const sides = [findSubjects(bench, joined[1]), findSubjects(bench, joined[2])];
    if (sides.every(({ length }) => length > 0)) return [...new Set(sides.flat())];
  }
  const nth = /^(?<which>first|second|third|fourth|other|last) (?<name>.+)$/u.exec(text)?.groups;
  if (nth?.which && nth.name) {
    // "the second dog" where two were named one by one.
    const { which, name } = nth;
    const alike = bench.brief.subjects.filter((each) => !each.off && isCalled(each.name, name));
    const at = ['first', 'second', 'third', 'fourth'].indexOf(which);
    const one = at >= 0 ? alike[at] : which === 'last' ? alike.at(-1) : alike.find((each) => each !== focusOf(bench));
    if (alike.length > 1 && one) return [one];
  }
  const words = text.replace(/'s$/, '').split(/\s+/);
  const all = bench.subjects();
  for (let from = 0; from < words.length; from++) {
    const noun = words.slice(from).join(' ');
    const marks = words.slice(0, from);
    const fits = (subject: Subject) =>
      marks.every((mark) => [...subject.attributes, ...subject.actions].some(({ value }) => value.split(' ').includes(mark)));
    const exact = all.filter((each) => singular(each.name.toLowerCase()) === singular(noun) && fits(each));
    if (exact.length > 0) return exact;
    const called = all.filter((each) => isCalled(each.name, noun) && fits(each));
    if (called.length > 0) return called;
    if (marks.some((mark) => !COLOURS.has(mark) && !ATTRIBUTE_KINDS.has(mark))) break;
  }
  // "The pack" of a pack of wolves.
  const group = singular(text.replace(/'s$/, ''));
  const grouped = all.filter(
    ({ count }) =>
      count && 'quantifier' in count && singular(count.quantifier.slice(count.quantifier.lastIndexOf(' ') + 1)) === group,
  );
  if (grouped.length > 0 && GROUP_NOUNS.has(group)) return grouped;
  const near = all.filter((each) => text.length > 3 && editsWithin(each.name.toLowerCase(), text, 1));
  return near;
}

/** "It" is one: kids or sunglasses that came last are none, where there is something else that it can be. */
function oneThing(bench: Workbench, text: string): Subject | undefined {
  const spoken = focusOf(bench);
  // "Green eyes", and then "make it fatter": the cat that has them.
  const focus = spoken && isSeveral(spoken) && /^(?:it|this|that)$/.test(text) ? (bench.ownerOf(spoken) ?? spoken) : spoken;
  if (!focus || !/^(?:it|this|that)$/.test(text) || !(isSeveral(focus) || PAIRED.test(focus.name))) return focus;
  const single = bench.brief.subjects.filter(
    (each) =>
      !each.off &&
      each !== focus &&
      each.source !== 'writer' &&
      each.source !== 'inferred' &&
      (!isSeveral(each) || isPile(each)),
  );
  return single.find((each) => !lives(each)) ?? single[0] ?? focus;
}
const PAIRED = /(?:glasses|goggles|trousers|jeans|shoes|boots|gloves|scissors)$/;

/** A stack of pancakes is one thing. */
const isPile = ({ count }: Subject): boolean =>
  count !== undefined &&
  'quantifier' in count &&
  /(?:^| )(?:stack|pile|heap|bunch|bouquet|basket|bowl|plate)$/.test(count.quantifier);

/** Two or more, or a number that is left open. */
export const isSeveral = ({ count }: Subject): boolean => count !== undefined && !('exact' in count && count.exact === 1);

/** Whom "they" means: several that were spoken of last, else the only several there are, else those who live, else the two or three things. */
function several(bench: Workbench): Subject[] {
  const focus = focusOf(bench);
  if (focus && isSeveral(focus) && (bench.about === focus || focus.source === 'edit')) return [focus];
  const own = toldSubjects(bench.brief);
  const living = livingOnes(bench);
  const [plural, another] = own.filter(isSeveral);
  if (plural && !another && (living.length < 2 || lives(plural))) return [plural];
  if (living.length > 0) return living;
  return own.length <= 3 ? own : [];
}

/** What "it" means: what was edited last, else the one thing the picture is about. A light or a reflection is nothing that one stands beside. */
export function focusOf(bench: Workbench): Subject | undefined {
  if (bench.about) return bench.about;
  const edited = bench.brief.subjects.filter(
    ({ off, source, name }) => !off && source === 'edit' && wordNet(singular(name))?.concrete !== 'phenomenon',
  );
  // "A mouse on the table": it is the mouse.
  const under = (each: Subject): boolean =>
    bench.brief.relations.some(
      ({ from, to, predicate, off }) =>
        !off &&
        to === each.id &&
        /(?:^| )(?:on|on top of|over|down|up|along|across|under|beside|in|inside|at)$/.test(predicate) &&
        edited.some(({ id }) => id === from),
    );
  return (
    edited.findLast((each) => !under(each)) ??
    edited.at(-1) ??
    bench.brief.subjects.find(({ off, source }) => !off && source === 'user')
  );
}

/** Whom "she" or "him" means: who lives and was spoken of last and may be a she, else the first who may. */
function personMeant(bench: Workbench, word: string): Subject | undefined {
  const she = /^(?:she|her|herself)$/.test(word);
  const could = (each: Subject): boolean => {
    const pronoun = pronounsOf(each, bench.brief.idea).subject;
    return lives(each) && !isSeveral(each) && pronoun !== (she ? 'he' : 'she');
  };
  // Of a cat and a dog that nobody said it of, the cat is a she.
  const other = she ? /(?:^| )(?:dog|puppy|retriever|terrier|hound)$/ : /(?:^| )(?:cat|kitten)$/;
  const pets = livingOnes(bench).filter(could);
  const pet = pets.filter(({ name }) =>
    (she ? /(?:^| )(?:cat|kitten)$/ : /(?:^| )(?:dog|puppy|retriever|terrier|hound)$/).test(name),
  );
  if (pets.length === 2 && pet.length === 1 && pets.some(({ name }) => other.test(name))) return pet[0];
  if (bench.focus && could(bench.focus)) return bench.focus;
  const own = livingOnes(bench).filter(could);
  const surely = own.filter((each) => pronounsOf(each, bench.brief.idea).subject === (she ? 'she' : 'he'));
  // "His suit" is the astronaut's rather than the camel's.
  const people = own.filter(({ name }) => isSomebody(name));
  const among = [surely, people].find(({ length }) => length > 0) ?? own;
  return among.filter(({ source }) => source === 'edit').at(-1) ?? among[0];
}

/** A birthday card is nobody, though a card can be. */
const WRITTEN = / card$/i;
export const lives = ({ name }: Pick<Subject, 'name'>): boolean =>
  !WRITTEN.test(name) &&
  !BODY_PARTS.has(singular(name)) &&
  drawingOf(singular(name.slice(name.lastIndexOf(' ') + 1)))?.category !== 'food' &&
  (isLiving(name) || isLiving(name.slice(name.lastIndexOf(' ') + 1)) || isFurred(singular(name)) || IMAGINED.test(name));

/** Otters and beavers, whose names stand for their fur first. */
const isFurred = (name: string): boolean =>
  wordNet(name)?.concrete === 'substance' && drawingOf(name)?.category === 'animal' && drawingOf(name)?.via === 'direct';

/** Whoever acts in a picture though WordNet has them among things and beliefs. */
const IMAGINED =
  /(?:^| )(?:dragon|robot|android|cyborg|mech|unicorn|mermaid|ghost|monster|alien|snowman|fairy|elf|troll|ogre|goblin|phoenix|griffin|gryphon|zombie|skeleton|dinosaur|t-rex|teddy(?: bear)?|scarecrow|gargoyle|golem|yeti|genie|demon|angel|centaur|minotaur|werewolf|vampire|gnome|superhero|superheroine|puppet|mascot|figure|silhouette)s?$/i;

/** Whom a clause without a subject is about: the thing spoken of last where it lives, else the only one that does. */
export function livingFocus(bench: Workbench): Subject | undefined {
  const focus = focusOf(bench);
  if (focus && lives(focus)) return focus;
  const living = livingOnes(bench);
  if (living.length < 2) return living[0];
  // Of several, the one that came with the talk.
  return living.filter(({ source }) => source === 'edit').at(-1);
}

/** All that live, where a clause without a subject can be about any: "walking towards the camera" of a mother and her child. */
export const livingOnes = (bench: Workbench): Subject[] => toldSubjects(bench.brief).filter(lives);

/** Of a mermaid and the dolphin that came last, it is the mermaid who has hair. */
export function whoHas(bench: Workbench, whose: string, part: string): Subject | undefined {
  const subject = { his: 'he', her: 'she' }[whose.toLowerCase()];
  if (subject === undefined || !OF_PEOPLE.test(part)) return undefined;
  return livingOnes(bench).findLast((each) => pronounsOf(each, bench.brief.idea).subject === subject);
}
const OF_PEOPLE =
  /^(?:hair|beard|moustache|hands?|fingers?|lap|shoulders?|arms?|lips|cheeks?|braids?|ponytail|wrists?|pockets?|sleeves?|belt|waist|dress|coat|jacket|shirt|hat|cap|shoes?|boots?)$/i;

const FACETS: readonly [RegExp, SettingFact['kind'] | LookFact['kind']][] = [
  [/^(?:back ?ground|place|setting|location|scene|scenery|backdrop)$/, 'place'],
  [/^(?:time(?: of day)?|hour)$/, 'time'],
  [/^weather$/, 'weather'],
  [/^season$/, 'season'],
  [/^(?:era|period|century)$/, 'era'],
  [/^(?:medium|technique)$/, 'medium'],
  [/^(?:style|art style|look)$/, 'style'],
  [/^(?:light|lighting|lights)$/, 'lighting'],
  [/^(?:colou?rs?|palette|colou?r palette|colou?r scheme)$/, 'palette'],
  [/^(?:mood|atmosphere|feeling|vibe)$/, 'mood'],
  [/^(?:angle|camera angle|perspective|point of view|view)$/, 'angle'],
  [/^(?:shot|framing)$/, 'shot'],
  [/^(?:composition|layout)$/, 'composition'],
  [/^lens$/, 'lens'],
];
/** The facet that a word such as "weather" or "style" names. */
export const facetOf = (phrase: string): SettingFact['kind'] | LookFact['kind'] | undefined =>
  FACETS.find(([pattern]) => pattern.test(bare(phrase)))?.[1];

/** Setting and look facts that a phrase says. */
export function findScene(bench: Workbench, phrase: string): (SettingFact | LookFact)[] {
  const text = bare(phrase);
  const words = text.split(/\s+/).map(singular);
  const facts = [...bench.brief.setting, ...bench.brief.look].filter(({ off }) => !off);
  const exact = facts.filter(({ value }) => value.toLowerCase() === text || singular(value.toLowerCase()) === singular(text));
  const near = facts.filter(({ value, kind, source }) => {
    // Mist over the water is no water.
    const own = (
      kind === 'background' && source !== 'user'
        ? value.replace(/ (?:over|on|in|above|along|under|behind|across|of) .*$/, '')
        : value
    )
      .toLowerCase()
      .split(/[^\p{L}\p{N}']+/u)
      .map(singular);
    return words.every((word) => own.some((each) => each === word || stem(each) === stem(word)));
  });
  return [...new Set([...exact, ...near])];
}
/** Rainy, raining and rain; mist and misty. */
const stem = (word: string): string => word.replace(/(?:ing|y|s)$/, '').replace(/(.)\1$/, '$1');

const ROUND = /^(?:around|beside|next to|behind|in front of|near|watching|between|against|(?:to the )?(?:left|right) of)$/i;
const wearerOf = ({ brief }: Workbench, { id }: Subject): Subject | undefined => {
  const from = brief.relations.find((r) => !r.off && r.to === id && r.predicate === 'wearing')?.from;
  return brief.subjects.find((each) => each.id === from);
};

const OVERHEAD = /(?:^| )(?:moon|sun|rainbow|star|cloud|sky|aurora|northern lights?|comet|lightning)s?$/;
const mainOf = ({ brief }: Workbench): Subject | undefined =>
  brief.subjects.find(({ off, source, name }) => !off && source === 'user' && !OVERHEAD.test(name));
const POINTING =
  /\b(at the (?:end|top|bottom|foot|edge|side|back|front) of|in the middle of|on the side of|in front of|next to|on top of|close to|to the (?:left|right) of|left of|right of|up to|down to|away from|out of|(?:leading|going|running|winding|coming|walking) to|through|on|behind|beside|near|under|underneath|above|over|below|around|inside|between|against|by|at|towards?|with|for|(?:watch|follow|hold|hugg|chas|carry|feed|lead|pett|strok|kiss|guard|greet|help|reach|touch|photograph|paint|ridd|rid|pull|push|driv)ing) (it|him|them|her(?! \p{L}))\b/giu;
/** "two kids in front of it": with the name of what "it" is; undefined where nothing is pointed at. */
export function pointing(bench: Workbench, phrase: string, owner?: Subject): string | undefined {
  const named = phrase.replace(POINTING, (whole, where: string, whom: string) => {
    const spoken = owner ? [owner] : findSubjects(bench, whom.toLowerCase()).slice(0, 2);
    // Nobody lies down beside the moon.
    const below =
      spoken.some(({ name }) => OVERHEAD.test(name)) &&
      !/^(?:around|below|under|in front of|over|above|towards?|to)$/i.test(where)
        ? mainOf(bench)
        : undefined;
    const found = below ? [below] : spoken;
    // Beside its letters is beside the sign.
    const [sign] = bench.brief.subjects.filter(({ off, source }) => !off && source !== 'writer');
    // Kids stand round a snowman, and not round its hat.
    const bearers = ROUND.test(where) ? found.map((each) => wearerOf(bench, each) ?? each) : found;
    const meant = found[0]?.name === 'lettering' && sign ? [sign] : bearers;
    // "A third kid watching them" of two kids: the kids are no kid.
    if (/ing$/i.test(where) && meant.some(({ name }) => phrase.toLowerCase().includes(name))) return whole;
    return meant.length === 0 ? whole : `${where} ${meant.map(({ name }) => `the ${name}`).join(' and ')}`;
  });
  return named === phrase ? undefined : named;
}
