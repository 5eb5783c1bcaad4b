/** People seen from in front, a little stylised: what they wear, how they hold their arms, whether they stand, walk or sit. */
import { curve, ellipse, limb, polygon } from './outline.ts';
import type { Pen } from './sketch.ts';

export const SKIN = '#c98f6b';
const INK = '#1d1a38';

type Spot = readonly [x: number, y: number];

/** Units: 600 high standing, feet on y = 590, middle x = 100. Sitting, the knees point at the viewer and the feet are on y = 512. */
export interface Look {
  readonly top: string;
  readonly bottom: string;
  readonly hair: readonly string[];
  readonly hairCut?: 'short' | 'long' | 'bun' | 'bald';
  /** Colour of a beard. */
  readonly beard?: string;
  readonly skin?: string;
  readonly shoes?: string;
  /** A dress to the calves, or a robe or coat to the feet in the colour of `top`. */
  readonly gown?: 'dress' | 'robe' | 'coat';
  readonly apron?: string;
  readonly legs?: 'walk' | 'sit' | 'none' | undefined;
  /** Where the hands are, and the elbows where a soft bend will not do; hanging when absent. */
  readonly left?: Spot;
  readonly right?: Spot;
  readonly leftElbow?: Spot;
  readonly rightElbow?: Spot;
  /** Eyes lowered: on a book, on work. */
  readonly down?: boolean;
  /** The part that takes a said colour is something held. */
  readonly plain?: boolean;
  /** What is sat on, where the drawing brings it. */
  readonly seat?: (d: Pen) => void;
  /** What is held: behind the hands, and before them. */
  readonly behind?: (d: Pen) => void;
  readonly held?: (d: Pen) => void;
  readonly hat?: (d: Pen) => void;
}

export function facing(d: Pen, look: Look): void {
  const role = look.plain ? {} : { role: 'body' };
  const slim = look.gown === 'dress' ? 8 : 0;
  look.seat?.(d);
  if (look.hairCut === 'long') backHair(d, look);
  if (look.legs === 'none') {
    // What is drawn instead is the caller's.
  } else if (look.legs === 'sit') sittingLegs(d, look);
  else if (look.gown === 'robe') robe(d, look.top, role);
  else legs(d, look);
  if (look.gown === 'dress' && look.legs !== 'none')
    look.legs === 'sit' ? lap(d, look.bottom, role) : skirt(d, look.bottom, role);
  if (look.gown === 'coat' && look.legs !== 'sit') coat(d, look.top, role);
  torso(d, look, slim, role);
  if (look.apron) apron(d, look.apron, look.legs === 'sit');
  look.behind?.(d);
  for (const side of [-1, 1] as const) {
    const hand = (side < 0 ? look.left : look.right) ?? [100 + side * (66 - slim), look.legs === 'sit' ? 334 : 308];
    const elbow = side < 0 ? look.leftElbow : look.rightElbow;
    arm(d, side, hand, elbow, slim, look, role);
  }
  head(d, look);
  look.held?.(d);
  look.hat?.(d);
}

function legs(d: Pen, look: Look): void {
  const shoes = look.shoes ?? '#2f2926';
  const bare = look.gown === 'dress';
  const color = bare ? (look.skin ?? SKIN) : look.bottom;
  const w = bare ? 0.66 : 1;
  const lift = look.legs === 'walk' ? 18 : 0;
  for (const side of [1, -1] as const) {
    const up = side < 0 ? lift : 0;
    const x = 100 + side * 24;
    const leg = limb(`${x},300,${56 * w} ${x},440,${42 * w} ${x},${568 - up},${31 * w}`, 'flat');
    d.form(leg, color, { round: 11, shade: 0.5 });
    const foot = x + side * 4;
    d.form(
      curve(
        `${foot - 22},${590 - up} ${foot - 20},${574 - up} ${foot},${562 - up} ${foot + 20},${574 - up} ${foot + 22},${590 - up}`,
      ),
      shoes,
      { round: 5 },
    );
    if (!bare) d.within(leg, limb(`${x - 20},444,1 ${x},451,4 ${x + 20},445,1`), INK, { opacity: 0.2 });
  }
  if (!bare) d.fill(limb('100,322,3 100,430,9 100,560,5'), INK, { opacity: 0.28 });
}

