/** More of what a city is known by: bridges over straits, arches, shells, domes, standing stones. */
import { arch, lancets, onion } from './arches.ts';
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, sketch } from './sketch.ts';

/** The red suspension bridge over the strait. */
export const suspensionBridge = sketch(
  'golden-gate',
  1400,
  520,
  [700, 510],
  (d) => {
    const red = '#c0452f';
    const deck = 400;
    const cable = (x: number): number => {
      const t = Math.abs(x - 700) / 370;
      return t <= 1 ? 374 - 300 * t * t : 74 + 318 * ((t - 1) / 0.86) * (1.25 - 0.25 * ((t - 1) / 0.86));
    };
    for (let x = 36; x <= 1364; x += 22) {
      const y = cable(x);
      if (y < deck - 8) d.fill(limb(`${x},${y},2.4 ${x},${deck},2.4`, 'flat'), '#a83c2a');
    }
    const points = Array.from({ length: 49 }, (_, i) => 20 + i * (1360 / 48));
    d.form(limb(points.map((x) => `${x},${Math.min(deck, cable(x))},8`).join(' '), 'flat'), red, { role: 'body', round: 3 });
    d.form(box(0, deck - 6, 1400, 14), red, { role: 'body', round: 4 });
    for (let x = 0; x < 1400; x += 28)
      d.fill(limb(`${x},${deck + 30},4 ${x + 14},${deck + 6},4 ${x + 28},${deck + 30},4`, 'flat'), '#93362a');
    d.fill(box(0, deck + 28, 1400, 6), '#93362a');
    for (const x of [330, 1070]) {
      d.form(box(x - 52, 470, 104, 44), '#a39a8c', { round: 8 });
      for (const side of [-1, 1]) {
        const cx = x + side * 24;
        d.form(polygon(`${cx - 15},476 ${cx - 10},56 ${cx + 10},56 ${cx + 15},476`), red, {
          role: 'body',
          round: 6,
          shade: 0.4,
        });
      }
      for (const y of [60, 146, 236, 322]) d.form(box(x - 30, y, 60, 18), '#cf5338', { role: 'body', round: 4 });
      d.fill(limb(`${x - 24},418,5 ${x + 24},462,5`, 'flat'), '#93362a');
      d.fill(limb(`${x + 24},418,5 ${x - 24},462,5`, 'flat'), '#93362a');
    }
  },
  'front',
);

/** The triumphal arch at the head of an avenue. */
export const triumphalArch = sketch(
  'triumphal-arch',
  640,
  560,
  [320, 550],
  (d) => {
    const stone = '#d9cdb4';
    const mass = box(60, 70, 520, 480);
    const gate = arch(320, 214, 551, 92);
    d.fill([mass, gate], stone, { role: 'body' });
    d.glaze(mass, { round: 20, shade: 0.36 });
    d.fill(curve('228,550! 228,306! 256,240 320,214! 300,240 262,268 258,320! 258,550!'), '#8f8470');
    for (const [x0, y0, w, h] of [
      [76, 190, 140, 90],
      [424, 190, 140, 90],
    ] as const) {
      d.form(box(x0, y0, w, h), '#cabda2', { round: 5 });
      for (let i = 0; i < 7; i++) d.fill(ellipse(x0 + 16 + i * 18, y0 + 54, 6, 24), '#a89b82');
    }
    for (const x of [84, 432]) {
      d.form(box(x, 330, 124, 190), '#cdc0a6', { round: 6 });
      d.form(
        curve(`${x + 14},516! ${x + 22},430 ${x + 44},390 ${x + 62},350 ${x + 84},396 ${x + 104},440 ${x + 112},516!`),
        '#bcae93',
        { round: 9, shade: 0.5 },
      );
      d.form(ellipse(x + 62, 372, 13, 15), '#c9bca2', { round: 4 });
    }
    d.form(box(48, 150, 544, 18), '#e6dcc8', { round: 5 });
    for (let x = 60; x < 580; x += 16) d.fill(box(x, 126, 9, 22), '#b0a389');
    d.form(box(44, 96, 552, 18), '#e6dcc8', { round: 5 });
    d.form(box(66, 44, 508, 54), stone, { role: 'body', round: 8 });
    for (let x = 84; x < 560; x += 40) d.form(ellipse(x + 10, 70, 10, 10), '#c2b598', { round: 3 });
    d.form(box(54, 34, 532, 14), '#e6dcc8', { round: 4 });
    d.form(box(40, 530, 190, 22), '#c9bca2', { round: 4 });
    d.form(box(410, 530, 190, 22), '#c9bca2', { round: 4 });
  },
  'front',
);

