/** Halls that were built to impress: a castle's, a palace's, and one for music. */
import { type Builder, glass, type Paint, type Plan, paint } from './panel.ts';

const GOLD = paint('metal', '#c8a050');
const WHITE = paint('plain', '#e4ded0');

/** Lights on arms about a cord. */
function chandelier(b: Builder, y: number, z: number, ceiling: number, strength: number): void {
  b.front(-0.015, 0.015, y + 0.1, ceiling, z + 0.03, GOLD);
  for (const [x, up] of [
    [-0.62, 0.12],
    [0.62, 0.12],
    [-0.38, 0],
    [0.38, 0],
    [-0.13, -0.06],
    [0.13, -0.06],
  ] as const) {
    b.front(x - 0.025, x + 0.025, y + up - 0.1, y + up, z, WHITE);
    b.front(x - 0.06, x + 0.06, y + up, y + up + 0.16, z - 0.01, paint('lamp', '#ffe4ac'), 'round');
  }
  b.front(-0.7, 0.7, y - 0.14, y - 0.09, z + 0.02, GOLD);
  b.front(-0.09, 0.09, y - 0.24, y + 0.1, z + 0.025, GOLD, 'round');
  b.lamp(0, y, z - 0.2, strength);
}

/** Cloth on a pole, with a stripe and a disc. */
function banner(b: Builder, wall: number, y: number, z: number, cloth: Paint, sign: Paint): void {
  const x = wall * (1 - 0.02 / Math.abs(wall));
  const nearer = wall * (1 - 0.03 / Math.abs(wall));
  b.flank(x, y, y + 1.7, z, z + 0.9, cloth);
  b.flank(nearer, y + 0.75, y + 1.25, z + 0.2, z + 0.7, sign, 'round');
  b.flank(nearer, y + 1.7, y + 1.76, z - 0.1, z + 1, paint('boards', '#6a4a28', '#3a2414', 0.3));
}

