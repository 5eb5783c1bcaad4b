/** Clothes by themselves: laid out flat, or as they hang. */
import { cos, radians, sin } from '../../math.ts';
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

/** A point on a circle. */
const spot = (cx: number, cy: number, r: number, degrees: number): { x: number; y: number } => ({
  x: cx + r * cos(radians(degrees)),
  y: cy + r * sin(radians(degrees)),
});

/** A hook of wire over the collar. */
function hanger(d: Pen, cx: number, y: number, half: number): void {
  d.fill(limb(`${cx},${y},5 ${cx},${y - 26},5 ${cx + 18},${y - 44},5 ${cx + 2},${y - 62},5 ${cx - 15},${y - 46},5`), '#7d868c');
  d.form(limb(`${cx - half},${y + 44},13 ${cx},${y},16 ${cx + half},${y + 44},13`), '#9a6a40', { round: 4 });
}

export const woolSweater = sketch(
  'sweater',
  480,
  440,
  [240, 430],
  (d) => {
    const wool = '#b8483c';
    for (const flip of [false, true])
      d.include(
        (p) => {
          const sleeve = curve('0,0! -60,26 -110,130 -140,290! -64,310! -30,180 0,110!');
          p.form(sleeve, wool, { role: 'body', round: 14, shade: 0.4, light: 0.26 });
          for (const line of ['-30,20,4 -80,140,5 -112,290,4', '-14,40,4 -54,150,5 -86,300,4'])
            p.within(sleeve, limb(line), NIGHT, { opacity: 0.14 });
          p.form(polygon('-144,284 -60,306 -66,342 -152,320'), '#9a382e', { role: 'body', round: 6 });
        },
        { x: flip ? 328 : 152, y: 46, flip },
      );
    const body = curve('152,42! 196,26 240,44 284,26 328,42! 352,110 346,240 350,380! 130,380! 134,240 128,110');
    d.form(body, wool, { role: 'body', round: 20, shade: 0.38, light: 0.26 });
    // Cables down the front, ribs between.
    for (const x of [176, 240, 304])
      for (let y = 84; y < 370; y += 26) {
        d.within(body, limb(`${x - 13},${y},9 ${x},${y + 12},12 ${x + 13},${y + 26},9`), '#ffffff', { opacity: 0.14 });
        d.within(body, limb(`${x + 13},${y},7 ${x},${y + 12},9 ${x - 13},${y + 26},7`), NIGHT, { opacity: 0.16 });
      }
    for (const x of [208, 272]) d.within(body, limb(`${x},70,3 ${x},380,3`), NIGHT, { opacity: 0.16 });
    d.form(box(128, 372, 224, 48), '#9a382e', { role: 'body', round: 8 });
    for (let x = 136; x < 350; x += 11) d.fill(box(x, 376, 3, 42), NIGHT, { opacity: 0.2 });
    d.form(curve('190,30! 240,58 290,30! 298,56 240,90 182,56'), '#9a382e', { role: 'body', round: 6 });
    d.fill(curve('196,28! 240,50 284,28! 270,18 240,30 210,18'), '#5c1d18', { role: 'body' });
  },
  'front',
);

