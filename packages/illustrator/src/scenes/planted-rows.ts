/** Slender trees in lines on open land, as cypresses and poplars are planted: along the way, and across far slopes; some alone. */
import { drawnAs } from '@atelier/lexicon';
import { random } from '@atelier/spec';
import { sunPlace } from '../light/sky.ts';
import { clamp, exp } from '../math.ts';
import { paintParts } from '../plants/parts.ts';
import { plantOf } from '../plants/registry.ts';
import { scaleAt } from '../stage/view.ts';
import { besideRiver, type Land, landRow } from './hills-land.ts';
import { landDepth } from './hills-rows.ts';
import { type Built, isHidden } from './hills-trees.ts';
import type { Element, SceneContext } from './scene.ts';

/** Metres from tree to tree in a line. */
const STEP = 6.5;

export function plantedRows({ view, light, seed, setting, brief }: SceneContext, land: Land, planted: Element): Built[] {
  const drawing = drawnAs(planted.name);
  const plant = drawing && plantOf(drawing.grounding.name === 'own:olive-tree' ? 'tree.olive' : drawing.grounding.name);
  if (!plant) return [];
  const r = random(seed, 'planted', 'rows');
  const sun = sunPlace(view, light);
  const made: Built[] = [];
  const edge = (0.5 * view.width) / view.focal;
  const put = (m: number, z: number, tall: number, i: number): void => {
    const own = random(seed, 'planted', i);
    const y = landRow(land, view, m, z);
    if (besideRiver(land, m, z) < 1.3 || isHidden(view, land, m, z, y) || Math.abs(m - land.path(z)) < 2) return;
    const scale = scaleAt(view, z);
    const height = tall * own.between(0.72, 1.12) * scale;
    const parts = plant({ x: view.centre + m * scale, y: y + scale * 0.1, height }, own, light, {
      season: setting.season,
      far: height < view.unit * 0.07,
    });
    const haze = clamp((1 - exp(-z / (light.mist > 0.5 ? 260 : 1500))) * 0.9);
    made.push({
      z,
      paint: (frame, y0, y1) =>
        paintParts(frame, parts, view, light, sun, { id: planted.id, depth: landDepth(z), haze }, y0, y1),
    });
  };
  const tall = drawing.height;
  let i = 0;
  // An avenue on one side of the way, or on both.
  const lined = brief.relations.some(
    (rel) => !rel.off && (rel.to === planted.fact || rel.from === planted.fact) && /\b(?:lined|along)\b/.test(rel.predicate),
  );
  const chosen = r.pick([[1], [-1], [-1, 1]]);
  const sides = lined ? [-1, 1] : chosen;
  const from = lined ? 11 : r.between(17, 26);
  for (const side of sides)
    for (let k = 0; k < (lined ? 16 : 11); k++) {
      const z = from + k * STEP * (lined ? 1 : 0.75 + 0.12 * k);
      put(land.path(z) + side * (lined ? 3 : 3.6), z, tall * 0.8, i++);
    }
  // Lines across the slopes beyond.
  for (let line = 0; line < 12; line++) {
    const z = 1 / (1 / 60 + ((line + r.next()) / 12) * (1 / 560 - 1 / 60));
    const middle = r.between(-0.85, 0.85) * edge * z;
    const slant = r.between(-1.2, 1.2);
    const count = 3 + r.below(7);
    for (let k = 0; k < count; k++) {
      const off = (k - count / 2) * STEP + r.bell() * 1.2;
      put(middle + off, z + off * slant, tall, i++);
    }
  }
  // And some that stand for themselves, in twos and threes; one near.
  for (let group = 0; group < 12; group++) {
    const z = group === 0 ? r.between(15, 21) : 1 / (1 / 320 + r.next() * (1 / 26 - 1 / 320));
    const at = (group === 0 ? r.between(0.55, 0.85) * (sides[0] === 1 ? -1 : 1) : r.between(-0.9, 0.9)) * edge * z;
    const count = 1 + r.below(3);
    for (let k = 0; k < count; k++) put(at + k * r.between(1.6, 3), z + r.bell() * 3, tall * (group === 0 ? 0.8 : 1), i++);
  }
  return made;
}
