/** What comes in jars, cans and rolls. */
import { clip } from './clip.ts';
import { box, curve, ellipse, limb, type Outline, polygon } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

/** A jar with its cloth lid and a label, and what is in it. */
const jarOf = (name: string, full: (d: Pen, glass: Outline) => void, label?: string) =>
  sketch(
    name,
    300,
    380,
    [150, 370],
    (d) => {
      const glass = curve(
        '48,110 34,140 30,220 32,320 44,356 80,368 220,368 256,356 268,320 270,220 266,140 252,110! 150,100!',
      );
      d.form(glass, '#cfe0e2', { round: 10, shade: 0.26 });
      full(d, glass);
      d.glaze(glass, { round: 20, shade: 0.3, light: 0.3 });
      if (label) {
        d.form(curve('92,216! 208,216! 216,262 208,308! 92,308! 84,262'), '#fbf5e6', { round: 4, shade: 0.2 });
        d.form(ellipse(150, 258, 24, 24), label, { round: 7, shade: 0.36 });
        d.form(curve('150,236! 130,222 146,218 150,230! 156,216 172,222'), '#4d8f3a', { round: 2 });
        d.fill(limb('112,296,3 188,296,3'), '#8d6a44', { opacity: 0.6 });
      }
      d.fill(curve('56,140 50,220 54,320 66,330 64,220 70,136'), '#ffffff', { opacity: 0.5 });
      const cloth = curve(
        '58,24 150,16 242,24 256,72 284,124! 250,112 226,128 196,114 168,130 140,114 110,128 80,112 16,124! 44,72',
      );
      d.form(cloth, '#f4efe4', { role: 'body', round: 10, shade: 0.34 });
      for (let i = -9; i < 10; i++) {
        d.within(cloth, limb(`${150 + i * 18},10,5 ${150 + i * 26},136,7`, 'flat'), '#c9423a', { opacity: 0.5 });
        if (i > -2)
          d.within(cloth, limb(`10,${24 + i * 15},5 150,${16 + i * 16},5 290,${24 + i * 15},5`, 'flat'), '#c9423a', {
            opacity: 0.5,
          });
      }
      d.fill(limb('46,78,7 150,90,7 254,78,7'), '#c9a06a');
    },
    'front',
  );

export const jam = jarOf(
  'jam-jar',
  (d, glass) => {
    d.within(glass, box(20, 130, 260, 250), '#a81c28');
    d.strokes(polygon('40,136 260,136 264,350 40,350'), '#d9503f', {
      count: 40,
      length: 30,
      width: 10,
      angle: 30,
      stray: 70,
      opacity: 0.35,
    });
  },
  '#c92a2a',
);

export const pickles = jarOf('pickle-jar', (d, glass) => {
  d.within(glass, box(20, 126, 260, 250), '#c9cf8a', { opacity: 0.9 });
  for (const [x, y, turn] of [
    [84, 270, 4],
    [134, 286, -5],
    [186, 274, 6],
    [228, 288, -4],
    [110, 200, 8],
    [164, 196, -6],
    [212, 204, 7],
  ] as const)
    d.include(
      (p) => {
        const one = curve('-24,-70 -10,-84 10,-84 24,-66 26,0 22,66 8,82 -10,82 -24,64 -28,0');
        for (const part of clip(one, curve('-300,-300 300,-300 300,90 -300,90'), 'and'))
          p.form(part, '#6f8f34', { round: 10, shade: 0.42, light: 0.3 });
        p.strokes(one, '#a9bf5c', { count: 16, length: 6, width: 5, angle: 80, stray: 40, opacity: 0.7 });
      },
      { x, y, turn, scale: 0.86 },
    );
});

export const cookieJar = jarOf('cookie-jar', (d, glass) => {
  for (const [i, [x, y]] of [
    [92, 326],
    [164, 332],
    [222, 318],
    [120, 282],
    [196, 280],
    [84, 246],
    [150, 242],
    [222, 240],
    [116, 200],
    [186, 198],
    [94, 158],
    [156, 156],
    [214, 164],
  ].entries() as IterableIterator<[number, [number, number]]>) {
    for (const part of clip(ellipse(x, y, 42, 34, i * 33), glass, 'and'))
      d.form(part, i % 2 ? '#c98d46' : '#b9792f', { round: 8, shade: 0.42 });
    for (const [dx, dy] of [
      [-16, -8],
      [10, -12],
      [-4, 10],
      [18, 8],
    ] as const)
      d.within(glass, ellipse(x + dx, y + dy, 6, 5), '#4a2611');
  }
});

