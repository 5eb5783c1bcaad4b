/** Rooms of rough stone and old wood, lit by fire: a dungeon, a wizard's study, a forge, a stable. */
import { spines } from './dressing.ts';
import { type Builder, glass, type Paint, type Plan, paint } from './panel.ts';

const DARK = paint('plain', '#1c1a18');
const IRON = paint('metal', '#5a5c60');
const BEAM = paint('boards', '#4f3722', '#241608', 0.3);
const OAK = paint('boards', '#6f4a2a', '#2f1c0c', 0.22);
const FIRE = paint('flame', '#ff8a2a', '#ffe08a');

/** A burning torch in its ring on a wall at the side. */
function torch(b: Builder, wall: number, y: number, z: number, strength: number): void {
  const at = wall > 0 ? 1 : -1;
  const x = wall - at * 0.16;
  b.panel([wall, y - 0.3, z], [0, 0, 0.05], [-at * 0.16, 0.36, 0], BEAM);
  b.front(x - 0.06, x + 0.06, y - 0.04, y + 0.06, z, IRON);
  b.front(x - 0.13, x + 0.13, y + 0.02, y + 0.46, z - 0.01, FIRE);
  b.front(x - 0.9, x + 0.9, y - 0.7, y + 1.1, z - 0.015, paint('glow', '#ff9a40', '#ff9a40', 0.34));
  b.lamp(x - at * 0.2, y + 0.25, z - 0.15, strength);
}

/** A chain of links from the wall or the ceiling down. */
function chain(b: Builder, x: number, top: number, low: number, z: number): void {
  let flat = false;
  for (let y = top; y > low; y -= 0.085) {
    const w = flat ? 0.012 : 0.035;
    b.front(x - w, x + w, y - 0.1, y, z - (flat ? 0.005 : 0), IRON, flat ? 'whole' : 'round');
    if (!flat) b.front(x - 0.016, x + 0.016, y - 0.075, y - 0.025, z - 0.003, DARK, 'round');
    flat = !flat;
  }
  b.front(x - 0.1, x + 0.1, low - 0.16, low + 0.02, z - 0.01, IRON, 'round');
  b.front(x - 0.065, x + 0.065, low - 0.13, low - 0.02, z - 0.012, DARK, 'round');
}

/** Flat light on the arch of a vault. */
function vault(b: Builder, half: number, spring: number, top: number, z: readonly [number, number], stone: Paint): void {
  const rise = top - spring;
  let [x0, y0] = [half, spring];
  for (const [fx, fy] of [
    [0.86, 0.5],
    [0.55, 0.84],
    [0, 1],
  ] as const) {
    const [x1, y1] = [half * fx, spring + rise * fy];
    for (const at of [-1, 1]) b.panel([at * x0, y0, z[0]], [0, 0, z[1] - z[0]], [at * (x1 - x0), y1 - y0, 0], stone);
    [x0, y0] = [x1, y1];
  }
}

