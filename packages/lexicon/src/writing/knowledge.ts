/**
 * What a writer knows: places, kinds of subject, deeds, light, colours, moods, media, framings, hours and weathers, each with what
 * goes with it and what can be seen of it. Read from the rows the first time it is asked for.
 */
import { insideKnown, insideNames } from '../knowledge/insides.ts';
import { once } from '../words/once.ts';
import { remember } from '../words/remember.ts';
import { DEEDS } from './deeds.ts';
import { FRAMINGS } from './framings.ts';
import { keepsSense } from './head-senses.ts';
import { HOURS, MOTIFS, SKIES } from './hours.ts';
import { ANIMAL_KINDS } from './kinds-animals.ts';
import { COMPOUND_KINDS } from './kinds-compounds.ts';
import { FOOD_KINDS } from './kinds-food.ts';
import { PEOPLE_KINDS } from './kinds-people.ts';
import { SIGN_KINDS } from './kinds-signs.ts';
import { SPECIAL_KINDS } from './kinds-special.ts';
import { THING_KINDS } from './kinds-things.ts';
import { LIGHTS } from './lights.ts';
import { MEDIA } from './media.ts';
import { MOODS } from './moods.ts';
import { PALETTES } from './palettes.ts';
import { PICTURE_KINDS } from './picture-kinds.ts';
import {
  type Block,
  blocksOf,
  type Clause,
  clausesOf,
  finderOf,
  type Gleam,
  gleamsOf,
  goesOf,
  headFinderOf,
  type Slot,
  slug,
} from './rows.ts';
import { SCENERY_PHRASES } from './scenery-phrases.ts';
import { INSIDE_SETTINGS } from './settings-inside.ts';
import { LAND_SETTINGS } from './settings-land.ts';
import { PUBLIC_SETTINGS } from './settings-public.ts';
import { ROOM_SETTINGS } from './settings-rooms.ts';
import { TOWN_SETTINGS } from './settings-town.ts';
import { WATER_SETTINGS } from './settings-water.ts';

/** Tag → strength; -1 rules out. */
export type Goes = ReadonlyMap<string, number>;

interface Known {
  id: string;
  words: readonly string[];
  tags: readonly string[];
}
export interface PlaceKnown extends Known {
  near: readonly Clause[];
  middle: readonly Clause[];
  far: readonly Clause[];
  air: readonly Clause[];
  /** Things of like places that do not belong in this one. */
  misfits: readonly string[];
  gleams: readonly Gleam[];
}
export interface KindKnown extends Known {
  /** Places it is at home in, the likeliest first. */
  home: readonly Gleam[];
  weather: string | undefined;
  own: readonly Clause[];
  beside: readonly Clause[];
  behind: readonly Clause[];
  gleams: readonly Gleam[];
}
/** A word that shows in clauses: a deed, a medium, an hour, a weather, a motif. */
export interface ShownKnown extends Known {
  shown: readonly Clause[];
}
export interface Rating {
  value: string;
  goes: Goes;
}
export interface LightKnown extends Rating {
  /** Other ways to name it. */
  names: readonly string[];
  /** "comes in from the left", "rounds": third person singular. */
  moves: readonly string[];
  effects: readonly string[];
}
export interface MoodKnown extends Rating {
  shown: readonly Clause[];
}
export interface FramingKnown extends Rating {
  kind: 'shot' | 'angle' | 'lens' | 'composition';
  /** A shot or an angle, as it stands after "seen". */
  phrases: readonly { text: string; any: readonly string[] }[];
  /** A lens or a composition. */
  shown: readonly Clause[];
}

/** What kind of picture a text says that it is. */
export interface PictureKnown {
  value: string;
  /** Other ways to name it, itself among them. */
  names: readonly string[];
  /** Of each group one tag must be there. */
  groups: readonly (readonly string[])[];
  none: readonly string[];
  /** Whether no camera made it. */
  drawn: boolean;
}

/** A block whose clauses are taken apart when they are asked for: most are of places and things that no idea has named. */
class BlockKnown implements Known {
  readonly id: string;
  readonly words: readonly string[];
  readonly tags: readonly string[];
  protected readonly lines: Block['lines'];
  private readonly made = new Map<string, readonly Clause[]>();
  private readonly gleamsMade = new Map<string, readonly Gleam[]>();

  constructor({ id, words, tags, lines }: Block) {
    this.id = id;
    this.words = words;
    this.tags = tags;
    this.lines = lines;
  }

  get gleams(): readonly Gleam[] {
    return this.gleamsAt('g');
  }

  protected gleamsAt(letter: string): readonly Gleam[] {
    let gleams = this.gleamsMade.get(letter);
    if (gleams === undefined) {
      gleams = gleamsOf(this.lines[letter]);
      this.gleamsMade.set(letter, gleams);
    }
    return gleams;
  }

  protected clauses(letter: string, slot: Slot): readonly Clause[] {
    let clauses = this.made.get(letter);
    if (clauses === undefined) {
      clauses = clausesOf(this.id, this.lines[letter], slot);
      this.made.set(letter, clauses);
    }
    return clauses;
  }
}

