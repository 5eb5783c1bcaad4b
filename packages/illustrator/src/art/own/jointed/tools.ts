/** What posed figures have in their hands, drawn by where the hands are. Frame of the picture, the hips at (0, 0), units of facing.ts. */
import { length } from '../../../math.ts';
import { box, curve, ellipse, limb, type Point, polygon } from '../outline.ts';
import type { Pen } from '../sketch.ts';
import { NIGHT } from '../sketch.ts';
import type { Joints } from './pose.ts';

const WOOD = '#8a6240';
const STEEL = '#aab2b8';
const HELD = { role: 'held' } as const;

export type Tool = (d: Pen, joints: Joints) => void;

export const rightHand = ({ arms }: Joints): Point => arms[1].end;
const leftHand = ({ arms }: Joints): Point => arms[0].end;

/** A bar from one point to another. */
const bar = (d: Pen, [ax, ay]: Point, [bx, by]: Point, wide: number, color: string): void =>
  d.form(limb(`${ax},${ay},${wide} ${bx},${by},${wide}`), color, { ...HELD, round: wide * 0.3 });

/** `along` units from `from` towards `to`, beyond it too. */
function towards([ax, ay]: Point, [bx, by]: Point, along: number): Point {
  const far = length(bx - ax, by - ay) || 1;
  return [ax + ((bx - ax) / far) * along, ay + ((by - ay) / far) * along];
}

const plus = ([x, y]: Point, dx: number, dy: number): Point => [x + dx, y + dy];

/** A long handle through both hands, with an end where it meets the floor. */
const onShaft =
  (beyond: number, end: (d: Pen, at: Point) => void, color = WOOD): Tool =>
  (d, joints) => {
    const [top, low] = [leftHand(joints), rightHand(joints)];
    const foot = towards(top, low, length(low[0] - top[0], low[1] - top[1]) + beyond);
    bar(d, towards(low, top, length(low[0] - top[0], low[1] - top[1]) + 50), foot, 7, color);
    end(d, foot);
  };

