/** Rooms that are worked in, or sweated: each known by what stands along its walls. */
import { glass, type Plan, paint } from './panel.ts';

const DARK = paint('plain', '#2c2e32');
const STEEL = paint('metal', '#b0b5b8');
const WHITE = paint('plain', '#e2e2dc');

export const laboratory: Plan = {
  eye: 1.4,
  row: 0.4,
  outside: 'town',
  has: /^(?:bench|lab bench|shel(?:f|ves)|beaker|test tube|fume hood|stool|window|cabinet)(?:e?s)?$/,
  build(b) {
    const s = b.side;
    const front = paint('door', b.r.pick(['#a8bcc4', '#b4c4b4', '#c4bca8']), '#6a7a80', 0.05);
    const top = paint('plain', '#4a5058');
    const drops = ['#4f9ac0', '#c85a8a', '#7ab04a', '#e0a83a', '#8a6ac0'];
    b.shell(2.7, 2.9, 6.4, {
      floor: paint('tiles', '#c8ccc8', '#bcc2c0', 0.5),
      wall: paint('plain', b.r.pick(['#d4dedc', '#dcdcd0', '#ccd8de'])),
      ceiling: paint('tiles', '#e0e2de', '#d8dad6', 0.6),
    });
    b.front(-1.2, 1.2, 1.15, 2.4, 6.38, glass('#e8e8e2', 3, 2));
    for (const z of [1.4, 3.6]) b.sideWindow(2.7 * s, [1.15, 2.4], [z, z + 1.7], glass('#e8e8e2', 2, 2));
    for (const x of [-1.1, 1.1]) b.strip(x, 2.88, 1, 6, 0.25, 0.5);
    // A bench under the window, and one along each wall.
    for (let x = -2.6; x < 2.5; x += 0.65) b.box([x + 0.01, x + 0.64], [0.08, 0.86], [5.8, 6.38], front);
    b.box([-2.7, 2.7], [0.86, 0.92], [5.7, 6.38], top);
    for (const at of [-1, 1]) {
      const x: readonly [number, number] = at < 0 ? [-2.7, -2] : [2, 2.7];
      for (let z = 5; z > 1.4; z -= 0.75) b.box([x[0] + 0.02, x[1] - 0.02], [0.08, 0.86], [z, z + 0.73], front);
      b.box(x, [0.86, 0.92], [1.6, 5.7], top);
      if (at === s) continue;
      for (const y of [1.45, 1.95]) {
        b.box(at < 0 ? [-2.7, -2.4] : [2.4, 2.7], [y, y + 0.04], [2, 5.6], WHITE);
        for (let z = 5.4; z > 2.1; z -= 0.24)
          b.front(
            at * 2.52 - 0.06,
            at * 2.52 + 0.06,
            y + 0.04,
            y + b.r.between(0.16, 0.3),
            z,
            paint('drum', b.r.pick(['#8a5a2c', '#c8d4d4', '#3f6a7a', '#d8d4c4']), '#eef2f0'),
          );
      }
    }
    // Glass: what is round holds colour, tubes stand in a rack.
    for (let i = 0; i < 6; i++) {
      const x = -1.9 + i * 0.72;
      const colour = paint('drum', b.r.pick(drops), '#e8f4f4');
      b.front(x - 0.03, x + 0.03, 1.08, 1.32, 5.92, paint('mirror', '#cfe0e2', '#dfeaea'));
      b.front(x - 0.13, x + 0.13, 0.92, 1.17, 5.9, colour, 'round');
    }
    for (const at of [-1, 1])
      for (const z of [4.9, 3.7, 2.5]) {
        const x = at * 2.25;
        b.box([x - 0.22, x + 0.22], [0.98, 1.02], [z, z + 0.1], paint('boards', '#b8905a', '#6a4a28', 0.2));
        for (let i = -2; i <= 2; i++)
          b.front(x + i * 0.08 - 0.022, x + i * 0.08 + 0.022, 0.93, 1.16, z - 0.01, paint('drum', b.r.pick(drops), '#e8f4f4'));
      }
    if (b.has('microscope')) {
      const x = -1.95 * s;
      b.box([x - 0.1, x + 0.1], [0.92, 0.96], [3, 3.2], DARK);
      b.box([x - 0.03, x + 0.03], [0.96, 1.3], [3.12, 3.18], STEEL);
      b.panel([x - 0.04, 1.1, 3], [0.08, 0, 0], [0.1, 0.3, 0.1], WHITE);
    }
    if (b.has('stool'))
      for (const [x, z] of [
        [-1.45, 4.2],
        [1.45, 3.4],
      ] as const) {
        b.box([x - 0.025, x + 0.025], [0, 0.58], [z, z + 0.05], STEEL);
        b.level(0.02, x - 0.2, x + 0.2, z - 0.18, z + 0.22, DARK, 'round');
        b.level(0.6, x - 0.18, x + 0.18, z - 0.16, z + 0.2, DARK, 'round');
      }
  },
};

