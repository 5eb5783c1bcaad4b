/** Sweet things: a cake by the slice, a boat of ice, gingerbread, sugar canes, what stands on a foot; and what comes in jars and cans. */
import { cos, radians, sin } from '../../math.ts';
import { clip } from './clip.ts';
import { box, curve, ellipse, limb, type Outline, type Point, polygon } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

/** A dab of cream, piped in three turns. */
function cream(d: Pen, x: number, y: number, k: number, color = '#fdf8ee'): void {
  for (const [dy, rx, ry] of [
    [0, 34, 18],
    [-17, 25, 15],
    [-32, 15, 13],
  ] as const)
    d.form(ellipse(x, y + dy * k, rx * k, ry * k), color, { round: 6 * k, shade: 0.26 });
}

function berry(d: Pen, x: number, y: number, k: number): void {
  const round = curve(
    `${x - 22 * k},${y - 8 * k} ${x - 8 * k},${y - 22 * k} ${x + 12 * k},${y - 20 * k} ${x + 23 * k},${y - 6 * k} ${x + 10 * k},${y + 18 * k} ${x},${y + 26 * k} ${x - 10 * k},${y + 18 * k}`,
  );
  d.form(round, '#c92f2b', { round: 7 * k, shade: 0.4, light: 0.34 });
  for (const [dx, dy] of [
    [-9, -6],
    [4, -10],
    [12, 0],
    [-3, 6],
    [5, 14],
  ] as const)
    d.fill(ellipse(x + dx * k, y + dy * k, 1.8 * k, 2.6 * k), '#f7d98a');
  for (const s of [-1, 0, 1])
    d.form(curve(`${x},${y - 18 * k}! ${x + (s * 16 - 5) * k},${y - 28 * k} ${x + s * 22 * k},${y - 18 * k}!`), '#4d8f3a', {
      round: 2,
    });
}

export const cheesecake = sketch(
  'cheesecake-slice',
  460,
  280,
  [230, 268],
  (d) => {
    d.form(ellipse(230, 226, 220, 42), '#d4cec0', { round: 7, shade: 0.4 });
    d.form(ellipse(230, 218, 216, 38), '#f2eee4', { round: 5, shade: 0.25 });
    const side = polygon('64,112 322,168 322,236 64,176');
    d.form(side, '#f3dfae', { role: 'body', round: 7, shade: 0.3 });
    d.within(side, polygon('60,152 330,212 330,250 60,190'), '#b9803f');
    d.strokes(polygon('64,158 322,216 322,236 64,176'), '#7c4f20', {
      count: 50,
      length: 7,
      width: 4,
      angle: 12,
      stray: 80,
      opacity: 0.5,
    });
    d.form(polygon('322,168 396,124 396,188 322,236'), '#e2c48a', { role: 'body', round: 6, shade: 0.45 });
    d.form(polygon('322,212 396,168 396,188 322,236'), '#9a6630', { round: 4 });
    const top = curve('64,112! 200,86 330,88 396,124! 322,168!');
    d.form(top, '#f8ebc6', { role: 'body', round: 5, shade: 0.18 });
    const sauce = curve(
      '118,118 176,96 270,92 350,104 380,122 350,142 322,160 316,196 304,158 260,150 248,180 238,146 170,130',
    );
    d.form(sauce, '#b3202c', { round: 5, shade: 0.34, light: 0.4 });
    berry(d, 218, 106, 1.15);
    berry(d, 276, 112, 1.25);
    berry(d, 324, 116, 1.05);
  },
  'front',
);

