/** Trees in groups at middle distance, where the Brief has trees that nobody counted. */
import { random } from '@atelier/spec';
import { scaleRgb } from '../colour.ts';
import { sunPlace } from '../light/sky.ts';
import { clamp, exp } from '../math.ts';
import type { PlantLook } from '../plants/look.ts';
import { type Part, paintParts } from '../plants/parts.ts';
import { plantOf } from '../plants/registry.ts';
import type { Pass } from '../pool/pass.ts';
import { scaleAt } from '../stage/view.ts';
import { type Land, landRow } from './hills-land.ts';
import { landDepth } from './hills-paint.ts';
import type { SceneContext } from './scene.ts';

/** Height in metres. */
const KINDS: readonly (readonly [name: string, low: number, high: number])[] = [
  ['tree.broadleaf', 8, 13],
  ['tree.pine', 10, 17],
  ['tree.birch', 9, 13],
  ['tree.bare', 7, 11],
];
/** Share of the picture's size below which a few clumps will do. */
const SMALL = 0.075;

interface Standing {
  z: number;
  id: number;
  parts: Part[];
}

export function treeGroupsPass(context: SceneContext, land: Land, look: PlantLook): Pass | undefined {
  const { view, light } = context;
  const standing = KINDS.flatMap((kind) => groupsOf(context, land, look, kind)).sort((a, b) => b.z - a.z);
  if (standing.length === 0) return undefined;
  const sun = sunPlace(view, light);
  // The same air as the land's.
  const air = { ...light, haze: scaleRgb(light.haze, light.backlit ? 0.78 : 0.94) };
  return {
    name: 'tree groups',
    run(frame, _k, y0, y1) {
      for (const tree of standing)
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
    },
  };
}

function groupsOf(context: SceneContext, land: Land, look: PlantLook, [name, low, high]: (typeof KINDS)[number]): Standing[] {
  const { view, light, seed, brief } = context;
  const element = context.element(name);
  const plant = plantOf(name);
  const fact = brief.subjects.find((s) => s.id === element?.fact);
  // Trees that were said keep to their number, and an edit plants no others.
  if (!element || !plant || element.count !== undefined || fact?.source === 'edit' || fact?.source === 'user') return [];
  const r = random(seed, 'tree groups', name);
  const out: Standing[] = [];
  const groups = 7 + r.below(5);
  for (let g = 0; g < groups; g++) {
    const z = 1 / (1 / 460 + r.next() * r.next() * (1 / 95 - 1 / 460));
    const at = r.between(-0.72, 0.72) * (view.width / view.unit);
    const count = 1 + r.below(5);
    for (let i = 0; i < count; i++) {
      const own = random(seed, name, g, i);
      const tz = z * (1 + own.bell() * 0.05);
      const m = at * z + own.bell() * 7;
      const height = own.between(low, high) * (i === 0 ? 1 : own.between(0.55, 1));
      const scale = scaleAt(view, tz);
      const y = landRow(land, view, m, tz);
      if (hidden(context, land, m, tz, y) || Math.abs(m - land.path(tz)) < 3) continue;
      const shape = { x: view.centre + m * scale, y: y + scale * 0.15, height: height * scale };
      out.push({
        z: tz,
        id: element.id,
        parts: plant(shape, own, light, { ...look, far: height * scale < view.unit * SMALL }),
      });
    }
  }
  return out;
}

/** Whether nearer land stands before the foot of a tree. */
function hidden({ view }: SceneContext, land: Land, m: number, z: number, row: number): boolean {
  for (let i = 1; i < 24; i++) {
    const t = i / 24;
    if (landRow(land, view, m * t, z * t) < row - view.unit * 0.006) return true;
  }
  return false;
}
