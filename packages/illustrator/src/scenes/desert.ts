/** Sand dunes: a height field of wind-blown ridges with long windward slopes, sharp crests and shaded slip faces. */
import { drawingOf } from '@atelier/lexicon';
import { random, type Subject } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import { clamp, cos, mix, sin, smoothstep } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import { mesaPasses } from './desert-mesas.ts';
import { alongRoad, desertRoadOf, paveRoad } from './desert-road.ts';
import { isOasis, oasisPass } from './oasis.ts';
import { isSaltFlat, saltPasses } from './salt-flat.ts';
import type { SceneContext, ScenePainter } from './scene.ts';
import { skyPasses } from './sky-passes.ts';
import { type Terrain, terrainPasses } from './terrain.ts';
import { type HeightField, TERRAIN_PLANES } from './terrain-grid.ts';
import { wordsOfPlace } from './words-of-place.ts';
import { worldHeights } from './world-ground.ts';
import { worldOf } from './worlds.ts';

const SANDS: readonly Rgb[] = [
  [0.6, 0.37, 0.18],
  [0.64, 0.45, 0.26],
  [0.56, 0.27, 0.13],
];
/** Red and white deserts, by the words of the place. */
const NAMED_SANDS: readonly (readonly [RegExp, Rgb])[] = [
  [/red|outback/, [0.5, 0.2, 0.1]],
  [/salt|white/, [0.82, 0.8, 0.77]],
];

/** Metres from which a building levels its ground; a tent stands between dunes. */
const MONUMENT = 8;

/** Only what was there from the start: no house that an edit adds moves the dunes (L1). */
function isMonument({ name, off, source }: Subject): boolean {
  const drawing = drawingOf(name);
  return !off && source === 'user' && drawing?.category === 'building' && drawing.height >= MONUMENT;
}

export const paintDesert: ScenePainter = (context) => {
  const { seed } = context;
  const here = wordsOfPlace(context.brief, context.setting.place);
  const place = wordsOfPlace(context.brief, undefined);
  const r = random(seed, 'desert', 'dunes');
  const picked = r.pick(SANDS);
  const world = worldOf(here, seed);
  const sand = world?.soil ?? NAMED_SANDS.find(([words]) => words.test(place))?.[1] ?? picked;
  const id = context.mass('desert') || context.mass('sand');
  if (context.setting.water?.kind === 'salt' || isSaltFlat(here))
    return { ground: [...skyPasses(context), ...saltPasses(context, id)], front: [] };
  const salt = r.below(1 << 20);
  // What was built there stands on level ground.
  const built = /\bgiza\b/i.test(place) || context.brief.subjects.some(isMonument);
  const flat = /salt|flat/.test(place) ? 0.12 : built ? 0.3 : isOasis(here) ? 0.5 : 1;
  const road = world ? undefined : desertRoadOf(`${place} ${wayIn(context)}`, seed);
  const dunes = duneHeights({
    length: r.between(2.4, 3.6),
    turn: r.between(0.5, 1.1) * (r.chance(0.5) ? 1 : -1),
    height: r.between(0.5, 0.75) * flat,
    shift: r.between(0, 300),
    ripples: flat,
    // By moonlight a knife edge is a saw.
    round: context.light.night ? 0.74 : 0.46,
    seed: salt,
  });
  const terrain: Terrain = {
    heights: world ? worldHeights(world, salt) : road ? alongRoad(dunes, road) : dunes,
    surface: (point, albedo) => {
      const tone = 0.86 + 0.2 * point.mottle + (world ? 0.3 : 0.08) * (point.band - 0.5);
      for (let c = 0; c < 3; c++) albedo[c] = sand[c]! * tone;
      if (road) paveRoad(road, point, albedo);
      return id;
    },
    near: 0.9,
    far: 46,
    eye: 0.95,
    seed: salt,
    air: 0.024 * (world?.air ?? 1),
    mist: world?.air === 0 ? 0 : context.element('mist') ? 0.3 : 0.04,
    ceiling: 1.6,
    below: true,
    ...lightOnSand(context),
    ...(world?.air === 0 && { sun: 1.5, ambient: 0.6, low: 0.2, shade: 0.2 }),
  };
  const ground: Pass[] = [...skyPasses(context)];
  const far = context.element('mountains');
  if (far) ground.push(...mesaPasses(context, far, sand));
  ground.push(...terrainPasses('dunes', context, terrain));
  if (isOasis(here)) ground.push(oasisPass(context, id));
  return { planes: TERRAIN_PLANES, ground, front: [] };
};

