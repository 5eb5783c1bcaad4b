/** What one pushes another in: a pram, a wheelchair, a swing. */
import { CHILD_HEAD, jointed } from '../jointed/figure.ts';
import type { Member } from '../jointed/together.ts';
import { box, curve, ellipse, limb } from '../outline.ts';
import { NIGHT, type Pen } from '../sketch.ts';
import { put, SMALL, WALKS } from './placed-member.ts';

const wheel = (d: Pen, x: number, y: number, r: number): void => {
  d.fill([ellipse(x, y, r), ellipse(x, y, r * 0.82)], '#2a2b30');
  for (let i = 0; i < 6; i++) {
    const [c, s] = [
      [1, 0],
      [0.5, 0.866],
      [-0.5, 0.866],
      [-1, 0],
      [-0.5, -0.866],
      [0.5, -0.866],
    ][i]!;
    d.fill(limb(`${x},${y},2.4 ${x + c! * r * 0.86},${y + s! * r * 0.86},2.4`), '#9aa1a8');
  }
  d.form(ellipse(x, y, r * 0.18), '#9aa1a8', { round: 2 });
};

export function pram(d: Pen, x: number, baby: Member | undefined): void {
  d.form(limb(`${x - 132},-262,9 ${x - 90},-150,9`), '#3a3d45', { round: 3 });
  if (baby)
    d.include((p) => jointed(p, baby.look, { legs: 'seat', turn: -0.4 }, CHILD_HEAD), { x: x + 8, y: -104, scale: 0.4 });
  d.form(curve(`${x + 4},-150! ${x + 4},-250 ${x + 60},-262 ${x + 104},-206 ${x + 108},-150!`), '#3f6f8a', {
    role: 'held',
    round: 12,
  });
  for (const k of [34, 66]) d.fill(limb(`${x + 6},-152,2 ${x + k},-206,3 ${x + k + 20},-240,2`), NIGHT, { opacity: 0.25 });
  d.form(curve(`${x - 96},-156! ${x + 110},-156! ${x + 96},-86 ${x + 40},-66 ${x - 30},-66 ${x - 82},-90`), '#4f86a3', {
    role: 'held',
    round: 12,
  });
  d.form(limb(`${x - 98},-156,10 ${x + 110},-156,10`), '#e9e1d0', { round: 3 });
  d.form(limb(`${x - 60},-70,7 ${x + 52},-34,7`), '#3a3d45', { round: 2 });
  d.form(limb(`${x + 60},-70,7 ${x - 52},-34,7`), '#3a3d45', { round: 2 });
  for (const k of [-58, 62]) wheel(d, x + k, -36, 36);
}

export function chairOnWheels(d: Pen, x: number, behind: boolean): void {
  if (behind) {
    d.form(limb(`${x - 96},-292,8 ${x - 58},-276,8 ${x - 52},-120,8`), '#4a4f57', { round: 3 });
    d.form(box(x - 62, -238, 16, 112), '#2f4a66', { round: 4 });
    d.form(box(x - 58, -134, 124, 16), '#2f4a66', { round: 5 });
    return;
  }
  d.form(limb(`${x - 50},-176,8 ${x + 44},-176,8`), '#4a4f57', { round: 3 });
  d.form(limb(`${x + 58},-124,7 ${x + 92},-40,7 ${x + 120},-30,8`), '#4a4f57', { round: 3 });
  wheel(d, x - 22, -72, 72);
  wheel(d, x + 84, -24, 24);
}

export function swings(d: Pen, a: Member, b: Member): void {
  const size = b.child ? SMALL : 1;
  const seat = -170;
  for (const x of [-30, 330]) d.form(limb(`${x},0,16 150,-640,14`), '#b0413a', { round: 5 });
  d.form(limb('128,-640,20 172,-640,20'), '#b0413a', { round: 5 });
  d.fill(limb(`150,-630,5 196,${seat},5`), '#6d6558');
  d.form(limb(`156,${seat - 4},13 238,${seat - 22},13`), '#8a6040', { round: 4 });
  put(
    d,
    b,
    {
      side: 0.65,
      lean: -14,
      legs: [
        [84, 60],
        [92, 68],
      ],
      arms: [{ to: [4, -150] }, { to: [16, -156] }],
      turn: 0.6,
      mood: 'glad',
      farArm: true,
    },
    { x: 194, y: seat - 22 * size },
  );
  d.fill(limb(`150,-630,5 208,${seat - 4},5`), '#6d6558');
  put(d, a, { ...WALKS, lean: 16, arms: [{ to: [150, -36] }, { to: [156, -44] }], mood: 'smile' }, { x: -14 });
}