export const broom = onShaft(210, (d, [x, y]) => {
  d.form(curve(`${x - 16},${y - 14}! ${x + 18},${y - 10}! ${x + 44},${y + 46}! ${x - 18},${y + 46}!`), '#c79a4a', { round: 7 });
  for (const k of [-6, 8, 24]) d.fill(limb(`${x + k * 0.4},${y},1 ${x + k},${y + 42},2`), NIGHT, { opacity: 0.3 });
});
export const rake = onShaft(215, (d, [x, y]) => {
  d.form(limb(`${x - 30},${y + 8},7 ${x + 40},${y + 16},7`), STEEL, { round: 2 });
  for (const k of [-28, -12, 4, 20, 36]) d.fill(limb(`${x + k},${y + 12},4 ${x + k + 4},${y + 36},3`), STEEL);
});
export const spade = onShaft(180, (d, [x, y]) => {
  d.form(curve(`${x - 22},${y - 12}! ${x + 24},${y - 4}! ${x + 30},${y + 44} ${x + 14},${y + 76} ${x - 12},${y + 52}`), STEEL, {
    round: 7,
  });
  d.form(ellipse(x + 10, y + 82, 66, 16), '#6b4c33', { round: 6 });
});
export const vacuum: Tool = (d, joints) => {
  const hand = rightHand(joints);
  const foot: Point = [hand[0] + 96, 276];
  d.form(ellipse(-120, 244, 62, 40), '#b5403c', { ...HELD, round: 12 });
  d.form(ellipse(-138, 272, 17), '#2c2d33', { round: 4 });
  d.fill(limb(`-70,230,10 -20,150,9 40,110,9 ${hand[0]},${hand[1]},9`), '#3a3d45');
  bar(d, hand, foot, 10, STEEL);
  d.form(
    curve(
      `${foot[0] - 44},${foot[1] + 2}! ${foot[0] + 36},${foot[1] - 2}! ${foot[0] + 46},${foot[1] + 18}! ${foot[0] - 50},${foot[1] + 18}!`,
    ),
    '#b5403c',
    { round: 5 },
  );
};
export const mower: Tool = (d, joints) => {
  const hand = rightHand(joints);
  const deck: Point = [hand[0] + 150, 226];
  bar(d, hand, [deck[0] - 50, deck[1]], 9, '#3a3d45');
  d.form(
    curve(
      `${deck[0] - 84},${deck[1] + 26}! ${deck[0] - 64},${deck[1] - 16} ${deck[0]},${deck[1] - 30} ${deck[0] + 70},${deck[1] - 10} ${deck[0] + 88},${deck[1] + 26}!`,
    ),
    '#c9402f',
    { ...HELD, round: 12 },
  );
  d.form(box(deck[0] - 34, deck[1] - 54, 62, 30), '#3a3d45', { round: 6 });
  for (const x of [-58, 62]) {
    d.form(ellipse(deck[0] + x, deck[1] + 28, 30), '#2a2b30', { round: 6 });
    d.form(ellipse(deck[0] + x, deck[1] + 28, 13), STEEL, { round: 3 });
  }
};
export const wateringCan: Tool = (d, joints) => {
  const [x, y] = rightHand(joints);
  d.form(limb(`${x + 30},${y + 40},15 ${x + 76},${y + 18},11 ${x + 108},${y + 30},10`), '#4f7f6a', { ...HELD, round: 4 });
  d.form(curve(`${x - 34},${y + 14}! ${x + 34},${y + 20}! ${x + 34},${y + 74}! ${x - 40},${y + 66}!`), '#4f7f6a', {
    ...HELD,
    round: 9,
  });
  d.form(limb(`${x - 30},${y + 20},7 ${x},${y - 6},7 ${x + 28},${y + 22},7`), '#3f6757', { ...HELD, round: 3 });
  for (let i = 0; i < 9; i++) {
    const [dx, dy] = [108 + (i % 3) * 13 + i * 1.5, 44 + Math.floor(i / 3) * 34 + (i % 3) * 9];
    d.fill(limb(`${x + dx},${y + dy},3 ${x + dx + 4},${y + dy + 16},4`), '#9ccbe8', { opacity: 0.85 });
  }
};
export const rod: Tool = (d, joints) => {
  const [x, y] = rightHand(joints);
  d.fill(limb(`${x - 46},${y + 30},9 ${x + 60},${y - 60},6 ${x + 190},${y - 200},3`), WOOD, HELD);
  d.form(ellipse(x - 4, y + 12, 13), STEEL, { round: 4 });
  d.fill(limb(`${x + 190},${y - 200},1.6 ${x + 206},${y - 60},1.6 ${x + 208},${260},1.6`), '#f0eee6', { opacity: 0.85 });
  d.form(ellipse(x + 208, 256, 8, 10), '#d0432f', { round: 3 });
};
export const bow: Tool = (d, joints) => {
  const [x, y] = rightHand(joints);
  const [sx, sy] = leftHand(joints);
  d.fill(limb(`${x - 34},${y - 150},2 ${sx},${sy},2.4 ${x - 34},${y + 150},2`), '#efe9da');
  d.form(
    limb(`${x - 34},${y - 150},6 ${x + 2},${y - 96},9 ${x + 18},${y},11 ${x + 2},${y + 96},9 ${x - 34},${y + 150},6`),
    '#7a4a28',
    { ...HELD, round: 4 },
  );
  bar(d, [sx, sy], [x + 60, y], 4, '#d9c08c');
  d.form(polygon(`${x + 56},${y - 9} ${x + 82},${y} ${x + 56},${y + 9}`), STEEL, { round: 2 });
};
/** A blade from the hand, on from the forearm. */
export const blade =
  (far: number, wide: number): Tool =>
  (d, { arms }) => {
    const { middle, end } = arms[1];
    const reach = length(end[0] - middle[0], end[1] - middle[1]);
    const at = (k: number): Point => towards(middle, end, reach + k);
    const [ux, uy] = [(end[0] - middle[0]) / reach, (end[1] - middle[1]) / reach];
    const aside = ([x, y]: Point, k: number): string => `${x - uy * k},${y + ux * k}`;
    const [a, b, tip] = [at(20), at(far - 30), at(far)];
    d.form(
      polygon(`${aside(a, -wide)} ${aside(b, -wide)} ${tip[0]},${tip[1]} ${aside(b, wide)} ${aside(a, wide)}`),
      '#cdd4d9',
      { ...HELD, round: 4, light: 0.5 },
    );
    d.fill(polygon(`${aside(a, 0)} ${tip[0]},${tip[1]} ${aside(b, wide)} ${aside(a, wide)}`), NIGHT, { opacity: 0.22 });
    d.form(limb(`${aside(at(20), -24)},8 ${aside(at(20), 24)},8`), '#b58d3a', { round: 3 });
    bar(d, at(-22), at(20), 10, '#4a3326');
  };