export const castleHall: Plan = {
  eye: 1.35,
  row: 0.45,
  outside: 'land',
  has: /^(?:banner|table|bench|torch|fireplace|column|pillar|high seat|throne|shield|arch|window|tapestr(?:y|ies)|carpet|rug|runner)(?:e?s)?$/,
  tints: /^(?:carpet|rug|runner|banner)s?$/,
  build(b) {
    const stone = paint('stone', '#a89a84', '#5a5246', 0.4);
    const beam = paint('boards', '#5f4229', '#2a1c10', 0.3);
    const wood = paint('boards', '#7a5230', '#3a2414', 0.2);
    const cloth = paint('cloth', b.r.pick(['#8a2f34', '#2f4a7a', '#3f6a45']));
    const gold = paint('drum', '#d8b050', '#e8d08a');
    b.shell(3.6, 5.6, 13, {
      floor: paint('stone', '#8f8674', '#575044', 0.45),
      wall: stone,
      ceiling: paint('boards', '#5a4028', '#2a1a0c', 0.35),
    });
    b.front(-0.75, 0.75, 2.9, 4.9, 12.97, glass('#4a4236', 2, 4), 'arch');
    b.lamp(0, 3, 11.5, 1.3);
    for (const x of [-2.4, 1.4]) {
      b.front(x, x + 1, 2.2, 4.5, 12.96, cloth);
      b.front(x + 0.25, x + 0.75, 3.2, 3.8, 12.95, gold, 'round');
    }
    b.level(0.01, -0.75, 0.75, 0.3, 11, b.tinted(cloth, 'carpet', 'rug', 'runner'));
    if (b.wanted('carpet') !== undefined)
      for (const x of [-0.7, 0.58]) b.level(0.014, x, x + 0.12, 0.3, 11, paint('metal', '#d8b050'));
    b.box([-2.2, 2.2], [0, 0.32], [10.8, 13], paint('stone', '#b0a48e', '#5a5246', 0.4));
    if (b.has('throne', 'high seat')) {
      b.box([-0.42, 0.42], [0.32, 0.85], [11.8, 12.4], wood, cloth);
      b.front(-0.46, 0.46, 0.32, 2.3, 12.42, wood, 'arch');
      b.front(-0.32, 0.32, 0.9, 2.1, 12.41, cloth, 'arch');
      for (const at of [-1, 1]) b.box(at < 0 ? [-0.5, -0.38] : [0.38, 0.5], [0.32, 1.1], [11.8, 12.4], wood);
    }
    for (let z = 11; z > 1; z -= 3)
      for (const at of [-1, 1]) {
        b.sideWindow(at * 3.6, [2.4, 4.4], [z - 1.9, z - 1], glass('#4a4236', 1, 4), 'arch');
        banner(b, at * 3.6, 2.3, z - 0.6, cloth, gold);
        b.panel([at * 3.6, 3.9, z], [0, 0, 0.26], [-at * 1.1, 1.3, 0], beam);
      }
    for (let z = 11; z > 1; z -= 3) b.box([-3.6, 3.6], [5.2, 5.5], [z, z + 0.28], beam);
    if (b.has('table', 'bench'))
      for (const at of [-1, 1]) {
        const x: readonly [number, number] = at < 0 ? [-2.5, -1.6] : [1.6, 2.5];
        b.table(x, 0.78, [3.4, 9.6], wood, paint('plain', '#5a3c22'));
        for (let z = 9; z > 3.6; z -= 0.9) {
          b.front(at * 2.05 - 0.05, at * 2.05 + 0.05, 0.78, 0.94, z, GOLD);
          b.level(0.785, at * 1.85 - 0.14, at * 1.85 + 0.14, z + 0.2, z + 0.48, paint('plain', '#c8c0ac'), 'round');
        }
        const seat: readonly [number, number] = at < 0 ? [-1.4, -1.1] : [1.1, 1.4];
        b.box(seat, [0.38, 0.45], [3.4, 9.6], wood);
        for (const z of [9.4, 6.4, 3.4]) b.box([seat[0] + 0.05, seat[1] - 0.05], [0, 0.38], [z, z + 0.08], wood);
      }
    if (b.has('torch', 'torches'))
      for (const z of [10, 7, 4])
        for (const at of [-1, 1]) {
          b.flank(at * 3.5, 1.6, 2, z - 0.72, z - 0.65, beam);
          b.front(at * 3.46 - 0.09, at * 3.46 + 0.09, 1.98, 2.3, z - 0.7, paint('lamp', '#ffb850'), 'round');
          b.lamp(at * 3.2, 2.1, z - 0.7, 0.7);
        }
  },
};

export const ballroom: Plan = {
  eye: 1.4,
  row: 0.43,
  outside: 'land',
  has: /^(?:chandelier|column|pillar|mirror|curtain|window|candle)(?:e?s)?$/,
  build(b) {
    const wall = b.r.pick(['#d8c8a0', '#b8c8c4', '#d4b8a8', '#c4c0d0']);
    const panelled = paint('door', wall, '#a88a4a', 0.14);
    const curtain = paint('cloth', b.r.pick(['#8a2f3c', '#3f5a7a', '#4a6a4a']));
    b.shell(4.4, 5.4, 14, {
      floor: paint('tiles', '#b98a52', '#a0733f', 0.7),
      wall: panelled,
      ceiling: paint('door', '#ece4d0', '#c8a050', 0.3),
    });
    b.front(-4.4, 4.4, 4.7, 4.95, 13.98, GOLD);
    for (const x of [-2.6, 0, 2.6]) {
      b.front(x - 0.85, x + 0.85, 0.4, 4.2, 13.96, paint('mirror', '#c4d0d0', '#c8a050'), 'arch');
      b.front(x - 0.95, x + 0.95, 0, 0.4, 13.95, WHITE);
    }
    for (let z = 13; z > 1; z -= 2.9)
      for (const at of [-1, 1]) {
        b.sideWindow(at * 4.4, [0.4, 4.2], [z - 2.1, z - 0.7], glass('#f0e8d4', 2, 5), 'arch');
        for (const cz of [z - 2.4, z - 0.7]) b.flank(at * 4.34, 0.05, 4.4, cz, cz + 0.35, curtain);
        if (b.has('column', 'pillar')) {
          b.box(at < 0 ? [-3.95, -3.6] : [3.6, 3.95], [0, 4.7], [z, z + 0.35], WHITE);
          for (const [y0, y1] of [
            [0, 0.3],
            [4.45, 4.75],
          ] as const)
            b.box(at < 0 ? [-4.02, -3.53] : [3.53, 4.02], [y0, y1], [z - 0.07, z + 0.42], GOLD);
        }
      }
    if (b.has('chandelier')) {
      chandelier(b, 3.3, 9, 5.4, 1.8);
      chandelier(b, 3.3, 5, 5.4, 1.8);
    }
  },
};