export const dungeon: Plan = {
  eye: 1.35,
  row: 0.42,
  outside: 'land',
  closed: true,
  dim: 0.3,
  takes: /^(?:torch|chain|door)s?$/,
  has: /^(?:chain|torch|bar|shackle|grate|cell door|iron door|door|straw|skeleton key|wall|stone wall|(?:stone |stone brick )?walls?|pillar|arch|tomb|candle|coffin|sarcophagus)(?:e?s)?$/,
  build(b) {
    const stone = paint('stone', '#7c7870', '#26231f', 0.38);
    const crypt = /\b(?:crypt|tomb|catacombs?|burial)\b/.test(b.called);
    b.shell(2, 3, 8.6, {
      floor: paint('stone', '#736c60', '#332e28', 0.5),
      wall: stone,
      ceiling: paint('stone', '#5a544c', '#2a2622', 0.5),
    });
    vault(b, 2, 1.9, 3.2, [0.3, 8.6], paint('stone', '#6f695e', '#2f2b26', 0.4));
    // A door of iron bars at the end, with steps that lead up behind it.
    b.front(-0.95, 0.95, 0, 2.3, 8.56, DARK, 'arch');
    b.front(-0.75, 0.75, 0, 0.5, 8.55, paint('stone', '#6a5a48', '#241f1a', 0.3));
    b.front(-0.6, 0.6, 0.5, 0.9, 8.545, paint('stone', '#7a6448', '#241f1a', 0.3));
    if (b.has('bar', 'grate')) {
      for (let x = -0.84; x < 0.9; x += 0.24) b.front(x - 0.025, x + 0.025, 0, 2.05, 8.5, IRON);
      for (const y of [0.7, 1.5]) b.front(-0.9, 0.9, y, y + 0.07, 8.49, IRON);
    }
    b.lamp(0, 1.6, 8, 0.35);
    for (const z of [6.8, 5, 3, 1.4]) {
      for (const at of [-1, 1])
        b.box(at < 0 ? [-2, -1.66] : [1.66, 2], [0, 1.95], [z, z + 0.5], paint('stone', '#7d766a', '#332f29', 0.34));
    }
    if (b.has('torch', 'torches'))
      for (const [at, z] of [
        [-1, 6],
        [1, 6],
        [-1, 4.5],
        [1, 4.5],
      ] as const)
        torch(b, at * 1.98, 1.5, z, 0.62);
    else b.lamp(0, 2, 4, 1.4);
    if (crypt) {
      for (const at of [-1, 1])
        for (const z of [5.1, 2.8]) {
          const x: readonly [number, number] = at < 0 ? [-1.62, -0.85] : [0.85, 1.62];
          b.box(
            x,
            [0, 0.62],
            [z, z + 1.3],
            paint('stone', '#a09888', '#4a463e', 0.5),
            paint('stone', '#b4ac9a', '#4a463e', 0.9),
          );
          b.box([x[0] - 0.08, x[1] + 0.08], [0.62, 0.74], [z - 0.08, z + 1.38], paint('stone', '#a8a090', '#4a463e', 0.9));
          b.front(at * 1.24 - 0.03, at * 1.24 + 0.03, 0.74, 0.9, z + 0.3, paint('plain', '#e8dcc0'));
          b.front(at * 1.24 - 0.05, at * 1.24 + 0.05, 0.9, 1.06, z + 0.29, FIRE);
        }
      return;
    }
    if (b.has('chain', 'shackle')) {
      for (const [x, top, low] of [
        [-1.5, 2.4, 1.2],
        [-1.15, 2.5, 1],
        [1.15, 2.5, 1.1],
        [1.5, 2.4, 1.35],
      ] as const)
        chain(b, x, top, low, 8.4);
      for (const at of [-1, 1])
        for (const z of [4.95, 3.7]) {
          // From a ring in the wall, over the floor.
          const x = at * 1.5;
          chain(b, x, 1.9, 0.7, z);
        }
    }
    if (b.has('straw'))
      for (const [x, z] of [
        [-1.1, 5.6],
        [1, 4.2],
      ] as const)
        b.level(0.01, x - 0.7, x + 0.7, z - 0.5, z + 0.5, paint('hay', '#8f7a44', '#b89a5a'), 'round');
  },
};

const GLASSES = ['#4fd08a', '#c04fd0', '#4f9ad8', '#e0a83a', '#e0523f', '#6ae0d8'] as const;

/** A bottle of something that glows a little. */
function potion(b: Builder, x: number, y: number, z: number, size: number): void {
  const c = b.r.pick(GLASSES);
  const w = size * 0.36;
  if (b.r.chance(0.5)) {
    b.front(x - w, x + w, y, y + size * 0.72, z, paint('drum', c, c), 'round');
    b.front(x - w * 0.3, x + w * 0.3, y + size * 0.6, y + size, z + 0.002, paint('metal', '#cfd8d4'));
  } else {
    b.front(x - w * 0.7, x + w * 0.7, y, y + size * 0.74, z, paint('metal', c));
    b.front(x - w * 0.3, x + w * 0.3, y + size * 0.74, y + size, z + 0.002, paint('metal', '#cfd8d4'));
  }
  b.front(x - w * 0.26, x + w * 0.26, y + size * 0.94, y + size * 1.1, z, paint('plain', '#8a5f38'));
  b.front(x - w * 1.7, x + w * 1.7, y - size * 0.2, y + size, z - 0.003, paint('glow', c, c, 0.26));
}

