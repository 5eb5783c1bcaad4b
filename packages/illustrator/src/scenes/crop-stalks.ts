/** Stalks and heads of a crop that stand up near the viewer, row behind row. */

import { random } from '@atelier/spec';
import { type Rgb, scaleRgb } from '../colour.ts';
import type { Light } from '../light/light.ts';
import { lightWith } from '../light/light-with.ts';
import { sunPlace } from '../light/sky.ts';
import { clamp, cos, mix, sin, smoothstep } from '../math.ts';
import { fractal } from '../noise.ts';
import { addHead, type Heads } from '../plants/flower-heads.ts';
import { type GrassBand, headParts } from '../plants/grass.ts';
import { type Part, paintParts } from '../plants/parts.ts';
import type { Pass } from '../pool/pass.ts';
import { scaleAt, type View } from '../stage/view.ts';
import type { Crop, CropKind } from './crops.ts';
import { type Land, landRow } from './hills-land.ts';
import { landDepth } from './hills-rows.ts';
import { nearShade } from './near-shade.ts';
import type { SceneContext } from './scene.ts';

/** Under storm clouds the field lies in their shade at the viewer's feet and the light is farther out: what falls there, 1 where it is even. */
export function fieldLight(view: View, light: Light): (z: number) => number {
  if (light.cover < 0.5 || light.night) return () => 1;
  const near = (view.eye * view.focal) / (view.height - view.horizon);
  return (z) => mix(0.82, 1.6, smoothstep(near * 0.9, near * 5.5, z)) * mix(1, 0.8, smoothstep(near * 8, near * 30, z));
}

