/** Insides of towers and of a house of logs: what is known by its stair, its wheels or its walls. */

import { cos, sin } from '../../math.ts';
import { type Builder, glass, type Paint, type Plan, paint } from './panel.ts';

/** Walls that run about the viewer, as flat pieces of a round; what is behind him is left out. */
function roundWall(b: Builder, radius: number, middle: number, height: number, wall: Paint): void {
  for (let i = 0; i < 10; i++) {
    const [p, q] = [at(radius, middle, (i + 0) / 10), at(radius, middle, (i + 1) / 10)];
    b.panel([p[0], 0, p[1]], [q[0] - p[0], 0, q[1] - p[1]], [0, height, 0], b.walled(wall));
  }
}
/** A place on the round, from the left (0) by the back to the right (1). */
const at = (radius: number, middle: number, t: number): readonly [number, number] => [
  -radius * cos(Math.PI * t),
  middle + radius * sin(Math.PI * t),
];

export const lighthouse: Plan = {
  eye: 1.35,
  row: 0.5,
  outside: 'sea',
  has: /^(?:(?:spiral )?(?:stair|staircase|step)|stairway|railing|handrail|window)(?:e?s)?$/,
  build(b) {
    const stone = paint('bricks', b.r.pick(['#d8d0c0', '#c9c4b8', '#d4c4b0']), '#a8a090', 0.2);
    b.level(0, -2.4, 2.4, 0.2, 5.4, paint('stone', '#8f8a80', '#55514a', 0.4));
    b.level(5.6, -2.4, 2.4, 0.2, 5.4, paint('boards', '#7a5a3c', '#3a2818', 0.3));
    roundWall(b, 2.2, 2.6, 5.6, stone);
    b.front(-0.28, 0.28, 3.2, 4.3, 4.7, glass('#4a4a48', 1, 2), 'arch');
    b.front(-1.25, -0.75, 1.5, 2.4, 4.3, glass('#4a4a48', 1, 2), 'arch');
    b.openings.push({ low: 1.5, high: 2.4, near: 2.6, far: 3.1 });
    b.lamp(0, 3, 3.6, 1.6);
    b.lamp(0, 1.4, 2.2, 0.7);
    // Steps go up along the wall, each a wedge, and the rail with them.
    const iron = paint('plain', '#33393c');
    const tread = paint('boards', '#9a7448', '#5a3e24', 0.3);
    const steps = 26;
    for (let i = steps - 1; i >= 0; i--) {
      const t = 0.9 - (i / steps) * 0.86;
      const y = 0.2 + i * 0.2;
      const [outer, next] = [at(2.16, 2.6, t), at(2.16, 2.6, t - 0.045)];
      const inner = at(1.4, 2.6, t);
      const along = [next[0] - outer[0], 0, next[1] - outer[1]] as const;
      const inward = [inner[0] - outer[0], 0, inner[1] - outer[1]] as const;
      b.panel([outer[0], y, outer[1]], along, inward, tread);
      b.panel([outer[0], y - 0.08, outer[1]], along, inward, paint('plain', '#5a4028'));
      b.panel([inner[0], y - 0.08, inner[1]], [along[0] * 0.7, 0, along[2] * 0.7], [0, 0.08, 0], paint('plain', '#6f4e2c'));
      b.front(inner[0] - 0.014, inner[0] + 0.014, y, y + 0.8, inner[1] - 0.01, iron);
      b.panel([inner[0], y + 0.8, inner[1] - 0.01], [along[0] * 0.72, 0.2, along[2] * 0.72], [0, 0.05, 0], iron);
    }
    b.level(0.006, -0.7, 0.7, 2.3, 3.7, paint('drum', '#2f5a7a', '#d8d0c0'), 'round');
    b.deepen(1.5);
  },
};

