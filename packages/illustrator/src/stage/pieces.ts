/**
 * Furniture that the writer tells of a room ("bookshelves and a radiator fill the back wall") stands in its picture too, where
 * there is a drawing of it. The piece keeps the id of the fact that says it, so it is listed and can be switched off like any other.
 */
import { drawnAs, singular, weatherOf } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { isWindow } from './wall-words.ts';

/** What the passages call it → the noun it is drawn by. */
const PIECES: readonly (readonly [RegExp, string])[] = [
  [/\bbook(?:shel(?:f|ves)|cases?)\b|\bshel(?:f|ves) of .*books|^shelves|\bbetween shelves/, 'bookcase'],
  [/\bdresser\b|\bcopper pans\b|\bmugs\b.*\bshelf|\bbest plates\b/, 'wall shelf'],
  [/\bstove\b|\boven\b|\bhob\b|\brange\b/, 'stove'],
  [/\bcounter\b|\bback bar\b|\bcoffee machine\b|\bespresso\b|\bbar of\b/, 'counter'],
  [/\bworkbench\b|\bbench\b/, 'workbench'],
  [/\btools\b|\bchisels\b|\bplanes\b/, 'tool board'],
  [/\bblackboard\b|\bchalkboard\b/, 'school blackboard'],
  [/\beasel\b|\bcanvas(?:es)?\b/, 'easel'],
  [/\bdesks?\b/, 'school desk'],
  [/\blamp\b|\blampshade\b/, 'floor lamp'],
  [/\barmchair\b/, 'armchair'],
  [/\bplants?\b|\bfern\b|\bpalm\b/, 'potted plant'],
  [/\bclock\b/, 'grandfather clock'],
  [/\bmirror\b/, 'mirror'],
  [/\b(?:pictures?|paintings?|portraits?|drawings)\b/, 'framed picture'],
  [/\bfireplace\b|\bhearth\b|\bmantel/, 'fireplace'],
  [/\bplush bear\b|\bteddy\b/, 'teddy bear'],
  [/\btable\b/, 'table'],
];

const headOf = (name: string): string => singular(name.slice(name.lastIndexOf(' ') + 1));

/** A room with more would be a shop. */
const MOST = 5;

const TABLES = /\b(?:table|desk|counter|workbench|nightstand|shelf|sideboard)$/;

/** Of the room itself, and on nothing in it. */
const SURFACES = /^(?:(?:\w+ )?tile|wall|floor|floorboard|ceiling|wallpaper)s?$/;

/** Lies on the bed of its room. */
const BEDDING = /^(?:quilt|duvet|blanket|bedspread|comforter|pillow)s?$/;

/** All that was asked for lies on something. */
export function isSmall({ subjects }: Pick<Brief, 'subjects'>): boolean {
  const asked = subjects.filter(({ off, source, name }) => !off && source === 'user' && !SURFACES.test(name));
  return (
    asked.length > 0 &&
    asked.every(({ name }) => {
      const drawing = drawnAs(name);
      return (
        drawing !== undefined && drawing.category !== 'animal' && drawing.category !== 'person' && drawing.place === 'surface'
      );
    })
  );
}

/** A lamp or a cup that is all that was asked for in a room stands on a table, and not on the floor. */
export function tableFor(brief: Pick<Brief, 'setting' | 'subjects'>): Subject | undefined {
  const room = brief.setting.find((f) => !f.off && f.kind === 'place' && f.source === 'user');
  if (room && /\bbed ?room$/.test(room.value) && brief.subjects.some(({ off, name }) => !off && BEDDING.test(name)))
    return undefined;
  if (!room || !isSmall(brief) || brief.subjects.some(({ off, name }) => !off && TABLES.test(name))) return undefined;
  return { id: room.id, name: 'table', attributes: [], actions: [], parts: [], source: 'writer' };
}

/** Pieces for the facts of a room that are for words alone. */
export function piecesOf({ setting, subjects }: Brief): Subject[] {
  // A desk by any name beside six that were counted would be a seventh.
  const drawn = new Set(
    subjects.filter(({ off }) => !off).flatMap(({ name }) => [name, drawnAs(name)?.noun ?? name].map(headOf)),
  );
  // What stands beside a basin is no bar.
  const bath = setting.some((f) => !f.off && f.kind === 'place' && /\bbath|shower|washroom/.test(f.value));
  // What a library or a bookshop is known by.
  const books = setting.find((f) => !f.off && f.kind === 'place' && /\b(?:book ?(?:shop|store)|library)\b/.test(f.value));
  const found: Subject[] = [];
  const stood = drawn.has('bookcase') || drawn.has('bookshelf');
  if (books && !stood) {
    drawn.add('bookcase');
    found.push({
      id: books.id,
      name: 'bookcase',
      count: { exact: 2 },
      attributes: [],
      actions: [],
      parts: [],
      source: 'writer',
    });
  }
  const stand = books ? undefined : tableFor({ setting, subjects });
  if (stand) {
    drawn.add('table');
    found.push(stand);
  }
  for (const { id, kind, value, source, off, wordsOnly } of setting) {
    if (off || !wordsOnly || kind !== 'background' || source !== 'writer' || found.length >= MOST) continue;
    const noun = PIECES.find(
      ([words, name]) => words.test(value) && !drawn.has(headOf(name)) && !(bath && name === 'counter'),
    )?.[1];
    if (noun === undefined) continue;
    drawn.add(headOf(noun));
    found.push({ id, name: noun, attributes: [], actions: [], parts: [], source });
  }
  // Rain is seen through a window.
  const wet = setting.find((f) => !f.off && f.kind === 'weather' && /^(?:rain|storm)/.test(weatherOf(f.value) ?? ''));
  const isWindowed = subjects.some(({ off, name }) => !off && isWindow(drawnAs(name)?.grounding.name));
  if (wet && !drawn.has('window') && !isWindowed)
    found.push({ id: wet.id, name: 'rainy window', attributes: [], actions: [], parts: [], source: 'writer' });
  return found;
}
