import type { VectorAsset } from '../asset.ts';
import * as costumes from './costumes.ts';
import * as horses from './horses.ts';
import * as people from './people.ts';
import * as pets from './pets.ts';
import * as portrait from './portrait.ts';
import type { Sketch } from './sketch.ts';

const THEMES: readonly Record<string, unknown>[] = [people, portrait, costumes, pets, horses];

const isSketch = (made: unknown): made is Sketch => typeof made === 'object' && made !== null && 'draw' in made;

/** Every own drawing by name. Each is drawn when it is first read. */
export const OWN_ASSETS: Record<string, VectorAsset> = {};
for (const sketch of THEMES.flatMap((theme) => Object.values(theme)).filter(isSketch))
  Object.defineProperty(OWN_ASSETS, sketch.name, { enumerable: true, get: () => sketch.draw() });
