/** Mountains and lakes: a seeded range under the sky, and where the Brief has water, a lake that mirrors it. */

import { type Random, random } from '@atelier/spec';
import { type Rgb, scaleRgb } from '../colour.ts';
import { lightWith } from '../light/light-with.ts';
import { paintWater } from '../light/water.ts';
import { clamp } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import { bankOf, bankPass } from './bank.ts';
import { bankFlowers } from './bank-flowers.ts';
import { contextWith } from './context.ts';
import { isFrozen } from './frozen.ts';
import { landscape } from './hills.ts';
import { hillPasses } from './lake-hills.ts';
import { lakeMistPass, shoreLinePass } from './lake-shore.ts';
import { treeLinePass } from './lake-trees.ts';
import { type Cone, type Massif, rangeHeights, rangeSurface } from './range.ts';
import { wordsOfLand } from './rock-lands.ts';
import type { SceneContext, ScenePainter } from './scene.ts';
import { seaRocksPass } from './sea-rocks.ts';
import { skyPasses } from './sky-passes.ts';
import { icePass } from './snowfield-ice.ts';
import { type Terrain, terrainPasses } from './terrain.ts';
import { TERRAIN_PLANES } from './terrain-grid.ts';
import { eruptionPass, eruptsIn } from './volcano.ts';
import { paintCenote } from './waterside/cenote.ts';
import { isFormed } from './waterside/kinds.ts';
import { foreshorePasses, watersidePasses } from './waterside/passes.ts';
import { ringsPass } from './waterside/rings.ts';
import { wordsOfPlace } from './words-of-place.ts';

export const paintLake: ScenePainter = (context) => {
  const { view, light, seed } = context;
  const { water: known } = context.setting;
  if (known?.kind === 'cenote') return paintCenote(context);
  const formed = isFormed(known);
  const far = formed ? { passes: [], planes: false } : farShore(context);
  const ground: Pass[] = [...skyPasses(context), ...far.passes];
  const zenith = light.sky[light.sky.length - 1]![1];
  const deep: Rgb = [zenith[0] * 0.12 + 0.004, zenith[1] * 0.18 + 0.012, zenith[2] * 0.2 + 0.016];
  const rippled = context.element('waves') !== undefined;
  const calm = random(seed, 'lake', 'calm').between(0.1, 0.2) + (rippled ? 0.1 : 0);
  // Under a low sun the sky is most of what there is to see in it, and the morning air is still.
  const low = light.time === 'dawn' || light.time === 'sunset' || light.time === 'golden-hour';
  const frozen = frozenIn(context);
  if (frozen) ground.push(icePass(context, context.element('ice')?.id ?? context.mass('lake')));
  else {
    const water = {
      roughness: calm,
      stillness: 0.8,
      deep,
      end: view.height,
      seed: random(seed, 'lake', 'water').below(1 << 20),
      // In mist water and sky would be one: it keeps more of its own colour.
      mirror: light.mist > 0.5 ? ([0.66, 0.42] as const) : low ? ([0.97, 0.7] as const) : ([0.9, 0.5] as const),
    };
    const id = context.mass('lake');
    ground.push({ name: 'lake', weight: 3, run: (frame, k, y0, y1) => paintWater(frame, k, view, water, id, y0, y1) });
  }
  ground.push(...(formed ? watersidePasses(context) : [shoreLinePass(context, winterIn(context))]));
  const bergs = context.element('iceberg');
  if (bergs)
    ground.push(
      seaRocksPass(
        context,
        { rocks: bergs.id, waves: context.mass('lake') },
        { rough: 0.2, ice: true, shores: new Float32Array([view.horizon + 0.82 * (view.height - view.horizon)]) },
      ),
    );
  if (known?.kind === 'lanterns') ground.push(...watersidePasses(context));
  if (light.weather === 'rain' && !frozen) ground.push(ringsPass(context));
  const mist = context.element('mist');
  if (mist && light.weather !== 'misty') ground.push(lakeMistPass(context, mist.id, 1));
  // Every dawn leaves a breath of it where land and water meet.
  else if (light.time === 'dawn' && !frozen && !formed && !known)
    ground.push(lakeMistPass(context, context.mass('lake'), 0.55));
  if (known && /^(?:ice-cave|thermal|marsh)$/.test(known.kind)) ground.push(...foreshorePasses(context));
  else if (known?.kind !== 'lilies' && known?.kind !== 'backwaters') ground.push(bankPass(context, winterIn(context)));
  const flowers = winterIn(context) ? undefined : context.element('flowers');
  if (flowers) ground.push(bankFlowers(context, flowers.id, bankOf(context)));
  return { ...(far.planes ? { planes: TERRAIN_PLANES } : {}), ground, front: [] };
};

