/** Lorries and machines for heavy work, seen from their left. */
import { cos, radians, sin } from '../../math.ts';
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, type Pen, type Sketch, sketch } from './sketch.ts';
import { archedWheel, GLASS, SHEEN, under } from './wheels.ts';

const YELLOW = '#e2a52e';
const STEEL = '#5a6066';

/** The cab of a lorry, 190 wide, from its foot at (0, 0) up and to the right. */
function cab(d: Pen, color: string, x = 40, y = 330): void {
  d.include(
    (p) => {
      const body = curve('0,0! -4,-96 6,-120 30,-214 54,-232! 190,-232! 190,0!');
      p.form(body, color, { role: 'body', round: 13, shade: 0.44, light: 0.3 });
      p.within(body, box(-10, -40, 210, 44), NIGHT, { opacity: 0.2 });
      const pane = polygon('34,-122 54,-208 84,-208 84,-122');
      p.fill(pane, GLASS, { role: 'window' });
      p.within(pane, polygon('40,-122 62,-210 76,-210 54,-122'), SHEEN, { opacity: 0.45 });
      p.fill(polygon('98,-122 98,-208 172,-208 172,-122'), GLASS, { role: 'window' });
      p.fill(polygon('98,-208 140,-208 114,-122 98,-122'), SHEEN, { opacity: 0.4 });
      p.fill(limb('91,-224,2 91,-30,2'), NIGHT, { opacity: 0.45 });
      p.fill(limb('180,-224,2 180,-30,2'), NIGHT, { opacity: 0.45 });
      p.fill(limb('150,-96,5 172,-96,5'), NIGHT, { opacity: 0.6 });
      p.form(curve('-6,-84! 18,-84 22,-58 -6,-54!'), '#f6eccb', { role: 'light', round: 3 });
      p.form(box(-14, -34, 74, 34), '#2d3036', { round: 5 });
      p.form(box(14, -186, 10, 50), '#2d3036', { round: 3 });
    },
    { x, y },
  );
}

/** A lorry with its cab, its frame, its wheels, and what it bears. */
const lorry = (name: string, color: string, load: (d: Pen) => void, wheels: readonly number[], high = 400): Sketch =>
  sketch(
    name,
    780,
    high,
    [390, high - 14],
    (d) => {
      const y = high - 70;
      under(d, 40, 740, high - 14);
      d.form(box(60, y - 26, 680, 30), '#34373d', { round: 5 });
      d.include(load, { y: y - 330 });
      cab(d, color, 40, y);
      for (const x of wheels) archedWheel(d, [x, y + 8, 50, 6], [59, 56]);
    },
    'left',
  );

export const garbageTruck = lorry(
  'garbage-truck',
  '#4f8f5a',
  (d) => {
    d.form(curve('240,300! 240,96! 270,78 560,78 600,96! 610,300!'), '#4f8f5a', {
      role: 'body',
      round: 14,
      shade: 0.42,
      light: 0.28,
    });
    for (const x of [290, 350, 410, 470, 530]) d.form(box(x, 92, 12, 204), '#447e4e', { role: 'body', round: 4, shade: 0.45 });
    d.form(curve('606,300! 600,96! 640,70 690,86 726,160 744,250 736,310!'), '#3d7247', {
      role: 'body',
      round: 13,
      shade: 0.44,
    });
    d.fill(curve('668,190 700,180 734,240 730,300 690,306 660,260'), '#1f2a22');
    d.fill(limb('620,110,7 700,128,7 728,200,6'), '#9aa2a8');
    d.form(box(590, 292, 160, 18), '#e2a52e', { round: 4 });
    for (let x = 596; x < 740; x += 36) d.fill(polygon(`${x},310 ${x + 18},310 ${x + 30},292 ${x + 12},292`), '#2d3036');
    // A sign for what is used again.
    for (let i = 0; i < 3; i++)
      d.include((p) => p.fill(polygon('-9,-34 9,-34 9,-8 22,-8 0,16 -22,-8 -9,-8'), '#f4f1e6', { opacity: 0.9 }), {
        x: 416 + cos(radians(i * 120 - 90)) * 32,
        y: 188 + sin(radians(i * 120 - 90)) * 32,
        turn: i * 120 + 90,
        scale: 0.85,
      });
  },
  [150, 540, 656],
);

