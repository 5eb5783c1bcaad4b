import { merge } from './clip.ts';
import { curve, limb, type Outline } from './outline.ts';
import { type Pen, ruffle, sketch } from './sketch.ts';

const GINGER = { base: '#bf7b42', far: '#86502c', dark: '#6b3a1f', pale: '#f2dfc2' };
const SAND = { base: '#bb8d5a', far: '#86613c', dark: '#664225', pale: '#efe0c6' };
type Fur = typeof GINGER;

const leg = (spine: string, paw: string): Outline => merge(limb(spine, 'flat'), curve(paw));

/** Base, volume and short hairs that lie along `flow`. */
function coat(d: Pen, body: Outline, fur: Fur, flow: number, round = 14): void {
  d.form(body, fur.base, { role: 'body', round, shade: 0.45 });
  d.strokes(body, fur.dark, { count: 110, length: 17, width: 2.4, angle: flow, opacity: 0.2 });
  d.strokes(body, '#ffe6c0', { count: 80, length: 16, width: 2.4, angle: flow, opacity: 0.24 });
}

function catHead(d: Pen): void {
  d.form(curve('84,12 104,-22 112,-30! 120,0 118,30'), GINGER.far, { role: 'body', round: 5 });
  const skull = curve('64,-2 36,8 20,28 6,46 2,58 8,70 22,80 48,90 80,90 106,76 116,52 108,22 90,4');
  const head = ruffle(merge(skull, curve('42,14 42,-16 44,-30! 66,-14 80,6 70,20')), d.chance, { gap: 6, length: 5, flow: 30 });
  coat(d, head, GINGER, 20, 11);
  d.within(head, curve('-6,48 20,44 36,58 40,74 30,96 0,84'), GINGER.pale, { opacity: 0.85 });
  for (const stripe of [
    '58,-4,3 64,12,6 60,26,1',
    '76,-2,3 80,14,6 78,28,1',
    '92,46,1 106,52,6 120,48,3',
    '84,62,1 100,70,6 116,68,3',
    '34,42,1 56,42,3 72,48,1',
  ])
    d.within(head, limb(stripe), GINGER.dark, { opacity: 0.5 });
  d.fill(curve('50,6 50,-14! 62,-4 68,8'), '#c98f78', { opacity: 0.75 });
  d.fill(curve('25,36! 33,28 44,33! 35,39'), '#b9b35e');
  d.fill(curve('31,30 35,31 34,39 31,38'), '#17110f');
  d.fill(limb('22,34,1.5 33,26,3 46,32,1.5'), GINGER.dark, { opacity: 0.7 });
  d.fill(curve('1,53 10,51 9,58 4,61'), '#a5675a');
  d.fill(limb('8,61,1 12,68,2 24,69,1'), GINGER.dark, { opacity: 0.6 });
  for (const w of ['16,62,1.4 -8,58,1 -30,62,0.4', '16,66,1.4 -6,68,1 -26,78,0.4', '18,70,1.4 2,78,1 -14,90,0.4'])
    d.fill(limb(w), '#fff8ec', { opacity: 0.75 });
}

