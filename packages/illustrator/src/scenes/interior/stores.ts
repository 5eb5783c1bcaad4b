/** Where things are kept: garages, cellars, attics. */
import { glass, type Plan, paint } from './panel.ts';

const WOOD = paint('boards', '#a87c50', '#5a3e24', 0.3);
const DARK = paint('plain', '#2c2e32');

export const garage: Plan = {
  eye: 1.35,
  row: 0.4,
  outside: 'land',
  has: /^(?:tool board|workbench|pendant lamp|tool|shelf|shelves|gate|garage door)s?$/,
  build(b) {
    const s = b.side;
    b.shell(3, 2.7, 7, {
      floor: paint('concrete', '#96938c', '#5a5854', 2.4),
      wall: paint('bricks', '#b3aca2', '#c9c3b8', 0.2),
      back: paint('plain', '#c4beb2'),
      ceiling: paint('boards', '#9a8a74', '#4a3e30', 0.3),
    });
    b.front(-1.7, 1.7, 0, 2.35, 6.97, paint('slats', '#d4d6d2', '#8a8e8c', 0.29));
    for (const x of [-1.2, -0.4, 0.4, 1.2]) b.front(x - 0.26, x + 0.26, 1.8, 2.05, 6.96, glass('#b4b8b4', 1, 1));
    b.front(-0.12, 0.12, 0.85, 0.92, 6.95, DARK);
    b.sideWindow(3 * s, [1.3, 2.1], [3.2, 5], glass('#e4e0d4', 2, 2));
    const x: readonly [number, number] = s > 0 ? [-2.98, -2.35] : [2.35, 2.98];
    b.flank(-2.985 * s, 1.15, 2.1, 3.4, 6.2, paint('boards', '#b08a58', '#6a4c28', 0.5));
    for (let i = 0; i < 7; i++) {
      const z = 3.6 + i * 0.36;
      const y = 1.5 + (i % 3) * 0.1;
      b.flank(-2.975 * s, y, 1.98, z, z + 0.05, paint('plain', ['#7a4a2a', '#8a8e92', '#c8402f'][i % 3]!));
      b.flank(-2.97 * s, y - 0.06, y + 0.1, z - 0.07, z + 0.12, paint('metal', '#8f9498'));
    }
    b.box(x, [0.84, 0.92], [3.2, 6.4], WOOD);
    for (const z of [6.2, 4.8, 3.25]) b.box([x[0] + 0.05, x[1] - 0.02], [0, 0.84], [z, z + 0.12], WOOD);
    b.box([x[0] + 0.1, x[1] - 0.1], [0.92, 1.1], [4.2, 4.6], paint('door', '#b83a2c', '#6a1c14', 0.03));
    b.box([x[0] + 0.1, x[1] - 0.14], [0.92, 1.14], [5.3, 5.5], paint('metal', '#4f7f9a'));
    for (const y of [0.45, 1.2, 1.9]) b.box(s > 0 ? [2.45, 2.98] : [-2.98, -2.45], [y, y + 0.05], [5.3, 6.8], WOOD);
    for (const [y, c] of [
      [0.5, '#b08a5a'],
      [1.25, '#6a8a94'],
    ] as const)
      for (const z of [6.2, 5.4])
        b.box(s > 0 ? [2.55, 2.95] : [-2.95, -2.55], [y, y + 0.42], [z, z + 0.55], paint('door', c, '#4a3a24', 0.05));
    for (const [z, y] of [
      [4.6, 0.35],
      [4.55, 0.72],
    ] as const)
      b.flank(s * 2.9, y - 0.33, y + 0.33, z - 0.6, z + 0.06, paint('drum', '#2a2a2c', '#77787a'), 'round');
    for (const sx of [-1, 1]) b.strip(sx * 1.2, 2.68, 2, 6, 0.14, 0.5);
  },
};

