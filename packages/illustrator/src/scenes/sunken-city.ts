/** A city under water: towers in the blue haze, windows alight, paler the farther they stand. */
import { random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import { exp, mix } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import type { SceneContext } from './scene.ts';
import { farWater, type Sea, waterAt } from './sea-water.ts';
import { cityProfile, paintTower, type Tower, type TowerLook, towerOf } from './towers.ts';

const WALL: Rgb = [0.3, 0.34, 0.34];

export function sunkenCityPass(context: SceneContext, sea: Sea): Pass {
  const { view, seed } = context;
  const profile = cityProfile(random(seed, 'sunken city', 'profile'));
  const wide = view.width / view.unit;
  const rows: { towers: Tower[]; look: TowerLook }[] = [0.74, 0.5, 0.24].map((haze, i) => {
    const r = random(seed, 'sunken city', i);
    const towers: Tower[] = [];
    const foot = view.horizon + view.unit * [0.012, 0.03, 0.075][i]!;
    for (let x = -wide / 2 - 0.05; x < wide / 2 + 0.05; ) {
      const w = [0.03, 0.045, 0.075][i]! * r.between(0.7, 1.7);
      const rank = r.next();
      const open = i === 2 ? 1 - exp(-x * x * 14) : 1;
      const tall = [0.4, 0.42, 0.3][i]! * profile(x / Math.max(1, wide)) * mix(0.35, 1, rank) * mix(0.2, 1, open) + 0.02;
      const cell = (view.unit / 1024) * [6, 8, 13][i]!;
      towers.push(
        towerOf(r, view.centre + (x + w / 2) * view.unit, (w / 2) * view.unit, foot, tall * view.unit, WALL, cell, false),
      );
      x += w * r.between(0.95, 1.9);
    }
    const light = waterAt(sea, 0.75);
    const look: TowerLook = {
      id: context.mass('buildings') || context.mass('sea'),
      depth: 0.95 - i * 0.05,
      haze,
      air: farWater(sea, 0.42),
      low: farWater(sea, 0.42),
      key: light,
      fill: waterAt(sea, 0.3),
      sky: waterAt(sea, 0.45),
      side: sea.source > view.centre ? 1 : -1,
      sun: 0.5 * sea.power,
      lit: 0.24,
      neon: false,
    };
    return { towers, look };
  });
  return {
    name: 'sunken city',
    weight: 2,
    run(frame, _k, y0, y1) {
      for (const { towers, look } of rows) for (const t of towers) paintTower(frame, view, t, look, y0, y1);
    },
  };
}
