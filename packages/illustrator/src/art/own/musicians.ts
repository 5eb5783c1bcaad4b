/** Musicians of a band and of an orchestra, each with the instrument at hand. */
import { chair } from './chair.ts';
import { facing } from './facing.ts';
import { SKIN } from './head.ts';
import { drawCello } from './kit.ts';
import type { Look } from './look.ts';
import { box, curve, ellipse, limb } from './outline.ts';
import { drawSaxophone } from './saxophone.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';
import { standing } from './standing.ts';

const BROWN = ['#3a271e', '#4a3326', '#2c1d17'];
const BLACK = ['#26201f', '#3a3230', '#1b1716'];
const CHESTNUT = ['#5a3522', '#6d432b', '#452818'];
const DEEP_SKIN = '#8d5a3b';

/** Fingers round something, before it. */
const fingers = (d: Pen, x: number, y: number, skin = SKIN): void => {
  d.form(ellipse(x, y, 12, 11), skin, { round: 4, shade: 0.36 });
  for (const k of [-5, 1, 7]) d.fill(limb(`${x - 7},${y + k},1 ${x + 2},${y + k + 2},1.6`), NIGHT, { opacity: 0.22 });
};

/** A soft hat with a band, as jazz wears it. */
const trilby =
  (color: string) =>
  (d: Pen): void => {
    d.form(curve('46,38 70,26 100,24 130,26 154,38 136,48 100,45 64,48'), color, { role: 'hat', round: 6 });
    d.form(curve('68,34! 70,4 84,-10 100,-3 116,-10 130,4 132,34! 100,40'), color, { role: 'hat', round: 9, shade: 0.4 });
    d.fill(limb('68,31,9 100,38,9 132,31,9', 'flat'), '#1f1d22');
    d.fill(limb('96,-2,2 99,10,4 98,22,1'), NIGHT, { opacity: 0.25 });
  };

const SAX: Look = {
  top: '#31456b',
  bottom: '#262b3a',
  hair: BLACK,
  skin: DEEP_SKIN,
  shoes: '#1f1c1c',
  loose: true,
  down: true,
  right: [132, 190],
  rightElbow: [178, 226],
  left: [74, 252],
  leftElbow: [24, 234],
  hat: trilby('#3b3f4a'),
  over: [
    (d) => {
      d.fill(curve('84,112! 116,112! 106,176 100,196 94,176'), '#f0ece2');
      d.form(curve('100,132! 88,124 86,140! 100,135 114,140! 112,124'), '#a83238', { round: 3 });
    },
  ],
  held: (d) => {
    d.fill(limb('74,112,5 108,150,5 140,176,5'), '#1f1d22');
    d.include(drawSaxophone, { x: 92, y: 35, scale: 0.45, turn: 36 });
    fingers(d, 136, 186, DEEP_SKIN);
    fingers(d, 82, 254, DEEP_SKIN);
  },
};
export const saxophonist = standing('saxophonist', 240, 26, 10, (d) => facing(d, SAX));

