/** Walrus, sea lion, seahorse, ray, narwhal. */
import { curve, ellipse, limb } from './outline.ts';
import { eye } from './pelt.ts';
import { sketch } from './sketch.ts';

export const walrus = sketch(
  'walrus',
  560,
  380,
  [280, 370],
  (d) => {
    const hide = '#8d6a55';
    d.form(curve('470,330 530,310 560,340 548,370 470,370'), '#6b4d3d', { round: 8 });
    const body = curve('130,110 110,180 120,280 150,360 300,372 440,368 500,330 470,260 380,190 280,130 200,80');
    d.form(body, hide, { role: 'body', round: 30, shade: 0.46 });
    for (const s of ['240,170,2 230,240,9 250,330,2', '320,200,2 318,270,8 340,350,2', '170,240,2 200,290,8 220,350,2'])
      d.within(body, limb(s), '#4f382c', { opacity: 0.3 });
    d.strokes(body, '#4f382c', { count: 60, length: 22, width: 4, angle: 30, opacity: 0.16 });
    d.form(curve('190,300 150,320 96,356 110,370 190,368 240,340'), '#7a5a48', { role: 'body', round: 8 });
    const head = curve('150,40 100,56 72,100 64,146 84,176 130,184 184,172 212,120 196,66');
    d.form(head, hide, { role: 'body', round: 16 });
    for (const x of [92, 128])
      d.form(curve(`${x - 9},164! ${x - 8},220 ${x - 2},276! ${x + 6},222 ${x + 9},164!`), '#efe6d0', { round: 4 });
    d.form(curve('110,116 72,124 62,156 84,184 112,176 140,184 164,158 150,122'), '#b28f79', { round: 9 });
    for (let i = 0; i < 16; i++) d.fill(ellipse(80 + (i % 8) * 10, 140 + Math.floor(i / 8) * 16, 1.8, 1.8), '#5c4334');
    for (let i = 0; i < 7; i++) d.fill(limb(`${80 + i * 10},162,2 ${74 + i * 11},184,1`), '#efe6d0', { opacity: 0.8 });
    d.fill(curve('98,120 112,112 126,120 112,128'), '#2c1f1a');
    eye(d, 128, 92, 6);
  },
  'left',
);

export const seaLion = sketch(
  'sea-lion',
  520,
  400,
  [260, 390],
  (d) => {
    const hide = '#4f4238';
    d.form(curve('420,340 490,350 516,378 480,390 410,386'), '#382e27', { round: 7 });
    const body = curve('150,70 132,120 150,190 160,280 190,350 280,386 400,384 460,356 440,310 360,260 270,190 220,110 200,70');
    d.form(body, hide, { role: 'body', round: 26, shade: 0.46 });
    d.within(body, curve('140,120 172,200 190,300 240,370 180,360 150,260'), '#7a6857', { opacity: 0.6 });
    d.form(curve('230,290 200,330 150,376 176,390 230,384 282,340'), '#3d322a', { role: 'body', round: 8 });
    const head = curve('150,30 110,44 74,66 58,78 62,92 96,104 150,118 196,100 206,64 186,36');
    d.form(head, hide, { role: 'body', round: 11 });
    d.fill(curve('56,78 66,70 78,76 70,86'), '#1b1512');
    d.fill(limb('64,92,1 96,96,2.4 124,92,1'), '#241c17');
    for (const y of [84, 90, 96]) d.fill(limb(`82,${y},1.6 50,${y + (y - 90) * 1.6},0.7`), '#efe6d6', { opacity: 0.7 });
    eye(d, 118, 62, 6);
    d.form(curve('178,70 196,72 192,88 176,84'), '#382e27', { round: 2 });
  },
  'left',
);

