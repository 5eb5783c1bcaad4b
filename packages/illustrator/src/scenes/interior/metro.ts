/** Under the streets: a platform, the track, a tiled vault, and the train that comes in where one was said. */
import { type Plan, paint } from './panel.ts';

const STEEL = paint('metal', '#a8b0b6');
const DARK = paint('plain', '#1c1e22');
const LONG = 26;
const LOW = -1;

export const metro: Plan = {
  eye: 1.65,
  row: 0.44,
  outside: 'tunnel',
  closed: true,
  dim: 0.85,
  takes: /^(?:(?:subway |metro |underground )?train|subway|metro|tube)s?$/,
  has: /^(?:train|subway(?: train)?|metro(?: train)?|underground train|tube|bench|sign|platform|track|rail|tile|clock|lamp|light|pillar|column|map)(?:e?s)?$/,
  build(b) {
    const s = b.side;
    const hue = b.r.pick(['#c8402f', '#2f5a9a', '#2f7a5a', '#d8982a']);
    const span = (from: number, to: number): readonly [number, number] => (from < to ? [from, to] : [to, from]);
    const edge = 0.55 * s;
    const half = 3.9;
    const tiles = paint('tiles', '#dfe0d6', '#d0d2c8', 0.22);
    const [p0, p1] = span(edge, -half * s);
    const [t0, t1] = span(edge, half * s);
    b.level(0, p0, p1, 0.3, LONG, paint('tiles', '#9a9a94', '#8a8a86', 0.6));
    b.level(0.006, ...span(edge - 0.62 * s, edge - 0.34 * s), 0.3, LONG, paint('tiles', '#e0b83a', '#d0a830', 0.2));
    b.level(LOW, t0, t1, 0.3, LONG, paint('stone', '#4a4640', '#2f2c28', 0.24));
    b.flank(edge, LOW, 0, 0.3, LONG, paint('concrete', '#8a8880', '#555', 1));
    const middle = (edge + half * s) / 2;
    for (const x of [-0.75, 0.75]) b.box([middle + x - 0.05, middle + x + 0.05], [LOW, LOW + 0.14], [0.3, LONG], STEEL);
    // The end: the mouth of the tunnel, and the wall of the platform.
    b.front(-half, half, LOW, 4.4, LONG, tiles);
    b.front(...span(edge + 0.12 * s, half * s - 0.1 * s), LOW, 3, LONG - 0.02, DARK, 'arch');
    for (const at of [-1, 1]) {
      b.flank(at * half, at === s ? LOW : 0, 2.9, 0.3, LONG, tiles);
      b.flank(at * half * 0.998, 2.1, 2.4, 0.3, LONG, paint('plain', hue));
    }
    const arc = [
      [half, 2.9],
      [3.3, 3.7],
      [2.2, 4.2],
      [0, 4.4],
    ] as const;
    for (const at of [-1, 1])
      for (let i = 0; i < 3; i++) {
        const [p, q] = [arc[i]!, arc[i + 1]!];
        b.panel([at * p[0], p[1], 0.3], [0, 0, LONG - 0.3], [at * (q[0] - p[0]), q[1] - p[1], 0], tiles);
      }
    for (let z = 23; z > 0.8; z -= 2.8) {
      b.level(4.2, -0.9 * s - 0.12, -0.9 * s + 0.12, z, z + 1.9, paint('lamp', '#f6f6ea'));
      b.lamp(-0.9 * s, 3.7, z + 0.9, 0.75);
    }
    // Names of the stop, posters, benches along the wall.
    const w = -half * s;
    for (let z = 20; z > 3; z -= 6.2) {
      b.flank(w * 0.995, 1.45, 1.95, z, z + 1.9, paint('plain', '#f2f2ea'));
      b.flank(w * 0.992, 1.6, 1.8, z - 0.1, z + 2, paint('plain', hue));
      b.flank(w * 0.995, 0.8, 2, z - 2.6, z - 1.5, paint('picture', '#d8cfc0', '#3a3c40'));
      if (b.has('bench')) {
        b.box(span(w + 0.12 * s, w + 0.62 * s), [0.42, 0.5], [z, z + 1.8], paint('plain', hue));
        for (const leg of [z + 0.2, z + 1.5]) b.box(span(w + 0.2 * s, w + 0.5 * s), [0, 0.42], [leg, leg + 0.1], DARK);
      }
    }
    const post = -1.9 * s;
    for (const z of [19, 12.5, 6.5]) {
      if (!b.has('pillar', 'column')) break;
      b.box([post - 0.16, post + 0.16], [0, 4.2], [z, z + 0.34], paint('tiles', '#dfe0d6', '#c8cac0', 0.16));
      b.box([post - 0.18, post + 0.18], [0, 0.4], [z - 0.02, z + 0.36], paint('plain', hue));
    }
    // A clock and a board with the next train hang over the platform.
    b.box(span(post + 0.2 * s, post + 1.3 * s), [2.6, 2.95], [9, 9.1], DARK);
    for (const y of [2.68, 2.8]) b.front(...span(post + 0.3 * s, post + 1.1 * s), y, y + 0.06, 8.98, paint('lamp', '#ffb83a'));
    const asked = ['train', 'subway', 'subway train', 'metro', 'metro train'].some((noun) => b.wanted(noun) !== undefined);
    if (!asked || !b.has('train')) {
      b.front(middle - 0.5, middle + 0.5, LOW + 0.2, 1.6, LONG - 0.04, paint('glow', '#ffe8b0', '#ffe8b0', 0.35));
      return;
    }
    // The train: its lit front, and its side with windows and doors that runs off along the platform.
    const [c0, c1] = span(edge + 0.1 * s, half * s - 0.55 * s);
    const face = 4.6;
    const side = edge + 0.1 * s;
    const body = paint('metal', '#c8ced2');
    b.level(2.35, c0, c1, face, 24, paint('metal', '#8a9298'));
    b.flank(side, -0.7, 2.35, face, 24, body);
    b.flank(side - 0.005 * s, 0.3, 0.55, face, 24, paint('plain', hue));
    for (let z = 22; z > face; z -= 2.9) {
      b.flank(side - 0.008 * s, 0.95, 1.85, z, z + 1.3, paint('lamp', '#f8ecc4'));
      b.flank(side - 0.01 * s, 0.02, 2, z + 1.5, z + 2.5, paint('plain', '#9aa2a8'));
      for (const k of [1.56, 2.04]) b.flank(side - 0.012 * s, 1, 1.85, z + k, z + k + 0.38, paint('lamp', '#f8ecc4'));
    }
    b.front(c0, c1, -0.75, 2.35, face - 0.01, body);
    b.front(c0 + 0.05, c1 - 0.05, -0.75, 0.1, face - 0.015, paint('plain', '#3a4046'));
    b.front(c0, c1, 0.3, 0.62, face - 0.02, paint('plain', hue));
    const m = (c0 + c1) / 2;
    b.front(c0 + 0.14, c1 - 0.14, 0.95, 1.95, face - 0.02, paint('mirror', '#3a4a54', '#22262a'));
    b.front(m - 0.5, m + 0.5, 2.02, 2.24, face - 0.02, DARK);
    b.front(m - 0.36, m + 0.36, 2.07, 2.19, face - 0.03, paint('lamp', '#ffb83a'));
    for (const x of [c0 + 0.4, c1 - 0.4]) {
      b.front(x - 0.15, x + 0.15, -0.2, 0.1, face - 0.03, paint('lamp', '#fffbe8'), 'round');
      b.front(x - 1, x + 1, -1.1, 1, face - 0.04, paint('glow', '#fff4d0', '#fff4d0', 0.55));
      b.lamp(x, 0, face - 1, 0.6);
    }
  },
};
