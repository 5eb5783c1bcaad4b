/** Owls without ears, from in front: the barn owl with its heart-shaped face, and a young one in its down. */
import { curve, ellipse, limb } from './outline.ts';
import { type Pen, ruffle, sketch } from './sketch.ts';

const perch = (d: Pen): void => {
  const branch = limb('-10,420,30 90,404,26 200,412,28 300,398,22 396,384,14');
  d.form(branch, '#5f4938', { round: 9, shade: 0.5 });
  d.strokes(branch, '#2f231b', { count: 34, length: 34, width: 2.4, angle: -3, stray: 6, opacity: 0.4 });
};
const toes = (d: Pen, color: string): void => {
  for (const s of [-1, 1])
    for (const i of [-1, 0, 1])
      d.form(limb(`${190 + s * 26 + i * 10},386,9 ${190 + s * 26 + i * 12},404,10 ${190 + s * 26 + i * 12},420,5`), color, {
        round: 3,
      });
};

export const barnOwl = sketch(
  'barn-owl',
  380,
  480,
  [190, 470],
  (d) => {
    d.form(curve('158,370 190,356 222,372 212,456 190,466 166,454'), '#c79a5b', { round: 8 });
    const body = ruffle(
      curve('190,70 124,92 96,150 92,240 108,330 152,390 190,400 228,390 272,330 288,240 284,150 256,92'),
      d.chance,
      { gap: 9, length: 4, flow: 88 },
    );
    d.form(body, '#f4efe4', { role: 'body', round: 22, shade: 0.42 });
    for (let i = 0; i < 36; i++)
      d.within(body, ellipse(d.chance.between(128, 252), d.chance.between(200, 372), 2.6, 2.2), '#8a6a45', { opacity: 0.7 });
    for (const s of [-1, 1]) {
      const wing = curve(
        `${190 + s * 70},156 ${190 + s * 108},190 ${190 + s * 112},290 ${190 + s * 78},396! ${190 + s * 62},330 ${190 + s * 62},230`,
      );
      d.form(wing, '#d3a05c', { round: 12, shade: 0.42 });
      for (let i = 0; i < 30; i++) {
        const [x, y] = [190 + s * d.chance.between(66, 108), d.chance.between(176, 372)];
        d.within(wing, ellipse(x, y, 4, 2.6), i % 2 ? '#8f8a86' : '#f7f0e0', { opacity: 0.8 });
      }
    }
    const skull = ruffle(curve('190,30 120,42 90,92 98,148 140,190 190,202 240,190 282,148 290,92 260,42'), d.chance, {
      gap: 9,
      length: 3,
      flow: 88,
    });
    d.form(skull, '#d3a05c', { round: 14, shade: 0.4 });
    // The disc: a heart, pale within a tawny rim.
    const heart = (k: number): string =>
      [
        [0, -40],
        [-36, -74],
        [-80, -52],
        [-84, 6],
        [-46, 60],
        [0, 88],
        [46, 60],
        [84, 6],
        [80, -52],
        [36, -74],
      ]
        .map(([x = 0, y = 0], i) => `${190 + x * k},${114 + y * k}${i === 0 || i === 5 ? '!' : ''}`)
        .join(' ');
    d.fill(curve(heart(1.06)), '#9a6a37');
    d.form(curve(heart(1)), '#fbf8f0', { round: 7, shade: 0.28 });
    for (const s of [-1, 1]) {
      d.fill(limb(`${190 + s * 6},92,4 ${190 + s * 14},120,10 ${190 + s * 8},150,3`), '#d9bd94', { opacity: 0.8 });
      d.fill(ellipse(190 + s * 38, 106, 16, 18), '#16110f');
      d.fill(ellipse(185 + s * 38, 99, 4, 4.6), '#f7efdf');
    }
    d.form(curve('190,126 183,140 186,160 190,172! 194,160 197,140'), '#e6cfa4', { round: 3 });
    perch(d);
    toes(d, '#d9c6a0');
  },
  'front',
);

export const owlet = sketch(
  'owlet',
  380,
  400,
  [190, 390],
  (d) => {
    const body = ruffle(curve('190,150 96,170 62,240 76,320 130,360 190,366 250,360 304,320 318,240 284,170'), d.chance, {
      gap: 7,
      length: 12,
      flow: 88,
    });
    d.form(body, '#b9ac98', { role: 'body', round: 26, shade: 0.42 });
    d.strokes(body, '#f3ecdd', { count: 150, length: 15, width: 3, angle: 88, opacity: 0.45 });
    for (const s of [-1, 1])
      d.form(
        ruffle(curve(`${190 + s * 96},206 ${190 + s * 130},250 ${190 + s * 118},318! ${190 + s * 90},290`), d.chance, {
          gap: 7,
          length: 8,
          flow: 88,
        }),
        '#8f7d66',
        { role: 'body', round: 9 },
      );
    const head = ruffle(curve('190,16 104,28 62,94 78,164 132,204 190,212 248,204 302,164 318,94 276,28'), d.chance, {
      gap: 7,
      length: 11,
      flow: 88,
    });
    d.form(head, '#c3b6a1', { role: 'body', round: 20, shade: 0.38 });
    d.strokes(head, '#f6efe1', { count: 110, length: 13, width: 3, angle: 88, opacity: 0.4 });
    for (const s of [-1, 1]) {
      d.form(ellipse(190 + s * 52, 116, 56, 56), '#efe6d4', { round: 8, shade: 0.25 });
      d.fill(ellipse(190 + s * 50, 116, 33), '#3a2a1d');
      d.fill(ellipse(190 + s * 50, 116, 30), '#e0a93a');
      d.fill(ellipse(190 + s * 50, 116, 19), '#15100d');
      d.fill(ellipse(181 + s * 50, 106, 7), '#fbf5e8');
    }
    d.form(curve('190,126 176,140 182,160 190,172! 198,160 204,140'), '#4a423a', { round: 3 });
    d.form(limb('-10,384,26 120,372,24 260,378,24 400,362,16'), '#5f4938', { round: 8, shade: 0.5 });
    for (const s of [-1, 1])
      for (const i of [-1, 0, 1])
        d.form(
          limb(`${190 + s * 34 + i * 12},352,10 ${190 + s * 34 + i * 14},366,11 ${190 + s * 34 + i * 14},380,6`),
          '#b9a57f',
          {
            round: 3,
          },
        );
  },
  'front',
);
