/** People seen from in front, a little stylised: what they wear, how they hold their arms, whether they stand, walk or sit. */
import { cos, length, radians, sin } from '../../math.ts';
import { apron, ballgown, coat, lap, robe, sittingRobe, skirt } from './gowns.ts';
import { backHair, head, SKIN } from './head.ts';
import { astride, legs, roleOf, shoesUnder, sittingLegs } from './legs.ts';
import type { Look, Spot } from './look.ts';
import { curve, limb } from './outline.ts';
import type { Pen } from './sketch.ts';
import { NIGHT } from './sketch.ts';

const INK = NIGHT;

/** Heads are drawn larger than they are worn: six and a half of them make a person. */
export const HEAD = 0.86;

/** Where the head of head.ts goes: smaller, about its chin, bent by so many degrees. */
function onNeck(bent: number): { x: number; y: number; scale: number; turn: number } {
  const [c, s] = [cos(radians(bent)) * HEAD, sin(radians(bent)) * HEAD];
  return { x: 100 - (100 * c - 112 * s), y: 112 - (100 * s + 112 * c), scale: HEAD, turn: bent };
}

export function facing(d: Pen, look: Look): void {
  body(d, look, true);
}

/** The same with no head and nothing in the hands, for a head of another size. */
export function headless(d: Pen, look: Look): void {
  body(d, { ...look, behind: () => {}, held: () => {} }, false);
}

function body(d: Pen, look: Look, whole: boolean): void {
  const role = look.plain ? {} : { role: 'body' };
  const slim = isDress(look) ? 8 : 0;
  const neck = onNeck(look.bent ?? (look.down ? 4 : -2));
  look.seat?.(d);
  if (whole) {
    look.back?.(d);
    d.include((p) => backHair(p, look), neck);
  }
  below(d, look, role);
  torso(d, look, role);
  mantle(d, look, role);
  look.behind?.(d);
  for (const side of [-1, 1] as const) {
    const sits = look.legs === 'sit';
    const given = side < 0 ? look.left : look.right;
    const hand = given ?? [100 + side * (60 - slim), sits ? 334 : 310 - side * 4];
    const elbow = side < 0 ? look.leftElbow : look.rightElbow;
    const shoulder: Spot = [100 + side * (43 - slim * 0.4), 138];
    const bend = elbow ?? (given || sits ? undefined : [100 + side * (66 - slim), 222]);
    arm(d, side, shoulder, hand, bend, slim, look, role);
  }
  for (const lay of look.over ?? []) lay(d);
  if (whole)
    d.include((p) => {
      head(p, look);
      look.hat?.(p);
    }, neck);
  look.held?.(d);
}

/** What the figure stands or sits on, with the skirt over it. */
export function below(d: Pen, look: Look, role: { role?: string }): void {
  const rides = look.legs === 'astride';
  if (look.legs === 'none') {
    // What is drawn instead is the caller's.
  } else if (rides) astride(d, look, role);
  else if (look.legs === 'sit' && (look.gown === 'robe' || look.gown === 'ballgown')) sittingRobe(d, look.bottom, role);
  else if (look.gown === 'robe') shoesUnder(d, look);
  else if (look.legs === 'sit') sittingLegs(d, look);
  else if (look.gown === 'ballgown') ballgown(d, look.bottom, role);
  else legs(d, look);
  if (look.gown === 'dress' && look.legs !== 'none' && !rides)
    (look.legs === 'sit' ? lap : skirt)(d, look.bottom, roleOf(look.bottomRole) ?? role);
}

/** What falls over the chest down to the legs. */
export function mantle(d: Pen, look: Look, role: { role?: string }): void {
  const rides = look.legs === 'astride';
  if (look.gown === 'robe' && look.legs !== 'sit' && !rides) robe(d, look.top, role);
  if (look.gown === 'coat' && look.legs !== 'sit' && !rides) coat(d, look.top, role);
  if (look.apron && !rides) apron(d, look.apron, look.legs === 'sit');
}

export const isDress = ({ gown }: Look): boolean => gown === 'dress' || gown === 'ballgown';

