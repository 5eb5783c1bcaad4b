/** Insides of what drives, flies and floats: rows of seats along an aisle, and land that passes by the windows. */
import { glass, type Plan, paint } from './panel.ts';

const RUBBER = paint('concrete', '#4a4b50', '#3a3a3e', 0.1);
const WHITE = paint('plain', '#d9d9d2');
const DARK = paint('plain', '#2c2e34');
const POLE = paint('metal', '#e0b23a');
const STEEL = paint('metal', '#a9aeb2');

export const bus: Plan = {
  eye: 1.25,
  row: 0.4,
  outside: 'town',
  has: /^(?:bus )?(?:seat|window|pole)s?$/,
  build(b) {
    const cloth = paint('cloth', b.r.pick(['#4f77a8', '#9a4a52', '#4f8a78', '#7560a0']));
    b.shell(1.2, 2.25, 9, { floor: RUBBER, wall: WHITE, ceiling: paint('plain', '#c9c9c2') });
    for (const wall of [-1.2, 1.2])
      for (let z = 0.6; z < 8.6; z += 1.6) b.sideWindow(wall, [0.95, 1.78], [z, z + 1.42], glass('#4a4d52', 1, 1));
    b.front(-1.05, 1.05, 0.9, 2, 8.98, glass('#33363a', 1, 1));
    b.box([-1.1, 1.1], [0.45, 0.88], [8.6, 8.9], DARK);
    b.box([-0.95, -0.35], [0.4, 1.35], [7.7, 7.9], DARK);
    b.strip(0, 2.24, 1, 8.5, 0.3);
    for (const z of [2.5, 5]) b.lamp(0, 2, z, 1.1);
    for (let z = 7; z > 1.6; z -= 0.86)
      for (const at of [-1, 1]) {
        const [x0, x1] = at < 0 ? [-1.12, -0.34] : [0.34, 1.12];
        b.box([x0, x1], [0.4, 0.5], [z, z + 0.45], DARK);
        b.box([x0, x1], [0.5, 1.12], [z - 0.12, z], cloth, paint('plain', '#26272c'));
        b.front((x0 + x1) / 2 - 0.01, (x0 + x1) / 2 + 0.01, 0.5, 1.12, z - 0.125, DARK);
        if (Math.floor(z * 10) % 3 !== 0) b.box(at < 0 ? [-0.34, -0.3] : [0.3, 0.34], [1.1, 2.2], [z, z + 0.04], POLE);
      }
    for (const x of [-0.5, 0.5]) b.box([x - 0.02, x + 0.02], [1.95, 1.99], [1, 8.4], POLE);
    b.seats(cloth);
  },
};