export const concertHall: Plan = {
  eye: 1.5,
  row: 0.42,
  outside: 'tunnel',
  closed: true,
  has: /^(?:seat|chair|row|stage|balcon(?:y|ie)|box|lamp)s?$/,
  // Seen from its stage, where whoever plays is.
  build(b) {
    const colour = b.r.pick(['#9a2f38', '#2f4a7a', '#5a3f7a']);
    const seat = paint('cloth', colour);
    const front = paint('door', '#e0cc9c', '#b08a3a', 0.12);
    const wood = paint('door', '#a87a4c', '#6a4828', 0.2);
    const bulb = paint('lamp', '#ffe0a0');
    b.shell(6.2, 8, 20, {
      floor: paint('cloth', '#4a2c2e'),
      wall: wood,
      back: wood,
      ceiling: paint('door', '#d8c8a4', '#a88a5a', 0.3),
    });
    for (const y of [5.6, 3.2]) {
      b.level(y - 0.3, -6.2, 6.2, 15.4, 20, paint('plain', '#8a6a48'));
      for (let k = 3; k >= 0; k--) balconyRow(b, y + 0.15 + k * 0.35, 16 + k * 0.95, seat);
      b.box([-6.2, 6.2], [y - 0.3, y + 0.6], [15.3, 15.5], front);
      for (let x = -5.4; x < 5.6; x += 1.8) b.front(x - 0.13, x + 0.13, y + 0.05, y + 0.3, 15.28, bulb, 'round');
      for (const at of [-1, 1])
        for (let z = 12.6; z > 5; z -= 2.5) {
          b.box(at < 0 ? [-6.2, -5] : [5, 6.2], [y - 0.3, y + 0.55], [z, z + 2.2], front);
          b.flank(at * 6.1, y + 0.6, y + 2, z + 0.5, z + 1.7, paint('cloth', '#5a2428'), 'arch');
          b.flank(at * 4.97, y + 0.05, y + 0.3, z + 0.95, z + 1.25, bulb, 'round');
        }
    }
    // The rows rise from the stage's foot.
    for (let k = 10; k >= 0; k--) {
      if (!b.has('seat', 'chair', 'row')) break;
      const [y, z] = [k * 0.13, 5.2 + k * 0.9];
      b.box([-4.9, 4.9], [0, Math.max(0.01, y)], [z, z + 0.9], paint('cloth', '#4a2c2e'));
      for (let x = -4.7; x < 4.7; x += 0.58) {
        if (Math.abs(x + 0.27) < 0.5) continue;
        b.front(x + 0.02, x + 0.54, y + 0.1, y + 0.92, z + 0.4, seat, 'arch');
        b.front(x + 0.05, x + 0.51, y + 0.1, y + 0.42, z + 0.02, paint('cloth', colour));
      }
    }
    b.level(0.03, -6.2, 6.2, 0.2, 4.4, paint('boards', '#c89a62', '#6a4828', 0.2));
    b.front(-6.2, 6.2, -0.01, 0.03, 4.4, GOLD);
    if (b.has('lamp')) chandelier(b, 5.2, 11, 8, 3);
    b.lamp(0, 5, 3, 4);
    for (const z of [8, 13]) b.lamp(0, 5.5, z, 4);
  },
};

/** Seats of a balcony, as one row of backs. */
function balconyRow(b: Builder, y: number, z: number, seat: Paint): void {
  for (let x = -5.8; x < 5.6; x += 0.8) b.front(x, x + 0.72, y, y + 0.75, z, seat, 'arch');
}
