import { runningHorse, standingHorse } from './horses.ts';
import { curve, ellipse, limb, polygon } from './outline.ts';
import { type Pen, sketch } from './sketch.ts';

const SUIT = '#d9d6cd';
const SUIT_DARK = '#a7a69f';

function visor(d: Pen, x: number, y: number, rx: number, ry: number): void {
  const glass = ellipse(x, y, rx, ry);
  d.form(ellipse(x, y, rx + 5, ry + 5), '#8f8d86', { round: 4 });
  d.form(glass, '#2b3442', { round: 8, shade: 0.5, light: 0 });
  d.within(glass, ellipse(x + rx * 0.1, y + ry * 0.75, rx, ry * 0.7), '#b07a3e', { opacity: 0.45 });
  d.within(
    glass,
    limb(
      `${x - rx * 0.65},${y + ry * 0.2},2 ${x - rx * 0.55},${y - ry * 0.35},${rx * 0.22} ${x - rx * 0.1},${y - ry * 0.68},2`,
    ),
    '#dfe8ec',
    { opacity: 0.75 },
  );
}

export const astronaut = sketch(
  'astronaut',
  300,
  600,
  [150, 588],
  (d) => {
    d.form(curve('78,132 150,120 222,132 232,250 214,318 86,318 68,250'), '#8f9092', { round: 12 });
    for (const s of [-1, 1]) {
      d.form(limb(`${150 + s * 32},330,74 ${150 + s * 38},440,64 ${150 + s * 38},540,56`, 'flat'), SUIT, {
        role: 'body',
        round: 15,
        shade: 0.42,
      });
      for (const y of [420, 436, 456])
        d.fill(limb(`${150 + s * 38 - 30},${y},1 ${150 + s * 38},${y + 6},4 ${150 + s * 38 + 30},${y},1`), '#1d1a38', {
          opacity: 0.2,
        });
      d.form(
        curve(
          `${150 + s * 38 - 34},588 ${150 + s * 38 - 34},544 ${150 + s * 38},532 ${150 + s * 38 + 34},544 ${150 + s * 38 + 34},588`,
        ),
        SUIT_DARK,
        { round: 9 },
      );
      d.form(limb(`${150 + s * 76},176,58 ${150 + s * 104},250,50 ${150 + s * 104},330,42`), SUIT, {
        role: 'body',
        round: 13,
        shade: 0.42,
      });
      for (const y of [246, 262])
        d.fill(limb(`${150 + s * 104 - 24},${y},1 ${150 + s * 104},${y + 6},4 ${150 + s * 104 + 24},${y},1`), '#1d1a38', {
          opacity: 0.2,
        });
      d.form(limb(`${150 + s * 104 - 21},318,9 ${150 + s * 104 + 21},318,9`, 'flat'), '#b5573c', { round: 3 });
      d.form(ellipse(150 + s * 103, 342, 21, 25), SUIT_DARK, { round: 8 });
    }
    const torso = curve('90,148 150,136 210,148 224,200 214,290 210,350 150,362 90,350 86,290 76,200');
    d.form(torso, SUIT, { role: 'body', round: 20, shade: 0.42 });
    d.fill(limb('84,312,12 150,322,13 216,312,12', 'flat'), '#8f8d86', { opacity: 0.7 });
    d.form(curve('112,206! 188,206! 190,268! 110,268!'), '#bdbab0', { round: 6 });
    d.fill(polygon('120,216 148,216 148,232 120,232'), '#3c4652');
    for (const [x, color] of [
      [160, '#b5573c'],
      [174, '#d0a54a'],
    ] as const)
      d.fill(ellipse(x, 224, 5), color);
    d.fill(limb('122,248,4 178,248,4', 'flat'), '#7f7d76');
    d.form(limb('196,240,10 226,262,10 214,310,10'), '#7f7d76', { round: 4 });
    d.form(ellipse(150, 140, 52, 16), SUIT_DARK, { round: 6 });
    d.form(ellipse(150, 84, 66, 68), SUIT, { role: 'body', round: 18, shade: 0.42 });
    visor(d, 150, 88, 47, 44);
  },
  'front',
);

