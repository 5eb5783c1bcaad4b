/** What stands by itself as it is sold, and lies flat under whoever is on it: skis, a surfboard. */
import { loadAsset } from '../art/load-asset.ts';
import type { Link } from './relations.ts';
import { formOf, type Thing } from './things.ts';

const FLAT: Readonly<Record<string, { art: string; metres: number }>> = {
  'own:skis': { art: 'own:skis-flat', metres: 0.16 },
  'own:surfboard': { art: 'own:surfboard-flat', metres: 0.22 },
};

export function laidUnderfoot(things: readonly Thing[], links: readonly Link[]): Thing[] {
  return things.map((thing) => {
    const flat = FLAT[thing.art ?? ''];
    const under = links.some(
      ({ from, to, bond }) =>
        to === thing.fact.id && /^(?:on|riding|stacked-on)$/.test(bond) && livesOn(things.find((t) => t.fact.id === from)),
    );
    const asset = flat && under && !thing.late ? loadAsset(flat.art) : undefined;
    if (!flat || !asset || !thing.drawing) return thing;
    return {
      ...thing,
      art: flat.art,
      ...formOf(asset, flat.art),
      metres: flat.metres,
      count: 1,
      drawing: { ...thing.drawing, heading: 'left' },
    };
  });
}

const livesOn = (thing: Thing | undefined): boolean => /^(?:animal|bird|person)$/.test(thing?.drawing?.category ?? '');
