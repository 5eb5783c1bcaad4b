/** Gear of the gym, the rink and the links. */
import { cos, radians, sin } from '../../math.ts';
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, sketch } from './sketch.ts';

export const trampoline = sketch(
  'trampoline',
  640,
  260,
  [320, 250],
  (d) => {
    for (const x of [110, 320, 530]) d.form(limb(`${x - 8},110,9 ${x - 14},190,9 ${x - 40},190,9`), '#5a6066', { round: 3 });
    for (const [x, s] of [
      [70, -1],
      [220, -1],
      [420, 1],
      [570, 1],
    ] as const)
      d.form(limb(`${x},120,13 ${x + s * 6},238,13`, 'flat'), '#7d868c', { round: 5, shade: 0.42 });
    d.form(limb('60,240,13 230,244,13'), '#7d868c', { round: 4 });
    d.form(limb('410,244,13 580,240,13'), '#7d868c', { round: 4 });
    d.form(ellipse(320, 96, 306, 78), '#2f6fb0', { role: 'body', round: 12, shade: 0.42, light: 0.3 });
    for (let i = 0; i < 60; i++) {
      const a = radians(i * 6);
      d.fill(limb(`${320 + cos(a) * 262},${92 + sin(a) * 62},3 ${320 + cos(a) * 238},${92 + sin(a) * 55},3`), '#dfe4e6');
    }
    const mat = ellipse(320, 92, 240, 55);
    d.form(mat, '#26282d', { round: 8, shade: 0.3 });
    d.strokes(mat, '#4b4f55', { count: 40, length: 120, width: 2, angle: 4, stray: 4, opacity: 0.5 });
    d.fill(ellipse(280, 78, 110, 14), '#ffffff', { opacity: 0.1 });
  },
  'front',
);

/** Two of them. */
export const dumbbells = sketch(
  'dumbbells',
  480,
  250,
  [240, 240],
  (d) => {
    const one = (x: number, y: number, turn: number): void =>
      d.include(
        (p) => {
          p.form(box(-90, -13, 180, 26), '#9aa2a8', { round: 8, shade: 0.45, light: 0.4 });
          for (let i = -40; i < 44; i += 10) p.fill(box(i, -13, 3, 26), NIGHT, { opacity: 0.25 });
          for (const s of [-1, 1]) {
            p.form(box(s * 94 - 22, -62, 44, 124), '#2b2c30', { role: 'body', round: 9, shade: 0.42, light: 0.34 });
            p.form(box(s * 132 - 16, -48, 32, 96), '#35373c', { role: 'body', round: 8, shade: 0.42, light: 0.34 });
            p.form(box(s * 154 - 8, -14, 16, 28), '#9aa2a8', { round: 4 });
          }
        },
        { x, y, turn },
      );
    one(264, 90, -10);
    one(196, 170, 8);
  },
  'front',
);

export const barbell = sketch(
  'barbell',
  760,
  250,
  [380, 240],
  (d) => {
    d.form(box(14, 116, 732, 16), '#aab3b8', { round: 6, shade: 0.45, light: 0.4 });
    for (let x = 250; x < 510; x += 9) d.fill(box(x, 116, 3, 16), NIGHT, { opacity: 0.2 });
    for (const s of [-1, 1]) {
      for (const [dx, h, color] of [
        [220, 232, '#c0392b'],
        [254, 232, '#2b2c30'],
        [284, 170, '#35373c'],
        [308, 110, '#454b52'],
      ] as const)
        d.form(box(380 + s * dx - 14, 124 - h / 2, 28, h), color, {
          role: color === '#c0392b' ? 'body' : 'piece',
          round: 8,
          shade: 0.42,
          light: 0.36,
        });
      d.form(box(380 + s * 334 - 9, 104, 18, 40), '#9aa2a8', { round: 4 });
    }
  },
  'front',
);

