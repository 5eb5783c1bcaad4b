/** What panels are made of: the tone and the colour of a point, from its place on the panel in metres. One row a material. */
import type { Rgb } from '../../colour.ts';
import { hex } from '../../colour.ts';
import { clamp, sin, smoothstep } from '../../math.ts';
import { fractal } from '../../noise.ts';
import { courseAt } from '../bricks.ts';
import type { Paint, Stuff } from './panel.ts';

/** Where a point lies: in metres (`a`, `b`), as parts of the panel (`u`, `v`), and the panel's measures. */
export interface Spot {
  a: number;
  b: number;
  u: number;
  v: number;
  wide: number;
  tall: number;
  salt: number;
}

/** What is there. One object, filled anew for each point. */
export interface Seen {
  tone: number;
  /** Share of the second colour. */
  second: number;
  alpha: number;
  /** Shines by itself. */
  glow: number;
  /** Of its own colour, instead of the paint's. */
  own: Rgb | undefined;
  /** Share of what lies outside. */
  through: number;
}

type Material = (s: Spot, p: Paint, out: Seen) => void;

const SPINES = ['#7a2f2a', '#2f4a6a', '#3f5f45', '#b08a4a', '#5a3f5a', '#8a5a3a', '#c8b88a', '#3a3a44'].map(hex);
const WARES = ['#c8523a', '#e0b04a', '#4f7fa0', '#6a9a5a', '#e6dccb', '#d07a3a', '#8a4a6a', '#7ab0a8'].map(hex);
const GLASSES = ['#2f4a2a', '#7a3f1a', '#b08a3a', '#5a1f24', '#9ab0a4', '#34566a'].map(hex);
const PANES = ['#c8402f', '#2f5fa8', '#e0b040', '#3f8a5a', '#7a3f8a', '#e6dcc0'].map(hex);
const CRUSTS = ['#b5743a', '#c98f4f', '#9a5a2c', '#d8a868'].map(hex);
const PICTURES = ['#7fa5b8', '#c9a06a', '#8a9a6a', '#b8705a', '#5a6f8a'].map(hex);

const toLine = (t: number): number => Math.abs(t - Math.floor(t + 0.5));

/** 0 … 1 from two cells. */
function hash(a: number, b: number, salt: number): number {
  let h = Math.imul(a | 0, 0x9e3779b1) ^ Math.imul(b | 0, 0x85ebca6b) ^ salt;
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return ((h ^ (h >>> 15)) >>> 0) / 4294967296;
}

/** Things of about one size side by side on shelves: the board, the dark behind, and each with a colour of its own. */
function rows(
  s: Spot,
  out: Seen,
  each: { wide: number; tall: number; colours: readonly Rgb[]; full: number; round: number },
): void {
  const shelf = Math.max(1, Math.floor(s.tall / each.tall + 0.3));
  const v = s.v * shelf;
  const row = Math.floor(v);
  const high = v - row;
  if (high < 0.1 || s.a < 0.03 || s.wide - s.a < 0.03) {
    out.second = 1;
    out.tone = high < 0.07 ? 1.1 : 0.8;
    return;
  }
  const t = s.a / each.wide + hash(row, 3, s.salt) * 5;
  const n = Math.floor(t);
  const within = t - n;
  const own = hash(n, row, s.salt);
  const top = each.full * (0.72 + 0.28 * hash(n, row + 40, s.salt)) * (1 - each.round * 4 * (within - 0.5) * (within - 0.5));
  if (high - 0.1 > top * 0.86 || own < 0.05) {
    out.tone = 0.28;
    out.second = 1;
    return;
  }
  out.own = each.colours[Math.floor(own * 977) % each.colours.length]!;
  out.tone = (0.62 + 0.5 * sin(Math.max(0, within) * 3.1)) * (0.8 + 0.3 * own);
}

