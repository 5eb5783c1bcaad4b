import { merge } from './clip.ts';
import { curve, ellipse, limb, type Outline } from './outline.ts';
import { type Coat, eye, far, near, pelt } from './pelt.ts';
import { NIGHT, sketch } from './sketch.ts';

export const sheep = sketch('sheep', 460, 380, [240, 368], (d) => {
  for (const [x, tone] of [
    [190, '#2b2725'],
    [352, '#2b2725'],
    [158, '#3b3532'],
    [320, '#3b3532'],
  ] as const)
    d.form(limb(`${x},260,24 ${x},366,18`, 'flat'), tone, { round: 5 });
  let fleece: Outline = ellipse(252, 196, 142, 86);
  for (let i = 0; i < 26; i++) {
    const ring = ellipse(252, 196, 138, 84);
    const [x, y] = ring[Math.floor((i / 26) * ring.length)] ?? [252, 196];
    fleece = merge(fleece, ellipse(x + d.chance.bell() * 3, y + d.chance.bell() * 3, 24 + d.chance.between(0, 7)));
  }
  d.form(fleece, '#e6ddca', { role: 'body', round: 24, shade: 0.42 });
  for (let i = 0; i < 90; i++) {
    const [x, y, r] = [d.chance.between(110, 396), d.chance.between(110, 280), d.chance.between(8, 14)];
    d.within(
      fleece,
      limb(
        `${x - r},${y},1 ${x - r * 0.4},${y - r * 0.8},3.4 ${x + r * 0.7},${y - r * 0.4},2.4 ${x + r * 0.6},${y + r * 0.5},0.8`,
      ),
      d.chance.pick(['#b7ab94', '#fffaf0', '#a2967f']),
      { opacity: 0.5 },
    );
  }
  d.form(curve('150,110! 176,118 190,136 176,142 152,130'), '#2b2725', { round: 3 });
  const head = curve('124,98 98,112 76,146 62,176 66,192 84,198 112,184 140,164 152,130 146,106');
  d.form(head, '#45403c', { round: 9, light: 0.3 });
  d.form(curve('134,118! 160,108 184,120 170,134 146,134'), '#45403c', { round: 4 });
  d.form(merge(ellipse(132, 96, 20, 16), ellipse(148, 106, 18, 16), ellipse(114, 104, 15, 13)), '#e6ddca', {
    role: 'body',
    round: 6,
  });
  eye(d, 100, 140, 4.4);
  d.fill(curve('62,178 70,174 74,182 66,186'), '#1b1817');
});

export const cow = sketch('cow', 560, 400, [290, 388], (d) => {
  const c: Coat = { base: '#efe8da', far: '#b3a797', dark: '#4a3a32', pale: '#fffaf0', tuft: 0 };
  d.form(limb('470,130,12 492,180,10 490,260,8', 'flat'), c.far, { role: 'body', round: 3 });
  d.strands('490,256,7 492,280,8 488,306,2', '494,256,7 500,280,8 502,306,2', 5, ['#3a2d27', '#55453b']);
  far(d, '196,260,50 198,320,28 196,370,22', '184,362! 208,362! 212,388! 180,388!', c.far);
  far(d, '408,250,70 396,310,36 402,370,24', '390,362! 414,362! 418,388! 386,388!', c.far);
  const trunk = curve(
    '150,106 138,160 146,220 180,274 250,292 340,294 410,288 458,270 478,214 476,140 452,118 360,118 270,124 206,104',
  );
  const legs = [
    near('176,250,70 172,320,34 168,372,25', '154,362! 182,362! 186,388! 150,388!'),
    near('444,230,86 442,300,44 446,372,27', '430,362! 460,362! 464,388! 426,388!'),
  ];
  d.form(curve('372,280 400,270 420,286 412,308 384,308'), '#d9a99a', { round: 6 });
  const skin = pelt(d, trunk, c, 10, 20, 40, legs);
  for (const patch of [
    '196,106 250,118 280,170 250,226 200,232 168,190 176,130',
    '330,110 410,112 426,160 390,200 340,190 318,150',
    '440,180 490,180 490,260 446,270 424,226',
    '270,250 320,240 340,280 300,300 262,290',
  ])
    d.within(skin, curve(patch), '#5a3b2b', { opacity: 0.95 });
  d.within(skin, curve('140,230 250,274 420,270 480,230 470,310 150,310'), NIGHT, { opacity: 0.12 });
  for (const x of [168, 445]) d.fill(curve(`${x - 17},388! ${x - 14},370! ${x + 14},370! ${x + 18},388!`), '#3a302b');
  d.form(curve('146,70! 172,66 196,78 176,94 150,90'), '#5a3b2b', { round: 4 });
  d.form(limb('128,70,11 116,50,8 126,32,2'), '#cdbf9f', { round: 3 });
  const head = curve('140,66 112,72 96,102 76,142 66,168 74,188 100,192 126,172 152,144 166,108 160,80');
  d.form(head, '#5a3b2b', { round: 11, shade: 0.45 });
  d.within(head, curve('116,60 128,90 110,140 90,170 84,150 100,100'), '#efe8da');
  d.within(head, curve('60,158 90,150 110,170 104,200 60,196'), '#d3a596');
  d.form(limb('150,70,12 158,46,9 146,28,2'), '#e0d3b4', { round: 3 });
  d.form(curve('154,84! 184,80 206,96 182,108 158,104'), '#5a3b2b', { round: 4 });
  d.fill(ellipse(77, 170, 4, 6, 20), '#4a2f2a');
  eye(d, 118, 106, 5);
});