export const bananaSplit = sketch(
  'banana-split',
  560,
  300,
  [280, 290],
  (d) => {
    for (const [color, x0, x1, y] of [
      ['#efcf52', 40, 520, 150],
      ['#f6dc70', 30, 530, 170],
    ] as const)
      d.form(
        curve(
          `${x0},${y - 22}! ${x0 + 30},${y + 10} 160,${y + 34} 280,${y + 38} 400,${y + 34} ${x1 - 30},${y + 10} ${x1},${y - 22}! ${x1 + 4},${y + 4} 420,${y + 74} 280,${y + 80} 140,${y + 74} ${x0 - 4},${y + 4}`,
        ),
        color,
        { round: 10, shade: 0.34 },
      );
    for (const [x, color, sauce] of [
      [150, '#f6b8c4', '#b3202c'],
      [280, '#fdf3da', '#54290f'],
      [410, '#8a5431', '#f0c04a'],
    ] as const) {
      const ball = curve(`${x - 78},156 ${x - 70},96 ${x},60 ${x + 70},96 ${x + 78},156 ${x + 50},186 ${x - 50},186`);
      d.form(ball, color, { round: 22, shade: 0.36, light: 0.3 });
      d.strokes(ball, '#ffffff', { count: 22, length: 14, width: 4, angle: 20, stray: 60, opacity: 0.3 });
      d.form(
        curve(
          `${x - 54},112 ${x - 34},76 ${x},62 ${x + 36},76 ${x + 56},112 ${x + 46},140 ${x + 32},112 ${x + 14},154 ${x - 4},114 ${x - 26},140 ${x - 36},108`,
        ),
        sauce,
        { round: 6, shade: 0.34, light: 0.4 },
      );
    }
    for (const x of [150, 280, 410]) {
      cream(d, x, 66, 0.82);
      d.form(ellipse(x, 26, 14, 13), '#b3182a', { round: 5, shade: 0.4, light: 0.4 });
      d.fill(limb(`${x + 2},14,2 ${x + 10},2,2`), '#5d7a35');
    }
    d.form(curve('18,170! 60,214 160,240 280,244 400,240 500,214 542,170! 528,226 430,268 280,272 130,268 32,226'), '#cfe2e6', {
      role: 'body',
      round: 12,
      shade: 0.34,
      light: 0.4,
    });
    d.fill(limb('60,214,3 160,244,4 280,250,4 400,244,3'), '#ffffff', { opacity: 0.6 });
    d.form(curve('220,268! 340,268! 352,290! 208,290!'), '#b9d0d5', { role: 'body', round: 6 });
  },
  'front',
);

/** A cane of sugar, white with red round it. */
export const candyCane = sketch(
  'candy-cane',
  240,
  480,
  [70, 470],
  (d) => {
    const bend = (degrees: number): Point => [127 - 57 * cos(radians(degrees)), 104 - 57 * sin(radians(degrees))];
    const arc = [0, 30, 60, 90, 120, 150, 180].map((a) => `${bend(a).join(',')},46`).join(' ');
    const cane = limb(`70,452,46 70,280,46 ${arc} 184,126,46`);
    d.form(cane, '#fbf7f0', { round: 10, shade: 0.3 });
    const stripe = ([x, y]: Point, [dx, dy]: Point): void => {
      for (const part of clip(limb(`${x - dx},${y - dy},21 ${x + dx},${y + dy},21`, 'flat'), cane, 'and'))
        d.fill(part, '#c92a2a', { role: 'body' });
    };
    for (let y = 446; y > 120; y -= 54) stripe([70, y], [40, -26]);
    for (const a of [18, 72, 126, 180]) {
      const [nx, ny] = [cos(radians(a)), sin(radians(a))];
      stripe(bend(a), [nx * 40 + ny * 26, ny * 40 - nx * 26]);
    }
    d.glaze(cane, { round: 11, shade: 0.42, light: 0.3 });
    d.fill(limb('58,430,5 57,300,6 58,140,5 70,84,4'), '#ffffff', { opacity: 0.5 });
    d.form(curve('66,250 30,214 12,236 28,268 62,258'), '#3c8a45', { round: 6, shade: 0.4 });
    d.form(curve('74,250 112,214 130,236 114,268 78,258'), '#3c8a45', { round: 6, shade: 0.4 });
    d.form(curve('62,262 40,320 58,312 66,326 72,264'), '#2f7038', { round: 4 });
    d.form(curve('76,262 104,316 84,312 78,326 68,264'), '#2f7038', { round: 4 });
    d.form(ellipse(70, 254, 15, 14), '#4d9c55', { round: 5 });
  },
  'front',
);

const ICING = '#fbf8f2';

