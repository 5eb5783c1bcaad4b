/** People seen from in front, a little stylised: what they wear, how they hold their arms, whether they stand, walk or sit. */
import { length } from '../../math.ts';
import { backHair, head, SKIN } from './head.ts';
import type { Look, Spot } from './look.ts';
import { curve, ellipse, limb } from './outline.ts';
import type { Pen } from './sketch.ts';

const INK = '#1d1a38';

export function facing(d: Pen, look: Look): void {
  const role = look.plain ? {} : { role: 'body' };
  const slim = look.gown === 'dress' ? 8 : 0;
  look.seat?.(d);
  backHair(d, look);
  if (look.legs === 'none') {
    // What is drawn instead is the caller's.
  } else if (look.gown === 'robe') look.legs === 'sit' ? sittingRobe(d, look.top, role) : robe(d, look.top, role);
  else if (look.legs === 'sit') sittingLegs(d, look);
  else legs(d, look);
  if (look.gown === 'dress' && look.legs !== 'none')
    (look.legs === 'sit' ? lap : skirt)(d, look.bottom, roleOf(look.bottomRole) ?? role);
  if (look.gown === 'coat' && look.legs !== 'sit') coat(d, look.top, role);
  torso(d, look, slim, role);
  if (look.apron) apron(d, look.apron, look.legs === 'sit');
  look.behind?.(d);
  for (const side of [-1, 1] as const) {
    const hand = (side < 0 ? look.left : look.right) ?? [100 + side * (66 - slim), look.legs === 'sit' ? 334 : 308];
    const elbow = side < 0 ? look.leftElbow : look.rightElbow;
    arm(d, side, hand, elbow, slim, look, role);
  }
  for (const lay of look.over ?? []) lay(d);
  head(d, look);
  look.held?.(d);
  look.hat?.(d);
}

const roleOf = (role: string | undefined): { role: string } | undefined => (role === undefined ? undefined : { role });

function legs(d: Pen, look: Look): void {
  const shoes = look.shoes ?? '#2f2926';
  const bare = look.gown === 'dress';
  const color = bare ? (look.skin ?? SKIN) : look.bottom;
  const w = bare ? 0.66 : 1;
  const lift = look.legs === 'walk' ? 18 : 0;
  for (const side of [1, -1] as const) {
    const up = side < 0 ? lift : 0;
    const hip = 100 + side * 24;
    const ankle = 100 + side * (bare ? 19 : 26);
    const leg = limb(`${hip},300,${58 * w} ${hip},430,${43 * w} ${ankle},${572 - up},${29 * w}`, 'flat');
    const cut = look.short === true && !bare;
    if (cut) d.form(limb(`${hip},420,30 ${ankle},${572 - up},20`, 'flat'), look.skin ?? SKIN, { round: 9, shade: 0.42 });
    d.form(cut ? limb(`${hip},300,58 ${hip},436,52`, 'flat') : leg, color, {
      round: 10,
      shade: 0.42,
      ...(!bare && roleOf(look.bottomRole)),
    });
    shoe(d, ankle + side * 5, 590 - up, shoes, bare ? 15 : 19, look.shoeRole);
    if (!bare && !cut) d.within(leg, limb(`${hip - 20},444,1 ${hip},450,4 ${hip + 20},442,1`), INK, { opacity: 0.2 });
  }
  if (!bare) d.fill(limb('100,326,3 100,400,6 100,500,2'), INK, { opacity: 0.28 });
}

function shoe(d: Pen, x: number, y: number, color: string, half: number, role?: string): void {
  d.form(
    curve(
      `${x - half},${y}! ${x - half},${y - 12} ${x - half * 0.5},${y - 25} ${x + half * 0.5},${y - 25} ${x + half},${y - 12} ${x + half},${y}!`,
    ),
    color,
    { round: 4, ...roleOf(role) },
  );
}