export const axe: Tool = (d, { arms }) => {
  const { middle, end } = arms[1];
  const reach = length(end[0] - middle[0], end[1] - middle[1]);
  bar(d, towards(end, middle, 60), towards(middle, end, reach + 130), 9, WOOD);
  const [ux, uy] = [(end[0] - middle[0]) / reach, (end[1] - middle[1]) / reach];
  const head = towards(middle, end, reach + 104);
  const at = (along: number, aside: number): string =>
    `${head[0] + ux * along - uy * aside},${head[1] + uy * along + ux * aside}`;
  d.form(
    curve(`${at(-16, -6)}! ${at(-24, 30)} ${at(-46, 58)}! ${at(0, 70)} ${at(46, 58)}! ${at(24, 30)} ${at(16, -6)}!`),
    '#7d878e',
    { ...HELD, round: 6, light: 0.4 },
  );
  d.fill(curve(`${at(-46, 58)}! ${at(0, 70)} ${at(46, 58)}! ${at(0, 58)}`), '#dfe5e8', { opacity: 0.9 });
};
export const hammer: Tool = (d, { arms }) => {
  const { middle, end } = arms[1];
  bar(d, towards(end, middle, 14), towards(middle, end, 150), 8, WOOD);
  const [x, y] = towards(middle, end, 150);
  d.form(box(x - 26, y - 14, 52, 26), '#5d666d', { round: 5, light: 0.4 });
};
/** A stick in both hands, with what hits at its end. */
const club =
  (far: number, end: (d: Pen, at: Point) => void, color = WOOD, wide = 7): Tool =>
  (d, joints) => {
    const [a, b] = [leftHand(joints), rightHand(joints)];
    const [mx, my] = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    const { middle } = joints.arms[1];
    const tip = towards(middle, [mx, my], length(mx - middle[0], my - middle[1]) + far);
    bar(d, [mx, my], tip, wide, color);
    end(d, tip);
  };