export const train: Plan = {
  eye: 1.25,
  row: 0.4,
  outside: 'land',
  has: /^(?:train )?(?:seat|window|table|luggage rack)s?$/,
  build(b) {
    const cloth = paint('cloth', b.r.pick(['#7a3038', '#2f5a6a', '#4a5f3a', '#8a6a3a']));
    const wood = paint('boards', '#8a6240', '#4a3220', 0.3);
    b.shell(1.4, 2.3, 11, {
      floor: paint('boards', '#6f5238', '#3a2a1c', 0.16),
      wall: wood,
      ceiling: paint('plain', '#d8d0bc'),
    });
    b.box([-0.45, 0.45], [0, 2], [10.9, 10.98], paint('door', '#7a5638', '#3a2a1c', 0.12));
    b.front(-0.28, 0.28, 1.05, 1.75, 10.88, glass('#5a3f28', 1, 1));
    for (const wall of [-1.4, 1.4])
      for (let z = 0.6; z < 10; z += 1.9) b.sideWindow(wall, [0.92, 1.72], [z, z + 1.5], glass('#5a3f28', 1, 1));
    b.strip(0, 2.29, 1, 10.5, 0.22);
    for (const z of [2.5, 5.5]) b.lamp(0, 2, z, 1);
    for (const at of [-1, 1]) b.box(at < 0 ? [-1.39, -0.95] : [0.95, 1.39], [1.84, 1.88], [1, 10.5], STEEL);
    for (let i = 0; i < 5; i++) {
      const [z, at] = [9 - i * 1.7, i & 1 ? 1 : -1];
      const x = at * 1.17;
      b.box(
        [x - 0.18, x + 0.18],
        [1.88, 2.12],
        [z - 0.6, z],
        paint('door', b.r.pick(['#8a4a2a', '#3f5a6a', '#6a5a3a']), '#2a1c10', 0.03),
      );
    }
    for (let z = 8.6; z > 1.6; z -= 0.95)
      for (const at of [-1, 1]) {
        const [x0, x1] = at < 0 ? [-1.34, -0.4] : [0.4, 1.34];
        b.box([x0, x1], [0.3, 0.48], [z, z + 0.5], cloth);
        b.box([x0, x1], [0.48, 1.18], [z - 0.16, z], cloth, paint('cloth', '#c9bfa6'));
        b.front(x0 + 0.12, (x0 + x1) / 2 - 0.08, 0.98, 1.19, z - 0.165, paint('cloth', '#e0d8c4'));
        b.front((x0 + x1) / 2 + 0.08, x1 - 0.12, 0.98, 1.19, z - 0.165, paint('cloth', '#e0d8c4'));
      }
    b.seats(cloth);
  },
};

export const subway: Plan = {
  eye: 1.3,
  row: 0.4,
  outside: 'tunnel',
  closed: true,
  has: /^(?:seat|window|pole|bench|strap)(?:e?s)?$/,
  build(b) {
    const seat = paint('cloth', b.r.pick(['#c8642a', '#2f6a9a', '#3f7a5a', '#a03a3a']));
    b.shell(1.35, 2.3, 11, {
      floor: paint('concrete', '#5f6064', '#444', 0.1),
      wall: paint('metal', '#c4c6c4'),
      ceiling: paint('plain', '#dcdcd6'),
    });
    b.front(-0.4, 0.4, 0, 2, 10.97, paint('door', '#9aa0a4', '#333', 0.1));
    b.front(-0.25, 0.25, 1.1, 1.75, 10.95, glass('#5a5f64', 1, 1));
    for (const wall of [-1.35, 1.35])
      for (let z = 0.8; z < 10; z += 2.6) {
        b.flank(wall * 0.993, 0.95, 1.75, z, z + 1.7, glass('#5a5f64', 1, 1));
        b.flank(wall * 0.993, 0.05, 1.95, z + 1.78, z + 2.52, paint('door', '#b0b4b4', '#333', 0.08));
        b.flank(wall * 0.985, 1.1, 1.7, z + 1.92, z + 2.4, glass('#5a5f64', 1, 1));
        b.flank(wall * 0.99, 1.85, 2.1, z, z + 1.7, paint('goods', '#ddd', '#dcd8cc', 0.2));
      }
    for (const x of [-0.75, 0.75]) b.strip(x, 2.29, 1, 10.6, 0.2, 0.55);
    b.lamp(0, 2, 2.6, 0.6);
    for (let z = 8.6; z > 0.8; z -= 2.6)
      for (const at of [-1, 1]) {
        b.box(at < 0 ? [-1.33, -0.86] : [0.86, 1.33], [0.3, 0.46], [z, z + 1.7], seat);
        b.box(at < 0 ? [-1.34, -1.26] : [1.26, 1.34], [0.46, 0.92], [z, z + 1.7], seat);
        b.box(at < 0 ? [-0.88, -0.84] : [0.84, 0.88], [0.3, 2.28], [z, z + 0.04], STEEL);
        for (let i = 0; i < 3; i++) {
          const x = at * 0.6;
          b.front(x - 0.012, x + 0.012, 1.78, 2.2, z + 0.3 + i * 0.5, DARK);
          b.front(x - 0.06, x + 0.06, 1.66, 1.79, z + 0.3 + i * 0.5, paint('ring', '#3a3a3c'), 'round');
        }
      }
    b.seats(seat);
  },
};

