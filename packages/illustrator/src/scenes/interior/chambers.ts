/** Rooms of which everybody knows the furniture by its place: a classroom's rows of desks, a cell's bars. */
import { chair } from './dressing.ts';
import { type Builder, glass, type Plan, paint } from './panel.ts';

const WOOD = paint('boards', '#a87c50', '#5a3e24', 0.3);
const STEEL = paint('metal', '#b0b5b8');
const DARK = paint('plain', '#2c2e32');
const WHITE = paint('plain', '#e2e0da');

export const classroom: Plan = {
  eye: 1.3,
  row: 0.38,
  outside: 'land',
  sunlit: true,
  counts: [/^(?:school )?desks?$/, 12],
  has: /^(?:(?:school )?(?:desk|blackboard|chalkboard|chair)|window|map)s?$/,
  build(b) {
    const top = paint('boards', '#c89a62', '#7a5a34', 0.5);
    b.shell(3.1, 3, 7.6, {
      floor: paint('boards', '#a47a4e', '#5a3e24', 0.18),
      wall: paint('plain', b.r.pick(['#d8cfae', '#c4d0c0', '#d4c4b4', '#bfccd2'])),
      ceiling: paint('plain', '#d8d4c8'),
    });
    if (b.has('blackboard', 'school blackboard', 'chalkboard'))
      b.front(-1.6, 1.6, 0.95, 2.25, 7.57, paint('chalk', '#2f4f42', '#8a6238'));
    b.front(2, 2.75, 1.2, 2, 7.57, paint('picture', '#8fb0b8', '#7a5a34'));
    b.front(-2.6, -2.2, 1.9, 2.3, 7.57, paint('drum', '#3a3a3c', '#eeeae0'), 'round');
    const s = b.side;
    for (const z of [1.2, 3.4, 5.5]) b.sideWindow(3.1 * s, [1, 2.5], [z, z + 1.7], glass('#efece2', 2, 2));
    for (const z of [2.2, 4]) b.flank(-3.09 * s, 1.2, 1.95, z, z + 1.1, paint('picture', '#c9a06a', '#8a6238'));
    b.flank(-3.08 * s, 0, 1.05, 5.2, 7.2, paint('books', '#8a6238', '#6a4828'));
    b.box(s > 0 ? [-3.09, -2.8] : [2.8, 3.09], [1.05, 1.1], [5.2, 7.2], WOOD);
    if (b.has('desk', 'school desk')) {
      b.box([-0.75, 0.75], [0.1, 0.78], [6.5, 7], paint('door', '#8a6038', '#4a2f18', 0.05), top);
      b.box([-0.5, -0.15], [0.78, 0.86], [6.6, 6.8], paint('plain', '#a03a34'));
      const said = b.count('desk', 'school desk');
      for (const z of [5.1, 3.9, 2.7])
        for (const x of [-2.05, -1.0, 1.0, 2.05]) {
          // A few stand in the middle, nearest first.
          if (said > 0 && FIRST.findIndex(([fx, fz]) => fx === x && fz === z) >= said) continue;
          b.table([x - 0.42, x + 0.42], 0.72, [z, z + 0.5], top, paint('plain', '#6a6e74'));
          b.front(x - 0.24, x + 0.24, 0.5, 0.86, z - 0.32, paint('boards', '#b0834f', '#6a4828', 0.6));
          b.box([x - 0.22, x + 0.22], [0.42, 0.46], [z - 0.32, z + 0.06], paint('plain', '#b0834f'));
          for (const lx of [x - 0.22, x + 0.19]) b.box([lx, lx + 0.03], [0, 0.44], [z - 0.32, z - 0.29], DARK);
          if (b.r.chance(0.6)) b.level(0.725, x - 0.2, x + 0.06, z + 0.1, z + 0.34, paint('plain', '#f0ece0'));
        }
    }
    for (const x of [-1.3, 1.3]) b.strip(x, 2.98, 1, 7, 0.2, 0.35);
  },
};

const FIRST = [3.9, 2.7, 5.1].flatMap((z) => [-1.0, 1.0, -2.05, 2.05].map((x) => [x, z] as const));

