/** Meals on their plates and boards, seen a little from above: what is on one shows, and the rim goes round it. */
import { cos, radians, sin } from '../../math.ts';
import { clip } from './clip.ts';
import { box, curve, ellipse, limb, type Outline, type Point, polygon } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

/** A plate round its middle; what lies on it comes after. */
function plate(d: Pen, cx: number, cy: number, rx: number, color = '#f1eee6'): void {
  const ry = rx * 0.36;
  d.form(ellipse(cx, cy + ry * 0.16, rx, ry), '#c9c3b6', { round: 7, shade: 0.4 });
  d.form(ellipse(cx, cy, rx, ry), color, { role: 'body', round: 6, shade: 0.25 });
  d.form(ellipse(cx, cy + ry * 0.06, rx * 0.72, ry * 0.66), color, { role: 'body', round: 5, shade: 0.2, light: 0.1 });
  d.fill(ellipse(cx, cy + ry * 0.1, rx * 0.66, ry * 0.58), NIGHT, { opacity: 0.07 });
}

/** A leaf of basil or parsley. */
function leaf(d: Pen, x: number, y: number, turn: number, size: number): void {
  d.include(
    (p) => {
      p.form(curve('0,0! 10,-14 30,-16 46,0! 30,14 10,12'), '#4d8f3a', { round: 5, shade: 0.4 });
      p.fill(limb('2,0,1.6 40,0,1'), '#8fc06a', { opacity: 0.7 });
    },
    { x, y, turn, scale: size },
  );
}

function meatball(d: Pen, x: number, y: number, r: number): void {
  const ball = ellipse(x, y, r, r * 0.9);
  d.form(ball, '#7d4524', { round: r * 0.42, shade: 0.5, light: 0.3 });
  d.strokes(ball, '#57290f', { count: 10, length: 7, width: 4, angle: 20, stray: 80, opacity: 0.4 });
  for (const part of clip(ellipse(x - r * 0.1, y - r * 0.66, r * 0.66, r * 0.38), ball, 'and'))
    d.form(part, '#b8331c', { round: 4, shade: 0.3 });
}

export const spaghetti = sketch(
  'spaghetti-plate',
  540,
  300,
  [270, 288],
  (d) => {
    plate(d, 270, 196, 258);
    const heap = curve('86,196 110,140 170,96 236,74 304,76 372,100 430,142 454,196 420,232 340,254 270,258 196,254 118,234');
    d.form(heap, '#d9ab4c', { round: 22, shade: 0.46 });
    const strand = (x: number, y: number, wide: number, high: number, color: string): void => {
      const line = limb(
        `${x - wide},${y + high * 0.7},5 ${x - wide * 0.5},${y - high},7 ${x + wide * 0.4},${y - high * 0.8},7 ${x + wide},${y + high},5`,
      );
      for (const part of clip(line, heap, 'and')) d.form(part, color, { round: 2, shade: 0.5, light: 0.3 });
    };
    for (let i = 0; i < 74; i++) {
      const [x, y] = [d.chance.between(110, 430), d.chance.between(96, 246)];
      strand(x, y, d.chance.between(34, 84), d.chance.between(-20, 28), ['#f1d083', '#e6bf64', '#f6dd9c', '#dfb457'][i % 4]!);
    }
    // Some have slid down to the plate.
    for (const line of ['96,214,6 124,240,7 190,256,7 232,246,5', '330,252,6 396,248,7 440,222,6 452,198,4'])
      d.form(limb(line), '#edc974', { round: 2, shade: 0.45 });
    const sauce = curve('158,128 190,96 236,74 290,70 346,88 388,126 374,158 340,150 316,178 280,164 246,182 214,156 180,160');
    d.form(sauce, '#b12f19', { round: 10, shade: 0.4, light: 0.26 });
    d.strokes(sauce, '#d9583a', { count: 40, length: 16, width: 7, angle: 10, stray: 70, opacity: 0.5 });
    for (const [x, y, r] of [
      [206, 122, 27],
      [266, 96, 28],
      [330, 120, 27],
      [270, 146, 25],
    ] as const)
      meatball(d, x, y, r);
    leaf(d, 262, 76, -32, 0.9);
    leaf(d, 268, 78, -150, 0.8);
    d.strokes(heap, '#fbf3da', { count: 26, length: 6, width: 3, angle: 40, stray: 80, opacity: 0.85 });
  },
  'front',
);

