/**
 * A city street in one-point perspective: rows of buildings on both sides, painted far to near, a skyline at the end, and a
 * road that mirrors lights when it is wet. All sizes in metres; the street runs straight away from the viewer.
 */
import { type Random, random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import { noise } from '../noise.ts';
import type { Pass } from '../pool/pass.ts';
import type { SceneContext, ScenePainter } from './scene.ts';
import { skyPasses } from './sky-passes.ts';
import { skylinePass } from './skyline.ts';
import { streetPass } from './street.ts';
import { lampsPass } from './street-lamps.ts';

export interface Building {
  side: -1 | 1;
  /** Distances of its near and far end. */
  z0: number;
  z1: number;
  /** Distance of its wall from the middle of the street. */
  wall: number;
  height: number;
  albedo: Rgb;
  /** Height of a floor and width of a bay. */
  floor: number;
  bay: number;
  style: 'brick' | 'stone' | 'glass';
  salt: number;
  shop: Rgb;
}

export interface Street {
  /** Column of the vanishing point. */
  vanish: number;
  /** Half widths: of the road, and to the walls. */
  road: number;
  walls: number;
  buildings: Building[];
  /** Share of lit windows. */
  lit: number;
  wet: number;
  /** Saturated signs and rims of light. */
  neon: boolean;
}

const WALLS: readonly Rgb[] = [
  [0.3, 0.17, 0.12],
  [0.42, 0.34, 0.26],
  [0.36, 0.36, 0.36],
  [0.5, 0.42, 0.31],
  [0.24, 0.2, 0.19],
  [0.44, 0.27, 0.2],
];
const SHOPS: readonly Rgb[] = [
  [1.5, 0.95, 0.45],
  [1.4, 0.55, 0.5],
  [0.55, 1.0, 1.1],
  [1.35, 1.15, 0.8],
];
const NEON: readonly Rgb[] = [
  [1.9, 0.25, 1.1],
  [0.2, 1.3, 1.8],
  [1.6, 0.5, 0.15],
  [0.6, 0.35, 1.9],
];

export const paintCity: ScenePainter = (context) => {
  const street = streetOf(context);
  const ground: Pass[] = [
    ...skyPasses(context),
    skylinePass(context, street),
    buildingsPass(context, street),
    streetPass(context, street),
  ];
  const lamps = context.element('lamps');
  if (lamps) ground.push(lampsPass(context, street, lamps.id));
  return { ground, front: [] };
};

function streetOf(context: SceneContext): Street {
  const { view, seed, light, brief, setting } = context;
  const r = random(seed, 'city', 'street');
  const words = [...brief.setting, ...brief.look].map((f) => f.value.toLowerCase()).join(' ');
  const neon = /neon|cyberpunk|futurist|sci-?fi/.test(words);
  const walls = r.between(6.6, 8.4);
  const buildings: Building[] = [];
  for (const side of [-1, 1] as const) {
    const own = random(seed, 'city', 'side', side);
    let z = 3.4;
    while (z < 120) {
      const length = own.between(7, 15) * (neon ? 1.25 : 1);
      buildings.push(buildingAt(side, z, z + length, walls, neon, own));
      z += length + (own.chance(0.14) ? 3 : 0);
    }
  }
  buildings.sort((a, b) => b.z0 - a.z0 || a.side - b.side);
  const dark = light.night || light.time === 'dusk';
  const rain = setting.weather === 'rain' || setting.weather === 'stormy';
  return {
    vanish: view.centre + view.unit * r.between(-0.1, 0.1),
    road: walls - r.between(2, 2.6),
    walls,
    buildings,
    lit: light.night ? (neon ? 0.62 : 0.42) : dark ? 0.34 : 0,
    wet: rain ? 0.85 : /wet/.test(words) || neon ? 0.7 : light.night ? 0.3 : 0.06,
    neon,
  };
}

function buildingAt(side: -1 | 1, z0: number, z1: number, wall: number, neon: boolean, r: Random): Building {
  return {
    side,
    z0,
    z1,
    wall: wall + (r.chance(0.2) ? r.between(0.2, 0.8) : 0),
    height: (neon ? r.between(18, 58) : r.between(9, 24)) * (1 + z0 / 160),
    albedo: r.pick(WALLS),
    floor: r.between(3.1, 3.8),
    bay: r.between(2.1, 3.2),
    style: neon ? r.pick(['glass', 'stone']) : r.pick(['brick', 'brick', 'stone', 'stone', 'glass']),
    salt: r.below(1 << 20),
    shop: r.pick(neon ? NEON : SHOPS),
  };
}

function buildingsPass(context: SceneContext, street: Street): Pass {
  const { view } = context;
  const id = context.mass('buildings');
  return {
    name: 'buildings',
    weight: 3,
    run(frame, _k, y0, y1) {
      const { color, ids, depth, width } = frame;
      const out: [number, number, number] = [0, 0, 0];
      for (const b of street.buildings) {
        const near = b.z0;
        // The wall along the street covers columns between its two ends; the end wall faces the viewer beyond them.
        const xNear = street.vanish + (b.side * b.wall * view.focal) / near;
        const xFar = street.vanish + (b.side * b.wall * view.focal) / b.z1;
        const xOut = street.vanish + (b.side * (b.wall + 14) * view.focal) / near;
        const left = Math.max(0, Math.floor(Math.min(xNear, xFar, xOut)));
        const right = Math.min(width, Math.ceil(Math.max(xNear, xFar, xOut)));
        for (let x = left; x < right; x++) {
          const off = (x + 0.5 - street.vanish) * b.side;
          if (off <= 0) continue;
          const along = (b.wall * view.focal) / off;
          const frontal = along < near;
          const z = frontal ? near : along;
          if (z > b.z1) continue;
          const scale = view.focal / z;
          const top = view.horizon - (b.height - view.eye) * scale;
          const foot = view.horizon + view.eye * scale;
          const edge = frontal ? clamp(Math.abs(x + 0.5 - xOut) + 0.5) : clamp(Math.abs(x + 0.5 - xFar) + 0.5);
          for (let y = Math.max(y0, Math.floor(top)); y < Math.min(y1, foot); y++) {
            const a = clamp(y + 1 - top) * edge;
            if (a <= 0) continue;
            const up = view.eye - (y + 0.5 - view.horizon) / scale;
            wallColour(out, context, street, b, frontal ? off / scale - b.wall : z, up, z, frontal);
            const p = y * width + x;
            for (let c = 0; c < 3; c++) color[p * 4 + c] = mix(color[p * 4 + c]!, out[c]!, a);
            if (a > 0.5) {
              ids[p] = id;
              depth[p] = clamp(0.1 + z / 140);
            }
          }
        }
      }
    },
  };
}

/** Colour of a wall at `across` metres along it and `up` metres above the street. */
function wallColour(
  out: [number, number, number],
  { light }: SceneContext,
  street: Street,
  b: Building,
  across: number,
  up: number,
  z: number,
  frontal: boolean,
): void {
  const u = across / b.bay;
  const v = up / b.floor;
  const iu = Math.floor(u);
  const iv = Math.floor(v);
  const fu = u - iu;
  const fv = v - iv;
  const roll = noise(iu * 17.3 + 0.5, iv * 31.7 + 0.5, b.salt);
  // Towards the distance a window is smaller than a pixel: detail melts into its mean.
  const crisp = clamp(1.4 - z / 70);
  const sunward = light.direction[0] * -b.side;
  const facing = frontal ? (light.direction[2] < 0 ? 0.75 : 0.12) : clamp(0.35 + sunward * 0.9);
  const dirt = 0.82 + 0.3 * noise(across * 0.7, up * 0.5, b.salt ^ 3) - 0.12 * exp(-up * 0.8);
  const course = b.style === 'brick' ? 0.94 + 0.12 * noise(across * 5, up * 14, b.salt ^ 4) : 1;
  for (let c = 0; c < 3; c++)
    out[c] =
      b.albedo[c]! *
      dirt *
      course *
      (light.key[c]! * facing * (light.night ? 0.16 : 0.85) + light.fill[c]! * (light.night ? 0.42 : 0.52));
  const ledge = iv >= 1 && fv < 0.07;
  if (ledge) for (let c = 0; c < 3; c++) out[c] = out[c]! * 1.25;
  const margin = b.style === 'glass' ? 0.05 : 0.22;
  const inWindow =
    iv >= 1 &&
    up < b.height - 0.9 &&
    fu > margin &&
    fu < 1 - margin &&
    fv > (b.style === 'glass' ? 0.08 : 0.26) &&
    fv < (b.style === 'glass' ? 0.95 : 0.84);
  if (inWindow) {
    const on = roll > 1 - street.lit;
    if (on) {
      const warm = noise(iu * 7.1, iv * 5.3, b.salt ^ 8);
      const tint: Rgb =
        street.neon && warm > 0.6
          ? NEON[Math.floor(warm * 39) % NEON.length]!
          : warm > 0.82
            ? [0.75, 0.95, 1.15]
            : [1.55, 0.98, 0.46];
      const curtain = 0.7 + 0.5 * smoothstep(0.2, 0.9, fv) - 0.35 * (Math.abs(fu - 0.5) < 0.02 ? 1 : 0);
      const power = (0.35 + 0.75 * roll) * curtain * (light.night ? 1 : 0.7);
      for (let c = 0; c < 3; c++) out[c] = mix(out[c]! * 0.7 + tint[c]! * power * 0.45, tint[c]! * power, crisp);
    } else {
      const glass = 0.28 + 0.4 * fv + 0.25 * noise(across * 0.4, up * 0.4, b.salt ^ 6);
      const frame = Math.abs(fu - 0.5) < 0.025 || Math.abs(fv - 0.56) < 0.02 ? 0.45 : 1;
      for (let c = 0; c < 3; c++)
        out[c] = mix(out[c]! * 0.8, light.sky[2]![1][c]! * glass * 0.5 * frame * (light.night ? 0.6 : 1), crisp * 0.9);
    }
  } else if (iv === 0 && !frontal) {
    const front = fu > 0.1 && fu < 0.9 && fv > 0.06 && fv < 0.76;
    const sign = fv >= 0.78 && fv < 0.95;
    const open = street.lit > 0 ? 1 : 0.16;
    if (front)
      for (let c = 0; c < 3; c++)
        out[c] = mix(out[c]!, b.shop[c]! * (0.28 + 0.5 * noise(across * 2.3, up * 2.1, b.salt ^ 5)) * open + 0.02, 0.9);
    else if (sign) for (let c = 0; c < 3; c++) out[c] = out[c]! * 0.5 + b.shop[c]! * (street.neon ? 1.1 : 0.45) * open;
  }
  if (up > b.height - 0.7) for (let c = 0; c < 3; c++) out[c] = out[c]! * 1.15;
  // Signs that hang out of the wall.
  if (
    street.neon &&
    !frontal &&
    noise(iu * 3.3, 8.8, b.salt) > 0.62 &&
    fu > 0.36 &&
    fu < 0.52 &&
    up > 4 &&
    up < 4 + 9 * noise(iu * 1.7, 2.2, b.salt)
  ) {
    const tint = NEON[Math.floor(noise(iu * 9.1, 4.4, b.salt) * 39) % NEON.length]!;
    const stroke = 0.5 + 0.9 * (noise(0.5, up * 1.7, b.salt ^ iu) > 0.45 ? 1 : 0.2);
    for (let c = 0; c < 3; c++) out[c] = tint[c]! * stroke * (street.lit > 0 ? 1.2 : 0.5);
  }
  const fog = clamp(1 - exp(-z * (0.006 + 0.02 * light.mist)));
  for (let c = 0; c < 3; c++) out[c] = mix(out[c]!, light.haze[c]! * (light.night ? 1.15 : 1), fog);
}