function sittingLegs(d: Pen, look: Look): void {
  const bare = look.gown === 'dress';
  for (const side of [1, -1] as const) {
    const x = 100 + side * 27;
    const foot = x + side * 5;
    d.form(
      limb(`${x},366,${bare ? 30 : 44} ${foot},440,${bare ? 26 : 38} ${foot},492,${bare ? 21 : 31}`, 'flat'),
      bare ? (look.skin ?? SKIN) : look.bottom,
      {
        round: 10,
        shade: 0.55,
      },
    );
    d.form(curve(`${foot - 22},512 ${foot - 20},496 ${foot},484 ${foot + 20},496 ${foot + 22},512`), look.shoes ?? '#2f2926', {
      round: 5,
    });
  }
  if (!bare)
    for (const side of [1, -1] as const)
      d.form(limb(`${100 + side * 20},322,58 ${100 + side * 28},366,54`), look.bottom, { round: 13, shade: 0.4, light: 0.3 });
}

const FOLDS = ['72,300,1 58,390,7 44,496,12', '98,290,1 94,390,6 88,500,12', '122,300,1 132,390,7 142,498,13'];

function skirt(d: Pen, color: string, role: { role?: string }): void {
  const cloth = curve(
    '60,258! 100,252 140,258! 154,330 174,420 186,494! 158,502 130,497 100,504 68,497 40,502 14,494! 28,410 46,330',
  );
  d.form(cloth, color, { ...role, round: 20, shade: 0.45 });
  for (const fold of FOLDS) d.within(cloth, limb(fold), INK, { opacity: 0.15 });
  for (const fold of ['60,290,1 42,400,5 26,490,9', '110,290,1 114,400,5 116,500,9'])
    d.within(cloth, limb(fold), '#fff0d2', { opacity: 0.16 });
}

/** The skirt of who sits, over thighs and knees. */
function lap(d: Pen, color: string, role: { role?: string }): void {
  const cloth = curve('60,270! 100,262 140,270! 160,330 168,390 172,446! 140,452 100,446 60,452 28,446! 32,390 40,330');
  d.form(cloth, color, { ...role, round: 18, shade: 0.45 });
  for (const fold of ['100,340,1 98,390,7 96,446,10', '62,352,1 56,400,6 52,450,9', '138,352,1 146,400,6 150,450,9'])
    d.within(cloth, limb(fold), INK, { opacity: 0.18 });
  for (const x of [70, 130]) d.within(cloth, ellipse(x, 352, 26, 16), '#fff0d2', { opacity: 0.16 });
}

function robe(d: Pen, color: string, role: { role?: string }): void {
  const cloth = curve('58,240! 100,234 142,240! 158,340 172,460 184,588! 140,594 100,588 60,594 16,588! 28,460 42,340');
  d.form(cloth, color, { ...role, round: 22, shade: 0.48 });
  for (const fold of ['74,280,1 62,420,8 46,590,15', '100,270,1 98,420,9 96,590,16', '126,280,1 140,420,8 152,590,15'])
    d.within(cloth, limb(fold), INK, { opacity: 0.18 });
}

function coat(d: Pen, color: string, role: { role?: string }): void {
  for (const side of [-1, 1] as const) {
    const at = (x: number, y: number, corner = ''): string => `${100 + side * x},${y}${corner}`;
    const half = curve(
      [at(4, 250, '!'), at(50, 250, '!'), at(60, 340), at(66, 470, '!'), at(36, 476), at(10, 466, '!'), at(6, 350)].join(' '),
    );
    d.form(half, color, { ...role, round: 14, shade: 0.45 });
  }
}

function torso(d: Pen, look: Look, slim: number, role: { role?: string }): void {
  const long = look.legs === 'sit' ? 322 : 336;
  const cloth =
    look.gown === 'dress'
      ? curve('74,118! 88,114 112,114 126,118! 148,128 146,170 138,214 141,268! 100,276 59,268! 62,214 54,170 52,128')
      : curve(
          `74,110! 100,116 126,110! 154,122 160,152 152,220 150,280 152,${long}! 100,${long + 8} 48,${long}! 50,280 48,220 40,152 46,122`,
        );
  d.form(cloth, look.top, { ...role, round: 18, shade: 0.42 });
  const skin = look.skin ?? SKIN;
  d.form(limb('100,84,30 100,120,36', 'flat'), skin, { round: 8, shade: 0.5 });
  d.within(cloth, curve('84,108! 116,108! 100,138!'), skin);
  for (const side of [-1, 1]) d.within(cloth, limb(`${100 + side * 17},108,3 100,140,5`), INK, { opacity: 0.22 });
  if (look.gown !== 'dress') d.within(cloth, limb(`100,140,2 101,220,3 100,${long},3`), INK, { opacity: 0.25 });
  d.strokes(cloth, '#fff0d2', { count: 14 - slim, length: 48, width: 5, angle: 84, opacity: 0.1 });
  d.within(cloth, limb('48,262,1 80,272,5 110,268,4 152,256,1'), INK, { opacity: 0.14 });
}

