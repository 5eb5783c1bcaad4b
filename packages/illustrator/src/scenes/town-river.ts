/** A river that runs through a village: whether one does, and on which land, for its painter and for the Stage. */
import { drawnAs, elementOf } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';
import type { LandPlan } from './hills-land.ts';

/** Houses in two rows along a road instead of a cluster: by the place, or by the row itself; a street lamp makes no street. */
export const isStreetOfHouses = ({ setting, subjects }: Brief): boolean =>
  [...setting.map((f) => ({ off: f.off, name: f.value })), ...subjects].some(
    ({ off, name }) =>
      !off &&
      /\b(?:suburbs?|suburban|neighbou?rhood|residential|streets?|alleys?|row of houses)(?: (?:street|area|road))?$/.test(name),
  );

const isNamed = ({ setting, subjects }: Brief, element: string): boolean =>
  subjects.some((s) => !s.off && s.source !== 'edit' && generates(s.name) === element) ||
  setting.some((f) => !f.off && f.source !== 'edit' && generates(f.value) === element);

const generates = (name: string): string | undefined => elementOf(name) ?? drawnAs(name)?.grounding.name;

export const hasTownRiver = (brief: Brief, scene: string): boolean =>
  scene === 'village' && !isStreetOfHouses(brief) && isNamed(brief, 'scene.river');

/** The land of a village that lies in a cluster, but for the mound that it stands on. */
export const townPlan = (brief: Brief): LandPlan => ({
  hills: true,
  bold: !isNamed(brief, 'scene.mountains'),
  level: true,
  ...(hasTownRiver(brief, 'village') && { way: 'river' }),
});
