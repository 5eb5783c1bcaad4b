/** What a backdrop or a room consists of, and so is no thing in it: its wall, its tiles, its light. */
import type { Subject } from '@atelier/spec';

const WALL = /^(?:(?:brick|old|bare|plain|garden|white ?washed|plaster(?:ed)?|stucco) )*wall$/;
const TILES = /^(?:(?:wall|floor|bath(?:room)?|kitchen|ceramic|mosaic|subway|metro) )*tiles?$/;

/** "In the dark": the hour of the whole picture. */
export const DARKNESS = /^(?:dark|darkness|pitch dark)$/;
/** Light that is seen in the air of a room. */
export const SHAFT = /^(?:shafts?|beams?|rays?) of (?:sun|moon)?light$|^(?:sun|light) ?(?:beam|ray)s?$/;

/** `room`: the picture is a room. */
export function wallElement({ name, count }: Subject, room: boolean): 'wall' | 'tiles' | undefined {
  if (WALL.test(name) && !(count && 'exact' in count && count.exact > 1)) return 'wall';
  return room && TILES.test(name) && !(count && 'exact' in count) ? 'tiles' : undefined;
}

/** Laid of bricks, as the words for the wall say. */
export const isBrick = (name: string, attributes: readonly string[]): boolean =>
  [name, ...attributes].some((word) => /\bbricks?\b/.test(word));
