/**
 * A city seen from afar or from above: rows of towers under the sky, nearer rows darker and sharper, at the foot what the viewer
 * stands over (`city-foot.ts`), or water that mirrors it all where the Brief has water.
 */

import { type Random, random } from '@atelier/spec';
import { addRgb, mixRgb, type Rgb, scaleRgb } from '../colour.ts';
import { lightWith } from '../light/light-with.ts';
import { paintWater } from '../light/water.ts';
import { mix } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import { backdropPasses } from './backdrop.ts';
import { townBridgeOf } from './bridge-words.ts';
import { type Avenue, avenueAt, avenueOf, paintAvenue, paintAvenueGlow } from './city-avenue.ts';
import { TRIMS } from './city-colours.ts';
import { fogOf, paintFogBank } from './city-fog.ts';
import { footPass } from './city-foot.ts';
import { GLOWS, glowPass } from './city-glow.ts';
import { neonLight } from './city-neon.ts';
import { placeWords } from './city-plan.ts';
import { mannerOf, paintRoofs } from './city-roofs.ts';
import { hasWaterfront, isOverFog } from './city-words.ts';
import { contextWith } from './context.ts';
import { saidFromStart } from './said-from-start.ts';
import type { SceneContext, ScenePainter } from './scene.ts';
import { skyPasses } from './sky-passes.ts';
import { lookOf } from './skyline.ts';
import { cityProfile, paintTower, type Tower, type TowerLook, towerOf } from './towers.ts';
import { townBridgePass } from './town-bridge.ts';

const WALLS: readonly Rgb[] = [
  [0.42, 0.38, 0.33],
  [0.27, 0.29, 0.33],
  [0.5, 0.44, 0.36],
  [0.33, 0.25, 0.21],
  [0.36, 0.37, 0.38],
  [0.44, 0.28, 0.22],
  [0.2, 0.3, 0.36],
];

export const paintCityView: ScenePainter = (seen) => {
  // Through a window with rain on it the drops are enough: the air beyond is clear.
  const given = seen.element('view-window')
    ? contextWith(seen, { light: lightWith(seen.light, { mist: seen.light.mist * 0.25 }) })
    : seen;
  const neon = /neon|cyberpunk|futurist|sci-?fi/.test(placeWords(given));
  const glow = random(given.seed, 'city view', 'lamps').pick(GLOWS);
  const context = neon ? neonLight(given) : aglow(given, glow);
  const { view, light, seed } = context;
  const water = waterOf(context);
  const foggy = isOverFog(context.brief);
  const manner = neon || foggy || townBridgeOf(context.brief)?.scene === 'city' ? undefined : mannerOf(context);
  if (manner) return paintRoofs(given, context, manner, { glow, water });
  const ground: Pass[] = [...skyPasses(neon ? context : given)];
  const dark = light.night || light.time === 'dusk';
  if (dark && !neon) {
    const r = random(seed, 'city view', 'glow');
    const middle = view.centre + r.between(-0.25, 0.25) * view.unit;
    ground.push(glowPass(context, middle, light.night ? r.between(1.1, 1.5) : 0.4, r.between(0.07, 0.17), glow));
  }
  const dull = light.cover > 0.5 || light.mist > 0.5;
  const lit = {
    night: 0.62,
    dusk: 0.42,
    sunset: 0.18,
    dawn: 0.1,
    'golden-hour': 0.03,
    day: light.weather === 'rain' ? 0.24 : dull ? 0.06 : 0,
  }[light.time];
  // Nothing draws the eye into a mass of blocks by night as a street does.
  const avenue =
    dark && !neon && water === undefined ? avenueOf(view, seed, scaleRgb(glow, light.night ? 1.5 : 0.8)) : undefined;
  ground.push(...backdropPasses(context), rowsPass(context, { water: water !== undefined, lit, neon, glow, avenue }));
  if (water !== undefined) {
    ground.push(...townBridgePass(context));
    const r = random(seed, 'city view', 'water');
    const body = light.sky[1]![1];
    const rough = r.between(0.32, 0.5);
    const salt = r.below(1 << 20);
    ground.push({
      name: 'water',
      weight: 4,
      run(frame, k, y0, y1) {
        const deep: Rgb = [body[0] * 0.16, body[1] * 0.2, body[2] * 0.26];
        paintWater(
          frame,
          k,
          view,
          { roughness: rough, deep, end: view.height, seed: salt, mirror: [0.9, 0.55] },
          water,
          y0,
          y1,
        );
      },
    });
  } else if (!foggy) ground.push(footPass(context, avenue));
  if (avenue) ground.push(avenueGlowPass(view, avenue));
  return { ground, front: [] };
};

