/**
 * High seas: crests one before the other, each a peaked outline with a dark hollow face, light through its lip, streaks of
 * foam drawn out along the slope and white water where it breaks. Painted from the nearest crest that covers a pixel.
 */

import { type Random, random } from '@atelier/spec';
import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { scratch } from '../kernels/scratch.ts';
import { clamp, mix, smoothstep } from '../math.ts';
import { fractal } from '../noise.ts';
import type { Pass } from '../pool/pass.ts';
import { foamLightOf, waterColours } from './beach-sea.ts';
import type { SceneContext } from './scene.ts';
import { riftAt, riftOf } from './storm-rift.ts';

const CRESTS = 11;
/** Which of them has the great wave, counted from the far one: far enough to be seen whole, near enough to reach the sky. */
const GREAT = [6, 7] as const;

interface Crest {
  /** Height of its face in each column, in pixels. */
  tall: Float32Array;
  /** How much of the great wave is in it there, 0 … 1: it breaks. */
  great: Float32Array;
  /** How much of its top falls over there, 0 … 1. */
  falls: Float32Array;
  /** Enlargement of its texture with nearness, 0 … 1. */
  near: number;
  tops: Float32Array;
}

export function billowsPass(context: SceneContext, id: number, shores: Float32Array | undefined): Pass {
  const look = billowsLook(context, id, shores);
  return {
    name: 'billows',
    weight: 2,
    look,
    run: (frame, k, y0, y1) => paintBillows(look, frame, k, y0, y1),
  };
}

/** What the rows are painted by, the same for all of them. */
function billowsLook(context: SceneContext, id: number, shores: Float32Array | undefined) {
  const { view, light } = context;
  const crests = crestsOf(context, shores ? 0.5 : 1);
  // The highest of the three crests before each, which is what stands out against it.
  const nexts = crests.map(({ tops }, i) => {
    const before = crests.slice(i + 1, i + 4);
    return tops.map((_, x) => before.reduce((least, c) => Math.min(least, c.tops[x]!), 1e9));
  });
  const foam = foamLightOf(context);
  const { deep, shallow } = waterColours(context);
  const salt = random(context.seed, 'billows', 'texture').below(1 << 20);
  const low = light.sky[0]![1];
  const high = light.sky[Math.floor(light.sky.length * 0.6)]![1];
  const rift = riftOf(context, greatWaveAt(context.seed));
  const spindrift = 0.085 * view.unit;
  const first = -spindrift + Math.min(...crests.map((c) => c.tops.reduce((a, b) => Math.min(a, b), view.height)));
  const way = wayOf(context.seed);
  return { way, id, shores, view, light, crests, nexts, foam, deep, shallow, salt, low, high, rift, spindrift, first };
}

type BillowsLook = ReturnType<typeof billowsLook>;

/** What is known of a row's pixels, one step of the painting after another. */
interface Sea {
  /** Number of the crest that each pixel shows, −1 above all. */
  which: Float32Array;
  streak: Float32Array;
  chop: Float32Array;
  froth: Float32Array;
  /** Spray before it; share that the crest covers, 0 where nothing is to be painted; whether another crest shows through its edge. */
  torn: Float64Array;
  a: Float64Array;
  behind: Uint8Array;
  tilt: Float64Array;
  thin: Float64Array;
  hollow: Float64Array;
  white: Float64Array;
  blown: Float64Array;
}

/** Of the module, not of the pass: what is made anew for a picture is compiled anew after each full collection. */
function paintBillows(look: BillowsLook, frame: Frame, k: Kernels, y0: number, y1: number): void {
  const { width } = frame;
  const { salt, first } = look;
  const [xs, ys, which, streak, chop, froth] = scratch(frame, 6);
  const n = xs.length;
  const row = (): Float64Array => new Float64Array(width);
  const sea: Sea = {
    which,
    streak,
    chop,
    froth,
    torn: row(),
    a: row(),
    behind: new Uint8Array(width),
    tilt: row(),
    thin: row(),
    hollow: row(),
    white: row(),
    blown: row(),
  };
  for (let y = Math.max(y0, Math.floor(first)); y < y1; y++) {
    findCrests(look, xs, ys, which, width, y);
    k.fbm(xs, ys, chop, n, 4, salt);
    // Bent a little only, or the streaks of foam would be those of marble.
    for (let x = 0; x < n; x++) {
      xs[x] = xs[x]! * 1.9 + (chop[x]! - 0.5) * 1.1;
      ys[x] = ys[x]! * 0.62 + (chop[x]! - 0.5) * 0.9;
    }
    k.ridged(xs, ys, streak, n, 3, salt ^ 3);
    for (let x = 0; x < n; x++) {
      // Foam is no coarser because it is close by.
      const fine = 1 + 1.1 * look.crests[Math.max(0, which[x]!)]!.near;
      xs[x] = xs[x]! * 4.5 * fine;
      ys[x] = ys[x]! * 7 * fine;
    }
    k.fbm(xs, ys, froth, n, 5, salt ^ 5);
    coverRow(look, sea, width, y);
    shapeRow(look, sea, width, y);
    layRow(look, sea, frame, y);
  }
}

