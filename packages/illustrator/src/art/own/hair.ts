/** Hair, in the frame of the head of head.ts. */
import type { Look } from './look.ts';
import { curve, ellipse, limb } from './outline.ts';
import type { Pen } from './sketch.ts';
import { NIGHT } from './sketch.ts';

const INK = NIGHT;
const HAIR = { role: 'hair' } as const;

/** Full curls about the head, the lowest on the shoulders first. */
const CLOUD: readonly (readonly [x: number, y: number, r: number])[] = [
  [60, 138, 19],
  [141, 138, 19],
  [50, 112, 20],
  [151, 112, 20],
  [47, 84, 21],
  [154, 84, 21],
  [50, 55, 21],
  [151, 55, 21],
  [62, 27, 22],
  [139, 27, 22],
  [84, 9, 22],
  [117, 9, 22],
  [100, 60, 44],
];
/** Those that fall over the brow and the temples. */
const BROW: readonly (readonly [x: number, y: number, r: number])[] = [
  [62, 60, 10],
  [138, 60, 10],
  [64, 42, 13],
  [136, 42, 13],
  [74, 27, 14],
  [127, 27, 14],
  [91, 19, 14],
  [110, 19, 14],
];

/** What of the hair hangs behind the shoulders: before the body is drawn. */
export function backHair(d: Pen, { hair, hairCut }: Look): void {
  const dark = hair[0] ?? '#33231c';
  if (hairCut === 'tail') {
    d.form(curve('120,14 144,18 160,44 158,86 148,126 154,150 138,140 132,100 136,60'), dark, {
      ...HAIR,
      round: 8,
      shade: 0.5,
    });
    d.fill(limb('140,30,2 152,66,4 144,118,2'), hair[1] ?? dark, { ...HAIR, opacity: 0.5 });
  }
  if (hairCut === 'bob')
    d.form(curve('100,4 70,10 58,44 56,84 62,112 84,116 100,108 118,116 140,112 145,84 142,44 130,10'), dark, {
      ...HAIR,
      round: 10,
      shade: 0.55,
    });
  if (hairCut === 'braids')
    for (const side of [-1, 1])
      for (let i = 0; i < 6; i++)
        d.form(ellipse(100 + side * (42 + i), 104 + i * 17, 10, 11), dark, { ...HAIR, round: 4, shade: 0.5, light: 0.16 });
  if (hairCut === 'pigtails')
    for (const side of [-1, 1])
      d.form(
        curve(
          `${100 + side * 34},44! ${100 + side * 58},36 ${100 + side * 76},62 ${100 + side * 72},118 ${100 + side * 60},132 ${100 + side * 52},84`,
        ),
        dark,
        { ...HAIR, round: 8, shade: 0.45 },
      );
  if (hairCut === 'afro') {
    d.form(ellipse(100, 44, 56, 54), dark, { ...HAIR, round: 12, shade: 0.42, light: 0.14 });
    return;
  }
  if (hairCut === 'curls') {
    for (const [x, y, r] of CLOUD) d.form(ellipse(x, y, r, r * 0.94), dark, { ...HAIR, round: 8, shade: 0.42, light: 0.16 });
    return;
  }
  if (hairCut !== 'long') return;
  const mane = curve(
    '100,4 70,10 57,44 55,88 45,126 46,166 60,190 80,184 100,190 122,184 142,190 155,166 154,126 145,88 143,44 130,10',
  );
  d.form(mane, dark, { ...HAIR, round: 12, shade: 0.5 });
  for (const line of ['62,60,3 54,124,5 62,180,3', '138,60,3 147,124,5 140,180,3'])
    d.within(mane, limb(line), INK, { opacity: 0.2 });
}

/** What of it lies on the head and before the face. */
export function frontHair(d: Pen, look: Look): void {
  cutOf(d, look);
  if (look.fringe)
    d.form(curve('65,58! 62,30 78,10 100,6 122,10 138,30 135,58! 118,54 100,53 82,54'), look.hair[0] ?? '#33231c', {
      ...HAIR,
      round: 6,
      shade: 0.3,
    });
}

