/** Which plants can be painted: one function from a place to parts for each. */
import { acacia } from './acacia.ts';
import { bamboo } from './bamboo.ts';
import { bare } from './bare.ts';
import { birch } from './birch.ts';
import { baobab, eucalyptus, mangrove, olive, willow } from './broad-kinds.ts';
import { broadleaf } from './broadleaf.ts';
import { bush } from './bush.ts';
import { cypress, poplar } from './columnar.ts';
import { fern } from './fern.ts';
import { fruitTree } from './fruit-tree.ts';
import { palm } from './palm.ts';
import { pine } from './pine.ts';
import type { Plant } from './plant.ts';
import { reed, tuft } from './reed.ts';
import { remembered } from './remembered.ts';
import { vine } from './vine.ts';

const PLANTS: Readonly<Record<string, Plant>> = {
  // Fronds rise above the crown by about a third of the trunk.
  'tree.palm': ({ x, y, height, lean = 0.12 }, r) => palm({ x, y, height: height * 0.76, lean }, r),
  'tree.pine': pine,
  'tree.broadleaf': broadleaf,
  'tree.birch': birch,
  'tree.bare': bare,
  'tree.acacia': acacia,
  'tree.fruit': fruitTree,
  'tree.cypress': cypress,
  'tree.poplar': poplar,
  'tree.willow': willow,
  'tree.olive': olive,
  'tree.eucalyptus': eucalyptus,
  'tree.baobab': baobab,
  'tree.mangrove': mangrove,
  'plant.bush': bush,
  'plant.vine': vine,
  'plant.reed': reed,
  'plant.grass': tuft,
  'plant.fern': fern,
  'plant.bamboo': bamboo,
};

export function plantOf(generator: string): Plant | undefined {
  const plant = Object.hasOwn(PLANTS, generator) ? PLANTS[generator] : undefined;
  return plant && remembered(generator, plant);
}
