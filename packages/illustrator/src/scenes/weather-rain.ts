/**
 * Rain: a veil of far rain in slow gusts, fine slanting streaks in three depths, and where drops fall on ground or water rings
 * and small splashes.
 */

import { random } from '@atelier/spec';
import { luminance, mixRgb, type Rgb } from '../colour.ts';
import { scratch } from '../kernels/scratch.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import { rowAt, scaleAt } from '../stage/view.ts';
import type { SceneContext } from './scene.ts';
import { standing } from './weather-things.ts';

interface Streak {
  x: number;
  y: number;
  length: number;
  half: number;
  alpha: number;
  depth: number;
}

interface Splash {
  x: number;
  y: number;
  /** Radius of the ring across, in pixels; its height is `flat` times that. */
  radius: number;
  flat: number;
  thick: number;
  alpha: number;
  /** Height of the small crown of drops; 0 for a ring alone. */
  crown: number;
}

/** Far to near: how many in a square picture, length and half width at 1024. */
const DEPTHS = [
  { count: 1700, length: [14, 34], half: [0.28, 0.42], alpha: [0.1, 0.22], depth: 0.35 },
  { count: 480, length: [28, 66], half: [0.34, 0.54], alpha: [0.1, 0.24], depth: 0.1 },
  { count: 30, length: [80, 160], half: [0.6, 1.05], alpha: [0.07, 0.17], depth: 0 },
] as const;

/** Scenes whose ground holds a film of water, so that drops make rings on it. */
const WET = new Set(['city', 'sea', 'lake', 'beach', 'plain']);

export function rainPasses(context: SceneContext, id: number): Pass[] {
  const { seed } = context;
  const r = random(seed, 'rain', 'wind');
  const slant = r.between(0.07, 0.24) * (r.chance(0.5) ? 1 : -1);
  return [splashPass(context), fallPass(context, id, slant)];
}

/** Colour of a drop: it gathers the light of the whole sky. */
function dropColour({ light }: SceneContext): Rgb {
  const level = light.night ? 0.2 : light.time === 'dusk' ? 0.36 : 0.72;
  const l = Math.max(0.02, luminance(light.fill));
  const cool = mixRgb([1, 1, 1], [light.fill[0] / l, light.fill[1] / l, light.fill[2] / l], 0.4);
  return [cool[0] * level, cool[1] * level, cool[2] * level];
}

function fallPass(context: SceneContext, id: number, slant: number): Pass {
  const { view, light, seed } = context;
  const streaks = streaksOf(context);
  const thick = amountOf(context).veil;
  const drop = dropColour(context);
  const things = standing(context);
  const salt = random(seed, 'rain', 'veil').below(1 << 20);
  const scale = view.unit / 1024;
  return {
    name: 'rain',
    run(frame, k, y0, y1) {
      const { color, ids, depth, width } = frame;
      const [xs, ys, fine, gust] = scratch(frame, 4);
      const n = xs.length;
      const paint = (p: number, a: number): void => {
        const o = p * 4;
        for (let c = 0; c < 3; c++) {
          const here = color[o + c]!;
          color[o + c] = here + a * (Math.max(0, drop[c]! - here * 0.35) + Math.min(here, 2) * 0.55);
        }
        if (a > 0.12) ids[p] = id;
      };
      for (let y = y0; y < y1; y++) {
        for (let x = 0; x < n; x++) {
          const u = (x + 0.5 - view.centre) / view.unit;
          const v = y / view.unit;
          xs[x] = u * 1.6 + v * slant * 3 + 9;
          ys[x] = v * 0.9;
        }
        k.fbm(xs, ys, gust, n, 3, salt);
        for (let x = 0; x < n; x++) {
          xs[x] = ((x + 0.5 - view.centre + (y + 0.5) * slant) / view.unit) * 330 + 500;
          ys[x] = (y / view.unit) * 13;
        }
        // One octave: `fbm` turns each further one, and the threads would cross.
        k.fbm(xs, ys, fine, n, 1, salt ^ 3);
        for (let x = 0; x < width; x++) {
          const p = y * width + x;
          // A thing stands out from what is behind it, whatever depth its scene gives it.
          const far = smoothstep(0.1, 0.9, depth[p]!) * (things.has(ids[p]!) ? 0.25 : 1);
          // Far rain is a grey veil; its threads show where it gusts.
          const veil = Math.min(0.7, far * (0.1 + 0.16 * gust[x]!) * thick);
          const o = p * 4;
          for (let c = 0; c < 3; c++)
            if (color[o + c]! < light.haze[c]!) color[o + c] = mix(color[o + c]!, light.haze[c]!, veil);
          const thread = smoothstep(0.6, 0.95, fine[x]!) * smoothstep(0.3, 0.7, gust[x]!) * (0.04 + 0.11 * far) * thick;
          if (thread > 0.004) paint(p, thread);
        }
      }
      for (const s of streaks) {
        if (s.y + s.length < y0 || s.y >= y1) continue;
        const from = Math.max(y0, Math.floor(s.y));
        const to = Math.min(y1, Math.ceil(s.y + s.length));
        for (let y = from; y < to; y++) {
          const t = clamp((y + 0.5 - s.y) / s.length);
          const along = smoothstep(0, 0.55, t) * smoothstep(1, 0.9, t);
          const middle = s.x - (y + 0.5 - s.y) * slant;
          const soft = Math.max(0.5, 0.35 * scale);
          for (
            let x = Math.max(0, Math.floor(middle - s.half - soft));
            x < Math.min(width, Math.ceil(middle + s.half + soft));
            x++
          ) {
            const p = y * width + x;
            if (depth[p]! < s.depth) continue;
            // Coverage of a line thinner than a pixel.
            const edge = clamp((s.half + soft - Math.abs(x + 0.5 - middle)) / (2 * soft)) * Math.min(1, s.half / soft);
            const a = s.alpha * along * edge;
            if (a > 0.004) paint(p, a);
          }
        }
      }
    },
  };
}

