/** What is driven for sport and leisure. */
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, sketch } from './sketch.ts';
import { archedWheel, GLASS, SHEEN, under, wheel } from './wheels.ts';

/** A pick-up high over wheels as tall as its doors. */
export const monsterTruck = sketch(
  'monster-truck',
  680,
  460,
  [340, 450],
  (d) => {
    under(d, 60, 620, 444);
    for (const line of ['170,250,14 200,330,14', '210,250,10 160,330,10', '470,250,14 510,330,14', '520,250,10 470,330,10'])
      d.fill(limb(line), '#d9b14c');
    d.form(box(120, 236, 450, 30), '#34373d', { round: 6 });
    const body = curve('40,244! 36,176 60,160 190,146! 236,76 262,66 400,64 426,74 452,140! 630,144! 648,160 652,244!');
    d.form(body, '#5b3f8f', { role: 'body', round: 14, shade: 0.44, light: 0.3 });
    for (const flame of [
      '40,236! 90,206 180,216 140,186 230,204 200,168 300,196 270,222 360,220 300,244! ',
      '330,244! 400,216 380,196 460,212 440,184 520,210 500,232 580,226 540,244!',
    ])
      d.within(body, curve(flame), '#f2a12e');
    d.within(body, curve('40,242! 100,220 180,232 160,212 250,228 320,244!'), '#f6d45a');
    for (const [pane, cut] of [
      ['210,138! 248,84 300,82! 300,138!', '240,80 280,80 236,140 200,140'],
      ['314,82! 394,82 414,96 430,138! 314,138!', '330,80 366,80 330,140 314,140'],
    ] as const) {
      const glass = curve(pane);
      d.fill(glass, GLASS, { role: 'window' });
      d.within(glass, polygon(cut), SHEEN, { opacity: 0.45 });
    }
    for (const x of [250, 296, 342, 388]) d.form(ellipse(x, 54, 14, 12), '#f6eccb', { role: 'light', round: 4 });
    d.form(box(232, 60, 180, 8), '#2d3036', { round: 2 });
    d.fill(limb('307,146,2 306,236,2'), NIGHT, { opacity: 0.5 });
    d.form(curve('40,176! 68,172 74,196 40,200!'), '#f6eccb', { role: 'light', round: 3 });
    d.form(box(24, 222, 60, 20), '#9aa2a8', { round: 5 });
    for (const x of [160, 520]) {
      for (let i = 0; i < 24; i++)
        d.include((p) => p.form(box(-13, -118, 26, 24), '#2b2c30', { round: 4, light: 0.3 }), { x, y: 336, turn: i * 15 });
      d.form(ellipse(x, 336, 108), '#232428', { round: 14, shade: 0.5, light: 0.2 });
      wheel(d, x, 336, 78, 8);
    }
  },
  'left',
);

export const goKart = sketch(
  'go-kart',
  600,
  270,
  [300, 260],
  (d) => {
    under(d, 50, 560, 254);
    d.form(limb('90,214,16 300,226,16 520,214,16'), '#34373d', { round: 5 });
    d.form(curve('370,210! 366,110 392,62 430,56 452,80 466,150 470,214!'), '#26282d', { round: 10, shade: 0.4, light: 0.3 });
    d.form(curve('300,206! 320,176 400,170 430,206!'), '#2f3238', { round: 7 });
    d.form(curve('440,214! 446,140 480,126 540,134 556,170 552,214!'), '#8b9296', { round: 9, shade: 0.45 });
    for (const y of [150, 166, 182]) d.fill(box(466, y, 68, 6), '#3c4045', { opacity: 0.7 });
    d.form(curve('30,214! 26,176 60,156 140,150 230,164 260,190! 262,222! 60,228'), '#d13f36', {
      role: 'body',
      round: 12,
      shade: 0.42,
      light: 0.34,
    });
    d.form(ellipse(146, 188, 27, 24), '#fbf7ee', { round: 3 });
    d.fill(limb('140,176,7 150,172,7 150,206,8'), '#26282d');
    d.form(curve('190,232! 200,206 300,204 400,206 420,232!'), '#d13f36', { role: 'body', round: 7, shade: 0.4 });
    d.fill(limb('226,164,8 282,120,7'), '#5a6066');
    d.form(limb('266,102,13 292,146,13'), '#26282d', { round: 4 });
    for (const [x, r] of [
      [116, 46],
      [490, 52],
    ] as const)
      wheel(d, x, 256 - r, r, 5);
  },
  'left',
);

