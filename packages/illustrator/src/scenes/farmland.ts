/** Fields: crops in rows that run to the horizon, orchards and vineyards in lines, beds and clipped hedges of a garden. */
import { random } from '@atelier/spec';
import { hex, type Rgb, scaleRgb } from '../colour.ts';
import { sunPlace } from '../light/sky.ts';
import { clamp, cos, exp, mix, sin, smoothstep } from '../math.ts';
import { addHead, type BloomKind, type Heads } from '../plants/flower-heads.ts';
import { headParts } from '../plants/grass.ts';
import { type Part, paintParts } from '../plants/parts.ts';
import { plantOf } from '../plants/registry.ts';
import type { Pass } from '../pool/pass.ts';
import { scaleAt } from '../stage/view.ts';
import { landscape } from './hills.ts';
import { type Land, landRow } from './hills-land.ts';
import { landDepth } from './hills-paint.ts';
import type { Built } from './hills-trees.ts';
import type { SceneContext, ScenePainter } from './scene.ts';
import { skyPasses } from './sky-passes.ts';

interface Crop {
  words: RegExp;
  /** Tops of the rows, and the ground between. */
  crop: readonly Rgb[];
  earth: Rgb;
  /** Metres from row to row. */
  every: number;
  /** Share of the ground that the rows cover. */
  full: number;
  /** Height in metres of what stands up from them near the viewer, and its colours. */
  tall: number;
  blades: readonly Rgb[];
  /** Of its heads, where they are flowers. */
  kind?: BloomKind;
}

const c = (...codes: string[]): Rgb[] => codes.map(hex);
const EARTH = hex('#7a5a3c');

const CROPS: readonly Crop[] = [
  {
    words: /lavender/,
    kind: 'spike',
    crop: c('#7a5bb0', '#9372c8', '#6a4fa0'),
    earth: hex('#8a7a58'),
    every: 1.7,
    full: 0.66,
    tall: 0.6,
    blades: c('#55407e', '#7d5fb8', '#a186d6'),
  },
  {
    words: /tulip/,
    kind: 'tulip',
    crop: c('#d23a35', '#e8b62c', '#d6527f', '#e9e2d8', '#7d3a8a', '#e37a2f'),
    earth: hex('#4f6b36'),
    every: 2.6,
    full: 0.8,
    tall: 0.42,
    blades: c('#3f6a34', '#4f7d3a'),
  },
  {
    words: /poppy|poppies/,
    kind: 'poppy',
    crop: c('#b8342a', '#c9452f'),
    earth: hex('#6d8a3e'),
    every: 1.4,
    full: 0.5,
    tall: 0.5,
    blades: c('#5f7d38', '#b8342a', '#d24a34'),
  },
  {
    words: /sunflower/,
    kind: 'sunflower',
    crop: c('#d9a520', '#c7951d'),
    earth: hex('#4d6a2f'),
    every: 1.6,
    full: 0.78,
    tall: 1.1,
    blades: c('#3f6229', '#587d33'),
  },
  {
    words: /canola|rapeseed/,
    crop: c('#dcc22f', '#e6cf45'),
    earth: hex('#8f9a3a'),
    every: 1.2,
    full: 0.9,
    tall: 0.8,
    blades: c('#7f9436', '#d6c038', '#e8d455'),
  },
  {
    words: /wheat|barley|rye|grain|harvest/,
    crop: c('#cfa850', '#d8b663', '#c29a46'),
    earth: hex('#a5823f'),
    every: 0.9,
    full: 0.86,
    tall: 0.75,
    blades: c('#a8823a', '#cfa850', '#e2c47a'),
  },
  {
    words: /rice|paddy/,
    crop: c('#86a83a', '#9aba48'),
    earth: hex('#5f7f58'),
    every: 1,
    full: 0.78,
    tall: 0.5,
    blades: c('#6f9632', '#9aba48'),
  },
  {
    words: /corn/,
    crop: c('#5f8a34', '#709a3c'),
    earth: EARTH,
    every: 1.4,
    full: 0.72,
    tall: 1.5,
    blades: c('#46702a', '#6a963a', '#8aae4c'),
  },
  {
    words: /tea/,
    crop: c('#3f7a35', '#55913f'),
    earth: hex('#6a5236'),
    every: 1.9,
    full: 0.76,
    tall: 0.5,
    blades: c('#3a7032', '#5c9a44'),
  },
  {
    words: /vineyard/,
    crop: c('#6a7440', '#768048'),
    earth: hex('#8f7550'),
    every: 3.4,
    full: 0.3,
    tall: 0.2,
    blades: c('#6f7f40', '#8a9150'),
  },
  {
    words: /plough|plow/,
    crop: c('#6a4a30', '#7a563a'),
    earth: hex('#4a3322'),
    every: 0.9,
    full: 0.55,
    tall: 0.06,
    blades: c('#5a3f2a', '#6d4d33'),
  },
  {
    words: /orchard|grove/,
    crop: c('#64833f', '#748f4a'),
    earth: hex('#73874a'),
    every: 6,
    full: 0.7,
    tall: 0.24,
    blades: c('#557d34', '#7ba650'),
  },
];
/** What may grow where no crop is said. */
const PLAIN_CROPS: readonly Crop[] = [
  {
    words: /./,
    crop: c('#7a9a3e', '#89a84a'),
    earth: EARTH,
    every: 1.2,
    full: 0.62,
    tall: 0.4,
    blades: c('#56802f', '#7a9a3e', '#9ab858'),
  },
  CROPS[5]!,
  {
    words: /./,
    crop: c('#5d8a3c', '#6d9846'),
    earth: hex('#6a4c33'),
    every: 1.5,
    full: 0.6,
    tall: 0.35,
    blades: c('#4a7530', '#6a963e'),
  },
];

