/** Men, women and children as one meets them: standing, walking, sitting, reading, dancing, under an umbrella. */
import { bustOf } from './bust/bust.ts';
import { facing, headless } from './facing.ts';
import { dressedIn } from './garments.ts';
import { gripsOf, withHands } from './hands.ts';
import { backHair, head } from './head.ts';
import { inPose } from './jointed/posed.ts';
import type { Look, Spot } from './look.ts';
import { book } from './open-book.ts';
import { box, curve, ellipse, limb } from './outline.ts';
import { NIGHT, type Pen, type Sketch, sketch } from './sketch.ts';

const BROWN = ['#3a271e', '#4a3326', '#2c1d17'];
const CHESTNUT = ['#5a3522', '#6d432b', '#452818'];
const BLOND = ['#b08a4e', '#c49d5e', '#94703c'];
export const GREY = ['#b9b4aa', '#cfcabf', '#a09b92'];

export const MAN: Look = { top: '#4d6377', bottom: '#3f3d42', hair: BROWN };
export const WOMAN: Look = {
  top: '#a8503f',
  bottom: '#a8503f',
  hair: CHESTNUT,
  hairCut: 'long',
  gown: 'dress',
  shoes: '#5b3a2c',
};
export const BOY: Look = { top: '#c79a45', bottom: '#4b5a6b', hair: BROWN };
export const GIRL: Look = { top: '#6f8f86', bottom: '#6f8f86', hair: BLOND, hairCut: 'long', gown: 'dress' };

/** A hand over the head has hold of something there: the string of a kite. */
const isRaised = (look: Look): look is Look & { right: Spot } => look.right !== undefined && look.right[1] < 60;

/** A figure that can be given other clothes; `draw` draws it in the look it is given. */
const folk = (
  name: string,
  [width, height]: readonly [number, number],
  foot: [number, number],
  look: Look,
  draw: (d: Pen, look: Look) => void,
  grip?: (spot: Spot) => Spot,
  child = false,
): Sketch => ({
  posed: (pose, garments, hands) => inPose(name, look, pose, { garments, hands, child }),
  look,
  child,
  bust: (cut, garments) => bustOf(`${name}~${garments.join('+')}`, dressedIn(look, garments), child, cut),
  ...sketch(name, width, height, foot, (d) => draw(d, look), 'front', isRaised(look) && grip ? [grip(look.right)] : undefined),
  dressed: (garments) =>
    sketch(`${name}~${garments.join('+')}`, width, height, foot, (d) => draw(d, dressedIn(look, garments)), 'front'),
  ...(grip && {
    handed: (hands, garments) =>
      sketch(
        `${name}~${[...garments, ...hands].join('+')}`,
        width,
        height,
        foot,
        (d) => draw(d, withHands(dressedIn(look, garments), hands)),
        'front',
        gripsOf(hands).map(grip),
      ),
  }),
});

export const adult = (name: string, look: Look, width = 200, shift = 0): Sketch =>
  folk(
    name,
    [width, 600],
    [100 + shift, 588],
    look,
    (d, worn) => d.include((p) => facing(p, worn), { x: shift }),
    ([x, y]) => [x + shift, y],
  );

/** Where the body of a child goes in the frame of a grown one. */
const YOUNG = { x: 38, y: 228, scale: 0.6 } as const;

/** A child's head is large for its body: the body shrinks, the head is put on again. */
export function young(d: Pen, look: Look): void {
  const top = { x: 24, y: 224, scale: 0.74 };
  d.include((p) => look.back?.(p), YOUNG);
  d.include((p) => backHair(p, look), top);
  d.include((p) => headless(p, look), YOUNG);
  d.include((p) => {
    head(p, look);
    look.hat?.(p);
  }, top);
  d.include((p) => look.held?.(p), YOUNG);
}

export const small = (name: string, look: Look, width = 170, shift = 0): Sketch =>
  folk(
    name,
    [width, 420],
    [84 + shift, 408],
    look,
    (d, worn) => d.include((p) => young(p, worn), { x: -14 + shift, y: -180 }),
    ([x, y]) => [YOUNG.x + YOUNG.scale * x - 14 + shift, YOUNG.y + YOUNG.scale * y - 180],
    true,
  );

export const man = adult('man', MAN);
export const manWalking = adult('man-walking', { ...MAN, legs: 'walk', left: [30, 296], right: [164, 312] });
export const woman = adult('woman', WOMAN);
export const child = small('child', BOY);
export const girl = small('girl', GIRL);

export const READS = {
  legs: 'sit',
  down: true,
  left: [58, 250],
  right: [142, 250],
  leftElbow: [26, 236],
  rightElbow: [174, 236],
} as const;
export const seated = (name: string, look: Look): Sketch =>
  folk(name, [220, 524], [110, 511], look, (d, worn) => d.include((p) => facing(p, worn), { x: 10 }));

export const womanReading = seated('woman-reading', { ...WOMAN, ...READS, held: book(100, 236) });
export const manReading = seated('man-reading', { ...MAN, ...READS, held: book(100, 236) });
export const STANDS = { ...READS, legs: undefined } as const;
export const womanBook = adult('woman-book', { ...WOMAN, ...STANDS, held: book(100, 236) });
export const manBook = adult('man-book', { ...MAN, ...STANDS, held: book(100, 236) });
export const womanSitting = seated('woman-sitting', { ...WOMAN, legs: 'sit', left: [78, 312], right: [122, 312] });
export const manSitting = seated('man-sitting', { ...MAN, legs: 'sit', left: [66, 322], right: [136, 322] });