export const golfCart = sketch(
  'golf-cart',
  560,
  430,
  [270, 420],
  (d) => {
    under(d, 40, 510, 412);
    d.form(limb('120,250,11 158,70,10', 'flat'), '#e9e6dc', { round: 3, shade: 0.4 });
    d.form(limb('394,266,11 392,70,10', 'flat'), '#e9e6dc', { round: 3, shade: 0.4 });
    d.fill(polygon('132,238 166,84 174,84 142,238'), '#cfe0e2', { opacity: 0.6 });
    // Clubs in their bag behind.
    for (const [x, t] of [
      [446, 96],
      [464, 84],
      [482, 104],
    ] as const) {
      d.fill(limb(`${x},240,4 ${x + 8},${t},4`), '#9aa2a8');
      d.form(curve(`${x - 2},${t - 12} ${x + 20},${t - 16} ${x + 22},${t + 6} ${x},${t + 8}`), '#35393f', { round: 4 });
    }
    d.form(polygon('428,170 494,162 506,320 440,326'), '#3f6a8f', { round: 9, shade: 0.44 });
    d.form(box(436, 226, 62, 12), '#e9dcc4', { round: 2 });
    const body = curve(
      '40,348! 36,270 70,240 130,236! 150,250! 168,330! 270,336! 276,282! 400,280 430,290 444,330 440,370! 60,372!',
    );
    d.form(body, '#eef0e6', { role: 'body', round: 13, shade: 0.4 });
    d.form(curve('280,284! 284,256 400,252 410,284!'), '#8a5c34', { round: 8, shade: 0.4 });
    d.form(curve('384,262! 384,176 400,164 414,176 420,262!'), '#8a5c34', { round: 8, shade: 0.4 });
    d.fill(limb('160,262,7 214,200,6'), '#5a6066');
    d.form(limb('196,178,10 226,214,10'), '#26282d', { round: 3 });
    d.form(curve('40,276! 62,272 64,296 40,300!'), '#f6eccb', { role: 'light', round: 3 });
    d.form(curve('112,70! 124,40 270,30 420,40 440,70!'), '#eef0e6', { role: 'body', round: 9, shade: 0.4 });
    d.form(box(108, 64, 334, 10), '#c9c6bb', { role: 'body', round: 3 });
    archedWheel(d, [116, 366, 44, 5], [52, 50]);
    archedWheel(d, [370, 366, 44, 5], [52, 50]);
  },
  'left',
);

/** A car drawn out to twice its length. */
export const limousine = sketch(
  'limousine',
  1000,
  230,
  [500, 218],
  (d) => {
    under(d, 50, 960, 212);
    const body = curve(
      '22,170! 20,130 50,114 170,100! 230,46 262,34 500,30 740,34 780,48 850,100! 950,106 980,124! 984,170 976,188! 900,196 60,196 28,190',
    );
    d.form(body, '#20232b', { role: 'body', round: 13, shade: 0.44, light: 0.4 });
    d.within(body, curve('40,120 200,104 500,100 840,104 970,118 840,116 500,112 200,116'), '#ffffff', { opacity: 0.24 });
    for (const [x0, x1, lean0, lean1] of [
      [196, 290, 46, 0],
      [306, 410, 0, 0],
      [426, 530, 0, 0],
      [546, 650, 0, 0],
      [666, 810, 0, -60],
    ] as const) {
      const glass = polygon(`${x0},98 ${x0 + lean0},46 ${x1 + lean1},46 ${x1},98`);
      d.fill(glass, GLASS, { role: 'window' });
      d.within(glass, polygon(`${x0 + 30},40 ${x0 + 66},40 ${x0 + 26},100 ${x0 - 10},100`), SHEEN, { opacity: 0.4 });
    }
    for (const x of [298, 418, 538, 658]) d.fill(limb(`${x},104,1.8 ${x},188,1.8`), NIGHT, { opacity: 0.6 });
    for (const x of [376, 496, 616, 736]) d.fill(limb(`${x},118,4 ${x + 20},118,4`), '#b9c0c3');
    d.fill(limb('24,150,4 500,154,4 980,150,4'), '#b9c0c3', { opacity: 0.9 });
    d.form(curve('28,122! 62,116 66,138 26,142!'), '#f6eccb', { role: 'light', round: 3 });
    d.fill(curve('972,124! 984,128 984,146 968,144!'), '#e2573e', { role: 'light' });
    d.form(box(12, 166, 60, 16), '#b9c0c3', { round: 5 });
    d.form(box(936, 168, 54, 16), '#b9c0c3', { round: 5 });
    archedWheel(d, [172, 172, 42, 8], [50, 48]);
    archedWheel(d, [838, 172, 42, 8], [50, 48]);
  },
  'left',
);