/** Trousers: thighs that come towards the viewer over shins that fall into their shadow. Bare legs stand together, aslant. */
function sittingLegs(d: Pen, look: Look): void {
  const shoes = look.shoes ?? '#2f2926';
  if (look.gown === 'dress') {
    for (const [knee, ankle] of [
      [118, 142],
      [88, 116],
    ] as const) {
      d.form(limb(`${knee},380,34 ${(knee + ankle) / 2 + 1},440,28 ${ankle},494,19`, 'flat'), look.skin ?? SKIN, {
        round: 9,
        shade: 0.5,
      });
      shoe(d, ankle + 5, 512, shoes, 15, look.shoeRole);
    }
    return;
  }
  for (const side of [1, -1] as const) {
    const foot = 100 + side * 40;
    const shin = limb(`${100 + side * 36},372,46 ${foot},440,39 ${foot},496,31`, 'flat');
    d.form(shin, look.short ? (look.skin ?? SKIN) : look.bottom, {
      round: 10,
      shade: 0.6,
      light: 0.1,
      ...(!look.short && roleOf(look.bottomRole)),
    });
    d.within(shin, limb(`${100 + side * 12},384,14 ${100 + side * 64},384,34`, 'flat'), INK, { opacity: 0.3 });
    shoe(d, foot + side * 4, 512, shoes, 20, look.shoeRole);
  }
  for (const side of [-1, 1] as const)
    d.form(limb(`${100 + side * 23},316,52 ${100 + side * 35},366,49`), look.bottom, {
      round: 12,
      shade: 0.36,
      light: 0.3,
      ...roleOf(look.bottomRole),
    });
}

const FOLDS = ['76,290,1 60,380,7 40,488,13', '96,280,1 90,390,6 84,492,13', '122,290,1 134,390,7 148,488,14'];

function skirt(d: Pen, color: string, role: { role?: string }): void {
  const cloth = curve(
    '66,250! 100,258 134,250! 150,316 172,400 192,478! 172,490 148,484 124,495 98,488 72,496 44,486 12,484! 30,400 50,316',
  );
  d.form(cloth, color, { ...role, round: 18, shade: 0.45 });
  for (const fold of FOLDS) d.within(cloth, limb(fold), INK, { opacity: 0.17 });
  for (const fold of ['66,290,1 46,400,5 26,486,10', '108,280,1 114,400,5 116,488,10', '138,300,1 156,400,4 172,484,9'])
    d.within(cloth, limb(fold), '#fff0d2', { opacity: 0.16 });
}

/** The skirt of who sits: thighs towards the viewer, knees together, its hem in shadow below them. */
function lap(d: Pen, color: string, role: { role?: string }): void {
  const cloth = curve('64,268! 100,262 136,268! 158,312 164,364 158,404! 124,416 84,414 46,400! 40,356 46,308');
  d.form(cloth, color, { ...role, round: 14, shade: 0.4 });
  d.within(cloth, curve('40,376 70,366 102,380 134,368 170,378 168,420 36,420'), INK, { opacity: 0.3 });
  d.within(cloth, limb('102,316,2 101,350,6 102,384,3'), INK, { opacity: 0.22 });
  for (const x of [74, 130]) d.within(cloth, ellipse(x, 346, 24, 20), '#fff0d2', { opacity: 0.13 });
}

function robe(d: Pen, color: string, role: { role?: string }): void {
  const cloth = curve('58,240! 100,234 142,240! 158,340 172,460 184,588! 140,594 100,588 60,594 16,588! 28,460 42,340');
  d.form(cloth, color, { ...role, round: 22, shade: 0.48 });
  for (const fold of ['74,280,1 62,420,8 46,590,15', '100,270,1 98,420,9 96,590,16', '126,280,1 140,420,8 152,590,15'])
    d.within(cloth, limb(fold), INK, { opacity: 0.18 });
}

