/** An animal in a land that was named before it: the land is the picture, and the animal stands in it at its own size, in the middle ground. */
import { type SceneId, sceneOf } from '@atelier/lexicon';
import { type Brief, random } from '@atelier/spec';
import { clamp } from '../math.ts';
import { landOf, landRow } from '../scenes/hills-land.ts';
import { isHidden } from '../scenes/hills-trees.ts';
import { VALLEY } from '../scenes/overlook.ts';
import { isPark } from '../scenes/park-way.ts';
import { wordsOfPlace } from '../scenes/words-of-place.ts';
import type { Room } from './arrange.ts';
import type { Item } from './boxes.ts';
import { elementNamed } from './scenery-of.ts';
import type { Setting } from './setting.ts';
import type { Thing } from './things.ts';

/** Wide land that animals stand in. */
const WIDE: ReadonlySet<SceneId> = new Set<SceneId>([
  'meadow',
  'hills',
  'mountains',
  'farmland',
  'river',
  'snowfield',
  'desert',
]);
const MOST = 3;
const BESIDE_WAYS = /^own:(?:bench|park-bench|bicycle)$/;

/** "Olive grove with an old donkey", and not "a donkey in an olive grove". */
export function isStaffage(thing: Thing, brief: Brief, { scene, aerial }: Setting): boolean {
  const { fact, drawing, art, said, late, place, count, where } = thing;
  const { span } = fact;
  if (!said || late || art === undefined || count === 0 || count > MOST || aerial) return false;
  // A bench stands beside the way of its park.
  if (scene === 'garden' && BESIDE_WAYS.test(art)) return isPark({ brief });
  if (span === undefined || !WIDE.has(scene)) return false;
  if (drawing?.category !== 'animal' || place !== 'ground' || where.side !== undefined || where.reach === 'near') return false;
  const first = [
    ...brief.setting.filter((f) => f.kind === 'place'),
    ...brief.subjects.filter((s) => sceneOf(s.name) !== undefined),
  ];
  return first.some(
    (f) =>
      !f.off &&
      f.source === 'user' &&
      f.span !== undefined &&
      f.span[0] < span[0] &&
      sceneOf('value' in f ? f.value : f.name) !== undefined,
  );
}

export function staffage(thing: Thing, room: Room): Item[] {
  const { setting, seed, brief, space } = room;
  const { view, scene } = setting;
  const { width: W, height: H, horizon } = view;
  const r = random(seed, thing.fact.id, 'staffage');
  const bold = scene === 'hills';
  const rolling = bold || scene === 'mountains' || scene === 'meadow';
  const names = (element: string): boolean =>
    [...brief.setting.map((f) => f.value), ...brief.subjects.map((s) => s.name)].some((name) => elementNamed(name) === element);
  const land = rolling
    ? landOf(
        { view, seed },
        { hills: bold || names('hills'), bold, ...(bold && { deep: VALLEY.test(wordsOfPlace(brief, setting.place)) }) },
      )
    : undefined;
  const share = clamp(0.12 + 0.05 * thing.metres, 0.12, 0.4) * (where(thing) ? 0.5 : 1);
  const nearest = Math.max((thing.metres * view.focal) / (share * H), (view.eye * view.focal) / (0.88 * H - horizon));
  const side = r.chance(0.5) ? 1 : -1;
  const found: Item[] = [];
  for (let i = 0; i < thing.count; i++) {
    let best: { item: Item; cost: number } | undefined;
    for (let t = 0; t < 24; t++) {
      const z = nearest * (1 + 0.03 * t + 0.16 * i) * r.between(0.97, 1.05);
      const u = 0.5 + (t % 2 === 0 ? side : -side) * (scene === 'garden' ? r.between(0.21, 0.34) : r.between(0.1, 0.3));
      const m = ((u * W - view.centre) * z) / view.focal;
      const row = land ? landRow(land, view, m, z) : horizon + (view.eye * view.focal) / z;
      const h = (thing.metres * view.focal) / z;
      const w = h * thing.aspect;
      const x = clamp(u * W, w * 0.6, W - w * 0.6);
      if (row > 0.96 * H || row < horizon || (land && isHidden(view, land, m, z, row))) continue;
      const wet = space.water?.(x);
      const inWater = wet !== undefined && row > wet.far - 0.01 * H && row < wet.near + 0.02 * H;
      const crowd = [...room.taken, ...found].filter(
        (o) => o.seat !== 'air' && Math.abs(o.x - x) < 0.5 * (o.w + w) && o.base > row - h && o.top < row,
      ).length;
      const cost = 0.04 * t + (inWater ? 3 : 0) + crowd;
      if (!best || cost < best.cost)
        best = {
          cost,
          item: {
            thing,
            instance: i + 1,
            x,
            top: row - h * thing.foot[1],
            w,
            h,
            base: row,
            near: 0,
            seat: 'ground',
            submerged: 0,
            lean: 0,
            facing: thing.facing ?? (u > 0.5 ? 'left' : 'right'),
          },
        };
    }
    if (best) found.push(best.item);
  }
  return found;
}

const where = ({ where: { reach } }: Thing): boolean => reach === 'far';