export const catSitting = sketch('cat-sitting', 330, 420, [160, 410], (d) => {
  const tail = ruffle(limb('220,392,30 262,396,29 292,374,27 298,338,24 284,314,16'), d.chance, {
    gap: 7,
    length: 5,
    flow: -80,
  });
  coat(d, tail, GINGER, -60, 9);
  for (const band of ['258,376,8 268,416,8', '284,360,8 312,378,8', '282,336,8 316,334,8'])
    d.within(tail, limb(band), GINGER.dark, { opacity: 0.5 });
  d.form(leg('140,240,44 146,330,30 146,394,24', '128,396 150,386 166,396 166,410 124,410'), GINGER.far, {
    role: 'body',
    round: 7,
  });
  const trunk = curve(
    '92,110 82,160 86,206 96,250 108,300 134,344 152,400 200,410 236,408 262,380 260,318 240,250 208,190 176,140 156,112',
  );
  const fore = leg('112,220,58 112,290,36 106,350,28 104,394,26', '80,402 100,386 122,390 130,410 76,410');
  const body = merge(ruffle(trunk, d.chance, { gap: 8, length: 6, flow: 85 }), fore);
  coat(d, body, GINGER, 72);
  for (const s of [
    '214,190,3 196,206,9 180,206,1',
    '236,228,3 210,244,10 188,240,1',
    '252,272,3 226,286,10 204,280,1',
    '190,156,3 176,170,8 164,166,1',
    '264,318,3 244,330,9 226,326,1',
    '266,354,3 246,364,9 228,360,1',
  ])
    d.within(body, limb(s), GINGER.dark, { opacity: 0.5 });
  d.within(body, curve('70,130 104,132 124,166 120,220 102,262 80,240'), GINGER.pale, { opacity: 0.8 });
  d.within(body, curve('70,380 130,372 136,414 70,414'), GINGER.pale, { opacity: 0.75 });
  d.within(body, limb('176,308,1 160,344,7 158,380,7 172,404,1'), GINGER.dark, { opacity: 0.4 });
  d.within(body, limb('176,308,1 206,290,4 238,306,1'), '#ffe6c0', { opacity: 0.3 });
  d.form(curve('150,398 178,388 206,394 214,410 144,410'), '#dcb88f', { role: 'body', round: 5 });
  d.include(catHead, { x: 46, y: 44 });
});

export const catWalking = sketch('cat-walking', 520, 330, [250, 320], (d) => {
  const tail = ruffle(limb('402,150,26 446,142,24 480,106,22 488,60,20 474,34,14'), d.chance, { gap: 7, length: 5, flow: -60 });
  coat(d, tail, GINGER, -50, 8);
  d.form(leg('176,200,44 190,250,28 198,286,22 190,310,19', '168,312 190,300 206,308 206,320 164,320'), GINGER.far, {
    role: 'body',
    round: 7,
  });
  d.form(leg('360,190,60 340,240,36 356,276,23 336,310,19', '314,312 334,300 350,308 350,320 310,320'), GINGER.far, {
    role: 'body',
    round: 7,
  });
  const trunk = curve('124,120 120,166 142,206 206,226 290,220 350,226 404,210 420,166 398,136 340,126 260,134 196,116');
  const fore = leg('148,176,70 140,226,44 120,276,25 104,308,20', '74,312 98,298 116,306 118,320 70,320');
  const hind = leg('388,176,80 392,220,56 418,262,27 424,288,22 412,310,20', '388,312 412,300 428,308 430,320 384,320');
  const body = merge(ruffle(trunk, d.chance, { gap: 8, length: 6, flow: 10 }), fore, hind);
  coat(d, body, GINGER, 8);
  for (const x of [190, 222, 254, 286, 318, 350])
    d.within(body, limb(`${x},112,4 ${x + 9},146,10 ${x + 2},184,1`), GINGER.dark, { opacity: 0.45 });
  for (const s of ['424,190,4 400,196,9 376,190,1', '424,222,4 404,228,8 384,222,1', '112,212,1 130,222,7 156,218,3'])
    d.within(body, limb(s), GINGER.dark, { opacity: 0.45 });
  d.within(body, limb('354,170,1 352,200,6 366,234,1'), GINGER.dark, { opacity: 0.35 });
  d.within(body, curve('100,140 126,150 136,190 120,216 104,190'), GINGER.pale, { opacity: 0.6 });
  for (const x of [70, 384])
    d.within(body, curve(`${x},296 ${x + 56},294 ${x + 56},326 ${x},326`), GINGER.pale, { opacity: 0.65 });
  d.include(catHead, { x: 38, y: 56 });
});

function dogHead(d: Pen): void {
  const head = ruffle(
    curve('66,2 46,4 32,16 26,32 8,42 -12,50 -18,60 -14,72 0,78 26,84 52,98 84,104 108,76 102,30 86,8'),
    d.chance,
    { gap: 8, length: 4, flow: 20 },
  );
  coat(d, head, SAND, 20, 11);
  d.within(head, curve('-24,50 6,46 26,62 34,84 10,96 -24,84'), SAND.pale, { opacity: 0.7 });
  d.fill(limb('-14,66,1 6,70,2.4 26,72,1'), SAND.dark, { opacity: 0.7 });
  d.fill(curve('-20,54 -10,47 -1,51 -5,60 -14,62'), '#2a2020');
  d.fill(curve('34,33 40,28 46,32 40,37'), '#1b1310');
  d.fill(limb('28,28,1 38,23,3 48,27,1'), SAND.dark, { opacity: 0.5 });
  const ear = curve('62,10 84,4 104,24 110,58 98,88 82,90 70,66 66,36');
  d.form(ear, '#93653a', { role: 'body', round: 8, light: 0.12 });
  d.strokes(ear, SAND.dark, { count: 26, length: 18, width: 3, angle: 80, opacity: 0.3 });
}

