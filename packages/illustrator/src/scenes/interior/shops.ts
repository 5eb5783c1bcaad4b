/** A counter before shelves, and aisles between them: shops, bars, libraries. */
import { chair } from './dressing.ts';
import { type Builder, glass, type Paint, type Plan, paint } from './panel.ts';

const DARK = paint('plain', '#2c2622');
const GREEN = paint('leaf', '#3f7a46', '#8fbf6a');

/** What a shop has behind its counter, and on its walls. */
interface Trade {
  floor: Paint;
  walls: readonly string[];
  shelf: Paint;
  counter: readonly string[];
  top: string;
  shade: string;
  /** Set upon and before the counter. */
  dress?(b: Builder): void;
}

function shop(b: Builder, trade: Trade): void {
  const wall = b.r.pick(trade.walls);
  b.shell(2.7, 2.9, 5.6, {
    floor: trade.floor,
    wall: paint('plain', wall),
    ceiling: paint('boards', '#b8a88c', '#7a6a4e', 0.3),
  });
  const s = b.side;
  for (const z of [1.6, 3.3]) b.sideWindow(2.7 * s, [0.8, 2.3], [z, z + 1.5], glass('#4a3c2c', 2, 2));
  b.front(-2.2, 2.2, 0.95, 2.4, 5.55, trade.shelf);
  b.box([-2.3, 2.3], [2.4, 2.52], [5.2, 5.58], paint('plain', trade.top));
  for (const x of [-2.25, 2.2]) b.box([x, x + 0.06], [0.9, 2.42], [5.2, 5.55], paint('plain', trade.top));
  b.flank(-2.68 * s, 0.5, 2.2, 2.6, 4.9, trade.shelf);
  if (b.has('counter', 'bar')) {
    b.box(
      [-2.05, 2.05],
      [0, 1],
      [4.1, 4.7],
      paint('door', b.r.pick(trade.counter), '#3a2a1c', 0.09),
      paint('plain', trade.top),
    );
    b.box([-2.12, 2.12], [1, 1.06], [4.02, 4.75], paint('boards', trade.top, '#4a3420', 0.3));
    for (const x of [-1.02, 0, 1.02]) b.front(x - 0.02, x + 0.02, 0.06, 0.96, 4.09, paint('plain', trade.top));
  }
  for (const x of [-1.25, 0, 1.25]) b.pendant(x, 1.98, 4.3, 2.9, paint('metal', trade.shade), 0.7);
  trade.dress?.(b);
}

const BOARDS = paint('boards', '#94704a', '#4a321e', 0.18);
const CHECK = paint('tiles', '#d8cdb8', '#8f7a62', 0.42);
const has =
  /^(?:counter|shel(?:f|ves)|pendant lamp|wall shelf|school blackboard|bookcase|table|chair|loaf|bread|bottle|bouquet|mirror|barber chair|potted plant)s?$/;

export const bakery: Plan = {
  eye: 1.3,
  row: 0.39,
  outside: 'town',
  sunlit: true,
  has,
  build: (b) =>
    shop(b, {
      floor: CHECK,
      walls: ['#e4d2b0', '#cdd8c8', '#e8cdb8'],
      shelf: paint('loaves', '#8a6038', '#7a5430'),
      counter: ['#b98a5a', '#8a6a4a', '#a4b4a0'],
      top: '#8a5e38',
      shade: '#3f5a52',
      dress(b) {
        b.box([-1.9, -0.5], [1.06, 1.42], [4.2, 4.6], paint('mirror', '#d8e0dc', '#8a7a60'));
        b.front(-1.84, -0.56, 1.08, 1.38, 4.19, paint('loaves', '#a87c4c', '#e0d4bc'));
        for (const [x, k] of [
          [0.5, 1],
          [0.95, 0.8],
          [1.4, 0.9],
        ] as const) {
          b.front(x - 0.2 * k, x + 0.2 * k, 1.06, 1.12, 4.25, paint('plain', '#e8e2d4'));
          b.front(x - 0.17 * k, x + 0.17 * k, 1.1, 1.1 + 0.26 * k, 4.24, paint('drum', '#b5743a', '#d8a05a'), 'arch');
        }
      },
    }),
};

