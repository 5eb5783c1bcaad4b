/** Rooms that one sleeps in, a grown person's and a child's: a bed with its head to the wall, and what is about it. */
import { broadWindow, carpet, EDGE, floorPlant, pictures, spines, tableLamp, wallShelf, woodOf } from './dressing.ts';
import { type Builder, type Paint, type Plan, paint } from './panel.ts';
import { curtainOf, floors, RUGS, room, shadeOf } from './room-shell.ts';

const COVERS = ['quilt', 'duvet', 'bedspread', 'comforter'] as const;

/** A bed that one looks along, its head to the wall; `wide` in metres. */
function bed(b: Builder, x: number, depth: number, wide: number, long: number): boolean {
  const near = depth - long;
  const half = wide / 2;
  if (b.bare || !b.has('bed') || !b.claim([x - half * EDGE, x + half * EDGE], [0, 0.56], [near, depth])) return false;
  const wood = woodOf(b);
  const [duvet, throwOf] = b.r.pick([
    ['#c9d2cc', '#7a8f86'],
    ['#e2d6c2', '#b86a4a'],
    ['#c2ccd6', '#4f6a86'],
    ['#e6dccf', '#c99a4a'],
  ] as const);
  b.box([x - half - 0.06, x + half + 0.06], [0, 1.1], [depth - 0.1, depth - 0.02], paint('door', '#8a5f3a', '#3a2616', 0.09));
  b.box([x - half, x + half], [0.06, 0.26], [near, depth - 0.1], wood);
  b.box([x - half + 0.02, x + half - 0.02], [0.24, 0.5], [near + 0.03, depth - 0.1], paint('cloth', '#eee8dc'));
  const thrown = b.tinted(paint('cloth', throwOf), 'blanket');
  // A quilt is sewn of patches.
  const cover = b.tinted(
    b.wanted('quilt') === undefined ? paint('cloth', duvet) : paint('tiles', duvet, throwOf, 0.2),
    ...COVERS,
  );
  b.box(
    [x - half - 0.03, x + half + 0.03],
    [0.2, 0.55],
    [near - 0.02, depth - 0.78],
    cover.stuff === 'tiles' ? cover : { ...cover, stuff: 'folds' },
    cover,
  );
  b.level(0.558, x - half - 0.03, x + half + 0.03, depth - 0.98, depth - 0.76, paint('cloth', '#f2ede2'));
  b.box([x - half - 0.04, x + half + 0.04], [0.3, 0.562], [near + 0.12, near + 0.55], { ...thrown, stuff: 'folds' }, thrown);
  b.front(x - half - 0.04, x + half + 0.04, 0.3, 0.562, near - 0.025, { ...thrown, stuff: 'folds' });
  const pillows = wide > 1.2 ? [-0.24, 0.24] : [0];
  for (const at of pillows)
    b.front(x + at * wide - 0.34, x + at * wide + 0.34, 0.5, 0.9, depth - 0.2, paint('soft', '#f4efe4'));
  for (const at of pillows) b.front(x + at * wide - 0.29, x + at * wide + 0.29, 0.5, 0.82, depth - 0.34, paint('soft', duvet));
  b.front(x - 0.2, x + 0.2, 0.52, 0.78, depth - 0.5, paint('soft', throwOf));
  return true;
}

/** A small chest beside a bed, with a lamp on it. */
function nightstand(b: Builder, x: number, depth: number): void {
  if (b.bare || !b.claim([x - 0.22, x + 0.22], [0, 0.9], [depth - 0.45, depth])) return;
  b.box([x - 0.22, x + 0.22], [0, 0.5], [depth - 0.45, depth - 0.05], paint('door', '#8a5f3a', '#3a2616', 0.05));
  tableLamp(b, x + 0.04, 0.5, depth - 0.25);
  b.box([x - 0.18, x - 0.02], [0.5, 0.53], [depth - 0.42, depth - 0.24], paint('plain', '#a8563c'));
}

