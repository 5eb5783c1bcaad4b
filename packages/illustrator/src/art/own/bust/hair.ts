/** Hair seen close, in the frame of head.ts: the silhouettes of each cut, combed. */
import type { Look } from '../look.ts';
import { curve, ellipse, limb, type Outline, strands } from '../outline.ts';
import type { Pen } from '../sketch.ts';

const HAIR = { role: 'hair' } as const;

interface Comb {
  readonly first: string;
  readonly last: string;
  readonly count?: number;
}

/** A mass of hair with strands along it, dark and light by turns, all within its outline. */
function mass(d: Pen, outline: Outline, { hair }: Look, combs: readonly Comb[], shade = 0.4): void {
  const [dark = '#33231c', light = '#5a4032', deep = '#2a1c16'] = hair;
  d.form(outline, dark, { ...HAIR, round: 8, shade, light: 0.2 });
  for (const { first, last, count = 12 } of combs)
    strands(first, last, count, d.chance, 1.6).forEach((strand, i) => {
      d.within(outline, strand, i % 3 === 1 ? light : deep, { ...HAIR, opacity: i % 3 === 1 ? 0.55 : 0.3 });
    });
}

/** Curls as balls of hair, each with a few turns in it. */
function curl(d: Pen, [x, y, r]: readonly [number, number, number], { hair }: Look): void {
  const [dark = '#33231c', light = '#5a4032', deep = '#2a1c16'] = hair;
  const ball = ellipse(x, y, r, r * 0.94);
  d.form(ball, dark, { ...HAIR, round: r * 0.4, shade: 0.42, light: 0.18 });
  for (const [k, color] of [
    [0.72, deep],
    [0.42, light],
  ] as const)
    d.within(
      ball,
      limb(
        `${x - r * k},${y + r * 0.2},1 ${x - r * k * 0.5},${y - r * k},2 ${x + r * k * 0.6},${y - r * k * 0.7},2 ${x + r * k},${y + r * 0.1},1`,
      ),
      color,
      {
        ...HAIR,
        opacity: color === light ? 0.5 : 0.35,
      },
    );
}

const CLOUD: readonly (readonly [number, number, number])[] = [
  [60, 140, 17],
  [141, 140, 17],
  [74, 150, 13],
  [128, 150, 13],
  [50, 118, 18],
  [151, 118, 18],
  [46, 94, 18],
  [155, 94, 18],
  [46, 70, 18],
  [155, 70, 18],
  [50, 46, 18],
  [151, 46, 18],
  [60, 24, 19],
  [141, 24, 19],
  [78, 8, 19],
  [123, 8, 19],
  [100, 2, 20],
];
const AFRO: readonly (readonly [number, number, number])[] = [
  [54, 96, 15],
  [147, 96, 15],
  [46, 76, 17],
  [155, 76, 17],
  [42, 54, 18],
  [159, 54, 18],
  [46, 30, 19],
  [155, 30, 19],
  [60, 10, 20],
  [141, 10, 20],
  [80, -4, 21],
  [121, -4, 21],
  [100, -9, 22],
];
const BROW: readonly (readonly [number, number, number])[] = [
  [61, 64, 9],
  [139, 64, 9],
  [62, 47, 11.5],
  [138, 47, 11.5],
  [69, 32, 12.5],
  [131, 32, 12.5],
  [82, 23, 12],
  [118, 23, 12],
  [100, 19, 13],
];