/** The ring of standing stones, some with their lintels. */
export const standingStones = sketch(
  'standing-stones',
  1000,
  330,
  [500, 318],
  (d) => {
    const tones = ['#a09a8c', '#8f897c', '#b0a999', '#979184'];
    const stone = (x: number, top: number, foot: number, wide: number, tone: number): void => {
      const lean = d.chance.between(-6, 6);
      d.form(
        curve(
          `${x - wide / 2 - 3},${foot}! ${x - wide / 2 + lean},${(top + foot) / 2} ${x - wide / 2 + 4 + lean},${top + 4}! ${x + lean},${top - 4} ${x + wide / 2 - 4 + lean},${top + 5}! ${x + wide / 2 + lean},${(top + foot) / 2} ${x + wide / 2 + 4},${foot}!`,
        ),
        tones[tone % 4]!,
        { role: 'body', round: 13, shade: 0.5 },
      );
    };
    const lintel = (x0: number, x1: number, y: number): void =>
      d.form(
        curve(`${x0},${y + 26}! ${x0 + 2},${y + 4} ${(x0 + x1) / 2},${y} ${x1 - 2},${y + 5} ${x1},${y + 27}!`),
        '#aaa394',
        { role: 'body', round: 10, shade: 0.5 },
      );
    for (const [i, x] of [190, 280, 370, 560, 650, 740, 820].entries()) stone(x, 128 + (i % 3) * 8, 262, 42, i + 1);
    lintel(165, 306, 104);
    lintel(535, 676, 106);
    for (const [i, x] of [420, 500].entries()) stone(x, 66, 284, 56, i);
    lintel(384, 536, 38);
    for (const [i, x] of [88, 206, 640, 760, 890].entries()) stone(x, 96 + (i % 2) * 22, 306, 66, i + 2);
    lintel(48, 248, 66);
    lintel(600, 806, 78);
    d.form(curve('300,312! 306,276 350,262 420,270 440,312!'), '#8f897c', { role: 'body', round: 10, shade: 0.5 });
    d.form(curve('480,314! 500,290 560,286 580,314!'), '#a09a8c', { role: 'body', round: 9, shade: 0.5 });
    for (let x = 20; x < 990; x += 8) {
      const tall = d.chance.between(6, 18);
      d.fill(
        polygon(`${x},320 ${x + d.chance.between(-4, 5)},${320 - tall} ${x + 6},320`),
        d.chance.pick(['#6d8548', '#5a7040', '#86985a']),
      );
    }
  },
  'front',
);

/** White shells like sails over a podium at the water. */
export const operaHouse = sketch(
  'opera-house',
  1100,
  480,
  [550, 468],
  (d) => {
    const white = '#f1ece2';
    const shell = (x: number, foot: number, wide: number, tall: number, flip: 1 | -1): void => {
      const outside = curve(
        `${x},${foot}! ${x + flip * wide * 0.02},${foot - tall * 0.5} ${x + flip * wide * 0.3},${foot - tall * 0.88} ${x + flip * wide * 0.72},${foot - tall}! ${x + flip * wide * 0.9},${foot - tall * 0.6} ${x + flip * wide},${foot - tall * 0.24} ${x + flip * wide},${foot}!`,
      );
      d.form(outside, white, { role: 'body', round: 16, shade: 0.36 });
      d.fill(
        curve(
          `${x + flip * wide},${foot}! ${x + flip * wide},${foot - tall * 0.24} ${x + flip * wide * 0.9},${foot - tall * 0.6} ${x + flip * wide * 0.72},${foot - tall}! ${x + flip * wide * 0.72},${foot - tall * 0.5} ${x + flip * wide * 0.66},${foot}!`,
        ),
        '#8a7a66',
        { role: 'window' },
      );
      for (const t of [0.2, 0.4, 0.6])
        d.fill(
          limb(
            `${x + flip * wide * 0.05},${foot - tall * 0.1},1.5 ${x + flip * wide * t},${foot - tall * (0.35 + 0.6 * t)},1.5`,
            'flat',
          ),
          '#cfc6b6',
        );
    };
    shell(860, 372, 190, 170, -1);
    shell(300, 372, 280, 250, 1);
    shell(470, 372, 300, 330, 1);
    shell(650, 372, 240, 270, 1);
    shell(360, 372, 170, 150, -1);
    shell(780, 372, 190, 180, 1);
    shell(120, 372, 170, 130, 1);
    d.form(polygon('40,372 1060,372 1080,424 20,424'), '#c9b49a', { role: 'trim', round: 8 });
    for (let x = 50; x < 1060; x += 22) d.fill(box(x, 384, 3, 34), NIGHT, { opacity: 0.16 });
    d.form(box(8, 420, 1084, 48), '#b09a80', { round: 8 });
    for (let i = 0; i < 4; i++) d.fill(box(700 - i * 14, 424 + i * 11, 320 + i * 20, 4), '#8f7c66');
  },
  'front',
);

