/** A river or a stream that winds through its valley towards hills or mountains, trees and stones along its banks. */

import { drawnAs } from '@atelier/lexicon';
import { random } from '@atelier/spec';
import { type Rgb, scaleRgb } from '../colour.ts';
import { lightWith } from '../light/light-with.ts';
import { sunPlace } from '../light/sky.ts';
import { clamp } from '../math.ts';
import { rock } from '../objects/rock.ts';
import { paintParts } from '../plants/parts.ts';
import type { Pass } from '../pool/pass.ts';
import { scaleAt } from '../stage/view.ts';
import { contextWith, factTable } from './context.ts';
import { landscape } from './hills.ts';
import { besideRiver, type Land, landRow } from './hills-land.ts';
import { landDepth } from './hills-rows.ts';
import type { Built, Grove } from './hills-trees.ts';
import { rangeOf } from './lake.ts';
import { riverPlan } from './river-plan.ts';
import { riverPass } from './river-water.ts';
import type { SceneContext, ScenePainter } from './scene.ts';
import { skyPasses } from './sky-passes.ts';
import { terrainPasses } from './terrain.ts';
import { TERRAIN_PLANES } from './terrain-grid.ts';
import { paintGreatFalls } from './waterside/falls.ts';

export const paintRiver: ScenePainter = (context) => {
  if (context.setting.water?.kind === 'great-falls') return paintGreatFalls(context);
  const { seed, light, brief } = context;
  const r = random(seed, 'river', 'water');
  const words = [
    ...brief.setting.map((f) => f.value),
    ...brief.subjects.map((s) => s.name),
    ...brief.subjects.flatMap((s) => s.attributes.map((a) => a.value)),
  ].join(' ');
  const small = riverPlan(brief).way === 'stream';
  const wild = /rapid|wild|rushing|mountain|torrent/.test(words);
  const mountains = context.element('mountains');
  const forest = context.element('forest') !== undefined || /forest|wood|jungle/.test(words);
  const id = context.mass('river') || numberOfPlace(context) || 1;
  const zenith = light.sky[light.sky.length - 1]![1];
  const deep: Rgb = [zenith[0] * 0.1 + 0.006, zenith[1] * 0.18 + 0.014, zenith[2] * 0.18 + 0.016];
  const trees = ['tree.broadleaf', 'tree.pine', 'tree.birch', 'tree.bare'].some((kind) => context.element(kind));
  const banks = onLand(context, id);
  // Trees of the river's own number would be painted as water where they stand below the horizon.
  const woods = context.element('forest') ?? (forest ? { id: context.element('hills')?.id ?? banks.mass('grass') } : undefined);
  const wooded =
    trees || !woods
      ? onBareBanks(context, banks, words)
      : {
          id: woods.id,
          kinds: /pine|fir|conifer|spruce|mountain/.test(words) ? ['tree.pine'] : ['tree.broadleaf', 'tree.pine'],
        };
  const look = {
    id,
    seed: r.below(1 << 20),
    rough: wild ? r.between(0.5, 0.8) : r.between(0.12, 0.4),
    deep: scaleRgb(deep, light.night || light.backlit ? 0.5 : 1),
    foam: wild ? r.between(0.55, 0.85) : small ? r.between(0.15, 0.4) : 0.06,
  };
  const stones = context.element('stones');
  const clear =
    (land: Land) =>
    (z: number): number =>
      (land.river?.half(z) ?? 0) * 1.25 + 1.6;
  const kept: { land?: Land } = {};
  // Hills that fade to the colour of the sky would be paler than a range behind them.
  const airy: SceneContext = mountains
    ? contextWith(banks, { light: lightWith(light, { haze: scaleRgb(light.haze, light.mist > 0.5 ? 1 : 0.34) }) })
    : banks;
  const land = landscape(airy, false, {
    plan: riverPlan(brief),
    cover: { woods: forest ? 0.95 : 0.55, fields: forest || wild ? 9000 : 320 },
    paint: { riverId: id },
    grove: {
      groups: forest ? [34, 46] : [16, 26],
      from: small ? 9 : 20,
      along: true,
      low: true,
      ...(wooded ? { wooded } : {}),
      clear: (z) => (kept.land ? clear(kept.land)(z) : 8),
    },
    built: (made) => {
      kept.land = made;
      return stones ? stonesIn(context, made, stones.id) : [];
    },
    sward: (x, z, made) => besideRiver(made, x, z) < 1.3,
    after: () => [riverPass(context, look)],
  });
  const range: Pass[] = mountains ? terrainPasses('mountains', context, rangeOf(context)) : [];
  return {
    planes: [...(mountains ? TERRAIN_PLANES : []), ...(land.planes ?? [])],
    ground: [...skyPasses(banks), ...range, ...land.ground],
    front: [...land.front, ...(banks.mass('grass') === 0 ? [takenBy(id)] : [])],
  };
};

