import { boards, courses, pane, tiles } from './masonry.ts';
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { lowBush } from './shrubs.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

function log(d: Pen, text: string, tone: string): void {
  const trunk = limb(text, 'flat');
  d.form(trunk, tone, { role: 'body', round: 5, shade: 0.55, light: 0.3 });
  d.strokes(trunk, '#2a1a12', { count: 12, length: 40, width: 1.8, angle: 0, stray: 2, opacity: 0.3 });
}

function chimney(d: Pen): void {
  d.form(polygon('392,92 440,90 440,190 392,190'), '#77706a', { round: 9 });
  courses(d, polygon('392,92 440,90 440,190 392,190'), [392, 92, 440, 190], 14, 22, ['#8d857c', '#5f5953', '#a09789']);
  d.form(polygon('386,84 446,82 446,96 386,98'), '#5f5953', { round: 4 });
}

function drawCabin(d: Pen): void {
  d.fill(polygon('262,268 508,256 508,420 262,430'), '#5a3c28');
  for (let i = 0; i < 9; i++) log(d, `264,${277 + i * 18},17.6 508,${264 + i * 18},17.6`, i % 3 === 1 ? '#76502f' : '#6b482c');
  d.fill(polygon('64,272 264,272 264,430 64,430'), '#6b4a30');
  for (let i = 0; i < 9; i++) log(d, `56,${280 + i * 17.6},17.4 270,${280 + i * 17.6},17.4`, i % 3 ? '#94663e' : '#a07248');
  const gable = polygon('164,146 268,276 60,276');
  d.form(gable, '#8a5e3a', { role: 'body', round: 8 });
  boards(d, gable, 66, 268, 15, 140, 276);
  for (let i = 0; i < 9; i++)
    for (const x of [56, 268]) {
      d.form(ellipse(x, 280 + i * 17.6, 8.5, 8.6), '#c39a6a', { round: 3 });
      d.fill(ellipse(x + 0.5, 280 + i * 17.6, 4), '#8f6740', { opacity: 0.7 });
    }
  d.fill(box(132, 318, 66, 112), '#4a3020');
  d.form(box(138, 324, 54, 106), '#6f4a2e', { round: 5 });
  boards(d, box(138, 324, 54, 106), 138, 192, 13, 324, 430);
  d.fill(ellipse(182, 380, 3.4), '#c79a45');
  pane(d, 148, 208, 34, 34, { lit: true, frame: '#5a3c28' });
  pane(d, 84, 328, 32, 40, { lit: true, frame: '#5a3c28' });
  pane(d, 214, 328, 32, 40, { lit: true, frame: '#5a3c28' });
  pane(d, 316, 314, 40, 42, { lit: true, frame: '#4a3020' });
  pane(d, 420, 308, 40, 42, { lit: true, frame: '#4a3020' });
  const roof = polygon('164,126 434,116 540,270 282,290');
  d.form(roof, '#6d4f3f', { round: 10, shade: 0.4 });
  tiles(d, roof, 10, 17, ['#8a6750', '#4d372c', '#7d5b47', '#5d4436']);
  d.form(limb('166,130,16 40,290,15', 'flat'), '#7a5236', { round: 5 });
  d.form(limb('162,130,16 288,290,15', 'flat'), '#5f3f2a', { round: 5 });
  d.fill(polygon('60,276 90,276 164,180 164,160'), NIGHT, { opacity: 0.2 });
  d.form(polygon('120,430 210,430 216,442 114,442'), '#8f857a', { round: 3 });
}

/** Snow on edges and planes, shown where it snows: soft, blue in its shadow. */
export function snow(d: Pen, outline: ReturnType<typeof curve>): void {
  d.form(outline, '#eef1f5', { role: 'snow', round: 8, shade: 0.26, light: 0.1 });
}

export const cabin = sketch(
  'cabin',
  580,
  450,
  [290, 432],
  (d) => {
    chimney(d);
    drawCabin(d);
  },
  'front',
);
export const cabinSnow = sketch(
  'cabin-snow',
  580,
  450,
  [290, 432],
  (d) => {
    drawCabin(d);
    snow(
      d,
      curve(
        '158,118! 300,106 440,104! 500,180 552,262! 548,284 520,276 490,288 450,278 410,292 370,282 330,300 284,294! 230,210 170,134!',
      ),
    );
    snow(d, curve('172,118! 150,120 90,196 24,280! 30,300 48,298 100,226 168,142!'));
    // The roof's snow reaches up to the chimney, not over it.
    d.include(chimney, { y: 26 });
    // It lies on the crown, and drifted about the foot.
    snow(d, curve('382,114! 384,98 414,92 444,98 449,112! 430,116 410,112 396,117'));
    snow(d, curve('378,222! 384,204 402,196 424,200 444,192 456,206 460,222!'));
    for (const [x, y, w] of [
      [76, 374, 48],
      [206, 374, 48],
      [308, 362, 56],
      [412, 356, 56],
    ] as const)
      snow(d, curve(`${x},${y}! ${x + 8},${y - 9} ${x + w - 8},${y - 9} ${x + w},${y}!`));
  },
  'front',
);

