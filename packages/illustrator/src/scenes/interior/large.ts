/** Large halls for goods and machines, and one under ground: a mall, a warehouse, a bunker. */
import { glass, type Plan, paint } from './panel.ts';

const STEEL = paint('metal', '#9aa4aa');
const DARK = paint('plain', '#24262a');
const WHITE = paint('plain', '#ecebe4');

export const mall: Plan = {
  eye: 1.6,
  row: 0.46,
  outside: 'clouds',
  sunlit: true,
  has: /^(?:shop|store|escalator|plant|potted plant|bench|stair|railing|shop window|window|fountain|vine|ivy|tree|column|sign|palm)(?:e?s)?$/,
  build(b) {
    const wild = /\b(?:overgrown|abandoned|post-?apocalyptic|derelict|ruined)\b/.test(b.called);
    const pale = wild ? '#b4b4a0' : '#e4e0d6';
    const wall = paint('plain', pale);
    const half = 3.9;
    b.level(
      0,
      -half,
      half,
      0.3,
      22,
      wild ? paint('tiles', '#a4a490', '#8a8a74', 1.1) : paint('marble', '#d8d2c6', '#c0b8a8', 1.2),
    );
    for (const at of [-1, 1]) b.flank(at * half, 0, 8, 0.3, 22, wall);
    b.front(-half, half, 0, 8.4, 22, wall);
    // A roof of glass over the middle.
    b.level(8, -half, -1.9, 0.3, 22, wall);
    b.level(8, 1.9, half, 0.3, 22, wall);
    for (const at of [-1, 1])
      b.panel([at * 1.9, 8, 0.3], [0, 0, 21.7], [-at * 1.9, 1.2, 0], glass(wild ? '#6a6a5c' : '#c4c8c8', 16, 3));
    b.front(-2.4, 2.4, 4.6, 7.4, 21.96, glass('#c4c8c8', 4, 3));
    b.lamp(0, 5, 18, 1.6);
    const hues = ['#c8503a', '#2f6a9a', '#d8a03a', '#3f7a5a', '#8a4a7a', '#2f2f3a', '#c86a8a'];
    for (let z = 18.4; z > 0.9; z -= 3.5)
      for (const at of [-1, 1])
        for (const floor of [0, 4]) {
          const x = at * (half - 0.04);
          const c = b.r.pick(hues);
          const lit = !wild || b.r.chance(0.12);
          b.flank(x, floor + 0.15, floor + 2.5, z + 0.15, z + 3.1, paint('plain', wild ? '#3a3c34' : '#f0dcae'));
          if (lit) {
            b.flank(x - at * 0.005, floor + 0.15, floor + 2.5, z + 0.2, z + 3.05, paint('glow', '#ffe2a8', '#ffe2a8', 0.8));
            for (let k = 0; k < 5; k++) {
              const zz = z + 0.35 + k * 0.55;
              const h = b.r.between(0.8, 1.5);
              b.flank(x - at * 0.01, floor + 0.2, floor + h, zz, zz + 0.32, paint('cloth', b.r.pick(hues)));
            }
          }
          b.flank(x - at * 0.02, floor + 0.15, floor + 2.5, z + 1.5, z + 1.58, paint('metal', '#8a8e92'));
          b.flank(x - at * 0.02, floor + 2.5, floor + 3.1, z + 0.1, z + 3.15, paint('plain', wild ? '#6f6f5f' : c));
          b.flank(
            x - at * 0.03,
            floor + 2.66,
            floor + 2.92,
            z + 0.8,
            z + 2.4,
            paint(lit && !wild ? 'lamp' : 'plain', wild ? '#8a8a78' : '#fff4d8'),
          );
          b.box(at < 0 ? [-half, -half + 0.2] : [half - 0.2, half], [0, 8], [z + 3.15, z + 3.5], wall);
        }
    // The gallery with its rail, on both sides.
    for (const at of [-1, 1]) {
      const inner = at * 2.5;
      b.box(at < 0 ? [-half, -2.5] : [2.5, half], [3.5, 3.9], [0.4, 22], paint('plain', wild ? '#a4a490' : '#f4f0e8'), wall);
      if (b.has('railing')) {
        b.flank(inner, 3.9, 4.85, 0.4, 22, paint('mirror', wild ? '#8fa090' : '#c8d8dc', '#8a9298'));
        b.flank(inner - at * 0.01, 4.82, 4.92, 0.4, 22, STEEL);
      }
      for (let z = 17; z > 2; z -= 4.8) b.box(at < 0 ? [-2.8, -2.5] : [2.5, 2.8], [0, 3.5], [z, z + 0.35], WHITE);
    }
    // A moving stair in the middle, far enough off.
    if (b.has('escalator', 'stair')) {
      const z = 12;
      b.panel([-0.7, 0.05, z], [1.4, 0, 0], [0, 3.8, 6.2], paint('slats', wild ? '#5a5c54' : '#8a9096', '#3a3e42', 0.3));
      for (const x of [-0.85, 0.75]) {
        b.panel([x, 0.05, z], [0.1, 0, 0], [0, 3.8, 6.2], paint('plain', '#c4c8ca'));
        b.panel([x + 0.05, 0.05, z], [0, 0.9, 0], [0, 3.8, 6.2], paint('mirror', '#b8c8cc', '#6a7276'));
      }
    }
    for (const z of [16, 11, 6]) b.lamp(0, 3, z, wild ? 0.3 : 0.8);
    if (!wild && b.has('plant', 'potted plant'))
      for (const [x, z] of [
        [-1.9, 9],
        [1.9, 7],
        [-1.8, 5.2],
      ] as const)
        b.leafy(x, 0, z, 1.7, paint('leaf', '#3f7a46', '#8fbf6a'), paint('metal', '#8a6a4a'));
    if (!wild && b.has('bench')) b.box([1.3, 2.4], [0.36, 0.46], [4.6, 5.1], paint('boards', '#b98c5a', '#6a4a28', 0.12));
    if (!wild) return;
    // What grows: out of the floor, over the rails, down from the roof.
    const greens = ['#4f7a3a', '#3f6a3a', '#6a8a3a', '#5a7a4a'];
    for (let i = 0; i < 26; i++) {
      const z = 20 - i * 0.68;
      const at = b.r.chance(0.5) ? -1 : 1;
      const x = at * b.r.between(0.8, 3.4);
      const h = b.r.between(0.5, 1.7);
      b.front(x - h * 0.7, x + h * 0.7, -0.1, h, z, paint('foliage', b.r.pick(greens), '#9ab45a'));
    }
    for (let z = 19; z > 1.4; z -= 0.8)
      for (const at of [-1, 1]) {
        if (b.r.chance(0.35)) continue;
        const low = b.r.between(2, 3.6);
        b.flank(
          at * (2.46 + 0.02 * b.r.between(-1, 1)),
          low,
          5,
          z,
          z + b.r.between(0.5, 1.1),
          paint('foliage', b.r.pick(greens), '#8aa850'),
        );
      }
    for (let i = 0; i < 9; i++) {
      const [x, z] = [b.r.between(-2.4, 2.4), 18 - i * 1.7];
      b.front(x - 0.25, x + 0.25, b.r.between(3.6, 5.6), 8.4, z, paint('foliage', b.r.pick(greens), '#8aa850'));
    }
    for (let i = 0; i < 14; i++) {
      const [x, z] = [b.r.between(-3, 3), b.r.between(2.6, 16)];
      b.level(0.01, x - 0.9, x + 0.9, z, z + 0.9, paint('foliage', '#6a8448', '#8a9a5a'));
    }
  },
};

