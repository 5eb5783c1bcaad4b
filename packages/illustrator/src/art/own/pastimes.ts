/** What people take along: skis, a fishing rod, a racket and its ball, a parasol; a written letter, pearls, keys to play. */
import { along, box, curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, sketch } from './sketch.ts';

/** A pair upright in the snow with its poles. */
export const skis = sketch(
  'skis',
  340,
  640,
  [170, 630],
  (d) => {
    for (const [x, lean] of [
      [46, -14],
      [296, 14],
    ] as const) {
      d.fill(limb(`${x},110,7 ${x - lean},624,7`, 'flat'), '#5d666d');
      d.form(limb(`${x},74,15 ${x},118,15`), '#2f3236', { round: 4 });
      d.fill([ellipse(x - lean, 586, 26, 7), ellipse(x - lean, 586, 19, 4)], '#2f3236');
    }
    for (const [x, color, lean] of [
      [128, '#c23b33', 8],
      [206, '#b4332c', -8],
    ] as const) {
      const ski = curve(
        `${x - 22},70 ${x - 14},28 ${x},12 ${x + 14},28 ${x + 22},70 ${x + 17 + lean},330 ${x + 22 + lean},630! ${x - 22 + lean},630! ${x - 17 + lean},330`,
      );
      d.form(ski, color, { role: 'body', round: 8, shade: 0.4 });
      d.within(ski, box(x - 40, 96, 90, 22), '#f6efe0');
      d.within(ski, box(x - 40, 128, 90, 9), '#f6efe0');
      d.within(ski, polygon(`${x - 40},470 ${x + 50},430 ${x + 50},520 ${x - 40},560`), '#f2c14e');
      // Its binding.
      d.form(box(x - 18 + lean * 0.6, 330, 36, 92), '#2d3034', { round: 5 });
      d.form(box(x - 22 + lean * 0.6, 322, 44, 22), '#9aa2a8', { round: 4 });
      d.form(box(x - 22 + lean * 0.6, 404, 44, 26), '#9aa2a8', { round: 4 });
    }
  },
  'front',
);

/** A long rod that bends a little at its tip, with its reel, line, float and hook. */
export const fishingRod = sketch(
  'fishing-rod',
  620,
  560,
  [70, 548],
  (d) => {
    d.fill(limb('44,540,17 180,380,15 330,214,12 470,92,9 560,44,6'), '#54301a');
    d.fill(limb('42,538,8 178,378,7 328,212,5 468,90,4 558,42,2'), '#a5693a');
    d.form(limb('26,560,28 58,524,30 100,476,28'), '#b98a54', { round: 5, shade: 0.4 });
    d.form(limb('150,416,24 178,384,22'), '#b98a54', { round: 4, shade: 0.4 });
    d.form(limb('126,448,13 150,468,11'), '#6a7278', { round: 3 });
    d.form(ellipse(164, 482, 35, 33), '#4a5157', { round: 7, shade: 0.4 });
    d.form(ellipse(164, 482, 21, 20), '#aab2b8', { round: 4 });
    d.form(limb('164,482,8 206,512,8 216,500,7'), '#2f3236', { round: 2 });
    for (const [x, y] of [
      [240, 316],
      [330, 216],
      [412, 142],
      [492, 82],
      [560, 44],
    ] as const)
      d.fill([ellipse(x + 4, y + 8, 7, 8), ellipse(x + 4, y + 8, 4, 5)], '#8c9399');
    d.fill(limb('168,452,2.4 244,324,2.4 334,224,2.4 416,150,2.4 496,90,2.4 564,52,2.4'), '#e9eeee', { opacity: 0.9 });
    d.fill(limb('564,50,3.6 572,200,3.6 566,330,3.6 568,470,3.6'), '#f4f6f4');
    d.form(curve('566,308 592,344 566,396 540,344'), '#d23f33', { round: 5 });
    d.fill(curve('542,344 590,344 566,396'), '#fbf5e8');
    d.fill(limb('568,470,6 572,506,6 554,524,6 536,506,5 542,494,2'), '#565d62');
  },
  'right',
);

export const tennisBall = sketch(
  'tennis-ball',
  300,
  300,
  [150, 292],
  (d) => {
    const ball = ellipse(150, 150, 140);
    d.form(ball, '#c9dc3f', { role: 'body', round: 32, shade: 0.42, light: 0.3 });
    d.strokes(ball, '#f1f7b0', { count: 160, length: 9, width: 2, angle: 30, stray: 80, opacity: 0.3 });
    d.strokes(ball, '#7d8f1c', { count: 110, length: 8, width: 2, angle: 120, stray: 80, opacity: 0.22 });
    for (const seam of [
      '20,60,11 92,92,11 126,160,11 112,236,11 84,282,11',
      '206,14,11 178,74,11 190,140,11 240,186,11 296,196,11',
    ])
      d.within(ball, limb(seam), '#fbfbf0');
  },
  'front',
);