/** Thick icing along a line, in drops. */
function piped(d: Pen, from: readonly [number, number], to: readonly [number, number], many: number, r: number): void {
  for (let i = 0; i <= many; i++) {
    const t = i / many;
    d.form(ellipse(from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t, r, r * 0.9), ICING, {
      round: r * 0.4,
      shade: 0.26,
    });
  }
}

/** Walls of gingerbread with a roof of sweets, on snow of sugar. */
export const gingerbreadHouse = sketch(
  'gingerbread-house',
  520,
  500,
  [260, 488],
  (d) => {
    d.form(curve('14,470 60,440 160,430 260,428 360,430 460,440 506,470 440,490 260,496 80,490'), ICING, {
      round: 10,
      shade: 0.26,
    });
    const front = polygon('108,236 260,92 412,236 402,456 118,456');
    d.form(front, '#b8733a', { role: 'body', round: 12, shade: 0.36 });
    d.strokes(front, '#8d501f', { count: 90, length: 8, width: 3, angle: 0, stray: 80, opacity: 0.3 });
    d.form(box(330, 64, 48, 90), '#a9652f', { role: 'body', round: 7, shade: 0.4 });
    piped(d, [326, 62], [384, 62], 4, 12);
    const roof = (flip: boolean): void =>
      d.include(
        (p) => {
          const slope: Outline = polygon('0,-188 -206,14 -178,46 0,-128');
          p.form(slope, '#8f4f24', { role: 'body', round: 8, shade: 0.4 });
          for (let i = 0; i < 8; i++) {
            const [x, y] = [-12 - i * 24, -146 + i * 24];
            p.form(ellipse(x, y, 13, 12), ['#c92a2a', '#3c8a45', '#e5b02c', '#3f7fb5', '#d86fa0'][i % 5]!, {
              round: 5,
              shade: 0.4,
              light: 0.4,
            });
          }
          piped(p, [-4, -190], [-206, 10], 15, 9);
          // What hangs from the eaves.
          for (let i = 0; i < 9; i++) {
            const [x, y] = [-6 - i * 21, -124 + i * 20];
            p.form(
              curve(
                `${x - 12},${y - 10} ${x},${y - 14} ${x + 11},${y - 10} ${x + 5},${y + 8} ${x - 1},${y + 20 - (i % 3) * 7} ${x - 7},${y + 6}`,
              ),
              ICING,
              { round: 4, shade: 0.24 },
            );
          }
        },
        { x: 260, y: 240, flip },
      );
    roof(false);
    roof(true);
    const door = curve('222,456! 222,372 238,346 260,340 282,346 298,372 298,456!');
    d.form(door, '#7b3f18', { round: 7, shade: 0.4 });
    for (const [a, b] of [
      [
        [220, 452],
        [222, 372],
      ],
      [
        [300, 452],
        [298, 372],
      ],
      [
        [224, 362],
        [260, 336],
      ],
      [
        [296, 362],
        [260, 336],
      ],
    ] as const)
      piped(d, a, b, 6, 6.5);
    d.form(ellipse(284, 402, 6), '#e5b02c', { round: 2 });
    for (const x of [146, 322]) {
      d.form(box(x, 300, 54, 60), '#f7d27a', { role: 'window', round: 4 });
      d.fill(box(x + 24, 300, 6, 60), ICING);
      d.fill(box(x, 327, 54, 6), ICING);
      for (const [a, b] of [
        [
          [x, 300],
          [x + 54, 300],
        ],
        [
          [x, 360],
          [x + 54, 360],
        ],
        [
          [x, 300],
          [x, 360],
        ],
        [
          [x + 54, 300],
          [x + 54, 360],
        ],
      ] as const)
        piped(d, a, b, 5, 6);
    }
    d.form(curve('232,232 220,206 242,196 260,214 278,196 300,206 288,232 260,262'), '#c92a2a', {
      round: 7,
      shade: 0.36,
      light: 0.4,
    });
    for (const [x, c] of [
      [132, '#c92a2a'],
      [170, '#3c8a45'],
      [208, '#e5b02c'],
      [312, '#e5b02c'],
      [350, '#3c8a45'],
      [388, '#c92a2a'],
    ] as const)
      d.form(curve(`${x - 17},450 ${x - 14},428 ${x},420 ${x + 14},428 ${x + 17},450`), c, {
        round: 6,
        shade: 0.36,
        light: 0.4,
      });
    for (const [x, flip] of [
      [70, true],
      [450, false],
    ] as const)
      d.include(
        (p) => {
          const cane = limb('0,0,15 0,-70,15 6,-100,15 24,-112,15 42,-98,15 44,-82,15');
          p.form(cane, ICING, { round: 4 });
          for (let y = -8; y > -100; y -= 22) p.within(cane, limb(`-14,${y + 8},8 14,${y - 8},8`, 'flat'), '#c92a2a');
          p.within(cane, limb('20,-124,9 28,-100,9', 'flat'), '#c92a2a');
        },
        { x, y: 462, flip },
      );
  },
  'front',
);

