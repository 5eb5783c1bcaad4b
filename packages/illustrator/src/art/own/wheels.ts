import { cos, radians, sin } from '../../math.ts';
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

/** The panes of vehicles, and the light that lies on them in a slant. */
export const GLASS = '#3d4a57';
export const SHEEN = '#b9cad2';

export function wheel(d: Pen, x: number, y: number, r: number, spokes: number): void {
  d.form(ellipse(x, y, r), '#26252a', { round: r * 0.12, shade: 0.5, light: 0.12 });
  d.form(ellipse(x, y, r * 0.68), '#8f959a', { round: r * 0.1 });
  d.fill(ellipse(x, y, r * 0.58), '#3b3e44');
  for (let i = 0; i < spokes; i++) {
    const a = radians((i * 360) / spokes - 90);
    d.fill(limb(`${x},${y},${r * 0.2} ${x + cos(a) * r * 0.62},${y + sin(a) * r * 0.62},${r * 0.11}`), '#b9bec2');
  }
  d.form(ellipse(x, y, r * 0.16), '#d0d4d6', { round: 2 });
}

/** A wheel with the dark of its arch round it, a little higher than the hub. */
export function archedWheel(
  d: Pen,
  [x, y, r, spokes]: readonly [x: number, y: number, r: number, spokes: number],
  [across, down]: readonly [across: number, down: number],
  dark = '#1b1a1e',
): void {
  d.fill(ellipse(x, y - 2, across, down), dark);
  wheel(d, x, y, r, spokes);
}

/** An upright pane whose left edge is at `x`, with a slant of light over half of it. */
export function litPane(
  d: Pen,
  [x, y, wide, high]: readonly [x: number, y: number, wide: number, high: number],
  foot: number,
  opacity: number,
): void {
  d.fill(box(x, y, wide, high), GLASS, { role: 'window' });
  d.fill(polygon(`${x},${y} ${x + wide * 0.5},${y} ${x + wide * foot},${y + high} ${x},${y + high}`), SHEEN, { opacity });
}

/** What lies under a car sees no sky, whatever the weather. */
export function under(d: Pen, from: number, to: number, y: number): void {
  for (const [inset, opacity] of [
    [0, 0.4],
    [40, 0.5],
  ] as const)
    d.fill(ellipse((from + to) / 2, y, (to - from) / 2 - inset, 8 - inset / 20), NIGHT, { opacity });
}

export const sportsCar = sketch(
  'sports-car',
  760,
  240,
  [380, 226],
  (d) => {
    under(d, 60, 700, 222);
    const body = curve(
      '16,178! 14,150 34,132 96,116 190,102 250,94 310,54 380,38 456,42 540,76 600,88 690,92 734,104! 740,132 744,160 734,190! 690,198! 60,198! 24,192!',
    );
    d.form(body, '#b8322a', { role: 'body', round: 15, shade: 0.5, light: 0.3 });
    d.within(body, curve('40,132 130,114 250,98 420,104 600,96 736,112 700,122 560,116 400,126 220,118 100,132'), '#ffe3cf', {
      opacity: 0.28,
    });
    d.within(body, curve('30,176 160,160 330,166 520,156 640,150 742,156 740,210 20,210'), NIGHT, { opacity: 0.24 });
    d.fill(limb('40,186,2 200,190,9 560,188,9 720,186,2'), '#1c1b20');
    const glass = curve('262,98! 318,60 380,46 446,50 512,80 524,92! 440,100 340,102');
    d.fill(glass, '#242c36');
    d.within(glass, polygon('300,40 350,40 300,110 262,110'), '#a9bcc6', { opacity: 0.5 });
    d.within(glass, polygon('372,40 384,40 340,110 326,110'), '#a9bcc6', { opacity: 0.35 });
    d.within(glass, polygon('412,30 424,30 436,110 424,110'), '#7d211c');
    d.fill(limb('418,96,1.6 408,140,1.6 420,184,1.6'), '#4a1210', { opacity: 0.75 });
    d.fill(limb('262,104,1.6 254,140,1.6 286,184,1.6'), '#4a1210', { opacity: 0.75 });
    d.fill(limb('286,126,4 404,122,3'), '#4a1210', { opacity: 0.35 });
    d.fill(limb('380,120,3.4 404,119,3.4'), '#5a1714');
    d.fill(curve('452,128! 540,104 560,108 536,142 470,152!'), '#2a1515', { opacity: 0.85 });
    d.form(curve('246,90! 232,80 250,76 266,90'), '#96271f', { round: 4 });
    d.fill(curve('30,136! 60,124 98,120 92,132 50,142!'), '#f2ead6', { role: 'light' });
    d.fill(curve('16,166! 62,162 96,176 70,186 22,186!'), '#1c1b20');
    d.fill(curve('716,104! 736,108 740,124 720,120!'), '#e2573e', { role: 'light' });
    d.fill(limb('676,78,6 684,98,6', 'flat'), '#7d211c');
    d.form(curve('640,82! 700,68 744,72! 740,80 690,90!'), '#96271f', { round: 4 });
    for (const [x, r] of [
      [142, 50],
      [602, 52],
    ] as const) {
      d.fill(ellipse(x, 174, r + 5), '#17161a');
      wheel(d, x, 174, r - 1, 5);
    }
  },
  'left',
);