/** A robe over knees, falling to the feet. */
function sittingRobe(d: Pen, color: string, role: { role?: string }): void {
  for (const side of [-1, 1]) shoe(d, 100 + side * 34, 514, '#3b2a24', 19);
  const cloth = curve(
    '58,262! 100,256 142,262! 162,316 174,366 176,430 186,500! 140,506 100,500 60,506 14,500! 24,430 26,366 38,316',
  );
  d.form(cloth, color, { ...role, round: 18, shade: 0.45 });
  d.within(cloth, curve('20,388 60,378 100,392 140,378 180,388 192,520 8,520'), INK, { opacity: 0.26 });
  for (const fold of ['64,392,4 54,450,9 46,506,13', '136,392,4 146,450,9 154,506,13'])
    d.within(cloth, limb(fold), INK, { opacity: 0.2 });
  for (const x of [66, 134]) d.within(cloth, ellipse(x, 352, 28, 24), '#fff0d2', { opacity: 0.13 });
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
  const dress = look.gown === 'dress';
  const cloth = dress
    ? curve('77,116! 100,122 123,116! 143,124 147,150 140,192 132,232 137,264! 100,272 63,264! 68,232 60,192 53,150 57,124')
    : curve(
        `76,110! 100,117 124,110! 150,122 159,150 151,220 149,280 151,${long}! 100,${long + 8} 49,${long}! 51,280 49,220 41,150 50,122`,
      );
  d.form(cloth, look.top, { ...role, round: 16, shade: 0.4 });
  const skin = look.skin ?? SKIN;
  d.form(limb('100,84,31 100,118,36', 'flat'), skin, { round: 7, shade: 0.4 });
  const opening = dress ? curve('78,112! 122,112! 118,132 100,142 82,132') : curve('84,108! 116,108! 100,136!');
  d.within(cloth, opening, skin);
  // What the chin throws on the neck.
  d.fill(curve('84,106! 116,106! 116,116 104,124 90,118'), '#7c4238', { opacity: 0.4 });
  if (dress) d.within(cloth, limb('62,254,9 100,260,10 138,254,9', 'flat'), INK, { opacity: 0.26 });
  else {
    for (const side of [-1, 1]) {
      const collar = curve(`${100 + side * 17},104! ${100 + side * 29},112 ${100 + side * 20},138! ${100 + side * 1},140!`);
      d.form(collar, look.top, { ...role, round: 3, shade: 0.3, light: 0.35 });
    }
    d.within(cloth, limb(`100,140,2 101,220,3 100,${long},3`), INK, { opacity: 0.25 });
    d.within(cloth, limb('60,190,1 76,208,4 84,236,1'), INK, { opacity: 0.12 });
    d.within(cloth, limb('142,196,1 128,214,4 120,238,1'), INK, { opacity: 0.14 });
  }
  d.strokes(cloth, '#fff0d2', { count: 14 - slim, length: 48, width: 5, angle: 84, opacity: 0.1 });
  if (!dress) d.within(cloth, limb('48,262,1 80,272,5 110,268,4 152,256,1'), INK, { opacity: 0.14 });
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
      role: 'apron',
      round: 12,
      shade: 0.35,
    },
  );
  for (const side of [-1, 1]) d.fill(limb(`${100 + side * 26},172,6 ${100 + side * 20},116,6`), color, { role: 'apron' });
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
  const [sx, sy] = [100 + side * (43 - slim * 0.4), 138];
  const [ex, ey] = bend ?? [(sx + hand[0]) / 2 + side * 13, (sy + hand[1]) / 2 + 4];
  const bare = look.sleeves === undefined ? look.gown === 'dress' : look.sleeves === 'short';
  const skin = look.skin ?? SKIN;
  palm(d, hand, [ex, ey], side, look.gloves ?? skin, look.gloves === undefined ? undefined : 'gloves');
  d.form(
    limb(`${sx},${sy},${32 - slim} ${ex},${ey},${27 - slim} ${hand[0]},${hand[1]},${18 - slim * 0.4}`),
    bare ? skin : look.top,
    { round: 7, shade: 0.42, light: 0.14, ...(bare ? {} : role) },
  );
  if (bare)
    d.form(limb(`${sx - side * 2},${sy - 2},28 ${sx * 0.62 + ex * 0.38},${sy * 0.62 + ey * 0.38},28`), look.top, {
      round: 6,
      shade: 0.34,
      light: 0.14,
      ...role,
    });
}

/** A hand goes on where the forearm points, the thumb on the side of the body. */
function palm(d: Pen, [x, y]: Spot, [ex, ey]: Spot, side: -1 | 1, color: string, role?: string): void {
  const reach = length(x - ex, y - ey) || 1;
  const [ux, uy] = [(x - ex) / reach, (y - ey) / reach];
  const at = (along: number, across: number): string => `${x + ux * along - uy * across},${y + uy * along + ux * across}`;
  d.form(limb(`${at(0, 0)},16 ${at(9, 0)},21 ${at(22, side * -1)},11`), color, {
    round: 4,
    shade: 0.34,
    ...roleOf(role),
  });
  d.form(limb(`${at(4, side * 8)},8 ${at(16, side * 11)},6`), color, { round: 2, shade: 0.3, ...roleOf(role) });
}
