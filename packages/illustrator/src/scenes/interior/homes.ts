/**
 * Rooms that one lives in. Most are open: walls, floor, windows with something outside, and furniture of their own where nothing that was
 * named stands.
 */
import { armchair, inRows, roundTable } from './counted.ts';
import {
  backWindow,
  bookcase,
  broadWindow,
  carpet,
  chair,
  EDGE,
  floorLamp,
  floorPlant,
  pictures,
  tableLamp,
  wallShelf,
  woodOf,
} from './dressing.ts';
import { type Builder, type Paint, type Plan, paint } from './panel.ts';
import { curtainOf, floors, RUGS, room, shadeOf } from './room-shell.ts';

const HOME = ['#d9c8ae', '#b9c4ac', '#d4b8a4', '#a9bcc4', '#d8bf96', '#c4ae9c'];
const SOFAS = ['#5f7a72', '#a8563c', '#55708c', '#b08a4a', '#8a8f78'];

/** A sofa with its back to the wall, cushions on it, a low table before it. */
function sofa(b: Builder, x: number, depth: number, half: number): boolean {
  if (b.bare || !b.has('sofa', 'couch') || !b.claim([x - half * EDGE, x + half * EDGE], [0, 0.9], [depth - 1.1, depth - 0.1]))
    return false;
  const hide = paint('cloth', b.r.pick(SOFAS));
  const [near, far] = [depth - 1.02, depth - 0.12];
  b.box([x - half + 0.16, x + half - 0.16], [0.12, 0.44], [near, far], hide);
  b.front(x - half + 0.1, x + half - 0.1, 0.36, 0.92, far - 0.16, hide, 'whole');
  for (const at of [-1, 1]) {
    const c = x + at * (half / 2 - 0.08);
    b.front(c - half / 2 + 0.1, c + half / 2 - 0.1, 0.44, 0.9, far - 0.24, { ...hide, stuff: 'soft' });
    b.front(c - half / 2 + 0.09, c + half / 2 - 0.09, 0.3, 0.47, near - 0.015, { ...hide, stuff: 'soft' });
    const arm = x + at * (half - 0.09);
    b.box([arm - 0.11, arm + 0.11], [0.08, 0.56], [near - 0.02, far], hide);
    b.front(arm - 0.13, arm + 0.13, 0.46, 0.66, near - 0.03, { ...hide, stuff: 'soft' });
  }
  for (const [at, c] of [
    [-0.62, b.r.pick(['#e0c070', '#d8cfc0', '#c9755a'])],
    [0.6, b.r.pick(['#e6dcc8', '#6a8a88', '#d8a04a'])],
  ] as const)
    b.panel([x + at * half - 0.2, 0.46, far - 0.36], [0.38, 0.04 * at, 0], [0.03 * at, 0.38, 0.08], paint('soft', c));
  return true;
}

/** A low table with a cup, a book and flowers on it. */
function lowTable(b: Builder, x: number, z: number, half = 0.5, said = false): void {
  if (!said && (b.bare || !b.has('table', 'coffee table') || !b.claim([x - half, x + half], [0, 0.6], [z - 0.25, z + 0.25])))
    return;
  const wood = woodOf(b);
  b.table([x - half, x + half], 0.4, [z - 0.25, z + 0.25], wood, wood);
  b.box([x - 0.36, x - 0.1], [0.4, 0.43], [z - 0.1, z + 0.1], paint('plain', '#7a4a40'));
  b.front(x + 0.26, x + 0.36, 0.4, 0.49, z, paint('metal', '#e8e2d4'));
  b.leafy(x + 0.08, 0.4, z + 0.06, 0.34, paint('leaf', '#c9706a', '#f0c8a0'), paint('metal', '#6a8a90'));
}

