/** What neither stands nor perches: a hummingbird and a bumblebee on beating wings, a woodpecker that clings to its trunk. */
import { merge } from './clip.ts';
import { curve, ellipse, limb } from './outline.ts';
import { NIGHT, type Pen, ruffle, sketch } from './sketch.ts';

const GREEN = '#2f8f6d';

/** A narrow wing of long feathers from its root at (0, 0), upwards. */
function plume(d: Pen, tone: string, opacity: number): void {
  const wing = curve('-14,4! -30,-70 -16,-170 30,-266 52,-292! 62,-240 62,-150 44,-60 22,8!');
  d.form(wing, tone, { role: 'piece', round: 8, shade: 0.36, opacity });
  for (let i = 0; i < 8; i++)
    d.within(wing, limb(`${-8 + i * 3},-10,1 ${-14 + i * 8},${-110 - i * 4},2.2 ${34 + i * 3},${-286 + i * 30},1`), NIGHT, {
      opacity: 0.26,
    });
  d.within(wing, curve('-14,4! -22,-40 10,-64 40,-40 22,8!'), GREEN, { role: 'body', opacity: 0.8 });
}

export const hummingbird = sketch('hummingbird', 560, 560, [300, 520], (d) => {
  d.include((p) => plume(p, '#6f7f86', 0.75), { x: 320, y: 262, turn: 26 });
  // Tail: a fan of narrow feathers, spread downwards.
  for (const [x, y, w] of [
    [452, 470, 26],
    [426, 500, 26],
    [396, 514, 24],
  ] as const)
    d.form(limb(`380,386,30 ${(380 + x) / 2 + 4},${(386 + y) / 2},${w} ${x},${y},${w * 0.7}`), '#2b5f58', {
      role: 'piece',
      round: 4,
    });
  const trunk = curve('236,206 222,262 232,318 272,372 340,412 396,420 404,396 384,340 348,270 310,214');
  const neck = limb('270,240,96 246,196,76 222,160,66');
  const body = ruffle(merge(trunk, neck), d.chance, { gap: 9, length: 5, flow: 60 });
  d.form(body, GREEN, { role: 'body', round: 18, shade: 0.46, light: 0.3 });
  d.within(body, curve('180,190 232,206 272,262 310,330 380,400 340,430 250,390 200,300'), '#ece8dc', { opacity: 0.9 });
  for (let i = 0; i < 46; i++) {
    const [x, y] = [d.chance.between(250, 400), d.chance.between(180, 410)];
    d.within(
      body,
      limb(`${x},${y},1 ${x + 7},${y + 5},3 ${x + 10},${y + 13},1`),
      d.chance.pick(['#63c79c', '#1d6b55', '#8fd9ae']),
      { opacity: 0.4 },
    );
  }
  const skull = curve('214,112 176,118 160,146 172,178 208,198 246,184 258,148 244,122');
  d.form(skull, GREEN, { role: 'body', round: 9, shade: 0.4, light: 0.3 });
  // The gorget glows.
  const throat = curve('164,164 186,172 214,184 248,190 256,226 232,252 204,240 182,210');
  d.form(throat, '#c42a55', { role: 'throat', round: 7, shade: 0.4, light: 0.4 });
  for (let row = 0; row < 5; row++)
    for (let i = 0; i < 5; i++)
      d.within(
        throat,
        limb(
          `${176 + i * 17 + row * 5},${174 + row * 16},1 ${182 + i * 17 + row * 5},${179 + row * 16},3 ${188 + i * 17 + row * 5},${174 + row * 16},1`,
        ),
        '#ff8aa4',
        { opacity: 0.55 },
      );
  d.form(limb('172,152,9 110,146,6 30,134,3'), '#2b2a2e', { round: 2 });
  d.fill(ellipse(196, 146, 10), '#f0e8d8', { opacity: 0.35 });
  d.fill(ellipse(196, 146, 7.5), '#17110f');
  d.fill(ellipse(193.5, 143, 2.4), '#fbf6ea');
  d.fill(limb('206,136,2 214,140,5 218,146,2'), '#f6f3ea', { opacity: 0.85 });
  // The near wing, swept back.
  d.include((p) => plume(p, '#7d8d94', 0.92), { x: 322, y: 270, turn: 62 });
  // Feet drawn up.
  for (const x of [276, 292]) d.fill(limb(`${x},376,4 ${x - 6},392,3 ${x - 14},396,2`), '#3b332f');
});

