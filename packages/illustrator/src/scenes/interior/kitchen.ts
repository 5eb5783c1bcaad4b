/** A kitchen: cupboards under one top along the wall, a sink before its window, a stove, shelves, and a table. */
import { chair } from './dressing.ts';
import { type Builder, glass, type Paint, type Plan, paint } from './panel.ts';

const FRAME = '#efece2';
const WHITE = paint('plain', '#e4e1d8');

export const kitchen: Plan = {
  eye: 1.3,
  row: 0.38,
  outside: 'land',
  has: /^(?:kitchen island|stove|oven|wall shelf|pendant lamp|table|cupboard|cabinet|sink|counter|refrigerator|fridge|shel(?:f|ves)|pan|(?:cooking |soup |stew |stock)?pot|window)s?$/,
  tints: /^(?:(?:kitchen )?(?:cupboard|cabinet)|counter)s?$/,
  build(b) {
    const half = 2.05 * Math.max(0.8, b.spread);
    const s = b.side;
    const picked = paint('door', b.r.pick(['#8aa08c', '#c9b896', '#7f95a4', '#b0705a', '#d8d2c0']), '#3a342c', 0.07);
    const plain = paint('plain', b.r.pick(['#d9d7d0', '#b9bfc0', '#5d6468', '#8d8478']), '#3a342c');
    const made: Paint = { ...(b.modern ? plain : picked), ...(b.tones[0] && { color: b.tones[0] }) };
    const front = b.tinted(made, 'cupboard', 'kitchen cupboard', 'cabinet', 'kitchen cabinet');
    const island = b.wanted('kitchen island');
    const stone = island !== undefined && /\b(?:marble|stone|granite|quartz)\b/.test(island);
    const top =
      stone || (b.modern && !/\bwood/.test(island ?? ''))
        ? paint('marble', '#e6e3dc', '#8b8a8c')
        : paint('boards', '#a87c4c', '#6a4a28', 0.4);
    const leaf = paint('leaf', '#3f7a46', '#8fbf6a');
    const cloth = b.r.pick(['#c9604a', '#e0b050', '#5f8a9a']);
    const stove = b.has('stove', 'oven');
    const sx = -s * Math.min(1.15, half - 0.55);
    b.shell(half, 2.7, 4.4, {
      floor: b.r.chance(0.5)
        ? paint('boards', b.r.pick(['#a9814f', '#9a7048', '#b5925f']), '#4a321e', 0.15)
        : paint('tiles', b.r.pick(['#d8c0a0', '#c99a74', '#c8b8a0']), b.r.pick(['#b89a78', '#e0cdb0']), 0.4),
      wall: paint('plain', b.r.pick(['#e6d2a8', '#c8d0b4', '#e0c4a4', '#d8c8b8'])),
      ceiling: paint('plain', '#e4dfd2'),
    });
    b.front(-half, half, 0.92, 1.5, 4.38, paint('tiles', '#eceae0', '#dfe2da', 0.14));
    b.sideWindow(s * half, [1, 2.1], [2.2, 3.7], glass(FRAME, 2, 2));
    // A window over the sink, with herbs on its sill.
    b.front(-0.55, 0.55, 1.15, 2.25, 4.37, glass(FRAME, 2, 2));
    b.box([-0.62, 0.62], [1.1, 1.15], [4.2, 4.38], WHITE);
    if (!b.bare) {
      for (const [x, tall] of [
        [-0.36, 0.36],
        [0.1, 0.28],
        [0.4, 0.4],
      ] as const)
        b.leafy(x, 1.15, 4.24, tall, leaf, paint('metal', '#b5683f'));
      // Short curtains on a rod.
      for (const at of b.modern ? [] : [-1, 1])
        b.front(at < 0 ? -0.66 : 0.3, at < 0 ? -0.3 : 0.66, 1.62, 2.32, 4.3, paint('folds', cloth));
      if (!b.modern) {
        b.front(-0.62, 0.62, 2.08, 2.32, 4.29, paint('folds', cloth));
        b.front(-0.74, 0.74, 2.3, 2.34, 4.28, paint('metal', '#8a6a3a'));
      }
    }
    for (const at of [-1, 1]) {
      // A hood hangs over the stove, and no shelf.
      const hooded = stove && Math.sign(sx) === at;
      const x: readonly [number, number] =
        at < 0 ? [hooded ? Math.min(sx + 0.4, -0.8) : -half, -0.8] : [0.8, hooded ? Math.max(sx - 0.4, 0.8) : half];
      if (x[1] - x[0] < 0.2) continue;
      if (b.has('cupboard', 'cabinet') && (b.modern || at === s)) {
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
    b.front(0.26, 0.29, 0.92, 1.07, 4.28, paint('metal', '#c0c4c6'));
    b.front(0.12, 0.29, 1.05, 1.08, 4.27, paint('metal', '#c0c4c6'));
    b.front(0.12, 0.145, 1.01, 1.06, 4.265, paint('metal', '#c0c4c6'));
    if (!b.bare) {
      // What is left out on the counter.
      const x = s * Math.min(1.3, half - 0.5);
      b.panel([x - 0.2, 0.93, 4.2], [0.3, 0, 0], [0, 0.4, 0.14], paint('boards', '#b88a54', '#6a4a28', 0.1));
      for (const [at, w, tall, c] of [
        [0.16, 0.13, 0.24, '#e6dcc8'],
        [0.31, 0.11, 0.18, '#c98a5a'],
        [0.43, 0.1, 0.15, '#7a9a94'],
      ] as const) {
        b.front(x + at - w / 2, x + at + w / 2, 0.925, 0.925 + tall, 4.05, paint('metal', c));
        b.front(x + at - w / 2 - 0.01, x + at + w / 2 + 0.01, 0.925 + tall, 0.96 + tall, 4.045, paint('plain', '#8a6238'));
      }
    }
    if (stove) {
      const steel = paint('door', '#3c4048', '#1c1e22', 0.05);
      b.box([sx - 0.34, sx + 0.34], [0, 0.93], [3.72, 4.38], steel, paint('plain', '#2a2c30'));
      b.front(sx - 0.24, sx + 0.24, 0.22, 0.6, 3.71, paint('drum', '#1e2024', '#7a4a2c'));
      for (const x of [-0.2, -0.07, 0.07, 0.2])
        b.front(sx + x - 0.03, sx + x + 0.03, 0.76, 0.82, 3.7, paint('drum', '#c0c4c6', '#e8e4da'), 'round');
      if (!b.bare) b.front(sx - 0.16, sx + 0.1, 0.38, 0.68, 3.69, paint('folds', cloth));
      // A pot on it.
      if (b.has('pot')) {
        b.front(sx - 0.21, sx + 0.11, 0.94, 1.2, 3.9, paint('metal', '#b8442f'));
        b.front(sx - 0.24, sx + 0.14, 1.18, 1.22, 3.89, paint('metal', '#8a2f20'));
      }
      b.box([sx - 0.36, sx + 0.36], [1.7, 1.85], [3.95, 4.38], paint('metal', '#a8acae'));
      b.box([sx - 0.14, sx + 0.14], [1.85, 2.7], [4.1, 4.38], paint('metal', '#b8bcbe'));
    }
    if (!b.bare && !b.modern && island === undefined && b.has('rug', 'carpet'))
      b.level(0.006, -0.9, 0.9, 2.3, 3.4, paint('carpet', cloth, '#efe4cc'));
    if (island !== undefined) islandOf(b, front, top);
    else if (b.has('table')) {
      // In the middle, or aside of who stands there.
      const x = [0, -0.9 * s, 0.9 * s].find((at) => b.free([at - 0.62, at + 0.62], [0, 1], [2.5, 3.1])) ?? 0;
      if (!b.bare && b.has('chair')) for (const at of [-0.34, 0.34]) chair(b, x + at, 3.32, 1, paint('plain', '#8a6238'));
      b.table([x - 0.62, x + 0.62], 0.76, [2.5, 3.1], top, paint('plain', '#8a6238'));
      b.level(0.775, x - 0.2, x + 0.2, 2.62, 2.95, paint('plain', '#e8e2d4'), 'round');
      for (const [at, c] of [
        [-0.08, '#c8402f'],
        [0.06, '#d8a03a'],
        [0, '#8aa840'],
      ] as const)
        b.front(x + at - 0.07, x + at + 0.07, 0.78, 0.91, 2.75, paint('drum', c, c), 'round');
    }
    const shade = paint('metal', b.modern ? '#2f3234' : b.r.pick(['#3f5a52', '#b8884a', '#a8503c']));
    for (const x of island === undefined ? [-0.2 * s] : [-0.5, 0.5]) b.pendant(x, 2.05, 2.85, 2.7, shade, 1);
  },
};

/** A block with a broad top in the middle of the floor, stools before it, a bowl of fruit on it. */
function islandOf(b: Builder, front: Paint, top: Paint): void {
  const half = 1.05;
  const [near, far] = [2.35, 3.1];
  b.box([-half, half], [0.06, 0.88], [near + 0.12, far], front);
  for (let i = 1; i < 4; i++)
    b.front(-half + (i * half) / 2 - 0.006, -half + (i * half) / 2 + 0.006, 0.1, 0.84, near + 0.115, LINE);
  b.box([-half - 0.06, half + 0.06], [0.88, 0.95], [near, far + 0.04], top);
  // The slab falls to the floor at its ends.
  for (const x of [-half - 0.06, half]) b.box([x, x + 0.06], [0, 0.9], [near, far], top);
  const wood = paint('plain', '#8a6238');
  for (const x of [-0.62, 0, 0.62]) {
    const z = near - 0.3;
    for (const at of [-0.13, 0.11]) b.box([x + at, x + at + 0.025], [0, 0.6], [z, z + 0.025], paint('metal', '#3a3c3e'));
    b.front(x - 0.12, x + 0.12, 0.24, 0.26, z, paint('metal', '#3a3c3e'));
    b.box([x - 0.17, x + 0.17], [0.6, 0.65], [z - 0.05, z + 0.26], wood);
  }
  if (b.bare) return;
  b.front(-0.2, 0.2, 0.95, 1.06, 2.75, paint('drum', '#d9d4c8', '#efeae0'), 'round');
  for (const [at, c] of [
    [-0.09, '#c8402f'],
    [0.08, '#d8a03a'],
    [0, '#8aa840'],
  ] as const)
    b.front(at - 0.06, at + 0.06, 1.0, 1.12, 2.74, paint('drum', c, c), 'round');
}

const LINE = paint('plain', '#6a665e');
