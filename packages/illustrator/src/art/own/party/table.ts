/** Several at one table: one at each end, seen from the side, the others behind it. */
import { HEAD } from '../facing.ts';
import { arms, CHILD_HEAD, jointed } from '../jointed/figure.ts';
import { asOther } from '../jointed/mapped-pen.ts';
import type { Pose } from '../jointed/pose.ts';
import type { Member } from '../jointed/together.ts';
import { box, curve, ellipse, limb, polygon } from '../outline.ts';
import { NIGHT, type Pen } from '../sketch.ts';
import { card, chessBoard, cup, laid, papers } from './on-table.ts';

/** The row of the floor, and of the near and far edge of the table's top; hips of who sits at its end. Units of facing.ts. */
const FLOOR = 0;
const NEAR = -214;
const FAR = -268;
const HIPS = -158;

export type Meal = 'dinner' | 'cafe' | 'cards' | 'chess' | 'paper' | 'talk' | 'arms';

const END: Pose = {
  side: 0.65,
  lean: 5,
  legs: [
    [82, -4],
    [90, 4],
  ],
  arms: [{ to: [112, -92] }, { to: [118, -98] }],
  turn: 0.75,
  farArm: true,
};
/** The elbows on the table, a hand at a piece. */
const THINKS: Pose = { ...END, arms: [{ to: [126, -94] }, { to: [96, -92] }], down: true, nod: 8 };
/** The forearms up against each other over the middle of the table. */
const WRESTLES: Pose = { ...END, lean: 12, arms: [{ to: [130, -150], bend: 1 }, { to: [76, -96] }], mood: 'cross' };
const BEHIND: Pose = {
  legs: 'seat',
  arms: [
    { at: [62, 250], elbow: [26, 226] },
    { at: [138, 250], elbow: [174, 226] },
  ],
};
/** A fork or a cup in the hand. */
const EATS: Pose = {
  ...BEHIND,
  arms: [
    { at: [62, 250], elbow: [26, 226] },
    { at: [126, 196], elbow: [176, 232] },
  ],
};
const SHOWS: Pose = {
  ...BEHIND,
  arms: [
    { at: [70, 214], elbow: [24, 232] },
    { at: [116, 212], elbow: [174, 232] },
  ],
  down: true,
};
const DRAWS: Pose = { ...BEHIND, down: true, nod: 4 };

const poseBehind = (meal: Meal, i: number): Pose => {
  if (meal === 'cards') return SHOWS;
  if (meal === 'paper') return DRAWS;
  if (meal === 'chess') return { ...BEHIND, down: true };
  return i % 2 === 0 && meal !== 'talk' ? EATS : { ...BEHIND, turn: i % 3 === 0 ? 0.6 : -0.6 };
};

/** Seen from the side, looking to the right. */
function sideChair(d: Pen, x: number): void {
  const seat = HIPS + 24;
  d.form(limb(`${x - 52},${seat - 132},11 ${x - 46},${seat},12`, 'flat'), '#5d3f25', { round: 4 });
  d.form(limb(`${x - 46},${seat},12 ${x - 54},${FLOOR},10`, 'flat'), '#5d3f25', { round: 4 });
  d.form(limb(`${x + 50},${seat},12 ${x + 54},${FLOOR},10`, 'flat'), '#6f4c2c', { round: 4 });
  d.form(box(x - 56, seat - 6, 116, 16), '#7d5734', { round: 5 });
  d.form(limb(`${x - 52},${seat - 128},18 ${x - 50},${seat - 84},16`, 'flat'), '#7d5734', { round: 5 });
}

function frontChair(d: Pen, x: number): void {
  for (const s of [-1, 1]) d.form(limb(`${x + s * 56},-330,12 ${x + s * 58},-180,12`, 'flat'), '#5d3f25', { round: 4 });
  d.form(limb(`${x - 58},-322,24 ${x + 58},-322,24`, 'flat'), '#6f4c2c', { round: 6 });
}

interface Seat {
  readonly member: Member;
  readonly x: number;
  readonly end: -1 | 1 | 0;
}

const GAP = 168;
/** From the hips of who sits at an end to the table. */
const REACH = 46;

function seatsOf(members: readonly Member[]): { seats: Seat[]; half: number } {
  const n = members.length;
  const grown = members.filter(({ child }) => !child);
  const small = members.filter(({ child }) => child);
  const atEnds = n === 1 ? [] : [...grown, ...small].slice(0, 2);
  const back = members.filter((m) => !atEnds.includes(m));
  const half = Math.max(86, (back.length * GAP) / 2 + 22);
  return {
    half,
    seats: [
      ...back.map((member, i) => ({ member, x: (i - (back.length - 1) / 2) * GAP, end: 0 as const })),
      ...atEnds.map((member, i) => ({ member, x: (i === 0 ? -1 : 1) * (half + REACH), end: (i === 0 ? -1 : 1) as -1 | 1 })),
    ],
  };
}

/** The same body at a table made for grown people: children are as small, and sit up. */
const sizeOf = ({ child }: Member, allSmall: boolean): number => (child && !allSmall ? 0.74 : 1);

