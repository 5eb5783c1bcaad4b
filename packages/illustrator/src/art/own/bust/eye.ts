/** Eyes and brows seen close. */
import { browsOf } from '../moods.ts';
import { curve, ellipse, limb, type Outline } from '../outline.ts';
import type { Pen } from '../sketch.ts';
import { NIGHT } from '../sketch.ts';
import type { Person } from './person.ts';

const SHADE = '#82402f';
const DARK = '#2a1a16';

export function eye(d: Pen, face: Outline, person: Person, side: -1 | 1): void {
  const { look, soft, child, middle } = person;
  const x = middle + side * 16;
  const y = child ? 71.5 : 69.5;
  brow(d, person, x, y, side);
  if (look.down === true || look.mood === 'asleep' || look.mood === 'kiss')
    closed(d, x, y, side, soft || child, look.mood !== 'asleep' && look.down === true);
  // Who laughs aloud has the eyes pressed to arcs by the cheeks.
  else if (look.mood === 'glad') laughing(d, x, y, side, soft || child);
  else open(d, face, person, [x, y], side);
}

function open(d: Pen, face: Outline, { look, soft, child }: Person, [x, y]: readonly [number, number], side: -1 | 1): void {
  const [w, h] = child ? [8.4, 5.7] : soft ? [8.5, 4.9] : [7.9, 4.1];
  const low = look.mood === 'smile' ? 0.62 : look.aged ? 0.74 : 0.86;
  const wide = look.mood === 'open' ? 1.2 : look.mood === 'cross' ? 0.84 : look.aged ? 0.86 : 1;
  const at = (dx: number, dy: number): string => `${x + side * dx},${y + dy * wide}`;
  const white = curve(
    `${at(-w, 1.5)}! ${at(-w * 0.5, -h * 0.72)} ${at(w * 0.18, -h)} ${at(w * 0.72, -h * 0.52)} ${at(w, -0.5)}! ${at(w * 0.5, h * low * 0.8)} ${at(-w * 0.1, h * low)} ${at(-w * 0.66, h * low * 0.72)}`,
  );
  d.fill(white, '#f8f1e8');
  d.within(white, limb(`${at(-w, -h * 0.5)},3 ${at(0, -h * 0.98)},3.4 ${at(w, -h * 0.5)},3`), NIGHT, { opacity: 0.18 });
  const iris = child ? h * 0.98 : h * 1.02;
  const color = look.eyes ?? '#5a3a24';
  const center = [x - 0.4, y - h * 0.06] as const;
  d.within(white, ellipse(center[0], center[1], iris + 0.35), DARK, { opacity: 0.85 });
  d.within(white, ellipse(center[0], center[1], iris - 0.3), color, { role: 'eyes' });
  d.within(white, ellipse(center[0] + 0.3, center[1] + iris * 0.35, iris * 0.66, iris * 0.5), '#fff2dc', { opacity: 0.22 });
  d.within(white, ellipse(center[0], center[1], iris * 0.48), '#14090a');
  d.within(white, ellipse(center[0] - iris * 0.36, center[1] - iris * 0.36, iris * 0.3), '#ffffff');
  d.within(white, ellipse(center[0] + iris * 0.38, center[1] + iris * 0.4, iris * 0.15), '#ffffff', { opacity: 0.6 });
  d.fill(ellipse(x - side * (w - 1.1), y + 1.4, 1, 0.8), '#c9756a', { opacity: 0.7 });
  // The upper lid with its lashes, a crease over it, the edge of the lower one.
  const lash = soft || child ? 2 : 1.3;
  d.fill(
    limb(
      `${at(-w - 0.2, 1.5)},0.6 ${at(-w * 0.5, -h * 0.76)},${lash * 0.8} ${at(w * 0.18, -h * 1.04)},${lash} ${at(w * 0.74, -h * 0.58)},${lash} ${at(w + (soft ? 2.2 : 0.6), soft ? -1.9 : -0.9)},0.4`,
    ),
    DARK,
    { opacity: soft ? 0.95 : 0.82 },
  );
  if (soft && !look.aged)
    for (const [dx, dy, ox, oy] of [
      [w * 0.55, -h * 0.74, 2.2, -2.2],
      [w * 0.16, -h, 1, -2.6],
      [w * 0.85, -h * 0.42, 2.8, -1.4],
    ] as const)
      d.fill(limb(`${at(dx, dy)},1 ${at(dx + ox, dy + oy)},0.3`), DARK, { opacity: 0.85 });
  d.fill(limb(`${at(-w * 0.7, h * low * 0.8)},0.3 ${at(0, h * low + 0.2)},0.9 ${at(w * 0.86, h * 0.3)},0.5`), SHADE, {
    opacity: 0.5,
  });
  if (!child)
    d.within(
      face,
      limb(
        `${at(-w * 0.8, -h * 0.7 - 1.6)},0.5 ${at(0, -h - 2.7)},1.1 ${at(w * 0.8, -h * 0.6 - 2.2)},0.9 ${at(w * 1.1, -1.4)},0.4`,
      ),
      SHADE,
      { opacity: 0.42 },
    );
  if (look.mood === 'crying')
    d.fill(curve(`${x + side * 3},${y + 6}! ${x + side * 6},${y + 18} ${x + side * 3},${y + 23} ${x},${y + 18}`), '#a9d4ee', {
      opacity: 0.85,
    });
}

