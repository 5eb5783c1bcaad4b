/** Where somebody steers: seats before a desk of dials, and a wide pane. And the inside of what dives. */
import { type Builder, glass, type Paint, type Plan, paint } from './panel.ts';

const DARK = paint('plain', '#24272d');
const STEEL = paint('metal', '#a9aeb2');
const LIGHTS = ['#5ae08a', '#f0b04a', '#4fb8f0', '#f0604a'];

/** A row of round dials or lit keys on what stands upright. */
function dials(b: Builder, x0: number, x1: number, y: number, z: number, size: number, lit: boolean): void {
  for (let x = x0 + size; x < x1 - size * 0.5; x += size * 2.3)
    if (lit) b.front(x - size * 0.5, x + size * 0.5, y - size * 0.3, y + size * 0.3, z, paint('lamp', b.r.pick(LIGHTS)));
    else b.front(x - size, x + size, y - size, y + size, z, paint('drum', '#d8d4c4', '#14161a'), 'round');
}

/** Seen from behind. */
function pilotSeat(b: Builder, x: number, z: number, hide: Paint): void {
  b.box([x - 0.22, x + 0.22], [0.3, 0.44], [z, z + 0.45], hide);
  b.front(x - 0.12, x + 0.12, 0, 0.3, z + 0.1, DARK);
  b.front(x - 0.24, x + 0.24, 0.34, 0.98, z, hide, 'arch');
  b.front(x - 0.17, x + 0.17, 0.42, 0.86, z - 0.01, { ...hide, stuff: 'slats', size: 0.11 }, 'arch');
  b.front(x - 0.11, x + 0.11, 0.96, 1.14, z + 0.01, hide, 'arch');
  for (const at of [-1, 1]) b.box([x + at * 0.29 - 0.04, x + at * 0.29 + 0.04], [0.58, 0.64], [z, z + 0.4], DARK);
}

function cockpit(b: Builder, hull: Paint, trim: Paint, hide: Paint, rim: string, star: boolean): void {
  b.shell(1.25, 2.05, 4, { floor: paint('tiles', '#5a5f66', '#545960', 0.4), wall: hull, ceiling: trim });
  // Panes: two before the seats, one aslant at each side.
  for (const at of [-1, 1]) {
    b.front(at < 0 ? -1.0 : 0.03, at < 0 ? -0.03 : 1.0, 1.02, 1.86, 3.95, glass(rim, 1, 1));
    b.panel([at * 1.24, 1.02, 2.6], [at * -0.22, 0, 1.33], [at * -0.06, 0.8, 0], glass(rim, star ? 1 : 2, 1));
    b.sideWindow(at * 1.25, [1.05, 1.7], [1.3, 2.4], glass(rim, 1, 1));
    b.box(at < 0 ? [-1.25, -0.95] : [0.95, 1.25], [0.4, 0.8], [1.2, 3.2], trim);
    for (let z = 3; z > 1.3; z -= 0.22)
      b.level(0.805, at * 1.1 - 0.06, at * 1.1 + 0.06, z, z + 0.1, paint('lamp', b.r.pick(LIGHTS)));
  }
  b.box([-1.2, 1.2], [0.3, 1], [3.3, 3.95], trim, DARK);
  dials(b, -1.05, -0.2, 0.84, 3.29, 0.085, star);
  dials(b, 0.2, 1.05, 0.84, 3.29, 0.085, star);
  for (const x of [-0.62, 0.62]) b.front(x - 0.22, x + 0.22, 0.42, 0.7, 3.285, paint('lamp', star ? '#3f9ac8' : '#5a8a78'));
  for (const x of [-0.62, 0.62])
    b.front(x - 0.19, x + 0.19, 0.44, star ? 0.5 : 0.56, 3.28, paint('plain', star ? '#163a50' : '#6a4a2c'));
  b.box([-0.2, 0.2], [0.2, 0.72], [1.9, 3.3], trim, DARK);
  for (let z = 3; z > 2; z -= 0.24)
    for (const x of [-0.1, 0.1]) b.level(0.725, x - 0.05, x + 0.05, z, z + 0.1, paint('lamp', b.r.pick(LIGHTS)));
  for (const x of [-0.06, 0.06]) b.front(x - 0.015, x + 0.015, 0.72, 0.92, 2.1, STEEL);
  b.box([-0.6, 0.6], [1.92, 2.05], [1.6, 3.2], trim, DARK);
  for (const x of [-0.58, 0.58]) {
    if (!star) {
      b.front(x - 0.02, x + 0.02, 0.5, 0.86, 2.75, DARK);
      b.front(x - 0.17, x + 0.17, 0.78, 1, 2.74, paint('ring', '#1c1e22'), 'round');
    }
    if (b.has('seat', 'chair')) pilotSeat(b, x, 2.1, hide);
  }
  b.lamp(0, 1.7, 2.2, star ? 0.7 : 0.9);
}

