/** Who is seen from the side at a sport: a surfer on a wave, a footballer, a rower in a shell. */
import { SKIN } from './head.ts';
import { curve, ellipse, limb, polygon } from './outline.ts';
import { profileHead } from './profile.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

/** A bare foot, toes to the left, its sole on y = 0. */
const foot = (d: Pen): void => d.form(curve('16,-22! 18,0! -34,0! -40,-6 -30,-13 -6,-20 -4,-26!'), SKIN, { round: 4 });

export const surfer = sketch(
  'surfer',
  660,
  590,
  [300, 560],
  (d) => {
    // Foam that the tail throws up.
    for (const [x, y, r] of [
      [596, 528, 40],
      [630, 500, 24],
      [560, 548, 34],
      [520, 560, 30],
    ] as const)
      d.form(ellipse(x, y, r, r * 0.8), '#f4f8f8', { round: 8, shade: 0.22, opacity: 0.92 });
    for (const [x, y, r] of [
      [612, 452, 8],
      [640, 468, 6],
      [582, 470, 6],
      [600, 426, 4],
      [566, 492, 7],
    ] as const)
      d.fill(ellipse(x, y, r, r), '#ffffff', { opacity: 0.85 });
    // The arm and the leg behind.
    d.form(limb('322,164,36 396,160,28 470,112,19', 'flat'), '#235a66', { role: 'body', round: 7, shade: 0.5 });
    d.form(limb('466,114,16 484,102,15 496,92,8'), SKIN, { round: 4 });
    d.form(limb('344,306,68 430,378,50 446,488,24', 'flat'), '#235a66', { role: 'body', round: 11, shade: 0.5 });
    d.include(foot, { x: 446, y: 516, turn: 6 });
    // The board: rocker, a stringer along it, a fin.
    d.form(curve('500,540! 540,534 566,586 536,590 514,572!'), '#c8502f', { round: 4 });
    const board = curve(
      '22,452! 90,492 190,512 320,520 460,524 584,516! 592,528 560,546 440,560 300,560 170,546 70,510 24,464!',
    );
    d.form(board, '#f0e6cc', { role: 'board', round: 10, shade: 0.4, light: 0.4 });
    d.within(board, limb('20,462,10 150,530,12 320,544,12 592,532,12'), '#d9552f', { opacity: 0.9 });
    d.within(board, limb('120,540,20 90,470,30', 'flat'), '#2f7f9a', { opacity: 0.85 });
    // The leg before.
    d.form(limb('324,310,74 226,374,54 232,484,25', 'flat'), '#2b6d7a', { role: 'body', round: 12, shade: 0.45 });
    d.include(foot, { x: 232, y: 512, turn: 6 });
    const suit = curve('262,136! 296,130 326,150 350,200 372,260 384,320! 350,350 296,338! 290,270 266,210 250,170');
    d.form(suit, '#2b6d7a', { role: 'body', round: 18, shade: 0.45 });
    d.within(suit, curve('250,170 262,136 300,130 320,150 300,180 270,200'), '#e8b23a', { opacity: 0.95 });
    d.within(suit, limb('286,266,1 326,280,6 372,258,1'), NIGHT, { opacity: 0.18 });
    d.include(profileHead, { x: 72, y: 20 });
    d.form(limb('294,164,38 224,206,29 142,188,19'), '#2b6d7a', { role: 'body', round: 8 });
    d.form(limb('146,190,16 126,182,16 112,172,8'), SKIN, { round: 4 });
    // Water under the board and before its nose.
    d.form(curve('60,520! 110,536 190,552 300,562 420,566 540,560! 520,580 400,588 250,584 130,566'), '#eaf4f5', {
      round: 6,
      shade: 0.2,
      opacity: 0.85,
    });
    for (const line of ['90,540,2 200,568,5 320,574,2', '360,578,2 450,576,5 540,568,2'])
      d.fill(limb(line), '#8fc0cc', { opacity: 0.6 });
  },
  'left',
);

/** White with dark patches, as the game has it; round (0, 0). */
function ball(d: Pen, r: number): void {
  const round = ellipse(0, 0, r, r);
  d.form(round, '#f6f4ee', { round: r * 0.24, shade: 0.4 });
  for (let i = 0; i < 5; i++)
    d.include(
      (p) => {
        p.within(
          round,
          polygon(`${-r * 0.3},${-r * 0.82} ${r * 0.3},${-r * 0.82} ${r * 0.4},${-r * 1.2} ${-r * 0.4},${-r * 1.2}`),
          '#24252c',
        );
        p.within(round, limb(`0,${-r * 0.34},2.4 0,${-r * 0.84},2.4`), '#24252c', { opacity: 0.8 });
      },
      { turn: i * 72 },
    );
  d.fill(
    polygon(`0,${-r * 0.36} ${r * 0.34},${-r * 0.1} ${r * 0.22},${r * 0.3} ${-r * 0.22},${r * 0.3} ${-r * 0.34},${-r * 0.1}`),
    '#24252c',
  );
}

const boot = curve('18,-34! 22,-6 20,0! -34,0! -46,-6 -36,-16 -12,-22 -10,-36!');
/** With its studs. */
const studded = (d: Pen): void => {
  d.form(boot, '#22232a', { round: 5 });
  for (const x of [-32, -14, 10]) d.fill(limb(`${x},0,6 ${x},5,5`, 'flat'), '#d8d4ca');
  d.fill(limb('-36,-6,3 0,-12,4 16,-22,3'), '#f3efe4', { opacity: 0.85 });
};