/** A rider from the side: seat at (0, 0), facing left; `reins` is where the hand goes. */
function riderSide(d: Pen, cloth: string, trousers: string, boot: string, reins: string): void {
  d.form(limb('6,-8,62 -30,44,48 -22,100,34 -16,122,30', 'flat'), trousers, { round: 11, shade: 0.45 });
  d.form(curve('-44,146 -30,132 -28,96 6,96 6,146'), boot, { round: 6 });
  d.form(curve('-14,-132! 22,-134 36,-100 34,-40 38,14! 4,24 -32,12! -30,-40 -34,-100'), cloth, {
    role: 'body',
    round: 14,
    shade: 0.45,
  });
  d.form(limb(reins), cloth, { role: 'body', round: 8, shade: 0.45 });
}

export const astronautOnHorse = sketch('astronaut-on-horse', 540, 590, [300, 579], (d) => {
  d.include((h) => runningOrStanding(h), { x: 10, y: 130 });
  d.include(
    (r) => {
      r.form(curve('28,-130 62,-128 70,-70 62,-12 30,-8'), '#8f9092', { round: 9 });
      riderSide(r, SUIT, SUIT, SUIT_DARK, '-2,-100,44 -40,-52,38 -84,-56,30');
      for (const y of [36, 50]) r.fill(limb(`${-52},${y},1 ${-26},${y + 6},4 ${-4},${y - 4},1`), '#1d1a38', { opacity: 0.2 });
      r.form(ellipse(-92, -57, 16, 15), SUIT_DARK, { round: 5 });
      r.form(limb('-68,-76,8 -70,-38,8', 'flat'), '#b5573c', { round: 3 });
      r.form(curve('-24,-82! 0,-82! 2,-52! -24,-50!'), '#bdbab0', { round: 4 });
      r.fill(ellipse(-16, -72, 4), '#b5573c');
      r.form(ellipse(-2, -132, 38, 12), SUIT_DARK, { round: 5 });
      r.form(ellipse(-4, -178, 52, 53), SUIT, { role: 'body', round: 14, shade: 0.42 });
      visor(r, -22, -175, 33, 35);
    },
    { x: 290, y: 300 },
  );
});

function runningOrStanding(d: Pen): void {
  standingHorse(d, '#8a8078', '#57504d');
  d.fill(limb('74,140,4 100,96,4 128,100,4'), '#4a2a20');
  d.fill(limb('84,138,4 130,170,4 196,206,3'), '#4a2a20');
  d.form(curve('232,150! 300,146! 344,156 336,196 290,206 244,198'), '#6b3f2c', { round: 8 });
}

export const horseRider = sketch('horse-rider', 640, 520, [310, 508], (d) => {
  d.include(
    (h) => {
      runningHorse(h);
      h.fill(limb('50,142,4 80,104,4 112,96,4'), '#2c1c19');
      h.fill(limb('56,136,4 130,130,4 214,108,3'), '#2c1c19');
      h.form(curve('240,142! 300,138! 340,148 332,186 290,194 248,188'), '#4d3326', { round: 8 });
    },
    { x: 0, y: 120 },
  );
  d.include(
    (r) => {
      riderSide(r, '#4c5f4a', '#c0b191', '#2f2420', '-2,-100,40 -44,-56,32 -80,-52,24');
      r.form(ellipse(-86, -53, 12, 11), '#c08a66', { round: 4 });
      r.form(limb('-6,-156,30 0,-124,34', 'flat'), '#c08a66', { round: 6 });
      r.form(curve('-14,-204 -34,-196 -40,-182 -46,-172 -42,-166 -40,-150 -22,-140 4,-146 16,-172 10,-196'), '#c08a66', {
        round: 7,
      });
      r.form(curve('-46,-186! -38,-206 -8,-220 20,-204 22,-176 14,-152 2,-160 -2,-184'), '#3a271e', { round: 7 });
      r.form(curve('-58,-188! -36,-196 -30,-222 -4,-228 18,-216 22,-194 44,-188! 0,-180'), '#5a4433', { round: 7 });
    },
    { x: 292, y: 262, turn: -6 },
  );
});

