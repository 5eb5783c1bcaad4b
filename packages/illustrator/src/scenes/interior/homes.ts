/**
 * Rooms that one lives in. Most are open: walls, floor, windows with something outside, and what hangs or lies there by itself;
 * their furniture comes as things from the words.
 */
import { type Builder, glass, type Paint, type Plan, paint } from './panel.ts';

const FRAME = '#efece2';
const WHITE = paint('plain', '#e4e1d8');
const floors = (b: Builder): Paint => paint('boards', b.r.pick(['#9a7048', '#a9814f', '#84603f', '#b5925f']), '#4a321e', 0.15);

interface Walls {
  floor: Paint;
  wall: Paint;
  height?: number;
  depth?: number;
  /** A lower part of the wall, to this height. */
  clad?: readonly [Paint, number];
  curtain?: Paint;
  beams?: Paint;
}

/** Half the width of a room whose back wall takes most of the picture. */
const halfOf = (b: Builder): number => 1.5 * b.spread;

/** Walls with a window at the light's side, skirting, and a ceiling. */
function room(b: Builder, { floor, wall, height = 2.7, depth = 4, clad, curtain, beams }: Walls): number {
  const half = halfOf(b) * (depth / 4);
  const s = b.side;
  b.shell(half, height, depth, { floor, wall, ceiling: paint('plain', '#dedad0') });
  const low = clad?.[1] ?? 0.12;
  const foot = clad?.[0] ?? WHITE;
  b.front(-half, half, 0, low, depth - 0.01, foot);
  for (const at of [-1, 1]) b.flank(at * (half - 0.01), 0, low, 0.3, depth, foot);
  if (clad) {
    b.front(-half, half, low, low + 0.05, depth - 0.015, WHITE);
    for (const at of [-1, 1]) b.flank(at * (half - 0.015), low, low + 0.05, 0.3, depth, WHITE);
  }
  b.sideWindow(s * (half - 0.01), [0.95, 2.2], [depth - 2.3, depth - 0.75], glass(FRAME, 2, 3));
  b.box(s > 0 ? [half - 0.12, half] : [-half, 0.12 - half], [0.88, 0.93], [depth - 2.4, depth - 0.65], WHITE);
  if (curtain) {
    for (const z of [depth - 2.55, depth - 0.8]) b.flank(s * (half - 0.05), 0.25, 2.38, z, z + 0.32, curtain);
    b.box(
      s > 0 ? [half - 0.08, half - 0.04] : [0.04 - half, 0.08 - half],
      [2.38, 2.42],
      [depth - 2.7, depth - 0.4],
      paint('plain', '#6a4a2c'),
    );
  }
  if (beams) for (const z of [1.6, 2.7, 3.6]) b.box([-half, half], [height - 0.16, height], [z, z + 0.16], beams);
  return half;
}

const HOME = ['#d9c8ae', '#c2cdbb', '#d4bfae', '#b7c6cf', '#d8bf96', '#c9b8a8'];
const CURTAINS = ['#c98a6a', '#7f9a8a', '#b86a5a', '#d8b878', '#8a9ab0'];

const rug = (b: Builder, half: number, colours: readonly string[]): void => {
  const x = 0.62 * half;
  b.level(0.006, -x, x, 2.15, 3.45, paint('cloth', b.r.pick(colours)));
  b.level(0.008, -x * 0.88, x * 0.88, 2.28, 3.32, paint('cloth', '#e0d0b0'));
  b.level(0.01, -x * 0.84, x * 0.84, 2.33, 3.27, paint('cloth', b.r.pick(colours)));
};

export const living: Plan = {
  eye: 1.3,
  row: 0.4,
  outside: 'land',
  open: true,
  aside: 0.06,
  has: /^(?:curtain)s?$/,
  build(b) {
    const half = room(b, {
      floor: floors(b),
      wall: paint('plain', b.r.pick(HOME)),
      curtain: paint('cloth', b.r.pick(CURTAINS)),
    });
    if (b.has('rug', 'carpet')) rug(b, half, ['#9a6a5a', '#6f858a', '#8a9272', '#b09a70']);
    b.flank(-b.side * (half - 0.02), 1.25, 1.85, 2.5, 3.3, paint('picture', '#8fb0b8', '#7a5a34'));
    b.pendant(0.25 * half * -b.side, 2.0, 3.3, 2.7, paint('metal', '#e0d4b8'), 0.9);
  },
};

