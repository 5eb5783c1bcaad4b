/**
 * Masses of rock that stand alone on open land, each seen from its side: an outline by its form, beds that run level through all of
 * them, a wall that turns from the light in ribs and gullies, scree at its foot, and a shadow on the ground.
 */
import { type Random, random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { scratch } from '../kernels/scratch.ts';
import type { Light } from '../light/light.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import { fractal, noise } from '../noise.ts';
import type { Pass } from '../pool/pass.ts';
import type { View } from '../stage/view.ts';
import type { RockForm, RockLand } from './rock-lands.ts';
import type { SceneContext } from './scene.ts';

/** Height of the eye in the units of the land (`desert.ts`). */
const EYE = 0.95;
const FAR = 46;

interface Mass {
  /** Across, distance, half width at the foot and height, in the units of the land. */
  x: number;
  z: number;
  half: number;
  tall: number;
  salt: number;
  /** How much of the half width the cliff takes. */
  cliff: number;
  /** −1 … 1: where a thumb stands off a butte's side; 0 for none. */
  thumb: number;
}

/** Where the masses stand, far to near. */
function massesOf(form: RockForm, tall: number, view: View, r: Random): Mass[] {
  const made: Mass[] = [];
  const wide = view.width / view.focal / 2;
  /** `at`: −1 the left edge of the picture, 1 the right; `high`: part of the picture's unit above the horizon. */
  const add = (at: number, z: number, half: number, high: number, cliff = r.between(0.4, 0.56)): void => {
    const scale = view.focal / view.unit;
    // What stands higher than the picture is brought down into it.
    const room = (view.horizon / view.unit) * 0.86;
    made.push({
      x: at * wide * z,
      z,
      half: (half * z) / scale,
      tall: EYE + (Math.min(high * tall, room) * z) / scale,
      salt: r.below(1 << 16),
      cliff,
      thumb: r.chance(0.55) ? (r.chance(0.5) ? 1 : -1) : 0,
    });
  };
  const side = r.chance(0.5) ? 1 : -1;
  if (form === 'dome') {
    add(side * r.between(0.05, 0.3), r.between(20, 26), r.between(0.34, 0.46), r.between(0.12, 0.17));
    if (r.chance(0.6)) add(-side * r.between(0.75, 1), 34, r.between(0.1, 0.16), r.between(0.03, 0.05));
  } else if (form === 'pillar') {
    for (let row = 0; row < 5; row++) {
      const z = mix(38, 9, row / 4);
      const count = (row < 2 ? 22 : 9) + r.below(5);
      for (let i = 0; i < count; i++) {
        const at = ((i + r.between(0.1, 0.9)) / count) * 2.5 - 1.25;
        // The nearest leave the middle open.
        if (row > 2 && Math.abs(at) < 0.24 * (row - 1)) continue;
        const size = r.between(0.55, 1);
        add(
          at,
          z * r.between(0.94, 1.06),
          r.between(0.02, 0.036) * (0.75 + 0.22 * row) * size,
          r.between(0.1, 0.2) * (0.62 + 0.26 * row) * size,
        );
      }
    }
  } else if (form === 'cone') {
    for (let row = 0; row < 5; row++) {
      const z = mix(38, 9, row / 4);
      const count = (row < 2 ? 15 : 6) + r.below(4);
      for (let i = 0; i < count; i++) {
        const at = ((i + r.between(0.1, 0.9)) / count) * 2.6 - 1.3;
        // The nearest leave the valley open.
        if (row > 2 && Math.abs(at) < 0.3 * (row - 1)) continue;
        const size = r.between(0.55, 1) * (0.62 + 0.26 * row);
        add(at, z * r.between(0.94, 1.06), r.between(0.062, 0.1) * size, r.between(0.08, 0.14) * size);
      }
    }
  } else if (form === 'mound') {
    for (let row = 0; row < 5; row++) {
      const z = mix(38, 7.5, row / 4);
      const count = 5 - (row >> 1);
      for (let i = 0; i < count; i++) {
        const at = ((i + r.between(0.2, 0.8)) / count) * 2.6 - 1.3;
        if (row > 2 && Math.abs(at) < 0.3) continue;
        add(at, z * r.between(0.92, 1.08), r.between(0.3, 0.5), r.between(0.14, 0.3) * mix(1.2, 0.62, row / 4), 1);
      }
    }
  } else if (form === 'wall') {
    for (let i = 0; i < 5; i++)
      add(i * 0.55 - 1.1 + r.between(-0.15, 0.15), r.between(30, 42), r.between(0.12, 0.24), r.between(0.05, 0.1), 0.86);
    add(side * r.between(0.72, 0.9), r.between(13, 16), r.between(0.26, 0.36), r.between(0.26, 0.36), 0.88);
    add(-side * r.between(0.8, 1.05), r.between(17, 21), r.between(0.2, 0.28), r.between(0.16, 0.26), 0.88);
  } else {
    for (let i = 0; i < 4; i++)
      add(i * 0.62 - 0.95 + r.between(-0.2, 0.2), r.between(32, 42), r.between(0.05, 0.13), r.between(0.03, 0.06));
    add(-side * r.between(0.16, 0.4), r.between(22, 28), r.between(0.1, 0.16), r.between(0.1, 0.15));
    add(side * r.between(0.58, 0.76), r.between(14, 17), r.between(0.24, 0.31), r.between(0.24, 0.33));
    add(-side * r.between(0.72, 0.92), r.between(17, 20), r.between(0.19, 0.26), r.between(0.18, 0.27));
  }
  return made.sort((a, b) => b.z - a.z);
}

/** Height of the outline over the foot, 0–1, at `u` from the middle (±1 at the foot's ends). */
function outline(form: RockForm, m: Mass, u: number): number {
  const off = Math.abs(u);
  if (form === 'dome') {
    const back = 1 - off * off * off * off;
    const wave = fractal(u * 2.6 + 9, 3, 4, m.salt) - 0.5;
    return Math.max(0, back) * (0.9 + 0.26 * wave) * smoothstep(1, 0.9, off);
  }
  if (form === 'cone') {
    // Steep and a little hollow, with a blunt tip; on some a cap of harder rock.
    const wave = (fractal(u * 3 + 25, m.salt & 7, 4, m.salt) - 0.5) * 0.16;
    const fall = 1 - Math.abs(u - 0.12 * m.thumb);
    const body = fall <= 0 ? 0 : 0.96 * smoothstep(0, 1.02, fall) * (0.55 + 0.45 * fall) + wave * fall;
    const cap = m.cliff > 0.48 && Math.abs(u - 0.12 * m.thumb) < 0.15 + wave * 0.3 ? 1.02 : 0;
    return Math.max(0, body, cap);
  }
  if (form === 'mound') {
    const gully = fractal(u * 4 + 30, 5, 4, m.salt) - 0.5;
    const fall = 1 - off;
    return Math.max(0, fall) <= 0 ? 0 : clamp(1.08 * (1 - exp(-fall * 2.1)) * (0.94 + 0.3 * gully * fall));
  }
  if (form === 'wall') {
    const teeth = fractal(u * 5 + 20, 7, 5, m.salt);
    const steep = smoothstep(1, 0.78, off + 0.12 * (noise(u * 9, 1, m.salt) - 0.5));
    return steep * (0.62 + 0.62 * (teeth - 0.2)) * (1 - 0.3 * off);
  }
  // A butte: the cliff with steps at its corners, a thumb beside it, and scree that leans on both.
  const edge = (fractal(u * 14 + 40, 2, 4, m.salt) - 0.5) * 0.08;
  const top = 1 + (fractal(u * 5 + 11, 6, 4, m.salt) - 0.5) * 0.1;
  const cliff = top * smoothstep(m.cliff + 0.012, m.cliff - 0.012, off + edge);
  const corner =
    (0.72 + 0.2 * noise(u * 7, 4, m.salt)) * smoothstep(m.cliff * 1.12 + 0.012, m.cliff * 1.12 - 0.012, off + edge);
  const beside = u * m.thumb - m.cliff * 1.24;
  const thumb =
    m.thumb === 0 ? 0 : (0.86 + 0.1 * noise(u * 20, 8, m.salt)) * smoothstep(0.062, 0.045, Math.abs(beside + edge * 0.5));
  return Math.max(cliff, corner, thumb, screeOf(m, off));
}

/** Height of the scree at the foot of a butte. */
function screeOf(m: Mass, off: number): number {
  const t = clamp((1 - off) / (1 - m.cliff * 0.9));
  return 0.5 * t * (0.5 + 0.5 * t);
}

/** Half the breadth of a needle at a part of its height, 1 at its widest: beds that wear faster are necks. */
function neck(m: Mass, v: number): number {
  const lumps = fractal(v * 5.5 + 3, 2, 3, m.salt);
  const foot = 0.55 * smoothstep(0.42, 0, v);
  const tip = smoothstep(1, 0.9 + 0.06 * noise(1, 2, m.salt), v);
  return (0.44 + 0.34 * lumps + foot) * (1 - 0.32 * v) * Math.sqrt(Math.max(0, tip));
}

export function rockMassPasses(context: SceneContext, land: RockLand & { form: RockForm }, id: number): Pass[] {
  const r = random(context.seed, 'rock', 'masses');
  const salt = r.below(1 << 16);
  return massesOf(land.form, land.tall, context.view, r).map((m) => {
    const look = massLook(context, land, m, id, salt);
    return { name: 'rock', weight: 0.4, look, run: (frame, k, y0, y1) => paintMass(look, frame, k, y0, y1) };
  });
}

function massLook({ view, light }: SceneContext, land: RockLand & { form: RockForm }, m: Mass, id: number, salt: number) {
  const scale = view.focal / m.z;
  const centre = view.centre + m.x * scale;
  const half = m.half * scale;
  const base = view.horizon + EYE * scale;
  const tall = m.tall * scale;
  const from = Math.max(0, Math.floor(centre - half * 1.1));
  const to = Math.min(view.width, Math.ceil(centre + half * 1.1));
  const tops = Float32Array.from({ length: Math.max(0, to - from) }, (_, i) => {
    const u = (from + i + 0.5 - centre) / half;
    return land.form === 'pillar' ? (Math.abs(u) < 1.1 ? 1 : 0) : outline(land.form, m, u);
  });
  const side = light.azimuth >= 0 ? 1 : -1;
  const haze = clamp(1 - exp(-Math.max(0, m.z - 9) * (0.0085 + 0.04 * light.mist)));
  return { view, light, land, m, id, salt, centre, half, base, tall, from, to, tops, side, haze, ...strength(light) };
}

/** Direct light and light of the sky on rock. */
function strength(light: Light): { sun: number; sky: number } {
  if (light.night) return { sun: 0.9, sky: 1.1 };
  if (light.time === 'dusk') return { sun: 0.7, sky: 0.95 };
  if (light.time === 'day') return { sun: 1.35 - 0.75 * light.cover, sky: 0.62 + 0.2 * light.cover };
  return { sun: 1.15, sky: 0.5 };
}

/** Colour of the beds at a height, in beds; they run into each other over a fifth. */
function bedAt(beds: readonly Rgb[], at: number, c: number): number {
  const i = Math.floor(at);
  const n = beds.length;
  const here = beds[((i % n) + n) % n]!;
  const next = beds[(((i + 1) % n) + n) % n]!;
  return mix(here[c]!, next[c]!, smoothstep(0.78, 1, at - i));
}

function paintMass(look: ReturnType<typeof massLook>, frame: Frame, k: Kernels, y0: number, y1: number): void {
  const { view, light, land, m, id, salt, centre, half, base, tall, from, to, tops, side, haze, sun, sky } = look;
  const { color, ids, depth, width } = frame;
  const [xs, ys, rib, grain, warp] = scratch(frame, 5);
  const n = xs.length;
  const pillar = land.form === 'pillar';
  // Rain wears soft rock into smooth folds.
  const soft = land.form === 'mound' || land.form === 'cone';
  const away = 1 - (1 / m.z - 1 / FAR) / (1 / 0.9 - 1 / FAR);
  const [low, high] = [Math.min(y1, Math.ceil(base + tall * 0.06)), Math.max(y0, Math.floor(base - tall * 1.12))];
  shadowOnGround(look, frame, y0, y1);
  // Ribs keep their width in the land, not in the picture.
  const fine = land.form === 'dome' ? 2.4 : soft ? 1.5 : land.form === 'wall' ? 2.6 : 4.2;
  const per = 1 / (view.focal / m.z);
  for (let y = high; y < low; y++) {
    const v = (base - y - 0.5) / tall;
    const up = (base - y - 0.5) * per;
    for (let x = 0; x < n; x++) {
      xs[x] = (x - centre) * per * fine + 80 + m.x;
      ys[x] = up * (soft ? 0.55 : land.form === 'butte' ? 0.16 : 0.24) * fine + m.z + (x - centre) * per * 0.3;
    }
    k.ridged(xs, ys, rib, n, 4, salt ^ m.salt);
    for (let x = 0; x < n; x++) {
      xs[x] = (x - centre) * per * 3.1 + 40 + m.x;
      ys[x] = up * 9 + 20;
    }
    k.fbm(xs, ys, grain, n, 4, salt ^ 3);
    for (let x = 0; x < n; x++) {
      xs[x] = (x - centre) * per * 0.8 + 60 + m.x;
      ys[x] = up * 0.5 + 30;
    }
    k.fbm(xs, ys, warp, n, 3, salt ^ 9);
    for (let x = from; x < to; x++) {
      const u = (x + 0.5 - centre) / half;
      const top = tops[x - from]!;
      let a: number;
      let turn = u;
      if (pillar) {
        const w = v > 1 ? 0 : neck(m, Math.max(0, v)) + (rib[x]! - 0.5) * 0.12;
        if (w <= 0) continue;
        a = clamp((w - Math.abs(u)) * half + 0.5);
        turn = clamp(u / w, -1, 1);
      } else {
        a = clamp((top - v) * tall + 0.5);
        turn = u / (land.form === 'butte' ? m.cliff * 1.1 : 1);
      }
      // The foot runs out unevenly.
      a *= smoothstep(-0.02, 0.015, v + (grain[x]! - 0.5) * 0.05 * (pillar ? 2 : 1));
      if (a <= 0.004) continue;
      const scree = land.form === 'butte' ? smoothstep(0.015, -0.015, v - screeOf(m, Math.abs(u)) - (rib[x]! - 0.5) * 0.06) : 0;
      const slope = (rib[Math.min(n - 1, x + 1)]! - rib[Math.max(0, x - 1)]!) / (2 * per * fine);
      const nx = clamp(turn * 0.62 + slope * (scree > 0.5 ? 0.5 : 0.85), -1, 1);
      const level =
        land.form === 'dome' ? 0.18 + 0.7 * smoothstep(0.62, 1, v / Math.max(0.05, top)) : soft ? 0.5 : 0.14 + 0.46 * scree;
      // A light that stands ahead swings to its side, or all would be one dark shape.
      const groove = soft ? 0.76 + 0.3 * rib[x]! : 0.5 + 0.66 * smoothstep(0.16, 0.62, rib[x]!);
      const lit = clamp(0.3 + 0.62 * side * nx + 0.46 * level) * mix(groove, 0.86 + 0.3 * (grain[x]! - 0.5), scree);
      const bed =
        (up + (land.dip ?? 0) * (x - centre) * per) / (land.bed * 4) + (warp[x]! - 0.5) * (land.form === 'dome' ? 3 : 0.9);
      const seam = 0.74 + 0.5 * grain[x]! + 0.1 * noise(0.5, up * (14 / land.bed) * 0.12, salt);
      const stain = soft ? 1 : 0.82 + 0.36 * smoothstep(0.25, 0.7, warp[x]!);
      const o = (y * width + x) * 4;
      for (let c = 0; c < 3; c++) {
        const rock =
          mix(
            bedAt(land.beds, bed, c) * stain,
            land.soil[c]! * (0.66 + 0.16 * Math.min(1, bed - Math.floor(bed))),
            scree * 0.86,
          ) * seam;
        // Red ground throws its own colour into the shade.
        const fill = light.fill[c]! * (0.34 + 0.4 * level) * sky + light.key[c]! * land.soil[c]! * 0.3 * (1 - v);
        const body = rock * (light.key[c]! * lit * sun + fill);
        color[o + c] = mix(color[o + c]!, mix(body, light.haze[c]!, haze), a);
      }
      if (a > 0.5) {
        ids[y * width + x] = id;
        depth[y * width + x] = clamp(0.08 + 0.88 * away);
      }
    }
  }
}

/** The side away from the light lies in shade, the lower the light the farther. */
function shadowOnGround(
  { view, light, land, m, centre, half, base, side }: ReturnType<typeof massLook>,
  frame: Frame,
  y0: number,
  y1: number,
): void {
  if (light.night || light.cover > 0.6) return;
  const { color, width } = frame;
  const reach = light.time === 'day' ? 0.8 : 2;
  const scale = view.focal / m.z;
  const deep = Math.max(2, scale * (land.form === 'pillar' ? 0.06 : 0.2));
  const broad = land.form === 'butte' ? half * m.cliff * 1.15 : half * 0.95;
  for (let y = Math.max(y0, Math.floor(base - deep)); y < Math.min(y1, Math.ceil(base + deep)); y++) {
    const v = (y + 0.5 - base) / deep;
    for (let x = Math.max(0, Math.floor(centre - half * 4)); x < Math.min(width, Math.ceil(centre + half * 4)); x++) {
      // Measured away from the light, 0 at the middle of the mass.
      const u = ((x + 0.5 - centre) * -side) / broad;
      if (u < -1 || u > 1 + reach) continue;
      const long = smoothstep(-1, -0.6, u) * smoothstep(1 + reach, 0.6 + reach * 0.5, u);
      const dim = 0.55 * long * smoothstep(1, 0.3, Math.abs(v + 0.1)) * (land.form === 'mound' ? 0.4 : 1);
      const o = (y * width + x) * 4;
      for (let c = 0; c < 3; c++) color[o + c] = color[o + c]! * (1 - dim * (c === 2 ? 0.8 : 1));
    }
  }
}
