/** Where people go in the evening, lit by little but what is looked at: a stage, a screen, machines. */
import { type Builder, type Paint, type Plan, paint } from './panel.ts';

const DARK = paint('plain', '#17141a');
const BLACK = paint('plain', '#0d0c10');
const CHROME = paint('metal', '#b8bcc4');
const BRASS = paint('metal', '#c8a050');

/** A tube of light round a frame. */
function neonFrame(b: Builder, x: readonly [number, number], y: readonly [number, number], z: number, colour: string): void {
  const tube = paint('lamp', colour);
  const t = 0.028;
  b.front(x[0], x[1], y[1] - t, y[1], z, tube);
  for (const at of [x[0], x[1] - t]) b.front(at, at + t, y[0], y[1], z, tube);
  b.front(x[0] - 0.5, x[1] + 0.5, y[0] - 0.5, y[1] + 0.5, z - 0.005, paint('glow', colour, colour, 0.22));
}

function drums(b: Builder, x: number, z: number, skin: string): void {
  const shell = paint('metal', skin);
  const head = paint('plain', '#d8d0bc');
  b.front(x - 0.42, x + 0.42, 0.1, 0.94, z, shell, 'round');
  b.front(x - 0.36, x + 0.36, 0.16, 0.88, z - 0.005, head, 'round');
  b.front(x - 0.2, x + 0.2, 0.36, 0.68, z - 0.008, paint('drum', skin, skin), 'round');
  for (const at of [-0.3, 0.3]) {
    b.front(x + at - 0.22, x + at + 0.22, 0.9, 1.18, z - 0.02, shell);
    b.level(1.18, x + at - 0.23, x + at + 0.23, z - 0.1, z + 0.2, head, 'round');
  }
  for (const at of [-0.85, 0.85]) {
    b.front(x + at - 0.27, x + at + 0.27, 0.42, 0.72, z - 0.12, shell);
    b.level(0.72, x + at - 0.28, x + at + 0.28, z - 0.25, z + 0.1, head, 'round');
    for (const l of [-0.18, 0.16]) b.front(x + at + l, x + at + l + 0.03, 0, 0.42, z - 0.11, CHROME);
    const high = at < 0 ? 1.5 : 1.62;
    b.front(x + at * 1.25 - 0.014, x + at * 1.25 + 0.014, 0, high, z + 0.03, CHROME);
    b.panel([x + at * 1.25 - 0.36, high - 0.04, z], [0.72, 0.06 * at, 0], [0.01, 0.05, 0], BRASS, 'round');
  }
  b.shadow(x - 1, x + 1, z - 0.1, z + 0.5);
}

function upright(b: Builder, x: readonly [number, number], z: number): void {
  const wood = paint('metal', '#2c1a14');
  b.box(x, [0.12, 1.3], [z, z + 0.55], wood);
  b.box([x[0] - 0.02, x[1] + 0.02], [0.72, 0.8], [z - 0.3, z], wood);
  b.level(0.805, x[0] + 0.05, x[1] - 0.05, z - 0.28, z - 0.06, paint('slats', '#efe9dc', '#2a2622', 0.05));
  b.front(x[0] + 0.42, x[1] - 0.42, 0.88, 1.12, z - 0.01, paint('plain', '#c8bda0'));
  b.shadow(x[0], x[1], z - 0.3, z + 0.5);
}

/** Little tables with a lamp, whose cloth is cut by the picture's edge. */
function tableAtFront(b: Builder, x: number, z: number, cloth: Paint): void {
  b.level(0.7, x - 0.42, x + 0.42, z - 0.35, z + 0.35, cloth, 'round');
  b.front(x - 0.4, x + 0.4, 0.2, 0.7, z - 0.1, cloth);
  b.front(x - 0.06, x + 0.06, 0.7, 0.86, z - 0.02, paint('lamp', '#ffc06a'), 'arch');
  b.front(x - 0.4, x + 0.4, 0.45, 1.2, z - 0.03, paint('glow', '#ffb45a', '#ffb45a', 0.45));
}

