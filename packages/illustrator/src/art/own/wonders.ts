/** Out of tales and feasts. */
import { cos, radians, sin } from '../../math.ts';
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { type Pen, sketch } from './sketch.ts';

function star(x: number, y: number, r: number): string {
  return Array.from({ length: 10 }, (_, i) => {
    const [a, k] = [radians(i * 36 - 90), i % 2 ? r * 0.42 : r];
    return `${x + cos(a) * k},${y + sin(a) * k}`;
  }).join(' ');
}

/** A round flask with its cork and a brew that shines. */
export const potion = sketch(
  'potion-bottle',
  320,
  440,
  [160, 430],
  (d) => {
    d.form(box(130, 14, 60, 56), '#b98553', { round: 9, shade: 0.42 });
    d.strokes(box(132, 18, 56, 50), '#7a4e24', { count: 16, length: 8, width: 4, angle: 20, stray: 80, opacity: 0.5 });
    const glass = curve('128,64! 128,160 70,208 26,280 34,356 80,412 160,428 240,412 286,356 294,280 250,208 192,160 192,64!');
    d.form(glass, '#cfe0e6', { round: 16, shade: 0.3 });
    d.within(glass, curve('10,262! 90,250 160,268 230,252 310,264! 310,440! 10,440!'), '#8a3fb5', { role: 'body' });
    d.within(glass, curve('10,262! 90,250 160,268 230,252 310,264! 310,278! 230,268 160,284 90,266 10,278!'), '#d09af0', {
      opacity: 0.7,
    });
    for (let i = 0; i < 26; i++) {
      const [x, y, r] = [d.chance.between(56, 264), d.chance.between(284, 410), d.chance.between(3, 11)];
      d.within(glass, ellipse(x, y, r), '#e9c8ff', { opacity: 0.6 });
    }
    for (const [x, y, r] of [
      [120, 330, 15],
      [206, 316, 12],
      [176, 376, 14],
    ] as const)
      d.within(glass, polygon(star(x, y, r)), '#fff3b0', { opacity: 0.9 });
    d.glaze(glass, { round: 24, shade: 0.34, light: 0.3 });
    d.fill(curve('52,296 60,258 96,220 110,226 82,262 74,320 60,330'), '#ffffff', { opacity: 0.6 });
    d.form(box(116, 56, 88, 20), '#dfecef', { round: 6 });
    d.fill(limb('124,170,6 160,182,7 196,170,6'), '#c9a24e');
    d.form(polygon('180,178 232,188 224,236 172,226'), '#f2e6c8', { round: 4 });
    d.form(polygon(star(202, 207, 14)), '#8a3fb5', { round: 2 });
  },
  'front',
);

