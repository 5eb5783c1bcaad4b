/** What grows and lies about a waterfall: trees along the edge, green on ledges, stones in the pool, leaves next to the viewer. */

import { type Random, random } from '@atelier/spec';
import { mixRgb, type Rgb, scaleRgb } from '../colour.ts';
import { lightWith } from '../light/light-with.ts';
import { sunPlace } from '../light/sky.ts';
import { clamp, mix } from '../math.ts';
import { rock, tintedRock } from '../objects/rock.ts';
import { bush } from '../plants/bush.ts';
import { fern } from '../plants/fern.ts';
import { type Clump, foliage } from '../plants/leaves.ts';
import { type Part, paintParts } from '../plants/parts.ts';
import { plantain } from '../plants/plantain.ts';
import { plantOf } from '../plants/registry.ts';
import { limb } from '../plants/shapes.ts';
import type { Pass } from '../pool/pass.ts';
import { unite } from '../vector/flatten.ts';
import { bankOf } from './bank.ts';
import { contextWith } from './context.ts';
import type { SceneContext } from './scene.ts';
import { type Face, wordsOf } from './waterfall-face.ts';

const WOODED = /\b(?:woods?|woodlands?|forests?|jungle|rainforest)\b/;

/** Whether a wood is said round it. */
export const inWoods = (context: SceneContext): boolean => WOODED.test(wordsOf(context));

/** Trees stand along the edge, denser away from the water. */
export function edgeTrees(context: SceneContext, face: Face): Pass[] {
  const { view, light, seed, setting } = context;
  const forest = context.element('forest');
  if (!forest) return [];
  const words = wordsOf(context);
  const r = random(seed, 'waterfall', 'trees');
  const kinds = face.lush
    ? ['tree.broadleaf', 'tree.palm', 'tree.broadleaf']
    : /pine|mountain|alpine|nordic|norway/.test(words)
      ? ['tree.pine']
      : r.pick([['tree.broadleaf'], ['tree.pine'], ['tree.broadleaf', 'tree.pine'], ['tree.broadleaf', 'tree.birch']]);
  // Where the fall is in the woods, they close the sky over it: taller trees, and more of them behind.
  const deep = inWoods(context);
  const passes: Pass[] = [];
  for (let row = deep ? -1 : 0; row < 2; row++) {
    const grown: (() => Part[])[] = [];
    for (let x = -0.05 * view.width; x < view.width * 1.05; x += view.unit * r.between(0.028, 0.06) * (deep ? 1.5 : 1)) {
      const own = random(seed, 'edge tree', row, Math.round((x / view.unit) * 1000));
      const near = Math.min(...face.falls.slice(0, 1).map((f) => Math.abs((x - view.centre) / view.unit - f.x) - f.half));
      if (near < (row < 0 ? -1 : 0.012 + 0.02 * row) || own.chance(row < 0 ? 0.3 : 0.16)) continue;
      const height = view.unit * own.between(0.09, 0.2) * (row === 0 ? 0.8 : 1) * (deep ? (row < 0 ? 2.1 : 1.5) : 1);
      const plant = plantOf(own.pick(kinds));
      if (plant)
        grown.push(() =>
          plant(
            { x, y: face.top(x) + view.unit * (row < 0 ? 0.045 : 0.012 + 0.012 * row), height, lean: own.between(-0.06, 0.06) },
            own,
            light,
            { season: face.winter ? 'winter' : setting.season, snow: face.winter, far: false },
          ),
        );
    }
    passes.push(
      partsPass(context, 'edge trees', () => grown.flatMap((grow) => grow()), forest.id, 0.85, row < 0 ? 0.26 : 0.08),
    );
  }
  return passes;
}

/**
 * What grows is most of the work of a fall in the woods, and is grown by the one worker that paints it: where each grew all of it, nobody painted
 * meanwhile. Who waits for one pass grows what it paints next.
 */
export function partsPass(
  { view, light }: SceneContext,
  name: string,
  grow: () => readonly Part[],
  id: number,
  depth: number,
  haze = 0.03,
): Pass {
  const sun = sunPlace(view, light);
  let made: readonly Part[] | undefined;
  return {
    name,
    serial: true,
    prepare() {
      made = grow();
    },
    run(frame, _k, y0, y1) {
      const parts = made ?? grow();
      made = undefined;
      paintParts(frame, parts, view, light, sun, { id, depth, haze: clamp(haze + light.mist * 0.25) }, y0, y1);
    },
  };
}

