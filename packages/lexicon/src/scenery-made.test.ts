/** What holds water or burns wood is no sea and no forest. */
import { expect, it } from 'vitest';
import { drawnAs } from './drawing/drawing.ts';
import { sceneOf } from './scenery.ts';

it.each(['water tower', 'water bottle', 'water tanks', 'wood stove', 'wood-burning stove', 'ice bucket'])(
  '%s names no land',
  (name) => expect(sceneOf(name)).toBeUndefined(),
);

it.each([
  ['water', 'sea'],
  ['dark wood', 'forest'],
  ['ice', 'snowfield'],
])('%s does', (name, scene) => expect(sceneOf(name)).toBe(scene));

it.each([
  ['log burner', 'own:wood-stove'],
  ['washbasin', 'own:sink'],
  ['jukebox', 'own:jukebox'],
  ['hay cart', 'own:cart'],
  ['canal boat', 'own:narrowboat'],
  ['water tank', 'own:water-tower'],
])('a %s has a drawing', (name, art) => expect(drawnAs(name)?.grounding.name).toBe(art));