export const warehouse: Plan = {
  eye: 1.6,
  row: 0.43,
  outside: 'land',
  closed: true,
  dim: 0.9,
  has: /^(?:shel(?:f|ves)|rack|pallet|(?:cardboard )?box|crate|conveyor(?: belt)?|machine|window|light|forklift truck|barrel|tank)(?:e?s)?$/,
  build(b) {
    const works = /\b(?:factory|production|assembly|manufactur\w*|steel|mill|foundry|machine|printing|industrial)\b/.test(
      b.called,
    );
    const brewed = /\b(?:brewery|distillery|winery)\b/.test(b.called);
    const half = 5;
    b.shell(half, 6.4, 22, {
      floor: paint('concrete', '#9a9c98', '#6a6c68', 2),
      wall: works ? paint('bricks', '#8a5a48', '#4a3a34', 0.24) : paint('slats', '#a8b0b0', '#7a8284', 0.5),
      ceiling: paint('slats', '#5f666a', '#3a4044', 0.8),
    });
    b.front(-1.7, 1.7, 0, 3.4, 21.96, paint('slats', '#6a7a84', '#4a565e', 0.3));
    for (const at of [-1, 1]) b.level(0.008, at * 1.7 - 0.06, at * 1.7 + 0.06, 0.5, 21, paint('plain', '#d8b030'));
    for (let z = 20; z > 1; z -= 3.6) {
      b.box([-half, half], [5.9, 6.2], [z, z + 0.2], STEEL);
      for (const at of [-1, 1]) b.panel([at * half, 5.2, z], [0, 0, 0.2], [-at * 1, 0.8, 0], STEEL);
    }
    for (let z = 18; z > 1; z -= 3.4)
      for (const x of [-1.6, 1.6]) {
        b.level(5.8, x - 0.16, x + 0.16, z, z + 1.6, paint('lamp', '#f4f6ee'));
        b.lamp(x * 0.4, 4.6, z, 0.5);
      }
    b.lamp(0, 2.2, 20, 1.2);
    const card = ['#b98f5f', '#a8804f', '#c49a6a', '#9a7448'];
    if (works || brewed) {
      for (const at of [-1, 1])
        for (const z of [16, 11.5, 7, 2.5]) b.flank(at * (half - 0.02), 2.6, 5, z, z + 2.6, glass('#4a4e50', 5, 4));
      b.lamp(0, 3.4, 6, 1.2);
      for (let z = 18; z > 1.2; z -= brewed ? 2.6 : 3.4)
        for (const at of [-1, 1]) {
          const x = at * 3.2;
          if (!b.has('machine', 'tank', 'robot arm')) break;
          if (brewed) {
            const c = at < 0 ? '#b87a44' : '#c4cacc';
            b.front(x - 0.9, x + 0.9, 0.5, 3.2, z, paint('metal', c));
            b.front(x - 0.9, x + 0.9, 2.5, 3.9, z + 0.01, paint('drum', c, c), 'round');
            b.front(x - 0.22, x + 0.22, 1.5, 1.94, z - 0.01, paint('drum', '#8a8e92', '#c8ccce'), 'round');
            b.front(x - 0.05, x + 0.05, 3.8, 6.2, z, STEEL);
            for (const l of [-0.7, 0.7]) b.front(x + l - 0.06, x + l + 0.06, 0, 0.6, z, DARK);
            continue;
          }
          // A machine in its housing, with a window, lights and a stack of pipes.
          const c = b.r.pick(['#4a7a8a', '#5a8a6a', '#c89a3a', '#6a7a8a']);
          b.box([x - 0.8, x + 0.8], [0, 1.9], [z, z + 2], paint('door', c, '#2f3a40', 0.08), paint('plain', '#3a4448'));
          b.front(x - 0.5, x + 0.2, 1, 1.6, z - 0.01, paint('mirror', '#9ab8c0', '#2a3034'));
          for (let i = 0; i < 3; i++)
            b.front(
              x + 0.4,
              x + 0.5,
              1.1 + i * 0.17,
              1.2 + i * 0.17,
              z - 0.015,
              paint('lamp', ['#ff5a4a', '#ffd24a', '#6aff8a'][i]!),
              'round',
            );
          b.box([x - 0.12, x + 0.12], [1.9, 5.8], [z + 0.8, z + 1.04], STEEL);
        }
      if (!brewed && b.has('conveyor', 'conveyor belt')) {
        for (const at of [-1, 1]) {
          const x: readonly [number, number] = at < 0 ? [-2.2, -1.5] : [1.5, 2.2];
          b.box(x, [0.75, 0.85], [1.4, 19], paint('plain', '#5a6064'), paint('slats', '#2f3236', '#1c1e20', 0.2));
          for (let z = 18; z > 1.5; z -= 2.2) {
            b.box([x[0] + 0.1, x[1] - 0.1], [0, 0.75], [z, z + 0.1], STEEL);
            if (b.r.chance(0.75)) {
              const m = (x[0] + x[1]) / 2;
              b.box(
                [m - 0.24, m + 0.24],
                [0.85, 1.2],
                [z + 0.6, z + 1.1],
                paint('plain', b.r.pick(card)),
                paint('plain', '#d0a878'),
              );
            }
          }
        }
      }
      return;
    }
    if (b.has('shelf', 'shelves', 'rack'))
      for (let z = 19; z > 0.8; z -= 2.7)
        for (const at of [-1, 1]) {
          const [near, far] = [at * 2.5, at * 4];
          const x: readonly [number, number] = at < 0 ? [far, near] : [near, far];
          for (const zz of [z, z + 2.6])
            b.box(at < 0 ? [near - 0.12, near] : [near, near + 0.12], [0, 5.2], [zz, zz + 0.1], paint('plain', '#2f5a9a'));
          for (const y of [0.14, 1.75, 3.4]) {
            b.box(x, [y - 0.12, y], [z, z + 2.7], paint('plain', '#d8702a'));
            for (let k = 0; k < 3; k++) {
              if (b.r.chance(0.14)) continue;
              const h = b.r.between(0.7, 1.3);
              const c = b.r.pick(card);
              const zz = z + 0.16 + k * 0.86;
              b.box(
                at < 0 ? [far, near - 0.06] : [near + 0.06, far],
                [y, y + h],
                [zz, zz + 0.74],
                paint('plain', c),
                paint('plain', '#d0a878'),
              );
              b.flank(near + at * 0.055, y, y + h, zz + 0.34, zz + 0.4, paint('plain', '#d8c49a'));
              b.flank(near + at * 0.054, y + 0.12, y + 0.3, zz + 0.46, zz + 0.66, paint('plain', '#efe9dc'));
            }
          }
        }
    if (!b.bare && b.has('pallet', 'box', 'boxes', 'crate'))
      for (const [x, z] of [
        [-1.35, 9.4],
        [1.3, 6.4],
      ] as const) {
        b.box([x - 0.5, x + 0.5], [0, 0.14], [z, z + 1], paint('slats', '#b08a58', '#5a4024', 0.1));
        for (let i = 0; i < 3; i++) {
          const [dx, y] = i < 2 ? [i ? 0.02 : -0.48, 0.14] : [-0.25, 0.62];
          b.box(
            [x + dx, x + dx + 0.46],
            [y, y + 0.46],
            [z + 0.1, z + 0.7],
            paint('plain', card[i]!),
            paint('plain', '#d0a878'),
          );
        }
      }
  },
};

