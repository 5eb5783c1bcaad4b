/** Meadow and rolling hills: one landscape, gentle or bold, with what grows on it near and far. */

import { random } from '@atelier/spec';
import { luminance, mixRgb, type Rgb, scaleRgb } from '../colour.ts';
import { afterglow, lightWith } from '../light/light-with.ts';
import { sunPlace } from '../light/sky.ts';
import { clamp } from '../math.ts';
import { flowerBands, type GrassBand, grassBands } from '../plants/grass.ts';
import { paintParts } from '../plants/parts.ts';
import type { Pass } from '../pool/pass.ts';
import { distanceAt } from '../stage/view.ts';
import { bloomsOf, grownOf, type Sown } from './blooms.ts';
import { blossomTrees, fallenBlossom } from './blossom-trees.ts';
import { foregroundPass } from './foreground.ts';
import { framingBoughs } from './framing-boughs.ts';
import type { LandColours } from './hills-albedo.ts';
import type { Cover } from './hills-cover.ts';
import { gridPasses, LAND_PLANES } from './hills-grid.ts';
import { besideRiver, type Land, landOf, landRow } from './hills-land.ts';
import { landPass } from './hills-paint.ts';
import { type Grove, treeGroupsPass } from './hills-trees.ts';
import type { LandWish } from './land-wish.ts';
import { nearShade } from './near-shade.ts';
import { PAVED } from './overlook.ts';
import { plantedRows } from './planted-rows.ts';
import { pondIn } from './pond.ts';
import { riverPass, stillWater } from './river-water.ts';
import { moundIn } from './said-mound.ts';
import type { SceneContext, ScenePasses } from './scene.ts';
import { bowFeet, flashOnLand } from './sky-lights.ts';

const GREENS: readonly (readonly [Rgb, Rgb])[] = [
  [
    [0.036, 0.098, 0.026],
    [0.19, 0.275, 0.052],
  ],
  [
    [0.05, 0.108, 0.022],
    [0.235, 0.285, 0.058],
  ],
  [
    [0.03, 0.09, 0.034],
    [0.15, 0.25, 0.058],
  ],
];
const AUTUMN: readonly [Rgb, Rgb] = [
  [0.13, 0.09, 0.03],
  [0.36, 0.26, 0.085],
];
const FIELDS: readonly Rgb[] = [
  [0.36, 0.3, 0.1],
  [0.16, 0.22, 0.06],
  [0.2, 0.15, 0.085],
  [0.09, 0.16, 0.045],
  [0.3, 0.29, 0.11],
];
const WOOD: readonly [Rgb, Rgb] = [
  [0.016, 0.04, 0.014],
  [0.085, 0.13, 0.04],
];
const AUTUMN_WOOD: readonly [Rgb, Rgb] = [
  [0.09, 0.045, 0.014],
  [0.42, 0.22, 0.05],
];
const WINTER_WOOD: readonly [Rgb, Rgb] = [
  [0.03, 0.03, 0.028],
  [0.16, 0.15, 0.14],
];
const MOONLIT_EARTH: Rgb = [0.15, 0.17, 0.13];
/** Straw. */
const DRY: Rgb = [0.42, 0.33, 0.15];
const LUSH = /\b(?:green|lush|emerald|verdant|spring|rain|rainy)\b/;

/** What was said of the place and of what is there. */
const saidOf = ({ brief }: SceneContext): string =>
  [
    ...brief.setting.map((f) => (f.off || f.source === 'writer' ? '' : f.value)),
    ...brief.subjects.flatMap((s) => (s.off ? [] : [s.name, ...s.attributes.map((a) => a.value)])),
  ].join(' ');