export const house = sketch(
  'house',
  600,
  520,
  [300, 502],
  (d) => {
    d.form(box(430, 70, 44, 110), '#9a5f4a', { round: 8 });
    courses(d, box(430, 70, 44, 110), [430, 70, 474, 180], 11, 17, ['#b37a62', '#7d4a39', '#c18b72']);
    d.form(box(424, 62, 56, 13), '#7d4a39', { round: 3 });
    const side = polygon('276,262 540,252 540,486 276,500');
    d.form(side, '#c9bda4', { role: 'body', round: 12, shade: 0.3 });
    d.fill(side, NIGHT, { opacity: 0.2 });
    const front = polygon('60,262 168,128 276,262 276,500 60,500');
    d.form(front, '#e2d7bf', { role: 'body', round: 10, shade: 0.25 });
    d.strokes(front, '#a99b80', { count: 44, length: 24, width: 5, angle: 10, opacity: 0.2 });
    d.strokes(side, '#8d826c', { count: 40, length: 24, width: 5, angle: 0, opacity: 0.2 });
    for (const w of [polygon('60,470 276,470 276,500 60,500'), polygon('276,470 540,458 540,486 276,500')]) {
      d.fill(w, '#8f857a');
      courses(d, w, [60, 458, 540, 500], 11, 26, ['#a39889', '#766d63', '#b3a898']);
    }
    pane(d, 92, 294, 44, 60);
    pane(d, 200, 294, 44, 60);
    pane(d, 146, 196, 42, 48);
    pane(d, 92, 392, 44, 62);
    d.fill(box(186, 372, 72, 128), '#efe8d8');
    d.form(box(194, 380, 56, 120), '#4b6a66', { round: 6 });
    for (const [x, y] of [
      [201, 390],
      [225, 390],
      [201, 440],
      [225, 440],
    ] as const)
      d.fill(box(x, y, 18, 38), NIGHT, { opacity: 0.18 });
    d.fill(ellipse(242, 446, 3.2), '#d9b45a');
    d.form(polygon('176,500 268,500 276,512 168,512'), '#a39889', { round: 4 });
    // Along the side windows rise with foot and eaves, and stand closer the farther they are.
    for (const [x, up, w] of [
      [310, 4, 39],
      [390, 9, 37],
      [466, 13, 35],
    ] as const) {
      pane(d, x, 290 - up, w, 56);
      pane(d, x, 390 - up, w, 58);
    }
    const roof = polygon('168,104 452,96 570,262 292,280');
    d.form(roof, '#9c5440', { round: 12, shade: 0.4 });
    tiles(d, roof, 12, 20, ['#b8684f', '#7d3f30', '#a95d47', '#8a4737']);
    d.form(limb('170,106,17 36,280,15', 'flat'), '#f0e9da', { round: 4 });
    d.form(limb('166,106,17 298,282,15', 'flat'), '#d8cfbc', { round: 4 });
    d.fill(polygon('60,264 78,264 168,152 168,130'), NIGHT, { opacity: 0.18 });
    snow(
      d,
      curve(
        '164,100! 300,92 448,92! 508,168 568,252! 562,268 534,262 508,272 468,264 430,276 390,266 350,280 302,276! 240,192 176,112!',
      ),
    );
    snow(d, curve('176,102! 152,108 96,182 32,272! 38,286 54,284 104,214 172,122!'));
    snow(d, curve('424,64! 436,60 452,59 468,60 480,64! 476,70 428,70'));
    for (const [x, y, w] of [
      [90, 354, 50],
      [198, 354, 50],
      [144, 244, 48],
      [308, 342, 44],
      [388, 337, 42],
      [464, 333, 40],
    ] as const)
      snow(d, curve(`${x},${y}! ${x + 8},${y - 8} ${x + w - 8},${y - 8} ${x + w},${y}!`));
    for (const place of [
      [56, 492, 26],
      [30, 500, 18],
      [520, 488, 30],
      [556, 496, 20],
      [486, 498, 17],
    ] as const)
      lowBush(d, place, 0.86, ['#5f7550', '#8aa070']);
  },
  'front',
);

