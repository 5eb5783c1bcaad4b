import { boards } from './masonry.ts';
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

/** A hull with strakes: long curved seams that follow the sheer. */
function strakes(d: Pen, hull: ReturnType<typeof curve>, seams: readonly string[]): void {
  for (const seam of seams) d.within(hull, limb(seam), NIGHT, { opacity: 0.28 });
}

export const sailboat = sketch(
  'sailboat',
  520,
  670,
  [260, 634],
  (d) => {
    d.fill(limb('262,40,6 268,540,9', 'flat'), '#5d4633');
    const main = curve('272,54! 330,170 392,330 424,486! 350,506 276,500! 280,340 278,180');
    d.form(main, '#efe6d3', { role: 'sail', round: 24, shade: 0.3 });
    for (const seam of [
      '270,150,1.6 300,160,1.6 330,150,1.6',
      '270,250,1.6 320,266,1.6 380,250,1.6',
      '270,350,1.6 340,370,1.6 412,350,1.6',
      '270,440,1.6 350,460,1.6 430,436,1.6',
    ])
      d.within(main, limb(seam), NIGHT, { opacity: 0.16 });
    d.within(main, curve('282,90! 300,180 306,330 296,490! 276,500! 280,340 278,180'), '#ffffff', { opacity: 0.25 });
    d.within(main, limb('272,380,17 350,402,17 430,378,17', 'flat'), '#b5573c', { opacity: 0.9, role: 'body' });
    const jib = curve('256,66! 218,210 158,370 84,506! 170,510 250,484! 262,340 258,200');
    d.form(jib, '#e4d8bf', { role: 'sail', round: 22, shade: 0.34 });
    for (const seam of [
      '258,190,1.6 230,196,1.6 210,190,1.6',
      '262,300,1.6 210,312,1.6 160,300,1.6',
      '262,410,1.6 180,424,1.6 110,410,1.6',
    ])
      d.within(jib, limb(seam), NIGHT, { opacity: 0.16 });
    d.fill(limb('258,60,1.6 34,512,1.6', 'flat'), '#4a3c30', { opacity: 0.8 });
    d.fill(limb('266,46,1.4 448,534,1.4', 'flat'), '#4a3c30', { opacity: 0.7 });
    d.fill(limb('270,506,7 420,512,6', 'flat'), '#6f5138');
    d.form(curve('268,514! 360,514 376,540 378,556! 262,556!'), '#d8cdb6', { round: 6 });
    for (const x of [288, 318, 346]) d.fill(ellipse(x, 534, 7.5, 6), '#4d5b68', { role: 'window' });
    // Sheer and freeboard: a boat without them seems to sink.
    const hull = curve('26,514! 120,540 260,550 390,542 482,520! 476,572 452,616 424,640! 150,640! 104,616 60,572');
    d.form(hull, '#2f5570', { role: 'body', round: 24, shade: 0.5, light: 0.3 });
    d.within(hull, curve('20,508! 120,536 260,546 390,538 488,514! 486,530 390,558 260,566 120,556 28,528!'), '#f1e9d8');
    d.within(hull, curve('60,586! 160,606 300,612 480,598! 470,606 300,620 160,614 64,594!'), '#efe6d3', { opacity: 0.8 });
    d.within(hull, box(20, 622, 480, 24), '#8e3b34');
    strakes(d, hull, ['40,556,1 200,586,1.8 480,566,1']);
    d.within(hull, curve('30,520 90,560 150,640 60,640'), '#ffffff', { opacity: 0.12 });
    d.form(limb('24,512,6 120,538,7 260,548,7 390,540,7 486,516,6'), '#a9794a', { round: 2 });
    d.fill(curve('262,40! 262,22 290,30 300,36! 284,42 262,44!'), '#b5573c');
  },
  'left',
);

