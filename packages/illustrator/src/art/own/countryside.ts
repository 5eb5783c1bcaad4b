/** What stands about in the country: a bale of hay, a beehive, a glasshouse, a wind turbine. */
import { cos, radians, sin } from '../../math.ts';
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, sketch } from './sketch.ts';

/** Rolled, its end with the spiral turned to us. */
export const hayBale = sketch(
  'hay-bale',
  520,
  380,
  [260, 366],
  (d) => {
    d.fill(ellipse(262, 362, 244, 14), NIGHT, { opacity: 0.22 });
    const roll = curve('180,14! 300,18 400,30! 496,70 512,196 496,320 410,364! 300,366 180,366!');
    d.form(roll, '#c9a043', { role: 'body', round: 34, shade: 0.5 });
    d.strokes(roll, '#8f6d24', { count: 90, length: 52, width: 2.8, angle: 4, stray: 10, opacity: 0.5 });
    d.strokes(roll, '#ecd083', { count: 80, length: 46, width: 2.6, angle: 3, stray: 10, opacity: 0.55 });
    for (const x of [300, 372, 440]) d.within(roll, limb(`${x},10,3 ${x + 28},190,4 ${x},380,3`), '#7d5f22', { opacity: 0.5 });
    d.glaze(roll, { round: 34, shade: 0.4 });
    const face = ellipse(180, 190, 168, 176);
    d.form(face, '#dcb657', { role: 'body', round: 18, shade: 0.36, light: 0.3 });
    for (let turn = 0; turn < 78; turn++) {
      const [a, r] = [turn * 24, 12 + turn * 1.95];
      const [b, q] = [(turn + 1) * 24, 12 + (turn + 1) * 1.95];
      d.fill(
        limb(
          `${180 + cos(radians(a)) * r},${190 + sin(radians(a)) * r * 1.04},4 ${180 + cos(radians(b)) * q},${190 + sin(radians(b)) * q * 1.04},4`,
        ),
        turn % 3 === 0 ? '#a98330' : '#96722a',
        { opacity: 0.6 },
      );
    }
    for (let i = 0; i < 150; i++) {
      const [a, r] = [d.chance.between(0, 360), d.chance.between(14, 158)];
      const [x, y] = [180 + cos(radians(a)) * r, 190 + sin(radians(a)) * r * 1.04];
      d.fill(limb(`${x},${y},2.4 ${x - sin(radians(a)) * 22},${y + cos(radians(a)) * 22},1.6`), i % 2 ? '#f3dd98' : '#8a6824', {
        opacity: 0.5,
      });
    }
    for (let i = 0; i < 40; i++) {
      const x = d.chance.between(30, 490);
      d.fill(
        limb(`${x},366,3 ${x + d.chance.between(-24, 24)},${d.chance.between(340, 372)},1.4`),
        i % 2 ? '#e6c873' : '#a98330',
      );
    }
  },
  'front',
);

