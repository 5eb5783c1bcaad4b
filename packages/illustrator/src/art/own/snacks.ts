/** What is eaten between meals, and drunk through a straw. */
import { cos, sin } from '../../math.ts';
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

const SLICE = '60,70 40,40 70,14 130,8 180,16 230,8 290,14 320,40 300,72! 306,250! 290,268 70,268 54,250!';

function slice(d: Pen): ReturnType<typeof curve> {
  d.form(curve(SLICE), '#b5763a', { round: 14, shade: 0.44 });
  const crumb = curve('78,76 60,46 84,30 130,24 180,32 230,24 276,30 300,48 284,78! 290,240! 278,252 82,252 70,240!');
  d.form(crumb, '#ecc98c', { role: 'body', round: 10, shade: 0.26 });
  d.strokes(crumb, '#b5763a', { count: 40, length: 9, width: 3, angle: 10, stray: 60, opacity: 0.3 });
  return crumb;
}

export const toast = sketch(
  'toast',
  360,
  280,
  [180, 272],
  (d) => {
    const crumb = slice(d);
    d.form(curve('140,96! 214,86! 226,140! 150,152!'), '#f7dc7a', { round: 6, light: 0.4 });
    d.within(crumb, curve('130,150 180,140 240,150 232,190 180,176 150,200'), '#f2cf66', { opacity: 0.5 });
  },
  'front',
);

export const avocadoToast = sketch(
  'avocado-toast',
  360,
  280,
  [180, 272],
  (d) => {
    slice(d);
    d.form(curve('84,84 96,48 150,40 200,48 262,44 282,80 276,150 282,220 240,240 150,236 94,240 84,190'), '#a9c25c', {
      round: 12,
      shade: 0.3,
    });
    for (let i = 0; i < 5; i++) {
      const x = 104 + i * 34;
      d.form(
        curve(`${x},70 ${x + 22},90 ${x + 26},140 ${x + 6},190 ${x - 8},200 ${x + 2},150 ${x - 2},104`),
        i % 2 ? '#8db04a' : '#c3d67c',
        {
          round: 6,
        },
      );
    }
    for (const [x, y] of [
      [126, 212],
      [196, 222],
      [250, 204],
    ] as const) {
      d.form(ellipse(x, y, 20, 17), '#d8432f', { round: 6, light: 0.4 });
      d.fill(ellipse(x, y, 12, 9), '#f0806a', { opacity: 0.6 });
    }
    for (let i = 0; i < 26; i++)
      d.fill(ellipse(d.chance.between(96, 270), d.chance.between(60, 230), 2.4, 2), NIGHT, { opacity: 0.6 });
  },
  'front',
);

/** One shell over another with the cream between. */
function macaron(d: Pen, x: number, y: number, color: string, role?: 'body'): void {
  const options = role ? { role } : {};
  d.form(curve(`${x - 62},${y}! ${x + 62},${y}! ${x + 56},${y + 26} ${x},${y + 34} ${x - 56},${y + 26}`), color, {
    round: 9,
    ...options,
  });
  d.form(limb(`${x - 56},${y - 8},18 ${x + 56},${y - 8},18`), '#fbf1e2', { round: 4 });
  d.form(curve(`${x - 62},${y - 18}! ${x - 58},${y - 46} ${x},${y - 62} ${x + 58},${y - 46} ${x + 62},${y - 18}!`), color, {
    round: 11,
    light: 0.4,
    ...options,
  });
  for (let i = -5; i <= 5; i++) d.fill(ellipse(x + i * 11.4, y - 17, 6.5, 4.5), color, options);
  for (let i = -5; i <= 5; i++) d.fill(ellipse(x + i * 11.4, y - 15, 4, 2), NIGHT, { opacity: 0.1 });
}

export const macarons = sketch(
  'macarons',
  420,
  300,
  [210, 292],
  (d) => {
    macaron(d, 210, 76, '#f0b7c0', 'body');
    macaron(d, 138, 164, '#b9d8a8');
    macaron(d, 280, 164, '#f3dc9a');
    macaron(d, 76, 256, '#c9b8e0');
    macaron(d, 210, 256, '#f0b7c0', 'body');
    macaron(d, 344, 256, '#a9d4dc');
  },
  'front',
);

