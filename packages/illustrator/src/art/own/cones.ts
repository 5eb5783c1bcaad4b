/** Cones by the number of their scoops. */
import { curve, ellipse, limb } from './outline.ts';
import { type Pen, type Sketch, sketch } from './sketch.ts';

function waffle(d: Pen, dy: number): void {
  d.include(
    (p) => {
      const cone = curve('62,220! 238,220! 160,506! 150,510 140,506!');
      p.form(cone, '#d3994f', { round: 20, shade: 0.5, light: 0.3 });
      for (let i = -4; i < 9; i++) {
        p.within(cone, limb(`${40 + i * 34},210,3.4 ${150 + i * 34},510,3.4`, 'flat'), '#8a5a26', { opacity: 0.45 });
        p.within(cone, limb(`${260 - i * 34},210,3.4 ${150 - i * 34},510,3.4`, 'flat'), '#8a5a26', { opacity: 0.45 });
      }
    },
    { y: dy },
  );
}

function scoop(d: Pen, x: number, y: number, r: number, tone: string, role?: string): void {
  const ball = curve(
    `${x - r},${y} ${x - r * 0.72},${y - r * 0.74} ${x},${y - r} ${x + r * 0.72},${y - r * 0.74} ${x + r},${y} ${x + r * 0.94},${y + r * 0.46} ${x + r * 0.6},${y + r * 0.34} ${x + r * 0.3},${y + r * 0.56} ${x},${y + r * 0.4} ${x - r * 0.36},${y + r * 0.62} ${x - r * 0.66},${y + r * 0.34} ${x - r * 0.96},${y + r * 0.44}`,
  );
  d.form(ball, tone, { round: r * 0.28, shade: 0.42, light: 0.3, ...(role && { role }) });
  d.strokes(ball, '#fff6e6', { count: 26, length: r * 0.4, width: 3, angle: 20, stray: 40, opacity: 0.25 });
}

const TONES = ['#f0dfb6', '#e59aa8', '#8a5a3c', '#a9cfa4'];

/** From the lowest: each is a little smaller and nearer to the one below. */
const coneOf = (name: string, scoops: number): Sketch => {
  const rise = (scoops - 2) * 86;
  return sketch(
    name,
    300,
    520 + rise,
    [150, 508 + rise],
    (d) => {
      waffle(d, rise);
      let top = 196 + rise;
      for (let i = 0; i < scoops; i++) {
        const r = i === 0 ? 96 : 82;
        const y = i === 0 ? 196 + rise : 98 + rise - 84 * (i - 1);
        scoop(d, 150, y, r, TONES[i % TONES.length]!, i === scoops - 1 ? 'body' : undefined);
        top = y - r;
      }
      const cherry = top + 4;
      d.form(ellipse(176, cherry, 16), '#b3202c', { round: 6, light: 0.5 });
      d.fill(limb(`178,${cherry - 12},2 184,${cherry - 22},3 196,${cherry - 28},2`), '#4f6b2c');
    },
    'front',
  );
};

export const iceCreamCone = coneOf('ice-cream-cone', 2);
export const iceCreamCone1 = coneOf('ice-cream-cone-1', 1);
export const iceCreamCone3 = coneOf('ice-cream-cone-3', 3);
export const iceCreamCone4 = coneOf('ice-cream-cone-4', 4);