export const bedroom: Plan = {
  eye: 1.3,
  row: 0.4,
  outside: 'land',
  open: true,
  aside: 0.06,
  has: /^(?:curtain|window|bed|floor lamp|framed picture|potted plant|nightstand|bedside table|rug|quilt|duvet|blanket|bedspread|comforter|pillow)s?$/,
  takes: /^(?:quilt|duvet|blanket|bedspread|comforter|pillow)s?$/,
  tints: /^(?:quilt|duvet|blanket|bedspread|comforter)s?$/,
  build(b) {
    const half = room(b, {
      floor: floors(b),
      wall: paint('plain', b.r.pick(['#a9b8c2', '#cbb0a4', '#b4c0a8', '#d4c0a4', '#b0aec4'])),
      curtain: curtainOf(b),
    });
    const s = b.side;
    broadWindow(b, 0.04 * s * half, 4, curtainOf(b));
    // A broad bed in the middle, or a narrow one beside what stands there.
    const places = [
      ...[0.04, 0.3, -0.4].map((t) => ({ x: t * s * half, wide: Math.min(1.6, 1.06 * half), long: 1.75 })),
      ...[-1, 1].map((t) => ({ x: t * s * (half - 0.6), wide: 1, long: 1.5 })),
    ];
    const at = places.find(({ x, wide, long }) => {
      const across: readonly [number, number] = [x - (wide / 2) * EDGE, x + (wide / 2) * EDGE];
      return (
        b.free(across, [0, 0.56], [4 - long, 4]) && (b.wanted('window') !== undefined || b.free(across, [0.5, 1], [3.9, 3.9]))
      );
    });
    carpet(b, [(at?.x ?? 0) - 0.78 * half, (at?.x ?? 0) + 0.62 * half], [2.25, 3], RUGS);
    if (at && bed(b, at.x, 4, at.wide, at.long)) {
      for (const side of [-1, 1]) {
        const x = at.x + side * (at.wide / 2 + 0.32);
        if (Math.abs(x) + 0.24 < half) nightstand(b, x, 4);
      }
      pictures(b, at.x, 4, 1.4);
    } else [0, 0.35, -0.35, 0.6, -0.6].some((t) => pictures(b, t * half, 4, 1.5));
    floorPlant(b, s * (half - 0.26), 2.9, 0.95) || floorPlant(b, -s * (half - 0.3), 3.6, 1);
    wallShelf(b, -s * 0.62 * half, 1.75, 4, 0.7);
    b.flank(-s * (half - 0.02), 1.3, 1.8, 2.6, 3.2, paint('picture', '#8fb0b8', '#e4ddcc'));
    b.pendant(0.3 * half * s, 2.1, 3, 2.7, shadeOf(b), 0.6);
  },
};

const BRIGHT = ['#d8665a', '#e8b84a', '#5f9cb8', '#84ae6a', '#b87ab0'];

/** A child's drawings, pinned to the wall. */
function drawings(b: Builder, x: number, y: number, depth: number): boolean {
  if (b.bare || !b.claim([x - 0.45, x + 0.45], [y, y + 0.45], [depth, depth])) return false;
  for (let i = 0; i < 3; i++) {
    const [at, low] = [x - 0.44 + i * 0.31, y + b.r.between(0, 0.1)];
    const z = depth - 0.02 - i * 0.004;
    b.front(at, at + 0.27, low, low + 0.32, z, paint('plain', '#f2ecdc'));
    if (i === 0) {
      b.front(at + 0.06, at + 0.2, low + 0.05, low + 0.16, z - 0.004, paint('plain', BRIGHT[0]!));
      b.panel([at + 0.04, low + 0.16, z - 0.004], [0.18, 0, 0], [0, 0.1, 0], paint('leaf', BRIGHT[2]!));
    } else if (i === 1) {
      b.front(at + 0.05, at + 0.22, low + 0.12, low + 0.29, z - 0.004, paint('plain', BRIGHT[1]!), 'round');
      b.front(at + 0.02, at + 0.25, low + 0.03, low + 0.09, z - 0.004, paint('plain', BRIGHT[3]!));
    } else b.leafy(at + 0.13, low + 0.03, z - 0.005, 0.26, paint('leaf', BRIGHT[4]!, '#f0c8e0'), paint('plain', BRIGHT[3]!));
    b.front(at + 0.12, at + 0.15, low + 0.3, low + 0.33, z - 0.01, paint('plain', '#c8402f'), 'round');
  }
  return true;
}

/** Blocks, a ball and a bear, as far as the person asked for none. */
function toys(b: Builder, x: number, z: number): void {
  if (b.bare || !b.has('toy', 'block') || !b.claim([x - 0.3, x + 0.3], [0, 0.5], [z - 0.2, z + 0.2])) return;
  const block = (x0: number, y0: number, z0: number, w: number, c: string): void =>
    b.box([x0, x0 + w], [y0, y0 + w], [z0, z0 + w], paint('door', c, '#f4ece0', 0.03));
  block(x - 0.26, 0, z, 0.2, BRIGHT[0]!);
  block(x - 0.02, 0, z - 0.08, 0.2, BRIGHT[2]!);
  block(x - 0.16, 0.2, z, 0.18, BRIGHT[1]!);
  if (b.has('ball')) {
    b.shadow(x + 0.22, x + 0.4, z - 0.2, z - 0.05);
    b.front(x + 0.2, x + 0.46, 0, 0.26, z - 0.14, paint('soft', BRIGHT[3]!), 'round');
  }
}

