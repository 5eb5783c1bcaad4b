/** What belongs to a house and is no furniture: an iron stove for logs, a basin on its foot, a music box of a bar. */
import { box, curve, ellipse, limb } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

/** Three tongues of fire behind glass. */
function fire(d: Pen, x: number, y: number, k: number): void {
  for (const [at, wide, tall, colour] of [
    [-34, 26, 70, '#e2702c'],
    [30, 28, 82, '#e2702c'],
    [0, 34, 104, '#f09a34'],
    [-6, 20, 66, '#ffd368'],
  ] as const)
    d.fill(
      curve(
        `${x + (at - wide) * k},${y}! ${x + (at - wide * 0.7) * k},${y - tall * 0.45 * k} ${x + at * k},${y - tall * k}! ${x + (at + wide * 0.9) * k},${y - tall * 0.4 * k} ${x + (at + wide) * k},${y}!`,
      ),
      colour,
    );
}

export const woodStove = sketch(
  'wood-stove',
  420,
  900,
  [210, 886],
  (d) => {
    const iron = '#3b3d42';
    // The pipe goes up to the ceiling.
    d.form(box(176, 6, 68, 384), iron, { round: 18, shade: 0.5, light: 0.35 });
    for (const y of [96, 250]) d.form(box(170, y, 80, 18), '#4a4c52', { round: 6, light: 0.35 });
    for (const x of [74, 300]) d.form(curve(`${x},800! ${x + 46},800! ${x + 34},886! ${x + 12},886!`), '#2b2c30', { round: 6 });
    d.form(curve('40,432! 380,432! 380,812! 40,812!'), iron, { round: 16, shade: 0.45, light: 0.3 });
    d.form(curve('22,392! 398,392! 392,436! 28,436!'), '#484a50', { round: 8, light: 0.45 });
    // Its door with a pane and the fire behind it.
    d.form(box(82, 470, 256, 250), '#2d2e33', { round: 8, light: 0.3 });
    const pane = curve('112,514! 150,496 270,496 308,514! 308,692! 112,692!');
    d.fill(pane, '#1c0f0a');
    d.within(pane, ellipse(210, 690, 130, 90), '#8a3414', { opacity: 0.7 });
    fire(d, 210, 676, 1.2);
    for (const [x, y, turn] of [
      [160, 676, 6],
      [240, 684, -5],
    ] as const)
      d.form(limb(`${x - 50},${y - turn},26 ${x + 50},${y + turn},26`), '#5a3a22', { round: 7 });
    d.form(limb('346,580,10 372,580,10 372,612,9'), '#b59a5c', { round: 3, light: 0.5 });
    for (let x = 130; x < 300; x += 38) d.fill(box(x, 748, 22, 10), '#1a1a1d');
    d.fill(limb('52,446,3 52,800,3'), '#8d9096', { opacity: 0.35 });
  },
  'front',
);

/** The mouth is the ellipse about (260, 120) with half axes 196 and 38 (see stage/rims.ts). */
export const sink = sketch(
  'sink',
  520,
  760,
  [260, 748],
  (d) => {
    const china = '#eef0ee';
    d.form(curve('204,300! 316,300! 300,700 322,748! 198,748! 220,700'), china, { role: 'body', round: 20, shade: 0.35 });
    // Tap and handles behind the basin.
    d.form(limb('260,96,22 260,30,20 260,12,20 276,4,18 296,14,16 300,40,14'), '#aeb6ba', { round: 7, light: 0.55 });
    for (const x of [176, 344]) {
      d.form(limb(`${x},92,14 ${x},62,14`), '#aeb6ba', { round: 5, light: 0.5 });
      d.form(limb(`${x - 20},58,12 ${x + 20},58,12`), '#c4cacc', { round: 4, light: 0.5 });
    }
    d.form(ellipse(260, 120, 246, 58), china, { role: 'body', round: 10, shade: 0.25, light: 0.3 });
    d.fill(ellipse(260, 120, 196, 38), '#b4bcbe');
    d.fill(ellipse(260, 130, 178, 28), '#8f999c', { opacity: 0.7 });
    const wall = curve(
      '14,126! 90,164 180,178 260,178 340,178 430,164 506,126! 492,220 420,292 320,318! 200,318! 100,292 28,220',
    );
    d.form(wall, china, { role: 'body', round: 36, shade: 0.42, light: 0.25 });
    d.within(wall, curve('40,170 80,190 100,250 150,296 90,280 50,220'), '#ffffff', { opacity: 0.6 });
    d.fill(limb('16,128,3 130,170,4 260,179,4 390,170,4 504,128,3'), NIGHT, { opacity: 0.12 });
  },
  'front',
);