export const elephant = sketch('elephant', 620, 470, [340, 458], (d) => {
  const c: Coat = { base: '#8b8783', far: '#5c5957', dark: '#45423f', pale: '#b5afa7', tuft: 0 };
  d.form(limb('540,170,12 566,240,8 562,310,5'), c.far, { round: 3 });
  // In stride, so that air shows between the legs of each pair.
  far(d, '262,320,90 212,390,62 202,446,60', '171,446 233,446 235,458 169,458', '#4a4745');
  far(d, '440,310,100 400,390,64 392,446,62', '360,446 424,446 426,458 358,458', '#4a4745');
  const trunk = curve('210,90 190,170 200,260 240,320 330,356 430,352 510,320 550,250 548,170 500,110 420,84 330,92 270,70');
  const legs = [
    near('270,290,112 296,380,74 298,446,70', '261,446 335,446 337,458 259,458'),
    near('496,260,124 506,360,80 506,446,76', '466,446 546,446 548,458 464,458'),
  ];
  const skin = pelt(d, trunk, c, 80, 28, 70, legs);
  for (const fold of [
    '280,330,1 300,280,6 290,230,1',
    '460,320,1 444,270,8 462,210,1',
    '264,400,1 298,408,4 332,400,1',
    '472,404,1 508,412,4 546,404,1',
    '330,350,1 390,330,5 450,346,1',
  ])
    d.within(skin, limb(fold), c.dark, { opacity: 0.35 });
  for (const x of [274, 298, 322, 480, 506, 532])
    d.fill(curve(`${x - 9},458! ${x - 8},446 ${x},442 ${x + 8},446 ${x + 9},458!`), '#cfc6b8', { opacity: 0.8 });
  const proboscis = limb('140,150,86 96,220,60 80,300,46 84,370,34 66,410,26 40,412,18');
  const head = merge(curve('206,44 150,52 112,92 104,150 120,204 170,232 226,220 260,160 250,84'), proboscis);
  d.form(head, c.base, { role: 'body', round: 18, shade: 0.48 });
  for (let y = 226; y < 400; y += 15)
    d.within(head, limb(`${50 + (y - 226) * 0.05},${y},1 ${84},${y + 7},3.6 124,${y - 3},1`), c.dark, { opacity: 0.32 });
  d.form(curve('128,216! 150,232 120,290 70,322 52,320! 92,280 112,240'), '#ece2cb', { round: 7 });
  const ear = curve('214,74 270,66 312,110 316,180 290,246 256,276! 236,230 216,190 206,130');
  d.form(ear, '#979189', { role: 'body', round: 16, shade: 0.5 });
  for (const fold of ['230,100,1 262,140,7 266,220,1', '260,90,1 292,150,7 280,230,1'])
    d.within(ear, limb(fold), c.dark, { opacity: 0.3 });
  d.fill(limb('134,128,1 148,120,4 164,128,1'), c.dark, { opacity: 0.6 });
  eye(d, 148, 136, 5);
});
