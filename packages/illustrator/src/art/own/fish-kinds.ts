/** Kinds of fish, each a build of fishes.ts with the mark that tells it. */
import { type Fish, fish } from './fishes.ts';
import { curve, ellipse, limb } from './outline.ts';

type Mark = NonNullable<Fish['marks']>[number];

/** Upright bars, broad above. */
const bars =
  (color: string, places: readonly number[], width: number, low = 0.7, opacity = 0.8): Mark =>
  (d, body, at, deep) => {
    for (const t of places)
      d.within(
        body,
        limb(`${at(t, -1.1)},${deep * width} ${at(t + 0.012, -0.2)},${deep * width * 0.9} ${at(t, low)},${deep * width * 0.3}`),
        color,
        { opacity },
      );
  };
const speckles =
  (color: string, count: number, size: number, from = -1, to = 0.4, opacity = 0.75): Mark =>
  (d, body, at, deep) => {
    for (let i = 0; i < count; i++) {
      const [x = 0, y = 0] = at(d.chance.between(0.2, 0.98), d.chance.between(from, to)).split(',').map(Number);
      d.within(body, ellipse(x, y, deep * size * d.chance.between(0.7, 1.2)), color, { opacity });
    }
  };
/** A band along the side. */
const line =
  (color: string, y: number, width: number, opacity = 0.8): Mark =>
  (d, body, at, deep) =>
    d.within(
      body,
      limb(`${at(0.2, y)},${deep * width * 0.5} ${at(0.55, y)},${deep * width} ${at(1, y * 0.6)},${deep * width * 0.4}`),
      color,
      {
        opacity,
      },
    );
const blots =
  (color: string, ...places: readonly (readonly [x: number, y: number, rx: number, ry: number])[]): Mark =>
  (d, body, at, deep) => {
    for (const [t, v, rx, ry] of places) {
      const [x = 0, y = 0] = at(t, v).split(',').map(Number);
      const k = deep;
      d.within(
        body,
        curve(
          `${x - rx * k},${y} ${x - rx * k * 0.6},${y - ry * k} ${x + rx * k * 0.5},${y - ry * k * 0.86} ${x + rx * k},${y + ry * k * 0.2} ${x + rx * k * 0.4},${y + ry * k} ${x - rx * k * 0.7},${y + ry * k * 0.7}`,
        ),
        color,
      );
    }
  };

const SLIM: Fish = {
  long: 420,
  deep: 140,
  back: '#5f6b62',
  flank: '#a9b0a8',
  belly: '#e9e7dc',
  fin: '#7d877f',
  dorsal: [[0.42, 0.58, 0.26, 'soft']],
  tail: 'fork',
};

