/** A planet as a lit ball: banded gas, dust or ice, with a soft edge of air and, for some, a ring. */
import { random } from '@atelier/spec';
import { hex, type Rgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import { clamp, cos, exp, mix, sin, smoothstep } from '../math.ts';
import { fractal } from '../noise.ts';
import type { View } from '../stage/view.ts';

export interface Planet {
  x: number;
  y: number;
  radius: number;
  tones: readonly [Rgb, Rgb, Rgb];
  air: Rgb;
  banded: boolean;
  ring: boolean;
  tilt: number;
  /** Towards the star that lights it; x right, y down, z towards the viewer. */
  light: readonly [number, number, number];
  salt: number;
}

const KINDS = [
  { tones: ['#d9a066', '#a8623c', '#f0d2a0'], air: '#ffb27a', banded: true },
  { tones: ['#b5533c', '#7a3226', '#d98a5e'], air: '#ff9a6a', banded: false },
  { tones: ['#5f8fc0', '#2f5a94', '#a9cfe6'], air: '#7ab8ff', banded: true },
  { tones: ['#6f5a9a', '#41336e', '#b59ad0'], air: '#b48aff', banded: true },
  { tones: ['#4f8f8a', '#2c5f66', '#a9d6c4'], air: '#7ae0d0', banded: false },
  { tones: ['#e3c78f', '#c49a58', '#f5e8c8'], air: '#ffe6a8', banded: false },
] as const;

/** What of a planet the sky's other things must know: where its ball is, and whether it has a ring. */
export function planetPlace(
  seed: number,
  view: View,
  words: string,
  side: number,
): Pick<Planet, 'x' | 'y' | 'radius' | 'ring'> {
  const r = random(seed, 'planet', 'place');
  // Our own is the whole of what one sees.
  const radius = view.unit * r.between(0.12, 0.22) * (/\bearth\b|blue marble/.test(words) ? 1.6 : 1);
  const away = r.between(0.16, 0.3) * Math.min(1, view.width / view.unit);
  const high = r.between(0.3, 0.44);
  const ring = (r.chance(0.35) && !/earth/.test(words)) || /\b(?:rings?|ringed|saturn)\b/.test(words);
  // In space alone, without land below, its middle is that of the picture.
  const y = Math.min(view.horizon, view.height * 0.8) * (view.horizon > view.height * 0.7 ? high + 0.2 : high);
  const room = Math.max(0, view.width / 2 - radius * (ring ? 2.25 : 1.1));
  return { x: view.centre - side * Math.min(away * view.unit, room), y, radius, ring };
}

export function planetOf(seed: number, view: View, words: string, side: number): Planet {
  const r = random(seed, 'planet', 'look');
  const kind = /\bmars\b|red|desert/.test(words)
    ? KINDS[1]
    : /blue|\bice|neptune/.test(words)
      ? KINDS[2]
      : /jupiter|saturn|gas/.test(words)
        ? KINDS[0]
        : /venus/.test(words)
          ? KINDS[5]
          : r.pick(KINDS.slice(0, 5));
  return {
    ...planetPlace(seed, view, words, side),
    tones: [hex(kind.tones[0]), hex(kind.tones[1]), hex(kind.tones[2])],
    air: hex(kind.air),
    banded: kind.banded,
    tilt: r.between(0.2, 0.5) * (r.chance(0.5) ? 1 : -1),
    light: [side * 0.72, -0.42, 0.55],
    salt: r.below(1 << 20),
  };
}

/** Paints over rows y0 … y1; rows below `floor` are left. */
export function paintPlanet(frame: Frame, planet: Planet, id: number, y0: number, y1: number, strength: number): void {
  const { color, ids, width } = frame;
  const { x: cx, y: cy, radius, light } = planet;
  const [c, s] = [cos(planet.tilt), sin(planet.tilt)];
  const reach = radius * (planet.ring ? 2.3 : 1.25);
  for (let y = Math.max(y0, Math.floor(cy - reach)); y < Math.min(y1, Math.ceil(cy + reach)); y++)
    for (let x = Math.max(0, Math.floor(cx - reach)); x < Math.min(width, Math.ceil(cx + reach)); x++) {
      const px = (x + 0.5 - cx) / radius;
      const py = (y + 0.5 - cy) / radius;
      const d = Math.sqrt(px * px + py * py);
      const u = px * c + py * s;
      const v = -px * s + py * c;
      const p = y * width + x;
      const o = p * 4;
      const disc = clamp((1 - d) * radius + 0.5);
      if (disc > 0) {
        const z = Math.sqrt(Math.max(0, 1 - d * d));
        const facing = px * light[0] + py * light[1] + z * light[2];
        const day = smoothstep(-0.12, 0.75, facing);
        // The bands of a ringed one lie still.
        const still = planet.banded && planet.ring ? 0.4 : 1;
        const stretch = planet.banded ? [1.1 * still, 7.5] : [2.6, 2.6];
        const bend = fractal(u * 2 + 3, v * 4 + z, 3, planet.salt) - 0.5;
        const cloud = fractal(u * stretch[0]! * (1.4 - 0.4 * z) + 20, v * stretch[1]! + bend * 1.4 * still, 5, planet.salt ^ 3);
        const fine = fractal(u * 9, v * (planet.banded ? 26 : 9) + bend * 3 * still, 3, planet.salt ^ 8);
        const rim = smoothstep(0.5, 1, d) * day;
        const shadow = planet.ring ? 1 - 0.4 * exp(-((v - 0.16) * (v - 0.16)) / 0.012) : 1;
        for (let k = 0; k < 3; k++) {
          const body = mix(
            mix(planet.tones[1][k]!, planet.tones[0][k]!, smoothstep(0.3, 0.55, cloud)),
            planet.tones[2][k]!,
            smoothstep(0.55, 0.78, cloud),
          );
          const lit = body * (0.8 + 0.4 * fine) * (0.012 + 1.25 * day) * shadow + planet.air[k]! * rim * 0.35;
          color[o + k] = mix(color[o + k]!, lit * strength, disc);
        }
        if (disc > 0.5) ids[p] = id;
      } else {
        const glow = 0.32 * exp(-(d - 1) * 26) * clamp(0.25 + px * light[0] + py * light[1]) * strength;
        if (glow > 0.003) for (let k = 0; k < 3; k++) color[o + k] = color[o + k]! + planet.air[k]! * glow;
      }
      if (!planet.ring) continue;
      // The ring is a disc seen nearly edge on; its near half passes before the planet.
      const flat = v / 0.2;
      const q = Math.sqrt(u * u + flat * flat);
      if (q < 1.3 || q > 2.15 || (v < 0 && d < 1)) continue;
      const gap = 1 - 0.85 * exp(-((q - 1.86) * (q - 1.86)) / 0.0009);
      const grooves = 0.45 + 0.75 * fractal(q * 26, 2, 3, planet.salt ^ 5);
      const a = clamp(smoothstep(1.3, 1.38, q) * smoothstep(2.15, 2.06, q) * gap * grooves) * 0.85;
      const dark = v < 0 && Math.abs(u + light[0] * 0.6) < 0.85 && u * light[0] < 0 ? 0.25 : 1;
      for (let k = 0; k < 3; k++)
        color[o + k] = mix(color[o + k]!, mix(planet.tones[2][k]!, 0.8, 0.3) * 0.8 * dark * strength, a);
      if (a > 0.5) ids[p] = id;
    }
}
