import { cos, radians, sin } from '../../math.ts';
import { merge } from './clip.ts';
import { curve, ellipse, limb } from './outline.ts';
import { NIGHT, type Pen, ruffle, type Sketch, sketch } from './sketch.ts';

/** A row of overlapping feathers from one line of points to the next: root to tip. */
function feathers(
  d: Pen,
  roots: readonly [number, number][],
  tips: readonly [number, number][],
  width: number,
  tones: readonly string[],
): void {
  roots.forEach(([x, y], i) => {
    const tip = tips[i];
    if (!tip) return;
    const [mx, my] = [(x + tip[0]) / 2, (y + tip[1]) / 2];
    d.form(
      limb(`${x},${y},${width * 0.8} ${mx},${my},${width} ${tip[0]},${tip[1]},${width * 0.28}`),
      tones[i % tones.length] ?? '#777777',
      { role: 'body', round: width * 0.16, shade: 0.4 },
    );
  });
}

/** Points spread evenly from `a` to `b` along a bow that sags by `sag`. */
function bow(
  a: readonly [number, number],
  b: readonly [number, number],
  sag: readonly [number, number],
  n: number,
): [number, number][] {
  return Array.from({ length: n }, (_, i) => {
    const t = n > 1 ? i / (n - 1) : 0;
    const k = 4 * t * (1 - t);
    return [a[0] + (b[0] - a[0]) * t + sag[0] * k, a[1] + (b[1] - a[1]) * t + sag[1] * k];
  });
}

/** With its `branch`, or on its own feet where something else bears it. */
const owlNamed = (name: string, skull: string, { pale = '#d9c29c', disc = '#dcc7a2', branch: branched = true } = {}): Sketch =>
  sketch(
    name,
    380,
    branched ? 480 : 430,
    [190, branched ? 470 : 421],
    (d) => {
      const base = '#8a6a4c';
      const tail = branched ? '216,452 190,468 162,450' : '212,404 190,412 168,402';
      d.form(curve(`150,370 190,356 226,372 ${tail}`), '#5f4632', { round: 8 });
      const body = ruffle(
        curve('190,66 110,84 80,150 78,240 100,330 150,388 190,398 230,388 280,330 302,240 300,150 270,84'),
        d.chance,
        { gap: 9, length: 5, flow: 88 },
      );
      d.form(body, base, { role: 'body', round: 24, shade: 0.48 });
      const breast = curve('190,176 130,190 112,250 132,330 190,376 248,330 268,250 250,190');
      d.within(body, breast, pale, { opacity: 0.9 });
      for (let r = 0; r < 9; r++)
        for (let i = 0; i < 8; i++) {
          const [x, y] = [122 + i * 20 + (r % 2) * 10, 204 + r * 19];
          d.within(breast, limb(`${x - 8},${y - 4},1 ${x},${y + 4},4 ${x + 8},${y - 4},1`), '#6b4c32', { opacity: 0.6 });
        }
      for (const s of [-1, 1]) {
        const wing = curve(
          `${190 + s * 82},150 ${190 + s * 118},190 ${190 + s * 122},280 ${190 + s * 92},370! ${190 + s * 70},330 ${190 + s * 70},230`,
        );
        d.form(wing, '#6f5138', { role: 'body', round: 12, shade: 0.45 });
        for (let i = 0; i < 6; i++)
          d.within(
            wing,
            limb(`${190 + s * 70},${210 + i * 26},2 ${190 + s * 96},${228 + i * 26},6 ${190 + s * 122},${210 + i * 26},2`),
            '#3f2c1f',
            { opacity: 0.5 },
          );
        for (let i = 0; i < 9; i++)
          d.within(wing, ellipse(190 + s * d.chance.between(78, 112), d.chance.between(170, 330), 4.5, 3), '#e3d0ad', {
            opacity: 0.7,
          });
      }
      const head = ruffle(curve(skull), d.chance, { gap: 9, length: 4, flow: 88 });
      d.form(head, base, { role: 'body', round: 14, shade: 0.42 });
      d.strokes(head, '#3f2c1f', { count: 50, length: 12, width: 2.6, angle: 84, opacity: 0.35 });
      for (const s of [-1, 1]) {
        const veil = ellipse(190 + s * 42, 112, 44, 46);
        d.fill(veil, '#4d3626', { opacity: 0.55 });
        d.form(ellipse(190 + s * 41, 112, 39, 41), disc, { round: 6, shade: 0.3 });
        for (let i = 0; i < 26; i++) {
          const a = radians(i * 13.8);
          d.within(
            veil,
            limb(`${190 + s * 41 + cos(a) * 20},${112 + sin(a) * 21},1 ${190 + s * 41 + cos(a) * 37},${112 + sin(a) * 39},2`),
            '#7d5c3c',
            { opacity: 0.5 },
          );
        }
        d.fill(ellipse(190 + s * 38, 112, 18), '#2a1c14');
        d.fill(ellipse(190 + s * 38, 112, 15.5), '#c98f2e');
        d.fill(ellipse(190 + s * 38, 112, 9.5), '#15100d');
        d.fill(ellipse(186 + s * 38, 107, 3), '#f7efdf');
        d.fill(curve(`${190 + s * 12},92! ${190 + s * 40},84 ${190 + s * 74},82! ${190 + s * 40},98`), '#5a4029', {
          opacity: 0.85,
        });
      }
      d.fill(curve('190,76 178,100 184,124 196,124 202,100'), '#a58763');
      d.form(curve('190,112 180,122 184,142 190,154! 196,142 200,122'), '#3f3a34', { round: 3 });
      if (branched) {
        const branch = limb('-10,420,30 90,404,26 200,412,28 300,398,22 396,384,14');
        d.form(branch, '#5f4938', { round: 9, shade: 0.5 });
        d.strokes(branch, '#2f231b', { count: 34, length: 34, width: 2.4, angle: -3, stray: 6, opacity: 0.4 });
        d.form(limb('296,400,12 340,430,8 364,462,4'), '#5f4938', { round: 3 });
      }
      for (const s of [-1, 1])
        for (const i of [-1, 0, 1])
          d.form(
            limb(`${190 + s * 26 + i * 10},386,9 ${190 + s * 26 + i * 12},404,10 ${190 + s * 26 + i * 12},420,5`),
            '#b59a6a',
            { round: 3 },
          );
    },
    'front',
  );