/** The counter takes one half of the end wall; the other is a window to the street, with small tables at it. */
export const cafe: Plan = {
  eye: 1.3,
  row: 0.39,
  outside: 'town',
  sunlit: true,
  has,
  build(b) {
    const s = b.side;
    const span = (from: number, to: number): readonly [number, number] => (s > 0 ? [from, to] : [-to, -from]);
    const front = (from: number, to: number, low: number, high: number, z: number, of: Paint): void =>
      b.front(...span(from, to), low, high, z, of);
    b.shell(2.7, 2.9, 5.6, {
      floor: BOARDS,
      wall: paint('plain', b.r.pick(['#b98a62', '#7f8f7a', '#c9a67e', '#8e6a58'])),
      ceiling: paint('boards', '#b8a88c', '#7a6a4e', 0.3),
    });
    front(0.35, 2.35, 0.72, 2.42, 5.57, glass('#4a3c2c', 2, 2));
    b.box(span(0.25, 2.45), [0.62, 0.72], [5.36, 5.58], paint('boards', '#a87a4a', '#4a3420', 0.3));
    b.sideWindow(2.7 * s, [0.8, 2.3], [1.6, 3.1], glass('#4a3c2c', 2, 2));
    front(-2.5, -0.15, 0.95, 2.4, 5.55, paint('bottles', '#5a4030', '#4f3624'));
    b.box(span(-2.6, -0.05), [2.4, 2.52], [5.2, 5.58], paint('plain', '#a87a4a'));
    front(-1.9, -0.75, 1.62, 2.3, 5.1, paint('chalk', '#2a2c2a', '#7a5430'));
    if (b.has('counter', 'bar')) {
      const body = paint('door', b.r.pick(['#5f7a70', '#7a5238', '#3f4a54']), '#3a2a1c', 0.09);
      b.box(span(-2.6, 0.05), [0, 1], [4.1, 4.7], body, paint('plain', '#a87a4a'));
      b.box(span(-2.66, 0.12), [1, 1.06], [4.02, 4.75], paint('boards', '#a87a4a', '#4a3420', 0.3));
      b.box(span(-2.3, -1.5), [1.06, 1.5], [4.2, 4.6], paint('metal', '#b8bcbe'), paint('metal', '#d0a050'));
      front(-2.2, -1.6, 1.14, 1.28, 4.19, DARK);
      for (const x of [-1.1, -0.85, -0.6]) front(x - 0.06, x + 0.06, 1.06, 1.19, 4.2, paint('plain', '#f0ebe0'));
    }
    if (b.has('table', 'chair'))
      for (const [x, z] of [
        [1.25, 4.5],
        [-0.9, 3.3],
        [0.95, 2.8],
      ] as const) {
        for (const seat of [x - 0.62, x + 0.62]) chair(b, seat * s, z + 0.1, 1, paint('boards', '#8a5a34', '#5a3a20', 0.2));
        b.box(span(x - 0.03, x + 0.03), [0, 0.72], [z, z + 0.06], DARK);
        b.level(0.02, ...span(x - 0.22, x + 0.22), z - 0.2, z + 0.2, DARK, 'round');
        b.level(0.74, ...span(x - 0.4, x + 0.4), z - 0.38, z + 0.38, paint('boards', '#b98c5a', '#6a4a28', 0.4), 'round');
        b.level(0.78, ...span(x - 0.06, x + 0.06), z - 0.07, z + 0.07, paint('plain', '#f0ebe0'), 'round');
      }
    if (!b.bare) {
      // Cakes under a glass, a plant on the sill and one that hangs, pictures on the wall.
      const cake = -0.3 * s;
      b.front(cake - 0.2, cake + 0.2, 1.1, 1.34, 4.22, paint('mirror', '#dfe6e4', '#c8ccc8'), 'arch');
      b.front(cake - 0.15, cake + 0.15, 1.08, 1.2, 4.215, paint('soft', b.r.pick(['#c98a5a', '#8a4a34', '#e0b8a0'])));
      b.level(1.075, cake - 0.24, cake + 0.24, 4.2, 4.5, paint('plain', '#efeae0'), 'round');
      const pot = paint('metal', b.r.pick(['#b5683f', '#d8cfc0', '#5f7a80']));
      if (b.has('potted plant', 'plant')) {
        b.leafy(2.1 * s, 0.72, 5.4, 0.7, GREEN, pot);
        b.leafy(-2.35 * s, 0, 3.6, 1.3, GREEN, pot);
        b.leafy(0.55 * s, 0.72, 5.42, 0.42, GREEN, pot);
      }
      for (const z of [2.6, 3.5])
        b.flank(-2.68 * s, 1.3, 1.95, z, z + 0.7, paint('picture', '#8fb0b8', b.r.pick(['#3a2a1c', '#e8e2d4'])));
    }
    for (const x of [-1.9, -0.6, 1.3]) b.pendant(x * s, 2, 4.3, 2.9, paint('metal', '#2f3a38'), 0.7);
  },
};

