/** Small wheels: for children, and for who cannot walk. */
import { cos, radians, sin } from '../../math.ts';
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

/** A thin tyre with wire spokes. */
function wire(d: Pen, x: number, y: number, r: number, many = 16): void {
  d.fill([ellipse(x, y, r), ellipse(x, y, r - 9)], '#2a2b30');
  d.fill([ellipse(x, y, r - 9), ellipse(x, y, r - 14)], '#b9c0c3');
  for (let i = 0; i < many; i++) {
    const a = radians((i * 360) / many);
    d.fill(limb(`${x},${y},1.6 ${x + cos(a) * (r - 11)},${y + sin(a) * (r - 11)},1.6`), '#8b9296', { opacity: 0.85 });
  }
  d.form(ellipse(x, y, r * 0.11), '#c9cfd2', { round: 3 });
}

export const wheelchair = sketch(
  'wheelchair',
  480,
  500,
  [250, 490],
  (d) => {
    wire(d, 296, 344, 140, 20);
    d.fill([ellipse(296, 344, 122), ellipse(296, 344, 117)], '#9aa2a8');
    d.form(limb('362,70,14 340,120,13 326,250,13', 'round'), '#7d868c', { round: 4 });
    d.form(limb('368,72,18 418,64,18'), '#26282d', { round: 5 });
    d.form(curve('318,104! 352,96 346,180 332,262! 300,260! 306,180'), '#2c4a78', {
      role: 'body',
      round: 8,
      shade: 0.42,
      light: 0.3,
    });
    d.form(curve('146,258! 330,250 336,282! 150,292 136,276'), '#2c4a78', { role: 'body', round: 9, shade: 0.42, light: 0.3 });
    d.form(limb('322,190,13 190,194,13 172,206,12 166,262,11', 'round'), '#7d868c', { round: 4 });
    d.form(limb('198,184,20 312,180,20'), '#26282d', { round: 6, light: 0.3 });
    d.form(limb('330,284,12 150,286,12 120,300,12 86,424,11', 'round'), '#7d868c', { round: 4 });
    d.form(limb('296,286,11 296,344,11', 'flat'), '#7d868c', { round: 4 });
    d.form(limb('178,288,11 160,400,11 150,436,10', 'round'), '#7d868c', { round: 4 });
    d.form(limb('98,418,10 38,430,13', 'round'), '#35393f', { round: 4 });
    d.form(ellipse(142, 446, 42), '#2a2b30', { round: 6, light: 0.3 });
    d.form(ellipse(142, 446, 26), '#9aa2a8', { round: 5 });
    d.form(ellipse(142, 446, 9), '#35393f', { round: 3 });
    d.form(ellipse(296, 344, 20), '#9aa2a8', { round: 5 });
  },
  'left',
);

export const stroller = sketch(
  'stroller',
  440,
  470,
  [220, 460],
  (d) => {
    d.form(limb('280,250,11 356,120,11 380,82,11 410,66,11'), '#7d868c', { round: 4 });
    d.form(limb('378,80,17 412,64,17'), '#26282d', { round: 5 });
    for (const line of ['300,300,11 112,420,10', '150,280,11 320,418,10']) d.form(limb(line), '#7d868c', { round: 4 });
    d.form(curve('130,346! 318,346! 296,390 160,390'), '#3c4045', { round: 7 });
    // The child under its blanket.
    d.form(ellipse(196, 202, 34, 33), '#e8b48f', { round: 9, shade: 0.34 });
    d.fill(curve('166,196 172,168 204,164 230,182 232,204 214,180 186,180'), '#6a4526');
    for (const x of [182, 204]) d.fill(ellipse(x, 206, 3.6, 4.6), '#2a1c16');
    d.fill(limb('186,220,2.4 195,224,3 204,220,2.4'), '#a8543c');
    const bed = curve('66,232! 100,318 140,344 270,348 318,320 336,226! 300,214 230,236 150,232 96,222');
    d.form(bed, '#4f86a3', { role: 'body', round: 18, shade: 0.42, light: 0.3 });
    d.form(curve('70,234! 110,214 200,236 280,232! 286,256 200,264 110,252 76,258'), '#f4efe0', { round: 6, shade: 0.26 });
    const hood = curve('226,232! 214,150 226,96 270,66 316,74 346,110 352,170 340,236! 290,222');
    d.form(hood, '#3f7390', { role: 'body', round: 14, shade: 0.42, light: 0.3 });
    for (const line of ['236,232,3 236,150,3 268,70,3', '276,226,3 280,150,3 300,72,3', '316,230,3 326,160,3 332,92,3'])
      d.within(hood, limb(line), NIGHT, { opacity: 0.3 });
    for (const [x, r] of [
      [112, 42],
      [322, 42],
    ] as const)
      wire(d, x, 460 - r, r, 10);
  },
  'left',
);

