/** Insides that are open to everybody: halls to walk through, and where one is served. */
import { type Builder, glass, type Plan, paint } from './panel.ts';

const FRAME = '#efece2';
const WHITE = paint('plain', '#e4e1d8');

/** Panels, portraits in gilt, candles that gutter, and a window far off. */
function grimHall(b: Builder): void {
  b.gloom = 0.5;
  const panel = paint('door', '#4a2f22', '#1c100a', 0.1);
  const paper = paint('slats', b.r.pick(['#3a4a42', '#4a2a34', '#34384a']), '#1c2222', 0.22);
  b.shell(1.45, 3.2, 12, {
    floor: paint('boards', '#5a3c26', '#20120a', 0.17),
    wall: paper,
    ceiling: paint('boards', '#3a2a1e', '#160e08', 0.4),
  });
  b.front(-0.6, 0.6, 0.6, 2.7, 11.97, glass('#1c1814', 2, 4), 'arch');
  b.lamp(0, 1.8, 11, 0.6);
  for (const at of [-1, 1]) {
    b.flank(at * 1.44, 0, 1.1, 0.3, 12, panel);
    b.flank(at * 1.435, 1.1, 1.17, 0.3, 12, paint('plain', '#2c1a10'));
    for (const z of at < 0 ? [2.8, 6.2, 9.4] : [4.4, 7.8]) {
      b.flank(at * 1.43, 0, 2.3, z - 0.1, z + 1.1, paint('plain', '#22140c'));
      b.flank(at * 1.425, 0, 2.2, z, z + 1, paint('door', '#5a3620', '#1c0e06', 0.12));
      b.flank(at * 1.42, 1, 1.08, z + 0.08, z + 0.16, paint('metal', '#b08a3a'), 'round');
    }
    for (const z of at < 0 ? [4.4, 7.8] : [2.6, 6.2, 9.4]) {
      // A head and shoulders in a gilt frame.
      b.flank(at * 1.43, 1.35, 2.45, z - 0.1, z + 0.85, paint('metal', '#a8843a'));
      b.flank(at * 1.425, 1.43, 2.37, z - 0.02, z + 0.77, paint('plain', '#241c16'));
      b.flank(at * 1.42, 1.43, 1.8, z + 0.12, z + 0.63, paint('soft', b.r.pick(['#3a2430', '#22303a', '#2c3424'])));
      b.flank(at * 1.415, 1.74, 2.16, z + 0.23, z + 0.52, paint('soft', '#c8a484'));
      b.flank(at * 1.41, 2.02, 2.22, z + 0.2, z + 0.55, paint('soft', b.r.pick(['#3a2a1e', '#8a8478', '#201814'])));
    }
    for (const z of at < 0 ? [5.6, 9] : [3.8, 7.3]) {
      b.front(at * 1.36 - 0.03, at * 1.36 + 0.03, 1.7, 1.9, z, paint('plain', '#e0d4b8'));
      b.front(at * 1.36 - 0.05, at * 1.36 + 0.05, 1.88, 2.06, z - 0.01, paint('flame', '#ffa040', '#ffe08a'));
      b.front(at * 1.36 - 0.7, at * 1.36 + 0.7, 1.3, 2.6, z - 0.02, paint('glow', '#ffb050', '#ffb050', 0.32));
      b.lamp(at * 1.2, 1.95, z - 0.1, 0.75);
    }
  }
  b.level(0.006, -0.62, 0.62, 0.5, 11.4, paint('carpet', '#5a1a20', '#b08a4a'));
}

