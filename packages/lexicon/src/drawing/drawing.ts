/**
 * The drawing lexicon: which picture the built-in painter has for a noun. Plain tables, one file a theme; a kind ("labrador")
 * stands under its vetted noun ("dog") only where a person would accept the stand-in; what is only akin ("lamborghini", "sports car") is
 * marked as a likeness, and the picture tells so. The painter draws a compound that is not here as its head
 * where it means a kind of it (`akin.ts`), also as a likeness. What is left is said to be missing: a wrong stand-in (a man for a samurai) is worse than an
 * honest gap.
 */
import { once } from '../words/once.ts';
import { remember } from '../words/remember.ts';
import { akinOf } from './akin.ts';
import { ANIMALS } from './animals.ts';
import { BIRDS } from './birds.ts';
import { BOATS } from './boats.ts';
import { BUILDINGS } from './buildings.ts';
import { FOOD } from './food.ts';
import { ANY_MODIFIERS, NOT_THE_HEAD, SAFE_MODIFIERS } from './modifiers.ts';
import { NATURE } from './nature.ts';
import { OBJECTS } from './objects.ts';
import { PEOPLE } from './people.ts';
import { SEA_LIFE } from './sea-life.ts';
import { type Entry, table } from './table.ts';
import type { Drawing } from './types.ts';
import { VEHICLES } from './vehicles.ts';

export type { Drawing, Grounding, Place } from './types.ts';

/** Every entry, in reading order; the tables are taken apart when the first drawing is asked for, and not while they load. */
export const drawings: () => readonly Entry[] = once(() => [
  ...table('animal', ANIMALS),
  ...table('bird', BIRDS),
  ...table('sea life', SEA_LIFE),
  ...table('person', PEOPLE),
  ...table('vehicle', VEHICLES),
  ...table('boat', BOATS),
  ...table('building', BUILDINGS),
  ...table('nature', NATURE),
  ...table('food', FOOD),
  ...table('object', OBJECTS),
]);

/** An entry by one of the ways that lead to it: its drawing is made when it is asked for. */
interface Way {
  entry: Entry;
  via: Drawing['via'];
  made: Drawing | undefined;
}

const wayByName = once(() => {
  const found = new Map<string, Way>();
  for (const entry of drawings()) {
    const add = (via: Drawing['via'], names: readonly string[]) => {
      if (names.length === 0) return;
      const way: Way = { entry, via, made: undefined };
      for (const name of names) found.set(name, way);
    };
    add('direct', [entry.noun]);
    add('synonym', entry.synonyms);
    add('hypernym', entry.kinds);
    add('likeness', entry.likenesses);
  }
  return found;
});

function named(name: string): Drawing | undefined {
  const way = wayByName().get(name);
  if (way === undefined) return undefined;
  way.made ??= { ...way.entry.drawing, via: way.via };
  return way.made;
}

const IRREGULAR: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  people: 'person',
  mice: 'mouse',
  geese: 'goose',
  wolves: 'wolf',
  calves: 'calf',
  knives: 'knife',
  loaves: 'loaf',
  cacti: 'cactus',
  dice: 'die',
};

/** The forms a plural last word may have come from, likeliest first; the word itself stands before them. */
function singulars(word: string): string[] {
  const irregular = IRREGULAR[word];
  if (irregular) return [irregular];
  const forms: string[] = [];
  if (word.endsWith('ies') && word.length > 4) forms.push(`${word.slice(0, -3)}y`);
  if (/(?:s|x|z|ch|sh|o)es$/.test(word)) forms.push(word.slice(0, -2));
  if (word.endsWith('men') && word.length > 4) forms.push(`${word.slice(0, -3)}man`);
  if (word.endsWith('s') && !word.endsWith('ss')) forms.push(word.slice(0, -1));
  return forms;
}

function exact(name: string): Drawing | undefined {
  const found = named(name);
  if (found) return found;
  const cut = name.lastIndexOf(' ') + 1;
  for (const last of singulars(name.slice(cut))) {
    const drawing = named(name.slice(0, cut) + last);
    if (drawing) return drawing;
  }
  return undefined;
}

const isSafe = (modifier: string, drawing: Drawing): boolean =>
  ANY_MODIFIERS.includes(modifier) || (SAFE_MODIFIERS[drawing.category]?.includes(modifier) ?? false);

/** Kinds of which the young are drawn, whatever the breed. */
const YOUNG: Readonly<Record<string, string>> = { dog: 'puppy', 'golden retriever': 'puppy', cat: 'kitten', horse: 'foal' };

/** "A husky puppy", "a leopard cub": a young one is drawn as its kind, where it has no drawing of its own. */
function young(phrase: string): Drawing | undefined {
  const kind = /^(.+) (?:puppy|puppies|pup|pups|kitten|kittens|cub|cubs|foal|foals|hatchling|hatchlings)$/.exec(phrase)?.[1];
  const drawing = kind === undefined ? undefined : exact(kind);
  const own = drawing && named(YOUNG[drawing.noun] ?? '');
  if (own) return { ...own, via: 'hypernym' };
  return drawing && /^(?:animal|bird|sea life)$/.test(drawing.category)
    ? { ...drawing, via: drawing.via === 'likeness' ? 'likeness' : 'hypernym', height: drawing.height * 0.6 }
    : undefined;
}

const phraseOf = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^(?:a|an|the) /, '');

/**
 * The drawing for a noun phrase ("owl", "pine trees", "fishing boat"), or undefined when there is none.
 * The whole phrase is tried first, then shorter ones from the left, as long as every word that was dropped is harmless.
 *
 * @example drawingOf('labrador')?.grounding.name // the dog, via 'hypernym'
 * @example drawingOf('sun bear') // undefined
 */
export function drawingOf(name: string): Drawing | undefined {
  const phrase = phraseOf(name);
  const whole = exact(phrase) ?? young(phrase);
  if (whole || NOT_THE_HEAD.has(phrase)) return whole;
  const words = phrase.split(' ');
  for (let dropped = 1; dropped < words.length; dropped++) {
    const rest = words.slice(dropped).join(' ');
    if (NOT_THE_HEAD.has(rest)) return undefined;
    const drawing = exact(rest);
    if (!drawing) continue;
    return words.slice(0, dropped).every((word) => isSafe(word, drawing)) ? drawing : undefined;
  }
  return undefined;
}

/**
 * What the painter draws a name as: its drawing, else that of its head as a likeness, of which the picture tells. Reading and writing ask
 * `drawingOf`: to them "wheat field scarecrow" is no kind of scarecrow that is known.
 *
 * @example drawnAs('cafe table')?.via // 'likeness': told to be drawn as a table
 */
export const drawnAs = (name: string): Drawing | undefined => drawingOf(name) ?? akin(phraseOf(name));

const akin = remember((phrase) =>
  NOT_THE_HEAD.has(phrase) ? undefined : akinOf(phrase, exact, (name) => NOT_THE_HEAD.has(name)),
);
