/** Animals of no large family: armoured, jointed, or made of two. */
import { cos, radians, sin } from '../../math.ts';
import { curve, ellipse, limb, polygon, put } from './outline.ts';
import { NIGHT, type Pen, ruffle, sketch } from './sketch.ts';

function eye(d: Pen, x: number, y: number, r: number): void {
  d.fill(ellipse(x, y, r, r * 1.1), '#1d1a20');
  d.fill(ellipse(x - r * 0.3, y - r * 0.4, r * 0.34), '#ffffff');
}

export const armadillo = sketch(
  'armadillo',
  560,
  320,
  [270, 310],
  (d) => {
    const skin = '#a08a76';
    d.form(limb('430,232,44 490,262,26 540,300,8'), skin, { role: 'body', round: 9, shade: 0.44 });
    for (let i = 0; i < 8; i++)
      d.fill(limb(`${446 + i * 11},${222 + i * 8},3 ${434 + i * 12},${258 + i * 7},3`), NIGHT, { opacity: 0.26 });
    for (const x of [196, 380])
      d.form(limb(`${x},240,44 ${x - 4},280,34 ${x - 16},302,30`), '#7d6a58', { role: 'body', round: 8, shade: 0.44 });
    d.form(curve('150,176 112,150 70,190 34,232 14,262 20,276 60,272 120,264 168,250'), skin, {
      role: 'body',
      round: 13,
      shade: 0.4,
      light: 0.28,
    });
    for (const turn of [-30, 4])
      d.form(put(curve('-15,0 -20,-44 -2,-66 18,-42 16,0'), { x: 118 + turn * 0.5, y: 166, turn }), '#b98f7e', {
        round: 6,
        shade: 0.4,
      });
    d.form(curve('74,188 100,160 140,160 158,180 130,206 92,214'), '#8d7864', { role: 'body', round: 7 });
    eye(d, 88, 214, 8);
    d.fill(ellipse(18, 262, 8, 7), '#3a2a26');
    const shell = curve('134,250! 130,180 160,116 220,72 290,58 360,72 420,114 452,176 456,256! 300,270');
    d.form(shell, '#8f7a66', { role: 'body', round: 28, shade: 0.46, light: 0.3 });
    for (let i = 0; i < 9; i++) {
      const x = 232 + i * 16;
      d.within(shell, limb(`${x + (x - 290) * 0.12},40,4 ${x + 8},160,5 ${x + (x - 290) * 0.14},280,4`), NIGHT, {
        opacity: 0.32,
      });
      d.within(shell, limb(`${x + 5 + (x - 290) * 0.12},40,2 ${x + 13},160,2 ${x + 5 + (x - 290) * 0.14},280,2`), '#ffffff', {
        opacity: 0.22,
      });
    }
    for (const [x0, x1] of [
      [140, 216],
      [386, 450],
    ] as const)
      for (let i = 0; i < 40; i++)
        d.within(shell, ellipse(d.chance.between(x0, x1), d.chance.between(84, 256), 7, 6), NIGHT, { opacity: 0.17 });
    for (const x of [176, 404]) {
      d.form(limb(`${x},246,50 ${x - 4},284,38 ${x - 18},306,34`), skin, { role: 'body', round: 9, shade: 0.44 });
      for (const dx of [-30, -18, -6]) d.fill(limb(`${x + dx},304,7 ${x + dx - 8},312,3`), '#e9dcc4');
    }
  },
  'left',
);