export const wizardStudy: Plan = {
  eye: 1.35,
  row: 0.41,
  outside: 'land',
  sunlit: true,
  dim: 1,
  takes: /^(?:cauldron|book|candle|globe|bottle|potion)s?$/,
  has: /^(?:potion|potion bottle|bottle|flask|vial|jar|book|spell ?book|shel(?:f|ves)|bookshel(?:f|ves)|bookcase|cauldron|candle|scroll|desk|table|globe|telescope|window|herb|skull|parchment|chair|armchair|owl cage)(?:e?s)?$/,
  build(b) {
    const s = b.side;
    const stone = paint('stone', '#8f8270', '#4a4238', 0.36);
    b.shell(2.7, 3.3, 5.6, {
      floor: paint('boards', '#6a4a2e', '#2f1e10', 0.22),
      wall: stone,
      ceiling: paint('boards', '#4f3822', '#20140a', 0.34),
    });
    for (const z of [1.4, 3.1, 4.8]) b.box([-2.7, 2.7], [3.02, 3.3], [z, z + 0.24], BEAM);
    b.sideWindow(2.7 * s, [0.95, 2.5], [2.6, 3.7], glass('#3a2c1c', 3, 5), 'arch');
    // Shelves along the end wall, of books and of bottles by turns.
    b.box([-2.5, 2.5], [0.12, 0.2], [5.2, 5.58], OAK);
    for (const x of [-2.5, -0.86, 0.82, 2.44]) b.box([x, x + 0.06], [0.1, 2.72], [5.2, 5.58], OAK);
    b.front(-2.45, 2.45, 0.2, 2.7, 5.57, paint('plain', '#3a2818'));
    const books = b.has('book', 'spell book', 'spellbook');
    const bottles = b.has('potion', 'potion bottle', 'bottle', 'flask', 'vial');
    for (let row = 0; row < 5; row++) {
      const y = 0.2 + row * 0.5;
      b.box([-2.5, 2.5], [y + 0.46, y + 0.5], [5.2, 5.58], OAK);
      for (const [i, [from, to]] of (
        [
          [-2.4, -0.92],
          [-0.74, 0.76],
          [0.94, 2.38],
        ] as const
      ).entries()) {
        if ((row + i) % 2 === 0) {
          if (bottles)
            for (let x = from + 0.14; x < to; x += b.r.between(0.2, 0.3)) potion(b, x, y, 5.28, b.r.between(0.24, 0.36));
        } else if (books)
          for (const part of [0, 1])
            spines(b, from + (part * (to - from)) / 2, from + ((part + 1) * (to - from)) / 2 - 0.03, y, 5.3);
      }
    }
    // A desk with an open book, a skull's company, a globe of stars.
    if (b.has('desk', 'table') && b.claim([-1.5 * s - 0.75, -1.5 * s + 0.75], [0, 0.85], [3.5, 4.4])) {
      const m = -1.45 * s;
      b.table([m - 0.75, m + 0.75], 0.8, [3.6, 4.4], OAK, OAK);
      b.panel([m - 0.28, 0.82, 3.75], [0.27, 0, 0.02], [0.02, 0.07, 0.36], paint('plain', '#e8dcbc'));
      b.panel([m, 0.82, 3.75], [0.27, 0, 0.02], [0.02, 0.07, 0.36], paint('plain', '#dccfac'));
      for (const [x, z] of [
        [m + 0.55, 4],
        [m - 0.55, 4.1],
      ] as const) {
        b.front(x - 0.04, x + 0.04, 0.8, 1.02, z, paint('plain', '#efe4c8'));
        b.front(x - 0.06, x + 0.06, 1, 1.2, z - 0.01, FIRE);
        b.front(x - 0.6, x + 0.6, 0.6, 1.7, z - 0.015, paint('glow', '#ffb050', '#ffb050', 0.3));
        b.lamp(x, 1.15, z - 0.1, 0.7);
      }
      if (bottles) for (const x of [m + 0.3, m - 0.36]) potion(b, x, 0.8, 4.2, 0.3);
      if (b.has('globe')) b.front(m + 0.06, m + 0.36, 0.8, 1.16, 4.25, paint('drum', '#4a6a9a', '#8ab0c8'), 'round');
    }
    // A cauldron over a small fire at the other side.
    if (b.has('cauldron') && b.claim([1.5 * s - 0.45, 1.5 * s + 0.45], [0, 0.9], [3.4, 4.2])) {
      const x = 1.5 * s;
      b.front(x - 0.28, x + 0.28, 0, 0.34, 3.78, FIRE);
      b.lamp(x, 0.3, 3.6, 0.6);
      b.front(x - 0.4, x + 0.4, 0.2, 0.9, 3.76, paint('drum', '#22242a', '#4a4e58'), 'round');
      b.level(0.84, x - 0.32, x + 0.32, 3.62, 3.98, paint('lamp', '#58d890'), 'round');
      b.front(x - 0.8, x + 0.8, 0.5, 1.8, 3.74, paint('glow', '#6af0a0', '#6af0a0', 0.3));
      b.box([x - 0.44, x + 0.44], [0.8, 0.86], [3.74, 3.8], IRON);
    }
    if (!b.bare && b.has('herb'))
      for (let x = -2; x < 2.1; x += 0.5)
        b.front(x - 0.12, x + 0.12, 2.5, 3.02, 3.08, paint('foliage', b.r.pick(['#5a7a3a', '#7a6a3a', '#6a5a7a']), '#8a9a5a'));
    b.lamp(0, 2.4, 3.6, 0.9);
  },
};