/** What hangs behind the neck and on the shoulders: before the body is drawn. */
export function behind(d: Pen, look: Look): void {
  const dark = look.hair[0] ?? '#33231c';
  switch (look.hairCut) {
    case 'long':
      mass(
        d,
        curve('100,2 68,8 53,44 49,92 40,140 42,190 54,236! 146,236! 158,190 160,140 151,92 147,44 132,8'),
        look,
        [
          { first: '58,40,3 46,120,5 46,230,3', last: '74,60,3 66,130,5 72,234,3', count: 8 },
          { first: '142,40,3 154,120,5 152,230,3', last: '126,60,3 136,130,5 128,234,3', count: 8 },
        ],
        0.5,
      );
      return;
    case 'bob':
      mass(
        d,
        curve('100,2 68,8 55,44 52,86 56,118 74,124 100,114 126,124 144,118 148,86 145,44 132,8'),
        look,
        [
          { first: '60,40,3 54,80,5 60,118,3', last: '76,60,3 72,90,5 80,120,3', count: 6 },
          { first: '140,40,3 146,80,5 140,118,3', last: '124,60,3 128,90,5 120,120,3', count: 6 },
        ],
        0.55,
      );
      return;
    case 'tail':
      mass(d, curve('126,10 150,10 168,38 170,84 160,126 168,160 150,150 142,110 146,66 136,36'), look, [
        { first: '140,16,2 164,60,5 156,120,4 162,156,1', last: '130,26,2 150,64,5 146,120,4 152,148,1', count: 9 },
      ]);
      return;
    case 'braids':
      for (const side of [-1, 1]) braid(d, look, side);
      return;
    case 'pigtails':
      for (const side of [-1, 1])
        mass(
          d,
          curve(
            `${100 + side * 38},46! ${100 + side * 56},38 ${100 + side * 74},58 ${100 + side * 76},96 ${100 + side * 64},132 ${100 + side * 54},108 ${100 + side * 48},72`,
          ),
          look,
          [
            {
              first: `${100 + side * 42},48,2 ${100 + side * 66},72,5 ${100 + side * 66},124,2`,
              last: `${100 + side * 42},54,2 ${100 + side * 52},84,4 ${100 + side * 62},122,2`,
              count: 8,
            },
          ],
        );
      return;
    case 'curls':
      d.form(ellipse(100, 60, 46, 56), dark, { ...HAIR, round: 8 });
      for (const ball of CLOUD) curl(d, ball, look);
      return;
    case 'afro':
      d.form(ellipse(100, 44, 52, 54), dark, { ...HAIR, round: 10 });
      for (const ball of AFRO) curl(d, ball, look);
      return;
    default:
  }
}

/** Three strands laid over each other, down before the shoulder, with a band at the end. */
function braid(d: Pen, look: Look, side: number): void {
  const x = (k: number): number => 100 + side * k;
  for (let i = 0; i < 9; i++) {
    const y = 96 + i * 13;
    const at = x(45 + i * 0.8);
    const knot = curve(`${at - 10},${y - 6} ${at + 9},${y - 7} ${at + 10},${y + 4} ${at},${y + 11} ${at - 10},${y + 4}`);
    mass(d, knot, look, [
      { first: `${at - 9},${y - 4},1.4 ${at},${y + 6},1.4`, last: `${at + 9},${y - 6},1.4 ${at},${y + 8},1.4`, count: 5 },
    ]);
  }
  d.form(limb(`${x(52.4) - 7},213,6 ${x(52.4) + 7},213,6`), '#c2453f', { round: 2 });
  d.form(
    curve(`${x(52.4) - 6},216! ${x(52.4) + 6},216! ${x(52.4) + 7},232 ${x(52.4)},240 ${x(52.4) - 7},232`),
    look.hair[0] ?? '#33231c',
    { ...HAIR, round: 3 },
  );
}

/** What lies on the head and before the face. */
export function before(d: Pen, look: Look): void {
  const cut = look.hairCut ?? 'short';
  switch (cut) {
    case 'bald':
      d.fill(ellipse(88, 22, 13, 5, -16), '#fff4e2', { opacity: 0.3 });
      return;
    case 'bun':
      mass(d, ellipse(104, -4, 22, 19), look, [
        { first: '84,-4,2 104,-20,3 124,-6,2', last: '88,6,2 104,-2,3 122,6,2', count: 8 },
      ]);
      drawn(d, look);
      return;
    case 'tail':
    case 'pigtails':
      drawn(d, look);
      if (cut === 'pigtails') for (const side of [-1, 1]) d.form(ellipse(100 + side * 41, 49, 6.5), '#d8504a', { round: 2.4 });
      if (look.fringe) fringe(d, look);
      return;
    case 'braids':
      parted(d, look);
      if (look.fringe) fringe(d, look);
      return;
    case 'long':
    case 'bob':
      if (look.fringe) {
        sides(d, look, cut);
        fringe(d, look);
      } else swept(d, look, cut);
      return;
    case 'curls':
    case 'afro':
      for (const ball of BROW) curl(d, cut === 'afro' ? [ball[0], ball[1] - 5, ball[2] * 0.9] : ball, look);
      return;
    case 'curly':
      for (const ball of BROW) curl(d, [ball[0], ball[1] - 3, ball[2]], look);
      for (const ball of [
        [60, 26, 12],
        [72, 10, 13],
        [90, 3, 14],
        [110, 3, 14],
        [128, 10, 13],
        [140, 26, 12],
      ] as const)
        curl(d, ball, look);
      return;
    case 'pixie':
      mass(
        d,
        curve('62,78! 56,50 62,18 84,2 114,0 136,13 144,42 139,78! 136,62 132,54 122,58 100,52 82,44 72,40 67,56 66,68'),
        look,
        [
          { first: '76,12,2 64,40,4 63,72,1', last: '80,16,2 70,38,4 67,66,1', count: 5 },
          { first: '78,10,2 106,30,4 134,56,1', last: '84,4,2 124,12,4 141,58,1', count: 14 },
        ],
      );
      return;
    default:
      mass(
        d,
        curve('62.5,72! 56,46 63,17 86,3 113,0 136,12 144,37 137.5,72! 135,58 131,45 117,40 98,33 85,31 75,42 68,55 65,64'),
        look,
        [
          { first: '82,8,2 68,26,4 63,66,1', last: '84,14,2 74,32,4 67,60,1', count: 6 },
          { first: '82,10,2 106,32,4 133,48,1', last: '86,4,2 124,10,4 142,46,1', count: 14 },
        ],
      );
  }
}

