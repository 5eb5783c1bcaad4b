/** The head of a person seen from in front: between y 8 and 115, its middle on x = 100. */
import type { Look } from './look.ts';
import { curve, ellipse, limb } from './outline.ts';
import type { Pen } from './sketch.ts';

export const SKIN = '#cf9873';
const INK = '#1d1a38';
const LASH = '#2a1a16';

/** What of the hair hangs behind the shoulders: before the body is drawn. */
export function backHair(d: Pen, { hair, hairCut }: Look): void {
  if (hairCut !== 'long') return;
  const dark = hair[0] ?? '#33231c';
  const mane = curve(
    '100,6 70,12 58,44 57,84 47,124 50,162 70,182 86,172 100,178 116,172 132,184 151,162 153,124 143,84 142,44 130,12',
  );
  d.form(mane, dark, { role: 'hair', round: 12, shade: 0.55 });
  d.within(mane, limb('64,60,3 58,120,5 66,172,3'), INK, { opacity: 0.22 });
  d.within(mane, limb('138,60,3 143,120,5 134,174,3'), INK, { opacity: 0.22 });
}

export function head(d: Pen, look: Look): void {
  const skin = look.skin ?? SKIN;
  const brow = look.hair[0] ?? '#3a271e';
  if (look.hairCut !== 'long') for (const side of [-1, 1]) d.form(ellipse(100 + side * 33, 70, 6, 10), skin, { round: 3 });
  const face = curve('100,20 75,27 67,56 71,86 86,109 100,116 114,109 129,86 133,56 125,27');
  d.form(face, skin, { round: 9, shade: 0.26, light: 0.12 });
  // The cheek that is turned from the light, and the hollows of the eyes.
  d.within(face, curve('116,30 136,30 140,90 112,118 120,96 124,66'), '#7c4238', { opacity: 0.2 });
  for (const side of [-1, 1]) {
    const x = 100 + side * 14.5;
    d.within(face, ellipse(x, 67, 9.5, 7), '#7c4238', { opacity: 0.13 });
    d.within(face, ellipse(x + side * 5, 87, 9, 6), '#d0604c', { opacity: 0.26 });
    d.fill(limb(`${x - side * 8},58,2.6 ${x + side * 1},54.5,3.2 ${x + side * 9},58,1`), brow, { opacity: 0.85 });
    if (look.down) d.fill(limb(`${x - 8},69,1.4 ${x},73.5,3.2 ${x + 8},69,1.4`), LASH);
    else {
      d.fill(curve(`${x - 7},70! ${x - 3},65.5 ${x + 3},65.5 ${x + 7},70! ${x + 3},74 ${x - 3},74`), '#f4e9de');
      d.fill(ellipse(x, 69.6, 3.7, 4.4), LASH);
      d.fill(limb(`${x - side * 7},69.5,1.4 ${x},64.8,2.8 ${x + side * 8.5},68,1.6`), LASH);
      d.fill(ellipse(x - 1.3, 68.2, 1.2, 1.3), '#fff3e2');
    }
  }
  d.within(face, limb('102,62,1 105,80,4 101,88,5 95,88,2'), '#7c4238', { opacity: 0.3 });
  d.fill(limb('97,70,1 98,84,2.4'), '#fff0d2', { opacity: 0.35 });
  d.fill(
    curve('89,98! 96,96 100,97.4 104,96 111,98! 106,103 100,104.6 94,103'),
    look.hairCut === 'long' || look.hairCut === 'bun' ? '#b8504a' : '#a8604e',
    {
      opacity: 0.8,
    },
  );
  d.fill(limb('88.5,98,1 100,100,1.8 111.5,98,1'), '#6d2c2a', { opacity: 0.85 });
  if (look.beard) beard(d, look.beard);
  hairOf(d, look);
  look.face?.(d);
}

function beard(d: Pen, color: string): void {
  const shape = curve('66,64 67,98 80,134 100,158 120,134 133,98 134,64 125,88 112,91 100,88 88,91 75,88');
  d.form(shape, color, { round: 8, shade: 0.35 });
  for (const lock of ['78,96,2 86,122,4 96,150,2', '100,108,2 101,130,4 100,152,2', '122,96,2 114,122,4 104,150,2'])
    d.within(shape, limb(lock), INK, { opacity: 0.14 });
  d.fill(limb('90,99,1.5 100,102,4 110,99,1.5'), '#6d3430', { opacity: 0.7 });
}

function hairOf(d: Pen, { hair, hairCut = 'short' }: Look): void {
  const [dark = '#33231c', light = '#5a4032'] = hair;
  if (hairCut === 'bald') return;
  if (hairCut === 'bun') {
    d.form(ellipse(100, 2, 20, 18), dark, { role: 'hair', round: 7 });
    d.fill(limb('88,2,1 98,-8,3 112,-4,1'), light, { role: 'hair', opacity: 0.5 });
  }
  if (hairCut === 'long') {
    d.fill(curve('74,26 84,8 104,4 126,14 122,34 100,26 88,32'), dark, { role: 'hair' });
    // Parted at one side: a short lock before the one cheek, a long one before the other.
    const left = curve('88,10! 70,14 60,40 59,84 52,122 58,158 66,166! 72,130 68,92 72,58 82,34');
    const right = curve('86,10! 118,4 140,24 143,62 142,96 150,130 140,164 132,150 136,116 130,84 124,52 108,34');
    for (const lock of [left, right]) d.form(lock, dark, { role: 'hair', round: 7, shade: 0.4, light: 0.24 });
    for (const line of ['80,20,1 66,50,3 64,96,4 60,144,2', '72,34,1 68,70,2 64,120,3'])
      d.within(left, limb(line), light, { role: 'hair', opacity: 0.55 });
    for (const line of ['94,14,1 122,26,4 134,66,4 140,120,2', '104,26,1 126,52,3 134,96,3', '116,12,1 138,40,3 140,80,2'])
      d.within(right, limb(line), light, { role: 'hair', opacity: 0.55 });
    return;
  }
  const cut =
    hairCut === 'bun'
      ? curve('64,66! 61,36 74,12 100,6 126,12 139,36 136,66! 131,46 118,32 100,29 82,32 69,46')
      : curve('64,66! 58,36 70,10 104,1 132,10 142,36 136,66! 132,50 126,42 108,43 90,36 80,34 72,44 69,54');
  d.form(cut, dark, { role: 'hair', round: 8, shade: 0.36, light: 0.2 });
  const lines =
    hairCut === 'bun'
      ? ['70,50,1 80,24,3 98,10,1', '130,50,1 120,24,3 102,10,1', '86,32,1 92,18,2 100,8,1']
      : ['80,30,1 104,12,4 132,26,2', '84,34,1 108,22,4 134,44,2', '70,44,1 70,26,3 84,10,1'];
  for (const line of lines) d.within(cut, limb(line), light, { role: 'hair', opacity: 0.5 });
}
