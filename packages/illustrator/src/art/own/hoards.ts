/** A heap of gold as dragons lie on and pirates bury: coins, a cup, a crown and stones. */
import { curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

const GOLDS = ['#e2b33c', '#d49c2c', '#f0cb62', '#c78a24'];

function coin(d: Pen, x: number, y: number, r: number, tilt: number, color: string): void {
  d.form(ellipse(x, y, r, r * tilt), color, { round: 3, shade: 0.4, light: 0.4 });
  d.fill([ellipse(x, y, r * 0.74, r * tilt * 0.74), ellipse(x, y, r * 0.62, r * tilt * 0.62)], '#8a5a14', { opacity: 0.5 });
}

export const goldHeap = sketch(
  'gold-heap',
  640,
  300,
  [320, 288],
  (d) => {
    const heap = curve('14,288! 60,250 110,214 160,150 220,104 280,60 330,44 390,70 440,120 500,176 560,226 626,288!');
    d.form(heap, '#cf9a2e', { role: 'body', round: 30, shade: 0.5, light: 0.3 });
    d.form(curve('214,110! 210,40 224,14 262,8 298,16 312,44 300,112! 276,100 258,122 240,100'), '#e8bd4a', {
      round: 12,
      shade: 0.46,
    });
    d.fill(ellipse(262, 16, 42, 9), '#8a5a14', { opacity: 0.7 });
    d.form(polygon('392,96 384,36 410,62 432,22 454,62 480,38 474,100'), '#f0cb62', { round: 6, shade: 0.4 });
    for (const [x, c] of [
      [410, '#b8263a'],
      [432, '#2f6fb0'],
      [456, '#2f8f5a'],
    ] as const)
      d.form(ellipse(x, 84, 7, 8), c, { round: 2, light: 0.5 });
    // The higher a coin lies, the farther back it is.
    for (let row = 0; row < 8; row++) {
      const y = 92 + row * 27;
      const half = 60 + row * 34;
      for (let i = 0; i < 5 + row * 2; i++) {
        const x = 326 - half + ((2 * half) / (4 + row * 2)) * i + d.chance.between(-12, 12);
        coin(d, x, y + d.chance.between(-8, 8), d.chance.between(15, 21), d.chance.between(0.38, 0.8), d.chance.pick(GOLDS));
      }
    }
    for (const [x, y, c] of [
      [150, 232, '#b8263a'],
      [338, 190, '#2f8f5a'],
      [500, 246, '#2f6fb0'],
      [250, 262, '#8a4fa8'],
    ] as const) {
      d.form(polygon(`${x - 17},${y} ${x - 8},${y - 13} ${x + 9},${y - 13} ${x + 18},${y} ${x},${y + 19}`), c, {
        round: 4,
        light: 0.5,
      });
      d.fill(polygon(`${x - 8},${y - 12} ${x + 8},${y - 12} ${x + 4},${y} ${x - 5},${y}`), '#ffffff', { opacity: 0.4 });
    }
    for (const at of ['190,150,2 200,140,3 214,136,1', '420,150,2 430,146,3 446,150,1'])
      d.fill(limb(at), '#fff6d2', { opacity: 0.8 });
    d.fill(curve('20,286 120,276 320,282 520,276 620,286 320,292'), NIGHT, { opacity: 0.18 });
  },
  'front',
);