/** A low sun rakes over the dunes and leaves their lee sides to the sky; the moon shows little colour. */
function lightOnSand({ light }: SceneContext): Pick<Terrain, 'sun' | 'ambient' | 'low' | 'shade' | 'soft'> {
  if (light.night) return { sun: 1.75, ambient: 1.5, low: 0.34, shade: 0.8, soft: 3.2 };
  if (light.time === 'dusk') return { sun: 0.75, ambient: 0.85, low: 0.22, shade: 0.6 };
  if (light.time === 'day') return { sun: 1.75, ambient: 0.8, low: 0.42, shade: 0.35 };
  return { sun: 2.7, ambient: 0.62, low: 0.22, shade: 0.6 };
}

/** A way that was said to run through it, from the start. */
const wayIn = ({ brief, element }: SceneContext): string => {
  const way = element('path') ?? element('street');
  const fact = way && [...brief.subjects, ...brief.setting].find((f) => f.id === way.fact);
  return way && fact && fact.source !== 'edit' && fact.source !== 'writer' ? way.name : '';
};

interface Dunes {
  /** From crest to crest. */
  length: number;
  /** Direction of the wind, radians from straight ahead. */
  turn: number;
  height: number;
  shift: number;
  /** Strength of the small ripples, 0–1. */
  ripples: number;
  /** 0–1: how far crests near the viewer are rounded. */
  round: number;
  seed: number;
}

/** Part of a dune's length that lies to windward. */
const WINDWARD = 0.74;

/** Crests follow a phase bent by noise; along the wind sand rises slowly and falls steeply. */
function duneHeights(d: Dunes): HeightField {
  const across = sin(d.turn) / d.length;
  const along = cos(d.turn) / d.length;
  return (k, xs, zs, px, pz, out, n, full) => {
    for (let i = 0; i < n; i++) {
      px[i] = xs[i]! * 0.21 + d.shift;
      pz[i] = zs[i]! * 0.21 + d.shift;
    }
    k.fbm(px, pz, out, n, 3, d.seed);
    for (let i = 0; i < n; i++) {
      px[i] = px[i]! * 1.9 + 30;
      pz[i] = pz[i]! * 1.9;
    }
    k.fbm(px, pz, px, n, 3, d.seed ^ 5);
    for (let i = 0; i < n; i++) {
      const z = zs[i]!;
      const phase = xs[i]! * across + z * along + out[i]! * 3.1 + px[i]! * 0.55;
      const f = phase - Math.floor(phase);
      // Far crests round off: the grid is too coarse there for a knife edge.
      const profile = mix(crest(f), hump(f), clamp(d.round + z * 0.03, 0, 0.9));
      const size = 0.25 + 1.35 * smoothstep(0.3, 0.72, px[i]!);
      // Sand near the viewer's feet lies low, so that dunes do not wall off the view.
      const open = mix(0.25, 1, smoothstep(1.2, 4.5, z)) * smoothstep(44, 9, z);
      out[i] =
        d.height * profile * size * open +
        0.25 * (out[i]! - 0.5) +
        (full ? d.ripples * ripple(xs[i]!, z, px[i]!) * smoothstep(WINDWARD, WINDWARD - 0.2, f) * smoothstep(0, 0.16, f) : 0);
    }
  };
}

function crest(f: number): number {
  const rise = f / WINDWARD;
  const fall = (f - WINDWARD) / (1 - WINDWARD);
  return f < WINDWARD ? rise * (0.35 + 0.65 * rise) : (1 - fall) * (1 - fall);
}

/** A smooth wave with its top where the crest was. */
function hump(f: number): number {
  const t = f < WINDWARD ? f / WINDWARD : (1 - f) / (1 - WINDWARD);
  return t * t * (3 - 2 * t) * 0.8;
}

/** Wind ripples a hand high, only near enough to be seen, and on the windward side: on a crest they would be teeth, and at its foot a step. */
function ripple(x: number, z: number, bend: number): number {
  const near = clamp(1.6 - z * 0.24);
  return near <= 0 ? 0 : near * 0.0022 * sin((x * 0.4 + z * 1.3) * 62 + bend * 70);
}