export const dumpTruck = lorry(
  'dump-truck',
  YELLOW,
  (d) => {
    d.form(curve('250,150 300,104 370,92 440,72 520,84 600,76 680,110 730,150!'), '#8a6a48', { round: 14, shade: 0.4 });
    d.strokes(curve('250,150 300,104 440,72 600,76 730,150'), '#5a4028', {
      count: 60,
      length: 14,
      width: 8,
      angle: 20,
      stray: 80,
      opacity: 0.5,
    });
    d.form(polygon('104,72 252,96 274,140 236,140 224,112 104,90'), YELLOW, { role: 'body', round: 5 });
    d.form(polygon('236,130 754,130 720,290 300,290 250,240'), YELLOW, { role: 'body', round: 12, shade: 0.42, light: 0.3 });
    d.form(box(232, 122, 530, 22), '#c98d22', { role: 'body', round: 5 });
    for (const x of [330, 420, 510, 600, 690])
      d.form(polygon(`${x},142 ${x + 22},142 ${x + 14},290 ${x - 4},290`), '#c98d22', { role: 'body', round: 4, shade: 0.4 });
    d.fill(limb('320,320,12 400,286,9'), '#9aa2a8');
  },
  [150, 530, 650],
);

export const cementMixer = lorry(
  'cement-mixer',
  '#d9622c',
  (d) => {
    const drum = curve('270,190 300,110 380,76 470,70 560,90 640,136 676,170 690,214 640,244 540,270 420,282 320,270 278,236');
    d.form(drum, '#eceae2', { role: 'piece', round: 26, shade: 0.46, light: 0.3 });
    for (const x of [300, 400, 500, 590])
      d.within(drum, limb(`${x - 10},300,34 ${x + 36},190,40 ${x + 20},60,30`, 'flat'), '#c9402e', { opacity: 0.92 });
    d.glaze(drum, { round: 26, shade: 0.44, light: 0.2 });
    d.form(polygon('660,120 744,104 722,170 676,190'), STEEL, { round: 6 });
    d.form(limb('690,206,18 716,252,18 736,300,14', 'flat'), '#8b9296', { round: 5 });
    d.form(box(246, 234, 34, 70), STEEL, { round: 5 });
    d.form(polygon('600,262 664,238 690,304 570,304'), STEEL, { round: 6 });
    d.form(ellipse(262, 230, 26), '#8b9296', { round: 6 });
  },
  [150, 520, 640],
);

export const towTruck = lorry(
  'tow-truck',
  '#d13f36',
  (d) => {
    d.form(curve('240,300! 240,220! 720,220! 736,300!'), '#d13f36', { role: 'body', round: 9, shade: 0.42, light: 0.28 });
    d.form(box(240, 236, 486, 20), '#f4efe0', { round: 3 });
    d.form(box(262, 150, 44, 72), '#5a6066', { round: 6 });
    d.form(limb('290,206,26 480,120,22 690,44,16', 'flat'), '#f2c23a', { round: 7, shade: 0.42 });
    for (let i = 0; i < 6; i++)
      d.fill(
        polygon(
          `${330 + i * 56},${188 - i * 24} ${350 + i * 56},${180 - i * 24} ${342 + i * 56},${164 - i * 22} ${322 + i * 56},${172 - i * 22}`,
        ),
        '#2d3036',
        { opacity: 0.85 },
      );
    d.form(limb('430,220,14 490,124,12', 'flat'), STEEL, { round: 4 });
    d.fill(limb('690,48,3.4 692,170,3.4'), '#2d3036');
    d.form(ellipse(690, 46, 16), '#8b9296', { round: 5 });
    d.fill(limb('692,166,8 708,184,9 698,206,8 680,200,6'), '#2d3036');
    d.form(box(104, 80, 92, 18), '#f09a2a', { role: 'light', round: 5 });
    d.form(box(110, 94, 80, 8), '#2d3036', { round: 2 });
  },
  [150, 560, 660],
);

/** Links of a track round their wheels. */
function track(d: Pen, x: number, y: number, w: number, h: number): void {
  const r = h / 2;
  const belt = limb(`${x + r},${y + r},${h} ${x + w - r},${y + r},${h}`);
  d.form(belt, '#2b2d32', { round: 8, shade: 0.45 });
  d.fill(limb(`${x + r},${y + r},${h - 26} ${x + w - r},${y + r},${h - 26}`), '#45494f');
  for (let i = 0; i <= w - h; i += 15) for (const edge of [y, y + h - 9]) d.fill(box(x + r + i - 4, edge, 8, 9), '#5d6268');
  for (let i = 0; i < 5; i++) {
    const cx = x + r + (i * (w - h)) / 4;
    const k = i === 0 || i === 4 ? r - 16 : r - 24;
    d.form(ellipse(cx, y + r + (i === 0 || i === 4 ? 0 : 6), k), '#8a7a4a', { round: 6, shade: 0.4 });
    d.form(ellipse(cx, y + r + (i === 0 || i === 4 ? 0 : 6), k * 0.4), '#3a3d42', { round: 3 });
  }
}