/** A bed with its head to the wall, its lamp, a cabinet with flowers and a curtain that can be drawn. */
function sickbed(b: Builder, m: number, half: number, side: number): void {
  const x: readonly [number, number] = [m - half, m + half];
  for (const lx of [x[0] + 0.04, x[1] - 0.1])
    for (const z of [4.9, 3.3]) b.box([lx, lx + 0.06], [0, 0.5], [z, z + 0.06], STEEL);
  b.box([x[0], x[1]], [0.45, 1.15], [5.1, 5.16], paint('door', '#c9b08a', '#8a6a44', 0.06));
  b.box([x[0], x[1]], [0.4, 0.62], [3.2, 5.1], paint('plain', '#dfe2e0'), paint('cloth', '#e8eceb'));
  b.front(x[0] + 0.1, x[1] - 0.1, 0.62, 0.92, 4.9, paint('soft', '#f4f3ee'));
  b.box([x[0] - 0.02, x[1] + 0.02], [0.5, 0.68], [3.2, 4.4], paint('cloth', b.r.pick(['#8fb4c4', '#9ab8a4', '#c4b08a'])));
  b.box([x[0], x[1]], [0.4, 0.8], [3.14, 3.2], paint('door', '#c9b08a', '#8a6a44', 0.06));
  b.shadow(x[0], x[1], 3.2, 5.1);
  b.front(m - 0.3, m + 0.3, 1.5, 1.58, 5.36, paint('plain', '#dfe2dc'));
  b.front(m - 0.28, m + 0.28, 1.46, 1.5, 5.355, paint('lamp', '#fff0d0'));
  const c = m + side * (half + 0.26);
  b.box([c - 0.18, c + 0.18], [0, 0.7], [4.75, 5.15], paint('door', '#d8c8a8', '#8a7450', 0.05), WHITE);
  b.leafy(
    c,
    0.7,
    4.95,
    0.46,
    paint('leaf', b.r.pick(['#d0605a', '#d8a040', '#b87aa8']), '#f0d0b0'),
    paint('mirror', '#cfe0e2', '#a8bcc0'),
  );
}

export const hospital: Plan = {
  eye: 1.35,
  row: 0.4,
  outside: 'town',
  sunlit: true,
  counts: [/^(?:hospital )?beds?$/, 4],
  has: /^(?:(?:hospital )?bed|curtain|monitor|drip|window)s?$/,
  build(b) {
    const s = b.side;
    b.shell(2.3, 2.8, 5.4, {
      floor: paint('tiles', '#c4cdca', '#bcc6c4', 0.6),
      wall: paint('plain', '#cddcd8'),
      ceiling: paint('tiles', '#e0e2de', '#dcdeda', 0.6),
    });
    for (const at of [-1, 1]) b.flank(at * 2.29, 0.9, 1, 0.4, 5.4, paint('plain', '#8fb0b0'));
    b.front(-2.3, 2.3, 0.9, 1, 5.39, paint('plain', '#8fb0b0'));
    b.front(s > 0 ? 0.1 : -1.7, s > 0 ? 1.7 : -0.1, 1.05, 2.3, 5.38, glass('#e6e6e0', 2, 1));
    b.sideWindow(2.3 * s, [1, 2.3], [2, 4.4], glass('#e6e6e0', 2, 1));
    const x: readonly [number, number] = s > 0 ? [-2, -1] : [1, 2];
    const m = (x[0] + x[1]) / 2;
    if (b.has('bed', 'hospital bed')) {
      const n = b.count('bed', 'hospital bed') || 1;
      const beds = n === 1 ? [m] : n === 2 ? [-1.35, 1.35] : n === 3 ? [-1.6, 0, 1.6] : [-1.8, -0.62, 0.62, 1.8];
      for (const at of beds) sickbed(b, at, n > 3 ? 0.38 : 0.46, n === 1 ? -s : at > 0 ? -1 : 1);
      // A curtain at the side of each that is not at a wall.
      if (b.has('curtain') && n < 3)
        for (const at of beds) {
          const rail = at + (at > 0 ? -0.62 : 0.62);
          b.box([rail - 0.01, rail + 0.01], [2.32, 2.36], [3, 5.38], STEEL);
          b.flank(rail, 0.3, 2.32, 4.55, 5.36, paint('folds', '#9cc4b8'));
        }
    }
    if (b.has('monitor')) {
      b.box([m - 0.3, m + 0.3], [1.5, 1.95], [5.2, 5.3], DARK);
      b.front(m - 0.25, m + 0.25, 1.55, 1.9, 5.19, paint('chalk', '#1c3a38', '#22262a'));
    }
    const dx = s > 0 ? x[1] + 0.22 : x[0] - 0.22;
    b.box([dx - 0.015, dx + 0.015], [0.05, 1.95], [4.4, 4.43], STEEL);
    b.front(dx - 0.09, dx + 0.09, 1.6, 1.92, 4.39, paint('mirror', '#cfe0e4', '#9ab0b8'));
    if (!b.bare && b.count('bed', 'hospital bed') === 0 && b.has('chair', 'armchair'))
      chair(b, s * 1.2, 4.6, 1, paint('boards', '#a87c50', '#5a3e24', 0.3), paint('cloth', '#7fa098'));
    b.strip(0, 2.78, 1.5, 5, 0.5, 0.45);
  },
};

