/** Rooms of offices that serve everybody: a court, a dentist, a school's lockers, a ward's corridor. */
import { chair } from './dressing.ts';
import { glass, type Plan, paint } from './panel.ts';

const STEEL = paint('metal', '#b0b5b8');
const DARK = paint('plain', '#2c2e32');
const WHITE = paint('plain', '#eceee8');
const GOLD = paint('metal', '#c8a050');

export const courtroom: Plan = {
  eye: 1.4,
  row: 0.41,
  outside: 'town',
  sunlit: true,
  has: /^(?:bench|desk|table|chair|witness (?:stand|box)|stand|flag|gavel|seal|column|jury box|rail|podium)(?:e?s)?$/,
  build(b) {
    const s = b.side;
    const wood = paint('door', '#7a4c2a', '#3f2412', 0.12);
    const top = paint('boards', '#8f5c34', '#4a2c16', 0.4);
    b.shell(3.4, 3.9, 7.4, {
      floor: paint('cloth', b.r.pick(['#5a2f34', '#2f4450', '#3f4a3a'])),
      wall: paint('plain', '#d8cdb4'),
      ceiling: paint('door', '#e8e0cc', '#b8ac90', 0.2),
    });
    // Panelled to above a man's height, columns, and the seal over the judge's chair.
    b.front(-3.4, 3.4, 0, 2.7, 7.38, wood);
    b.front(-3.4, 3.4, 2.7, 2.82, 7.36, top);
    for (const at of [-1, 1]) b.flank(at * 3.38, 0, 1.3, 0.4, 7.4, wood);
    for (const x of [-2.7, -1.5, 1.5, 2.7]) {
      b.box([x - 0.16, x + 0.16], [0, 3.5], [7.1, 7.35], paint('slats', '#e0d6c0', '#b8ac94', 0.08));
      b.box([x - 0.22, x + 0.22], [3.5, 3.66], [7.05, 7.36], WHITE);
    }
    b.front(-0.42, 0.42, 2.2, 3.04, 7.33, GOLD, 'round');
    b.front(-0.32, 0.32, 2.3, 2.94, 7.32, paint('drum', '#3a4a6a', '#8a9ab0'), 'round');
    for (const z of [1.6, 3.6, 5.4]) b.sideWindow(3.4 * s, [1.5, 3.4], [z, z + 1.1], glass('#e4dcc8', 2, 4), 'arch');
    for (const [at, c] of [
      [-1, '#8a2f34'],
      [1, '#2f4a7a'],
    ] as const)
      if (b.has('flag')) {
        b.front(at * 2.1 - 0.02, at * 2.1 + 0.02, 0, 2.6, 7, GOLD);
        b.front(at * 2.1 - 0.02, at * 2.1 + 0.34, 0.9, 2.45, 6.99, paint('folds', c));
      }
    // The bench on its step, the chair behind it, the stand at its side.
    b.box([-2.2, 2.2], [0, 0.3], [5.5, 7.3], top);
    if (b.has('bench', 'desk')) {
      b.front(-0.42, 0.42, 0.9, 2.02, 6.9, paint('soft', '#5a1f24'));
      b.box([-1.3, 1.3], [0.3, 1.35], [5.8, 6.3], wood, top);
      b.box([-1.4, 1.4], [1.35, 1.43], [5.7, 6.4], top);
      for (const x of [-0.85, 0, 0.85]) b.front(x - 0.3, x + 0.3, 0.5, 1.2, 5.79, paint('door', '#8a5a34', '#4a2c16', 0.06));
      b.box([0.5, 0.72], [1.43, 1.5], [5.9, 6.05], top);
      b.front(0.5, 0.78, 1.5, 1.6, 5.92, paint('metal', '#6a3f22'));
      b.front(-0.9, -0.86, 1.43, 1.7, 5.9, GOLD);
      b.front(-1.02, -0.7, 1.66, 1.78, 5.89, paint('metal', '#2f5a4a'));
      b.lamp(-0.86, 1.6, 5.7, 0.3);
    }
    if (b.has('witness stand', 'witness box', 'stand')) {
      const x = -1.95 * s;
      b.box([x - 0.5, x + 0.5], [0, 1.05], [5.2, 5.35], wood, top);
      b.box([x - 0.55, x + 0.55], [1.05, 1.12], [5.1, 5.4], top);
    }
    // The jury's rows at the windowless side.
    const j: readonly [number, number] = s > 0 ? [-3.3, -2.75] : [2.75, 3.3];
    b.box(j, [0, 0.92], [1.8, 4.7], wood, top);
    if (b.has('table'))
      for (const at of [-1, 1]) {
        const x: readonly [number, number] = at < 0 ? [-2.05, -0.75] : [0.75, 2.05];
        b.table(x, 0.76, [3.9, 4.5], top, paint('plain', '#5a3820'));
        b.front(x[0], x[1], 0.3, 0.7, 4.4, wood);
        b.box([x[0] + 0.2, x[0] + 0.5], [0.76, 0.79], [4, 4.25], WHITE);
        if (b.has('chair'))
          chair(b, (x[0] + x[1]) / 2, 3.75, -1, paint('boards', '#6a4226', '#2f1c0e', 0.2), paint('cloth', '#5a1f24'));
      }
    for (const x of [-1.6, 1.6]) b.pendant(x, 3, 4.2, 3.9, paint('metal', '#c8a050'), 0.5);
  },
};