const AT_HELM =
  /^(?:(?:pilot |captain's )?(?:seat|chair)|window|windscreen|windshield|dial|gauge|button|lever|switch|control|control panel|console|screen|instrument|dashboard|yoke|steering wheel)(?:e?s)?$/;

export const planeCockpit: Plan = {
  eye: 1.3,
  row: 0.42,
  outside: 'clouds',
  has: AT_HELM,
  build(b) {
    cockpit(
      b,
      paint('plain', '#8a9298'),
      paint('plain', '#5f676e'),
      paint('cloth', b.r.pick(['#5a4a3c', '#3a4450', '#6a6258'])),
      '#3a4046',
      false,
    );
  },
};

export const starCockpit: Plan = {
  eye: 1.3,
  row: 0.42,
  outside: 'space',
  closed: true,
  has: /^(?:(?:pilot |captain's )?(?:seat|chair)|window|button|lever|control|control panel|console|screen|instrument|star|star field|planet)s?$/,
  build(b) {
    cockpit(
      b,
      paint('door', '#a4acb6', '#6a727c', 0.06),
      paint('door', '#4a5260', '#2a3038', 0.04),
      paint('cloth', b.r.pick(['#3a4658', '#6a3a3a', '#3f5a54'])),
      '#7a838e',
      true,
    );
  },
};

export const wheelhouse: Plan = {
  eye: 1.45,
  row: 0.42,
  outside: 'sea',
  sunlit: true,
  has: /^(?:(?:ship's |steering )?wheel|helm|window|compass|console|chart|lever|control|radar|screen)(?:e?s)?$/,
  build(b) {
    const wood = paint('slats', '#a87848', '#4a3018', 0.16);
    const brass = paint('metal', '#c89a40');
    const desk = paint('door', '#8a5c30', '#3a2412', 0.07);
    b.shell(2.2, 2.5, 5, {
      floor: paint('boards', '#8a5e36', '#3a2412', 0.16),
      wall: wood,
      ceiling: paint('boards', '#e0d8c4', '#a89c80', 0.2),
    });
    for (let i = 0; i < 4; i++) b.front(-2 + i * 1, -1.04 + i * 1, 1.15, 2.15, 4.97, glass('#e4dcc8', 1, 1));
    for (const at of [-1, 1])
      for (const z of [1.2, 2.9]) b.sideWindow(at * 2.2, [1.15, 2.15], [z, z + 1.5], glass('#e4dcc8', 1, 1));
    b.box([-2.15, 2.15], [0, 0.98], [4.3, 4.95], desk, paint('boards', '#6f4826', '#3a2412', 0.3));
    for (const at of [-1, 1]) {
      b.box(at < 0 ? [-1.75, -0.95] : [0.95, 1.75], [0.98, 1.12], [4.4, 4.8], DARK);
      b.front(
        at * 1.35 - 0.22,
        at * 1.35 + 0.22,
        0.55,
        0.9,
        4.29,
        at < 0 ? paint('lamp', '#3f8a6a') : paint('chalk', '#d8cca8', '#8a6a3a'),
      );
      for (const x of [-0.25, 0, 0.25])
        b.front(at * 1.35 + x - 0.09, at * 1.35 + x + 0.09, 0.3, 0.48, 4.29, paint('drum', '#d8b050', '#f0ece0'), 'round');
    }
    // The engine's telegraph and the compass stand by the wheel.
    b.box([-0.8, -0.7], [0, 0.95], [3.5, 3.6], brass);
    b.front(-0.93, -0.57, 0.9, 1.26, 3.48, paint('drum', '#c89a40', '#f0ece0'), 'round');
    b.box([0.62, 0.9], [0, 0.85], [3.5, 3.75], desk);
    b.front(0.6, 0.92, 0.85, 1.08, 3.52, brass, 'arch');
    if (b.has('wheel', "ship's wheel", 'helm', 'steering wheel')) {
      b.box([-0.09, 0.09], [0, 0.85], [3.3, 3.45], desk);
      b.front(-0.5, 0.5, 0.42, 1.42, 3.24, paint('wheel', '#8a5228', '#c89a40'), 'round');
    }
    b.pendant(0, 2.1, 2.8, 2.5, brass, 0.8);
  },
};

export const submarine: Plan = {
  eye: 1.35,
  row: 0.42,
  outside: 'deep',
  closed: true,
  has: /^(?:periscope|porthole|pipe|valve|gauge|dial|hatch|bunk|wheel|control|window)(?:e?s)?$/,
  build(b) {
    const hull = paint('door', '#7f9088', '#4a5852', 0.08);
    const pipe = ['#b0603a', '#8a9298', '#c89a40', '#5f7a70'].map((c) => paint('metal', c));
    b.shell(1.5, 2.3, 9, { floor: paint('tiles', '#5a605e', '#525856', 0.3), wall: hull, ceiling: paint('plain', '#6a7872') });
    // A bulkhead with a round door.
    b.front(-1.5, 1.5, 0, 2.3, 8.95, paint('plain', '#6f807a'));
    b.front(-0.62, 0.62, 0.25, 2.05, 8.9, STEEL, 'arch');
    b.front(-0.5, 0.5, 0.35, 1.95, 8.88, paint('plain', '#2a302e'), 'arch');
    b.front(-0.24, 0.24, 0.9, 1.38, 8.86, paint('wheel', '#b03a30', '#8a2a24'), 'round');
    for (let z = 8; z > 1; z -= 1.75)
      for (const at of [-1, 1]) {
        b.box(at < 0 ? [-1.5, -1.34] : [1.34, 1.5], [0, 2.3], [z, z + 0.12], paint('plain', '#91a29a'));
        b.flank(at * 1.47, 1.1, 1.8, z - 1.15, z - 0.45, paint('metal', '#c89a40'), 'round');
        b.flank(at * 1.46, 1.18, 1.72, z - 1.07, z - 0.53, glass('#8a6a2c', 1, 1), 'round');
        b.box(
          at < 0 ? [-1.48, -1.05] : [1.05, 1.48],
          [0.2, 0.92],
          [z - 1.3, z - 0.3],
          paint('door', '#5f6e68', '#36423e', 0.05),
        );
        for (const [k, y] of [0.72, 0.42].entries())
          for (let i = 0; i < 3; i++)
            b.flank(
              at * 1.04,
              y,
              y + 0.2,
              z - 1.2 + i * 0.28,
              z - 1 + i * 0.28,
              k === 0 ? paint('drum', '#d8b050', '#f0ece0') : paint('lamp', b.r.pick(LIGHTS)),
              'round',
            );
      }
    for (const [i, x] of [-1.2, -0.95, 0.95, 1.2].entries()) b.box([x - 0.06, x + 0.06], [2.06, 2.18], [0.6, 8.9], pipe[i]!);
    if (b.has('periscope')) {
      b.box([-0.1, 0.1], [0.5, 2.3], [5.2, 5.4], STEEL);
      b.box([-0.2, 0.2], [1.3, 1.62], [5.05, 5.4], paint('metal', '#c89a40'));
      for (const at of [-1, 1]) b.box(at < 0 ? [-0.5, -0.2] : [0.2, 0.5], [1.38, 1.44], [5.2, 5.26], DARK);
    }
    for (const z of [2.4, 4.4, 7]) {
      b.level(2.28, -0.14, 0.14, z, z + 0.28, paint('lamp', '#ffd8a0'), 'round');
      b.lamp(0, 2.1, z, 0.9);
    }
  },
};