export const tennisRacket = sketch(
  'tennis-racket',
  300,
  640,
  [150, 630],
  (d) => {
    const [outer, inner] = [ellipse(150, 186, 134, 170), ellipse(150, 186, 114, 150)];
    for (let i = -5; i < 6; i++) {
      d.within(inner, limb(`${150 + i * 21},20,2 ${150 + i * 21},360,2`), '#f3f1e8', { opacity: 0.95 });
      d.within(inner, limb(`20,${186 + i * 27},2 280,${186 + i * 27},2`), '#f3f1e8', { opacity: 0.95 });
    }
    d.fill([outer, inner], '#b43a30', { role: 'body' });
    d.fill([ellipse(150, 186, 134, 170), ellipse(150, 186, 127, 163)], NIGHT, { opacity: 0.25 });
    d.fill([ellipse(150, 186, 120, 156), ellipse(150, 186, 114, 150)], '#ffffff', { opacity: 0.3 });
    d.form(limb('78,322,15 112,374,15 140,424,16', 'flat'), '#b43a30', { role: 'body', round: 4 });
    d.form(limb('222,322,15 188,374,15 160,424,16', 'flat'), '#b43a30', { role: 'body', round: 4 });
    d.form(limb('150,412,36 150,626,38', 'flat'), '#2f2d31', { round: 7, shade: 0.4 });
    for (let y = 446; y < 620; y += 24) d.fill(limb(`131,${y + 12},2.4 169,${y},2.4`), '#8d8a90', { opacity: 0.7 });
    d.form(box(126, 614, 48, 16), '#46434a', { round: 3 });
  },
  'front',
);

/** Of pale cloth with a frill, for the sun. */
export const parasol = sketch(
  'parasol',
  520,
  560,
  [260, 550],
  (d) => {
    d.form(limb('260,60,9 260,514,9', 'flat'), '#8a6238', { round: 3 });
    d.fill(limb('260,506,11 260,536,11 284,548,11 304,530,9'), '#8a6238');
    const cloth = curve(
      '20,236! 44,128 140,52 260,36 380,52 476,128 500,236! 440,214 380,236! 320,214 260,236! 200,214 140,236! 80,214',
    );
    d.form(cloth, '#f0d3cf', { role: 'body', round: 18, shade: 0.36 });
    for (const [a, b, c] of [
      ['140,236', '176,110', '260,36'],
      ['260,236', '260,120', '260,36'],
      ['380,236', '344,110', '260,36'],
    ] as const)
      d.fill(limb(`${a},3 ${b},3 ${c},2`), NIGHT, { opacity: 0.16 });
    d.within(cloth, curve('140,236! 164,120 260,36! 356,120 380,236! 320,206 260,228 200,206'), '#ffffff', { opacity: 0.28 });
    // Its frill of lace.
    for (let i = 0; i < 25; i++) {
      const x = 22 + i * 19.8;
      const y = 236 - (i % 6 === 3 ? 16 : i % 6 === 2 || i % 6 === 4 ? 13 : i % 6 === 0 ? 0 : 7);
      d.form(ellipse(x, y + 8, 13, 14), '#fdf8f2', { round: 3, shade: 0.3 });
      d.fill(ellipse(x, y + 10, 4), '#d9b3ad');
    }
    d.form(limb('260,14,7 260,40,9'), '#8a6238', { round: 2 });
  },
  'front',
);

/** A written sheet half out of its envelope. */
export const letter = sketch(
  'letter',
  460,
  400,
  [230, 388],
  (d) => {
    d.form(polygon('20,172 440,172 440,384 20,384'), '#cbb892', { round: 6, shade: 0.4 });
    d.form(polygon('20,174 230,56 440,174'), '#bfab84', { round: 4, shade: 0.3 });
    const sheet = polygon('62,16 398,12 402,330 58,330');
    d.form(sheet, '#fbf7ea', { round: 5, shade: 0.2 });
    d.fill(limb('92,52,4 200,51,4'), '#4a4a63', { opacity: 0.75 });
    for (let i = 0; i < 7; i++) {
      const y = 88 + i * 26;
      // Waves of a hand, each line its own.
      const words = Array.from({ length: 9 }, (_, k) => `${92 + k * 33},${y + d.chance.between(-5, 5)},2.4`);
      d.fill(limb(words.slice(0, i === 6 ? 5 : 9).join(' ')), '#4a4a63', { opacity: 0.7 });
    }
    d.form(polygon('20,172 232,300 20,384'), '#e7d8b4', { round: 4, shade: 0.24 });
    d.form(polygon('440,172 228,300 440,384'), '#e0d0aa', { round: 4, shade: 0.24 });
    d.form(polygon('20,386 230,262 440,386'), '#efe2c2', { round: 4, shade: 0.2 });
  },
  'front',
);

