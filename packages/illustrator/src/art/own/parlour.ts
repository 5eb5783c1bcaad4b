/** What stands in a parlour or on a terrace: a gramophone, a record player, a chandelier, a tea set, a jar of lemonade, a grill, a snow globe; a folded plane and boat. */
import { cos, radians, sin } from '../../math.ts';
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, sketch } from './sketch.ts';

/** A great horn over a box of wood. */
export const gramophone = sketch(
  'gramophone',
  520,
  640,
  [250, 630],
  (d) => {
    const horn = curve(
      '236,360! 262,300 250,250 190,196 120,140 92,92! 150,20 300,-4 430,44 492,130! 440,196 360,240 318,290 290,330 276,370!',
    );
    d.form(horn, '#c9973c', { role: 'body', round: 22, shade: 0.46, light: 0.34 });
    for (const t of [
      '262,350,2 280,270,4 230,120,5 150,30,6',
      '264,350,2 296,250,4 300,110,5 290,6,6',
      '266,350,2 320,270,4 380,160,5 430,50,6',
    ])
      d.within(horn, limb(t), '#7d5518', { opacity: 0.5 });
    d.form(curve('92,92! 150,16 300,-8 432,42 494,132! 420,176 300,168 180,140'), '#8d5f1c', { round: 10, shade: 0.4 });
    d.fill(curve('150,92! 210,52 320,46 400,88 440,126! 380,146 290,138 200,122'), '#4b3010');
    d.form(limb('258,356,24 252,392,20 286,410,18'), '#b98430', { round: 4 });
    d.fill(ellipse(250, 454, 150, 26), '#1f1d22');
    d.form(ellipse(250, 446, 150, 26), '#2b292f', { round: 4 });
    for (const k of [0.82, 0.64, 0.46])
      d.fill([ellipse(250, 446, 150 * k, 26 * k), ellipse(250, 446, 150 * k - 3, 26 * k - 1)], '#5b5862', { opacity: 0.7 });
    d.fill(ellipse(250, 446, 42, 8), '#b8392f');
    d.form(limb('286,408,11 262,424,9 230,438,7'), '#d9b25a', { round: 2 });
    d.form(box(80, 470, 340, 112), '#8a4f2a', { round: 14, shade: 0.42 });
    d.form(box(62, 462, 376, 22), '#a1653a', { round: 5 });
    d.form(box(56, 578, 388, 40), '#74401f', { round: 8 });
    d.form(box(112, 502, 276, 58), '#9a5c34', { round: 5 });
    d.form(limb('420,530,9 470,530,9 472,502,9'), '#b98430', { round: 2 });
    d.form(ellipse(472, 498, 11), '#3b2416', { round: 3 });
    for (const x of [84, 396]) d.form(ellipse(x, 622, 18, 9), '#5a3018', { round: 3 });
  },
  'front',
);

/** Its lid up, a record on it. */
export const recordPlayer = sketch(
  'record-player',
  560,
  430,
  [280, 422],
  (d) => {
    d.form(polygon('60,20 500,20 520,220 40,220'), '#7a8f8e', { role: 'body', round: 8, shade: 0.36 });
    d.fill(polygon('80,38 480,38 496,210 64,210'), '#e9dcc2');
    d.form(polygon('34,214 526,214 554,330 6,330'), '#8fa5a3', { role: 'body', round: 5, shade: 0.2 });
    d.form(ellipse(236, 272, 168, 48), '#18171b', { round: 4 });
    for (const k of [0.86, 0.72, 0.58, 0.44])
      d.fill([ellipse(236, 272, 168 * k, 48 * k), ellipse(236, 272, 168 * k - 3, 48 * k - 1)], '#56535d', { opacity: 0.6 });
    d.fill(curve('236,272! 120,240 160,230 200,226!'), '#ffffff', { opacity: 0.12 });
    d.form(ellipse(236, 272, 54, 16), '#d2483a', { round: 2 });
    d.fill(ellipse(236, 272, 5, 2.4), '#f6eedd');
    d.form(ellipse(460, 240, 24, 11), '#c3c8cb', { round: 3 });
    d.form(limb('460,236,9 446,290,8 372,304,8'), '#dfe3e4', { round: 2 });
    d.form(limb('380,302,15 356,308,13'), '#3a3d42', { round: 2 });
    d.form(polygon('6,330 554,330 550,408 10,408'), '#6b8280', { role: 'body', round: 9, shade: 0.4 });
    d.form(box(120, 346, 320, 44), '#d9c9a8', { round: 4 });
    for (let i = 0; i < 39; i++) d.fill(box(126 + i * 8, 350, 3, 36), '#8f7f60', { opacity: 0.7 });
    for (const x of [64, 496]) d.form(ellipse(x, 368, 20), '#e8c36a', { round: 4 });
    for (const x of [50, 470]) d.form(box(x, 406, 40, 14), '#33363a', { round: 3 });
  },
  'front',
);

