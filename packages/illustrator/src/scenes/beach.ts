/**
 * Sea and beach: sky, a distant headland, rippled or heaving water, a shore with breakers, foam and wet sand that mirrors the
 * sky. The camera stands on the sand; land shapes, side of the sun, shoreline and clouds come from the seed.
 */
import { type Random, random } from '@atelier/spec';
import type { PlaneSpec } from '../kernels/frame.ts';
import { paintWater } from '../light/water.ts';
import { fractal } from '../noise.ts';
import type { Pass } from '../pool/pass.ts';
import type { Setting } from '../stage/setting.ts';
import { billowsPass, greatWaveAt } from './beach-billows.ts';
import { headlandPass } from './beach-headland.ts';
import { sandPass } from './beach-sand.ts';
import { isRough, type Shore, seaOf } from './beach-sea.ts';
import { surfPass } from './beach-surf.ts';
import { coastRoadPass, roadEdge } from './coast-road.ts';
import { coneOf, rangeOf } from './lake.ts';
import { hillPasses } from './lake-hills.ts';
import { palmShade } from './palm-shade.ts';
import { pierPasses } from './pier.ts';
import { isPier } from './pier-plan.ts';
import type { SceneContext, ScenePainter } from './scene.ts';
import { glowIn, moonPath, planktonPass } from './sea-glow.ts';
import { seaRocksPass } from './sea-rocks.ts';
import { skyPasses } from './sky-passes.ts';
import { riftOf, riftPass } from './storm-rift.ts';
import { terrainPasses } from './terrain.ts';
import { TERRAIN_PLANES } from './terrain-grid.ts';
import { eruptionPass } from './volcano.ts';
import { isFormed, isPooled } from './waterside/kinds.ts';
import { foreshorePasses, watersidePasses } from './waterside/passes.ts';
import { wordsOfPlace } from './words-of-place.ts';

export const paintBeach: ScenePainter = (context) => {
  const shore = edgeOf(context.setting, context.seed);
  const shores = Float32Array.from({ length: context.view.width }, (_, x) => shore(x + 0.5));
  if (context.setting.coastRoad) return { ground: [...seaward(context, undefined), coastRoadPass(context, shores)], front: [] };
  // Where the sea ran out, or salt grows, pools and not sand lie between.
  if (isPooled(context.setting.water))
    return { ground: [...seaward(context, undefined), ...foreshorePasses(context)], front: [] };
  const ground = seaward(context, shores);
  ground.push(
    sandPass(context, shores),
    ...palmShade(context, context.mass('sand')),
    surfPass(context, shores),
    ...lightsOnSea(context, shores),
    ...foreshorePasses(context),
  );
  return { planes: planesFor(context), ground, front: [] };
};

/** The open sea has no shore. */
export const paintSea: ScenePainter = (context) => ({
  planes: planesFor(context),
  ground: [...seaward(context, undefined), ...lightsOnSea(context, undefined), ...(isPier(context) ? pierPasses(context) : [])],
  front: [],
});

/** A volcano out at sea is a field of heights. */
const planesFor = ({ element }: SceneContext): readonly PlaneSpec[] => (element('volcano') ? TERRAIN_PLANES : []);

function lightsOnSea(context: SceneContext, shores: Float32Array | undefined): Pass[] {
  const sea = context.mass('sea');
  const water = [sea, context.element('waves')?.id ?? sea];
  const glow = glowIn(context);
  return [...moonPath(context, water), ...(glow === undefined ? [] : [planktonPass(context, water, glow || sea, shores)])];
}

/** "A rocky coast": the place has them. */
const isRocky = ({ brief, setting }: SceneContext): boolean =>
  brief.subjects.some((s) => !s.off && s.id === setting.place && s.attributes.some((a) => !a.off && a.value === 'rocky')) ||
  brief.setting.some((f) => !f.off && f.kind === 'place' && /\brock(?:y|s)\b|\bcliffs?\b/.test(f.value));

const LAKES = /\b(?:lakes?|lochs?|ponds?|tarns?)\b/;