export const living: Plan = {
  eye: 1.3,
  row: 0.4,
  outside: 'land',
  open: true,
  aside: 0.06,
  counts: [/^armchairs?$/, 6],
  has: /^(?:curtain|window|sofa|couch|coffee table|bookcase|bookshelf|floor lamp|framed picture|potted plant|grandfather clock|rug)s?$/,
  build(b) {
    const curtain = curtainOf(b);
    const half = room(b, { floor: floors(b), wall: paint('plain', b.r.pick(HOME)), curtain });
    const s = b.side;
    carpet(b, [-0.66 * half, 0.66 * half], [2.25, 3.15], RUGS);
    b.flank(-s * (half - 0.02), 1.25, 1.85, 2.5, 3.3, paint('picture', '#8fb0b8', '#7a5a34'));
    const seats = b.count('armchair');
    broadWindow(b, 0, 4, curtain);
    const stood = seats === 0 && sofa(b, 0, 4, Math.min(1, 0.6 * half));
    // On the far side a case of books, else a shelf; a lamp beside it.
    const far = -s * half;
    const cased = !stood && bookcase(b, far < 0 ? [far + 0.06, far + 0.9] : [far - 0.9, far - 0.06], 4);
    floorLamp(b, -s * (half - 0.3), 3.5);
    if (stood) lowTable(b, 0, 2.35);
    floorPlant(b, s * (half - 0.34), stood ? 2.75 : 3.7, 1.15);
    if (seats > 0) {
      const hide = b.r.pick(['#a8563c', '#4f7a6a', '#b08a4a', '#55708c']);
      const wide = seats > 4 ? 0.6 : 0.45;
      const round = roundTable(seats, wide, [2.4, 2.95], 0.52);
      const set = ({ at, toward, side }: (typeof round)[number]): void =>
        armchair(b, at, toward, side, paint('cloth', hide, hide));
      for (const each of round) if (each.toward >= 0) set(each);
      if (b.has('table', 'coffee table')) lowTable(b, 0, 2.68, wide, true);
      for (const each of round) if (each.toward < 0) set(each);
    }
    const middle = [0, 0.3, -0.3, 0.55, -0.55].map((t) => t * half);
    const hung = stood
      ? pictures(b, 0, 4, 1.3)
      : middle.some((x) => backWindow(b, x, 4, curtain)) || middle.some((x) => pictures(b, x, 4));
    if (!stood && !cased && hung) [0.62, -0.62].some((t) => wallShelf(b, t * half, 1.7, 4, 0.8));
    b.pendant(0.42 * half * s, 2.1, 3.2, 2.7, shadeOf(b), 0.7);
  },
};