function findCrests(
  { view, crests, way }: BillowsLook,
  xs: Float32Array,
  ys: Float32Array,
  which: Float32Array,
  width: number,
  y: number,
): void {
  for (let x = 0; x < xs.length; x++) {
    const column = Math.min(x, width - 1);
    let i = crests.length - 1;
    while (i >= 0 && y + 1 <= crests[i]!.tops[column]!) i--;
    which[x] = i;
    const crest = crests[Math.max(0, i)]!;
    const size = 0.05 + crest.near;
    // Up the face of the great wave water is drawn in ribs that lean into its break.
    const face = crest.great[column]! * (1 - crest.falls[column]!);
    const drawn = face * Math.min(1.6, Math.max(0, y - crest.tops[column]!) / crest.tall[column]!);
    xs[x] = ((x + 0.5 - view.centre) / view.unit / size) * (3 + 3.5 * face) + i * 9 + way * 1.5 * drawn * drawn;
    ys[x] = ((y - crest.tops[column]!) / view.unit / size) * (9 - 5.5 * face);
  }
}

/** Spray, and how much of each pixel its crest covers. */
function coverRow({ view, crests, shores, spindrift }: BillowsLook, sea: Sea, width: number, y: number): void {
  const { which, froth, torn, a, behind } = sea;
  for (let x = 0; x < width; x++) {
    const i = which[x]!;
    // Wind tears the top off a breaking crest: what it takes drifts before whatever is behind.
    torn[x] = i + 1 < crests.length ? sprayAt(crests[i + 1]!, x, y, spindrift) * (0.4 + 1.2 * froth[x]!) : 0;
    a[x] = 0;
    behind[x] = 0;
    if (i < 0) continue;
    const fade = shores ? smoothstep(-0.1, -0.17, (y - shores[x]!) / view.height) : 1;
    a[x] = edgeOf(crests[i]!, x, y, froth[x]!, view.unit) * fade;
    behind[x] = a[x]! < 1 && fade === 1 && i > 0 && farthest(crests, x, y) < i ? 1 : 0;
  }
}

/** The number of the farthest crest that reaches up to this pixel, −1 where none does. */
function farthest(crests: readonly Crest[], x: number, y: number): number {
  for (let i = 0; i < crests.length; i++) if (y + 1 > crests[i]!.tops[x]!) return i;
  return -1;
}

/** The form of the water: how it leans, where light comes through it, where it is hollow, where it is white. */
function shapeRow({ view, crests, nexts, salt }: BillowsLook, sea: Sea, width: number, y: number): void {
  const { which, streak, chop, froth } = sea;
  for (let x = 0; x < width; x++) {
    const i = which[x]!;
    if (i < 0 || (sea.a[x]! <= 0 && sea.behind[x] === 0)) continue;
    const crest = crests[i]!;
    const { tops } = crest;
    const peak = tops[x]!;
    const q = (y + 0.5 - peak) / crest.tall[x]!;
    const slope = (tops[x < 4 ? 0 : x - 4]! - tops[x + 4 < width ? x + 4 : width - 1]!) / 8;
    // Faces mirror the high sky, backs the low; the hollow below the lip mirrors nothing.
    sea.tilt[x] = clamp(0.42 + (chop[x]! - 0.5) * 1.7 + slope * 0.3);
    sea.thin[x] = smoothstep(0.55, 0.02, q) * smoothstep(0.25, 0.6, chop[x]!);
    sea.hollow[x] = smoothstep(0.1, 0.5, q) * smoothstep(1.7, 0.7, q) * (0.45 + 0.3 * crest.great[x]!);
    const broken = Math.max(
      smoothstep(0.5, 0.64, fractal((x / view.unit / (0.06 + crest.near)) * 1.5, i * 3, 2, salt ^ 9)),
      smoothstep(0.55, 0.9, crest.great[x]!),
    );
    sea.white[x] = whiteAt(crest, x, q, broken, froth[x]!, streak[x]!);
    // In the trough behind the next crest the air is full of what the wind took off it: no crest is cut out of the one behind.
    const gap = (nexts[i]![x]! - y) / (view.unit * (0.012 + 0.05 * crest.near));
    sea.blown[x] = gap > 3 ? 0 : 0.27 * smoothstep(1.6, 0, gap) * (0.5 + froth[x]!);
  }
}