export const bar: Plan = {
  eye: 1.3,
  row: 0.39,
  outside: 'town',
  closed: true,
  has,
  build: (b) =>
    shop(b, {
      floor: paint('boards', '#6a4a30', '#2a1a0e', 0.18),
      walls: ['#5a3f34', '#3f4a48', '#4a3a4a'],
      shelf: paint('bottles', '#4a3020', '#3a2414'),
      counter: ['#6a3f24', '#4a2f24'],
      top: '#8a5830',
      shade: '#b08a3a',
      dress(b) {
        for (const x of [-1.5, -0.75, 0.75, 1.5]) {
          b.level(0.74, x - 0.19, x + 0.19, 3.3, 3.68, paint('cloth', '#8a2f2c'), 'round');
          b.front(x - 0.19, x + 0.19, 0.66, 0.74, 3.49, paint('cloth', '#7a2a28'));
          b.box([x - 0.025, x + 0.025], [0, 0.68], [3.47, 3.52], paint('metal', '#a88a4a'));
          b.level(0.01, x - 0.2, x + 0.2, 3.3, 3.7, paint('metal', '#8a7040'), 'round');
        }
        for (const x of [-0.9, -0.2, 0.35]) b.front(x - 0.05, x + 0.05, 1.06, 1.24, 4.3, paint('mirror', '#c8b070', '#e8dcc0'));
        // Taps of brass, glasses that hang, and the lamps' light in the smoke.
        b.box([0.62, 1.18], [1.38, 1.44], [4.28, 4.36], paint('metal', '#c8a050'));
        for (const x of [0.68, 0.9, 1.12]) b.front(x - 0.02, x + 0.02, 1.06, 1.58, 4.29, paint('metal', '#d8b460'));
        for (let x = -1.9; x < 2; x += 0.16)
          b.front(x - 0.04, x + 0.04, 2.2, 2.36, 4.9, paint('mirror', '#b8b8a8', '#e8e4d4'), 'arch');
        b.box([-2, 2], [2.36, 2.4], [4.85, 4.95], paint('boards', '#4a2f1c', '#2a1a0e', 0.3));
        b.box([-2.05, 2.05], [0.16, 0.2], [3.98, 4.02], paint('metal', '#b08a44'));
        for (const x of [-1.25, 0, 1.25]) b.front(x - 0.9, x + 0.9, 1.1, 2.7, 4.2, paint('glow', '#ffb868', '#ffb868', 0.2));
        for (const at of [-1, 1]) b.flank(at * 2.68, 1.25, 1.9, 2.6, 3.5, paint('picture', '#8fb0b8', '#8a6a34'));
      },
    }),
};

export const flowerShop: Plan = {
  eye: 1.3,
  row: 0.39,
  outside: 'town',
  sunlit: true,
  has: /^(?:counter|shel(?:f|ves)|flower|bouquet|bucket|pot)s?$/,
  build: (b) =>
    shop(b, {
      floor: CHECK,
      walls: ['#dfe0d0', '#c8d4c8', '#e4d4cc'],
      shelf: paint('plain', '#cbbf9f'),
      counter: ['#8aa08c', '#b08a64'],
      top: '#8a6844',
      shade: '#5a7a64',
      dress(b) {
        const leaf = ['#5a8a48', '#4a7a4a', '#6f9a50'];
        const bloom = ['#e0607a', '#f0b840', '#f4ece0', '#a070c0', '#e8783a', '#d83a4a'];
        for (const y of [1.0, 1.5, 1.96]) {
          b.box([-2.2, 2.2], [y - 0.05, y], [5.2, 5.55], paint('boards', '#a88458', '#5a4024', 0.3));
          for (let x = -1.9; x < 2; x += 0.47)
            b.potted(x, y, 5.3, 0.42, paint('foliage', b.r.pick(bloom), b.r.pick(leaf)), paint('plain', '#b5683f'));
        }
        for (let z = 4; z > 2; z -= 0.62)
          for (const at of [-1, 1]) {
            const x = at * b.r.between(1.75, 2.1);
            b.box([x - 0.17, x + 0.17], [0, 0.42], [z, z + 0.3], paint('metal', '#9aa8a8'));
            b.front(x - 0.36, x + 0.36, 0.3, 0.95, z - 0.02, paint('foliage', b.r.pick(leaf), '#9ac05a'));
            b.front(x - 0.33, x + 0.33, 0.55, 1.08, z - 0.03, paint('foliage', b.r.pick(bloom), '#f4ece0'));
          }
        b.potted(-1.2, 1.06, 4.3, 0.6, paint('foliage', b.r.pick(bloom), b.r.pick(leaf)), paint('metal', '#8fb0b8'));
      },
    }),
};

