/** Fields: crops in rows that run to the horizon, orchards and vineyards in lines. */
import { type Brief, random } from '@atelier/spec';
import { mixRgb, type Rgb, scaleRgb } from '../colour.ts';
import type { Light } from '../light/light.ts';
import { sunPlace } from '../light/sky.ts';
import { clamp, mix, sin, smoothstep } from '../math.ts';
import { flowerBands, type GrassBand } from '../plants/grass.ts';
import { CROPS as CROP_NAMES } from '../stage/grounded.ts';
import { patchOf } from '../stage/patch.ts';
import { type Bloom, bloomsOf, grownOf } from './blooms.ts';
import { cropStalks, fieldLight } from './crop-stalks.ts';
import { CROPS, type Crop, PLAIN_CROPS, tones } from './crops.ts';
import { landscape } from './hills.ts';
import type { Spot } from './hills-albedo.ts';
import { type Land, landRow } from './hills-land.ts';
import { patchVines } from './patch-vines.ts';
import { beforeRange, underSky } from './range-behind.ts';
import type { SceneContext, ScenePainter } from './scene.ts';
import { blossomIn, treeLines } from './tree-lines.ts';

/** Half the width in metres of a road between fields. */
const ROAD = 1.5;

/** "Rice fields after the harvest", "hay bales on a field": what stood there is cut. */
const isHarvested = ({ subjects, relations }: Brief): boolean =>
  subjects.some(
    (s) =>
      !s.off &&
      (/^(?:(?:round |rolled |straw |hay )?bales?|hay ?stacks?|bales? of (?:hay|straw))$/.test(s.name) ||
        (s.name === 'harvest' && relations.some((r) => !r.off && r.to === s.id && r.predicate === 'after'))),
  );

