import { merge } from './clip.ts';
import { curve, limb, type Outline, polygon } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

const COAT = '#8a5433';
const FAR = '#5c3726';
const HOOF = '#38302d';
const MANE = ['#2c1c19', '#3d2822', '#4f352b'];

/** A far leg: a flat, darker shape behind the body. */
function farLeg(d: Pen, spine: string, hoof: string, color: string): void {
  d.form(limb(spine, 'flat'), color, { role: 'body', round: 6, light: 0.08 });
  d.fill(polygon(hoof), '#2a2423');
}

/** Muzzle, eye and nostril, and the soft modelling of the cheek. */
function face(d: Pen, body: Outline, muzzle: string, eye: string, nostril: string, cheek: string): void {
  d.within(body, curve(cheek), NIGHT, { opacity: 0.16 });
  d.within(body, curve(muzzle), '#2a1a1a', { opacity: 0.5 });
  d.fill(curve(eye), '#120c0b');
  d.fill(curve(nostril), '#120c0b', { opacity: 0.75 });
}

function coatOn(d: Pen, body: Outline, coat: string, angle: number): void {
  d.form(body, coat, { role: 'body', round: 17, shade: 0.5 });
  d.strokes(body, '#2a1610', { count: 60, length: 44, width: 4, angle, opacity: 0.1 });
  d.strokes(body, '#ffd9a8', { count: 46, length: 40, width: 4, angle, opacity: 0.11 });
}

export function standingHorse(d: Pen, coat = COAT, far = FAR, mane: readonly string[] = MANE): void {
  farLeg(d, '214,240,44 220,300,30 217,345,21 216,358,22 216,400,15 220,432,17', '212,430 230,430 234,449 206,449', far);
  farLeg(d, '376,230,80 366,280,48 380,326,26 388,348,24 380,398,15 378,432,18', '369,430 388,430 392,449 364,449', far);
  d.strands('436,176,10 458,230,14 470,300,12 474,366,2', '432,190,12 440,240,18 446,310,14 446,372,2', 9, mane, { stray: 5 });
  const trunk = curve(
    '130,46 112,52 90,84 66,114 54,130 58,142 72,146 84,140 106,128 128,124 142,152 144,200 156,240 196,264 262,276 330,266 376,246 424,258 441,214 428,174 394,154 330,160 262,164 222,150 190,104 160,62',
  );
  const fore = limb('184,216,74 184,262,50 180,300,32 178,346,23 177,360,24 175,402,16 170,432,19', 'flat');
  const hind = limb('396,206,92 396,246,78 396,282,52 408,320,30 420,346,27 413,368,20 409,402,16 402,432,20', 'flat');
  const body = merge(trunk, fore, hind);
  coatOn(d, body, coat, 24);
  d.within(body, curve('300,176 350,190 366,236 340,262 300,268 330,230'), '#ffe3bd', { opacity: 0.1 });
  d.within(body, curve('352,196 362,236 372,268 384,300 366,272 350,240'), NIGHT, { opacity: 0.2 });
  d.within(body, curve('206,188 216,220 214,262 206,300 204,262 208,220'), NIGHT, { opacity: 0.2 });
  d.within(body, curve('146,158 168,190 184,214 170,214 152,196'), NIGHT, { opacity: 0.16 });
  d.within(body, curve('226,170 280,178 300,196 260,196 230,186'), '#ffe3bd', { opacity: 0.14 });
  d.within(body, limb('178,346,30 178,400,30 172,440,34', 'flat'), '#2a1a1a', { opacity: 0.4 });
  d.within(body, limb('420,350,40 410,400,34 402,440,34', 'flat'), '#2a1a1a', { opacity: 0.4 });
  d.form(polygon('160,430 181,430 184,449 153,449'), HOOF, { round: 5 });
  d.form(polygon('392,430 413,430 417,449 386,449'), HOOF, { round: 5 });
  d.strands('132,36,8 152,62,12 156,92,10 158,108,2', '214,138,8 216,154,12 208,172,10 200,184,2', 14, mane, { stray: 4 });
  d.strands('126,42,7 114,56,8 106,72,2', '134,40,7 124,60,8 116,78,2', 3, mane, { stray: 2 });
  d.form(curve('124,48 121,22! 136,34 138,50'), coat, { role: 'body', round: 4 });
  face(
    d,
    body,
    '44,126 66,108 88,134 78,156 48,154',
    '101,76 108,73 111,78 105,81',
    '61,125 66,121 66,130',
    '100,104 118,92 128,108 116,122 98,122',
  );
}