export const car = sketch(
  'car',
  640,
  280,
  [320, 264],
  (d) => {
    under(d, 50, 600, 258);
    const body = curve(
      '22,204! 20,162 50,146 150,130 196,118 250,66 300,48 420,46 486,66 536,124 600,134 620,158! 624,200 616,224! 560,232 60,232 28,226',
    );
    d.form(body, '#4f7182', { role: 'body', round: 15, shade: 0.46, light: 0.3 });
    d.within(body, curve('40,150 150,134 320,132 540,130 612,140 560,150 330,146 150,150'), '#ffeccb', { opacity: 0.26 });
    d.within(body, curve('20,190 200,184 440,186 626,180 626,240 20,240'), NIGHT, { opacity: 0.22 });
    for (const [pane, cut] of [
      ['214,120! 260,74 304,60 342,58 342,122!', '262,50 300,50 250,130 214,130'],
      ['356,58! 420,58 472,74 514,120! 356,122!', '380,50 410,50 380,130 356,130'],
    ] as const) {
      const glass = curve(pane);
      d.fill(glass, GLASS);
      d.within(glass, polygon(cut), SHEEN, { opacity: 0.45 });
    }
    for (const seam of [
      '349,126,1.6 350,180,1.6 352,222,1.6',
      '208,126,1.6 200,170,1.6 216,222,1.6',
      '520,126,1.6 510,160,1.6 486,196,1.6',
    ])
      d.fill(limb(seam), NIGHT, { opacity: 0.5 });
    for (const x of [310, 450]) d.fill(limb(`${x},148,5 ${x + 24},147,5`), '#2f4552');
    d.form(curve('206,116! 190,106 204,98 222,112'), '#3d5967', { round: 4 });
    d.fill(curve('28,168! 50,152 84,150 74,170 36,178!'), '#f2ead6', { role: 'light' });
    d.fill(curve('596,142! 616,150 620,172 604,166!'), '#c24a38', { role: 'light' });
    d.form(limb('16,210,14 90,216,13'), '#9aa3a8', { round: 4 });
    d.form(limb('560,214,13 628,208,13'), '#9aa3a8', { round: 4 });
    for (const x of [142, 498]) archedWheel(d, [x, 214, 49, 7], [56, 54]);
  },
  'left',
);