export const smoothie = sketch(
  'smoothie',
  240,
  460,
  [120, 450],
  (d) => {
    d.fill(limb('128,250,11 176,10,11', 'flat'), '#e8e2d4');
    for (let i = 0; i < 8; i++)
      d.fill(limb(`${134 + i * 5},${222 - i * 27},11 ${136 + i * 5},${212 - i * 27},11`, 'flat'), '#d8566a');
    const glass = curve('30,110! 210,110! 196,300 182,420 164,446 76,446 58,420 44,300');
    d.form(glass, '#f0c6cf', { role: 'body', round: 22, shade: 0.38, light: 0.34 });
    d.within(glass, curve('30,106! 210,106! 208,140 160,152 110,140 60,154 32,140'), '#fbeef0', { opacity: 0.9 });
    d.within(glass, limb('62,150,9 66,280,12 80,410,6'), '#ffffff', { opacity: 0.5 });
    d.form(curve('36,112 50,70 92,58 124,72 150,58 190,72 206,112! 120,124'), '#fbf3e6', { round: 14, shade: 0.26 });
    d.form(curve('60,80 48,50 66,32 92,38 104,60 92,86'), '#cf2f3c', { round: 8 });
    d.fill(polygon('62,40 78,22 84,38 100,30 90,46'), '#4f8a3c');
    for (const [x, y] of [
      [70, 56],
      [82, 66],
      [88, 52],
    ] as const)
      d.fill(ellipse(x, y, 2, 2.6), '#f6d890');
  },
  'front',
);

export const cinnamonRoll = sketch(
  'cinnamon-roll',
  360,
  260,
  [180, 250],
  (d) => {
    d.form(curve('24,130 40,60 120,24 200,22 290,44 336,110 330,190 280,240 180,250 80,240 30,196'), '#cf9550', {
      role: 'body',
      round: 24,
    });
    const coil: string[] = [];
    for (let i = 0; i <= 34; i++) {
      const t = i / 34;
      const a = t * 15.2;
      const far = 1 - t;
      coil.push(`${180 + (130 * far + 8) * cos(a)},${116 + (76 * far + 5) * sin(a)},${4 + 5 * far}`);
    }
    d.fill(limb(coil.join(' ')), '#7a4420', { opacity: 0.75 });
    for (const line of [
      '60,96,8 110,60,13 176,44,9 150,96,12 92,150,9',
      '150,176,8 196,120,13 270,70,10 300,110,12 262,160,9',
      '120,206,7 180,196,12 240,204,8',
    ])
      d.form(limb(line), '#fbf4e6', { round: 4, shade: 0.24 });
  },
  'front',
);

export const goldfishBowl = sketch(
  'goldfish-bowl',
  460,
  420,
  [230, 408],
  (d) => {
    const bowl = curve('120,40! 340,40! 380,70 436,160 440,250 400,340 320,400 230,408 140,400 60,340 20,250 24,160 80,70');
    d.fill(bowl, '#cfe6ee', { opacity: 0.75 });
    const water = curve('62,110! 230,124 398,110! 436,180 438,250 398,338 318,398 230,406 142,398 62,338 22,250 24,180');
    d.fill(water, '#8cc6d8', { opacity: 0.7 });
    d.within(water, curve('40,330! 120,344 230,340 340,346 430,330! 330,404 230,412 130,404'), '#d8b98a');
    for (let i = 0; i < 46; i++)
      d.within(
        water,
        ellipse(d.chance.between(70, 390), d.chance.between(350, 400), 9, 6),
        d.chance.pick(['#c49a6a', '#e6d2ac', '#9aa6a0', '#b5805a']),
      );
    for (const [x, lean] of [
      [336, 1],
      [360, -1],
      [382, 1],
    ] as const)
      d.within(water, limb(`${x},366,7 ${x + 14 * lean},300,9 ${x - 8 * lean},230,7 ${x + 8 * lean},170,2`), '#4f8a52');
    d.form(curve('146,224! 100,170 70,168 84,220 66,272 98,276 150,244!'), '#f0a04a', { role: 'body', round: 8 });
    d.form(curve('134,232 160,190 216,172 270,184 304,220 300,244 262,276 206,284 158,270'), '#ee8a32', {
      role: 'body',
      round: 18,
    });
    d.form(curve('180,184! 196,150 240,148 256,180!'), '#f0a04a', { role: 'body', round: 6 });
    d.form(curve('200,262 190,296 222,300 236,270'), '#f0a04a', { role: 'body', round: 5 });
    d.fill(ellipse(276, 214, 9, 9), '#fff6e6');
    d.fill(ellipse(278, 214, 5, 5.5), '#1d1a18');
    d.fill(limb('292,240,2 300,238,3'), '#8a3c1c');
    for (let i = 0; i < 4; i++)
      d.fill(limb(`${178 + i * 22},212,2 ${186 + i * 22},226,3 ${178 + i * 22},242,2`), '#b5561c', { opacity: 0.4 });
    for (const [x, y, r] of [
      [318, 190, 8],
      [330, 160, 6],
      [322, 136, 5],
    ] as const)
      d.fill([ellipse(x, y, r, r), ellipse(x, y, r * 0.7, r * 0.7)], '#ffffff', { opacity: 0.8 });
    d.fill(limb('62,110,4 230,122,5 398,110,4'), '#e9f6fa', { opacity: 0.8 });
    d.fill(curve('60,150 74,120 84,150 62,230 66,290 48,250'), '#ffffff', { opacity: 0.5 });
    d.form(limb('118,38,10 230,44,11 342,38,10'), '#e2f0f4', { round: 3 });
  },
  'front',
);

