/** Built places under the sky that are seen from close by: a shop's front, a filling station, a stadium from its pitch. */
import { type Builder, glass, type Paint, type Plan, paint } from './panel.ts';

const DARK = paint('plain', '#24262a');
const WHITE = paint('plain', '#ecebe4');
const STEEL = paint('metal', '#a4aab0');
const OAK = paint('boards', '#7a5230', '#3a2414', 0.25);

/** All that is beyond is one pane without a frame. */
function sky(b: Builder, z: number): void {
  b.front(-3 * z, 3 * z, -1.2 * z, 2.4 * z, z, { ...glass('#dfe4ea', 1, 1), size: 0.001 });
}

/** What is in the window, on its boards. */
function wares(b: Builder, x: readonly [number, number], y: number, z: number): void {
  const said = b.called;
  const wide = x[1] - x[0];
  if (/\bbook/.test(said)) {
    for (const up of [0.9, 1.4]) {
      b.front(x[0], x[1], y + up, y + up + 0.42, z + 0.3, paint('books', '#7a5230', '#4a301c'));
      b.box(x, [y + up - 0.04, y + up], [z, z + 0.34], OAK);
    }
    for (let i = 0; i < 7; i++) {
      const at = x[0] + 0.12 + (i * (wide - 0.3)) / 6.5;
      const cover = b.r.pick(['#a8503f', '#4f7590', '#d0a850', '#5a7a58', '#8a5a7a', '#2f4a56']);
      if (i % 3 === 2)
        for (let k = 0; k < 5; k++)
          b.box(
            [at, at + 0.3],
            [y + k * 0.06, y + k * 0.06 + 0.05],
            [z - 0.1, z + 0.1],
            paint('plain', b.r.pick(['#a8503f', '#4f7590', '#d8cfc0', '#5a7a58'])),
          );
      else
        b.panel(
          [at, y, z - 0.1],
          [0.28, 0, 0],
          [0, 0.4, 0.14],
          i % 2 ? paint('picture', '#d8cfc0', cover) : paint('door', cover, '#e0c888', 0.03),
        );
    }
    return;
  }
  if (/\b(?:baker|bread|cake|pastr|patisserie|loa(?:f|ves)|croissant)/.test(said)) {
    for (const up of [0, 0.5, 1]) {
      b.box(x, [y + up - 0.04, y + up], [z - 0.1, z + 0.4], OAK);
      b.front(x[0] + 0.06, x[1] - 0.06, y + up, y + up + 0.34, z + 0.2, paint('loaves', '#a87c4c', '#6a4628'));
    }
    for (let i = 0; i < 4; i++) {
      const at = x[0] + 0.3 + (i * (wide - 0.6)) / 3;
      const icing = b.r.pick(['#f4ece0', '#e8a8b8', '#7a4a30', '#f0d890']);
      b.front(at - 0.02, at + 0.02, y, y + 0.12, z - 0.12, WHITE);
      b.front(at - 0.2, at + 0.2, y + 0.1, y + 0.14, z - 0.13, WHITE);
      b.front(at - 0.16, at + 0.16, y + 0.14, y + 0.36, z - 0.14, paint('metal', icing));
      b.front(at - 0.16, at + 0.16, y + 0.24, y + 0.27, z - 0.145, paint('plain', '#a86a44'));
      b.front(at - 0.035, at + 0.035, y + 0.35, y + 0.42, z - 0.15, paint('drum', '#d0303a', '#e8505a'), 'round');
    }
    return;
  }
  if (/\bflor|\bflower/.test(said)) {
    for (let i = 0; i < 16; i++) {
      const at = x[0] + 0.2 + b.r.next() * (wide - 0.4);
      const up = b.r.pick([0, 0, 0.5, 1]);
      const bloom = b.r.pick(['#e0607a', '#f0b840', '#f4ece0', '#a070c0', '#e8783a']);
      b.front(at - 0.1, at + 0.1, y + up, y + up + 0.22, z + 0.02 * i, paint('metal', '#9aa8a8'));
      b.front(at - 0.26, at + 0.26, y + up + 0.14, y + up + 0.62, z - 0.02 + 0.02 * i, paint('foliage', bloom, '#5a8a48'));
    }
    return;
  }
  for (const up of [0.5, 1.05, 1.6]) {
    b.box(x, [y + up - 0.04, y + up], [z + 0.1, z + 0.4], OAK);
    b.front(x[0] + 0.05, x[1] - 0.05, y + up, y + up + 0.42, z + 0.38, paint('goods', '#b08a5c', '#8a6238'));
  }
  for (let i = 0; i < 6; i++) {
    const at = x[0] + 0.2 + (i * (wide - 0.4)) / 5;
    const c = b.r.pick(['#c8523a', '#e0b04a', '#4f7fa0', '#6a9a5a', '#d89ab0']);
    b.box([at - 0.12, at + 0.12], [y, y + b.r.between(0.16, 0.4)], [z - 0.1, z + 0.1], paint('door', c, '#f0e8d4', 0.04));
  }
}