/** Arms of brass with candles, and drops of glass. */
export const chandelier = sketch(
  'chandelier',
  640,
  560,
  [320, 550],
  (d) => {
    d.form(limb('320,0,10 320,200,12', 'flat'), '#c39a45', { role: 'body', round: 3 });
    for (let y = 20; y < 170; y += 26) d.form(ellipse(320, y, 9, 13), '#d9b25a', { role: 'body', round: 3 });
    d.form(curve('320,180 352,220 340,270 372,320 352,376 320,404 288,376 268,320 300,270 288,220'), '#d0a64e', {
      role: 'body',
      round: 12,
      shade: 0.42,
    });
    for (const [x, y, bend] of [
      [60, 260, 410],
      [180, 292, 430],
      [460, 292, 430],
      [580, 260, 410],
      [320, 306, 430],
    ] as const) {
      if (x !== 320)
        d.form(
          limb(`320,350,14 ${(320 + x) / 2},${bend},12 ${x + (x < 320 ? 14 : -14)},${bend - 30},11 ${x},${y + 60},10`),
          '#c39a45',
          { role: 'body', round: 3 },
        );
      d.form(
        curve(`${x - 30},${y + 54}! ${x + 30},${y + 54}! ${x + 18},${y + 76} ${x},${y + 82} ${x - 18},${y + 76}`),
        '#d9b25a',
        { role: 'body', round: 4 },
      );
      d.form(box(x - 10, y - 20, 20, 76), '#f7f0dc', { round: 5 });
      d.fill(ellipse(x, y - 46, 42, 50), '#ffd98a', { opacity: 0.22, role: 'light' });
      d.fill(
        curve(`${x},${y - 82}! ${x + 13},${y - 46} ${x + 8},${y - 24} ${x},${y - 20} ${x - 8},${y - 24} ${x - 13},${y - 46}`),
        '#ffc24f',
        { role: 'light' },
      );
      d.fill(curve(`${x},${y - 64}! ${x + 6},${y - 40} ${x},${y - 24} ${x - 6},${y - 40}`), '#fff6d2', { role: 'light' });
      for (const k of [-22, 0, 22])
        d.form(curve(`${x + k},${y + 80}! ${x + k + 8},${y + 108} ${x + k},${y + 122} ${x + k - 8},${y + 108}`), '#dbeaf0', {
          round: 2,
          light: 0.5,
        });
    }
    for (let row = 0; row < 3; row++)
      for (let i = -4 + row; i <= 4 - row; i++)
        d.form(
          curve(
            `${320 + i * 22},${416 + row * 34}! ${328 + i * 22},${440 + row * 34} ${320 + i * 22},${454 + row * 34} ${312 + i * 22},${440 + row * 34}`,
          ),
          i % 2 ? '#c8dfe8' : '#e8f3f6',
          { round: 2, light: 0.5 },
        );
    d.form(ellipse(320, 532, 13, 17), '#e8f3f6', { round: 3, light: 0.5 });
  },
  'front',
);

