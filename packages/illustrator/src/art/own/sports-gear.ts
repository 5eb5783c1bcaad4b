/** Gear for sport and play. */
import { cos, radians, sin } from '../../math.ts';
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, sketch } from './sketch.ts';

export const basketballHoop = sketch(
  'basketball-hoop',
  420,
  620,
  [210, 610],
  (d) => {
    d.form(curve('110,590! 310,590! 330,612! 90,612!'), '#35393f', { round: 6 });
    d.form(box(196, 240, 28, 356), '#5a6066', { round: 8, shade: 0.45 });
    d.form(limb('210,300,16 210,220,20', 'flat'), '#454b52', { round: 5 });
    d.form(box(40, 20, 340, 224), '#f2f0e8', { role: 'piece', round: 9, shade: 0.3 });
    d.fill([box(50, 30, 320, 204), box(58, 38, 304, 188)], '#c0392b');
    d.fill([box(150, 104, 120, 96), box(158, 112, 104, 80)], '#c0392b');
    d.form(box(188, 208, 44, 22), '#454b52', { round: 4 });
    for (let i = -4; i < 5; i++) {
      const [x0, x1] = [210 + i * 18, 210 + i * 11];
      d.fill(limb(`${x0},232,2.4 ${x1 - 6},270,2.4 ${x1},330,2.4`), '#fbf8f0');
      d.fill(limb(`${x0},232,2.4 ${x1 + 8},270,2.4 ${x1 - 4},330,2.4`), '#fbf8f0');
    }
    d.fill([ellipse(210, 230, 84, 19), ellipse(210, 230, 74, 12)], '#dd6a26', { role: 'body' });
    d.fill(limb('128,226,3 210,214,4 292,226,3'), '#ffb27a', { opacity: 0.7 });
  },
  'front',
);

export const hockeyStick = sketch(
  'hockey-stick',
  480,
  520,
  [130, 510],
  (d) => {
    d.form(limb('452,20,19 330,220,19 180,462,21', 'flat'), '#d9b47a', { role: 'body', round: 5, shade: 0.42 });
    d.form(limb('452,20,21 410,90,21', 'flat'), '#26272b', { round: 5 });
    for (let i = 0; i < 5; i++) d.fill(limb(`${440 - i * 9},${28 + i * 14},3 ${458 - i * 9},${40 + i * 14},3`), '#5a6066');
    d.form(limb('190,446,24 150,490,30 90,500,32 30,484,26'), '#26272b', { round: 6, light: 0.3 });
    for (const x of [48, 70, 92, 114]) d.fill(limb(`${x},478,3 ${x + 6},508,3`), '#5a6066');
    for (const t of [0.35, 0.45])
      d.fill(limb(`${452 - 272 * t - 9},${20 + 442 * t - 5},9 ${452 - 272 * t + 9},${20 + 442 * t + 7},9`, 'flat'), '#c0392b');
    d.form(box(226, 484, 92, 26), '#1f2023', { round: 6, light: 0.3 });
    d.form(ellipse(272, 484, 46, 12), '#35373c', { round: 4 });
  },
  'front',
);

export const hockeyPuck = sketch(
  'hockey-puck',
  300,
  140,
  [150, 130],
  (d) => {
    d.form(curve('16,52! 16,92 40,118 150,132 260,118 284,92 284,52!'), '#1c1d20', {
      role: 'body',
      round: 14,
      shade: 0.4,
      light: 0.3,
    });
    for (let i = 0; i < 22; i++)
      d.fill(
        limb(
          `${28 + i * 11.6},${78 + 22 * (1 - ((i - 10.5) / 11) * ((i - 10.5) / 11))},2 ${28 + i * 11.6},${100 + 22 * (1 - ((i - 10.5) / 11) * ((i - 10.5) / 11))},2`,
        ),
        '#4b4f55',
        { opacity: 0.7 },
      );
    d.form(ellipse(150, 54, 134, 44), '#2b2c30', { role: 'body', round: 6, light: 0.3 });
    d.fill(ellipse(150, 54, 110, 34), '#ffffff', { opacity: 0.06 });
    d.fill(ellipse(110, 40, 46, 9), '#ffffff', { opacity: 0.18 });
  },
  'front',
);