const EARED = '190,44 150,46 124,20! 112,50 96,90 104,140 140,172 190,180 240,172 276,140 284,90 268,50 256,20! 230,46';
export const owl = owlNamed('owl', EARED);
export const owlOnFeet = owlNamed('owl-on-feet', EARED, { branch: false });
/** Without ears, as tawny and snowy owls are. */
const ROUND = '190,40 148,42 112,58 92,96 102,142 140,172 190,180 240,172 278,142 288,96 268,58 232,42';
export const roundOwl = owlNamed('round-owl', ROUND);
export const snowyOwl = owlNamed('snowy-owl', ROUND, { pale: '#fbf9f4', disc: '#f6f2ea' });
export const roundOwlOnFeet = owlNamed('round-owl-on-feet', ROUND, { branch: false });
export const snowyOwlOnFeet = owlNamed('snowy-owl-on-feet', ROUND, { pale: '#fbf9f4', disc: '#f6f2ea', branch: false });

export const penguin = sketch(
  'penguin',
  280,
  480,
  [140, 468],
  (d) => {
    d.form(curve('176,440! 214,466 196,468 160,456'), '#23252d', { round: 4 });
    d.form(curve('74,466! 82,446 116,444 134,456 140,468!'), '#b58a3e', { round: 4 });
    d.form(curve('126,468! 136,450 170,448 186,458 190,468!'), '#c79a45', { round: 4 });
    d.form(curve('196,180 226,240 232,320 216,372! 196,330 186,250'), '#1d1f27', { role: 'body', round: 7 });
    const body = curve('118,90 92,130 76,200 66,290 72,380 96,440 140,456 186,440 210,380 214,290 204,200 184,130 164,92');
    d.form(body, '#2b2e38', { role: 'body', round: 22, shade: 0.5, light: 0.3 });
    const belly = curve('96,128! 76,200 62,290 70,390 100,442 134,446 156,400 162,310 150,210 128,150');
    d.within(body, belly, '#efe9dc');
    d.within(body, curve('150,200 170,310 160,410 130,450 150,380 152,300'), NIGHT, { opacity: 0.22 });
    d.within(body, curve('88,132 110,126 134,160 128,196 100,206 76,196'), '#e0b04e', { opacity: 0.75 });
    d.within(body, curve('84,170 110,176 130,200 120,240 90,236 70,220'), '#efe0b4', { opacity: 0.6 });
    const head = curve('150,22 112,26 92,50 84,74 90,104 110,136 150,142 176,118 184,78 174,42');
    d.form(head, '#23252d', { role: 'body', round: 12, shade: 0.5, light: 0.3 });
    d.within(head, curve('134,84 160,76 172,100 160,130 136,124'), '#e0a63e', { opacity: 0.95 });
    d.form(curve('94,58! 66,62 36,78 26,90! 56,90 88,86!'), '#2f2c2e', { round: 4 });
    d.fill(limb('40,84,1.4 64,80,4.5 88,80,2'), '#c9703a');
    d.fill(ellipse(116, 66, 4.6), '#0e0d12');
    d.fill(ellipse(114.6, 64.4, 1.5), '#efe9dc');
    const wing = curve('158,170 178,200 190,270 180,350 164,392! 142,350 136,270 142,200');
    d.form(wing, '#343845', { role: 'body', round: 10, shade: 0.5, light: 0.35 });
    d.strokes(wing, '#7a8090', { count: 24, length: 16, width: 2, angle: 86, opacity: 0.3 });
  },
  'left',
);