/** The front of a shop from the pavement: window, door, sign and awning, warm from within. */
export const shopFront: Plan = {
  eye: 1.5,
  row: 0.52,
  outside: 'town',
  has: /^(?:window|shop window|front|counter|coffee machine|espresso machine|shop counter|pendant lamp|facade|façade|storefront|door|sign|awning|display|lantern|book|bread|loaf|cake|pastr(?:y|ies)|flower|bouquet|toy|shelf|shelves|light|lamp|bell|bicycle stand)(?:e?s)?$/,
  build(b) {
    const s = b.side;
    const z = 5;
    const hue = b.r.pick(['#2f5a4a', '#7a2f34', '#2f4a6a', '#8a6a2f', '#3a3a44', '#5a3a5a']);
    const wood = paint('door', hue, '#14181a', 0.1);
    const trim = paint('plain', hue);
    const bricks = paint('bricks', b.r.pick(['#9a6450', '#a88a6c', '#7f6f66']), '#6a5a50', 0.16);
    const night = b.dark;
    // The house, the pavement with its kerb, a strip of the road.
    b.front(-9, 9, 0, 9, z + 0.02, bricks);
    b.level(0, -7, 7, 1.9, z, paint('tiles', '#9a948a', '#857f76', 0.55));
    b.level(-0.12, -7, 7, 0.4, 1.9, paint('concrete', '#4a4a4c', '#333', 2));
    b.front(-7, 7, -0.12, 0, 1.9, paint('stone', '#a8a298', '#6a645c', 0.5));
    // Window and door, from one side to the other.
    const span = (from: number, to: number): readonly [number, number] => (s > 0 ? [from, to] : [-to, -from]);
    const pane = span(-1.95, 0.75);
    const door = span(0.95, 1.85);
    const base: readonly [number, number] = [pane[0] - 0.1, pane[1] + 0.1];
    b.box(base, [0, 0.5], [z - 0.66, z], wood, trim);
    b.front(pane[0], pane[1], 0.5, 2.4, z + 0.01, paint('plain', night ? '#7a4a22' : '#6a4a30'));
    b.front(pane[0], pane[1], 0.5, 2.4, z + 0.005, paint('glow', '#ffcf86', '#ffcf86', night ? 2 : 0.9));
    b.front(door[0] + 0.1, door[1] - 0.1, 0.8, 2.3, z + 0.005, paint('glow', '#ffcf86', '#ffcf86', night ? 2 : 0.9));
    wares(b, [pane[0] + 0.06, pane[1] - 0.06], 0.52, z - 0.42);
    for (const at of [0.2, 0.5, 0.8]) {
      const x = pane[0] + (pane[1] - pane[0]) * at;
      b.front(x - 0.006, x + 0.006, 2.1, 2.4, z - 0.5, DARK);
      b.front(x - 0.1, x + 0.1, 1.98, 2.12, z - 0.5, paint('lamp', '#ffe2a8'), 'arch');
      b.lamp(x, 1.9, z - 0.9, night ? 0.85 : 0.2);
    }
    // Bars of the window, posts, the door with its panes.
    for (const x of [pane[0], pane[0] + (pane[1] - pane[0]) / 3, pane[0] + ((pane[1] - pane[0]) * 2) / 3, pane[1]])
      b.front(x - 0.025, x + 0.025, 0.5, 2.4, z - 0.66, trim);
    b.front(pane[0], pane[1], 1.98, 2.02, z - 0.66, trim);
    for (const x of [-2.05, 0.83, 1.94].map((at) => at * s)) b.box([x - 0.11, x + 0.11], [0, 2.5], [z - 0.68, z], wood);
    b.front(door[0], door[1], 0, 2.3, z - 0.02, trim);
    b.front(door[0] + 0.12, door[1] - 0.12, 0.75, 2.16, z - 0.03, paint('plain', night ? '#c88a44' : '#7a6048'));
    b.front(door[0] + 0.12, door[1] - 0.12, 0.75, 2.16, z - 0.032, paint('glow', '#ffd890', '#ffd890', night ? 1.4 : 0.5));
    b.front((door[0] + door[1]) / 2 - 0.02, (door[0] + door[1]) / 2 + 0.02, 0.75, 2.16, z - 0.04, trim);
    b.front(door[0] + 0.12, door[1] - 0.12, 1.45, 1.49, z - 0.04, trim);
    b.front(door[s > 0 ? 0 : 1] + 0.06 * s, door[s > 0 ? 0 : 1] + 0.1 * s, 1, 1.2, z - 0.05, paint('metal', '#c8a050'));
    // The board over it, and the awning.
    b.box(
      [-2.35, 2.1].map((at) => at * s).sort((p, q) => p - q) as unknown as readonly [number, number],
      [2.5, 3],
      [z - 0.34, z],
      wood,
      trim,
    );
    for (let i = 0; i < 9; i++) {
      const x = -0.72 + i * 0.16;
      if (i !== 4) b.front(x, x + 0.1, 2.64, 2.64 + (i % 3 === 0 ? 0.22 : 0.17), z - 0.75, paint('metal', '#e0c074'));
    }
    if (b.has('awning')) {
      const cloth = paint('stripes', b.r.pick([hue, '#c8553f', '#4f7f8a']), '#f2ead8', 0.36);
      b.panel([-2.2, 2.36, z - 1.5], [4.2, 0, 0], [0, 0.3, 0.7], { ...cloth, stuff: 'slats' });
      b.front(-2.2, 2, 2.2, 2.37, z - 1.5, cloth);
    }
    // Windows of the flat above.
    for (const x of [-1.3, 0.9].map((at) => at * s)) {
      b.front(x - 0.52, x + 0.52, 3.4, 5.2, z - 0.01, WHITE);
      b.front(
        x - 0.46,
        x + 0.46,
        3.46,
        5.1,
        z - 0.02,
        paint(night && x < 0 ? 'lamp' : 'mirror', night ? (x < 0 ? '#e8a858' : '#2a3038') : '#9ab0bc', '#e8e4da'),
      );
      for (const y of [4.1]) b.front(x - 0.46, x + 0.46, y, y + 0.04, z - 0.03, WHITE);
      b.front(x - 0.02, x + 0.02, 3.46, 5.1, z - 0.03, WHITE);
    }
    // A lamp beside the door, pots before it, what the window throws on the stones.
    const l = 2.25 * s;
    b.front(l - 0.1, l + 0.1, 1.9, 2.2, z - 0.7, paint('lamp', night ? '#ffdc9a' : '#e8d8b0'));
    b.front(l - 0.12, l + 0.12, 2.2, 2.28, z - 0.71, DARK);
    if (night) b.front(l - 1, l + 1, 1.1, 3.1, z - 0.72, paint('glow', '#ffb860', '#ffb860', 0.45));
    if (night) {
      b.level(0.01, pane[0] - 0.4, pane[1] + 0.4, 2.1, z - 0.1, paint('glow', '#ffc070', '#ffc070', 0.85));
      b.front(pane[0] - 1.2, pane[1] + 1.2, -0.6, 3.6, z - 0.8, paint('glow', '#ffb45a', '#ffb45a', 0.28));
    }
    if (!b.bare)
      for (const at of [0.82, 2.02])
        b.leafy(at * s, 0, z - 0.95, 0.85, paint('leaf', '#3f6a3a', '#7aa05a'), paint('metal', '#8a5a44'));
    if (!b.snowy) return;
    // Snow on the sill, the board, the awning and the stones.
    const snow = paint('plain', '#eef2f8');
    b.level(0.012, -7, 7, 1.9, z, paint('marble', '#e8edf4', '#d4dce8', 0.7));
    for (const [x0, x1, y, d] of [
      [base[0], base[1], 0.5, 0.66],
      [-2.4, 2.4, 3, 0.76],
    ] as const)
      b.box([x0, x1], [y, y + 0.07], [z - d, z], snow);
    if (b.has('awning')) b.panel([-2.22, 2.4, z - 1.51], [4.24, 0, 0], [0, 0.3, 0.7], snow);
  },
};