export const bedroom: Plan = {
  eye: 1.3,
  row: 0.4,
  outside: 'land',
  open: true,
  aside: 0.06,
  has: /^(?:curtain)s?$/,
  build(b) {
    const half = room(b, {
      floor: floors(b),
      wall: paint('plain', b.r.pick(['#b9c4cc', '#cbb8b0', '#c4ccba', '#d4c4ae', '#b8b4c8'])),
      curtain: paint('cloth', b.r.pick(CURTAINS)),
    });
    if (b.has('rug', 'carpet'))
      b.level(0.006, -0.6 * half, 0.6 * half, 2.2, 3.3, paint('cloth', b.r.pick(['#d8cdb8', '#8a9aa8', '#b89a8a'])), 'round');
    b.flank(-b.side * (half - 0.02), 1.3, 1.8, 2.6, 3.2, paint('picture', '#8fb0b8', '#e4ddcc'));
    b.pendant(0.3 * half * -b.side, 2.02, 3.3, 2.7, paint('metal', '#e8dcc4'), 0.75);
  },
};

export const nursery: Plan = {
  eye: 1.2,
  row: 0.4,
  outside: 'land',
  open: true,
  aside: 0.06,
  has: /^(?:curtain|toy|block|ball|star)s?$/,
  build(b) {
    const wall = b.r.pick(['#a9c9d6', '#f0d5a8', '#c9d9b4', '#e8bfb4']);
    const half = room(b, {
      floor: floors(b),
      wall: paint('plain', wall),
      clad: [paint('slats', '#f0ebe0', '#c8c0b0', 0.11), 0.85],
      curtain: paint('cloth', b.r.pick(['#f0c86a', '#e88a7a', '#7ab0c8'])),
    });
    if (b.has('rug'))
      b.level(0.006, -0.6 * half, 0.6 * half, 2.1, 3.4, paint('cloth', b.r.pick(['#e8a06a', '#8ac0b8', '#d88aa0'])), 'round');
    // A garland of flags on the wall.
    const flags = ['#e0685a', '#f0c04a', '#6aa8c0', '#8ab86a', '#c88ac0'];
    for (let i = 0; i < 11; i++) {
      const t = i / 10 - 0.5;
      const x = t * 1.7 * half;
      const y = 2.2 + 1.1 * t * t;
      b.panel([x - 0.09, y, 3.97], [0.18, 0, 0], [0, -0.2, 0], paint('plain', flags[i % 5]!), 'arch');
    }
    if (b.has('toy', 'block', 'toys')) {
      const x = 0.66 * half * -b.side;
      b.box([x - 0.16, x + 0.16], [0, 0.3], [3.3, 3.6], paint('door', '#e0685a', '#f4ece0', 0.05));
      b.box([x + 0.2, x + 0.46], [0, 0.26], [3.2, 3.46], paint('door', '#6aa8c0', '#f4ece0', 0.05));
      b.box([x - 0.02, x + 0.26], [0.3, 0.56], [3.3, 3.56], paint('door', '#f0c04a', '#f4ece0', 0.05));
      b.front(-x - 0.17, -x + 0.17, 0, 0.34, 3.2, paint('barrel', '#e8904a', '#f4ece0'), 'round');
    }
    b.pendant(0.3 * half * -b.side, 2.0, 3.2, 2.7, paint('metal', '#f0d88a'), 0.8);
  },
};

export const dining: Plan = {
  eye: 1.3,
  row: 0.4,
  outside: 'land',
  open: true,
  aside: 0.06,
  has: /^(?:curtain|chandelier|pendant lamp)s?$/,
  build(b) {
    const half = room(b, {
      floor: floors(b),
      wall: paint('plain', b.r.pick(['#a8b4a0', '#c9a98a', '#b8a0a0', '#9fb0b8'])),
      clad: [paint('door', '#dcd4c0', '#a89c80', 0.09), 0.9],
      curtain: paint('cloth', b.r.pick(CURTAINS)),
    });
    if (b.has('rug')) rug(b, half, ['#96685a', '#71828a', '#8f8468']);
    if (b.has('chandelier', 'pendant lamp', 'lamp'))
      for (const x of [-0.3, 0.3]) b.pendant(x * half, 1.98, 2.9, 2.7, paint('metal', '#c8a050'), 0.8);
    b.flank(-b.side * (half - 0.02), 1.3, 1.95, 2.4, 3.3, paint('picture', '#8fb0b8', '#a8843a'));
  },
};