/** A small ship behind glass, on its stand. */
export const shipInBottle = sketch(
  'ship-in-a-bottle',
  640,
  340,
  [320, 330],
  (d) => {
    for (const x of [190, 440])
      d.form(
        curve(`${x - 44},330! ${x - 40},286 ${x - 20},262 ${x},274 ${x + 20},262 ${x + 40},286 ${x + 44},330!`),
        '#6a4526',
        { role: 'piece', round: 7, shade: 0.42 },
      );
    d.form(box(130, 312, 374, 18), '#7c5230', { role: 'piece', round: 6 });
    const glass = curve(
      '40,110 60,60 130,36 300,30 440,38 500,70 530,118 620,124! 620,184! 530,190 500,236 440,268 300,276 130,270 60,246 40,196',
    );
    d.form(glass, '#d6e8ea', { round: 16, shade: 0.26 });
    d.within(glass, curve('30,190! 120,182 200,194 300,184 400,194 520,184! 540,300! 30,300!'), '#3f86a8');
    d.within(glass, curve('30,206! 120,198 200,212 300,202 400,212 520,200! 540,240! 30,240!'), '#6fb0c8', { opacity: 0.6 });
    for (const [x, h] of [
      [180, 110],
      [262, 132],
      [340, 104],
    ] as const) {
      d.fill(limb(`${x},190,6 ${x},${190 - h},4`), '#5c3a22');
      for (const [k, w] of [
        [0.3, 60],
        [0.62, 48],
        [0.88, 34],
      ] as const)
        d.form(
          curve(
            `${x - w / 2},${190 - h * (k + 0.1)}! ${x + w / 2},${190 - h * (k + 0.1)}! ${x + w * 0.62},${190 - h * k} ${x + w / 2},${190 - h * (k - 0.16)}! ${x - w / 2},${190 - h * (k - 0.16)}! ${x - w * 0.36},${190 - h * k}`,
          ),
          '#f6efdc',
          { round: 5, shade: 0.34 },
        );
      d.fill(polygon(`${x},${188 - h} ${x - 20},${182 - h} ${x},${176 - h}`), '#c23a30');
    }
    d.fill(limb('180,84,1.6 120,180,1.6'), '#5c3a22');
    d.form(polygon('112,150 172,110 172,176'), '#f6efdc', { round: 4 });
    d.form(curve('96,176! 120,188 260,194 396,184 424,160! 418,196 396,222 260,230 140,222'), '#8a4a2a', {
      role: 'body',
      round: 9,
      shade: 0.44,
    });
    d.fill(limb('116,196,5 260,206,5 408,192,5'), '#e7b13c');
    d.fill(limb('96,178,5 50,162,3'), '#5c3a22');
    d.within(glass, curve('60,226! 140,214 220,232 300,216 400,230 470,216! 470,244 300,250 80,248'), '#8cc6da', {
      opacity: 0.75,
    });
    d.glaze(glass, { round: 20, shade: 0.3, light: 0.3 });
    d.fill(curve('74,120 92,76 170,54 330,46 420,54 300,66 170,80 104,130'), '#ffffff', { opacity: 0.55 });
    d.fill(curve('430,244 480,216 500,180 496,216 460,252'), '#ffffff', { opacity: 0.3 });
    d.form(box(606, 112, 28, 84), '#b98553', { round: 6, shade: 0.42 });
  },
  'front',
);

/** Seven arms, or nine, with their candles lit. */
export const menorah = sketch(
  'menorah',
  560,
  500,
  [280, 490],
  (d) => {
    const brass = '#c9a03c';
    d.form(curve('170,478! 196,446 250,440 310,440 364,446 390,478! 400,492! 160,492!'), brass, {
      role: 'body',
      round: 9,
      shade: 0.44,
      light: 0.36,
    });
    d.form(limb('280,450,26 280,300,20 280,130,16', 'flat'), brass, { role: 'body', round: 7, shade: 0.44, light: 0.36 });
    for (const y of [396, 330]) d.form(ellipse(280, y, 26, 13), brass, { role: 'body', round: 5, light: 0.4 });
    for (let k = 1; k < 5; k++) {
      const r = k * 60;
      const arc = [0, 22.5, 45, 67.5, 90, 112.5, 135, 157.5, 180]
        .map((a) => `${280 + r * cos(radians(a))},${178 + r * 0.86 * sin(radians(a))},13`)
        .join(' ');
      d.form(limb(arc, 'flat'), brass, { role: 'body', round: 5, shade: 0.42, light: 0.36 });
    }
    for (let i = -4; i < 5; i++) {
      const x = 280 + i * 60;
      const y = i === 0 ? 128 : 174;
      d.form(curve(`${x - 18},${y - 12}! ${x + 18},${y - 12}! ${x + 10},${y + 8} ${x - 10},${y + 8}`), brass, {
        role: 'body',
        round: 4,
        light: 0.4,
      });
      d.form(box(x - 8, y - 70, 16, 60), i % 2 ? '#7fa7d0' : '#f4efe4', { round: 5, shade: 0.36 });
      d.fill(
        curve(`${x},${y - 118}! ${x + 12},${y - 90} ${x + 8},${y - 72} ${x - 8},${y - 72} ${x - 12},${y - 90}`),
        '#f6a52c',
        { role: 'light' },
      );
      d.fill(curve(`${x},${y - 100}! ${x + 6},${y - 84} ${x},${y - 74} ${x - 6},${y - 84}`), '#fff1b8', { role: 'light' });
    }
  },
  'front',
);

