/** Drawings that took the place of icons beside which ours looked pasted: camel, turtle. */
import { curve, ellipse, limb } from './outline.ts';
import { sketch } from './sketch.ts';

export const camel = sketch(
  'camel',
  600,
  560,
  [320, 548],
  (d) => {
    const coat = '#c49a62';
    const shade = '#9c7546';
    for (const [a, b, c] of [
      [248, 240, 236],
      [452, 462, 456],
    ] as const)
      d.form(limb(`${a},330,40 ${b},420,26 ${c},480,18 ${c},538,17`), shade, { role: 'body', round: 8, shade: 0.6 });
    d.form(limb('506,270,16 532,330,12 530,384,8'), shade, { round: 4 });
    d.form(curve('524,380 538,380 540,420 526,424'), '#6d4c2c', { round: 4 });
    const body = curve(
      '206,262 216,226 244,206 262,140 292,112 320,140 336,196 364,206 384,146 414,112 446,140 470,206 506,230 520,284 496,336 430,356 350,372 280,368 226,346 200,306',
    );
    d.form(body, coat, { role: 'body', round: 26, shade: 0.5 });
    for (const [x, y] of [
      [292, 128],
      [414, 128],
    ] as const)
      d.strands(
        `${x - 14},${y - 6},7 ${x - 26},${y + 30},6`,
        `${x + 14},${y - 6},7 ${x + 28},${y + 30},6`,
        9,
        ['#a87c48', '#8f6839', '#b88c56'],
        { stray: 4 },
      );
    d.strokes(body, '#8a6438', { count: 60, length: 26, width: 4, angle: 78, opacity: 0.18 });
    d.form(curve('232,248 206,290 172,300 146,262 140,200 148,142 176,132 184,176 192,212 216,222'), coat, {
      role: 'body',
      round: 16,
      shade: 0.5,
    });
    d.strands('150,190,8 142,240,10 156,296,4', '182,230,8 190,270,10 196,320,4', 9, ['#a87c48', '#8f6839', '#b88c56'], {
      stray: 4,
    });
    d.form(curve('180,124 176,100 152,92 122,104 88,118 72,132 74,150 92,158 118,156 146,158 172,150'), coat, {
      role: 'body',
      round: 12,
      shade: 0.45,
    });
    d.form(curve('84,130 70,138 72,152 94,158 108,148'), '#d8b586', { round: 5 });
    d.fill(limb('72,148,2 90,152,3 110,148,2'), '#5d4228', { opacity: 0.7 });
    d.fill(ellipse(79, 136, 3.2, 2.4), '#4a3420');
    d.form(curve('170,100 178,78 190,74 192,92 182,110'), shade, { role: 'body', round: 4 });
    d.fill(limb('128,112,3 140,108,6 152,112,3'), '#5d4228');
    d.fill(ellipse(140, 117, 5, 5.4), '#231812');
    d.fill(ellipse(138.4, 115, 1.6, 1.8), '#f3e6d0');
    d.strands('160,94,6 152,84,4', '178,92,6 176,80,4', 5, ['#8f6839', '#a87c48'], { stray: 3 });
    for (const [a, b, c] of [
      [276, 268, 262],
      [484, 494, 486],
    ] as const) {
      d.form(limb(`${a},318,52 ${b},420,32 ${c},486,22 ${c},540,20`), coat, { role: 'body', round: 9, shade: 0.5 });
      d.form(ellipse(b, 424, 18, 16), '#b58a52', { role: 'body', round: 5, shade: 0.4 });
      d.form(curve(`${c - 22},548 ${c - 18},530 ${c},526 ${c + 14},532 ${c + 18},548`), '#8a6640', { round: 4 });
    }
    for (const [c] of [[236], [456]] as const)
      d.form(curve(`${c - 20},546 ${c - 16},530 ${c},526 ${c + 14},532 ${c + 16},546`), '#7d5a36', { round: 4 });
  },
  'left',
);

export const turtle = sketch(
  'turtle',
  560,
  330,
  [290, 320],
  (d) => {
    const skin = '#7c8a4e';
    for (const [x, y, t] of [
      [196, 270, -14],
      [420, 274, 16],
    ] as const)
      d.include(
        (p) => p.form(curve('-26,-34 26,-34 34,16 22,46 -24,46 -34,16'), '#5f6b3c', { role: 'piece', round: 8, shade: 0.55 }),
        {
          x: x + 34,
          y: y - 4,
          turn: t,
        },
      );
    d.form(curve('470,250 520,262 548,282 512,286 462,280'), skin, { role: 'piece', round: 6 });
    d.form(limb('176,236,62 128,214,52 96,196,50'), skin, { role: 'piece', round: 10, shade: 0.45 });
    d.form(curve('116,158 84,150 48,164 28,194 34,218 62,232 98,230 124,210 130,182'), skin, {
      role: 'piece',
      round: 12,
      shade: 0.4,
    });
    d.fill(limb('32,208,2 56,218,4 86,212,2'), '#3d4526');
    d.fill(ellipse(66, 184, 9, 10), '#e9e2c4');
    d.fill(ellipse(63, 185, 5.6, 7), '#1d1a16');
    d.fill(ellipse(61, 182, 1.8, 2), '#ffffff');
    d.fill(ellipse(36, 192, 2.4, 2), '#3d4526');
    d.strokes(curve('116,158 84,150 48,164 28,194 34,218 62,232 98,230 124,210 130,182'), '#4c5630', {
      count: 16,
      length: 9,
      width: 5,
      angle: 20,
      opacity: 0.3,
    });
    for (const [x, y, t] of [
      [186, 278, -10],
      [456, 276, 10],
    ] as const)
      d.include(
        (p) => p.form(curve('-28,-40 28,-40 36,14 24,44 -26,44 -36,14'), skin, { role: 'piece', round: 9, shade: 0.45 }),
        {
          x,
          y,
          turn: t,
        },
      );
    d.form(curve('140,250! 148,272 210,288 320,292 440,286 498,268 502,248!'), '#c2a865', { round: 9, shade: 0.45 });
    const shell = curve('132,254! 148,180 208,112 310,84 414,106 484,168 508,252! 420,268 310,274 210,268');
    d.form(shell, '#6d7a3a', { role: 'body', round: 22, shade: 0.5 });
    for (const plate of [
      '286,100 342,100 366,150 318,180 262,152',
      '214,124 272,106 254,150 214,176 176,176',
      '356,102 414,122 452,172 412,176 374,150',
      '266,166 316,192 362,166 378,230 318,254 252,230',
      '170,190 210,188 246,170 238,232 196,254 146,246',
      '382,168 414,188 460,188 492,246 432,254 394,232',
    ])
      d.within(shell, curve(plate), '#8f9a4c', { role: 'piece', opacity: 0.85 });
    d.within(shell, limb('140,252,8 220,268,9 310,272,9 420,266,9 506,250,8'), '#4a5228', { role: 'piece', opacity: 0.6 });
    d.strokes(shell, '#39421f', { count: 34, length: 22, width: 3, angle: 76, opacity: 0.22 });
  },
  'left',
);
