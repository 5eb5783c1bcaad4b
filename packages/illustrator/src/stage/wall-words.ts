/** What a backdrop or a room consists of, and so is no thing in it: its wall, its tiles, its light. */
import { drawnAs } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { bondOf } from './relations.ts';

const WALL = /^(?:(?:brick|old|bare|plain|garden|white ?washed|plaster(?:ed)?|stucco) )*wall$/;
/** Of a room: a stone wall by itself stands in a field. */
const BUILT_WALLS =
  /^(?:(?:rough|old|bare|exposed|cold|thick|damp|white|dark) )*(?:stone|brick|concrete|wooden|wood|log|tiled|marble|rock) walls?$/;
const TILES = /^(?:(?:wall|floor|bath(?:room)?|kitchen|ceramic|mosaic|subway|metro) )*tiles?$/;

/** "In the dark": the hour of the whole picture. */
export const DARKNESS = /^(?:dark|darkness|pitch dark)$/;
/** Light that is seen in the air of a room. */
export const SHAFT = /^(?:shafts?|beams?|rays?) of (?:sun|moon)?light$|^(?:sun|light) ?(?:beam|ray)s?$/;

/** `room`: the picture is a room. A wall that somebody is upon, goes over or is behind is a thing: a backdrop is neither low nor has a far side. */
export function wallElement(fact: Subject, room: boolean, brief: Brief): 'wall' | 'tiles' | undefined {
  const { name, count } = fact;
  if (WALL.test(name) && !(count && 'exact' in count && count.exact > 1))
    return relatedTo(fact, brief).some(({ other, predicate }) => needsTop(other, predicate)) ? undefined : 'wall';
  if (room && BUILT_WALLS.test(name) && !(count && 'exact' in count)) return 'wall';
  return room && TILES.test(name) && !(count && 'exact' in count) ? 'tiles' : undefined;
}

/** Laid of bricks, as the words for the wall say. */
export const isBrick = (name: string, attributes: readonly string[]): boolean =>
  [name, ...attributes].some((word) => /\bbricks?\b/.test(word));

/** Whether it hangs on a wall that is the backdrop: what is flat, hangs from a nail or crawls. */
export const hangsOnWall = (fact: Subject, brief: Brief): boolean =>
  brief.subjects.some(
    (wall) =>
      !wall.off &&
      WALL.test(wall.name) &&
      relatedTo(wall, brief).some(({ other, predicate }) => other === fact && RESTS.test(bondOf(predicate))),
  );

const RESTS = /^(?:on|stacked-on)$/;

function relatedTo(wall: Subject, { relations, subjects }: Brief): { other: Subject; predicate: string }[] {
  return relations.flatMap(({ off, from, to, predicate }) => {
    const other = off || to !== wall.id ? undefined : subjects.find((s) => !s.off && s.id === from);
    return other ? [{ other, predicate }] : [];
  });
}

/** Metres: animals so small crawl on the face of a wall. */
const CRAWLING = 0.06;
/** Stand on a table by themselves, and on a wall hang from a nail. */
const HUNG =
  /\b(?:clock|thermometer|telephone|phone|calendar|shield|mask|mirror|lantern|lamp|light|torch|sign|guitar|horseshoe)$/;

function needsTop(other: Subject, predicate: string): boolean {
  const drawing = drawnAs(other.name);
  if (!drawing) return false;
  const bond = bondOf(predicate);
  const alive = /^(?:person|animal|bird|sea life|dinosaur)$/.test(drawing.category) && drawing.height >= CRAWLING;
  if (bond === 'behind' || bond === 'hidden') return true;
  if (alive) return RESTS.test(bond) || bond === 'above' || bond === 'riding' || /\balong\b/.test(predicate);
  return RESTS.test(bond) && /object|food/.test(drawing.category) && drawing.place !== 'hang' && !HUNG.test(other.name);
}

/** Dry or with rain on its panes. */
export const isWindow = (art: string | undefined): boolean => art === 'own:window' || art === 'own:window-rain';