/** A lake ends at wooded hills, also where its pier is what one looks along. */
function farBanks(context: SceneContext): Pass[] {
  const { light, setting, view, seed } = context;
  const snow = setting.weather === 'snow' || setting.season === 'winter';
  const autumn = setting.season === 'autumn';
  return hillPasses(context, {
    id: context.element('hills')?.id ?? context.mass('lake'),
    ridges: 3,
    tall: random(seed, 'pier', 'far shore').between(0.07, 0.13),
    low: snow ? [0.2, 0.23, 0.28] : autumn ? [0.06, 0.036, 0.014] : [0.014, 0.03, 0.014],
    high: snow ? [0.8, 0.83, 0.88] : autumn ? [0.42, 0.17, 0.035] : [0.1, 0.15, 0.045],
    rough: 1,
    haze: light.time === 'day' ? 0.4 : 0.5,
    base: view.horizon + 1,
  });
}

/** All that lies beyond the water's edge. */
function seaward(context: SceneContext, shores: Float32Array | undefined): Pass[] {
  const { view } = context;
  const headland = context.element('headland');
  const id = context.mass('sea');
  const sea = seaOf(context, shores);
  const ground: Pass[] = [...skyPasses(context)];
  const rift = isRough(context) && riftOf(context, greatWaveAt(context.seed));
  if (rift) ground.push(riftPass(context, rift));
  if (isPier(context) && LAKES.test(wordsOfPlace(context.brief, undefined))) ground.push(...farBanks(context));
  const formed = isFormed(context.setting.water);
  if (headland && !formed) ground.push(headlandPass(context, headland.id, headlandSide));
  const cone = context.element('volcano') && coneOf(context);
  if (cone)
    ground.push(...terrainPasses('mountains', context, rangeOf(context)), eruptionPass(context, cone, context.mass('volcano')));
  ground.push({
    name: 'sea',
    weight: 2,
    run: (frame, kernels, y0, y1) => paintWater(frame, kernels, view, sea, id, y0, y1),
  });
  const rough = isRough(context);
  if (rough) ground.push(billowsPass(context, context.element('waves')?.id ?? id, shores));
  if (formed) return [...ground, ...watersidePasses(context, shores)];
  // A storm breaks on the rocks off the headland.
  const cliffs = headland !== undefined && /cliff/.test(headland.name);
  const ice = context.element('iceberg');
  const rocks =
    ice?.id ??
    context.element('sea-rocks')?.id ??
    (rough || cliffs ? headland?.id : undefined) ??
    (isRocky(context) ? context.mass('headland') : undefined);
  if (rocks !== undefined)
    ground.push(
      seaRocksPass(
        context,
        { rocks, waves: context.element('waves')?.id ?? id },
        { rough: rough ? 1 : 0.35, ice: ice !== undefined, shores },
      ),
    );
  return ground;
}

/** Where the land begins in a picture of the coast, row in pixels for a column: a shore, or the edge of the land that a road runs on. */
export function edgeOf({ view, coastRoad }: Pick<Setting, 'view' | 'coastRoad'>, seed: number): Shore {
  const shore = shoreOf({ view, seed });
  return coastRoad ? (x) => roadEdge(shore(x), view) : shore;
}

function shoreOf({ view, seed }: Pick<SceneContext, 'view' | 'seed'>): Shore {
  const r = random(seed, 'beach', 'shore');
  // A strip before the sea, a wide sand, or a shore that runs out along one side.
  const kind = r.next();
  const level = kind < 0.4 ? r.between(0.8, 0.88) : kind < 0.7 ? r.between(0.68, 0.8) : r.between(0.72, 0.8);
  const tilt = r.pick([-1, 1]) * (kind < 0.7 ? r.between(0.02, 0.1) : r.between(0.14, 0.24));
  const bow = r.between(-0.06, 0.1);
  const salt = r.below(1 << 16);
  return (x) => {
    const u = (x - view.centre) / view.unit;
    const wobble = (fractal(u * 3.1, 2, 3, salt) - 0.5) * 0.035 + (fractal(u * 11, 5, 3, salt) - 0.5) * 0.01;
    // A shore runs towards the horizon and never above it.
    return Math.max(view.horizon + 0.012 * view.height, view.height * (level + tilt * u * 2 + bow * u * u + wobble));
  };
}

/** −1 left, 1 right: mostly away from the light. Takes the first lot of the headland's own stream. */
export function headlandSide(
  { light, seed }: Pick<SceneContext, 'light' | 'seed'>,
  r: Random = random(seed, 'headland', 'shape'),
): number {
  return light.azimuth >= 0 === r.chance(0.7) ? -1 : 1;
}