export const seahorse = sketch(
  'seahorse',
  260,
  460,
  [130, 450],
  (d) => {
    const skin = '#d99a45';
    d.form(curve('170,190 226,206 236,250 214,286 174,280'), '#e8b768', { round: 6, opacity: 0.9 });
    const body = limb('136,104,54 150,170,70 160,240,82 144,310,54 110,366,34 78,406,24 92,438,20 126,430,16 122,404,12');
    d.form(body, skin, { role: 'body', round: 16, shade: 0.45 });
    for (let i = 0; i < 10; i++)
      d.within(
        body,
        limb(`${110 - (i > 5 ? (i - 5) * 14 : 0)},${150 + i * 26},5 ${210 - (i > 5 ? (i - 5) * 16 : 0)},${144 + i * 26},5`),
        '#9a6423',
        { opacity: 0.45 },
      );
    for (let i = 0; i < 5; i++)
      d.fill(
        curve(`${120 + i * 12},${40 - (i % 2) * 6}! ${124 + i * 13},${16 - (i % 2) * 8}! ${132 + i * 12},${44}!`),
        '#c27f2f',
      );
    const head = curve('150,36 110,48 92,76 34,92 22,102 28,116 92,112 120,126 160,118 180,84 174,50');
    d.form(head, skin, { role: 'body', round: 9 });
    d.fill(ellipse(122, 76, 13, 14), '#f4e6c6');
    d.fill(ellipse(119, 77, 7, 8), '#17110f');
    d.fill(ellipse(117, 74, 2.4, 2.6), '#ffffff');
  },
  'left',
);

export const ray = sketch(
  'ray',
  620,
  340,
  [310, 330],
  (d) => {
    d.form(limb('420,180,16 520,206,8 614,186,3'), '#4b5a68', { round: 3 });
    const wings = curve('150,170! 200,110 280,40! 330,20 350,90 430,170 360,220 330,310! 270,300 220,230 170,200');
    d.form(wings, '#5d6f7f', { role: 'body', round: 20, shade: 0.46 });
    d.within(wings, curve('150,180 220,226 270,300 330,310 350,230 260,200'), '#d7dde0', { opacity: 0.6 });
    for (let i = 0; i < 26; i++)
      d.within(wings, ellipse(d.chance.between(190, 400), d.chance.between(60, 190), 5, 4), '#dfe6e8', { opacity: 0.5 });
    d.form(curve('150,160! 126,156 118,168 132,178 156,178!'), '#4b5a68', { round: 3 });
    eye(d, 184, 160, 5);
  },
  'left',
);

export const narwhal = sketch(
  'narwhal',
  840,
  320,
  [480, 300],
  (d) => {
    const tusk = limb('226,150,22 120,118,15 6,74,3');
    d.form(tusk, '#d9c79c', { round: 4 });
    for (let i = 0; i < 12; i++) d.within(tusk, limb(`${30 + i * 17},60,4 ${40 + i * 17},170,4`), '#7d6a45', { opacity: 0.8 });
    d.form(curve('720,170 780,110 832,96! 810,160 834,226! 776,206 716,196'), '#6f7f8a', { role: 'body', round: 8 });
    const body = curve('220,140 240,106 320,84 440,82 580,112 740,166 744,196 600,236 440,262 320,256 240,222 214,180');
    d.form(body, '#8696a1', { role: 'body', round: 26, shade: 0.46 });
    d.within(body, curve('216,190 320,226 480,236 700,196 600,250 420,280 260,250'), '#e6e9ea', { opacity: 0.85 });
    for (let i = 0; i < 46; i++)
      d.within(
        body,
        ellipse(d.chance.between(260, 700), d.chance.between(84, 190), d.chance.between(4, 11), d.chance.between(3, 7)),
        '#4d5b66',
        { opacity: 0.4 },
      );
    d.form(curve('380,236 360,290 400,308 440,256'), '#6f7f8a', { role: 'body', round: 6 });
    d.fill(limb('222,192,1 252,202,3 280,194,1'), '#3d4952');
    eye(d, 272, 168, 6);
  },
  'left',
);