export const plane: Plan = {
  eye: 1.3,
  row: 0.42,
  outside: 'clouds',
  has: /^(?:plane |airplane )?(?:seat|window)s?$/,
  build(b) {
    const cloth = paint('cloth', b.r.pick(['#34507a', '#5a6472', '#7a3f3a', '#2f5f6a']));
    const shell = paint('plain', '#dfded8');
    b.shell(1.86, 2.25, 14, { floor: paint('cloth', '#4a5060'), wall: shell, ceiling: paint('plain', '#e6e5df') });
    b.front(-0.36, 0.36, 0, 1.95, 13.9, paint('door', '#b9bab6', '#555', 0.08));
    for (const wall of [-1.86, 1.86])
      for (let z = 0.8; z < 12; z += 0.62) b.sideWindow(wall, [1.12, 1.54], [z, z + 0.32], glass('#c4c4be', 1, 1), 'round');
    for (const at of [-1, 1]) {
      b.box(at < 0 ? [-1.84, -0.86] : [0.86, 1.84], [1.7, 2.14], [0.8, 13], paint('door', '#d4d3cd', '#777', 0.02));
      for (let z = 1.6; z < 12; z += 1.1) b.flank(at * 0.855, 1.72, 2.12, z, z + 0.02, paint('plain', '#8a8a86'));
      b.strip(at * 0.95, 1.69, 0.9, 12.8, 0.06, 0.35);
    }
    b.lamp(0, 2, 3, 0.5);
    b.strip(0, 2.19, 1, 13, 0.3, 0.3);
    for (let z = 11; z > 1.5; z -= 0.84)
      for (const at of [-1, 1])
        for (let i = 2; i >= 0; i--) {
          const x = at * (0.49 + i * 0.44);
          b.box([x - 0.2, x + 0.2], [0.32, 1.06], [z - 0.1, z], cloth);
          b.box([x - 0.15, x + 0.15], [1.0, 1.2], [z - 0.11, z - 0.02], cloth, paint('plain', '#e6e2d8'));
          b.front(x - 0.15, x + 0.15, 0.5, 0.78, z - 0.112, paint('door', '#8f959c', '#333', 0.02));
          b.front(x - 0.12, x + 0.12, 0.88, 1.03, z - 0.113, paint('plain', '#23272e'));
        }
    b.seats(cloth);
  },
};

