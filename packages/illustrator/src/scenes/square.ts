/** A square of an old town: gabled fronts on three sides of an open place of cobbles, a church tower over the roofs; at Christmas a tree and booths. */
import { type Brief, random } from '@atelier/spec';
import { clamp, PI } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import { cobblesPass } from './cobbles.ts';
import { colourOfElement } from './colour-words.ts';
import { type Face, paintFaces } from './faces.ts';
import { saidOfTown, waterfrontCharacter } from './house-character.ts';
import { type HouseKindName, houseOf } from './house-kinds.ts';
import { houseFaces } from './houses.ts';
import { isPortals, portalsPass } from './portals.ts';
import { saidFromStart } from './said-from-start.ts';
import type { SceneContext, ScenePasses } from './scene.ts';
import { skyPasses } from './sky-passes.ts';
import { boothPasses, firPass, isChristmas, lanternPasses } from './square-things.ts';

const SQUARE =
  /\b(?:(?:town|market|village|city|cathedral|church|old|main|medieval|cobbled|cobblestone) squares?|squares?|plazas?|piazzas?|plaza mayor|marktplatz|rynek|zocalo)\b/;
/** Squares that are streets of tall houses. */
const AVENUES =
  /\b(?:times square|trafalgar square|union square|leicester square|herald square|neon|cyberpunk|futurist\w*|modern)\b/;

/** Said from the start: an edit lays out no square (L1). */
export const isSquare = ({ brief }: { brief: Brief }): boolean => {
  const places = [
    ...brief.setting.filter((f) => !f.off && f.kind === 'place' && f.source === 'user').map((f) => f.value),
    ...brief.subjects.filter((s) => !s.off && s.source === 'user').map((s) => s.name),
  ]
    .join(' ; ')
    .toLowerCase();
  if (/\b(?:christmas|xmas) (?:market|fair)\b/.test(saidFromStart(brief)) && !/\bstreet\b/.test(saidFromStart(brief)))
    return true;
  if (isPortals({ brief })) return true;
  return SQUARE.test(places) && !AVENUES.test(saidOfTown({ brief }));
};

/** Metres to the fronts opposite, and half of that between the sides. */
const ACROSS = 40;

export function paintSquare(context: SceneContext): ScenePasses {
  const { seed } = context;
  const r = random(seed, 'square', 'plan');
  const ground: Pass[] = [...skyPasses(context), cobblesPass(context)];
  const half = r.between(13, 17);
  ground.push(isPortals(context) ? portalsPass(context, ACROSS) : frontsPass(context, half));
  const christmas = isChristmas(context);
  ground.push(...lanternPasses(context));
  if (christmas) ground.push(...boothPasses(context), firPass(context));
  return { ground, front: [] };
}

function kindOf(context: SceneContext): HouseKindName {
  const kind = waterfrontCharacter(context);
  return /\b(?:piazza|plaza)\b/.test(saidOfTown(context)) ? 'riviera' : kind === 'cottages' ? 'harbour' : kind;
}

function frontsPass(context: SceneContext, half: number): Pass {
  const { view, light, seed, setting } = context;
  const kind = kindOf(context);
  const r = random(seed, 'square', 'fronts');
  const id = context.mass('buildings');
  const snow = light.weather === 'snow' || setting.season === 'winter';
  const dusky = light.night || light.time === 'dusk';
  const lit = dusky ? 0.62 : light.cover > 0.5 ? 0.35 : 0.05;
  const plaster = colourOfElement(context.element('houses'));
  const fronts: { z: number; faces: Face[]; drifts: Face[] }[] = [];
  const put = (
    salt: string,
    i: number,
    at: (breadth: number, deep: number) => { x: number; z: number },
    facing: number,
    more: { tower?: number; higher?: number } = {},
  ): number => {
    const own = random(seed, 'square house', salt, i);
    const house = houseOf(kind, { x: 0, z: 0, y: 0, turn: 0 }, own, { lit, snow });
    const gable = own.chance(kind === 'harbour' ? 0.7 : 0.2);
    const [breadth, deep] = gable ? [house.deep, house.long] : [house.long, house.deep];
    const drifts: Face[] = [];
    const place = at(breadth, deep);
    const faces = houseFaces(
      {
        ...house,
        ...place,
        ...(plaster && own.chance(0.8) && { plaster }),
        wall: house.wall * (more.higher ?? own.pick([0.95, 1.1, 1.25, 1.4])),
        roof: house.flat ? 0 : house.roof * (gable ? 1.25 : 1),
        turn: facing + (gable ? PI / 2 : 0),
        ...(more.tower && !house.flat && { tower: more.tower, chimney: false }),
      },
      {
        id,
        windowId: context.element('windows')?.id ?? id,
        depth: clamp(0.2 + place.z / 140),
        haze: clamp(place.z / 600 + light.mist * (light.snowing ? 0.14 : 0.25)),
        shadow: false,
        drifts,
      },
      view,
      light,
      own,
    );
    fronts.push({ z: place.z, faces, drifts });
    return breadth;
  };
  // Behind the fronts opposite more roofs, and the tower of the church.
  const church = r.below(3) + 1;
  let i = 0;
  for (let x = -half * 1.7; x < half * 1.7; i++)
    x += put(
      'behind',
      i,
      (b) => ({ x: x + b / 2, z: ACROSS + 16 }),
      0,
      i === church ? { higher: 1.6, tower: r.between(34, 42) } : { higher: 1.35 },
    );
  i = 0;
  for (let x = -half - 6; x < half + 6; i++) x += put('across', i, (b, d) => ({ x: x + b / 2, z: ACROSS + d / 2 }), 0) + 0.1;
  for (const side of [-1, 1] as const) {
    i = 0;
    for (let z = 13; z < ACROSS + 2; i++)
      z += put(`side ${side}`, i, (b, d) => ({ x: side * (half + d / 2), z: z + b / 2 }), side * (PI / 2)) + 0.1;
  }
  fronts.sort((a, b) => b.z - a.z);
  return {
    name: 'fronts',
    weight: 2,
    run(frame, _k, y0, y1) {
      for (const { z, faces, drifts } of fronts) {
        paintFaces(frame, drifts, clamp(0.2 + z / 140), y0, y1);
        paintFaces(frame, faces, clamp(0.2 + z / 140), y0, y1);
      }
    },
  };
}