export const barber: Plan = {
  eye: 1.3,
  row: 0.39,
  outside: 'town',
  sunlit: true,
  has,
  tints: /^(?:barber |leather )?chairs?$/,
  build(b) {
    b.shell(2.7, 2.9, 5.4, {
      floor: paint('tiles', '#e0dccf', '#4a4c50', 0.42),
      wall: paint('plain', b.r.pick(['#b8c8c0', '#c9b49a', '#a4b4c0'])),
      ceiling: paint('plain', '#dcd8cc'),
    });
    const s = b.side;
    for (const z of [1.6, 3.3]) b.sideWindow(2.7 * s, [0.8, 2.3], [z, z + 1.5], glass('#3a3a3c', 2, 2));
    b.front(-2.7, 2.7, 0, 0.85, 5.38, paint('slats', '#7a4a30', '#3a2414', 0.1));
    b.box([-2.4, 2.4], [0.82, 0.9], [4.95, 5.38], paint('plain', '#e8e4da'));
    for (const x of [-1.6, 0, 1.6]) {
      if (b.has('mirror')) b.front(x - 0.5, x + 0.5, 1.05, 2.25, 5.36, paint('mirror', '#b9c8cc', '#6a4226'));
      for (const [dx, c] of [
        [-0.3, '#4f8fb0'],
        [-0.15, '#d0a040'],
        [0.32, '#c04a3a'],
      ] as const)
        b.front(x + dx - 0.04, x + dx + 0.04, 0.9, 1.1, 5.1, paint('metal', c));
      if (x === 0) continue;
      const red = b.tinted(paint('cloth', '#9a2f2c'), 'chair', 'barber chair');
      b.box([x - 0.3, x + 0.3], [0.5, 0.62], [3.7, 4.3], red);
      b.box([x - 0.28, x + 0.28], [0.62, 1.2], [3.6, 3.72], red);
      b.box([x - 0.16, x + 0.16], [1.2, 1.38], [3.62, 3.7], red);
      for (const a of [x - 0.38, x + 0.3]) b.box([a, a + 0.08], [0.76, 0.82], [3.7, 4.2], paint('metal', '#c8ccce'));
      b.box([x - 0.06, x + 0.06], [0.05, 0.5], [3.95, 4.07], paint('metal', '#c8ccce'));
      b.level(0.02, x - 0.3, x + 0.3, 3.7, 4.3, paint('metal', '#a8acae'), 'round');
    }
    for (const x of [-1.6, 0, 1.6]) b.pendant(x, 2.35, 4.7, 2.9, paint('metal', '#2f3a3c'), 0.5);
    b.front(-2.3 * s - 0.09, -2.3 * s + 0.09, 1.2, 2, 5.3, paint('stripes', '#c8302c', '#f0ece4', 0.12));
  },
};

export const aisle: Plan = {
  eye: 1.35,
  row: 0.41,
  outside: 'town',
  closed: true,
  has: /^(?:shel(?:f|ves)|goods|can|aisle|product)s?$/,
  build(b) {
    const goods = paint('goods', '#d8d8d2', '#c9ccca');
    b.shell(5, 3.4, 20, {
      floor: paint('tiles', '#d4d4ce', '#c9cac6', 0.6),
      wall: paint('plain', '#d8d6cc'),
      back: paint('goods', '#e0e0da', '#c9ccca'),
      ceiling: paint('tiles', '#c4c8c8', '#bcc0c0', 1.2),
    });
    for (const at of [-1, 1])
      for (let z = 15.6; z > 0.4; z -= 3) {
        b.box(at < 0 ? [-2.2, -1.45] : [1.45, 2.2], [0, 2.15], [z, z + 2.94], goods, paint('plain', '#b8bcba'));
        b.flank(
          at * 1.44,
          2.15,
          2.42,
          z,
          z + 2.94,
          paint('plain', ['#2f7f5a', '#c8402f', '#e0a82a', '#2f6a9a'][Math.floor(z) % 4]!),
        );
        b.flank(at * 1.44, 0, 0.12, z, z + 2.94, paint('plain', '#4a4d50'));
      }
    for (let z = 17; z > 1; z -= 3)
      for (const x of [-1, 1]) b.level(3.39, x - 0.12, x + 0.12, z, z + 2, paint('lamp', '#f6f8f4'));
    for (const z of [2.5, 7, 12, 17]) b.lamp(0, 3.1, z, 1.5);
    b.front(-0.9, 0.9, 2.45, 2.85, 9, paint('plain', '#2f7f5a'));
    for (const x of [-0.8, 0.8]) b.front(x - 0.01, x + 0.01, 2.85, 3.4, 9, DARK);
  },
};