const ARMOUR = '#3d4a63';
const CORD = '#a8452f';

/** Rows of lacquered plates laced with cord inside an outline. */
function lamellae(
  d: Pen,
  plate: ReturnType<typeof curve>,
  top: number,
  rows: number,
  height: number,
  from: number,
  to: number,
): void {
  d.form(plate, ARMOUR, { role: 'body', round: 9, shade: 0.5 });
  for (let i = 1; i < rows; i++)
    d.within(
      plate,
      limb(`${from},${top + i * height},5 ${(from + to) / 2},${top + i * height + 5},5 ${to},${top + i * height},5`, 'flat'),
      CORD,
      { opacity: 0.9 },
    );
  for (let x = from; x < to; x += 9)
    d.within(plate, limb(`${x},${top},1.6 ${x - 3},${top + rows * height + 8},1.6`, 'flat'), '#12131f', { opacity: 0.35 });
}

export const samurai = sketch(
  'samurai',
  440,
  620,
  [220, 608],
  (d) => {
    d.fill(limb('300,330,9 370,392,8 424,470,5'), '#241d20');
    d.fill(limb('312,340,2 372,396,2 420,464,1'), '#8a7a5a', { opacity: 0.8 });
    d.form(curve('190,350! 300,350! 338,440 350,556! 262,566! 232,420'), '#3a3b45', { round: 16, shade: 0.5 });
    d.form(curve('262,560! 344,552! 352,600 340,608 262,608!'), '#22222a', { round: 7 });
    const hakama = curve('150,350! 258,350! 256,440 232,560! 126,566! 126,460');
    d.form(hakama, '#4a4b57', { round: 18, shade: 0.45 });
    for (const f of ['176,380,1 158,470,7 150,560,11', '214,380,1 206,470,7 196,560,11', '242,380,1 240,450,6 226,560,9'])
      d.within(hakama, limb(f), '#12131f', { opacity: 0.35 });
    d.form(curve('140,556! 226,552! 226,600 218,608 112,608! 120,592'), '#2b2b33', { round: 7 });
    d.fill(limb('126,578,4 172,584,4 226,576,4'), CORD, { opacity: 0.6 });
    lamellae(d, curve('262,330! 316,322! 338,424! 278,434!'), 326, 4, 26, 256, 342);
    lamellae(d, curve('204,334! 264,334! 278,438! 208,442!'), 334, 4, 26, 198, 282);
    lamellae(d, curve('148,330! 206,334! 206,442! 132,432!'), 330, 4, 26, 126, 212);
    lamellae(d, curve('158,180! 290,180! 304,250 306,338! 230,348 150,338! 150,250'), 196, 6, 24, 144, 312);
    d.form(limb('148,322,22 230,334,24 308,322,22', 'flat'), '#8e3b2b', { round: 7 });
    d.form(curve('216,322 240,322 262,350 254,380 240,346 226,378 208,352'), '#a8452f', { round: 5 });
    d.form(limb('292,210,56 326,280,44 318,340,32'), '#4a4b57', { round: 10 });
    d.form(ellipse(314, 346, 16, 15), '#2b2b33', { round: 5 });
    lamellae(d, curve('276,178! 326,184! 364,272! 302,288!'), 190, 4, 24, 270, 372);
    d.form(limb('162,210,54 122,280,44 138,340,32'), '#4a4b57', { round: 10 });
    lamellae(d, curve('114,186! 176,176! 160,288! 92,274!'), 190, 4, 24, 86, 180);
    d.fill(limb('166,312,10 138,344,10', 'flat'), '#2b2328');
    d.fill(limb('140,340,7 84,420,8 44,508,6 36,530,1'), '#c9cdd0');
    d.fill(limb('142,342,2 88,422,2.5 48,510,2'), '#6d747c');
    d.form(ellipse(144, 338, 15, 8, -50), '#b58a3e', { round: 3 });
    d.form(ellipse(146, 332, 16, 15), '#2b2b33', { round: 5 });
    d.form(curve('196,120! 252,120! 258,178 224,194 190,178'), '#2a2a33', { round: 8 });
    d.form(curve('172,104 184,96 220,94 224,160 200,172 178,158 168,132'), '#26242b', { round: 7 });
    d.fill(limb('174,120,1 188,117,4 204,119,1'), '#0d0c10');
    d.fill(limb('176,146,1 192,142,3 208,148,1'), '#4a464e');
    lamellae(d, curve('208,92! 288,92! 330,172 318,186! 262,178 214,176!'), 104, 4, 22, 204, 334);
    const bowl = curve('158,100! 164,62 190,38 230,32 270,44 292,74 296,104! 226,112');
    d.form(bowl, '#4a5976', { role: 'body', round: 14, shade: 0.5 });
    for (const rib of [
      '228,32,1 200,66,4 190,106,4',
      '228,32,1 226,66,4 226,110,4',
      '228,32,1 254,66,4 264,108,4',
      '228,32,1 174,74,3 166,102,3',
    ])
      d.within(bowl, limb(rib), '#12131f', { opacity: 0.4 });
    d.form(curve('142,112! 160,94 226,100 300,94! 302,108 226,118 160,110'), '#2b3244', { round: 5 });
    d.form(limb('182,88,12 152,60,11 140,22,9 148,-6,2'), '#c79a45', { round: 4 });
    d.form(limb('192,84,12 206,52,11 236,22,9 256,6,2'), '#c79a45', { round: 4 });
    d.form(ellipse(184, 88, 12, 13), '#d9b45a', { round: 4 });
  },
  'left',
);

