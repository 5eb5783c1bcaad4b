/** Things for table, desk, stage and dress. */
import { box, curve, ellipse, limb } from './outline.ts';
import { type Pen, sketch } from './sketch.ts';

export const typewriter = sketch(
  'typewriter',
  460,
  380,
  [230, 370],
  (d) => {
    d.form(box(130, 10, 200, 150), '#f4efe2', { round: 4 });
    for (let i = 0; i < 4; i++)
      d.fill(limb(`152,${36 + i * 20},3 ${290 - (i === 3 ? 60 : 0)},${36 + i * 20},3`), '#7c766a', { opacity: 0.6 });
    d.form(limb('60,150,40 400,150,40'), '#2f2e31', { round: 9 });
    for (const x of [48, 412]) d.form(ellipse(x, 150, 15, 24), '#4a4744', { round: 5 });
    d.form(curve('80,166! 380,166! 408,270! 436,352 424,370! 36,370! 24,352 52,270!'), '#3f6d72', {
      role: 'body',
      round: 16,
      shade: 0.46,
    });
    d.fill(curve('120,186! 340,186! 350,226! 110,226!'), '#1f2426', { opacity: 0.8 });
    for (let row = 0; row < 4; row++)
      for (let i = 0; i < 10; i++) {
        const x = 84 + row * -6 + i * (32 + row * 1.4);
        d.form(ellipse(x, 254 + row * 28, 11, 9), '#efe8d8', { round: 3 });
        d.fill(ellipse(x, 253 + row * 28, 6, 4.6), '#3a3632', { opacity: 0.5 });
      }
  },
  'front',
);

export const toaster = sketch(
  'toaster',
  420,
  320,
  [210, 310],
  (d) => {
    for (const x of [110, 232])
      d.form(curve(`${x},110! ${x},40 ${x + 20},20 ${x + 56},16 ${x + 92},22 ${x + 106},44 ${x + 104},110!`), '#c98f4f', {
        round: 9,
      });
    d.form(curve('40,140 56,98 364,98 380,140 392,290! 28,290!'), '#c4c9cf', { role: 'body', round: 22, shade: 0.5 });
    d.fill(limb('90,106,13 216,106,13'), '#2a2a2d');
    d.fill(limb('226,106,13 346,106,13'), '#2a2a2d');
    d.within(curve('40,140 56,98 364,98 380,140 392,290! 28,290!'), limb('70,130,20 60,280,26'), '#ffffff', { opacity: 0.5 });
    d.form(box(388, 170, 24, 36), '#2a2a2d', { round: 5 });
    d.form(box(24, 286, 372, 20), '#3a3a3e', { round: 5 });
    d.form(ellipse(330, 240, 17, 17), '#3a3a3e', { round: 5 });
  },
  'front',
);

export const fork = sketch(
  'fork',
  120,
  520,
  [60, 510],
  (d) => {
    for (const x of [30, 50, 70, 90]) d.form(limb(`${x},20,6 ${x},140,9`), '#b9bec6', { round: 3 });
    d.form(curve('24,130! 96,130! 94,170 74,206 60,214 46,206 26,170'), '#b9bec6', { role: 'body', round: 7 });
    d.form(limb('60,206,17 60,330,13 60,500,24'), '#b9bec6', { role: 'body', round: 6 });
  },
  'front',
);

export const fryingPan = sketch('frying-pan', 640, 200, [240, 190], (d) => {
  d.form(limb('420,120,22 520,104,20 620,88,24'), '#2f2e31', { round: 6 });
  d.form(curve('40,100! 440,100! 404,180 380,190 100,190 76,180'), '#3d3d42', { role: 'body', round: 14, shade: 0.5 });
  d.form(ellipse(240, 100, 202, 30), '#55555c', { round: 6 });
  d.fill(ellipse(240, 104, 178, 22), '#2c2c31');
});

export const helmet = sketch(
  'helmet',
  380,
  420,
  [190, 410],
  (d) => {
    d.form(curve('150,60 170,10 240,-6! 330,30 360,110! 300,80 220,70'), '#a3302f', { role: 'plume', round: 8 });
    const steel = curve('190,50 100,74 60,160 58,280 80,380 150,410 230,410 300,380 322,280 320,160 280,74');
    d.form(steel, '#9aa1aa', { role: 'body', round: 26, shade: 0.5 });
    d.fill(curve('70,196! 310,196! 300,236! 210,230 190,262 170,230 80,236!'), '#1f2126');
    d.form(limb('190,52,16 190,240,14', 'flat'), '#7c838c', { round: 4 });
    for (let i = 0; i < 6; i++)
      for (const s of [-1, 1]) d.fill(ellipse(190 + s * (26 + (i % 3) * 22), 300 + Math.floor(i / 3) * 34, 6, 6), '#2b2e34');
    d.within(steel, curve('100,90 84,180 96,190 120,110'), '#ffffff', { opacity: 0.35 });
  },
  'front',
);