/** A net over the knees, mended with a needle. */
export const netMender = seated('net-mender', {
  ...MAN,
  seat: (d) => {
    d.form(box(22, 318, 156, 178), '#7d5a3c', { round: 10, shade: 0.5 });
    for (const y of [356, 404, 452]) d.fill(limb(`24,${y},5 176,${y},5`, 'flat'), NIGHT, { opacity: 0.3 });
  },
  ...READS,
  top: '#3f5a6b',
  bottom: '#4c4740',
  hair: GREY,
  beard: '#c9c3b6',
  left: [66, 286],
  right: [140, 276],
  held: (d) => {
    const net = curve('30,300 66,282 100,292 140,280 172,300 186,380 194,500 140,514 100,506 50,514 6,500 16,390');
    d.fill(net, '#6f7f6a', { opacity: 0.45 });
    for (let i = 0; i < 9; i++) {
      d.within(net, limb(`${10 + i * 22},280,2.6 ${-30 + i * 28},520,2.6`), '#dcd6bd');
      d.within(net, limb(`${0},${290 + i * 26},2.6 ${200},${300 + i * 25},2.6`), '#dcd6bd');
    }
    for (const x of [24, 70, 122, 172]) d.form(ellipse(x, 508, 9, 7), '#b5713a', { round: 3 });
  },
});

const DANCES = { top: '#c98aa0', bottom: '#c98aa0', hair: CHESTNUT, hairCut: 'bun', gown: 'dress', shoes: '#d8a7b4' } as const;
export const dancer = folk(
  'dancer',
  [300, 640],
  [150, 628],
  { ...DANCES, legs: 'walk', left: [8, 62], right: [204, 176], leftElbow: [10, 140], rightElbow: [172, 152] },
  (d, worn) => d.include((p) => facing(p, worn), { x: 50, y: 40 }),
);
export const dancerTurning = folk(
  'dancer-turning',
  [240, 660],
  [120, 648],
  { ...DANCES, left: [72, -36], right: [128, -36], leftElbow: [8, 46], rightElbow: [192, 46] },
  (d, worn) => d.include((p) => facing(p, worn), { x: 20, y: 60 }),
);

/** An umbrella's shaft and its roof. */
const umbrella =
  (x: number, y: number) =>
  (d: Pen): void => {
    d.fill(limb(`${x},${y - 40},5 ${x},${y + 190},5`), '#4a3a30');
    const roof = curve(
      `${x - 132},${y}! ${x - 108},${y - 66} ${x},${y - 104} ${x + 108},${y - 66} ${x + 132},${y}! ${x + 100},${y - 14} ${x + 66},${y}! ${x + 33},${y - 14} ${x},${y}! ${x - 33},${y - 14} ${x - 66},${y}! ${x - 100},${y - 14}`,
    );
    d.form(roof, '#b5342f', { role: 'held', round: 18, shade: 0.45 });
    for (const k of [-66, 0, 66])
      d.within(roof, limb(`${x},${y - 104},1 ${x + k * 0.8},${y - 60},4 ${x + k},${y},3`), NIGHT, { opacity: 0.2 });
    d.fill(limb(`${x},${y - 120},4 ${x},${y - 100},4`), '#4a3a30');
  };

const UNDER = { right: [136, 200], rightElbow: [170, 232] } as const;
export const womanUmbrella = folk(
  'woman-umbrella',
  [330, 720],
  [132, 708],
  { ...WOMAN, top: '#5b6b80', bottom: '#5b6b80', ...UNDER, held: umbrella(136, 14) },
  (d, worn) => d.include((p) => facing(p, worn), { x: 32, y: 120 }),
);
export const manUmbrella = folk(
  'man-umbrella',
  [330, 720],
  [132, 708],
  { ...MAN, ...UNDER, held: umbrella(136, 14) },
  (d, worn) => d.include((p) => facing(p, worn), { x: 32, y: 120 }),
);
export const girlUmbrella = folk(
  'girl-umbrella',
  [250, 500],
  [112, 488],
  { ...GIRL, ...UNDER, right: [150, 190], rightElbow: [172, 236], held: umbrella(150, -66) },
  (d, worn) => d.include((p) => young(p, worn), { x: 14, y: -100 }),
);

/** One arm up, at the end of a string. */
export const childReaching = small(
  'child-reaching',
  { ...BOY, legs: 'walk', right: [176, 40], rightElbow: [172, 120], left: [30, 280] },
  190,
);
export const manReaching = adult('man-reaching', { ...MAN, right: [168, 30], rightElbow: [178, 100] });
export const womanReaching = adult('woman-reaching', { ...WOMAN, right: [160, 30], rightElbow: [170, 100] });
export const girlReaching = small('girl-reaching', { ...GIRL, right: [170, 40], rightElbow: [170, 120] }, 190);
export const childUmbrella = folk(
  'child-umbrella',
  [250, 500],
  [112, 488],
  { ...BOY, ...UNDER, right: [150, 190], rightElbow: [172, 236], held: umbrella(150, -66) },
  (d, worn) => d.include((p) => young(p, worn), { x: 14, y: -100 }),
);