const STEEL = '#8f979d';

export const knight = sketch(
  'knight',
  380,
  620,
  [190, 608],
  (d) => {
    for (const s of [-1, 1]) {
      const x = 190 + s * 36;
      d.form(limb(`${x},350,66 ${x + s * 4},450,52 ${x + s * 5},570,40`, 'flat'), STEEL, { round: 13, shade: 0.5 });
      d.form(ellipse(x + s * 4, 462, 28, 25), '#a9b1b6', { round: 8 });
      d.form(curve(`${x - 28},608 ${x - 24},574 ${x + 4},562 ${x + 30},574 ${x + 34},608`), '#7b838a', { round: 7 });
    }
    d.form(limb('282,190,54 306,270,44 300,340,36'), STEEL, { round: 11, shade: 0.5 });
    const coat = curve('118,160! 190,150 262,160! 270,240 262,320 286,478! 240,490 190,482 140,490 94,478! 118,320 110,240');
    d.form(coat, '#8e3b34', { role: 'body', round: 20, shade: 0.48 });
    for (const f of ['150,340,1 138,410,8 124,480,12', '190,340,1 192,410,7 190,482,12', '232,340,1 244,410,8 258,480,12'])
      d.within(coat, limb(f), '#1d1a38', { opacity: 0.22 });
    for (const f of ['130,340,1 118,410,6 106,478,9', '170,340,1 166,410,6 160,480,9'])
      d.within(coat, limb(f), '#ffe6c0', { opacity: 0.14 });
    d.within(coat, limb('108,326,15 190,336,15 272,326,15', 'flat'), '#4a3226');
    d.form(polygon('182,322 200,322 200,342 182,342'), '#c79a45', { round: 3 });
    for (const x of [108, 272]) d.form(ellipse(x, 182, 40, 34), '#a3abb0', { round: 10, shade: 0.5 });
    d.fill(polygon('297,110 309,110 308,330 298,330'), '#c3c9cc');
    d.fill(polygon('303,92 309,110 308,330 303,330'), '#7d868d');
    d.fill(polygon('303,92 297,110 309,110'), '#c3c9cc');
    d.form(limb('270,334,11 336,334,11'), '#b58a3e', { round: 3 });
    d.form(limb('303,338,10 303,384,10'), '#4a3226', { round: 3 });
    d.form(ellipse(303, 392, 10), '#b58a3e', { round: 3 });
    d.form(ellipse(303, 358, 20, 18), '#7b838a', { round: 6 });
    const shield = curve('36,222! 92,212 148,222! 150,310 128,376 92,414! 56,376 34,310');
    d.form(shield, '#c3b48f', { round: 14, shade: 0.45 });
    d.within(shield, limb('92,200,20 92,430,20', 'flat'), '#8e3b34');
    d.within(shield, limb('20,292,20 160,292,20', 'flat'), '#8e3b34');
    d.form(curve('150,148! 190,140 230,148! 226,172 190,180 154,172'), '#6f777d', { round: 6 });
    const helm = curve('140,40! 190,20 240,40! 242,110 230,152! 190,168 150,152! 138,110');
    d.form(helm, '#a3abb0', { round: 16, shade: 0.55 });
    d.within(helm, limb('190,20,7 190,170,7', 'flat'), '#c79a45');
    d.within(helm, limb('136,88,9 190,94,9 244,88,9', 'flat'), '#c79a45');
    d.fill(limb('150,86,6 182,90,6'), '#15161c');
    d.fill(limb('198,90,6 230,86,6'), '#15161c');
    for (const [x, y] of [
      [160, 116],
      [160, 128],
      [160, 140],
      [172, 122],
      [172, 134],
      [208, 122],
      [208, 134],
      [220, 116],
      [220, 128],
      [220, 140],
    ] as const)
      d.fill(ellipse(x, y, 2.4), '#15161c');
  },
  'front',
);