function apron(d: Pen, color: string, sits: boolean): void {
  d.form(
    curve(
      sits
        ? '72,170! 128,170! 134,250 142,400! 100,408 58,400! 66,250'
        : '72,170! 128,170! 136,250 146,440! 100,448 54,440! 64,250',
    ),
    color,
    {
      round: 12,
      shade: 0.35,
    },
  );
  for (const side of [-1, 1]) d.fill(limb(`${100 + side * 26},172,6 ${100 + side * 20},116,6`), color);
  d.fill(limb('62,262,3 100,268,4 138,262,3'), INK, { opacity: 0.2 });
}

function arm(
  d: Pen,
  side: -1 | 1,
  hand: Spot,
  bend: Spot | undefined,
  slim: number,
  look: Look,
  role: { role?: string },
): void {
  const [sx, sy] = [100 + side * (52 - slim), 142];
  const [ex, ey] = bend ?? [(sx + hand[0]) / 2 + side * 12, (sy + hand[1]) / 2 + 4];
  const bare = look.gown === 'dress';
  // The hand goes on where the forearm points.
  d.form(ellipse(hand[0], hand[1] + (hand[1] < ey ? -8 : 6), 12, 13), look.skin ?? SKIN, { round: 5 });
  d.form(
    limb(`${sx},${sy},${36 - slim * 1.6} ${ex},${ey},${29 - slim} ${hand[0]},${hand[1]},${21 - slim * 0.6}`),
    bare ? (look.skin ?? SKIN) : look.top,
    {
      round: 9,
      shade: 0.5,
      ...(bare ? {} : role),
    },
  );
  if (bare)
    d.form(limb(`${sx},${sy},34 ${(sx * 2 + ex) / 3},${(sy * 2 + ey) / 3},30`), look.top, { round: 8, shade: 0.4, ...role });
}

function backHair(d: Pen, { hair }: Look): void {
  d.form(curve('100,10 68,18 58,52 56,110 54,160 74,178 100,170 126,178 146,160 144,110 142,52 132,18'), hair[0] ?? '#33231c', {
    round: 12,
    shade: 0.5,
  });
}

export function head(d: Pen, look: Look): void {
  const skin = look.skin ?? SKIN;
  for (const side of [-1, 1]) d.form(ellipse(100 + side * 35, 70, 7, 11), skin, { round: 3 });
  const face = curve('100,20 72,28 65,58 68,86 82,106 100,114 118,106 132,86 135,58 128,28');
  d.form(face, skin, { round: 11, shade: 0.34 });
  for (const side of [-1, 1]) {
    const x = 100 + side * 15;
    d.within(face, ellipse(x + side * 5, 86, 9, 6), '#c4604c', { opacity: 0.22 });
    d.fill(limb(`${x - 8},${56},1.5 ${x},53,3.4 ${x + 8},56,1.5`), look.hair[0] ?? '#3a271e', { opacity: 0.85 });
    if (look.down) d.fill(limb(`${x - 7},69,1.5 ${x},73,3.6 ${x + 7},69,1.5`), '#2a1a16');
    else {
      d.fill(ellipse(x, 69, 4.4, 5.4), '#2a1a16');
      d.fill(ellipse(x - 1.4, 67, 1.5, 1.7), '#fff3e2');
    }
  }
  d.within(face, limb('101,70,1 96,84,4 102,88,3'), '#7c4238', { opacity: 0.34 });
  d.within(face, limb('90,97,1.5 100,100,3.4 110,97,1.5'), '#8a3a34', { opacity: 0.85 });
  if (look.beard) beard(d, look.beard);
  hairOf(d, look);
}

