/** Tools, and what they are kept in. */
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

const STEEL = '#9aa2a8';

export const toolbox = sketch(
  'toolbox',
  520,
  360,
  [260, 350],
  (d) => {
    for (const [x, top, color] of [
      [150, 60, '#b98553'],
      [360, 70, '#35393f'],
    ] as const)
      d.form(limb(`${x},200,20 ${x + 8},${top},18`, 'flat'), color, { round: 6, shade: 0.42 });
    d.form(curve('112,66! 120,44 150,36 206,44 214,62 180,66 170,82! 140,82! 130,68'), '#5a6066', { round: 6 });
    d.form(limb('420,200,14 430,90,12', 'flat'), STEEL, { round: 4 });
    d.fill([ellipse(432, 72, 26, 24), curve('422,40! 444,40! 440,66 426,66')], STEEL);
    d.form(polygon('60,196 90,136 430,136 460,196'), '#7a211a', { round: 6 });
    d.form(limb('130,140,14 134,96,14 386,96,14 390,140,14'), '#2b2d32', { round: 5, light: 0.3 });
    d.form(box(36, 190, 448, 160), '#c23a30', { role: 'body', round: 12, shade: 0.42, light: 0.3 });
    d.form(box(28, 184, 464, 26), '#a32c24', { role: 'body', round: 6 });
    d.form(box(36, 270, 448, 8), '#8a221b', { role: 'body', round: 2 });
    for (const x of [110, 378]) d.form(box(x, 200, 32, 44), STEEL, { round: 5, shade: 0.42 });
    d.form(box(232, 214, 56, 36), '#e7b13c', { round: 5 });
    d.fill(ellipse(260, 230, 6, 7), '#2b2d32');
  },
  'front',
);

export const powerDrill = sketch(
  'power-drill',
  500,
  400,
  [320, 390],
  (d) => {
    d.fill(limb('20,112,5 70,112,9'), STEEL);
    for (let x = 24; x < 70; x += 12) d.fill(limb(`${x},106,2.4 ${x + 8},118,2.4`), '#5a6066');
    d.form(polygon('66,98 106,86 106,138 66,126'), '#5a6066', { round: 5 });
    d.form(box(104, 76, 56, 72), '#35393f', { round: 9, shade: 0.42 });
    for (let x = 112; x < 158; x += 10) d.fill(box(x, 76, 4, 72), NIGHT, { opacity: 0.35 });
    d.form(curve('276,150! 372,140! 396,300 400,318! 290,322! 296,240'), '#35393f', { round: 14, shade: 0.45, light: 0.3 });
    const body = curve('156,68! 200,50 340,46 410,56 440,84 440,130 410,158 340,166 220,168 156,156!');
    d.form(body, '#e09a28', { role: 'body', round: 17, shade: 0.44, light: 0.36 });
    for (const x of [390, 404, 418]) d.fill(limb(`${x},84,5 ${x},128,5`), '#6a4208', { opacity: 0.7 });
    d.fill(curve('180,78 250,62 340,60 300,72 220,82'), '#ffffff', { opacity: 0.34 });
    d.form(box(200, 100, 120, 30), '#2b2d32', { round: 4 });
    d.fill(limb('214,115,6 280,115,6'), '#f4efe0');
    d.form(curve('252,166! 262,200 276,214 290,208! 286,166!'), '#c23a30', { round: 5 });
    d.form(box(262, 312, 176, 66), '#e09a28', { role: 'body', round: 10, shade: 0.42 });
    d.form(box(262, 360, 176, 28), '#35393f', { round: 6 });
    for (let i = 0; i < 3; i++) d.fill(ellipse(386 + i * 14, 336, 4), '#7fd08a', { role: 'light' });
  },
  'left',
);

