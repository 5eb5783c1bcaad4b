/** Which block has what a text that is still short may say, by what the picture is of; undefined where nothing holds of it for sure. */
import { BODY_PARTS, singular } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { abstractStage } from '../subjects/abstract-stage.ts';
import { madeThing } from '../subjects/emblems.ts';
import { classOf } from '../subjects/plain-portrait.ts';
import { portraitOf } from '../subjects/portrait-of.ts';
import { isUnsettled } from '../subjects/unsettled.ts';
import type { Context } from './context.ts';
import { isScene } from './is-scene.ts';
import { on } from './on.ts';

/** What is poured, brushed or laid out, and no thing with an outline. */
const STUFF = /\b(?:swirl|paint|gradient|shape|circle|triangle|square|pattern|texture|splash|wash|blob|stripe)s?$/;
const ROOM = /\b(?:room|corridor|hallway|ward|hall|attic|cellar|basement)$/;
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
  const known = main && BLOCKS[classOf(main) ?? ''];
  // What falls throws no shadow from its foot.
  if (known !== undefined) return known === 'fill-thing' && main && isUnsettled(main) ? undefined : known;
  if (BATTLE.test(name)) return 'fill-animal';
  return scenic || main === undefined ? 'fill-land' : portraitOf(main) && 'fill-thing';
}
