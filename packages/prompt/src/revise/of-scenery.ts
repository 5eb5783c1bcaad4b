/** What a place is made of, or the writer put there, as a thing that can be changed: the flowers of a flower field, the buildings of a city. */
import { type SceneId, sceneOf, singular, wordNet } from '@atelier/lexicon';
import { belongTo } from './belonging.ts';
import { findScene } from './find.ts';
import { put } from './put.ts';
import type { Workbench } from './workbench.ts';

/** What everybody knows to be in such a place, whether or not it was said. */
const THINGS: Readonly<Partial<Record<SceneId, string>>> = {
  beach: 'sand wave shell palm',
  sea: 'wave',
  lake: 'reed shore',
  mountains: 'peak slope snow',
  meadow: 'flower grass wildflower bush',
  hills: 'grass slope tree',
  forest: 'tree leaf trunk fern moss bush',
  city: 'building house car lamp sign window pavement shop streetlight skyscraper tower light',
  desert: 'dune sand rock cactus',
  snowfield: 'snow',
  underwater: 'coral fish bubble seaweed',
  river: 'bank reed stone',
  canyon: 'rock cliff',
  harbour: 'boat house mast quay',
  village: 'house roof lamp window chimney cottage',
  farmland: 'field crop fence barn',
  garden: 'flower plant tree hedge bush rose path',
  'night-sky': 'star',
  sky: 'cloud',
  plain: 'grass',
};
/** Whether `noun` is something that the place is made of or that was told of it. */
function isOfScenery(bench: Workbench, noun: string): boolean {
  const word = singular(noun.toLowerCase());
  const on = bench.brief.setting.filter(({ off }) => !off);
  const places = on.filter(({ kind }) => kind === 'place');
  const holds = (text: string): boolean =>
    text
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
      .some((each) => singular(each) === word);
  const own = places.some(({ value }) => {
    const scene = sceneOf(value);
    return holds(value) || (scene !== undefined && (THINGS[scene] ?? '').split(' ').includes(word));
  });
  const told = (text: string) => wordNet(word)?.concrete !== undefined && holds(text);
  const written = [...bench.brief.look, ...on].some(({ wordsOnly, value, off }) => !off && wordsOnly === true && told(value));
  const behind = findScene(bench, noun).some(({ kind }) => kind === 'background');
  return own || behind || written;
}

/** "Red flowers" of a flower field: they are the field's from now on. */
export function changeScenery(bench: Workbench, noun: string, how: string): boolean {
  if (!isOfScenery(bench, noun)) return false;
  const before = new Set(bench.subjects().map(({ id }) => id));
  if (!put(bench, `${how} ${noun.toLowerCase()}`, { mode: 'set', trusting: true })) return false;
  const thing = bench.subjects().find(({ id }) => !before.has(id));
  if (thing) belongTo(bench, thing);
  return true;
}