/** Its saddle is at (338, 56), the lower pedal at (306, 304), the grips at (126, 58). */
export function drawBicycle(d: Pen, rugged = false): void {
  const hoop = (x: number): void => {
    d.fill([ellipse(x, 236, 112), ellipse(x, 236, rugged ? 92 : 103)], '#28272b');
    if (rugged)
      for (let i = 0; i < 40; i++) {
        const a = radians(i * 9);
        d.fill(
          limb(`${x + cos(a) * 104},${236 + sin(a) * 104},9 ${x + cos(a) * 115},${236 + sin(a) * 115},8`, 'flat'),
          '#28272b',
        );
      }
    d.fill([ellipse(x, 236, rugged ? 92 : 103), ellipse(x, 236, rugged ? 87 : 98)], '#a9aeb2');
    for (let i = 0; i < 18; i++) {
      const a = radians(i * 20 + 6);
      d.fill(limb(`${x},236,1.2 ${x + cos(a) * 100},${236 + sin(a) * 100},1.2`, 'flat'), '#8d9297', { opacity: 0.75 });
    }
    d.form(ellipse(x, 236, 8), '#6d7378', { round: 2 });
  };
  hoop(124);
  hoop(436);
  const tube = (text: string): void =>
    d.form(limb(text), rugged ? '#3f7a52' : '#8e3b34', { role: 'body', round: 3, shade: 0.5 });
  // A fork with springs, or a light one.
  if (rugged) d.form(limb('124,236,10 150,164,11', 'flat'), '#c9cdcf', { round: 3 });
  tube(rugged ? '148,172,16 176,92,15' : '124,236,7 152,160,8 176,92,9');
  tube('436,236,7 284,250,8');
  tube('436,236,6 338,100,7');
  tube('284,250,10 330,84,10');
  tube('284,250,11 174,112,11');
  tube('178,98,10 334,104,10');
  d.form(limb('176,96,8 168,52,7'), '#8d9297', { round: 2 });
  if (rugged) {
    d.form(limb('204,40,8 166,48,9 132,52,8', 'flat'), '#3b3e42', { round: 2 });
    d.form(limb('208,38,13 188,43,13'), '#1b1a1e', { round: 3 });
    d.form(limb('144,50,13 122,54,13'), '#1b1a1e', { round: 3 });
  } else {
    d.form(limb('196,38,7 168,48,7 134,44,7 116,58,7 118,74,7'), '#5d6267', { round: 2 });
    d.form(limb('116,60,10 118,80,10'), '#2b2523', { round: 2 });
  }
  d.form(limb('332,84,7 338,62,7'), '#8d9297', { round: 2 });
  d.form(curve('300,52 330,44 372,46 396,56 384,66 350,64 316,64'), '#4a3426', { round: 5 });
  d.fill([ellipse(284, 250, 28), ellipse(284, 250, 23)], '#4a4d52');
  d.fill(limb('284,223,2 436,228,2', 'flat'), '#3b3e42');
  d.fill(limb('284,277,2 436,244,2', 'flat'), '#3b3e42');
  d.form(limb('284,250,7 306,304,6'), '#6d7378', { round: 2 });
  d.form(box(290, 300, 36, 9), '#2b2523', { round: 2 });
}

export const bicycle = sketch('bicycle', 560, 360, [280, 350], (d) => drawBicycle(d), 'left');
export const mountainBike = sketch('mountain-bike', 560, 360, [280, 352], (d) => drawBicycle(d, true), 'left');

export const skateboard = sketch(
  'skateboard',
  420,
  120,
  [210, 112],
  (d) => {
    for (const x of [104, 316]) {
      d.form(polygon(`${x - 26},52 ${x + 26},52 ${x + 8},80 ${x - 8},80`), '#7d858b', { round: 4 });
      d.form(ellipse(x, 88, 24), '#d8c9a4', { round: 6, shade: 0.45 });
      d.form(ellipse(x, 88, 8), '#6d7378', { round: 2 });
    }
    d.form(
      curve('14,18! 40,30 70,46 120,50 300,50 350,46 382,30 406,18! 412,26 390,46 352,62 300,64 120,64 68,62 30,46 8,26!'),
      '#b5573c',
      { role: 'body', round: 6, shade: 0.5 },
    );
    d.fill(limb('14,19,5 70,46,5 120,50,5 300,50,5 350,46,5 406,19,5'), '#2f2c30');
  },
  'left',
);