/** As tall as its player: sloping shoulders, a long dark neck and a scroll. In a frame of 300 × 700; the strings run down x = 150. */
function drawDoubleBass(d: Pen, role: string): void {
  d.fill(limb('150,640,8 150,694,4'), '#8b8f95');
  const body = curve(
    '150,236 126,246 112,286 74,322 60,366 74,402! 98,438 78,478! 44,508 32,562 58,622 110,648 150,652 190,648 242,622 268,562 256,508 222,478! 202,438 226,402! 240,366 226,322 188,286 174,246',
  );
  d.form(body, '#8a4a22', { role, round: 24, shade: 0.5, light: 0.3 });
  d.within(body, curve('70,470 110,440 160,520 120,630 60,600 46,540'), '#b06a34', { opacity: 0.45 });
  d.strokes(body, '#5a2c12', { count: 40, length: 110, width: 2.2, angle: 90, stray: 5, opacity: 0.2 });
  for (const s of [-1, 1]) {
    d.fill(limb(`${150 + s * 42},414,7 ${150 + s * 48},458,5 ${150 + s * 40},500,7`), '#22120b');
    d.fill(ellipse(150 + s * 42, 412, 6, 6), '#22120b');
    d.fill(ellipse(150 + s * 40, 502, 6, 6), '#22120b');
  }
  d.form(limb('150,40,17 150,250,22', 'flat'), '#4a2a18', { round: 5 });
  d.form(curve('138,60! 162,60! 168,420! 132,420!'), '#221813', { round: 5, light: 0.3 });
  d.form(box(118, 470, 64, 14), '#dcb47c', { round: 3 });
  d.form(curve('132,560! 168,560! 160,636! 140,636!'), '#221813', { round: 4 });
  for (const x of [141, 147, 153, 159]) d.fill(limb(`${x},50,1.6 ${x},570,1.6`), '#eadfc8', { opacity: 0.9 });
  d.form(limb('150,50,22 142,20,22 156,4,17 170,16,11'), '#4a2a18', { round: 4 });
  for (const s of [-1, 1]) for (const y of [34, 58]) d.fill(limb(`150,${y},5 ${150 + s * 36},${y - 4},10`), '#2a1c16');
}
export const doubleBass = sketch('double-bass', 300, 704, [150, 694], (d) => drawDoubleBass(d, 'body'), 'front');

export const doubleBassPlayer = standing('double-bass-player', 320, 40, 50, (d) =>
  facing(d, {
    top: '#7a3038',
    bottom: '#2b2d36',
    hair: BROWN,
    beard: '#3f2c22',
    shoes: '#1f1c1c',
    down: true,
    bent: 8,
    right: [166, 96],
    rightElbow: [196, 168],
    left: [116, 348],
    leftElbow: [24, 262],
    hat: trilby('#6a5a48'),
    held: (p) => {
      p.include((bass) => drawDoubleBass(bass, 'held'), { x: 26, y: -14, scale: 0.86, turn: 3 });
      fingers(p, 150, 84);
      p.form(limb('24,262,25 62,312,23 104,346,18'), '#7a3038', { role: 'body', round: 7, shade: 0.4 });
      fingers(p, 118, 350);
    },
  }),
);

export const cellist = sketch(
  'cellist',
  330,
  540,
  [156, 526],
  (d) =>
    d.include(
      (p) =>
        facing(p, {
          top: '#232733',
          bottom: '#232733',
          hair: CHESTNUT,
          hairCut: 'long',
          legs: 'sit',
          shoes: '#1c1a1c',
          down: true,
          bent: -8,
          right: [144, 168],
          rightElbow: [190, 214],
          left: [40, 300],
          leftElbow: [14, 240],
          seat: chair,
          held: (q) => {
            q.include(drawCello, { x: 24, y: 112, scale: 0.63, turn: 4 });
            q.fill(limb('18,318,4 110,328,3.4 214,336,2.4'), '#4a2a18');
            q.fill(limb('20,324,1.6 212,341,1.6'), '#efe6d0', { opacity: 0.9 });
            fingers(q, 126, 178);
            fingers(q, 38, 320);
          },
        }),
      { x: 56, y: 14 },
    ),
  'front',
);

const SHELL = '#b5352f';
const RIM = '#c9ced3';

/** A drum seen from a little above: its shell, a hoop and the head. */
function tub(d: Pen, x: number, y: number, rx: number, deep: number, role: string): void {
  const ry = rx * 0.32;
  d.form(
    curve(`${x - rx},${y}! ${x + rx},${y}! ${x + rx - 3},${y + deep} ${x},${y + deep + ry} ${x - rx + 3},${y + deep}`),
    SHELL,
    {
      role,
      round: rx * 0.2,
      shade: 0.5,
      light: 0.3,
    },
  );
  for (const k of [-0.72, -0.26, 0.26, 0.72])
    d.fill(limb(`${x + k * rx},${y + ry * 0.9},4 ${x + k * rx},${y + deep + ry * 0.5},4`, 'flat'), RIM, { opacity: 0.85 });
  d.form(ellipse(x, y, rx + 3, ry + 3), RIM, { round: 4 });
  d.form(ellipse(x, y - 2, rx - 3, ry - 1), '#f3efe4', { round: 5, shade: 0.22 });
}

