/** Towers at the end of a street: three rows, paler and lower the farther they are. */
import { random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import { exp, mix } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import { TRIMS } from './city-colours.ts';
import type { Street } from './city-plan.ts';
import type { SceneContext } from './scene.ts';
import { paintTower, type Tower, type TowerLook, towerOf } from './towers.ts';

const ROWS = [0.82, 0.64, 0.44] as const;
const WALLS: readonly Rgb[] = [
  [0.34, 0.32, 0.3],
  [0.26, 0.28, 0.31],
  [0.4, 0.36, 0.31],
];

export function streetEndPass(context: SceneContext, street: Street): Pass {
  const { view, seed } = context;
  const rows: { towers: Tower[]; look: TowerLook }[] = ROWS.map((haze, layer) => {
    const r = random(seed, 'skyline', layer);
    const towers: Tower[] = [];
    for (let x = -0.5; x < 0.5; ) {
      const w = r.between(0.022, 0.06);
      const tall = r.between(0.35, 1) * mix(0.07, street.neon ? 0.42 : 0.2, exp(-x * x * 14)) * (1 - layer * 0.25);
      const wall = street.neon ? r.pick(TRIMS.dark) : r.pick(WALLS);
      towers.push(
        towerOf(
          r,
          street.vanish + (x + w / 2) * view.unit,
          (w / 2) * view.unit,
          view.horizon + 3,
          tall * view.unit,
          wall,
          view.unit / 240,
          street.neon,
        ),
      );
      x += w * r.between(0.85, 1.5);
    }
    return { towers, look: lookOf(context, haze, street.lit * 0.7, street.neon) };
  });
  return {
    name: 'skyline',
    run(frame, _k, y0, y1) {
      for (const { towers, look } of rows)
        for (const t of towers) paintTower(frame, view, t, look, y0, Math.min(y1, Math.ceil(view.horizon) + 2));
    },
  };
}

/** Light and air for towers at a given share of haze; `low` is the air at their feet. */
export function lookOf(context: SceneContext, haze: number, lit: number, neon: boolean, low = context.light.haze): TowerLook {
  const { light } = context;
  const dark = light.night || light.time === 'dusk';
  return {
    id: context.mass('buildings'),
    depth: 0.72 + 0.25 * haze,
    haze: Math.min(1, haze + light.mist * 0.25),
    air: light.haze,
    low,
    key: light.key,
    fill: light.fill,
    sky: light.sky[Math.min(2, light.sky.length - 1)]![1],
    side: light.azimuth >= 0 ? 1 : -1,
    sun: dark ? 0 : (1 - light.cover * 0.85) * (light.backlit ? 0.2 : 1),
    lit,
    neon,
  };
}