export const car: Plan = {
  eye: 1.05,
  row: 0.4,
  outside: 'town',
  has: /^(?:car )?(?:seat|window|dashboard|steering wheel|windscreen|windshield|mirror)s?$/,
  build(b) {
    const hide = paint('cloth', b.r.pick(['#9a6a48', '#5a5e68', '#a8947a', '#8a4a44']));
    const trim = paint('plain', '#4a4e57');
    b.shell(0.85, 1.42, 3.1, { floor: paint('cloth', '#26272b'), wall: trim, ceiling: paint('cloth', '#9a948a') });
    b.front(-0.78, 0.78, 0.84, 1.38, 3.05, glass('#1f2024', 1, 1));
    for (const wall of [-0.85, 0.85]) {
      b.sideWindow(wall, [0.86, 1.34], [1.9, 2.8], glass('#1f2024', 1, 1));
      b.sideWindow(wall, [0.86, 1.34], [0.8, 1.7], glass('#1f2024', 1, 1));
      b.box(wall < 0 ? [-0.85, -0.76] : [0.76, 0.85], [0.5, 0.6], [1, 2.6], hide);
    }
    b.box([-0.82, 0.82], [0.5, 0.86], [2.5, 3], trim, paint('cloth', '#3c3e44'));
    b.front(-0.16, 0.16, 0.6, 0.78, 2.49, paint('plain', '#5f8fa0'));
    b.front(-0.6, -0.24, 0.72, 0.84, 2.48, paint('plain', '#1a1b1e'));
    for (const x of [-0.5, -0.34]) b.front(x - 0.05, x + 0.05, 0.73, 0.83, 2.47, paint('drum', '#d8d0b8', '#1c1c1e'), 'round');
    b.front(-0.64, -0.2, 0.56, 1, 2.3, paint('ring', '#18181a'), 'round');
    b.front(-0.14, 0.14, 1.22, 1.33, 2.6, paint('mirror', '#7f95a0', '#1a1a1c'));
    b.box([-0.12, 0.12], [0.2, 0.5], [1.4, 2.4], trim);
    b.front(-0.015, 0.015, 0.5, 0.66, 1.9, DARK);
    b.front(-0.04, 0.04, 0.63, 0.71, 1.89, DARK, 'round');
    for (const x of [-0.44, 0.44]) {
      b.box([x - 0.25, x + 0.25], [0.2, 0.9], [1.55, 1.7], hide, hide);
      b.front(x - 0.02, x + 0.02, 0.88, 0.98, 1.6, STEEL);
      b.box([x - 0.15, x + 0.15], [0.94, 1.14], [1.52, 1.62], hide);
      b.front(x - 0.17, x + 0.17, 0.3, 0.84, 1.545, { ...hide, stuff: 'slats', size: 0.11 });
    }
    b.lamp(0, 1.3, 1.6, 1.2);
  },
};

export const boatCabin: Plan = {
  eye: 1.25,
  row: 0.42,
  outside: 'sea',
  has: /^(?:porthole|window|bunk|table|ladder)s?$/,
  build(b) {
    const wood = paint('slats', '#a87848', '#4a3018', 0.16);
    const dark = paint('boards', '#6f4826', '#3a2412', 0.14);
    const brass = '#b8923f';
    b.shell(1.5, 2.1, 5.2, { floor: dark, wall: wood, ceiling: paint('boards', '#d9cdb0', '#8a7a5a', 0.2) });
    for (const wall of [-1.5, 1.5])
      for (const z of [2, 3.2, 4.2]) b.sideWindow(wall, [1.18, 1.62], [z, z + 0.46], glass(brass, 1, 1), 'round');
    b.front(-0.95, -0.47, 1.15, 1.63, 5.18, glass(brass, 1, 1), 'round');
    b.box([0.3, 0.9], [0, 1.85], [5, 5.1], paint('door', '#7a5028', '#3a2412', 0.1));
    for (let i = 1; i <= 4; i++) b.box([0.3, 0.9], [i * 0.28, i * 0.28 + 0.04], [4.9 - 0.05 * (4 - i) - 0.2, 4.9], dark);
    const quilt = paint('cloth', b.r.pick(['#2f5a8a', '#8a2f34', '#d8cfb8', '#3f6a5a']));
    for (const at of [-1, 1]) {
      const x: readonly [number, number] = at < 0 ? [-1.48, -0.75] : [0.75, 1.48];
      b.box(x, [0, 0.42], [1.6, 4.6], paint('door', '#8a5c30', '#3a2412', 0.06));
      b.box(x, [0.42, 0.56], [1.6, 4.6], quilt);
      b.box([x[0] + 0.08, x[1] - 0.08], [0.56, 0.7], [4, 4.5], paint('cloth', '#e8e2d2'));
    }
    for (const z of [1.4, 2.6, 3.8]) b.box([-1.5, 1.5], [1.98, 2.1], [z, z + 0.12], dark);
    b.pendant(0, 1.66, 3.4, 2.1, paint('metal', brass), 0.8);
  },
};

