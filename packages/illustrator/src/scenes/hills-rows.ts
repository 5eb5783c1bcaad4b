/** What a row of rolling land shows: where each pixel looks, and the noises of the place. */
import { mixRgb, type Rgb, scaleRgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { scratch } from '../kernels/scratch.ts';
import { afterglow } from '../light/light-with.ts';
import { sunPlace } from '../light/sky.ts';
import { clamp, exp } from '../math.ts';
import type { LandColours, Spot } from './hills-albedo.ts';
import { type Cover, coverRows, type FieldAt } from './hills-cover.ts';
import { bumpsBetween, type Land } from './hills-land.ts';
import type { Terraces } from './hills-terraces.ts';
import { shadeEdge } from './near-shade.ts';
import type { SceneContext } from './scene.ts';
import type { SnowPath } from './snow-path.ts';

export interface LandPaint {
  grassId: number;
  hillsId: number;
  /** Metres from which the land is the hills'. */
  hillsFrom?: number | undefined;
  pathId: number;
  /** Half the path's width in metres near the viewer, and its two tones where it is no trodden earth. */
  pathHalf?: number | undefined;
  /** Metres at which the path ends; 700 where nothing is said. */
  pathTo?: number | undefined;
  riverId?: number | undefined;
  flowerId: number;
  /** The meadow is the flowers' own: they cover it. */
  lavish?: boolean | undefined;
  colours: LandColours;
  snow: boolean;
  cloudShadows: boolean;
  /** A shower has just passed: the shadows are small and deep, and the light between them is full. */
  showery?: boolean | undefined;
  /** Slopes are laid out in terraces. */
  terraces?: Terraces | undefined;
  /** 0–1: mist in the hollows. */
  hollows: number;
  /** Changes the colour of the ground at a place: crops in rows, beds, paving. */
  tint?: ((m: number, z: number, albedo: Float64Array, spot: Spot) => void) | undefined;
}

/** Named one by one: of one shape, as lights are (`light/light-with.ts`); the compiler says where one is left out. */
const shaped = (paint: LandPaint): LandPaint =>
  ({
    grassId: paint.grassId,
    hillsId: paint.hillsId,
    pathId: paint.pathId,
    pathHalf: paint.pathHalf,
    pathTo: paint.pathTo,
    riverId: paint.riverId,
    flowerId: paint.flowerId,
    lavish: paint.lavish,
    colours: {
      grass: paint.colours.grass,
      wood: paint.colours.wood,
      fields: paint.colours.fields,
      flowers: paint.colours.flowers,
      earth: paint.colours.earth,
      lush: paint.colours.lush,
    },
    snow: paint.snow,
    cloudShadows: paint.cloudShadows,
    showery: paint.showery,
    terraces: paint.terraces,
    hollows: paint.hollows,
    hillsFrom: paint.hillsFrom,
    tint: paint.tint,
  }) satisfies Record<keyof LandPaint, unknown>;

export const NEAREST_WOOD = 95;
/** Metres from which woods or fields are asked for. */
export const nearestCover = ({ fields }: Cover): number => Math.min(NEAREST_WOOD, fields);
/** Metres at a lens as long as the picture is wide. */
const TUFTS_TO = 130;
/** Metres along the slope that a metre of height counts for. */
const ALOFT = 2.2;

/** What depends on distance alone is tabled in steps of so many metres. */
export const STEP = 2;
export const STEPS = 1800;

/** Depth in the picture, 0 nearest … 1 farthest, of something `z` metres away. */
export const landDepth = (z: number): number => clamp(0.02 + 0.14 * (1 - exp(-z / 40)) + 0.8 * (1 - exp(-z / 600)));

const grazing = ([x, y, z]: readonly [number, number, number]): readonly [number, number, number] => [
  x < 0 ? Math.min(x, -0.5) : Math.max(x, 0.5),
  Math.min(y, 0.4),
  z,
];

/**
 * What painting a row of land needs, one for each pass. The functions below belong to the module and not to a picture: what the engine has
 * compiled of them outlives the picture, and each is small enough to be compiled quickly.
 */
export class LandRows {
  readonly context: SceneContext;
  readonly land: Land;
  readonly cover: Cover;
  readonly paint: LandPaint;
  readonly lx: number;
  readonly ly: number;
  readonly lz: number;
  readonly level: number;
  readonly sides: Float32Array;
  readonly hazes: Float32Array;
  readonly depths: Float32Array;
  readonly most: number;
  readonly uncovered: number;
  readonly glows: boolean;
  readonly key: Rgb;
  readonly fill: Rgb;
  readonly steep: number;
  readonly wrap: number;
  readonly sky: Rgb;
  /** The sky higher up. */
  readonly above: Rgb;
  /** Metres that a pixel covers at one metre. */
  readonly pixel: number;
  readonly tuftsTo: number;
  readonly lowAir: number;
  /** Metres at which a passing shadow ends, 0 where there is none, and how ragged its edge is. */
  readonly shadeTo: number;
  readonly ragged: number;
  readonly field: FieldAt = { tone: 0, kind: 0, hedge: 0, within: 0 };
  readonly slope = new Float64Array(2);
  readonly albedo = new Float64Array(3);
  readonly spot: Spot = {
    z: 0,
    broad: 0,
    fine: 0,
    tuft: 0.5,
    damp: 0.5,
    stroke: 0,
    crown: 0,
    green: 0,
    trodden: 0,
    bloom: 0,
  };
  /** Of the pixel at hand: nearness to water, as `besideRiver` tells it, and how much of the sky it mirrors. */
  wet = 0;
  mirror = 0;
  /** The lane through snow at the pixel at hand. */
  readonly snowPath: SnowPath = { trodden: 0, bank: 0 };
  bumps!: ReturnType<typeof bumpsBetween>;
  seen!: Float32Array;
  /** Metres to the nearest and the farthest land of the row at hand. */
  closest = Number.POSITIVE_INFINITY;
  farthest = Number.NEGATIVE_INFINITY;
  /** Of the row at hand, a number a pixel: where it looks, across, away and up the slope; room for places; noises of the place. */
  px!: Float32Array;
  pz!: Float32Array;
  up!: Float32Array;
  xs!: Float32Array;
  ys!: Float32Array;
  wood!: Float32Array;
  crown!: Float32Array;
  warp!: Float32Array;
  broad!: Float32Array;
  fine!: Float32Array;
  stroke!: Float32Array;
  tuft!: Float32Array;
  damp!: Float32Array;

  constructor(context: SceneContext, land: Land, cover: Cover, paint: LandPaint) {
    const { view, light } = context;
    this.context = context;
    this.land = land;
    this.cover = cover;
    this.paint = shaped(paint);
    const sun = sunPlace(view, light);
    // Snow is modelled by light that grazes it; from above it would be one white sheet.
    const [lx, ly, lz] = paint.snow ? grazing(light.direction) : light.direction;
    this.lx = lx;
    this.ly = ly;
    this.lz = lz;
    this.level = Math.max(0.16, ly);
    const reach = light.mist > 0.5 ? 260 : light.mist > 0 ? 1200 : light.night ? 1500 : light.backlit ? 1500 : 2300;
    this.sides = new Float32Array(view.width);
    for (let x = 0; x < view.width; x++) this.sides[x] = exp((-Math.abs(x + 0.5 - sun.x) / view.unit) * 2);
    this.hazes = new Float32Array(STEPS + 1);
    this.depths = new Float32Array(STEPS + 1);
    for (let i = 0; i <= STEPS; i++) {
      this.hazes[i] = clamp((1 - exp((-i * STEP) / reach)) * 0.93);
      this.depths[i] = landDepth(i * STEP);
    }
    // After sunset the whole sky is the lamp, its bright band at the horizon too.
    const dusk = light.time === 'dusk';
    const ambient = dusk ? 1.55 : light.backlit ? 0.5 : light.night ? 0.8 : 0.42;
    this.most = light.night ? 0.42 : light.time === 'day' && !paint.snow ? 0.96 : 0.84;
    this.uncovered = 1 - light.cover * 0.25;
    this.glows = light.backlit && !light.night && light.cover < 0.5;
    this.key = scaleRgb(light.key, paint.snow ? 0.46 : dusk ? 1.5 : 1);
    this.fill = scaleRgb(dusk ? afterglow(light) : light.fill, ambient * (paint.snow ? (dusk ? 0.6 : 0.95) : 1));
    // Snow shows every swell.
    this.steep = paint.snow ? 2.6 : 1.6;
    this.wrap = paint.snow ? 0.4 : 0;
    // What still water shows of the sky at a low angle.
    this.sky = light.sky[Math.min(light.sky.length - 1, 1)]![1];
    const higher = light.sky[Math.floor(light.sky.length * 0.7)]![1];
    // Under a closed sky that is cloud, paler than the sky behind it.
    this.above = mixRgb(higher, mixRgb(light.cloudShade, light.cloudLit, 0.8), light.cover * 0.75);
    this.pixel = 1 / view.focal;
    this.lowAir = light.night
      ? 0.3
      : light.mist > 0.5
        ? 0.2
        : light.backlit
          ? 0.55
          : light.time === 'day' && light.cover < 0.5
            ? 0.26
            : 0.4;
    this.shadeTo = shadeEdge(view, light, paint.snow);
    // Its edge is as ragged as that of the cloud that throws it.
    this.ragged = (view.eye * view.focal) / (view.height - view.horizon) / 5;
    this.tuftsTo = (TUFTS_TO * view.focal) / view.unit;
  }

  /** Takes its rows from the scratch of a band. */
  begin(frame: Frame): void {
    this.seen = frame.plane('land.z').data;
    [
      this.px,
      this.pz,
      this.up,
      this.xs,
      this.ys,
      this.wood,
      this.crown,
      this.warp,
      this.broad,
      this.fine,
      this.stroke,
      this.tuft,
      this.damp,
    ] = scratch(frame, 13);
  }
}

/** Fills the rows with what is seen along row `y`; false where that is no land. */
export function lookAlong(l: LandRows, k: Kernels, width: number, y: number): boolean {
  placeRow(l, width, y);
  if (l.farthest <= 0) return false;
  l.bumps = bumpsBetween(l.land, l.closest, l.farthest);
  const { cover, px, pz, up, xs, ys, wood, crown, warp, tuft } = l;
  if (l.farthest > nearestCover(cover)) coverRows(k, cover, px, pz, { xs, ys, wood, crown, warp }, px.length, up);
  else for (const row of [wood, crown, warp]) row.fill(0.5);
  const tufted = l.closest < l.tuftsTo;
  if (!tufted) tuft.fill(0.5);
  for (let i = tufted ? 0 : 1; i < NOISES.length; i++) noise(l, k, NOISES[i]!);
  if (l.paint.cloudShadows) cloudRow(l, k);
  return true;
}

/** Where each pixel of the row looks, and between what distances they all do. */
function placeRow(l: LandRows, width: number, y: number): void {
  const { seen, px, pz, up } = l;
  const { view } = l.context;
  const n = px.length;
  let farthest = 0;
  let closest = 1e9;
  for (let x = 0; x < n; x++) {
    const here = x < width ? seen[y * width + x]! : 0;
    // Below 0 it is the share of the pixel that the land's edge covers.
    const z = here < 0 ? Math.max(0, seen[Math.min(view.height - 1, y + 1) * width + x]!) : here;
    pz[x] = z;
    px[x] = ((x + 0.5 - view.centre) / view.focal) * z;
    // Measured up the slope, or what grows on a steep one would be drawn out into streaks.
    up[x] = z + ALOFT * (view.eye - ((y + 0.5 - view.horizon) / view.focal) * z);
    if (z > farthest) farthest = z;
    if (z > 0 && z < closest) closest = z;
  }
  l.farthest = farthest;
  l.closest = closest;
}

interface PlaceNoise {
  row: 'broad' | 'stroke' | 'fine' | 'damp' | 'tuft';
  /** Periods a metre, across and away. */
  fx: number;
  fz: number;
  octaves: number;
  salt: number;
}

/** Tufts first: they are left out where all is far. */
const NOISES: readonly PlaceNoise[] = [
  { row: 'tuft', fx: 2.6, fz: 1.5, octaves: 2, salt: 17 },
  { row: 'broad', fx: 0.045, fz: 0.03, octaves: 4, salt: 0 },
  { row: 'stroke', fx: 15, fz: 6, octaves: 3, salt: 9 },
  { row: 'fine', fx: 0.35, fz: 0.16, octaves: 3, salt: 11 },
  { row: 'damp', fx: 0.021, fz: 0.034, octaves: 3, salt: 15 },
];

function noise(l: LandRows, k: Kernels, { row, fx, fz, octaves, salt }: PlaceNoise): void {
  const { px, up, xs, ys } = l;
  const n = px.length;
  for (let i = 0; i < n; i++) {
    xs[i] = px[i]! * fx + 100;
    ys[i] = up[i]! * fz + 60;
  }
  k.fbm(xs, ys, l[row], n, octaves, l.land.salt ^ salt);
}

/** Shadows of clouds, into `xs`. */
function cloudRow({ px, pz, xs, ys, land, paint }: LandRows, k: Kernels): void {
  const wide = paint.showery ? 0.2 : 1;
  const n = px.length;
  for (let i = 0; i < n; i++) {
    xs[i] = px[i]! / (wide * 260) + 40;
    ys[i] = pz[i]! / (wide * 420) + 20;
  }
  k.fbm(xs, ys, xs, n, 3, land.salt ^ 13);
}