export const serverRoom: Plan = {
  eye: 1.4,
  row: 0.43,
  outside: 'tunnel',
  closed: true,
  has: /^(?:rack|server|server rack|cable|light|cabinet)s?$/,
  build(b) {
    const tray = paint('metal', '#6a7078');
    b.shell(1.9, 2.8, 13, {
      floor: paint('tiles', '#9aa2a8', '#929aa0', 0.6),
      wall: paint('plain', '#6f7880'),
      ceiling: paint('tiles', '#8a9298', '#7f878e', 0.6),
    });
    b.front(-0.5, 0.5, 0, 2.1, 12.97, paint('door', '#b0b8bc', '#4a5058', 0.08));
    b.front(-0.2, 0.2, 1.2, 1.8, 12.96, paint('lamp', '#9ad0e8'));
    for (const at of [-1, 1]) {
      b.flank(at * 0.98, 0, 2.2, 0.3, 12.6, paint('door', '#30353c', '#1c2026', 0.03));
      b.level(2.2, at < 0 ? -1.9 : 0.98, at < 0 ? -0.98 : 1.9, 0.3, 12.6, DARK);
      for (let z = 11.8; z > 0.6; z -= 0.8) {
        b.flank(at * 0.975, 0.06, 2.14, z, z + 0.72, paint('slats', '#3c434c', '#14171c', 0.075));
        // Each unit has its row of small lights, most of them green.
        const shown = z < 7 ? 9 : 4;
        for (let i = 0; i < shown; i++) {
          const y = 0.22 + (i * 1.85) / shown;
          const light = b.r.pick(['#5ae08a', '#5ae08a', '#4fb8f0', '#f0b04a']);
          const from = z + 0.08 + 0.06 * b.r.below(3);
          b.flank(at * 0.97, y, y + 0.025, from, from + 0.05 + 0.07 * b.r.below(4), paint('lamp', light));
        }
      }
      b.box(at < 0 ? [-0.95, -0.7] : [0.7, 0.95], [2.4, 2.46], [0.6, 12.5], tray);
      for (const [i, c] of ['#e0a83a', '#4f8ac0', '#c8523a'].entries())
        b.box(
          at < 0 ? [-0.92 + i * 0.07, -0.88 + i * 0.07] : [0.72 + i * 0.07, 0.76 + i * 0.07],
          [2.46, 2.5],
          [0.6, 12.5],
          paint('plain', c),
        );
    }
    b.strip(0, 2.78, 0.8, 12, 0.3, 0.5);
    for (const z of [2.5, 7]) b.lamp(0, 2.3, z, 0.8);
  },
};

export const conference: Plan = {
  eye: 1.45,
  row: 0.38,
  outside: 'town',
  has: /^(?:(?:conference |meeting |long )?table|(?:office )?chair|screen|whiteboard|projector|window|blind)s?$/,
  build(b) {
    const s = b.side;
    const wood = paint('boards', b.r.pick(['#a87c50', '#8a5e3a', '#b8946a']), '#5a3e24', 0.6);
    const seat = paint('cloth', b.r.pick(['#3a4450', '#4a5f6a', '#5a4a44']));
    b.shell(2.6, 2.8, 7, {
      floor: paint('cloth', b.r.pick(['#6a7480', '#7a7468', '#5f6a68'])),
      wall: paint('plain', b.r.pick(['#d4d4cc', '#c8d0d0', '#d8ccbc'])),
      ceiling: paint('tiles', '#e0e0da', '#d6d6d0', 0.6),
    });
    for (const z of [1, 2.9, 4.8]) b.sideWindow(2.6 * s, [0.5, 2.5], [z, z + 1.7], glass('#3f444a', 2, 1));
    if (b.has('screen', 'whiteboard', 'projector')) {
      b.front(-1.1, 1.1, 1.1, 2.3, 6.97, paint('plain', '#2a2d32'));
      b.front(-1.04, 1.04, 1.16, 2.24, 6.96, paint('lamp', '#c4d4e0'));
      for (const [i, h] of [0.3, 0.5, 0.42, 0.72].entries())
        b.front(
          -0.7 + i * 0.36,
          -0.46 + i * 0.36,
          1.3,
          1.3 + h,
          6.95,
          paint('lamp', ['#4f86b0', '#e0a040', '#6aa070', '#c05a4a'][i]!),
        );
    }
    b.flank(-2.58 * s, 1.1, 1.9, 3.4, 4.8, paint('picture', '#8fb0b8', '#3a3a3c'));
    b.potted(-2.2 * s, 0, 6.5, 1.1, paint('foliage', '#4a7a44', '#7aa05a'), paint('plain', '#d8d4cc'));
    for (const x of [-0.7, 0.7]) b.strip(x, 2.78, 1.5, 6.2, 0.2, 0.45);
    const chairs = b.has('chair', 'office chair');
    if (chairs) {
      b.box([-0.26, 0.26], [0.42, 0.5], [6.1, 6.5], seat);
      b.front(-0.25, 0.25, 0.55, 1.12, 6.5, seat, 'arch');
    }
    if (b.has('table', 'conference table')) {
      for (const z of [5.2, 2.9]) b.box([-0.35, 0.35], [0, 0.7], [z, z + 0.4], DARK);
      b.box([-0.85, 0.85], [0.7, 0.76], [2.5, 6], wood);
      b.shadow(-0.85, 0.85, 2.5, 6);
      for (const z of [5.2, 4.2, 3.2])
        for (const at of [-1, 1])
          b.level(0.765, at * 0.55 - 0.12, at * 0.55 + 0.12, z - 0.14, z + 0.18, paint('plain', '#f0eee6'));
    }
    if (chairs)
      for (const z of [5.3, 4.2, 3.1, 2])
        for (const at of [-1, 1]) {
          const x: readonly [number, number] = at < 0 ? [-1.4, -0.95] : [0.95, 1.4];
          b.box([at * 1.2 - 0.03, at * 1.2 + 0.03], [0.05, 0.44], [z + 0.2, z + 0.26], STEEL);
          b.level(0.03, at * 1.2 - 0.22, at * 1.2 + 0.22, z, z + 0.45, DARK, 'round');
          b.box(x, [0.44, 0.52], [z, z + 0.46], seat);
          b.flank(at * 1.42, 0.56, 1.1, z + 0.02, z + 0.44, seat, 'arch');
        }
  },
};

