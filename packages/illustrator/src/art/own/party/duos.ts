/** Two who do something with each other, and what one does with a thing on wheels: in one drawing, the floor at y = 0. */
import { jointed } from '../jointed/figure.ts';
import { boundsOf } from '../jointed/mapped-pen.ts';
import type { Pose } from '../jointed/pose.ts';
import type { Member } from '../jointed/together.ts';
import { box, curve, ellipse, limb } from '../outline.ts';
import type { Pen } from '../sketch.ts';
import { FACES, headOf, put, SIT_SIDE, SMALL, STAND, WALKS } from './placed-member.ts';
import { chairOnWheels, pram, swings } from './pushed.ts';

export const DUOS = [
  'shoulders',
  'carry',
  'pram',
  'wheelchair',
  'swing',
  'braid',
  'haircut',
  'propose',
  'wrestle',
  'examine',
  'give',
  'shake',
] as const;
export type Duo = (typeof DUOS)[number];

/** In the far seat of the two arms of the other. */
function carried(d: Pen, a: Member, b: Member): void {
  put(
    d,
    a,
    {
      legs: STAND,
      arms: [
        { at: [52, 246], elbow: [18, 226] },
        { at: [150, 246], elbow: [182, 226] },
      ],
      mood: 'smile',
    },
    { x: 0 },
  );
  const size = b.child ? SMALL * 0.95 : 0.88;
  d.include(
    (p) =>
      jointed(
        p,
        b.look,
        {
          lean: -56,
          side: 0.4,
          legs: [
            [58, 34],
            [70, 46],
          ],
          arms: [{ to: [34, -60] }, { to: [30, -140] }],
          turn: 0.2,
          mood: 'smile',
        },
        headOf(b),
      ),
    { x: b.child ? 6 : 26, y: -330, scale: size },
  );
  for (const side of [-1, 1])
    d.form(limb(`${side * 62},-352,24 ${side * 44},-322,22 ${side * 18},-312,18`), a.look.top, {
      round: 6,
      ...(a.look.plain ? {} : { role: 'body' }),
    });
}

function onShoulders(d: Pen, a: Member, b: Member): void {
  const size = b.child ? 0.56 : 0.7;
  const seat = -508;
  d.include(
    (p) =>
      jointed(
        p,
        b.look,
        {
          legs: [
            [-24, 6],
            [24, -6],
          ],
          arms: [{ to: [-30, -14] }, { to: [30, -14] }],
          mood: 'glad',
          turn: 0.2,
        },
        headOf(b),
      ),
    {
      x: 0,
      y: seat - 10,
      scale: size,
    },
  );
  put(
    d,
    a,
    {
      legs: STAND,
      arms: [
        { at: [52, 196], elbow: [8, 214] },
        { at: [148, 196], elbow: [192, 214] },
      ],
      mood: 'smile',
    },
    { x: 0 },
  );
  const bare = b.look.gown === 'dress';
  for (const side of [-1, 1]) {
    d.form(
      limb(`${side * 40},-470,${46 * size + 6} ${side * 46},-414,${40 * size + 4} ${side * 44},-366,${26 * size + 4}`),
      bare ? (b.look.skin ?? '#e2af8a') : b.look.bottom,
      { round: 7, shade: 0.4 },
    );
    d.form(ellipse(side * 44, -352, 15, 18), b.look.shoes ?? '#2f2926', { round: 4 });
    d.form(ellipse(side * 50, -382, 11, 10), a.look.skin ?? '#e2af8a', { round: 4 });
  }
}

function stool(d: Pen, x: number, top: number): void {
  for (const k of [-34, 34]) d.form(limb(`${x + k},${top + 10},11 ${x + k * 1.24},0,9`), '#6d4a30', { round: 4 });
  d.form(box(x - 48, top, 96, 18), '#8a6040', { round: 6 });
}

