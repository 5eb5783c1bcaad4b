import { merge } from './clip.ts';
import { curve, ellipse, limb } from './outline.ts';
import { type Coat, eye, far, near, pelt } from './pelt.ts';
import { type Pen, ruffle, sketch } from './sketch.ts';

const FOX: Coat = { base: '#b9622f', far: '#7c3f22', dark: '#7a3a1c', pale: '#f1e4cf', tuft: 7 };
const WOLF: Coat = { base: '#85827d', far: '#575552', dark: '#45433f', pale: '#d9d3c6', tuft: 11 };

/** Fox and wolf share their build; a fox has the longer brush and the finer legs. */
function canid(d: Pen, c: Coat, fox: boolean): void {
  const brush = fox
    ? curve('396,150 430,168 470,204 520,232 566,240! 540,264 490,270 440,250 404,214 384,176')
    : curve('404,150 436,176 454,220 458,270 446,310! 428,290 416,250 404,212 390,176');
  const tail = pelt(d, brush, { ...c, tuft: 10 }, fox ? 30 : 78, 12, 50);
  d.within(
    tail,
    fox ? curve('510,220 580,220 580,280 500,280') : curve('420,270 470,270 460,330 420,320'),
    fox ? c.pale : c.dark,
    { opacity: 0.75 },
  );
  far(d, '204,220,44 208,280,26 204,330,18 202,362,17', '182,366 200,356 214,364 214,376 178,376', c.far);
  far(d, '366,206,66 350,262,40 364,310,19 354,362,17', '334,366 352,356 366,364 366,376 330,376', c.far);
  const trunk = curve(
    '124,110 118,150 132,204 160,236 224,246 290,230 340,214 392,222 416,190 408,156 350,140 270,140 206,126 166,96',
  );
  const legs = [
    near('172,206,62 172,270,34 168,326,20 166,362,19', '144,366 166,354 180,364 180,376 140,376'),
    near('384,190,82 386,240,54 406,290,25 396,330,20 394,362,19', '372,366 392,354 408,364 408,376 368,376'),
  ];
  const skin = pelt(d, trunk, c, 14, 17, 110, legs);
  d.within(
    skin,
    fox
      ? curve('112,130 140,150 156,210 176,250 140,240 112,190')
      : curve('112,140 140,160 166,220 250,256 330,232 300,270 180,270 120,210'),
    c.pale,
    { opacity: 0.7 },
  );
  if (fox)
    for (const x of [166, 396]) d.within(skin, limb(`${x + 4},300,40 ${x},380,50`, 'flat'), '#2c1f1b', { opacity: 0.75 });
  else d.within(skin, curve('160,90 260,132 400,146 412,170 330,166 230,160 170,140'), c.dark, { opacity: 0.5 });
  d.fill(limb('340,170,1 336,206,7 352,244,5 374,276,1'), c.dark, { opacity: 0.3 });
  d.form(curve('150,60 166,22! 182,50 180,78'), c.far, { role: 'body', round: 4 });
  const skull = fox
    ? curve('128,60 104,70 84,92 58,112 38,122 34,130 44,138 72,140 100,150 136,160 172,146 186,112 170,76 148,60')
    : curve('128,58 104,66 88,86 66,98 40,106 32,116 36,130 54,138 80,142 104,156 140,168 178,150 190,112 172,74 148,58');
  const head = ruffle(merge(skull, curve('122,66 124,26 132,10! 152,36 162,70 146,84')), d.chance, {
    gap: 8,
    length: c.tuft * 0.7,
    flow: 30,
  });
  d.form(head, c.base, { role: 'body', round: 11, shade: 0.45 });
  d.strokes(head, c.dark, { count: 40, length: 14, width: 2.2, angle: 25, opacity: 0.2 });
  d.within(head, curve('28,126 66,122 98,118 120,136 150,140 150,176 90,166 36,144'), c.pale, { opacity: 0.88 });
  d.fill(curve('130,66 130,34! 146,48 152,68'), c.dark, { opacity: 0.6 });
  d.fill(curve('32,122 40,116 48,122 42,130 34,130'), '#1d1718');
  d.fill(limb('46,134,1 66,136,2 88,134,1'), '#2a1c18', { opacity: 0.6 });
  d.fill(curve('92,96! 102,88 112,94! 102,100'), '#c79a45');
  d.fill(ellipse(102, 94, 3.4), '#17110f');
  d.fill(limb('90,92,1 102,85,3 116,92,1'), c.dark, { opacity: 0.7 });
}