export const dartboard = sketch(
  'dartboard',
  440,
  440,
  [220, 430],
  (d) => {
    d.form(ellipse(220, 220, 208), '#1c1d20', { role: 'body', round: 12, light: 0.2 });
    const sector = (i: number, r0: number, r1: number, color: string): void => {
      const [a, b] = [i * 18 - 9, i * 18 + 9];
      const ring = [a, (a + b) / 2, b].map((t) => [cos(radians(t)), sin(radians(t))] as const);
      d.fill(
        [
          ...ring.map(([c, s]) => [220 + c * r1, 220 + s * r1] as const),
          ...ring.reverse().map(([c, s]) => [220 + c * r0, 220 + s * r0] as const),
        ],
        color,
      );
    };
    for (let i = 0; i < 20; i++) {
      sector(i, 16, 164, i % 2 ? '#ecdfc0' : '#26241f');
      sector(i, 150, 166, i % 2 ? '#2f8a4c' : '#c0302a');
      sector(i, 88, 103, i % 2 ? '#2f8a4c' : '#c0302a');
      const a = radians(i * 18);
      d.fill(ellipse(220 + cos(a) * 186, 220 + sin(a) * 186, 6, 9), '#f2efe6', { opacity: 0.85 });
    }
    d.form(ellipse(220, 220, 26), '#2f8a4c', { round: 3 });
    d.form(ellipse(220, 220, 13), '#c0302a', { round: 3 });
    d.glaze(ellipse(220, 220, 208), { round: 12, shade: 0.34, light: 0.2 });
    for (const [x, y, c] of [
      [226, 214, '#f2c531'],
      [176, 168, '#3f7fb5'],
    ] as const) {
      d.fill(limb(`${x},${y},2.4 ${x + 24},${y + 22},6 ${x + 56},${y + 50},5`), '#9aa2a8');
      d.form(polygon(`${x + 52},${y + 46} ${x + 92},${y + 58} ${x + 80},${y + 72}`), c, { round: 3 });
      d.form(polygon(`${x + 52},${y + 46} ${x + 66},${y + 88} ${x + 82},${y + 74}`), c, { round: 3 });
    }
  },
  'front',
);

export const baseballGlove = sketch(
  'baseball-glove',
  420,
  420,
  [210, 410],
  (d) => {
    const hide = '#a8642f';
    for (const [line, k] of [
      ['150,250,66 120,150,60 104,60,44', 1],
      ['196,240,64 188,130,60 186,34,46', 1],
      ['250,240,64 256,130,58 268,40,44', 1],
      ['300,250,62 328,160,56 352,88,42', 1],
    ] as const)
      d.form(limb(line), hide, { role: 'body', round: 13 * k, shade: 0.44, light: 0.3 });
    d.form(limb('140,330,70 70,290,64 34,210,46'), hide, { role: 'body', round: 13, shade: 0.44, light: 0.3 });
    const palm = curve('104,250 140,210 230,196 316,220 348,280 340,350 290,400 200,410 130,384 96,320');
    d.form(palm, '#b8703a', { role: 'body', round: 20, shade: 0.44, light: 0.3 });
    d.form(curve('56,160 90,130 130,180 120,250 84,262 56,220'), '#8f5224', { role: 'body', round: 7 });
    for (const line of ['62,170,4 112,210,4', '62,206,4 110,236,4', '90,140,4 96,252,4']) d.fill(limb(line), '#e2bd86');
    d.fill(ellipse(216, 300, 84, 70), NIGHT, { opacity: 0.2 });
    d.form(ellipse(214, 290, 62), '#f4f1e8', { round: 15, shade: 0.36 });
    for (const flip of [false, true])
      d.include(
        (p) => {
          p.fill(limb('-26,-56,3 -16,0,3 -26,56,3'), '#c0392b');
          for (let y = -42; y < 50; y += 13) p.fill(limb(`-28,${y - 4},2.4 -14,${y},2.4`), '#c0392b');
        },
        { x: 214, y: 290, flip, turn: 20 },
      );
    for (const [x, y] of [
      [130, 380],
      [180, 396],
      [240, 398],
      [296, 374],
    ] as const)
      d.fill(limb(`${x - 14},${y - 8},4 ${x + 14},${y - 4},4`), '#e2bd86');
  },
  'front',
);