function songbird(d: Pen, base: string): void {
  d.form(curve('286,176! 380,190 434,214 440,226! 370,226 280,210'), '#5b4a3c', { role: 'piece', round: 6 });
  for (const x of [176, 206]) {
    d.fill(limb(`${x},260,5 ${x - 4},300,4.4`), '#6d5138');
    for (const t of [-20, -6, 12]) d.fill(limb(`${x - 4},298,4 ${x - 4 + t},308,2.4`), '#6d5138');
  }
  const body = ruffle(
    curve('120,84 92,110 84,150 92,200 130,250 190,270 250,256 300,220 316,190 280,166 220,140 180,100 150,80'),
    d.chance,
    { gap: 8, length: 4, flow: 25 },
  );
  d.form(body, base, { role: 'body', round: 17, shade: 0.45 });
  d.within(body, curve('80,140 120,150 170,210 230,250 200,280 120,260 80,200'), '#efe3cc', { opacity: 0.75 });
  d.strokes(body, '#3f2f24', { count: 60, length: 13, width: 2.4, angle: 35, opacity: 0.2 });
  const wing = curve('160,150 200,140 260,166 330,206 372,224! 300,232 220,226 174,196');
  d.form(wing, '#6b5646', { role: 'piece', round: 10, shade: 0.45 });
  for (const [i, w] of [0, 1, 2, 3, 4].entries())
    d.within(
      wing,
      limb(`${190 + i * 14},${168 + i * 8},2 ${250 + i * 16},${200 + w * 5},5 ${330 + i * 8},${222 + i * 2},1`),
      i % 2 ? '#e3d3b8' : '#2f241d',
      { opacity: 0.55 },
    );
  const head = curve('150,50 114,54 92,78 88,104 100,128 130,138 164,128 178,100 172,70');
  d.form(head, base, { role: 'body', round: 9, shade: 0.4 });
  d.strokes(head, '#3f2f24', { count: 22, length: 9, width: 2.2, angle: 30, opacity: 0.25 });
  d.form(curve('94,84! 70,92 52,98! 72,104 94,102!'), '#4d4038', { round: 3 });
  d.fill(limb('56,98,1 94,94,1.6'), '#231c18');
  d.fill(ellipse(114, 86, 5.4), '#120d0b');
  d.fill(ellipse(112.4, 84, 1.7), '#efe9dc');
}
export const bird = sketch('bird', 450, 320, [190, 310], (d) => songbird(d, '#8d7156'), 'left');

