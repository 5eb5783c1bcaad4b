/** The sun and its planets on their ways, with and without their names. Sizes and distances are those of a chart and not of the sky. */
import { letterLines } from '../../objects/stroke-letters.ts';
import { curve, ellipse, limb } from './outline.ts';
import { NIGHT, type Pen, type Sketch, sketch } from './sketch.ts';

interface World {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly color: string;
  readonly bands?: readonly string[];
  readonly ring?: string;
}

const WORLDS: readonly World[] = [
  { name: 'Mercury', x: 286, y: 300, r: 18, color: '#a79b90' },
  { name: 'Venus', x: 366, y: 384, r: 28, color: '#e0b45e', bands: ['#f0d08a', '#c8923e'] },
  { name: 'Earth', x: 446, y: 262, r: 31, color: '#3f86c8' },
  { name: 'Mars', x: 528, y: 372, r: 24, color: '#c8593a', bands: ['#a8432c'] },
  { name: 'Jupiter', x: 648, y: 280, r: 70, color: '#d8ab78', bands: ['#b57a4a', '#f0dcb8', '#a86a40', '#ecd2a4'] },
  { name: 'Saturn', x: 826, y: 376, r: 56, color: '#e2c583', bands: ['#c9a35c', '#f3e2b4'], ring: '#cfb482' },
  { name: 'Uranus', x: 962, y: 262, r: 42, color: '#8fd0d8', bands: ['#a8e0e4'] },
  { name: 'Neptune', x: 1070, y: 368, r: 40, color: '#4668d0', bands: ['#5f84e4'] },
];

/** Part of the way of each about the sun, which is at the left. */
function way(d: Pen, { x, y }: World): void {
  const [cx, cy] = [60, 320];
  const rx = x - cx + Math.abs(y - cy) * 0.06;
  const points = Array.from({ length: 31 }, (_, i) => {
    const t = (i / 30) * 2 - 1;
    const k = Math.sqrt(Math.max(0, 1 - t * t * 0.62));
    return `${cx + rx * k},${cy + t * 268},1.6`;
  });
  d.fill(limb(points.join(' ')), '#9fb0d8', { opacity: 0.4 });
}

/** Shines by itself, and is painted as bright as it shines. */
const GLOWS = { role: 'light' } as const;
const dimmed = (color: string, k: number): string =>
  `#${[1, 3, 5]
    .map((i) =>
      Math.round(Number.parseInt(color.slice(i, i + 2), 16) * k)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** A pen whose colours shine in the dark. */
const glowing = (d: Pen, k: number): Pen => ({
  ...d,
  fill: (outline, color, options) => d.fill(outline, dimmed(color, k), { ...options, ...GLOWS }),
  within: (mask, outline, color, options) => d.within(mask, outline, dimmed(color, k), { ...options, ...GLOWS }),
});

function globe(d: Pen, { name, x, y, r, color, bands = [], ring }: World): void {
  const ball = ellipse(x, y, r);
  if (ring)
    for (const [out, inn, c] of [
      [2.1, 1.78, ring],
      [1.7, 1.4, '#e8d6ae'],
    ] as const)
      d.fill([ellipse(x, y, r * out, r * out * 0.3, -14), ellipse(x, y, r * inn, r * inn * 0.3, -14)], c, {
        opacity: 0.7,
      });
  d.fill(ball, color);
  bands.forEach((band, i) => {
    const at = y - r + ((i + 1) * 2 * r) / (bands.length + 1);
    d.within(
      ball,
      limb(
        `${x - r * 1.1},${at + r * 0.1},${r * 0.2} ${x},${at - r * 0.06},${r * 0.24} ${x + r * 1.1},${at - r * 0.14},${r * 0.2}`,
      ),
      band,
      {
        opacity: 0.75,
      },
    );
  });
  if (name === 'Earth') {
    d.within(
      ball,
      curve(`${x - 24},${y - 16} ${x - 4},${y - 24} ${x + 2},${y - 6} ${x - 8},${y + 6} ${x - 22},${y + 2}`),
      '#5fa35a',
      {},
    );
    d.within(
      ball,
      curve(`${x + 6},${y - 2} ${x + 22},${y - 8} ${x + 26},${y + 10} ${x + 10},${y + 24} ${x + 4},${y + 12}`),
      '#5fa35a',
      {},
    );
    d.within(ball, limb(`${x - 22},${y + 16},4 ${x - 4},${y + 12},6 ${x + 12},${y + 18},3`), '#ffffff', {
      opacity: 0.7,
    });
  }
  if (name === 'Jupiter') d.within(ball, ellipse(x + 24, y + 22, 17, 10), '#b0482e', { opacity: 0.85 });
  // The side away from the sun is dark.
  d.within(
    ball,
    curve(
      `${x + r * 0.3},${y - r} ${x + r * 1.2},${y - r} ${x + r * 1.2},${y + r} ${x + r * 0.3},${y + r} ${x + r * 0.72},${y}`,
    ),
    NIGHT,
    { opacity: 0.42 },
  );
  if (ring) {
    // The near half of the ring lies before the ball.
    for (const [k, w, c] of [
      [1.94, 0.3, ring],
      [1.55, 0.26, '#e8d6ae'],
    ] as const) {
      const points = Array.from({ length: 25 }, (_, i) => {
        const t = (i / 24) * 2 - 1;
        const [u, v] = [t * r * k, Math.sqrt(Math.max(0, 1 - t * t)) * r * k * 0.3];
        return `${x + u * 0.97 + v * 0.24},${y - u * 0.24 + v * 0.97},${r * w * (0.35 + 0.4 * (1 - t * t))}`;
      });
      d.fill(limb(points.join(' ')), c, { opacity: 0.9 });
    }
  }
}

function named(d: Pen, text: string, [x, y]: readonly [number, number], size: number, ink = '#f2f4fb'): void {
  const { lines, width } = letterLines(text);
  for (const line of lines)
    d.fill(limb(line.map(([px, py]) => `${x + (px - width / 2) * size},${y + py * size},${size * 0.13}!`).join(' ')), ink);
}

function chart(paper: Pen, labelled: boolean): void {
  const d = glowing(paper, 0.6);
  for (const world of WORLDS) way(d, world);
  for (const [r, opacity] of [
    [230, 0.16],
    [205, 0.26],
    [182, 1],
  ] as const)
    d.fill(ellipse(20, 320, r), r > 190 ? '#ffb347' : '#ffc94a', { opacity });
  const sun = ellipse(20, 320, 182);
  for (let i = 0; i < 46; i++)
    d.within(
      sun,
      ellipse(d.chance.between(-150, 190), d.chance.between(150, 490), d.chance.between(8, 34), d.chance.between(5, 18)),
      d.chance.pick(['#ffe08a', '#f59a2c', '#ffd35f']),
      { opacity: 0.4 },
    );
  for (const world of WORLDS) globe(paper, world);
  if (!labelled) return;
  named(d, 'Sun', [100, 300], 40, '#5a2c0c');
  for (const { name, x, y, r, ring } of WORLDS) named(d, name, [x, y + r * (ring ? 1.2 : 1) + 14], 25);
}

const system = (name: string, labelled: boolean): Sketch =>
  sketch(name, 1360, 640, [680, 630], (d) => d.include((p) => chart(p, labelled), { x: 224 }), 'front');

export const solarSystem = system('solar-system', false);
export const solarSystemNamed = system('solar-system-named', true);