export function runningHorse(d: Pen, coat = COAT, far = FAR, mane: readonly string[] = MANE): void {
  farLeg(d, '200,214,46 156,242,32 116,252,22 84,270,17 78,300,14 78,310,16', '70,306 86,310 84,326 62,322', far);
  farLeg(d, '420,196,78 456,250,44 494,286,25 528,318,16 546,340,17', '540,346 554,332 568,346 552,360', far);
  d.strands('450,152,12 500,128,18 556,138,16 612,176,2', '452,164,12 500,160,18 548,178,14 590,208,2', 9, mane, { stray: 6 });
  const trunk = curve(
    '116,66 98,66 70,92 44,112 30,126 34,138 54,142 84,134 110,130 130,152 142,190 164,222 210,246 280,250 350,240 410,238 452,232 468,194 450,158 410,142 340,148 272,150 228,136 190,98 150,74',
  );
  const fore = limb('186,198,72 152,250,44 128,290,28 148,324,21 170,336,17 186,350,18', 'flat');
  const hind = limb('424,188,96 436,240,68 424,286,40 438,322,25 470,348,17 492,362,18', 'flat');
  const body = merge(trunk, fore, hind);
  coatOn(d, body, coat, 14);
  d.within(body, curve('386,170 388,210 402,240 414,280 392,250 378,214'), NIGHT, { opacity: 0.2 });
  d.within(body, curve('212,160 216,200 200,240 176,270 190,236 206,200'), NIGHT, { opacity: 0.2 });
  d.within(body, curve('136,150 160,176 176,200 160,196 142,176'), NIGHT, { opacity: 0.16 });
  d.within(body, curve('230,156 290,162 320,178 270,180 236,170'), '#ffe3bd', { opacity: 0.14 });
  d.within(body, limb('140,318,30 190,352,30', 'flat'), '#2a1a1a', { opacity: 0.4 });
  d.within(body, limb('440,326,34 494,364,30', 'flat'), '#2a1a1a', { opacity: 0.4 });
  d.form(polygon('180,340 194,360 208,366 202,344'), HOOF, { round: 4 });
  d.form(polygon('486,370 500,354 514,370 500,386'), HOOF, { round: 4 });
  d.strands('122,56,9 158,52,13 190,66,11 216,74,2', '222,130,8 246,126,13 266,136,10 286,140,2', 13, mane, { stray: 5 });
  d.form(curve('108,66 112,42! 124,52 124,70'), coat, { role: 'body', round: 4 });
  face(
    d,
    body,
    '18,114 46,102 62,130 46,152 18,148',
    '86,84 93,82 95,88 89,90',
    '37,119 42,116 42,125',
    '84,112 102,98 114,112 104,126 84,126',
  );
}

export const horse = sketch('horse', 520, 460, [290, 449], (d) => standingHorse(d));
export const horseRunning = sketch('horse-running', 630, 400, [310, 388], (d) => runningHorse(d));

const PEARL = ['#d7a6c9', '#b79ad6', '#e9c0d0', '#9fb6e0'] as const;

/** A horn with its spiral, from the brow. */
function horn(d: Pen, x: number, y: number): void {
  const spike = curve(`${x - 9},${y}! ${x - 34},${y - 92}! ${x + 9},${y - 6}!`);
  d.form(spike, '#e6cf8f', { round: 4 });
  for (let i = 0; i < 5; i++)
    d.within(spike, limb(`${x - 22 - i * 5},${y - 8 - i * 17},2.4 ${x + 14 - i * 5},${y - 18 - i * 17},2.4`), '#a9854a', {
      opacity: 0.6,
    });
}

/** Feathers of a spread wing that rises behind the shoulder. */
function wing(d: Pen, x: number, y: number, tone: string): void {
  for (let i = 0; i < 9; i++) {
    const [dx, dy] = [70 + i * 26, -170 + i * 24];
    d.form(limb(`${x},${y},30 ${x + dx * 0.5},${y + dy * 0.8 - 30},30 ${x + dx},${y + dy},9`), tone, {
      role: 'body',
      round: 6,
      shade: 0.4,
    });
  }
  d.form(
    curve(
      `${x - 24},${y + 10} ${x - 4},${y - 80} ${x + 60},${y - 150} ${x + 110},${y - 120} ${x + 80},${y - 40} ${x + 40},${y + 20}`,
    ),
    tone,
    {
      role: 'body',
      round: 12,
      shade: 0.4,
    },
  );
}

const white = (d: Pen): void => standingHorse(d, '#f1ede6', '#cbc5bd', PEARL);
export const unicorn = sketch('unicorn', 520, 520, [290, 509], (d) =>
  d.include(
    (p) => {
      white(p);
      horn(p, 92, 56);
    },
    { y: 60 },
  ),
);
export const unicornRunning = sketch('unicorn-running', 640, 470, [320, 458], (d) =>
  d.include(
    (p) => {
      runningHorse(p, '#f1ede6', '#cbc5bd', PEARL);
      horn(p, 76, 78);
    },
    { x: 10, y: 70 },
  ),
);
export const pegasus = sketch('pegasus', 600, 560, [290, 549], (d) =>
  d.include(
    (p) => {
      wing(p, 236, 170, '#d9d3cb');
      standingHorse(p, '#f1ede6', '#cbc5bd', ['#e6e0d8', '#d2cbc1', '#f7f3ec']);
      wing(p, 210, 186, '#f4f0e9');
    },
    { y: 100 },
  ),
);