export const footballPlayer = sketch(
  'football-player',
  560,
  580,
  [270, 566],
  (d) => {
    d.form(limb('262,150,36 318,196,28 372,178,20'), SKIN, { round: 7 });
    d.form(ellipse(382, 172, 12, 12), SKIN, { round: 4 });
    d.form(limb('262,146,40 288,172,36'), '#a82f2c', { role: 'body', round: 7 });
    // The leg that stands.
    d.form(limb('262,376,34 286,436,30 296,470,24', 'flat'), SKIN, { round: 8 });
    d.form(limb('284,434,31 298,484,28 296,540,20', 'flat'), '#f2efe6', { round: 7, shade: 0.45 });
    d.fill(limb('270,446,9 302,438,9', 'flat'), '#c23a34', { role: 'body' });
    d.include(studded, { x: 296, y: 562 });
    d.form(limb('252,296,78 266,388,60', 'flat'), '#e9e5da', { round: 11, shade: 0.5 });
    // The leg that kicks.
    d.form(limb('190,354,40 150,398,32 128,424,26', 'flat'), SKIN, { round: 8 });
    d.form(limb('152,394,33 124,446,29 106,482,21', 'flat'), '#f2efe6', { round: 7, shade: 0.4 });
    d.fill(limb('136,390,9 162,412,9', 'flat'), '#c23a34', { role: 'body' });
    d.include(studded, { x: 92, y: 512, turn: 36 });
    d.form(limb('240,300,78 182,366,62', 'flat'), '#f2efe6', { round: 11, shade: 0.4 });
    const shirt = curve('222,116! 256,110 280,132 286,190 280,240 288,312! 256,328 204,316! 202,254 194,192 198,146');
    d.form(shirt, '#c23a34', { role: 'body', round: 18, shade: 0.45 });
    for (const x of [222, 262]) d.within(shirt, limb(`${x},100,13 ${x - 4},220,13 ${x},330,13`), '#f2efe6', { opacity: 0.9 });
    d.within(shirt, limb('204,240,1 234,254,6 282,244,1'), NIGHT, { opacity: 0.16 });
    d.include((p) => profileHead(p, 'short'), { x: 30, y: 2 });
    d.form(limb('238,148,40 198,206,30 138,196,20'), SKIN, { round: 8 });
    d.form(limb('142,197,16 124,190,15 112,182,8'), SKIN, { round: 4 });
    d.form(limb('240,146,42 220,180,38'), '#c23a34', { role: 'body', round: 8 });
    d.include((p) => ball(p, 33), { x: 40, y: 530, turn: 14 });
  },
  'left',
);

export const rower = sketch(
  'rower',
  980,
  420,
  [490, 396],
  (d) => {
    // Sliding seat, legs drawn up; who rows looks back to where the boat came from.
    d.form(limb('440,318,60 548,262,46 600,330,32', 'flat'), '#262c38', { round: 10, shade: 0.5 });
    d.form(limb('432,322,66 536,250,50 586,334,34', 'flat'), '#333b4a', { round: 11, shade: 0.4 });
    d.form(curve('570,344! 574,318 604,312 624,326 626,344!'), '#e6e1d6', { round: 4 });
    d.include(
      (p) => {
        const shirt = curve('188,116! 222,110 248,130 256,180 266,240 288,306! 250,330 196,316! 182,250 168,190 168,142');
        p.form(shirt, '#d9632f', { role: 'body', round: 18, shade: 0.45 });
        p.within(shirt, limb('166,190,14 262,184,14', 'flat'), '#f3efe4', { opacity: 0.9 });
        p.within(shirt, limb('178,256,1 216,270,6 268,256,1'), NIGHT, { opacity: 0.16 });
        profileHead(p, 'short');
        p.form(curve('160,44! 166,16 196,2 230,14 238,46! 200,38'), '#f2efe6', { role: 'hat', round: 7 });
        p.form(curve('168,40! 150,40 132,48 134,54! 166,50'), '#ded9cc', { round: 3 });
      },
      { x: 650, y: 30, flip: true },
    );
    // The boat: slender, its wash along it.
    const hull = curve('20,338! 160,348 320,350 640,350 820,348 962,334! 900,368 780,388 500,394 220,388 90,368');
    d.form(hull, '#f0ece0', { role: 'boat', round: 9, shade: 0.45, light: 0.3 });
    d.within(hull, limb('20,344,10 240,360,12 500,362,12 960,340,10'), '#2c5d8a', { opacity: 0.95 });
    d.form(limb('20,338,5 160,347,6 500,351,6 820,347,6 962,334,5'), '#9a6a3c', { round: 2 });
    // The near oar: the hands at its handle, its blade in the water.
    d.form(limb('404,184,36 470,240,27 556,262,18'), SKIN, { round: 8 });
    d.form(limb('402,178,42 430,208,38'), '#d9632f', { role: 'body', round: 8 });
    d.fill(limb('596,258,8 520,284,8 400,326,8 240,376,7'), '#b98a54');
    d.form(curve('250,366! 180,378 134,404 150,414 206,404 256,382!'), '#c8402f', { round: 4 });
    d.form(ellipse(566, 266, 13, 12), SKIN, { round: 4 });
    d.form(limb('470,352,7 452,316,7 440,312,8'), '#8b9299', { round: 2 });
    d.form(curve('40,384! 200,398 360,402 640,402 800,398 930,384! 880,404 700,414 490,416 260,414 110,404'), '#eaf4f5', {
      round: 5,
      shade: 0.2,
      opacity: 0.7,
    });
    for (const [x, y] of [
      [130, 392],
      [112, 402],
      [152, 386],
    ] as const)
      d.fill(ellipse(x, y, 7, 5), '#ffffff', { opacity: 0.85 });
  },
  'left',
);