/** Drawn back from the brow. */
function drawn(d: Pen, look: Look): void {
  mass(d, curve('64,72! 57,40 70,11 100,3 130,11 143,40 136,72! 132,50 120,35 103,27 88,29 74,40 68,54'), look, [
    { first: '66,62,1 68,34,3 96,6,2', last: '76,38,1 86,20,3 102,8,2', count: 9 },
    { first: '134,62,1 132,34,3 106,6,2', last: '120,34,1 112,20,3 104,8,2', count: 9 },
  ]);
}

/** Parted in the middle and laid over both temples. */
function parted(d: Pen, look: Look): void {
  for (const side of [-1, 1]) {
    const x = (k: number): number => 100 + side * k;
    mass(
      d,
      curve(
        `${x(-1)},4! ${x(26)},6 ${x(43)},34 ${x(44)},70 ${x(42)},98 ${x(35)},84! ${x(36)},62 ${x(28)},42 ${x(12)},28 ${x(-1)},20!`,
      ),
      look,
      [{ first: `${x(2)},8,2 ${x(32)},28,4 ${x(41)},90,2`, last: `${x(2)},18,2 ${x(24)},36,4 ${x(37)},78,2`, count: 10 }],
    );
  }
}

/** A straight fringe to the brows. */
function fringe(d: Pen, look: Look): void {
  mass(d, curve('64,58! 62,30 76,8 100,3 124,8 138,30 136,58! 128,54 118,55.5 106,54 94,55.5 82,54 72,55.5'), look, [
    { first: '92,8,2 70,26,3 66,56,2', last: '108,8,2 130,26,3 134,56,2', count: 20 },
  ]);
}

/** Down both cheeks, below a fringe. */
function sides(d: Pen, look: Look, cut: 'long' | 'bob'): void {
  const low = cut === 'bob' ? 116 : 196;
  for (const side of [-1, 1]) {
    const x = (k: number): number => 100 + side * k;
    mass(
      d,
      curve(
        `${x(10)},8! ${x(30)},10 ${x(44)},40 ${x(46)},84 ${x(cut === 'bob' ? 42 : 52)},${low - 24} ${x(cut === 'bob' ? 34 : 42)},${low}! ${x(34)},${low * 0.7} ${x(33)},76 ${x(32)},40`,
      ),
      look,
      [
        {
          first: `${x(22)},14,2 ${x(43)},60,4 ${x(46)},${low - 8},2`,
          last: `${x(20)},24,2 ${x(35)},64,4 ${x(38)},${low - 4},2`,
          count: 9,
        },
      ],
    );
  }
}

/** Parted at one side: a short lock before the one cheek, a long one swept over the brow and down the other. */
function swept(d: Pen, look: Look, cut: 'long' | 'bob'): void {
  const [end, fall] =
    cut === 'bob'
      ? ['56,96 60,114 68,118! 71,100', '146,92 142,114 133,118!']
      : ['46,130 46,174 56,206! 68,170 70,130', '148,96 156,134 154,176 144,208! 132,170'];
  mass(d, curve(`90,7! 70,12 58,36 56,70 54,94 ${end} 67,92 69,64 80,36`), look, [
    { first: '84,10,2 60,44,4 55,96,4 54,190,2', last: '86,18,2 72,48,4 67,90,3 66,168,2', count: 10 },
  ]);
  mass(d, curve(`82,9! 104,-3 132,7 143,34 146,66 ${fall} 133,132 134,98 133,70 123,48 105,36 90,26`), look, [
    { first: '88,6,2 128,12,4 145,66,4 150,180,2', last: '90,24,2 118,44,4 134,76,3 138,170,2', count: 16 },
  ]);
}
