/** What hangs on walls and stands in streets to sell and to say; and treats that are sold there. */
import { cos, radians, sin } from '../../math.ts';
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

/** A tube of light: its halo, its colour, its white heart. */
function tube(d: Pen, line: string, color: string): void {
  const wide = (k: number): string => line.replace(/,(\d+(?:\.\d+)?)(?=[ !]|$)/g, (_, w) => `,${Number(w) * k}`);
  d.fill(limb(wide(3.4)), color, { opacity: 0.16, role: 'light' });
  d.fill(limb(wide(1.9)), color, { opacity: 0.34, role: 'light' });
  d.fill(limb(line), color, { role: 'light' });
  d.fill(limb(wide(0.42)), '#ffffff', { opacity: 0.9, role: 'light' });
}

/** OPEN under an arrow, on a dark board. */
export const neonSign = sketch(
  'neon-sign',
  600,
  380,
  [300, 370],
  (d) => {
    d.form(box(14, 14, 572, 352), '#23202c', { round: 14, shade: 0.4, light: 0.2 });
    d.fill([box(26, 26, 548, 328), box(32, 32, 536, 316)], NIGHT, { opacity: 0.6 });
    for (const x of [60, 540]) for (const y of [50, 330]) d.form(ellipse(x, y, 8), '#5a5666', { round: 3 });
    const pink = '#ff4f9a';
    const blue = '#4fd0ff';
    const ring = Array.from(
      { length: 17 },
      (_, i) => `${126 + 42 * cos(radians(i * 22.5))},${210 + 56 * sin(radians(i * 22.5))},9`,
    ).join(' ');
    tube(d, ring, pink);
    tube(d, '206,268,9! 206,152,9! 244,152,9 262,184,9 244,214,9 208,214,9', pink);
    tube(d, '356,152,9! 300,152,9! 300,268,9! 358,268,9!', pink);
    tube(d, '300,210,9! 346,210,9!', pink);
    tube(d, '394,268,9! 394,152,9! 464,268,9! 464,152,9!', pink);
    tube(d, '70,104,7 180,84,7 300,80,7 420,84,7 530,104,7', blue);
    tube(d, '90,316,7 200,330,7 300,332,7 400,330,7 500,316,7', blue);
    for (const x of [512, 530]) tube(d, `${x},172,6! ${x + 18},210,6! ${x},248,6!`, '#ffe04f');
    for (const line of ['126,154,3 126,100,3 60,50,3', '464,152,3 500,100,3 540,50,3'])
      d.fill(limb(line), '#121018', { opacity: 0.7 });
  },
  'front',
);

/** Sheets on a wall: a concert, a landscape, a film. */
export const posters = sketch(
  'posters',
  760,
  420,
  [380, 410],
  (d) => {
    const sheet = (x: number, y: number, w: number, h: number, turn: number, color: string, draw: (p: Pen) => void): void =>
      d.include(
        (p) => {
          p.fill(box(6, 8, w, h), NIGHT, { opacity: 0.2 });
          p.form(box(0, 0, w, h), color, { round: 4, shade: 0.2 });
          draw(p);
          for (const [tx, t] of [
            [0, -30],
            [w, 30],
          ] as const)
            p.include((q) => q.fill(box(-22, -8, 44, 16), '#f4eed2', { opacity: 0.8 }), { x: tx, y: 2, turn: t });
        },
        { x, y, turn },
      );
    sheet(40, 50, 200, 300, -3, '#e2574a', (p) => {
      p.form(ellipse(100, 120, 66), '#f6d45a', { round: 8 });
      for (let i = 0; i < 12; i++)
        p.fill(
          limb(
            `${100 + cos(radians(i * 30)) * 74},${120 + sin(radians(i * 30)) * 74},6 ${100 + cos(radians(i * 30)) * 94},${120 + sin(radians(i * 30)) * 94},3`,
          ),
          '#f6d45a',
        );
      p.form(curve('70,84 110,70 128,90 120,110 134,140 100,170 66,146 80,112'), '#2b2430', { round: 5 });
      p.fill(limb('112,84,9 156,36,7'), '#2b2430');
      for (const [y, w] of [
        [224, 150],
        [250, 110],
        [272, 130],
      ] as const)
        p.fill(box(100 - w / 2, y, w, y === 224 ? 16 : 8), '#fbf3dc');
    });
    sheet(280, 26, 210, 330, 2, '#f4ead0', (p) => {
      p.form(box(16, 16, 178, 230), '#8cc4dc', { round: 2, shade: 0.02 });
      p.fill(ellipse(140, 80, 28), '#fbf3dc');
      p.fill(polygon('16,190 76,92 120,156 150,120 194,190 194,246 16,246'), '#4f7f8f');
      p.fill(polygon('76,92 98,126 84,122 72,130 60,118'), '#ffffff');
      p.fill(curve('16,206! 80,186 130,206 194,190! 194,246! 16,246!'), '#3f6a4a');
      for (let i = 0; i < 9; i++)
        p.fill(polygon(`${30 + i * 18},232 ${38 + i * 18},${196 + (i % 3) * 8} ${46 + i * 18},232`), '#274a36');
      p.fill(box(40, 266, 130, 18), '#c9562f');
      p.fill(box(60, 296, 90, 8), '#6a5a44');
    });
    sheet(536, 58, 190, 284, -2, '#2c3a5c', (p) => {
      for (let i = 0; i < 26; i++)
        p.fill(ellipse(p.chance.between(10, 180), p.chance.between(10, 190), p.chance.between(1, 3)), '#fbf3dc');
      p.form(ellipse(95, 116, 52), '#d98fb5', { round: 13, shade: 0.4 });
      p.fill(limb('16,138,6 60,126,10 130,106,10 176,92,5'), '#f2d9a0');
      p.form(curve('40,196 50,150 62,138 74,150 84,196 62,188'), '#f4efe4', { round: 5 });
      p.fill(polygon('52,196 62,224 72,196'), '#f6a52c');
      p.fill(box(24, 236, 142, 15), '#f6d45a');
      p.fill(box(48, 260, 94, 7), '#fbf3dc');
    });
  },
  'front',
);