export const gameController = sketch(
  'game-controller',
  480,
  320,
  [240, 308],
  (d) => {
    const pad = curve(
      '90,60 140,36 200,52 280,52 340,36 390,60 440,160 464,270 430,306 386,280 330,222 150,222 94,280 50,306 16,270 40,160',
    );
    d.form(pad, '#2f3442', { role: 'body', round: 24, shade: 0.44, light: 0.34 });
    for (const [x, y] of [
      [176, 178],
      [304, 178],
    ] as const) {
      d.form(ellipse(x, y, 34, 32), '#1f222c', { round: 7 });
      d.form(ellipse(x, y - 4, 24, 21), '#3c4252', { round: 6, light: 0.4 });
    }
    d.form(polygon('106,92 126,92 126,110 144,110 144,130 126,130 126,148 106,148 106,130 88,130 88,110 106,110'), '#4a5062', {
      round: 4,
    });
    for (const [x, y, c] of [
      [366, 92, '#e0b23a'],
      [392, 118, '#c8453f'],
      [340, 118, '#3d7ab5'],
      [366, 144, '#4d9a5a'],
    ] as const)
      d.form(ellipse(x, y, 13, 13), c, { round: 4, light: 0.5 });
    for (const x of [214, 256]) d.fill(box(x, 92, 16, 8), '#9aa2b4');
    d.fill(ellipse(240, 128, 13, 13), '#d8dde6', { opacity: 0.8 });
  },
  'front',
);

export const coffeeMachine = sketch(
  'coffee-machine',
  400,
  430,
  [200, 420],
  (d) => {
    d.form(box(46, 30, 308, 120), '#c9ced2', { role: 'body', round: 18, shade: 0.44, light: 0.4 });
    d.form(box(70, 148, 260, 160), '#5a6066', { round: 14 });
    d.form(box(34, 306, 332, 96), '#c9ced2', { role: 'body', round: 18, shade: 0.44 });
    d.fill(box(64, 300, 272, 14), '#2b2f33');
    for (let x = 74; x < 330; x += 18) d.fill(box(x, 302, 9, 10), '#7c848a');
    for (const x of [70, 300]) d.form(box(x, 400, 34, 20), '#2b2f33', { round: 4 });
    d.form(ellipse(200, 90, 40, 40), '#f4f1e8', { round: 6 });
    d.fill(limb('200,90,3 222,66,4'), '#b5302c');
    for (const x of [94, 132]) d.form(ellipse(x, 90, 12, 12), '#3a3f44', { round: 3 });
    d.form(box(268, 78, 62, 24), '#3a3f44', { round: 4 });
    d.form(polygon('158,150 242,150 234,182 166,182'), '#9aa2a8', { round: 6 });
    d.form(limb('228,168,18 330,176,14'), '#3a271e', { round: 5 });
    for (const x of [186, 210]) d.fill(limb(`${x},182,5 ${x},236,4`), '#5a3420');
    d.form(curve('160,236! 240,236! 232,284 216,300 184,300 168,284'), '#f6f3ec', { round: 8 });
    d.fill(ellipse(200, 238, 39, 7), '#6a4028');
    d.fill([ellipse(248, 258, 16, 15), ellipse(248, 258, 10, 9)], '#f6f3ec');
    d.form(limb('340,176,8 372,196,8 374,262,7'), '#c9ced2', { round: 3 });
    d.form(box(60, 8, 280, 24), '#8d969c', { round: 5 });
    for (const x of [110, 170, 230, 290])
      d.form(curve(`${x - 22},-12! ${x + 22},-12! ${x + 17},12 ${x - 17},12`), '#f6f3ec', { round: 4 });
  },
  'front',
);

export const tray = sketch(
  'tray',
  560,
  120,
  [280, 112],
  (d) => {
    d.form(curve('40,40! 110,14 280,8 450,14 520,40! 528,76 460,96 280,104 100,96 32,76'), '#a9784a', {
      role: 'body',
      round: 10,
    });
    const floor = curve('58,46 120,24 280,20 440,24 502,46 510,66 440,82 280,88 120,82 50,66');
    d.form(floor, '#8a5c36', { role: 'body', round: 8, shade: 0.3 });
    d.strokes(floor, '#5c3a1e', { count: 30, length: 80, width: 1.6, angle: 0, stray: 2, opacity: 0.3 });
    for (const x of [24, 536]) d.form(ellipse(x, 58, 20, 15), '#7a5030', { round: 4 });
    for (const x of [24, 536]) d.fill(ellipse(x, 58, 10, 7), '#3a2718', { opacity: 0.7 });
  },
  'front',
);