export const fox = sketch('fox', 590, 390, [270, 376], (d) => canid(d, FOX, true));
export const wolf = sketch('wolf', 490, 390, [270, 376], (d) => canid(d, WOLF, false));

export const bear = sketch('bear', 560, 420, [290, 408], (d) => {
  const c: Coat = { base: '#6b4a34', far: '#452e21', dark: '#2f1e16', pale: '#a98560', tuft: 10 };
  // In stride, so that air shows between the legs of each pair.
  far(d, '172,250,84 132,330,54 112,386,46', '82,392 110,376 138,388 140,408 76,408', '#37251b');
  far(d, '400,260,96 366,330,58 352,386,48', '320,392 350,376 378,388 380,408 314,408', '#37251b');
  const trunk = curve(
    '150,96 110,150 112,220 150,280 230,318 330,322 420,316 486,280 506,214 486,140 420,104 340,104 270,112 220,80',
  );
  const legs = [
    near('204,250,116 218,330,68 220,388,56', '180,394 216,374 248,386 252,408 174,408'),
    near('446,230,124 462,320,78 458,388,60', '414,394 454,374 488,386 492,408 408,408'),
  ];
  const skin = pelt(d, trunk, c, 25, 24, 190, legs);
  d.within(skin, limb('220,130,4 236,190,14 220,260,4', 'flat'), c.dark, { opacity: 0.2 });
  d.within(skin, limb('400,170,4 386,240,16 406,310,4', 'flat'), c.dark, { opacity: 0.2 });
  for (const x of [186, 420])
    for (let i = 0; i < 4; i++) d.fill(limb(`${x + i * 12},398,4 ${x - 7 + i * 12},408,1.5`), '#d8c8ac');
  d.form(ellipse(196, 74, 21, 22), c.far, { role: 'body', round: 5 });
  const head = ruffle(
    curve('150,58 112,78 92,112 62,130 38,146 36,164 50,176 80,182 120,200 168,200 208,170 214,112 190,70'),
    d.chance,
    { gap: 9, length: 8, flow: 30 },
  );
  d.form(head, c.base, { role: 'body', round: 15, shade: 0.45 });
  d.strokes(head, c.dark, { count: 50, length: 16, width: 2.6, angle: 25, opacity: 0.22 });
  d.within(head, curve('24,140 70,126 96,140 100,170 70,190 30,184'), c.pale, { opacity: 0.7 });
  d.form(ellipse(158, 66, 21, 22), c.base, { role: 'body', round: 6 });
  d.fill(ellipse(158, 70, 11, 12), c.dark, { opacity: 0.6 });
  d.fill(curve('34,148 46,140 60,146 52,158 40,160'), '#1d1718');
  d.fill(limb('48,170,1 70,172,3 90,166,1'), '#1d1718', { opacity: 0.6 });
  eye(d, 108, 122, 5);
});

function cloven(d: Pen, x: number, y: number): void {
  d.fill(curve(`${x - 11},${y}! ${x - 7},${y - 20}! ${x + 8},${y - 20}! ${x + 10},${y}!`), '#2c2523');
}