export const dining: Plan = {
  eye: 1.35,
  row: 0.4,
  outside: 'land',
  open: true,
  aside: 0.06,
  counts: [/^(?:dining |wooden )?chairs?$/, 8],
  has: /^(?:curtain|window|chandelier|pendant lamp|table|dining table|chair|sideboard|framed picture|grandfather clock|potted plant)s?$/,
  build(b) {
    const curtain = curtainOf(b);
    const half = room(b, {
      floor: floors(b),
      wall: paint('plain', b.r.pick(['#8fa08a', '#c49a7a', '#a88888', '#8aa0ac'])),
      clad: [paint('door', '#dcd4c0', '#a89c80', 0.09), 0.9],
      curtain,
    });
    const s = b.side;
    broadWindow(b, 0, 4, curtain);
    carpet(b, [-0.7 * half, 0.7 * half], [2.25, 3.5], RUGS);
    const wood = woodOf(b);
    const said = b.count('chair', 'dining chair', 'wooden chair');
    if (said > 0 || (!b.bare && b.has('table', 'dining table', 'chair') && b.claim([-0.7, 0.7], [0, 1], [2.2, 3.2]))) {
      const n = said || 4;
      const wide = n > 6 ? 0.95 : 0.72;
      const round = roundTable(n, wide, [2.25, 3.15], 0.21);
      for (const { at, toward } of round) if (toward >= 0) chair(b, at[0], at[1], 1, wood);
      b.table([-wide, wide], 0.75, [2.25, 3.15], wood, wood);
      b.level(0.757, -0.2, 0.2, 2.25, 3.15, paint('cloth', '#e9e0cc'));
      b.leafy(0, 0.76, 2.75, 0.42, paint('leaf', '#c9605a', '#f0c0a0'), paint('metal', '#d8cfc0'));
      for (const x of [-0.46, 0.46])
        for (const z of [2.45, 2.95])
          b.level(0.762, x - 0.13, x + 0.13, z - 0.12, z + 0.12, paint('plain', '#f0ebe0'), 'round');
      for (const { at, toward } of round) if (toward < 0) chair(b, at[0], at[1] + 0.12, -1, wood);
    }
    if (b.has('chandelier', 'pendant lamp', 'lamp'))
      for (const x of [-0.3, 0.3]) b.pendant(x * half, 1.85, 2.8, 2.7, shadeOf(b), 0.9);
    [0, -0.4 * s, 0.4 * s].some((t) => backWindow(b, t * half, 4, curtain)) || pictures(b, 0, 4, 1.4);
    wallShelf(b, -s * 0.66 * half, 1.5, 4, 0.8);
    floorPlant(b, s * (half - 0.36), 3.6, 1.3);
    b.flank(-s * (half - 0.02), 1.3, 1.95, 2.4, 3.3, paint('picture', '#8fb0b8', '#a8843a'));
  },
};

/** One of several, seen from behind its screen. */
function workDesk(b: Builder, x: number, z: number, wide: number, wood: Paint): void {
  const half = wide / 2;
  chair(b, x + 0.04, z + 0.62, 1, wood, paint('cloth', b.r.pick(['#7a4a3a', '#4f6a7a', '#6a7a58'])));
  b.box([x - half, x + half], [0.7, 0.74], [z, z + 0.5], wood);
  for (const at of [-1, 1]) {
    const lx = x + at * (half - 0.1);
    b.box([lx - 0.1, lx + 0.1], [0, 0.7], [z + 0.03, z + 0.47], paint('door', '#7a5230', '#3a2616', 0.04));
  }
  b.box([x - half + 0.2, x + half - 0.2], [0.3, 0.7], [z + 0.03, z + 0.05], wood);
  b.shadow(x - half, x + half, z, z + 0.5);
  b.box([x - 0.05, x + 0.05], [0.74, 0.82], [z + 0.26, z + 0.3], paint('metal', '#5a6064'));
  b.front(x - 0.24, x + 0.24, 0.8, 1.1, z + 0.25, paint('metal', '#7a8286'));
  b.level(0.744, x - half + 0.06, x - half + 0.28, z + 0.08, z + 0.36, paint('plain', '#f0ebe0'));
  b.front(x + half - 0.2, x + half - 0.12, 0.74, 0.84, z + 0.14, paint('metal', b.r.pick(['#b8603f', '#4f7f90', '#d0a850'])));
}

