/**
 * Somebody seen close: head and shoulders, as a portrait shows them. The clothes and hats are those of the whole figure, in the
 * frame of facing.ts; the head is drawn anew, with eyes, lips and combed hair instead of dots that read from afar.
 */
import { random } from '@atelier/spec';
import { isDress } from '../facing.ts';
import { SOFT } from '../head.ts';
import { boundsOf } from '../jointed/mapped-pen.ts';
import type { Look } from '../look.ts';
import { curve, ellipse, limb } from '../outline.ts';
import { NIGHT, type Pen, type Sketch, sketch } from '../sketch.ts';
import { face, SKIN } from './face.ts';
import { before, behind } from './hair.ts';
import type { Person } from './person.ts';

const SHADE = '#82402f';

/** Where the picture's edge cuts the figure: at the chest, or below the collar. */
const CUTS = { portrait: 226, close: 172 } as const;
export type Cut = keyof typeof CUTS;

/** In units of facing.ts to each of its own, so that small features keep their shape. */
const FINE = 3;

const personOf = (look: Look, child: boolean): Person => ({
  look,
  child,
  skin: look.skin ?? SKIN,
  soft:
    look.beard !== undefined || look.moustache !== undefined
      ? false
      : look.sex === undefined
        ? SOFT.has(look.hairCut ?? 'short')
        : look.sex === 'feminine',
  middle: 100 + (look.turned ?? -3.2),
});

/** A child's shoulders are narrow for its head. */
const CHILD_BODY = 0.78;

function drawn(d: Pen, look: Look, child: boolean): void {
  const person = personOf(look, child);
  const k = child ? CHILD_BODY : 1;
  const body = { x: 100 - 100 * k, y: 110 - 110 * k, scale: k };
  const neck = { x: 0, y: 0, turn: 0, ...(look.bent ? { turn: 0 } : {}) };
  if (look.back) d.include(look.back, body);
  d.include((p) => behind(p, look), neck);
  d.include((p) => shoulders(p, person), body);
  for (const lay of look.over ?? []) d.include(lay, body);
  d.include((p) => {
    face(p, person);
    before(p, look);
    // Spectacles sit before the eyes, which are a little turned.
    if (look.face) p.include(look.face, { x: -3 });
    look.hat?.(p);
  }, neck);
}

/** Neck, shoulders and chest, down to where the picture ends. */
function shoulders(d: Pen, { look, soft, skin, child }: Person): void {
  const role = look.plain ? {} : { role: 'body' };
  const dress = isDress(look);
  const [n, w] = soft || child ? [15, 66] : [19.5, 77];
  const x = (side: number, k: number): number => 100 + side * k;
  const neck = curve(
    `${x(-1, n)},92! ${x(-1, n)},110 ${x(-1, n + 5)},122 ${x(-1, n + 26)},132! ${x(1, n + 26)},132! ${x(1, n + 5)},122 ${x(1, n)},110 ${x(1, n)},92!`,
  );
  d.form(neck, skin, { round: 6, shade: 0.3 });
  const rim = dress ? n + 19 : n + 8;
  const cloth = curve(
    `${x(-1, rim)},${dress ? 128 : 119}! ${x(-1, w * 0.64)},${dress ? 131 : 129} ${x(-1, w * 0.86)},138 ${x(-1, w)},158 ${x(-1, w + 5)},196 ${x(-1, w + 8)},250! ${x(1, w + 8)},250! ${x(1, w + 5)},196 ${x(1, w)},158 ${x(1, w * 0.86)},138 ${x(1, w * 0.64)},${dress ? 131 : 129} ${x(1, rim)},${dress ? 128 : 119}! ${dress ? '122,146 100,155 78,146' : '112,126 100,132 88,126'}`,
  );
  // What the neck of a dress leaves bare.
  if (dress) d.fill(curve('60,132! 140,132! 132,166 100,174 68,166'), skin);
  d.form(cloth, look.top, { ...role, round: dress ? 8 : 14, shade: 0.34, light: 0.14 });
  // Under the chin, and down the side of the neck that the light does not reach.
  d.within(neck, curve(`82,92! 118,92! 122,112 112,121 98,123 86,116`), SHADE, { opacity: 0.3 });
  d.within(neck, curve(`108,92! 130,92! 140,134! 116,134 110,120`), SHADE, { opacity: 0.2 });
  if (!dress) d.within(neck, limb(`${94},112,0.6 97,124,1.6 98,130,0.8`), SHADE, { opacity: 0.16 });
  else
    for (const side of [-1, 1])
      d.fill(limb(`${x(side, 6)},139,0.6 ${x(side, 22)},136,1.8 ${x(side, 34)},133,0.8`), SHADE, { opacity: 0.24 });
  folds(d, cloth, w);
  if (dress) {
    d.within(cloth, limb('79,146,2 100,155.6,2.4 121,146,2'), NIGHT, { opacity: 0.22 });
    const sleeve = look.sleeves === 'long' ? undefined : x;
    if (sleeve)
      for (const side of [-1, 1] as const) {
        const arm = curve(`${x(side, w - 16)},190! ${x(side, w + 6)},186! ${x(side, w + 9)},250! ${x(side, w - 12)},250!`);
        d.form(arm, skin, { round: 7, shade: 0.34 });
      }
  } else if (look.gown !== 'robe') collar(d, look, role);
  else d.within(cloth, limb('86,120,5 98,160,6 100,240,7'), NIGHT, { opacity: 0.16 });
  if (look.apron) {
    d.form(curve('66,172! 134,172! 140,250! 60,250!'), look.apron, { role: 'apron', round: 9, shade: 0.3 });
    for (const side of [-1, 1])
      d.form(limb(`${x(side, 28)},176,8 ${x(side, 24)},122,8`), look.apron, { role: 'apron', round: 3 });
  }
}