/** A cot with bars, its sides high. */
function cribAt(b: Builder, x: number): boolean {
  if (!b.claim([x - 0.6, x + 0.6], [0, 1.1], [3.2, 3.95])) return false;
  const wood = paint('plain', '#efe8da');
  const [l, r] = [x - 0.58, x + 0.58];
  b.box([l, r], [0.4, 0.5], [3.25, 3.9], paint('cloth', b.r.pick(['#cfe0e8', '#f0dcc8', '#e4d4e4'])));
  b.front(l + 0.08, l + 0.4, 0.5, 0.68, 3.7, paint('soft', '#f8f4ea'));
  for (const z of [3.92, 3.22]) {
    for (let at = l; at <= r; at += 0.105) b.front(at - 0.016, at + 0.016, 0.3, 0.98, z, wood);
    b.box([l - 0.03, r + 0.03], [0.98, 1.04], [z - 0.02, z + 0.03], wood);
    b.box([l - 0.03, r + 0.03], [0.28, 0.34], [z - 0.02, z + 0.03], wood);
    for (const at of [l - 0.02, r - 0.03]) b.box([at, at + 0.05], [0, 1.1], [z - 0.02, z + 0.03], wood);
  }
  b.shadow(l, r, 3.2, 3.95);
  // What turns above it.
  b.front(x - 0.008, x + 0.008, 1.75, 2.5, 3.5, paint('plain', '#8a7a68'));
  b.front(x - 0.3, x + 0.3, 1.74, 1.77, 3.5, wood);
  for (const [at, c] of [
    [-0.28, '#f0c84a'],
    [-0.1, '#8ac0d8'],
    [0.1, '#e89aa8'],
    [0.28, '#9ac88a'],
  ] as const) {
    b.front(x + at - 0.004, x + at + 0.004, 1.55, 1.75, 3.5, wood);
    b.front(x + at - 0.06, x + at + 0.06, 1.45, 1.57, 3.49, paint('drum', c, c), 'round');
  }
  return true;
}

const SPACE = /\b(?:space|planets?|rockets?|astronauts?|galaxy|star ?wars|solar system|moon)\b/;

/** Worlds and stars on the wall of who dreams of them. */
function planets(b: Builder, half: number): void {
  const z = 3.975;
  for (let i = 0; i < 26; i++) {
    const [x, y] = [b.r.between(-0.92, 0.92) * half, b.r.between(1.15, 2.5)];
    const r = b.r.between(0.012, 0.03);
    b.front(x - r, x + r, y - r, y + r, z, paint('lamp', '#fff4c0'), 'round');
  }
  for (const [x, y, r, c, d] of [
    [-0.62, 1.9, 0.2, '#e08a4a', '#f0c080'],
    [0.1, 2.2, 0.13, '#4a8ac8', '#a8d8e8'],
    [0.62, 1.75, 0.16, '#c85a4a', '#e8a080'],
    [-0.2, 1.55, 0.08, '#c8c4bc', '#f0ece0'],
  ] as const) {
    b.front(x * half - r, x * half + r, y - r, y + r, z - 0.005, paint('drum', c, d), 'round');
    if (r > 0.18)
      b.panel([x * half - r * 1.7, y - 0.07, z - 0.008], [r * 3.4, 0.12, 0], [0, 0.035, 0], paint('plain', '#e8d8a8'), 'round');
  }
  // A rocket on its way up.
  const [x, y] = [0.36 * half, 1.2];
  b.panel([x, y, z - 0.01], [0.16, 0.05, 0], [-0.1, 0.42, 0], paint('plain', '#eef0ee'));
  b.panel([x - 0.1, y + 0.42, z - 0.01], [0.16, 0.05, 0], [-0.02, 0.16, 0], paint('leaf', '#d8403a', '#d8403a'));
  b.panel([x + 0.02, y - 0.14, z - 0.01], [0.11, 0.03, 0], [0.02, 0.16, 0], paint('lamp', '#ffb040'));
}