export const spaceStation: Plan = {
  eye: 1.25,
  row: 0.43,
  outside: 'space',
  closed: true,
  has: /^(?:port|window|panel|cable)s?$/,
  build(b) {
    const hull = paint('door', '#c9ccd0', '#7a8088', 0.06);
    b.shell(1.4, 2.3, 9, {
      floor: paint('tiles', '#8f959c', '#868c94', 0.6),
      wall: hull,
      ceiling: paint('tiles', '#b9bdc2', '#aeb2b8', 0.6),
    });
    b.front(-0.95, 0.95, 0.35, 2.25, 8.95, paint('metal', '#8a9098'), 'round');
    b.front(-0.78, 0.78, 0.52, 2.08, 8.93, glass('#6a7078', 1, 1), 'round');
    b.front(-0.55, 0.75, 0.5, 1.3, 8.91, paint('barrel', '#4f86b8', '#9ac4dc'), 'round');
    for (let z = 8; z > 1; z -= 1.3) {
      for (const at of [-1, 1]) {
        b.box(at < 0 ? [-1.4, -1.2] : [1.2, 1.4], [0, 2.3], [z, z + 0.14], paint('plain', '#e4e6e8'));
        b.flank(at * 1.38, 0.95, 1.5, z + 0.35, z + 1.05, paint('door', '#2a3440', '#5fb0c8', 0.03));
        b.flank(at * 1.37, 1.08, 1.36, z + 0.45, z + 0.95, paint('goods', '#1c2a34', '#22303a', 0.1));
        b.flank(at * 1.38, 0.25, 0.8, z + 0.35, z + 1.05, paint('door', '#b4b8be', '#7a8088', 0.05));
        b.strip(at * 1.15, 2.28, z, z + 1.2, 0.1, 0.4);
      }
      b.box([-1.4, 1.4], [2.18, 2.3], [z, z + 0.14], paint('plain', '#e4e6e8'));
    }
  },
};

export const tent: Plan = {
  eye: 1,
  row: 0.47,
  outside: 'land',
  has: /^(?:sleeping bag|lantern|opening)s?$/,
  build(b) {
    const cloth = b.r.pick(['#c9803a', '#6f8a52', '#b8a06a', '#4f7f8f']);
    const fabric = paint('cloth', cloth);
    b.front(-1.6, 1.6, -0.4, 2, 4.4, glass(cloth, 1, 1));
    b.level(0, -1.7, 1.7, 0.3, 4, paint('cloth', '#7a7264'));
    b.level(-0.02, -6, 6, 4, 4.4, paint('hay', '#6a8a48', '#8aa05a'));
    // The end, open like a book.
    for (const at of [-1, 1]) b.panel([at * 1.7, 0, 4], [at * -0.95, 0, 0], [at * -1.7, 1.95, 0], fabric);
    for (const at of [-1, 1]) {
      b.panel([at * 1.7, 0, 0.3], [0, 0, 3.7], [at * -1.7, 1.95, 0], fabric);
      for (const z of [1.6, 2.8, 3.95])
        b.panel([at * 1.68, 0.01, z], [0, 0, 0.05], [at * -1.68, 1.93, 0], paint('plain', '#3a3a3c'));
    }
    if (b.has('sleeping bag'))
      for (const at of [-1, 1]) {
        const bag = paint('slats', b.r.pick(['#3f5f9a', '#a03f34', '#3f7a5a', '#7a5a9a']), '#222', 0.22);
        const x: readonly [number, number] = at < 0 ? [-1.25, -0.6] : [0.6, 1.25];
        b.box(x, [0, 0.14], [1.9, 3.7], paint('cloth', '#4a5a8a'), bag);
        b.box([x[0] + 0.08, x[1] - 0.08], [0.14, 0.26], [3.3, 3.7], paint('cloth', '#e4dcc8'));
      }
    if (b.has('lantern', 'lamp')) b.pendant(0, 1.45, 2.8, 1.93, paint('metal', '#3f4a44'), 0.8);
  },
};
