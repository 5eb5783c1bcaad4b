/** Insides of large buildings: naves, barns, greenhouses, halls. */
import { type Builder, glass, type Plan, paint } from './panel.ts';

const DARK = paint('plain', '#2c2e30');

export const church: Plan = {
  eye: 1.35,
  row: 0.46,
  outside: 'land',
  has: /^(?:pew|altar|column|pillar|nave|arch|stained[- ]glass window|window|candle)(?:e?s)?$/,
  build(b) {
    const stone = paint('stone', '#c9b898', '#6a6050', 0.42);
    const pale = paint('stone', '#d6c8aa', '#6a6050', 0.5);
    const wood = paint('boards', '#7a5230', '#3a2414', 0.2);
    const rich = paint('stained', '#6080c0', '#202020', 0.3);
    b.shell(3.3, 8, 17, {
      floor: paint('tiles', '#a89c88', '#968a78', 0.7),
      wall: stone,
      back: pale,
      ceiling: paint('boards', '#6a4a2c', '#2a1a0c', 0.4),
    });
    b.front(-1.5, 1.5, 1.7, 6.2, 16.95, paint('stone', '#8f8470', '#555', 0.3), 'arch');
    b.front(-1.2, 1.2, 2.2, 5.9, 16.9, rich, 'arch');
    b.lamp(0, 3.4, 14.5, 1.6);
    for (const z of [4, 8]) b.lamp(0, 4.5, z, 2.2);
    b.level(0.01, -0.62, 0.62, 0.3, 15, paint('cloth', '#8a2f34'));
    b.box([-2, 2], [0, 0.3], [14.8, 17], pale);
    if (b.has('altar')) b.box([-0.9, 0.9], [0.3, 1.25], [15.6, 16.2], paint('cloth', '#e8e0d0'));
    for (const x of [-0.7, 0.7]) {
      b.front(x - 0.03, x + 0.03, 1.25, 1.7, 15.6, paint('plain', '#f0e8d4'));
      b.front(x - 0.035, x + 0.035, 1.7, 1.85, 15.59, paint('lamp', '#ffd28a'), 'round');
    }
    for (let z = 14; z > 1; z -= 2.6)
      for (const at of [-1, 1]) {
        b.sideWindow(at * 3.3, [2.2, 5.6], [z - 1.7, z - 0.6], rich, 'arch');
        b.box(at < 0 ? [-2.95, -2.5] : [2.5, 2.95], [0, 5.4], [z, z + 0.45], pale);
        b.box(at < 0 ? [-3.05, -2.4] : [2.4, 3.05], [5.4, 5.75], [z - 0.1, z + 0.55], paint('plain', '#d0c6b2'));
        b.box(at < 0 ? [-3.05, -2.4] : [2.4, 3.05], [0, 0.35], [z - 0.1, z + 0.55], paint('plain', '#a89c86'));
      }
    for (let z = 12.6; z > 1.9; z -= 1.15)
      for (const at of [-1, 1]) {
        const x: readonly [number, number] = at < 0 ? [-2.4, -0.78] : [0.78, 2.4];
        if (!b.has('pew')) continue;
        b.box(x, [0.4, 0.46], [z, z + 0.4], wood);
        b.box(x, [0, 0.95], [z - 0.07, z], wood, paint('plain', '#9a6c42'));
        b.box(
          at < 0 ? [-0.84, -0.78] : [0.78, 0.84],
          [0, 1.02],
          [z - 0.08, z + 0.42],
          paint('boards', '#8a5e38', '#3a2414', 0.5),
        );
      }
  },
};

/** Two slopes that meet over the middle. */
function gable(
  b: Builder,
  half: number,
  eaves: number,
  ridge: number,
  z: readonly [number, number],
  paint: Parameters<Builder['front']>[5],
): void {
  for (const at of [-1, 1]) b.panel([at * half, eaves, z[0]], [0, 0, z[1] - z[0]], [-at * half, ridge - eaves, 0], paint);
}

