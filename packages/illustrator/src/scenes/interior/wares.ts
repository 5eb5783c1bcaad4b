/** Shops by what they sell: clothes on rails, drawers and jars. */
import { glass, type Plan, paint } from './panel.ts';

const OAK = paint('boards', '#8a5f38', '#3f2814', 0.25);
const DARK = paint('plain', '#2c2622');
const BRASS = paint('metal', '#b08a48');
const CLOTHS = ['#c86a5a', '#3f5a7a', '#d8b45a', '#e8e0d0', '#5f7f68', '#8a5a7a', '#2f3440', '#d89ab0', '#a8784a', '#7fa8b8'];

export const boutique: Plan = {
  eye: 1.4,
  row: 0.41,
  outside: 'town',
  sunlit: true,
  has: /^(?:rail|clothes(?: rail| rack)?|dress|rack|mirror|shel(?:f|ves)|counter|shoe|bag|hat|mannequin|window|garment|coat|shirt|hanger)(?:e?s)?$/,
  build(b) {
    const s = b.side;
    const depth = 6;
    const shoes = /\b(?:shoe|boot|sneaker|jewel\w*|hat|bag)s?\b/.test(b.called);
    b.shell(2.8, 3, depth, {
      floor: paint('boards', '#b08a60', '#6a4a2c', 0.14),
      wall: paint('plain', b.r.pick(['#e8ded0', '#dcd4d4', '#d4dcd8', '#ead8cc'])),
      ceiling: paint('plain', '#efece4'),
    });
    b.sideWindow(2.8 * s, [0.5, 2.5], [1.2, 4.6], glass('#4a3c34', 2, 1));
    const hang = (front: boolean, from: number, to: number, y: number): void => {
      for (let t = from + 0.06; t < to - 0.06; t += 0.105) {
        const c = paint('folds', b.r.pick(CLOTHS));
        const low = y - b.r.between(0.62, 1.02);
        if (front) b.front(t - 0.1, t + 0.12, low, y - 0.06, depth - 0.4 - 0.001 * (t - from), c);
        else b.panel([-s * 2.5, low, t], [s * 0.34, 0, 0.05], [0, y - 0.06 - low, 0], c);
      }
      if (front) b.box([from, to], [y, y + 0.035], [depth - 0.42, depth - 0.38], BRASS);
      else b.box(s > 0 ? [-2.35, -2.31] : [2.31, 2.35], [y, y + 0.035], [from, to], BRASS);
    };
    if (!shoes && b.has('rail', 'clothes', 'clothes rail', 'dress', 'rack')) {
      hang(true, s > 0 ? -2.6 : 0.5, s > 0 ? -0.5 : 2.6, 1.75);
      for (let z = 4.9; z > 1.2; z -= 1.9) hang(false, z - 1.5, z, 1.6);
    }
    if (b.has('shelf', 'shelves')) {
      const [from, to] = s > 0 ? [0.3, 2.6] : [-2.6, -0.3];
      for (const y of [0.5, 1, 1.5, 2]) {
        b.box([from, to], [y - 0.03, y], [depth - 0.36, depth], OAK);
        for (let x = from + 0.2; x < to - 0.1; x += 0.36) {
          const c = b.r.pick(CLOTHS);
          if (shoes || y === 0.5) {
            b.box([x - 0.11, x - 0.03], [y, y + 0.09], [depth - 0.34, depth - 0.06], paint('soft', c));
            b.box([x + 0.02, x + 0.1], [y, y + 0.09], [depth - 0.34, depth - 0.06], paint('soft', c));
          } else
            for (let k = 0; k < 3; k++)
              b.box(
                [x - 0.13, x + 0.13],
                [y + k * 0.07, y + k * 0.07 + 0.06],
                [depth - 0.32, depth - 0.04],
                paint('plain', b.r.pick(CLOTHS)),
              );
        }
      }
      if (shoes)
        for (const y of [0.5, 1, 1.5, 2]) {
          b.box(s > 0 ? [-2.78, -2.44] : [2.44, 2.78], [y - 0.03, y], [1, 5.6], OAK);
          for (let z = 5.4; z > 1.2; z -= 0.34)
            b.box(s > 0 ? [-2.7, -2.46] : [2.46, 2.7], [y, y + 0.1], [z, z + 0.1], paint('soft', b.r.pick(CLOTHS)));
        }
    }
    if (b.has('mirror')) {
      const x = s > 0 ? -0.1 : 0.1;
      b.front(x - 0.3, x + 0.3, 0.15, 2, depth - 0.04, paint('mirror', '#b9c8cc', '#b08a48'));
    }
    // Two figures in the window in what is new.
    if (!b.bare && b.has('mannequin', 'dress'))
      for (const [z, c] of [
        [4, '#c86a5a'],
        [2.6, '#3f5a7a'],
      ] as const) {
        const x = s * 2.35;
        b.front(x - 0.015, x + 0.015, 0.1, 0.9, z, BRASS);
        b.level(0.1, x - 0.16, x + 0.16, z - 0.14, z + 0.14, BRASS, 'round');
        b.front(x - 0.3, x + 0.3, 0.45, 1.1, z - 0.01, paint('folds', c), 'arch');
        b.front(x - 0.19, x + 0.19, 0.92, 1.48, z - 0.02, paint('soft', c));
        b.front(x - 0.06, x + 0.06, 1.42, 1.66, z - 0.015, paint('soft', '#e0c8a8'));
      }
    if (b.has('counter') && b.claim([-0.7, 0.7], [0, 1.1], [4.3, 4.9])) {
      b.box([-0.7, 0.7], [0, 0.95], [4.3, 4.9], paint('door', '#e0d4c4', '#a8906c', 0.08), OAK);
      b.box([-0.1, 0.2], [0.95, 1.1], [4.5, 4.7], paint('metal', '#5a6266'));
    }
    b.level(0.008, -0.9, 0.9, 2.4, 4, paint('carpet', '#a88a8a', '#e8dcd0'));
    for (const x of [-1.1, 1.1]) b.pendant(x, 2.25, 3.9, 3, paint('metal', '#b08a48'), 0.5);
  },
};