export function cropStalks(
  context: SceneContext,
  land: Land,
  id: number,
  crop: Crop,
  rowOf: (m: number, z: number) => number,
  trackAt: (m: number, z: number) => number,
  {
    fallen,
    among,
    bare,
    shaded,
  }: {
    /** Petals that lie under trees. */
    fallen?: Rgb;
    /** Flowers that grow in it. */
    among?: { id: number; bands: readonly GrassBand[] };
    /** Where nothing was sown: a road. */
    bare?: (m: number, z: number) => boolean;
    /** 0–1: how deep a place lies in the shade of trees. */
    shaded?: (m: number, z: number) => number;
  } = {},
): Pass {
  const { view, light, seed } = context;
  const sun = sunPlace(view, light);
  const open = lightWith(light, { fill: scaleRgb(light.fill, light.backlit ? 1.8 : 1.15) });
  const shade = nearShade(view, light, false);
  const lightOf = crop.sward === undefined ? () => 1 : fieldLight(view, light);
  const salt = random(seed, 'stalks', 'wind').below(1 << 20);
  // Of what stands as high as the eye the heads are seen whose feet are far below the picture.
  const near = ((view.eye * view.focal) / (view.height * 1.08 - view.horizon)) * (crop.kind === 'sunflower' ? 0.6 : 1);
  const bands: { z: number; parts: Part[]; light: Light; id: number }[] = [];
  const kind = crop.kind;
  const count = kind === 'sunflower' ? 20 : 26;
  const orchard = MOWN.test(crop.words.source);
  for (let i = 0; i < count; i++) {
    const z = 1 / mix(1 / (near * 9), 1 / near, (i + 0.5) / count);
    const r = random(seed, 'stalks', i);
    const scale = scaleAt(view, z);
    const step = Math.max(view.unit / 420, scale * 0.035);
    const tones = [...crop.blades];
    const shapes = tones.map((): Float64Array[] => []);
    const petals: Float64Array[] = [];
    const cobs: Float64Array[] = [];
    const tassels: Float64Array[] = [];
    const heads = crop.crop.map((): Heads => ({ petals: [], shade: [], hearts: [], cores: [] }));
    const chance = kind === undefined ? 0.5 : Math.min(kind === 'spike' ? 0.66 : 0.6, step / (scale * HEADS[kind].every));
    for (let x = -step; x < view.width + step; x += step) {
      const own = z * (1 + r.bell() * 0.06);
      const px = x + r.bell() * step;
      const m = (px - view.centre) / scale;
      const at = rowOf(m, own);
      const n = Math.floor(at);
      // In a thick crop the wind goes in waves, which show its pale side.
      const wave = crop.sward === undefined ? 0.5 : clamp((fractal(m * 0.12 + 7, own * 0.15, 2, salt) - 0.5) * 3.6 + 0.5);
      const tone =
        crop.sward === undefined
          ? (shaded?.(m, own) ?? 0) > 0.4
            ? 0
            : r.below(shapes.length)
          : Math.min(shapes.length - 1, Math.floor((0.3 * r.next() + 0.7 * wave) * shapes.length));
      const aside = Math.abs(at - n - 0.5);
      // Farther off they are a colour of the ground.
      // They lie in drifts, with bare grass between.
      const drift = fallen === undefined ? 0 : smoothstep(0.5, 0.68, fractal(m * 0.42, own * 0.42, 2, salt ^ 7));
      const petal = fallen !== undefined && i > 6 && r.chance(0.8 * drift * smoothstep(0.42, 0.08, aside + 0.12 * r.bell()));
      // Grass goes on between lines of trees, mown.
      const mown = orchard && aside > crop.full / 2 && r.chance(0.4);
      // A stalk without a head is a young one, and reaches up to no other's.
      const headed = kind !== 'sunflower' || r.chance(chance);
      const tall = crop.tall * r.between(0.7, 1.15) * scale * (mown || !headed ? 0.5 : 1);
      // Wheels have parted it: what stands at a track's edge leans out of the way, and what was run over lies.
      const track = crop.sward === undefined ? 0 : trackAt(m, own);
      const lain = track > 0.3 + 0.2 * r.bell();
      const parted = track > 0 && track < 0.5 ? 0.5 * smoothstep(0, 0.3, track) * (trackAt(m + 0.1, own) > track ? -1 : 1) : 0;
      const lean = r.bell() * (kind === 'spike' ? 0.09 : 0.18) + 0.05 + (wave - 0.5) * 0.3 + parted;
      const width = Math.max(view.unit / 1700, scale * (kind === 'sunflower' ? 0.011 : 0.006));
      if (bare?.(m, own)) continue;
      if (crop.sward === undefined ? aside > crop.full / 2 + r.bell() * 0.04 && !mown : lain) continue;
      const y = landRow(land, view, m, own) + scale * 0.03;
      if (petal) {
        petals.push(petalAt(px + step, y, Math.max(view.unit / 1100, scale * 0.015), r.next()));
        if (r.chance(0.5)) continue;
      }
      // Stems without a flower would be a haze of streaks before the spikes.
      const bloomed = kind !== 'spike' || r.chance(chance);
      if (!bloomed && r.chance(0.6)) continue;
      shapes[tone]!.push(
        Float64Array.from([
          px - width,
          y,
          px + lean * tall - width * 0.3,
          y - tall,
          px + lean * tall + width * 0.3,
          y - tall,
          px + width,
          y,
        ]),
      );
      if (crop.cobs && i > 7 && r.chance(0.3)) {
        const turn = r.next();
        longLeaves(px, px + lean * tall, y, tall, turn, shapes[turn < 0.5 ? 1 : 2]!);
        if (turn < 0.6) tassel(px + lean * tall, y - tall, tall * 0.1, tassels);
        if (turn < 0.4)
          cobs.push(cobAt(px + lean * tall * 0.55, y - tall * (0.5 + 0.2 * turn), tall * 0.06, turn < 0.2 ? -1 : 1));
      }
      if (kind === 'sunflower' && (headed || r.chance(0.22)))
        leaves(px, px + lean * tall, y, tall, r.next(), shapes, tall < view.unit * 0.07 ? 2 : 1);
      if (
        !HEADED.test(crop.words.source) ||
        !headed ||
        !bloomed ||
        (kind !== 'sunflower' && kind !== 'spike' && !r.chance(chance))
      )
        continue;
      const lane = kind === 'sunflower' ? r.below(crop.crop.length) : Math.floor(n / (crop.crop.length > 4 ? 3 : 1));
      const group =
        kind === 'spike' ? r.below(crop.crop.length) : ((lane % crop.crop.length) + crop.crop.length) % crop.crop.length;
      const [hx, hy] = [px + lean * tall, y - tall];
      if (kind === undefined)
        heads[group]!.petals.push(headAt(crop, hx, hy, Math.max(view.unit / 800, scale * 0.028), r.next()));
      else {
        addHead(
          kind,
          hx,
          hy,
          Math.max(
            view.unit / 700,
            scale * HEADS[kind].size * (kind === 'sunflower' ? r.between(0.5, 1.3) : r.between(0.75, 1.1)),
          ),
          r.next(),
          heads[group]!,
        );
      }
    }
    bands.push({
      z,
      id,
      light: lightWith(open, { key: scaleRgb(open.key, (1 - shade(z)) * lightOf(z)), fill: scaleRgb(open.fill, lightOf(z)) }),
      parts: [
        ...shapes.map((polygons, k) => ({ polygons, albedo: tones[k]!, facing: 0.35 + 0.2 * k, through: 0.8 })),
        ...(crop.cobs
          ? [
              { polygons: tassels, albedo: TASSEL, facing: 0.6, through: 0.6 },
              { polygons: cobs, albedo: crop.cobs, facing: 0.7, through: 0.1 },
            ]
          : []),
        ...(fallen ? [{ polygons: petals, albedo: fallen, facing: 0.7, through: 0.4 }] : []),
        ...heads.flatMap((each, k) => headParts(each, crop.crop[k]!, kind ?? 'spike')),
      ].filter((part) => part.polygons.length > 0),
    });
  }
  if (among) {
    for (const { z, parts } of among.bands)
      bands.push({ z, parts, id: among.id, light: lightWith(open, { key: scaleRgb(open.key, (1 - shade(z)) * lightOf(z)) }) });
    bands.sort((a, b) => b.z - a.z);
  }
  return {
    name: 'crops',
    weight: 2,
    run(frame, _k, y0, y1) {
      for (const { z, parts, light: own, id } of bands)
        paintParts(
          frame,
          parts,
          view,
          own,
          sun,
          { id, depth: landDepth(z), haze: clamp(z * 0.002 + light.mist * z * 0.008) },
          y0,
          y1,
        );
    },
  };
}