const JAZZY = /\b(?:jazz|blues|swing|cabaret|speakeasy|comedy|burlesque|karaoke|piano)\b/;
const RECORDED = /\b(?:recording|studio|podcast|film|movie|tv|television|sound ?stage)\b/;
const DANCED = /\b(?:night ?club|disco\w*|dance|rave|techno|club floor)\b/;

export const club: Plan = {
  eye: 1.3,
  row: 0.4,
  outside: 'town',
  closed: true,
  dim: 0.42,
  takes: /^(?:piano|drum(?: kit)?|drum set)s?$/,
  has: /^(?:stage|curtain|piano|drum(?: kit)?|drum set|table|lamp|spotlight|light|neon(?: light| sign)?|speaker|laser|disco ball|microphone stand|smoke|booth|counter|glass|bar)(?:e?s)?$/,
  build(b) {
    const danced = DANCED.test(b.called);
    const recorded = !danced && RECORDED.test(b.called);
    const jazz = JAZZY.test(b.called) || (!danced && !recorded);
    const [hue, other] = jazz
      ? (['#ff5a6a', '#5a8cff'] as const)
      : danced
        ? (['#ff3fb4', '#3fd0ff'] as const)
        : (['#f0a050', '#60b0c0'] as const);
    b.shell(3.1, 3.3, 5.6, {
      floor: paint('boards', jazz ? '#7a4c2c' : '#2c2834', '#1c1210', 0.2),
      wall: jazz ? paint('bricks', '#5a2f28', '#2a1a18', 0.2) : paint('plain', '#27222f'),
      ceiling: BLACK,
    });
    // The stage is all the floor before the back wall; its edge is near the viewer.
    if (!danced) b.front(-3.1, 3.1, 0, 0.12, 2.24, BLACK);
    const cloth = paint('folds', b.r.pick(['#8a1f2c', '#5a1f4a', '#1f3a6a']));
    if (b.has('curtain') && jazz) {
      b.front(-2.05, 2.05, 0, 2.6, 5.55, cloth);
      b.front(-2.15, 2.15, 2.4, 2.72, 5.5, paint('folds', '#a8842f'));
    }
    if (jazz) neonFrame(b, [-2.3, 2.3], [0.1, 2.85], 5.48, hue);
    if (danced) {
      for (let i = 0; i < 9; i++)
        for (let k = 0; k < 4; k++) {
          const x = -2.7 + i * 0.6;
          const lit = b.r.chance(0.55);
          const c = b.r.pick([hue, other, '#7a4cff', '#ffd24a']);
          b.front(x, x + 0.5, 0.95 + k * 0.5, 1.35 + k * 0.5, 5.55, lit ? paint('lamp', c) : paint('plain', '#1c1826'));
        }
      b.box([-1.2, 1.2], [0, 1], [4.8, 5.3], paint('metal', '#2c2a38'), DARK);
      b.front(-1.15, 1.15, 0.92, 0.96, 4.79, paint('lamp', hue));
      for (const at of [-0.5, 0.5]) b.level(1.01, at - 0.25, at + 0.25, 4.9, 5.2, paint('metal', '#4a4a58'), 'round');
      // A ball of mirrors.
      b.front(-0.01, 0.01, 2.9, 3.3, 4, CHROME);
      b.front(-0.24, 0.24, 2.45, 2.93, 3.99, paint('tiles', '#d8e4f4', '#8a94b8', 0.07), 'round');
      for (let z = 5.2; z > 1.2; z -= 0.62)
        for (let x = -2.8; x < 2.8; x += 0.7)
          if (b.r.chance(0.34))
            b.level(0.006, x, x + 0.66, z, z + 0.58, paint('glow', b.r.pick([hue, other, '#8a5cff']), hue, 0.5));
    }
    if (recorded) {
      // Walls that swallow sound, and the window of the control room.
      for (const at of [-1, 1])
        for (let z = 1.4; z < 5.2; z += 0.9)
          b.flank(at * 3.08, 0.4, 2.7, z, z + 0.8, paint('slats', '#6a5038', '#2c2018', 0.1));
      for (let x = -3; x < 2.9; x += 0.75) b.front(x, x + 0.7, 0.3, 2.8, 5.54, paint('slats', '#5a4432', '#241a12', 0.1));
      b.front(-1.5, 1.5, 1.15, 2.3, 5.5, DARK);
      b.front(-1.42, 1.42, 1.22, 2.22, 5.49, paint('plain', '#3a4a50'));
      b.front(-1.3, 1.3, 1.22, 1.5, 5.48, paint('plain', '#1c2024'));
      for (let i = 0; i < 22; i++) {
        const x = -1.2 + i * 0.112;
        b.front(
          x,
          x + 0.05,
          1.3,
          1.3 + b.r.between(0.04, 0.16),
          5.47,
          paint('lamp', b.r.pick(['#6aff8a', '#ffd04a', '#ff6a4a'])),
        );
      }
      b.front(1.9, 2.3, 2.35, 2.5, 5.48, paint('lamp', '#ff3a2a'));
      b.lamp(0, 2.4, 4.2, 0.9);
      b.level(0.01, -1.2, 1.2, 2.6, 4.2, paint('carpet', '#7a3a34', '#d8b078'));
    }
    for (const at of [-1, 1]) {
      const x = at * 2.62;
      if (b.has('speaker')) {
        b.box([x - 0.3, x + 0.3], [0, 1.5], [4.7, 5.2], DARK);
        for (const [y, r] of [
          [0.45, 0.24],
          [1.05, 0.17],
        ] as const)
          b.front(x - r, x + r, y - r, y + r, 4.69, paint('drum', '#4a4650', '#2a2830'), 'round');
      }
    }
    if (jazz && b.has('drum', 'drum kit', 'drum set')) drums(b, -1.15, 4.7, '#a8303a');
    if (jazz && b.has('piano', 'grand piano')) upright(b, [0.75, 1.95], 4.75);
    // Lamps on a rail, and what they throw.
    b.box([-2.9, 2.9], [3.0, 3.06], [3.4, 3.46], DARK);
    const beams = danced
      ? ([
          [-1.9, hue],
          [-0.7, other],
          [0.7, '#8a5cff'],
          [1.9, hue],
        ] as const)
      : ([
          [-1.7, other],
          [0, '#ffe2b0'],
          [1.7, hue],
        ] as const);
    for (const [x, c] of beams) {
      b.front(x - 0.1, x + 0.1, 2.82, 3.02, 3.38, DARK);
      b.front(x - 0.07, x + 0.07, 2.8, 2.88, 3.37, paint('lamp', c));
      const lean = -x * 0.4;
      b.panel([x + lean - 0.85, 0, 3.36], [1.7, 0, 0], [-lean, 2.84, 0], paint('beam', c, c, danced ? 0.34 : 0.2));
      b.level(0.01, x + lean - 0.9, x + lean + 0.9, 2.7, 4.2, paint('glow', c, c, 0.4));
    }
    b.lamp(0, 2.7, 3.2, 1.5);
    for (const at of [-1.7, 1.7]) b.lamp(at, 2.6, 4.4, 0.9);
    if (jazz && !b.bare && b.has('table'))
      for (const at of [-1, 1]) tableAtFront(b, at * 0.84, 1.86, paint('cloth', '#7a1f28'));
  },
};