export const poster = sketch(
  'poster',
  320,
  460,
  [160, 450],
  (d) => {
    d.fill(box(22, 24, 288, 424), NIGHT, { opacity: 0.2 });
    d.form(box(14, 14, 288, 424), '#f4ead0', { role: 'body', round: 5, shade: 0.22 });
    d.form(box(34, 34, 248, 300), '#e8a04c', { round: 2, shade: 0.02 });
    d.fill(ellipse(158, 190, 80), '#f8e2a0');
    for (let y = 190; y < 334; y += 22) d.fill(box(34, y + 6, 248, 9), '#d9703a', { opacity: 0.75 });
    d.fill(polygon('34,250 100,170 150,226 196,180 282,262 282,334 34,334'), '#4a3a5c');
    d.fill(polygon('34,300 120,250 200,286 282,256 282,334 34,334'), '#2f2842');
    for (const [x, y] of [
      [96, 110],
      [124, 92],
      [210, 120],
    ] as const)
      d.fill(limb(`${x - 13},${y - 5},1.6 ${x},${y},4 ${x + 13},${y - 5},1.6`), '#4a3a5c');
    d.fill(box(60, 358, 196, 26), '#3a3048');
    d.fill(box(92, 398, 132, 12), '#c9562f');
    for (const [x, turn] of [
      [14, -34],
      [302, 34],
    ] as const)
      d.include((p) => p.fill(box(-34, -12, 68, 24), '#fbf6dc', { opacity: 0.85 }), { x, y: 18, turn });
  },
  'front',
);

export const vendingMachine = sketch(
  'vending-machine',
  380,
  620,
  [190, 610],
  (d) => {
    for (const x of [44, 290]) d.form(box(x, 594, 46, 18), '#26282d', { round: 4 });
    d.form(box(18, 14, 344, 586), '#c9362f', { role: 'body', round: 14, shade: 0.42, light: 0.3 });
    d.form(box(36, 30, 226, 58), '#fbf6ea', { role: 'light', round: 6 });
    for (const [i, c] of ['#3f7fb5', '#e7b13c', '#4f9a57', '#cf3f38'].entries())
      d.form(ellipse(74 + i * 50, 59, 17), c, { round: 5 });
    d.form(box(36, 100, 226, 376), '#20303a', { round: 5 });
    d.fill(box(44, 108, 210, 360), '#e9f2f0', { role: 'light', opacity: 0.9 });
    for (let row = 0; row < 5; row++) {
      const y = 108 + row * 72;
      d.form(box(44, y + 60, 210, 10), '#9aa2a8', { round: 2 });
      for (let i = 0; i < 5; i++) {
        const [x, c] = [52 + i * 40, ['#cf3f38', '#3f7fb5', '#e7b13c', '#4f9a57', '#8a5fae', '#e8702c'][(i + row * 2) % 6]!];
        if (row < 2) {
          d.form(box(x + 3, y + 16, 24, 44), c, { round: 7, shade: 0.42, light: 0.4 });
          d.form(box(x + 10, y + 6, 10, 12), '#f4efe4', { round: 3 });
        } else if (row < 4)
          d.form(
            polygon(
              `${x},${y + 14} ${x + 5},${y + 18} ${x + 26},${y + 18} ${x + 31},${y + 14} ${x + 29},${y + 60} ${x + 2},${y + 60}`,
            ),
            c,
            { round: 5, light: 0.4 },
          );
        else d.form(box(x + 3, y + 24, 26, 36), c, { round: 6, shade: 0.42, light: 0.4 });
      }
    }
    d.fill(polygon('44,108 140,108 60,300 44,300'), '#ffffff', { opacity: 0.26 });
    d.form(box(276, 100, 72, 376), '#a82a24', { role: 'body', round: 6 });
    d.form(box(286, 118, 52, 34), '#20303a', { round: 3 });
    d.fill(limb('294,135,6 328,135,6'), '#7fe0a0', { role: 'light' });
    for (let i = 0; i < 12; i++) d.form(box(286 + (i % 3) * 18, 166 + Math.floor(i / 3) * 20, 14, 15), '#e9ecea', { round: 3 });
    d.form(box(292, 268, 40, 10), '#20303a', { round: 2 });
    d.form(box(290, 300, 44, 60), '#20303a', { round: 5 });
    d.form(box(50, 500, 200, 70), '#20242a', { round: 7 });
    d.form(box(58, 506, 184, 30), '#3c4045', { round: 5, light: 0.3 });
  },
  'front',
);