export const MATERIALS: Readonly<Record<Stuff, Material>> = {
  plain: () => {},
  boards: ({ a, b, salt }, { size }, out) => {
    const n = Math.floor(a / size);
    const piece = Math.floor(b * 0.45 + hash(n, 3, salt) * 4);
    out.tone = (0.84 + 0.26 * hash(n, piece, salt)) * (toLine(a / size) < 0.04 ? 0.66 : 1);
  },
  tiles: ({ a, b, salt }, { size }, out) => {
    const [x, y] = [a / size, b / size];
    out.second = (Math.floor(x) + Math.floor(y)) & 1;
    out.tone = (0.92 + 0.12 * hash(Math.floor(x), Math.floor(y), salt)) * (Math.min(toLine(x), toLine(y)) < 0.025 ? 0.74 : 1);
  },
  bricks: ({ a, b, salt }, _, out) => {
    const course = courseAt(a * 13 + 200, b * 13 + 200, salt);
    out.second = 1 - course.brick;
    out.tone = course.brick > 0.5 ? course.tone : 1;
  },
  concrete: ({ a, b, salt }, { size }, out) => {
    const joint = size > 0.5 && Math.min(toLine(a / size), toLine(b / size)) * size < 0.012;
    out.tone = (0.9 + 0.2 * fractal(a * 1.3 + 40, b * 1.3 + 40, 3, salt)) * (joint ? 0.72 : 1);
  },
  stone: ({ a, b, salt }, { size }, out) => {
    const row = Math.floor(b / size);
    const x = a / (size * 1.9) + (row & 1) * 0.5;
    const gap = Math.min(toLine(x) * 1.9, toLine(b / size));
    out.tone = (0.88 + 0.2 * hash(Math.floor(x), row, salt)) * (gap < 0.035 ? 0.74 : 1);
  },
  marble: ({ a, b, salt }, _, out) => {
    const bent = a * 1.6 + b * 1.1 + 1.5 * fractal(a * 1.4 + 11, b * 1.4 + 5, 3, salt);
    const vein = Math.abs(fractal(bent * 1.7 + 3, (a - b) * 1.2 + 9, 3, salt ^ 7) - 0.5);
    out.second = 0.75 * smoothstep(0.035, 0, vein);
    out.tone = 0.95 + 0.1 * fractal(a * 3 + 2, b * 3 + 8, 2, salt ^ 3);
  },
  books: (s, _, out) => rows(s, out, { wide: 0.055, tall: 0.36, colours: SPINES, full: 0.9, round: 0 }),
  goods: (s, _, out) => rows(s, out, { wide: 0.15, tall: 0.42, colours: WARES, full: 0.84, round: 0 }),
  bottles: (s, _, out) => rows(s, out, { wide: 0.1, tall: 0.46, colours: GLASSES, full: 0.92, round: 0.75 }),
  loaves: (s, _, out) => rows(s, out, { wide: 0.27, tall: 0.4, colours: CRUSTS, full: 0.6, round: 0.85 }),
  door: ({ a, b, wide, tall }, { size }, out) => {
    const edge = Math.min(a, wide - a, b, tall - b);
    out.tone = edge < 0.012 ? 0.6 : Math.abs(edge - size) < 0.012 ? 0.72 : edge > size ? 0.95 : 1.03;
  },
  slats: ({ b, salt }, { size }, out) => {
    const t = b / size - Math.floor(b / size);
    out.tone = 0.78 + 0.28 * t - (t < 0.1 ? 0.25 : 0) + 0.04 * hash(Math.floor(b / size), 1, salt);
  },
  cloth: ({ u, v, a, salt }, _, out) => {
    out.tone = 0.9 + 0.16 * fractal(a * 6 + 9, v * 2, 2, salt) - 0.14 * smoothstep(0.12, 0, Math.min(u, 1 - u, v, 1 - v));
  },
  metal: ({ u, v }, _, out) => {
    out.tone = 0.84 + 0.3 * sin(Math.abs(u * 2.2 + v * 0.7)) * (0.6 + 0.4 * v);
  },
  hay: ({ a, b, salt }, _, out) => {
    out.tone = 0.62 + 0.72 * fractal(a * 26 + 30, b * 7 + 30, 3, salt);
    out.second = 0.3 * smoothstep(0.55, 0.75, fractal(a * 5 + 7, b * 24 + 7, 2, salt ^ 3));
  },
  foliage: ({ u, v, a, b, salt }, _, out) => {
    const [x, y] = [u * 2 - 1, v * 2 - 1];
    const grown = fractal(a * 9 + 20, b * 9 + 20, 3, salt);
    const edge = 0.95 - Math.sqrt(x * x * 1.05 + y * y * (y < 0 ? 0.7 : 1.15)) + (grown - 0.5) * 1.1;
    out.alpha = smoothstep(0, 0.07, edge);
    const leaf = fractal(a * 22 + 5, b * 22 + 5, 2, salt ^ 5);
    out.tone = (0.45 + 0.5 * v + 0.55 * (leaf - 0.3)) * (0.7 + 0.6 * grown);
    out.second = smoothstep(0.62, 0.72, leaf) * 0.6;
  },
  barrel: ({ u, v, a, salt }, _, out) => {
    const [x, y] = [u * 2 - 1, v * 2 - 1];
    const far = Math.sqrt(x * x + y * y);
    const hoop = far > 0.86;
    out.second = hoop ? 1 : 0;
    out.tone = hoop
      ? 0.9 + 0.4 * y
      : (0.8 + 0.3 * hash(Math.floor(a / 0.09), 2, salt)) * (toLine(a / 0.09) < 0.06 ? 0.6 : 1) * (0.9 + 0.14 * y);
    if (far < 0.1 && y < 0.1) out.tone *= 0.4;
  },
  drum: ({ u, v }, _, out) => {
    const [x, y] = [u * 2 - 1, v * 2 - 1];
    const far = Math.sqrt(x * x + y * y);
    out.second = far > 0.72 ? 0 : 1;
    out.tone = far > 0.72 ? 0.9 + 0.25 * y : 0.5 + 0.5 * smoothstep(0.5, 0, Math.abs(x + y * 0.6 - 0.3)) + 0.2 * y;
  },
  chalk: ({ a, b, u, v, wide, tall, salt }, _, out) => {
    if (Math.min(a, wide - a, b, tall - b) < 0.05) {
      out.second = 1;
      return;
    }
    out.tone = 0.86 + 0.4 * fractal(a * 1.6 + 3, b * 1.1 + 3, 3, salt);
    const row = Math.floor(v * 6);
    const line = v * 6 - row - 0.5 - 0.12 * sin(Math.abs(a * 34 + row * 7));
    const long = 0.12 + 0.3 * hash(row, 8, salt);
    if (row > 1 && row < 5 && Math.abs(line) < 0.07 && u > 0.08 && u < 0.1 + long && fractal(a * 9, row, 2, salt) > 0.38)
      out.tone = 4.5;
    const [x, y] = [(a - wide * 0.74) / tall, v - 0.52];
    if (Math.abs(Math.sqrt(x * x + y * y) - 0.24) < 0.008 || (Math.abs(y + x * 0.4) < 0.006 && Math.abs(x) < 0.22))
      out.tone = 4;
  },
  picture: ({ a, b, u, v, wide, tall, salt }, _, out) => {
    if (Math.min(a, wide - a, b, tall - b) < 0.07) {
      out.second = 1;
      out.tone = Math.min(a, wide - a, b, tall - b) < 0.015 ? 1.25 : 0.9;
      return;
    }
    const land = 0.3 + 0.34 * fractal(u * 3 + (salt & 15), 2, 3, salt);
    const n = (salt >>> 4) % PICTURES.length;
    out.own = PICTURES[(n + (v < land ? 2 : 0)) % PICTURES.length]!;
    out.tone = 0.8 + 0.5 * v + 0.5 * (fractal(u * 9, v * 9, 3, salt ^ 2) - 0.5);
  },
  mirror: ({ u, v, a, b, wide, tall }, _, out) => {
    if (Math.min(a, wide - a, b, tall - b) < 0.03) {
      out.second = 1;
      return;
    }
    const glint = Math.abs(u * wide - v * tall * 0.6 - wide * 0.3);
    out.tone = 0.62 + 0.3 * v + 0.22 * smoothstep(0.22, 0.06, glint);
  },
  stained: ({ a, b, u, v, salt }, { size }, out) => {
    const row = Math.floor(b / size);
    const x = a / size + (row & 1) * 0.5;
    const lead = Math.min(toLine(x), toLine(b / size)) < 0.07 || Math.abs(u - 0.5) < 0.02;
    const cell = hash(Math.floor(Math.abs((u - 0.5) * 7)), row, salt);
    out.own = PANES[Math.floor(cell * 911) % PANES.length]!;
    out.tone = lead ? 0.12 : 0.8 + 0.5 * v;
    out.glow = lead ? 0 : 0.95;
  },
  glass: ({ a, b, u, v, wide, tall }, { size, panes }, out) => {
    const [x, y] = [u * panes[0], v * panes[1]];
    const bar = Math.min((toLine(x) / panes[0]) * wide, (toLine(y) / panes[1]) * tall);
    const edge = Math.min(a, wide - a, b, tall - b);
    if (edge < size * 1.4 || bar < size * 0.5) {
      out.second = 1;
      out.tone = edge < size * 0.5 ? 0.8 : 1;
      return;
    }
    out.through = 1;
  },
  lamp: (_, __, out) => {
    out.glow = 1;
  },
  water: ({ a, b, salt }, _, out) => {
    const t = fractal(a * 1.7 + 11, b * 2.6 + 11, 3, salt);
    out.tone = 0.78 + 0.5 * t;
    out.second = smoothstep(0.03, 0, Math.abs(t - 0.5)) * 0.75;
  },
  stripes: ({ a, b }, { size }, out) => {
    out.second = (Math.floor((a + b) / size) & 1) === 0 ? 1 : 0;
  },
  ring: ({ u, v }, _, out) => {
    const [x, y] = [u * 2 - 1, v * 2 - 1];
    const far = Math.sqrt(x * x + y * y);
    const spoke = far < 0.85 && (Math.abs(y) < 0.09 || (y < 0 && Math.abs(x) < 0.09));
    out.alpha = (far > 0.82 && far <= 1) || far < 0.22 || spoke ? 1 : 0;
  },
  wheel: ({ u, v }, _, out) => {
    const [x, y] = [u * 2 - 1, v * 2 - 1];
    const far = Math.sqrt(x * x + y * y);
    const spoke = Math.min(Math.abs(x), Math.abs(y), Math.abs(x + y) * 0.7, Math.abs(x - y) * 0.7) < 0.055;
    const rim = far > 0.6 && far < 0.78;
    out.alpha = rim || far < 0.18 || (spoke && far < 0.98) ? 1 : 0;
    out.second = far < 0.1 || (rim && Math.abs(far - 0.69) < 0.02) ? 1 : 0;
    out.tone = 0.85 + 0.25 * y;
  },
  logs: ({ a, b, salt }, { size }, out) => {
    const row = Math.floor(b / size);
    const t = b / size - row;
    // Round, with clay in the joints; the grain runs along.
    out.second = t < 0.07 ? 0.75 : 0;
    out.tone =
      (0.55 + 0.55 * sin(0.35 + t * 2.5)) * (0.88 + 0.22 * fractal(a * 1.6 + row * 9, b * 14, 2, salt)) +
      0.06 * hash(row, 1, salt);
  },
  shade: ({ u, v }, _, out) => {
    out.alpha = 0.46 * smoothstep(0, 0.2, Math.min(u, 1 - u)) * smoothstep(0, 0.2, Math.min(v, 1 - v));
    out.tone = clamp(out.tone, 0, 0);
  },
  folds: ({ a, v, wide, salt }, _, out) => {
    // The folds of a curtain: round, some deeper, gathered at the top.
    const n = Math.max(2, Math.floor(wide / 0.075 + 0.5));
    const t = (a / wide) * n + 0.2 * sin(v * 2.2 + (salt & 7) * 0.3);
    const fold = sin((t - Math.floor(t)) * 3.1416);
    out.tone = (0.62 + 0.46 * fold) * (0.9 + 0.14 * hash(Math.floor(t), 7, salt)) - 0.1 * smoothstep(0.94, 1, v);
  },
  carpet: ({ a, b, wide, tall, salt }, _, out) => {
    // A border of two bands round a field with a small figure.
    const edge = Math.min(a, wide - a, b, tall - b);
    const [x, y] = [a / 0.24, b / 0.24];
    const [dx, dy] = [Math.abs(x - Math.floor(x) - 0.5), Math.abs(y - Math.floor(y) - 0.5)];
    const figure = edge > 0.2 && (Math.abs(dx + dy - 0.36) < 0.045 || dx + dy < 0.12) ? 0.55 : 0;
    out.second = (edge > 0.06 && edge < 0.09) || (edge > 0.12 && edge < 0.135) ? 0.85 : figure;
    out.tone = 0.97 + 0.06 * hash(Math.floor(b * 40), 3, salt) - (edge < 0.02 ? 0.15 : 0);
  },
  leaf: ({ u, v, salt }, _, out) => {
    const x = Math.abs(u * 2 - 1);
    const half = Math.sqrt(clamp(v * 1.25)) * (1 - smoothstep(0.45, 1, v) * 0.98);
    out.alpha = smoothstep(0, 0.14, half - x);
    out.tone = (0.62 + 0.46 * v) * (u < 0.5 ? 0.86 : 1.06) * (x < 0.07 ? 1.25 : 1) * (0.86 + 0.3 * hash(salt, 5, 9));
    out.second = 0.35 * v;
  },
  soft: ({ u, v }, _, out) => {
    const [x, y] = [Math.abs(u * 2 - 1), Math.abs(v * 2 - 1)];
    const [x2, y2] = [x * x, y * y];
    const r = x2 * x2 * x + y2 * y2 * y;
    out.alpha = smoothstep(1, 0.9, r);
    out.tone = (0.84 + 0.24 * v) * (1 - 0.22 * smoothstep(0.3, 1, r));
  },
  flame: ({ u, v, salt }, _, out) => {
    // Three tongues, pointed and bent, paler towards their foot.
    const bend = (fractal(v * 2.4 + 7, salt & 63, 2, salt) - 0.5) * 0.5 * v;
    let most = 0;
    for (let i = 0; i < 3; i++) {
      const top = i === 1 ? 1 : 0.62 + 0.16 * hash(i, 2, salt);
      const x = (u - 0.5 - (i - 1) * 0.22 * (1 - 0.35 * v) - bend) / (i === 1 ? 0.24 : 0.2);
      const t = clamp(v / top);
      const wide = Math.sqrt(clamp(t * 3 + 0.25)) * (1 - t) * (1 + 0.5 * t);
      most = Math.max(most, wide - Math.abs(x));
    }
    out.alpha = smoothstep(0, 0.12, most);
    out.second = smoothstep(0.18, 0.6, most) * (1 - 0.5 * v);
    out.glow = 1;
  },
  beam: ({ u, v }, { size }, out) => {
    // Light of a lamp in the air, from its upper edge down: broader and thinner as it falls.
    const half = 0.05 + 0.45 * (1 - v);
    out.alpha = size * smoothstep(half, half * 0.3, Math.abs(u - 0.5)) * (0.3 + 0.7 * v) * smoothstep(0, 0.12, v);
    out.glow = 1;
  },
  glow: ({ u, v }, { size }, out) => {
    const [x, y] = [u * 2 - 1, v * 2 - 1];
    const near = clamp(1 - Math.sqrt(x * x + y * y));
    out.alpha = size * near * near;
    out.glow = 1;
  },
};