export const pearls = sketch(
  'pearl-necklace',
  380,
  380,
  [190, 370],
  (d) => {
    const line = Array.from({ length: 61 }, (_, i) => {
      const t = i / 30 - 1;
      return [190 + t * 166, 38 + (1 - t * t) * 300] as const;
    });
    for (const { at } of along(line, 23, false)) {
      const r = 8 + at[1] / 42;
      d.form(ellipse(at[0], at[1], r), '#efe8dd', { role: 'body', round: 6, shade: 0.4 });
      d.fill(ellipse(at[0] - r * 0.3, at[1] - r * 0.35, r * 0.28), '#ffffff', { opacity: 0.9 });
    }
  },
  'front',
);

/** An electric one, with its knobs. */
export const keyboard = sketch(
  'music-keyboard',
  640,
  230,
  [320, 220],
  (d) => {
    d.form(polygon('24,30 616,30 636,200 4,200'), '#34363c', { role: 'body', round: 8, shade: 0.4 });
    d.form(box(4, 200, 632, 20), '#24252a', { role: 'body', round: 5 });
    d.form(box(248, 44, 144, 38), '#7fb0a6', { round: 3, shade: 0.2 });
    for (const x of [56, 88, 120, 152, 184, 456, 488, 520, 552, 584]) d.form(ellipse(x, 62, 10, 9), '#b7bcc2', { round: 3 });
    d.fill(polygon('26,98 614,98 624,192 16,192'), '#f4f1e8');
    for (let i = 1; i < 24; i++) d.fill(limb(`${26 + i * 24.5},98,2 ${16 + i * 25.3},192,2`, 'flat'), NIGHT, { opacity: 0.5 });
    for (let i = 1; i < 24; i++) {
      if (i % 7 === 3 || i % 7 === 0) continue;
      d.form(polygon(`${19 + i * 24.6},98 ${33 + i * 24.6},98 ${31 + i * 24.9},150 ${15 + i * 24.9},150`), '#1f2024', {
        round: 2,
      });
    }
  },
  'front',
);

/** A round head of cabbage in its outer leaves. */
export const cabbage = sketch(
  'cabbage',
  440,
  380,
  [220, 368],
  (d) => {
    for (const [leaf, color] of [
      ['30,220 10,130 70,60 140,70 120,200 130,320 70,300', '#4f8a44'],
      ['410,220 430,130 370,60 300,70 320,200 310,320 370,300', '#457c3c'],
      ['120,100 140,30 220,10 300,30 320,100 220,140', '#5b9a4d'],
    ] as const)
      d.form(curve(leaf), color, { role: 'body', round: 14, shade: 0.4 });
    const head = ellipse(220, 200, 156, 150);
    d.form(head, '#9cc873', { role: 'body', round: 30, shade: 0.36, light: 0.4 });
    d.form(curve('70,220 90,120 160,66 240,60 210,140 180,220 190,330 120,320'), '#8abb62', {
      role: 'body',
      round: 12,
      shade: 0.34,
    });
    d.form(curve('372,230 366,130 310,74 250,60 262,150 300,220 282,330 340,300'), '#7fb158', {
      role: 'body',
      round: 12,
      shade: 0.34,
    });
    for (const vein of [
      '130,320,7 132,220,6 168,130,4 232,70,2',
      '132,230,4 104,190,3 92,160,1.5',
      '140,190,4 180,170,3 204,166,1.5',
      '154,150,3 140,122,2 136,104,1',
      '318,310,7 326,230,6 306,140,4 262,76,2',
      '326,230,4 350,200,3 360,176,1.5',
      '318,184,4 288,168,3 276,164,1.5',
      '226,330,5 232,250,4 236,170,2',
    ])
      d.fill(limb(vein), '#dbeebb', { opacity: 0.85 });
    d.form(curve('60,300 130,270 200,320 220,366 130,362 76,340'), '#5b9a4d', { role: 'body', round: 10, shade: 0.36 });
    d.form(curve('380,300 310,270 240,320 220,366 310,362 364,340'), '#508e45', { role: 'body', round: 10, shade: 0.36 });
  },
  'front',
);