class PlaceBlock extends BlockKnown implements PlaceKnown {
  get near(): readonly Clause[] {
    return this.clauses('n', 'near');
  }
  get middle(): readonly Clause[] {
    return this.clauses('m', 'middle');
  }
  get far(): readonly Clause[] {
    return this.clauses('f', 'far');
  }
  get air(): readonly Clause[] {
    return this.clauses('a', 'air');
  }
  get misfits(): readonly string[] {
    return this.lines.x?.split(', ') ?? [];
  }
}

class KindBlock extends BlockKnown implements KindKnown {
  get home(): readonly Gleam[] {
    return this.gleamsAt('@');
  }
  get weather(): string | undefined {
    return this.lines.w;
  }
  get own(): readonly Clause[] {
    return this.clauses('o', 'own');
  }
  get beside(): readonly Clause[] {
    return this.clauses('p', 'beside');
  }
  get behind(): readonly Clause[] {
    return this.clauses('b', 'behind');
  }
}

export const knownPlaces = once((): readonly PlaceKnown[] =>
  [INSIDE_SETTINGS, PUBLIC_SETTINGS, WATER_SETTINGS, LAND_SETTINGS, TOWN_SETTINGS, ROOM_SETTINGS].flatMap((text) =>
    blocksOf(text).map((block) => new PlaceBlock(block)),
  ),
);
export const knownKinds = once((): readonly KindKnown[] =>
  [COMPOUND_KINDS, SPECIAL_KINDS, PEOPLE_KINDS, ANIMAL_KINDS, FOOD_KINDS, THING_KINDS, SIGN_KINDS].flatMap((text) =>
    blocksOf(text).map((block) => new KindBlock(block)),
  ),
);

const lines = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
const words = (text = ''): string[] => text.split(', ').filter(Boolean);
const tagsOf = (text = ''): string[] => text.split(' ').filter(Boolean);

const shownOf = ([name = '', all = '', tags = '', clauses]: string[], slot: Slot): ShownKnown => {
  const id = slug(name);
  const shown = once(() => clausesOf(id, clauses, slot));
  return {
    id,
    words: words(all),
    tags: tagsOf(tags),
    get shown() {
      return shown();
    },
  };
};
export const knownDeeds = once(() => lines(DEEDS).map((row) => shownOf(row, 'deed')));
export const knownHours = once(() => lines(HOURS).map((row) => shownOf(row, 'sky')));
export const knownSkies = once(() => lines(SKIES).map((row) => shownOf(row, 'sky')));
export const knownMedia = once(() =>
  lines(MEDIA).map(([all = '', tags = '', clauses = '']) => shownOf([words(all)[0] ?? '', all, tags, clauses], 'medium')),
);
/** Other ways to say a painted thing, by its noun. */
export const sceneryKnown = (noun: string): readonly Clause[] => sceneryByNoun().get(noun) ?? [];
const sceneryByNoun = once(
  () => new Map(lines(SCENERY_PHRASES).map(([noun = '', said = '']) => [noun, clausesOf('scenery', said, 'far')] as const)),
);
export const knownMotifs = once(() =>
  lines(MOTIFS).map(([all = '', clauses = '']) => shownOf([`motif ${words(all)[0]}`, all, '', clauses], 'motif')),
);

const verbs = (cell = ''): string[] => cell.split('; ').map((each) => each.trim().replace(/^_/, ''));
export const knownLights = once(() =>
  lines(LIGHTS).map(
    ([names = '', goes = '', moves, effects]): LightKnown => ({
      value: names.split('; ')[0] as string,
      names: names.split('; '),
      goes: goesOf(goes),
      moves: verbs(moves),
      effects: verbs(effects),
    }),
  ),
);
export const knownPalettes = once(() =>
  lines(PALETTES).map(([value = '', goes = '']): Rating => ({ value, goes: goesOf(goes) })),
);
export const knownMoods = once(() =>
  lines(MOODS).map(([value = '', goes = '', all = '']): MoodKnown => {
    const shown = once(() => clausesOf(slug(value), all.replaceAll('; ', ' / '), 'mood'));
    return {
      value,
      goes: goesOf(goes),
      get shown() {
        return shown();
      },
    };
  }),
);
export const knownFramings = once(() =>
  lines(FRAMINGS).map(
    ([value = '', kind, goes = '', said = '']): FramingKnown => ({
      value,
      kind: kind as FramingKnown['kind'],
      goes: goesOf(goes),
      phrases: said.includes('_') ? [] : gleamsOf(said),
      shown: said.includes('_') ? clausesOf(slug(value), said.replaceAll('; ', ' / '), 'framing') : [],
    }),
  ),
);

export const knownPictures = once(() =>
  lines(PICTURE_KINDS).map(([names = '', when = '']): PictureKnown => {
    const groups = (sign: string) => tagsOf(when).flatMap((part) => (part.startsWith(sign) ? [part.slice(1).split(',')] : []));
    return {
      value: names.split('; ')[0] as string,
      names: names.split('; '),
      groups: groups('+'),
      none: groups('-').flat(),
      drawn: tagsOf(when).includes('drawn'),
    };
  }),
);
/** The row of a kind of picture by its first name. */
export const pictureKnown = (value: string): PictureKnown | undefined => pictureByValue().get(value);
const pictureByValue = once(() => new Map([...knownPictures()].reverse().map((picture) => [picture.value, picture] as const)));