export const crow = sketch(
  'crow',
  520,
  360,
  [230, 350],
  (d) => {
    d.form(curve('330,220! 440,250 506,290 512,304! 430,296 320,268'), '#1a1b21', { role: 'piece', round: 6 });
    for (const x of [206, 246]) {
      d.fill(limb(`${x},280,9 ${x - 6},338,7`), '#1d1c20');
      for (const t of [-26, -8, 16]) d.fill(limb(`${x - 6},338,6 ${x - 6 + t},349,3`), '#1d1c20');
    }
    const body = ruffle(
      curve('140,70 104,110 100,170 124,230 180,282 250,296 320,276 370,250 360,224 290,190 230,140 190,84'),
      d.chance,
      { gap: 9, length: 5, flow: 30 },
    );
    d.form(body, '#26272f', { role: 'body', round: 18, shade: 0.5, light: 0.4 });
    d.strokes(body, '#6a7390', { count: 70, length: 14, width: 2.6, angle: 40, opacity: 0.25 });
    const wing = curve('180,160 230,150 310,196 400,250 470,284! 380,286 270,270 200,226');
    d.form(wing, '#1f2028', { role: 'piece', round: 11, light: 0.35 });
    for (let i = 0; i < 6; i++)
      d.within(
        wing,
        limb(`${210 + i * 14},${178 + i * 9},2 ${290 + i * 14},${224 + i * 8},5 ${400 + i * 8},${272 + i * 2},1`),
        '#5b6480',
        { opacity: 0.4 },
      );
    const head = curve('166,36 126,42 102,68 100,100 116,128 152,136 188,116 200,82 192,52');
    d.form(head, '#26272f', { role: 'body', round: 10, light: 0.4 });
    d.form(curve('106,66! 70,74 38,92 32,102! 70,102 106,96!'), '#1a1a1e', { round: 4, light: 0.35 });
    d.fill(ellipse(128, 76, 5), '#0b0a0d');
    d.fill(ellipse(126.4, 74.4, 1.8), '#cfd3dc');
  },
  'left',
);

interface Plumes {
  readonly head: string;
  readonly tail: readonly string[];
  readonly body: string;
  readonly coverts: readonly string[];
}

