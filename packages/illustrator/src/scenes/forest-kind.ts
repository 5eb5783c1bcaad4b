/** What kinds of woods there are: bark, leaves, floor, how close the trunks stand. Albedos are linear. */

import type { Brief } from '@atelier/spec';
import { random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import { leafColourSaid } from '../stage/foliage.ts';
import type { SceneContext } from './scene.ts';

type WoodName = 'conifer' | 'broadleaf' | 'birch' | 'bamboo' | 'jungle';

export interface Wood {
  name: WoodName;
  /** Shaded and lit bark. */
  bark: readonly [Rgb, Rgb];
  /** Leaves or needles, dark to light. */
  leaves: readonly [Rgb, Rgb];
  /** Light that has come through leaves: tints the air between the trees. */
  tint: Rgb;
  /** Floor: two tones of litter and one of moss or grass. */
  floor: readonly [Rgb, Rgb, Rgb];
  /** Trunk diameters in metres. */
  thick: readonly [number, number];
  /** Metres between trunks of one row. */
  spacing: number;
  /** Height in metres at which crowns begin. */
  crown: number;
  /** 0 none … 1 closed canopy. */
  canopy: number;
  moss: number;
  snow: boolean;
  bare: boolean;
  season: string | undefined;
}

const SUMMER: Readonly<Record<WoodName, Omit<Wood, 'name' | 'snow' | 'bare' | 'season'>>> = {
  conifer: {
    bark: [
      [0.05, 0.036, 0.028],
      [0.19, 0.125, 0.085],
    ],
    leaves: [
      [0.012, 0.03, 0.014],
      [0.085, 0.15, 0.055],
    ],
    tint: [0.8, 0.97, 0.84],
    floor: [
      [0.055, 0.036, 0.02],
      [0.15, 0.1, 0.055],
      [0.06, 0.105, 0.022],
    ],
    thick: [0.28, 0.62],
    spacing: 4.2,
    crown: 7.5,
    canopy: 0.8,
    moss: 0.6,
  },
  broadleaf: {
    bark: [
      [0.045, 0.036, 0.028],
      [0.16, 0.125, 0.09],
    ],
    leaves: [
      [0.02, 0.048, 0.012],
      [0.17, 0.25, 0.05],
    ],
    tint: [0.86, 1.0, 0.66],
    floor: [
      [0.05, 0.042, 0.02],
      [0.14, 0.105, 0.05],
      [0.055, 0.11, 0.025],
    ],
    thick: [0.3, 0.85],
    spacing: 5.2,
    crown: 5,
    canopy: 0.95,
    moss: 0.75,
  },
  birch: {
    bark: [
      [0.33, 0.32, 0.31],
      [0.72, 0.7, 0.65],
    ],
    leaves: [
      [0.035, 0.07, 0.014],
      [0.23, 0.31, 0.06],
    ],
    tint: [0.93, 1.0, 0.76],
    floor: [
      [0.05, 0.05, 0.022],
      [0.13, 0.12, 0.05],
      [0.08, 0.145, 0.03],
    ],
    thick: [0.16, 0.36],
    spacing: 3.4,
    crown: 5.5,
    canopy: 0.75,
    moss: 0.1,
  },
  bamboo: {
    bark: [
      [0.05, 0.09, 0.025],
      [0.25, 0.33, 0.09],
    ],
    leaves: [
      [0.025, 0.06, 0.014],
      [0.19, 0.3, 0.06],
    ],
    tint: [0.84, 1.0, 0.62],
    floor: [
      [0.07, 0.055, 0.028],
      [0.19, 0.15, 0.075],
      [0.06, 0.1, 0.025],
    ],
    thick: [0.1, 0.17],
    spacing: 1.3,
    crown: 5.5,
    canopy: 0.9,
    moss: 0,
  },
  jungle: {
    bark: [
      [0.04, 0.042, 0.024],
      [0.15, 0.14, 0.085],
    ],
    leaves: [
      [0.012, 0.045, 0.014],
      [0.14, 0.29, 0.05],
    ],
    tint: [0.8, 1.0, 0.58],
    floor: [
      [0.03, 0.042, 0.016],
      [0.09, 0.1, 0.035],
      [0.05, 0.13, 0.025],
    ],
    thick: [0.22, 0.95],
    spacing: 4.6,
    crown: 6.5,
    canopy: 1,
    moss: 0.95,
  },
};

const AUTUMN_LEAVES: readonly (readonly [Rgb, Rgb])[] = [
  [
    [0.15, 0.055, 0.012],
    [0.78, 0.4, 0.05],
  ],
  [
    [0.16, 0.09, 0.014],
    [0.82, 0.55, 0.07],
  ],
  [
    [0.13, 0.03, 0.014],
    [0.7, 0.22, 0.05],
  ],
  [
    [0.12, 0.014, 0.01],
    [0.62, 0.085, 0.03],
  ],
];
const AUTUMN_FLOOR: Wood['floor'] = [
  [0.14, 0.06, 0.02],
  [0.48, 0.24, 0.06],
  [0.3, 0.2, 0.05],
];

/** By the colour that was said of them. */
function leavesSaid(brief: Brief): (typeof AUTUMN_LEAVES)[number] | undefined {
  const said = leafColourSaid(brief);
  if (said === undefined) return undefined;
  return AUTUMN_LEAVES[
    /\b(?:red|reddish|crimson|scarlet)\b/.test(said) ? 3 : /\b(?:orange|copper|russet|amber)\b/.test(said) ? 0 : 1
  ];
}

/** Trees of which their size was said, and such as are known for it. */
const areGiants = ({ subjects, setting }: Brief): boolean =>
  subjects.some(
    (s) =>
      !s.off &&
      s.source === 'user' &&
      (GIANTS.test(s.name) || (/\btrees?$|^trunks?$/.test(s.name) && s.attributes.some((a) => !a.off && HUGE.test(a.value)))),
  ) || setting.some((f) => !f.off && f.kind === 'place' && f.source === 'user' && GIANTS.test(f.value));
const GIANTS = /\b(?:redwood|sequoia|giant tree|old[- ]growth)s?\b/i;
const HUGE = /^(?:giant|gigantic|huge|enormous|massive|towering|colossal|immense|ancient)$/;

/** Thickness of trunks and distance between them, against what is usual. */
const STANDS = [
  [2.1, 1.75],
  [1, 1],
  [1.15, 1.2],
  [0.62, 0.66],
] as const;

/** The wood that is said, or else one by the seed. */
export function woodOf(context: SceneContext): Wood {
  const { brief, seed, setting, light } = context;
  const said = [...brief.setting, ...brief.subjects.map((s) => ({ off: s.off, value: s.name }))]
    .filter((f) => !f.off)
    .map((f) => f.value.toLowerCase())
    .join(' ');
  const season = setting.season;
  const snow = light.weather === 'snow' || season === 'winter' || /\bsnow(?!drop)/.test(said);
  const r = random(seed, 'forest', 'kind');
  const chosen = r.pick<WoodName>(
    season === 'autumn'
      ? ['broadleaf', 'broadleaf', 'birch']
      : snow
        ? ['conifer', 'conifer', 'birch', 'broadleaf']
        : ['conifer', 'broadleaf', 'broadleaf', 'birch'],
  );
  const name: WoodName = /bamboo/.test(said)
    ? 'bamboo'
    : /birch|aspen/.test(said)
      ? 'birch'
      : /pine|conifer|spruce|\bfir\b|taiga|evergreen|redwood|sequoia/.test(said)
        ? 'conifer'
        : /jungle|rain ?forest|tropical/.test(said)
          ? 'jungle'
          : /oak|beech|maple|deciduous/.test(said)
            ? 'broadleaf'
            : chosen;
  const base = SUMMER[name];
  // Old giants far apart, a wood of one age, or slim stems close together.
  const [stout, apart] = name === 'bamboo' ? [1, 1] : random(seed, 'forest', 'stand').pick(STANDS);
  const giant = name !== 'bamboo' && areGiants(brief);
  const [thicker, wider] = giant ? [3.4, 2.3] : [stout, apart];
  const bare = snow && (name === 'broadleaf' || name === 'birch');
  const turned = season === 'autumn' && (name === 'broadleaf' || name === 'birch');
  // Named one by one: woods of one shape, as lights are (`light/light-with.ts`).
  return {
    name,
    bark: base.bark,
    leaves: !turned
      ? base.leaves
      : (leavesSaid(brief) ?? (name === 'birch' ? AUTUMN_LEAVES[1]! : r.pick(AUTUMN_LEAVES.slice(0, 3)))),
    tint: snow ? [0.94, 0.98, 1.02] : turned ? [1, 0.86, 0.6] : base.tint,
    floor: turned ? AUTUMN_FLOOR : base.floor,
    thick: [base.thick[0] * thicker, base.thick[1] * thicker],
    spacing: base.spacing * wider,
    crown: base.crown * (giant ? 1.7 : 1),
    canopy: bare ? 0.42 : base.canopy,
    moss: snow ? 0.1 : base.moss,
    snow,
    bare,
    season,
  };
}