export const bulldozer = sketch(
  'bulldozer',
  720,
  440,
  [380, 430],
  (d) => {
    d.form(curve('170,290! 174,180 190,164 380,156! 390,300!'), YELLOW, { role: 'body', round: 13, shade: 0.42, light: 0.3 });
    for (const y of [196, 214, 232, 250]) d.fill(box(196, y, 86, 8), '#7a5410', { opacity: 0.7 });
    d.form(box(250, 84, 16, 84), STEEL, { round: 5 });
    d.form(ellipse(258, 84, 12, 6), '#2b2d32', { round: 2 });
    d.form(polygon('372,302 372,56 590,56 590,302'), YELLOW, { role: 'body', round: 10, shade: 0.42 });
    d.form(box(352, 36, 256, 26), '#c98d22', { role: 'body', round: 6 });
    for (const [x, w] of [
      [390, 84],
      [488, 84],
    ] as const) {
      d.fill(box(x, 78, w, 96), GLASS, { role: 'window' });
      d.fill(polygon(`${x},78 ${x + w * 0.55},78 ${x + w * 0.2},174 ${x},174`), SHEEN, { opacity: 0.45 });
    }
    d.form(polygon('590,180 660,200 664,300 590,300'), '#c98d22', { role: 'body', round: 8, shade: 0.42 });
    track(d, 150, 296, 520, 132);
    d.form(limb('96,326,22 260,330,24 380,352,24', 'flat'), '#c98d22', { role: 'body', round: 6, shade: 0.42 });
    d.fill(limb('116,270,10 210,240,14'), '#b3bdc2');
    d.form(curve('96,196! 60,250 54,330 84,410 100,430! 20,428! 14,340 24,250 60,200!'), '#d0962a', {
      role: 'body',
      round: 10,
      shade: 0.46,
      light: 0.34,
    });
    d.form(curve('20,410! 104,412! 100,432! 12,430!'), '#8b9296', { round: 3 });
  },
  'left',
);

export const forklift = sketch(
  'forklift',
  620,
  500,
  [340, 490],
  (d) => {
    under(d, 190, 560, 486);
    for (const x of [150, 178]) d.form(box(x, 30, 14, 430), '#45494f', { round: 4, shade: 0.45 });
    for (const y of [44, 190, 330]) d.form(box(150, y, 42, 14), '#5d6268', { round: 4 });
    d.fill(limb('171,60,6 171,440,6'), '#9aa2a8');
    // A pallet with boxes on the forks.
    d.form(limb('160,352,12 14,356,9', 'flat'), '#5d6268', { round: 3 });
    d.form(box(126, 282, 22, 90), '#45494f', { round: 4 });
    for (const [y, h] of [
      [330, 9],
      [344, 9],
    ] as const)
      d.form(box(8, y, 124, h), '#b98553', { round: 2 });
    for (const x of [12, 62, 112]) d.form(box(x, 334, 16, 16), '#8a5c34', { round: 2 });
    for (const [x, y, w, h] of [
      [12, 262, 62, 68],
      [76, 270, 52, 60],
      [30, 206, 70, 56],
    ] as const) {
      d.form(box(x, y, w, h), '#c99a63', { round: 6, shade: 0.36 });
      d.fill(box(x + w * 0.42, y, w * 0.16, h), '#ead2a4', { opacity: 0.7 });
    }
    const body = curve('192,430! 194,330 216,312 330,316 350,300 372,270 500,262 548,280 562,340 556,440!');
    d.form(body, YELLOW, { role: 'body', round: 15, shade: 0.44, light: 0.3 });
    d.within(body, box(180, 400, 400, 50), NIGHT, { opacity: 0.25 });
    d.form(curve('316,316! 326,282 400,272 420,282! 424,300!'), '#2b2d32', { round: 6 });
    d.form(curve('404,284! 410,196 424,186 440,192 448,284!'), '#2b2d32', { round: 6 });
    d.fill(limb('256,316,7 286,258,7'), '#2b2d32');
    d.fill(limb('264,240,6 306,268,6'), '#2b2d32');
    for (const line of ['216,320,12 236,150,11 252,112,11', '486,266,12 482,150,11 476,112,11'])
      d.form(limb(line, 'flat'), '#35393f', { round: 4 });
    d.form(box(236, 98, 262, 16), '#35393f', { round: 5 });
    for (let x = 256; x < 490; x += 34) d.fill(box(x, 88, 8, 12), '#35393f');
    d.form(box(350, 78, 30, 14), '#f09a2a', { role: 'light', round: 4 });
    d.form(ellipse(212, 344, 9), '#f6eccb', { role: 'light', round: 3 });
    for (let x = 470; x < 550; x += 26)
      d.fill(polygon(`${x},352 ${x + 13},352 ${x + 1},392 ${x - 12},392`), '#2d3036', { opacity: 0.8 });
    archedWheel(d, [254, 436, 52, 5], [60, 56]);
    archedWheel(d, [484, 444, 44, 5], [52, 48]);
  },
  'left',
);
