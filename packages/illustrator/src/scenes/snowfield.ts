/** A field of snow: drifts with blue shadows and a sparkle, or an ice sheet, before hills, mountains or a line of pines. */
import { random } from '@atelier/spec';
import type { Pass } from '../pool/pass.ts';
import { rangeOf } from './lake.ts';
import { hillPasses } from './lake-hills.ts';
import { treeLinePass } from './lake-trees.ts';
import type { SceneContext, ScenePainter } from './scene.ts';
import { skyPasses } from './sky-passes.ts';
import { driftPass } from './snowfield-drifts.ts';
import { icePass } from './snowfield-ice.ts';
import { terrainPasses } from './terrain.ts';
import { TERRAIN_PLANES } from './terrain-grid.ts';

export const paintSnowfield: ScenePainter = (context) => {
  const { view, seed } = context;
  const mountains = context.element('mountains');
  const hills = context.element('hills');
  const pines = context.element('tree.pine') ?? context.element('forest');
  const salt = random(seed, 'snowfield', 'ground').below(1 << 20);
  const snow = context.mass('snow');
  const ground: Pass[] = [...skyPasses(context)];
  if (mountains) {
    const range = rangeOf(context);
    ground.push(...terrainPasses('mountains', context, { ...range, air: range.air * 1.6 }));
  }
  // A field has an end: without hills of its own a low white rise closes it.
  ground.push(
    ...hillPasses(context, {
      id: hills?.id ?? snow,
      ridges: hills ? 3 : 1,
      tall: hills ? 0.1 : 0.03,
      low: [0.5, 0.56, 0.66],
      high: [0.86, 0.88, 0.92],
      rough: pines && hills ? 0.5 : 0.12,
      haze: 0.5,
      base: view.horizon + 2,
    }),
  );
  if (pines)
    for (const [row, haze] of [0.5, 0.26].entries())
      ground.push(
        treeLinePass(context, {
          id: pines.id,
          base: view.horizon + 1,
          tall: row === 0 ? [0.008, 0.03] : [0.012, 0.05],
          haze,
          closed: row === 0 ? 0.7 : 0.3,
          snow: true,
          depth: 0.84 - row * 0.02,
          salt: (salt & 0xffff) + row,
        }),
      );
  const ice = iceOf(context);
  ground.push(ice === undefined ? driftPass(context, snow, salt) : icePass(context, ice));
  return { ...(mountains ? { planes: TERRAIN_PLANES } : {}), ground, front: [] };
};

/** The fact that says ice, whether as a thing or as the place itself. */
function iceOf(context: SceneContext): number | undefined {
  const said = context.element('ice');
  if (said) return said.id;
  const place = context.brief.setting.find((f) => !f.off && f.kind === 'place');
  return place && /\bice\b|icy|frozen|glacier|pole$|antarctic|arctic/.test(place.value) ? context.mass('snow') : undefined;
}