function atHair(d: Pen, a: Member, b: Member, cut: boolean): void {
  const high = b.child ? -150 : -130;
  const hips = high - 18 * (b.child ? SMALL : 1);
  stool(d, 70, high);
  put(d, b, { ...SIT_SIDE, down: false, mood: 'smile' }, { x: 70, y: hips });
  const size = b.child ? SMALL : 1;
  const head = [70 - 6 * size, hips - 240 * size] as const;
  if (cut)
    d.form(
      curve(
        `${64 - 44 * size},${hips - 184 * size}! ${64 + 48 * size},${hips - 184 * size}! ${64 + 92 * size},${hips - 10}! ${64 + 96 * size},${hips + 60 * size}! ${64 - 70 * size},${hips + 40 * size}!`,
      ),
      '#eef0ee',
      { round: 12, shade: 0.3 },
    );
  else {
    // The braid that is being made, from the back of the head to the hands.
    for (let i = 0; i < 6; i++)
      d.form(
        ellipse(head[0] - (34 + i * 11) * size, head[1] + (30 + i * 12) * size, 11 * size + 2, 10 * size + 2),
        b.look.hair[0] ?? '#4a3326',
        { round: 4, shade: 0.5 },
      );
  }
  const reach = [head[0] - (cut ? 36 : 92) * size + 96, head[1] + (cut ? 4 : 92 * size)] as const;
  const pose: Pose = { side: 0.6, lean: 8, legs: STAND, down: true, turn: 0.6, farArm: true };
  const stand = -boundsOf((p) => jointed(p, a.look, pose), d.chance).y1;
  const hand: readonly [number, number] = [reach[0], reach[1] - stand];
  put(d, a, { ...pose, arms: [{ to: [hand[0], hand[1]] }, { to: [hand[0] + 14, hand[1] - 16] }] }, { x: -96 });
  if (cut) {
    const [x, y] = [hand[0] - 96 + 14, hand[1] + stand - 8];
    d.form(limb(`${x - 4},${y},5 ${x + 34},${y - 12},3`), '#aab2b8', { round: 1 });
    d.form(limb(`${x - 4},${y - 8},5 ${x + 34},${y + 4},3`), '#aab2b8', { round: 1 });
  }
}

function proposes(d: Pen, a: Member, b: Member): void {
  put(
    d,
    a,
    {
      side: 0.6,
      legs: [
        [-4, -88],
        [84, 2],
      ],
      arms: [{ to: [128, -132] }, { to: [134, -138] }],
      turn: 0.7,
      nod: -10,
      mood: 'smile',
      farArm: true,
    },
    { x: -120 },
  );
  const pose: Pose = {
    side: 0.4,
    legs: STAND,
    arms: [{ to: [30, -170] }, { to: [56, -160] }],
    turn: 0.7,
    mood: 'glad',
    nod: 6,
  };
  put(d, b, pose, { x: 132, flip: true, scale: 0.97 });
  d.form(box(-2, -312, 28, 18), '#8a2a34', { round: 3 });
  d.form(curve('-2,-312! 26,-312! 22,-330 0,-334'), '#a3343f', { round: 3 });
  d.fill([ellipse(13, -322, 7), ellipse(13, -322, 4.6)], '#e0b84a');
  d.form(ellipse(13, -331, 4.4), '#e8f4fb', { round: 1, light: 0.8 });
}

const GRAPPLES: Pose = {
  side: 0.6,
  lean: 34,
  legs: [
    [-34, -40],
    [34, -18],
  ],
  arms: [{ to: [176, -58] }, { to: [182, -112] }],
  turn: 0.8,
  mood: 'cross',
  nod: -14,
};

function examines(d: Pen, a: Member, b: Member): void {
  const high = -168;
  d.form(box(18, high, 190, 24), '#dfe6ea', { round: 6 });
  for (const x of [34, 184]) d.form(box(x, high + 22, 12, -high - 22), '#9aa3aa', { round: 3 });
  put(d, b, { ...SIT_SIDE, mood: 'smile' }, { x: 120, y: high - 14, flip: true });
  const size = b.child ? SMALL : 1;
  put(d, a, { ...FACES, lean: 12, arms: [{ to: [150, -70] }, { to: [156, -78] }], mood: 'smile' }, { x: -92 });
  const chest = [104 - 30 * size, high - 14 - 120 * size] as const;
  d.fill(limb(`-60,-448,4 -20,-350,4 ${chest[0] - 20},${chest[1] + 20},4 ${chest[0]},${chest[1]},4`), '#2b2f36');
  d.form(ellipse(chest[0], chest[1], 9), '#aab2b8', { round: 3 });
}