/** Seen from the aisle, towards the screen, over the backs of the seats. */
export const cinema: Plan = {
  eye: 1.55,
  row: 0.42,
  outside: 'town',
  closed: true,
  dim: 0.3,
  has: /^(?:screen|seat|chair|armchair|row|curtain|beam|light|film|movie|projector|aisle)(?:e?s)?$/,
  build(b) {
    const plush = paint('cloth', b.r.pick(['#9a1f2a', '#7a1f34', '#2f3a7a']));
    const back = paint('soft', '#b02a34');
    const cloth = paint('folds', '#6a1620');
    const dome = /\bplanetarium|\bdome\b/.test(b.called);
    b.shell(4, 4.4, 10.5, {
      floor: paint('cloth', '#2a1a20'),
      wall: paint('slats', '#3a2028', '#1a0e14', 0.5),
      ceiling: paint('plain', '#16121a'),
    });
    for (const at of [-1, 1]) b.front(at * 3.5 - 0.5, at * 3.5 + 0.5, 0, 4.2, 10.3, cloth);
    b.front(-4, 4, 3.75, 4.3, 10.28, cloth);
    // What is shown: a hill under an evening sky, or stars.
    const [x0, x1, y0, y1, z] = [-3, 3, 1, 3.72, 10.32];
    if (dome) b.front(x0, x1, y0, y1, z, paint('glow', '#9ab4ff', '#9ab4ff', 0.9));
    else {
      const sky = ['#3a6ab0', '#6a94c8', '#c8a0a0', '#f0b880'];
      sky.forEach((c, i) => {
        const t = (y1 - y0) / 5;
        b.front(x0, x1, y1 - (i + 1) * t, y1 - i * t, z, paint('lamp', c));
      });
      b.front(x0, x1, y0, y0 + 0.56, z, paint('lamp', '#2a3a4a'));
      b.front(-1.9, -0.2, y0 + 0.2, y0 + 1.15, z - 0.01, paint('lamp', '#34506a'), 'arch');
      b.front(-0.6, 1.9, y0 + 0.1, y0 + 0.9, z - 0.02, paint('lamp', '#24384a'), 'arch');
      b.front(1.2, 1.7, y0 + 1.3, y0 + 1.8, z - 0.005, paint('lamp', '#ffeec0'), 'round');
    }
    b.front(x0 - 1.4, x1 + 1.4, y0 - 1.2, y1 + 1.2, z - 0.03, paint('glow', '#a8c4f0', '#a8c4f0', 0.26));
    b.lamp(0, 2.2, 8.6, 2.2);
    b.lamp(0, 2.4, 5.6, 1.2);
    b.level(0.008, -0.7, 0.7, 0.3, 10, paint('cloth', '#5a1a26'));
    for (let row = 8.4; row > 2.2; row -= 1.02)
      for (const at of [-1, 1])
        for (let x = 0.82; x < 3.6; x += 0.62) {
          const [l, r] = at > 0 ? [x, x + 0.56] : [-x - 0.56, -x];
          b.box([l, r], [0.3, 0.46], [row, row + 0.4], plush);
          b.box([l, r], [0.3, 0.98], [row - 0.12, row], plush);
          b.front(l + 0.03, r - 0.03, 0.42, 1.04, row - 0.125, back);
          b.box([l - 0.03, l + 0.03], [0.3, 0.62], [row - 0.1, row + 0.4], DARK);
        }
    for (let row = 8; row > 2; row -= 2)
      for (const at of [-1, 1]) {
        b.level(0.02, at * 0.74 - 0.03, at * 0.74 + 0.03, row, row + 0.1, paint('lamp', '#ffc070'));
        b.flank(at * 3.97, 2.3, 2.6, row, row + 0.25, paint('lamp', '#ffb060'));
        b.lamp(at * 3.6, 2.5, row, 0.3);
      }
  },
};