export const cellar: Plan = {
  eye: 1.3,
  row: 0.42,
  outside: 'tunnel',
  closed: true,
  has: /^(?:barrel|cask|bottle|rack|vault|arch|pendant lamp)(?:e?s)?$/,
  build(b) {
    const stone = paint('stone', '#8a7a66', '#4a3e30', 0.34);
    b.level(0, -2.5, 2.5, 0.3, 11, paint('stone', '#6f6354', '#3a3228', 0.4));
    b.front(-2.6, 2.6, 0, 4, 11, stone);
    for (const at of [-1, 1]) b.flank(at * 2.5, 0, 1.5, 0.3, 11, stone);
    // The vault: ribs of a half circle, straight between.
    const arc = [
      [2.5, 1.5],
      [2.3, 2.15],
      [1.75, 2.75],
      [0.9, 3.1],
      [0, 3.2],
    ] as const;
    for (const at of [-1, 1])
      for (let i = 0; i < 4; i++) {
        const [p, q] = [arc[i]!, arc[i + 1]!];
        b.panel([at * p[0], p[1], 0.3], [0, 0, 10.7], [at * (q[0] - p[0]), q[1] - p[1], 0], stone);
        for (const z of [9, 6, 3])
          b.panel(
            [at * p[0] * 0.97, p[1] * 0.985, z],
            [0, 0, 0.4],
            [at * (q[0] - p[0]) * 0.97, (q[1] - p[1]) * 0.985, 0],
            paint('stone', '#6f604e', '#3a3026', 0.34),
          );
      }
    b.front(-0.7, 0.7, 0, 2.3, 10.97, paint('boards', '#5a3a20', '#2a1a0c', 0.2), 'arch');
    for (const z of [8.2, 5.2, 2.6]) {
      b.pendant(0, 2.35, z, 3.2, paint('metal', '#2f2a24'), 1.3);
    }
    if (b.has('barrel', 'cask'))
      for (let z = 9.6; z > 1.8; z -= 1.3)
        for (const at of [-1, 1])
          for (const [x, y] of [
            [1.95, 0.55],
            [1.95, 1.55],
          ] as const) {
            const oak = paint('barrel', b.r.pick(['#9a6a3c', '#8a5c34', '#a87544']), '#3a342e');
            for (let k = 0; k < 4; k++)
              b.front(
                at * x - 0.5,
                at * x + 0.5,
                y - 0.5,
                y + 0.5,
                z + 0.9 - k * 0.3,
                paint('plain', k % 3 === 1 ? '#6a4626' : '#3f3830'),
                'round',
              );
            b.front(at * x - 0.5, at * x + 0.5, y - 0.5, y + 0.5, z - 0.01, oak, 'round');
          }
    for (const at of [-1, 1])
      b.box(at < 0 ? [-2.4, -1.5] : [1.5, 2.4], [0, 0.14], [1.6, 10.6], paint('boards', '#4a3220', '#1c120a', 0.3));
  },
};

export const attic: Plan = {
  eye: 1.25,
  row: 0.44,
  outside: 'land',
  has: /^(?:beam|trunk|skylight|chest|box|window|rafter)(?:e?s)?$/,
  build(b) {
    const roof = paint('boards', '#a07a52', '#4a321e', 0.2);
    const beam = paint('boards', '#6a4a2e', '#2a1c10', 0.3);
    b.front(-2.7, 2.7, 0, 3.6, 7, paint('slats', '#b89468', '#6a4c2c', 0.2));
    b.level(0, -2.7, 2.7, 0.3, 7, paint('boards', '#8f6a46', '#4a321e', 0.2));
    for (const at of [-1, 1]) {
      b.flank(at * 2.7, 0, 0.7, 0.3, 7, paint('boards', '#c4b08c', '#7a6646', 0.3));
      b.panel([at * 2.7, 0.7, 0.3], [0, 0, 6.7], [-at * 2.7, 2.5, 0], roof);
      for (const z of [6.4, 5, 3.6, 2.2]) b.panel([at * 2.66, 0.7, z], [0, 0, 0.14], [-at * 2.66, 2.44, 0], beam);
    }
    b.front(-0.55, 0.55, 1.1, 2.2, 6.97, glass('#6a4a2e', 2, 2), 'round');
    const s = b.side;
    // A skylight lies in the slope.
    for (const z of [2.55, 3.95]) b.panel([s * 1.9, 1.43, z], [0, 0, 0.9], [-s * 0.85, 0.787, 0], glass('#e8e0cc', 1, 1));
    b.openings.push({ low: 1.45, high: 2.5, near: 2.6, far: 3.5 }, { low: 1.45, high: 2.5, near: 4, far: 4.9 });
    for (const z of [5.6, 2.9]) b.box([-1.4, 1.4], [2.42, 2.56], [z, z + 0.16], beam);
    if (b.has('trunk', 'chest')) {
      b.box(
        [-1.9, -0.9],
        [0, 0.5],
        [5.6, 6.2],
        paint('door', '#7a4a2a', '#c49a4a', 0.05),
        paint('boards', '#8a5a34', '#4a2f18', 0.25),
      );
      b.front(-1.46, -1.34, 0.32, 0.46, 5.59, paint('metal', '#d0a850'));
    }
    if (b.has('box')) {
      b.box([1.15, 1.75], [0, 0.5], [5.8, 6.4], paint('door', '#c09a64', '#8a6a3c', 0.2));
      b.box([1.3, 1.75], [0.5, 0.85], [5.9, 6.35], paint('door', '#b08a56', '#8a6a3c', 0.2));
      b.box([1.7, 2.35], [0, 0.4], [4.7, 5.3], paint('door', '#c8a470', '#8a6a3c', 0.2));
    }
    b.level(0.008, -1.1, 1.1, 3, 4.6, paint('cloth', b.r.pick(['#8a3a3a', '#3f5a7a', '#6a7a4a'])));
    b.pendant(0, 2.05, 4.2, 3, paint('metal', '#4a4a44'), 0.6);
  },
};