/** The land alone, for scenes that have something else behind it than sky. */
export function landscape(context: SceneContext, bold: boolean, wish: LandWish = {}): ScenePasses {
  const { light, setting, seed, view } = context;
  const r = random(seed, 'land', 'colours');
  const snow = snowOn(context);
  const autumn = setting.season === 'autumn';
  const hills = context.element('hills');
  const grassId = context.mass('grass');
  const withHills = bold || hills !== undefined;
  const winds = wish.plan?.way === 'river' || wish.plan?.way === 'stream';
  const lies = winds ? undefined : pondIn({ ...context, scene: setting.scene });
  const laid = context.element('site');
  const pond = lies && (context.element('lake') ?? (laid?.id === grassId ? undefined : laid));
  const said = moundIn({ ...context, scene: setting.scene, sunSide: light.azimuth >= 0 ? 1 : -1 });
  const land = landOf(context, {
    hills: withHills || said !== undefined,
    bold,
    ...wish.plan,
    ...(pond && { pond: lies }),
    ...(said && { mound: said.mound, deep: false }),
  });
  const woods = bold ? r.between(0.2, 0.8) : withHills ? r.between(0.3, 0.7) : 0.15;
  const fields = bold ? r.between(100, 150) : r.between(190, 260);
  const salt = r.below(1 << 20);
  const cover: Cover = {
    woods: wish.cover?.woods ?? woods,
    fields: wish.cover?.fields ?? fields,
    salt: wish.cover?.salt ?? salt,
    size: wish.cover?.size ?? (bold ? 0.36 : undefined),
  };
  const flowers = snow ? undefined : context.element('flowers');
  const sown = bloomsOf(context);
  const showery = context.element('rainbow') !== undefined;
  const colours: LandColours = {
    grass: autumn ? AUTUMN : r.pick(GREENS),
    wood: snow ? WINTER_WOOD : autumn ? AUTUMN_WOOD : WOOD,
    fields: FIELDS,
    flowers: sown.blooms.map(({ color }) => (light.night ? faded(color) : color)),
    lush: !autumn && (showery || LUSH.test(saidOf(context))),
    // Moonlight leaves no red in it.
    earth: light.night ? MOONLIT_EARTH : undefined,
    ...wish.colours,
  };
  const path = context.element('path') ?? wayOf(context);
  const blossom = context.element('blossom');
  const ground: Pass[] = [
    ...gridPasses(context, land, cover),
    landPass(context, land, cover, {
      grassId,
      hillsId: hills?.id ?? grassId,
      ...(said && { hillsFrom: 0.6 * said.mound.z }),
      pathId: path?.id ?? 0,
      flowerId: flowers?.id ?? 0,
      lavish: sown.lavish,
      colours,
      snow,
      cloudShadows:
        (light.time === 'day' && light.cover < 0.5 && context.element('clouds') !== undefined) || (showery && !light.night),
      showery,
      hollows: light.time === 'dawn' || light.mist > 0 || context.element('mist') ? 0.9 : 0.12,
      ...(blossom && !snow ? { tint: fallenBlossom(blossom) } : {}),
      ...wish.paint,
      ...(pond && { riverId: pond.id }),
    }),
    ...bowFeet(context),
    ...flashOnLand(context),
  ];
  const grove: Grove | undefined = wish.grove ?? (bold ? { groups: [14, 20], from: 75 } : undefined);
  const built = [...(wish.built?.(land) ?? []), ...(blossom ? blossomTrees(context, land, blossom) : [])];
  const planted = context.element('grove');
  if (planted) built.push(...plantedRows(context, land, planted));
  const groups = treeGroupsPass(context, land, { season: setting.season, snow }, built, grove);
  if (groups) ground.push(groups);
  if (wish.sward !== 'none') {
    const bare = wish.sward;
    const clear = (x: number, z: number): boolean =>
      // Blades at the very edge stand before the water.
      (pond && besideRiver(land, x, z) < 0.99) ||
      (bare ? bare(x, z, land) : path !== undefined && Math.abs(x - land.path(z)) < 0.62);
    ground.push(
      ...sward(context, land, colours, grassId, flowers && { id: flowers.id, sown }, clear, { snow, to: wish.bladesTo ?? 1e9 }),
    );
  }
  if (wish.framed) {
    const bare = snow || autumn;
    ground.push(
      foregroundPass(context, {
        grass: grassId,
        tones: bare ? [scaleRgb(DRY, 0.6), DRY] : colours.grass,
        dry: bare,
        sparse: snow,
        keptClear: wish.keptClear,
        bare: (x, y) => {
          const z = distanceAt(view, y);
          const m = ((x - view.centre) / view.focal) * z;
          return (
            (path !== undefined && Math.abs(m - land.path(z)) < Math.max(1.1, (wish.paint?.pathHalf ?? 0) + 0.5)) ||
            ((pond || winds) && besideRiver(land, m, z) < 1.3)
          );
        },
        ...(flowers && !bare
          ? {
              flowers: {
                id: flowers.id,
                colours: colours.flowers,
                kinds: sown.blooms.map(({ kind }) => kind),
                lavish: sown.lavish,
              },
            }
          : {}),
      }),
    );
  }
  ground.push(...(wish.after?.(land) ?? []));
  if (pond) ground.push(riverPass(context, stillWater(context, pond.id, 0.1)));
  const boughs = context.element('boughs');
  return { planes: LAND_PLANES, ground, front: boughs ? [framingBoughs(context, boughs)] : [] };
}