export const paintFarmland: ScenePainter = (context) => {
  const { seed, brief, light, setting } = context;
  const words = [
    ...brief.setting.map((f) => f.value),
    ...brief.subjects.flatMap((s) => [s.name, ...s.attributes.map((a) => a.value)]),
  ]
    .join(' ')
    .toLowerCase();
  const r = random(seed, 'farmland', 'rows');
  const snow = light.weather === 'snow' || setting.season === 'winter';
  const said = CROPS.find((crop) => crop.words.test(words));
  const crop = said ?? r.pick(PLAIN_CROPS);
  const rows = context.element('rows') ?? (said ? { id: context.mass('rows') } : undefined);
  const orchard = context.element('orchard');
  const vines = /vineyard/.test(words);
  // Rows run away from the viewer, more or less aslant, and bend a little with the land.
  const slant = r.between(0.1, 0.55) * (r.chance(0.5) ? 1 : -1);
  const [across, along] = [cos(slant), sin(slant)];
  const bend = r.between(-0.06, 0.06);
  const edge = r.between(150, 240);
  const phase = r.next();
  const lane = /tulip/.test(words) ? 3 : 1;
  const rowOf = (m: number, z: number): number => (m * across + z * along + bend * z * sin(z * 0.02)) / crop.every + phase;
  const ground = snow ? ([0.8, 0.83, 0.88] as const) : crop.earth;
  const land = landscape(context, false, {
    plan: { level: true, hills: context.element('hills') !== undefined },
    cover: { fields: edge, woods: 0.35 },
    colours: { fields: [...crop.crop.slice(0, 2), ...c('#9fae52', '#b9a75a', '#7f9a48', '#8a6f48')] },
    paint: {
      ...(rows ? { grassId: rows.id } : {}),
      hillsId: context.element('hills')?.id ?? context.mass('grass'),
      tint: (m, z, albedo, spot) => {
        if (!rows || z > edge + 30) return;
        const at = rowOf(m, z);
        const n = Math.floor(at);
        const f = at - n;
        // Beyond where a pixel shows single rows they blend into one tone.
        const fine = smoothstep(0.5, 0.12, (z * 0.0011 * (1 + z * 0.012)) / crop.every);
        const top = smoothstep(crop.full / 2 + 0.07, crop.full / 2 - 0.07, Math.abs(f - 0.5));
        const tone = crop.crop[((Math.floor(n / lane) % crop.crop.length) + crop.crop.length) % crop.crop.length]!;
        const cover = mix(crop.full, top, fine);
        const round = 0.72 + 0.5 * smoothstep(0.5, 0, Math.abs(f - 0.5)) * fine + 0.2 * (1 - fine);
        const share = smoothstep(edge + 30, edge, z) * (1 - spot.green);
        // No field stands evenly: clumps, and where it is dry a warmer tone.
        const grown = snow ? 1 : 1 + (spot.tuft - 0.5) * 0.9 * smoothstep(50, 8, z);
        const dry = snow ? 0 : smoothstep(0.46, 0.68, spot.damp);
        const ripe = [1 + 0.3 * dry, 1 + 0.06 * dry, 1 - 0.12 * dry];
        for (let k = 0; k < 3; k++) {
          const dark = ground[k]! * (0.62 + 0.5 * spot.stroke) * (snow ? 1.2 : 0.8);
          const lit = (snow ? mix(tone[k]!, 0.8, 0.82) : tone[k]!) * round * (0.72 + 0.56 * spot.fine);
          albedo[k] = mix(albedo[k]!, mix(dark, lit, cover) * grown * ripe[k]!, share);
        }
      },
    },
    grove: { groups: [6, 10], from: edge, count: 4 },
    built: (made) => [
      ...(vines && !snow
        ? linesOf(context, made, 'plant.bush', rows?.id ?? context.mass('grass'), {
            every: crop.every,
            step: 1.25,
            tall: [0.95, 1.2],
            to: 110,
            rowOf,
            across,
            along,
            bend,
            phase,
          })
        : []),
      ...(orchard
        ? linesOf(context, made, snow ? 'tree.bare' : 'tree.broadleaf', orchard.id, {
            every: 6,
            step: 6,
            tall: [3.6, 4.8],
            to: 150,
            rowOf,
            across,
            along,
            bend,
            phase,
          })
        : []),
    ],
    sward: rows && !snow ? 'none' : (x) => x > 1e9,
    after: (made) => (rows && !snow ? [stalksPass(context, made, rows.id, crop, rowOf)] : []),
  });
  return { ...land, ground: [...skyPasses(context), ...land.ground] };
};

