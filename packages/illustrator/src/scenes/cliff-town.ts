/** A town that climbs a cliff from the sea: terraces of houses one above the other, seen across the bay. */
import { random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import { paintWater } from '../light/water.ts';
import { clamp, PI, smoothstep } from '../math.ts';
import { noise } from '../noise.ts';
import type { Pass } from '../pool/pass.ts';
import { isRough } from './beach-sea.ts';
import { colourOfElement } from './colour-words.ts';
import { type Face, paintFaces } from './faces.ts';
import { boatsPass } from './harbour-boats.ts';
import { slopeOf } from './harbour-slope.ts';
import { waterfrontCharacter } from './house-character.ts';
import { houseOf } from './house-kinds.ts';
import { houseFaces } from './houses.ts';
import { hillPasses } from './lake-hills.ts';
import type { SceneContext, ScenePainter } from './scene.ts';
import { skyPasses } from './sky-passes.ts';

/** Metres to the foot of the cliff, and from row to row. */
const FOOT = 58;
const STEP = 8.5;
const ROWS = 8;

const DRY: Rgb = [0.25, 0.19, 0.14];
const LIMESTONE: Rgb = [0.33, 0.3, 0.25];

export const paintCliffTown: ScenePainter = (context) => {
  const { seed } = context;
  const r = random(seed, 'cliff town', 'plan');
  const side = r.chance(0.5) ? 1 : -1;
  const ground: Pass[] = [...skyPasses(context), ...coastBeyond(context, r.between(0.03, 0.07)), seaPass(context)];
  ground.push(townPass(context, side));
  const masts = context.element('masts');
  if (masts) ground.push(boatsPass(context, masts.id, footOf(context) + 0.012 * context.view.height));
  return { ground, front: [] };
};

/** Row of the picture at which the cliff stands in the water. */
const footOf = ({ view }: SceneContext): number => view.horizon + (view.eye * view.focal) / FOOT;

/** The next cape, far over the water. */
function coastBeyond(context: SceneContext, tall: number): Pass[] {
  const { view, light } = context;
  return hillPasses(context, {
    id: context.element('hills')?.id ?? context.mass('sea'),
    ridges: 2,
    tall,
    low: [0.03, 0.04, 0.03],
    high: [0.16, 0.16, 0.1],
    rough: 1,
    haze: light.time === 'day' ? 0.66 : 0.7,
    base: view.horizon + 1,
  });
}

function seaPass(context: SceneContext): Pass {
  const { view, light, seed } = context;
  const zenith = light.sky[light.sky.length - 1]![1];
  const clear = light.time === 'day' || light.time === 'golden-hour' ? 1 : 0.35;
  // Deep water under a clear sky is bluer than the sky itself.
  const deep: Rgb = [zenith[0] * 0.08 + 0.004 * clear, zenith[1] * 0.2 + 0.035 * clear, zenith[2] * 0.3 + 0.09 * clear];
  const water = {
    roughness: isRough(context) ? 1.2 : 0.55,
    stillness: 0.2,
    deep,
    end: view.height,
    seed: random(seed, 'cliff town', 'water').below(1 << 20),
    mirror: [0.6, 0.4] as const,
  };
  const id = context.mass('sea');
  return { name: 'sea', weight: 3, run: (frame, k, y0, y1) => paintWater(frame, k, view, water, id, y0, y1) };
}

function townPass(context: SceneContext, side: 1 | -1): Pass {
  const { view, light, seed, setting } = context;
  const said = waterfrontCharacter(context);
  const kind = said === 'harbour' ? 'riviera' : said;
  const white = kind === 'cyclades';
  const plaster = white ? undefined : colourOfElement(context.element('houses'));
  const r = random(seed, 'cliff town', 'relief');
  const salt = r.below(1 << 16);
  const snow = light.weather === 'snow' || setting.season === 'winter';
  const id = context.mass('houses');
  const dusky = light.night || light.time === 'dusk' || light.time === 'sunset';
  const distance = (row: number): number => FOOT + STEP * row;
  // The highest houses are a little below the upper edge, whatever the format.
  const top = view.eye + ((view.horizon - view.height * r.between(0.2, 0.27)) * distance(ROWS)) / view.focal;
  const base = top * r.between(0.1, 0.16);
  // Where there is no land its ground lies deeper than the eye sees to the foot of the cliff.
  const deep = 3 + 1.4 * view.eye;
  const from = r.between(-0.42, -0.3);
  const to = r.between(0.16, 0.3);
  /** 0 where the cliff comes down to the sea … 1 where it is highest. */
  const rising = (row: number, x: number): number => {
    const u = (x * (view.focal / distance(row))) / view.width;
    return smoothstep(from, to, u * side + 0.1 * (noise(x * 0.03 + 40, row * 0.4, salt) - 0.5) - 0.008 * row);
  };
  const ground = (row: number, x: number): number => {
    const up = rising(row, x);
    return (
      up * (base + (top - base) * (row / ROWS)) * (0.9 + 0.2 * noise(x * 0.04 + 20, row * 0.7, salt ^ 3)) -
      deep * (1 - up) * (1 - up)
    );
  };
  const slope = slopeOf(context, {
    rise: 0,
    distance,
    shore: footOf(context),
    id,
    snow,
    ground,
    rock: white ? { share: 0.95, colour: DRY } : { share: 0.55, colour: LIMESTONE },
  });
  const rows: { z: number; row: number; houses: Face[][] }[] = [];
  const churchAt = 2 + r.below(3);
  let church = false;
  for (let row = 0; row <= ROWS; row++) {
    const z = distance(row);
    const wide = ((view.width / view.focal) * z) / 2 + 8;
    const houses: Face[][] = [];
    let i = 0;
    for (let x = -wide; x < wide; ) {
      const own = random(seed, 'cliff house', row, i++);
      const house = houseOf(kind, { x: 0, z, y: 0, turn: 0 }, own, { lit: dusky ? 0.7 : 0.2, snow });
      const gable = own.chance(0.45);
      const breadth = gable ? house.deep : house.long;
      const middle = x + breadth / 2;
      const low = Math.min(...[x, middle, x + breadth].map((at) => ground(row, at)));
      const tower: boolean = row >= churchAt && !church && !house.flat && rising(row, middle) > 0.75;
      // None stands in the surf, and the steepest places are left to the rock.
      if (rising(row, middle) > 0.2 && low > 2.2 && own.chance(row === 0 ? 0.75 : 0.9)) {
        church ||= tower;
        houses.push(
          houseFaces(
            {
              ...house,
              ...(plaster && own.chance(0.85) && { plaster }),
              wall: house.wall * own.between(0.85, 1.1),
              x: middle,
              y: low - 0.8,
              turn: (gable ? PI / 2 : 0) + own.between(-0.3, 0.3) - side * 0.2,
              ...(tower && { tower: 22, chimney: false }),
            },
            {
              id,
              windowId: context.element('windows')?.id ?? id,
              depth: 0.66,
              haze: clamp(0.03 + row * 0.022 + light.mist * 0.4),
              shadow: false,
            },
            view,
            light,
            own,
          ),
        );
      }
      x += breadth + (own.chance(0.2) ? own.between(1.5, 5) : own.between(0, 0.6));
    }
    rows.push({ z, row, houses });
  }
  rows.reverse();
  return {
    name: 'town',
    weight: 3,
    run(frame, _k, y0, y1) {
      for (const { z, row, houses } of rows) {
        slope.paint(frame, row, y0, y1);
        for (const faces of houses) paintFaces(frame, faces, clamp(0.62 + z / 600), y0, y1);
      }
    },
  };
}