export const snowOn = ({ light, setting, element }: SceneContext): boolean =>
  light.weather === 'snow' || setting.season === 'winter' || element('snow') !== undefined;

/** "A country road" is a place that has one. */
function wayOf({ brief, setting, mass }: SceneContext): { id: number } | undefined {
  const place = brief.setting.find((f) => f.id === setting.place)?.value ?? '';
  return /\b(?:roads?|lane|path|trail|track)\b/.test(place) || PAVED.test(place) ? { id: mass('path') } : undefined;
}

/** Blades and flower heads at the viewer's feet. */
function sward(
  context: SceneContext,
  land: Land,
  colours: LandColours,
  grassId: number,
  flowers: { id: number; sown: Sown } | undefined,
  clear: (x: number, z: number) => boolean,
  { snow, to }: { snow: boolean; to: number },
): Pass[] {
  const { view, seed, setting } = context;
  const near = (view.eye * view.focal) / (view.height * 1.06 - view.horizon);
  // As a rabbit's eye is low, what grows about it is short: at its life's height it would stand up to the horizon like a wall.
  const short = Math.min(1, view.eye / 0.95);
  const small = Math.sqrt(short);
  const tones: Rgb[] =
    snow || setting.season === 'winter'
      ? [[0.2, 0.16, 0.08], [0.34, 0.27, 0.14], DRY]
      : [
          colours.grass[0],
          mixRgb(colours.grass[0], colours.grass[1], 0.5),
          colours.grass[1],
          mixRgb(colours.grass[1], DRY, 0.35),
        ];
  const row = (x: number, z: number): number => landRow(land, view, x, z);
  const blades = grassBands(view, seed, {
    near,
    far: Math.min(near * (snow ? 3 : 6), to),
    bands: snow ? 7 : 16,
    tall: 0.34 * short,
    tones,
    share: snow ? 0.05 : 1,
    row,
    clear,
  });
  const heads = flowers
    ? flowerBands(view, seed, {
        near: near * 1.05,
        far: Math.min(near * (flowers.sown.lavish ? 13 : 10), to),
        bands: flowers.sown.lavish ? 17 : 14,
        tall: short * (flowers.sown.lavish ? 0.4 : 0.3),
        colors: colours.flowers,
        kinds: flowers.sown.blooms.map(({ kind }) => kind),
        grown: grownOf(flowers.sown.blooms, 0.4, 0.032),
        density: flowers.sown.lavish ? 120 : 40,
        size: flowers.sown.lavish ? [0.026 * small, 0.05 * small] : [0.017 * small, 0.03 * small],
        lavish: flowers.sown.lavish,
        row,
        clear,
      })
    : [];
  const bands = [...blades.map((b) => ({ ...b, id: grassId })), ...heads.map((b) => ({ ...b, id: flowers?.id ?? grassId }))];
  return [bandsPass(context, bands, snow)];
}

/** Colours as moonlight leaves them. */
function faded(c: Rgb): Rgb {
  const l = luminance(c);
  return mixRgb(c, [l * 0.8, l * 0.85, l], 0.75);
}

function bandsPass({ view, light }: SceneContext, bands: readonly (GrassBand & { id: number })[], snow: boolean): Pass {
  const sun = sunPlace(view, light);
  const shade = nearShade(view, light, snow);
  // Blades stand open to the whole sky.
  const open = lightWith(light, {
    fill: light.time === 'dusk' ? scaleRgb(afterglow(light), 3) : scaleRgb(light.fill, light.backlit ? 1.9 : 1.15),
  });
  const sorted = [...bands]
    .sort((a, b) => b.z - a.z)
    .map((band) => ({ ...band, light: lightWith(open, { key: scaleRgb(open.key, 1 - shade(band.z)) }) }));
  return {
    name: 'grass',
    weight: 2,
    run(frame, _k, y0, y1) {
      for (const band of sorted)
        paintParts(
          frame,
          band.parts,
          view,
          band.light,
          sun,
          { id: band.id, depth: clamp(0.02 + band.z / 300), haze: clamp(band.z * 0.002 + light.mist * band.z * 0.008) },
          y0,
          y1,
        );
    },
  };
}