export const platypus = sketch(
  'platypus',
  600,
  250,
  [290, 240],
  (d) => {
    const fur = '#6b4a34';
    d.form(curve('400,150 470,128 540,134 586,160 590,186 540,210 460,216 400,206'), '#5c3e2a', {
      role: 'body',
      round: 14,
      shade: 0.44,
    });
    for (let i = -3; i < 5; i++)
      d.fill(limb(`${470 + i * 22},${140 + Math.abs(i) * 2},2 ${456 + i * 22},206,2`), NIGHT, { opacity: 0.22 });
    for (const x of [216, 404])
      d.form(curve(`${x},196 ${x + 26},206 ${x + 10},236 ${x - 34},242 ${x - 50},232 ${x - 18},212`), '#c98a4a', {
        round: 6,
        shade: 0.4,
      });
    const body = curve('120,158 150,106 210,74 300,62 390,80 440,124 450,176 410,212 310,224 210,222 150,208');
    d.form(ruffle(body, d.chance, { gap: 16, length: 7, flow: 10 }), fur, {
      role: 'body',
      round: 26,
      shade: 0.44,
      light: 0.26,
    });
    d.strokes(body, '#94705a', { count: 70, length: 26, width: 3, angle: 8, stray: 16, opacity: 0.4 });
    d.form(curve('96,152 108,108 150,84 196,96 210,140 190,184 140,192 104,180'), fur, {
      role: 'body',
      round: 16,
      shade: 0.42,
      light: 0.28,
    });
    d.form(curve('118,140! 80,144 34,160 10,184 16,202 60,206 110,196 128,178!'), '#d09248', {
      round: 9,
      shade: 0.42,
      light: 0.36,
    });
    d.fill(limb('18,192,3 60,190,3 116,178,3'), '#8a5a20');
    d.fill(ellipse(42, 172, 5, 4), '#7a4a16');
    d.form(curve('112,132 124,124 136,150 130,186 116,188 120,160'), '#b8792f', { round: 3 });
    eye(d, 148, 126, 8);
    d.form(curve('196,206 224,210 214,238 160,244 142,236 172,216'), '#d09248', { round: 7, shade: 0.4 });
    for (const x of [154, 170, 188]) d.fill(limb(`${x},240,3 ${x + 14},222,2`), '#8a5a20', { opacity: 0.7 });
    d.form(curve('386,206 414,210 404,238 350,244 332,236 362,216'), '#d09248', { round: 7, shade: 0.4 });
  },
  'left',
);

export const capybara = sketch(
  'capybara',
  560,
  380,
  [290, 370],
  (d) => {
    const fur = '#a5764a';
    for (const x of [206, 420])
      d.form(limb(`${x},270,54 ${x + 2},320,36 ${x - 6},358,38`), '#7d5636', { role: 'body', round: 10, shade: 0.44 });
    const body = curve('170,150 230,104 320,84 420,94 494,140 520,210 502,286 440,318 320,326 220,316 160,270');
    d.form(ruffle(body, d.chance, { gap: 15, length: 9, flow: 25 }), fur, {
      role: 'body',
      round: 30,
      shade: 0.46,
      light: 0.28,
    });
    d.strokes(body, '#7a5230', { count: 110, length: 24, width: 3, angle: 25, stray: 22, opacity: 0.35 });
    d.strokes(body, '#cfa274', { count: 60, length: 22, width: 3, angle: 25, stray: 22, opacity: 0.4 });
    const head = curve('34,150 40,112 74,88 130,72 176,60 212,76 238,120 234,180 200,226 140,232 84,228 48,212 34,182');
    d.form(ruffle(head, d.chance, { gap: 16, length: 5, flow: 20 }), fur, { role: 'body', round: 20, shade: 0.42, light: 0.3 });
    d.strokes(head, '#7a5230', { count: 40, length: 16, width: 3, angle: 20, stray: 24, opacity: 0.3 });
    d.form(curve('30,150 38,120 66,108 90,128 92,176 70,210 44,206'), '#7d5636', { round: 9, shade: 0.36 });
    d.fill(ellipse(48, 142, 7, 10, 20), '#2c1d16');
    d.fill(limb('42,186,3 64,196,4 96,192,2'), '#3f2a1c');
    d.form(curve('180,78 178,48 196,34 216,46 216,82 198,92'), '#8d6340', { role: 'body', round: 6 });
    eye(d, 136, 118, 10);
    d.fill(limb('122,108,3 138,102,4 152,108,2'), '#5c3e26');
    for (const x of [180, 446]) {
      d.form(limb(`${x},270,60 ${x},320,40 ${x - 8},358,42`), fur, { role: 'body', round: 11, shade: 0.44 });
      for (const dx of [-22, -8, 6]) d.fill(limb(`${x + dx},360,8 ${x + dx - 8},369,4`), '#4a3222');
    }
  },
  'left',
);

