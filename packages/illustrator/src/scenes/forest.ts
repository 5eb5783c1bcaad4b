/** Standing in a wood: rows of trees fading into bright air, a free way through them, light falling across it. */

import { random } from '@atelier/spec';
import { mixRgb, type Rgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import { lightWith } from '../light/light-with.ts';
import { sunPlace } from '../light/sky.ts';
import { clamp, mix, sin, smoothstep } from '../math.ts';
import { bush } from '../plants/bush.ts';
import { fern } from '../plants/fern.ts';
import { flowerBands } from '../plants/grass.ts';
import { type Clump, foliage } from '../plants/leaves.ts';
import type { PlantLook } from '../plants/look.ts';
import { palm } from '../plants/palm.ts';
import { type Part, paintParts } from '../plants/parts.ts';
import { pine } from '../plants/pine.ts';
import { plantain } from '../plants/plantain.ts';
import { tuft } from '../plants/reed.ts';
import { limb } from '../plants/shapes.ts';
import type { Pass } from '../pool/pass.ts';
import { rowAt, scaleAt, type View } from '../stage/view.ts';
import type { Polygon } from '../vector/flatten.ts';
import { type Bloom, bloomsOf, grownOf } from './blooms.ts';
import { contextWith } from './context.ts';
import { airOf, type ForestAir, fogOf } from './forest-air.ts';
import { floorPass } from './forest-floor.ts';
import { type Wood, woodOf } from './forest-kind.ts';
import { lianas } from './forest-lianas.ts';
import { forestMoon } from './forest-moon.ts';
import { puddlesPass } from './forest-puddles.ts';
import { shaftsPass } from './forest-shafts.ts';
import type { Tree } from './forest-tree.ts';
import { treeRows, treesPass } from './forest-trees.ts';
import { framingBoughs } from './framing-boughs.ts';
import { PAVED, TRACK } from './overlook.ts';
import type { SceneContext, ScenePainter } from './scene.ts';
import { skyPasses } from './sky-passes.ts';
import { isWetAfterRain } from './weather-wet.ts';

export const paintForest: ScenePainter = (context) => {
  const { seed } = context;
  const kind = woodOf(context);
  const wood = context.element('moss') && !kind.snow ? { ...kind, moss: 1 } : kind;
  const air = airOf(context, wood);
  const id = context.mass('forest');
  // Trees that were named are the wood's; its floor is the place's.
  const named = context.brief.subjects.some((s) => s.id === context.element('forest')?.fact);
  const soil = named ? context.mass('forest floor') || id : id;
  const corridor = corridorOf(context, air);
  const words = wordsOf(context);
  const road = PAVED.test(words) ? 'paved' : TRACK.test(words) ? 'track' : undefined;
  const aside = road === 'paved' ? 2.2 : road === 'track' ? 1.1 : 0;
  const rows = treeRows(context, wood, corridor, aside);
  // "A forest path" is the place itself.
  const way = /\b(?:path|trail|track|lane|road|walkway)\b/.test(words) ? soil : 0;
  const path = context.element('path')?.id ?? way;
  const trees = rows.flatMap((row) => row.trees);
  const salt = random(seed, 'forest', 'floor').below(1 << 20);
  const flowers = wood.snow ? undefined : context.element('flowers');
  const blooms = flowers ? bloomsOf(context).blooms : [];
  const carpet = flowers && { id: flowers.id, colours: blooms.map(({ color }) => color) };
  const ground: Pass[] = [
    // The wood has a moon of its own.
    ...skyPasses(contextWith(context, { element: (kind) => (kind === 'moon' ? undefined : context.element(kind)) })),
    depthsPass(context, air, id),
    floorPass(context, wood, air, {
      id: soil,
      path,
      corridor,
      trees,
      salt,
      carpet,
      half: 0.85 + aside,
      paved: road === 'paved',
    }),
    treesPass(context, wood, air, rows, corridor, id),
    ...(isWetAfterRain(context) ? [puddlesPass(context, corridor)] : []),
    plantsPass(
      context,
      wood,
      air,
      { corridor, trees, carpet: flowers && { id: flowers.id, blooms } },
      id,
      path > 0 ? 0.45 + aside : 0,
    ),
    ...forestMoon(context, air, trees),
  ];
  const front: Pass[] = [];
  // After rain the air between the trees is full of drops, and shows every ray that comes through.
  const rays = isWetAfterRain(context) && !context.light.night ? 0.2 : 0;
  const strength = Math.max(rays, shaftStrength(context, fogOf(context, wood).shafts));
  if (strength > 0) front.push(shaftsPass(context, air, strength));
  const boughs = context.element('boughs');
  if (boughs) front.push(framingBoughs(context, boughs));
  return { ground, front };
};

const wordsOf = ({ brief }: SceneContext): string =>
  [...brief.setting.filter((f) => f.kind === 'place'), ...brief.subjects.map((s) => ({ off: s.off, value: s.name }))]
    .filter((f) => !f.off)
    .map((f) => f.value.toLowerCase())
    .join(' ; ');

/** The free way: it starts near the viewer's feet and winds to the bright gap. */
function corridorOf({ view, seed }: SceneContext, air: ForestAir): (z: number) => number {
  const r = random(seed, 'forest', 'way');
  const aim = (air.gateX - view.centre) / view.focal;
  const bend = r.pick([r.between(0.3, 0.8), r.between(0.9, 1.5), r.between(1.6, 2.4)]) * (r.chance(0.5) ? 1 : -1);
  const phase = r.next() * 6.28;
  const start = r.between(-1, 1);
  return (z) => aim * z * clamp((z - 3) / 30) + start + bend * sin(phase + z * 0.14) * clamp(z / 14);
}

/** Shafts stand in the air when the light is clear and low or mist shows them, or when the Brief speaks of them. */
function shaftStrength({ brief, light, element }: SceneContext, inFog: number): number {
  const told = [...brief.look, ...brief.setting].some(
    (f) => !f.off && /shaft|sunbeam|light ray|rays of|god ray|filtering|dappled|sunlight through/.test(f.value),
  );
  if (light.cover > 0.5 || light.elevation < 0) return 0;
  const shown = element('mist') !== undefined || light.mist > 0;
  if (light.night) return shown ? 0.16 : 0.06;
  if (!told && inFog === 0) return 0;
  const whole =
    (told ? 0.34 : 0) + (shown ? 0.16 : 0) + (light.time === 'day' ? (told ? 0 : 0.07) : light.time === 'sunset' ? 0.05 : 0.1);
  return told ? whole : whole * inFog;
}

/** What lies behind the last row: more wood than the eye can tell apart, the brighter the nearer to the gap. */
function depthsPass(context: SceneContext, air: ForestAir, id: number): Pass {
  const look = depthsLook(context, air, id);
  return {
    name: 'forest depths',
    look,
    run: (frame, _k, y0, y1) => paintDepths(look, frame, y0, y1),
  };
}

/** What the rows are painted by, the same for all of them. */
function depthsLook({ view }: SceneContext, air: ForestAir, id: number) {
  return { view, air, id };
}

/** Of the module, not of the pass: what is made anew for a picture is compiled anew after each full collection. */
function paintDepths({ view, air, id }: ReturnType<typeof depthsLook>, frame: Frame, y0: number, y1: number): void {
  const { color, ids, depth, width } = frame;
  for (let y = y0; y < y1; y++) {
    const e = (view.horizon - y) / view.unit;
    // The sky is left to show high up; low down the wood closes.
    const a = clamp(1.12 - e * 1.25, 0.6, 1);
    for (let x = 0; x < width; x++) {
      const bright = air.across[x]! * air.down[y]!;
      const shut = a * (1 - 0.35 * bright * smoothstep(0.04, 0.2, e));
      const o = (y * width + x) * 4;
      for (let c = 0; c < 3; c++)
        color[o + c] = mix(
          color[o + c]!,
          mix(air.dim[c]!, air.bright[c]!, e > 0.2 ? Math.max(bright, 0.55 * clamp(e - 0.2)) : bright),
          shut,
        );
      color[o + 3] = 1;
      if (shut > 0.5) {
        ids[y * width + x] = id;
        depth[y * width + x] = 1;
      }
    }
  }
}

interface Rooted {
  z: number;
  id: number;
  parts: Part[];
}

/** Ferns and bushes where the Brief has them, in drifts off the path; tufts of what grows on any floor. */
function plantsPass(
  context: SceneContext,
  wood: Wood,
  air: ForestAir,
  {
    corridor,
    trees,
    carpet,
  }: {
    corridor: (z: number) => number;
    trees: readonly Tree[];
    carpet: { id: number; blooms: readonly Bloom[] } | undefined;
  },
  id: number,
  aside: number,
): Pass {
  const { view, seed } = context;
  const light = besideMoon(context.light);
  const look: PlantLook = { season: wood.season, snow: wood.snow };
  const rooted: Rooted[] = [];
  const scatter = (
    name: string,
    count: number,
    owner: number,
    tall: readonly [number, number],
    clear: number,
    make: typeof fern,
  ): void => {
    const r = random(seed, 'forest', name);
    const drifts = Array.from({ length: 5 }, () => ({ x: r.between(-1, 1), z: mix(0.09, 0.3, r.next()) }));
    for (let i = 0; i < count; i++) {
      const drift = drifts[r.below(drifts.length)]!;
      const z = clamp(1 / (drift.z + r.bell() * 0.035), 2.6, 16);
      const half = ((view.width / 2) * z) / view.focal;
      const m = (drift.x + r.bell() * 0.22) * half;
      const height = r.between(tall[0], tall[1]);
      const own = random(seed, name, i);
      if (Math.abs(m - corridor(z)) < clear + aside) continue;
      const scale = scaleAt(view, z);
      if (trees.some((tree) => standsBefore(view, tree, view.centre + m * scale, z, height))) continue;
      if (aside > 0 && hidesWay(view, corridor, view.centre + m * scale, z, height)) continue;
      rooted.push({
        z,
        id: owner,
        parts: make({ x: view.centre + m * scale, y: rowAt(view, z), height: height * scale }, own, light, {
          ...look,
          far: height * scale < view.unit * 0.035,
        }),
      });
    }
  };
  if (wood.name === 'conifer') scatter('young', 9, id, [0.9, 3], 1.5, pine);
  const ferns = context.element('plant.fern');
  const bushes = context.element('plant.bush');
  if (!wood.snow) scatter('tufts', wood.name === 'birch' ? 90 : 45, id, [0.16, 0.36], 0.7, tuft);
  if (ferns && !wood.snow) scatter('fern', 64, ferns.id, [0.45, 0.85], 0.95, fern);
  if (bushes) scatter('bush', 12, bushes.id, [0.7, 1.3], 1.7, bush);
  if (wood.name === 'jungle') {
    scatter('plantains', 26, id, [0.9, 2.1], 1.15, plantain);
    scatter('low plantains', 40, id, [0.45, 0.9], 0.9, plantain);
    scatter('palms', 7, id, [2.2, 4.6], 1.6, (shape, own) => palm({ ...shape, lean: own.between(-0.15, 0.15) }, own));
    rooted.push(...lianas(context, wood).map((liana) => ({ ...liana, id })));
  }
  if (wood.name !== 'conifer' && wood.name !== 'bamboo' && !wood.bare) rooted.push(...overhang(context, wood, id));
  if (carpet) rooted.push(...carpetOf(context, carpet, corridor, trees, aside));
  rooted.sort((a, b) => b.z - a.z);
  const sun = sunPlace(view, light);
  const shaded = shadeOf(context, air);
  return {
    name: 'undergrowth',
    run(frame, _k, y0, y1) {
      for (const plant of rooted)
        paintParts(
          frame,
          plant.parts,
          view,
          shaded,
          sun,
          { id: plant.id, depth: clamp(plant.z / 80), haze: air.haze(plant.z) * 0.8 },
          y0,
          y1,
        );
    },
  };
}

/** Flowers that stand up from the floor near the viewer, off the way and behind no trunk. */
function carpetOf(
  { view, seed }: SceneContext,
  { id, blooms }: { id: number; blooms: readonly Bloom[] },
  corridor: (z: number) => number,
  trees: readonly Tree[],
  aside: number,
): Rooted[] {
  const near = (view.eye * view.focal) / (view.height * 1.06 - view.horizon);
  const tall = Math.max(0.3, ...blooms.map((b) => b.tall ?? 0.3));
  return flowerBands(view, seed, {
    near: near * 1.03,
    far: near * 8,
    bands: 20,
    tall: 0.36,
    colors: blooms.map(({ color }) => color),
    kinds: blooms.map(({ kind }) => kind),
    grown: grownOf(blooms, 0.36, 0.022),
    density: 150,
    lavish: true,
    clear: (x, z) =>
      Math.abs(x - corridor(z)) < 0.75 + aside ||
      trees.some((tree) => standsBefore(view, tree, view.centre + x * scaleAt(view, z), z, tall * 0.2)),
  }).map(({ z, parts }) => ({ z, id, parts }));
}

/** Whether a trunk stands nearer than a plant and would be painted over by it: all plants are laid over all trunks. */
function standsBefore(view: View, tree: Tree, x: number, z: number, height: number): boolean {
  if (tree.z >= z) return false;
  const off = Math.abs(view.centre + tree.x * scaleAt(view, tree.z) - x);
  return off < 0.55 * height * scaleAt(view, z) + 0.5 * 2 * tree.radius * scaleAt(view, tree.z);
}

/** Whether a plant `z` metres away stands before the way beyond it, which would seem to end there. */
function hidesWay(view: View, corridor: (z: number) => number, x: number, z: number, height: number): boolean {
  const scale = scaleAt(view, z);
  const top = rowAt(view, z) - height * scale;
  for (let far = z * 1.12; far < 40; far *= 1.12) {
    const there = scaleAt(view, far);
    if (rowAt(view, far) < top) return false;
    if (Math.abs(view.centre + corridor(far) * there - x) < 0.7 * there + 0.75 * height * scale) return true;
  }
  return false;
}

/** Boughs of trees beside the viewer that hang into the upper corners. */
function overhang({ view, light: own, seed }: SceneContext, wood: Wood, id: number): Rooted[] {
  const light = besideMoon(own);
  const r = random(seed, 'forest', 'overhang');
  const [dark, lit] = wood.leaves;
  const tones = [0.05, 0.3, 0.6, 0.95].map((t) => mixRgb(dark, lit, t * t));
  const out: Rooted[] = [];
  for (const side of r.chance(0.7) ? [-1, 1] : [r.chance(0.5) ? 1 : -1]) {
    const clumps: Clump[] = [];
    const twigs: Polygon[] = [];
    const boughs = 3 + r.below(3);
    const edge = side < 0 ? 0 : view.width;
    for (let b = 0; b < boughs; b++) {
      const long = view.unit * r.between(0.14, 0.32);
      const fromY = view.unit * r.between(-0.06, 0.12);
      const drop = r.between(0.15, 0.5);
      const points: [number, number][] = [];
      for (let i = 0; i <= 12; i++) {
        const t = i / 12;
        points.push([edge - side * long * t, fromY + long * drop * t * t + view.unit * 0.004 * r.bell()]);
        const radius = view.unit * r.between(0.014, 0.03) * (1.1 - 0.5 * t);
        for (let k = 0; k < 3; k++) {
          const [px, py] = points[i]!;
          clumps.push({
            x: px + r.bell() * radius,
            y: py + r.bell() * radius * 0.9,
            radius,
            front: r.between(-1, 1),
            nx: r.between(-0.6, 0.6),
            ny: r.between(-0.7, 0.5),
          });
        }
      }
      twigs.push(
        limb(
          points,
          points.map((_, i) => view.unit * 0.006 * (1 - i / 13)),
        ),
      );
    }
    const { behind, before } = foliage(clumps, { tones, leaf: view.unit * 0.0135, density: 0.5, hang: 0.55 }, light, r);
    out.push({
      z: 2.4,
      id,
      parts: [...behind, { polygons: twigs, albedo: wood.bark[0], facing: 0.3, through: 0.1 }, ...before],
    });
  }
  return out;
}

/** By night what grows near the viewer is lit from beside: against the moon it would be a hole in the picture. */
const besideMoon = (light: SceneContext['light']): SceneContext['light'] =>
  light.night ? lightWith(light, { direction: [light.direction[0] >= 0 ? 0.62 : -0.62, 0.66, -0.42], backlit: false }) : light;

/** The light under the trees: less of the sun, haze the colour of this air. */
function shadeOf({ light }: SceneContext, air: ForestAir): SceneContext['light'] {
  const key: Rgb = [light.key[0] * 0.6, light.key[1] * 0.64, light.key[2] * 0.5];
  // By night a bush would be a black hole.
  const open = light.night ? 1.9 : 0.85;
  const fill: Rgb = [air.fill[0] * open, air.fill[1] * open, air.fill[2] * open];
  const haze: Rgb = [
    mix(air.dim[0], air.bright[0], 0.5),
    mix(air.dim[1], air.bright[1], 0.5),
    mix(air.dim[2], air.bright[2], 0.5),
  ];
  return lightWith(light, { key, fill, haze });
}