/** A skep of straw on a board, with its bees. */
export const beehive = sketch(
  'beehive',
  440,
  460,
  [220, 450],
  (d) => {
    for (const x of [96, 312]) d.form(polygon(`${x},386 ${x + 30},386 ${x + 36},450 ${x - 6},450`), '#7a5433', { round: 5 });
    d.form(polygon('34,368 406,368 398,398 42,398'), '#a5743f', { round: 6 });
    const widths = [60, 102, 132, 152, 164, 168, 164, 156];
    widths.forEach((w, i) => {
      const y = 52 + i * 43;
      const coil = curve(
        `${220 - w},${y + 2} ${220 - w + 12},${y - 22} 220,${y - 27} ${220 + w - 12},${y - 22} ${220 + w},${y + 2} ${220 + w - 12},${y + 23} 220,${y + 29} ${220 - w + 12},${y + 23}`,
      );
      d.form(coil, i % 2 ? '#d9a441' : '#e0b052', { role: 'body', round: 13, shade: 0.5, light: 0.3 });
      for (let k = 0; k < w / 9; k++) {
        const x = 220 - w + 14 + k * 18;
        d.within(coil, limb(`${x},${y - 22},2.6 ${x + 8},${y + 2},3.4 ${x + 4},${y + 26},2.6`), '#9a6e22', { opacity: 0.45 });
      }
    });
    d.form(limb('204,26,10 206,8,9 220,2,9 234,8,9 236,26,10'), '#b98430', { round: 3 });
    d.fill(curve('186,366! 184,322 202,300 220,298 240,300 256,322 254,366!'), '#38240f');
    d.fill(
      [
        curve('178,368! 176,318 198,292 220,289 244,292 264,318 262,368!'),
        curve('186,368! 184,322 202,300 220,298 240,300 256,322 254,368!'),
      ],
      '#9a6e22',
      { opacity: 0.8 },
    );
    for (const [x, y, s] of [
      [60, 110, 1],
      [392, 70, -1],
      [404, 236, 1],
      [28, 252, -1],
      [226, 340, 1],
    ] as const) {
      d.fill(ellipse(x - 4 * s, y - 13, 7, 12, -24 * s), '#f4f7f8', { opacity: 0.8 });
      d.fill(ellipse(x + 7 * s, y - 13, 6, 11, 18 * s), '#f4f7f8', { opacity: 0.8 });
      d.form(ellipse(x, y, 17, 11), '#eab42e', { round: 4 });
      for (const k of [-6, 2]) d.within(ellipse(x, y, 17, 11), box(x + k * s - 2.5, y - 14, 5, 28), '#2c2019');
      d.fill(ellipse(x + 14 * s, y, 6.5), '#2c2019');
    }
  },
  'front',
);

/** Panes in a white frame, tomatoes and leaves behind them. */
export const greenhouse = sketch(
  'greenhouse',
  640,
  480,
  [320, 470],
  (d) => {
    const shell = polygon('40,190 320,36 600,190 600,436 40,436');
    d.fill(shell, '#9cc2b2');
    d.within(
      shell,
      curve('40,436! 40,320 110,280 170,330 240,270 300,330 360,280 430,320 500,270 560,310 600,300! 600,436!'),
      '#4f8350',
    );
    for (let i = 0; i < 52; i++) {
      const [x, y] = [d.chance.between(56, 586), d.chance.between(286, 420)];
      d.within(
        shell,
        ellipse(x, y, d.chance.between(12, 26), d.chance.between(7, 13), d.chance.between(-60, 60)),
        ['#3c6f40', '#6a9c54', '#86b25f', '#578d4b'][i % 4]!,
        { opacity: 0.9 },
      );
    }
    for (let i = 0; i < 26; i++)
      d.within(shell, ellipse(d.chance.between(60, 580), d.chance.between(300, 410), 8), i % 3 ? '#d2402f' : '#e8a23a');
    d.within(shell, polygon('40,190 320,36 600,190 600,210 40,210'), '#dff0ee', { opacity: 0.5 });
    for (const x of [70, 220, 420])
      d.within(shell, polygon(`${x + 110},90 ${x + 160},90 ${x + 20},430 ${x - 40},430`), '#ffffff', { opacity: 0.22 });
    d.glaze(shell, { round: 18, shade: 0.3 });
    const frame = (text: string): void => d.form(limb(text, 'flat'), '#f2efe6', { role: 'body', round: 3, shade: 0.35 });
    for (const x of [136, 228, 412, 504]) frame(`${x},${190 - (x < 320 ? x - 40 : 600 - x) * 0.55},9 ${x},440,9`);
    for (const y of [270, 352]) {
      frame(`40,${y},8 236,${y},8`);
      frame(`404,${y},8 600,${y},8`);
    }
    for (const k of [0.33, 0.66]) frame(`${40 + 280 * k},${190 - 154 * k},7 ${600 - 280 * k},${190 - 154 * k},7`);
    d.form(box(34, 424, 572, 46), '#a2563f', { round: 8 });
    for (let i = 0; i < 13; i++) d.fill(box(42 + i * 44 + 40, 428, 3, 18), '#6f3526', { opacity: 0.5 });
    for (let i = 0; i < 13; i++) d.fill(box(20 + i * 44 + 40, 448, 3, 20), '#6f3526', { opacity: 0.5 });
    d.fill(box(34, 446, 572, 3), '#6f3526', { opacity: 0.5 });
    // The door.
    d.fill(box(250, 210, 140, 260), '#7fae9a');
    d.fill(curve('250,470! 254,400 290,380 320,410 352,376 388,404 390,470!'), '#4f8350');
    d.fill(polygon('330,214 366,214 290,466 254,466'), '#ffffff', { opacity: 0.24 });
    for (const t of ['252,206,12 252,470,12', '388,206,12 388,470,12', '320,210,8 320,390,8', '252,300,8 388,300,8']) frame(t);
    d.form(box(252, 388, 136, 82), '#f2efe6', { role: 'body', round: 6 });
    d.fill(ellipse(372, 400, 6), '#8a6a3c');
    frame('22,198,15 320,33,15');
    frame('320,33,15 618,198,15');
    frame('34,192,11 606,192,11');
    frame('40,190,12 40,430,12');
    frame('600,190,12 600,430,12');
    d.form(ellipse(320, 30, 12, 14), '#f2efe6', { round: 3 });
  },
  'front',
);