export const tricycle = sketch(
  'tricycle',
  460,
  400,
  [230, 390],
  (d) => {
    d.form(ellipse(326, 330, 50), '#2a2b30', { round: 6 });
    d.form(limb('154,130,20 190,226,20 256,280,22 350,318,18', 'round'), '#c0392b', {
      role: 'body',
      round: 7,
      shade: 0.42,
      light: 0.34,
    });
    d.form(box(300, 268, 100, 14), '#a32c20', { role: 'body', round: 4 });
    d.form(limb('286,286,14 318,214,14', 'flat'), '#b9c0c3', { round: 4 });
    d.form(curve('270,214 276,196 320,188 384,176 404,188 396,208 340,222'), '#26282d', { round: 8, light: 0.36 });
    d.form(limb('176,84,16 150,150,15 128,290,13', 'round'), '#c0392b', { role: 'body', round: 5, shade: 0.42 });
    d.form(curve('60,226! 74,172 124,150 190,172 214,232! 190,206 132,182 82,206'), '#b9c0c3', { round: 6 });
    wire(d, 134, 288, 102, 18);
    d.form(limb('134,288,13 176,326,11', 'round'), '#9aa2a8', { round: 4 });
    d.form(box(160, 320, 50, 14), '#26282d', { round: 4 });
    d.form(limb('178,84,11 200,62,11 240,52,11', 'round'), '#b9c0c3', { round: 4 });
    d.form(limb('178,86,11 150,70,10 122,72,10', 'round'), '#9aa2a8', { round: 4 });
    d.form(limb('214,58,18 252,48,18'), '#26282d', { round: 5 });
    d.form(limb('108,74,16 134,70,16'), '#26282d', { round: 5 });
    for (const [i, c] of ['#e2a52e', '#4f86a3', '#d86fa0', '#5f9447'].entries())
      d.fill(limb(`252,48,4 ${272 + i * 7},${60 + i * 12},4 ${268 + i * 9},${92 + i * 10},2`), c);
    d.form(ellipse(374, 340, 50), '#2a2b30', { round: 6, light: 0.3 });
    d.form(ellipse(374, 340, 33), '#b9c0c3', { round: 5 });
    d.form(ellipse(374, 340, 12), '#c0392b', { role: 'body', round: 4 });
  },
  'left',
);

/** A frame to lean on. */
export const walker = sketch(
  'walking-frame',
  320,
  420,
  [160, 410],
  (d) => {
    for (const line of ['86,60,11 92,240,11 96,380,10', '234,60,11 228,240,11 224,380,10'])
      d.form(limb(line), '#8b9296', { round: 4 });
    d.form(limb('92,180,10 228,180,10'), '#8b9296', { round: 3 });
    d.form(limb('94,130,10 226,130,10'), '#9aa2a8', { round: 3 });
    for (const line of ['84,56,14 44,76,14 34,240,14 26,392,13', '236,56,14 276,76,14 286,240,14 294,392,13'])
      d.form(limb(line), '#b9c0c3', { role: 'body', round: 5, shade: 0.42 });
    for (const x of [36, 284])
      d.form(limb(`${x - (x < 160 ? -3 : 3)},250,10 ${x < 160 ? 92 : 228},262,10`), '#9aa2a8', { round: 3 });
    d.form(limb('80,54,24 44,78,24'), '#26282d', { round: 6, light: 0.3 });
    d.form(limb('240,54,24 276,78,24'), '#26282d', { round: 6, light: 0.3 });
    for (const [x, y] of [
      [26, 392],
      [294, 392],
    ] as const)
      d.form(ellipse(x, y, 17, 18), '#5f9447', { round: 5 });
    d.form(polygon('84,372 108,372 110,396 82,396'), '#3c4045', { round: 4 });
    d.form(polygon('212,372 236,372 238,396 210,396'), '#3c4045', { round: 4 });
    d.fill(ellipse(160, 408, 130, 3), NIGHT, { opacity: 0.2 });
  },
  'front',
);