export const office: Plan = {
  eye: 1.3,
  row: 0.4,
  outside: 'town',
  open: true,
  aside: 0.06,
  has: /^(?:blind)s?$/,
  build(b) {
    const half = room(b, { floor: floors(b), wall: paint('plain', b.r.pick(['#8fa09a', '#c4b8a4', '#9aa8b4', '#b0a08a'])) });
    b.level(0.006, -0.6 * half, 0.6 * half, 2, 3.5, paint('cloth', b.r.pick(['#5a6a78', '#7a6a58', '#4a5f58'])));
    b.flank(-b.side * (half - 0.02), 1.2, 1.9, 2.3, 3.4, paint('picture', '#c9a06a', '#3a3a3c'));
    b.pendant(0.25 * half * b.side, 2.0, 3.3, 2.7, paint('metal', '#3a4a4a'), 0.8);
  },
};

export const nook: Plan = {
  eye: 1.25,
  row: 0.4,
  outside: 'land',
  aside: 0.06,
  has: /^(?:curtain|window seat|cushion|blanket|bookcase|bookshelf|armchair|floor lamp|potted plant|table|rug)s?$/,
  build(b) {
    const half = room(b, {
      floor: floors(b),
      wall: paint('plain', b.r.pick(['#c9a98a', '#b4a890', '#a8b09a', '#c4a8a0'])),
      curtain: paint('cloth', b.r.pick(CURTAINS)),
    });
    const s = b.side;
    // A window with a seat in it, in the light.
    const bay: readonly [number, number] = s > 0 ? [half - 0.55, half] : [-half, 0.55 - half];
    b.box(bay, [0, 0.45], [1.7, 3.3], paint('door', '#a87c50', '#5a3e24', 0.08), paint('cloth', '#b8604a'));
    for (const [z, c] of [
      [3.05, '#e0c070'],
      [1.9, '#6a8a88'],
    ] as const)
      b.box(s > 0 ? [half - 0.42, half - 0.04] : [0.04 - half, 0.42 - half], [0.45, 0.8], [z, z + 0.14], paint('cloth', c));
    if (b.has('bookcase', 'bookshelf')) {
      const x: readonly [number, number] = s > 0 ? [-half + 0.03, 0.35 * half] : [-0.35 * half, half - 0.03];
      b.box(x, [0.05, 2.3], [3.72, 3.98], paint('books', '#8a6038', '#6a4828'), paint('plain', '#8a6038'));
    }
    if (b.has('rug'))
      b.level(0.006, -0.7 * half, 0.6 * half, 2.2, 3.5, paint('cloth', b.r.pick(['#96685a', '#71858a', '#a88f60'])), 'round');
    if (b.has('armchair')) {
      const hide = paint('cloth', b.r.pick(['#a8563c', '#4f7a6a', '#b08a4a', '#6a6f8a']));
      const x = -0.42 * half * s;
      b.box([x - 0.34, x + 0.34], [0.12, 0.44], [2.85, 3.4], hide);
      b.box([x - 0.38, x + 0.38], [0.3, 1.02], [3.35, 3.55], hide);
      b.front(x - 0.38, x + 0.38, 0.8, 1.14, 3.36, hide, 'arch');
      for (const a of [x - 0.48, x + 0.34]) {
        b.box([a, a + 0.14], [0.06, 0.56], [2.82, 3.45], hide);
        b.front(a - 0.01, a + 0.15, 0.48, 0.64, 2.81, hide, 'round');
      }
      b.box([x - 0.2, x + 0.16], [0.44, 0.74], [3.2, 3.32], paint('cloth', '#e0d0a8'));
      b.level(0.445, x - 0.33, x - 0.02, 2.84, 3.3, paint('cloth', '#c9bda0'));
    }
    if (b.has('floor lamp', 'lamp')) {
      const x = -0.8 * half * s;
      b.level(0.01, x - 0.16, x + 0.16, 3.3, 3.6, paint('plain', '#3a2c20'), 'round');
      b.front(x - 0.015, x + 0.015, 0, 1.5, 3.45, paint('plain', '#8a6a34'));
      b.front(x - 0.22, x + 0.22, 1.4, 1.76, 3.44, paint('lamp', '#f0c884'), 'arch');
      b.lamp(x, 1.5, 3.2, 1.6);
    }
    if (b.has('table')) {
      const x = 0.08 * half * s;
      b.box([x - 0.02, x + 0.02], [0, 0.48], [2.98, 3.02], paint('plain', '#5a3e24'));
      b.level(0.5, x - 0.22, x + 0.22, 2.8, 3.2, paint('boards', '#a87c50', '#5a3e24', 0.2), 'round');
      b.front(x - 0.05, x + 0.05, 0.5, 0.62, 2.98, paint('plain', '#e8e2d4'));
      b.box([x - 0.2, x - 0.04], [0.5, 0.53], [2.9, 3.06], paint('plain', '#7a3a34'));
    }
    if (b.has('potted plant', 'plant'))
      b.potted(0.62 * half * s, 0, 3.6, 0.8, paint('foliage', '#4f7f4a', '#82a85a'), paint('plain', '#b5683f'));
  },
};

