/** Trees in groups at middle distance, where the Brief has trees that nobody counted. */

import { type Random, random } from '@atelier/spec';
import { scaleRgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import { lightWith } from '../light/light-with.ts';
import { sunPlace } from '../light/sky.ts';
import { clamp, exp } from '../math.ts';
import type { PlantLook } from '../plants/look.ts';
import { type Part, paintParts } from '../plants/parts.ts';
import { plantOf } from '../plants/registry.ts';
import type { Pass } from '../pool/pass.ts';
import { scaleAt, type View } from '../stage/view.ts';
import { besideRiver, type Land, landRow } from './hills-land.ts';
import { landDepth } from './hills-rows.ts';
import { isTreeless } from './ruled-out.ts';
import type { SceneContext } from './scene.ts';

/** Height in metres. */
const KINDS: readonly (readonly [name: string, low: number, high: number])[] = [
  ['tree.broadleaf', 8, 13],
  ['tree.pine', 10, 17],
  ['tree.birch', 9, 13],
  ['tree.bare', 7, 11],
  ['tree.acacia', 6, 9],
  ['tree.olive', 4, 6],
  ['tree.cypress', 8, 13],
  ['tree.willow', 7, 11],
  ['tree.palm', 8, 14],
  ['plant.bush', 1, 2.2],
  ['plant.fern', 0.6, 1],
  ['plant.reed', 0.9, 1.5],
];
/** Only where the scene asks for them. */
const BY_WATER: ReadonlySet<string> = new Set(['tree.willow', 'tree.palm']);
/** Share of the picture's size below which a few clumps will do. */
const SMALL = 0.075;

interface Standing {
  z: number;
  /** Foot and height, pixels. */
  foot: readonly [number, number];
  height: number;
  id: number;
  parts: Part[];
}

/** Something else that stands on the land among the trees. */
export interface Built {
  z: number;
  paint(frame: Frame, y0: number, y1: number): void;
}

export interface Grove {
  /** Number of groups where the scene wants more or fewer. */
  groups?: [number, number];
  /** Nearest group in metres. */
  from?: number;
  /** How close to the path or the water a tree may stand, in metres from its middle. */
  clear?(z: number): number;
  /** Woods that the Brief names only as a whole. */
  wooded?: { id: number; kinds: readonly string[] };
  /** Also bushes, ferns and reeds. */
  low?: boolean;
  /** Most trees in a group. */
  count?: number;
  /** Groups keep to the water's edge. */
  along?: boolean;
  /** So many metres away a few small ones stand at the edges of the picture, more at one, and lead the eye in. */
  flank?: number;
}

export function treeGroupsPass(
  context: SceneContext,
  land: Land,
  look: PlantLook,
  built: readonly Built[] = [],
  grove: Grove = {},
): Pass | undefined {
  const { view, light } = context;
  const standing = KINDS.flatMap((kind) => groupsOf(context, land, look, kind, grove)).sort((a, b) => b.z - a.z);
  if (standing.length === 0 && built.length === 0) return undefined;
  const houses = [...built].sort((a, b) => b.z - a.z);
  const sun = sunPlace(view, light);
  // The same air as the land's.
  const air = lightWith(light, { haze: scaleRgb(light.haze, light.backlit ? 0.78 : 0.94) });
  return {
    name: 'tree groups',
    run(frame, _k, y0, y1) {
      let next = 0;
      for (const tree of standing) {
        while (next < houses.length && houses[next]!.z > tree.z) houses[next++]!.paint(frame, y0, y1);
        rootedIn(frame, tree, y0, y1);
        paintParts(
          frame,
          tree.parts,
          view,
          air,
          sun,
          {
            id: tree.id,
            depth: landDepth(tree.z),
            haze: clamp((1 - exp(-tree.z / (light.mist > 0.5 ? 260 : 1500))) * 0.9),
          },
          y0,
          y1,
        );
      }
      while (next < houses.length) houses[next++]!.paint(frame, y0, y1);
    },
  };
}

/** The shade that a crown lays about the foot of its tree, whatever the sky: without it the trunk stands on nothing. */
function rootedIn({ color, depth, width }: Frame, { foot: [x, y], height }: Standing, y0: number, y1: number): void {
  const wide = height * 0.36;
  const flat = Math.max(1.2, height * 0.05);
  for (let row = Math.max(y0, Math.floor(y - flat)); row < Math.min(y1, Math.ceil(y + flat)); row++)
    for (let at = Math.max(0, Math.floor(x - wide)); at < Math.min(width, Math.ceil(x + wide)); at++) {
      const u = (at + 0.5 - x) / wide;
      const v = (row + 0.5 - y) / flat;
      const dark = 0.42 * clamp(1 - u * u - v * v);
      const p = row * width + at;
      if (dark <= 0 || depth[p]! >= 1) continue;
      for (let c = 0; c < 3; c++) color[p * 4 + c] = color[p * 4 + c]! * (1 - dark);
    }
}

function groupsOf(
  context: SceneContext,
  land: Land,
  look: PlantLook,
  [name, low, high]: (typeof KINDS)[number],
  grove: Grove,
): Standing[] {
  const { view, light, seed, brief } = context;
  // Low growth is planted where the scene asks for it; elsewhere it stands as a thing of its own.
  if (name.startsWith('plant.') && grove.low !== true) return [];
  if (name.startsWith('tree.') && isTreeless(brief)) return [];
  const element = context.element(name);
  const plant = plantOf(name);
  const fact = brief.subjects.find((s) => s.id === element?.fact);
  // Trees that were said keep to their number, and an edit plants no others.
  const wooded = grove.wooded?.kinds.includes(name) ? grove.wooded : undefined;
  if (!wooded && BY_WATER.has(name)) return [];
  if (!plant || (!wooded && (!element || element.count !== undefined || fact?.source === 'edit' || fact?.source === 'user')))
    return [];
  const id = wooded?.id ?? element?.id ?? 0;
  const r = random(seed, 'tree groups', name);
  const out: Standing[] = [];
  const [few, many] = grove.groups ?? [7, 12];
  const groups = few + r.below(many - few);
  const nearest = grove.from ?? 95;
  for (let g = 0; g < groups; g++) {
    const z = 1 / (1 / 460 + r.next() * r.next() * (1 / nearest - 1 / 460));
    const at = r.between(-0.72, 0.72) * (view.width / view.unit);
    const count = 1 + r.below(grove.count ?? 5);
    for (let i = 0; i < count; i++) {
      const own = random(seed, name, g, i);
      const tz = z * (1 + own.bell() * 0.05);
      const side = g % 2 === 0 ? 1 : -1;
      const near = (grove.clear?.(tz) ?? 3) * 1.15 + own.next() * own.next() * 26;
      const m = grove.along ? land.path(tz) + side * near : at * z + own.bell() * 7;
      const height = own.between(low, high) * (i === 0 ? 1 : own.between(0.55, 1));
      put(m, tz, height, own);
      if (i === 0 && name === 'tree.broadleaf' && count > 1) thicket(m, tz, height, random(seed, name, 'thicket', g));
    }
  }
  if (grove.flank !== undefined && name.startsWith('tree.')) {
    const flank = random(seed, 'tree groups', name, 'flank');
    const side = land.path(grove.flank) > 0 ? -1 : 1;
    const edge = view.centre / view.focal;
    // The far side answers with fewer, farther off.
    const many = 4 + flank.below(2);
    for (let i = 0; i < many; i++) {
      const turn = i < 3 ? 1 : -1;
      const z = grove.flank * (i < 3 ? 0.86 + 0.34 * i : 1.5 + 0.5 * (i - 3)) * flank.between(0.94, 1.1);
      put(turn * side * edge * z * flank.between(0.8, 1.02), z, low * flank.between(0.4, 0.62), random(seed, name, 'flank', i));
    }
  }
  return out;

  /** Bushes close a group at its foot: trees in the open are no row of lollipops. */
  function thicket(m: number, z: number, height: number, own: Random): void {
    const bush = plantOf('plant.bush');
    if (!bush || look.snow) return;
    const many = 2 + own.below(3);
    for (let i = 0; i < many; i++)
      put(m + own.bell() * height * 0.55, z * (1 - 0.02 * own.next()), height * own.between(0.16, 0.36), own, bush);
  }

  function put(m: number, z: number, height: number, own: Random, of = plant!): void {
    const scale = scaleAt(view, z);
    const y = landRow(land, view, m, z);
    const clear = grove.clear?.(z) ?? 3;
    if (besideRiver(land, m, z) < 1.15 || isHidden(view, land, m, z, y) || Math.abs(m - land.path(z)) < clear) return;
    const shape = { x: view.centre + m * scale, y: y + scale * 0.15, height: height * scale };
    out.push({
      z,
      id,
      foot: [shape.x, shape.y],
      height: shape.height,
      parts: of(shape, own, light, { ...look, far: height * scale < view.unit * SMALL }),
    });
  }
}

/** Whether nearer land stands before the foot of a tree. */
export function isHidden(view: View, land: Land, m: number, z: number, row: number): boolean {
  for (let i = 1; i < 24; i++) {
    const t = i / 24;
    if (landRow(land, view, m * t, z * t) < row - view.unit * 0.006) return true;
  }
  return false;
}