export function torso(d: Pen, look: Look, role: { role?: string }): void {
  const tucked = look.gown === undefined && look.legs !== 'sit' && !look.loose;
  const long = look.legs === 'sit' ? 322 : tucked ? 318 : look.loose ? 344 : look.gown === 'robe' ? 264 : 330;
  const dress = isDress(look);
  const cloth = dress
    ? curve('78,116! 100,122 122,116! 141,123 146,148 139,192 128,232 132,262! 100,269 68,262! 72,232 61,192 54,148 59,123')
    : curve(
        `77,110! 100,117 123,110! 147,121 157,148 151,210 147,268 150,${long}! 100,${long + 6} 50,${long}! 53,268 49,210 43,148 53,121`,
      );
  d.form(cloth, look.top, { ...role, round: 16, shade: 0.38 });
  const skin = look.skin ?? SKIN;
  const [wide, opening] = dress
    ? [24, curve('78,112! 122,112! 117,130 100,139 83,130')]
    : [27, curve('84,108! 116,108! 100,136!')];
  d.form(limb(`100,92,${wide} 100,120,${wide + 5}`, 'flat'), skin, { round: 6, shade: 0.36 });
  d.within(cloth, opening, skin);
  // What the chin throws on the neck.
  d.fill(curve('86,108! 114,108! 114,116 104,122 90,117'), '#8a4538', { opacity: 0.36 });
  if (dress) d.within(cloth, limb('66,253,8 100,259,9 134,253,8', 'flat'), INK, { opacity: 0.22 });
  else {
    for (const side of [-1, 1]) {
      const collar = curve(`${100 + side * 15},104! ${100 + side * 27},111 ${100 + side * 19},135! ${100 + side * 1},138!`);
      d.form(collar, look.top, { ...role, round: 3, shade: 0.3, light: 0.35 });
    }
    d.within(cloth, limb(`100,138,1.6 101,220,2.4 100,${long},2.4`), INK, { opacity: 0.22 });
    if (tucked) d.within(cloth, limb('46,314,13 100,320,13 154,314,13', 'flat'), '#33261f', { opacity: 0.8 });
  }
  if (!dress) d.within(cloth, limb('60,250,1 84,262,5 112,258,4 146,246,1'), INK, { opacity: 0.12 });
  d.within(cloth, limb('64,170,1 76,200,6 84,236,1'), INK, { opacity: 0.1 });
}

export function arm(
  d: Pen,
  side: -1 | 1,
  [sx, sy]: Spot,
  hand: Spot,
  bend: Spot | undefined,
  slim: number,
  look: Look,
  role: { role?: string },
): void {
  const [ex, ey] = bend ?? [(sx + hand[0]) / 2 + side * 13, (sy + hand[1]) / 2 + 4];
  const bare = look.sleeves === undefined ? isDress(look) : look.sleeves === 'short';
  const skin = look.skin ?? SKIN;
  const thin = bare ? Math.max(slim, 6) : slim;
  palm(d, hand, [ex, ey], side, look.gloves ?? skin, look.gloves === undefined ? undefined : 'gloves');
  const sleeve = { round: 7, shade: 0.4, light: 0.14, ...(bare ? {} : role) };
  const cloth = bare ? skin : look.top;
  const wrist = bare ? 12 : 19 - slim * 0.4;
  const folded = (ex - sx) * (hand[0] - ex) + (ey - sy) * (hand[1] - ey) < 0;
  if (folded) {
    // The lower arm comes back over the upper one.
    d.form(limb(`${sx},${sy},${31 - thin} ${ex},${ey},${26 - thin}`), cloth, sleeve);
    d.form(limb(`${ex},${ey},${25 - thin * 0.8} ${hand[0]},${hand[1]},${wrist}`), cloth, sleeve);
  } else {
    const [fx, fy] = [ex * 0.55 + hand[0] * 0.45, ey * 0.55 + hand[1] * 0.45];
    d.form(
      limb(`${sx},${sy},${31 - thin} ${ex},${ey},${25 - thin * 0.8} ${fx},${fy},${24 - thin} ${hand[0]},${hand[1]},${wrist}`),
      cloth,
      sleeve,
    );
  }
  if (bare)
    d.form(limb(`${sx - side * 2},${sy - 2},27 ${sx * 0.66 + ex * 0.34},${sy * 0.66 + ey * 0.34},27`), look.top, {
      round: 6,
      shade: 0.34,
      light: 0.14,
      ...role,
    });
}

/** A hand goes on where the forearm points, the fingers a little bent, the thumb on the side of the body. */
function palm(d: Pen, [x, y]: Spot, [ex, ey]: Spot, side: -1 | 1, color: string, role?: string): void {
  const reach = length(x - ex, y - ey) || 1;
  const [ux, uy] = [(x - ex) / reach, (y - ey) / reach];
  const at = (along: number, across: number): string => `${x + ux * along - uy * across},${y + uy * along + ux * across}`;
  d.form(limb(`${at(-2, 0)},13 ${at(9, 0)},18 ${at(20, side * 2)},12 ${at(25, side * 4)},7`), color, {
    round: 4,
    shade: 0.34,
    ...roleOf(role),
  });
  d.form(limb(`${at(3, side * 6)},7 ${at(14, side * 10)},6`), color, { round: 2, shade: 0.3, ...roleOf(role) });
}