function cervid(d: Pen, antlers: boolean): void {
  const c: Coat = { base: '#9a6b42', far: '#684529', dark: '#5a3a22', pale: '#e9d8bb', tuft: 4 };
  far(d, '206,300,40 208,370,22 206,420,15 206,488,12', '198,482! 214,482! 217,500! 194,500!', c.far);
  far(d, '362,286,64 346,350,34 366,404,17 358,488,13', '350,482! 366,482! 369,500! 346,500!', c.far);
  const trunk = curve(
    '128,136 138,180 140,230 152,280 186,316 260,322 330,304 384,306 408,270 402,228 352,210 270,214 222,206 186,170 170,120',
  );
  const legs = [
    near('176,286,58 176,350,28 172,416,16 172,488,13', '163,482! 181,482! 184,500! 159,500!'),
    near('384,262,80 386,320,46 402,376,21 392,424,15 388,488,13', '380,482! 397,482! 400,500! 376,500!'),
  ];
  const skin = pelt(d, trunk, c, 18, 15, 110, legs);
  d.within(skin, curve('130,150 150,210 160,280 200,320 290,326 250,350 160,320 120,220'), c.pale, { opacity: 0.55 });
  d.within(skin, curve('396,226 420,240 414,300 392,300 388,256'), c.pale, { opacity: 0.85 });
  d.form(curve('398,226 416,230 424,256 412,276 402,258'), c.dark, { round: 4 });
  for (const [x, y] of [
    [172, 500],
    [388, 500],
  ] as const)
    cloven(d, x, y);
  d.fill(limb('350,244,1 348,284,7 366,330,1'), c.dark, { opacity: 0.3 });
  d.form(curve('150,100! 176,84 206,82! 196,104 164,116'), c.far, { role: 'body', round: 4 });
  if (antlers)
    for (const [x, tone] of [
      [14, '#7c6247'],
      [0, '#a98c66'],
    ] as const)
      for (const tine of [
        '134,92,10 150,60,9 176,30,8 178,-8,7 160,-40,3',
        '168,38,7 144,22,5 136,2,2',
        '178,6,6 200,-12,5 206,-36,2',
        '142,74,6 116,62,5 104,44,2',
        '176,-18,5 190,-34,4 188,-54,1.5',
      ])
        d.form(
          limb(
            tine.replace(
              /(^| )(-?\d+),(-?\d+)/g,
              (_, gap: string, a: string, b: string) => `${gap}${Number(a) + x},${Number(b) + 50}`,
            ),
          ),
          tone,
          { round: 2 },
        );
  const head = curve('136,132 108,140 84,166 64,184 56,196 62,208 78,212 104,204 132,200 160,190 174,166 166,140');
  d.form(head, c.base, { role: 'body', round: 10, shade: 0.45 });
  d.strokes(head, c.dark, { count: 24, length: 14, width: 2.2, angle: 40, opacity: 0.2 });
  d.within(head, curve('50,194 74,182 88,196 84,220 52,216'), c.pale, { opacity: 0.7 });
  d.fill(curve('56,194 66,186 72,194 64,202'), '#1d1718');
  eye(d, 112, 162, 5);
  d.form(curve('152,136! 168,108 200,98! 198,122 172,146'), c.base, { role: 'body', round: 4 });
  d.fill(curve('160,134! 172,116 192,106! 188,122 170,138'), '#c79f82', { opacity: 0.7 });
}
export const deer = sketch('deer', 460, 510, [280, 500], (d) => cervid(d, true));
export const doe = sketch('doe', 460, 430, [280, 420], (d) => d.include((e) => cervid(e, false), { y: -80 }));

export const rabbit = sketch('rabbit', 360, 340, [190, 328], (d) => {
  const c: Coat = { base: '#9c8468', far: '#6d5a45', dark: '#54432f', pale: '#ece0cb', tuft: 6 };
  d.form(ruffle(ellipse(318, 262, 26, 24), d.chance, { gap: 7, length: 8, flow: 0 }), '#efe8da', { round: 6 });
  d.form(curve('130,118 128,60 146,14 162,10 170,40 164,90 154,124'), c.far, { role: 'body', round: 5 });
  const body = curve('98,170 90,220 104,270 100,300 84,316 88,328! 300,328! 326,290 322,232 286,184 226,164 170,160 130,146');
  const skin = pelt(d, body, c, 30, 18, 130);
  d.within(skin, curve('84,190 116,200 124,260 140,330 80,330'), c.pale, { opacity: 0.6 });
  d.within(skin, limb('206,250,1 196,280,8 214,322,1'), c.dark, { opacity: 0.4 });
  d.within(skin, limb('206,250,1 250,224,4 296,244,1'), '#ffe9c8', { opacity: 0.3 });
  d.form(curve('190,328 196,310 250,306 284,318 282,328'), c.pale, { round: 4 });
  const skull = curve('120,110 86,118 62,144 52,164 58,182 80,194 116,198 150,182 160,150 148,122');
  const head = ruffle(merge(skull, curve('104,124 92,70 98,24 112,10 128,30 132,80 128,124')), d.chance, {
    gap: 7,
    length: 4,
    flow: 30,
  });
  d.form(head, c.base, { role: 'body', round: 10, shade: 0.42 });
  d.strokes(head, c.dark, { count: 36, length: 12, width: 2.2, angle: 40, opacity: 0.2 });
  d.fill(curve('108,112 102,70 106,34 114,26 122,60 122,110'), '#c99d8a', { opacity: 0.7 });
  d.within(head, curve('46,166 72,166 92,186 80,204 50,190'), c.pale, { opacity: 0.8 });
  d.fill(curve('52,160 60,158 60,166 54,168'), '#8c5a50');
  eye(d, 94, 146, 6);
  for (const w of ['62,172,1.4 40,170,1 22,176,0.4', '62,176,1.4 42,182,1 26,192,0.4'])
    d.fill(limb(w), '#fff8ec', { opacity: 0.7 });
});