/** A soldier of wood with teeth to crack nuts. */
export const nutcracker = sketch(
  'nutcracker',
  320,
  680,
  [160, 670],
  (d) => {
    const box2 = (x: number, y: number, w: number, h: number, c: string, role?: string): void =>
      d.form(box(x, y, w, h), c, { round: 6, shade: 0.4, ...(role && { role }) });
    box2(50, 640, 220, 30, '#3f7a4a');
    for (const x of [96, 172]) {
      box2(x, 470, 52, 110, '#f4efe4');
      d.form(curve(`${x - 4},560! ${x + 56},560! ${x + 58},640! ${x - 18},640! ${x - 14},616`), '#26262b', {
        round: 7,
        light: 0.4,
      });
    }
    for (const [x, flip] of [
      [72, false],
      [248, true],
    ] as const)
      d.include(
        (p) => {
          p.form(limb('0,0,40 -14,80,34 -12,150,32'), '#c23a30', { role: 'body', round: 9, shade: 0.42, light: 0.3 });
          p.form(box(-30, 124, 38, 18), '#e7b13c', { round: 4 });
          p.form(ellipse(-12, 164, 17), '#f0c8a4', { round: 5 });
          p.form(curve('-24,-14 0,-30 26,-10 20,8 -20,8'), '#e7b13c', { round: 5 });
          for (let i = -18; i < 22; i += 9) p.fill(limb(`${i},4,5 ${i},22,4`), '#d9a02c');
        },
        { x, y: 290, flip },
      );
    d.form(curve('84,276! 236,276! 244,400 252,480! 68,480! 76,400'), '#c23a30', {
      role: 'body',
      round: 13,
      shade: 0.4,
      light: 0.3,
    });
    d.form(box(76, 396, 168, 26), '#f4efe4', { round: 5 });
    box2(144, 392, 32, 34, '#e7b13c');
    for (const y of [306, 340, 372]) for (const x of [130, 190]) d.form(ellipse(x, y, 8), '#e7b13c', { round: 3 });
    for (const y of [306, 340, 372]) d.fill(limb(`130,${y},4 190,${y},4`), '#e7b13c');
    for (const y of [440]) for (const x of [112, 208]) d.form(ellipse(x, y, 7), '#e7b13c', { round: 2 });
    // The head.
    d.form(box(94, 150, 132, 130), '#f0c8a4', { round: 10, shade: 0.34 });
    for (const x of [84, 210])
      d.form(curve(`${x},150 ${x + 26},150 ${x + 28},240 ${x + 14},262 ${x - 2},240`), '#f4f1ea', { round: 6 });
    for (const x of [134, 186]) {
      d.fill(ellipse(x, 184, 13, 11), '#ffffff');
      d.fill(ellipse(x, 185, 7, 8), '#2f5f9a');
      d.fill(ellipse(x, 186, 3.4), '#15151a');
      d.fill(limb(`${x - 16},168,5 ${x},162,6 ${x + 16},168,5`), '#3a2a22');
    }
    d.form(polygon('152,190 168,190 174,214 146,214'), '#e2ab84', { round: 4 });
    d.form(curve('100,220 130,212 160,222 190,212 220,220 200,236 160,230 120,236'), '#3a2a22', { round: 3 });
    d.form(box(126, 234, 68, 44), '#7a211a', { round: 3 });
    d.form(box(130, 236, 60, 16), '#fbf8f0', { round: 2 });
    for (let x = 142; x < 190; x += 12) d.fill(box(x, 236, 2, 16), '#9a8f80');
    d.form(box(132, 258, 56, 20), '#f0c8a4', { round: 4 });
    d.form(curve('136,276! 184,276! 178,306 160,322 142,306'), '#f4f1ea', { round: 6 });
    // The hat.
    box2(88, 40, 144, 112, '#26262b', 'piece');
    d.form(box(80, 132, 160, 24), '#e7b13c', { round: 5 });
    d.form(box(84, 32, 152, 18), '#e7b13c', { round: 5 });
    d.form(polygon(star(160, 92, 30)), '#e7b13c', { round: 4 });
    d.form(curve('148,34 144,8 160,-4 178,8 174,34'), '#c23a30', { round: 5 });
  },
  'front',
);

