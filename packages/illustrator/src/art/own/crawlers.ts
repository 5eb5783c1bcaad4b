/** Lizards and their like, and small creatures of the garden. */
import { merge } from './clip.ts';
import { curve, ellipse, limb } from './outline.ts';
import { type Pen, sketch } from './sketch.ts';

interface Lizard {
  readonly base: string;
  readonly far: string;
  readonly dark: string;
  readonly pale: string;
  /** Girth of the trunk and length of the legs, 1 is a common lizard. */
  readonly girth: number;
  readonly legs: number;
  readonly crest?: string;
  readonly spots?: string;
  readonly gills?: string;
  readonly pads?: boolean;
}

function lizardOf(d: Pen, { base, far, dark, pale, girth, legs, crest, spots, gills, pads }: Lizard): void {
  const g = 62 * girth;
  const leg = (x: number, dx: number, color: string, role?: string): void => {
    const knee = 236 + 22 * (1 - legs);
    const foot = `${x + dx},284`;
    const shape = merge(
      limb(`${x},214,${28 * girth} ${x + dx * 1.5},${knee},${19 * girth} ${foot},${14 * girth}`),
      curve(`${x + dx - 24},286 ${x + dx - 12},276 ${x + dx + 6},276 ${x + dx + 10},288 ${x + dx - 8},292`),
    );
    d.form(shape, color, { round: 4, ...(role && { role }) });
    for (const toe of [-26, -16, -5]) d.fill(limb(`${x + dx - 4},284,4 ${x + dx + toe},290,${pads ? 7 : 2.4}`), color);
  };
  leg(216, 26, far);
  leg(388, 28, far);
  const body = merge(
    limb(
      `196,206,${g * 0.7} 270,200,${g} 350,204,${g * 0.96} 416,214,${g * 0.62} 500,236,${g * 0.4} 590,262,${g * 0.22} 664,250,5`,
    ),
    curve('210,176 168,168 128,176 92,194 84,206 92,218 130,228 172,232 212,230'),
  );
  if (crest)
    for (let i = 0; i < 26; i++) {
      const x = 176 + i * 14;
      const y = x < 420 ? 200 - g * 0.46 : 200 - g * 0.4 + (x - 420) * 0.28;
      d.fill(curve(`${x - 7},${y + 6}! ${x + 2},${y - 20 + (i % 3) * 4}! ${x + 8},${y + 6}!`), crest);
    }
  d.form(body, base, { role: 'body', round: 12, shade: 0.46 });
  d.within(body, curve('90,214 200,222 300,232 420,234 480,250 380,262 200,250 90,230'), pale, { opacity: 0.7 });
  d.strokes(body, dark, { count: 70, length: 7, width: 3, angle: 70, opacity: 0.28 });
  if (spots)
    for (let i = 0; i < 34; i++) {
      const x = d.chance.between(180, 470);
      d.within(body, ellipse(x, d.chance.between(176, 220), d.chance.between(4, 9), d.chance.between(3, 7)), spots, {
        opacity: 0.85,
      });
    }
  d.fill(limb('88,208,1 124,214,2.4 168,212,1'), dark, { opacity: 0.8 });
  if (gills)
    for (const [dx, dy] of [
      [30, -66],
      [58, -40],
      [66, -6],
    ] as const) {
      d.form(limb(`184,196,12 ${184 + dx * 0.6},${196 + dy * 0.7},11 ${184 + dx},${196 + dy},5`), gills, { round: 2 });
      for (let i = 1; i < 6; i++) {
        const [x, y] = [184 + (dx * (i + 1)) / 6, 196 + (dy * (i + 1)) / 6];
        d.fill(limb(`${x},${y},3.4 ${x + 12},${y + 10},1.4`), gills);
        d.fill(limb(`${x},${y},3.4 ${x - 8},${y - 12},1.4`), gills);
      }
    }
  d.fill(ellipse(138, 190, 9, 9), gills ? '#2a2024' : '#d8b44a');
  d.fill(ellipse(138, 190, gills ? 3 : 3.4, gills ? 3 : 7), gills ? '#fff6f6' : '#17110f');
  d.fill(ellipse(98, 199, 2, 1.6), dark);
  leg(190, -16, base, 'body');
  leg(372, -8, base, 'body');
}

