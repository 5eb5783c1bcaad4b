/** What a place is made of, or the writer put there, as a thing that can be changed: the flowers of a flower field, the buildings of a city. */
import { placeKnown, type SceneId, sceneOf, singular, tableauRow, wordNet } from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';
import { kindOf } from '../read/draft.ts';
import { read } from '../read/read.ts';
import { belongTo } from './belonging.ts';
import { findScene } from './find.ts';
import { isColour } from './predicate.ts';
import { put } from './put.ts';
import type { Workbench } from './workbench.ts';

/** What everybody knows to be in such a place, whether or not it was said. */
const THINGS: Readonly<Partial<Record<SceneId, string>>> = {
  beach: 'sand wave shell palm water sea',
  sea: 'wave water',
  lake: 'reed shore water',
  mountains: 'peak slope snow',
  meadow: 'flower grass wildflower bush',
  hills: 'grass slope tree',
  forest: 'tree leaf trunk fern moss bush',
  city: 'building house car lamp sign window pavement shop streetlight skyscraper tower light',
  desert: 'dune sand rock cactus',
  snowfield: 'snow',
  underwater: 'coral fish bubble seaweed',
  river: 'bank reed stone water',
  canyon: 'rock cliff',
  harbour: 'boat house mast quay water',
  village: 'house roof lamp window chimney cottage',
  farmland: 'field crop fence barn',
  garden: 'flower plant tree hedge bush rose path',
  'night-sky': 'star',
  sky: 'cloud',
  plain: 'grass',
};
/** What every room has. */
const ROOM: ReadonlySet<string> = new Set(['wall', 'floor', 'ceiling', 'window', 'door']);
/** Whether `noun` is something that the place is made of or that was told of it. */
function isOfScenery(bench: Workbench, noun: string): boolean {
  const word = singular(noun.toLowerCase());
  if (/^(?:person|people|m[ae]n|wom[ae]n|child|children|crowd|somebody)$/.test(word)) return false;
  const on = bench.brief.setting.filter(({ off }) => !off);
  const places = on.filter(({ kind }) => kind === 'place');
  const holds = (text: string): boolean =>
    text
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
      .some((each) => singular(each) === word);
  const own = places.some(({ value }) => {
    const scene = sceneOf(value);
    const room = placeKnown(value) !== undefined && ROOM.has(word);
    return holds(value) || room || (scene !== undefined && (THINGS[scene] ?? '').split(' ').includes(word));
  });
  const told = (text: string) => wordNet(word)?.concrete !== undefined && holds(text);
  const written = [...bench.brief.look, ...on].some(
    ({ wordsOnly, value, off, rule }) =>
      !off && wordsOnly === true && (told(value) || told(tableauRow(rule ?? '')?.text ?? '')),
  );
  const behind = findScene(bench, noun).some(({ kind }) => kind === 'background');
  return own || behind || written;
}

/** "Red flowers" of a flower field: they are the field's from now on. */
export function changeScenery(bench: Workbench, noun: string, how: string): boolean {
  if (!isOfScenery(bench, noun)) return false;
  // A lake that is frozen is a frozen lake still.
  const itself = bench.brief.setting.find(
    ({ kind, value, off }) => kind === 'place' && !off && value.toLowerCase() === noun.toLowerCase(),
  );
  if (itself) {
    bench.setSetting('place', `${how} ${itself.value}`);
    return true;
  }
  const before = new Set(bench.subjects().map(({ id }) => id));
  // "Clear water" alone would be another place.
  if (read(`${how} ${noun}`).setting.some(({ kind }) => kind === 'place')) {
    asThing(bench, noun.toLowerCase(), how);
    return true;
  }
  if (!put(bench, `${how} ${noun.toLowerCase()}`, { mode: 'set', trusting: true })) return false;
  const thing = bench.subjects().find(({ id }) => !before.has(id));
  if (thing) belongTo(bench, thing);
  return true;
}

/** The water of a beach, with how it is. */
function asThing(bench: Workbench, word: string, how: string): void {
  const open = bench.brief.setting.find(
    ({ kind, value, off }) => kind === 'background' && !off && /^(?:sea|ocean|lake|river|pond)$/.test(value),
  );
  const noun = word === 'water' && open ? open.value : word;
  const mass = bench.brief.setting.find(
    ({ kind, value, source }) => kind === 'background' && source !== 'user' && value === noun,
  );
  const known = bench.subjects().find(({ name }) => name === noun);
  const thing: Subject = known ?? {
    id: bench.freshId(noun),
    name: noun,
    attributes: [],
    actions: [],
    parts: [],
    source: 'edit',
  };
  if (mass) {
    bench.brief.setting = bench.brief.setting.filter((fact) => fact !== mass);
    bench.replaced.set(thing.id, mass.id);
  }
  if (!known) bench.brief.subjects.push(thing);
  bench.setAttribute(thing, isColour(how) ? 'color' : kindOf(how), how);
  belongTo(bench, thing);
}