export const jukebox = sketch(
  'jukebox',
  440,
  700,
  [220, 688],
  (d) => {
    const wood = '#7a3a24';
    const arch = (inset: number): string => {
      const [l, r, t] = [20 + inset, 420 - inset, 14 + inset];
      return `${l},688! ${l},220 ${l + 40},${t + 70} 220,${t} ${r - 40},${t + 70} ${r},220 ${r},688!`;
    };
    d.form(curve(arch(0)), wood, { role: 'body', round: 22, shade: 0.45, light: 0.3 });
    // Tubes of light run round its front.
    for (const [inset, colour] of [
      [14, '#ffb347'],
      [30, '#e8503a'],
      [46, '#58c0b0'],
    ] as const)
      d.form(curve(arch(inset)), colour, { round: 6, light: 0.55 });
    d.form(curve(arch(62)), '#5a2a1c', { round: 10, shade: 0.4 });
    const pane = curve('104,330! 104,220 150,150 220,120 290,150 336,220 336,330!');
    d.form(pane, '#f7dfa4', { round: 8, light: 0.4 });
    for (const x of [150, 190, 230, 270]) d.within(pane, ellipse(x + 10, 236, 12, 74), '#2b2024');
    d.within(pane, ellipse(220, 300, 96, 20), '#3a2c30');
    d.within(pane, ellipse(220, 298, 30, 7), '#c8402f');
    d.form(box(104, 346, 232, 62), '#e9e2d0', { round: 4 });
    for (let i = 0; i < 12; i++)
      d.fill(box(114 + (i % 6) * 37, 354 + Math.floor(i / 6) * 26, 29, 14), i % 2 ? '#c8402f' : '#3f6f8a');
    // The cloth of its loudspeaker behind bars of metal.
    const cloth = curve('112,428! 328,428! 328,600 220,656 112,600');
    d.form(cloth, '#b5843f', { round: 8, shade: 0.4 });
    for (let x = 130; x < 320; x += 26) d.within(cloth, limb(`${x},420,7 ${x + (220 - x) * 0.35},660,7`), '#e8dfc8');
    d.form(ellipse(220, 520, 34, 34), '#e8503a', { round: 6, light: 0.5 });
    d.form(curve('24,664! 416,664! 424,690! 16,690!'), '#3a1c14', { round: 5 });
  },
  'front',
);

export const pottedCactus = sketch(
  'potted-cactus',
  320,
  420,
  [160, 410],
  (d) => {
    const green = '#5a8f4e';
    for (const [x, flip] of [
      [96, -1],
      [224, 1],
    ] as const)
      d.form(limb(`${160 + flip * 30},210,34 ${x},206,36 ${x + flip * 6},150,36 ${x + flip * 4},128,30`), green, {
        round: 14,
        shade: 0.45,
      });
    const body = curve('112,300! 106,180 116,70 160,36 204,70 214,180 208,300!');
    d.form(body, green, { role: 'body', round: 34, shade: 0.5, light: 0.3 });
    for (const x of [132, 150, 170, 188])
      d.within(body, limb(`${x},300,3 ${x + (160 - x) * 0.25},50,2`), '#3d6a38', { opacity: 0.7 });
    for (let i = 0; i < 34; i++) {
      const [x, y] = [d.chance.between(112, 208), d.chance.between(60, 290)];
      d.within(body, limb(`${x - 5},${y - 4},1 ${x},${y},2 ${x + 5},${y - 4},1`), '#f0ead0', { opacity: 0.85 });
    }
    for (const [x, y] of [
      [146, 36],
      [172, 34],
      [160, 24],
    ] as const)
      d.form(ellipse(x, y, 13, 12), '#e0607a', { round: 4 });
    d.form(curve('92,300! 228,300! 212,408! 108,408!'), '#b5683f', { round: 18, shade: 0.45, light: 0.25 });
    d.form(box(82, 282, 156, 30), '#c47a4e', { round: 6, light: 0.3 });
  },
  'front',
);
