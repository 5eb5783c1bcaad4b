/** Rooms where one waits: for a doctor or a train, and for the washing. */
import { chair, floorPlant } from './dressing.ts';
import { type Builder, glass, type Paint, type Plan, paint } from './panel.ts';

const WHITE = paint('plain', '#e8e6de');
const STEEL = paint('metal', '#a8adb0');
const LEAF = paint('leaf', '#3f7a46', '#8fbf6a');
const OAK = paint('boards', '#a87c50', '#5a3e24', 0.3);

/** A clock whose hands tell ten past ten. */
function clock(b: Builder, x: number, y: number, z: number): void {
  b.front(x - 0.2, x + 0.2, y - 0.2, y + 0.2, z, paint('plain', '#2f3436'), 'round');
  b.front(x - 0.17, x + 0.17, y - 0.17, y + 0.17, z - 0.004, paint('plain', '#f2efe6'), 'round');
  b.panel([x - 0.01, y, z - 0.008], [0.02, 0.012, 0], [-0.08, 0.06, 0], paint('plain', '#2f3436'));
  b.panel([x - 0.008, y, z - 0.008], [0.016, -0.01, 0], [0.09, 0.1, 0], paint('plain', '#2f3436'));
}

/** Padded seats in a row on one rail. */
function seatRow(b: Builder, from: number, n: number, z: number, cloth: Paint): void {
  const step = 0.58;
  b.shadow(from, from + n * step, z - 0.25, z + 0.2);
  b.box([from + 0.04, from + n * step - 0.06], [0.3, 0.34], [z, z + 0.05], STEEL);
  for (let i = 0; i < n; i++) {
    const x = from + i * step;
    b.front(x + 0.02, x + step - 0.06, 0.5, 0.96, z + 0.2, { ...cloth, stuff: 'soft' });
    b.box([x + 0.02, x + step - 0.06], [0.38, 0.47], [z - 0.24, z + 0.2], cloth);
    if (i % 2 === 0) b.box([x + 0.02, x + 0.06], [0, 0.36], [z - 0.16, z - 0.12], STEEL);
  }
  const end = from + n * step - 0.1;
  b.box([end, end + 0.04], [0, 0.36], [z - 0.16, z - 0.12], STEEL);
}

export const waitingRoom: Plan = {
  eye: 1.35,
  row: 0.4,
  outside: 'town',
  sunlit: true,
  has: /^(?:chair|seat|magazine|clock|potted plant|table|coffee table|poster|window|water cooler|reception desk)s?$/,
  build(b) {
    const s = b.side;
    const wall = b.r.pick(['#c9d6cc', '#d9d0bc', '#c4d2da', '#d8c4b4']);
    b.shell(2.5, 2.8, 5.4, {
      floor: paint('tiles', '#cfc6b4', '#c4baa6', 0.6),
      wall: paint('plain', wall),
      ceiling: paint('tiles', '#e2e0d8', '#dad8d0', 0.6),
    });
    b.front(-2.5, 2.5, 0, 0.12, 5.38, WHITE);
    for (const at of [-1, 1]) b.flank(at * 2.49, 0, 0.12, 0.3, 5.4, WHITE);
    b.sideWindow(2.5 * s, [0.9, 2.3], [1.7, 4.6], glass('#efece2', 3, 1));
    b.box(s > 0 ? [2.36, 2.5] : [-2.5, -2.36], [0.82, 0.88], [1.6, 4.7], WHITE);
    for (const x of [-0.9, 0.9]) b.strip(x, 2.78, 1, 5, 0.3, 0.35);
    if (b.has('poster') && !b.bare) {
      b.front(-0.62 * s - 0.34, -0.62 * s + 0.34, 1.35, 2.15, 5.37, paint('picture', '#8fb0b8', '#e8e4da'));
      b.front(0.5 * s - 0.26, 0.5 * s + 0.26, 1.4, 2.05, 5.37, paint('picture', '#c9a06a', '#6a4a2c'));
    }
    if (b.has('clock')) clock(b, 1.5 * s, 1.95, 5.37);
    // A door to where one is called.
    const d = -1.75 * s;
    b.front(d - 0.52, d + 0.52, 0, 2.16, 5.375, WHITE);
    b.front(d - 0.45, d + 0.45, 0, 2.08, 5.37, paint('door', '#a8805a', '#5a3e24', 0.12));
    b.front(d + 0.3 * s - 0.03, d + 0.3 * s + 0.03, 1, 1.06, 5.36, STEEL, 'round');
    const cloth = paint('cloth', b.r.pick(['#3f6f80', '#a85a44', '#5a7a58', '#6a6488']));
    const n = b.count('chair') || b.count('seat') || 5;
    if (b.has('chair', 'seat')) {
      const back = Math.min(5, n);
      // From beside the door to the window's wall.
      seatRow(b, s > 0 ? -0.95 : 0.95 - back * 0.58, back, 4.95, cloth);
      const x = -2.14 * s;
      for (let i = 0; i < Math.max(n === 5 ? 2 : 0, n - 5); i++) {
        const z = 3.5 - i * 0.66;
        b.box([x - 0.24, x + 0.24], [0.38, 0.46], [z, z + 0.5], cloth);
        b.box(s > 0 ? [x - 0.3, x - 0.2] : [x + 0.2, x + 0.3], [0.38, 0.94], [z, z + 0.5], cloth);
        for (const lz of [z + 0.04, z + 0.42])
          b.box([x + 0.16 * s - 0.02, x + 0.16 * s + 0.02], [0, 0.38], [lz, lz + 0.04], STEEL);
        b.shadow(x - 0.25, x + 0.25, z, z + 0.5);
      }
    }
    if (b.bare) return;
    if (b.has('table', 'coffee table') && b.claim([-0.45, 0.65], [0, 0.5], [3.3, 3.9])) {
      b.table([-0.4, 0.6], 0.42, [3.35, 3.85], OAK, OAK);
      if (b.has('magazine'))
        for (const [x, z, c] of [
          [-0.24, 3.45, '#b8503f'],
          [-0.02, 3.58, '#4f7fa0'],
          [0.26, 3.46, '#d8b060'],
        ] as const)
          b.box([x, x + 0.2], [0.42, 0.435], [z, z + 0.2], paint('picture', '#d8cfc0', c));
    }
    floorPlant(b, s * 2.05, 4.7, 1.5);
    floorPlant(b, -s * 2.1, 4.75, 0.9);
  },
};