const MOWN = /orchard/;

/** A petal that lies on the grass, seen flat. */
function petalAt(x: number, y: number, size: number, turn: number): Float64Array {
  const points: number[] = [];
  for (let k = 0; k < 6; k++) {
    const a = (k / 6 + turn) * 6.283185;
    points.push(x + cos(a) * size, y + sin(a) * size * (0.35 + 0.25 * turn));
  }
  return Float64Array.from(points);
}

const HEADED = /lavender|tulip|poppy|sunflower|wheat|canola|cotton/;
/** Radius of a head in metres, and how far apart they stand along a row. */
const HEADS: Readonly<Record<CropKind, { size: number; every: number }>> = {
  sunflower: { size: 0.15, every: 0.34 },
  poppy: { size: 0.05, every: 0.12 },
  tulip: { size: 0.045, every: 0.1 },
  daisy: { size: 0.03, every: 0.08 },
  spike: { size: 0.044, every: 0.075 },
  globe: { size: 0.036, every: 0.09 },
};

/** Leaves like hearts by turns up a stalk, each hanging from its rib: the half above it catches the light, the other lies in shade. */
function leaves(
  x: number,
  top: number,
  y: number,
  tall: number,
  turn: number,
  tones: readonly Float64Array[][],
  every: number,
): void {
  // Of a small plant every other leaf will do.
  for (let k = 0; k < 5; k += every) {
    const own = (turn * 13 + k * 0.618) % 1;
    const t = 0.26 + 0.13 * k;
    const side = (k / every) % 2 < 1 ? 1 : -1;
    const [fx, fy] = [x + (top - x) * t, y - tall * t];
    const reach = tall * (0.1 + 0.13 * own) * (1.15 - 0.5 * t) * side;
    const drop = tall * (0.02 + 0.07 * own);
    const w = Math.abs(reach) * (0.34 + 0.16 * own);
    const at = (along: number, off: number): [number, number] => [
      fx + reach * along,
      fy - tall * 0.03 * along + drop * along * along + off * w,
    ];
    const rib = [at(0, 0), at(0.5, 0.05), at(1, 0.1)];
    const half = (s: number): Float64Array =>
      Float64Array.from([rib[0]!, at(0.2, s), at(0.62, s * 0.8), rib[2]!, rib[1]!].flat());
    tones[own > 0.86 ? 3 : own > 0.35 ? 2 : 1]!.push(half(-1));
    tones[own > 0.6 ? 1 : 0]!.push(half(0.75));
  }
}