/** Bacon beside two fried eggs. */
export const baconAndEggs = sketch(
  'bacon-and-eggs',
  540,
  250,
  [270, 238],
  (d) => {
    plate(d, 270, 136, 258);
    for (const [x, y, turn, k] of [
      [176, 128, -6, 1],
      [272, 158, 8, 0.94],
    ] as const)
      d.include(
        (p) => {
          p.form(curve('-92,4 -70,-26 -24,-32 26,-34 78,-22 96,2 74,26 30,30 -20,34 -66,26'), '#fbf7ec', {
            round: 7,
            shade: 0.3,
          });
          p.strokes(curve('-88,10 -20,28 40,28 90,6 60,30 -10,36 -70,28'), '#c98a3c', {
            count: 22,
            length: 18,
            width: 4,
            angle: 0,
            stray: 20,
            opacity: 0.5,
          });
          p.form(ellipse(2, -10, 36, 21), '#f2a51e', { round: 9, shade: 0.36, light: 0.3 });
          p.fill(ellipse(-8, -18, 12, 5), '#fff0bd', { opacity: 0.85 });
        },
        { x, y, turn, scale: k },
      );
    for (const [x, y] of [
      [360, 116],
      [392, 142],
    ] as const) {
      const strip = (dy: number, w: number): string =>
        `${x - 70},${y + 24 + dy},${w} ${x - 40},${y + 2 + dy},${w} ${x - 12},${y + 16 + dy},${w} ${x + 18},${y - 10 + dy},${w} ${x + 44},${y + 4 + dy},${w} ${x + 74},${y - 22 + dy},${w}`;
      d.form(limb(strip(0, 34), 'flat'), '#a8402a', { round: 6, shade: 0.45, light: 0.3 });
      d.fill(limb(strip(-7, 6), 'flat'), '#efc9a4', { opacity: 0.95 });
      d.fill(limb(strip(7, 5), 'flat'), '#e8b48d', { opacity: 0.95 });
      d.fill(limb(strip(15, 4), 'flat'), '#6e2415', { opacity: 0.7 });
    }
    leaf(d, 404, 178, 12, 0.8);
  },
  'front',
);

const RICE = '#f6f2e6';

/** A pillow of rice with what lies on it. */
function nigiri(d: Pen, x: number, y: number, fish: string, lines: string): void {
  const rice = curve(`${x - 46},${y} ${x - 42},${y - 22} ${x},${y - 30} ${x + 42},${y - 22} ${x + 46},${y} ${x},${y + 8}`);
  d.form(rice, RICE, { round: 8, shade: 0.32 });
  d.strokes(rice, '#c9c2ae', { count: 26, length: 6, width: 2, angle: 20, stray: 70, opacity: 0.6 });
  const slab = curve(
    `${x - 56},${y - 10} ${x - 46},${y - 34} ${x},${y - 46} ${x + 48},${y - 36} ${x + 56},${y - 12} ${x + 30},${y - 20} ${x - 24},${y - 22}`,
  );
  d.form(slab, fish, { round: 7, shade: 0.36, light: 0.36 });
  for (let i = -3; i < 4; i++)
    d.within(slab, limb(`${x + i * 17 - 8},${y - 50},2 ${x + i * 17 + 4},${y - 30},3 ${x + i * 17 + 2},${y - 6},2`), lines, {
      opacity: 0.7,
    });
}