/** A can of a fizzy drink. */
export const sodaCan = sketch(
  'soda-can',
  220,
  400,
  [110, 390],
  (d) => {
    d.form(curve('34,356! 40,380 60,388 110,392 160,388 180,380 186,356!'), '#b9c0c5', { round: 8, shade: 0.42 });
    const can = curve('24,64! 22,200 24,340 34,362! 70,372 110,374 150,372 186,362! 196,340 198,200 196,64! 170,72 50,72');
    d.form(can, '#c92a2a', { role: 'body', round: 24, shade: 0.46, light: 0.3 });
    d.within(can, curve('10,250 60,210 110,216 160,240 210,180 210,226 160,280 110,258 60,250 10,296'), '#fbf7f0', {
      opacity: 0.95,
    });
    d.within(can, limb('10,306,6 60,262,7 110,272,7 160,294,6 210,240,6'), '#fbf7f0', { opacity: 0.7 });
    d.within(can, box(44, 60, 18, 320), '#ffffff', { opacity: 0.32 });
    d.within(can, box(166, 60, 16, 320), NIGHT, { opacity: 0.14 });
    d.form(curve('24,66! 40,36 110,28 180,36 196,66! 150,76 70,76'), '#c7ced2', { round: 7, shade: 0.4 });
    d.form(ellipse(110, 42, 76, 17), '#dfe4e6', { round: 4, shade: 0.3 });
    d.fill(ellipse(110, 44, 66, 12), '#a9b1b6', { opacity: 0.6 });
    d.form(ellipse(120, 41, 26, 8), '#eef1f2', { round: 2 });
    d.fill(ellipse(84, 46, 18, 5), '#3b4045');
    for (let i = 0; i < 24; i++) {
      const [x, y] = [d.chance.between(34, 186), d.chance.between(90, 350)];
      d.fill(ellipse(x, y, d.chance.between(2, 5), d.chance.between(3, 7)), '#ffffff', { opacity: 0.35 });
    }
  },
  'front',
);

/** A long roll with its filling. */
export const subSandwich = sketch(
  'sub-sandwich',
  600,
  240,
  [300, 228],
  (d) => {
    d.form(curve('20,176 36,148 120,150 300,152 480,150 564,148 580,176 560,214 440,226 300,228 160,226 40,214'), '#c98d46', {
      round: 16,
      shade: 0.42,
    });
    d.form(
      curve(
        '16,160 50,138 100,156 150,140 210,160 270,142 330,160 390,140 450,158 510,140 560,148 584,164 520,176 300,178 80,176',
      ),
      '#6aa142',
      { round: 6, shade: 0.36 },
    );
    for (let i = 0; i < 7; i++)
      d.form(ellipse(72 + i * 76, 148, 46, 16), i % 2 ? '#c8392c' : '#e7a9a0', { round: 6, shade: 0.34 });
    d.form(polygon('44,136 556,136 520,148 480,172 436,148 300,150 250,174 200,148 120,148 84,166'), '#f3c443', {
      round: 4,
      shade: 0.3,
    });
    for (const x of [100, 190, 282, 376, 470]) d.form(ellipse(x, 132, 34, 26), '#7d4524', { round: 10, shade: 0.45 });
    const top = curve('14,130 22,76 90,36 190,22 300,18 410,22 510,36 578,76 586,130 540,142 420,136 300,138 180,136 60,142');
    d.form(top, '#d59a4e', { role: 'body', round: 24, shade: 0.44, light: 0.32 });
    for (const x of [130, 230, 330, 430]) {
      d.within(top, limb(`${x - 30},96,3 ${x + 10},52,14 ${x + 54},30,3`), '#f0d29a', { opacity: 0.9 });
      d.within(top, limb(`${x - 26},100,2 ${x + 16},58,3 ${x + 58},36,2`), '#9c5f22', { opacity: 0.7 });
    }
    d.strokes(top, '#f8ecd0', { count: 46, length: 8, width: 4, angle: 20, stray: 60, opacity: 0.8 });
  },
  'front',
);