const winterIn = (context: SceneContext): boolean => {
  const { setting } = context;
  return (
    setting.weather === 'snow' ||
    setting.season === 'winter' ||
    setting.scene === 'snowfield' ||
    /\bglaci/.test(wordsOfPlace(context.brief, setting.place)) ||
    (setting.scene === 'lake' && frozenIn(context))
  );
};

const frozenIn = (context: SceneContext): boolean =>
  context.setting.water?.kind === 'clear-ice' ||
  context.setting.water?.kind === 'ice-cave' ||
  context.element('ice') !== undefined ||
  isFrozen(context.brief, context.setting.season) ||
  context.brief.setting.some((f) => !f.off && /frozen|\bice\b|icy/.test(f.value));

/** What closes the lake at the other side: a range, or wooded hills, or low ground; and pines at its foot. */
function farShore(context: SceneContext): { passes: Pass[]; planes: boolean } {
  const { view, light, seed } = context;
  const mountains = context.element('mountains') ?? context.element('volcano');
  const hills = context.element('hills');
  const pines = context.element('tree.pine') ?? context.element('forest');
  const winter = winterIn(context);
  const passes: Pass[] = mountains ? terrainPasses('mountains', context, rangeOf(context)) : [];
  const cone = coneOf(context);
  if (mountains && cone && (eruptsIn(context) || !isCone(context)))
    passes.push(eruptionPass(context, cone, context.mass('volcano')));
  const r = random(seed, 'lake', 'far shore');
  const salt = r.below(1 << 16);
  if (hills || !mountains)
    passes.push(
      ...hillPasses(context, {
        id: hills?.id ?? context.mass('lake'),
        ridges: mountains ? 1 : 3,
        tall: mountains ? 0.045 : hills ? r.between(0.11, 0.17) : r.between(0.05, 0.08),
        ...coverOf(context),
        rough: 1,
        haze: mountains ? 0.2 : light.time === 'day' ? 0.4 : 0.5,
        base: view.horizon + 1,
      }),
    );
  if (pines)
    for (const [row, haze] of [0.07, 0.03].entries())
      passes.push(
        treeLinePass(context, {
          id: pines.id,
          base: view.horizon + 1,
          tall: row === 0 ? [0.009, 0.022] : [0.012, 0.036],
          haze: haze + (light.time === 'day' ? 0 : 0.03),
          closed: row === 0 ? 0.95 : 0.45,
          snow: winter,
          depth: 0.8 - row * 0.02,
          salt: salt + row,
        }),
      );
  return { passes, planes: mountains !== undefined };
}

/** Tones of wooded or grassy slopes by season. */
function coverOf(context: SceneContext): { low: Rgb; high: Rgb } {
  if (winterIn(context)) return { low: [0.2, 0.23, 0.28], high: [0.8, 0.83, 0.88] };
  if (context.setting.season === 'autumn') return { low: [0.06, 0.036, 0.014], high: [0.42, 0.17, 0.035] };
  return { low: [0.014, 0.03, 0.014], high: [0.1, 0.15, 0.045] };
}

