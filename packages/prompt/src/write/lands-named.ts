/** The land that a name tells of: where a jungle temple stands, a forest path leads, and what a bench or a branch is in. */
import { drawingOf, homeOf, sceneNamed } from '@atelier/lexicon';

/** What stands out of doors says that much of the place, though not which: somebody on a bench is in no void. */
const YARDS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\bwork )\bbench$/, 'park'],
  [/\b(?:tree|log|fence)$/, 'meadow'],
  [/\b(?:rock|boulder)$/, 'hills'],
  [/\b(?:branch|twig|bough)$/, 'forest'],
];

export function yardOf(anchor: string, name: string): string | undefined {
  const yard = YARDS.find(([words]) => words.test(anchor))?.[1];
  // Who lives in water is on a rock by the sea, and a squirrel's tree is in its forest.
  const own = homeOf(name, drawingOf(name)?.category)?.place;
  if (own === 'underwater' || own === 'sea') return yard && 'coast';
  return yard === undefined || yard === 'park' || own === undefined || own === 'city street' ? yard : own;
}

/** The place in the name of what stands there: "jungle" of "jungle temple", "lake" of "lake house". */
export function groundIn(name: string): string | undefined {
  const [first = '', ...rest] = name.toLowerCase().split(' ');
  const scene = rest.length > 0 ? sceneNamed(first) : undefined;
  return isLand(scene) ? first : undefined;
}

/** The land that a way is named after: "bamboo forest" of "bamboo forest path". */
export function landOfWay(name: string): string | undefined {
  const land = /^(.+) (?:path|pathway|footpath|trail|track|lane|road|walk)$/.exec(name.toLowerCase())?.[1];
  const scene = land === undefined || drawingOf(name) !== undefined ? undefined : sceneNamed(land);
  return isLand(scene) ? land : undefined;
}

const isLand = (scene: string | undefined): boolean => scene !== undefined && !/^(?:plain|sky|night-sky)$/.test(scene);
