/** A river that runs through a village: whether one does, and on which land, for its painter and for the Stage. */
import { drawingOf, elementOf } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';
import type { LandPlan } from './hills-land.ts';

/** Houses in two rows along a road instead of a cluster. */
export const isStreetOfHouses = ({ setting, subjects }: Brief): boolean =>
  /suburb|neighbou?rhood|residential|street|row of houses/.test(
    [...setting.map((f) => f.value), ...subjects.map((s) => s.name)].join(' '),
  );

const isNamed = ({ setting, subjects }: Brief, element: string): boolean =>
  subjects.some((s) => !s.off && s.source !== 'edit' && generates(s.name) === element) ||
  setting.some((f) => !f.off && f.source !== 'edit' && generates(f.value) === element);

const generates = (name: string): string | undefined => elementOf(name) ?? drawingOf(name)?.grounding.name;

export const hasTownRiver = (brief: Brief, scene: string): boolean =>
  scene === 'village' && !isStreetOfHouses(brief) && isNamed(brief, 'scene.river');

/** The land of a village that lies in a cluster, but for the mound that it stands on. */
export const townPlan = (brief: Brief): LandPlan => ({
  hills: true,
  bold: !isNamed(brief, 'scene.mountains'),
  level: true,
  ...(hasTownRiver(brief, 'village') && { way: 'river' }),
});