/** Bushes and ferns on ledges of the face, more of them towards the sides. */
export function hangingGreen({ view, light, seed, setting }: SceneContext, face: Face): Part[] {
  const parts: { y: number; parts: Part[] }[] = [];
  const main = face.falls[0]!;
  for (let i = 0; i < (face.lush ? 190 : 56); i++) {
    const r = random(seed, 'ledge', i);
    // Most of it in thickets about the ledges that hold earth: single bushes are buttons on the rock.
    const ledge = r.chance(face.lush ? 0.4 : 0.85) ? face.ledges[i % face.ledges.length] : undefined;
    const x = ledge ? ledge.x + r.bell() * 1.3 * ledge.reach : r.next() * view.width;
    const u = (x - view.centre) / view.unit;
    const away = Math.abs(u - main.x) - main.half;
    const top = face.top(x);
    const y = ledge ? Math.max(top, ledge.y + r.bell() * 0.5 * ledge.reach) : mix(top, face.base, r.next() * 0.98 + 0.02);
    const height = view.unit * r.between(0.01, 0.034) * (0.6 + clamp(away * 2.4)) * (face.lush ? 1.5 : ledge ? 1.15 : 0.6);
    if (away < (face.lush ? 0.025 : 0.05) || r.next() > face.green * (ledge ? 0.9 : clamp(0.25 + away * 2))) continue;
    const shape = { x, y, height };
    const look = { season: setting.season, far: true };
    parts.push({ y, parts: r.chance(0.6) ? bush(shape, r, light, look) : fern(shape, r, light, { ...look, far: false }) });
  }
  return parts.sort((a, b) => a.y - b.y).flatMap((p) => p.parts);
}

/** Stone that spray keeps wet takes the blue of the shade. */
const WET: Rgb = [0.03, 0.045, 0.05];

/** The sky in the wet crown of a stone. */
function glints(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  r: Random,
  unit: number,
): Part[] {
  const lines = Array.from({ length: 2 }, () => {
    const u = r.between(-0.3, 0.26);
    const [long, down] = [width * r.between(0.07, 0.16), height * (0.86 - 1.3 * u * u - r.between(0, 0.12))];
    const thick = Math.max(0.4, unit * r.between(0.0009, 0.0018));
    return limb(
      [
        [x + u * width - long, y - down + long * 0.12],
        [x + u * width, y - down],
        [x + u * width + long, y - down + long * 0.2],
      ],
      [thick * 0.3, thick, thick * 0.3],
    );
  });
  return [{ polygons: unite(lines), albedo: [0.36, 0.4, 0.41], facing: 0.8, through: 0 }];
}

/** Blocks of the face that lie along its foot, heaped beside the falls: no pool has a straight edge. */
export function footRocks({ view, light, seed }: SceneContext, face: Face): Part[] {
  const main = face.falls.reduce((a, f) => (f.foot === face.base && f.half > a.half ? f : a), { x: face.falls[0]!.x, half: 0 });
  const made: { y: number; parts: Part[] }[] = [];
  for (let i = 0; i < 27; i++) {
    const own = random(seed, 'foot rock', i);
    const side = i % 2 === 0 ? 1 : -1;
    const away = own.next() * (i < 12 ? own.next() : 1);
    const u = main.x + side * (main.half * 0.75 + away * 0.6);
    const size = view.unit * own.between(0.014, 0.056) * (1 - 0.5 * own.next()) * (0.75 + 0.6 * away);
    const y = face.base + view.unit * own.between(0.002, 0.026) + size * 0.12;
    const shape = { x: view.centre + u * view.unit, y, width: size * own.between(1.7, 2.8), height: size };
    made.push({
      y,
      parts: [
        ...tintedRock(
          shape,
          own,
          light,
          mixRgb(scaleRgb(face.rock[1], own.between(0.3, 0.6)), WET, 0.25),
          face.winter ? 0 : own.between(0.2, 0.6),
        ),
        ...glints(shape, own, view.unit),
      ],
    });
  }
  return made.sort((a, b) => a.y - b.y).flatMap((p) => p.parts);
}