/** Coloured eggs in straw, in a basket with a bow. */
export const easterBasket = sketch(
  'easter-basket',
  480,
  460,
  [240, 450],
  (d) => {
    d.form(limb('60,270,22 70,120,20 150,40,20 240,22,20 330,40,20 410,120,20 420,270,22'), '#b98553', {
      role: 'piece',
      round: 6,
      shade: 0.42,
    });
    for (let i = 0; i < 60; i++) {
      const x = d.chance.between(60, 420);
      d.fill(
        limb(`${x},${d.chance.between(236, 280)},5 ${x + d.chance.bell() * 30},${d.chance.between(206, 236)},3`),
        ['#a8cf5f', '#8fb84a', '#c2dd84'][i % 3]!,
      );
    }
    const egg = (
      x: number,
      y: number,
      turn: number,
      color: string,
      mark: (p: Pen, shape: ReturnType<typeof curve>) => void,
    ): void =>
      d.include(
        (p) => {
          const shape = curve('0,-62 30,-46 44,-6 36,32 0,50 -36,32 -44,-6 -30,-46');
          p.form(shape, color, { round: 14, shade: 0.36, light: 0.36 });
          mark(p, shape);
          p.glaze(shape, { round: 14, shade: 0.26, light: 0.2 });
        },
        { x, y, turn },
      );
    const bands = (c: string) => (p: Pen, s: ReturnType<typeof curve>) => {
      for (const y of [-30, 4]) p.within(s, limb(`-60,${y},9 -30,${y + 10},9 0,${y},9 30,${y + 10},9 60,${y},9`), c);
    };
    const dots = (c: string) => (p: Pen, s: ReturnType<typeof curve>) => {
      for (let i = 0; i < 12; i++)
        p.within(s, ellipse(-34 + (i % 4) * 23 + (i > 3 && i < 8 ? 10 : 0), -38 + Math.floor(i / 4) * 30, 6), c);
    };
    egg(126, 208, -18, '#f2a6bd', bands('#fbf6ea'));
    egg(210, 188, 6, '#8fc7e0', dots('#fbf6ea'));
    egg(300, 192, -8, '#f4d866', bands('#5f9a7a'));
    egg(370, 216, 20, '#b59ad6', dots('#f4d866'));
    egg(168, 240, 12, '#9fd08a', bands('#e2574a'));
    egg(252, 240, -10, '#f08f6a', dots('#fbf6ea'));
    egg(326, 246, 8, '#fbf6ea', bands('#8fc7e0'));
    const body = curve('46,264! 240,290 434,264! 424,360 396,440! 240,452 84,440! 56,360');
    d.form(body, '#c9955a', { role: 'body', round: 22, shade: 0.42, light: 0.26 });
    for (let row = 0; row < 6; row++)
      for (let i = 0; i < 16; i++)
        d.within(
          body,
          limb(`${44 + i * 26 + (row % 2) * 13},${292 + row * 27},14 ${60 + i * 26 + (row % 2) * 13},${294 + row * 27},14`),
          (i + row) % 2 ? '#a8743c' : '#ddb077',
          { opacity: 0.6 },
        );
    d.form(limb('40,266,24 140,288,24 240,292,24 340,288,24 440,266,24'), '#b98553', { round: 6, shade: 0.4 });
    for (const flip of [false, true])
      d.include((p) => p.form(curve('0,0! 30,-40 70,-36 74,0 62,32 26,28'), '#e58fb5', { round: 7, shade: 0.4 }), {
        x: 240,
        y: 44,
        flip,
      });
    d.form(ellipse(240, 46, 17), '#d0719c', { round: 5 });
  },
  'front',
);