function beeWing(d: Pen, size: number): void {
  const wing = curve(
    `0,0! ${-30 * size},${-60 * size} ${-20 * size},${-150 * size} ${40 * size},${-186 * size} ${86 * size},${-160 * size} ${80 * size},${-80 * size} ${30 * size},${-10 * size}`,
  );
  d.form(wing, '#dfe9ee', { opacity: 0.78, round: 6, shade: 0.25, light: 0.5 });
  for (const vein of [
    '4,-6,2.4 6,-90,2 44,-176,1',
    '8,-8,2 40,-80,1.8 78,-140,1',
    '0,-60,1.4 40,-84,1.4 74,-86,1',
    '6,-120,1.2 44,-130,1.2 76,-122,1',
  ])
    d.include(
      (p) => p.within(curve('0,0! -30,-60 -20,-150 40,-186 86,-160 80,-80 30,-10'), limb(vein), '#5d6a78', { opacity: 0.6 }),
      { scale: size },
    );
}

export const bumblebee = sketch('bumblebee', 540, 440, [270, 420], (d) => {
  d.include((p) => beeWing(p, 0.95), { x: 300, y: 170, turn: 14 });
  // Legs hang below, the hind one with its load of pollen.
  for (const leg of ['196,316,13 176,358,10 190,396,6', '252,334,13 250,378,10 272,414,6', '312,330,14 330,374,12 358,408,6'])
    d.form(limb(leg), '#26211f', { round: 3 });
  d.form(ellipse(334, 372, 17, 21, -24), '#e9a324', { round: 5 });
  const tail = curve('262,170 350,148 432,170 482,226 496,276 478,312 420,340 340,346 276,326 250,250');
  const rear = ruffle(tail, d.chance, { gap: 8, length: 11, flow: 20 });
  d.form(rear, '#e8b62f', { role: 'body', round: 26, shade: 0.5, light: 0.3 });
  d.within(rear, curve('312,130 366,130 388,240 360,370 300,370 326,250'), '#2a2320');
  d.within(rear, curve('420,140 560,140 560,360 410,370 446,250'), '#2a2320');
  d.within(rear, curve('466,190 540,180 540,340 456,340 480,260'), '#f3ede0');
  const chest = ruffle(curve('156,206 184,160 244,146 296,170 316,240 294,310 236,336 180,316 150,262'), d.chance, {
    gap: 7,
    length: 13,
    flow: 160,
  });
  d.form(chest, '#2f2723', { round: 20, shade: 0.4, light: 0.3 });
  d.within(chest, curve('140,190 200,140 240,150 216,220 190,330 130,300'), '#e8b62f', { role: 'body' });
  d.strands('196,170,3 176,230,4 190,300,2', '300,170,3 310,240,4 280,320,2', 22, ['#3a302a', '#1d1816', '#5a4a38'], {
    opacity: 0.5,
    stray: 8,
  });
  d.strands('336,160,2 352,240,3 330,336,1', '470,200,2 490,260,3 450,326,1', 24, ['#f6d873', '#3a302a', '#fff3c4'], {
    opacity: 0.28,
    stray: 8,
  });
  for (const [a, b] of [
    ['118,206,6 92,166,5', '70,162,6'],
    ['136,196,6 122,150,5', '104,138,6'],
  ] as const)
    d.form(limb(`${a} ${b}`), '#1f1a19', { round: 2 });
  const head = ruffle(curve('162,196 116,200 84,234 82,274 104,306 146,306 176,276 182,230'), d.chance, {
    gap: 8,
    length: 7,
    flow: 200,
  });
  d.form(head, '#2f2723', { round: 11, shade: 0.4, light: 0.3 });
  d.form(ellipse(120, 246, 17, 26, 12), '#17110f', { round: 6, light: 0.5 });
  d.fill(ellipse(113, 234, 5, 8, 12), '#cfd9e4', { opacity: 0.85 });
  d.form(limb('100,300,8 92,322,6 86,338,3'), '#1f1a19', { round: 2 });
  d.include((p) => beeWing(p, 1.15), { x: 276, y: 178, turn: 34 });
});

