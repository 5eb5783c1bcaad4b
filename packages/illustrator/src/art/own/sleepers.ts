/** Who sleeps lies curled: the back a round hill, the head on the paws, the tail brought round to the nose. */
import { curve, ellipse, limb } from './outline.ts';
import { type Pen, ruffle, type Sketch, sketch } from './sketch.ts';

interface Sleeper {
  readonly base: string;
  readonly dark: string;
  readonly pale: string;
  readonly ears: 'pointed' | 'hanging';
  /** Stripes on the back. */
  readonly striped?: boolean;
  /** A pale tip of the tail, and a bushy one. */
  readonly brush?: boolean;
}

/** Looks to the left; the ground is y = 250. */
function curled(d: Pen, { base, dark, pale, ears, striped, brush }: Sleeper): void {
  const back = ruffle(curve('96,206 108,144 170,96 262,80 346,100 396,156 404,208 376,244 300,250 180,250 112,244'), d.chance, {
    gap: 8,
    length: 6,
    flow: 40,
  });
  d.form(back, base, { role: 'body', round: 24, shade: 0.5 });
  d.strokes(back, dark, { count: 120, length: 18, width: 2.4, angle: 40, opacity: 0.18 });
  if (striped)
    for (const x of [176, 220, 264, 308, 350])
      d.within(back, limb(`${x},76,5 ${x + 14},112,12 ${x + 8},148,2`), dark, { role: 'piece', opacity: 0.5 });
  // The thigh of the folded hind leg.
  const thigh = curve('286,250 268,206 292,164 340,156 384,184 396,226 376,250');
  d.form(thigh, base, { role: 'body', round: 12, shade: 0.4 });
  const tail = ruffle(
    limb(brush ? '390,226,40 330,246,58 240,244,60 160,236,22' : '392,226,26 330,244,28 240,246,27 168,240,16'),
    d.chance,
    { gap: 7, length: brush ? 9 : 4, flow: 170 },
  );
  d.form(tail, base, { role: 'body', round: 8, shade: 0.42 });
  if (brush) d.within(tail, ellipse(168, 240, 44, 40), pale);
  if (striped)
    for (const x of [220, 264, 308]) d.within(tail, limb(`${x},220,8 ${x + 4},262,8`), dark, { role: 'piece', opacity: 0.5 });
  d.form(limb('150,244,22 96,244,22 66,242,18'), base, { role: 'body', round: 6 });
  d.fill(ellipse(64, 243, 12, 9), pale, { opacity: 0.7 });
  // The head is large for what is rolled up behind it.
  d.include((head) => asleep(head, { base, dark, pale, ears }), { x: -18, y: -46, scale: 1.2 });
}

function asleep(d: Pen, { base, dark, pale, ears }: Sleeper): void {
  const long = ears === 'hanging';
  if (!long) d.form(curve('150,142! 168,104 176,100! 184,128 180,158'), dark, { role: 'body', round: 4 });
  const skull = ruffle(
    curve(
      long
        ? '46,214 60,188 96,160 142,150 178,170 186,206 164,234 110,240 62,238'
        : '58,210 76,178 110,152 150,148 180,170 186,206 164,234 112,240 72,234',
    ),
    d.chance,
    { gap: 7, length: 4, flow: 30 },
  );
  d.form(skull, base, { role: 'body', round: 12, shade: 0.42 });
  d.strokes(skull, dark, { count: 34, length: 12, width: 2.2, angle: 30, opacity: 0.18 });
  d.within(skull, curve('40,204 84,206 104,224 96,246 40,246'), pale, { opacity: 0.85 });
  if (long) d.form(curve('138,160 168,158 190,186 188,226 172,242 152,226 142,190'), dark, { role: 'body', round: 7 });
  else {
    d.form(curve('104,166! 104,126 112,112! 132,132 144,158'), base, { role: 'body', round: 5 });
    d.fill(curve('112,160! 112,136 116,128! 128,142 134,158'), '#c98f78', { opacity: 0.7 });
  }
  d.fill(limb('92,198,2 104,205,4 120,200,2'), '#1d1512');
  d.fill(ellipse(long ? 48 : 60, 212, long ? 9 : 6, long ? 7 : 5), long ? '#2a201c' : '#a5675a');
  d.fill(limb(long ? '52,222,1 66,230,2 84,228,1' : '62,220,1 74,228,2 88,226,1'), dark, { opacity: 0.6 });
}

const sleeper = (name: string, build: Sleeper): Sketch => sketch(name, 430, 270, [250, 252], (d) => curled(d, build), 'left');

export const catSleeping = sleeper('cat-sleeping', {
  base: '#bf7b42',
  dark: '#6b3a1f',
  pale: '#f2dfc2',
  ears: 'pointed',
  striped: true,
});
export const dogSleeping = sleeper('dog-sleeping', { base: '#bb8d5a', dark: '#7d5833', pale: '#efe0c6', ears: 'hanging' });
export const foxSleeping = sleeper('fox-sleeping', {
  base: '#c4672c',
  dark: '#5a2c18',
  pale: '#f4eadb',
  ears: 'pointed',
  brush: true,
});