export const forge: Plan = {
  eye: 1.35,
  row: 0.41,
  outside: 'land',
  closed: true,
  dim: 0.26,
  takes: /^(?:fire|anvil|hammer|furnace)s?$/,
  has: /^(?:(?:glowing |hot |forge )?(?:fire|furnace|hearth|coal|ember)|anvil|hammer|tongs?|bellows|tool|horseshoe|sword|boiler|pipe|trough|glow)(?:e?s)?$/,
  build(b) {
    const s = b.side;
    const stone = paint('stone', '#8a7c6c', '#3c342c', 0.34);
    b.shell(2.8, 3.2, 5.4, {
      floor: paint('stone', '#6f6558', '#332c25', 0.5),
      wall: stone,
      ceiling: paint('boards', '#3f2c1c', '#1a1008', 0.34),
    });
    for (const z of [1.2, 2.8, 4.4]) b.box([-2.8, 2.8], [2.94, 3.2], [z, z + 0.24], BEAM);
    // The hearth with its hood: brick, a bed of coals, flames.
    const m = -0.55 * s;
    const brick = paint('bricks', '#7a4434', '#2f2420', 0.2);
    b.box([m - 1.15, m + 1.15], [0, 0.86], [4.2, 5.4], brick, paint('stone', '#5a4a40', '#2a2420', 0.3));
    b.front(m - 0.6, m + 0.6, 0.16, 0.66, 4.19, DARK, 'arch');
    b.front(m - 1.15, m - 0.85, 0.86, 1.9, 4.6, brick);
    b.front(m + 0.85, m + 1.15, 0.86, 1.9, 4.6, brick);
    b.front(m - 0.85, m + 0.85, 0.86, 1.9, 5.3, paint('plain', '#241814'));
    b.level(0.9, m - 0.8, m + 0.8, 4.35, 5.2, paint('lamp', '#ff6a1a'));
    b.level(0.91, m - 0.5, m + 0.5, 4.5, 5, paint('lamp', '#ffd070'), 'round');
    if (b.has('fire', 'forge fire', 'furnace'))
      for (const [x, z, h] of [
        [-0.35, 5, 0.7],
        [0.1, 4.9, 0.95],
        [0.45, 5, 0.6],
        [-0.1, 4.7, 0.6],
      ] as const)
        b.front(m + x - h * 0.34, m + x + h * 0.34, 0.88, 0.88 + h, z, FIRE);
    b.front(m - 1.25, m + 1.25, 1.86, 2.0, 4.15, paint('stone', '#7a6a5a', '#332c25', 0.4));
    b.panel([m - 1.25, 2, 4.15], [2.5, 0, 0], [0, 1.3, 0.9], brick);
    b.front(m - 2.4, m + 2.4, -0.6, 2.6, 4.1, paint('glow', '#ff8a30', '#ff8a30', 0.3));
    b.level(0.012, m - 1.7, m + 1.7, 2.2, 4.4, paint('glow', '#ff9a40', '#ff9a40', 0.5));
    b.lamp(m, 1.2, 3.9, 1.9);
    b.lamp(m, 1.9, 2.6, 0.8);
    // Tools on the wall.
    if (b.has('tool', 'tongs', 'hammer')) {
      const from = s > 0 ? 0.95 : -2.6;
      b.box([from, from + 1.65], [2.06, 2.12], [5.3, 5.38], OAK);
      for (let i = 0; i < 6; i++) {
        const x = from + 0.15 + i * 0.27;
        const low = b.r.between(1.2, 1.5);
        b.front(x - 0.016, x + 0.016, low, 2.06, 5.3, IRON);
        b.front(
          x - 0.07,
          x + 0.07,
          low - 0.08,
          low + 0.06,
          5.29,
          i % 2 ? IRON : paint('metal', '#7a7d82'),
          i % 2 ? 'whole' : 'round',
        );
      }
      for (let i = 0; i < 4; i++)
        b.front(from + 0.2 + i * 0.36, from + 0.46 + i * 0.36, 0.75, 1.03, 5.32, paint('ring', '#7a7d82'), 'round');
    }
    // The anvil on its stump, hot iron on it.
    if (b.has('anvil') && b.claim([1.05 * s - 0.5, 1.05 * s + 0.5], [0, 1], [3, 3.7])) {
      const x = 1.05 * s;
      b.box([x - 0.3, x + 0.3], [0, 0.46], [3.1, 3.6], paint('boards', '#6a4a2c', '#2f1e10', 0.1));
      b.box([x - 0.2, x + 0.2], [0.46, 0.6], [3.18, 3.5], IRON);
      b.box([x - 0.13, x + 0.13], [0.6, 0.72], [3.22, 3.46], IRON);
      b.box([x - 0.46, x + 0.34], [0.72, 0.88], [3.18, 3.5], paint('metal', '#6a6d72'));
      b.panel([x - 0.46, 0.76, 3.18], [-0.22, 0.06, 0.1], [0, 0.1, 0], IRON);
      b.box([x - 0.3, x + 0.26], [0.885, 0.92], [3.28, 3.33], paint('lamp', '#ff9a3a'));
      b.lamp(x, 1, 3.1, 0.35);
    }
    // The quenching trough, and a barrel.
    const q = 2.15 * s;
    b.box([q - 0.4, q + 0.4], [0, 0.5], [4.3, 5.1], OAK, paint('water', '#3a4a50', '#7a8a8c'));
    if (b.has('bellows')) b.panel([m - 1.9, 0.9, 4.6], [0.7, 0.1, 0], [0, 0.3, 0.1], paint('folds', '#6a3f26'));
  },
};