/** A bird of prey on spread wings. */
const soaring = (name: string, plumes: Plumes): Sketch =>
  sketch(
    name,
    800,
    480,
    [400, 440],
    (d) => {
      const brown = plumes.coverts;
      feathers(d, bow([470, 210], [700, 96], [0, 10], 11), bow([500, 330], [790, 40], [70, 20], 11), 26, [
        '#3f2d22',
        '#4a3528',
        '#35251c',
      ]);
      d.form(curve('420,210! 500,150 600,90 712,70! 700,120 600,170 500,236 430,262'), '#5d4330', { role: 'body', round: 12 });
      feathers(d, bow([510, 250], [556, 268], [0, 0], 6), bow([640, 330], [600, 420], [20, 10], 6), 24, plumes.tail);
      const body = ruffle(curve('300,190 286,220 310,262 380,300 460,312 540,296 560,268 500,226 420,196 350,180'), d.chance, {
        gap: 10,
        length: 6,
        flow: 20,
      });
      d.form(body, plumes.body, { role: 'body', round: 18, shade: 0.5 });
      d.strokes(body, '#2c1e16', { count: 60, length: 18, width: 4, angle: 20, opacity: 0.35 });
      d.form(curve('430,296! 470,310 486,344 466,356 440,336'), '#6b4e38', { round: 6 });
      for (const t of [-12, 0, 12]) d.fill(limb(`466,352,6 ${474 + t},376,5 ${468 + t},388,1.5`), '#c79a45');
      feathers(d, bow([390, 230], [170, 92], [0, -14], 12), bow([420, 380], [30, 70], [-80, 30], 12), 28, [
        '#3f2d22',
        '#4a3528',
        '#35251c',
      ]);
      feathers(d, bow([390, 226], [180, 92], [0, -14], 12), bow([400, 310], [120, 110], [-50, 24], 12), 24, brown);
      d.form(curve('410,210! 330,150 250,96 158,72! 176,122 250,170 330,232 400,262'), '#6b4e38', { role: 'body', round: 12 });
      d.strokes(curve('410,210! 330,150 250,96 158,72! 176,122 250,170 330,232 400,262'), '#2c1e16', {
        count: 46,
        length: 16,
        width: 4,
        angle: 60,
        opacity: 0.3,
      });
      const head = ruffle(curve('340,176 296,158 262,164 244,184 248,206 272,222 310,232 346,226'), d.chance, {
        gap: 8,
        length: 6,
        flow: 15,
      });
      d.form(head, plumes.head, { round: 9, shade: 0.4 });
      d.form(curve('254,178! 232,180 216,194 214,214! 228,206 252,208!'), '#d9a53e', { round: 4 });
      d.fill(ellipse(272, 186, 4.4), '#17110f');
      d.fill(limb('256,178,1.4 272,177,4 290,182,1.4'), '#8a7a62');
    },
    'left',
  );

const BROWN = ['#5d4330', '#6b4e38', '#52392a', '#755842'];
export const eagle = soaring('eagle', { head: '#efe8da', tail: ['#e9e2d2', '#d8cfbc'], body: '#5d4330', coverts: BROWN });
export const goldenEagle = soaring('golden-eagle', {
  head: '#a0743c',
  tail: ['#4a3528', '#5d4330'],
  body: '#5d4330',
  coverts: ['#6b4a30', '#7d5a3a', '#5a3f2a', '#8a6640'],
});
export const hawkFlying = soaring('hawk-flying', {
  head: '#7a5a40',
  tail: ['#b0683a', '#96552e'],
  body: '#cdb391',
  coverts: ['#85654a', '#967456', '#755740', '#a58465'],
});

export const swan = sketch(
  'swan',
  500,
  400,
  [260, 356],
  (d) => {
    const neck = limb('176,330,64 128,270,44 130,200,34 160,140,31 170,92,30 146,60,32 112,62,34');
    const body = curve('116,286 130,340 190,356 330,356 420,344 470,300 486,262! 440,262 380,240 300,222 220,236 160,260');
    d.form(body, '#f0ece2', { role: 'body', round: 22, shade: 0.36 });
    d.within(body, curve('100,330 300,340 480,290 480,370 100,370'), NIGHT, { opacity: 0.14 });
    d.form(merge(neck, ellipse(122, 62, 27, 21, 10)), '#f3efe6', { role: 'body', round: 9, shade: 0.38 });
    feathers(d, bow([200, 270], [300, 236], [0, -8], 9), bow([400, 330], [486, 238], [20, 0], 9), 24, [
      '#e6e0d4',
      '#f5f1e9',
      '#ddd6c8',
    ]);
    feathers(d, bow([190, 268], [270, 232], [0, -8], 8), bow([320, 320], [400, 234], [16, 0], 8), 22, ['#f5f1e9', '#ebe5d9']);
    d.form(curve('170,280 196,240 250,226 286,240 270,280 220,304'), '#f7f3ec', { role: 'body', round: 9, shade: 0.3 });
    d.form(curve('102,52! 84,62 62,80 60,88! 84,88 106,78!'), '#d0743a', { round: 4 });
    d.fill(curve('104,48! 94,58 90,72 104,80! 112,66'), '#1f1c1e');
    d.fill(ellipse(118, 56, 3.4), '#120d0b');
  },
  'left',
);