export const chainsaw = sketch(
  'chainsaw',
  640,
  290,
  [400, 280],
  (d) => {
    d.form(limb('34,180,62 340,176,66'), '#c3cace', { round: 8, shade: 0.4 });
    d.fill(limb('34,180,44 340,176,48'), '#aab3b8');
    for (let x = 20; x < 340; x += 17) {
      d.fill(polygon(`${x},150 ${x + 11},150 ${x + 7},138 ${x},142`), '#4b4f55');
      d.fill(polygon(`${x},210 ${x + 11},210 ${x + 11},218 ${x + 3},222`), '#4b4f55');
    }
    for (const dy of [-31, 31]) d.fill(limb(`30,${180 + dy},8 340,${176 + dy},8`), '#5a6066');
    d.fill(limb('120,178,5 300,177,5'), '#8b9296');
    d.fill(
      [
        curve('490,150! 540,118 596,130 618,172 612,232 580,262 500,258!'),
        curve('500,170! 540,146 576,154 590,182 586,222 564,240 506,238!'),
      ],
      '#2b2d32',
    );
    const body = curve('316,130! 330,96 380,76 470,78 520,96 536,140 540,250! 500,268 360,268 326,250!');
    d.form(body, '#dd6f26', { role: 'body', round: 18, shade: 0.44, light: 0.36 });
    d.within(body, curve('316,200! 420,180 540,210! 540,280! 316,280!'), '#34373d', { opacity: 0.95 });
    for (const y of [104, 118, 132]) d.fill(limb(`430,${y},5 500,${y},5`), '#7a3206', { opacity: 0.7 });
    d.form(ellipse(392, 214, 36), '#5a6066', { round: 7, light: 0.3 });
    d.form(ellipse(392, 214, 14), '#9aa2a8', { round: 4 });
    d.form(limb('350,90,16 334,40,15 390,20,15 430,50,15 432,92,15'), '#2b2d32', { round: 5, light: 0.3 });
    d.form(curve('312,120! 304,60 318,44 330,52 336,120!'), '#2b2d32', { round: 5 });
    d.form(limb('560,150,10 540,140,10'), '#c23a30', { round: 3 });
  },
  'left',
);

export const paintRoller = sketch(
  'paint-roller',
  380,
  480,
  [180, 470],
  (d) => {
    d.form(limb('316,96,11 346,96,11 346,170,11 190,196,11 190,290,11'), STEEL, { round: 4 });
    d.form(curve('166,286! 214,286! 222,340 214,440 204,468 176,468 166,440 158,340'), '#c23a30', {
      round: 11,
      shade: 0.44,
      light: 0.3,
    });
    d.form(box(34, 50, 286, 92), '#3f7fb5', { role: 'body', round: 18, shade: 0.4, light: 0.36 });
    d.strokes(box(36, 54, 282, 84), '#8fc0e0', { count: 90, length: 12, width: 3, angle: 80, stray: 30, opacity: 0.5 });
    d.form(ellipse(320, 96, 13, 46), '#2f648f', { role: 'body', round: 4 });
    for (const [x, h] of [
      [70, 40],
      [120, 22],
      [176, 54],
      [250, 30],
    ] as const)
      d.form(limb(`${x},136,12 ${x},${140 + h},9`), '#3f7fb5', { role: 'body', round: 4 });
  },
  'front',
);

/** An open pot with paint running down its side. */
export const paintCan = sketch(
  'paint-can',
  340,
  370,
  [170, 360],
  (d) => {
    d.fill([ellipse(170, 120, 150, 116), ellipse(170, 120, 142, 108)], '#7d868c');
    const can = curve('34,110! 36,330! 60,352 170,362 280,352 304,330! 306,110!');
    d.form(can, '#c9cfd2', { round: 26, shade: 0.46, light: 0.3 });
    d.form(curve('34,180! 170,214 306,180! 305,290! 170,326 35,290!'), '#f4efe0', { round: 6, shade: 0.3 });
    d.within(can, curve('34,222! 170,256 306,222! 306,266! 170,300 34,266!'), '#3f7fb5', { role: 'body' });
    for (const [x, y] of [
      [84, 190],
      [116, 260],
      [152, 170],
      [250, 210],
    ] as const)
      d.form(limb(`${x},110,24 ${x},${y - 20},20 ${x},${y},22`), '#3f7fb5', { role: 'body', round: 7, light: 0.36 });
    d.form(ellipse(170, 110, 136, 40), '#b3bbbf', { round: 5 });
    d.form(ellipse(170, 112, 116, 30), '#3f7fb5', { role: 'body', round: 6, light: 0.2 });
    d.fill(ellipse(140, 104, 50, 9), '#ffffff', { opacity: 0.3 });
    for (const x of [36, 304]) d.form(ellipse(x, 122, 9), '#7d868c', { round: 3 });
  },
  'front',
);