export const rowingBoat = sketch(
  'rowing-boat',
  560,
  220,
  [280, 184],
  (d) => {
    d.fill(curve('34,60! 100,64 200,72 290,74 400,68 530,48! 500,92 440,110 280,118 130,112 64,92'), '#4a3426');
    for (const [x, y] of [
      [150, 78],
      [270, 84],
      [392, 76],
    ] as const)
      d.form(polygon(`${x},${y} ${x + 62},${y + 2} ${x + 54},${y + 22} ${x + 6},${y + 20}`), '#a07850', { round: 4 });
    // Shipped: it lies across the thwarts, its blade over the stern.
    d.form(limb('150,92,7 300,72,6 440,38,6'), '#c2986a', { round: 3 });
    d.form(curve('428,36 456,22 506,4 516,12 500,26 446,46'), '#c2986a', { round: 3 });
    const hull = curve('30,58! 110,92 280,106 440,92 534,46! 522,110 486,164 452,184! 120,184! 74,150 44,104');
    d.form(hull, '#8a5a3a', { role: 'body', round: 18, shade: 0.5 });
    strakes(d, hull, [
      '38,84,1.4 160,122,2.2 300,130,2.2 440,118,2.2 528,78,1.4',
      '50,112,1.4 170,146,2.2 300,152,2.2 430,142,2.2 518,110,1.4',
      '70,142,1.4 180,168,2.2 300,172,2.2 420,166,2.2 500,140,1.4',
    ]);
    d.strokes(hull, '#e0b98a', { count: 34, length: 46, width: 2.4, angle: 2, stray: 4, opacity: 0.22 });
    d.strokes(hull, '#2a1a12', { count: 30, length: 46, width: 2.4, angle: 2, stray: 4, opacity: 0.2 });
    d.form(limb('26,54,10 110,88,10 280,102,10 440,88,10 538,42,10'), '#c2986a', { round: 4 });
  },
  'left',
);

interface Rig {
  readonly sail: string;
  readonly flag: string;
  readonly hull: string;
}

function threeMaster(d: Pen, rig: Rig): void {
  for (const [x, top] of [
    [210, 110],
    [390, 50],
    [560, 130],
  ] as const)
    d.fill(limb(`${x},${top},6 ${x},590,13`, 'flat'), '#5d4633');
  d.fill(limb('120,560,11 10,470,6', 'flat'), '#5d4633');
  for (const [a, b] of [
    ['210,112', '20,478'],
    ['390,52', '214,300'],
    ['390,52', '610,586'],
    ['560,132', '400,420'],
    ['210,112', '330,586'],
    ['560,132', '690,560'],
  ])
    d.fill(limb(`${a},1.5 ${b},1.5`, 'flat'), '#4a3c30', { opacity: 0.75 });
  for (const [x, y, w, h] of [
    [210, 150, 62, 110],
    [210, 266, 80, 130],
    [210, 402, 92, 140],
    [390, 96, 66, 120],
    [390, 222, 88, 140],
    [390, 368, 102, 160],
    [560, 168, 56, 104],
    [560, 278, 70, 126],
  ] as const) {
    d.fill(limb(`${x - w},${y},6 ${x + w},${y},6`), '#4a3626');
    const sail = curve(
      `${x - w + 6},${y + 3}! ${x + w - 6},${y + 3}! ${x + w + 4},${y + h * 0.5} ${x + w + 2},${y + h}! ${x},${y + h - 20} ${x - w - 2},${y + h}! ${x - w - 12},${y + h * 0.5}`,
    );
    d.form(sail, rig.sail, { role: 'sail', round: 15, shade: 0.36 });
    for (const k of [-0.5, 0, 0.5])
      d.within(sail, limb(`${x + w * k},${y},1.4 ${x + w * k - 8},${y + h * 0.5},1.6 ${x + w * k},${y + h},1.4`), NIGHT, {
        opacity: 0.14,
      });
    d.within(
      sail,
      curve(`${x - w},${y} ${x - w * 0.3},${y + 4} ${x - w * 0.5},${y + h * 0.5} ${x - w * 0.7},${y + h}`),
      '#ffffff',
      { opacity: 0.2 },
    );
  }
  d.form(curve('570,420! 640,440 700,520! 640,540 572,536!'), rig.sail, { role: 'sail', round: 12 });
  const hull = curve('96,556! 180,580 360,590 560,576 600,540! 706,520! 700,590 672,650 640,690! 190,690! 150,660 116,610');
  d.form(hull, rig.hull, { role: 'body', round: 22, shade: 0.5 });
  strakes(d, hull, [
    '100,580,1.5 300,616,2.2 520,612,2.2 704,560,1.5',
    '110,606,1.5 300,640,2.2 520,638,2.2 700,592,1.5',
    '128,634,1.5 300,664,2.2 520,662,2.2 690,622,1.5',
  ]);
  d.within(hull, limb('90,590,17 300,628,19 520,624,19 620,600,18', 'flat'), '#c7a468', { opacity: 0.85 });
  for (let i = 0; i < 8; i++) d.fill(box(176 + i * 54, 606 + (i < 4 ? i * 3 : 18 - (i - 4) * 5), 15, 15), '#241a18');
  for (const x of [622, 650, 678]) d.fill(box(x, 548, 16, 20), '#f0c878', { role: 'window' });
  d.form(limb('94,552,10 180,578,10 360,588,10 560,574,10 602,536,10 708,516,10'), '#8a6040', { round: 4 });
  for (const [x, y] of [
    [210, 110],
    [390, 50],
    [560, 130],
  ] as const)
    d.fill(curve(`${x},${y - 26}! ${x + 26},${y - 22} ${x + 46},${y - 14}! ${x + 26},${y - 10} ${x},${y - 6}!`), rig.flag);
  for (const x of [210, 390, 560])
    d.fill(limb(`${x},${x === 390 ? 24 : x === 210 ? 84 : 104},3 ${x},${x === 390 ? 56 : 136},4`, 'flat'), '#5d4633');
}