interface Lines {
  every: number;
  step: number;
  tall: readonly [number, number];
  to: number;
  rowOf(m: number, z: number): number;
  across: number;
  along: number;
  bend: number;
  phase: number;
}

/** Trees or vines in straight lines. */
function linesOf(context: SceneContext, land: Land, name: string, id: number, lines: Lines): Built[] {
  const { view, light, seed, setting, brief } = context;
  const plant = plantOf(name);
  if (!plant) return [];
  const sun = sunPlace(view, light);
  const words = [...brief.setting.map((f) => f.value), ...brief.subjects.map((s) => s.name)].join(' ');
  const blossom = (setting.season === 'spring' || /\bblossom|\bin bloom|\bflowering/.test(words)) && name === 'tree.broadleaf';
  const leaf: Rgb | undefined = blossom
    ? /cherry|peach|plum/.test(words)
      ? hex('#f0a9bd')
      : hex('#f3dcdf')
    : /olive/.test(words)
      ? hex('#8d9a72')
      : undefined;
  // Petals let the light through, from whichever side it comes.
  const petals = leaf && blossom ? scaleRgb(leaf, light.backlit ? 2.1 : 1.25) : leaf;
  const made: Built[] = [];
  for (let z = lines.tall[1] < 2 ? 2.6 : 6; z < lines.to; z += lines.step) {
    const reach = (view.width / view.unit) * 0.62 * z + 6;
    const first = Math.ceil(lines.rowOf(-reach, z));
    const last = Math.floor(lines.rowOf(reach, z));
    for (let n = Math.min(first, last); n <= Math.max(first, last); n++) {
      const m = ((n + 0.5 - lines.phase) * lines.every - z * lines.along - lines.bend * z * sin(z * 0.02)) / lines.across;
      // The lane in which the viewer stands stays open.
      if (z < 9 && Math.abs(m) < (lines.tall[1] < 2 ? 0.9 : 2.2)) continue;
      const own = random(seed, name, 'line', n, Math.floor(z));
      const tz = z + own.between(-0.12, 0.12) * lines.step;
      const scale = scaleAt(view, tz);
      const height = own.between(...lines.tall) * scale;
      const x = view.centre + m * scale;
      if (x < -height || x > view.width + height) continue;
      const y = landRow(land, view, m, tz) + scale * 0.1;
      const parts = plant({ x, y, height }, own, light, {
        season: setting.season,
        far: height < view.unit * 0.1,
        ...(petals ? { leaf: petals } : {}),
      });
      const haze = clamp((1 - exp(-tz / (light.mist > 0.5 ? 240 : 1500))) * 0.9);
      made.push({
        z: tz,
        paint: (frame, y0, y1) => paintParts(frame, parts, view, light, sun, { id, depth: landDepth(tz), haze }, y0, y1),
      });
    }
  }
  return made;
}