export const hallway: Plan = {
  eye: 1.3,
  row: 0.42,
  outside: 'land',
  has: /^(?:runner|carpet|lamp|portrait|picture|framed picture|painting|door|candle|cobweb|chandelier)s?$/,
  build(b) {
    // A house that is said to be haunted has dark panels, candles and those who lived there on its walls.
    const grim = /\b(?:haunted|creepy|spooky|eerie|ghost\w*|gothic|horror|mansion|manor|castle|victorian|dark)\b/.test(
      b.called,
    );
    if (grim) return grimHall(b);
    const wall = paint('plain', b.r.pick(['#c4ccba', '#d4c4a8', '#b8c0c8', '#ccb8a8']));
    b.shell(1.25, 2.7, 11, { floor: paint('boards', '#9a7048', '#4a321e', 0.15), wall, ceiling: paint('plain', '#dedad0') });
    b.front(-0.5, 0.5, 0.8, 2.2, 10.97, glass(FRAME, 2, 3));
    b.lamp(0, 1.6, 10, 1);
    for (const at of [-1, 1]) {
      b.flank(at * 1.24, 0, 0.95, 0.3, 11, paint('door', '#e0d8c6', '#a89c80', 0.1));
      b.flank(at * 1.235, 0.95, 1, 0.3, 11, WHITE);
      if (b.has('door', 'doors'))
        for (const z of at < 0 ? [2.6, 5.4, 8.2] : [3.8, 6.8]) {
          b.flank(at * 1.23, 0, 2.12, z - 0.1, z + 1, WHITE);
          b.flank(at * 1.225, 0, 2.02, z, z + 0.9, paint('door', '#8a6038', '#4a2f18', 0.12));
          b.flank(at * 1.22, 0.98, 1.06, z + 0.08, z + 0.16, paint('metal', '#d0a850'), 'round');
        }
      for (const z of at < 0 ? [4.1, 7] : [2.3, 5.2, 8.2])
        b.flank(at * 1.23, 1.25, 1.75, z, z + 0.6, paint('picture', '#8fb0b8', '#6a4a2a'));
    }
    b.level(0.006, -0.55, 0.55, 0.5, 10.4, paint('cloth', b.r.pick(['#8a2f34', '#2f4a6a', '#4a5f3a'])));
    for (const x of [-0.45, 0.43]) b.level(0.008, x, x + 0.04, 0.5, 10.4, paint('plain', '#d0b070'));
    for (const z of [3, 6]) b.pendant(0, 2.2, z, 2.7, paint('metal', '#d8c8a0'), 0.8);
  },
};

export const museum: Plan = {
  eye: 1.4,
  row: 0.4,
  outside: 'town',
  sunlit: true,
  has: /^(?:painting|picture|framed picture|bench|column|window)(?:e?s)?$/,
  build(b) {
    const wall = paint('plain', b.r.pick(['#e0ddd4', '#8a3f3c', '#3f5a5a', '#c9c2b0']));
    b.shell(2.8, 3.8, 9, { floor: paint('boards', '#a98458', '#6a4c2c', 0.2), wall, ceiling: paint('plain', '#e4e2dc') });
    b.front(-0.9, 0.9, 0, 2.7, 8.98, paint('plain', '#d8d4ca'));
    b.front(-0.75, 0.75, 0, 2.55, 8.97, paint('boards', '#b09068', '#6a4c2c', 0.2));
    b.front(-0.75, 0.75, 0.25, 2.55, 8.96, paint('plain', '#cfcabe'));
    b.front(-0.45, 0.45, 1.1, 1.9, 8.95, paint('picture', '#8fb0b8', '#b08a3a'));
    b.level(3.78, -1.2, 1.2, 1.5, 8, paint('lamp', '#dfe8ee'));
    if (b.has('painting', 'picture', 'framed picture')) {
      for (const at of [-1, 1]) {
        for (const z of [6.6, 4.4, 2.2])
          b.flank(at * 2.78, 1.1, 2.3, z, z + 1.5, paint('picture', '#8fb0b8', at < 0 ? '#b08a3a' : '#5a4028'));
        b.front(at < 0 ? -2.4 : 1.2, at < 0 ? -1.2 : 2.4, 1.15, 2.2, 8.97, paint('picture', '#8fb0b8', '#b08a3a'));
      }
    }
    if (b.has('bench')) {
      b.box([-0.7, 0.7], [0.38, 0.46], [5, 5.5], paint('cloth', '#3a2f2a'));
      for (const x of [-0.62, 0.56]) b.box([x, x + 0.06], [0, 0.38], [5.05, 5.45], paint('metal', '#8a8e90'));
    }
    for (const z of [3, 6.5]) b.lamp(0, 3.4, z, 1.2);
    // A vase and a head on their plinths, ropes before the walls, light from above on what hangs there.
    if (!b.bare) {
      const pale = paint('plain', '#ece8de');
      for (const [x, z] of [
        [-1.5, 6.3],
        [1.5, 6.3],
      ] as const) {
        b.box([x - 0.25, x + 0.25], [0, 1.05], [z, z + 0.5], pale);
        if (x < 0) {
          b.front(x - 0.2, x + 0.2, 1.05, 1.5, z + 0.2, paint('drum', '#b8603f', '#c9785a'), 'round');
          b.front(x - 0.08, x + 0.08, 1.44, 1.62, z + 0.19, paint('metal', '#a8553a'));
        } else {
          b.front(x - 0.22, x + 0.22, 1.05, 1.26, z + 0.22, paint('soft', '#cfc8b8'));
          b.front(x - 0.08, x + 0.08, 1.2, 1.36, z + 0.21, paint('metal', '#c4bcaa'));
          b.front(x - 0.14, x + 0.14, 1.3, 1.68, z + 0.2, paint('drum', '#cfc8b8', '#dcd6c8'), 'round');
        }
      }
      const brass = paint('metal', '#c8a050');
      for (const at of [-1, 1])
        for (let z = 7.2; z > 1.6; z -= 1.4) {
          b.box([at * 2.1 - 0.02, at * 2.1 + 0.02], [0, 0.9], [z, z + 0.04], brass);
          b.front(at * 2.1 - 0.04, at * 2.1 + 0.04, 0.88, 0.96, z, brass, 'round');
          if (z > 2.9) b.flank(at * 2.1, 0.74, 0.79, z - 1.36, z, paint('cloth', '#8a2f34'));
        }
      for (const x of [-1.8, 1.8]) b.front(x - 0.9, x + 0.9, 0.9, 3.4, 8.9, paint('glow', '#fff0d8', '#fff0d8', 0.2));
    }
  },
};