export const sailingShip = sketch(
  'sailing-ship',
  760,
  720,
  [380, 690],
  (d) => threeMaster(d, { sail: '#eadfc6', flag: '#a8452f', hull: '#6b4530' }),
  'left',
);

/** Bones on black: on the great sail and at the masthead. */
function skull(d: Pen): void {
  const bone = '#ece5d3';
  d.fill(limb('-58,34,11 58,78,11'), bone);
  d.fill(limb('58,34,11 -58,78,11'), bone);
  for (const [x, y] of [
    [-60, 30],
    [60, 30],
    [-60, 82],
    [60, 82],
  ] as const)
    d.fill(ellipse(x, y, 9), bone);
  d.form(curve('-40,-8 -30,-44 0,-54 30,-44 40,-8 30,18! 20,24 20,44! -20,44! -20,24 -30,18!'), bone, { round: 6 });
  for (const x of [-17, 17]) d.fill(ellipse(x, -4, 12, 13), NIGHT);
  d.fill(polygon('0,10 -6,24 6,24'), NIGHT);
  for (const x of [-8, 0, 8]) d.fill(limb(`${x},32,2 ${x},44,2`, 'flat'), NIGHT);
}

export const pirateShip = sketch(
  'pirate-ship',
  760,
  740,
  [380, 710],
  (d) =>
    d.include(
      (ship) => {
        threeMaster(ship, { sail: '#2f2d33', flag: '#1f1d22', hull: '#4a3226' });
        ship.include(skull, { x: 388, y: 436, scale: 0.86 });
        ship.include(skull, { x: 388, y: 286, scale: 0.6 });
        ship.form(curve('390,-16! 450,-24 500,-8 552,-18! 552,62 500,70 450,54 390,62!'), '#1f1d22', { round: 6, light: 0.1 });
        ship.include(skull, { x: 468, y: 18, scale: 0.48 });
        ship.fill(limb('390,-18,5 390,60,5', 'flat'), '#5d4633');
      },
      { y: 20 },
    ),
  'left',
);

export const pier = sketch(
  'pier',
  720,
  260,
  [360, 246],
  (d) => {
    for (let i = 0; i < 9; i++) {
      const x = 40 + i * 80;
      d.form(limb(`${x + 14},110,13 ${x + 16},236,13`, 'flat'), '#4d3a2c', { round: 4 });
    }
    for (let i = 0; i < 9; i++) {
      const x = 34 + i * 80;
      d.form(limb(`${x},104,17 ${x},246,18`, 'flat'), '#6f543d', { round: 6, shade: 0.5 });
      d.fill(limb(`${x},220,18 ${x},246,18`, 'flat'), '#3f4a3c', { opacity: 0.6 });
      if (i < 8) d.fill(limb(`${x},150,7 ${x + 80},220,7`, 'flat'), '#5a4431');
    }
    const deck = polygon('14,84 706,84 712,108 8,108');
    d.form(deck, '#a48561', { role: 'body', round: 5 });
    boards(d, deck, 14, 712, 17, 80, 110);
    d.form(box(6, 106, 708, 11), '#5f4733', { round: 3 });
    for (let i = 0; i < 9; i++) d.form(limb(`${34 + i * 80},30,9 ${34 + i * 80},88,10`, 'flat'), '#7d6146', { round: 3 });
    for (const y of [38, 62]) d.form(limb(`20,${y},6 700,${y},6`, 'flat'), '#8e7050', { round: 2 });
  },
  'front',
);

