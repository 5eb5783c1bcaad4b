/** One house of a village on its ground: what it throws there, its smoke, and its lamps. */
import { random } from '@atelier/spec';
import type { Frame } from '../kernels/frame.ts';
import { clamp, exp, smoothstep } from '../math.ts';
import { isForsaken } from '../qualities/said.ts';
import { type Face, paintFaces } from './faces.ts';
import { landDepth } from './hills-rows.ts';
import type { Built } from './hills-trees.ts';
import type { House } from './house.ts';
import { houseFaces } from './houses.ts';
import { type Plume, paintPlume } from './plume.ts';
import type { SceneContext } from './scene.ts';

export function snowy({ light, setting, element }: SceneContext): boolean {
  return light.weather === 'snow' || setting.season === 'winter' || element('snow') !== undefined;
}

/** Numbers of the houses and of their lit windows in the object map. */
export function numbers(context: SceneContext): { id: number; windowId: number; lit: number } {
  const id = context.mass('houses');
  const windows = context.element('windows');
  return {
    id,
    windowId: windows?.id ?? id,
    lit: isForsaken(context.brief) ? 0 : windows ? 0.75 : context.light.night ? 0.35 : 0,
  };
}

export function builtHouse(context: SceneContext, house: House, salt: number): Built {
  const { view, light, seed } = context;
  const { id, windowId } = numbers(context);
  const haze = clamp((1 - exp(-house.z / (light.mist > 0.5 ? 240 : light.mist > 0 ? 900 : 1700))) * 0.92);
  const smoke = context.element('smoke');
  const smokes = smoke !== undefined && house.z < 120 && random(seed, 'house', salt, 'smoke').chance(0.6);
  let plume: Plume | undefined;
  const drifts: Face[] = [];
  const faces = houseFaces(
    house,
    {
      id,
      windowId,
      depth: landDepth(house.z),
      haze,
      shadow: true,
      drifts,
      flue: (x, y) => {
        if (smokes) plume = { x, y, metre: view.focal / house.z, salt: seed ^ salt };
      },
    },
    view,
    light,
    random(seed, 'house', salt, 'parts'),
  );
  const glow = numbers(context).lit > 0 && (light.night || light.time === 'dusk');
  return {
    z: house.z,
    paint: (frame, y0, y1) => {
      paintFaces(frame, drifts, landDepth(house.z), y0, y1);
      if (glow) paintGlow(frame, context, house, (1 - haze) * (house.snow ? 1 : 0.45), y0, y1);
      // At the very foot no lamp reaches: without that shade a house hovers over lit snow.
      paintContact(frame, context, house, (1 - haze) * (house.snow ? 1.35 : 1), y0, y1);
      paintFaces(frame, faces, landDepth(house.z), y0, y1);
      if (plume && smoke) paintPlume(frame, context, plume, smoke.id, y0, y1);
    },
  };
}

/** The ground at the foot of a house sees less of the sky. */
function paintContact(frame: Frame, context: SceneContext, house: House, power: number, y0: number, y1: number): void {
  const { color, ids, width } = frame;
  const { view } = context;
  const k = view.focal / house.z;
  const x0 = view.centre + house.x * k;
  const foot = view.horizon + (view.eye - house.y) * k;
  const wide = ((house.long + house.deep) / 2) * 0.72 * k;
  const tall = Math.max(1, 1.5 * k);
  const sky = context.mass('sky');
  for (let y = Math.max(y0, Math.floor(foot - tall)); y < Math.min(y1, Math.ceil(foot + 2 * tall)); y++)
    for (let x = Math.max(0, Math.floor(x0 - 1.6 * wide)); x < Math.min(width, Math.ceil(x0 + 1.6 * wide)); x++) {
      const p = y * width + x;
      if (ids[p] === sky) continue;
      const dx = (x - x0) / wide;
      const dy = (y - foot) / tall;
      const keep = 1 - 0.5 * power * exp(-dx * dx * dx * dx - dy * dy);
      for (let c = 0; c < 3; c++) color[4 * p + c] = color[4 * p + c]! * keep;
    }
}

const LAMP = [0.62, 0.34, 0.12] as const;

/** What lit windows throw on the ground before a house; snow gives back more of it than grass. */
function paintGlow(frame: Frame, context: SceneContext, house: House, power: number, y0: number, y1: number): void {
  const { color, depth, ids, width } = frame;
  const { view } = context;
  const k = view.focal / house.z;
  const x0 = view.centre + house.x * k;
  const foot = view.horizon + (view.eye - house.y) * k;
  const wide = house.long * 1.1 * k;
  const tall = Math.max(1, wide * 0.46);
  const farthest = landDepth(house.z * 1.12);
  const sky = context.mass('sky');
  for (let y = Math.max(y0, Math.floor(foot - tall * 0.25)); y < Math.min(y1, Math.ceil(foot + 2 * tall)); y++)
    for (let x = Math.max(0, Math.floor(x0 - 2 * wide)); x < Math.min(width, Math.ceil(x0 + 2 * wide)); x++) {
      const p = y * width + x;
      // On the ground alone: the wall of a house farther off may be seen above it.
      if (ids[p] === sky || depth[p]! > farthest) continue;
      const dx = (x - x0) / wide;
      const dy = (y - foot) / tall;
      const a = power * 0.5 * exp(-1.6 * (dx * dx + dy * dy)) * smoothstep(-0.25, 0.05, dy);
      // Many lamps light a street no brighter than one lights the ground before it.
      for (let c = 0; c < 3; c++) color[4 * p + c] = color[4 * p + c]! + LAMP[c]! * a * clamp(1.25 - color[4 * p + c]! * 2);
    }
}