export const library: Plan = {
  eye: 1.35,
  row: 0.42,
  outside: 'land',
  sunlit: true,
  has: /^(?:bookcase|bookshel(?:f|ves)|shel(?:f|ves)|book|window|armchair|floor lamp|framed picture|ladder)s?$/,
  build(b) {
    const books = paint('books', '#5f3f26', '#4f3420');
    const oak = paint('door', '#6f4a2c', '#3a2414', 0.1);
    b.shell(2.7, 3.6, 10, {
      floor: paint('boards', '#8a6240', '#4a301c', 0.18),
      wall: oak,
      back: paint('plain', b.r.pick(['#6f7f6a', '#8a5e4a', '#5f6f80', '#b09a7a'])),
      ceiling: paint('door', '#c8b594', '#8a7652', 0.3),
    });
    b.front(-0.85, 0.85, 0.9, 3.2, 9.97, glass('#e4dcc8', 3, 4), 'arch');
    b.lamp(0, 1.9, 9, 0.7);
    const shelves = b.has('bookcase', 'bookshelf', 'shelf', 'shelves', 'bookshelves');
    for (const at of [-1, 1]) {
      if (shelves) b.front(at < 0 ? -2.6 : 1.05, at < 0 ? -1.05 : 2.6, 0.1, 3, 9.95, books);
      for (let z = 8; z > 0.3; z -= 1.7) {
        if (shelves) b.box(at < 0 ? [-2.69, -2.3] : [2.3, 2.69], [0.1, 3], [z, z + 1.5], books, oak);
        b.box(at < 0 ? [-2.7, -2.2] : [2.2, 2.7], [0, 3.15], [z - 0.2, z], oak);
      }
      b.box(at < 0 ? [-2.7, -2.15] : [2.15, 2.7], [3, 3.15], [0.4, 9.8], oak);
      b.box(at < 0 ? [-2.7, -2.2] : [2.2, 2.7], [0, 0.12], [0.4, 9.8], oak);
    }
    const ladder = paint('boards', '#b98a52', '#6a4a24', 0.3);
    // Ladders that lean at the shelves.
    if (b.wanted('ladder') !== undefined)
      for (const [at, z] of [
        [-1, 5.6],
        [1, 3.9],
        [1, 7.4],
      ] as const) {
        for (const k of [0, 0.36]) b.panel([at * 1.5, 0, z + k], [0.06, 0, 0], [at * 0.72, 2.95, 0], ladder);
        for (let i = 1; i < 9; i++) b.panel([at * (1.5 + 0.079 * i), i * 0.325, z], [0.02, 0, 0.4], [0, 0.045, 0], ladder);
      }
    b.level(0.008, -0.95, 0.95, 1.6, 8.6, paint('cloth', b.r.pick(['#7a2f34', '#2f4a6a', '#3f5a45'])));
    if (b.has('armchair')) {
      const hide = paint('cloth', b.r.pick(['#7a3f2c', '#3f5a48', '#6a5238']));
      const x = 1.55 * b.side;
      b.box([x - 0.38, x + 0.38], [0.1, 0.45], [4.1, 4.7], hide);
      b.box([x - 0.36, x + 0.36], [0.45, 1.05], [4.6, 4.75], hide);
      for (const a of [x - 0.46, x + 0.32]) b.box([a, a + 0.14], [0.05, 0.64], [4.05, 4.7], hide);
    }
    if (b.has('floor lamp')) {
      const x = -1.75 * b.side;
      b.level(0.01, x - 0.16, x + 0.16, 4.9, 5.2, DARK, 'round');
      b.front(x - 0.015, x + 0.015, 0, 1.5, 5.05, DARK);
      b.front(x - 0.2, x + 0.2, 1.42, 1.78, 5.04, paint('lamp', '#f0cf8f'), 'arch');
      b.lamp(x, 1.5, 4.8, 0.8);
    }
    for (const z of [7, 4]) b.pendant(0, 2.5, z, 3.6, paint('metal', '#3f6a52'), 0.8);
    if (b.has('table')) {
      b.table([-0.75, 0.75], 0.76, [6, 7.8], paint('boards', '#8a5c34', '#4a301c', 0.3), paint('plain', '#5a3a20'));
      for (const x of [-0.4, 0.35]) b.box([x - 0.12, x + 0.12], [0.76, 0.84], [6.4, 6.7], paint('plain', '#7a2f2a'));
    }
  },
};