export const prayingMantis = sketch(
  'praying-mantis',
  560,
  460,
  [300, 450],
  (d) => {
    const green = '#7fae3f';
    for (const line of [
      '300,250,9 390,320,7 440,440,4',
      '340,260,9 440,300,7 520,438,4',
      '280,240,9 250,330,7 220,444,4',
      '320,260,9 330,340,7 300,446,4',
    ])
      d.form(limb(line), '#6b9634', { role: 'body', round: 3 });
    d.form(curve('250,220 320,214 420,246 520,306 548,340 520,348 420,318 320,284 256,254'), '#8fbf4a', {
      role: 'body',
      round: 13,
      shade: 0.42,
      light: 0.3,
    });
    d.form(curve('256,214 340,206 440,236 530,300 450,280 340,254 262,240'), '#a5d05c', { role: 'body', round: 7, shade: 0.3 });
    for (const line of ['270,226,2 390,248,2 510,296,1', '280,218,2 400,232,2 500,278,1'])
      d.fill(limb(line), '#5f8a2c', { opacity: 0.6 });
    d.form(limb('266,236,34 226,180,24 186,110,20 172,84,22'), green, { role: 'body', round: 8, shade: 0.42, light: 0.3 });
    const arm = (x: number, y: number, k: number): void =>
      d.include(
        (p) => {
          p.form(limb('0,0,15 -64,40,20 -110,22,24'), green, { role: 'body', round: 6, shade: 0.42, light: 0.3 });
          p.form(limb('-110,22,24 -84,-40,18 -66,-84,7'), '#8fbf4a', { role: 'body', round: 6, shade: 0.4, light: 0.3 });
          for (let i = 0; i < 5; i++)
            p.fill(
              polygon(`${-96 + i * 8},${-6 - i * 15} ${-78 + i * 6},${-10 - i * 15} ${-94 + i * 8},${-16 - i * 15}`),
              '#5f8a2c',
            );
          p.form(limb('-66,-84,8 -92,-30,6 -104,8,3'), '#6b9634', { role: 'body', round: 3 });
        },
        { x, y, scale: k },
      );
    arm(210, 150, 0.9);
    arm(202, 168, 1);
    d.form(curve('108,56! 130,36 176,30 222,40 236,58! 216,84 186,112 166,116 146,96'), '#8fbf4a', {
      role: 'body',
      round: 10,
      shade: 0.4,
      light: 0.3,
    });
    for (const [x, y, t] of [
      [118, 52, -30],
      [226, 54, 34],
    ] as const) {
      d.form(ellipse(x, y, 17, 24, t), '#c7d98a', { round: 6, shade: 0.36 });
      d.fill(ellipse(x + (x < 180 ? -3 : 3), y + 2, 5, 8), '#26301a');
    }
    for (const line of ['158,36,4 130,10,3 90,6,2', '184,34,4 214,8,3 256,10,2']) d.fill(limb(line), '#5f8a2c');
    d.fill(limb('156,100,3 168,106,3 180,100,3'), '#4f7326');
  },
  'left',
);