/** A roll that was cut, on its side: seaweed round rice round its heart. */
function maki(d: Pen, x: number, y: number, heart: string): void {
  d.form(
    curve(
      `${x - 30},${y - 14}! ${x - 30},${y + 20}! ${x - 16},${y + 30} ${x + 16},${y + 30} ${x + 30},${y + 20}! ${x + 30},${y - 14}!`,
    ),
    '#1f2a24',
    { round: 8, shade: 0.4 },
  );
  d.form(ellipse(x, y - 14, 30, 15), '#2b3a30', { round: 3 });
  const rice = ellipse(x, y - 14, 25, 12);
  d.fill(rice, RICE);
  d.strokes(rice, '#cfc8b4', { count: 16, length: 5, width: 2, angle: 30, stray: 80, opacity: 0.7 });
  d.form(ellipse(x, y - 14, 11, 6), heart, { round: 2, shade: 0.3 });
}

/** Nigiri behind, rolls before, with ginger, wasabi and sticks on a board. */
export const sushiPlatter = sketch(
  'sushi-platter',
  600,
  260,
  [300, 250],
  (d) => {
    for (const x of [96, 470]) d.form(box(x, 222, 40, 26), '#2c1d18', { round: 4 });
    d.form(polygon('14,206 586,206 580,232 20,232'), '#3a2620', { round: 5, shade: 0.45 });
    const board = polygon('60,84 540,84 588,208 12,208');
    d.form(board, '#54372c', { role: 'body', round: 6, shade: 0.3 });
    d.strokes(board, '#2c1a14', { count: 40, length: 120, width: 2, angle: 0, stray: 2, opacity: 0.3 });
    for (const [x, fish, lines] of [
      [134, '#ee7f4c', '#fbd3b4'],
      [240, '#c83c3a', '#e58a80'],
      [346, '#f4e3d3', '#e08a64'],
      [452, '#ee7f4c', '#fbd3b4'],
    ] as const)
      nigiri(d, x, 122, fish, lines);
    for (const [i, heart] of ['#e8703c', '#5f9a44', '#e8703c', '#c83c3a', '#5f9a44', '#e8703c'].entries())
      maki(d, 104 + i * 64, 170, heart);
    d.form(curve('468,182 476,160 500,150 520,162 524,184 496,194'), '#9dbb52', { round: 6, shade: 0.35 });
    for (const [x, y] of [
      [534, 176],
      [548, 190],
      [530, 196],
    ] as const)
      d.form(curve(`${x - 20},${y} ${x - 6},${y - 18} ${x + 16},${y - 12} ${x + 20},${y + 4} ${x},${y + 8}`), '#f2b9b0', {
        round: 4,
        shade: 0.3,
      });
    for (const dy of [0, 9]) d.form(limb(`40,${218 + dy},4 330,${210 + dy},6`), '#c99a5b', { round: 2 });
  },
  'front',
);

/** Brown and whole, on a dish with green round it. */
export const roastTurkey = sketch(
  'roast-turkey',
  560,
  340,
  [280, 328],
  (d) => {
    plate(d, 280, 232, 268);
    for (let i = 0; i < 26; i++) {
      const a = radians(i * 14);
      leaf(d, 280 + 190 * cos(a), 238 + 58 * sin(a), i * 47, 1.1);
    }
    for (const [x, y] of [
      [96, 236],
      [128, 266],
      [430, 268],
      [466, 236],
    ] as const)
      d.form(ellipse(x, y, 22, 20), '#e08a26', { round: 7, shade: 0.4, light: 0.35 });
    const leg = (flip: boolean): void =>
      d.include(
        (p) => {
          p.form(limb('-20,26,20 -96,40,16 -128,34,15'), '#efe4cf', { round: 5, shade: 0.35 });
          p.form(ellipse(-132, 28, 13, 11), '#f6eddc', { round: 4 });
          p.form(curve('66,20 40,-40 -10,-44 -64,6 -102,34 -84,52 -20,62 40,60'), '#a75a1f', {
            round: 17,
            shade: 0.46,
            light: 0.34,
          });
        },
        { x: flip ? 362 : 198, y: 212, flip },
      );
    const breast = curve('112,234 118,170 168,104 246,74 318,74 396,106 444,172 448,234 400,266 280,276 160,266');
    d.form(breast, '#b8691f', { round: 34, shade: 0.46, light: 0.34 });
    d.within(breast, curve('150,170 196,112 270,88 340,96 300,112 232,132 180,180 158,214'), '#e79f44', { opacity: 0.6 });
    d.within(breast, limb('280,78,3 286,160,4 280,236,3'), '#7c3c0e', { opacity: 0.5 });
    d.strokes(breast, '#7a390c', { count: 50, length: 22, width: 4, angle: 70, stray: 50, opacity: 0.22 });
    leg(false);
    leg(true);
    d.fill(curve('196,130 230,104 270,100 240,118 210,146'), '#ffe2ae', { opacity: 0.6 });
  },
  'front',
);

