import { merge } from './clip.ts';
import { curve, ellipse, limb } from './outline.ts';
import { type Coat, eye, far, near, pelt } from './pelt.ts';
import { ruffle, sketch } from './sketch.ts';

export const lion = sketch('lion', 600, 440, [320, 428], (d) => {
  const c: Coat = { base: '#c3935a', far: '#8a6238', dark: '#6d4a28', pale: '#ead9b8', tuft: 3 };
  d.form(limb('520,180,16 566,210,13 580,270,11 568,330,9'), c.base, { role: 'body', round: 4 });
  d.form(ruffle(curve('560,316 580,322 590,360 572,392 556,360'), d.chance, { gap: 7, length: 10, flow: 90 }), '#4a2f1c', {
    round: 5,
  });
  far(d, '256,280,62 250,340,38 256,390,30', '222,414 246,398 272,404 276,428 216,428', c.far);
  far(d, '452,262,92 430,320,54 452,372,30 446,396,28', '414,414 438,398 464,404 468,428 408,428', c.far);
  const trunk = curve(
    '180,150 176,230 210,286 280,304 370,292 440,276 500,282 540,240 534,186 490,156 400,154 320,154 250,128',
  );
  const legs = [
    near('216,266,82 210,330,48 206,396,36', '166,414 198,392 226,402 232,428 160,428'),
    near('490,240,112 488,296,72 512,346,40 504,396,34', '464,414 494,392 522,402 528,428 458,428'),
  ];
  const skin = pelt(d, trunk, c, 14, 20, 130, legs);
  d.within(skin, curve('200,280 290,300 400,288 440,276 400,318 260,324'), c.pale, { opacity: 0.55 });
  d.within(skin, limb('440,180,3 424,240,14 446,300,3', 'flat'), c.dark, { opacity: 0.2 });
  for (const x of [176, 474])
    for (let i = 0; i < 3; i++) d.fill(limb(`${x + i * 15},412,2 ${x - 4 + i * 15},426,1.5`), c.dark, { opacity: 0.5 });
  // The mane: a dark ruff behind, locks over it, the face set into it.
  const ruff = curve('96,60 60,110 66,170 92,232 128,286 176,310 230,286 262,226 266,150 240,84 190,38 140,34');
  d.form(ruffle(ruff, d.chance, { gap: 10, length: 26, flow: 70 }), '#4d301d', {
    role: 'mane',
    round: 26,
    shade: 0.5,
    light: 0.2,
  });
  d.strands(
    '104,70,14 76,130,20 84,190,18 110,240,4',
    '236,80,14 258,150,20 246,220,18 206,290,4',
    26,
    ['#6b4424', '#845530', '#5a381f', '#9a6a3c'],
    { stray: 12 },
  );
  d.form(
    ruffle(curve('120,72 96,110 100,170 130,206 176,200 206,160 204,108 168,70'), d.chance, { gap: 9, length: 16, flow: 80 }),
    '#8f5f35',
    { round: 10 },
  );
  d.form(ellipse(196, 84, 19, 21), c.base, { role: 'body', round: 5 });
  d.fill(ellipse(197, 88, 10, 12), c.dark, { opacity: 0.6 });
  const head = merge(curve('128,84 112,98 100,116 72,142 58,158 56,174 68,186 92,192 120,200 156,194 180,168 186,124 166,92'));
  d.form(head, c.base, { role: 'body', round: 13, shade: 0.42 });
  d.strokes(head, c.dark, { count: 30, length: 12, width: 2.2, angle: 30, opacity: 0.2 });
  d.within(head, curve('50,168 78,150 104,166 116,190 100,206 64,196'), c.pale, { opacity: 0.9 });
  d.within(head, curve('118,104 96,130 70,148 84,152 110,138 128,116'), '#ffe9c8', { opacity: 0.35 });
  d.fill(curve('56,160 66,150 82,152 78,164 64,172'), '#3a2320');
  d.fill(limb('70,172,1 80,182,2.5 104,184,1'), '#2a1c18', { opacity: 0.7 });
  for (const [x, y] of [
    [86, 170],
    [94, 175],
    [84, 177],
  ] as const)
    d.fill(ellipse(x, y, 1.6), c.dark, { opacity: 0.7 });
  d.fill(limb('104,120,2 118,114,4 134,120,1'), c.dark, { opacity: 0.7 });
  d.fill(curve('106,126! 116,119 128,125! 117,131'), '#b98a38');
  eye(d, 117, 125, 4);
});
