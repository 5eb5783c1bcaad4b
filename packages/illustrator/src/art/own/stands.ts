/** Stands and stalls where something is sold, and a castle of sand. */
import { cos, radians, sin } from '../../math.ts';
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { type Pen, sketch } from './sketch.ts';

/** Stripes of an awning with a scalloped hem, from `left` to `right`. */
function awning(d: Pen, left: number, right: number, tone: string): void {
  const count = 8;
  const each = (right - left) / count;
  for (let i = 0; i < count; i++) {
    const x = left + i * each;
    const slant = (at: number): number => (at - (left + right) / 2) * 0.12;
    const stripe = curve(
      `${x + slant(x) * -1},30! ${x + each + slant(x + each) * -1},30! ${x + each},118! ${x + each * 0.5},140 ${x},118!`,
    );
    d.form(stripe, i % 2 === 0 ? tone : '#f3ead8', { ...(i % 2 === 0 && { role: 'body' }), round: 5, shade: 0.35 });
  }
}

/** Round fruit in rows, the hindmost first. */
function heaped(d: Pen, left: number, right: number, base: number, tones: readonly string[]): void {
  for (let row = 2; row >= 0; row--) {
    const count = 6 - row;
    const each = (right - left) / 6;
    for (let i = 0; i < count; i++)
      d.form(
        ellipse(left + each * (i + 0.5 + row * 0.5), base - row * each * 0.62, each * 0.52),
        tones[(i + row) % tones.length]!,
        {
          round: 6,
          shade: 0.45,
        },
      );
  }
}

/** A market stall under an awning, with crates of fruit and greens. */
export const marketStall = sketch(
  'market-stall',
  560,
  440,
  [280, 430],
  (d) => {
    for (const x of [44, 504]) d.form(polygon(`${x},60 ${x + 14},60 ${x + 14},430 ${x},430`), '#7a5433', { round: 4 });
    d.form(polygon('58,118 504,118 504,250 58,250'), '#4b3a30', { round: 10, light: 0.05 });
    heaped(d, 76, 206, 262, ['#d8452c', '#e2593a']);
    heaped(d, 216, 346, 262, ['#e8a02a', '#f0b544']);
    heaped(d, 356, 486, 262, ['#6f9a3a', '#86ae48', '#5c8a33']);
    d.form(polygon('40,270 520,270 520,430 40,430'), '#a5713f', { round: 12, shade: 0.4 });
    for (const x of [40, 200, 360])
      d.form(polygon(`${x + 4},262 ${x + 156},262 ${x + 150},318 ${x + 10},318`), '#c08a52', { round: 6 });
    for (const y of [352, 392]) d.fill(limb(`44,${y},3 280,${y + 1},4 516,${y},3`), '#5d4029', { opacity: 0.5 });
    awning(d, 20, 540, '#c2402f');
  },
  'front',
);