/** Chips of maize under cheese, with what goes on top. */
export const nachos = sketch(
  'nachos',
  520,
  290,
  [260, 278],
  (d) => {
    plate(d, 260, 196, 248);
    const chip = (x: number, y: number, turn: number, k: number): void =>
      d.include(
        (p) => {
          p.form(curve('0,-42! 26,-10 44,26! 0,34 -44,26! -26,-10'), '#e2a738', { round: 7, shade: 0.42, light: 0.35 });
          p.strokes(curve('0,-34 34,24 -34,24'), '#b3761c', {
            count: 9,
            length: 5,
            width: 3,
            angle: 0,
            stray: 80,
            opacity: 0.5,
          });
        },
        { x, y, turn, scale: k },
      );
    for (let row = 0; row < 4; row++)
      for (let i = 0; i < 9 - row * 2; i++)
        chip(
          96 + row * 42 + i * 41 + d.chance.bell() * 10,
          206 - row * 38 + d.chance.bell() * 8,
          d.chance.between(-170, 170),
          d.chance.between(0.9, 1.15),
        );
    for (const drip of [
      '150,150 190,104 250,82 316,92 356,134 350,180 336,150 322,196 300,152 280,206 258,160 226,200 210,158 186,186 176,150',
    ])
      d.form(curve(drip), '#f4b52c', { round: 7, shade: 0.34, light: 0.4 });
    for (let i = 0; i < 26; i++) {
      const [x, y] = [d.chance.between(150, 370), d.chance.between(96, 190)];
      d.form(ellipse(x, y, 8, 6, i * 40), ['#b8281c', '#4f8f35', '#33251f'][i % 3]!, { round: 3, shade: 0.35 });
    }
    d.form(curve('218,96 232,70 258,56 286,68 302,94 262,108'), '#fbf8ef', { round: 8, shade: 0.28 });
    d.form(curve('300,120 318,100 348,104 356,126 326,138'), '#8dae4a', { round: 6, shade: 0.35 });
    leaf(d, 262, 64, -60, 0.7);
  },
  'front',
);

/** A steak with its fries and a pat of butter. */
export const steakPlate = sketch(
  'steak-plate',
  560,
  260,
  [280, 248],
  (d) => {
    plate(d, 280, 150, 268);
    for (let i = 0; i < 34; i++) {
      const [x, y] = [d.chance.between(318, 458), d.chance.between(92, 184)];
      const a = radians(d.chance.between(-70, 70));
      const [dx, dy] = [cos(a) * 42, sin(a) * 20];
      d.form(limb(`${x - dx},${y - dy},13 ${x + dx},${y + dy},13`, 'flat'), i % 3 ? '#eabf58' : '#d9a53f', {
        round: 3,
        shade: 0.42,
        light: 0.4,
      });
    }
    const meat: Outline = curve('66,158 72,118 122,92 190,86 262,98 308,126 318,160 288,190 220,202 150,204 92,192');
    d.form(curve('66,168 72,128 122,102 190,96 262,108 308,136 318,170 288,202 220,214 150,216 92,204'), '#4a2315', {
      round: 6,
    });
    d.form(meat, '#7b3d22', { round: 16, shade: 0.42, light: 0.3 });
    for (const x of [104, 146, 188, 230, 272]) {
      d.within(meat, limb(`${x + 40},70,7 ${x - 40},220,7`, 'flat'), '#38170c', { opacity: 0.6 });
      d.within(meat, limb(`${x - 40},74,5 ${x + 50},216,5`, 'flat'), '#38170c', { opacity: 0.4 });
    }
    d.within(meat, curve('70,156 78,122 124,98 180,94 124,112 96,140 92,186'), '#eac9a0', { opacity: 0.5 });
    d.form(polygon('176,118 222,114 232,130 186,136'), '#f7dc7c', { round: 3, shade: 0.3 });
    d.form(polygon('186,136 232,130 232,142 186,148'), '#e5c158', { round: 3 });
    leaf(d, 232, 150, 30, 0.9);
    leaf(d, 224, 158, 80, 0.8);
  },
  'front',
);