const DRUM = paint('drum', '#a4aaae', '#3f5a68');

export const laundrette: Plan = {
  eye: 1.4,
  row: 0.4,
  outside: 'town',
  sunlit: true,
  has: /^(?:washing machine|washer|dryer|machine|basket|laundry basket|towel|bench|clock|chair)s?$/,
  build(b) {
    const s = b.side;
    b.shell(2.5, 2.8, 6.2, {
      floor: paint('tiles', '#d8d2c4', b.r.pick(['#7fa0a4', '#b8786a', '#8a9a78']), 0.45),
      wall: paint('plain', b.r.pick(['#cfdcd4', '#e4d4bc', '#c8d6de'])),
      ceiling: paint('tiles', '#e2e0d8', '#dad8d0', 0.6),
    });
    b.sideWindow(2.5 * s, [0.55, 2.4], [1.4, 4.6], glass('#8a4a3c', 3, 1));
    b.box(s > 0 ? [2.3, 2.5] : [-2.5, -2.3], [0.47, 0.55], [1.3, 4.7], OAK);
    b.front(-2.5, 2.5, 0, 1.15, 6.18, paint('tiles', '#e6e8e2', '#dfe2dc', 0.15));
    for (const x of [-0.9, 0.9]) b.strip(x, 2.78, 1, 5.6, 0.22, 0.4);
    const shell = paint('door', '#e4e6e4', '#9aa0a2', 0.03);
    if (b.has('washing machine', 'washer', 'dryer', 'machine')) {
      // Dryers over washers along the end wall, washers alone along the side.
      for (const x of [-1.9, -1.14, -0.38, 0.38, 1.14, 1.9])
        for (const y of [0, 0.98]) {
          b.box([x - 0.36, x + 0.36], [y, y + 0.96], [5.5, 6.15], shell, WHITE);
          b.front(x - 0.25, x + 0.25, y + 0.2, y + 0.7, 5.49, DRUM, 'round');
          const wash = b.r.pick(['#c8705a', '#e0c070', '#7fa5b0', '#d8cfc0']);
          if (b.r.chance(0.7)) b.front(x - 0.15, x + 0.15, y + 0.27, y + 0.45, 5.485, paint('soft', wash));
          b.front(x - 0.3, x + 0.3, y + 0.78, y + 0.9, 5.49, paint('plain', '#b9c2c4'));
          for (const dx of [-0.2, 0.2]) b.front(x + dx - 0.03, x + dx + 0.03, y + 0.81, y + 0.87, 5.485, STEEL, 'round');
        }
      const wall = -s * 1.86;
      for (let z = 4.6; z > 1; z -= 0.74) {
        b.box(s > 0 ? [-2.48, wall] : [wall, 2.48], [0, 0.92], [z, z + 0.7], shell, WHITE);
        const face = wall + 0.006 * s;
        b.flank(face, 0.2, 0.68, z + 0.11, z + 0.59, DRUM, 'round');
        b.flank(face, 0.76, 0.86, z + 0.06, z + 0.64, paint('plain', '#b9c2c4'));
      }
      b.box(s > 0 ? [-2.5, -1.8] : [1.8, 2.5], [0.92, 0.97], [1, 5.32], OAK);
    }
    clock(b, 0, 2.35, 6.17);
    if (b.bare) return;
    if (b.has('bench') && b.claim([-0.7, 0.9], [0, 0.6], [3.5, 4])) {
      b.table([-0.7, 0.9], 0.46, [3.55, 3.95], OAK, STEEL);
      if (b.has('basket', 'laundry basket')) {
        b.box(
          [0.1, 0.62],
          [0.46, 0.72],
          [3.6, 3.9],
          paint('slats', '#6a9aa4', '#3a5a64', 0.05),
          paint('hay', '#e4dccc', '#c8705a'),
        );
        b.front(0.14, 0.58, 0.66, 0.86, 3.72, paint('soft', '#e8dcc8'));
        b.front(0.28, 0.54, 0.68, 0.9, 3.7, paint('soft', b.r.pick(['#c8705a', '#7fa5b0', '#d8b060'])));
      }
    }
    for (let i = 0; i < 4; i++) {
      const z = 1.5 + i * 0.5;
      b.box(
        s > 0 ? [-2.3, -2.05] : [2.05, 2.3],
        [0.97, 1.07 + 0.08 * (i % 3)],
        [z, z + 0.3],
        paint('plain', ['#d88a6a', '#7fa5b0', '#e8d8a8', '#8aa07a'][i]!),
      );
    }
    b.leafy(2.34 * s, 0.55, 4.3, 0.6, LEAF, paint('metal', '#b5683f'));
    chair(b, 1.6 * s, 4.4, 1, OAK);
  },
};
