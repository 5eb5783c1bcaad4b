import { merge } from './clip.ts';
import { SKIN } from './head.ts';
import { curve, ellipse, limb, type Outline } from './outline.ts';
import type { Pen } from './sketch.ts';

/** How one clothed person is made up, seen from behind; units: 600 high, feet on y = 590, middle x = 100. */
export interface Figure {
  readonly top: string;
  readonly bottom: string;
  readonly hair: readonly string[];
  readonly hairLength?: 'short' | 'long';
  readonly dress?: boolean;
  readonly shoes?: string;
  readonly skin?: string;
  readonly walking?: boolean;
  /** Where the hands are; hanging when absent. */
  readonly left?: readonly [number, number];
  readonly right?: readonly [number, number];
}

/** An arm from shoulder to hand with a softly bent elbow. */
function arm(side: -1 | 1, hand: readonly [number, number], slim: number): { sleeve: Outline; hand: Outline } {
  const [sx, sy] = [100 + side * (56 - slim), 138];
  const [ex, ey] = [(sx + hand[0]) / 2 + side * 11, (sy + hand[1]) / 2 + 4];
  return {
    sleeve: limb(`${sx},${sy},${36 - slim} ${ex},${ey},${30 - slim * 0.8} ${hand[0]},${hand[1] - 6},${23 - slim * 0.6}`),
    hand: ellipse(hand[0] + side * 1, hand[1] + 8, 10, 14, side * -8),
  };
}

function legs(d: Pen, f: Figure, slim: number): void {
  const shoes = f.shoes ?? '#2f2926';
  const color = f.dress ? (f.skin ?? SKIN) : f.bottom;
  const w = f.dress ? 0.72 : 1;
  const lift = f.walking ? 16 : 0;
  const near = limb(`${78 + slim / 3},300,${58 * w} ${78},440,${44 * w} ${80},${566 - lift},${32 * w}`, 'flat');
  const far = limb(`${122 - slim / 3},300,${58 * w} ${124},440,${44 * w} ${122},568,${32 * w}`, 'flat');
  d.form(curve(`106,566 122,558 138,566 144,588 102,588`), shoes, { round: 4 });
  d.form(far, color, { round: 12, shade: 0.5 });
  d.form(
    curve(`62,${564 - lift} 80,${556 - lift} 98,${564 - lift} 98,${588 - lift} 82,${592 - lift * 0.6} 60,${588 - lift}`),
    shoes,
    { round: 4 },
  );
  d.form(near, color, { round: 12, shade: 0.5 });
  if (!f.dress) {
    d.within(near, limb('62,444,1 80,452,4 98,446,1'), '#1d1a38', { opacity: 0.22 });
    d.within(far, limb('108,444,1 124,452,4 142,446,1'), '#1d1a38', { opacity: 0.22 });
    d.within(merge(near, far), limb('100,300,6 100,420,10 98,560,4'), '#1d1a38', { opacity: 0.25 });
  }
}

function skirt(d: Pen, color: string): void {
  const cloth = curve(
    '58,258! 100,250 142,258! 156,330 178,420 190,498! 160,506 130,500 100,508 66,500 36,506 12,494! 28,410 46,330',
  );
  d.form(cloth, color, { role: 'body', round: 20, shade: 0.45 });
  for (const fold of [
    '70,280,1 56,380,7 40,500,12',
    '96,280,1 92,390,6 84,504,13',
    '120,280,1 132,390,7 142,500,14',
    '136,280,1 160,400,6 172,500,8',
  ])
    d.within(cloth, limb(fold), '#1d1a38', { opacity: 0.16 });
  for (const fold of ['60,290,1 40,400,5 22,496,10', '84,290,1 74,400,5 62,500,10', '108,290,1 112,400,5 114,504,9'])
    d.within(cloth, limb(fold), '#fff0d2', { opacity: 0.16 });
}

/** Back of the head with its hair. */
function head(d: Pen, f: Figure): void {
  const skin = f.skin ?? SKIN;
  d.form(limb('100,70,32 100,114,40', 'flat'), skin, { round: 8, shade: 0.5 });
  d.form(ellipse(71, 54, 6, 10, -10), skin, { round: 3 });
  d.form(ellipse(129, 54, 6, 10, 10), skin, { round: 3, shade: 0.5 });
  const [dark = '#33231c', ...rest] = f.hair;
  const shape =
    f.hairLength === 'long'
      ? curve('100,10 76,18 69,42 67,80 62,118 70,150 100,160 130,150 138,118 133,80 131,42 124,18')
      : curve('100,10 76,18 68,40 70,66 78,84 100,92 122,84 130,66 132,40 124,18');
  d.form(shape, dark, { round: 9, shade: 0.4, light: 0.18 });
  if (f.hairLength === 'long')
    d.strands('94,18,4 76,48,7 71,100,8 74,152,3', '106,18,4 124,48,7 129,100,8 126,152,3', 13, [dark, ...rest], { stray: 2 });
  else d.strands('96,22,3 80,40,6 78,66,5 86,82,2', '106,22,3 120,40,6 122,66,5 114,82,2', 10, [dark, ...rest], { stray: 2 });
}

export function figure(d: Pen, f: Figure): void {
  const slim = f.dress ? 9 : 0;
  legs(d, f, slim);
  if (f.dress) skirt(d, f.bottom);
  const arms = [arm(-1, f.left ?? [36 + slim, 306], slim), arm(1, f.right ?? [164 - slim, 306], slim)];
  const sleeveColor = f.dress ? (f.skin ?? SKIN) : f.top;
  for (const a of arms) {
    d.form(a.hand, f.skin ?? SKIN, { round: 5 });
    d.form(a.sleeve, sleeveColor, { round: 9, shade: 0.5, ...(!f.dress && { role: 'body' }) });
  }
  const torso = f.dress
    ? curve('74,116! 88,112 112,112 126,116! 146,128 148,160 140,210 142,266! 100,274 58,266! 60,210 52,160 54,128')
    : curve('76,106! 100,112 124,106! 156,122 164,150 156,220 152,280 154,334! 100,342 46,334! 48,280 44,220 36,150 44,122');
  d.form(torso, f.top, { role: 'body', round: 18, shade: 0.48 });
  d.within(torso, limb('100,130,3 101,220,7 100,330,3'), '#1d1a38', { opacity: 0.13 });
  d.strokes(torso, '#fff0d2', { count: 16, length: 50, width: 5, angle: 84, opacity: 0.1 });
  d.strokes(torso, '#1d1a38', { count: 16, length: 50, width: 5, angle: 84, opacity: 0.08 });
  d.within(torso, limb('46,262,1 80,272,5 110,268,4 150,256,1'), '#1d1a38', { opacity: 0.14 });
  head(d, f);
}
