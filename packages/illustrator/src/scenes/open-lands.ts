/** Open lands that are known by what grows on them: savanna, steppe, moor, mossed lava, an avenue of great trees. */
import { random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import { lightWith } from '../light/light-with.ts';
import { sunPlace } from '../light/sky.ts';
import { clamp, exp } from '../math.ts';
import { paintParts } from '../plants/parts.ts';
import { plantOf } from '../plants/registry.ts';
import { scaleAt } from '../stage/view.ts';
import { type Land, landRow } from './hills-land.ts';
import { landDepth } from './hills-rows.ts';
import type { Built } from './hills-trees.ts';
import type { LandWish } from './land-wish.ts';
import { isTreeless } from './ruled-out.ts';
import type { SceneContext } from './scene.ts';

interface OpenLand {
  words: RegExp;
  /** Grass, dark and light. */
  grass: readonly [Rgb, Rgb];
  /** So from late summer to autumn, and where nothing of the season was said. */
  inFlower?: true;
  /** What stands about on it, and how much. */
  trees?: { kinds: readonly string[]; groups: [number, number]; count: number };
}

/** "A heather moor", "moorland in purple bloom": all of it flowers at once. */
const HEATHER = /\bheathers?\b|\bpurple (?:moor|moorland|heath|glen)s?\b/;

const LANDS: readonly OpenLand[] = [
  {
    words:
      /\bsavannah?s?\b|\bserengeti\b|\bm(?:a|aa)sai mara\b|\bkruger\b|\bngorongoro\b|\bafrican plains?\b|\bkenya\b|\btanzania\b|\bbotswana\b|\bzambia\b|\bsafari\b/,
    grass: [
      [0.24, 0.155, 0.05],
      [0.5, 0.35, 0.13],
    ],
    trees: { kinds: ['tree.acacia'], groups: [10, 15], count: 2 },
  },
  {
    words: /\bbaobabs?\b/,
    grass: [
      [0.2, 0.14, 0.05],
      [0.42, 0.32, 0.12],
    ],
  },
  {
    words: /\bsteppes?\b|\bpampas\b|\bpuszta\b|\bmongolian? (?:grassland|plain|valley)s?\b|\bkazakh\b/,
    grass: [
      [0.13, 0.13, 0.04],
      [0.35, 0.31, 0.115],
    ],
  },
  {
    words: HEATHER,
    grass: [
      [0.075, 0.05, 0.055],
      [0.34, 0.13, 0.29],
    ],
    inFlower: true,
  },
  {
    words: /\bmoors?\b|\bmoorlands?\b|\bheath(?:er|land)?\b|\bglens?\b|\bscottish highlands?\b/,
    grass: [
      [0.085, 0.062, 0.045],
      [0.24, 0.19, 0.085],
    ],
  },
  {
    words: /\blava fields?\b|\blava rocks?\b|\blava plains?\b/,
    grass: [
      [0.011, 0.011, 0.012],
      [0.125, 0.15, 0.03],
    ],
  },
];

/** What the words of a place ask of the land, where they name one of these. */
export function openLandWish(context: SceneContext, words: string): LandWish | undefined {
  const avenue = avenueOf(words);
  const { season } = context.setting;
  const land = LANDS.find((row) => row.words.test(words) && !(row.inFlower && season === 'spring'));
  if (!land && !avenue) return undefined;
  const winter = season === 'winter' || context.light.weather === 'snow';
  return {
    framed: true,
    cover: { woods: 0.02, fields: 1e9 },
    ...(land && !winter && { colours: { grass: land.grass } }),
    ...(land?.trees && {
      grove: {
        groups: land.trees.groups,
        from: 52,
        count: land.trees.count,
        wooded: { id: context.mass('grass'), kinds: land.trees.kinds },
      },
    }),
    ...(avenue && {
      plan: { way: 'road' as const },
      paint: { pathHalf: TRACK },
      built: (on: Land) => avenueOn(context, on, avenue),
    }),
  };
}

/** Half the breadth of the track under an avenue, and how far from its middle the trees stand, in metres. */
const TRACK = 2.1;
const BESIDE = 6.4;

interface Avenue {
  plant: string;
  tall: readonly [number, number];
}

const OF_TREES: readonly (readonly [RegExp, Avenue])[] = [
  [/\bbaobabs?\b/, { plant: 'tree.baobab', tall: [15, 21] }],
  [/\bpalms?\b/, { plant: 'tree.palm', tall: [9, 13] }],
  [/\bpoplars?\b/, { plant: 'tree.poplar', tall: [13, 18] }],
  [/\bcypress(?:es)?\b/, { plant: 'tree.cypress', tall: [9, 14] }],
  [/\b(?:oak|plane|lime|linden|beech|elm|chestnut|maple|tree)s?\b/, { plant: 'tree.broadleaf', tall: [11, 15] }],
];

/** "An avenue of baobabs", "a tree-lined road". */
function avenueOf(words: string): Avenue | undefined {
  if (!/\b(?:avenues?|all[ée]e?y?)\b|\blined (?:road|lane|path|track|avenue)\b|\b(?:road|lane|path|track) lined\b/.test(words))
    return undefined;
  return OF_TREES.find(([tree]) => tree.test(words))?.[1];
}

/** Pairs of trees down a straight track, evenly to the foot and not to the eye. */
function avenueOn(context: SceneContext, land: Land, { plant, tall }: Avenue): Built[] {
  const grow = plantOf(plant);
  if (!grow || isTreeless(context.brief)) return [];
  const { view, light, seed } = context;
  const id = context.element(plant)?.id ?? context.element('grove')?.id ?? context.mass('grass');
  const air = lightWith(light, {});
  const sun = sunPlace(view, light);
  const out: Built[] = [];
  const broad = plant === 'tree.baobab' ? 1.75 : 1;
  for (let i = 0; i < 22; i++) {
    const side = i % 2 === 0 ? 1 : -1;
    const r = random(seed, 'avenue', i);
    const z = (plant === 'tree.baobab' ? 36 + (i >> 1) * 19 : 24 + (i >> 1) * 12) * r.between(0.95, 1.05);
    const m = land.path(z) + side * BESIDE * broad * r.between(0.92, 1.12);
    const scale = scaleAt(view, z);
    const height = r.between(tall[0], tall[1]);
    const far = height * scale < view.unit * 0.075;
    const parts = grow(
      { x: view.centre + m * scale, y: landRow(land, view, m, z) + scale * 0.2, height: height * scale },
      r,
      light,
      {
        season: context.setting.season,
        far,
      },
    );
    const place = { id, depth: landDepth(z), haze: clamp((1 - exp(-z / 1100)) * 0.9) };
    out.push({ z, paint: (frame, y0, y1) => paintParts(frame, parts, view, air, sun, place, y0, y1) });
  }
  return out;
}