function whiteAt(crest: Crest, x: number, q: number, broken: number, froth: number, streak: number): number {
  const over = crest.falls[x]!;
  const lip =
    smoothstep(0.05 + 0.24 * broken + 0.62 * over, 0.35 * over, q - (froth - 0.5) * (0.28 + 0.5 * over)) *
    (0.08 + 0.92 * broken * (1 - 0.45 * crest.great[x]! * (1 - over)));
  // The face below a breaking top is smooth and hollow.
  const spill =
    broken *
    smoothstep(1.1 - 0.5 * crest.great[x]!, 0.1, q) *
    smoothstep(0.44, 0.7, froth * 0.6 + streak * 0.4) *
    (1 - (0.35 + 0.4 * (1 - over)) * crest.great[x]!);
  const lace = smoothstep(0.62, 0.9, streak) * smoothstep(0.36, 0.62, froth) * 0.7 * smoothstep(2.2, 0.2, q);
  return clamp(Math.max(lip, spill * 0.9, lace));
}

function layRow(look: BillowsLook, sea: Sea, frame: Frame, y: number): void {
  const { id, view, light, crests, foam, deep, shallow, low, high, rift } = look;
  const { color, ids, depth, width } = frame;
  for (let x = 0; x < width; x++) {
    const i = sea.which[x]!;
    const torn = sea.torn[x]!;
    const p = y * width + x;
    if (i < 0) {
      if (torn > 0.01) whiten(color, p * 4, foam, torn);
      continue;
    }
    const a = sea.a[x]!;
    const behind = sea.behind[x] === 1;
    if (a <= 0 && !behind) continue;
    const crest = crests[i]!;
    const froth = sea.froth[x]!;
    const tilt = sea.tilt[x]!;
    const hollow = sea.hollow[x]!;
    const thin = sea.thin[x]!;
    const white = sea.white[x]!;
    const blown = sea.blown[x]!;
    const over = crest.falls[x]!;
    const q = (y + 0.5 - crest.tops[x]!) / crest.tall[x]!;
    // Sky behind the great wave comes through where it is thin, under the lip.
    const glow = crest.great[x]! * (1 - over) * smoothstep(0.02, 0.14, q) * smoothstep(0.62, 0.2, q) * (0.5 + sea.streak[x]!);
    const haze = clamp((1 - smoothstep(0, 0.4, crest.near)) * 0.5 + light.mist * 0.3);
    // Towards the rift the water shines, and light comes through its lips.
    const lit = rift ? riftAt(rift, view, x + 0.5) * (1 - 0.6 * crest.near) : 0;
    for (let c = 0; c < 3; c++) {
      const gold = rift ? rift.light[c]! * lit : 0;
      const sky = mix(low[c]!, high[c]!, 0.35 + 0.5 * tilt) + gold * 1.5 * tilt;
      const water = deep[c]! * (1 - hollow) + sky * (0.05 + 0.3 * tilt * tilt) * (1 - hollow);
      const clear = 1.1 + 0.7 * crest.great[x]!;
      const body =
        mix(water, shallow[c]! * clear + light.glow[c]! * 0.03, thin * (0.65 + 0.2 * crest.great[x]!)) +
        thin * shallow[c]! * lit * 1.3 +
        shallow[c]! * glow * (0.5 + lit);
      // Foam has the form of the water under it, and where it is thin its colour; what falls hangs in strands.
      const grain = smoothstep(0.26 + 0.08 * over, 0.72 - 0.1 * over, mix(froth, 0.5 * froth + 0.5 * sea.streak[x]!, over));
      const spume =
        (mix(foam[c]!, body, 0.3 * (1 - white)) + gold * 0.4) * (0.46 + 0.72 * grain + 0.42 * (tilt - 0.3) * (1 - over));
      const value = mix(body, spume, white);
      // What shows through its edge is the misty trough of the crest behind, which nobody has painted there.
      const trough = mix(deep[c]! * 0.55 + low[c]! * 0.06, light.haze[c]!, haze + (1 - haze) * 0.22);
      const under = behind ? trough : color[p * 4 + c]!;
      color[p * 4 + c] = mix(under, mix(value, light.haze[c]!, haze + (1 - haze) * blown), a);
    }
    if (torn > 0.01) whiten(color, p * 4, foam, torn);
    if (a > 0.5) {
      ids[p] = id;
      depth[p] = clamp(0.92 - crest.near * 0.8);
    }
  }
}