export const pharmacy: Plan = {
  eye: 1.35,
  row: 0.4,
  outside: 'town',
  sunlit: true,
  has: /^(?:counter|shel(?:f|ves)|bottle|jar|drawer|medicine|scale|window|till|cross|pill|herb)(?:e?s)?$/,
  build(b) {
    const s = b.side;
    const depth = 5.6;
    const wood = b.r.pick(['#6f4a2c', '#5a6a58', '#7a5436']);
    const body = paint('boards', wood, '#2f1e10', 0.3);
    b.shell(2.7, 3, depth, {
      floor: paint('tiles', '#d8d2c2', '#4a5a58', 0.4),
      wall: paint('plain', b.r.pick(['#dce0d0', '#d0dcd8', '#e4dcc8'])),
      ceiling: paint('plain', '#e8e4d8'),
    });
    for (const z of [1.5, 3.2]) b.sideWindow(2.7 * s, [0.9, 2.4], [z, z + 1.4], glass('#4a3c2c', 2, 2));
    // Small drawers below, bottles above.
    b.box([-2.6, 2.6], [0, 1.05], [5.1, 5.58], body);
    for (let row = 0; row < 4; row++)
      for (let x = -2.55; x < 2.5; x += 0.34) {
        b.front(x, x + 0.31, 0.08 + row * 0.24, 0.29 + row * 0.24, 5.09, paint('door', wood, '#2f1e10', 0.03));
        b.front(x + 0.13, x + 0.18, 0.16 + row * 0.24, 0.2 + row * 0.24, 5.08, BRASS, 'round');
      }
    b.front(-2.6, 2.6, 1.05, 2.75, 5.57, paint('plain', '#3a2a1c'));
    for (let row = 0; row < 4; row++) {
      const y = 1.1 + row * 0.42;
      b.box([-2.6, 2.6], [y - 0.04, y], [5.25, 5.58], body);
      for (let x = -2.5; x < 2.5; x += 0.165) {
        if (b.r.chance(0.06) || !b.has('bottle', 'jar')) continue;
        const h = b.r.between(0.2, 0.32);
        const c = b.r.pick(['#4a6a8a', '#8a5a2f', '#3f6a4a', '#e4e0d2', '#d8cfb8', '#7a4a34', '#a8c0c0']);
        b.front(x - 0.06, x + 0.06, y, y + h * 0.78, 5.3, paint('metal', c));
        b.front(x - 0.028, x + 0.028, y + h * 0.78, y + h, 5.31, paint('metal', c));
        b.front(x - 0.045, x + 0.045, y + h * 0.2, y + h * 0.5, 5.295, paint('plain', '#efe8d4'));
      }
    }
    for (const x of [-2.6, -1.3, 0, 1.3, 2.54]) b.box([x, x + 0.06], [1.05, 2.78], [5.2, 5.57], body);
    b.box([-2.65, 2.65], [2.76, 2.86], [5.1, 5.58], body);
    for (const y of [0.6, 1.1, 1.6, 2.1]) {
      b.box(s > 0 ? [-2.68, -2.36] : [2.36, 2.68], [y - 0.04, y], [1.2, 4.8], body);
      for (let z = 4.6; z > 1.3; z -= 0.22) {
        const c = b.r.pick(['#e8e4d8', '#c8dce0', '#8ab0a0', '#d8a090', '#e0c88a']);
        b.box(s > 0 ? [-2.62, -2.42] : [2.42, 2.62], [y, y + b.r.between(0.14, 0.3)], [z, z + 0.15], paint('plain', c));
      }
    }
    if (b.has('counter')) {
      b.box([-1.8, 1.8], [0, 0.98], [4, 4.5], paint('door', wood, '#2f1e10', 0.08));
      b.box([-1.88, 1.88], [0.98, 1.04], [3.92, 4.56], paint('marble', '#dcd8cc', '#a8a498', 0.5));
      // A balance, a mortar, the till.
      b.front(0.98, 1.02, 1.04, 1.5, 4.2, BRASS);
      b.front(0.66, 1.34, 1.46, 1.49, 4.19, BRASS);
      for (const x of [0.68, 1.32]) {
        b.front(x - 0.006, x + 0.006, 1.2, 1.46, 4.18, BRASS);
        b.level(1.2, x - 0.13, x + 0.13, 4.08, 4.3, BRASS, 'round');
      }
      b.front(-0.5, -0.26, 1.04, 1.2, 4.2, paint('metal', '#e8e4d8'));
      b.panel([-0.36, 1.16, 4.2], [0.03, 0, 0], [0.12, 0.2, 0], OAK);
      b.box([-1.4, -1], [1.04, 1.24], [4.1, 4.4], paint('metal', '#3a3630'), paint('metal', '#5a5448'));
    }
    // The cross.
    if (b.has('cross') && b.free([-0.3, 0.3], [2, 2.8], [3.6, 3.7])) {
      b.front(-0.012, 0.012, 2.7, 3, 3.7, DARK);
      b.front(-0.08, 0.08, 2.2, 2.7, 3.7, paint('lamp', '#4fd88a'));
      b.front(-0.25, 0.25, 2.37, 2.53, 3.69, paint('lamp', '#4fd88a'));
      b.front(-0.7, 0.7, 1.8, 3.1, 3.68, paint('glow', '#5af0a0', '#5af0a0', 0.2));
    }
    for (const x of [-1.2, 1.2]) b.pendant(x, 2.1, 4.2, 3, paint('metal', '#e8e4d8'), 0.6);
  },
};