export const dogStanding = sketch('dog-standing', 490, 400, [250, 390], (d) => {
  const tail = ruffle(limb('392,152,26 432,136,24 462,96,22 466,50,8'), d.chance, { gap: 7, length: 14, flow: 20 });
  coat(d, tail, SAND, -50, 8);
  d.form(leg('190,230,50 196,290,30 196,340,22 194,374,21', '168,380 192,366 210,376 210,390 164,390'), SAND.far, {
    role: 'body',
    round: 7,
  });
  d.form(leg('360,210,74 346,260,48 364,310,24 356,374,20', '330,380 354,366 372,376 374,390 326,390'), SAND.far, {
    role: 'body',
    round: 7,
  });
  const trunk = curve(
    '122,94 112,150 124,206 150,240 212,258 272,244 330,226 388,232 412,190 402,154 340,138 262,144 206,130 170,92',
  );
  const fore = leg('158,206,74 158,260,48 154,320,28 152,374,25', '122,380 148,366 170,376 172,390 118,390');
  const hind = leg('378,190,92 378,240,66 398,296,32 404,318,27 394,374,22', '364,380 390,366 412,376 412,390 360,390');
  const body = merge(ruffle(trunk, d.chance, { gap: 9, length: 9, flow: 30 }), fore, hind);
  coat(d, body, SAND, 20, 17);
  d.within(body, curve('104,110 134,130 152,190 160,246 130,240 106,190'), SAND.pale, { opacity: 0.45 });
  d.within(body, limb('336,176,1 334,212,8 350,252,6 372,284,1'), SAND.dark, { opacity: 0.35 });
  d.within(body, limb('192,170,1 196,206,7 186,246,5 180,280,1'), SAND.dark, { opacity: 0.3 });
  d.include(dogHead, { x: 62, y: 38 });
  d.form(limb('128,140,15 148,150,17 176,128,14', 'flat'), '#9c3a30', { round: 5 });
});

export const dogSitting = sketch('dog-sitting', 380, 460, [190, 450], (d) => {
  const tail = ruffle(limb('284,430,26 326,438,24 356,422,18 368,396,6'), d.chance, { gap: 7, length: 10, flow: 0 });
  coat(d, tail, SAND, -20, 8);
  d.form(leg('176,280,50 180,360,32 178,434,24', '156,438 178,424 196,436 196,450 150,450'), SAND.far, {
    role: 'body',
    round: 7,
  });
  const trunk = curve(
    '118,110 102,180 108,250 130,310 164,360 190,440 240,450 296,446 314,404 302,336 270,262 228,190 178,108',
  );
  const fore = leg('138,260,76 138,330,44 132,390,30 128,434,27', '96,440 124,424 148,434 150,450 92,450');
  const body = merge(ruffle(trunk, d.chance, { gap: 9, length: 9, flow: 80 }), fore);
  coat(d, body, SAND, 66, 17);
  d.within(body, curve('88,130 130,150 150,220 150,300 118,300 94,220'), SAND.pale, { opacity: 0.6 });
  d.within(body, limb('232,328,1 204,360,8 198,400,8 214,440,1'), SAND.dark, { opacity: 0.4 });
  d.within(body, limb('226,330,1 256,318,4 292,340,1'), '#ffe6c0', { opacity: 0.3 });
  d.within(body, limb('172,250,1 176,300,7 164,350,5 158,390,1'), SAND.dark, { opacity: 0.3 });
  d.form(curve('186,438 216,424 248,434 252,450 180,450'), SAND.base, { role: 'body', round: 5 });
  d.include(dogHead, { x: 56, y: 28 });
  d.form(limb('122,132,15 146,146,17 176,124,14', 'flat'), '#9c3a30', { round: 5 });
});