function cymbal(d: Pen, x: number, y: number, rx: number, tilt: number, floor: number): void {
  d.fill(limb(`${x},${y},4 ${x},${floor},5`), '#7d848b');
  for (const s of [-1, 1]) d.fill(limb(`${x},${floor - 60},4 ${x + s * 34},${floor},4`), '#6d747b');
  d.form(ellipse(x, y, rx, rx * 0.2, tilt), '#d9a93c', { round: 5, shade: 0.45, light: 0.45 });
  for (const k of [0.8, 0.56]) d.fill(ellipse(x, y - 1, rx * k, rx * 0.2 * k, tilt), '#a87a22', { opacity: 0.22 });
  d.fill(ellipse(x - rx * 0.3, y - 2, rx * 0.3, rx * 0.06, tilt), '#fff1c0', { opacity: 0.7 });
  d.form(ellipse(x, y - 3, rx * 0.17, rx * 0.1, tilt), '#e6bb55', { round: 3 });
}

/** Behind the drummer, then before: hi-hat, ride and crash; snare and floor tom, bass drum with its two toms. In a frame of 760 × 560. */
function kitBehind(d: Pen): void {
  cymbal(d, 148, 196, 84, -12, 540);
  cymbal(d, 628, 206, 92, 10, 540);
}
function kitBefore(d: Pen): void {
  cymbal(d, 92, 316, 66, 0, 546);
  d.form(ellipse(92, 324, 66, 12), '#c0902e', { round: 4 });
  for (const s of [-1, 1]) d.fill(limb(`216,430,5 ${216 + s * 44},546,5`), '#6d747b');
  tub(d, 216, 366, 72, 48, 'body');
  for (const x of [508, 606]) d.fill(limb(`${x},470,6 ${x},546,6`), '#6d747b');
  tub(d, 558, 374, 76, 112, 'body');
  for (const s of [-1, 1]) d.form(limb(`${380 + s * 90},470,8 ${380 + s * 132},548,8`), '#7d848b', { round: 3 });
  d.form(ellipse(380, 430, 120, 120), SHELL, { role: 'body', round: 12, shade: 0.5, light: 0.3 });
  d.form(ellipse(380, 430, 110, 110), RIM, { round: 5 });
  d.form(ellipse(380, 430, 102, 102), '#f1ecdf', { round: 14, shade: 0.24 });
  d.fill([ellipse(380, 430, 74, 74), ellipse(380, 430, 68, 68)], '#b5352f', { opacity: 0.75 });
  d.form(curve('380,382! 392,416! 428,418! 400,440! 410,474! 380,454! 350,474! 360,440! 332,418! 368,416!'), '#2c3a57', {
    round: 4,
  });
  for (let i = 0; i < 8; i++)
    d.include((p) => p.form(box(-5, 104, 10, 20), '#aab0b6', { round: 3 }), { x: 380, y: 430, turn: 22 + i * 45 });
  tub(d, 318, 290, 62, 50, 'body');
  tub(d, 446, 290, 62, 50, 'body');
}
export const drumKit = sketch(
  'drum-kit',
  760,
  560,
  [380, 550],
  (d) => {
    kitBehind(d);
    kitBefore(d);
  },
  'front',
);

export const drummer = sketch(
  'drummer',
  760,
  560,
  [380, 550],
  (d) => {
    kitBehind(d);
    d.include(
      (p) =>
        facing(p, {
          top: '#2c6a74',
          bottom: '#2b2d36',
          hair: BROWN,
          hairCut: 'curly',
          legs: 'none',
          loose: true,
          sleeves: 'short',
          left: [14, 206],
          leftElbow: [20, 262],
          right: [186, 150],
          rightElbow: [196, 226],
          behind: (q) => {
            q.fill(limb('8,184,5 -22,252,5 -48,326,4'), '#d9b98a');
            q.fill(limb('180,140,5 226,128,5 290,122,4'), '#d9b98a');
          },
        }),
      { x: 280, y: 20 },
    );
    kitBefore(d);
  },
  'front',
);