export const barn: Plan = {
  eye: 1.3,
  row: 0.46,
  outside: 'land',
  has: /^(?:hay(?: ?bales?)?|straw|beam|ladder|hayloft|stall)s?$/,
  build(b) {
    const boards = paint('boards', '#8a6442', '#3a2818', 0.24);
    const beam = paint('boards', '#5f4229', '#2a1c10', 0.3);
    const hay = paint('hay', '#c9a54f', '#e8d08a');
    b.front(-3.1, 3.1, 0, 6, 10, paint('boards', '#7a5638', '#3a2818', 0.22));
    b.front(-1.15, 1.15, 0, 2.6, 9.97, glass('#4a3220', 1, 1));
    b.level(0, -3.1, 3.1, 0.3, 10, paint('hay', '#8f7448', '#b89a5a'));
    for (const at of [-1, 1]) b.flank(at * 3.1, 0, 3.1, 0.3, 10, boards);
    gable(b, 3.1, 3.1, 5.4, [0.3, 10], boards);
    b.front(-0.3, 0.3, 3.7, 4.4, 9.96, glass('#4a3220', 2, 2));
    b.lamp(0, 1.6, 9.2, 1.5);
    for (let z = 8.4; z > 1; z -= 2.3) {
      for (const at of [-1, 1]) b.box(at < 0 ? [-2.2, -1.98] : [1.98, 2.2], [0, 3.5], [z, z + 0.22], beam);
      b.box([-3.1, 3.1], [3.3, 3.52], [z, z + 0.22], beam);
      for (const at of [-1, 1]) b.panel([at * 2.1, 2.6, z], [at * -0.18, 0.18, 0], [at * -0.8, 0.8, 0], beam);
      b.sideWindow(3.1 * b.side, [1.6, 2.4], [z - 1.6, z - 0.7], glass('#4a3220', 2, 2));
    }
    if (b.has('hay', 'hay bale', 'bale'))
      for (const [at, z, n] of [
        [-1, 7.2, 3],
        [1, 6.4, 2],
        [-1, 4.6, 2],
        [1, 3.6, 1],
      ] as const)
        for (let i = 0; i < n; i++) {
          const x = at * (2.45 - 0.12 * i);
          b.box([x - 0.52, x + 0.52], [i * 0.52, i * 0.52 + 0.5], [z, z + 0.8], hay, paint('hay', '#d8b860', '#f0dc9a'));
        }
    if (b.has('ladder'))
      for (let i = 0; i < 9; i++) {
        if (i === 0) for (const x of [1.5, 1.95]) b.panel([x, 0, 5.6], [0.06, 0, 0], [0, 3.2, 0.8], beam);
        b.box([1.5, 2], [0.3 + i * 0.33, 0.34 + i * 0.33], [5.66 + i * 0.08, 5.7 + i * 0.08], beam);
      }
  },
};

export const greenhouse: Plan = {
  eye: 1.35,
  row: 0.45,
  outside: 'land',
  has: /^(?:plant|pot|bench|palm|fern|flower ?pot|potted plant|pane|window)(?:e?s)?$/,
  build(b) {
    const iron = '#dfe4dc';
    b.front(-2.3, 2.3, 0, 4.2, 11, glass(iron, 4, 5));
    b.level(0, -2.3, 2.3, 0.3, 11, paint('stone', '#a59a86', '#5f5848', 0.34));
    for (const at of [-1, 1]) {
      b.flank(at * 2.3, 0.7, 2.3, 0.3, 11, glass(iron, 11, 2));
      b.flank(at * 2.3, 0, 0.7, 0.3, 11, paint('bricks', '#a86a4c', '#c4b8a4', 0.2));
    }
    gable(b, 2.3, 2.3, 3.7, [0.3, 11], glass(iron, 11, 4));
    b.front(-0.55, 0.55, 0, 2.1, 10.97, glass(iron, 2, 3));
    b.openings.push(
      { low: 0.8, high: 3.4, near: 1, far: 2.4 },
      { low: 0.8, high: 3.4, near: 2.7, far: 4.2 },
      { low: 0.8, high: 3.4, near: 4.5, far: 7 },
    );
    for (let z = 9.8; z > 1; z -= 1.96) b.box([-2.3, 2.3], [2.28, 2.36], [z, z + 0.06], paint('plain', iron));
    const greens = ['#4f8a3f', '#3f7448', '#6a9a3a', '#5a8a5a', '#7aa04a'];
    const blooms = ['#9ac25a', '#d86a6a', '#e8c04a', '#b87ac0', '#9ac25a'];
    const bench = paint('boards', '#9a7a54', '#4a3620', 0.12);
    if (b.has('bench')) for (const at of [-1, 1]) b.box(at < 0 ? [-2.2, -0.95] : [0.95, 2.2], [0.62, 0.7], [1.4, 10.4], bench);
    if (b.has('bench'))
      for (let z = 9.6; z > 1.6; z -= 1.9) for (const x of [-1.02, 0.97]) b.box([x, x + 0.06], [0, 0.64], [z, z + 0.06], bench);
    if (!b.has('plant', 'plants')) return;
    for (let z = 10; z > 1.5; z -= 0.62)
      for (const at of [-1, 1])
        for (const x of [1.92, 1.3]) {
          const i = b.r.below(greens.length);
          const size = b.r.between(0.5, x > 1.5 ? 1.25 : 0.85);
          b.potted(
            at * (x + b.r.between(-0.12, 0.12)),
            0.7,
            z,
            size,
            paint('foliage', greens[i]!, b.r.pick(blooms)),
            paint('plain', '#b5683f'),
          );
        }
    for (let z = 8; z > 3; z -= 2.4)
      for (const at of [-1, 1]) {
        b.front(at * 1.3 - 0.01, at * 1.3 + 0.01, 2.2, 2.9, z, DARK);
        b.front(at * 1.3 - 0.4, at * 1.3 + 0.4, 1.75, 2.4, z - 0.02, paint('foliage', b.r.pick(greens), b.r.pick(blooms)));
      }
  },
};