/** A roof over pumps, a lit shop behind, the road before. */
export const forecourt: Plan = {
  eye: 1.6,
  row: 0.5,
  outside: 'land',
  has: /^(?:pump|(?:gas|petrol|fuel) pump|canopy|roof|sign|light|lamp|shop|neon(?: light| sign)?|price sign)(?:e?s)?$/,
  build(b) {
    const s = b.side;
    const night = b.dark;
    const hue = b.r.pick(['#c8302f', '#2f5a9a', '#2f7a5a', '#d88a2a']);
    const old = /\b(?:old|vintage|retro|abandoned|desert|50s|1950s|route 66)\b/.test(b.called);
    sky(b, 60);
    b.level(0, -60, 60, 14, 58, paint('concrete', old ? '#8a6a48' : '#4a5040', '#333', 6));
    b.level(0.005, -30, 30, 0.4, 15, paint('concrete', '#6a6a6c', '#3a3a3c', 2.4));
    // The shop at the back.
    const back = 14;
    b.box([-5.4, 5.4], [0, 3.4], [back, back + 4], paint('plain', old ? '#d8c8a8' : '#e4e4e0'), WHITE);
    b.box([-5.5, 5.5], [3, 3.5], [back - 0.2, back + 0.1], paint('plain', hue));
    for (const [from, to] of [
      [-4.8, -1.4],
      [1.4, 4.8],
    ] as const) {
      b.front(from, to, 0.6, 2.6, back - 0.02, paint(night ? 'lamp' : 'mirror', night ? '#f4d8a0' : '#9ab4bc', '#3a3a3a'));
      b.front(from + 0.1, to - 0.1, 0.6, 1.5, back - 0.03, paint('goods', '#b08a5c', '#8a6238'));
      for (let x = from; x <= to; x += (to - from) / 3) b.front(x - 0.04, x + 0.04, 0.6, 2.6, back - 0.04, DARK);
    }
    b.front(-0.9, 0.9, 0, 2.5, back - 0.02, paint(night ? 'lamp' : 'mirror', night ? '#ffe6b8' : '#a8bcc0', '#3a3a3a'));
    b.front(-0.03, 0.03, 0, 2.5, back - 0.03, DARK);
    b.lamp(0, 2, back - 1.2, night ? 2.4 : 0.3);
    // The roof on its posts, lit from below.
    b.box([-6.4, 6.4], [4.5, 5.2], [6, 12], paint('plain', '#f0efe8'), WHITE);
    b.level(4.5, -6.4, 6.4, 6, 12, paint('plain', '#dedcd4'));
    b.front(-6.4, 6.4, 4.62, 4.92, 5.98, paint(night ? 'lamp' : 'plain', hue));
    for (const x of [-4, -1.3, 1.3, 4])
      for (const zz of [7.4, 10]) {
        b.level(4.48, x - 0.4, x + 0.4, zz, zz + 0.7, paint('lamp', '#fdf8e8'));
        b.level(0.012, x - 1.7, x + 1.7, zz - 1.4, zz + 1.6, paint('glow', '#fff0cc', '#fff0cc', night ? 0.55 : 0.1));
      }
    for (const x of [-3, 3]) b.lamp(x, 4, 7.6, night ? 2.2 : 0.2);
    for (const x of [-3.3, 3.3]) {
      b.box([x - 0.2, x + 0.2], [0, 4.5], [8.8, 9.2], paint('plain', '#e4e2da'));
      b.box([x - 1.5, x + 1.5], [0, 0.2], [8.2, 9.8], paint('concrete', '#b4b0a8', '#777', 1));
      if (!b.has('pump', 'gas pump', 'petrol pump', 'fuel pump')) continue;
      for (const at of [-0.85, 0.85]) {
        const p = x + at;
        b.box([p - 0.32, p + 0.32], [0.2, old ? 1.75 : 2], [8.5, 9], paint('plain', hue));
        b.front(p - 0.25, p + 0.25, 1.2, 1.6, 8.49, paint(night ? 'lamp' : 'plain', '#f4f2e4'));
        for (const y of [1.3, 1.44]) b.front(p - 0.16, p + 0.12, y, y + 0.07, 8.48, DARK);
        b.panel([p + 0.33, 0.7, 8.6], [0.04, 0, 0], [0.1, 0.6, 0], DARK);
        if (old) b.front(p - 0.22, p + 0.22, 1.75, 2.2, 8.6, paint('lamp', '#fff4d8'), 'round');
      }
    }
    // The sign on its mast by the road.
    const m = 5.2 * s;
    b.box([m - 0.12, m + 0.12], [0, 6.2], [10.6, 10.8], STEEL);
    b.front(m - 1, m + 1, 5.2, 6.9, 10.55, paint(night ? 'lamp' : 'plain', hue));
    b.front(m - 0.62, m + 0.62, 5.7, 6.5, 10.54, paint(night ? 'lamp' : 'plain', '#fff6e0'), 'round');
    for (const y of [4.3, 4.7]) b.front(m - 0.8, m + 0.8, y, y + 0.3, 10.55, paint(night ? 'lamp' : 'plain', '#f4e8c0'));
    if (night) {
      b.front(m - 2.6, m + 2.6, 3.6, 8.6, 10.5, paint('glow', hue, hue, 0.35));
      b.front(-8, 8, 0, 7, 5.9, paint('glow', '#fff0c8', '#fff0c8', 0.16));
    }
    b.front(-30, 30, 0, 0.004, 3, WHITE);
    for (let x = -8; x < 8; x += 3) b.level(0.01, x, x + 1.6, 3.2, 3.36, paint('plain', '#d8c060'));
  },
};