export const stable: Plan = {
  eye: 1.4,
  row: 0.42,
  outside: 'land',
  sunlit: true,
  takes: /^(?:saddle|lantern|bucket)s?$/,
  has: /^(?:hay(?: ?bales?)?|straw|stall|box|saddle|bridle|bucket|lantern|beam|door|horseshoe|pitchfork|halter)(?:e?s)?$/,
  build(b) {
    const s = b.side;
    const boards = paint('boards', '#7a5636', '#2f1e10', 0.22);
    const hay = paint('hay', '#c9a54f', '#e8d08a');
    b.shell(3, 3.4, 10, {
      floor: paint('stone', '#8a7a66', '#4a4034', 0.24),
      wall: boards,
      ceiling: paint('boards', '#5a4028', '#241608', 0.3),
    });
    b.front(-1.2, 1.2, 0, 2.5, 9.96, glass('#3a2818', 1, 1));
    for (const at of [-1, 1]) b.box(at < 0 ? [-1.35, -1.2] : [1.2, 1.35], [0, 2.6], [9.8, 9.96], BEAM);
    b.front(-1.35, 1.35, 2.5, 2.7, 9.8, BEAM);
    b.lamp(0, 1.5, 9.2, 1.6);
    b.sideWindow(3 * s, [1.7, 2.5], [2, 3], glass('#3a2818', 2, 2));
    b.sideWindow(3 * s, [1.7, 2.5], [5, 6], glass('#3a2818', 2, 2));
    if (b.has('stall', 'box'))
      for (let z = 7.6; z > 0.9; z -= 2.2)
        for (const at of [-1, 1]) {
          const x = at * 1.55;
          const span = (w: number): readonly [number, number] => (at < 0 ? [x - w, x] : [x, x + w]);
          // The parting wall, the post, a half door with its cross of boards.
          b.front(at < 0 ? -3 : 1.55, at < 0 ? -1.55 : 3, 0, 1.5, z + 2, boards);
          b.box(span(0.16), [0, 3.3], [z + 1.95, z + 2.15], BEAM);
          b.flank(x, 0.1, 1.22, z, z + 1.95, paint('boards', '#8f6740', '#3a2614', 0.18));
          b.flank(x - at * 0.015, 1.14, 1.24, z, z + 1.95, BEAM);
          b.flank(x - at * 0.015, 0.1, 0.2, z, z + 1.95, BEAM);
          b.panel([x - at * 0.016, 0.2, z + 0.06], [0, 0.82, 1.7], [0, 0.12, 0], BEAM);
          for (let k = 0.12; k < 1.9; k += 0.2) b.flank(x - at * 0.005, 1.24, 1.86, z + k, z + k + 0.035, IRON);
          b.flank(x - at * 0.01, 1.86, 1.92, z, z + 1.95, BEAM);
          b.level(0.6, at < 0 ? -2.9 : 1.7, at < 0 ? -1.7 : 2.9, z + 0.5, z + 1.9, hay);
        }
    for (let z = 8.4; z > 1; z -= 2.2) b.box([-3, 3], [3.1, 3.34], [z, z + 0.22], BEAM);
    if (b.has('hay', 'hay bale', 'bale', 'straw')) {
      for (const [x, z, n] of [
        [-1.05 * s, 8.6, 2],
        [0.95 * s, 5.9, 1],
        [-1.1 * s, 4.2, 2],
      ] as const)
        for (let i = 0; i < n; i++)
          b.box([x - 0.4, x + 0.4], [i * 0.44, i * 0.44 + 0.42], [z, z + 0.6], hay, paint('hay', '#d8b860', '#f0dc9a'));
      for (let i = 0; i < 9; i++) {
        const [x, z] = [b.r.between(-1.1, 1.1), b.r.between(2, 8)];
        b.level(0.008, x - 0.45, x + 0.45, z, z + 0.4, paint('hay', '#b89a52', '#e0c67a'), 'round');
      }
    }
    if (b.has('lantern'))
      for (const z of [6.2, 3.1]) {
        b.front(-0.01, 0.01, 2.6, 3.3, z, DARK);
        b.front(-0.11, 0.11, 2.3, 2.6, z, IRON);
        b.front(-0.08, 0.08, 2.34, 2.54, z - 0.01, paint('lamp', '#ffd080'));
        b.lamp(0, 2.4, z, 0.6);
      }
    if (b.has('saddle'))
      for (const z of [7.5, 3.1]) {
        const x = -1.52 * s;
        b.panel([x + s * 0.02, 1.02, z], [0, 0, 0.6], [s * 0.2, 0.3, 0], paint('soft', '#6a3a1f'));
      }
  },
};