export const sauna: Plan = {
  eye: 1.25,
  row: 0.4,
  outside: 'land',
  has: /^(?:bench|stove|stone|bucket|ladle|towel|window|heater)(?:e?s)?$/,
  build(b) {
    const s = b.side;
    const pine = paint('slats', b.r.pick(['#d0a068', '#c8945c', '#d8ac78']), '#7a5430', 0.13);
    const bench = paint('boards', '#dcb47e', '#7a5430', 0.12);
    const face = paint('slats', '#b8854e', '#5a3a20', 0.14);
    b.shell(1.75, 2.3, 4.2, {
      floor: paint('slats', '#a87c4c', '#4a321e', 0.12),
      wall: pine,
      ceiling: paint('boards', '#c89860', '#7a5430', 0.13),
    });
    b.sideWindow(1.75 * s, [1.1, 1.8], [1.9, 3.1], glass('#8a6038', 1, 1));
    // Two steps along the back and the far wall.
    if (b.has('bench', 'benches')) {
      const [low, high] = s > 0 ? [-0.8, 1.75] : [-1.75, 0.8];
      b.box([-1.75, 1.75], [0.82, 0.9], [3.5, 4.2], bench);
      b.front(-1.75, 1.75, 0, 0.82, 3.62, face);
      b.box([low, high], [0.38, 0.45], [2.9, 3.55], bench);
      b.front(low, high, 0, 0.38, 2.96, face);
      b.front(-1.3, 1.3, 1.25, 1.35, 4.15, bench);
      b.box([-0.5 * s - 0.25, -0.5 * s + 0.25], [0.9, 0.98], [3.6, 3.95], paint('cloth', '#f0ece2'));
      b.box(
        [0.45 * s - 0.2, 0.45 * s + 0.2],
        [0.45, 0.53],
        [3, 3.35],
        paint('cloth', b.r.pick(['#7fa5b0', '#c87a5a', '#8aa07a'])),
      );
    }
    if (b.has('stove', 'heater')) {
      const x: readonly [number, number] = s > 0 ? [-1.6, -1] : [1, 1.6];
      b.box(x, [0.1, 0.75], [2.8, 3.4], paint('door', '#3a3c40', '#1c1d20', 0.04));
      b.front(x[0] + 0.1, x[1] - 0.1, 0.2, 0.5, 2.79, paint('lamp', '#ff9a4a'), 'arch');
      for (const [dx, y] of [
        [0.08, 0.75],
        [0.24, 0.76],
        [0.4, 0.75],
        [0.16, 0.85],
        [0.32, 0.86],
      ] as const)
        b.front(x[0] + dx, x[0] + dx + 0.17, y, y + 0.14, 2.9, paint('drum', '#7a7874', '#a09c96'), 'round');
      b.box([(x[0] + x[1]) / 2 - 0.06, (x[0] + x[1]) / 2 + 0.06], [0.8, 2.3], [3.3, 3.42], paint('plain', '#2a2b2e'));
      b.lamp((x[0] + x[1]) / 2, 0.6, 2.6, 0.8);
    }
    if (b.has('bucket')) {
      const x = -0.55 * s;
      b.front(x - 0.17, x + 0.17, 0, 0.3, 2.5, paint('drum', '#a06a38', '#d8a468'));
      b.front(x - 0.17, x + 0.17, 0.2, 0.23, 2.49, paint('metal', '#c8a050'));
      b.shadow(x - 0.17, x + 0.17, 2.4, 2.6);
    }
    b.front(-1.2 * s - 0.14, -1.2 * s + 0.14, 1.85, 2.1, 4.1, paint('lamp', '#ffd090'), 'arch');
    b.lamp(-1.1 * s, 1.9, 3.8, 1.2);
  },
};