/** The same place under other names; its clauses are taken apart when they are asked for. */
const named = (place: PlaceKnown, words: readonly string[]): PlaceKnown =>
  Object.create(place, { words: { value: words, enumerable: true } }) as PlaceKnown;

/** A place by its name; within walls also by what it is akin to, and a compound by its head: "a cheese shop" is the inside of a shop. */
export const placeKnown = (name: string): PlaceKnown | undefined => findPlace()(name);
const findPlace = once(() => {
  const places = knownPlaces();
  const byId = new Map(places.map((place) => [place.id, place] as const));
  const said = new Set(places.flatMap(({ words }) => words));
  const more = new Map<string, string[]>();
  for (const [word, id] of insideNames()) if (!said.has(word)) more.set(id, [...(more.get(id) ?? []), word]);
  const find = finderOf([
    ...places,
    ...[...more].flatMap(([id, words]) => {
      const place = byId.get(id);
      return place ? [named(place, words)] : [];
    }),
  ]);
  return remember((name: string): PlaceKnown | undefined => {
    const inside = insideKnown(name);
    const place = inside?.head && inside.within === undefined ? byId.get(inside.setting) : undefined;
    const found = find(name);
    return place && found?.id !== place.id ? named(place, [...place.words, name.toLowerCase()]) : found;
  }, 2000);
});
export const kindKnown = (name: string): KindKnown | undefined => findKind()(name);
const findKind = once(() => headFinderOf(knownKinds(), (whole, head, kind) => keepsSense(whole, head, kind?.tags)));
/** Whether what is known of the last words of a compound holds of the whole of it. */
export const isOfHead = (whole: string, head: string): boolean => keepsSense(whole, head, kindKnown(head)?.tags);
export const mediumKnown = (name: string): ShownKnown | undefined => findMedium()(name);
const findMedium = once(() => finderOf(knownMedia()));
export const hourKnown = (name: string): ShownKnown | undefined => findHour()(name);
const findHour = once(() => finderOf(knownHours()));
export const skyKnown = (name: string): ShownKnown | undefined => findSky()(name);
const findSky = once(() => finderOf(knownSkies()));
export const deedKnown = (verb: string): ShownKnown | undefined => deedByWord().get(verb);
const deedByWord = once(() => new Map(knownDeeds().flatMap((deed) => deed.words.map((word) => [word, deed] as const))));
export const motifKnown = (word: string): ShownKnown | undefined => motifByWord().get(word);
const motifByWord = once(() => new Map(knownMotifs().flatMap((motif) => motif.words.map((word) => [word, motif] as const))));
/** The row of a palette by its colours. */
export const paletteKnown = (value: string): Rating | undefined => paletteByValue().get(value.toLowerCase());
const paletteByValue = once(() => new Map(knownPalettes().map((palette) => [palette.value, palette] as const)));
/** The row of a light by any of its names. */
export const lightKnown = (name: string): LightKnown | undefined => lightByName().get(name.toLowerCase());
const lightByName = once(() => new Map(knownLights().flatMap((light) => light.names.map((name) => [name, light] as const))));
export const moodKnown = (value: string): MoodKnown | undefined => moodByValue().get(value.toLowerCase());
const moodByValue = once(() => new Map(knownMoods().map((mood) => [mood.value, mood] as const)));
export const framingKnown = (value: string): FramingKnown | undefined => framingByValue().get(value.toLowerCase());
const framingByValue = once(() => new Map(knownFramings().map((framing) => [framing.value, framing] as const)));

/** The clauses of everything that has any, by the slug that their rules begin with. */
const clausesByOwner = once(() => {
  const all = new Map<string, (() => readonly Clause[])[]>();
  const add = (owner: string, clauses: () => readonly Clause[]) => {
    const known = all.get(owner);
    if (known === undefined) all.set(owner, [clauses]);
    else known.push(clauses);
  };
  for (const place of knownPlaces()) add(slug(place.id), () => [place.near, place.middle, place.far, place.air].flat());
  for (const kind of knownKinds()) add(slug(kind.id), () => [kind.own, kind.beside, kind.behind].flat());
  for (const shown of [knownDeeds(), knownHours(), knownSkies(), knownMedia(), knownMotifs()].flat())
    add(shown.id, () => shown.shown);
  for (const mood of knownMoods()) add(slug(mood.value), () => mood.shown);
  return all;
});
/** Every clause there is. */
export const knownClauses = once((): readonly Clause[] =>
  [...clausesByOwner().values()].flatMap((all) => all.flatMap((clauses) => clauses())),
);
/** The clause behind a fact of a writer, by its rule. */
export const clauseKnown = (rule: string): Clause | undefined =>
  clausesByOwner()
    .get(rule.slice(0, rule.indexOf('.')))
    ?.flatMap((clauses) => clauses())
    .find((clause) => clause.rule === rule);
