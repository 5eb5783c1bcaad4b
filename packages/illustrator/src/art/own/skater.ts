/** Somebody gliding on skates, one leg stretched behind. */
import { curve, ellipse, limb } from './outline.ts';
import { profileHead } from './profile.ts';
import { sketch } from './sketch.ts';

const COAT = '#a8443f';
const LEGS = '#353d4a';
const STEEL = '#aeb8c0';

export const skater = sketch(
  'skater',
  520,
  570,
  [176, 560],
  (d) => {
    // The leg behind, pushed off, with its skate.
    d.form(limb('226,300,66 306,392,46 402,448,32', 'flat'), '#2c333e', { round: 11, shade: 0.5 });
    d.form(curve('386,430 412,428 440,446 462,470 452,486 414,474 384,464'), '#e6e1d6', { round: 5 });
    d.fill(limb('392,482,6 466,508,6'), STEEL);
    // The arm behind.
    d.form(limb('226,154,36 292,196,28 352,188,20'), '#8f3a37', { role: 'body', round: 7 });
    d.form(ellipse(362, 186, 13, 12), '#e4dccb', { round: 4 });
    // The leg it stands on, bent at the knee.
    d.form(limb('206,296,74 148,386,52 168,456,36 172,520,26', 'flat'), LEGS, { round: 12, shade: 0.45 });
    d.form(curve('118,530 136,520 156,500 190,500 196,520 194,542 122,544'), '#f1ede3', { round: 5 });
    d.fill(limb('106,556,6 202,556,6'), STEEL);
    d.fill(limb('132,544,5 132,556,5'), STEEL);
    d.fill(limb('184,542,5 184,556,5'), STEEL);
    const coat = curve('188,116! 222,110 248,132 254,184 250,242 262,312! 226,330 168,318! 168,250 160,190 164,142');
    d.form(coat, COAT, { role: 'body', round: 18, shade: 0.45 });
    d.within(coat, limb('166,238,1 200,252,6 250,244,1'), '#1d1a38', { opacity: 0.18 });
    // The arm before, held out.
    d.form(limb('204,150,42 150,206,32 92,214,22'), COAT, { role: 'body', round: 8 });
    d.form(ellipse(80, 214, 14, 12), '#e4dccb', { round: 4 });
    profileHead(d);
    // A scarf that blows behind.
    d.form(limb('176,118,26 216,124,26'), '#e0b54a', { round: 6 });
    d.form(limb('216,120,20 268,112,22 312,128,18'), '#e0b54a', { round: 6 });
  },
  'left',
);

/** A post of a fence, weathered, with two wires. */
export const fencePost = sketch(
  'fence-post',
  240,
  520,
  [120, 512],
  (d) => {
    for (const y of [150, 290]) d.fill(limb(`0,${y},4 120,${y + 8},4 240,${y - 2},4`), '#6f7478');
    const post = curve('88,18! 150,10! 156,250! 152,514! 84,514! 82,250!');
    d.form(post, '#8a7a66', { role: 'body', round: 12, shade: 0.5 });
    d.fill(curve('88,18! 150,10! 148,24! 92,32!'), '#b3a58f');
    d.strokes(post, '#4e4336', { count: 40, length: 60, width: 2.4, angle: 90, opacity: 0.4 });
  },
  'front',
);