export const barn = sketch(
  'barn',
  600,
  460,
  [300, 446],
  (d) => {
    const side = polygon('262,220 550,212 550,430 262,444');
    d.form(side, '#7c352c', { role: 'body', round: 10 });
    boards(d, side, 262, 550, 14, 200, 446);
    const front = polygon('162,84 226,128 262,220 262,444 62,444 62,220 98,128');
    d.form(front, '#a3473a', { role: 'body', round: 10, shade: 0.3 });
    boards(d, front, 62, 262, 14, 80, 446);
    const roofLow = polygon('236,120 520,110 572,214 278,226');
    const roofHigh = polygon('162,64 444,58 522,112 232,124');
    for (const roof of [roofLow, roofHigh]) {
      d.form(roof, '#6b6a6c', { round: 8, shade: 0.4 });
      for (let x = 160; x < 580; x += 22)
        d.within(roof, limb(`${x - 60},50,2 ${x + 40},240,2`, 'flat'), NIGHT, { opacity: 0.2 });
    }
    for (const [a, b] of [
      ['162,66,14 228,116,13', '#efe7d6'],
      ['228,114,13 272,226,13', '#e3d9c5'],
      ['162,66,14 96,116,13', '#f4eddf'],
      ['96,114,13 52,226,13', '#f4eddf'],
    ] as const)
      d.form(limb(a, 'flat'), b, { round: 4 });
    d.fill(box(106, 300, 112, 144), '#f0e8d8');
    for (const x of [114, 165]) {
      d.form(box(x, 308, 46, 136), '#8d3b30', { round: 4 });
      d.fill(limb(`${x},308,6 ${x + 46},444,6`, 'flat'), '#f0e8d8');
      d.fill(limb(`${x + 46},308,6 ${x},444,6`, 'flat'), '#f0e8d8');
    }
    d.fill(box(134, 176, 56, 62), '#f0e8d8');
    d.fill(box(140, 182, 44, 50), '#2e1c1c');
    d.fill(curve('142,232! 150,212 164,206 178,212 184,232!'), '#c7a45a');
    for (const x of [312, 396, 480]) pane(d, x, 290, 36, 44);
  },
  'front',
);

export const church = sketch(
  'church',
  560,
  640,
  [270, 622],
  (d) => {
    const nave = polygon('214,380 520,372 520,606 214,620');
    d.form(nave, '#c4b9a5', { role: 'body', round: 10 });
    d.fill(nave, NIGHT, { opacity: 0.16 });
    courses(d, nave, [214, 372, 520, 620], 15, 30, ['#d9cfbc', '#a89d88', '#b5aa95'], 0.35);
    const roof = polygon('214,260 480,254 546,376 214,392');
    d.form(roof, '#6a5148', { round: 10, shade: 0.4 });
    tiles(d, roof, 10, 18, ['#84675b', '#4f3b34', '#765c51']);
    for (const x of [268, 350, 432]) {
      const glass = curve(`${x},560! ${x},470 ${x + 18},440! ${x + 36},470 ${x + 36},560!`);
      d.fill(curve(`${x - 5},566! ${x - 5},468 ${x + 18},430! ${x + 41},468 ${x + 41},566!`), '#e6ddcc');
      d.fill(glass, '#4d5b68', { role: 'window' });
      for (let i = 0; i < 9; i++)
        d.within(
          glass,
          box(x + (i % 3) * 12, 446 + Math.floor(i / 3) * 40, 11, 36),
          d.chance.pick(['#8e3b34', '#3f6b86', '#b08a3e', '#4f7a5c']),
          { opacity: 0.55 },
        );
    }
    const tower = polygon('92,250 224,250 224,622 92,622');
    d.form(tower, '#ddd3c0', { role: 'body', round: 16, shade: 0.4 });
    courses(d, tower, [92, 250, 224, 622], 15, 30, ['#ece4d4', '#b9ae99', '#c9beaa'], 0.4);
    const spire = polygon('158,36 240,254 76,254');
    d.form(spire, '#5c6b72', { round: 16, shade: 0.5 });
    for (let y = 70; y < 250; y += 16)
      d.within(spire, limb(`70,${y},1.6 160,${y + 6},1.6 246,${y},1.6`), NIGHT, { opacity: 0.24 });
    d.fill(polygon('158,36 240,254 158,254'), NIGHT, { opacity: 0.18 });
    d.fill(box(156, 2, 5, 40), '#b08a3e');
    d.fill(box(146, 12, 25, 5), '#b08a3e');
    d.form(box(84, 248, 148, 12), '#efe7d8', { round: 3 });
    for (const x of [118, 166]) d.fill(curve(`${x},350! ${x},306 ${x + 16},284! ${x + 32},306 ${x + 32},350!`), '#2c2a30');
    d.form(ellipse(158, 406, 27), '#efe7d8', { round: 5 });
    d.fill(ellipse(158, 406, 21), '#f7f2e6');
    d.fill(limb('158,408,3 158,390,2'), '#2c2a30');
    d.fill(limb('158,406,3 170,414,2'), '#2c2a30');
    d.fill(curve('120,622! 120,530 158,484! 196,530 196,622!'), '#b0a48e');
    const door = curve('128,622! 128,536 158,500! 188,536 188,622!');
    d.form(door, '#6b4630', { round: 6 });
    boards(d, door, 128, 188, 12, 490, 622);
  },
  'front',
);