/** One machine: a lit panel above, a screen, a board of knobs, a coloured side. */
function cabinet(b: Builder, at: number, z: number, hue: string, screen: string, slots: boolean): void {
  const [near, far] = at < 0 ? [-1.62, -2.5] : [1.62, 2.5];
  const x: readonly [number, number] = at < 0 ? [far, near] : [near, far];
  const body = paint('plain', '#26222e');
  const side = paint('plain', hue);
  b.box(x, [0, 1.95], [z, z + 0.78], side, body);
  const face = near - at * 0.012;
  b.flank(face, 0, 1.95, z + 0.02, z + 0.76, body);
  b.flank(face - at * 0.004, 1.66, 1.9, z + 0.06, z + 0.72, paint('lamp', hue));
  b.flank(face - at * 0.004, 1.02, 1.6, z + 0.1, z + 0.68, paint('lamp', screen));
  for (let i = 0; i < 4; i++) {
    const [y, w] = [1.1 + i * 0.12, b.r.between(0.12, 0.4)];
    b.flank(
      face - at * 0.008,
      y,
      y + 0.06,
      z + 0.16,
      z + 0.16 + w,
      paint('lamp', b.r.pick(['#fff4c0', '#ff6a8a', '#6affc0', '#ffd24a'])),
    );
  }
  b.panel([near, 0.9, z + 0.04], [0, 0, 0.7], [-at * 0.34, -0.06, 0], paint('plain', '#3a3444'));
  for (let i = 0; i < 4; i++) {
    const zz = z + 0.14 + i * 0.15;
    b.front(
      near - at * 0.2 - 0.03,
      near - at * 0.2 + 0.03,
      0.88,
      0.96,
      zz,
      paint('soft', ['#ff4a5a', '#ffd24a', '#4ac0ff', '#7aff7a'][i]!),
    );
  }
  b.flank(
    face - at * 0.004,
    0.3,
    0.62,
    z + 0.2,
    z + 0.58,
    paint(slots ? 'metal' : 'door', slots ? '#c8a040' : '#3a3642', '#1a181e', 0.05),
  );
}