export const centipede = sketch(
  'centipede',
  640,
  230,
  [320, 220],
  (d) => {
    const at = (i: number): [number, number] => [70 + i * 27, 130 + sin(radians(i * 28)) * 38];
    for (let i = 1; i < 20; i++) {
      const [x, y] = at(i);
      for (const s of [-1, 1])
        d.form(limb(`${x},${y},7 ${x + s * 4},${y + 30 * s},6 ${x + 14 + s * 4},${y + 54 * s},3`), '#d98a2c', { round: 3 });
    }
    for (let i = 20; i >= 0; i--) {
      const [x, y] = at(i);
      d.form(ellipse(x, y, 21, 23), i % 2 ? '#8f3a24' : '#a8482c', { role: 'body', round: 8, shade: 0.42, light: 0.36 });
    }
    for (const line of ['66,116,5 36,70,4 10,50,2', '58,134,5 24,120,4 4,126,2']) d.fill(limb(line), '#d98a2c');
    d.form(ellipse(58, 130, 28, 26), '#b8552f', { role: 'body', round: 9, shade: 0.4, light: 0.4 });
    d.form(limb('44,150,8 30,160,6 34,172,3'), '#5c2416', { round: 3 });
    eye(d, 46, 122, 6);
    for (const line of ['614,128,6 634,104,2', '614,150,6 636,170,2']) d.fill(limb(line), '#d98a2c');
  },
  'left',
);

/** An eagle before, a lion behind. */
export const griffin = sketch(
  'griffin',
  640,
  480,
  [320, 470],
  (d) => {
    const gold = '#c9953f';
    d.form(limb('470,300,22 550,330,15 600,280,12 606,220,10'), gold, { role: 'body', round: 6 });
    d.strands('600,226,14 596,196,16 612,166,6', '612,226,14 630,200,16 622,166,6', 8, ['#8a5c24', '#a8752f'], { stray: 5 });
    const wing = (k: number, x: number, y: number, color: string): void =>
      d.include(
        (p) => {
          for (let i = 0; i < 9; i++) {
            const a = radians(-88 + i * 11);
            const r = 250 - i * 9;
            p.form(
              limb(`0,0,30 ${cos(a) * r * 0.5 + 16},${sin(a) * r * 0.52},40 ${cos(a) * r + 10},${sin(a) * r * 0.94},14`),
              i % 2 ? color : '#8a6236',
              { round: 7, shade: 0.4, light: 0.26 },
            );
          }
          for (let i = 0; i < 7; i++) {
            const a = radians(-80 + i * 13);
            p.form(
              limb(`0,6,30 ${cos(a) * 70},${sin(a) * 76},36 ${cos(a) * 126},${sin(a) * 126},16`),
              i % 2 ? '#d9b06a' : '#c99a50',
              { role: 'body', round: 7, shade: 0.36 },
            );
          }
        },
        { x, y, scale: k },
      );
    wing(0.86, 330, 220, '#75512c');
    for (const line of ['250,300,44 236,380,26 220,452,24', '470,320,56 500,390,30 476,452,28'])
      d.form(limb(line), '#a87a30', { role: 'body', round: 9, shade: 0.44 });
    const body = curve('190,170 240,156 320,200 420,220 480,260 500,320 460,356 380,350 300,340 230,320 186,260');
    d.form(body, gold, { role: 'body', round: 24, shade: 0.44, light: 0.3 });
    d.form(limb('436,310,76 470,370,36 440,456,30'), gold, { role: 'body', round: 12, shade: 0.44, light: 0.28 });
    d.form(curve('456,452! 410,448 396,462 404,470! 460,470!'), gold, { role: 'body', round: 6 });
    const neck = curve('120,110 146,62 196,46 244,70 262,130 280,200 260,290 220,310 190,270 170,210 140,170');
    d.form(ruffle(neck, d.chance, { gap: 18, length: 20, flow: 70 }), '#efe4cc', { round: 18, shade: 0.36 });
    d.strokes(neck, '#b9a078', { count: 70, length: 26, width: 6, angle: 75, stray: 18, opacity: 0.5 });
    d.form(curve('110,108 116,68 150,44 196,44 214,72 204,110 170,136 132,136'), '#f4ecd8', { round: 12, shade: 0.34 });
    for (const t of [-28, 0])
      d.form(put(curve('-9,0! -10,-40 6,-58 14,-30 12,0!'), { x: 190 + t * 0.4, y: 54, turn: 20 + t }), '#d9b06a', {
        round: 4,
      });
    d.form(curve('128,94! 96,88 66,104 58,136 64,152! 76,138 100,132 128,130!'), '#e2a52e', {
      round: 7,
      shade: 0.44,
      light: 0.4,
    });
    d.fill(limb('74,132,3 104,124,3 130,122,3'), '#8a5c10');
    d.fill(ellipse(148, 90, 11, 10), '#f2c531');
    d.fill(ellipse(146, 91, 6, 8), '#1d1a20');
    d.fill(limb('130,78,6 156,76,7 170,86,4'), '#8a6236');
    d.form(limb('222,290,48 206,370,26 196,446,22'), '#d9a93a', { round: 8, shade: 0.42 });
    for (const [x, y] of [
      [196, 452],
      [220, 458],
    ] as const)
      for (const dx of [-40, -18, 10])
        d.form(limb(`${x},${y - 4},13 ${x + dx},${y + 8},11 ${x + dx - 10},${y + 15},4`), '#e2a52e', { round: 4 });
    wing(1, 300, 236, '#9a7040');
  },
  'left',
);

