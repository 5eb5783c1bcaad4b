/** Things that another drawing of the same shows better where they are: in another pose, or coming towards the viewer. */
import { loadAsset } from '../art/load-asset.ts';
import { isHands } from '../art/own/hand-kinds.ts';
import { isPose, type PoseName } from '../art/own/pose-kinds.ts';
import { tallness } from './life-size.ts';
import { formOf, type Thing } from './things.ts';

/** The same person in another pose, in the same clothes; undefined where there is none. */
export function reposed(thing: Thing, pose: PoseName): Thing | undefined {
  const [who = '', ...more] = (thing.art ?? '').split(/[~+]/);
  const art = [`${who}~${pose}`, ...more.filter((name) => !isPose(name) && !isHands(name))].join('+');
  const asset = who.startsWith('own:') ? loadAsset(art) : undefined;
  const tall = tallness(art, asset);
  if (!asset || tall === undefined || !thing.drawing) return undefined;
  const stands = thing.stands ?? thing.drawing.height;
  const heading = asset.faces === 'right' ? 'right' : 'front';
  return { ...thing, art, ...formOf(asset, art), metres: stands * tall, stands, drawing: { ...thing.drawing, heading } };
}

/** How they look where they come towards the viewer. */
const ONCOMING: Readonly<Record<string, string>> = {
  'own:car': 'own:car-front',
  'own:sports-car': 'own:sports-car-front',
  'noto:taxi': 'own:taxi-front',
  'noto:bus': 'own:bus-front',
};

/** In a street that runs away from the viewer vehicles drive along it, not across, unless they are said to go to a side. */
export function alongStreet(thing: Thing): Thing {
  const front = ONCOMING[thing.art ?? ''];
  if (front === undefined || !thing.drawing || thing.facing !== undefined || thing.place === 'sky') return thing;
  return { ...thing, art: front, ...formOf(loadAsset(front), front), drawing: { ...thing.drawing, heading: 'front' } };
}