/** Stalks and heads of the crop that stand up along the near rows. */
function stalksPass(context: SceneContext, land: Land, id: number, crop: Crop, rowOf: (m: number, z: number) => number): Pass {
  const { view, light, seed } = context;
  const sun = sunPlace(view, light);
  const open = { ...light, fill: scaleRgb(light.fill, light.backlit ? 1.8 : 1.15) };
  const near = (view.eye * view.focal) / (view.height * 1.08 - view.horizon);
  const bands: { z: number; parts: Part[] }[] = [];
  const count = 26;
  const kind = crop.kind;
  for (let i = 0; i < count; i++) {
    const z = 1 / mix(1 / (near * 9), 1 / near, (i + 0.5) / count);
    const r = random(seed, 'stalks', i);
    const scale = scaleAt(view, z);
    const step = Math.max(view.unit / 420, scale * 0.035);
    const tones = [...crop.blades];
    const shapes = tones.map((): Float64Array[] => []);
    const heads = crop.crop.map((): Heads => ({ petals: [], shade: [], hearts: [] }));
    const chance = kind === undefined ? 0.5 : Math.min(0.6, step / (scale * HEADS[kind].every));
    for (let x = -step; x < view.width + step; x += step) {
      const own = z * (1 + r.bell() * 0.06);
      const px = x + r.bell() * step;
      const m = (px - view.centre) / scale;
      const at = rowOf(m, own);
      const n = Math.floor(at);
      const tone = r.below(shapes.length);
      const tall = crop.tall * r.between(0.7, 1.15) * scale;
      const lean = r.bell() * 0.18 + 0.05;
      const width = Math.max(view.unit / 1700, scale * 0.006);
      if (Math.abs(at - n - 0.5) > crop.full / 2 + r.bell() * 0.04) continue;
      const y = landRow(land, view, m, own) + scale * 0.03;
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
      if (!HEADED.test(crop.words.source) || !r.chance(chance)) continue;
      const group = ((Math.floor(n / (crop.crop.length > 4 ? 3 : 1)) % crop.crop.length) + crop.crop.length) % crop.crop.length;
      const [hx, hy] = [px + lean * tall, y - tall];
      if (kind === undefined)
        heads[group]!.petals.push(headAt(crop, hx, hy, Math.max(view.unit / 800, scale * 0.028), r.next()));
      else {
        addHead(
          kind,
          hx,
          hy,
          Math.max(view.unit / 700, scale * HEADS[kind].size * r.between(0.75, 1.1)),
          r.next(),
          heads[group]!,
        );
        if (kind === 'sunflower') leaves(px, hx, y, tall, r.next(), shapes[1]!);
      }
    }
    bands.push({
      z,
      parts: [
        ...shapes.map((polygons, k) => ({ polygons, albedo: tones[k]!, facing: 0.35 + 0.2 * k, through: 0.8 })),
        ...heads.flatMap((each, k) => headParts(each, crop.crop[k]!, kind ?? 'spike')),
      ].filter((part) => part.polygons.length > 0),
    });
  }
  return {
    name: 'crops',
    weight: 2,
    run(frame, _k, y0, y1) {
      for (const { z, parts } of bands)
        paintParts(
          frame,
          parts,
          view,
          open,
          sun,
          { id, depth: landDepth(z), haze: clamp(z * 0.002 + light.mist * z * 0.008) },
          y0,
          y1,
        );
    },
  };
}

const HEADED = /lavender|tulip|poppy|sunflower|wheat|canola/;
/** Radius of a head in metres, and how far apart they stand along a row. */
const HEADS: Readonly<Record<BloomKind, { size: number; every: number }>> = {
  sunflower: { size: 0.15, every: 0.34 },
  poppy: { size: 0.05, every: 0.12 },
  tulip: { size: 0.045, every: 0.1 },
  daisy: { size: 0.03, every: 0.08 },
  spike: { size: 0.028, every: 0.07 },
};

/** Broad leaves in pairs up a stalk. */
function leaves(x: number, top: number, y: number, tall: number, turn: number, into: Float64Array[]): void {
  for (let k = 0; k < 4; k++) {
    const t = 0.3 + 0.15 * k;
    const side = k % 2 === 0 ? 1 : -1;
    const [fx, fy] = [x + (top - x) * t, y - tall * t];
    const reach = tall * (0.2 + 0.06 * turn) * side;
    into.push(
      Float64Array.from([
        fx,
        fy,
        fx + reach * 0.4,
        fy - tall * 0.08,
        fx + reach,
        fy + tall * 0.03,
        fx + reach * 0.42,
        fy + tall * 0.09,
      ]),
    );
  }
}

/** An ear, or a small cup. */
function headAt({ words }: Crop, x: number, y: number, size: number, turn: number): Float64Array {
  const long = /wheat/.test(words.source);
  const round = /canola/.test(words.source);
  const points: number[] = [];
  const w = long ? size * 0.5 : size * 0.8;
  const h = long ? size * 2.6 : round ? size * 0.7 : size * 1.1;
  for (let k = 0; k < 8; k++) {
    const a = (k / 8 + turn * 0.1) * 6.283185;
    points.push(x + cos(a) * w, y - h * 0.5 + sin(a) * h);
  }
  return Float64Array.from(points);
}