/** A stand of boards with a jug, glasses and lemons on it, and a bunting above. */
export const lemonadeStand = sketch(
  'lemonade-stand',
  460,
  460,
  [230, 450],
  (d) => {
    for (const x of [40, 406]) d.form(polygon(`${x},40 ${x + 14},40 ${x + 14},450 ${x},450`), '#b98a55', { round: 4 });
    d.fill(limb('46,52,3 230,96,3 412,52,3'), '#8a6a48');
    for (let i = 0; i < 9; i++) {
      const x = 72 + i * 39;
      const y = 56 + 38 * (1 - ((i - 4) / 4.6) * ((i - 4) / 4.6));
      d.form(polygon(`${x - 15},${y} ${x + 15},${y} ${x},${y + 34}`), ['#e5b534', '#d9604a', '#5d9aa8'][i % 3]!, { round: 4 });
    }
    d.form(polygon('196,168 258,168 250,262 204,262'), '#f3dd7a', { round: 9, light: 0.5 });
    d.fill(polygon('192,150 262,150 259,176 195,176'), '#f4f6f2', { opacity: 0.7 });
    d.form(limb('260,176,8 290,190,8 288,232,8 254,244,8'), '#e9edec', { round: 3 });
    for (const x of [306, 348]) {
      d.form(polygon(`${x},206 ${x + 32},206 ${x + 28},262 ${x + 4},262`), '#f5e6a0', { round: 6, light: 0.5 });
      d.fill(limb(`${x + 20},208,4 ${x + 30},176,4`), '#d9604a');
    }
    for (const [x, y] of [
      [96, 244],
      [134, 246],
      [116, 216],
    ] as const)
      d.form(
        curve(`${x - 26},${y} ${x - 14},${y - 19} ${x + 12},${y - 19} ${x + 27},${y} ${x + 12},${y + 18} ${x - 14},${y + 18}`),
        '#ecc63a',
        { round: 8 },
      );
    d.form(polygon('20,262 440,262 440,290 20,290'), '#d8a566', { role: 'body', round: 6 });
    d.form(polygon('34,290 426,290 426,450 34,450'), '#c99255', { role: 'body', round: 12, shade: 0.4 });
    for (const x of [112, 190, 268, 346]) d.fill(limb(`${x},294,3 ${x + 1},448,3`), '#6b4a2c', { opacity: 0.5 });
    d.form(ellipse(230, 368, 52, 44), '#f2d44e', { round: 8 });
    for (let i = 0; i < 8; i++) {
      const at = radians(i * 45 + 12);
      d.fill(limb(`${230 + cos(at) * 8},${368 + sin(at) * 7},2 ${230 + cos(at) * 40},${368 + sin(at) * 33},5`), '#fbf0b4');
    }
  },
  'front',
);

/** Towers of sand with battlements, a shell and a flag. */
export const sandcastle = sketch(
  'sandcastle',
  460,
  340,
  [230, 330],
  (d) => {
    const sand = '#d9b679';
    const tower = (x: number, w: number, top: number, base: number): void => {
      d.form(polygon(`${x - w * 0.42},${top} ${x + w * 0.42},${top} ${x + w * 0.55},${base} ${x - w * 0.55},${base}`), sand, {
        role: 'body',
        round: w * 0.16,
        shade: 0.4,
      });
      for (const k of [-1, 0, 1])
        d.form(box(x + k * w * 0.34 - w * 0.1, top - 18, w * 0.2, 24), sand, { role: 'body', round: 4, shade: 0.35 });
    };
    tower(230, 120, 92, 290);
    d.fill(limb('230,78,3 230,10,3'), '#7a5433');
    d.form(polygon('232,12 284,26 232,44'), '#c2402f', { round: 3 });
    d.form(polygon('86,206 374,206 384,316 76,316'), sand, { role: 'body', round: 12, shade: 0.38 });
    tower(84, 92, 150, 318);
    tower(376, 92, 150, 318);
    for (const x of [138, 176, 284, 322]) d.form(box(x - 12, 192, 24, 20), sand, { role: 'body', round: 4 });
    d.fill(curve('204,318! 204,264 230,246 256,264 256,318!'), '#8a6b43');
    for (const [x, y] of [
      [84, 204],
      [376, 204],
      [230, 150],
    ] as const)
      d.fill(curve(`${x - 9},${y + 18}! ${x - 9},${y} ${x},${y - 8} ${x + 9},${y} ${x + 9},${y + 18}!`), '#8a6b43');
    const mound = curve('10,330! 60,300 150,312 230,308 320,314 400,300 452,330!');
    d.form(mound, sand, { round: 8, shade: 0.3 });
    d.strokes(mound, '#b8925a', { count: 40, length: 10, width: 2.4, angle: 20, stray: 60, opacity: 0.4 });
    d.form(curve('330,318! 334,298 352,292 366,302 366,318!'), '#f0d9c4', { round: 4 });
  },
  'front',
);