export const bunker: Plan = {
  eye: 1.4,
  row: 0.42,
  outside: 'tunnel',
  closed: true,
  dim: 0.34,
  has: /^(?:door|bunk|bunk bed|bed|pipe|lamp|light|bulb|shel(?:f|ves)|can|console|switch|gauge|wire|cable|desk|table|engine|boiler|valve|generator|blast door|hatch)(?:e?s)?$/,
  build(b) {
    const engine = /\b(?:engine|boiler|machine|generator)\b/.test(b.called);
    const vaulted = /\b(?:bank|vault|gold|treasur\w*)\b/.test(b.called);
    const half = 2.3;
    const raw = paint('concrete', vaulted ? '#8a8c90' : '#8f8f86', '#4a4a44', 1.4);
    b.shell(half, 2.5, 7.6, {
      floor: paint('concrete', '#74746c', '#3f3f3a', 1.6),
      wall: raw,
      back: paint('concrete', '#85857c', '#4a4a44', 1.4),
      ceiling: raw,
    });
    // A round door of steel with its wheel.
    if (b.has('door', 'blast door', 'hatch')) {
      b.front(-1.05, 1.05, 0.02, 2.12, 7.56, paint('metal', '#5a5e60'), 'round');
      b.front(-0.9, 0.9, 0.17, 1.97, 7.54, paint('metal', vaulted ? '#b8bcc0' : '#6f7a70'), 'round');
      for (let i = 0; i < 8; i++) {
        const [c, s] = RIM[i]!;
        b.front(c * 0.78 - 0.06, c * 0.78 + 0.06, 1.07 + s * 0.78 - 0.06, 1.07 + s * 0.78 + 0.06, 7.53, DARK, 'round');
      }
      b.front(-0.36, 0.36, 0.71, 1.43, 7.5, paint('wheel', vaulted ? '#c8a050' : '#8a3a2f', '#4a4a4a'), 'round');
    }
    for (let z = 6; z > 0.8; z -= 1.8) {
      for (const at of [-1, 1])
        b.box(
          at < 0 ? [-half, -half + 0.16] : [half - 0.16, half],
          [0, 2.5],
          [z, z + 0.24],
          paint('concrete', '#9a9a90', '#4a4a44', 2),
        );
      b.box([-half, half], [2.32, 2.5], [z, z + 0.24], paint('concrete', '#8a8a80', '#4a4a44', 2));
    }
    if (b.has('pipe'))
      for (const [x, y, r, c] of [
        [-2.05, 2.05, 0.09, '#8a6a44'],
        [-1.8, 2.18, 0.06, '#6a7478'],
        [2.05, 2.1, 0.1, '#5a7a6a'],
        [1.78, 2.2, 0.05, '#a84a38'],
      ] as const)
        b.box([x - r, x + r], [y - r, y + r], [0.4, 7.5], paint('metal', c));
    for (const z of [5.4, 2.9]) {
      b.front(-0.01, 0.01, 2.2, 2.5, z, DARK);
      b.front(-0.16, 0.16, 2.14, 2.26, z, paint('metal', '#3a4a42'), 'arch');
      b.front(-0.07, 0.07, 2.04, 2.18, z - 0.01, paint('lamp', '#ffe2a0'), 'round');
      b.front(-0.9, 0.9, 1.2, 2.9, z - 0.015, paint('glow', '#ffd890', '#ffd890', 0.3));
      b.lamp(0, 2, z, 1.2);
    }
    const s = b.side;
    if (vaulted) {
      for (const at of [-1, 1])
        for (let z = 6.4; z > 1; z -= 0.62)
          for (let y = 0.1; y < 2; y += 0.32) {
            b.flank(at * (half - 0.17), y, y + 0.29, z, z + 0.58, paint('metal', '#b0a27a'));
            b.flank(at * (half - 0.175), y + 0.11, y + 0.17, z + 0.25, z + 0.33, DARK);
          }
      return;
    }
    if (engine) {
      for (const at of [-1, 1])
        for (const z of [5, 2.6]) {
          const x: readonly [number, number] = at < 0 ? [-2.1, -1] : [1, 2.1];
          b.box(x, [0, 1.15], [z, z + 1.7], paint('door', '#4a6a5a', '#22302a', 0.06), paint('metal', '#6a8474'));
          b.front(x[0] + 0.15, x[1] - 0.15, 1.1, 1.5, z + 0.2, paint('drum', '#8a8e90', '#b8bcbe'), 'arch');
          for (let i = 0; i < 4; i++)
            b.front(
              x[0] + 0.15 + i * 0.24,
              x[0] + 0.31 + i * 0.24,
              0.7,
              0.86,
              z - 0.01,
              paint('drum', '#c8a050', '#f0ece0'),
              'round',
            );
          b.front(
            (x[0] + x[1]) / 2 - 0.22,
            (x[0] + x[1]) / 2 + 0.22,
            0.14,
            0.58,
            z - 0.015,
            paint('wheel', '#a83a2f', '#5a2a24'),
            'round',
          );
        }
      return;
    }
    // Bunks on one side, shelves of tins and a set of switches on the other.
    if (b.has('bunk', 'bunk bed', 'bed'))
      for (const y of [0.4, 1.3]) {
        const x: readonly [number, number] = s > 0 ? [-2.14, -1.3] : [1.3, 2.14];
        b.box(x, [y, y + 0.06], [4.2, 6.2], STEEL);
        b.box(x, [y + 0.06, y + 0.2], [4.2, 6.2], paint('cloth', '#6a6f52'), paint('cloth', '#7a8060'));
        b.box([x[0] + 0.1, x[1] - 0.1], [y + 0.2, y + 0.3], [5.7, 6.1], paint('cloth', '#c4c0b0'));
        for (const z of [4.2, 6.14]) b.box(s > 0 ? [-1.36, -1.3] : [1.3, 1.36], [0, 2], [z, z + 0.06], STEEL);
      }
    if (b.has('shelf', 'shelves', 'can'))
      for (const y of [0.5, 1, 1.5]) {
        const x = s > 0 ? 2.14 : -2.14;
        b.box(s > 0 ? [1.8, 2.14] : [-2.14, -1.8], [y, y + 0.03], [4.2, 6], STEEL);
        for (let z = 5.8; z > 4.2; z -= 0.2) {
          const c = b.r.pick(['#b84a38', '#c8a44a', '#6a8a5a', '#c4c0b4', '#4a6a84']);
          b.box(s > 0 ? [x - 0.3, x - 0.16] : [x + 0.16, x + 0.3], [y + 0.03, y + 0.22], [z, z + 0.14], paint('metal', c));
        }
      }
    if (b.has('console', 'switch', 'gauge')) {
      const x = s > 0 ? 2.12 : -2.12;
      b.flank(x, 0.9, 1.9, 2.2, 3.9, paint('metal', '#4f5a52'));
      for (let i = 0; i < 8; i++) {
        const [y, z] = [1.55 - Math.floor(i / 4) * 0.34, 2.35 + (i % 4) * 0.38];
        b.flank(x - s * 0.01, y, y + 0.22, z, z + 0.22, paint('drum', '#2a2c2a', i % 3 ? '#d8d4c0' : '#e0a040'), 'round');
      }
      for (let i = 0; i < 6; i++)
        b.flank(
          x - s * 0.012,
          1,
          1.06,
          2.35 + i * 0.24,
          2.41 + i * 0.24,
          paint('lamp', ['#6aff8a', '#ffb04a', '#ff5a4a'][i % 3]!),
          'round',
        );
    }
  },
};

/** Eight points round a circle. */
const RIM = [
  [1, 0],
  [0.707, 0.707],
  [0, 1],
  [-0.707, 0.707],
  [-1, 0],
  [-0.707, -0.707],
  [0, -1],
  [0.707, -0.707],
] as const;
