/** A kitchen: cupboards under one top along the wall, a sink before its window, a stove, shelves, and a table. */
import { glass, type Plan, paint } from './panel.ts';

const FRAME = '#efece2';
const WHITE = paint('plain', '#e4e1d8');

export const kitchen: Plan = {
  eye: 1.3,
  row: 0.38,
  outside: 'land',
  has: /^(?:stove|oven|wall shelf|pendant lamp|table|cupboard|cabinet|sink|counter|refrigerator|fridge|shel(?:f|ves)|pan|(?:cooking |soup |stew |stock)?pot|window)s?$/,
  build(b) {
    const half = 2.05 * Math.max(0.8, b.spread);
    const s = b.side;
    const front = paint('door', b.r.pick(['#8aa08c', '#c9b896', '#7f95a4', '#b0705a', '#d8d2c0']), '#3a342c', 0.07);
    const top = paint('boards', '#a87c4c', '#6a4a28', 0.4);
    b.shell(half, 2.7, 4.4, {
      floor: paint('tiles', b.r.pick(['#d8c8a8', '#d0d0c8', '#c99a74']), b.r.pick(['#b8a484', '#a4aca8', '#e0cdb0']), 0.4),
      wall: paint('plain', b.r.pick(['#efe2c4', '#d4dccc', '#e8d2b8'])),
      ceiling: paint('plain', '#e4dfd2'),
    });
    b.front(-half, half, 0.92, 1.5, 4.38, paint('tiles', '#eceae0', '#dfe2da', 0.14));
    b.sideWindow(s * half, [1, 2.1], [2.2, 3.7], glass(FRAME, 2, 2));
    // A window over the sink, with herbs on its sill.
    b.front(-0.55, 0.55, 1.15, 2.25, 4.37, glass(FRAME, 2, 2));
    b.box([-0.62, 0.62], [1.1, 1.15], [4.2, 4.38], WHITE);
    for (const x of [-0.4, 0.38])
      b.potted(x, 1.15, 4.25, 0.24, paint('foliage', '#5a8a48', '#8ab06a'), paint('plain', '#b5683f'));
    for (const at of [-1, 1]) {
      const x: readonly [number, number] = at < 0 ? [-half, -0.8] : [0.8, half];
      if (b.has('cupboard', 'cabinet') && at === s) {
        for (let cx = x[0]; cx < x[1] - 0.1; cx += (x[1] - x[0]) / 2)
          b.box([cx + 0.01, cx + (x[1] - x[0]) / 2 - 0.01], [1.6, 2.3], [4.05, 4.38], front);
      } else
        for (const y of [1.55, 1.95]) {
          b.box(x, [y, y + 0.04], [4.1, 4.38], top);
          for (let cx = x[0] + 0.14; cx < x[1] - 0.1; cx += 0.2)
            b.front(
              cx - 0.07,
              cx + 0.07,
              y + 0.04,
              y + (b.r.chance(0.5) ? 0.22 : 0.17),
              4.15,
              paint(b.r.chance(0.5) ? 'metal' : 'drum', b.r.pick(['#e8e2d4', '#b8603f', '#6a8a94', '#d8b060']), '#f0ece0'),
              b.r.chance(0.4) ? 'round' : 'whole',
            );
        }
    }
    const stove = b.has('stove', 'oven');
    const sx = -s * Math.min(1.15, half - 0.55);
    const n = Math.max(4, Math.floor(half * 2.1));
    const wide = (2 * half) / n;
    if (b.has('counter'))
      for (let i = 0; i < n; i++) {
        const x = -half + i * wide;
        if (stove && Math.abs(x + wide / 2 - sx) < wide * 0.55) continue;
        b.box([x + 0.01, x + wide - 0.01], [0.08, 0.86], [3.8, 4.4], front);
        b.front(x + wide * 0.42, x + wide * 0.58, 0.72, 0.75, 3.79, paint('metal', '#c8a860'));
      }
    b.box([-half, half], [0.86, 0.92], [3.76, 4.4], top);
    b.level(0.925, -0.36, 0.36, 3.9, 4.25, paint('metal', '#a4acae'));
    b.front(-0.02, 0.02, 0.92, 1.24, 4.28, paint('metal', '#c0c4c6'));
    b.front(-0.02, 0.16, 1.2, 1.24, 4.27, paint('metal', '#c0c4c6'));
    if (stove) {
      const steel = paint('door', '#3c4048', '#1c1e22', 0.05);
      b.box([sx - 0.34, sx + 0.34], [0, 0.93], [3.72, 4.38], steel, paint('plain', '#2a2c30'));
      b.front(sx - 0.24, sx + 0.24, 0.22, 0.6, 3.71, paint('drum', '#1e2024', '#7a4a2c'));
      for (const x of [-0.2, -0.07, 0.07, 0.2])
        b.front(sx + x - 0.03, sx + x + 0.03, 0.76, 0.82, 3.7, paint('drum', '#c0c4c6', '#e8e4da'), 'round');
      // A pot on it.
      if (b.has('pot')) {
        b.front(sx - 0.21, sx + 0.11, 0.94, 1.2, 3.9, paint('metal', '#b8442f'));
        b.front(sx - 0.24, sx + 0.14, 1.18, 1.22, 3.89, paint('metal', '#8a2f20'));
      }
      b.box([sx - 0.36, sx + 0.36], [1.7, 1.85], [3.95, 4.38], paint('metal', '#a8acae'));
      b.box([sx - 0.14, sx + 0.14], [1.85, 2.7], [4.1, 4.38], paint('metal', '#b8bcbe'));
    }
    if (b.has('table')) {
      b.table([-0.62, 0.62], 0.76, [2.5, 3.1], top, paint('plain', '#8a6238'));
      b.level(0.775, -0.2, 0.2, 2.62, 2.95, paint('plain', '#e8e2d4'), 'round');
      for (const [x, c] of [
        [-0.08, '#c8402f'],
        [0.06, '#d8a03a'],
        [0, '#8aa840'],
      ] as const)
        b.front(x - 0.07, x + 0.07, 0.78, 0.91, 2.75, paint('drum', c, c), 'round');
    }
    b.pendant(0, 1.98, 2.85, 2.7, paint('metal', '#3f5a52'), 0.9);
  },
};