export const leatherJacket = sketch(
  'leather-jacket',
  480,
  500,
  [240, 490],
  (d) => {
    hanger(d, 240, 76, 120);
    const hide = '#2f2a2c';
    for (const flip of [false, true])
      d.include(
        (p) => {
          const sleeve = curve('0,0! -56,30 -92,150 -104,340! -40,352! -20,220 2,120!');
          p.form(sleeve, hide, { role: 'body', round: 14, shade: 0.4, light: 0.4 });
          for (const line of ['-44,70,3 -64,190,5 -76,330,3', '-30,140,2 -60,160,4 -84,150,2', '-36,190,2 -64,206,4 -92,196,2'])
            p.within(sleeve, limb(line), '#ffffff', { opacity: 0.16 });
          p.fill(limb('-50,316,3 -46,348,3'), '#c9cfd2');
        },
        { x: flip ? 348 : 132, y: 112, flip },
      );
    const body = curve('132,110! 180,88 240,100 300,88 348,110! 362,200 352,330 350,440! 130,440! 128,330 118,200');
    d.form(body, hide, { role: 'body', round: 18, shade: 0.38, light: 0.36 });
    d.within(body, limb('160,200,4 170,320,8 160,430,4'), '#ffffff', { opacity: 0.14 });
    d.within(body, limb('320,200,4 316,320,8 322,430,4'), '#ffffff', { opacity: 0.14 });
    d.form(box(126, 424, 228, 30), hide, { role: 'body', round: 7 });
    d.form(curve('182,96! 240,120 230,190 196,262! 160,206 136,180! 160,160'), '#3c3638', {
      role: 'body',
      round: 7,
      light: 0.4,
    });
    d.form(curve('298,96! 240,120 250,190 272,262! 320,206 344,180! 320,160'), '#3c3638', {
      role: 'body',
      round: 7,
      light: 0.4,
    });
    d.fill(limb('228,262,4 222,440,4'), '#c9cfd2');
    for (let y = 270; y < 436; y += 9) d.fill(box(220, y, 9, 3), '#7d868c');
    for (const line of ['270,330,4 326,310,4', '150,330,4 196,350,4', '286,232,4 330,224,4']) d.fill(limb(line), '#c9cfd2');
    for (const [x, y] of [
      [166, 176],
      [314, 176],
      [196, 250],
      [276, 250],
    ] as const)
      d.form(ellipse(x, y, 5), '#c9cfd2', { round: 2 });
    d.form(box(232, 428, 34, 22), '#c9cfd2', { round: 4 });
  },
  'front',
);

export const cowboyHat = sketch(
  'cowboy-hat',
  520,
  290,
  [260, 270],
  (d) => {
    const felt = '#9a6a40';
    d.form(
      curve('14,166 20,132 60,150 130,196 260,214 390,196 460,150 500,132 506,166 470,226 380,262 260,272 140,262 50,226'),
      felt,
      { role: 'body', round: 13, shade: 0.44, light: 0.3 },
    );
    d.fill(curve('60,180 140,216 260,228 380,216 460,180 420,232 260,252 100,232'), NIGHT, { opacity: 0.2 });
    const crown = curve(
      '128,206! 136,130 156,64 190,34 224,50 260,36 296,50 330,34 364,64 384,130 392,206! 330,224 260,228 190,224',
    );
    d.form(crown, felt, { role: 'body', round: 22, shade: 0.44, light: 0.3 });
    d.within(crown, curve('196,40 226,60 260,52 294,60 324,40 312,96 260,120 208,96'), NIGHT, { opacity: 0.24 });
    d.fill(limb('168,70,3 176,130,8 170,190,3'), '#ffffff', { opacity: 0.16 });
    d.within(crown, curve('110,172! 190,194 260,198 330,194 410,172! 410,206! 330,226 260,230 190,226 110,206!'), '#4a2c18');
    d.form(polygon('238,182 282,182 290,206 282,222 238,222 230,206'), '#d6b566', { round: 4 });
  },
  'front',
);

export const mittens = sketch(
  'mittens',
  420,
  340,
  [210, 330],
  (d) => {
    for (const [x, flip, turn] of [
      [112, false, -10],
      [308, true, 10],
    ] as const)
      d.include(
        (p) => {
          const hand = curve(
            '-70,120! -76,20 -70,-70 -40,-132 4,-146 44,-128 64,-70 68,-20 92,-56 116,-50 118,-18 96,40 74,80 72,120!',
          );
          p.form(hand, '#c9423a', { role: 'body', round: 18, shade: 0.4, light: 0.3 });
          for (const y of [-70, -30, 10]) {
            for (let i = -3; i < 4; i++)
              p.within(
                hand,
                polygon(`${i * 22 - 11},${y} ${i * 22},${y - 14} ${i * 22 + 11},${y} ${i * 22},${y + 14}`),
                '#fbf6ea',
                { opacity: 0.9 },
              );
            p.within(hand, limb(`-80,${y - 20},4 66,${y - 20},4`), '#fbf6ea', { opacity: 0.7 });
          }
          p.form(box(-78, 108, 158, 46), '#fbf6ea', { round: 10, shade: 0.3 });
          for (let i = -70; i < 78; i += 14) p.fill(box(i, 112, 4, 40), NIGHT, { opacity: 0.12 });
        },
        { x, y: 170, flip, turn, scale: 0.9 },
      );
    d.fill(limb('80,322,5 150,330,6 210,316,6 270,330,6 340,322,5'), '#e9dcc4');
  },
  'front',
);

