/**
 * A low city seen over its roofs: row behind row of houses in the manner of the city that was named, chimneys and dormers near, towers and
 * domes between them, the last rows in the air of the horizon.
 */
import { type Brief, random } from '@atelier/spec';
import { type Rgb, scaleRgb } from '../colour.ts';
import { paintWater } from '../light/water.ts';
import { clamp, PI } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import { type View, viewWith } from '../stage/view.ts';
import { pointsFrom } from '../vector/points.ts';
import { footPass } from './city-foot.ts';
import { glowPass } from './city-glow.ts';
import { type Face, paintFaces } from './faces.ts';
import { saidOfTown } from './house-character.ts';
import { type HouseKindName, houseOf } from './house-kinds.ts';
import { houseFaces } from './houses.ts';
import { hillPasses } from './lake-hills.ts';
import { type Plume, paintPlume } from './plume.ts';
import type { SceneContext, ScenePasses } from './scene.ts';
import { skyPasses } from './sky-passes.ts';

interface Manner {
  kind: HouseKindName;
  /** Share of houses with a row of chimney pots on a party wall. */
  stacks: number;
  /** What stands above the roofs. */
  tall: 'iron tower' | 'spires' | 'domes' | 'minarets';
}

const MANNERS: readonly (readonly [RegExp, Manner])[] = [
  [/\b(?:paris|parisian|montmartre|lyon|bordeaux)\b/, { kind: 'zinc', stacks: 0.8, tall: 'iron tower' }],
  [
    /\b(?:london|edinburgh|dublin|manchester|liverpool|glasgow|bath|victorian|mary poppins)\b/,
    { kind: 'terrace', stacks: 0.9, tall: 'spires' },
  ],
  [
    /\b(?:marrakesh|marrakech|fez|medina|cairo|old delhi|varanasi|lahore|kathmandu|tunis|algiers|casablanca|tangier|jaipur|jodhpur|jerusalem|damascus|baghdad|isfahan|samarkand|timbuktu|sana'?a|arabian)\b/,
    { kind: 'medina', stacks: 0, tall: 'minarets' },
  ],
  [/\b(?:athens|greek)\b/, { kind: 'cyclades', stacks: 0, tall: 'domes' }],
  [
    /\b(?:rome|roman|florence|venice|istanbul|naples|bologna|siena|verona|palermo|seville|granada|italian)\b/,
    { kind: 'oldtown', stacks: 0.15, tall: 'domes' },
  ],
  [
    /\b(?:prague|lisbon|porto|vienna|budapest|krak[oó]w|tallinn|riga|vilnius|salzburg|bern|heidelberg|dresden|ghent|bruges|dubrovnik|ljubljana|zagreb|barcelona|madrid|toledo|valencia|bucharest|old town|medieval|european|village)\b/,
    { kind: 'oldtown', stacks: 0.25, tall: 'spires' },
  ],
];

/** A city of low roofs that was named; one of towers, and one at the water, is painted otherwise. */
export const mannerOf = (context: { brief: Brief }): Manner | undefined => {
  const said = saidOfTown(context);
  if (/\b(?:skyscrapers?|high-?rises?|towers|futurist\w*|cyberpunk|neon|modern)\b/.test(said)) return undefined;
  const named = MANNERS.find(([words]) => words.test(said))?.[1];
  // Roofs of no town that was named, or their chimneys, are of an old one: towers have neither.
  return named ?? (ROOFS.test(said) && !OF_TOWERS.test(said) ? { kind: 'oldtown', stacks: 0.6, tall: 'spires' } : undefined);
};

const ROOFS = /\b(?:(?:roof|house)tops|roofs|chimneys)\b/;
const OF_TOWERS =
  /\b(?:tokyo|new york|manhattan|nyc|brooklyn|chicago|hong kong|shanghai|dubai|singapore|seoul|toronto|los angeles|city|downtown|metropolis)\b/;

/** Metres above the street. */
const EYE = 19;
const ROWS = [27, 36, 47, 61, 79, 102, 132, 172, 225, 300, 400];

/** Rows of a town that ends at the water. */
const COASTAL = 7;

export function paintRoofs(
  given: SceneContext,
  context: SceneContext,
  manner: Manner,
  { glow, water }: { glow: Rgb; water: number | undefined },
): ScenePasses {
  const { light, view, seed } = context;
  const ground: Pass[] = [...skyPasses(given)];
  const dark = light.night || light.time === 'dusk';
  if (dark) ground.push(glowPass(context, view.centre, light.night ? 0.9 : 0.3, 0.12, glow));
  if (water !== undefined) ground.push(seaBehind(context, water));
  // Suburbs on rising ground take the edge off the horizon.
  ground.push(
    ...hillPasses(context, {
      id: context.mass('buildings'),
      ridges: 2,
      tall: random(seed, 'roofs', 'suburbs').between(0.02, 0.045),
      low: [0.06, 0.06, 0.07],
      high: [0.2, 0.18, 0.16],
      rough: 0.7,
      haze: 0.8,
      base: view.horizon + 2,
    }),
    roofsPass(context, manner, water !== undefined),
  );
  const stands = context.stage.objects.some(
    ({ grounding, box }) => !grounding.name.startsWith('scene.') && box[1] + box[3] > 0.8,
  );
  if (stands) ground.push(footPass(context));
  return { ground, front: [] };
}

/** Water beyond the last roofs. */
function seaBehind({ view, light, seed }: SceneContext, id: number): Pass {
  const body = light.sky[light.sky.length - 1]![1];
  const deep: Rgb = [body[0] * 0.1 + 0.004, body[1] * 0.2 + 0.016, body[2] * 0.28 + 0.03];
  const salt = random(seed, 'roofs', 'water').below(1 << 20);
  const water = { roughness: 0.4, deep, end: view.height, seed: salt, mirror: [0.7, 0.45] as const };
  return { name: 'water', weight: 2, run: (frame, k, y0, y1) => paintWater(frame, k, view, water, id, y0, y1) };
}

function roofsPass(context: SceneContext, manner: Manner, coast: boolean): Pass {
  const { light, seed, setting } = context;
  const view = viewWith(context.view, { eye: EYE });
  const id = context.mass('buildings');
  const snow = light.weather === 'snow' || setting.season === 'winter';
  const lit = { night: 0.45, dusk: 0.4, sunset: 0.14, dawn: 0.1, 'golden-hour': 0.02, day: 0 }[light.time];
  const r = random(seed, 'roofs', manner.kind);
  const rows: { z: number; faces: Face[][]; plumes: Plume[] }[] = [];
  const smoke = context.element('smoke');
  const tallAt = 6 + r.below(2);
  for (const [row, z] of (coast ? ROWS.slice(0, COASTAL) : ROWS).entries()) {
    const faces: Face[][] = [];
    const plumes: Plume[] = [];
    const wide = ((view.width / view.focal) * z) / 2 + 12;
    const haze = clamp((z / 620) * (light.night ? 0.8 : 1) + light.mist * (0.2 + z / 400));
    let i = 0;
    for (let x = -wide - r.between(0, 8); x < wide; ) {
      const own = random(seed, 'roof house', row, i++);
      const house = houseOf(manner.kind, { x: 0, z, y: 0, turn: 0 }, own, { lit, snow });
      const gable = own.chance(0.3);
      const breadth = gable ? house.deep : house.long;
      const middle = x + breadth / 2;
      const turn = (gable ? PI / 2 : 0) + own.between(-0.22, 0.22);
      // Streets climb and fall; the nearest roofs lie well below the viewer.
      const y = own.between(-2, 1.2) - (row === 0 ? 3.5 : row === 1 ? 1.5 : 0) + (row > 6 ? own.between(0, 3) : 0);
      const rare = manner.tall === 'domes' ? 0.5 : 1;
      const tall = row === tallAt - 3 || row === tallAt ? own.chance((row === tallAt ? 0.12 : 0.07) * rare) : false;
      const spire = tall && (manner.tall === 'spires' || manner.tall === 'iron tower');
      const domed = tall && manner.tall === 'domes';
      faces.push(
        houseFaces(
          {
            ...house,
            x: middle,
            y,
            turn,
            ...(spire && { tower: own.between(30, 42), deep: house.deep * 1.2, chimney: false }),
            ...(domed && { flat: true, roof: 0, wall: house.wall + 4, dome: own.between(4.5, 7), chimney: false }),
          },
          { id, windowId: context.element('windows')?.id ?? id, depth: 0.7, haze, shadow: false },
          view,
          light,
          own,
        ),
      );
      const shade = (albedo: Rgb, facing: number): Rgb =>
        [0, 1, 2].map((c) => {
          const body =
            albedo[c]! * (light.key[c]! * facing * (light.night ? 0.4 : 0.7) * (1 - 0.5 * light.cover) + light.fill[c]! * 0.5);
          return body + (light.haze[c]! - body) * haze;
        }) as unknown as Rgb;
      if (z < 180 && !tall && own.chance(manner.stacks)) {
        const foot = y + house.wall + house.roof * 0.35;
        const high = house.roof * 0.8 + 1.2;
        faces.push(stack(view, id, shade, x, foot, z, own.between(1.6, 3), high));
        if (smoke && z < 110 && random(seed, 'roofs', 'smoke', row, i).chance(0.55)) {
          const [px, py] = seenIn(view, z - 1)(x, foot + high + 0.8);
          plumes.push({ x: px, y: py, metre: view.focal / z, salt: (seed ^ (row * 977 + i * 131)) & 0xffff });
        }
      }
      if (tall && manner.tall === 'minarets')
        faces.push(minaret(view, id, shade, middle, z, own.between(24, 32), house.plaster));
      x += breadth * (row < 3 ? 0.98 : 0.92);
    }
    if (row === ROWS.length - 2 && manner.tall === 'iron tower')
      faces.unshift(ironTower(view, id, light.haze, light.fill, r.between(-0.3, 0.3), z));
    rows.push({ z, faces, plumes });
  }
  rows.reverse();
  const floor = scaleRgb(light.haze, 0.3);
  // At the coast the water is seen over the last of them.
  const top = Math.floor(view.horizon + (coast ? (EYE * view.focal) / ROWS[COASTAL - 2]! : 0)) + 1;
  return {
    name: 'roofs',
    weight: 4,
    run(frame, _k, y0, y1) {
      const { color, ids, depth, width } = frame;
      for (let y = Math.max(y0, top); y < y1; y++)
        for (let x = 0; x < width; x++) {
          const p = y * width + x;
          for (let c = 0; c < 3; c++) color[4 * p + c] = floor[c]!;
          color[4 * p + 3] = 1;
          ids[p] = id;
          depth[p] = 0.9;
        }
      for (const { z, faces, plumes } of rows) {
        for (const each of faces) paintFaces(frame, each, clamp(0.3 + z / 640), y0, y1);
        if (smoke) for (const plume of plumes) paintPlume(frame, context, plume, smoke.id, y0, y1);
      }
    },
  };
}

type Shade = (albedo: Rgb, facing: number) => Rgb;

const seenIn =
  (view: View, z: number) =>
  (x: number, y: number): [number, number] => [
    view.centre + (x * view.focal) / z,
    view.horizon + ((view.eye - y) * view.focal) / z,
  ];

/** Chimney pots in a row on the wall between two houses. */
function stack(view: View, id: number, shade: Shade, x: number, foot: number, z: number, wide: number, tall: number): Face[] {
  const at = seenIn(view, z - 1);
  const box = (x0: number, x1: number, low: number, high: number, color: Rgb): Face => ({
    polygon: pointsFrom([at(x0, low), at(x1, low), at(x1, high), at(x0, high)].flat()),
    color,
    id,
  });
  const top = foot + tall;
  const faces = [
    box(x - wide / 2, x + wide / 2, foot, top, shade([0.42, 0.27, 0.2], 0.5)),
    box(x - wide / 2, x - wide / 2 + wide * 0.2, foot, top, shade([0.26, 0.17, 0.13], 0.2)),
    box(x - wide / 2 - 0.12, x + wide / 2 + 0.12, top - 0.35, top, shade([0.36, 0.3, 0.25], 0.6)),
  ];
  const pots = Math.max(2, Math.floor(wide / 0.55));
  for (let i = 0; i < pots; i++) {
    const px = x - wide / 2 + ((i + 0.5) / pots) * wide;
    faces.push(box(px - 0.15, px + 0.15, top, top + 0.65 + 0.3 * ((i * 5) % 3), shade([0.5, 0.22, 0.12], 0.6)));
  }
  return faces;
}

/** A square tower of a mosque, with its lantern. */
function minaret(view: View, id: number, shade: Shade, x: number, z: number, tall: number, plaster: Rgb): Face[] {
  const at = seenIn(view, z - 2);
  const box = (x0: number, x1: number, low: number, high: number, facing: number, tone = 1): Face => ({
    polygon: pointsFrom([at(x0, low), at(x1, low), at(x1, high), at(x0, high)].flat()),
    color: shade(scaleRgb(plaster, tone), facing),
    id,
  });
  const w = 2.1;
  return [
    box(x - w, x + w, 0, tall * 0.8, 0.7),
    box(x - w, x - w * 0.2, 0, tall * 0.8, 0.3, 0.8),
    box(x - w * 1.15, x + w * 1.15, tall * 0.8, tall * 0.83, 0.8),
    box(x - w * 0.5, x + w * 0.5, tall * 0.83, tall * 0.95, 0.7),
    {
      polygon: pointsFrom([at(x - w * 0.55, tall * 0.95), at(x + w * 0.55, tall * 0.95), at(x, tall * 1.05)].flat()),
      color: shade([0.2, 0.32, 0.28], 0.6),
      id,
    },
    box(x - w * 0.3, x + w * 0.3, tall * 0.6, tall * 0.68, 0.1, 0.35),
  ];
}

/** Half its width at each part of its height. */
const IRON: readonly (readonly [number, number])[] = [
  [0, 0.19],
  [0.1, 0.148],
  [0.18, 0.115],
  [0.185, 0.125],
  [0.2, 0.102],
  [0.35, 0.058],
  [0.37, 0.064],
  [0.39, 0.05],
  [0.6, 0.025],
  [0.86, 0.011],
  [0.87, 0.017],
  [0.9, 0.013],
  [1, 0.002],
];

/** The iron tower over the farthest roofs: two legs with an arch between them, then one shaft. */
function ironTower(view: View, id: number, haze: Rgb, fill: Rgb, at: number, z: number): Face[] {
  const tall = 165;
  const seen = seenIn(view, z);
  const x0 = at * z;
  const color = [0, 1, 2].map((c) => 0.42 * 0.14 * fill[c]! + 0.58 * haze[c]! * 0.86) as unknown as Rgb;
  const legs = ([-1, 1] as const).map((side): Face => {
    const outside = IRON.filter(([t]) => t <= 0.185).map(([t, w]) => seen(x0 + side * w * tall, t * tall));
    const inside = [
      [0.185, 0],
      [0.13, 0],
      [0.11, 0.035],
      [0.06, 0.072],
      [0, 0.098],
    ].map(([t, w]) => seen(x0 + side * w! * tall, t! * tall));
    return { polygon: pointsFrom([...outside, ...inside].flat()), color, id };
  });
  const upper = IRON.filter(([t]) => t >= 0.18);
  const shaft = [
    ...upper.map(([t, w]) => seen(x0 + w * tall, t * tall)),
    ...[...upper].reverse().map(([t, w]) => seen(x0 - w * tall, t * tall)),
  ];
  return [...legs, { polygon: pointsFrom(shaft.flat()), color, id }];
}