export const bridge = sketch(
  'bridge',
  800,
  320,
  [400, 300],
  (d) => {
    const stones = ['#b7ac9a', '#8f8678', '#a59b8b', '#7d7468', '#c4baa8'];
    const wall = curve(
      '0,180! 200,112 400,90 600,112 800,180! 800,300! 700,300! 690,236 620,196 550,236 540,300! 500,300! 486,214 400,164 314,214 300,300! 260,300! 250,236 180,196 110,236 100,300! 0,300!',
    );
    d.form(wall, '#a89d8c', { role: 'body', round: 12, shade: 0.45 });
    for (let y = 96; y < 300; y += 15)
      for (let x = 0; x < 800; x += 30)
        if (d.chance.chance(0.4))
          d.within(wall, box(x + (y % 2) * 15, y, 26 * d.chance.between(0.7, 1), 12), d.chance.pick(stones), {
            role: 'piece',
            opacity: d.chance.between(0.3, 0.6),
          });
    for (const [rim, left, right, top] of [
      ['94,300,12 105,234,12 180,190,12 255,234,12 266,300,12', 90, 270, 190],
      ['294,300,14 308,212,14 400,158,14 492,212,14 506,300,14', 290, 510, 158],
      ['534,300,12 545,234,12 620,190,12 695,234,12 706,300,12', 530, 710, 190],
    ] as const) {
      const ring = limb(rim, 'flat');
      d.form(ring, '#c4baa8', { role: 'body', round: 3 });
      const middle = (left + right) / 2;
      for (let i = 0; i <= 18; i++) {
        const u = (i / 18) * 2 - 1;
        d.within(
          ring,
          limb(`${middle},306,2 ${middle + u * (right - left) * 0.75},${top - 30 + u * u * 150},2`, 'flat'),
          NIGHT,
          { opacity: 0.3 },
        );
      }
    }
    d.form(limb('0,176,18 200,108,18 400,86,18 600,108,18 800,176,18', 'flat'), '#bdb3a2', { round: 5 });
    d.form(limb('0,150,9 200,82,9 400,60,9 600,82,9 800,150,9', 'flat'), '#b0a594', { round: 4 });
    d.within(
      curve('0,150! 200,82 400,60 600,82 800,150! 800,176! 600,108 400,86 200,108 0,176!'),
      box(0, 40, 800, 150),
      '#9c9180',
    );
    for (let i = 0; i < 40; i++)
      d.fill(box(10 + i * 20, 60 + ((i * 20 + 10 - 400) * (i * 20 + 10 - 400)) / 1780, 2, 24), NIGHT, { opacity: 0.25 });
  },
  'front',
);

export const tent = sketch(
  'tent',
  520,
  320,
  [260, 304],
  (d) => {
    for (const [a, b] of [
      ['60,250', '14,306'],
      ['466,250', '512,300'],
    ])
      d.fill(limb(`${a},2 ${b},2`, 'flat'), '#d8cdb6');
    const side = curve('214,44! 352,70 408,160 490,300! 318,306! 290,190');
    d.form(side, '#b0703a', { role: 'body', round: 16, shade: 0.5 });
    d.fill(side, NIGHT, { opacity: 0.14 });
    for (const f of ['230,60,1 330,150,5 400,300,10', '224,56,1 300,170,4 350,304,8'])
      d.within(side, limb(f), NIGHT, { opacity: 0.16 });
    const front = curve('212,40! 160,150 40,304! 322,308! 276,150');
    d.form(front, '#d08a4a', { role: 'body', round: 14, shade: 0.36 });
    const door = curve('206,92! 150,200 120,306! 262,308! 240,190');
    d.fill(door, '#3a2a26');
    // The lamp inside: the whole opening is lit, most about the floor.
    d.fill(door, '#7a4a24', { role: 'light', opacity: 0.3 });
    d.within(door, curve('196,150 232,180 256,320 126,320 160,220'), '#c98a44', { role: 'light', opacity: 0.3 });
    d.within(door, curve('198,220 226,240 244,320 140,320 168,260'), '#f0c070', { role: 'light', opacity: 0.3 });
    d.form(curve('206,92! 168,180 96,306! 150,306! 170,250 178,200'), '#dd9c5e', { round: 6 });
    d.form(curve('206,92! 240,180 292,308! 262,308! 248,250 232,200'), '#a9672f', { round: 6 });
    d.fill(limb('212,38,7 356,66,5'), '#8c5628');
  },
  'front',
);