/** Where the arms meet the chest, and what the shoulders pull. */
function folds(d: Pen, cloth: ReturnType<typeof curve>, w: number): void {
  for (const side of [-1, 1]) {
    const x = (k: number): number => 100 + side * k;
    d.within(cloth, limb(`${x(w - 23)},178,1 ${x(w - 19)},206,4.4 ${x(w - 17)},252,6`), NIGHT, { opacity: 0.26 });
    d.within(cloth, limb(`${x(w - 30)},158,1 ${x(w - 22)},176,3.4 ${x(w - 30)},196,1`), NIGHT, { opacity: 0.13 });
    d.within(cloth, limb(`${x(w * 0.5)},140,1 ${x(w * 0.68)},146,3.6 ${x(w * 0.86)},160,1`), '#fff0d6', { opacity: 0.09 });
  }
  d.within(cloth, limb('62,196,1 74,214,4 70,248,1'), NIGHT, { opacity: 0.09 });
  d.within(cloth, limb('138,190,1 126,212,5 130,248,1'), NIGHT, { opacity: 0.11 });
}

function collar(d: Pen, { top }: Look, role: { role?: string }): void {
  for (const side of [-1, 1]) {
    const x = (k: number): number => 100 + side * k;
    d.form(curve(`${x(20)},108! ${x(31)},117 ${x(27)},142! ${x(2)},146! ${x(12)},128`), top, {
      ...role,
      round: 3,
      shade: 0.34,
      light: 0.36,
    });
  }
  d.fill(limb('100,146,1.2 100.8,190,2 100.4,250,2'), NIGHT, { opacity: 0.24 });
  for (const y of [164, 196]) d.fill(ellipse(103.6, y, 2.2), NIGHT, { opacity: 0.3 });
}

/** `king-portrait`, `king-close`. */
export function bustOf(name: string, look: Look, child: boolean, cut: Cut): Sketch {
  const low = 110 + (CUTS[cut] - 110) * (child ? CHILD_BODY : 1);
  const make = (d: Pen): void => drawn(d, look, child);
  const box = boundsOf(make, random(0, 'own', name));
  const [top, left, right] = [box.y0 - 2, box.x0 - 2, box.x1 + 2];
  return sketch(
    `${name}-${cut}`,
    (right - left) * FINE,
    (low - top) * FINE,
    [(100 - left) * FINE, (low - top) * FINE],
    (d) => d.include(make, { x: -left * FINE, y: -top * FINE, scale: FINE }),
    'front',
  );
}