export function poolRocks({ view, light, seed }: SceneContext, face: Face): Part[] {
  const r = random(seed, 'waterfall', 'rocks');
  const made: { y: number; parts: Part[] }[] = [];
  const count = 9 + r.below(8);
  for (let i = 0; i < count; i++) {
    const own = random(seed, 'pool rock', i);
    const t = own.next();
    const y = mix(face.base + view.unit * 0.006, view.height * 0.95, t * t);
    const x = view.width * own.next();
    const u = (x - view.centre) / view.unit;
    const size = view.unit * (0.014 + 0.06 * t) * own.between(0.6, 1.4);
    // The water strikes free, and the middle of the pool stays open.
    if (t < 0.25 && face.falls.some((f) => Math.abs(u - f.x) < f.half * 1.4)) continue;
    if (t > 0.25 && Math.abs(u) < 0.16) continue;
    made.push({ y, parts: rock({ x, y, width: size * 1.6, height: size }, own, light, 'waterfall') });
  }
  return made.sort((a, b) => a.y - b.y).flatMap((p) => p.parts);
}

/** Leaves next to the viewer stand in the shade of their own wood. */
export const shady = (context: SceneContext, sun = 0.3): SceneContext =>
  contextWith(context, {
    light: lightWith(context.light, { key: scaleRgb(context.light.key, sun), fill: scaleRgb(context.light.fill, 0.6) }),
  });

/** Great leaves from below and hanging boughs from above, thick at the sides, with the fall between them. */
export function jungleFrame({ view, light, seed }: SceneContext): Part[] {
  const parts: Part[] = [];
  const look = { season: undefined, far: false };
  const lead = random(seed, 'jungle', 'side').chance(0.5) ? 0 : 1;
  for (const side of [0, 1]) {
    const strong = side === lead ? 1 : 0.68;
    for (let i = 0; i < 5; i++) {
      const own = random(seed, 'jungle leaf', side, i);
      const u = own.next() * 0.2 * strong;
      const x = (side === 0 ? u : 1 - u) * view.width;
      const height = view.unit * own.between(0.16, 0.3) * strong;
      parts.push(
        ...plantain(
          { x, y: view.height * (1.02 + 0.05 * own.next()), height, lean: side === 0 ? 0.25 : -0.25 },
          own,
          light,
          look,
        ),
      );
    }
  }
  parts.push(...hangingBoughs({ view, light, seed }));
  return parts;
}

/** Leaves that hang into the upper corners, more of them on one side. */
export function hangingBoughs({ view, light, seed }: Pick<SceneContext, 'view' | 'light' | 'seed'>, many = 46): Part[] {
  const parts: Part[] = [];
  const lead = random(seed, 'jungle', 'side').chance(0.5) ? 0 : 1;
  for (const side of [0, 1]) {
    const strong = side === lead ? 1 : 0.68;
    const own = random(seed, 'jungle bough', side);
    const clumps: Clump[] = [];
    for (let i = 0; i < many; i++) {
      const a = own.next() * own.next();
      const b = own.next();
      const reach = view.unit * 0.34 * strong;
      const x = side === 0 ? a * reach : view.width - a * reach;
      const drop = view.unit * 0.4 * strong * (1 - a) * (1 - a) * b;
      clumps.push({
        x,
        y: drop,
        radius: view.unit * own.between(0.018, 0.034),
        front: own.between(-1, 1),
        nx: own.bell(),
        ny: own.between(-0.6, 0.5),
      });
    }
    const tones = [0.1, 0.4, 0.7, 1].map((t) => mixRgb([0.016, 0.046, 0.014], [0.13, 0.25, 0.05], t));
    const { behind, before } = foliage(clumps, { tones, leaf: view.unit * 0.013, density: 0.8, hang: 0.8 }, light, own);
    parts.push(...behind, ...before);
  }
  return parts;
}

/** Ferns and bushes that frame the picture from below. */
export function nearGreen({ view, light, seed, setting }: SceneContext): Part[] {
  const r = random(seed, 'waterfall', 'near');
  const bank = bankOf({ view, seed });
  const parts: Part[] = [];
  for (const side of [0, 1])
    for (let i = 0; i < 5 + r.below(4); i++) {
      const own = random(seed, 'near fern', side, i);
      const u = own.next() * own.next() * 0.34;
      const x = (side === 0 ? u : 1 - u) * view.width;
      const height = view.unit * own.between(0.06, 0.13) * (1.15 - u * 1.6);
      const shape = { x, y: Math.max(bank(x) + view.unit * 0.02, view.height * (1.03 - own.next() * 0.08)), height };
      parts.push(
        ...(own.chance(0.72)
          ? fern(shape, own, light, { season: setting.season, far: false })
          : bush(shape, own, light, { season: setting.season, far: false })),
      );
    }
  return parts;
}