/** Of what stands before it the glow lights the edges too. */
function avenueGlowPass(view: SceneContext['view'], avenue: Avenue): Pass {
  return {
    name: 'glow of the avenue',
    weight: 0.4,
    run(frame, _k, y0, y1) {
      paintAvenueGlow(frame, view, avenue, y0, y1);
    },
  };
}

const BLUE_AIR: Rgb = [0.008, 0.014, 0.04];
const NONE: Rgb = [0, 0, 0];

/**
 * By night the air between the blocks holds their light, so that every row stands before a brighter one. The sky's own blue stays in
 * it: air of lamps alone makes one brown mass of all the rows.
 */
function aglow(context: SceneContext, glow: Rgb): SceneContext {
  const { light } = context;
  if (!light.night && light.time !== 'dusk') return context;
  const share = light.night ? 0.42 : 0.3;
  return contextWith(context, {
    light: lightWith(light, {
      haze: addRgb(scaleRgb(mixRgb(light.haze, glow, share), light.night ? 1.2 : 1), light.night ? BLUE_AIR : NONE),
      fill: scaleRgb(light.fill, 0.8),
    }),
  });
}

function waterOf(context: SceneContext): number | undefined {
  if (isOverFog(context.brief)) return undefined;
  for (const kind of ['sea', 'lake', 'river', 'waves']) {
    const element = context.element(kind);
    if (element) return element.id;
  }
  return hasWaterfront(context.brief) ||
    /\b(?:river|water(?! (?:tower|tank))|lake|sea|canal)\b/.test(saidFromStart(context.brief))
    ? context.mass('sea')
    : undefined;
}

/** One tower above the others, beside the end of the avenue, floodlit: what the eye comes to. */
function landmarkOf(r: Random, view: SceneContext['view'], avenue: Avenue, foot: number, size: number, wall: Rgb): Tower {
  const { unit } = view;
  const side = avenue.vanish > view.centre ? -1 : 1;
  const half = r.between(0.026, 0.036) * unit;
  const [middle, free] = avenueAt(avenue, view, foot);
  const below = unit * 0.25;
  const x = middle + side * (free + half * r.between(1.1, 2.2));
  const tower = towerOf(r, x, half, foot + below, r.between(0.4, 0.47) * size * unit + below, wall, unit / 128, false);
  const steps = [0.62, 0.76, 0.86].map((at, i) => [at + r.between(-0.02, 0.02), [0.8, 0.6, 0.42][i]!] as const);
  return { ...tower, steps, crown: 'point', crownAt: 0.93, mast: unit * 0.07, slant: 0, pattern: 'strips', proud: true };
}

/** The avenue at a row, in units of the picture from its middle. */
function gapOf({ centre, unit, ...view }: SceneContext['view'], avenue: Avenue, foot: number): [number, number] {
  const [middle, half] = avenueAt(avenue, { centre, unit, ...view }, foot);
  return [(middle - half - centre) / unit, (middle + half - centre) / unit];
}

/** Cities that are known by how high they are built. */
const TOWERING = /\b(?:hong kong|kowloon|new york|manhattan|shanghai|dubai|singapore|chicago|tokyo|skyscrapers?)\b/;

interface Rows {
  water: boolean;
  lit: number;
  neon: boolean;
  glow: Rgb;
  avenue: Avenue | undefined;
}