/** White, three long blades. */
export const windTurbine = sketch(
  'wind-turbine',
  520,
  760,
  [260, 752],
  (d) => {
    d.fill(ellipse(260, 746, 46, 8), '#8d9093', { opacity: 0.9 });
    d.form(polygon('252,250 270,250 282,750 240,750'), '#eef0ef', { role: 'body', round: 13, shade: 0.42 });
    d.form(curve('238,226! 300,226 306,238 300,254! 238,254!'), '#dfe3e4', { role: 'body', round: 6 });
    for (const turn of [-8, 112, 232]) {
      d.include(
        (b) => {
          b.form(curve('-9,-6! -21,-50 -15,-120 -3,-236! 8,-110 10,-50 9,-6!'), '#f3f5f4', {
            role: 'body',
            round: 5,
            shade: 0.42,
          });
          b.fill(limb('-3,-14,2.4 0,-110,2 -2,-215,1'), '#a9b2b8', { opacity: 0.6 });
        },
        { x: 258, y: 240, turn },
      );
    }
    d.form(ellipse(258, 240, 17, 17), '#d5dadc', { role: 'body', round: 6, shade: 0.4 });
    d.form(box(251, 712, 20, 38), '#c6cacb', { round: 3 });
  },
  'front',
);

/** Built up round a pole: broad shoulders under a combed cone of hay. */
export const haystack = sketch(
  'haystack',
  480,
  560,
  [240, 540],
  (d) => {
    d.fill(ellipse(244, 536, 222, 18), NIGHT, { opacity: 0.22 });
    d.form(limb('240,8,5 242,90,6'), '#6f5531', { round: 3 });
    const stack = curve(
      '236,34! 270,70 330,150 392,250 436,352 446,430 424,506 396,542! 240,550 86,542! 58,506 36,430 46,352 88,250 150,150 208,70 236,34!',
    );
    d.form(stack, '#c39c45', { role: 'body', round: 90, shade: 0.55, light: 0.25 });
    d.strokes(stack, '#86662a', { count: 170, length: 74, width: 3, angle: 84, stray: 16, opacity: 0.5 });
    d.strokes(stack, '#ecd28a', { count: 150, length: 66, width: 2.6, angle: 96, stray: 16, opacity: 0.5 });
    d.glaze(stack, { round: 90, shade: 0.42 });
    for (let i = 0; i < 70; i++) {
      const x = d.chance.between(56, 430);
      d.fill(
        limb(`${x},544,3 ${x + d.chance.between(-26, 26)},${d.chance.between(504, 550)},1.4`),
        i % 2 ? '#e2c572' : '#97762f',
      );
    }
  },
  'front',
);
