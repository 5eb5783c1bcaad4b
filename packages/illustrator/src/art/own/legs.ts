/** What a figure of facing.ts stands, walks or sits on: trousers, bare legs, shoes. */
import { SKIN } from './head.ts';
import type { Look } from './look.ts';
import { curve, limb } from './outline.ts';
import type { Pen } from './sketch.ts';
import { NIGHT } from './sketch.ts';

const INK = NIGHT;

export const roleOf = (role: string | undefined): { role: string } | undefined => (role === undefined ? undefined : { role });

/** Weight on one leg, the other at ease with its foot turned out; walking, that one is lifted. */
export function legs(d: Pen, look: Look): void {
  const shoes = look.shoes ?? '#2f2926';
  const lift = look.legs === 'walk' ? 15 : 0;
  if (look.gown === 'dress') {
    bareLeg(d, 116, 0, look, shoes, 1);
    bareLeg(d, 86, lift, look, shoes, -1);
    return;
  }
  for (const [hip, knee, ankle, up, side] of [
    [123, 122, 119, 0, 1],
    [78, 73 - lift * 0.3, 69 - lift * 0.4, lift, -1],
  ] as const) {
    const cloth = look.short
      ? limb(`${hip},302,56 ${knee},440,50`, 'flat')
      : limb(`${hip},302,57 ${hip * 0.6 + knee * 0.4},380,48 ${knee},446,38 ${ankle},${572 - up},29`, 'flat');
    if (look.short)
      d.form(limb(`${knee},424,30 ${knee},480,29 ${ankle},${572 - up},19`, 'flat'), look.skin ?? SKIN, {
        round: 9,
        shade: 0.42,
      });
    shoe(d, ankle, 590 - up, shoes, 1, side, look.shoeRole);
    d.form(cloth, look.bottom, { round: 11, shade: 0.42, ...roleOf(look.bottomRole) });
    if (look.short) continue;
    d.within(cloth, limb(`${knee - 18},440,1 ${knee},447,4 ${knee + 18},438,1`), INK, { opacity: 0.18 });
    d.within(cloth, limb(`${ankle - 14},${556 - up},1 ${ankle},${562 - up},4 ${ankle + 14},${554 - up},1`), INK, {
      opacity: 0.18,
    });
  }
  d.fill(limb('100,322,2 100,372,8 99,420,1'), INK, { opacity: 0.3 });
}

function bareLeg(d: Pen, x: number, up: number, look: Look, shoes: string, side: -1 | 1): void {
  const ankle = x + side * 3;
  const leg = limb(`${x},420,33 ${x},470,25 ${x + side * 2},504,27 ${ankle},${572 - up},15`, 'flat');
  shoe(d, ankle, 590 - up, shoes, 0.74, side, look.shoeRole);
  d.form(leg, look.skin ?? SKIN, { round: 8, shade: 0.42 });
}

/** A shoe whose toe points at the viewer and outwards. */
export function shoe(d: Pen, x: number, y: number, color: string, size: number, side: -1 | 1, role?: string): void {
  const at = (dx: number, dy: number): string => `${x + dx * size * side},${y - dy * size}`;
  d.form(
    curve(
      `${at(-15, 26)}! ${at(-17, 10)} ${at(-13, 1)}! ${at(22, 0)}! ${at(30, 5)} ${at(27, 15)} ${at(14, 20)} ${at(14, 28)}!`,
    ),
    color,
    {
      round: 4 * size + 1,
      ...roleOf(role),
    },
  );
}

/** Trousers: thighs that come towards the viewer over shins that fall into their shadow. Bare legs stand together, aslant. */
export function sittingLegs(d: Pen, look: Look): void {
  const shoes = look.shoes ?? '#2f2926';
  if (look.gown === 'dress') {
    for (const [knee, ankle] of [
      [118, 138],
      [88, 112],
    ] as const) {
      const mid = (knee + ankle) / 2;
      shoe(d, ankle + 2, 512, shoes, 0.74, 1, look.shoeRole);
      d.form(limb(`${knee},380,32 ${mid},436,28 ${ankle},496,15`, 'flat'), look.skin ?? SKIN, { round: 9, shade: 0.5 });
    }
    return;
  }
  for (const side of [1, -1] as const) {
    const [knee, foot] = [100 + side * 50, 100 + side * 46];
    const shin = limb(`${knee - side * 1},376,49 ${foot},440,40 ${foot},498,30`, 'flat');
    shoe(d, foot, 512, shoes, 0.95, side, look.shoeRole);
    d.form(shin, look.short ? (look.skin ?? SKIN) : look.bottom, {
      round: 10,
      shade: 0.62,
      light: 0.08,
      ...(!look.short && roleOf(look.bottomRole)),
    });
    // The knee throws its shadow down the shin.
    d.within(shin, limb(`${knee - side * 24},398,30 ${knee + side * 26},396,34`, 'flat'), INK, { opacity: 0.4 });
    d.within(shin, limb(`${knee},410,44 ${foot},470,30`, 'flat'), INK, { opacity: 0.16 });
  }
  // Between the thighs it is dark.
  d.fill(curve('78,318! 122,318! 118,352 100,374 82,352'), INK, { opacity: 0.5 });
  for (const side of [-1, 1] as const) {
    const thigh = curve(
      `${100 + side * 2},300! ${100 + side * 40},300 ${100 + side * 58},320 ${100 + side * 70},356 ${100 + side * 73},386 ${100 + side * 50},396 ${100 + side * 25},388 ${100 + side * 13},350!`,
    );
    d.form(thigh, look.bottom, { round: 15, shade: 0.3, light: 0.42, ...roleOf(look.bottomRole) });
    // Foreshortened: what comes towards the viewer is seen from above, and ends at the round of the knee.
    d.within(thigh, limb(`${100 + side * 22},382,3 ${100 + side * 50},396,12 ${100 + side * 78},378,4`), INK, {
      opacity: 0.22,
    });
  }
}

/** On the back of an animal: the near leg over its flank, the other behind it. Skirts and robes fall over the leg to the calf. */
export function astride(d: Pen, look: Look, role: { role?: string }): void {
  const skirted = look.gown !== undefined;
  shoe(d, 96, 512, look.shoes ?? '#2f2926', 0.9, -1, look.shoeRole);
  const shin = limb('92,392,42 98,440,36 100,496,26', 'flat');
  d.form(shin, skirted && look.gown !== 'coat' ? (look.skin ?? SKIN) : look.bottom, {
    round: 9,
    shade: 0.5,
    ...(!skirted && roleOf(look.bottomRole)),
  });
  if (skirted) {
    const cloth = curve('62,262! 100,258 138,262! 156,312 158,366 146,430 128,462! 96,470 60,458! 44,400 42,330');
    d.form(cloth, look.gown === 'robe' || look.gown === 'coat' ? look.top : look.bottom, { ...role, round: 15, shade: 0.42 });
    for (const fold of ['84,290,1 70,370,7 70,460,11', '116,290,1 128,370,6 118,462,10'])
      d.within(cloth, limb(fold), INK, { opacity: 0.16 });
  } else d.form(limb('106,312,86 100,344,66 92,396,48'), look.bottom, { round: 12, shade: 0.4, ...roleOf(look.bottomRole) });
}

/** The tips of the shoes below a robe. */
export function shoesUnder(d: Pen, look: Look): void {
  for (const side of [1, -1] as const) shoe(d, 100 + side * 24, 592, look.shoes ?? '#2f2926', 0.8, side, look.shoeRole);
}