/** A pot, a jug and two cups on a tray. */
export const teaSet = sketch(
  'tea-set',
  720,
  400,
  [360, 390],
  (d) => {
    d.form(ellipse(360, 356, 350, 34), '#8a5c34', { round: 6 });
    d.fill(ellipse(360, 350, 322, 26), '#a5713f');
    const [china, blue] = ['#f7f2e6', '#3f6f9c'];
    d.form(limb('438,150,22 520,150,20 528,240,20 436,274,18'), china, { role: 'body', round: 5 });
    d.form(curve('240,268! 196,250 180,190 146,158! 174,142! 214,170 236,204 262,214!'), china, { role: 'body', round: 6 });
    const pot = curve('282,98! 400,98! 452,150 460,224 424,300 392,330! 290,330! 256,300 224,224 232,150');
    d.form(pot, china, { role: 'body', round: 24, shade: 0.42 });
    d.within(pot, box(220, 278, 250, 9), blue);
    d.within(pot, box(220, 126, 250, 7), blue);
    for (let i = 0; i < 6; i++) {
      const a = radians(i * 60);
      d.fill(ellipse(342 + cos(a) * 24, 206 + sin(a) * 24, 15, 10, i * 60), blue, { opacity: 0.9 });
    }
    d.fill(ellipse(342, 206, 10), '#e0b54a');
    for (const s of [-1, 1]) d.fill(limb(`${342 + s * 42},210,7 ${342 + s * 62},196,5 ${342 + s * 80},206,2`), blue);
    d.form(curve('276,100! 300,70 342,62 384,70 408,100! 342,108'), china, { role: 'body', round: 6 });
    d.form(ellipse(342, 58, 14, 13), blue, { round: 3 });
    for (const [x, s] of [
      [130, 1],
      [556, 1],
    ] as const) {
      d.form(ellipse(x, 354, 92, 15), china, { role: 'body', round: 4 });
      d.form(limb(`${x + 50 * s},286,12 ${x + 88 * s},282,11 ${x + 78 * s},322,11 ${x + 40 * s},332,10`), china, {
        role: 'body',
        round: 3,
      });
      const cup = curve(`${x - 62},264! ${x + 62},264! ${x + 54},318 ${x + 28},350! ${x - 28},350! ${x - 54},318`);
      d.form(cup, china, { role: 'body', round: 12, shade: 0.42 });
      d.within(cup, box(x - 70, 276, 140, 6), blue);
      for (const k of [-26, 0, 26]) d.fill(ellipse(x + k, 304, 8, 8), blue, { opacity: 0.85 });
      d.form(ellipse(x, 264, 62, 12), '#fdfaf2', { round: 3 });
      d.fill(ellipse(x, 266, 52, 8), '#9a5a28');
    }
  },
  'front',
);

/** A glass jar with a tap: lemons, mint and ice. */
export const lemonadeJar = sketch(
  'lemonade-jar',
  380,
  520,
  [190, 512],
  (d) => {
    const jar = curve('84,96! 296,96! 318,140 322,200 322,440 300,486 270,496! 110,496! 80,486 58,440 58,200 62,140');
    d.fill(jar, '#dcebea', { opacity: 0.85 });
    d.within(jar, box(50, 168, 290, 340), '#f4df72', { opacity: 0.92, role: 'body' });
    d.within(jar, ellipse(190, 168, 132, 16), '#fbf0ae');
    for (const [x, y, r] of [
      [118, 244, 44],
      [238, 228, 48],
      [168, 334, 50],
      [270, 356, 42],
      [104, 420, 44],
      [212, 440, 46],
    ] as const) {
      d.within(jar, ellipse(x, y, r), '#e6b62c');
      d.within(jar, ellipse(x, y, r * 0.88), '#fbf3c2');
      for (let i = 0; i < 8; i++) {
        const a = radians(i * 45 + x);
        d.fill(
          curve(
            `${x + cos(a) * r * 0.12},${y + sin(a) * r * 0.12}! ${x + cos(a - 0.3) * r * 0.76},${y + sin(a - 0.3) * r * 0.76} ${x + cos(a + 0.3) * r * 0.76},${y + sin(a + 0.3) * r * 0.76}`,
          ),
          '#f0cf45',
        );
      }
    }
    for (const [x, y, t] of [
      [190, 190, -20],
      [86, 320, 40],
      [296, 292, 70],
      [160, 400, -50],
      [288, 424, 10],
    ] as const)
      d.within(jar, ellipse(x, y, 24, 11, t), '#5d9150');
    d.glaze(jar, { round: 20, shade: 0.3, light: 0.3 });
    d.fill(limb('86,150,14 80,300,12 86,440,8'), '#ffffff', { opacity: 0.5 });
    d.form(box(80, 62, 220, 40), '#b9bfc2', { round: 6, shade: 0.4 });
    d.form(ellipse(190, 62, 110, 14), '#d5dadc', { round: 3 });
    d.form(box(174, 452, 34, 22), '#8d9498', { round: 3 });
    d.form(limb('190,472,14 190,494,13'), '#8d9498', { round: 3 });
    d.form(box(176, 434, 28, 12), '#6a7076', { round: 2 });
  },
  'front',
);