/** Mountains without water: the range stands behind meadows, or snow, that roll up to it; woods at its foot. */
export const paintMountains: ScenePainter = (context) => {
  const { view, seed } = context;
  const pines = context.element('tree.pine') ?? context.element('forest');
  const ground: Pass[] = [...skyPasses(context), ...terrainPasses('mountains', context, rangeOf(context))];
  const cone = coneOf(context);
  if (cone && (eruptsIn(context) || !isCone(context))) ground.push(eruptionPass(context, cone, context.mass('volcano')));
  if (pines)
    ground.push(
      treeLinePass(context, {
        id: pines.id,
        base: view.horizon + 1,
        tall: [0.006, 0.026],
        haze: 0.08,
        closed: 0.7,
        snow: winterIn(context),
        depth: 0.82,
        salt: random(seed, 'mountains', 'ground').below(1 << 16),
      }),
    );
  // Hills that fade to the colour of the sky would be paler than the range behind them.
  // While the sun only reaches the peaks, the viewer stands in the shade before them.
  const { light } = context;
  const shaded = glowsOnPeaks(context)
    ? { key: scaleRgb(light.key, 0.42), fill: scaleRgb(light.fill, 0.86), glow: scaleRgb(light.glow, 0.25) }
    : {};
  const land = landscape(
    contextWith(context, { light: lightWith(light, { ...shaded, haze: scaleRgb(light.haze, light.mist > 0.5 ? 1 : 0.28) }) }),
    false,
    { framed: true },
  );
  return { planes: [...TERRAIN_PLANES, ...(land.planes ?? [])], ground: [...ground, ...land.ground], front: land.front };
};

/** "A mountain", and nothing else: it is what one looks at, and no line far off. */
const isOfOnePeak = ({ brief: { subjects, setting }, setting: { place } }: SceneContext): boolean => {
  const said = [...subjects, ...setting.filter((f) => f.kind === 'place')].filter((f) => !f.off && f.source === 'user');
  const called = said.map((f) => ('value' in f ? f.value : f.name).toLowerCase());
  return said.length === 1 && said[0]!.id === place && /\b(?:mountain|peak|summit|alp|mountain ?top)$/.test(called[0]!);
};

/** How much of the sky a summit may take; how high massifs of size 1 stand above the horizon as a part of `view.unit`, and what rock adds. */
const HEADROOM = 0.95;
const SUMMIT = 0.39;
const ROUGHNESS = 0.05;