export const baseballBat = sketch(
  'baseball-bat',
  540,
  200,
  [270, 190],
  (d) => {
    d.include(
      (p) => {
        p.form(limb('-250,0,18 -120,0,22 60,0,44 200,0,58 244,0,50'), '#cf9a58', {
          role: 'body',
          round: 12,
          shade: 0.44,
          light: 0.34,
        });
        p.strokes(limb('-240,0,12 60,0,34 230,0,46'), '#8f5a22', {
          count: 26,
          length: 120,
          width: 2,
          angle: 0,
          stray: 2,
          opacity: 0.3,
        });
        for (let i = 0; i < 10; i++) p.fill(limb(`${-236 + i * 13},-11,5 ${-228 + i * 13},11,5`), '#3a2a22', { opacity: 0.85 });
        p.form(ellipse(-254, 0, 10, 16), '#b8813f', { role: 'body', round: 4 });
      },
      { x: 270, y: 100, turn: -14 },
    );
  },
  'front',
);

/** A ball among its pins. */
export const bowlingPins = sketch(
  'bowling-pins',
  480,
  440,
  [240, 430],
  (d) => {
    const pin = (x: number, y: number, k: number, turn = 0): void =>
      d.include(
        (p) => {
          const shape = curve(
            '-24,0! -40,-70 -42,-120 -20,-180 -17,-210 -27,-246 -20,-280 0,-292 20,-280 27,-246 17,-210 20,-180 42,-120 40,-70 24,0!',
          );
          p.form(shape, '#f6f3ea', { role: 'piece', round: 14, shade: 0.42 });
          for (const y0 of [-214, -196]) p.within(shape, box(-60, y0, 120, 9), '#c0302a');
        },
        { x, y, scale: k, turn },
      );
    for (const [x, y, k] of [
      [120, 350, 0.86],
      [200, 350, 0.86],
      [282, 350, 0.86],
      [362, 350, 0.86],
      [160, 376, 0.96],
      [242, 376, 0.96],
    ] as const)
      pin(x, y, k);
    pin(340, 372, 0.96, 16);
    pin(214, 408, 1.06);
    d.form(ellipse(338, 352, 74), '#2f4f9a', { role: 'body', round: 22, shade: 0.46, light: 0.4 });
    for (const [x, y] of [
      [318, 322],
      [342, 314],
      [332, 342],
    ] as const)
      d.fill(ellipse(x, y, 8), '#121a33');
    d.fill(curve('290,330 306,300 330,288 316,308 302,336'), '#ffffff', { opacity: 0.4 });
  },
  'front',
);

export const bowlingBall = sketch(
  'bowling-ball',
  300,
  300,
  [150, 290],
  (d) => {
    d.form(ellipse(150, 150, 140), '#2f4f9a', { role: 'body', round: 42, shade: 0.48, light: 0.4 });
    d.strokes(ellipse(150, 150, 136), '#6f8fd0', { count: 40, length: 70, width: 8, angle: 30, stray: 60, opacity: 0.16 });
    for (const [x, y] of [
      [128, 96],
      [168, 84],
      [152, 132],
    ] as const) {
      d.fill(ellipse(x, y, 15), '#121a33');
      d.fill(ellipse(x + 3, y + 4, 11), '#000000', { opacity: 0.4 });
    }
    d.fill(curve('50,120 76,66 120,36 96,74 72,130'), '#ffffff', { opacity: 0.36 });
  },
  'front',
);