export const nursery: Plan = {
  eye: 1.2,
  row: 0.4,
  outside: 'land',
  open: true,
  aside: 0.06,
  takes: /^(?:crib|cot|cradle)s?$/,
  has: /^(?:crib|cot|cradle|curtain|toy|block|ball|star|bed|floor lamp|framed picture|bookcase|rug)s?$/,
  build(b) {
    const wall = b.r.pick(['#9cc0d0', '#ecd0a0', '#bcd0a8', '#e4b8ac']);
    const half = room(b, {
      floor: floors(b),
      wall: paint('plain', wall),
      clad: [paint('door', '#efe8da', '#cfc6b4', 0.06), 0.75],
      curtain: paint('folds', b.r.pick(['#e8c06a', '#d8867a', '#7aa8c0'])),
    });
    const s = b.side;
    if (!b.bare && b.has('rug')) {
      b.level(0.006, -0.6 * half, 0.66 * half, 1.95, 3.1, paint('cloth', b.r.pick(['#e8a06a', '#8ac0b8', '#d89aa0'])), 'round');
      b.level(0.009, -0.42 * half, 0.48 * half, 2.12, 2.92, paint('cloth', '#f0e4cc'), 'round');
    }
    // A garland of flags along a cord.
    if (!b.bare)
      for (let i = 0; i < 11; i++) {
        const t = i / 10 - 0.5;
        const [x, y] = [t * 1.7 * half, 2.28 + 0.9 * t * t];
        b.panel([x + 0.1, y, 3.97], [-0.2, 0, 0], [0, -0.24, 0], paint('leaf', BRIGHT[i % 5]!, '#f4e8d0'));
        if (i < 10) {
          const u = (i + 1) / 10 - 0.5;
          b.panel(
            [x, y - 0.008, 3.965],
            [u * 1.7 * half - x, 2.28 + 0.9 * u * u - y, 0],
            [0, 0.016, 0],
            paint('plain', '#e8dcc4'),
          );
        }
      }
    const at = -0.3 * s * half;
    const crib = ['crib', 'cot', 'cradle'].some((noun) => b.wanted(noun) !== undefined);
    const stood = crib ? cribAt(b, at) : bed(b, at, 4, 0.95, 1.4);
    if (SPACE.test(b.called) && !b.bare) planets(b, half);
    if (stood && b.has('teddy bear', 'teddy')) bear(b, at - 0.02, 0.52, 3.4);
    const free = s * 0.36 * half;
    if (!b.bare && b.has('bookcase') && b.claim([free - 0.4, free + 0.4], [0, 0.8], [3.6, 4])) {
      b.box([free - 0.42, free + 0.42], [0, 0.72], [3.66, 3.96], paint('plain', '#efe8da'));
      for (const y of [0.1, 0.42]) {
        b.front(free - 0.38, free + 0.38, y, y + 0.26, 3.655, paint('plain', '#8a7a68'));
        spines(b, free - 0.36, free - 0.02, y, 3.65);
        b.front(free + 0.08, free + 0.28, y, y + 0.17, 3.65, paint('soft', BRIGHT[y > 0.3 ? 3 : 4]!), 'round');
      }
      bear(b, free - 0.16, 0.72, 3.8);
      tableLamp(b, free + 0.2, 0.72, 3.8);
    }
    drawings(b, free, 1.25, 4) || drawings(b, 0, 1.3, 4);
    toys(b, 0.3 * half * s, 2.45);
    if (stood) pictures(b, at, 4, 1.3);
    b.pendant(0.1 * half * s, 2.1, 3, 2.7, paint('metal', b.r.pick(['#e0b04a', '#d8866a', '#6a9ab0'])), 0.6);
  },
};

/** A plush bear that sits. */
function bear(b: Builder, x: number, y: number, z: number): void {
  if (!b.has('teddy bear', 'teddy', 'bear')) return;
  const [fur, pale] = [paint('soft', '#a8713f'), paint('soft', '#d8b080')];
  const round = (dx: number, dy: number, w: number, h: number, of: Paint, dz: number): void =>
    b.front(x + dx - w / 2, x + dx + w / 2, y + dy - h / 2, y + dy + h / 2, z + dz, of, 'round');
  for (const at of [-1, 1]) round(at * 0.075, 0.36, 0.08, 0.08, fur, 0.01);
  round(0, 0.12, 0.22, 0.25, fur, 0);
  round(0, 0.11, 0.12, 0.15, pale, -0.004);
  round(0, 0.29, 0.19, 0.17, fur, -0.006);
  round(0, 0.265, 0.09, 0.07, pale, -0.01);
  round(0, 0.28, 0.025, 0.02, paint('plain', '#2a1c14'), -0.014);
  for (const at of [-1, 1]) {
    round(at * 0.04, 0.315, 0.02, 0.02, paint('plain', '#2a1c14'), -0.014);
    round(at * 0.1, 0.03, 0.1, 0.09, fur, -0.02);
    round(at * 0.12, 0.16, 0.07, 0.13, fur, -0.012);
  }
}