const TASSEL: Rgb = [0.5, 0.43, 0.18];

/** Leaves like straps that rise from the stalk and bend over. */
function longLeaves(x: number, top: number, y: number, tall: number, turn: number, into: Float64Array[]): void {
  for (let k = 0; k < 5; k++) {
    const t = 0.2 + 0.14 * k;
    const side = (k + (turn < 0.5 ? 0 : 1)) % 2 === 0 ? 1 : -1;
    const [fx, fy] = [x + (top - x) * t, y - tall * t];
    const reach = tall * (0.17 + 0.08 * ((turn * 7 + k * 0.3) % 1)) * side;
    const w = tall * 0.011;
    into.push(
      Float64Array.from([
        fx,
        fy + w,
        fx + reach * 0.5,
        fy - tall * 0.1 - w,
        fx + reach,
        fy - tall * 0.04,
        fx + reach * 0.5,
        fy - tall * 0.1 + w,
      ]),
    );
  }
}

/** Thin branches that spread at the top of a stalk. */
function tassel(x: number, y: number, size: number, into: Float64Array[]): void {
  for (const side of [-0.7, -0.3, 0, 0.3, 0.7]) {
    const [tx, ty] = [x + side * size, y - size * (1 - 0.4 * side * side)];
    const w = size * 0.07;
    into.push(Float64Array.from([x - w, y + w, tx - w * 0.5, ty, tx + w * 0.5, ty, x + w, y + w]));
  }
}

/** A cob, leaning away from its stalk. */
function cobAt(x: number, y: number, size: number, side: number): Float64Array {
  const points: number[] = [];
  for (let k = 0; k < 8; k++) {
    const a = (k / 8) * 6.283185;
    const [u, v] = [cos(a) * size * 0.42, sin(a) * size];
    points.push(x + side * size * 0.6 + u - side * v * 0.35, y + v);
  }
  return Float64Array.from(points);
}

/** An ear, or a small cup. */
/** An ear that nods to one side: slim, thickest below its middle, with its beard beyond the tip. */
function earAt(x: number, y: number, size: number, turn: number): Float64Array {
  const [w, h] = [size * 0.36, size * 2.5];
  const nod = (turn - 0.35) * size * 1.7;
  return Float64Array.from([
    x - w * 0.5,
    y + h * 0.5,
    x - w + nod * 0.1,
    y + h * 0.1,
    x - w * 0.7 + nod * 0.45,
    y - h * 0.5,
    x + nod * 1.3,
    y - h * 1.25,
    x + w * 0.7 + nod * 0.45,
    y - h * 0.45,
    x + w + nod * 0.1,
    y + h * 0.15,
    x + w * 0.5,
    y + h * 0.5,
  ]);
}

function headAt({ words }: Crop, x: number, y: number, size: number, turn: number): Float64Array {
  const long = /wheat/.test(words.source);
  const round = /canola/.test(words.source);
  const points: number[] = [];
  if (long) return earAt(x, y, size * (0.75 + 0.6 * turn), turn);
  const w = size * 0.8;
  const h = round ? size * 0.7 : size * 1.1;
  for (let k = 0; k < 8; k++) {
    const a = (k / 8 + turn * 0.1) * 6.283185;
    points.push(x + cos(a) * w, y - h * 0.5 + sin(a) * h);
  }
  return Float64Array.from(points);
}