export const office: Plan = {
  eye: 1.3,
  row: 0.4,
  outside: 'town',
  open: true,
  aside: 0.06,
  counts: [/^(?:office |wooden )?desks?$/, 6],
  has: /^(?:blind|window|bookcase|bookshelf|desk|potted plant|framed picture)s?$/,
  build(b) {
    const half = room(b, {
      floor: floors(b),
      wall: paint('plain', b.r.pick(['#7f948a', '#c4b096', '#8a9cac', '#b09a7a'])),
      curtain: curtainOf(b),
    });
    const s = b.side;
    broadWindow(b, -0.1 * half * s, 4, undefined);
    carpet(b, [-0.66 * half, 0.66 * half], [2.25, 3.4], ['#56687a', '#7a6a58', '#4a5f58', '#8a5a4a']);
    const wood = woodOf(b);
    const desks = b.count('desk', 'office desk', 'wooden desk');
    if (desks > 0) {
      const { places, wide } = inRows(desks, half, 3.25, desks > 4 ? 2.5 : 2.15);
      for (const [x, z] of places) workDesk(b, x, z, Math.min(1.15, wide), wood);
    } else if (!b.bare && b.has('desk', 'table') && b.claim([-0.8, 0.8], [0, 1.2], [2.3, 3.6])) {
      chair(b, -0.1 * s, 3.3, 1, wood, paint('cloth', '#7a4a3a'));
      b.box([-0.75, 0.75], [0.7, 0.75], [2.35, 3.05], wood);
      for (const at of [-1, 1])
        b.box(at < 0 ? [-0.72, -0.34] : [0.34, 0.72], [0, 0.7], [2.4, 3], paint('door', '#7a5230', '#3a2616', 0.05));
      b.shadow(-0.75, 0.75, 2.35, 3.05);
      // Seen from behind: a screen that stands open, paper, a lamp and a cup.
      b.panel([-0.3, 0.76, 2.66], [0.44, 0, 0], [0, 0.3, -0.08], paint('metal', '#8a9094'));
      b.level(0.754, 0.22, 0.46, 2.45, 2.78, paint('plain', '#f0ebe0'));
      b.front(-0.5, -0.42, 0.75, 0.85, 2.6, paint('metal', '#b8603f'));
      tableLamp(b, 0.58, 0.75, 2.8);
    }
    const far = -s * half;
    const cased = bookcase(b, far < 0 ? [far + 0.06, far + 1] : [far - 1, far - 0.06], 4);
    [0.1, 0.4, -0.3].some((t) => pictures(b, t * half * s, 4, 1.4));
    if (!cased) wallShelf(b, far * 0.6, 1.7, 4, 0.8);
    floorPlant(b, s * (half - 0.36), 3.55, 1.25);
    b.flank(-s * (half - 0.02), 1.2, 1.9, 2.3, 3.4, paint('picture', '#c9a06a', '#3a3a3c'));
    b.pendant(0.25 * half * s, 2.1, 3.2, 2.7, shadeOf(b), 0.8);
  },
};

export const nook: Plan = {
  eye: 1.25,
  row: 0.4,
  outside: 'land',
  aside: 0.06,
  has: /^(?:curtain|window|window seat|cushion|blanket|bookcase|bookshelf|armchair|floor lamp|potted plant|table|rug)s?$/,
  build(b) {
    const half = room(b, {
      floor: floors(b),
      wall: paint('plain', b.r.pick(['#c9a98a', '#b4a890', '#a8b09a', '#c4a8a0'])),
      curtain: curtainOf(b),
    });
    const s = b.side;
    const seen = broadWindow(b, -0.3 * half * s, 4, curtainOf(b));
    // A window with a seat in it, in the light.
    const bay: readonly [number, number] = s > 0 ? [half - 0.55, half] : [-half, 0.55 - half];
    b.box(bay, [0, 0.45], [1.7, 3.3], paint('door', '#a87c50', '#5a3e24', 0.08), paint('cloth', '#b8604a'));
    for (const [z, c] of [
      [3.05, '#e0c070'],
      [1.9, '#6a8a88'],
    ] as const)
      b.box(s > 0 ? [half - 0.42, half - 0.04] : [0.04 - half, 0.42 - half], [0.45, 0.8], [z, z + 0.14], paint('cloth', c));
    if (b.has('bookcase', 'bookshelf')) {
      // Beside the window that was asked for, or along the wall.
      const from = seen ? 0.42 * half : -half + 0.03;
      const to = seen ? 0.82 * half : 0.35 * half;
      const x: readonly [number, number] = s > 0 ? [from, to] : [-to, -from];
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
      b.leafy(0.62 * half * s, 0, 3.6, 1.1, paint('leaf', '#3f7a46', '#8fbf6a'), paint('metal', '#b5683f'));
  },
};