export const mask = sketch(
  'mask',
  460,
  280,
  [230, 270],
  (d) => {
    for (const s of [-1, 1]) d.fill(limb(`${230 + s * 190},120,10 ${230 + s * 226},190,9 ${230 + s * 206},262,5`), '#8f2b4a');
    const face = curve(
      '230,90 160,50 60,40 20,70 24,140 70,200 150,214 200,190 230,176 260,190 310,214 390,200 436,140 440,70 400,40 300,50',
    );
    d.form(face, '#b98a3c', { role: 'body', round: 18, shade: 0.46 });
    for (const s of [-1, 1]) {
      d.fill(curve(`${230 + s * 60},130 ${230 + s * 110},96 ${230 + s * 160},116 ${230 + s * 110},150`), '#1d171c');
      for (let i = 0; i < 4; i++)
        d.form(
          limb(`${230 + s * (150 + i * 12)},60,12 ${230 + s * (140 + i * 22)},20,15 ${230 + s * (150 + i * 26)},-16,4`),
          i % 2 ? '#8f2b4a' : '#3d5f8f',
          { round: 3 },
        );
      d.fill(limb(`${230 + s * 40},170,3 ${230 + s * 120},190,4 ${230 + s * 190},150,3`), '#f0dca0', { opacity: 0.8 });
    }
    d.form(curve('230,70 214,94 230,120 246,94'), '#c23a4f', { round: 4 });
  },
  'front',
);

export const necklace = sketch(
  'necklace',
  380,
  360,
  [190, 350],
  (d) => {
    for (let i = 0; i <= 24; i++) {
      const t = (i - 12) / 12;
      d.form(ellipse(190 + t * 160, 40 + (1 - t * t) * 220, 11, 11), '#efe9dd', { role: 'body', round: 4 });
    }
    d.form(curve('190,272! 220,300 190,346! 160,300'), '#3f7fae', { round: 7 });
    d.fill(curve('190,284! 204,300 190,312! 178,300'), '#bfe0ef', { opacity: 0.7 });
  },
  'front',
);

/** In a frame of 300 × 640; the strings run down x = 150 and the spike ends at y = 630. */
export function drawCello(d: Pen): void {
  d.fill(limb('150,560,7 150,630,4'), '#8b8f95');
  d.form(limb('150,40,19 150,300,22', 'flat'), '#3a2418', { round: 5 });
  const body = curve(
    '150,220 92,232 72,290 92,346 110,380 66,430 54,510 96,570 150,580 204,570 246,510 234,430 190,380 208,346 228,290 208,232',
  );
  d.form(body, '#9a5428', { role: 'body', round: 22, shade: 0.48 });
  for (const s of [-1, 1]) d.fill(limb(`${150 + s * 40},372,7 ${150 + s * 46},410,5 ${150 + s * 38},448,7`), '#2a170f');
  d.form(curve('130,200! 170,200! 164,380! 136,380!'), '#2a1c16', { round: 5 });
  d.form(box(122, 420, 56, 12), '#d9b077', { round: 3 });
  d.form(curve('136,500! 164,500! 158,556! 142,556!'), '#2a1c16', { round: 3 });
  for (const x of [141, 147, 153, 159]) d.fill(limb(`${x},60,1.4 ${x},510,1.4`), '#e6dcc6', { opacity: 0.9 });
  d.form(limb('150,44,21 140,18,20 156,4,15 168,16,10'), '#3a2418', { round: 4 });
  for (const s of [-1, 1]) for (const y of [52, 76]) d.fill(limb(`150,${y},5 ${150 + s * 34},${y - 4},8`), '#2a1c16');
}

export const cello = sketch('cello', 300, 640, [150, 630], drawCello, 'front');

export const rubberDuck = sketch('rubber-duck', 360, 320, [180, 300], (d) => {
  const yellow = '#f0c63a';
  d.form(curve('60,200 44,250 90,300 180,308 280,300 330,250 344,190 352,150! 300,170 240,196 180,200 130,190'), yellow, {
    role: 'body',
    round: 20,
    shade: 0.4,
  });
  d.form(curve('170,216 200,250 260,260 300,226 280,206 220,204'), '#e0b02c', { round: 8 });
  d.form(ellipse(124, 120, 76, 76), yellow, { role: 'body', round: 16, shade: 0.4 });
  d.form(curve('62,116 30,112 12,128 20,146 56,154 74,142'), '#e0722f', { round: 6 });
  d.fill(limb('18,132,2 46,136,3 68,132,2'), '#a84e1d');
  d.fill(ellipse(106, 98, 11, 14), '#1d171a');
  d.fill(ellipse(102, 92, 4, 5), '#ffffff');
  d.fill(ellipse(150, 84, 15, 22, 30), '#fff8d8', { opacity: 0.5 });
});
