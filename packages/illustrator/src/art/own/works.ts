/** Works of brick: a row of tall chimneys with their smoke, sheds with saw-tooth roofs, a boiler house. */
import { courses } from './masonry.ts';
import { box, curve, ellipse, limb, type Outline, polygon } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

const BRICKS = ['#a3614c', '#7c4536', '#925441', '#6b3b30'];

/** A chimney that tapers, with bands of iron and a corbelled head. */
function stack(d: Pen, x: number, top: number, foot: number, wide: number): void {
  const at = (y: number): number => wide * (0.62 + (0.38 * (y - top)) / (foot - top));
  const shaft = polygon(
    `${x - at(top) / 2},${top} ${x + at(top) / 2},${top} ${x + at(foot) / 2},${foot} ${x - at(foot) / 2},${foot}`,
  );
  d.form(shaft, '#8f5242', { role: 'body', round: wide * 0.3, shade: 0.6, light: 0.3 });
  courses(d, shaft, [x - wide / 2, top, x + wide / 2, foot], 9, 15, BRICKS, 0.4);
  for (let y = top + 70; y < foot; y += 84) d.form(box(x - at(y) / 2 - 1, y, at(y) + 2, 5), '#4a3a38', { round: 2 });
  const w = at(top);
  d.form(
    polygon(`${x - w * 0.5},${top + 26} ${x - w * 0.68},${top + 8} ${x + w * 0.68},${top + 8} ${x + w * 0.5},${top + 26}`),
    '#7c4536',
    { round: 4 },
  );
  d.form(box(x - w * 0.68, top - 6, w * 1.36, 15), '#6b3b30', { round: 4 });
  d.within(shaft, box(x - w, top, w * 2, 90), NIGHT, { opacity: 0.28 });
}

/** Smoke that leans with the wind, from a dense root to a thin end. */
function smoke(d: Pen, x: number, y: number, long: number): void {
  for (let i = 26; i >= 0; i--) {
    const t = i / 26;
    const r = 13 + 58 * t;
    const cx = x + long * t * t * 0.9 + long * 0.12 * t + d.chance.between(-0.3, 0.3) * r;
    const cy = y - 10 - long * 0.62 * t + long * 0.2 * t * t + d.chance.between(-0.3, 0.3) * r;
    d.fill(ellipse(cx, cy, r, r * 0.82), d.chance.pick(['#8b8a90', '#9b9a9f', '#7a797f']), { opacity: 0.42 * (1 - t) + 0.07 });
    d.fill(ellipse(cx - r * 0.22, cy - r * 0.28, r * 0.62, r * 0.5), '#c9c6c6', { opacity: 0.22 * (1 - t) + 0.03 });
  }
}

export const factory = sketch(
  'factory',
  1500,
  1000,
  [700, 984],
  (d) => {
    const stacks = [
      [330, 330, 60],
      [520, 240, 68],
      [724, 190, 74],
      [950, 300, 62],
    ] as const;
    for (const [x, y] of stacks) smoke(d, x, y, 400);
    for (const [x, y, w] of stacks) stack(d, x, y, 960, w);
    // The boiler house behind, with tall windows.
    const boilers = polygon('410,600 840,600 840,976 410,976');
    d.form(boilers, '#84493a', { role: 'body', round: 14, shade: 0.45 });
    courses(d, boilers, [410, 600, 840, 976], 11, 22, BRICKS, 0.4);
    d.form(polygon('396,590 625,540 854,590 854,606 396,606'), '#57555c', { round: 6 });
    for (let x = 442; x < 810; x += 78) {
      const arch = (m: number): Outline =>
        curve(
          `${x - m},${800 + m}! ${x - m},662! ${x + 7 - m * 0.7},${646 - m * 0.7} ${x + 22},${640 - m} ${x + 37 + m * 0.7},${646 - m * 0.7} ${x + 44 + m},662! ${x + 44 + m},${800 + m}!`,
        );
      const glass = arch(0);
      d.fill(arch(5), '#b9a890');
      d.fill(glass, '#566370', { role: 'window' });
      for (const y of [690, 726, 762]) d.fill(box(x, y, 44, 3), '#3b3a40');
      for (const k of [14, 29]) d.fill(box(x + k, 650, 2.6, 150), '#3b3a40');
    }
    // Saw-tooth sheds to the sides: glass to the light, slate from it.
    const shed = (from: number, bays: number, top: number): void => {
      const front = box(from, top, bays * 92, 976 - top);
      d.form(front, '#93533f', { role: 'body', round: 12, shade: 0.4 });
      courses(d, front, [from, top, from + bays * 92, 976], 11, 22, BRICKS, 0.4);
      for (let i = 0; i < bays; i++) {
        const x = from + i * 92;
        d.form(polygon(`${x},${top + 2} ${x + 14},${top - 62} ${x + 92},${top + 2}`), '#84493a', { role: 'body', round: 5 });
        d.form(limb(`${x + 12},${top - 64},11 ${x + 96},${top + 2},10`, 'flat'), '#4d4c54', { round: 3 });
        d.fill(limb(`${x - 1},${top + 4},7 ${x + 13},${top - 62},7`, 'flat'), '#b7c3c9', { role: 'window' });
        d.fill(box(x + 22, top + 40, 48, 62), '#b9a890');
        d.fill(box(x + 26, top + 44, 40, 54), '#566370', { role: 'window' });
        for (const k of [12, 26]) d.fill(box(x + 26 + k, top + 44, 2.6, 54), '#3b3a40');
        d.fill(box(x + 26, top + 68, 40, 2.6), '#3b3a40');
      }
      d.form(box(from - 4, 958, bays * 92 + 8, 20), '#5d4a45', { round: 4 });
    };
    shed(44, 4, 786);
    shed(846, 6, 770);
    d.form(box(560, 846, 130, 132), '#3f4a4c', { round: 6 });
    for (let x = 572; x < 690; x += 18) d.fill(box(x, 850, 3, 126), NIGHT, { opacity: 0.4 });
    d.form(box(548, 832, 154, 14), '#b9a890', { round: 3 });
  },
  'front',
);