/** A biscuit in the shape of a man. */
export const gingerbreadMan = sketch(
  'gingerbread-man',
  340,
  420,
  [170, 410],
  (d) => {
    const man = curve(
      '170,14 218,30 238,74 226,116 206,138 250,148 306,136 330,160 322,190 280,206 236,214 228,256 246,310 276,370 258,402 220,400 194,350 170,304 146,350 120,400 82,402 64,370 94,310 112,256 104,214 60,206 18,190 10,160 34,136 90,148 134,138 114,116 102,74 122,30',
    );
    d.form(man, '#b8733a', { role: 'body', round: 16, shade: 0.42, light: 0.3 });
    d.strokes(man, '#8d501f', { count: 60, length: 7, width: 3, angle: 0, stray: 80, opacity: 0.3 });
    for (const line of [
      '34,158,6 48,176,6 62,158,6 74,178,6',
      '266,178,6 278,158,6 292,176,6 306,158,6',
      '86,362,6 104,356,6 104,376,6 124,368,6 124,386,6',
      '254,362,6 236,356,6 236,376,6 216,368,6 216,386,6',
      '138,100,5 154,112,6 170,115,6 186,112,6 202,100,5',
    ])
      d.fill(limb(line), ICING);
    for (const x of [148, 192]) {
      d.fill(ellipse(x, 70, 9, 10), ICING);
      d.fill(ellipse(x, 71, 5, 6), '#3a2116');
    }
    for (const [y, c] of [
      [176, '#c92a2a'],
      [216, '#3c8a45'],
      [256, '#c92a2a'],
    ] as const)
      d.form(ellipse(170, y, 12), c, { round: 5, light: 0.4 });
    d.form(polygon('170,142 136,124 136,162'), '#c92a2a', { round: 4 });
    d.form(polygon('170,142 204,124 204,162'), '#c92a2a', { round: 4 });
    d.form(ellipse(170, 143, 9), '#a81f22', { round: 3 });
  },
  'front',
);

/** A plate on a foot, for a cake. */
export const cakeStand = sketch(
  'cake-stand',
  460,
  210,
  [230, 202],
  (d) => {
    d.form(curve('134,186 180,174 230,172 280,174 326,186 300,202 230,206 160,202'), '#e9e3d6', {
      role: 'body',
      round: 7,
      shade: 0.4,
    });
    d.form(curve('202,180! 214,140 206,106 212,70! 248,70! 254,106 246,140 258,180!'), '#f1ece0', {
      role: 'body',
      round: 9,
      shade: 0.42,
    });
    d.form(curve('12,48! 60,84 150,96 230,98 310,96 400,84 448,48!'), '#ddd6c6', { role: 'body', round: 8, shade: 0.4 });
    for (let i = 0; i < 17; i++)
      d.form(ellipse(26 + i * 25.5, 62 + (i < 9 ? i : 16 - i) * 3, 14, 12), '#ebe5d7', { role: 'body', round: 4, shade: 0.3 });
    d.form(ellipse(230, 44, 220, 34), '#f6f2e8', { role: 'body', round: 6, shade: 0.25 });
    d.fill(ellipse(230, 46, 190, 25), NIGHT, { opacity: 0.07 });
  },
  'front',
);
