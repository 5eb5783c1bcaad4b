/** Shops that one walks about in: a counter at the end, wares along the walls and in the middle. */
import { chair, spines } from './dressing.ts';
import { type Builder, glass, type Paint, type Plan, paint } from './panel.ts';

const OAK = paint('boards', '#8a5f38', '#3f2814', 0.25);
const DARK = paint('plain', '#2c2622');
const LEAF = paint('leaf', '#3f7a46', '#8fbf6a');

/** Floor, walls and the window to the street at the light's side. */
function shopRoom(b: Builder, floor: Paint, wall: string): void {
  const s = b.side;
  b.shell(2.7, 3, 6, { floor, wall: paint('plain', wall), ceiling: paint('boards', '#c4b496', '#8a7a5a', 0.3) });
  b.sideWindow(2.7 * s, [0.7, 2.5], [1.2, 4.4], glass('#4a3c2c', 3, 2));
  b.box(s > 0 ? [2.45, 2.7] : [-2.7, -2.45], [0.6, 0.7], [1.1, 4.5], OAK);
}

/** Till, bell and what lies by them. */
function counter(b: Builder, x: readonly [number, number], z: readonly [number, number], body: Paint): void {
  b.box(x, [0, 0.96], z, body, OAK);
  b.box([x[0] - 0.06, x[1] + 0.06], [0.96, 1.02], [z[0] - 0.06, z[1] + 0.06], OAK);
  const till = x[0] + 0.4;
  b.box(
    [till - 0.18, till + 0.18],
    [1.02, 1.2],
    [z[0] + 0.1, z[0] + 0.4],
    paint('metal', '#5a6266'),
    paint('metal', '#7a8488'),
  );
  b.panel([till - 0.15, 1.2, z[0] + 0.3], [0.3, 0, 0], [0, 0.18, 0.06], paint('metal', '#8a9498'));
  b.front(till - 0.1, till + 0.1, 1.25, 1.34, z[0] + 0.29, paint('plain', '#bfe0c8'));
}

export const bookshop: Plan = {
  eye: 1.35,
  row: 0.4,
  outside: 'town',
  sunlit: true,
  has: /^(?:bookcase|bookshel(?:f|ves)|shel(?:f|ves)|book|counter|window|table|ladder|armchair|pendant lamp)s?$/,
  build(b) {
    const s = b.side;
    shopRoom(b, paint('boards', '#9a7048', '#4a321e', 0.16), b.r.pick(['#5f7a6c', '#8a5446', '#4f6478', '#a8845a']));
    const shelf = paint('books', '#7a5230', '#5f3f26');
    for (const [from, to] of [
      [-2.6, -1.3],
      [-1.2, 0],
      [0.1, 1.3],
      [1.4, 2.6],
    ] as const) {
      b.box([from, to], [0.1, 2.35], [5.62, 5.98], shelf, OAK);
      b.front(from, to, 2.3, 2.42, 5.61, OAK);
    }
    for (let z = 4.6; z > 0.8; z -= 1.2) {
      b.box(s > 0 ? [-2.68, -2.34] : [2.34, 2.68], [0.1, 2.35], [z, z + 1.12], shelf, OAK);
      b.box(s > 0 ? [-2.7, -2.3] : [2.3, 2.7], [0, 2.42], [z + 1.12, z + 1.2], OAK);
    }
    b.box(s > 0 ? [-2.7, -2.28] : [2.28, 2.7], [2.35, 2.44], [0.8, 5.8], OAK);
    if (b.has('counter'))
      counter(b, s > 0 ? [-1.9, -0.5] : [0.5, 1.9], [4.5, 5], paint('door', b.r.pick(['#6a4a30', '#4a5a50']), '#2a1a0e', 0.09));
    // A table with stacks, and what is new stands open on it.
    if (b.has('table') && b.claim([-0.55, 1.05], [0, 1.2], [2.7, 3.6])) {
      b.table([-0.5, 1], 0.74, [2.8, 3.5], OAK, OAK);
      const covers = ['#a8503f', '#4f7590', '#d0a850', '#5a7a58', '#8a5a7a', '#d8cfc0', '#2f4a56'];
      for (let i = 0; i < 6; i++) {
        const [x, z] = [-0.42 + (i % 3) * 0.48, i < 3 ? 3.2 : 2.86];
        const high = 1 + b.r.below(5);
        for (let k = 0; k < high; k++) {
          const off = b.r.between(-0.015, 0.015);
          b.box([x + off, x + 0.26 + off], [0.74 + k * 0.04, 0.775 + k * 0.04], [z, z + 0.2], paint('plain', b.r.pick(covers)));
        }
        if (i < 3)
          b.panel(
            [x + 0.03, 0.74 + high * 0.04, z + 0.1],
            [0.2, 0, 0],
            [0, 0.27, 0.08],
            paint('picture', '#d8cfc0', b.r.pick(covers)),
          );
      }
    }
    // Books in the window, a chair to read in, a plant.
    for (let i = 0; i < 5; i++) {
      const z = 1.6 + i * 0.55;
      b.box(
        s > 0 ? [2.5, 2.66] : [-2.66, -2.5],
        [0.7, 0.94],
        [z, z + 0.05],
        paint('metal', ['#a8503f', '#4f7590', '#d0a850', '#5a7a58', '#8a5a7a'][i]!),
      );
    }
    spines(b, s > 0 ? -0.75 : 1.1, s > 0 ? -0.15 : 1.7, 1.02, 4.6);
    b.leafy(2.55 * s, 0.7, 4.3, 0.55, LEAF, paint('metal', '#b5683f'));
    if (b.has('armchair')) chair(b, 1.75 * s, 4.7, 1, OAK, paint('cloth', '#8a4a3c'));
    if (b.has('pendant lamp')) for (const x of [-1.1, 0.9]) b.pendant(x, 2.15, 3.9, 3, paint('metal', '#3f5a52'), 0.8);
  },
};

