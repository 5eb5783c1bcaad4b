/** Cakes by the number of their candles. */
import { curve, ellipse, limb } from './outline.ts';
import { type Pen, type Sketch, sketch } from './sketch.ts';

function tiers(d: Pen): void {
  d.form(ellipse(220, 424, 200, 26), '#d9d4c9', { round: 8, shade: 0.4 });
  const tier = (x: number, y: number, rx: number, h: number, icing: string): void => {
    const ry = rx * 0.17;
    const side = curve(
      `${x - rx},${y}! ${x - rx},${y + h} ${x - rx * 0.6},${y + h + ry * 0.8} ${x},${y + h + ry} ${x + rx * 0.6},${y + h + ry * 0.8} ${x + rx},${y + h} ${x + rx},${y}!`,
    );
    d.form(side, '#d8a98a', { role: 'body', round: rx * 0.2, shade: 0.45 });
    d.within(
      side,
      limb(`${x - rx - 5},${y + h * 0.62},9 ${x},${y + h * 0.62 + ry},9 ${x + rx + 5},${y + h * 0.62},9`, 'flat'),
      '#8a5140',
      { opacity: 0.5 },
    );
    const drip = [...Array(13).keys()]
      .map(
        (i) =>
          `${x - rx - 3 + ((rx * 2 + 6) * i) / 12},${y + (i % 2 ? 24 + d.chance.between(0, 20) : 14) + ry * (1 - ((i - 6) * (i - 6)) / 36)}`,
      )
      .reverse();
    const icingShape = curve(
      `${x - rx - 3},${y - 4}! ${x - rx * 0.5},${y - ry} ${x},${y - ry * 1.1} ${x + rx * 0.5},${y - ry} ${x + rx + 3},${y - 4}! ${drip.join(' ')}`,
    );
    d.form(icingShape, icing, { round: 9, shade: 0.32 });
    d.fill(ellipse(x, y, rx + 1, ry), icing);
    d.fill(ellipse(x - rx * 0.1, y - 2, rx * 0.9, ry * 0.78), '#ffffff', { opacity: 0.25 });
    for (let i = 0; i < 11; i++)
      d.form(
        ellipse(x - rx + 6 + (i * (rx * 2 - 12)) / 10, y + h + ry * (1 - ((i - 5) * (i - 5)) / 27) - 3, 12, 10),
        '#f4ece0',
        { round: 3 },
      );
  };
  tier(220, 290, 168, 118, '#f4ece0');
  tier(220, 186, 108, 88, '#f4ece0');
}

const WAX = ['#5f8a94', '#d0a54a', '#b5573c', '#5f8a94', '#d0a54a'];

function candle(d: Pen, x: number, y: number, color: string): void {
  d.form(limb(`${x},${y},11 ${x},${y - 68},11`, 'flat'), color, { round: 3 });
  for (let k = 0; k < 4; k++)
    d.fill(limb(`${x - 5},${y - 8 - k * 16},3 ${x + 5},${y - 15 - k * 16},3`, 'flat'), '#f7f2e6', { opacity: 0.75 });
  d.fill(limb(`${x},${y - 68},2 ${x + 1},${y - 78},1.5`), '#2b2523');
  d.fill(
    curve(`${x},${y - 112}! ${x + 11},${y - 90} ${x + 7},${y - 76} ${x},${y - 72} ${x - 7},${y - 76} ${x - 10},${y - 90}`),
    '#f2a43c',
    { role: 'light' },
  );
  d.fill(
    curve(`${x},${y - 98}! ${x + 5},${y - 86} ${x + 3},${y - 77} ${x},${y - 75} ${x - 3},${y - 77} ${x - 5},${y - 86}`),
    '#fff0b8',
    { role: 'light' },
  );
}

/** Up to five in one row; more in two, the far ones between the near. */
function placesOf(n: number): [x: number, y: number][] {
  const row = (count: number, half: number, y: number, wave: number): [number, number][] =>
    Array.from({ length: count }, (_, i) => [220 + (count === 1 ? 0 : (2 * i) / (count - 1) - 1) * half, y + (i % 2) * wave]);
  if (n <= 5) return row(n, n === 5 ? 70 : n * 15, 184, n === 5 ? 7 : 0);
  const near = Math.ceil(n / 2);
  return [...row(n - near, near === n - near ? 70 : 64, 172, 0), ...row(near, near === n - near ? 86 : 88, 194, 0)];
}

const cakeWith = (name: string, candles: number): Sketch =>
  sketch(
    name,
    440,
    460,
    [220, 448],
    (d) => {
      tiers(d);
      placesOf(candles).forEach(([x, y], i) => {
        candle(d, x, y, WAX[i % WAX.length]!);
      });
    },
    'front',
  );

export const birthdayCake = cakeWith('birthday-cake', 5);
export const birthdayCake1 = cakeWith('birthday-cake-1', 1);
export const birthdayCake2 = cakeWith('birthday-cake-2', 2);
export const birthdayCake3 = cakeWith('birthday-cake-3', 3);
export const birthdayCake4 = cakeWith('birthday-cake-4', 4);
export const birthdayCake6 = cakeWith('birthday-cake-6', 6);
export const birthdayCake7 = cakeWith('birthday-cake-7', 7);
export const birthdayCake8 = cakeWith('birthday-cake-8', 8);
export const birthdayCake9 = cakeWith('birthday-cake-9', 9);
export const birthdayCake10 = cakeWith('birthday-cake-10', 10);
export const birthdayCake11 = cakeWith('birthday-cake-11', 11);
export const birthdayCake12 = cakeWith('birthday-cake-12', 12);