export const windmill: Plan = {
  eye: 1.35,
  row: 0.46,
  outside: 'land',
  has: /^(?:millstone|gear|cog|wheel|shaft|sack|sack of flour|flour sack|beam|ladder|window|hopper)s?$/,
  build(b) {
    const beam = paint('boards', '#6a4a2c', '#2a1c10', 0.3);
    const wood = paint('boards', '#a87c4c', '#5a3e24', 0.25);
    const stone = paint('stone', '#a8a090', '#6a6458', 0.3);
    b.level(0, -2.4, 2.4, 0.2, 5.4, paint('boards', '#94704a', '#4a321e', 0.2));
    b.level(3.9, -2.4, 2.4, 0.2, 5.4, paint('boards', '#7a5638', '#3a2818', 0.25));
    roundWall(b, 2.3, 2.7, 3.9, paint('bricks', b.r.pick(['#c8bca4', '#b89a80', '#d4ccbc']), '#a09684', 0.2));
    for (const x of [-1.2, 1.2]) b.front(x - 0.3, x + 0.3, 1.3, 2.2, 4.55, glass('#5a4028', 2, 2), 'arch');
    b.sideWindow(2.18 * b.side, [1.2, 2.1], [2.3, 3], glass('#5a4028', 2, 2));
    b.lamp(0, 2.4, 2.4, 1.2);
    for (const z of [4.2, 2.6]) b.box([-2.3, 2.3], [3.5, 3.8], [z, z + 0.26], beam);
    // The shaft from the sails' gear down to the stones.
    b.front(-1.1, 1.1, 2.5, 3.6, 4, paint('wheel', '#8a6038', '#5a3e24'), 'round');
    b.box([-0.14, 0.14], [1.1, 3.9], [3.4, 3.68], beam);
    b.front(-0.55, 0.55, 2.3, 2.85, 3.36, paint('slats', '#8a6038', '#3a2818', 0.12));
    for (let x = -0.5; x < 0.55; x += 0.125) b.front(x - 0.03, x + 0.03, 2.16, 2.34, 3.35, wood);
    b.box([-1, 1], [0, 0.6], [3, 4.2], paint('slats', '#a87c4c', '#4a321e', 0.2), stone);
    b.front(-0.8, 0.8, 0.6, 0.86, 3.1, stone);
    b.level(0.86, -0.8, 0.8, 3.1, 4.1, paint('drum', '#8f887a', '#b8b0a0'), 'round');
    b.front(-0.32, 0.32, 0.95, 1.4, 3.3, paint('door', '#b8905a', '#5a3e24', 0.04));
    if (b.has('sack', 'flour sack', 'sack of flour'))
      for (const [x, z, k] of [
        [-1.75, 3.3, 1],
        [-1.45, 2.7, 0.85],
        [1.6, 2.9, 1],
        [1.75, 2.3, 0.8],
      ] as const) {
        b.front(x - 0.28 * k, x + 0.28 * k, 0, 0.75 * k, z, paint('cloth', '#d8c8a4'), 'arch');
        b.front(x - 0.1 * k, x + 0.1 * k, 0.7 * k, 0.86 * k, z - 0.01, paint('cloth', '#c8b48a'));
        b.shadow(x - 0.28 * k, x + 0.28 * k, z - 0.1, z + 0.2);
      }
    if (b.has('ladder'))
      for (let i = 0; i < 11; i++) {
        const x = 1.15 * -b.side;
        if (i === 0) for (const dx of [-0.24, 0.2]) b.panel([x + dx, 0, 3.9], [0.05, 0, 0], [0, 3.9, 0.5], beam);
        b.front(x - 0.22, x + 0.22, 0.3 + i * 0.33, 0.34 + i * 0.33, 3.92 + i * 0.04, wood);
      }
    b.deepen(1.45);
  },
};