function closed(d: Pen, x: number, y: number, side: -1 | 1, lashes: boolean, reads: boolean): void {
  const at = (dx: number, dy: number): string => `${x + side * dx},${y + dy}`;
  d.fill(limb(`${at(-8, 0.6)},0.8 ${at(-3, 3.6)},1.8 ${at(3, 3.8)},1.9 ${at(8.6, 0)},0.8`), DARK, { opacity: 0.92 });
  if (lashes)
    for (const k of [-2, 2, 6])
      d.fill(limb(`${at(k, 3.8 - (k > 4 ? 1.6 : 0))},1 ${at(k + 1.6, 6.8 - (k > 4 ? 1.6 : 0))},0.3`), DARK, { opacity: 0.85 });
  d.fill(limb(`${at(-7, -3)},0.5 ${at(0, -4.4)},1 ${at(7.4, -3)},0.5`), SHADE, { opacity: reads ? 0.3 : 0.36 });
}

function laughing(d: Pen, x: number, y: number, side: -1 | 1, lashes: boolean): void {
  const at = (dx: number, dy: number): string => `${x + side * dx},${y + dy}`;
  d.fill(limb(`${at(-8, 2.8)},0.9 ${at(-3.4, -1.8)},2.2 ${at(2.6, -2.2)},2.4 ${at(8.6, 1.8)},0.9`), DARK, { opacity: 0.94 });
  if (lashes) d.fill(limb(`${at(7.6, 0.8)},1.2 ${at(10.6, -0.8)},0.3`), DARK, { opacity: 0.9 });
  d.fill(limb(`${at(-6, 7.2)},0.4 ${at(1, 5.6)},1.1 ${at(8, 6.4)},0.4`), SHADE, { opacity: 0.34 });
}

function brow(d: Pen, { look, soft, child }: Person, x: number, y: number, side: -1 | 1): void {
  const by = browsOf(look.mood);
  const top = y - (child ? 15 : 12.6);
  const thick = soft ? 2.3 : child ? 2.3 : 3.5;
  const color = look.hair[2] ?? look.hair[0] ?? '#33231c';
  const at = (dx: number, dy: number): string => `${x + side * dx},${top + dy}`;
  d.fill(
    limb(
      `${at(-9.4, 0.8 + by.inner)},${thick * 0.7} ${at(-3, -0.2 + by.inner * 0.4 + by.middle * 0.6)},${thick} ${at(3.6, -1.2 + by.middle)},${thick * 0.85} ${at(10.4, 2 + by.outer)},0.5`,
    ),
    color,
    { role: 'hair', opacity: 0.88 },
  );
  for (const k of [-7, -3, 1, 5])
    d.fill(limb(`${at(k, 1.6 + by.middle * 0.7)},0.4 ${at(k + 2.4, -1.4 + by.middle)},0.7`), color, {
      role: 'hair',
      opacity: 0.5,
    });
}