export const trout = fish('trout', {
  ...SLIM,
  back: '#6b6a3f',
  flank: '#b5a468',
  belly: '#efe6cc',
  fin: '#a88a55',
  dorsal: [
    [0.42, 0.58, 0.28, 'soft'],
    [0.8, 0.85, 0.12, 'soft'],
  ],
  tail: 'fan',
  marks: [
    line('#cf7d74', 0.02, 0.18, 0.55),
    speckles('#33291c', 90, 0.022, -1, 0.3, 0.9),
    speckles('#b8402f', 16, 0.026, -0.3, 0.35, 0.9),
  ],
});
export const salmon = fish('salmon', {
  ...SLIM,
  long: 460,
  deep: 144,
  back: '#4d6a78',
  flank: '#c9a39a',
  belly: '#f0e9e2',
  fin: '#7f8b91',
  dorsal: [
    [0.44, 0.58, 0.26, 'soft'],
    [0.8, 0.85, 0.11, 'soft'],
  ],
  tail: 'moon',
  marks: [line('#d98f86', 0, 0.3, 0.5), speckles('#2c3740', 34, 0.02, -1, -0.35, 0.9)],
});
export const perch = fish('perch', {
  ...SLIM,
  long: 380,
  deep: 172,
  back: '#4f5f2c',
  flank: '#a8a24e',
  belly: '#efe8c6',
  fin: '#c9502a',
  dorsal: [
    [0.28, 0.54, 0.36, 'spiny'],
    [0.57, 0.76, 0.26, 'soft'],
  ],
  tail: 'fork',
  marks: [bars('#2f3a1a', [0.3, 0.41, 0.52, 0.63, 0.74, 0.85], 0.13, 0.62, 0.9)],
});
export const cod = fish('cod', {
  ...SLIM,
  long: 420,
  deep: 158,
  back: '#73693f',
  flank: '#a79a6c',
  belly: '#f1ecdc',
  fin: '#857a52',
  dorsal: [
    [0.27, 0.41, 0.28, 'point'],
    [0.44, 0.61, 0.22, 'point'],
    [0.65, 0.83, 0.2, 'point'],
  ],
  tail: 'fan',
  barbel: 0.16,
  marks: [speckles('#564d2c', 80, 0.03, -1, 0.4, 0.6), line('#f4efdf', -0.1, 0.05, 0.9)],
});
export const carp = fish('carp', {
  ...SLIM,
  long: 380,
  deep: 200,
  back: '#6d5a2c',
  flank: '#b8954a',
  belly: '#efdfae',
  fin: '#8f6a35',
  dorsal: [[0.34, 0.74, 0.28, 'soft']],
  tail: 'fork',
  barbel: 0.1,
  marks: [
    (d, body, at, deep) => {
      for (let i = 0; i < 10; i++)
        for (let row = -3; row <= 3; row++) {
          const [x = 0, y = 0] = at(0.33 + i * 0.065 + (row % 2 ? 0.032 : 0), row * 0.25)
            .split(',')
            .map(Number);
          const r = deep * 0.066;
          d.within(body, limb(`${x + r},${y - r},1.4 ${x - r * 0.5},${y},3 ${x + r},${y + r},1.4`), '#6b4c1e', {
            opacity: 0.5,
          });
        }
    },
  ],
});
export const seaBass = fish('sea-bass', {
  ...SLIM,
  back: '#4a5560',
  flank: '#b9c2c8',
  belly: '#f2f2ee',
  fin: '#76828b',
  dorsal: [
    [0.3, 0.52, 0.32, 'spiny'],
    [0.56, 0.76, 0.24, 'soft'],
  ],
  marks: [line('#59646d', -0.22, 0.03, 0.7)],
});
/** White, with patches of red and black. */
export const koi = fish('koi', {
  ...SLIM,
  long: 400,
  deep: 160,
  back: '#f6f0e6',
  flank: '#f8f3ea',
  belly: '#fffaf2',
  fin: '#f3d9c4',
  dorsal: [[0.34, 0.66, 0.26, 'soft']],
  tail: 'veil',
  tailColor: '#f5e2d2',
  barbel: 0.12,
  marks: [
    blots('#d9512a', [0.14, -0.5, 0.34, 0.28], [0.46, -0.5, 0.42, 0.34], [0.82, -0.2, 0.3, 0.22]),
    blots('#2a272b', [0.34, -0.7, 0.13, 0.12], [0.64, -0.3, 0.18, 0.12]),
  ],
});
export const goldfish = fish('goldfish', {
  ...SLIM,
  long: 250,
  deep: 166,
  back: '#df6a1f',
  flank: '#ee8a2e',
  belly: '#f9c46a',
  fin: '#f0a04a',
  dorsal: [[0.34, 0.7, 0.32, 'soft']],
  tail: 'veil',
});
/** Thin and tall, its fins drawn out above and below. */
export const angelfish = fish('angelfish', {
  ...SLIM,
  long: 250,
  deep: 236,
  back: '#d6cfa8',
  flank: '#efe8cd',
  belly: '#fbf6e2',
  fin: '#d3b65a',
  dorsal: [[0.36, 0.84, 0.72, 'point']],
  anal: 0.72,
  tail: 'fork',
  marks: [bars('#26231f', [0.16, 0.46, 0.76], 0.1, 1.2, 0.95)],
});
/** Of the reef: orange with white bands edged in black. */
export const clownfish = fish('clownfish', {
  ...SLIM,
  long: 300,
  deep: 128,
  back: '#e06a1c',
  flank: '#ef7f26',
  belly: '#f59a44',
  fin: '#e8751f',
  dorsal: [
    [0.28, 0.52, 0.22, 'soft'],
    [0.54, 0.8, 0.26, 'soft'],
  ],
  tail: 'fan',
  marks: [bars('#201d1c', [0.25, 0.55, 0.88], 0.24, 1.3, 1), bars('#fbf8f0', [0.25, 0.55, 0.88], 0.17, 1.3, 1)],
});
export const tuna = fish('tuna', {
  ...SLIM,
  long: 460,
  deep: 172,
  back: '#27415f',
  flank: '#9fb0bd',
  belly: '#f0f2f1',
  fin: '#34506c',
  dorsal: [
    [0.34, 0.48, 0.2, 'point'],
    [0.54, 0.62, 0.34, 'point'],
    [0.7, 0.74, 0.08, 'point'],
    [0.79, 0.83, 0.07, 'point'],
    [0.88, 0.91, 0.06, 'point'],
  ],
  tail: 'moon',
});
export const pike = fish('pike', {
  ...SLIM,
  long: 520,
  deep: 122,
  back: '#4d5a2c',
  flank: '#8c9352',
  belly: '#eee6c4',
  fin: '#a2794a',
  dorsal: [[0.72, 0.88, 0.34, 'soft']],
  marks: [speckles('#e3d9a0', 70, 0.034, -0.8, 0.5, 0.85)],
});
/** Of the reef: a slim yellow body, a dark bar through the eye, a pale flank and a blue hem. */
export const reefFish = fish('reef-fish', {
  ...SLIM,
  long: 300,
  deep: 122,
  back: '#e08a1a',
  flank: '#f4b92c',
  belly: '#fbe6a0',
  fin: '#e8a225',
  dorsal: [
    [0.26, 0.62, 0.3, 'spiny'],
    [0.6, 0.88, 0.36, 'soft'],
  ],
  anal: 0.34,
  tail: 'fork',
  tailColor: '#f7cf55',
  marks: [
    bars('#22303f', [0.17], 0.13, 1.1, 0.95),
    bars('#fdf6df', [0.3], 0.12, 1.2, 0.8),
    bars('#2f7fb8', [0.93], 0.09, 1.2, 0.9),
  ],
});
