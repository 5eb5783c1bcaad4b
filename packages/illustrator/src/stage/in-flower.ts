/** "Cherry blossoms along a canal": where no painter plants the trees that flower, they stand as things, and no blossom lies on the ground by itself. */
import { drawnAs } from '@atelier/lexicon';
import { hex } from '../colour.ts';
import { BLOSSOM } from './scenery-of.ts';
import { formOf, type Thing } from './things.ts';

const ART = 'tree.broadleaf';

/** Of no said number, out of doors. */
export function inFlower(thing: Thing, scene: string): Thing {
  const { fact } = thing;
  if (scene === 'plain' || !BLOSSOM.test(fact.name) || (fact.count !== undefined && 'exact' in fact.count)) return thing;
  const drawing = drawnAs('cherry tree');
  const pale = /^(?:apple|almond)/.test(fact.name);
  return {
    ...thing,
    drawing,
    art: ART,
    why: undefined,
    count: Math.min(5, Math.max(3, thing.count)),
    ...formOf(undefined, ART),
    metres: 6.5,
    place: 'ground',
    recolour: thing.recolour ?? hex(pale ? '#f3dcdf' : '#eda3b8'),
    colors: thing.recolour ? thing.colors : [pale ? 'white' : 'pink'],
    colourLost: undefined,
  };
}
