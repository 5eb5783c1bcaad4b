/** Sand dunes: a height field of wind-blown ridges with long windward slopes, sharp crests and shaded slip faces. */
import { drawnAs } from '@atelier/lexicon';
import { random, type Subject } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import { paintStars, starsOf } from '../light/stars.ts';
import { clamp, cos, mix, sin, smoothstep } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import { mesaPasses } from './desert-mesas.ts';
import { alongRoad, desertRoadOf, paveRoad } from './desert-road.ts';
import { scrubPass } from './dry-scrub.ts';
import { dustWallPass } from './dust-wall.ts';
import { isDustStorm } from './dust-words.ts';
import { isOasis, oasisPass } from './oasis.ts';
import { rockLandOf, wordsOfLand } from './rock-lands.ts';
import { rockMassPasses } from './rock-masses.ts';
import { saidFromStart } from './said-from-start.ts';
import { isSaltFlat, saltPasses } from './salt-flat.ts';
import type { SceneContext, ScenePainter } from './scene.ts';
import { skyPasses } from './sky-passes.ts';
import { type Terrain, terrainPasses } from './terrain.ts';
import { type HeightField, TERRAIN_PLANES } from './terrain-grid.ts';
import { vistaBodyPass } from './vista-body.ts';
import { wordsOfGround, wordsOfPlace } from './words-of-place.ts';
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

/** Height of the eye over the sand, in the terrain's units. */
const EYE = 0.95;

/** A desert in bloom after rain: the colours of its flowers, and the green that they grow on. */
const BLOOM: readonly Rgb[] = [
  [0.62, 0.1, 0.4],
  [0.5, 0.13, 0.5],
  [0.78, 0.4, 0.02],
  [0.66, 0.2, 0.42],
];
const GROWN: Rgb = [0.12, 0.17, 0.06];
const BLOOMS = /\b(?:in (?:full )?bloom|blooming|flowering|super ?bloom|desert flowers|wild ?flowers|blossoming)\b/;

function bloomOf({ brief, element, mass }: SceneContext, words: string): { id: number; colours: readonly Rgb[] } | undefined {
  const flowers = element('flowers');
  return flowers || BLOOMS.test(`${words} ${saidFromStart(brief)}`.toLowerCase())
    ? { id: flowers?.id ?? mass('desert'), colours: BLOOM }
    : undefined;
}

/** Metres from which a building levels its ground; a tent stands between dunes. */
const MONUMENT = 8;

/** Only what was there from the start: no house that an edit adds moves the dunes (L1). */
function isMonument({ name, off, source }: Subject): boolean {
  const drawing = drawnAs(name);
  return !off && source === 'user' && drawing?.category === 'building' && drawing.height >= MONUMENT;
}

export const paintDesert: ScenePainter = (context) => {
  const { seed } = context;
  const here = wordsOfGround(context.brief, context.setting.place);
  const place = wordsOfPlace(context.brief, undefined);
  const r = random(seed, 'desert', 'dunes');
  const picked = r.pick(SANDS);
  const world = worldOf(here, seed);
  const words = wordsOfLand(context.brief);
  const land = world || isOasis(here) ? undefined : rockLandOf(words);
  const bloom = world || land?.form ? undefined : bloomOf(context, words);
  const sand = world?.soil ?? land?.soil ?? NAMED_SANDS.find(([words]) => words.test(place))?.[1] ?? picked;
  const id = context.mass('desert') || context.mass('sand');
  if (context.setting.water?.kind === 'salt' || isSaltFlat(here))
    return { ground: [...skyPasses(context), ...saltPasses(context, id)], front: [] };
  const salt = r.below(1 << 20);
  // What was built there stands on level ground.
  const built = /\bgiza\b/i.test(place) || context.brief.subjects.some(isMonument);
  const flat = /salt|flat/.test(place) ? 0.12 : built ? 0.3 : isOasis(here) ? 0.5 : land ? land.dunes : bloom ? 0.16 : 1;
  const road = world ? undefined : desertRoadOf(`${place} ${wayIn(context)}`, seed, land?.form !== undefined);
  const pan = land !== undefined && land.form === undefined;
  const waves = duneHeights({
    length: r.between(2.4, 3.6),
    turn: r.between(0.5, 1.1) * (r.chance(0.5) ? 1 : -1),
    height: r.between(0.5, 0.75) * flat,
    shift: r.between(0, 300),
    ripples: land ? 0 : flat,
    // By moonlight a knife edge is a saw.
    round: context.light.night ? 0.74 : 0.46,
    seed: salt,
  });
  const dunes = pan ? roundPan(salt) : waves;
  const terrain: Terrain = {
    heights: world ? worldHeights(world, salt) : road ? alongRoad(dunes, road) : dunes,
    surface: (point, albedo) => {
      const tone = 0.86 + 0.2 * point.mottle + (world ? 0.3 : 0.08) * (point.band - 0.5);
      for (let c = 0; c < 3; c++) albedo[c] = sand[c]! * tone;
      if (pan) layClay(point, albedo);
      if (bloom) strewn(point, albedo, context.light.night);
      if (road) paveRoad(road, point, albedo);
      return id;
    },
    near: 0.9,
    far: 46,
    eye: EYE,
    seed: salt,
    air: (land || bloom ? 0.009 : 0.024) * (world?.air ?? 1),
    mist: world?.air === 0 ? 0 : context.element('mist') ? (land ? 0.1 : 0.3) : land ? 0 : 0.04,
    ceiling: pan ? 4.6 : 1.6,
    below: true,
    ...lightOnSand(context),
    ...(world?.air === 0 && { sun: 1.5, ambient: 0.6, low: 0.2, shade: 0.2 }),
  };
  const ground: Pass[] = [...skyPasses(context)];
  if (isDustStorm(context.brief) && !context.light.night && !world)
    ground.push(dustWallPass(context, sand, context.element('mist')?.id ?? context.mass('sky')));
  if (world?.air === 0) ground.push(airlessStars(context));
  const { vista } = context.setting;
  if (vista) ground.push(vistaBodyPass(context, vista, context.element('planet')?.id ?? context.mass('sky')));
  const far = context.element('mountains') ?? (bloom ? { id, fact: '', name: 'mountains', attributes: [] } : undefined);
  if (far && !land?.form && world?.air !== 0) ground.push(...mesaPasses(context, far, sand));
  ground.push(...terrainPasses('dunes', context, terrain));
  if (land?.form) ground.push(...rockMassPasses(context, { ...land, form: land.form }, far?.id ?? id));
  // A metre of the terrain is as many as its eye stands lower than the viewer's.
  const metre = EYE / context.view.eye;
  const bare = road && ((x: number, z: number): boolean => Math.abs(x * metre - road.at(z * metre)) < road.half * 1.15);
  if (bloom) ground.push(scrubPass(context, { id, color: GROWN, share: 2.6, tall: [0.3, 0.75], flowers: bloom, bare }));
  else if (land?.scrub) ground.push(scrubPass(context, { id, ...land.scrub, tall: [0.2, 0.75], bare }));
  if (isOasis(here)) ground.push(oasisPass(context, id));
  return { planes: TERRAIN_PLANES, ground, front: [] };
};