function beard(d: Pen, color: string): void {
  d.form(curve('66,66 68,98 80,132 100,156 120,132 132,98 134,66 124,88 110,92 100,88 90,92 76,88'), color, {
    round: 8,
    shade: 0.35,
  });
  d.fill(limb('88,99,1.5 100,103,4 112,99,1.5'), '#6d3430', { opacity: 0.7 });
}

function hairOf(d: Pen, { hair, hairCut = 'short' }: Look): void {
  const [dark = '#33231c', ...rest] = hair;
  if (hairCut === 'bald') return;
  if (hairCut === 'bun') d.form(ellipse(100, 6, 19, 17), dark, { round: 7 });
  const cap = curve('100,8 72,14 61,40 63,68! 69,52 82,38 100,42! 112,30 126,42 131,52 137,68! 139,40 128,14');
  d.form(cap, dark, { round: 8, shade: 0.4, light: 0.2 });
  if (hairCut === 'long')
    for (const side of [-1, 1])
      d.form(
        limb(`${100 + side * 32},36,14 ${100 + side * 38},84,15 ${100 + side * 40},140,14 ${100 + side * 38},166,5`),
        dark,
        { round: 5 },
      );
  d.strands('98,12,3 78,24,4 68,52,2', '104,12,3 124,24,4 133,52,2', 9, [dark, ...rest], { stray: 2 });
}

/** Brimmed hats, caps and crowns for that head. */
export const HATS = {
  straw: (d: Pen): void => {
    d.form(curve('40,40 70,26 100,24 130,26 160,40 140,50 100,44 60,50'), '#d9b565', { round: 6 });
    d.form(curve('68,32! 72,4 100,-6 128,4 132,32! 100,38'), '#e0bf74', { round: 8 });
    d.fill(limb('68,30,7 100,36,7 132,30,7', 'flat'), '#8a4a34');
  },
  chef: (d: Pen): void => {
    d.form(curve('66,34! 64,8 44,-8 58,-36 84,-36 100,-48 116,-36 142,-36 156,-8 136,8 134,34! 100,40'), '#f3f0e8', {
      round: 12,
      shade: 0.3,
    });
    d.form(curve('65,38! 66,14 100,20 134,14 135,38! 100,44'), '#ece8de', { round: 5, shade: 0.3 });
  },
  beret: (d: Pen): void => d.form(curve('58,34 66,6 106,-8 150,6 146,30 118,32 84,36'), '#9a3b34', { round: 9 }),
  cap: (d: Pen): void => {
    d.form(curve('64,36! 66,6 100,-4 134,6 136,36! 100,42'), '#39506b', { round: 8 });
    d.form(curve('66,38! 100,30 134,38! 126,52 100,48 74,52'), '#2c3f56', { round: 5 });
  },
  souwester: (d: Pen): void => {
    d.form(curve('44,54! 62,26 100,20 138,26 156,54! 128,44 100,42 72,44'), '#e0b23a', { round: 6 });
    d.form(curve('66,32! 70,2 100,-6 130,2 134,32! 100,38'), '#ecc04a', { round: 8 });
  },
  pointed:
    (color: string) =>
    (d: Pen): void => {
      d.form(curve('36,42 70,28 100,26 130,28 164,42 140,54 100,48 60,54'), color, { role: 'body', round: 6 });
      d.form(curve('68,34! 84,-30 112,-96 134,-110 124,-70 128,-20 134,34! 100,42'), color, {
        role: 'body',
        round: 12,
        shade: 0.45,
      });
      d.fill(limb('68,30,9 100,38,9 133,30,9', 'flat'), '#d7b04c');
    },
  crown: (d: Pen): void => {
    d.form(polygon('66,30 60,-14 82,8 100,-22 118,8 140,-14 134,30'), '#e0b64a', { round: 6 });
    for (const [x, y] of [
      [82, 18],
      [100, 16],
      [118, 18],
    ] as const)
      d.fill(ellipse(x, y, 4.5, 5.5), '#a8323a');
  },
  tricorne: (d: Pen): void => {
    d.form(curve('38,34! 66,-6 100,-22 134,-6 162,34! 126,18 100,26 74,18'), '#2b2724', { round: 9 });
    d.fill(limb('42,32,3 74,17,3 100,24,3 126,17,3 158,32,3'), '#d7b04c', { opacity: 0.9 });
  },
};