/** How much of a pixel a crest covers: a frayed edge of drops and foam, broader the nearer it is. */
function edgeOf(crest: Crest, x: number, y: number, froth: number, unit: number): number {
  const soft = 1 + unit * 0.014 * crest.near * (0.3 + 0.7 * crest.great[x]!);
  return clamp((y + 1 - crest.tops[x]!) / soft - (froth - 0.5) * 1.6 * (1 - 1 / soft));
}

/** How much spray stands over a crest at a pixel, 0–1; `reach` is how high it is blown, in pixels. */
function sprayAt(crest: Crest, x: number, y: number, reach: number): number {
  const breaks = smoothstep(0.5, 0.95, crest.great[x]!);
  if (breaks <= 0) return 0;
  const up = (crest.tops[x]! - y) / (reach * breaks);
  return up > -0.3 && up < 1 ? breaks * (1 - Math.max(0, up)) * (1 - Math.max(0, up)) : 0;
}

function whiten(color: Float32Array, at: number, foam: readonly number[], share: number): void {
  for (let c = 0; c < 3; c++) color[at + c] = mix(color[at + c]!, foam[c]!, Math.min(0.85, share));
}

const greatAt = (own: Random): number => own.between(0.08, 0.27) * (own.chance(0.5) ? 1 : -1);

/** Where the great wave stands, in units of the picture from its middle. */
export function greatWaveAt(seed: number): number {
  const own = random(seed, 'billows', 'great');
  own.pick(GREAT);
  return greatAt(own);
}

/** To which side it breaks. */
function wayOf(seed: number): number {
  const own = random(seed, 'billows', 'great');
  own.pick(GREAT);
  greatAt(own);
  return own.chance(0.5) ? 1 : -1;
}

/**
 * Far to near; near ones are higher, wider and farther apart. None lies level, and one rises over the others, steep before and long
 * behind: rows of one height read as bands. Off a shore the great wave rises by `share` of its height.
 */
function crestsOf({ view, seed }: SceneContext, share: number): Crest[] {
  const span = view.height - view.horizon;
  const own = random(seed, 'billows', 'great');
  const which = own.pick(GREAT);
  const middle = greatAt(own);
  const way = own.chance(0.5) ? 1 : -1;
  const rise = share * Math.min(own.between(0.19, 0.25) * view.unit, span * 0.6);
  return Array.from({ length: CRESTS }, (_, i) => {
    const r = random(seed, 'billows', i);
    const t = (i + 0.6) / CRESTS;
    const near = t * t * 0.95 + 0.02;
    const base = view.horizon + span * (near * 1.08 + r.between(-0.015, 0.015));
    const tall = view.unit * (0.007 + 0.2 * near) * r.between(0.8, 1.25);
    const lean = view.unit * near * r.between(-0.11, 0.11);
    const shift = r.between(0, 90);
    const salt = r.below(1 << 16);
    const great = Float32Array.from({ length: view.width }, (_, x) => {
      if (i !== which) return 0;
      const s = ((x + 0.5 - view.centre) / view.unit - middle) * way;
      // It rises along its whole crest, to where it breaks: a bell alone would be a hill.
      const w = s / 0.3;
      return 0.4 / (1 + (s * s) / 0.3) + 0.6 * (s > 0 ? smoothstep(0.16, -0.02, s) : 1 / (1 + w * w * w * w));
    });
    // Down its steep side the top comes over as white water.
    const falls = Float32Array.from({ length: view.width }, (_, x) => {
      if (i !== which) return 0;
      const s = ((x + 0.5 - view.centre) / view.unit - middle) * way;
      return smoothstep(-0.05, 0.03, s) * smoothstep(0.2, 0.08, s);
    });
    const tops = Float32Array.from({ length: view.width }, (_, x) => {
      const across = (x + 0.5 - view.centre) / view.unit;
      const u = across / (0.07 + near);
      const long = fractal(u * 0.36 + shift, i, 2, salt);
      const fold = 2 * fractal(u * 0.72 + shift, i + 9, 3, salt ^ 3) - 1;
      // Water comes to no point.
      const ridge = 1 - Math.sqrt(fold * fold + 0.012) * 1.6;
      const ragged = (fractal(u * 9, i, 3, salt ^ 5) - 0.5) * 0.16;
      const peak = tall * (0.1 + 1.15 * long + 0.95 * clamp(ridge) * clamp(ridge) * long + ragged - 0.35);
      return base + lean * across - peak - rise * great[x]! * (0.9 + 0.2 * fractal(u * 5, 3, 3, salt ^ 7));
    });
    return { tall: great.map((g) => tall + 0.75 * rise * g), near, tops, great, falls };
  });
}