/** A main peak off the middle, a lower shoulder, flanks that frame the view, and a paler range far behind. */
export function rangeOf(context: SceneContext, least = 0): Terrain {
  const { seed, light, view } = context;
  const r = random(seed, 'mountains', 'shape');
  const side = r.chance(0.5) ? 1 : -1;
  // One lone giant, a wall of peaks, or a low range far off; the summit anywhere but in the middle.
  const spired = spiresIn(context);
  const size = Math.max(
    least,
    r.pick([0.72, 1, 1, 1.32]),
    spired ? 1.15 : isOfOnePeak(context) ? 1.5 : 0,
    GIANTS.test(wordsOfLand(context.brief)) ? 1.32 : 0,
  );
  // Seen from high up the horizon is near the top of the picture: what stands on it stays in it.
  const fit = clamp(((view.horizon / view.unit) * HEADROOM - ROUGHNESS) / (SUMMIT * size), 0.08, 1);
  const grand = size * fit;
  const main = r.between(0.4, 3.4) * side;
  const peak = (x: number, z: [number, number], width: [number, number], height: [number, number]): Massif => ({
    x,
    z: r.between(...z),
    width: r.between(...width),
    length: 2.8,
    height: r.between(...height) * grand,
  });
  const massifs: Massif[] = spired
    ? spires(r, main, side, grand, spired)
    : [
        peak(main, [10.5, 12.5], [2.6, 3.6], [3.6, 4.8]),
        peak(main - side * r.between(1.7, 2.5), [10, 11.5], [1.5, 2.1], [1.8, 2.8]),
        peak(main - side * r.between(4.4, 6), [11, 13], [1.9, 2.7], [2.2, 3.6]),
        peak(main + side * r.between(3.8, 5.2), [10, 12], [1.8, 2.6], [1.8, 3]),
        peak(main - side * r.between(8, 10), [10, 11], [2.2, 3], [1.8, 2.8]),
        peak(main + side * r.between(7.6, 9.6), [10, 11], [2.2, 3], [1.8, 2.8]),
      ];
  const cone = coneOf(context);
  const low: Massif[] = [];
  const behind = random(seed, 'mountains', 'behind');
  for (let i = 0; i < 6; i++)
    (cone ? low : massifs).push({
      x: (i - 2.5) * 6 + behind.between(-2, 2),
      z: behind.between(22, 25),
      width: behind.between(2.6, 4),
      length: 3,
      height: behind.between(3.6, 5.6) * fit * (cone ? 0.45 : spired ? 0.5 : 1),
    });
  const winter = winterIn(context);
  const autumn = context.setting.season === 'autumn';
  const snowy = winter ? 1 : r.between(0.9, 1);
  const mountains = context.element('volcano')?.id ?? context.mass('mountains');
  const salt = r.below(1 << 20);
  const snowLine = winter
    ? -0.2
    : r.between(1.15, 1.9) *
      (spired === 'spires' ? 1.25 : 1) *
      (cone ? (eruptsIn(context) ? 9 : isCone(context) ? 1.35 : 2) : 1);
  const woods = context.element('tree.pine') ?? context.element('forest');
  return {
    heights: rangeHeights({
      massifs: cone ? low : massifs,
      cone,
      towers: spired === 'spires',
      frequency: spired === 'spires' ? 0.95 : 0.42,
      shiftX: r.between(5, 400),
      shiftZ: r.between(5, 400),
      seed: salt,
      foot: 4,
    }),
    surface: rangeSurface({
      snowLine,
      snow: snowy,
      rock: winter
        ? [0.085, 0.083, 0.092]
        : cone
          ? [0.075, 0.06, 0.056]
          : spired === 'spires'
            ? [0.2, 0.165, 0.14]
            : [0.125, 0.113, 0.112],
      green: autumn ? [0.16, 0.1, 0.035] : [0.06, 0.085, 0.03],
      rockId: mountains,
      snowId: context.element('snow')?.id ?? mountains,
      woods: woods && {
        id: woods.id,
        line: winter ? 0.7 : Math.min(snowLine - 0.25, 1.1),
        dark: [0.012, 0.022, 0.016],
        light: winter ? [0.3, 0.33, 0.36] : [0.035, 0.06, 0.03],
      },
    }),
    near: 4,
    far: 28,
    eye: 0.3,
    seed: salt,
    air: light.time === 'day' ? 0.028 : 0.034,
    mist: context.element('mist') ? 0.85 : light.time === 'dawn' ? 0.5 : 0.2,
    alpenglow: glowsOnPeaks(context) ? { from: 0.35, to: 1.9 } : undefined,
    ceiling: 6.6,
    below: false,
    ...lightOnRock(context),
  };
}

/** Mountains that fill what is behind them. */
const GIANTS = /\b(?:everest|k2|annapurna|kangchenjunga|nanga parbat|denali|eiger|mont blanc|nanda devi|base camp)\b/;

/** Ranges that are known for their towers, and the one horn. */
const HORNS = /\bmatterhorn\b|\bhorn(?:ed)? peak\b|\bama dablam\b|\bpyramid(?:al)? peak\b|\blone(?:ly)? peak\b|\bsingle peak\b/;
const SPIRES =
  /\bpatagonia\b|\btorres del paine\b|\bfitz ?roy\b|\bdolomites?\b|\btre cime\b|\b(?:jagged|sharp|pointed|craggy|spiky|rugged|needle)(?:[ ;,]+\w+)? (?:peak|mountain|summit|range)s?\b|\bspires?\b/;