export const cell: Plan = {
  eye: 1.3,
  row: 0.4,
  outside: 'land',
  has: /^(?:bar|bunk|bed|window|door)s?$/,
  build(b) {
    const stone = paint('stone', '#8f8b84', '#4a4844', 0.36);
    b.shell(1.6, 2.7, 4.6, {
      floor: paint('concrete', '#77746e', '#444', 1.2),
      wall: stone,
      ceiling: paint('concrete', '#6a6862', '#444', 0.1),
    });
    b.front(-0.45, 0.45, 1.65, 2.3, 4.57, glass('#5a5750', 1, 1));
    for (const x of [-0.3, -0.1, 0.1, 0.3]) b.box([x - 0.02, x + 0.02], [1.62, 2.33], [4.5, 4.53], DARK);
    b.openings.push({ low: 1.7, high: 2.3, near: 2.2, far: 2.5 }, { low: 1.7, high: 2.3, near: 2.62, far: 2.92 });
    b.lamp(0, 2.2, 4.2, 0.8);
    if (b.has('bed', 'bunk'))
      for (const y of [0.42, 1.4]) {
        b.box([0.85, 1.58], [y, y + 0.06], [2.5, 4.5], paint('metal', '#5f6468'));
        b.box([0.85, 1.58], [y + 0.06, y + 0.2], [2.5, 4.5], paint('cloth', '#8a8a80'), paint('cloth', '#a4a498'));
        b.box([0.95, 1.5], [y + 0.2, y + 0.32], [4, 4.4], paint('cloth', '#c4c0b0'));
      }
    for (const z of [4.45, 2.5]) b.box([0.85, 0.9], [0, 2.1], [z, z + 0.05], paint('metal', '#5f6468'));
    b.box([-1.5, -1.05], [0, 0.42], [3.9, 4.3], WHITE);
    b.box([-1.58, -1.2], [0.75, 0.9], [3.1, 3.5], WHITE);
    for (let x = -1.5; x < 1.6; x += 0.2)
      if (Math.abs(x) > 0.65) b.box([x - 0.018, x + 0.018], [0, 2.7], [2.05, 2.08], paint('metal', '#3f4246'));
    for (const y of [0.9, 2.1])
      for (const at of [-1, 1])
        b.box(at < 0 ? [-1.6, -0.65] : [0.65, 1.6], [y, y + 0.05], [2.05, 2.09], paint('metal', '#3f4246'));
  },
};

export const elevator: Plan = {
  eye: 1.35,
  row: 0.42,
  outside: 'tunnel',
  closed: true,
  has: /^(?:button|door|mirror|handrail)s?$/,
  build(b) {
    const panel = paint('door', '#b9a98c', '#8a7a5c', 0.05);
    b.shell(1.15, 2.45, 3.5, {
      floor: paint('tiles', '#5a4a40', '#8a7a68', 0.4),
      wall: paint('door', '#a8977a', '#7a6a4c', 0.06),
      back: STEEL,
      ceiling: paint('plain', '#d8d2c4'),
    });
    for (const at of [-1, 1]) b.front(at < 0 ? -0.62 : 0.01, at < 0 ? -0.01 : 0.62, 0, 2.1, 3.48, paint('metal', '#c4c8ca'));
    b.front(-0.72, 0.72, 2.1, 2.2, 3.47, paint('metal', '#8a8e92'));
    b.front(-0.17, 0.17, 2.22, 2.36, 3.46, paint('plain', '#22201e'));
    b.front(-0.05, 0.05, 2.25, 2.33, 3.455, paint('lamp', '#ff7a3a'));
    b.front(0.76, 1.05, 0.85, 1.75, 3.45, paint('metal', '#d8d4c4'));
    for (let i = 0; i < 10; i++) {
      const [x, y] = [0.84 + (i & 1) * 0.12, 0.98 + Math.floor(i / 2) * 0.14];
      b.front(
        x - 0.04,
        x + 0.04,
        y - 0.04,
        y + 0.04,
        3.44,
        i === 5 ? paint('lamp', '#ffd08a') : paint('drum', '#8a8478', '#f0ece0'),
        'round',
      );
    }
    for (const at of [-1, 1]) {
      b.flank(at * 1.14, 1.05, 2.2, 1.5, 3.3, paint('mirror', '#b4bcbc', '#8a7a5c'));
      b.flank(at * 1.145, 0.1, 0.85, 1.5, 3.3, panel);
      b.box(at < 0 ? [-1.12, -1.05] : [1.05, 1.12], [0.9, 0.95], [1.3, 3.4], paint('metal', '#d0a850'));
    }
    for (const z of [2, 2.9])
      for (const x of [-0.5, 0.5]) b.level(2.44, x - 0.14, x + 0.14, z - 0.14, z + 0.14, paint('lamp', '#fff0d0'), 'round');
    b.lamp(0, 2.3, 2.2, 0.45);
  },
};