function bouquet(d: Pen, x: number, y: number): void {
  d.form(curve(`${x - 9},${y + 36}! ${x + 9},${y + 36}! ${x + 26},${y - 22}! ${x - 26},${y - 22}!`), '#e9dfc8', { round: 4 });
  for (const [dx, dy, c] of [
    [-22, -30, '#d8505a'],
    [0, -42, '#e8b040'],
    [22, -30, '#c86a9a'],
    [-10, -22, '#f0e6d8'],
    [12, -20, '#d8505a'],
    [0, -58, '#e07a8a'],
  ] as const)
    d.form(ellipse(x + dx, y + dy, 15), c, { round: 5 });
}

function meets(d: Pen, a: Member, b: Member, gift: boolean): void {
  const high = gift && a.child && !b.child ? -206 : -116;
  const give: Pose = {
    ...FACES,
    arms: [{ to: [108, high] }, { to: [112, high - 8] }],
    mood: 'smile',
    nod: a.child && !b.child ? -12 : 0,
  };
  const ka = a.child ? SMALL : 1;
  const kb = b.child ? SMALL : 1;
  const from = put(d, a, give, { x: -124 * ka - 10 });
  const hand = [from.x + 112 * ka, from.y + high * ka] as const;
  const bx = hand[0] + 108 * kb + (gift ? 30 : 4);
  const stand = -boundsOf((p) => jointed(p, b.look, FACES), d.chance).y1 * kb;
  const reach: readonly [number, number] = [108, (hand[1] - stand) / kb];
  put(
    d,
    b,
    {
      ...FACES,
      arms: [{ to: [reach[0], reach[1]] }, gift ? { to: [reach[0] - 2, reach[1] - 12] } : { to: [20, 0] }],
      mood: gift ? 'glad' : 'smile',
      nod: b.child ? 0 : a.child ? 10 : 0,
    },
    { x: bx, flip: true },
  );
  if (gift) bouquet(d, hand[0] + 16, hand[1] - 6);
}

type Draw = (d: Pen, a: Member, b: Member, alone: boolean) => void;

const DRAW: Readonly<Record<Duo, Draw>> = {
  shoulders: onShoulders,
  carry: carried,
  pram: (d, a, b, alone) => {
    put(d, a, { ...WALKS, arms: [{ to: [132, -34] }, { to: [138, -40] }], mood: 'smile' }, { x: -160 });
    d.include((p) => pram(p, 0, alone ? undefined : b), { x: 132, scale: 1.2 });
  },
  wheelchair: (d, a, b, alone) => {
    const x = alone ? 0 : 116;
    chairOnWheels(d, x, true);
    put(d, b, { ...SIT_SIDE, mood: 'smile' }, { x, y: -152 - (b.child ? 8 : 0) });
    chairOnWheels(d, x, false);
    if (!alone) put(d, a, { ...WALKS, arms: [{ to: [112, -20] }, { to: [118, -26] }], mood: 'smile' }, { x: -96 });
  },
  swing: swings,
  braid: (d, a, b) => atHair(d, a, b, false),
  haircut: (d, a, b) => atHair(d, a, b, true),
  propose: proposes,
  wrestle: (d, a, b) => {
    put(d, b, GRAPPLES, { x: 206, flip: true });
    put(d, a, GRAPPLES, { x: -66 });
  },
  examine: examines,
  give: (d, a, b) => meets(d, a, b, true),
  shake: (d, a, b) => meets(d, a, b, false),
};

/** `b` is missing where one is alone with a pram or in a wheelchair. A colour that is said is that of the first. */
export function duo(d: Pen, scene: Duo, a: Member, b: Member | undefined): void {
  DRAW[scene](d, a, b ? ({ ...b, extra: true } as Member) : a, b === undefined);
}
