/** What lies about in a wood and a garden: a log, split firewood, one leaf. */
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

const BARK = '#7a5a40';
const CUT = '#dcb983';

/** The sawn end of a round timber, with its rings. */
function sawn(d: Pen, x: number, y: number, r: number, squeeze = 0.62): void {
  d.form(ellipse(x, y, r * squeeze, r), BARK, { round: 4 });
  d.form(ellipse(x, y, r * squeeze * 0.88, r * 0.89), CUT, { round: 5, shade: 0.3 });
  for (const k of [0.7, 0.5, 0.32, 0.16])
    d.fill(
      [
        ellipse(x + 1, y, r * squeeze * 0.88 * k, r * 0.89 * k),
        ellipse(x + 1, y, r * squeeze * 0.88 * k - 1.8, r * 0.89 * k - 1.8),
      ],
      '#a97a48',
      { opacity: 0.75 },
    );
  d.fill(limb(`${x},${y},2 ${x + r * squeeze * 0.6},${y - r * 0.5},1`), '#8a5f36', { opacity: 0.6 });
}

export const log = sketch(
  'log',
  640,
  230,
  [320, 218],
  (d) => {
    d.form(limb('424,60,34 470,22,30 488,12,28', 'flat'), BARK, { role: 'body', round: 7 });
    d.form(ellipse(490, 12, 15, 10), CUT, { round: 3 });
    const trunk = curve('84,38! 300,34 560,46! 604,70 622,130 606,190 566,212! 300,220 84,214!');
    d.form(trunk, BARK, { role: 'body', round: 34, shade: 0.5, light: 0.24 });
    d.strokes(trunk, '#3a2819', { count: 70, length: 74, width: 4, angle: 1, stray: 5, opacity: 0.4 });
    d.strokes(trunk, '#b8926a', { count: 44, length: 60, width: 3, angle: 1, stray: 5, opacity: 0.3 });
    d.within(trunk, curve('200,30 320,26 440,36 480,50 400,58 330,52 270,60 210,50'), '#6f8a4a', { opacity: 0.8 });
    d.strokes(curve('200,30 320,26 440,36 480,50 400,58 330,52 270,60 210,50'), '#9db06a', {
      count: 24,
      length: 14,
      width: 4,
      angle: 70,
      stray: 30,
      opacity: 0.6,
    });
    d.form(ellipse(330, 140, 20, 15), '#5c412c', { round: 4 });
    d.fill(ellipse(330, 140, 11, 8), '#3f2c1d');
    sawn(d, 84, 126, 90);
  },
  'left',
);

/** Split and round logs in courses between two stakes; the top course lies across and shows its bark. */
export const firewood = sketch(
  'firewood',
  640,
  400,
  [320, 388],
  (d) => {
    const end = (x: number, y: number, outline: (k: number) => ReturnType<typeof polygon>): void => {
      d.form(outline(1), BARK, { round: 4 });
      d.form(outline(0.86), d.chance.pick([CUT, '#d0a76c', '#e6c792', '#c99c62']), { round: 4, shade: 0.3 });
      for (const k of [0.6, 0.34]) d.fill([outline(k), outline(k - 0.05)], '#a97a48', { opacity: 0.6 });
      d.fill(limb(`${x},${y},2 ${x + d.chance.between(-18, 18)},${y - 18},1`), '#8a5f36', { opacity: 0.7 });
    };
    const at =
      (x: number, y: number, knots: readonly (readonly [number, number])[]) =>
      (k: number): ReturnType<typeof polygon> =>
        polygon(knots.map(([u, v]) => `${x + u * k},${y + v * k}`).join(' '));
    // Dark between the logs, and behind them.
    d.fill(polygon('70,140 570,132 574,384 66,384'), '#35241a');
    for (const [row, y] of [352, 290, 228, 168].entries())
      for (let i = 0; i < 9; i++) {
        const x = 94 + i * 57 + (row % 2) * 8 + d.chance.between(-4, 4);
        const r = d.chance.between(29, 33);
        const shape = (i * 2 + row * 3) % 5;
        if (shape === 0) end(x, y, (k) => ellipse(x, y, r * k, r * k));
        // A quarter of a trunk: two straight sides and a round of bark, whichever way it was laid.
        else {
          const s = shape % 2 ? 1 : -1;
          const flip = shape > 2 ? 1 : -1;
          end(
            x,
            y,
            at(x, y, [
              [-r * s, r * flip],
              [-r * 0.92 * s, -r * 0.5 * flip],
              [-r * 0.3 * s, -r * 1.02 * flip],
              [r * 0.5 * s, -r * 0.86 * flip],
              [r * s, -r * 0.1 * flip],
              [r * 0.96 * s, r * 0.92 * flip],
            ]),
          );
        }
      }
    for (const [x0, x1, y] of [
      [92, 286, 118],
      [262, 452, 112],
      [424, 562, 120],
      [170, 372, 76],
      [352, 500, 80],
    ] as const) {
      const side = limb(`${x0},${y},44 ${x1},${y + 4},46`, 'flat');
      d.form(side, BARK, { role: 'body', round: 14, shade: 0.45 });
      d.strokes(side, '#3a2819', { count: 26, length: 50, width: 3, angle: 1, stray: 5, opacity: 0.4 });
      d.strokes(side, '#b8926a', { count: 14, length: 40, width: 2.4, angle: 1, stray: 5, opacity: 0.3 });
      d.form(ellipse(x0, y, 13, 22), CUT, { round: 4, shade: 0.3 });
      d.fill([ellipse(x0, y, 8, 14), ellipse(x0, y, 6.6, 12)], '#a97a48', { opacity: 0.7 });
    }
    for (const x of [50, 590]) {
      const stake = limb(`${x},56,26 ${x},384,28`, 'flat');
      d.form(stake, '#6b4d36', { round: 8 });
      d.strokes(stake, '#3a2819', { count: 16, length: 44, width: 3, angle: 89, stray: 4, opacity: 0.4 });
    }
    d.fill(box(30, 382, 580, 7), '#3f2c1d', { opacity: 0.3 });
  },
  'front',
);

export const leaf = sketch(
  'leaf',
  360,
  460,
  [180, 448],
  (d) => {
    const blade = curve('186,12! 250,60 308,150 312,240 276,318 190,362! 100,322 54,250 58,160 112,70');
    d.form(limb('190,356,13 184,400,11 168,446,13'), '#5f7d34', { round: 4 });
    d.form(blade, '#6da13c', { role: 'body', round: 16, shade: 0.4, light: 0.3 });
    d.within(blade, curve('186,12 188,190 190,362 320,330 330,120'), NIGHT, { opacity: 0.12 });
    d.fill(limb('186,22,3 188,190,6 190,362,10'), '#c4d98a');
    for (let i = 0; i < 6; i++) {
      const y = 100 + i * 44;
      const reach = [60, 92, 106, 104, 88, 58][i] ?? 60;
      for (const side of [-1, 1])
        d.within(
          blade,
          limb(`188,${y + 26},4 ${188 + side * reach * 0.55},${y - 4},3 ${188 + side * reach},${y - 42},1.4`),
          '#c4d98a',
          { opacity: 0.85 },
        );
    }
    d.strokes(blade, '#3f6a24', { count: 40, length: 22, width: 4, angle: 70, stray: 30, opacity: 0.16 });
  },
  'front',
);
