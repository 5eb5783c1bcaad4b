/** An olive tree and a rose bush, and the round bushes that stand at the foot of a house. */
import { cos, radians, sin } from '../../math.ts';
import { curve, ellipse, limb } from './outline.ts';
import { type Pen, ruffle, sketch } from './sketch.ts';

/** A cloud of small leaves round (x, y). */
function tuft(
  d: Pen,
  x: number,
  y: number,
  r: number,
  tones: readonly [dark: string, mid: string, light: string],
  role = 'body',
): void {
  const mass = ruffle(ellipse(x, y, r, r * 0.78), d.chance, { gap: 9, length: 9, flow: 10 });
  d.form(mass, tones[0], { role, round: r * 0.24, shade: 0.4, light: 0.2 });
  for (let i = 0; i < r * 1.5; i++) {
    const at = radians(d.chance.between(0, 360));
    const far = d.chance.between(0.1, 1);
    const [lx, ly] = [x + cos(at) * far * r, y + sin(at) * far * r * 0.78];
    d.fill(ellipse(lx, ly, 9, 2.6, d.chance.between(-80, 60)), ly < y - r * 0.1 ? tones[2] : tones[1], { opacity: 0.75 });
  }
}

/** A low bush, `high` parts as high as broad. */
export function lowBush(
  d: Pen,
  [x, y, r]: readonly [x: number, y: number, r: number],
  high: number,
  [mass, leaf]: readonly [string, string],
): void {
  const bush = ellipse(x, y, r, r * high);
  d.form(bush, mass, { round: 8, shade: 0.45 });
  d.strokes(bush, leaf, { count: 18, length: 7, width: 5, angle: 40, stray: 60, opacity: 0.6 });
}

const OLIVE = ['#6f8062', '#8b9a78', '#b4bd9d'] as const;

/** Silver green over a trunk that is twisted and hollow with age. */
export const oliveTree = sketch(
  'olive-tree',
  620,
  560,
  [310, 548],
  (d) => {
    for (const [x, y, r] of [
      [150, 190, 104],
      [300, 130, 118],
      [452, 186, 108],
    ] as const)
      tuft(d, x, y, r, ['#5c6c54', '#74846a', '#8f9d80']);
    const bark = '#7d7062';
    for (const bough of [
      '300,380,58 258,300,40 196,236,24 140,190,10',
      '318,380,52 324,290,34 310,200,22 300,140,9',
      '334,384,50 386,300,36 440,236,22 480,180,9',
    ])
      d.form(limb(bough), bark, { round: 9, shade: 0.45 });
    const trunk = curve(
      '226,548! 252,500 250,450 262,410 250,360 288,340 330,356 366,338 378,372 362,420 378,466 372,510 404,548! 352,538 312,546 268,536',
    );
    d.form(trunk, bark, { round: 20, shade: 0.5, light: 0.35 });
    for (const line of [
      '276,350,3 288,420,7 272,480,6 262,536,2',
      '350,356,3 330,420,7 346,480,6 352,536,2',
      '306,356,2 314,400,5 304,450,4 312,540,2',
    ])
      d.within(trunk, limb(line), '#4b4138', { opacity: 0.65 });
    d.within(trunk, curve('310,424 330,446 326,492 306,506 298,470'), '#332b25', { opacity: 0.85 });
    for (const [x, y, r] of [
      [92, 250, 78],
      [206, 254, 70],
      [224, 168, 84],
      [382, 168, 86],
      [420, 262, 72],
      [530, 250, 78],
      [310, 226, 62],
      [306, 86, 70],
    ] as const)
      tuft(d, x, y, r, OLIVE);
    for (let i = 0; i < 34; i++)
      d.form(ellipse(d.chance.between(60, 560), d.chance.between(150, 300), 5, 7), i % 2 ? '#3f4a2c' : '#4a3547', { round: 2 });
  },
  'front',
);

const ROSY = ['#d4475a', '#c2304a', '#e0707e'] as const;

export const roseBush = sketch(
  'rose-bush',
  460,
  400,
  [230, 390],
  (d) => {
    for (const stem of ['226,388,10 190,320,8 150,250,6', '234,388,11 240,300,8 236,220,6', '240,388,10 282,320,8 320,250,6'])
      d.form(limb(stem), '#5a5a36', { round: 3 });
    for (const [x, y, r] of [
      [110, 230, 84],
      [230, 160, 108],
      [348, 226, 86],
      [170, 288, 86],
      [294, 290, 88],
    ] as const)
      tuft(d, x, y, r, ['#3f6434', '#55803f', '#6f9a4c'], 'leaves');
    for (const [i, [x, y]] of (
      [
        [96, 196],
        [160, 120],
        [236, 92],
        [314, 130],
        [374, 204],
        [204, 184],
        [284, 204],
        [134, 268],
        [226, 272],
        [326, 290],
        [180, 336],
        [274, 340],
      ] as const
    ).entries()) {
      const r = 27 - (i % 3) * 2;
      d.form(ruffle(ellipse(x, y, r, r * 0.92), d.chance, { gap: 14, length: 5, flow: 0 }), ROSY[i % 3]!, {
        role: 'body',
        round: 7,
        shade: 0.4,
      });
      d.fill([ellipse(x, y - 2, r * 0.7, r * 0.6), ellipse(x + 2, y - 2, r * 0.54, r * 0.46)], '#8f1f36', {
        role: 'body',
        opacity: 0.6,
      });
      d.fill([ellipse(x + 1, y - 3, r * 0.4, r * 0.34), ellipse(x + 2, y - 4, r * 0.26, r * 0.2)], '#8f1f36', {
        role: 'body',
        opacity: 0.75,
      });
      d.fill(
        curve(
          `${x - r * 0.8},${y - r * 0.2} ${x - r * 0.3},${y - r * 0.8} ${x + r * 0.3},${y - r * 0.8} ${x - r * 0.2},${y - r * 0.5}`,
        ),
        '#f4b0b4',
        {
          role: 'body',
          opacity: 0.6,
        },
      );
    }
  },
  'front',
);