const lizardNamed = (name: string, kind: Lizard) => sketch(name, 680, 300, [300, 290], (d) => lizardOf(d, kind), 'left');

export const lizard = lizardNamed('lizard', {
  base: '#6f8f4a',
  far: '#4b6433',
  dark: '#2f4222',
  pale: '#dbe0a8',
  girth: 0.9,
  legs: 1,
  spots: '#48622f',
});
export const gecko = lizardNamed('gecko', {
  base: '#7fb04e',
  far: '#547a33',
  dark: '#35521f',
  pale: '#e9efc0',
  girth: 0.94,
  legs: 1,
  spots: '#d86a3a',
  pads: true,
});
export const iguana = lizardNamed('iguana', {
  base: '#6d8c58',
  far: '#49613a',
  dark: '#2e3f25',
  pale: '#b9c793',
  girth: 1.24,
  legs: 1.1,
  crest: '#8a9c55',
});
export const komodo = lizardNamed('komodo-dragon', {
  base: '#6f6757',
  far: '#4b453a',
  dark: '#302c25',
  pale: '#9c927c',
  girth: 1.4,
  legs: 1.1,
});
export const salamander = lizardNamed('salamander', {
  base: '#26252a',
  far: '#17161a',
  dark: '#0e0e11',
  pale: '#3a383e',
  girth: 0.94,
  legs: 0.7,
  spots: '#e6b92f',
});
export const newt = lizardNamed('newt', {
  base: '#6b5a3c',
  far: '#4c3f2a',
  dark: '#33291b',
  pale: '#e58a34',
  girth: 0.92,
  legs: 0.7,
  crest: '#574930',
  spots: '#3a2f1f',
});

export const axolotl = lizardNamed('axolotl', {
  base: '#eeb3b8',
  far: '#cf8d95',
  dark: '#b36f7a',
  pale: '#fbdfe0',
  girth: 1.06,
  legs: 0.6,
  gills: '#cf5a72',
});

export const chameleon = sketch(
  'chameleon',
  520,
  380,
  [250, 366],
  (d) => {
    const base = '#6fa24a';
    d.form(limb('-10,352,16 200,346,20 520,356,18'), '#7a5a3c', { round: 6 });
    const coil: string[] = [];
    for (const [x, y, w] of [
      [366, 240, 36],
      [420, 270, 28],
      [452, 316, 22],
      [420, 346, 18],
      [388, 322, 14],
      [404, 300, 10],
    ] as const)
      coil.push(`${x},${y},${w}`);
    d.form(limb(coil.join(' ')), base, { role: 'body', round: 6 });
    for (const [x, k] of [
      [226, 1],
      [330, 1],
    ] as const)
      d.form(limb(`${x + 22},260,26 ${x + 34},306,18 ${x + 22 * k},344,15`), '#4a7430', { round: 5 });
    const body = curve(
      '120,150 108,190 130,224 180,252 250,276 330,268 384,246 380,208 330,160 250,128 190,130 170,98! 146,120',
    );
    d.form(body, base, { role: 'body', round: 18, shade: 0.46 });
    d.within(body, curve('130,226 200,258 300,276 380,244 380,290 200,300'), '#c9d98e', { opacity: 0.6 });
    for (const x of [200, 240, 280, 320, 356])
      d.within(body, limb(`${x},130,9 ${x - 8},190,16 ${x + 4},264,6`), '#d8c24a', { opacity: 0.55 });
    d.strokes(body, '#3d5f27', { count: 60, length: 6, width: 3.4, angle: 40, opacity: 0.3 });
    d.form(curve('176,110 120,128 72,168 58,192 66,206 110,222 160,220 184,190'), base, { role: 'body', round: 10 });
    d.fill(limb('60,198,1 110,206,3 158,198,1'), '#2f4a1e');
    d.form(ellipse(128, 162, 24, 24), '#86b45c', { round: 6 });
    d.fill(ellipse(124, 162, 8, 8), '#17110f');
    d.fill(ellipse(121, 159, 2.6, 2.6), '#ffffff');
    for (const [x, k] of [
      [210, -1],
      [310, 1],
    ] as const)
      d.form(limb(`${x},250,30 ${x - 14},300,20 ${x + 4 * k},346,17`), base, { role: 'body', round: 6 });
  },
  'left',
);