export const logCabin: Plan = {
  eye: 1.3,
  row: 0.4,
  outside: 'land',
  has: /^(?:fireplace|hearth|fire|log|beam|rug|window|mantel|curtain|armchair|rocking chair|bed|table)s?$/,
  build(b) {
    const s = b.side;
    const half = 1.9 * Math.max(0.85, b.spread);
    const logs = paint('logs', b.r.pick(['#b07c48', '#a06c3c', '#bc8c58']), '#5a3a1e', 0.24);
    const stone = paint('stone', '#8f887c', '#55504a', 0.22);
    const beam = paint('boards', '#6f4a28', '#2a1c10', 0.3);
    b.shell(half, 2.7, 4.6, {
      floor: paint('boards', '#9a6c3e', '#4a2f18', 0.2),
      wall: logs,
      ceiling: paint('boards', '#8a6038', '#3a2818', 0.25),
    });
    b.sideWindow(half * s, [1, 2], [2.2, 3.6], glass('#6a4a28', 2, 2));
    const w = 0.62 * half * s;
    b.front(w - 0.42, w + 0.42, 1.05, 1.95, 4.57, glass('#6a4a28', 2, 2));
    for (const dx of [-0.58, 0.4])
      b.front(w + dx, w + dx + 0.18, 0.95, 2.05, 4.55, paint('cloth', b.r.pick(['#a03f34', '#4a6a4a', '#c8a050'])));
    for (const z of [3.9, 2.6]) b.box([-half, half], [2.42, 2.62], [z, z + 0.2], beam);
    if (b.has('fireplace', 'hearth', 'wood stove', 'stove')) {
      const x = -0.3 * half * s;
      b.box([x - 0.75, x + 0.75], [0, 1.2], [4.1, 4.6], stone);
      b.box([x - 0.42, x + 0.42], [1.2, 2.7], [4.25, 4.6], stone);
      b.box([x - 0.85, x + 0.85], [1.16, 1.26], [4, 4.6], beam);
      b.front(x - 0.42, x + 0.42, 0.06, 0.88, 4.09, paint('plain', '#1c1612'), 'arch');
      for (const [dx, h, c] of [
        [-0.16, 0.42, '#ff9a3a'],
        [0.14, 0.36, '#ff9a3a'],
        [0, 0.54, '#ffb04a'],
        [0.01, 0.3, '#ffe09a'],
      ] as const)
        b.front(x + dx - 0.12, x + dx + 0.12, 0.14, 0.14 + h, 4.07, paint('lamp', c), 'arch');
      for (const dx of [-0.2, 0.06])
        b.front(x + dx - 0.12, x + dx + 0.22, 0.06, 0.17, 4.06, paint('boards', '#5a3a20', '#2a1a0c', 0.1));
      b.box([x - 0.8, x + 0.8], [0, 0.07], [3.5, 4.1], stone);
      b.lamp(x, 0.6, 3.6, 1.3);
      for (const [dx, c] of [
        [-0.5, '#c8523a'],
        [-0.28, '#d8cdb4'],
        [0.45, '#4f7f94'],
      ] as const)
        b.front(x + dx - 0.07, x + dx + 0.07, 1.26, 1.46, 4.15, paint('drum', c, '#f0ece0'));
      const pile = x - 1.05 * s;
      for (let i = 0; i < 6; i++) {
        const [px, py] = [pile + ((i % 3) - 1) * 0.2, Math.floor(i / 3) * 0.18];
        b.front(px - 0.1, px + 0.1, py, py + 0.2, 4, paint('drum', '#6a4526', '#c8a070'), 'round');
      }
    }
    if (b.has('rug'))
      b.level(
        0.006,
        -0.62 * half,
        0.62 * half,
        2,
        3.4,
        paint('drum', b.r.pick(['#8a3f34', '#5a6a4a', '#7a5a3a']), '#d8c49a'),
        'round',
      );
    b.pendant(0.3 * half * s, 1.95, 2.9, 2.7, paint('metal', '#3a3632'), 0.8);
  },
};