/** Knuckles to the ground. */
export const chimpanzee = sketch(
  'chimpanzee',
  460,
  480,
  [230, 470],
  (d) => {
    const fur = '#33282a';
    d.form(limb('330,320,84 370,380,60 330,440,54'), fur, { role: 'body', round: 12, shade: 0.4, light: 0.3 });
    d.form(limb('170,240,60 206,340,46 214,440,40'), '#2a2022', { role: 'body', round: 9, shade: 0.4, light: 0.2 });
    const body = curve('130,190 190,140 270,150 340,210 380,300 374,380 310,410 230,380 160,310 130,250');
    d.form(ruffle(body, d.chance, { gap: 16, length: 13, flow: 60 }), fur, { role: 'body', round: 22, shade: 0.4, light: 0.3 });
    d.strokes(body, '#6a5a56', { count: 60, length: 30, width: 3, angle: 60, stray: 20, opacity: 0.4 });
    d.form(limb('150,220,72 112,330,48 100,440,42'), fur, { role: 'body', round: 11, shade: 0.4, light: 0.3 });
    d.form(curve('70,440 90,426 126,430 134,452 118,470 80,470'), '#8a6a5a', { round: 7 });
    d.form(curve('186,440 210,428 238,440 240,462 222,470 188,468'), '#7a5c4e', { round: 6 });
    d.form(curve('270,440 310,426 360,434 366,458 350,470 260,470 250,456'), '#8a6a5a', { round: 7 });
    const head = curve('60,130 62,76 100,36 156,28 204,54 220,110 206,166 160,200 108,196 70,170');
    d.form(ruffle(head, d.chance, { gap: 16, length: 8, flow: 80 }), fur, { role: 'body', round: 15, shade: 0.36, light: 0.3 });
    for (const x of [214]) {
      d.form(ellipse(x, 122, 24, 30), '#b58a74', { round: 6 });
      d.fill(ellipse(x, 124, 13, 18), '#8a6252');
    }
    d.form(curve('66,104 80,82 110,90 136,80 168,94 174,124 160,152 168,178 140,206 96,208 66,184 66,152 56,128'), '#c79a80', {
      round: 10,
      shade: 0.34,
    });
    d.form(curve('58,160 76,142 116,138 152,148 164,172 146,200 104,206 70,196'), '#d9b095', { round: 9, shade: 0.3 });
    d.fill(limb('68,178,3 104,186,4 148,176,3'), '#5c3a30');
    for (const x of [98, 120]) d.fill(ellipse(x, 146, 4, 6), '#5c3a30');
    for (const x of [88, 138]) {
      d.fill(ellipse(x, 116, 11, 9), '#4a3028');
      d.fill(ellipse(x - 3, 113, 3), '#ffffff');
    }
    d.fill(limb('70,98,7 108,92,8 164,102,6'), '#8a6252');
  },
  'left',
);