/** A shop with a striped awning and a cone over it. */
export const iceCreamShop = sketch(
  'ice-cream-shop',
  620,
  600,
  [310, 590],
  (d) => {
    d.form(box(40, 210, 540, 380), '#f6d9de', { role: 'body', round: 12, shade: 0.34 });
    d.form(box(24, 176, 572, 44), '#f4efe4', { round: 7 });
    d.form(box(180, 140, 260, 70), '#7fc4c0', { round: 8 });
    d.fill(limb('210,176,10 240,164,10 270,180,10 300,164,10 330,180,10 360,164,10 408,176,10'), '#fbf8f0');
    // The cone on the roof.
    d.form(polygon('264,96 356,96 312,196 308,196'), '#d19a52', { round: 7 });
    for (let i = -4; i < 5; i++) d.fill(limb(`${310 + i * 10},98,2 ${310 + i * 4},190,2`), '#8f5d26', { opacity: 0.5 });
    d.form(curve('244,100 250,54 310,34 370,54 376,100 350,112 330,104 310,114 290,104 270,112'), '#f08fae', {
      round: 13,
      shade: 0.36,
      light: 0.34,
    });
    d.form(curve('262,60 272,24 310,8 348,24 358,60 310,72'), '#fdf3da', { round: 11, shade: 0.34 });
    d.form(ellipse(310, 8, 13, 12), '#c9302c', { round: 4, light: 0.5 });
    const win = box(70, 330, 290, 150);
    d.form(box(60, 320, 310, 170), '#fbf8f0', { round: 6 });
    d.fill(win, '#f7dfa4', { role: 'window' });
    for (let i = 0; i < 6; i++) {
      const [x, c] = [98 + i * 47, ['#f08fae', '#fdf3da', '#8a5431', '#9fd08a', '#f2c65a', '#b59ad6'][i]!];
      d.form(polygon(`${x - 13},430 ${x + 13},430 ${x},470`), '#d19a52', { round: 3 });
      d.form(ellipse(x, 418, 18, 17), c, { round: 6, shade: 0.36 });
    }
    d.fill(polygon('76,334 160,334 110,476 76,476'), '#ffffff', { opacity: 0.26 });
    d.form(box(56, 484, 318, 22), '#7fc4c0', { round: 5 });
    for (let x = 80; x < 360; x += 44) d.form(box(x, 510, 26, 66), '#f2c3cb', { role: 'body', round: 4 });
    d.form(box(410, 320, 140, 270), '#fbf8f0', { round: 6 });
    d.form(box(422, 332, 116, 258), '#7fc4c0', { round: 6 });
    d.form(box(438, 350, 84, 120), '#f7dfa4', { role: 'window', round: 4 });
    d.fill(polygon('438,350 480,350 450,470 438,470'), '#ffffff', { opacity: 0.3 });
    d.form(ellipse(526, 480, 8), '#e7b13c', { round: 3 });
    for (let i = 0; i < 12; i++) {
      const x = 40 + i * 45;
      const c = i % 2 ? '#fbf8f0' : '#e2728f';
      d.form(polygon(`${56 + i * 42.4},236 ${56 + (i + 1) * 42.4},236 ${x + 45},312 ${x},312`), c, { round: 3, shade: 0.26 });
      d.form(curve(`${x},310! ${x + 45},310! ${x + 40},332 ${x + 22},338 ${x + 5},332`), c, { round: 5, shade: 0.3 });
    }
    d.form(box(30, 578, 560, 14), '#b9b2a4', { round: 4 });
    for (const x of [30, 560]) {
      d.form(polygon(`${x},548 ${x + 34},548 ${x + 28},590 ${x + 6},590`), '#b5653c', { round: 5 });
      for (let i = 0; i < 10; i++)
        d.form(
          ellipse(x + 17 + cos(radians(i * 36)) * 20, 530 + sin(radians(i * 36)) * 20, 13),
          i % 3 ? '#4f8740' : '#e58fb5',
          { round: 4 },
        );
    }
  },
  'front',
);