export const restaurant: Plan = {
  eye: 1.3,
  row: 0.39,
  outside: 'town',
  sunlit: true,
  has: /^(?:table|chair|pendant lamp|counter|potted plant|window)s?$/,
  build(b) {
    b.shell(3.1, 3, 7.5, {
      floor: paint('boards', '#8a6240', '#4a301c', 0.18),
      wall: paint('plain', b.r.pick(['#8a4a3c', '#4f6a5c', '#b08a62', '#4a5a70'])),
      ceiling: paint('boards', '#b89c74', '#6a4c2c', 0.3),
    });
    const s = b.side;
    for (const z of [1.4, 3.5, 5.5]) b.sideWindow(3.1 * s, [0.8, 2.5], [z, z + 1.7], glass('#3a2c20', 2, 3));
    b.front(-3.1, 3.1, 0, 1, 7.48, paint('door', '#5a3c26', '#2a1a0c', 0.12));
    for (const x of [-2, 0, 2]) b.front(x - 0.5, x + 0.5, 1.4, 2.2, 7.47, paint('picture', '#8fb0b8', '#b08a3a'));
    b.flank(-3.08 * s, 1, 2.4, 3.4, 6.6, paint('bottles', '#5a4030', '#4a3020'));
    if (b.has('table', 'chair'))
      for (const z of [6, 4.4, 2.8])
        for (const at of [-1, 1]) {
          const x = at * 1.75;
          const seat = paint('boards', '#7a4a2c', '#3a2010', 0.3);
          for (const dx of [-0.72, 0.5]) {
            b.box([x + dx, x + dx + 0.24], [0.44, 0.48], [z + 0.2, z + 0.6], seat);
            b.box(dx < 0 ? [x + dx, x + dx + 0.05] : [x + dx + 0.19, x + dx + 0.24], [0, 1], [z + 0.2, z + 0.6], seat);
          }
          b.box([x - 0.42, x + 0.42], [0.3, 0.76], [z, z + 0.8], paint('cloth', '#e8e2d4'), paint('cloth', '#f2ede2'));
          b.box([x - 0.04, x + 0.04], [0, 0.3], [z + 0.36, z + 0.44], paint('plain', '#3a2414'));
          b.front(x - 0.035, x + 0.035, 0.76, 0.96, z + 0.4, paint('plain', '#c8402f'));
          b.front(x - 0.03, x + 0.03, 0.95, 1.03, z + 0.39, paint('lamp', '#ffd080'), 'round');
          for (const dx of [-0.24, 0.24])
            b.level(0.765, x + dx - 0.13, x + dx + 0.13, z + 0.26, z + 0.54, paint('plain', '#fbfaf4'), 'round');
        }
    if (!b.bare) {
      for (const x of [-2.6, 2.6]) b.leafy(x, 0, 7, 1.5, paint('leaf', '#3f7a46', '#8fbf6a'), paint('metal', '#b08a4a'));
      for (const x of [-1, 1]) {
        b.front(x - 0.09, x + 0.09, 1.75, 1.95, 7.44, paint('lamp', '#ffd9a0'), 'arch');
        b.front(x - 0.5, x + 0.5, 1.3, 2.5, 7.43, paint('glow', '#ffc878', '#ffc878', 0.3));
        b.lamp(x, 1.8, 7.1, 0.5);
      }
      for (const z of [1.25, 3.3, 5.3, 7.2]) b.flank(s * 3.06, 0.1, 2.6, z - 0.2, z + 0.16, paint('folds', '#c9a878'));
    }
    for (const z of [5.2, 3.2]) for (const x of [-1.6, 1.6]) b.pendant(x, 2.05, z, 3, paint('metal', '#b08a3a'), 0.8);
  },
};