/**
 * The same context with a number of its own for the ground. Where the river is what the place is named by ("a river through a
 * forest"), all that has no fact of its own would else count as the river, and be painted as water.
 */
function onLand(context: SceneContext, river: number): SceneContext {
  const named = (context.element('grass') ?? context.element('forest'))?.id ?? numberOfPlace(context);
  // Nobody named the banks and the sky of "a quiet river with willows": they are nobody's until all is painted, and no water.
  const ground = named === undefined || named === river ? 0 : named;
  return contextWith(context, {
    mass: (kind) => {
      const number = context.mass(kind);
      return number === river && kind !== 'river' ? ground : number;
    },
  });
}

/** Willows that were said stand in numbers along the water; where nothing was said of the banks, what grows in such a land does. */
function onBareBanks({ brief, element }: SceneContext, banks: SceneContext, words: string): Grove['wooded'] {
  const said = brief.subjects.filter((s) => !s.off && treeOf(s.name));
  const willow = element('tree.willow');
  if (willow && said.every((s) => !(s.count && 'exact' in s.count) && treeOf(s.name) === 'tree.willow'))
    return said.some((s) => s.count !== undefined) ? { id: willow.id, kinds: ['tree.willow'] } : undefined;
  if (said.length > 0 || banks.mass('grass') !== 0) return undefined;
  return { id: 0, kinds: [TROPICAL.test(words) ? 'tree.palm' : 'tree.broadleaf'] };
}

const treeOf = (name: string): string | undefined => {
  const drawn = drawnAs(name)?.grounding.name;
  return drawn?.startsWith('tree.') ? drawn : undefined;
};

const TROPICAL =
  /\b(?:nile|amazon|mekong|ganges|congo|orinoco|zambezi|brahmaputra|padma|irrawaddy|egypt|bangladesh|india|kerala|vietnam|thailand|laos|cambodia|borneo|tropical|palms?)\b/i;

/** What nobody named belongs to the river in the end. */
const takenBy = (id: number): Pass => ({
  name: 'banks',
  run({ ids, width }, _k, y0, y1) {
    for (let p = y0 * width; p < y1 * width; p++) if (ids[p] === 0) ids[p] = id;
  },
});

const numberOfPlace = ({ brief }: SceneContext): number | undefined => {
  const place = brief.setting.find((f) => !f.off && f.kind === 'place');
  return place && factTable(brief).numberOf(place.id);
};

/** Boulders at the edge and in the water. */
function stonesIn(context: SceneContext, land: Land, id: number): Built[] {
  const { view, light, seed } = context;
  const r = random(seed, 'river', 'stones');
  const sun = sunPlace(view, light);
  const made: Built[] = [];
  const count = 16 + r.below(14);
  for (let i = 0; i < count; i++) {
    const own = random(seed, 'river stone', i);
    const z = 1 / (1 / 90 + r.next() * (1 / 8 - 1 / 90));
    const half = land.river?.half(z) ?? 3;
    const m = land.path(z) + (r.chance(0.5) ? 1 : -1) * half * r.between(0.62, 1.16);
    const size = r.between(0.25, 1) * r.between(0.4, 1.1) * (half > 3 ? 1.3 : 0.8);
    const scale = scaleAt(view, z);
    const shape = {
      x: view.centre + m * scale,
      y: landRow(land, view, m, z) + scale * 0.08,
      width: size * 1.5 * scale,
      height: size * scale,
    };
    const parts = rock(shape, own, light, 'river');
    made.push({
      z,
      paint: (frame, y0, y1) =>
        paintParts(
          frame,
          parts,
          view,
          light,
          sun,
          { id, depth: landDepth(z), haze: clamp(z / 900 + light.mist * z * 0.006) },
          y0,
          y1,
        ),
    });
  }
  return made;
}