export const store: Plan = {
  eye: 1.35,
  row: 0.4,
  outside: 'town',
  sunlit: true,
  has: /^(?:counter|shel(?:f|ves)|goods|window|crate|basket|till|pendant lamp|jar)s?$/,
  build(b) {
    const s = b.side;
    shopRoom(b, paint('boards', '#a07a50', '#4f3822', 0.16), b.r.pick(['#dcd0b0', '#b8c8b8', '#d8b898', '#b4c4cc']));
    const wares = paint('goods', '#b08a5c', '#8a6238');
    b.front(-2.6, 2.6, 0.95, 2.45, 5.97, wares);
    for (const x of [-2.6, -1.3, 0, 1.3, 2.56]) b.box([x - 0.03, x + 0.03], [0, 2.5], [5.66, 5.97], OAK);
    b.box([-2.65, 2.65], [2.45, 2.55], [5.6, 5.98], OAK);
    b.front(-2.6, 2.6, 0, 0.95, 5.9, paint('door', '#8a6844', '#4a301c', 0.1));
    for (const y of [0.5, 1.05, 1.6, 2.1]) {
      b.box(s > 0 ? [-2.68, -2.3] : [2.3, 2.68], [y, y + 0.04], [1, 5.2], OAK);
      for (let z = 4.9; z > 1.1; z -= 0.34) {
        if (b.r.chance(0.12)) continue;
        const x = -2.48 * s;
        const c = b.r.pick(['#c8523a', '#e0b04a', '#4f7fa0', '#6a9a5a', '#e6dccb', '#7ab0a8']);
        const high = b.r.between(0.2, 0.36);
        b.box([x - 0.11, x + 0.11], [y + 0.04, y + 0.04 + high], [z, z + 0.22], paint('door', c, '#5a4a38', 0.04));
      }
    }
    if (b.has('counter'))
      counter(
        b,
        s > 0 ? [-1.5, 0.9] : [-0.9, 1.5],
        [4.5, 5.05],
        paint('door', b.r.pick(['#6f8a7a', '#b07a4c', '#5f7488']), '#3a2a1c', 0.1),
      );
    for (let i = 0; i < 4; i++) {
      const x = (0.15 + i * 0.2) * s;
      b.front(x - 0.08, x + 0.08, 1.02, 1.26, 4.7, paint('mirror', '#d8dcd4', '#a88a5a'));
      b.front(x - 0.07, x + 0.07, 1.03, 1.18, 4.695, paint('soft', ['#c8503a', '#e0b04a', '#7ab06a', '#d88ab0'][i]!));
    }
    // Crates of fruit before the window.
    if (!b.bare && b.has('crate', 'basket'))
      for (let i = 0; i < 4; i++) {
        const [x, z] = [s * (1.5 + 0.5 * (i & 1)), 3.9 - Math.floor(i / 2) * 0.75];
        const y = i & 1 ? 0.42 : 0.24;
        b.box([x - 0.24, x + 0.24], [0, y], [z, z + 0.5], paint('slats', '#b98a52', '#5a3e20', 0.1));
        const c = ['#d8452f', '#e8a83a', '#7aa84a', '#e0c850'][i]!;
        for (let k = 0; k < 9; k++) {
          const [fx, fz] = [x - 0.16 + (k % 3) * 0.16, z + 0.4 - Math.floor(k / 3) * 0.15];
          b.front(fx - 0.075, fx + 0.075, y - 0.03, y + 0.12, fz, paint('drum', c, c), 'round');
        }
      }
    if (b.has('pendant lamp')) for (const x of [-1, 1]) b.pendant(x, 2.15, 4, 3, paint('metal', '#3f5a52'), 0.7);
    b.front(-0.02, 0.02, 2.55, 2.6, 5.6, DARK);
  },
};