/** The cathedral of many-coloured onion domes. */
export const onionCathedral = sketch(
  'onion-cathedral',
  800,
  840,
  [400, 828],
  (d) => {
    const brick = '#b4553f';
    const tower = (x: number, foot: number, wide: number, tall: number, a: string, b: string): void => {
      const body = box(x - wide / 2, foot - tall, wide, tall);
      d.form(body, brick, { role: 'body', round: wide * 0.16, shade: 0.42 });
      for (let y = foot - tall + 14; y < foot - 40; y += 74)
        lancets(d, [x - wide * 0.24, x + wide * 0.24], y + 8, y + 52, wide * 0.09);
      for (let y = foot - tall; y < foot; y += 74) d.form(box(x - wide / 2 - 5, y - 5, wide + 10, 11), '#ece2cf', { round: 3 });
      for (const k of [-1, 0, 1])
        d.form(arch(x + k * wide * 0.33, foot - tall - 26, foot - tall, wide * 0.17), '#d9714f', { round: 4 });
      const half = wide * 0.62;
      const high = wide * 1.25;
      const top = foot - tall - 18;
      const shape = onion(x, top, half, high);
      d.form(shape, a, { round: wide * 0.2, shade: 0.42 });
      for (let i = -5; i < 6; i++)
        d.within(
          shape,
          limb(
            `${x + i * half * 0.36 - half * 0.3},${top},${half * 0.15} ${x + i * half * 0.3},${top - high * 0.45},${half * 0.16} ${x + i * half * 0.1},${top - high},${half * 0.03}`,
            'flat',
          ),
          b,
        );
      d.glaze(shape, { round: wide * 0.16, shade: 0.3 });
      d.fill(limb(`${x},${top - high + 4},3 ${x},${top - high - 34},2`, 'flat'), '#d9b04a');
      d.fill(limb(`${x - 9},${top - high - 20},3 ${x + 9},${top - high - 20},3`, 'flat'), '#d9b04a');
    };
    tower(196, 700, 84, 330, '#3f8a5a', '#e3c14a');
    tower(604, 700, 84, 330, '#2f6aa8', '#f0ece0');
    const middle = polygon('340,700 340,330 360,300 440,300 460,330 460,700');
    d.form(middle, brick, { role: 'body', round: 16, shade: 0.42 });
    for (const y of [330, 400, 470, 540]) d.form(box(332, y, 136, 10), '#ece2cf', { round: 3 });
    lancets(d, [370, 400, 430], 352, 394, 9);
    d.form(polygon('346,304 392,110 408,110 454,304'), '#c9714f', { round: 10, shade: 0.4 });
    for (const t of [0.25, 0.5, 0.75]) d.fill(box(400 - 8 - 46 * t, 110 + 190 * t, 16 + 92 * t, 6), '#ece2cf');
    d.form(onion(400, 116, 24, 52), '#d9b04a', { round: 6 });
    d.fill(limb('400,66,3 400,26,2', 'flat'), '#d9b04a');
    tower(284, 720, 96, 240, '#c0452f', '#3f8a5a');
    tower(516, 720, 96, 240, '#d9a23a', '#2f7a5a');
    tower(120, 720, 74, 190, '#2f6aa8', '#7fb0d9');
    tower(680, 720, 74, 190, '#c0452f', '#f0ece0');
    const base = box(70, 690, 660, 132);
    d.form(base, '#a94d39', { role: 'body', round: 12, shade: 0.4 });
    for (let x = 110; x < 710; x += 58) {
      d.form(arch(x, 714, 822, 22), '#ece2cf', { round: 4 });
      d.fill(arch(x, 722, 822, 15), '#5a3a34');
    }
    d.form(box(60, 684, 680, 12), '#ece2cf', { round: 4 });
  },
  'front',
);