/** Where no air dims them they are seen by day. */
function airlessStars(context: SceneContext): Pass {
  const stars = starsOf(context.seed, context.view, context.light);
  const id = context.element('stars')?.id ?? context.mass('sky');
  const floor = Math.ceil(context.view.horizon + context.view.height * 0.05);
  return { name: 'stars', weight: 0.3, run: (frame, _k, y0, y1) => paintStars(frame, stars, id, y0, Math.min(y1, floor)) };
}

const CLAY: Rgb = [0.72, 0.68, 0.6];

/** Clay lies level where a river once ended; round it stand dunes as high as hills, each with one sharp crest. */
const roundPan =
  (seed: number): HeightField =>
  (k, xs, zs, px, pz, out, n, full) => {
    for (let i = 0; i < n; i++) {
      px[i] = xs[i]! * 0.11 + 40;
      pz[i] = zs[i]! * 0.1 + 40;
    }
    k.fbm(px, pz, out, n, 2, seed);
    for (let i = 0; i < n; i++) {
      px[i] = px[i]! * 4 + 9;
      pz[i] = pz[i]! * 4;
    }
    k.fbm(px, pz, px, n, full ? 4 : 2, seed ^ 3);
    for (let i = 0; i < n; i++) {
      const z = zs[i]!;
      const crest = 1 - Math.abs(2 * out[i]! - 1) * 1.7;
      const dune = (0.6 + 3.8 * Math.max(0, crest) * (0.8 + 0.4 * px[i]!)) * smoothstep(46, 30, z);
      out[i] = mix(-0.02, dune, panEdge(xs[i]!, z, px[i]!));
    }
  };

/** 0 on the clay, 1 on the sand. */
const panEdge = (x: number, z: number, bend: number): number =>
  smoothstep(0, 9, Math.abs(x) * 0.16 + z - 11.5 - 4 * (bend - 0.5));

function layClay(
  { x, z, height, mottle }: { x: number; z: number; height: number; mottle: number },
  albedo: Float32Array,
): void {
  const clay = smoothstep(0.4, 0.12, height) * smoothstep(16, 13, Math.abs(x) * 0.1 + z);
  for (let c = 0; c < 3; c++) albedo[c] = mix(albedo[c]!, CLAY[c]! * (0.82 + 0.3 * mottle), clay);
}

/** Far flowers run together to sheets of colour, the wider the farther. */
function strewn(
  { x, z, mottle, band }: { x: number; z: number; mottle: number; band: number },
  albedo: Float32Array,
  night: boolean,
): void {
  const share = smoothstep(0.36, 0.6, mottle * 0.6 + band * 0.5) * (0.55 + 0.35 * smoothstep(3, 12, z));
  const colour = BLOOM[fieldOf(x * 0.22 + z * 0.09 + 3 * mottle)]!;
  const dim = night ? 0.4 : 0.85;
  for (let c = 0; c < 3; c++) albedo[c] = mix(albedo[c]!, mix(GROWN[c]!, colour[c]! * dim, 0.7), share);
}
const fieldOf = (at: number): number => {
  const i = Math.floor(at) % BLOOM.length;
  return i < 0 ? i + BLOOM.length : i;
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
