/** Rows of people who look away from the viewer: an audience before its stage, a class before its board. */

import { SKIN, SOFT } from '../head.ts';
import type { Member } from '../jointed/together.ts';
import type { Look } from '../look.ts';
import { box, curve, ellipse, limb } from '../outline.ts';
import { NIGHT, type Pen } from '../sketch.ts';

const STRANDS = [
  '96,12,1 74,44,3 70,98,2',
  '100,10,1 90,50,3 88,102,2',
  '104,12,1 112,50,3 114,100,2',
  '108,14,1 128,46,3 130,92,2',
];

/** Head and shoulders from behind, in the frame of facing.ts: chin at y 112, cut off at y 260. */
function back(d: Pen, look: Look, child: boolean): void {
  const skin = look.skin ?? SKIN;
  const k = child ? 0.8 : 1;
  const x = (side: number, far: number): number => 100 + side * far * k;
  d.form(limb('100,96,30 100,128,36', 'flat'), skin, { round: 6, shade: 0.4 });
  d.form(
    curve(
      `${x(-1, 22)},118! ${x(-1, 50)},126 ${x(-1, 68)},142 ${x(-1, 74)},190 ${x(-1, 76)},270! ${x(1, 76)},270! ${x(1, 74)},190 ${x(1, 68)},142 ${x(1, 50)},126 ${x(1, 22)},118! 100,126`,
    ),
    look.top,
    { role: 'body', round: 14, shade: 0.4 },
  );
  const soft = SOFT.has(look.hairCut ?? 'short');
  if (!soft) for (const side of [-1, 1]) d.form(ellipse(100 + side * 35, 74, 5, 9), skin, { round: 3 });
  const dark = look.hair[0] ?? '#33231c';
  if (look.hairCut === 'bald') {
    d.form(curve('100,14 74,22 64,50 66,84 78,106 122,106 134,84 136,50 126,22'), skin, { round: 10 });
    d.form(curve('65,72! 74,84 100,88 126,84 135,72! 134,92 122,110 78,110 66,92'), dark, { role: 'hair', round: 5 });
    return;
  }
  const mass =
    look.hairCut === 'long'
      ? curve('100,4 70,10 57,44 55,100 50,170 66,186 100,180 134,186 150,170 145,100 143,44 130,10')
      : look.hairCut === 'afro' || look.hairCut === 'curls'
        ? curve('100,-8 60,2 42,40 44,84 66,112 134,112 156,84 158,40 140,2')
        : soft
          ? curve('100,4 70,10 58,44 58,90 72,116 128,116 142,90 142,44 130,10')
          : curve('100,6 72,12 61,44 62,80 76,104 124,104 138,80 139,44 128,12');
  d.form(mass, dark, { role: 'hair', round: 12, shade: 0.42, light: 0.16 });
  for (const line of STRANDS) d.within(mass, limb(line), look.hair[1] ?? dark, { role: 'hair', opacity: 0.32 });
  if (look.hairCut === 'tail')
    d.form(curve('92,30! 108,30! 116,80 110,150 100,164 90,150 84,80'), dark, { role: 'hair', round: 7, shade: 0.5 });
  if (look.hairCut === 'bun') d.form(ellipse(100, 22, 24, 22), dark, { role: 'hair', round: 8 });
  if (look.hairCut === 'braids' || look.hairCut === 'pigtails')
    for (const side of [-1, 1])
      for (let i = 0; i < 6; i++)
        d.form(ellipse(100 + side * (36 + i), 106 + i * 15, 9, 10), dark, { role: 'hair', round: 4, shade: 0.5 });
}

/** Arms over the head: both, or one. */
function raised(d: Pen, look: Look, x: number, y: number, scale: number, i: number): void {
  for (const side of i % 3 === 0 ? [1] : [-1, 1]) {
    const at = (dx: number, dy: number, w: number): string => `${x + side * dx * scale},${y + dy * scale},${w * scale}`;
    const out = 84 + ((i * 17) % 5) * 9;
    const bare = look.sleeves === 'short' || look.gown === 'dress';
    d.form(limb(`${at(62, 150, 30)} ${at(out + 6, 74, 25)} ${at(out - 8, -12, 18)}`), bare ? (look.skin ?? SKIN) : look.top, {
      round: 7 * scale,
    });
    d.form(ellipse(x + side * (out - 8) * scale, y - 22 * scale, 12 * scale, 14 * scale), look.skin ?? SKIN, { round: 3 });
  }
}