export function atTable(d: Pen, members: readonly Member[], meal: Meal, round = false): void {
  const { seats, half } = seatsOf(members);
  const allSmall = members.every(({ child }) => child);
  const where = (seat: Seat): { x: number; y: number; scale: number; flip: boolean } => {
    const scale = sizeOf(seat.member, allSmall);
    const y = seat.end === 0 ? FAR + 64 * scale + (seat.member.child ? 6 : 0) : HIPS - (1 - scale) * 60;
    return { x: seat.x, y, scale, flip: seat.end === 1 };
  };
  const headOf = ({ child }: Member): number => (child ? CHILD_HEAD : HEAD);
  for (const seat of seats.filter(({ end }) => end === 0)) frontChair(d, seat.x);
  const as = (p: Pen, { member }: Seat): Pen => (member === members[0] ? p : asOther(p));
  seats.forEach((seat, i) => {
    if (seat.end !== 0) return;
    d.include((p) => jointed(as(p, seat), seat.member.look, poseBehind(meal, i), headOf(seat.member)), where(seat));
    if (meal === 'cards') card(d, seat.x - 2, FAR - 40 + 64);
  });
  const endPose = meal === 'chess' ? THINKS : meal === 'arms' ? WRESTLES : END;
  for (const seat of seats.filter(({ end }) => end !== 0)) {
    const at = where(seat);
    d.include((p) => sideChair(p, 0), { x: seat.x, flip: at.flip, y: at.scale < 1 ? -8 : 0 });
    d.include((p) => jointed(as(p, seat), seat.member.look, endPose, headOf(seat.member)), at);
  }
  board(d, half, meal, round);
  if (meal === 'chess') chessBoard(d, 0, (NEAR + FAR) / 2);
  else if (meal === 'paper')
    papers(
      d,
      seats.map(({ x, end }) => (end === 0 ? x : x - end * (REACH + 50))),
      (NEAR + FAR) / 2 + 4,
    );
  else if (meal === 'cards') {
    for (const k of [-30, 0, 26])
      d.form(
        polygon(`${k - 12},${NEAR - 22} ${k + 10},${NEAR - 24} ${k + 14},${NEAR - 14} ${k - 10},${NEAR - 11}`),
        '#f7f2e6',
        { round: 2 },
      );
    for (const x of [-half * 0.6, half * 0.6]) cup(d, x, NEAR - 30, '#c8a04a');
  } else if (meal !== 'arms')
    laid(
      d,
      seats.map(({ x, end }) => (end === 0 ? x : x - end * (REACH + 44))),
      (NEAR + FAR) / 2 + 6,
      meal,
    );
  for (const seat of seats.filter(({ end }) => end !== 0))
    d.include((p) => arms(as(p, seat), seat.member.look, endPose, headOf(seat.member)), where(seat));
}

function board(d: Pen, half: number, meal: Meal, round: boolean): void {
  const cloth = meal === 'dinner';
  const [top, side] = cloth ? ['#f4efe4', '#e6dfd0'] : ['#a8784a', '#7d5734'];
  if (round && half >= 100) {
    const middle = (NEAR + FAR) / 2;
    d.form(curve(`-20,${NEAR}! -30,-120 -26,-40! 26,-40! 30,-120 20,${NEAR}!`), '#5d3f25', { round: 8 });
    for (const x of [-96, 0, 96]) d.form(limb(`0,-46,22 ${x * 0.6},-24,20 ${x},-8,15`), '#5d3f25', { round: 5 });
    d.form(ellipse(0, middle + 14, half + 22, 50), side, { round: 8 });
    d.form(ellipse(0, middle, half + 22, 48), top, { round: 6, shade: 0.18, light: 0.2 });
    return;
  }
  if (half < 100) {
    d.form(limb(`0,${NEAR},22 0,-16,20`, 'flat'), '#4a3a30', { round: 6 });
    d.form(ellipse(0, -8, 64, 13), '#3d3029', { round: 5 });
    d.form(ellipse(0, (NEAR + FAR) / 2 + 9, half + 16, 30), side, { round: 6 });
    d.form(ellipse(0, (NEAR + FAR) / 2, half + 16, 29), top, { round: 5, shade: 0.2 });
    return;
  }
  if (cloth) {
    const fall = curve(
      `${-half - 14},${NEAR}! ${half + 14},${NEAR}! ${half + 18},-70! ${half * 0.6},-62 ${half * 0.2},-70 ${-half * 0.2},-62 ${-half * 0.6},-70 ${-half - 18},-64!`,
    );
    for (const s of [-1, 1]) d.form(box(s * (half - 16) - 10, -80, 20, 80), '#6f4c2c', { round: 5 });
    d.form(fall, side, { round: 12, shade: 0.28 });
    for (let i = 1; i < 8; i++) {
      const x = -half + (i * half) / 4;
      d.within(fall, limb(`${x},${NEAR + 4},1 ${x + 4},-140,7 ${x - 2},-70,10`), NIGHT, { opacity: 0.08 });
    }
  } else {
    for (const s of [-1, 1]) d.form(box(s * (half - 14) - 11, NEAR + 10, 22, -NEAR - 10), '#6f4c2c', { round: 5 });
    d.form(box(-half - 6, NEAR + 8, 2 * half + 12, 26), side, { round: 6 });
  }
  d.form(polygon(`${-half - 4},${FAR} ${half + 4},${FAR} ${half + 20},${NEAR} ${-half - 20},${NEAR}`), top, {
    round: 6,
    shade: 0.16,
    light: 0.2,
  });
  d.form(box(-half - 20, NEAR, 2 * half + 40, 12), cloth ? '#ece5d6' : '#8f6439', { round: 4 });
}