export const workshop: Plan = {
  eye: 1.3,
  row: 0.4,
  outside: 'land',
  open: true,
  aside: 0.06,
  has: /^(?:pendant lamp)s?$/,
  build(b) {
    const half = room(b, {
      floor: paint('concrete', '#9a958a', '#5a564e', 2),
      wall: paint('bricks', '#b09a84', '#c9bfae', 0.2),
      beams: paint('boards', '#7a5a38', '#3a2814', 0.3),
    });
    const far = -b.side * half;
    const x: readonly [number, number] = far < 0 ? [far, far + 0.35] : [far - 0.35, far];
    for (const y of [1.2, 1.75]) {
      b.box(x, [y, y + 0.05], [2, 3.8], paint('boards', '#9a7448', '#4a321e', 0.3));
      for (let z = 3.5; z > 2; z -= 0.45)
        b.box(
          [x[0] + 0.06, x[1] - 0.06],
          [y + 0.05, y + 0.3],
          [z, z + 0.26],
          paint('metal', b.r.pick(['#b8503a', '#4f7f94', '#c9a04a', '#6a7a6a'])),
        );
    }
    for (let i = 0; i < 4; i++) {
      const z = 2.6 + i * 0.1;
      b.panel(
        [far * 0.96, 0, z],
        [0.07, 0, 0],
        [0.02 * b.side, 1.1 - 0.1 * i, 0.1],
        paint('boards', '#b8905a', '#6a4a28', 0.2),
      );
    }
    for (const at of [-0.5, 0.4]) b.pendant(at * half, 1.98, 2.9, 2.7, paint('metal', '#3f5a52'), 0.8);
  },
};

export const bathroom: Plan = {
  eye: 1.3,
  row: 0.4,
  outside: 'land',
  open: true,
  aside: 0.06,
  has: /^(?:sink|basin|towel|toilet)s?$/,
  build(b) {
    const tile = b.r.pick(['#d4e2e2', '#e6e2d8', '#c4d6ce', '#d8d4e0']);
    const half = room(b, {
      floor: paint('tiles', '#c9ccc8', b.r.pick(['#8fa3a6', '#a89c8a', '#7f8f94']), 0.34),
      wall: paint('plain', b.r.pick(['#dfe4e0', '#e4dccf', '#cfdadc'])),
      clad: [paint('tiles', tile, '#eef0ec', 0.16), 1.25],
    });
    const far = -b.side * half;
    const x: readonly [number, number] = far < 0 ? [far, far + 0.5] : [far - 0.5, far];
    if (b.has('sink', 'basin')) {
      b.box(x, [0.72, 0.88], [2.7, 3.4], paint('plain', '#f0f0ec'));
      b.box([x[0] + 0.16, x[1] - 0.16], [0, 0.72], [2.95, 3.15], paint('plain', '#e6e6e0'));
      b.flank(far * 0.98, 1.3, 2, 2.7, 3.4, paint('mirror', '#bcccd0', '#c8b890'));
    }
    if (b.has('towel')) b.flank(far * 0.975, 1, 1.5, 2, 2.35, paint('cloth', b.r.pick(['#d88a7a', '#6a9ab0', '#d8b86a'])));
    b.level(0.006, -0.4 * half, 0.4 * half, 2.3, 2.9, paint('cloth', b.r.pick(['#e8e4da', '#8fb4bc', '#d8a8a0'])));
    b.strip(0, 2.69, 2, 3, 0.4, 0.7);
  },
};