export const parking: Plan = {
  eye: 1.35,
  row: 0.43,
  outside: 'town',
  closed: true,
  has: /^(?:column|pillar|bay|tool board|workbench|pendant lamp|lamp)(?:e?s)?$/,
  build(b) {
    const slab = paint('concrete', '#8f8e8a', '#5a5a58', 4);
    const grey = paint('concrete', '#a4a29c', '#5a5a58', 1.6);
    b.shell(7.2, 2.7, 26, { floor: slab, wall: grey, ceiling: paint('concrete', '#7d7c78', '#4a4a48', 3) });
    b.front(-1.6, 1.6, 0.5, 2.4, 25.95, paint('lamp', '#b9c4c8'));
    const line = paint('plain', '#e4e2da');
    for (let z = 25; z > 1; z -= 2.6)
      for (const at of [-1, 1]) b.level(0.006, at < 0 ? -7 : 2.6, at < 0 ? -2.6 : 7, z, z + 0.12, line);
    for (const x of [-2.6, 2.6]) b.level(0.006, x - 0.06, x + 0.06, 1, 25, line);
    for (const z of [20, 12, 6]) {
      b.level(0.007, -0.07, 0.07, z, z + 1.6, line);
      b.panel([-0.34, 0.007, z + 1.4], [0.68, 0, 0], [0, 0, 0.16], line);
    }
    for (let z = 23; z > 2; z -= 5.2)
      for (const at of [-1, 1]) {
        const x: readonly [number, number] = at < 0 ? [-3.2, -2.75] : [2.75, 3.2];
        b.box(x, [0, 2.7], [z, z + 0.5], grey);
        b.front(x[0], x[1], 0, 1, z - 0.005, paint('stripes', '#e0b22a', '#26262a', 0.22));
        b.flank(at * 2.745, 0, 1, z, z + 0.5, paint('stripes', '#e0b22a', '#26262a', 0.22));
      }
    for (let z = 22; z > 1; z -= 4) {
      b.box([-7.2, 7.2], [2.45, 2.7], [z + 2, z + 2.5], grey);
      for (const x of [-1.4, 1.4]) b.level(2.44, x - 0.1, x + 0.1, z, z + 1.5, paint('lamp', '#f2f6f4'));
    }
    for (const z of [3.5, 8, 14, 20]) b.lamp(0, 2.4, z, 1.3);
    b.box([-6, -5.6], [2.2, 2.3], [1, 25], paint('metal', '#8a4438'));
  },
};

