/** Meerkat, koala and sloth. */
import { curve, ellipse, limb } from './outline.ts';
import { sketch } from './sketch.ts';

export const meerkat = sketch(
  'meerkat',
  240,
  480,
  [120, 470],
  (d) => {
    const fur = '#b89a72';
    d.form(limb('150,430,24 196,440,20 228,462,8'), '#8f7350', { role: 'body', round: 5 });
    const body = curve('118,120 88,160 74,240 70,340 82,430 104,462 150,462 168,430 172,340 164,240 152,160');
    d.form(body, fur, { role: 'body', round: 20, shade: 0.46 });
    d.within(body, curve('112,170 88,240 84,340 100,440 140,446 138,340 134,240'), '#e6d6b6', { opacity: 0.8 });
    for (let i = 0; i < 6; i++)
      d.within(body, limb(`170,${230 + i * 30},6 150,${236 + i * 30},3`), '#7d6344', { opacity: 0.6 });
    for (const s of [-1, 1]) {
      d.form(limb(`${118 + s * 34},196,22 ${118 + s * 40},250,17 ${110 + s * 14},282,14`), fur, { role: 'body', round: 5 });
      d.form(
        curve(`${112 + s * 30 - 24},470 ${112 + s * 30 - 20},448 ${112 + s * 30 + 16},448 ${112 + s * 30 + 20},470`),
        '#8f7350',
        { round: 4 },
      );
    }
    const head = curve('116,24 80,36 70,72 48,92 40,104 50,114 82,122 120,132 156,118 164,76 148,38');
    d.form(head, fur, { role: 'body', round: 11, shade: 0.42 });
    d.within(head, curve('40,92 78,92 100,112 90,134 40,120'), '#ece0c6', { opacity: 0.8 });
    d.form(ellipse(160, 66, 11, 14), '#6d553a', { round: 4 });
    d.fill(ellipse(98, 72, 15, 12), '#5a4430', { opacity: 0.85 });
    d.fill(ellipse(96, 72, 5, 5.6), '#17110f');
    d.fill(ellipse(94, 70, 1.7, 1.8), '#ffffff');
    d.fill(curve('38,100 48,94 56,100 50,108'), '#231a15');
    d.strokes(body, '#6d553a', { count: 60, length: 14, width: 2.4, angle: 82, opacity: 0.2 });
  },
  'left',
);

export const koala = sketch(
  'koala',
  340,
  420,
  [170, 408],
  (d) => {
    const fur = '#9a9a9c';
    const body = curve('170,190 104,210 76,280 86,370 130,406 212,406 256,370 264,280 236,210');
    d.form(body, fur, { role: 'body', round: 24, shade: 0.46 });
    d.within(body, curve('168,216 128,250 122,330 168,380 214,330 212,250'), '#efece5', { opacity: 0.85 });
    for (const s of [-1, 1]) {
      d.form(
        curve(`${170 + s * 40},408 ${170 + s * 50},360 ${170 + s * 92},362 ${170 + s * 104},400 ${170 + s * 80},412`),
        '#85858a',
        { round: 8 },
      );
      d.form(limb(`${170 + s * 76},232,42 ${170 + s * 88},290,36 ${170 + s * 50},330,30`), fur, { role: 'body', round: 9 });
    }
    for (const s of [-1, 1]) {
      d.form(ellipse(170 + s * 104, 88, 54, 52), '#85858a', { role: 'body', round: 12 });
      d.fill(ellipse(170 + s * 102, 94, 31, 30), '#e3cfcb', { opacity: 0.9 });
    }
    const head = curve('170,40 104,54 76,110 86,172 130,206 170,212 210,206 254,172 264,110 236,54');
    d.form(head, fur, { role: 'body', round: 18, shade: 0.4 });
    d.within(head, curve('130,170 170,158 210,170 214,214 126,214'), '#efece5', { opacity: 0.7 });
    d.form(curve('170,102 148,122 146,158 170,176 194,158 192,122'), '#35323a', { round: 8 });
    for (const s of [-1, 1]) {
      d.fill(ellipse(168 + s * 44, 118, 9, 10), '#1d171a');
      d.fill(ellipse(165 + s * 44, 114, 3, 3.4), '#ffffff');
    }
    d.fill(limb('152,186,2 170,194,4 188,186,2'), '#5a4a4e');
    d.strokes(head, '#6a6a70', { count: 50, length: 14, width: 2.6, angle: 70, opacity: 0.2 });
    d.strokes(body, '#6a6a70', { count: 70, length: 16, width: 2.6, angle: 80, opacity: 0.2 });
  },
  'front',
);

export const sloth = sketch(
  'sloth',
  480,
  340,
  [240, 330],
  (d) => {
    const fur = '#9b8567';
    d.form(limb('-10,40,26 240,30,30 490,44,26'), '#6b4d33', { round: 8 });
    for (const [a, b] of [
      [120, 132],
      [350, 344],
    ] as const)
      d.form(limb(`${a + 40},200,44 ${b + 34},120,34 ${b + 24},44,28`), '#7d6a50', { round: 8 });
    const body = curve('110,190 120,150 180,150 260,176 340,160 392,190 400,240 350,286 260,302 170,292 120,250');
    d.form(body, fur, { role: 'body', round: 24, shade: 0.46 });
    d.strokes(body, '#5d4c38', { count: 120, length: 30, width: 3.4, angle: 70, opacity: 0.3 });
    const head = curve('64,170 40,200 44,246 80,272 126,266 150,230 140,186 104,162');
    d.form(head, fur, { role: 'body', round: 12 });
    const face = curve('70,186 52,212 60,248 90,258 122,246 130,214 110,190');
    d.fill(face, '#e6d6b8');
    for (const x of [72, 110]) {
      d.within(face, limb(`${x - 12},${x < 90 ? 222 : 214},13 ${x + 8},${x < 90 ? 212 : 218},13`), '#5a4634', { opacity: 0.9 });
      d.fill(ellipse(x, 216, 5.4, 5.8), '#17110f');
      d.fill(ellipse(x - 1.6, 214, 1.8, 2), '#ffffff');
    }
    d.fill(curve('82,226 98,226 94,238 86,238'), '#2b201a');
    d.fill(limb('72,242,1.6 90,250,3 110,240,1.6'), '#5a4634');
    for (const [a, b] of [
      [140, 150],
      [330, 320],
    ] as const) {
      d.form(limb(`${a},210,52 ${b - 12},130,38 ${b},48,32`), fur, { role: 'body', round: 9 });
      for (let i = -1; i <= 1; i++) d.fill(limb(`${b + i * 10},40,7 ${b - 4 + i * 10},18,6 ${b + 8 + i * 10},10,3`), '#e9dfc8');
    }
  },
  'left',
);