export const laundry: Plan = {
  eye: 1.35,
  row: 0.4,
  outside: 'land',
  sunlit: true,
  has: /^(?:washing machine|washer|dryer|machine|basket|laundry basket|towel|shelf|airer)s?$/,
  build(b) {
    const s = b.side;
    b.shell(2, 2.6, 4.4, {
      floor: paint('tiles', '#c9c2b2', '#a8b0ac', 0.4),
      wall: paint('plain', b.r.pick(['#cfdcd8', '#e0d8c8', '#c4d2d8'])),
      ceiling: paint('plain', '#dedbd2'),
    });
    b.sideWindow(2 * s, [1.1, 2.1], [2.2, 3.7], glass('#f0eee6', 2, 2));
    b.front(-2, 2, 0.9, 1.5, 4.39, paint('tiles', '#e8ebe6', '#dfe4e0', 0.15));
    const shell = paint('door', '#e6e6e2', '#999', 0.03);
    if (b.has('washing machine', 'washer', 'dryer', 'machine'))
      for (const x of [-1.55, -0.85, -0.15]) {
        b.box([x - 0.33, x + 0.33], [0, 0.88], [3.75, 4.35], shell, WHITE);
        b.front(x - 0.22, x + 0.22, 0.2, 0.64, 3.74, paint('drum', '#a4aaae', '#3f5a68'), 'round');
        b.front(x - 0.28, x + 0.28, 0.72, 0.82, 3.74, paint('plain', '#c8ccca'));
        b.front(x + 0.14, x + 0.22, 0.73, 0.81, 3.735, paint('drum', '#6a7074', '#dfe2e0'), 'round');
      }
    b.box([-1.95, 1.95], [0.9, 0.96], [3.7, 4.35], WOOD);
    b.box([0.3, 1.95], [0, 0.9], [3.8, 4.35], paint('door', '#b9c4b8', '#6a7a6a', 0.06));
    b.front(1.1, 1.12, 0.1, 0.85, 3.79, paint('plain', '#7a877a'));
    b.box([-1.8, 0.6], [1.68, 1.73], [4.1, 4.38], WOOD);
    const towels = ['#d88a6a', '#7fa5b0', '#e8d8a8', '#8aa07a', '#c9a0a8'];
    for (let i = 0; i < 4; i++)
      for (let k = 0; k < 3; k++)
        b.box(
          [-1.7 + i * 0.56, -1.3 + i * 0.56],
          [1.73 + k * 0.09, 1.81 + k * 0.09],
          [4.12, 4.36],
          paint('plain', towels[(i + k * 2) % 5]!),
        );
    for (let i = 0; i < 3; i++)
      b.front(0.8 + i * 0.24, 0.95 + i * 0.24, 0.96, 1.28, 4.1, paint('metal', ['#3f7fa8', '#e0a83a', '#6a9a5a'][i]!));
    if (b.has('basket', 'laundry basket')) {
      const x = -1.3 * s;
      b.box(
        [x - 0.3, x + 0.3],
        [0, 0.5],
        [2.8, 3.2],
        paint('slats', '#b98a52', '#6a4a24', 0.06),
        paint('hay', '#d8cfc0', '#a8b8c4'),
      );
      b.front(x - 0.26, x + 0.26, 0.42, 0.66, 2.9, paint('foliage', '#dcd4c8', '#8fb0c4'));
    }
    b.pendant(0, 2, 3, 2.6, paint('metal', '#e6e2d8'), 0.5);
  },
};
