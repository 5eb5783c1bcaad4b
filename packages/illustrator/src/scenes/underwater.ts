/** Under water: light falls from a bright patch of the surface in shafts, the far is lost in blue, the bed lies in its nets. */

import { sceneOf } from '@atelier/lexicon';
import { random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { scratch } from '../kernels/scratch.ts';
import { seenRamp } from '../light/tone-curve.ts';
import { exp, mix, smoothstep } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import type { SceneContext, ScenePainter } from './scene.ts';
import { seaBedPass } from './sea-bed.ts';
import { coralsPass } from './sea-corals.ts';
import { kelpPass, reefPass } from './sea-reef.ts';
import { hasSchools, schoolsPass } from './sea-school.ts';
import { type Sea, waterAt } from './sea-water.ts';
import { sunkenCityPass } from './sunken-city.ts';
import { foreshorePasses } from './waterside/passes.ts';
import { ventsPass } from './waterside/vents.ts';
import { wreckPass } from './waterside/wreck.ts';

/** From the dark of the deep to the light of the surface. */
const WATERS: readonly (readonly string[])[] = [
  ['#06243f', '#0a3a60', '#0f5880', '#1c80a8', '#4db4cc', '#a8e6e6'],
  ['#062c38', '#0a444f', '#12646b', '#279090', '#62c0b0', '#c0eedd'],
  ['#081f40', '#0d3262', '#164f8a', '#2a7ab4', '#5fabd4', '#b8e0f2'],
  ['#0a1f3a', '#123a58', '#1a5a70', '#2f8a8e', '#6cb8a6', '#c8ecd0'],
];

export const paintUnderwater: ScenePainter = (context) => {
  const { view, seed, light, brief } = context;
  const r = random(seed, 'underwater', 'water');
  const places = brief.subjects.filter((s) => !s.off && sceneOf(s.name) === 'underwater').map((s) => s.name);
  const words = [...brief.setting.filter((f) => !f.off).map((f) => f.value), ...places].join(' ').toLowerCase();
  const deep = /\bdeep\b|abyss|bottom/.test(words) || context.setting.water?.kind === 'vents' ? 0.55 : 1;
  const dim = (light.night ? 0.3 : light.time === 'dusk' ? 0.6 : 1) * deep;
  const sea: Sea = {
    ramp: seenRamp(r.pick(WATERS)).map(([at, c]) => [at, [c[0] * dim, c[1] * dim, c[2] * dim] as Rgb] as const),
    source: view.centre + view.unit * r.between(-0.28, 0.28),
    salt: r.below(1 << 20),
    power: (light.night ? 0.2 : light.cover > 0 ? 0.5 : 1) * deep,
  };
  const city = /\bcity\b|atlantis|\btown\b|ruins/.test(words);
  const reef = /reef|coral/.test(words);
  const ground: Pass[] = [waterPass(context, sea)];
  if (city) ground.push(sunkenCityPass(context, sea));
  ground.push(seaBedPass(context, sea));
  for (let i = city ? 1 : 0; i < 3; i++) ground.push(reefPass(context, sea, i, reef));
  if (reef && !city && hasSchools(context)) ground.push(schoolsPass(context, sea));
  const own = context.setting.water?.kind;
  if (own === 'wreck') ground.push(wreckPass(context, sea, context.element('landform')?.id ?? context.mass('sea')));
  if (own === 'vents') ground.push(ventsPass(context, sea, context.element('landform')?.id ?? context.mass('sea')));
  if (reef && !city) ground.push(coralsPass(context, sea));
  if (/kelp|seaweed/.test(words)) ground.push(kelpPass(context, sea));
  return { ground: [...ground, shaftsPass(context, sea), ...foreshorePasses(context)], front: [motesPass(context, sea)] };
};

function waterPass(context: SceneContext, sea: Sea): Pass {
  const look = waterLook(context, sea);
  return {
    name: 'water',
    look,
    run: (frame, k, y0, y1) => paintWater(look, frame, k, y0, y1),
  };
}

/** What the rows are painted by, the same for all of them. */
function waterLook(context: SceneContext, sea: Sea) {
  const { view } = context;
  const id = context.mass('sea');
  return { sea, view, id };
}

/** Of the module, not of the pass: what is made anew for a picture is compiled anew after each full collection. */
function paintWater({ sea, view, id }: ReturnType<typeof waterLook>, frame: Frame, k: Kernels, y0: number, y1: number): void {
  const { color, ids, depth, width } = frame;
  const [xs, ys, cloud, ripple] = scratch(frame, 4);
  const n = xs.length;
  for (let y = y0; y < y1; y++) {
    for (let x = 0; x < n; x++) {
      xs[x] = (x / view.unit) * 2.2;
      ys[x] = (y / view.unit) * 3.4;
    }
    k.fbm(xs, ys, cloud, n, 4, sea.salt);
    // The surface seen from below: ripples that run together towards the distance.
    const high = (y + 0.5) / (view.height * 0.3);
    const z = 1 / (0.09 + 1.3 * Math.max(0, 1 - high));
    for (let x = 0; x < n; x++) {
      xs[x] = ((x - sea.source) / view.unit) * z * 9 + cloud[x]! * 0.6;
      ys[x] = z * 13;
    }
    k.ridged(xs, ys, ripple, n, 3, sea.salt ^ 4);
    const up = 1 - y / view.height;
    const surface = smoothstep(0.75, 0.05, high);
    for (let x = 0; x < width; x++) {
      const dx = (x - sea.source) / view.unit;
      const near = exp(-dx * dx * 3);
      const c = waterAt(sea, 0.08 + up * up * 0.5 + 0.36 * near * up * up * up + (cloud[x]! - 0.5) * 0.05);
      const glint = surface * smoothstep(0.45, 0.95, ripple[x]!) * (0.12 + 0.9 * exp(-dx * dx * 9)) * sea.power;
      const p = y * width + x;
      color[p * 4] = c[0] + glint * 0.5;
      color[p * 4 + 1] = c[1] + glint * 0.72;
      color[p * 4 + 2] = c[2] + glint * 0.7;
      color[p * 4 + 3] = 1;
      ids[p] = id;
      depth[p] = 1;
    }
  }
}

/** Shafts from one point above the surface; nearer things stand in more water and so in more light. */
function shaftsPass(context: SceneContext, sea: Sea): Pass {
  const look = beamsLook(context, sea);
  return {
    name: 'shafts',
    look,
    run: (frame, k, y0, y1) => paintBeams(look, frame, k, y0, y1),
  };
}

/** What the rows are painted by, the same for all of them. */
function beamsLook({ view }: SceneContext, sea: Sea) {
  return { view, sea };
}

/** Of the module, not of the pass: what is made anew for a picture is compiled anew after each full collection. */
function paintBeams({ view, sea }: ReturnType<typeof beamsLook>, frame: Frame, k: Kernels, y0: number, y1: number): void {
  const { color, depth, width } = frame;
  const [xs, ys, ray, fine] = scratch(frame, 4);
  const n = xs.length;
  const above = -0.42 * view.unit;
  for (let y = y0; y < y1; y++) {
    const drop = (y - above) / view.unit;
    for (let x = 0; x < n; x++) {
      xs[x] = ((x - sea.source) / view.unit / drop) * 8 + 60;
      ys[x] = 0.3 + (y / view.unit) * 0.25;
    }
    k.fbm(xs, ys, ray, n, 3, sea.salt ^ 8);
    for (let x = 0; x < n; x++) {
      xs[x] = xs[x]! * 4.3;
      ys[x] = ys[x]! * 1.5;
    }
    k.fbm(xs, ys, fine, n, 2, sea.salt ^ 9);
    const fade = smoothstep(1.02, 0.05, y / view.height);
    for (let x = 0; x < width; x++) {
      const dx = (x - sea.source) / view.unit / drop;
      const beam = smoothstep(0.46, 0.8, ray[x]! * 0.78 + fine[x]! * 0.22);
      const far = mix(0.45, 1, smoothstep(0, 0.8, depth[y * width + x]!));
      const v = beam * exp(-dx * dx * 3.6) * fade * fade * far * sea.power * 0.34;
      if (v < 0.002) continue;
      const o = (y * width + x) * 4;
      color[o] = color[o]! + v * 0.55;
      color[o + 1] = color[o + 1]! + v * 0.92;
      color[o + 2] = color[o + 2]! + v;
    }
  }
}

/** Motes adrift, a few of them close and out of focus. They are part of the water. */
function motesPass({ view, seed }: SceneContext, sea: Sea): Pass {
  const r = random(seed, 'underwater', 'motes');
  const scale = view.unit / 1024;
  const motes = Array.from({ length: 260 }, (_, i) => ({
    x: view.centre + r.between(-0.55, 0.55) * view.width,
    y: r.next() * view.height * 0.95,
    radius: (i % 24 === 0 ? r.between(2.2, 5) : r.between(0.6, 1.3)) * scale,
    power: i % 24 === 0 ? 0.05 : r.between(0.06, 0.22),
  }));
  return {
    name: 'motes',
    run(frame, _k, y0, y1) {
      const { color, width } = frame;
      for (const m of motes) {
        const reach = m.radius * 2 + 1;
        const dx0 = (m.x - sea.source) / view.unit;
        const lit = m.power * (0.35 + exp(-dx0 * dx0 * 5)) * (1.1 - m.y / view.height) * (0.3 + 0.7 * sea.power);
        for (let y = Math.max(y0, Math.floor(m.y - reach)); y < Math.min(y1, Math.ceil(m.y + reach)); y++)
          for (let x = Math.max(0, Math.floor(m.x - reach)); x < Math.min(width, Math.ceil(m.x + reach)); x++) {
            const dx = (x + 0.5 - m.x) / m.radius;
            const dy = (y + 0.5 - m.y) / m.radius;
            const v = lit * exp(-(dx * dx + dy * dy));
            if (v < 0.003) continue;
            const o = (y * width + x) * 4;
            color[o] = color[o]! + v * 0.8;
            color[o + 1] = color[o + 1]! + v;
            color[o + 2] = color[o + 2]! + v;
          }
      }
    },
  };
}