const OPERATED = /\b(?:operating|surgery room|emergency|delivery|morgue|autopsy)\b/;
const INKED = /\b(?:tattoo|piercing)\b/;

/** A chair or a table that one lies on, under a lamp on an arm. */
export const surgery: Plan = {
  eye: 1.4,
  row: 0.4,
  outside: 'town',
  sunlit: true,
  takes: /^(?:(?:dentist'?s? |dental |tattoo )?chair|lamp|operating table)s?$/,
  has: /^(?:(?:dentist'?s? |dental |tattoo |reclining )?chair|(?:operating |massage )?table|lamp|light|tray|instrument|cabinet|monitor|screen|window|tool|mirror|poster|flash|picture|drawing|plant|potted plant|(?:neon )?sign|neon)(?:e?s)?$/,
  build(b) {
    const s = b.side;
    const theatre = OPERATED.test(b.called);
    const ink = INKED.test(b.called);
    const wall = ink
      ? paint('bricks', '#6a3a30', '#3a2822', 0.2)
      : paint('plain', theatre ? '#b4d0cc' : b.r.pick(['#a8cfcc', '#bcd0ae', '#b4c8de']));
    b.shell(2.6, 2.9, 5.4, {
      floor: ink ? paint('tiles', '#2f2c30', '#c8c4bc', 0.5) : paint('tiles', '#d0d8d8', '#c4cecf', 0.6),
      wall,
      ceiling: paint('tiles', ink ? '#3a3638' : '#e6e8e4', ink ? '#343032' : '#dcdeda', 0.6),
    });
    if (!theatre) b.sideWindow(2.6 * s, [0.95, 2.3], [2.4, 4.6], glass('#eef0ea', 3, 1));
    // Cabinets along the end wall.
    const front = paint('door', ink ? '#3a3a40' : '#f0f2ee', ink ? '#1c1c20' : '#c4cccc', 0.05);
    b.box([-2.5, 2.5], [0, 0.92], [4.9, 5.38], front, paint('plain', ink ? '#5a3a2a' : '#c8d4d4'));
    if (b.has('cabinet') && !ink)
      for (const [from, to] of [
        [-2.4, -0.7],
        [0.7, 2.4],
      ] as const)
        b.box([from, to], [1.6, 2.3], [5.1, 5.38], front);
    if (ink)
      for (let i = 0; i < 8; i++) {
        const [x, y] = [-2.3 + (i % 4) * 0.62, i < 4 ? 1.75 : 1.15];
        b.front(x, x + 0.48, y, y + 0.5, 5.36, paint('picture', '#e8dcc4', '#1c1a1c'));
      }
    if (ink && b.has('neon', 'neon sign', 'sign')) {
      for (const [x0, x1, y0, y1] of [
        [0.7, 2.2, 2.2, 2.23],
        [0.7, 2.2, 1.5, 1.53],
        [0.7, 0.73, 1.5, 2.23],
        [2.17, 2.2, 1.5, 2.23],
        [1, 1.9, 1.84, 1.9],
      ] as const)
        b.front(x0, x1, y0, y1, 5.34, paint('lamp', y0 > 1.7 && y0 < 2 ? '#ff4a7a' : '#4ad8ff'));
      b.front(0.1, 2.8, 0.9, 2.8, 5.33, paint('glow', '#ff5a9a', '#ff5a9a', 0.3));
      b.lamp(1.4, 1.8, 4.9, 0.7);
    } else if (ink) b.front(0.8, 2.1, 1.2, 2.2, 5.36, paint('mirror', '#b9c8cc', '#1c1a1c'));
    else if (b.has('monitor', 'screen')) {
      b.box([-0.42, 0.42], [1.5, 2.05], [5.15, 5.25], DARK);
      b.front(-0.37, 0.37, 1.55, 2, 5.14, theatre ? paint('chalk', '#123a34', '#1c2226') : paint('lamp', '#8ac4d8'));
    }
    for (let i = 0; i < 6; i++) {
      const x = -2.1 + i * 0.3;
      b.front(
        x - 0.05,
        x + 0.05,
        0.92,
        0.92 + b.r.between(0.12, 0.26),
        5.05,
        paint('metal', b.r.pick(['#8fc4d0', '#e8ecea', '#d8a04a', '#a8c8a0'])),
      );
    }
    const x = -0.25 * s;
    const hide = paint('cloth', ink ? '#241f22' : theatre ? '#8ab8b0' : b.r.pick(['#4fa0a8', '#5a8ac0', '#7ab08a']));
    const asked =
      b.has('chair', 'table', "dentist's chair", 'dentist chair', 'operating table') &&
      b.claim([x - 0.9, x + 0.9], [0, 1.2], [3.2, 4.4]);
    if (asked) {
      if (theatre) {
        b.box([x - 0.14, x + 0.14], [0, 0.8], [3.7, 4], STEEL);
        b.box([x - 0.95, x + 0.95], [0.8, 0.92], [3.5, 4.15], hide);
        b.box([x - 1, x + 0.6], [0.6, 0.93], [3.46, 3.5], paint('cloth', '#9cc8c0'));
        b.front(x + 0.55, x + 0.92, 0.92, 1.06, 3.8, paint('soft', '#eef2f0'));
      } else {
        // Foot rest, seat, a back that leans, and a head rest.
        b.level(0.02, x - 0.4, x + 0.4, 3.5, 4.2, STEEL, 'round');
        b.box([x - 0.1, x + 0.1], [0, 0.45], [3.75, 3.95], STEEL);
        b.panel([x - 1.05, 0.36, 3.6], [0.55, 0.2, 0], [0, 0, 0.56], hide);
        b.panel([x - 1.05, 0.28, 3.6], [0.55, 0.2, 0], [0, 0.1, 0], hide);
        b.box([x - 0.52, x + 0.3], [0.48, 0.62], [3.6, 4.16], hide);
        b.panel([x + 0.28, 0.6, 3.6], [0.5, 0.62, 0], [0, 0, 0.56], hide);
        b.panel([x + 0.28, 0.48, 3.6], [0.5, 0.62, 0], [0, 0.14, 0], hide);
        b.panel([x + 0.76, 1.2, 3.72], [0.16, 0.2, 0], [0, 0.12, 0], hide);
        b.box([x - 0.3, x + 0.2], [0.76, 0.82], [3.54, 3.6], DARK);
      }
    }
    // The lamp on its arm, and a tray.
    if (b.has('lamp', 'light') && b.free([x - 0.6, x + 0.9], [1.7, 2.8], [3.5, 3.9])) {
      const lx = x + (theatre ? 0 : 0.15);
      b.panel([lx + 0.6, 2.86, 3.9], [0.05, 0, 0], [-0.05, -0.5, -0.05], STEEL);
      b.panel([lx + 0.58, 2.38, 3.84], [0, 0.05, 0], [-0.56, -0.1, -0.1], STEEL);
      const r = theatre ? 0.5 : 0.24;
      b.front(lx - r, lx + r, 2.2 - r * 0.42, 2.2 + r * 0.42, 3.7, WHITE, 'round');
      b.front(lx - r * 0.72, lx + r * 0.72, 2.16 - r * 0.3, 2.16 + r * 0.3, 3.69, paint('lamp', '#fff6e0'), 'round');
      b.front(lx - 1, lx + 1, 0.8, 2.5, 3.65, paint('glow', '#fff2d0', '#fff2d0', 0.2));
      b.lamp(lx, 2, 3.5, 1.1);
    }
    if (b.has('tray', 'instrument')) {
      const tx = x - 1.35 * (s > 0 ? -1 : 1);
      b.box([tx - 0.02, tx + 0.02], [0, 0.9], [3.9, 3.94], STEEL);
      b.box([tx - 0.3, tx + 0.3], [0.9, 0.94], [3.75, 4.1], STEEL);
      for (let i = 0; i < 4; i++) b.front(tx - 0.22 + i * 0.13, tx - 0.19 + i * 0.13, 0.94, 1.02, 3.85, STEEL);
    }
    b.strip(0, 2.88, 1.4, 4.8, 0.5, ink ? 0.2 : 0.45);
  },
};

/** A row of steel doors with slits and dials. */
export const lockers: Plan = {
  eye: 1.4,
  row: 0.41,
  outside: 'land',
  closed: true,
  dim: 0.95,
  has: /^(?:locker|bench|door|towel|hook|classroom door)(?:e?s)?$/,
  build(b) {
    const hall = /\b(?:hallway|corridor|hall)\b/.test(b.called);
    const c = b.r.pick(['#3f6a9a', '#a8442f', '#3f8070', '#c08a2f']);
    const steel = paint('plain', c);
    const edge = paint('shade', '#000000');
    const half = hall ? 1.75 : 2.4;
    const depth = hall ? 13 : 6.4;
    b.shell(half, 2.9, depth, {
      floor: paint('tiles', hall ? '#cfc8b8' : '#8a9698', hall ? '#b8b0a0' : '#7c888c', 0.5),
      wall: paint('plain', '#d8d8cc'),
      ceiling: paint('tiles', '#dcdcd4', '#d0d0c8', 0.6),
    });
    const row = (at: number, from: number, to: number): void => {
      b.box(at < 0 ? [-half, -half + 0.36] : [half - 0.36, half], [0.1, 1.95], [from, to], steel);
      b.box(at < 0 ? [-half, -half + 0.36] : [half - 0.36, half], [0, 0.1], [from, to], DARK);
      const x = at * (half - 0.365);
      for (let z = from; z < to - 0.2; z += 0.4) {
        b.flank(x, 0.1, 1.95, z, z + 0.025, DARK);
        for (let i = 0; i < 4; i++) b.flank(x, 1.6 + i * 0.06, 1.625 + i * 0.06, z + 0.1, z + 0.32, DARK);
        for (let i = 0; i < 3; i++) b.flank(x, 0.32 + i * 0.06, 0.345 + i * 0.06, z + 0.1, z + 0.32, DARK);
        b.flank(x - at * 0.005, 0.98, 1.12, z + 0.3, z + 0.35, STEEL);
      }
      b.flank(x, 0.02, 0.14, from, to, edge);
    };
    if (hall) {
      b.front(-1, 1, 0, 2.3, depth - 0.02, paint('door', '#6a7a84', '#3a444a', 0.12));
      for (const at of [-1, 1])
        b.front(at < 0 ? -0.8 : 0.15, at < 0 ? -0.15 : 0.8, 1.1, 2, depth - 0.03, { ...glass('#8a949a', 1, 1) });
      b.lamp(0, 1.6, depth - 0.8, 1);
      for (const at of [-1, 1]) {
        if (b.has('locker')) {
          row(at, 0.6, 4.2);
          row(at, 6.2, 10.2);
        }
        const d = 4.6;
        b.flank(at * (half - 0.01), 0, 2.1, d, d + 1.1, paint('door', '#a87c50', '#5a3e24', 0.1));
        b.flank(at * (half - 0.02), 1.2, 1.9, d + 0.3, d + 0.8, paint('mirror', '#b8ccd0', '#5a3e24'));
        b.flank(at * (half - 0.01), 1.2, 2, 10.7, 12, paint('picture', '#c9a06a', '#8a6238'));
      }
      for (const z of [11, 8, 5, 2]) {
        b.level(2.89, -0.5, 0.5, z, z + 1.2, paint('lamp', '#f4f6ee'));
        b.lamp(0, 2.6, z, 0.55);
        b.level(0.008, -0.5, 0.5, z - 0.2, z + 1.2, paint('glow', '#fdfdf4', '#fdfdf4', 0.25));
      }
      return;
    }
    if (b.has('locker')) {
      for (const at of [-1, 1]) row(at, 0.8, 6.2);
      b.box([-half + 0.4, half - 0.4], [0.1, 1.95], [depth - 0.4, depth], steel);
      for (let x = -half + 0.4; x < half - 0.4; x += 0.4) {
        b.front(x, x + 0.025, 0.1, 1.95, depth - 0.41, DARK);
        for (let i = 0; i < 4; i++) b.front(x + 0.1, x + 0.32, 1.6 + i * 0.06, 1.625 + i * 0.06, depth - 0.41, DARK);
        b.front(x + 0.31, x + 0.35, 0.98, 1.12, depth - 0.415, STEEL);
      }
    }
    if (b.has('bench')) {
      const wood = paint('boards', '#b98c5a', '#6a4a28', 0.12);
      for (const at of [-1, 1]) {
        const x: readonly [number, number] = at < 0 ? [-1.75, -1.35] : [1.35, 1.75];
        b.box(x, [0.42, 0.47], [2, 5.4], wood);
        for (const z of [5.2, 2.1]) b.box([x[0] + 0.1, x[1] - 0.1], [0, 0.42], [z, z + 0.08], DARK);
      }
      if (!b.bare) {
        b.box([-1.72, -1.4], [0.47, 0.72], [3.2, 3.8], paint('cloth', '#2f3a5a'));
        b.panel([1.4, 0.48, 4], [0.4, 0, 0], [0.02, -0.3, 0], paint('folds', '#e8e4da'));
      }
    }
    for (const x of [-0.9, 0.9]) b.strip(x, 2.88, 1, 6, 0.16, 0.5);
  },
};

/** A corridor of a ward: doors, a rail along the walls, a bed on wheels. */
export const ward: Plan = {
  eye: 1.4,
  row: 0.42,
  outside: 'town',
  closed: true,
  dim: 0.8,
  has: /^(?:door|bed|stretcher|gurney|rail|handrail|light|flickering light|fluorescent light|wheelchair|sign|window|lamp)(?:e?s)?$/,
  build(b) {
    const ship = /\bspace|\bstar ?ship/.test(b.called);
    const grim = /\b(?:abandoned|asylum|haunted|creepy|horror|derelict|flicker\w*)\b/.test(b.called);
    if (grim || b.dark) b.gloom = 0.6;
    const tone = ship ? '#a8b4bc' : grim ? '#8f9a8c' : '#cddcd6';
    b.shell(1.7, 2.7, 16, {
      floor: ship
        ? paint('tiles', '#4a5058', '#3a4048', 0.8)
        : paint('tiles', grim ? '#7a8078' : '#b4c4c2', grim ? '#6c726a' : '#a8bab8', 0.6),
      wall: ship ? paint('door', tone, '#5a646c', 0.1) : paint('plain', tone),
      ceiling: paint('tiles', grim ? '#8a8c84' : '#e0e2dc', '#c8cac4', 0.6),
    });
    b.front(-0.95, 0.95, 0, 2.2, 15.96, paint('door', ship ? '#3a4450' : '#7a9aa0', '#3a4a50', 0.1));
    b.front(-0.02, 0.02, 0, 2.2, 15.95, DARK);
    for (const at of [-1, 1])
      b.front(at < 0 ? -0.7 : 0.2, at < 0 ? -0.2 : 0.7, 1.2, 1.9, 15.94, paint('lamp', ship ? '#6ac8ff' : '#cfe4dc'));
    b.lamp(0, 1.6, 15, 1);
    for (const at of [-1, 1]) {
      if (!ship) {
        b.flank(at * 1.69, 0, 1.05, 0.4, 16, paint('plain', grim ? '#5f7264' : '#8fb4b0'));
        b.box(at < 0 ? [-1.7, -1.6] : [1.6, 1.7], [0.86, 0.95], [0.4, 16], paint('boards', '#b08a5c', '#6a4a28', 0.4));
      } else {
        b.box(at < 0 ? [-1.7, -1.62] : [1.62, 1.7], [1.1, 1.16], [0.4, 16], paint('lamp', '#5ac8ff'));
        for (let z = 14; z > 0.8; z -= 2.6)
          b.box(at < 0 ? [-1.7, -1.5] : [1.5, 1.7], [0, 2.7], [z, z + 0.3], paint('metal', '#6a747c'));
      }
      for (let z = 12.4; z > 1; z -= 3.2) {
        const d = at < 0 ? z : z - 1.1;
        if (!b.has('door')) break;
        b.flank(at * 1.685, 0, 2.15, d - 0.08, d + 1.18, paint('plain', ship ? '#4a545c' : '#e8ece6'));
        b.flank(at * 1.68, 0, 2.08, d, d + 1.1, paint('door', ship ? '#7a868e' : grim ? '#7a7f68' : '#c9b48e', '#6a5a3c', 0.1));
        b.flank(at * 1.67, 1.2, 1.85, d + 0.35, d + 0.75, paint('mirror', '#a8c4c8', '#6a5a3c'));
        if (!ship) b.flank(at * 1.67, 1.5, 1.66, d + 1.3, d + 1.56, paint('plain', '#f4f6f2'));
      }
    }
    let dead = false;
    for (let z = 14; z > 0.8; z -= 2.4) {
      dead = grim && b.r.chance(0.5) && !dead;
      b.level(2.69, -0.34, 0.34, z, z + 1.3, paint(dead ? 'plain' : 'lamp', dead ? '#6a6c64' : ship ? '#d8f0ff' : '#f2f6ea'));
      if (dead) continue;
      b.lamp(0, 2.4, z + 0.6, grim ? 0.8 : 0.6);
      b.level(0.008, -0.7, 0.7, z - 0.4, z + 1.7, paint('glow', '#f8fff4', '#f8fff4', 0.3));
    }
    if (ship || !b.has('bed', 'stretcher', 'gurney') || !b.claim([0.5, 1.5], [0, 1.1], [4.4, 6.4])) return;
    // A bed on wheels by the wall.
    for (const z of [6.2, 4.6]) for (const x of [0.62, 1.3]) b.box([x, x + 0.05], [0.1, 0.6], [z, z + 0.05], STEEL);
    for (const z of [6.2, 4.6]) for (const x of [0.64, 1.32]) b.front(x - 0.06, x + 0.08, 0, 0.14, z, DARK, 'round');
    b.box([0.58, 1.4], [0.6, 0.66], [4.5, 6.35], STEEL);
    b.box([0.6, 1.38], [0.66, 0.82], [4.5, 6.35], paint('cloth', '#e4eae8'));
    b.box([0.6, 1.38], [0.7, 0.84], [4.5, 5.6], paint('cloth', '#8fb8c0'));
    b.box([0.7, 1.28], [0.82, 0.94], [5.85, 6.3], paint('cloth', '#f6f6f2'));
  },
};
