/** The floor of a wood: litter and moss, a path where one is said, light that falls through gaps, shadows of trunks towards the viewer. */

import type { Rgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { scratch } from '../kernels/scratch.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import { distanceAt, scaleAt } from '../stage/view.ts';
import { type ForestAir, fogOf } from './forest-air.ts';
import type { Wood } from './forest-kind.ts';
import type { Tree } from './forest-tree.ts';
import type { SceneContext } from './scene.ts';
import { isWetAfterRain } from './weather-wet.ts';

export interface Floor {
  id: number;
  /** Id of the path, 0 where there is none. */
  path: number;
  /** Half the width of the path, metres, and whether it is a road of asphalt. */
  half: number;
  paved: boolean;
  /** Middle of the free way at a distance, metres. */
  corridor(z: number): number;
  trees: readonly Tree[];
  salt: number;
  /** Flowers that cover it off the path. */
  carpet?: { id: number; colours: readonly Rgb[] } | undefined;
}

const EARTH: Rgb = [0.19, 0.14, 0.09];
/** Of a way that feet keep open. */
const PACKED: Rgb = [0.33, 0.255, 0.17];
/** Metres within which single leaves are seen on a path. */
const FLECKED = 20;
/** Last year's leaves on it. */
const LEAF: Rgb = [0.42, 0.235, 0.085];
const ASPHALT = 0.1;
const SNOW_FLOOR: Rgb = [0.8, 0.84, 0.9];

/** What painting a row of the floor needs; its functions belong to the module, so that what is compiled of them outlives a picture. */
class FloorRows {
  readonly context: SceneContext;
  readonly wood: Wood;
  readonly air: ForestAir;
  readonly floor: Floor;
  /** How far aside shadows run for each metre, and whether they come towards the viewer. */
  readonly aside: number;
  readonly ahead: boolean;
  readonly beam: number;
  /** It has rained: the way is dark. */
  readonly wet: boolean;
  /** Fog, a closed canopy and air after rain spread the light: patches and shadows would be blots. */
  readonly soft: number;
  xs!: Float32Array;
  ys!: Float32Array;
  broad!: Float32Array;
  fine!: Float32Array;
  gaps!: Float32Array;
  shade!: Float32Array;
  /** What lies on a path. */
  flecks!: Float32Array;

  constructor(context: SceneContext, wood: Wood, air: ForestAir, floor: Floor) {
    this.context = context;
    this.wood = wood;
    this.air = air;
    this.floor = floor;
    const { light } = context;
    const [dx, , dz] = light.direction;
    // Shadows come towards the viewer when the light is ahead.
    this.aside = dz > 0.05 ? dx / dz : 0;
    this.ahead = dz > 0.05;
    this.wet = isWetAfterRain(context) || light.weather === 'rain';
    this.soft =
      context.element('mist') !== undefined || light.mist > 0.5
        ? fogOf(context, wood).shafts > 0
          ? 0.5
          : 0.75
        : wood.name === 'jungle' || this.wet
          ? 0.6
          : 0;
    this.beam = light.night ? 0.5 : light.backlit ? 0.95 : 1.15;
  }

  /** Takes its rows from the scratch of a band. */
  begin(frame: Frame): void {
    [this.xs, this.ys, this.broad, this.fine, this.gaps, this.shade, this.flecks] = scratch(frame, 7);
  }
}

export function floorPass(context: SceneContext, wood: Wood, air: ForestAir, floor: Floor): Pass {
  const rows = new FloorRows(context, wood, air, floor);
  return { name: 'forest floor', weight: 2, look: rows, run: (frame, k, y0, y1) => paintRows(rows, frame, k, y0, y1) };
}

function paintRows(s: FloorRows, frame: Frame, k: Kernels, y0: number, y1: number): void {
  const { view } = s.context;
  s.begin(frame);
  for (let y = Math.max(y0, Math.floor(view.horizon)); y < y1; y++) {
    const z = distanceAt(view, Math.max(y + 0.5, view.horizon + 0.8));
    const scale = scaleAt(view, z);
    const { salt } = s.floor;
    field(s, k, s.broad, z, scale, 0.55, 0.4, 4, salt, 0);
    field(s, k, s.fine, z, scale, 9, 6.5, z < 9 ? 5 : 3, salt ^ 3, 0);
    if (s.floor.path > 0 && z < FLECKED) field(s, k, s.flecks, z, scale, 17, 10, 2, salt ^ 13, 0);
    else s.flecks.fill(0);
    // Gaps in the crowns throw long patches along the light.
    field(s, k, s.gaps, z, scale, 0.5, 0.2, 3, salt ^ 9, -s.aside);
    s.shade.fill(0);
    if (s.ahead) for (const tree of s.floor.trees) castShade(s, tree, z, scale, frame.width);
    paintRow(s, frame, y, z, scale);
  }
}

function field(
  { xs, ys, context }: FloorRows,
  k: Kernels,
  out: Float32Array,
  z: number,
  scale: number,
  fx: number,
  fz: number,
  octaves: number,
  salt: number,
  slant: number,
): void {
  const { centre } = context.view;
  for (let x = 0; x < xs.length; x++) {
    const m = (x + 0.5 - centre) / scale;
    xs[x] = (m + slant * z) * fx + 50;
    ys[x] = z * fz + 20;
  }
  k.fbm(xs, ys, out, xs.length, octaves, salt);
}

/** The shadow of a trunk on the row `z` metres away. */
function castShade({ shade, context, aside }: FloorRows, tree: Tree, z: number, scale: number, width: number): void {
  if (tree.z <= z) return;
  const away = tree.z - z;
  if (away > 26) return;
  const middle = context.view.centre + (tree.x - aside * away) * scale;
  const soft = (0.04 + away * 0.012) * scale + 0.5;
  const half = tree.radius * scale;
  const from = Math.max(0, Math.floor(middle - half - soft));
  const to = Math.min(width, Math.ceil(middle + half + soft));
  const deep = exp(-away / 16);
  for (let x = from; x < to; x++) {
    const s = smoothstep(half + soft, Math.max(0, half - soft), Math.abs(x + 0.5 - middle)) * deep;
    if (s > shade[x]!) shade[x] = s;
  }
}

function paintRow(s: FloorRows, { color, ids, depth, width }: Frame, y: number, z: number, scale: number): void {
  const { context, wood, air, floor, broad, fine, gaps, shade, flecks, beam } = s;
  const { view, light } = context;
  const haze = air.haze(z);
  const way = floor.corridor(z);
  const near = clamp(1 - z / 20);
  const { soft } = s;
  const side = light.azimuth >= 0 ? -1 : 1;
  const reach = Math.max(1, Math.round(0.035 * scale));
  for (let x = 0; x < width; x++) {
    const m = (x + 0.5 - view.centre) / scale;
    const bright = air.across[x]! * air.down[y]!;
    const litter = clamp((fine[x]! - 0.34) * 3);
    const moss = smoothstep(0.47, 0.6, broad[x]! + (fine[x]! - 0.5) * 0.25) * (0.35 + 0.65 * wood.moss);
    const off = Math.abs(m - way);
    // From the edge of a broad way in, all is as in the middle of a narrow one.
    const edge =
      Math.max(0, off - floor.half + 0.85) +
      (broad[x]! - 0.5) * (floor.paved ? 0.3 : 0.9) +
      (fine[x]! - 0.5) * (floor.path > 0 ? 0.6 : 0.7);
    const line = floor.paved && off < Math.max(0.06, z * 0.0012) && z % 6 < 2.8 ? 0.75 : 0;
    const trodden = floor.path > 0 ? smoothstep(0.9, 0.8, edge) : smoothstep(0.72, 0.5, edge);
    const path = floor.path > 0 ? trodden : trodden * 0.35;
    const open = mix(smoothstep(0.5, 0.68, gaps[x]! + 0.06 * trodden + 0.07 * bright), 0.4, soft);
    const sunlit = open * (1 - shade[x]! * (1 - soft)) * (1 - light.cover * 0.75) * (1 - light.mist * 0.3);
    const o = (y * width + x) * 4;
    const grain = 0.36 + 1.24 * fine[x]!;
    // Worn hollow: its edges lie in the shade of what grows beside it, and leaves gather there.
    const bank = 1 - 0.5 * smoothstep(0.42, 0.8, edge);
    // Trodden soil is lumps and hollows that the light shows from one side, strewn with leaves that lie thicker along its edges.
    const lump = floor.path > 0 ? (fine[x]! - fine[Math.max(0, x - reach)]!) * side * near : 0;
    const leaves =
      floor.path > 0 && !wood.snow
        ? smoothstep(0.54, 0.6, flecks[x]! + 0.1 * smoothstep(0.15, 0.7, edge) - 0.03) * near * smoothstep(1.6, 0.7, edge)
        : 0;
    const grown = floor.carpet
      ? smoothstep(0.4, 0.58, broad[x]! * 0.55 + fine[x]! * 0.45 + 0.04) * smoothstep(0.55, 1.1, edge) * smoothstep(2.6, 8, z)
      : 0;
    const flower = floor.carpet?.colours[broad[x]! > 0.5 ? 0 : floor.carpet.colours.length - 1];
    const strewn = wood.season === 'autumn' ? smoothstep(0.5, 0.64, fine[x]! + 0.1 * smoothstep(0.2, 0.8, edge)) : 0;
    for (let c = 0; c < 3; c++) {
      let albedo = mix(wood.floor[0][c]!, wood.floor[1][c]!, litter);
      albedo = mix(albedo, wood.floor[2][c]! * (0.5 + litter), moss);
      albedo = mix(
        albedo,
        floor.path > 0 && floor.paved
          ? mix(
              mix(ASPHALT * (0.75 + 0.5 * fine[x]!), 0.6, line),
              LEAF[c]! * (0.4 + 0.6 * broad[x]!),
              0.7 * leaves * smoothstep(0.3, 0.75, edge),
            )
          : floor.path > 0
            ? mix(
                PACKED[c]! * Math.max(0.2, 0.36 + 1.1 * fine[x]! + 2.6 * lump),
                LEAF[c]! * (0.35 + 2.2 * clamp(flecks[x]! - 0.42) + 0.6 * broad[x]!),
                0.8 * leaves,
              ) * bank
            : EARTH[c]! * grain * (wood.season === 'autumn' ? 0.9 : 1),
        path * (wood.season === 'autumn' && floor.path === 0 ? 0.55 : 0.86 - 0.34 * strewn),
      );
      if (s.wet) albedo *= 1 - 0.4 * path;
      if (flower) albedo = mix(albedo, flower[c]! * (0.3 + 0.7 * litter), 0.8 * grown);
      if (wood.snow)
        albedo = mix(
          SNOW_FLOOR[c]! * (0.9 + 0.2 * (fine[x]! - 0.5)) * (1 - path * (floor.path > 0 ? 0.16 : 0)),
          albedo,
          smoothstep(0.66, 0.74, fine[x]! + (broad[x]! - 0.5) * 0.3) * 0.5,
        );
      const ambient = air.fill[c]! * (wood.snow ? 0.34 : light.night ? 0.85 : 0.34) * (0.75 + 0.5 * bright);
      const direct = light.key[c]! * beam * sunlit * (wood.snow ? 0.5 : 1) + light.key[c]! * 0.07;
      const sheen =
        light.backlit || light.night ? air.bright[c]! * bright * (0.25 + 0.5 * sunlit) * (0.25 + albedo) * (0.5 + litter) : 0;
      const veil = mix(air.dim[c]!, air.bright[c]!, bright);
      color[o + c] = mix(
        albedo * (ambient + direct) * (1 - shade[x]! * 0.25) + sheen * (1 - shade[x]! * 0.8),
        veil,
        haze * (1 - 0.15 * near),
      );
    }
    color[o + 3] = 1;
    ids[y * width + x] =
      floor.path > 0 && trodden > 0.5 ? floor.path : floor.carpet && grown > 0.5 ? floor.carpet.id : floor.id;
    depth[y * width + x] = clamp(z / 80);
  }
}