function cutOf(d: Pen, { hair, hairCut = 'short' }: Look): void {
  const [dark = '#33231c', light = '#5a4032'] = hair;
  const shine = (mask: ReturnType<typeof curve>, lines: readonly string[], opacity = 0.5): void => {
    for (const line of lines) d.within(mask, limb(line), light, { ...HAIR, opacity });
  };
  if (hairCut === 'bald') return;
  if (hairCut === 'bun') {
    const bun = ellipse(104, -2, 21, 18);
    d.form(bun, dark, { ...HAIR, round: 7 });
    shine(bun, ['90,-2,1 102,-12,4 116,-8,1']);
  }
  if (hairCut === 'long' || hairCut === 'bob') {
    // Parted at one side: a short lock before the one cheek, a long one swept over the brow and down the other.
    const end = hairCut === 'bob' ? '60,104 66,110! 72,98' : '50,128 52,160 62,172! 72,140';
    const left = curve(`90,8! 72,12 60,36 58,70 57,94 ${end} 67,92 69,64 80,36`);
    const fall = hairCut === 'bob' ? '145,92 140,110 134,110!' : '144,96 151,130 146,162 136,170!';
    const right = curve(`82,10! 104,-2 132,8 142,34 144,66 ${fall} 132,132 133,98 132,70 122,48 104,36 90,26`);
    for (const lock of [left, right]) d.form(lock, dark, { ...HAIR, round: 7, shade: 0.36, light: 0.24 });
    shine(left, ['80,18,1 65,50,3 62,94,4 58,140,2']);
    shine(right, ['92,12,1 120,22,5 136,62,4 140,120,2', '100,22,1 126,42,3 138,96,3']);
    return;
  }
  if (hairCut === 'bun' || hairCut === 'tail' || hairCut === 'braids' || hairCut === 'pigtails') {
    if (hairCut === 'pigtails') for (const side of [-1, 1]) d.form(ellipse(100 + side * 39, 48, 7), '#d8504a', { round: 2 });
    const cut = curve('65,70! 59,38 72,12 100,4 128,12 141,38 135,70! 131,50 120,36 104,28 88,30 74,40 68,54');
    d.form(cut, dark, { ...HAIR, round: 8, shade: 0.36, light: 0.2 });
    shine(cut, ['68,50,1 80,24,4 104,12,1', '134,50,1 122,24,4 104,10,1']);
    return;
  }
  if (hairCut === 'curls') {
    for (const [x, y, r] of BROW) {
      const curl = ellipse(x, y, r, r * 0.92);
      d.form(curl, dark, { ...HAIR, round: 5, shade: 0.36, light: 0.24 });
      shine(curl, [`${x - r * 0.6},${y - r * 0.1},1 ${x - r * 0.1},${y - r * 0.6},3 ${x + r * 0.5},${y - r * 0.2},1`]);
    }
    return;
  }
  if (hairCut === 'afro') {
    d.form(curve('62,70! 56,40 74,8 100,2 126,8 144,40 138,70! 132,52 118,38 100,34 82,38 68,52'), dark, {
      ...HAIR,
      round: 8,
      shade: 0.3,
    });
    return;
  }
  if (hairCut === 'pixie') {
    const cut = curve('62,80! 56,48 64,14 86,2 114,0 136,14 144,44 138,80! 135,62 124,56 100,50 82,42 72,42 66,60');
    d.form(cut, dark, { ...HAIR, round: 8, shade: 0.36, light: 0.2 });
    shine(cut, ['78,16,1 100,30,4 132,52,2', '84,8,1 118,16,4 140,50,2']);
    return;
  }
  if (hairCut === 'curly') {
    const cut = curve(
      '64,72! 54,62 60,50 54,38 64,28 66,14 82,12 92,0 106,4 122,0 130,14 142,22 140,36 148,50 140,60 136,72! 130,56 128,46 116,42 106,34 94,40 82,36 74,48 68,56',
    );
    d.form(cut, dark, { ...HAIR, round: 8, shade: 0.36, light: 0.2 });
    shine(cut, ['68,40,1 74,28,4 84,26,1', '88,22,1 98,12,4 110,18,1', '116,22,1 126,20,4 134,32,1']);
    return;
  }
  const cut = curve('64,72! 57,44 64,18 86,4 112,1 134,12 143,36 136,72! 133,56 128,46 112,44 96,36 84,32 74,44 68,56');
  d.form(cut, dark, { ...HAIR, round: 8, shade: 0.36, light: 0.2 });
  shine(cut, ['78,30,1 104,12,5 132,28,2', '84,34,1 108,24,4 134,46,2', '69,46,1 68,28,3 82,12,1']);
}