export const gym: Plan = {
  eye: 1.35,
  row: 0.42,
  outside: 'town',
  sunlit: true,
  has: /^(?:window|rack|mirror|dumbbell|treadmill|bench|weight|mat|punching bag)(?:e?s)?$/,
  build(b) {
    const iron = paint('plain', '#2c2e33');
    const accent = paint('plain', b.r.pick(['#c8442f', '#2f7fb0', '#e0a82a']));
    b.shell(3, 3, 8, {
      floor: paint('tiles', '#4a4d52', '#45484d', 1),
      wall: paint('plain', '#c4c6c4'),
      back: paint('bricks', '#9a9690', '#b9b5ae', 0.2),
      ceiling: paint('plain', '#8a8c8c'),
    });
    b.front(-3, 3, 0.9, 1.02, 7.98, accent);
    // Windows that were asked for take the end wall.
    if (b.wanted('window') !== undefined) {
      b.front(-2.9, 2.9, 1.1, 2.85, 7.97, glass('#3a3d42', 6, 3));
      b.lamp(0, 2, 7, 0.6);
    }
    const light = b.side;
    for (const z of [1.2, 3.4, 5.6]) {
      b.sideWindow(3 * light, [1.0, 2.6], [z, z + 1.9], glass('#3a3d42', 2, 2));
      b.flank(-2.99 * light, 0.3, 2.5, z, z + 1.9, paint('mirror', '#aebcc2', '#5a5f66'));
    }
    for (const x of [-1.2, 1.2]) b.strip(x, 2.98, 1, 7.6, 0.2, 0.5);
    if (b.has('rack', 'dumbbell', 'weight'))
      for (const y of [0.35, 0.75]) {
        b.box([-1.9, 0.4], [y, y + 0.05], [7.3, 7.8], iron);
        for (let x = -1.75; x < 0.3; x += 0.33)
          for (const dx of [0, 0.13])
            b.front(x + dx - 0.07, x + dx + 0.07, y + 0.05, y + 0.24, 7.3, paint('drum', '#3a3c42', '#1c1d20'), 'round');
      }
    if (b.has('punching bag')) {
      b.front(1.48, 1.52, 2.1, 3, 6.4, iron);
      b.box([1.3, 1.7], [0.9, 2.15], [6.3, 6.6], accent);
    }
    // Treadmills before the windows, benches before the mirrors.
    if (b.has('treadmill'))
      for (const z of [5.6, 3.8]) {
        const x: readonly [number, number] = light > 0 ? [1.7, 2.4] : [-2.4, -1.7];
        b.box(x, [0, 0.2], [z, z + 1.4], iron, paint('plain', '#1c1d20'));
        for (const px of [x[0], x[1] - 0.06])
          b.box([px, px + 0.06], [0.2, 1.15], [z + 1.25, z + 1.35], paint('metal', '#a4a8ac'));
        b.box(x, [1.05, 1.3], [z + 1.2, z + 1.3], iron, accent);
      }
    if (b.has('bench'))
      for (const z of [5.4, 3.6]) {
        const x: readonly [number, number] = light > 0 ? [-2.3, -1.6] : [1.6, 2.3];
        b.box([x[0] + 0.15, x[1] - 0.15], [0.38, 0.48], [z, z + 1.2], paint('cloth', '#1f2023'), accent);
        for (const px of [x[0], x[1] - 0.06]) b.box([px, px + 0.06], [0, 1.05], [z + 1.1, z + 1.18], iron);
        b.box([x[0] - 0.2, x[1] + 0.2], [1, 1.04], [z + 1.1, z + 1.14], paint('metal', '#b4b8bc'));
        for (const px of [x[0] - 0.2, x[1] + 0.2])
          b.front(px - 0.2, px + 0.2, 0.82, 1.22, z + 1.08, paint('drum', '#2a2b30', '#3a3c42'), 'round');
      }
  },
};

export const pool: Plan = {
  eye: 1.4,
  row: 0.42,
  outside: 'land',
  has: /^(?:lane|water|swimming pool|pool)s?$/,
  build(b) {
    const tile = paint('tiles', '#dfe6e4', '#d4dedd', 0.3);
    b.shell(4.6, 4, 20, {
      floor: tile,
      wall: paint('tiles', '#cfdfe0', '#c8dadc', 0.4),
      back: paint('tiles', '#b9d4d8', '#aecdd2', 0.4),
      ceiling: paint('slats', '#d8cdb8', '#a89878', 0.3),
    });
    for (let x = -4.2; x < 4; x += 2.1) b.front(x, x + 1.8, 1.1, 3.3, 19.95, glass('#e8ecea', 2, 2));
    for (const at of [-1, 1])
      for (let z = 1.5; z < 19; z += 2.6) b.sideWindow(at * 4.6, [1, 3.3], [z, z + 2.2], glass('#e8ecea', 2, 2));
    b.level(0.01, -3.3, 3.3, 4.6, 18.4, paint('plain', '#9ab8bc'));
    b.level(0.015, -3.15, 3.15, 4.8, 18.2, paint('water', '#3fa4bc', '#c8eef0'));
    for (const x of [-1.9, -0.63, 0.63, 1.9])
      b.level(0.03, x - 0.05, x + 0.05, 4.8, 18.2, paint('stripes', '#d8402f', '#f0ece4', 0.5));
    for (const x of [-2.5, -1.25, 0, 1.25, 2.5])
      b.box([x - 0.25, x + 0.25], [0, 0.5], [18.5, 19], paint('plain', '#e8ecec'), paint('plain', '#3f7f96'));
    b.box([2.6, 2.66], [0, 0.9], [4.6, 4.66], paint('metal', '#b8c0c2'));
    b.box([3, 3.06], [0, 0.9], [4.6, 4.66], paint('metal', '#b8c0c2'));
    for (const x of [-1.6, 1.6]) b.strip(x, 3.98, 3, 18, 0.25, 0.5);
  },
};