export const paintFarmland: ScenePainter = (context) => {
  const { seed, brief, light, setting, view } = context;
  const words = [
    ...brief.setting.filter((f) => !f.off).map((f) => f.value),
    // What grows there or is the place; a unicorn in it says nothing of its crop.
    ...brief.subjects
      .filter((s) => !s.off && (s.id === setting.place || CROP_NAMES.test(s.name) || patchOf(s.name) !== undefined))
      .flatMap((s) => [s.name, ...s.attributes.filter((a) => !a.off).map((a) => a.value)]),
  ]
    .concat(isHarvested(brief) ? 'after harvest' : [])
    .join(' ')
    .toLowerCase();
  const r = random(seed, 'farmland', 'rows');
  const snow = light.weather === 'snow' || setting.season === 'winter';
  const said = CROPS.find((crop) => crop.words.test(words));
  const crop = said ?? r.pick(PLAIN_CROPS);
  const rows = context.element('rows') ?? (said ? { id: context.mass('rows') } : undefined);
  const orchard = context.element('orchard');
  const vines = /vineyard/.test(words);
  const hops = /\bhops?\b/.test(words);
  const patch = context.stage.objects.length > 0 && brief.subjects.some((s) => !s.off && patchOf(s.name) !== undefined);
  // Rows lead the eye to where the light stands, or a little beside it, and bend with the land.
  const aim = (sunPlace(view, light).x - view.centre) / view.focal + r.between(0.03, 0.12) * (r.chance(0.5) ? 1 : -1);
  const across = 1 / Math.sqrt(1 + aim * aim);
  const along = -aim * across;
  const bend = r.between(-0.06, 0.06);
  const edge = r.between(150, 240);
  const phase = r.next();
  const lane = /tulip/.test(words) ? 3 : 1;
  const rowOf = (m: number, z: number): number => (m * across + z * along + bend * z * sin(z * 0.02)) / crop.every + phase;
  /** 1 in the middle of a wheel's track, 0 in the corn. */
  const trackAt = (m: number, z: number): number => {
    const at = ((rowOf(m, z) - phase) * crop.every) / crop.sward! + phase;
    const off = Math.abs(at - Math.floor(at) - 0.5) * crop.sward!;
    return clamp(1 - Math.abs(off - 0.95) / 0.42);
  };
  const lightOf = fieldLight(view, light);
  const among = snow ? undefined : context.element('flowers');
  const blooms = among ? bloomsOf(context).blooms : [];
  const fallen = orchard && !snow ? petalsOf(blossomIn(context)) : undefined;
  const shaded = orchard && !snow ? treeShade(light, rowOf) : undefined;
  const ground = snow ? ([0.8, 0.83, 0.88] as const) : crop.earth;
  const way = context.element('path');
  let laid: Land | undefined;
  /** Metres from the middle of a road that runs through the crop. */
  const offWay = (m: number, z: number): number => (way && laid ? Math.abs(m - laid.path(z)) : 1e9);
  const land = landscape(beforeRange(context), false, {
    plan: { level: true, hills: context.element('hills') !== undefined },
    // Behind a patch stand the woods of its season, or there would be nothing between it and the sky.
    cover: { fields: patch ? 1e9 : edge, woods: patch ? 0.95 : 0.35 },
    colours: { fields: [...crop.crop.slice(0, 2), ...tones('#9fae52', '#b9a75a', '#7f9a48', '#8a6f48')] },
    paint: {
      ...(rows ? { grassId: rows.id } : {}),
      ...(way ? { pathHalf: 0.8 * ROAD } : {}),
      hillsId: context.element('hills')?.id ?? context.mass('grass'),
      tint: (m, z, albedo, spot) => {
        if (!rows || z > edge + 30 || offWay(m, z) < ROAD) return;
        if (crop.sward !== undefined && !snow) {
          const share = smoothstep(edge + 30, edge, z) * (1 - spot.green);
          const storm = lightOf(z);
          const wave = waveOf(spot);
          const track = smoothstep(0.2, 0.75, trackAt(m, z)) * smoothstep(0.5, 0.2, z * 0.0011) * smoothstep(150, 90, z);
          for (let k = 0; k < 3; k++) {
            const tone =
              mix(crop.crop[2 % crop.crop.length]![k]! * 0.55, crop.crop[1]![k]! * 1.12, wave) * (0.66 + 0.68 * spot.fine);
            const grown = tone * (1 + (spot.stroke - 0.5) * 0.45 * smoothstep(70, 12, z));
            albedo[k] = mix(
              albedo[k]!,
              mix(grown, crop.crop[0]![k]! * (0.36 + 0.6 * spot.stroke) * (0.62 + 0.3 * trackAt(m, z)), track * 0.9) * storm,
              share,
            );
          }
          if (blooms.length > 0) strewAmong(blooms, spot, z, albedo);
          return;
        }
        const at = rowOf(m, z);
        const n = Math.floor(at);
        const f = at - n;
        // Beyond where a pixel shows single rows they blend into one tone.
        const fine = smoothstep(0.5, 0.12, (z * 0.0011 * (1 + z * 0.012)) / crop.every);
        const top = smoothstep(crop.full / 2 + 0.07, crop.full / 2 - 0.07, Math.abs(f - 0.5));
        const sown = crop.crop[((Math.floor(n / lane) % crop.crop.length) + crop.crop.length) % crop.crop.length]!;
        // Near by the heads of a tall crop stand above its ground, which is the green of their leaves.
        const tone = crop.kind === 'sunflower' && z < 30 ? mixRgb(crop.blades[1]!, sown, smoothstep(6, 30, z)) : sown;
        const cover = mix(crop.full, top, fine);
        const round = crop.hedged
          ? mix(1, 0.3 + 0.95 * smoothstep(0.46, 0.12, Math.abs(f - 0.5)), fine)
          : 0.72 + 0.5 * smoothstep(0.5, 0, Math.abs(f - 0.5)) * fine + 0.2 * (1 - fine);
        const share = smoothstep(edge + 30, edge, z) * (1 - spot.green);
        // No field stands evenly: clumps, and where it is dry a warmer tone.
        const grown = snow ? 1 : 1 + (spot.tuft - 0.5) * 0.9 * smoothstep(50, 8, z);
        const dry = snow ? 0 : smoothstep(0.46, 0.68, spot.damp);
        const ripe = [1 + 0.3 * dry, 1 + 0.06 * dry, 1 - 0.12 * dry];
        const underTree = shaded?.(m, z) ?? 0;
        // The light comes through the crowns in patches.
        const dapples = smoothstep(0.52, 0.62, spot.fine * 0.5 + spot.tuft * 0.5);
        for (let k = 0; k < 3; k++) {
          const dark = ground[k]! * (0.62 + 0.5 * spot.stroke) * (snow ? 1.2 : 0.8);
          const lit = (snow ? mix(tone[k]!, 0.8, 0.82) : tone[k]!) * round * (0.72 + 0.56 * spot.fine);
          albedo[k] = mix(albedo[k]!, mix(dark, lit, cover) * grown * ripe[k]!, share);
          if (shaded) albedo[k] = albedo[k]! * mix(1, UNDER[k]!, underTree * (1 - 0.55 * dapples));
          // Petals lie under the trees.
          if (fallen) albedo[k] = mix(albedo[k]!, fallen[k]!, 0.62 * strewn(spot, f, z));
        }
        if (blooms.length > 0) strewAmong(blooms, spot, z, albedo);
      },
    },
    grove: { groups: [6, 10], from: edge, count: 4 },
    built: (made) => {
      laid = made;
      return [
        ...((vines || hops) && !snow
          ? treeLines(context, made, vines ? 'plant.vine' : 'tree.poplar', rows?.id ?? context.mass('grass'), {
              every: crop.every,
              step: vines ? 1.1 : 2.2,
              tall: vines ? [1.5, 1.75] : [4.2, 5],
              to: 90,
              rowOf,
              across,
              along,
              bend,
              phase,
            })
          : []),
        ...(orchard
          ? treeLines(context, made, snow ? 'tree.bare' : 'tree.broadleaf', orchard.id, {
              every: ORCHARD,
              step: ORCHARD,
              tall: [3.4, 5.6],
              to: 150,
              rowOf,
              across,
              along,
              bend,
              phase,
            })
          : []),
      ];
    },
    sward: rows && !snow ? 'none' : (x) => x > 1e9,
    after: (made) =>
      patch && !snow
        ? [patchVines(context, made, context.mass('grass'))]
        : rows && !snow
          ? [
              cropStalks(context, made, rows.id, crop, rowOf, trackAt, {
                ...(way ? { bare: (m: number, z: number) => offWay(m, z) < ROAD } : {}),
                ...(fallen ? { fallen } : {}),
                ...(shaded ? { shaded } : {}),
                ...(among
                  ? { among: { id: among.id, bands: amongBands(context, made, crop, blooms, (m, z) => offWay(m, z) < ROAD) } }
                  : {}),
              }),
            ]
          : [],
  });
  return underSky(context, land);
};