const spiresIn = ({ brief }: SceneContext): 'horn' | 'spires' | undefined => {
  const words = wordsOfLand(brief);
  return HORNS.test(words) ? 'horn' : SPIRES.test(words) ? 'spires' : undefined;
};

/** A horn over low shoulders; or towers side by side on one wall, the tallest off the middle. */
function spires(r: Random, main: number, side: number, grand: number, kind: 'horn' | 'spires'): Massif[] {
  const at = main * 0.6;
  const tower = (x: number, width: number, height: number, z = r.between(10.4, 11.2)): Massif => ({
    x,
    z,
    width,
    length: width * 1.3,
    height: height * Math.min(1.05, grand),
  });
  const foot = (x: number, height: number): Massif => ({
    ...tower(x, r.between(2.4, 3.2), height, r.between(10.8, 12)),
    length: 2.6,
  });
  if (kind === 'horn')
    return [
      tower(at, r.between(1, 1.2), r.between(5.2, 5.8)),
      foot(at - side * r.between(3.2, 4.2), r.between(1.3, 1.8)),
      foot(at + side * r.between(3.2, 4.4), r.between(1.1, 1.6)),
      foot(at - side * r.between(7, 9), r.between(1.4, 2)),
      foot(at + side * r.between(7, 9), r.between(1.4, 2)),
    ];
  const row: Massif[] = [
    foot(at, r.between(1.5, 2)),
    foot(at - side * 5, r.between(1.2, 1.8)),
    foot(at + side * 6, r.between(1.2, 1.8)),
  ];
  row.push(tower(at, r.between(0.68, 0.84), r.between(4.9, 5.5)));
  for (let i = 1; i < 7; i++) {
    const way = i % 2 === 0 ? side : -side;
    row.push(
      tower(at + way * (0.55 + 0.62 * ((i + 1) >> 1)) * r.between(0.85, 1.15), r.between(0.46, 0.66), r.between(2.8, 4.5)),
    );
  }
  row.push(tower(at - side * r.between(5, 6), r.between(0.6, 0.8), r.between(2.6, 3.6)));
  return row;
}

/** Volcanoes that are known by their shape, and lie still. */
const CONES =
  /\b(?:fuji|fujisan|fuji-san|kilimanjaro|mayon|cotopaxi|mount hood|mount rainier|mount shasta|mount teide|mount taranaki)\b/;

const isCone = ({ brief, setting }: SceneContext): boolean => CONES.test(wordsOfPlace(brief, setting.place));

/** The volcano that was named, by its kind or by its own name, on a third; undefined where none was. */
export function coneOf(context: SceneContext): Cone | undefined {
  if (!context.element('volcano') && !isCone(context)) return undefined;
  const r = random(context.seed, 'volcano', 'cone');
  const side = r.chance(0.5) ? 1 : -1;
  return {
    x: side * r.between(0.7, 2.4),
    z: r.between(11.5, 13),
    rim: r.between(4.2, 5.2),
    crater: r.between(0.3, 0.46),
    fall: r.between(0.42, 0.62),
  };
}

/** At sunrise and sunset under an open sky. */
const glowsOnPeaks = ({ light }: SceneContext): boolean =>
  (light.time === 'dawn' || light.time === 'sunset') && light.cover < 0.5 && light.mist < 0.5;

/** Warm faces and blue shadows when the sun is low; falling snow leaves little but the difference between rock and snow. */
function lightOnRock({ light }: SceneContext): Pick<Terrain, 'sun' | 'ambient' | 'low' | 'shade'> {
  if (light.night) return { sun: 1.1, ambient: 0.9, low: 0.36, shade: 0.5 };
  if (light.time === 'day')
    return { sun: light.cover > 0.5 ? 2 : 1.7, ambient: light.cover > 0.5 ? 0.66 : 0.56, low: 0.32, shade: 0.3 };
  if (light.time === 'dusk') return { sun: 1.5, ambient: 0.85, low: 0.26, shade: 0.4 };
  return { sun: 2.7, ambient: 0.72, low: 0.26, shade: 0.5 };
}