export const christmasStocking = sketch(
  'christmas-stocking',
  360,
  480,
  [200, 470],
  (d) => {
    d.fill([ellipse(270, 36, 26, 28), ellipse(270, 38, 15, 18)], '#c23a30');
    // What sticks out at the top.
    d.form(limb('150,110,17 150,30,17 128,14,17 108,30,17'), '#fbf6ea', { round: 4 });
    for (const y of [40, 62, 84]) d.fill(limb(`142,${y + 6},7 158,${y - 6},7`), '#c23a30');
    d.form(box(188, 36, 60, 80), '#3c8a45', { round: 6 });
    d.fill(box(214, 36, 9, 80), '#e7b13c');
    const sock = curve(
      '116,110! 296,110! 292,220 290,300 280,370 250,420 190,456 110,464 50,440 30,396 50,356 100,340 124,310 122,220',
    );
    d.form(sock, '#c23a30', { role: 'body', round: 22, shade: 0.42, light: 0.3 });
    d.within(sock, curve('20,360! 70,350 110,390 110,470! 20,470!'), '#fbf6ea');
    d.within(sock, ellipse(286, 360, 46, 62, 20), '#fbf6ea');
    for (const [x, y] of [
      [170, 230],
      [236, 260],
      [182, 320],
      [160, 400],
      [226, 190],
    ] as const) {
      for (let i = 0; i < 3; i++)
        d.include((p) => p.fill(limb('-15,0,3.4 15,0,3.4'), '#fbf6ea', { opacity: 0.9 }), { x, y, turn: i * 60 });
    }
    d.glaze(sock, { round: 22, shade: 0.36, light: 0 });
    d.form(curve('96,96 110,82 206,78 302,82 316,96 318,140 304,158 206,164 108,158 94,140'), '#fbf8f1', {
      round: 14,
      shade: 0.3,
    });
    d.strokes(curve('98,96 206,82 314,96 316,150 206,160 98,150'), '#d5cdbb', {
      count: 60,
      length: 14,
      width: 5,
      angle: 60,
      stray: 80,
      opacity: 0.4,
    });
  },
  'front',
);

/** Of evergreen, with a bow and berries. */
export const wreath = sketch(
  'wreath',
  420,
  460,
  [210, 450],
  (d) => {
    for (let ring = 0; ring < 3; ring++)
      for (let i = 0; i < 54; i++) {
        const turn = i * 6.67 + ring * 2.2;
        d.include(
          (p) =>
            p.form(
              limb(`0,0,16 ${ring * 10 + 16},${-26},13 ${ring * 16 + 22},-54,4`),
              ['#2c5c38', '#3c7a48', '#4f9459'][(i + ring) % 3]!,
              { role: 'body', round: 4, shade: 0.34 },
            ),
          { ...spot(210, 210, 136 + (ring - 1) * 30, turn), turn: turn + 90 + (ring - 1) * 24 },
        );
      }
    for (let i = 0; i < 22; i++) {
      const { x, y } = spot(210, 210, 112 + ((i * 37) % 52), i * 16.4);
      d.form(ellipse(x, y, 11), i % 4 === 3 ? '#e7b13c' : '#c9302c', { round: 4, light: 0.5 });
    }
    for (const flip of [false, true])
      d.include(
        (p) => {
          p.form(curve('0,0! -30,70 -52,120! -30,112 -8,124! 4,60'), '#a8221f', { round: 6 });
          p.form(curve('0,0! -40,-42 -88,-40 -96,0 -86,36 -40,34'), '#c9302c', { round: 9, shade: 0.42, light: 0.36 });
          p.fill(curve('-10,0 -44,-20 -72,-14 -70,12 -44,16'), NIGHT, { opacity: 0.18 });
        },
        { x: 210, y: 330, flip },
      );
    d.form(ellipse(210, 332, 22, 20), '#b8282a', { round: 7 });
  },
  'front',
);