/** Flowers that came up among the crop, as colour from afar: in drifts. */
function strewAmong(blooms: readonly Bloom[], { fine, broad, stroke }: Spot, z: number, albedo: Float64Array): void {
  const share =
    smoothstep(0.46, 0.6, broad * 0.5 + fine * 0.5) *
    smoothstep(0.4, 0.56, stroke) *
    smoothstep(4, 10, z) *
    smoothstep(220, 70, z);
  const { color } = blooms[broad > 0.56 ? 0 : blooms.length - 1]!;
  for (let c = 0; c < 3; c++) albedo[c] = mix(albedo[c]!, color[c]!, 0.85 * share);
}

/** The same flowers near the viewer, their heads as high as the ears. */
function amongBands(
  { view, seed }: SceneContext,
  land: Land,
  crop: Crop,
  blooms: readonly Bloom[],
  clear: (m: number, z: number) => boolean,
): GrassBand[] {
  const near = (view.eye * view.focal) / (view.height * 1.08 - view.horizon);
  return flowerBands(view, seed, {
    near,
    far: near * 10,
    bands: 24,
    tall: Math.max(0.42, crop.tall * 0.86),
    colors: blooms.map(({ color }) => color),
    kinds: blooms.map(({ kind }) => kind),
    grown: grownOf(blooms, 0.5, 0.034).map(({ wide }) => ({ tall: 1, wide })),
    density: 10,
    size: [0.02, 0.034],
    row: (x, z) => landRow(land, view, x, z),
    clear,
  });
}

/** Metres from tree to tree in an orchard, both ways. */
const ORCHARD = 6;
/** What is left of a colour in the shade of leaves. */
const UNDER: Rgb = [0.4, 0.5, 0.62];

/** 0–1: how deep a place lies in the shade that the trees of an orchard throw from where they are planted. */
function treeShade(light: Light, rowOf: (m: number, z: number) => number): (m: number, z: number) => number {
  const open = (1 - light.cover) * (1 - 0.7 * light.mist) * (light.night ? 0.3 : 1);
  const [x, y, z] = light.direction;
  // Their crowns are some three metres up; a low sun draws the shade out.
  const rise = Math.max(0.3, y);
  const [dx, dz] = [clamp((-x / rise) * 2.6, -3, 3), clamp((-z / rise) * 2.6, -3, 3)];
  return (m, away) => {
    const row = rowOf(m - dx, away - dz);
    const tree = (away - dz) / ORCHARD;
    const [u, v] = [(row - Math.floor(row) - 0.5) * ORCHARD, (tree - Math.floor(tree + 0.5)) * ORCHARD];
    return open * smoothstep(2.7, 1.3, Math.sqrt(u * u + v * v));
  };
}

/** Fallen ones lie in each other's light. */
const petalsOf = (colour: Rgb | undefined): Rgb | undefined => colour && scaleRgb(colour, 1.25);

/** Drifts of petals about the feet of a line of trees. */
const strewn = ({ stroke, fine, tuft }: Spot, f: number, z: number): number =>
  smoothstep(0.47, 0.6, stroke * 0.4 + tuft * 0.2 + fine * 0.4) *
  // Nearer they lie one by one.
  smoothstep(5, 12, z) *
  smoothstep(0.34, 0.06, Math.abs(f - 0.5) + (fine - 0.5) * 0.3);

/** Where the wind bends a crop it shows its pale side: broad bands across the view. */
const waveOf = ({ broad, damp }: Spot): number => smoothstep(0.34, 0.66, broad * 0.55 + damp * 0.45);