export const racket: Tool = (d, { arms }) => {
  const { middle, end } = arms[1];
  const reach = length(end[0] - middle[0], end[1] - middle[1]);
  const [neck, head] = [towards(middle, end, reach + 74), towards(middle, end, reach + 112)];
  bar(d, towards(end, middle, 10), neck, 8, '#2f3238');
  d.form(ellipse(head[0], head[1], 42, 42), '#c9503a', { ...HELD, round: 5 });
  d.fill(ellipse(head[0], head[1], 35, 35), '#eee9dc', { opacity: 0.85 });
};
export const bat = club(150, (d, [x, y]) => d.form(ellipse(x, y, 12), '#c08d52', { round: 4 }), '#c08d52', 15);
export const golfClub = club(190, (d, [x, y]) => d.form(ellipse(x + 10, y + 4, 20, 10), '#5d666d', { round: 4 }), '#9aa2a8', 5);
export const hockeyStick = club(
  190,
  (d, [x, y]) => {
    d.form(limb(`${x},${y},11 ${x + 54},${y + 12},13`), '#8a6240', { round: 4 });
    d.form(ellipse(x + 96, 282, 24, 8), '#1c1d22', { round: 3 });
  },
  '#8a6240',
  9,
);
/** Down into what stands before the waist. */
export const ladle: Tool = (d, joints) => {
  const [x, y] = rightHand(joints);
  bar(d, [x + 26, y - 66], [x - 26, 22], 10, WOOD);
  d.form(ellipse(x - 28, 20, 22, 8), WOOD, { round: 3 });
};
/** Its teeth in the hair. */
export const comb: Tool = (d, joints) => {
  const [x, y] = rightHand(joints);
  d.form(limb(`${x - 2},${y - 34},12 ${x - 12},${y + 32},12`, 'flat'), '#d9b25a', { ...HELD, round: 4, light: 0.4 });
  for (let i = 0; i < 9; i++) {
    const at = y - 30 + i * 7.4;
    d.fill(limb(`${x - 6 - i},${at},3.2 ${x - 26 - i},${at - 4},2.4`), '#b98c34', HELD);
  }
};
/** From hand to hand over the head. */
export const skippingRope: Tool = (d, joints) => {
  const [[ax, ay], [bx, by]] = [leftHand(joints), rightHand(joints)];
  d.form(
    limb(
      `${ax - 8},${ay + 4},7 ${ax - 66},${ay - 70},7 ${ax - 70},-250,7 ${ax * 0.6},-390,7 0,-424,7 ${bx * 0.6},-390,7 ${bx + 70},-250,7 ${bx + 66},${by - 70},7 ${bx + 8},${by + 4},7`,
    ),
    '#d8503f',
    { ...HELD, round: 2 },
  );
};
export const ropeHandles: Tool = (d, joints) => {
  for (const [x, y, s] of [
    [...leftHand(joints), -1],
    [...rightHand(joints), 1],
  ] as const)
    bar(d, [x - s * 10, y + 8], [x + s * 24, y - 20], 12, '#c08d52');
};
export const baton: Tool = (d, { arms }) => bar(d, arms[1].end, towards(arms[1].middle, arms[1].end, 150), 4, '#f1ece0');
export const barbell: Tool = (d, joints) => {
  const [a, b] = [leftHand(joints), rightHand(joints)];
  bar(d, plus(a, -120, 0), plus(b, 120, 0), 9, STEEL);
  for (const [x, y] of [plus(a, -84, 0), plus(b, 84, 0)])
    for (const [k, r] of [
      [-12, 54],
      [10, 40],
    ] as const)
      d.form(ellipse(x + (x < 0 ? k : -k), y, 10, r), '#2c2f36', { ...HELD, round: 5, light: 0.4 });
};
export const ball =
  (color: string, r: number, lines: boolean): Tool =>
  (d, joints) => {
    const [x, y] = plus(rightHand(joints), 8, -r - 6);
    d.form(ellipse(x, y, r), color, { ...HELD, round: r * 0.3, light: 0.35 });
    if (!lines) return;
    d.fill(limb(`${x - r},${y},2.4 ${x},${y + r * 0.24},2.4 ${x + r},${y},2.4`), NIGHT, { opacity: 0.6 });
    d.fill(limb(`${x},${y - r},2.4 ${x + r * 0.2},${y},2.4 ${x},${y + r},2.4`), NIGHT, { opacity: 0.6 });
  };