/** The mount wears a cloth in the rider's colours. */
export const knightOnHorse = sketch('knight-on-horse', 540, 600, [300, 589], (d) => {
  d.include(
    (h) => {
      standingHorse(h, '#6a5646', '#3b3029');
      h.form(curve('196,150! 300,142! 388,158 396,250 380,286! 300,270 214,290! 190,230'), '#8e3b34', {
        role: 'body',
        round: 14,
      });
      h.fill(limb('206,276,7 300,258,7 386,274,7', 'flat'), '#c79a45');
      h.fill(limb('74,140,4 100,96,4 128,100,4'), '#4a2a20');
      h.fill(limb('84,138,4 130,170,4 196,206,3'), '#4a2a20');
    },
    { x: 10, y: 140 },
  );
  d.include(
    (r) => {
      r.form(limb('-150,60,9 10,-100,9 190,-262,5'), '#8a6442', { round: 3 });
      r.fill(polygon('182,-262 196,-250 236,-302'), '#c3c9cc');
      riderSide(r, '#8e3b34', STEEL, '#6f777d', '-2,-100,44 -30,-58,38 -74,-36,30');
      r.form(ellipse(-4, -106, 34, 28), '#a3abb0', { round: 8, shade: 0.5 });
      r.form(ellipse(-80, -36, 17, 16), '#7b838a', { round: 5 });
      const helm = curve('-48,-206! -6,-228 40,-204! 44,-150 34,-126! -4,-118 -40,-130! -54,-166');
      r.form(helm, '#a3abb0', { round: 14, shade: 0.5 });
      r.within(helm, limb('-60,-172,9 0,-168,6 20,-170,3', 'flat'), '#15161c');
      for (const [x, y] of [
        [-36, -148],
        [-26, -148],
        [-36, -138],
        [-26, -138],
      ] as const)
        r.fill(ellipse(x, y, 2.4), '#15161c');
      r.strands('-6,-226,8 30,-262,14 76,-232,4', '-2,-222,8 46,-226,14 84,-188,4', 12, ['#a8402c', '#8e3b34'], { stray: 4 });
    },
    { x: 290, y: 300 },
  );
});