function rowsPass(context: SceneContext, { water, lit, neon, glow, avenue }: Rows): Pass {
  const { view, seed, light } = context;
  const profile = cityProfile(random(seed, 'city view', 'profile'));
  // A low town under a large sky, or towers close by; wide awake, or mostly asleep.
  const own = random(seed, 'city view', 'size');
  const grand =
    own.pick(TOWERING.test(saidFromStart(context.brief)) ? [1.05, 1.15, 1.25, 1.35] : [0.6, 0.85, 1.05, 1.3]) *
    (water && !light.backlit && light.night ? 1.3 : 1);
  const awake = own.between(0.45, 1.1);
  // Under a low sun the air is bright enough to drown a city.
  const clear = light.night ? (water ? 0.75 : 1) : light.backlit ? 0.5 : 0.72;
  const count = water ? 4 : 6;
  const wide = view.width / view.unit;
  const streets = scaleRgb(glow, light.night ? 1.5 : 0.9);
  // Over water the lamps of a shore are one row of many.
  const low = water ? mixRgb(light.haze, streets, 0.3) : streets;
  const rows: { towers: Tower[]; foot: number; look: TowerLook }[] = [];
  const dark = light.night || light.time === 'dusk';
  for (let i = 0; i < count; i++) {
    const r = random(seed, 'city view', 'row', i);
    const t = i / (count - 1);
    const towers: Tower[] = [];
    // Rows come nearer: their feet sink, they grow wider, and without water the last are only roofs below the viewer.
    const foot = water ? view.horizon + 1 : view.horizon + (view.height - view.horizon) * t * t * 0.95;
    const reach = (water ? [0.27, 0.48, 0.34, 0.1] : [0.24, 0.46, 0.36, 0.17, 0.11, 0.08])[i]!;
    const size = (water ? [0.026, 0.044, 0.05, 0.055] : [0.024, 0.042, 0.055, 0.072, 0.1, 0.15])[i]! * 1.16;
    const gap = avenue && gapOf(view, avenue, foot);
    for (let x = -wide / 2 - 0.1; x < wide / 2 + 0.1; ) {
      let w = size * r.between(0.75, 1.9);
      // Whoever stands at the avenue ends where it begins.
      if (gap && x < gap[1] && x + w > gap[0]) {
        w = gap[0] - x;
        if (w < size * 0.4) {
          x = gap[1] + 0.001;
          continue;
        }
      }
      const peak = i > 0 && i < 3 ? profile((x + w / 2) / Math.max(1, wide * 0.85)) : 0.55;
      // A few stand out, most keep to the roofs around them.
      const rank = r.next();
      const tall = reach * grand * peak * mix(0.34, 1, rank * (0.4 + 0.6 * rank)) + 0.012;
      const wall = neon ? r.pick(TRIMS.dark) : r.pick(WALLS);
      const cell = (view.unit / 1024) * [4.6, 5.4, 6.6, 9, 11.5, 14][i]! * (light.night ? 1.45 : 1.3);
      const below = view.unit * 0.25;
      const slim = rank > 0.8 ? 0.8 : 1;
      towers.push(
        towerOf(
          r,
          view.centre + (x + w / 2) * view.unit,
          (w / 2) * view.unit * slim,
          foot + (water ? 0 : below),
          tall * view.unit + (water ? 0 : below),
          wall,
          cell,
          neon,
        ),
      );
      x += w * r.between(0.82, water ? 1.25 : 1.12);
    }
    const haze = (water ? [0.78, 0.5, 0.24, 0.05] : [0.84, 0.62, 0.38, 0.2, 0.08, 0])[i]! * clear;
    // Those nearest are the backs of houses that sleep.
    const dim = light.night || light.time === 'dusk' ? mix(1, water ? 0.6 : 0.5, t) : 1;
    const look = lookOf(context, haze, lit * dim * awake, neon, dark && !neon ? low : light.haze);
    if (avenue && i === 2) towers.push(landmarkOf(r, view, avenue, foot, Math.min(1, wide), r.pick(WALLS)));
    rows.push({
      towers,
      foot,
      look,
    });
  }
  const fog = isOverFog(context.brief) ? fogOf(context) : undefined;
  return {
    name: 'skyline',
    weight: 2,
    run(frame, _k, y0, y1) {
      // What shows between the towers is the haze of streets.
      const floor = Math.ceil(view.horizon) + 2;
      for (let y = Math.max(y0, floor); y < y1; y++)
        for (let x = 0; x < view.width; x++) {
          const p = y * view.width + x;
          for (let c = 0; c < 3; c++) frame.color[p * 4 + c] = light.haze[c]! * 0.45;
          frame.color[p * 4 + 3] = 1;
          frame.ids[p] = context.mass('buildings');
          frame.depth[p] = 0.9;
        }
      const last = water ? Math.ceil(view.horizon) + 1 : y1;
      let from = view.horizon;
      for (const [i, { towers, foot, look }] of rows.entries()) {
        // As far as this row stands: what is nearer lies over its feet.
        if (avenue && !fog) paintAvenue(frame, view, avenue, look.id, from, y0, Math.min(y1, Math.ceil(foot)));
        for (const t of towers) paintTower(frame, view, t, look, y0, Math.min(y1, last));
        if (fog) paintFogBank(frame, fog, i, y0, y1);
        from = foot;
      }
      if (avenue && !fog) paintAvenue(frame, view, avenue, rows[0]!.look.id, from, y0, y1);
    },
  };
}