/** On three legs, sausages and skewers over the coals. */
export const barbecue = sketch(
  'barbecue',
  520,
  620,
  [260, 610],
  (d) => {
    for (const t of ['170,330,15 96,604,15', '350,330,15 424,604,15', '260,330,13 260,560,13'])
      d.form(limb(t), '#8d9498', { round: 4 });
    d.form(limb('140,474,10 380,474,10'), '#a5713f', { round: 3 });
    for (const x of [92, 428]) d.form(ellipse(x, 592, 22), '#2f3236', { round: 5 });
    d.form(curve('60,206! 460,206! 452,284 400,340 330,362! 190,362! 120,340 68,284'), '#c2352a', {
      role: 'body',
      round: 20,
      shade: 0.5,
      light: 0.3,
    });
    d.form(ellipse(260, 208, 202, 30), '#2b2c30', { round: 5 });
    for (let i = 0; i < 26; i++)
      d.fill(
        ellipse(d.chance.between(96, 424), d.chance.between(198, 222), d.chance.between(8, 15), 6),
        ['#f0732a', '#d8481e', '#5a2a20', '#ffb04a'][i % 4]!,
        { role: 'light' },
      );
    for (let i = 0; i < 17; i++) d.fill(limb(`${78 + i * 22.6},196,3 ${82 + i * 22.2},222,3`), '#b9bfc2');
    for (const [x, y] of [
      [130, 194],
      [214, 190],
      [178, 210],
    ] as const) {
      d.form(limb(`${x - 36},${y},22 ${x},${y + 5},23 ${x + 36},${y - 2},22`), '#a8522c', { round: 5 });
      for (const k of [-18, 0, 18])
        d.fill(limb(`${x + k - 4},${y - 8},3 ${x + k + 4},${y + 8},3`), '#5a2614', { opacity: 0.8 });
    }
    d.fill(limb('266,206,4 446,178,4'), '#8d9498');
    for (const [i, tone] of ['#d2483a', '#9a5a34', '#e8b93e', '#9a5a34', '#5d9150'].entries())
      d.form(ellipse(290 + i * 28, 202 - i * 4.4, 15, 16), tone, { round: 4 });
    d.form(limb('42,244,14 60,240,12'), '#3b2b22', { round: 3 });
    d.form(limb('478,244,14 460,240,12'), '#3b2b22', { round: 3 });
    for (const [x, k] of [
      [190, 1],
      [264, -1],
      [340, 1],
    ] as const)
      d.fill(limb(`${x},170,4 ${x + 18 * k},130,16 ${x - 12 * k},90,20 ${x + 14 * k},40,10`), '#ffffff', { opacity: 0.3 });
  },
  'front',
);