export const phone: Tool = (d, joints) => {
  const [x, y] = rightHand(joints);
  d.form(limb(`${x - 4},${y - 28},24 ${x + 4},${y + 14},24`, 'flat'), '#23252b', { ...HELD, round: 4 });
  d.fill(limb(`${x - 3},${y - 24},18 ${x + 3},${y + 8},18`, 'flat'), '#a9c8dd');
};
export const cup: Tool = (d, joints) => {
  const [x, y] = rightHand(joints);
  d.form(curve(`${x - 20},${y - 40}! ${x + 20},${y - 40}! ${x + 16},${y + 10}! ${x - 16},${y + 10}!`), '#efe8d8', {
    ...HELD,
    round: 6,
  });
  d.fill(ellipse(x, y - 40, 20, 5), '#6b4530');
};
export const microphone: Tool = (d, joints) => {
  const [x, y] = rightHand(joints);
  d.form(limb(`${x + 4},${y + 34},11 ${x - 6},${y - 18},15`), '#2a2c33', { ...HELD, round: 4 });
  d.form(ellipse(x - 8, y - 28, 14), '#8d949b', { round: 5, light: 0.4 });
};
export const camera: Tool = (d, joints) => {
  const [x, y] = joints.place([96, 74]);
  d.form(box(x - 40, y - 22, 80, 46), '#2a2c33', { ...HELD, round: 7 });
  d.form(box(x - 14, y - 34, 30, 14), '#2a2c33', { round: 4 });
  d.form(ellipse(x, y + 2, 20), '#45484f', { round: 5 });
  d.form(ellipse(x, y + 2, 12), '#6f8ba0', { round: 4, light: 0.5 });
};
export const cards: Tool = (d, joints) => {
  const [x, y] = rightHand(joints);
  for (let i = 0; i < 5; i++)
    d.include(
      (p) => {
        p.form(box(-15, -62, 30, 48), '#f4efe3', { ...HELD, round: 3 });
        p.fill(ellipse(0, -38, 6), i % 2 ? '#b0302f' : '#26242c');
      },
      { x, y, turn: -40 + i * 22 },
    );
};
const palette: Tool = (d, joints) => {
  const [x, y] = leftHand(joints);
  d.form(
    curve(`${x - 58},${y - 6} ${x - 30},${y - 34} ${x + 20},${y - 26} ${x + 30},${y} ${x + 6},${y + 22} ${x - 40},${y + 22}`),
    '#b58454',
    { round: 6 },
  );
  for (const [dx, dy, c] of [
    [-38, -8, '#b5402f'],
    [-18, -18, '#d9a52e'],
    [6, -14, '#3d6ea0'],
    [-32, 10, '#4d8a4a'],
  ] as const)
    d.fill(ellipse(x + dx, y + dy, 8, 6), c);
};
export const easel: Tool = (d, joints) => {
  const [x] = rightHand(joints);
  const at = x + 76;
  for (const [dx, foot] of [
    [-20, -56],
    [20, 60],
  ] as const)
    d.fill(limb(`${at + dx},-190,9 ${at + foot},284,9`), WOOD);
  const sheet = polygon(`${at - 66},-150 ${at + 66},-158 ${at + 66},40 ${at - 66},40`);
  d.form(sheet, '#f1ebdc', { round: 5 });
  d.within(sheet, curve(`${at - 66},-20 ${at - 20},-50 ${at + 20},-26 ${at + 66},-46 ${at + 66},40 ${at - 66},40`), '#6f9a63');
  d.within(sheet, ellipse(at + 24, -104, 20), '#e0a83c');
  d.within(sheet, curve(`${at - 66},6 ${at},-6 ${at + 66},10 ${at + 66},40 ${at - 66},40`), '#3d6ea0');
  d.form(box(at - 74, 38, 148, 12), WOOD, { round: 3 });
};
const brush: Tool = (d, { arms }) => {
  bar(d, towards(arms[1].end, arms[1].middle, 20), towards(arms[1].middle, arms[1].end, 128), 5, WOOD);
};
/** What is steered a ship by, before the chest. */
export const wheel: Tool = (d) => {
  for (let i = 0; i < 4; i++)
    d.include((p) => p.form(limb('-104,0,12 104,0,12'), WOOD, { round: 4 }), { x: 0, y: -60, turn: i * 45 });
  d.form(
    [...ellipse(0, -60, 80)].map(([x, y]) => [x, y] as const),
    WOOD,
    { ...HELD, round: 8, opacity: 0 },
  );
  d.fill([ellipse(0, -60, 82), ellipse(0, -60, 66)], '#7a5230', HELD);
  d.fill([ellipse(0, -60, 82), ellipse(0, -60, 78)], NIGHT, { opacity: 0.25 });
  d.form(ellipse(0, -60, 18), '#b58d3a', { round: 5 });
  d.form(polygon('-26,40 26,40 40,282 -40,282'), '#6d4a2c', { round: 9 });
};
export const paintingKit: Tool = (d, joints) => {
  palette(d, joints);
  brush(d, joints);
};