export const caterpillar = sketch(
  'caterpillar',
  520,
  220,
  [260, 208],
  (d) => {
    const y = (i: number): number => 158 - [0, 10, 34, 50, 42, 18, 2, 0][i]!;
    for (let i = 7; i >= 0; i--) {
      const x = 110 + i * 50;
      for (const s of [-8, 10]) d.fill(limb(`${x + s},${y(i) + 24},9 ${x + s},${Math.min(206, y(i) + 46)},6`), '#3d5a2b');
      d.form(ellipse(x, y(i), 39, 38), i % 2 ? '#8fb24a' : '#a3c25a', { role: 'body', round: 9, shade: 0.45 });
      d.fill(ellipse(x + 4, y(i) - 12, 8, 7), '#e6b93a', { opacity: 0.9 });
    }
    d.form(ellipse(82, 132, 44, 44), '#b6cf69', { role: 'body', round: 10 });
    for (const [x, t] of [
      [64, 40],
      [96, 116],
    ] as const)
      d.fill(limb(`${x},94,5 ${x - 10},70,4 ${t - 16},52,3`), '#3d5a2b');
    for (const x of [62, 92]) {
      d.fill(ellipse(x, 126, 9, 11), '#17110f');
      d.fill(ellipse(x - 3, 122, 3, 3.6), '#ffffff');
    }
    d.fill(limb('60,150,2 76,158,4 92,150,2'), '#4b3a1e');
  },
  'left',
);

export const dragonfly = sketch(
  'dragonfly',
  520,
  360,
  [260, 350],
  (d) => {
    for (const wing of ['230,170 120,60 44,26 30,60 92,128 224,190', '240,168 260,40 300,-6 330,26 310,110 262,180'])
      d.form(curve(wing), '#cfe6ee', { opacity: 0.6, round: 6, shade: 0.2, light: 0.5 });
    d.form(limb('210,186,46 262,186,40'), '#2d7f86', { role: 'body', round: 9 });
    const tail = limb('262,188,26 340,206,17 420,228,14 492,252,11');
    d.form(tail, '#2f98a0', { role: 'body', round: 6 });
    for (let i = 0; i < 7; i++)
      d.within(tail, limb(`${290 + i * 30},180,4 ${286 + i * 30},260,4`), '#17494f', { opacity: 0.6 });
    for (const wing of ['222,180 84,152 -4,170 4,206 96,218 226,200', '250,180 330,74 404,40 422,76 366,140 272,196']) {
      const w = curve(wing);
      d.form(w, '#dceff3', { opacity: 0.66, round: 6, shade: 0.2, light: 0.5 });
      d.strokes(w, '#5c8f99', { count: 26, length: 30, width: 1.6, angle: 10, opacity: 0.4 });
    }
    for (const x of [214, 232, 250]) d.fill(limb(`${x},206,4 ${x - 14},232,3 ${x - 20},252,2`), '#1d3b3f');
    d.form(ellipse(188, 182, 24, 26), '#2d7f86', { role: 'body', round: 6 });
    d.form(ellipse(176, 172, 15, 17), '#8a3f2c', { round: 5 });
    d.fill(ellipse(171, 167, 4, 5), '#f3d8c8', { opacity: 0.8 });
  },
  'left',
);