/** A cottage and firs under snow, in a ball of glass. */
export const snowGlobe = sketch(
  'snow-globe',
  420,
  500,
  [210, 492],
  (d) => {
    const ball = ellipse(210, 202, 190);
    d.fill(ball, '#9fc4dc');
    d.within(ball, ellipse(210, 120, 190, 150), '#c9e0ec', { opacity: 0.6 });
    d.within(ball, curve('10,300! 110,262 210,280 310,258 410,290! 410,420! 10,420!'), '#f7fafb');
    for (const [x, h] of [
      [96, 130],
      [318, 150],
      [142, 96],
    ] as const) {
      d.within(ball, box(x - 6, 284, 12, 26), '#6b4a2c');
      for (const k of [0, 1, 2]) {
        const y = 292 - (h / 3) * k;
        const w = 42 - k * 10;
        d.within(ball, polygon(`${x - w},${y} ${x + w},${y} ${x},${y - h * 0.5}`), '#3f7450');
        d.within(ball, polygon(`${x - w * 0.5},${y - h * 0.24} ${x + w * 0.5},${y - h * 0.24} ${x},${y - h * 0.5}`), '#f7fafb');
      }
    }
    d.form(box(164, 226, 104, 80), '#b5643f', { round: 8 });
    d.form(polygon('148,232 216,166 284,232'), '#f7fafb', { round: 6 });
    d.form(box(246, 172, 16, 36), '#8d4733', { round: 2 });
    d.fill(box(182, 246, 28, 28), '#ffe08a', { role: 'window' });
    d.form(box(226, 252, 26, 54), '#6b3f24', { round: 3 });
    d.within(ball, curve('10,330! 120,302 220,312 320,300 410,322! 410,420! 10,420!'), '#ffffff');
    for (let i = 0; i < 70; i++)
      d.within(ball, ellipse(d.chance.between(40, 380), d.chance.between(30, 310), d.chance.between(2.4, 5.4)), '#ffffff', {
        opacity: 0.95,
      });
    d.glaze(ball, { round: 24, shade: 0.36, light: 0.4 });
    d.fill(curve('66,160 84,96 130,52 150,50 112,92 92,150 80,200'), '#ffffff', { opacity: 0.5 });
    d.form(curve('84,370! 336,370! 372,440 380,488! 40,488! 48,440'), '#8a4a3a', { role: 'body', round: 16, shade: 0.44 });
    d.form(limb('80,372,20 210,384,22 340,372,20'), '#d0a64e', { round: 4 });
    d.form(limb('42,484,14 210,488,15 378,484,14'), '#d0a64e', { round: 3 });
    d.form(box(150, 416, 120, 40), '#e0bf6a', { round: 4 });
    for (let i = 0; i < 6; i++) d.fill(box(166 + i * 15, 432, 9, 8), '#7a5426', { opacity: 0.8 });
  },
  'front',
);

/** Folded from a sheet, gliding. */
export const paperPlane = sketch(
  'paper-plane',
  560,
  300,
  [280, 290],
  (d) => {
    d.form(polygon('10,120 548,20 250,150'), '#fbf8f0', { role: 'body', round: 4, shade: 0.16 });
    d.form(polygon('250,150 548,20 210,282'), '#c9c6c2', { role: 'body', round: 4, shade: 0.3 });
    d.form(polygon('250,150 10,120 548,20 210,188'), '#ece8de', { role: 'body', round: 3, shade: 0.1 });
    d.form(polygon('548,20 324,292 210,188'), '#fdfbf5', { role: 'body', round: 5, shade: 0.3 });
    d.fill(polygon('210,188 548,20 210,282'), '#8f8d94', { opacity: 0.75 });
    d.fill(polygon('548,20 324,292 262,236'), '#f3efe6');
    d.fill(limb('210,188,2 548,20,1.4'), NIGHT, { opacity: 0.3 });
  },
  'right',
);

export const paperBoat = sketch(
  'paper-boat',
  520,
  340,
  [260, 316],
  (d) => {
    d.form(polygon('130,190 262,20 392,190'), '#f3efe4', { role: 'body', round: 6, shade: 0.3 });
    d.fill(polygon('262,20 392,190 262,190'), NIGHT, { opacity: 0.12 });
    const hull = polygon('8,140 150,190 376,190 512,140 410,328 112,328');
    d.form(hull, '#fbf8f0', { role: 'body', round: 8, shade: 0.34 });
    d.fill(polygon('8,140 150,190 262,328 112,328'), '#ffffff', { opacity: 0.5 });
    d.fill(polygon('512,140 376,190 262,328 410,328'), NIGHT, { opacity: 0.12 });
    d.fill(polygon('150,190 376,190 262,328'), NIGHT, { opacity: 0.05 });
    for (const t of ['150,190,2 262,328,2', '376,190,2 262,328,2', '262,24,2 262,190,2'])
      d.fill(limb(t), NIGHT, { opacity: 0.3 });
  },
  'left',
);