export const lobby: Plan = {
  eye: 1.35,
  row: 0.4,
  outside: 'town',
  sunlit: true,
  has: /^(?:counter|column|stair|desk|reception|armchair|sofa|potted plant|chandelier)s?$/,
  build(b) {
    const stone = paint('plain', '#d8ccb4');
    b.shell(3.4, 3.8, 8.5, {
      floor: paint('tiles', '#dcd0b8', '#b8a078', 0.8),
      wall: paint('door', b.r.pick(['#c9b48c', '#a88a6a', '#8a9a94']), '#6a5030', 0.12),
      ceiling: paint('plain', '#e8e0cc'),
    });
    for (const z of [2, 4.4, 6.6])
      for (const at of [-1, 1]) b.sideWindow(at * 3.4, [0.5, 3], [z, z + 1.4], glass('#8a6a3a', 2, 3), 'arch');
    if (b.has('column'))
      for (const z of [6.6, 4, 1.9])
        for (const at of [-1, 1]) b.box(at < 0 ? [-2.7, -2.3] : [2.3, 2.7], [0, 3.8], [z, z + 0.4], stone);
    b.level(0.006, -1.2, 1.2, 1, 6.4, paint('cloth', b.r.pick(['#7a2f34', '#2f4a6a', '#3f5a45'])));
    if (b.has('counter', 'desk', 'reception')) {
      b.front(-1.7, 1.7, 0.3, 2.9, 8.47, paint('goods', '#8a6a44', '#6a4a2c'));
      b.front(-1.5, 1.5, 1.3, 2.7, 8.46, paint('door', '#7a5430', '#3a2410', 0.1));
      b.box([-1.6, 1.6], [0, 1.08], [6.9, 7.4], paint('door', '#6a4426', '#3a2010', 0.1));
      b.box([-1.7, 1.7], [1.08, 1.14], [6.8, 7.5], paint('plain', '#e0d8c8'));
      b.front(-0.06, 0.06, 1.14, 1.26, 7, paint('drum', '#d0a850', '#f0d890'), 'arch');
    }
    for (const at of [-1, 1]) {
      const sofa = paint('cloth', '#6a7a80');
      b.box(at < 0 ? [-2.2, -1.5] : [1.5, 2.2], [0.1, 0.45], [4.4, 5.6], sofa);
      b.box(at < 0 ? [-2.3, -2.1] : [2.1, 2.3], [0.1, 0.95], [4.4, 5.6], sofa);
      b.potted(at * 2, 0, 6.2, 1.1, paint('foliage', '#4a7a44', '#7aa05a'), paint('plain', '#8a6a4a'));
    }
    if (!b.bare) {
      // Flowers and keys at the desk, cases that wait for the lift.
      b.leafy(
        -1.05,
        1.14,
        7.1,
        0.75,
        paint('leaf', b.r.pick(['#c9605a', '#e0a8a0', '#d8b060']), '#f0d8c0'),
        paint('metal', '#5f7a80'),
      );
      b.front(1, 1.3, 1.14, 1.42, 7.05, paint('lamp', '#ffdca0'), 'arch');
      b.lamp(1.1, 1.5, 6.9, 0.6);
      for (const [x, w, h, c] of [
        [-0.98, 0.24, 0.62, '#8a4a34'],
        [-0.6, 0.18, 0.44, '#4f6a6a'],
      ] as const) {
        b.box([x * b.side - w, x * b.side + w], [0.04, h], [5.6, 5.85], paint('door', c, '#c8a060', 0.05));
        b.front(x * b.side - 0.07, x * b.side + 0.07, h, h + 0.06, 5.62, paint('ring', '#3a2a20'), 'arch');
      }
      b.box([-0.05, 0.05], [2.0, 2.06], [8.4, 8.44], paint('metal', '#c8a050'));
    }
    for (const [dx, y] of [
      [0, 2.9],
      [-0.4, 2.75],
      [0.4, 2.75],
      [-0.2, 2.7],
      [0.2, 2.7],
    ] as const)
      b.front(dx - 0.09, dx + 0.09, y - 0.09, y + 0.12, 4.6, paint('lamp', '#ffe4ac'), 'round');
    b.front(-0.5, 0.5, 2.58, 2.64, 4.62, paint('metal', '#c8a050'));
    b.front(-0.01, 0.01, 2.9, 3.8, 4.63, paint('metal', '#c8a050'));
    b.lamp(0, 2.7, 4.4, 1.8);
  },
};