/** Rows of seats that rise on a slope, seen from below. */
function stand(
  b: Builder,
  at: { x: number; z: number },
  along: { x: number; z: number },
  up: { x: number; z: number; y: number },
  seats: Paint,
): void {
  b.panel([at.x, 1.2, at.z], [along.x, 0, along.z], [up.x, up.y, up.z], seats);
}

/** From the edge of the pitch: stands on three sides, masts with floodlights, the goal at the far end. */
export const stadium: Plan = {
  eye: 1.8,
  row: 0.47,
  outside: 'clouds',
  dim: 1.9,
  takes: /^(?:goal)s?$/,
  has: /^(?:stand|seat|goal|pitch|field|grass|floodlight|light|line|scoreboard|crowd|flag)(?:e?s)?$/,
  build(b) {
    const night = b.dark;
    const full =
      /\b(?:crowd|full|packed|fans?|spectators?|cheering|match|final|game)\b/.test(b.called) && !/\bempty\b/.test(b.called);
    const base = b.r.pick(['#b8383a', '#2f5aa0', '#d0a030', '#3a7a5a']);
    const seats = full ? paint('goods', base, '#4a4440') : paint('slats', base, '#2a2224', 0.62);
    sky(b, 190);
    b.front(-80, 80, 0, 1.2, 120, DARK);
    // Mown in bands.
    for (let i = 0; i < 14; i++)
      b.level(0, -34, 34, 2 + i * 8, 10 + i * 8, paint('hay', i % 2 ? '#4f8a3c' : '#5f9a48', '#6faa54'));
    b.level(0, -34, 34, 0.5, 2.2, paint('hay', '#5f9a48', '#6faa54'));
    const line = paint('plain', '#f0f2ea');
    for (const x of [-24, 24]) b.level(0.01, x - 0.14, x + 0.14, 3, 104, line);
    b.level(0.01, -24, 24, 4.4, 4.62, line);
    b.level(0.01, -24, 24, 52, 52.3, line);
    b.level(0.01, -24, 24, 104, 104.5, line);
    b.level(0.012, -7, 7, 45, 60, paint('ring', '#e8ece0'), 'round');
    for (const x of [-15, 15]) b.level(0.01, x - 0.14, x + 0.14, 88, 104, line);
    b.level(0.01, -15, 15, 88, 88.4, line);
    // Stands: the far one, and one on each side.
    stand(b, { x: -46, z: 116 }, { x: 92, z: 0 }, { x: 0, z: 26, y: 20 }, seats);
    b.front(-50, 50, 21, 24, 143, paint('slats', '#6a7078', '#3a3e44', 2));
    for (const at of [-1, 1]) {
      stand(b, { x: at * 33, z: 6 }, { x: 0, z: 110 }, { x: at * 26, z: 0, y: 20 }, seats);
      b.flank(at * 33, 0, 1.2, 4, 116, paint('goods', '#d8d8d2', '#3a6a9a'));
      // Stairs between the blocks, and a roof's edge.
      for (let z = 18; z < 112; z += 16) b.panel([at * 33, 1.25, z], [0, 0, 1], [at * 26, 20, 0], paint('plain', '#8a8a88'));
      b.panel([at * 40, 23.4, 6], [0, 0, 130], [at * 22, 3, 0], paint('slats', '#7a8088', '#4a4e54', 3));
      b.flank(at * 40, 22.8, 23.6, 6, 136, paint('plain', '#c4c8cc'));
    }
    for (let x = -36; x < 40; x += 18) b.panel([x, 1.25, 116], [1.2, 0, 0], [0, 20, 26], paint('plain', '#8a8a88'));
    b.front(-46, 46, 0, 1.2, 116, paint('goods', '#d8d8d2', '#3a6a9a'));
    // Goal, corner flags, floodlights.
    if (b.has('goal')) {
      for (const x of [-3.7, 3.5]) b.front(x, x + 0.2, 0, 2.5, 104, line);
      b.front(-3.7, 3.7, 2.4, 2.6, 104, line);
      b.front(-3.5, 3.5, 0, 2.4, 106, paint('tiles', '#c8d0c8', '#a8b4a8', 0.3));
    }
    for (const at of [-1, 1]) {
      const x = at * 44;
      b.front(x - 0.5, x + 0.5, 18, 40, 138, STEEL);
      b.front(x - 5, x + 5, 37, 43, 137, paint('plain', '#4a4e54'));
      for (let i = 0; i < 12; i++) {
        const [lx, ly] = [x - 4.2 + (i % 4) * 2.4, 37.6 + Math.floor(i / 4) * 1.8];
        b.front(lx, lx + 1.4, ly, ly + 1.3, 136.9, paint(night ? 'lamp' : 'plain', night ? '#fffdf0' : '#e0e4e4'), 'round');
      }
      if (night) b.front(x - 22, x + 22, 20, 60, 136, paint('glow', '#f4f8ff', '#f4f8ff', 0.6));
    }
    if (night) for (const x of [-12, 12]) for (const z of [10, 34]) b.lamp(x, 9, z, 14);
  },
};