export const snowmobile = sketch(
  'snowmobile',
  640,
  330,
  [320, 318],
  (d) => {
    d.form(limb('36,272,8 60,300,14 180,306,13 260,300,12'), '#2d3036', { round: 4 });
    d.fill(limb('130,300,9 176,236,9'), '#5a6066');
    d.form(limb('270,284,58 420,286,58 590,272,46'), '#26282d', { round: 8 });
    for (let x = 270; x < 600; x += 18) d.fill(box(x, 306 - (x > 540 ? 12 : 0), 9, 10), '#4b4f55');
    for (const x of [300, 380, 460, 550]) d.form(ellipse(x, 284 - (x > 500 ? 6 : 0), 17), '#5a6066', { round: 5 });
    d.form(curve('280,216! 300,196 420,184 560,180 600,196 606,226! 420,250!'), '#26282d', {
      round: 10,
      shade: 0.4,
      light: 0.3,
    });
    const body = curve('40,246! 60,206 130,164 220,140 270,150 310,190! 420,214 590,222 612,240! 600,262! 240,272 110,270');
    d.form(body, '#c0392b', { role: 'body', round: 14, shade: 0.44, light: 0.34 });
    d.within(body, curve('80,240 160,196 260,186 330,212 250,214 160,226'), '#fbf7ee', { opacity: 0.9 });
    d.within(body, polygon('120,262 300,250 600,246 600,262'), NIGHT, { opacity: 0.3 });
    d.form(curve('206,146! 214,90 232,70 244,76 262,150!'), '#3d4a57', { round: 4, opacity: 0.85 });
    d.fill(limb('266,154,9 290,112,8'), '#35393f');
    d.form(limb('274,100,11 314,114,11'), '#26282d', { round: 4 });
    d.form(curve('60,220! 96,196 116,204 90,224!'), '#f6eccb', { role: 'light', round: 3 });
    for (let i = 0; i < 12; i++) d.fill(ellipse(30 + i * 54, 316 + d.chance.bell() * 3, 34, 7), '#ffffff', { opacity: 0.8 });
  },
  'left',
);

export const jetSki = sketch(
  'jet-ski',
  600,
  310,
  [300, 270],
  (d) => {
    const hull = curve('20,206! 60,240 130,268 300,280 520,276 570,250 580,206! 300,220');
    d.form(hull, '#f2efe6', { role: 'piece', round: 12, shade: 0.42 });
    const deck = curve('14,204! 70,160 150,124 230,112 280,140 320,170! 440,176 560,180 588,208! 440,222 240,226 100,222');
    d.form(deck, '#2f8fb5', { role: 'body', round: 13, shade: 0.42, light: 0.34 });
    d.within(deck, curve('60,200 140,156 230,142 290,170 220,178 140,190'), '#f6d45a', { opacity: 0.95 });
    d.form(curve('312,176! 330,150 440,140 540,146 562,166 566,184!'), '#26282d', { round: 9, light: 0.3 });
    d.form(curve('196,118! 214,76 240,64 250,72 258,118!'), '#3d4a57', { round: 4, opacity: 0.85 });
    d.fill(limb('258,130,10 278,92,9'), '#35393f');
    d.form(limb('258,76,12 304,90,12'), '#26282d', { round: 4 });
    for (let i = 0; i < 40; i++) {
      const [x, r] = [d.chance.between(10, 596), d.chance.between(7, 22)];
      d.fill(ellipse(x, 274 + d.chance.bell() * 12, r * 1.3, r * 0.5), i % 3 ? '#ffffff' : '#cfe6ee', { opacity: 0.8 });
    }
    for (let i = 0; i < 24; i++)
      d.fill(ellipse(d.chance.between(540, 596), d.chance.between(206, 268), d.chance.between(3, 9)), '#ffffff', {
        opacity: 0.75,
      });
  },
  'left',
);

export const blimp = sketch(
  'blimp',
  860,
  380,
  [430, 370],
  (d) => {
    for (const fin of ['700,120! 790,40 840,44 846,70 800,150!', '700,210! 790,290 840,286 846,262 800,184!'])
      d.form(curve(fin), '#b8392f', { role: 'body', round: 8, shade: 0.42 });
    const hull = curve(
      '14,166 40,112 120,66 260,36 420,28 580,44 720,92 810,150 826,166 810,182 720,240 580,288 420,304 260,296 120,266 40,220',
    );
    d.form(hull, '#d9d4c6', { role: 'piece', round: 46, shade: 0.44, light: 0.3 });
    for (const y of [76, 118, 166, 214, 258]) {
      const bulge = (y - 166) * 0.55;
      d.within(
        hull,
        limb(
          `10,${166 + bulge * 0.1},1.6 120,${166 + bulge * 0.8},1.8 420,${y + bulge * 0.3},2 720,${166 + bulge * 0.8},1.8 830,166,1.6`,
        ),
        NIGHT,
        { opacity: 0.22 },
      );
    }
    d.within(hull, polygon('0,150 860,150 860,184 0,184'), '#b8392f', { role: 'body' });
    d.glaze(hull, { round: 46, shade: 0.4, light: 0.2 });
    d.form(curve('690,150! 780,146 850,150 850,182 780,186 690,182!'), '#a32c24', { role: 'body', round: 7 });
    d.form(curve('310,300! 320,356 350,370 480,370 520,354 540,296! 420,308'), '#4a525c', { round: 10, shade: 0.42 });
    for (let x = 336; x < 510; x += 34) d.fill(box(x, 318, 24, 22), '#f7d27a', { role: 'window' });
    d.form(ellipse(560, 322, 30, 15), '#5d6670', { round: 5 });
    d.fill(limb('592,292,5 592,352,5'), '#35393f');
    for (const x of [330, 500]) d.fill(limb(`${x},300,2 ${x - 10},280,2`), '#35393f');
  },
  'left',
);
