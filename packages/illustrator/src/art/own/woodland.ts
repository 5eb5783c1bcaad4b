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

/** Split logs in a stack. */
export const firewood = sketch(
  'firewood',
  560,
  330,
  [280, 318],
  (d) => {
    const rows = [
      [268, 6],
      [196, 5],
      [124, 4],
      [56, 3],
    ] as const;
    for (const [y, count] of rows)
      for (let i = 0; i < count; i++) {
        const x = 280 + (i - (count - 1) / 2) * 88;
        const tone = d.chance.pick([CUT, '#d0a76c', '#e6c792']);
        if ((i + count) % 3 === 1) {
          d.form(
            polygon(`${x - 42},${y + 44} ${x - 38},${y - 20} ${x},${y - 42} ${x + 40},${y - 16} ${x + 42},${y + 44}`),
            BARK,
            { round: 5 },
          );
          d.form(
            polygon(`${x - 36},${y + 39} ${x - 32},${y - 16} ${x},${y - 34} ${x + 34},${y - 12} ${x + 36},${y + 39}`),
            tone,
            { round: 5, shade: 0.3 },
          );
          for (const k of [-16, 0, 15])
            d.fill(limb(`${x + k},${y - 16},1.6 ${x + k * 1.1},${y + 36},2`), '#a97a48', { opacity: 0.7 });
        } else {
          d.form(ellipse(x, y, 44, 43), BARK, { round: 5 });
          d.form(ellipse(x, y, 38, 37), tone, { round: 5, shade: 0.3 });
          for (const k of [0.74, 0.5, 0.26])
            d.fill([ellipse(x, y, 38 * k, 37 * k), ellipse(x, y, 38 * k - 2, 37 * k - 2)], '#a97a48', { opacity: 0.7 });
          d.fill(limb(`${x},${y},2 ${x + 24},${y - 20},1`), '#8a5f36', { opacity: 0.7 });
        }
      }
    d.fill(box(30, 310, 500, 8), '#3f2c1d', { opacity: 0.3 });
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