function engine(d: Pen): void {
  // Out of the chimney, back over the train and away.
  for (const [x, y, r, opacity] of [
    [486, -72, 54, 0.2],
    [404, -60, 58, 0.32],
    [328, -38, 54, 0.46],
    [268, -8, 44, 0.6],
    [224, 26, 32, 0.7],
    [197, 58, 21, 0.78],
  ] as const)
    d.form(ellipse(x, y, r * 1.3, r), '#e9e5dc', { round: r * 0.35, opacity, shade: 0.25 });
  d.fill(box(40, 300, 560, 26), '#2b2a2e');
  const boiler = curve('120,170! 420,160! 424,300! 120,300! 108,236');
  d.form(boiler, '#3f5a4c', { role: 'body', round: 26, shade: 0.55, light: 0.3 });
  for (const x of [190, 262, 336, 400]) d.fill(limb(`${x},164,7 ${x + 1},300,7`, 'flat'), '#b58a3e');
  d.form(curve('84,176! 122,166 122,302 84,296! 76,236'), '#2b2f31', { round: 7 });
  d.form(polygon('170,170 208,170 202,108 218,84 162,84 176,108'), '#2b2f31', { round: 8, shade: 0.5 });
  d.form(box(158, 78, 64, 12), '#b58a3e', { round: 3 });
  d.form(curve('276,166! 278,132 300,122 322,132 324,164!'), '#b58a3e', { round: 6 });
  d.form(curve('350,164! 352,142 368,134 384,142 386,162!'), '#8e3b34', { round: 5 });
  // The lamp stands on a bracket of the smokebox.
  d.form(polygon('86,164 116,160 118,186 84,190'), '#2b2f31', { round: 3 });
  d.form(box(80, 134, 34, 34), '#3b3e42', { round: 5 });
  d.form(box(92, 124, 14, 12), '#3b3e42', { round: 3 });
  d.fill(ellipse(82, 151, 8, 14), '#f6dc9a', { role: 'light' });
  const cab = polygon('418,104 570,104 570,318 418,318');
  d.form(cab, '#3f5a4c', { role: 'body', round: 14, shade: 0.5 });
  d.form(curve('402,104! 410,86 490,80 580,86 590,104!'), '#2b2f31', { round: 5 });
  for (const x of [440, 508]) {
    d.fill(box(x - 4, 130, 54, 64), '#b58a3e');
    d.fill(box(x, 134, 46, 56), GLASS, { role: 'window' });
    d.fill(polygon(`${x},134 ${x + 20},134 ${x},180`), '#ffffff', { opacity: 0.2 });
  }
  d.fill(box(432, 220, 126, 4), '#b58a3e');
  d.fill(box(432, 296, 126, 4), '#b58a3e');
  d.form(polygon('606,150 860,150 860,318 606,318'), '#5c3a30', { round: 14, shade: 0.5 });
  d.form(curve('610,152! 640,124 700,134 760,120 820,132 856,152!'), '#28262a', { round: 8 });
  for (const y of [186, 282]) d.fill(box(614, y, 238, 4), '#b58a3e');
  d.fill(box(570, 300, 40, 12), '#2b2a2e');
  d.form(polygon('40,300 84,300 84,330 60,372 16,372'), '#8e3b34', { round: 8 });
  for (const x of [26, 40, 54]) d.fill(limb(`${x + 22},306,3 ${x},370,3`, 'flat'), '#3b1f1c');
  for (const [x, r] of [
    [142, 36],
    [236, 54],
    [354, 54],
    [472, 54],
    [664, 38],
    [752, 38],
    [824, 38],
  ] as const) {
    const y = 386 - r;
    d.form(ellipse(x, y, r), '#2b2a2e', { round: 5, light: 0.2 });
    d.fill([ellipse(x, y, r * 0.86), ellipse(x, y, r * 0.76)], '#a8452f');
    for (let i = 0; i < 10; i++)
      d.fill(
        limb(`${x},${y},3 ${x + cos(radians(i * 36)) * r * 0.78},${y + sin(radians(i * 36)) * r * 0.78},2.4`, 'flat'),
        '#a8452f',
      );
    d.form(ellipse(x, y, r * 0.22), '#8d9297', { round: 2 });
  }
  d.form(limb('150,336,12 354,350,12 472,350,12'), '#a9aeb2', { round: 3 });
  d.form(polygon('112,306 176,306 176,344 112,344'), '#3b3e42', { round: 5 });
}

export const train = sketch('train', 900, 530, [450, 518], (d) => d.include(engine, { y: 130 }), 'left');
