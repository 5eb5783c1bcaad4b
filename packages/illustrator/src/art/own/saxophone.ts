/** An alto saxophone as it hangs on its player: the tube widens from the neck to the bow and turns up into the bell; keys, rods and guards on it. */
import { curve, ellipse, limb } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

const BRASS = '#dba33a';
const DEEP = '#9a6420';
const LIGHT = '#ffe9a8';
const PEARL = '#f6efe0';
const INK = NIGHT;

/** In a frame of 440 × 640; the mouthpiece is at (98, 116). */
export function drawSaxophone(d: Pen): void {
  // The neck and its mouthpiece lie behind everything.
  d.form(limb('98,116,24 122,92,26 148,78,27'), INK, { round: 6, shade: 0.5, light: 0.35 });
  d.fill(limb('92,123,9 108,108,8', 'flat'), '#d8c49a');
  d.form(limb('146,79,28 164,72,29', 'flat'), '#c98a5a', { round: 5 });
  d.form(limb('160,74,22 204,52,25 246,58,28 270,88,31 276,120,33'), BRASS, {
    role: 'body',
    round: 9,
    shade: 0.5,
    light: 0.4,
  });
  d.fill(limb('176,64,5 208,47,6 240,50,6 258,68,5'), LIGHT, { role: 'body', opacity: 0.7 });
  // The body: a cone, and the bow that turns it upwards.
  d.form(limb('277,112,36 282,220,48 284,340,62 280,440,76 262,514,90 214,556,98 162,528,104 142,462,110 136,398,118'), BRASS, {
    role: 'body',
    round: 20,
    shade: 0.55,
    light: 0.34,
  });
  d.fill(limb('266,124,5 268,230,7 266,346,9 258,440,9 238,500,6'), LIGHT, { role: 'body', opacity: 0.6 });
  // The bell flares and turns up and outwards: one looks into brass, and only its throat is dark.
  const bell = curve('82,424 76,390 54,352 16,318! 40,270 112,232 190,226 226,240! 212,308 202,372 196,424 138,442');
  d.form(bell, BRASS, { role: 'body', round: 16, shade: 0.5, light: 0.4 });
  d.fill(curve('52,342 84,372 98,416 108,422 98,368 72,334'), LIGHT, { role: 'body', opacity: 0.55 });
  d.fill(ellipse(122, 280, 116, 56, -20), DEEP, { role: 'body' });
  d.fill(ellipse(121, 276, 116, 55, -20), LIGHT, { role: 'body' });
  d.fill(ellipse(122, 278, 107, 47, -20), '#a86f22', { role: 'body' });
  d.fill(curve('28,312 40,282 96,246 160,232 120,254 74,284 62,318 48,326'), '#e9b958', { role: 'body', opacity: 0.85 });
  d.fill(ellipse(134, 288, 76, 31, -20), '#8a5517', { role: 'body', opacity: 0.75 });
  d.fill(ellipse(142, 293, 44, 17, -20), '#3d220c', { opacity: 0.9 });
  d.fill(limb('196,232,3 214,250,5 198,280,4 164,304,2'), '#f7d583', { role: 'body', opacity: 0.7 });
  // Rings where its parts join.
  for (const [x, y, w, a] of [
    [277, 122, 46, 2],
    [281, 432, 86, -4],
    [141, 440, 122, -3],
  ] as const) {
    d.fill(ellipse(x, y, w / 2, 8, a), DEEP, { role: 'body' });
    d.fill(ellipse(x, y - 3, w / 2, 7, a), LIGHT, { role: 'body', opacity: 0.9 });
    d.fill(ellipse(x, y - 1, w / 2, 5, a), BRASS, { role: 'body' });
  }
  // A brace between bell and body.
  d.form(limb('190,392,9 226,384,9 256,392,9'), BRASS, { role: 'body', round: 4, shade: 0.5 });
  d.form(ellipse(224, 386, 13, 13), BRASS, { role: 'body', round: 4, shade: 0.5, light: 0.4 });
  keys(d);
}

export const saxophone = sketch('saxophone', 440, 640, [230, 628], drawSaxophone, 'front');

/** Two rods along the body, cups with pearls under the fingers, large cups with guards low down. */
function keys(d: Pen): void {
  d.fill(limb('300,150,6 308,250,6 314,350,6 310,448,6'), DEEP, { role: 'body' });
  d.fill(limb('298,150,3 306,250,3 312,350,3 308,448,3'), LIGHT, { role: 'body', opacity: 0.9 });
  for (const [x, y, r] of [
    [284, 168, 15],
    [288, 206, 16],
    [291, 246, 17],
    [290, 306, 18],
    [290, 348, 19],
    [286, 391, 20],
  ] as const) {
    d.fill(ellipse(x + 3, y + 4, r, r * 0.92), INK, { opacity: 0.3 });
    d.form(ellipse(x, y, r, r * 0.92), '#f0c25e', { role: 'body', round: 4, shade: 0.45, light: 0.5 });
    d.fill(ellipse(x, y, r * 0.6, r * 0.55), DEEP, { role: 'body', opacity: 0.6 });
    d.fill(ellipse(x - 0.5, y - 0.8, r * 0.52, r * 0.47), PEARL);
    d.fill(ellipse(x - r * 0.16, y - r * 0.18, r * 0.16, r * 0.12), '#ffffff');
  }
  // Palm keys stand off to the side.
  for (const y of [186, 222])
    d.form(limb(`312,${y},8 332,${y - 8},9 340,${y + 16},8`), BRASS, { role: 'body', round: 3, shade: 0.5, light: 0.4 });
  for (const [x, y, r] of [
    [176, 486, 27],
    [232, 524, 25],
    [136, 398, 22],
  ] as const) {
    d.fill(ellipse(x + 4, y + 5, r, r * 0.9), INK, { opacity: 0.3 });
    d.form(ellipse(x, y, r, r * 0.9), '#f0c25e', { role: 'body', round: 6, shade: 0.5, light: 0.5 });
    d.fill(ellipse(x, y, r * 0.64, r * 0.56), DEEP, { role: 'body', opacity: 0.35 });
    d.fill(ellipse(x - 1, y - 2, r * 0.56, r * 0.48), '#f7d583', { role: 'body' });
    d.fill(limb(`${x - r * 1.05},${y + 2},4 ${x},${y - 6},5 ${x + r * 1.05},${y + 2},4`), DEEP, { role: 'body', opacity: 0.9 });
    d.fill(limb(`${x - r * 1.05},${y},2.4 ${x},${y - 8},3 ${x + r * 1.05},${y},2.4`), LIGHT, { role: 'body' });
  }
}
