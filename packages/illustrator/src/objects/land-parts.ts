/** Land that things stand on, as parts: rock with turf or snow on it, an island with its strand, ice, a roof, a wire between two poles. */
import type { SceneId } from '@atelier/lexicon';
import { type Random, random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import { clamp, mix } from '../math.ts';
import { fractal } from '../noise.ts';
import { facingOf } from '../plants/look.ts';
import { type Part, SNOW } from '../plants/parts.ts';
import { type Landform, topRow } from '../stage/landform.ts';
import type { Setting } from '../stage/setting.ts';
import { unite } from '../vector/flatten.ts';
import { partOf, type Spot, stoneFaces, tone } from './stone-faces.ts';

const STONE: Rgb = [0.25, 0.235, 0.22];
const SANDSTONE: Rgb = [0.36, 0.22, 0.125];
const ICE: Rgb = [0.74, 0.88, 0.98];
const SAND: Rgb = [0.52, 0.42, 0.27];
const TURF: Rgb = [0.11, 0.17, 0.045];
const DRY_TURF: Rgb = [0.22, 0.17, 0.07];
const TILES: readonly Rgb[] = [
  [0.34, 0.11, 0.06],
  [0.2, 0.18, 0.18],
  [0.27, 0.13, 0.08],
];
const POLE: Rgb = [0.13, 0.09, 0.06];

const BARREN: ReadonlySet<SceneId> = new Set<SceneId>(['desert', 'canyon']);
/** Points of an outline along its top. */
const STEPS = 96;

/** `width`: the picture's. */
export function landParts(land: Landform, setting: Setting, seed: number, fact: string): Part[] {
  const r = random(seed, fact, 'land paint');
  const parts =
    land.kind === 'roof'
      ? roof(land, setting, r)
      : land.kind === 'wire'
        ? wire(land, setting)
        : land.kind === 'island'
          ? island(land, setting, r)
          : rocky(land, setting, r);
  const { light } = setting;
  if (land.kind === 'iceberg' || land.kind === 'floe') return parts.map((part) => iced(part, light));
  if (!light.backlit && !light.night) return parts;
  // Against a low sun and by the moon the form must show, as it does of what is drawn.
  return parts.map((part) => ({ ...part, albedo: tone(part.albedo, 1.35 + 0.9 * part.facing) }));
}

/** Ice lets light in and gives it back: no face of it is dark, against a low sun neither, and it stays colder than the light. */
function iced(part: Part, { key, fill, backlit, night }: Setting['light']): Part {
  const k = backlit || night ? 1.7 : 0.72;
  const mean = (key[0] + key[1] + key[2] + fill[0] + fill[1] + fill[2]) / 6;
  const cold = (c: 0 | 1 | 2): number =>
    part.albedo[c] * k * clamp(mix(1, mean / Math.max(0.02, (key[c] + fill[c]) / 2), 0.6), 0.5, 2);
  return { ...part, albedo: [cold(0), cold(1), cold(2)], facing: mix(part.facing, 0.75, backlit || night ? 0.4 : 0.1) };
}

function outlineOf(land: Landform, { view }: Setting, low = land.foot): Spot[] {
  const left = Math.max(land.x0, -0.12 * view.width);
  const right = Math.min(land.x1, 1.12 * view.width);
  const ring: Spot[] = [];
  for (let i = 0; i <= STEPS; i++) {
    const x = mix(left, right, i / STEPS);
    ring.push([x, Math.min(topRow(land, x), low)]);
  }
  ring.push([right, low], [left, low]);
  return ring;
}

function rocky(land: Landform, setting: Setting, r: Random): Part[] {
  const { scene, light, weather, season, view } = setting;
  const ice = land.kind === 'floe' || land.kind === 'iceberg';
  const stone = ice ? ICE : BARREN.has(scene) ? SANDSTONE : STONE;
  const snow = ice || weather === 'snow' || season === 'winter' || scene === 'snowfield' || land.kind === 'peak';
  const low = Math.min(land.foot, 1.06 * view.height);
  const parts = stoneFaces(
    {
      outline: outlineOf(land, setting, low),
      top: (x) => topRow(land, x),
      foot: low,
      left: land.x0,
      right: land.x1,
      width: view.width,
      height: view.height,
    },
    r,
    light,
    {
      faces: land.kind === 'floe' ? 60 : land.kind === 'iceberg' ? 54 : land.kind === 'stack' ? 130 : 300,
      upright: land.kind === 'cliff' || land.kind === 'wall' ? 2.6 : land.kind === 'floe' ? 0.5 : 1.3,
      stone,
      tilt: ice ? 0.7 : 1,
      salt: land.salt ^ 77,
    },
  );
  const cap = snow ? SNOW : BARREN.has(scene) ? undefined : season === 'autumn' ? DRY_TURF : TURF;
  if (cap) parts.push(...capOf(land, setting, r, cap, snow));
  if (land.wet) parts.push(...footOf(land, setting, ice));
  return parts;
}

/** What lies on its top: thickest where that is level, gone where it falls. */
function capOf(land: Landform, { view, light }: Setting, r: Random, colour: Rgb, snow: boolean): Part[] {
  const { width: W, height: H } = view;
  const facing = facingOf(light, 0, 1, 0.25);
  const thick = (land.kind === 'peak' ? 0.075 : snow ? 0.022 : 0.032) * H;
  const upper: Spot[] = [];
  const lower: Spot[] = [];
  const middle: Spot[] = [];
  const reach = 0.012 * W;
  for (let x = Math.max(-0.03 * W, land.x0); x <= Math.min(1.03 * W, land.x1); x += W / 170) {
    const y = topRow(land, x);
    const slope = Math.abs(topRow(land, x + reach) - topRow(land, x - reach)) / (2 * reach);
    const level =
      land.kind === 'peak'
        ? clamp(1.9 - 0.55 * slope) * clamp(1.25 - (y - (land.foot - land.tall)) / (0.6 * land.tall))
        : clamp(1.6 - 1.1 * slope);
    const rough = fractal((x / W) * 34, 3, 3, land.salt ^ 5);
    const deep = thick * level * (0.35 + 1.3 * rough);
    if (y > land.foot - 1) continue;
    const tuft = snow ? 0.1 * thick * level : thick * level * (0.12 + 0.2 * fractal((x / W) * 160, 7, 2, land.salt ^ 9));
    upper.push([x, y - tuft]);
    middle.push([x, y + deep * 0.4]);
    lower.push([x, y + deep]);
  }
  if (upper.length < 3) return [];
  const parts = [
    partOf([...upper, ...lower.reverse()], tone(colour, 0.66), facing * 0.6),
    partOf([...upper, ...middle.reverse()], colour, facing),
  ];
  if (snow) return parts;
  // Blades against the sky and over the edge.
  const blades: Float64Array[] = [];
  for (let i = 0; i < 260; i++) {
    const [x, y] = upper[r.below(upper.length)]!;
    const tall = thick * r.between(0.15, 0.5);
    const bx = x + r.between(-1, 1) * (W / 170);
    const half = Math.max(0.5, W * 0.0011);
    blades.push(
      Float64Array.from([bx - half, y + tall * 0.5, bx + r.between(-0.4, 0.4) * tall, y - tall, bx + half, y + tall * 0.5]),
    );
  }
  parts.push({ polygons: unite(blades), albedo: tone(colour, 1.15), facing: facing * 0.9, through: 0.4 });
  return parts;
}

/** Wet and dark where water comes up to it, with a line of foam. */
function footOf(land: Landform, { view, light }: Setting, ice: boolean): Part[] {
  const { width: W, height: H } = view;
  const wet: Spot[] = [];
  const foam: Spot[] = [];
  const under: Spot[] = [];
  for (let x = Math.max(-0.05 * W, land.x0); x <= Math.min(1.05 * W, land.x1); x += W / 140) {
    const y = topRow(land, x);
    if (y > land.foot - 0.004 * H) continue;
    const n = fractal((x / W) * 46, 9, 3, land.salt ^ 21);
    wet.push([x, Math.max(y, land.foot - H * (0.012 + 0.016 * n))]);
    foam.push([x, land.foot - H * 0.009 * n]);
    under.push([x, land.foot + H * (0.003 + 0.006 * fractal((x / W) * 60, 3, 3, land.salt ^ 33))]);
  }
  if (wet.length < 3) return [];
  const base = under.slice().reverse();
  return [
    partOf([...wet, ...base], ice ? [0.2, 0.42, 0.55] : [0.06, 0.058, 0.055], 0.35),
    partOf([...foam, ...base], light.night ? [0.5, 0.55, 0.6] : [0.8, 0.84, 0.86], 0.6),
  ];
}

/** A low hump of turf in a rim of sand. */
function island(land: Landform, setting: Setting, r: Random): Part[] {
  const { light, view, weather, season } = setting;
  const facing = facingOf(light, 0, 0.9, 0.5);
  const parts = [partOf(outlineOf(land, setting), SAND, facing)];
  const turf: Spot[] = [];
  const W = view.width;
  for (let i = 0; i <= STEPS; i++) {
    const x = mix(land.x0, land.x1, i / STEPS);
    const high = land.foot - topRow(land, x);
    const sand = land.tall * (0.3 + 0.28 * (fractal((x / W) * 22, 4, 3, land.salt ^ 3) - 0.5));
    if (high > sand) turf.push([x, land.foot - sand]);
  }
  const winter = weather === 'snow' || season === 'winter';
  const colour = winter ? SNOW : season === 'autumn' ? DRY_TURF : TURF;
  if (turf.length > 3) {
    const upper = turf.map(([x]): Spot => [x, topRow(land, x)]);
    parts.push(partOf([...upper, ...turf.slice().reverse()], tone(colour, 0.7), facing * 0.8));
    const inner = turf.map(
      ([x, y]): Spot => [x, mix(y, topRow(land, x), 0.45 + 0.25 * fractal((x / W) * 30, 8, 3, land.salt))],
    );
    parts.push(partOf([...upper, ...inner.reverse()], colour, facing));
    parts.push(...capOf(land, setting, r, colour, winter));
  }
  parts.push(...stones(land, setting, r), ...footOf(land, setting, false).slice(1));
  return parts;
}

/** A few rocks on the strand. */
function stones(land: Landform, { view, light }: Setting, r: Random): Part[] {
  return Array.from({ length: 7 }, () => {
    const x = mix(land.x0, land.x1, r.between(0.08, 0.92));
    const wide = view.width * r.between(0.008, 0.022);
    const y = land.foot - r.between(0.0, 0.22) * land.tall;
    return partOf(
      [
        [x - wide, y],
        [x - wide * 0.7, y - wide * 0.6],
        [x + wide * r.between(-0.2, 0.3), y - wide * r.between(0.7, 1)],
        [x + wide * 0.8, y - wide * 0.45],
        [x + wide, y],
      ],
      tone(STONE, r.between(0.8, 1.1)),
      facingOf(light, 0.3, 0.7, 0.5),
    );
  });
}

/** Courses of tiles below a ridge. */
function roof(land: Landform, setting: Setting, r: Random): Part[] {
  const { light, view, weather } = setting;
  const { height: H } = view;
  const snow = weather === 'snow' || setting.season === 'winter';
  const colour = snow ? SNOW : r.pick(TILES);
  const ridge = land.foot - land.tall;
  const facing = facingOf(light, 0, 0.75, 0.65);
  const wide = land.x1 - land.x0;
  const edge = (y: number): readonly [number, number] => {
    const t = 0.16 * (1 - (y - ridge) / land.tall);
    return [land.x0 + wide * t, land.x1 - wide * t];
  };
  const parts: Part[] = [partOf(outlineOf(land, setting), tone(colour, 0.5), facing * 0.5)];
  const course = Math.max(2, 0.034 * H);
  for (let k = 0, y = ridge + 0.012 * H; y < Math.min(land.foot, 1.02 * H); k++, y += course * (1 + 0.06 * k)) {
    const step = course * 1.25;
    const [left, right] = edge(y);
    const sets: Float64Array[][] = [[], [], []];
    for (let x = left + (k % 2) * step * 0.5 - step * 0.5; x < right; x += step) {
      const [a, b] = [Math.max(left, x), Math.min(right, x + step * 0.94)];
      if (b - a < step * 0.2) continue;
      const bottom = y + course * 1.02;
      sets[r.below(3)]!.push(
        Float64Array.from([
          a,
          y,
          b,
          y,
          b,
          bottom - course * 0.2,
          mix(a, b, 0.72),
          bottom,
          mix(a, b, 0.28),
          bottom,
          a,
          bottom - course * 0.2,
        ]),
      );
    }
    sets.forEach((tiles, i) => {
      if (tiles.length > 0)
        parts.push({ polygons: unite(tiles), albedo: tone(colour, [0.86, 1, 1.13][i]! * (1 - 0.02 * k)), facing, through: 0 });
    });
  }
  // Ridge tiles.
  const [left, right] = edge(ridge);
  const caps: Float64Array[] = [];
  const step = 0.05 * view.width;
  for (let x = left; x < right - step * 0.3; x += step) {
    const b = Math.min(right, x + step * 0.97);
    caps.push(
      Float64Array.from([
        x,
        ridge + 0.018 * H,
        x + step * 0.04,
        ridge - 0.002 * H,
        b - step * 0.04,
        ridge - 0.002 * H,
        b,
        ridge + 0.018 * H,
      ]),
    );
  }
  parts.push({ polygons: unite(caps), albedo: tone(colour, 0.82), facing: facingOf(light, 0, 1, 0.2), through: 0 });
  return parts;
}

/** Sagging between two poles with their cross-beams; a second wire behind. */
function wire(land: Landform, { view }: Setting): Part[] {
  const { width: W, height: H } = view;
  const half = Math.max(1, 0.0032 * H);
  const line = (down: number, thick: number): Spot[] => {
    const upper: Spot[] = [];
    for (let i = 0; i <= STEPS; i++) {
      const x = mix(-0.02 * W, 1.02 * W, i / STEPS);
      upper.push([x, topRow(land, x) + down]);
    }
    return [...upper, ...upper.map(([x, y]): Spot => [x, y + thick]).reverse()];
  };
  const poles: Float64Array[] = [];
  for (const x of [land.x0, land.x1]) {
    const y = topRow(land, x);
    const w = 0.009 * W;
    poles.push(
      Float64Array.from([x - w, y - 0.05 * H, x + w, y - 0.05 * H, x + w * 1.2, 1.1 * H, x - w * 1.2, 1.1 * H]),
      Float64Array.from([
        x - 0.055 * W,
        y - 0.012 * H,
        x + 0.055 * W,
        y - 0.012 * H,
        x + 0.055 * W,
        y + 0.002 * H,
        x - 0.055 * W,
        y + 0.002 * H,
      ]),
    );
  }
  return [
    partOf(line(0.07 * H, half), [0.05, 0.05, 0.055], 0.3),
    { polygons: unite(poles), albedo: POLE, facing: 0.5, through: 0 },
    partOf(line(0, half * 2), [0.045, 0.045, 0.05], 0.3),
  ];
}