/** How much more falls than in common rain, in number, and how much more of it is seen. */
const HEAVY = { count: 2.6, alpha: 1.7, veil: 1.9 } as const;
const COMMON = { count: 1.25, alpha: 1.4, veil: 1.1 } as const;

const POURING =
  /\b(?:heavy|pouring|torrential|driving|lashing) (?:\w+ )?rain|\b(?:downpour|cloudburst|monsoon|pouring|deluge)\b/;

function amountOf({ brief }: SceneContext): typeof HEAVY | typeof COMMON {
  const told = [
    ...brief.setting.filter((f) => !f.off && f.kind === 'weather').map((f) => f.value),
    ...brief.subjects.filter((s) => !s.off).map((s) => [...s.attributes.map((a) => a.value), s.name].join(' ')),
  ];
  return told.some((t) => POURING.test(t)) ? HEAVY : COMMON;
}

function streaksOf(context: SceneContext): Streak[] {
  const { view, seed } = context;
  const amount = amountOf(context);
  const scale = view.unit / 1024;
  const [wide, tall] = [view.width / view.unit, view.height / view.unit];
  const streaks: Streak[] = [];
  for (const [index, layer] of DEPTHS.entries()) {
    const r = random(seed, 'rain', index);
    for (let i = 0; i < layer.count * amount.count; i++) {
      const u = r.between(-0.6, 0.6) * wide;
      const v = r.between(-0.7, 0.5) * tall;
      const t = r.next();
      const w = r.next();
      streaks.push({
        x: view.centre + u * view.unit,
        y: view.height / 2 + v * view.unit,
        length: mix(layer.length[0], layer.length[1], t) * scale,
        half: mix(layer.half[0], layer.half[1], w) * scale,
        alpha: mix(layer.alpha[0], layer.alpha[1], r.next()) * amount.alpha,
        depth: layer.depth * (0.5 + r.next()),
      });
    }
  }
  return streaks;
}

function splashPass(context: SceneContext): Pass {
  const { setting } = context;
  const rings = WET.has(setting.scene);
  const splashes = setting.scene === 'night-sky' ? [] : splashesOf(context, rings);
  const things = standing(context);
  const drop = dropColour(context);
  return {
    name: 'splashes',
    run(frame, _k, y0, y1) {
      const { color, ids, width } = frame;
      for (const s of splashes) {
        const reach = Math.max(s.radius * s.flat + s.thick, s.crown) + 1;
        if (s.y + reach < y0 || s.y - reach >= y1) continue;
        for (let y = Math.max(y0, Math.floor(s.y - reach)); y < Math.min(y1, Math.ceil(s.y + reach)); y++)
          for (let x = Math.max(0, Math.floor(s.x - s.radius - 2)); x < Math.min(width, Math.ceil(s.x + s.radius + 2)); x++) {
            const p = y * width + x;
            if (things.has(ids[p]!)) continue;
            const dx = (x + 0.5 - s.x) / s.radius;
            const dy = (y + 0.5 - s.y) / (s.radius * s.flat);
            const d = Math.sqrt(dx * dx + dy * dy);
            // The far lip of a ring mirrors the sky, the near lip the dark below it.
            const lip = exp(-((d - 0.8) * (d - 0.8)) / 0.03) * (dy < 0 ? 1 : -0.45);
            const rise = (s.y - y - 0.5) / Math.max(0.5, s.crown);
            const spray = s.crown > 0 && rise > 0 && rise < 1 ? exp((-dx * dx) / (0.05 + 0.3 * rise)) * (1 - rise) : 0;
            const a = (lip + spray * 1.2) * s.alpha;
            if (Math.abs(a) < 0.004) continue;
            for (let c = 0; c < 3; c++) {
              const here = color[p * 4 + c]!;
              color[p * 4 + c] = a > 0 ? here + a * (drop[c]! * 0.5 + here * 0.6) : here * (1 + a);
            }
          }
      }
    },
  };
}

function splashesOf({ view, seed }: SceneContext, rings: boolean): Splash[] {
  const r = random(seed, 'rain', 'splashes');
  const nearest = (view.eye * view.focal) / (view.height - view.horizon);
  const splashes: Splash[] = [];
  for (let i = 0; i < 900; i++) {
    // Even over the ground, out to where a ring is a point.
    const t = r.next();
    const z = nearest * (1 + 9 * t * t);
    const u = r.between(-1, 1);
    const age = r.next();
    const strength = r.next();
    const scale = scaleAt(view, z);
    const x = view.centre + u * 0.8 * view.unit;
    const radius = scale * mix(0.012, rings ? 0.075 : 0.02, age);
    splashes.push({
      x,
      y: rowAt(view, z),
      radius: Math.max(radius, 0.6 * (view.unit / 1024)),
      flat: clamp((view.eye / z) * 1.1, 0.12, 0.6),
      thick: 1,
      alpha: (rings ? 0.5 : 0.3) * (1 - age * 0.7) * mix(0.4, 1, strength) * smoothstep(nearest * 10, nearest * 4, z),
      crown: age < 0.35 ? scale * mix(0.02, 0.05, strength) : 0,
    });
  }
  return splashes;
}
