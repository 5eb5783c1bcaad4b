/** Flowers that stand by themselves on a tall stalk. */
import { cos, radians, sin } from '../../math.ts';
import { curve, ellipse, limb } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

function petals(d: Pen, x: number, y: number, n: number, r: number, color: string, turn: number): void {
  for (let i = 0; i < n; i++) {
    const at = turn + (i * 360) / n;
    const size = r * d.chance.between(0.92, 1.06);
    d.include(
      (p) => {
        p.form(
          curve(
            `0,0 ${-size * 0.17},${-size * 0.5} ${-size * 0.1},${-size * 0.86} 0,${-size}! ${size * 0.11},${-size * 0.84} ${size * 0.17},${-size * 0.5}`,
          ),
          color,
          {
            role: 'body',
            round: 4,
            shade: 0.3,
          },
        );
        p.fill(limb(`0,${-size * 0.3},1 0,${-size * 0.9},2`), '#b5711f', { opacity: 0.35 });
      },
      { x, y, turn: at },
    );
  }
}

function leaf(d: Pen, x: number, y: number, turn: number, size: number): void {
  d.include(
    (p) => {
      const blade = curve(
        `0,0! ${size * 0.3},${-size * 0.34} ${size * 0.74},${-size * 0.24} ${size},${size * 0.1}! ${size * 0.6},${size * 0.3} ${size * 0.2},${size * 0.22}`,
      );
      p.form(blade, '#4f8a3c', { round: 7, shade: 0.4 });
      p.fill(limb(`0,0,2 ${size * 0.5},${-size * 0.02},2 ${size * 0.94},${size * 0.08},1`), '#9cc27a', { opacity: 0.7 });
      for (const k of [0.3, 0.5, 0.7])
        for (const s of [-1, 1])
          p.fill(limb(`${size * k},0,1.4 ${size * (k + 0.14)},${s * size * 0.16},1`), '#9cc27a', { opacity: 0.4 });
    },
    { x, y, turn },
  );
}

export const sunflower = sketch(
  'sunflower',
  420,
  860,
  [214, 850],
  (d) => {
    d.form(limb('214,850,22 206,640,20 216,420,18 210,220,16'), '#5b8f3f', { round: 6, shade: 0.4 });
    leaf(d, 210, 640, -22, 170);
    d.include((p) => leaf(p, 0, 0, -16, 160), { x: 208, y: 520, flip: true });
    leaf(d, 214, 430, -30, 120);
    d.include((p) => leaf(p, 0, 0, -24, 120), { x: 206, y: 720, flip: true });
    petals(d, 210, 206, 20, 200, '#d9921f', 9);
    petals(d, 210, 206, 20, 186, '#f0b429', 0);
    const seeds = ellipse(210, 206, 96);
    d.form(seeds, '#4d3020', { round: 16, shade: 0.4, light: 0.3 });
    // Seeds turn by the golden angle.
    for (let i = 1; i < 150; i++) {
      const a = radians(i * 137.5);
      const r = 7.6 * Math.sqrt(i);
      d.fill(ellipse(210 + cos(a) * r, 206 + sin(a) * r, 3.4), i < 46 ? '#8a7430' : '#7a4f2c', { opacity: 0.85 });
    }
    d.fill(ellipse(228, 226, 66), NIGHT, { opacity: 0.08 });
  },
  'front',
);