/** What fills a bowl to its brim; the bowl is drawn round it. */
const bowlOf = (name: string, full: (d: Pen, inside: Outline) => void) =>
  sketch(
    name,
    440,
    270,
    [220, 260],
    (d) => {
      d.form(box(150, 236, 140, 24), '#b9b2a4', { round: 7 });
      d.form(curve('22,92! 44,176 110,236 170,246 270,246 330,236 396,176 418,92!'), '#7fa7b8', {
        role: 'body',
        round: 26,
        shade: 0.42,
        light: 0.34,
      });
      d.form(ellipse(220, 92, 200, 58), '#f1ece0', { round: 6, shade: 0.3 });
      const inside = ellipse(220, 96, 182, 47);
      full(d, inside);
      d.fill(curve('60,150 84,196 130,224 100,190 80,146'), '#ffffff', { opacity: 0.3 });
    },
    'front',
  );

export const cereal = bowlOf('cereal-bowl', (d, inside) => {
  d.form(inside, '#fbf8f0', { round: 6, shade: 0.2 });
  const hoops: Point[] = Array.from({ length: 60 }, () => [d.chance.between(56, 384), d.chance.between(52, 136)]);
  for (const [i, [x, y]] of hoops.entries()) {
    const [r, color] = [15, ['#d99a3c', '#c9822c', '#e6b258'][i % 3]!];
    for (const part of clip(ellipse(x, y, r, r * 0.7), inside, 'and'))
      d.form(part, color, { round: 4, shade: 0.42, light: 0.4 });
    d.within(inside, ellipse(x, y, r * 0.4, r * 0.26), '#7a4a16', { opacity: 0.75 });
  }
  for (const [x, y] of [
    [160, 84],
    [262, 108],
    [226, 72],
  ] as const) {
    d.form(
      curve(`${x - 20},${y - 8} ${x},${y - 18} ${x + 20},${y - 8} ${x + 8},${y + 14} ${x},${y + 20} ${x - 8},${y + 14}`),
      '#c9302c',
      { round: 6, shade: 0.36 },
    );
    leaf(d, x - 12, y - 14, -20, 0.5);
  }
});

export const oatmeal = bowlOf('oatmeal-bowl', (d, inside) => {
  d.form(inside, '#dcc59a', { round: 8, shade: 0.26 });
  d.strokes(inside, '#b8996a', { count: 90, length: 12, width: 5, angle: 10, stray: 80, opacity: 0.45 });
  d.strokes(inside, '#f3e6c8', { count: 70, length: 12, width: 5, angle: 10, stray: 80, opacity: 0.6 });
  for (let i = 0; i < 9; i++) {
    const [x, y] = [144 + (i % 3) * 25 + d.chance.bell() * 12, 80 + Math.floor(i / 3) * 15 + d.chance.bell() * 5];
    d.form(ellipse(x, y, 13, 11), '#3d3b72', { round: 4, shade: 0.4 });
  }
  for (const [x, y] of [
    [254, 80],
    [286, 90],
    [268, 108],
    [302, 112],
  ] as const) {
    d.form(ellipse(x, y, 22, 13), '#f4e2a4', { round: 4, shade: 0.3 });
    d.fill(ellipse(x, y, 7, 3.4), '#c9a95e', { opacity: 0.7 });
  }
});