/** The bark of a dead trunk, broken off, with a hole and a stub of a bough. */
function trunkOf(d: Pen): void {
  const bark = curve('70,614! 76,420 62,240 70,70! 96,36 118,64 146,14! 168,58 190,30! 196,250 186,430 204,614!');
  d.form(bark, '#7d6249', { role: 'trunk', round: 22, shade: 0.5, light: 0.25 });
  for (let i = 0; i < 26; i++) {
    const [x, y, tall] = [d.chance.between(74, 192), d.chance.between(40, 570), d.chance.between(30, 90)];
    d.within(
      bark,
      limb(`${x},${y},1.4 ${x + d.chance.between(-7, 7)},${y + tall * 0.5},4 ${x},${y + tall},1.4`),
      i % 3 ? '#4a3626' : '#a98a68',
      { opacity: 0.5 },
    );
  }
  d.form(limb('84,186,30 48,150,22 26,116,15'), '#6f563f', { round: 6 });
  d.fill(ellipse(136, 438, 24, 29), '#a98a68', { opacity: 0.8 });
  d.form(ellipse(137, 440, 19, 24), '#2a1d16', { round: 5 });
  // Where it hammers, the wood is fresh.
  d.fill(curve('176,190! 190,176 194,214 182,224 170,208'), '#dcbf8e');
  for (const [x, y] of [
    [214, 238],
    [226, 262],
    [208, 276],
  ] as const)
    d.fill(limb(`${x},${y},3 ${x + 9},${y - 5},2`), '#dcbf8e');
}

export const woodpeckerTrunk = sketch('woodpecker-trunk', 380, 620, [140, 612], (d) => {
  trunkOf(d);
  // Its stiff tail props it against the bark.
  for (const [x, y] of [
    [206, 474],
    [222, 478],
    [238, 468],
  ] as const)
    d.form(limb(`262,376,26 ${(262 + x) / 2},${(376 + y) / 2},22 ${x},${y},7`), '#24252b', { role: 'piece', round: 3 });
  const trunk = curve('232,236 214,290 220,348 246,392 276,400 312,352 330,292 318,240 286,210');
  const neck = limb('280,250,84 272,214,70 258,186,62');
  const body = ruffle(merge(trunk, neck), d.chance, { gap: 9, length: 4, flow: 70 });
  d.form(body, '#26272e', { role: 'body', round: 17, shade: 0.46 });
  d.within(body, curve('190,210 246,200 250,260 256,330 262,410 220,400 196,300'), '#ece6d6', { role: 'piece' });
  d.within(body, curve('200,356 262,350 284,410 220,420'), '#c23a30', { opacity: 0.95 });
  // The folded wing, barred with white.
  const wing = curve('278,240 316,244 338,296 322,362 274,424! 266,370 262,300');
  d.form(wing, '#1d1e24', { role: 'body', round: 9, shade: 0.4, light: 0.3 });
  d.within(wing, curve('270,238 300,236 296,300 278,312 264,290'), '#f3efe4');
  for (const y of [316, 338, 360, 382])
    for (const x of [318, 298, 280]) d.within(wing, ellipse(x, y + (318 - x) * 0.3, 7, 4.5, -18), '#f3efe4');
  for (const [x, y] of [
    [226, 344],
    [218, 322],
  ] as const) {
    d.form(limb(`242,${y + 12},8 ${x},${y},7 ${x - 26},${y - 4},5`), '#5a524a', { round: 2 });
    for (const k of [-10, 0, 8]) d.fill(limb(`${x - 22},${y - 4},4 ${x - 38},${y - 8 + k},2`), '#5a524a');
  }
  const skull = curve('262,138 232,146 218,172 228,200 258,212 288,200 298,172 288,148');
  d.form(skull, '#f0ebdf', { role: 'piece', round: 9, shade: 0.36 });
  d.within(skull, curve('214,150 262,150 276,176 304,190 310,130 260,120'), '#c9302a');
  d.within(skull, limb('222,192,9 250,204,11 284,212,14'), '#26272e');
  d.form(curve('226,168! 208,176 178,196! 206,194 228,188!'), '#3a3936', { round: 3 });
  d.fill(ellipse(240, 172, 6.5), '#17110f');
  d.fill(ellipse(238, 169.6, 2.2), '#f6f1e6');
});