/** The near rows are larger and lower. */
export function audience(d: Pen, members: readonly Member[], seat: string | undefined): void {
  const rows = 3;
  const across = Math.ceil(members.length / rows);
  let i = 0;
  for (let row = 0; row < rows; row++) {
    const scale = [0.62, 0.8, 1][row]!;
    const [y, gap] = [[0, 92, 214][row]!, 196 * scale];
    const n = row === 2 ? across : across + (2 - row);
    for (let k = 0; k < n; k++) {
      const { look, child } = members[i++ % members.length]!;
      const x = (k - (n - 1) / 2) * gap + (row === 1 ? gap * 0.18 : 0);
      if (!seat) raised(d, look, x, y, scale, i);
      d.include((p) => back(p, look, child === true), { x: x - 100 * scale, y, scale });
      if (seat) {
        const [sx, sy] = [x, y + 176 * scale];
        d.form(
          curve(
            `${sx - 84 * scale},${sy + 200}! ${sx - 84 * scale},${sy + 10} ${sx - 66 * scale},${sy - 12 * scale} ${sx + 66 * scale},${sy - 12 * scale} ${sx + 84 * scale},${sy + 10} ${sx + 84 * scale},${sy + 200}!`,
          ),
          seat,
          { round: 12 * scale, shade: 0.45 },
        );
        d.fill(limb(`${sx - 62 * scale},${sy + 6 * scale},3 ${sx + 62 * scale},${sy + 6 * scale},3`), NIGHT, { opacity: 0.24 });
      }
    }
  }
}

/** Each at a desk, two rows. */
export function classroom(d: Pen, members: readonly Member[]): void {
  const n = members.length;
  const far = Math.ceil(n / 2);
  members.forEach(({ look, child }, i) => {
    const near = i >= far;
    const scale = near ? 1 : 0.72;
    const [k, all] = near ? [i - far, n - far] : [i, far];
    const x = (k - (all - 1) / 2) * (near ? 270 : 220);
    const y = near ? 170 : 0;
    const X = (dx: number): number => x + dx * scale;
    const Y = (dy: number): number => y + dy * scale;
    // The desk is before the pupil, who hides its middle.
    d.form(curve(`${X(-104)},${Y(206)}! ${X(104)},${Y(206)}! ${X(118)},${Y(244)}! ${X(-118)},${Y(244)}!`), '#c89a5c', {
      round: 5,
    });
    d.form(box(X(-118), Y(244), 236 * scale, 12 * scale), '#9a6f3f', { round: 3 });
    for (const s of [-1, 1])
      d.form(limb(`${X(s * 104)},${Y(254)},${10 * scale} ${X(s * 106)},${Y(420)},${9 * scale}`, 'flat'), '#6b7075', {
        round: 3,
      });
    d.form(curve(`${X(40)},${Y(214)}! ${X(88)},${Y(212)}! ${X(94)},${Y(230)}! ${X(44)},${Y(232)}!`), '#f6f2e8', { round: 2 });
    d.include((p) => back(p, look, child === true), { x: x - 100 * scale, y: Y(34), scale });
    // The back of the chair, and its legs.
    d.form(curve(`${X(-56)},${Y(212)}! ${X(56)},${Y(212)}! ${X(60)},${Y(268)} ${X(-60)},${Y(268)}`), '#b5743c', { round: 7 });
    d.form(box(X(-58), Y(300), 116 * scale, 14 * scale), '#a5672f', { round: 4 });
    for (const s of [-1, 1])
      d.form(limb(`${X(s * 50)},${Y(258)},${9 * scale} ${X(s * 54)},${Y(430)},${8 * scale}`, 'flat'), '#5d6268', { round: 3 });
  });
}