export const arcade: Plan = {
  eye: 1.35,
  row: 0.41,
  outside: 'town',
  closed: true,
  dim: 0.42,
  has: /^(?:(?:arcade |game |pinball |slot |video game )?(?:machine|cabinet|game)|screen|neon(?: light| sign)?|light|token)s?$/,
  build(b) {
    const casino = /\b(?:casino|slot|gambl\w*|pachinko)\b/.test(b.called);
    const hues = casino
      ? ['#d83a3a', '#e0a030', '#8a2f8a', '#c8302f']
      : ['#ff3f9a', '#3fb4ff', '#9a4cff', '#ffb43f', '#3fe0a0'];
    b.shell(2.6, 3, 11, {
      floor: casino ? paint('carpet', '#7a1f2c', '#d8a840') : paint('tiles', '#231f38', '#2f2850', 0.6),
      wall: paint('plain', casino ? '#5a2a2f' : '#241c38'),
      ceiling: paint('plain', '#141020'),
    });
    b.front(-0.9, 0.9, 0, 2.1, 10.97, paint('plain', '#120e1c'));
    neonFrame(b, [-1.1, 1.1], [0, 2.3], 10.9, hues[0]!);
    b.front(-0.6, 0.6, 2.42, 2.72, 10.92, paint('lamp', hues[1]!));
    for (const at of [-1, 1]) {
      b.box(at < 0 ? [-2.6, -2.54] : [2.54, 2.6], [2.5, 2.56], [0.4, 10.8], paint('lamp', at < 0 ? hues[0]! : hues[1]!));
      b.level(2.98, at * 1.4 - 0.03, at * 1.4 + 0.03, 0.4, 10.8, paint('lamp', hues[2]!));
    }
    if (b.has('machine', 'arcade machine', 'game', 'arcade game', 'slot machine'))
      for (let z = 9.6; z > 0.9; z -= 0.94)
        for (const at of [-1, 1])
          cabinet(b, at, z, b.r.pick(hues), b.r.pick(['#2f4aa8', '#1f6a7a', '#3a2a8a', '#205a3a', '#6a2a5a']), casino);
    for (const z of [8.6, 6, 3.6]) {
      b.lamp(0, 2.4, z, 0.6);
      for (const at of [-1, 1]) b.lamp(at * 1.2, 1.3, z, 0.55);
      for (const at of [-1, 1])
        b.level(
          0.012,
          at * 0.9 - 0.9,
          at * 0.9 + 0.9,
          z - 1.1,
          z + 0.9,
          paint('glow', at < 0 ? hues[0]! : hues[1]!, hues[0], 0.4),
        );
    }
  },
};