/** Nails in a heap, one or two on their heads. */
export const nails = sketch(
  'nails',
  360,
  160,
  [180, 152],
  (d) => {
    const nail = (x: number, y: number, turn: number): void =>
      d.include(
        (p) => {
          p.form(polygon('-60,-6 52,-6 76,0 52,6 -60,6'), '#8b9296', { role: 'body', round: 4, shade: 0.45, light: 0.4 });
          p.form(ellipse(-62, 0, 6, 17), '#aab3b8', { role: 'body', round: 4 });
        },
        { x, y, turn },
      );
    for (const [x, y, turn] of [
      [110, 134, 8],
      [224, 138, -172],
      [150, 112, -22],
      [232, 112, 28],
      [184, 92, 176],
      [280, 140, -14],
      [86, 112, -36],
      [196, 124, 4],
    ] as const)
      nail(x, y, turn);
  },
  'front',
);

/** A mannequin on its stand. */
function bust(d: Pen, color: string): void {
  d.form(limb('150,300,14 150,500,14', 'flat'), '#6a4526', { round: 5 });
  for (const line of ['150,490,12 60,540,10', '150,490,12 240,540,10', '150,490,12 150,548,10'])
    d.form(limb(line), '#6a4526', { round: 4 });
  d.form(ellipse(150, 40, 20, 12), '#6a4526', { round: 5 });
  d.form(
    curve(
      '128,44! 172,44! 174,74 236,96 256,120 246,150 226,190 222,230 244,300! 236,326 64,326 56,300! 78,230 74,190 54,150 44,120 64,96 126,74',
    ),
    color,
    { role: 'body', round: 22, shade: 0.42, light: 0.26 },
  );
  d.fill(limb('150,80,2 150,322,2'), NIGHT, { opacity: 0.2 });
}

export const mannequin = sketch('mannequin', 300, 560, [150, 550], (d) => bust(d, '#dcc9ac'), 'front');

/** Something white and wide on a mannequin. */
export const weddingDress = sketch(
  'wedding-dress',
  460,
  620,
  [230, 610],
  (d) => {
    d.include((p) => bust(p, '#dcc9ac'), { x: 80, y: 10 });
    const skirt = curve(
      '176,270! 284,270! 316,340 372,440 430,540 452,596! 400,612 310,600 230,614 150,600 60,612 8,596! 30,540 88,440 144,340',
    );
    d.form(skirt, '#f7f3ea', { role: 'piece', round: 24, shade: 0.36 });
    for (const line of [
      '200,290,3 150,420,6 90,600,3',
      '216,290,3 196,430,7 170,606,3',
      '244,290,3 264,430,7 290,606,3',
      '262,290,3 312,420,6 370,604,3',
      '230,290,2 230,420,6 232,610,3',
    ])
      d.within(skirt, limb(line), NIGHT, { opacity: 0.12 });
    d.form(
      curve('140,150! 176,132 230,166 284,132 320,150! 306,200 288,240 286,276! 230,288 174,276! 172,240 154,200'),
      '#fbf8f1',
      { role: 'piece', round: 12, shade: 0.34 },
    );
    for (let i = 0; i < 26; i++)
      d.fill(ellipse(d.chance.between(166, 294), d.chance.between(160, 262), 4), '#d9cfba', { opacity: 0.7 });
    d.form(curve('172,262! 230,276 288,262! 290,284! 230,298 170,284!'), '#d9b9c0', { round: 4 });
    for (let i = 0; i < 44; i++) {
      const x = d.chance.between(50, 410);
      d.form(ellipse(x, 560 + d.chance.between(-18, 26), 9, 7), '#fdfbf5', { round: 3, shade: 0.26 });
    }
  },
  'front',
);