/** The city gate of six columns with the chariot on it. */
export const columnGate = sketch(
  'column-gate',
  860,
  520,
  [430, 508],
  (d) => {
    const sand = '#d3c09a';
    for (let i = 0; i < 6; i++) {
      const x = 130 + i * 120;
      d.form(polygon(`${x - 24},498 ${x - 19},220 ${x + 19},220 ${x + 24},498`), sand, {
        role: 'body',
        round: 10,
        shade: 0.44,
      });
      for (const k of [-10, -3, 4, 11])
        d.fill(limb(`${x + k},226,1.6 ${x + k * 1.15},492,1.6`, 'flat'), NIGHT, { opacity: 0.2 });
      d.form(box(x - 27, 206, 54, 16), '#e0cfac', { round: 4 });
      d.form(box(x - 30, 490, 60, 16), '#c2ae88', { round: 4 });
    }
    d.form(box(84, 168, 692, 40), sand, { role: 'body', round: 9 });
    for (let x = 96; x < 770; x += 26) d.fill(box(x, 178, 13, 20), '#b09c76');
    d.form(box(74, 156, 712, 16), '#e6d8b8', { round: 5 });
    d.form(box(250, 102, 360, 56), sand, { role: 'body', round: 9 });
    d.form(box(242, 94, 376, 14), '#e6d8b8', { round: 4 });
    const bronze = '#4f7a66';
    for (const x of [352, 394, 436, 478]) {
      d.form(
        curve(`${x - 16},94! ${x - 18},66 ${x - 6},50 ${x - 10},34 ${x + 4},22 ${x + 12},40 ${x + 14},62 ${x + 16},94!`),
        bronze,
        { round: 5, shade: 0.5 },
      );
    }
    d.form(curve('500,94! 504,52 516,40 522,16 532,40 544,54 546,94!'), bronze, { round: 5 });
    d.fill(limb('522,30,4 490,-4,3', 'flat'), bronze);
    d.fill(curve('478,-2! 468,-18 488,-24 500,-8!'), bronze);
    for (const [x, w] of [
      [0, 84],
      [776, 84],
    ] as const) {
      d.form(box(x, 330, w, 170), '#c2ae88', { role: 'body', round: 8 });
      d.form(polygon(`${x - 4},332 ${x + w / 2},292 ${x + w + 4},332`), '#d9c8a2', { round: 5 });
    }
    d.form(box(0, 500, 860, 12), '#a8987a', { round: 3 });
  },
  'front',
);

/** The lion of stone with a king's head, half in the sand. */
export const sphinx = sketch(
  'sphinx',
  1000,
  460,
  [500, 448],
  (d) => {
    const sand = '#d6ae74';
    const body = curve('300,430! 316,300 380,262 520,250 700,248 850,262 930,310 960,380 968,430!');
    d.form(body, '#c99f66', { role: 'body', round: 30, shade: 0.42 });
    for (const y of [290, 320, 352, 384])
      d.fill(limb(`330,${y},3 600,${y - 18},3 940,${y + 4},3`, 'flat'), '#a8824f', { opacity: 0.5 });
    d.form(curve('790,430! 800,340 860,300 930,330 966,400 968,430!'), '#bf9459', { round: 18, shade: 0.4 });
    const chest = curve('238,430! 250,320 270,240 360,230 420,250 430,430!');
    d.form(chest, sand, { role: 'body', round: 20, shade: 0.4 });
    for (const x of [60, 150])
      d.form(curve(`${x},436! ${x - 4},400 ${x + 30},384 ${x + 250},384! ${x + 250},436!`), sand, {
        role: 'body',
        round: 12,
        shade: 0.42,
      });
    // The cloth of the head hangs to the shoulders.
    d.form(
      curve('214,260! 206,190 214,120 250,70 320,44 390,70 428,120 436,190 428,262! 390,250 380,180! 260,180! 252,250'),
      sand,
      { role: 'body', round: 16, shade: 0.42 },
    );
    for (let y = 90; y < 256; y += 16)
      for (const side of [-1, 1])
        d.fill(limb(`${322 + side * 66},${y},4 ${322 + side * 106},${y + 12},4`, 'flat'), '#a8824f', { opacity: 0.55 });
    d.form(curve('262,110 320,92 380,110 386,180 360,240 320,254 282,240 256,180'), '#dcb67c', {
      role: 'body',
      round: 14,
      shade: 0.4,
    });
    for (const x of [292, 350]) d.form(ellipse(x, 152, 17, 8), '#8f6c40', { round: 3 });
    d.fill(curve('312,160! 308,196! 332,198! 330,160!'), '#b48c56');
    d.fill(limb('296,220,5 346,220,5', 'flat'), '#8f6c40');
    d.strokes(body, '#e9c890', { count: 30, length: 40, width: 4, angle: 4, stray: 8, opacity: 0.25 });
    d.form(curve('0,452! 60,424 300,432 600,424 900,430 1000,452!'), '#dfbd86', { round: 8 });
  },
  'front',
);