export const iceSkates = sketch(
  'ice-skates',
  480,
  370,
  [240, 360],
  (d) => {
    const skate = (x: number, y: number, color: string): void =>
      d.include(
        (p) => {
          p.form(curve('-130,128! -128,112 -110,118 120,118 128,112 126,132! 112,144 -100,144 -120,140'), '#c3cace', {
            round: 4,
            light: 0.5,
          });
          for (const k of [-70, 60])
            p.form(polygon(`${k - 18},84 ${k + 18},84 ${k + 10},120 ${k - 10},120`), '#aab3b8', { round: 4 });
          p.form(polygon('-118,74 98,74 98,92 -118,92'), '#6a4526', { round: 4 });
          const boot = curve('-122,78! -126,50 -96,30 -50,20 -10,-6 6,-60 8,-150! 92,-158! 100,-60 102,20 100,78!');
          p.form(boot, color, { role: 'body', round: 15, shade: 0.4, light: 0.3 });
          p.form(curve('4,-158! 50,-176 98,-166! 100,-130! 6,-126!'), '#d9cfc0', { round: 6 });
          for (let i = 0; i < 6; i++) {
            const [lx, ly] = [-34 + i * 9, 6 - i * 26];
            p.fill(limb(`${lx - 12},${ly - 2},4 ${lx + 26},${ly + 12},4`), '#8b9296');
          }
        },
        { x, y },
      );
    skate(290, 180, '#e6e2da');
    skate(190, 212, '#f7f4ec');
  },
  'left',
);

/** A pair, with their ribbons. */
export const balletShoes = sketch(
  'ballet-shoes',
  480,
  320,
  [240, 310],
  (d) => {
    for (const line of [
      '150,130,10 110,60,12 180,30,12 230,80,10 290,40,12 350,70,8',
      '330,130,10 380,90,12 430,110,11 450,170,8',
      '170,136,10 240,100,12 300,130,10 330,90,11',
    ])
      d.fill(limb(line), '#e9a9b8', { role: 'body', opacity: 0.95 });
    const shoe = (x: number, y: number, flip: boolean, turn: number): void =>
      d.include(
        (p) => {
          p.form(curve('-150,40 -140,2 -80,-34 0,-44 90,-40 140,-26 152,8 140,40 60,56 -80,58'), '#f0b9c5', {
            role: 'body',
            round: 15,
            shade: 0.4,
            light: 0.34,
          });
          p.fill(curve('-70,-16 -20,-36 80,-34 130,-20 124,2 40,12 -40,8'), '#b8707f');
          p.fill(curve('-60,-12 -10,-30 80,-28 118,-16 100,-6 20,-2'), '#d9929f');
          p.fill(limb('-74,-16,5 -30,10,5 40,14,5 124,4,5'), '#f9d5dc', { opacity: 0.9 });
          p.fill(limb('-66,-14,3 -78,-26,4 -60,-28,3'), '#d98a9a');
          p.fill(curve('-140,24 -120,0 -90,-14 -110,16'), '#ffffff', { opacity: 0.35 });
        },
        { x, y, flip, turn },
      );
    shoe(286, 178, true, -8);
    shoe(186, 240, false, 6);
  },
  'front',
);

export const golfClubs = sketch(
  'golf-bag',
  300,
  600,
  [150, 590],
  (d) => {
    for (const [x, t, wood] of [
      [120, 40, true],
      [150, 22, false],
      [180, 54, true],
      [204, 90, false],
      [96, 92, false],
    ] as const) {
      d.fill(limb(`${150 + (x - 150) * 0.5},210,6 ${x},${t},6`), '#aab3b8');
      d.form(
        wood
          ? curve(`${x - 10},${t + 14} ${x - 40},${t + 16} ${x - 50},${t - 6} ${x - 24},${t - 20} ${x + 8},${t - 12}`)
          : polygon(`${x - 4},${t - 16} ${x + 8},${t - 14} ${x + 6},${t + 18} ${x - 34},${t + 26} ${x - 38},${t + 8}`),
        wood ? '#7a2f22' : '#c3cace',
        { round: 6, light: 0.4 },
      );
    }
    d.form(limb('232,250,20 276,360,20 238,470,20', 'round'), '#2b2c30', { round: 6 });
    d.form(curve('76,200! 224,200! 232,320 222,540! 200,588 100,588 78,540! 68,320'), '#2f6a45', {
      role: 'body',
      round: 22,
      shade: 0.44,
      light: 0.3,
    });
    d.form(curve('66,196! 234,196! 236,236! 64,236!'), '#e9dcc4', { round: 7 });
    d.form(box(70, 540, 160, 46), '#e9dcc4', { round: 9 });
    d.form(curve('104,340! 196,340! 200,470 190,500 110,500 100,470'), '#27583a', { role: 'body', round: 9, shade: 0.42 });
    d.fill(limb('108,360,4 192,360,4'), '#e7b13c');
    d.form(box(100, 268, 100, 46), '#27583a', { role: 'body', round: 6 });
  },
  'front',
);
