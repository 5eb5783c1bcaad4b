/** Which block has what a text that is still short may say, by what the picture is of; undefined where nothing holds of it for sure. */
import { BODY_PARTS, PLACES, placeKnown, SURFACES, singular } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { abstractStage } from '../subjects/abstract-stage.ts';
import { madeThing } from '../subjects/emblems.ts';
import { classOf } from '../subjects/plain-portrait.ts';
import { portraitOf } from '../subjects/portrait-of.ts';
import { isUnsettled } from '../subjects/unsettled.ts';
import type { Context } from './context.ts';
import { acts } from './deeds.ts';
import { isScene } from './is-scene.ts';
import { on } from './on.ts';

/** What is poured, brushed or laid out, and no thing with an outline. */
export const STUFF =
  /\b(?:swirl|paint|gradient|shape|circle|triangle|square|rectangle|ring|line|dot|band|polygon|hexagon|layer|pattern|texture|splash|wash|blob|stripe)s?$/;
export const ROOM =
  /\b(?:room|corridor|hallway|ward|hall|attic|studio|terminal|cellar|basement|bowling alley|compartment|laundromat|arcade|cinema|lobby|study|stairwell)$/;
const BATTLE = /\b(?:battle|war|siege|fight)$/;
const BLOCKS: Readonly<Record<string, string>> = {
  person: 'fill-person',
  animal: 'fill-animal',
  food: 'fill-food',
  drink: 'fill-food',
  product: 'fill-thing',
  plant: 'fill-land',
  vehicle: 'fill-land',
  building: 'fill-land',
  land: 'fill-land',
};

export function fillOf(brief: Brief, context: Context, main: Subject | undefined): string | undefined {
  const { place, tags } = context;
  const name = main?.name.toLowerCase() ?? '';
  if (tags.has('icon') || madeThing(brief) === 'mark' || BODY_PARTS.has(singular(name))) return undefined;
  if (on(brief.text).length > 0) return 'fill-letters';
  // Colours are all that was said: "soft blue gradients".
  const coloured = main === undefined && on(brief.look).some(({ kind, source }) => kind === 'palette' && source !== 'writer');
  if (tags.has('abstract') || abstractStage(brief) || STUFF.test(name) || coloured) return 'fill-abstract';
  const scenic = place !== undefined && isScene(brief, context);
  if ((scenic && place.known.tags.includes('in')) || ROOM.test(name)) return 'fill-room';
  const found = main && BLOCKS[classOf(main) ?? ''];
  // Who does something does not stand about.
  const known = found === 'fill-person' && main && acts(main, brief) ? 'fill-deed' : found;
  // What falls fills no frame standing still, and what one is in, or what holds a roof up, is no thing on a table.
  if (known !== undefined) return known === 'fill-thing' && main && (isUnsettled(main) || isBuilt(name)) ? undefined : known;
  if (BATTLE.test(name)) return 'fill-battle';
  return scenic || main === undefined ? 'fill-land' : portraitOf(main) && !isBuilt(name) ? 'fill-thing' : undefined;
}

/** A place that is named as a thing, or part of one: "a prison cell", "white walls". */
export const isBuilt = (name: string): boolean =>
  placeKnown(name) !== undefined ||
  name.split(' ').some((word) => PLACES.has(singular(word)) || SURFACES.has(singular(word))) ||
  /\b(?:canal lock|salt pan|tide pool|rock pool|motorway bridge|interior|cell|wall|ceiling|roof|door|window|stair|staircase|pillar)s?$/.test(
    name,
  );
