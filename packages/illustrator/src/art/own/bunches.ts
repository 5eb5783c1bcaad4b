import { curve, limb } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

/** Heads of a bunch, the hindmost first: x, y, how much it leans to the right. */
const HEADS = [
  [150, 120, -14],
  [230, 84, -2],
  [320, 120, 12],
  [96, 170, -26],
  [196, 150, -8],
  [276, 152, 6],
  [372, 172, 24],
  [148, 210, -16],
  [236, 206, 0],
  [324, 212, 14],
] as const;

function tulipHead(d: Pen, x: number, y: number, lean: number, tone: string): void {
  d.include(
    (p) => {
      p.form(curve('-34,-6! -30,-50 -12,-64! 2,-40 16,-66! 34,-48 34,-6! 20,28 -18,28'), tone, {
        role: 'body',
        round: 9,
        shade: 0.45,
      });
      p.form(curve('-16,24 -22,-22 0,-56! 22,-22 16,24 0,30'), tone, { role: 'body', round: 7, light: 0.3, shade: 0.35 });
      p.fill(limb('-2,-40,1 0,-8,2.4 0,20,1'), NIGHT, { opacity: 0.16 });
    },
    { x, y, turn: lean, scale: 1.1 },
  );
}

function roseHead(d: Pen, x: number, y: number, lean: number, tone: string): void {
  d.include(
    (p) => {
      p.form(curve('-44,-4 -34,-40 0,-52 36,-38 46,0 30,34 -4,42 -36,28'), tone, { role: 'body', round: 12, shade: 0.5 });
      for (const [w, h, o] of [
        [30, 26, 0.3],
        [20, 17, 0.26],
        [10, 9, 0.34],
      ] as const)
        p.fill(
          curve(`${-w},0 ${-w * 0.4},${-h} ${w * 0.7},${-h * 0.8} ${w},${h * 0.1} ${w * 0.3},${h} ${-w * 0.7},${h * 0.7}`),
          NIGHT,
          {
            opacity: o * 0.5,
          },
        );
      p.fill(limb('-26,-14,1 -6,-32,4 22,-26,1'), '#ffe9e0', { opacity: 0.45 });
    },
    { x, y, turn: lean },
  );
}

/** Stalks and leaves in a wrap of paper, tied with a ribbon, the heads above. */
function bunch(d: Pen, head: typeof tulipHead, tones: readonly string[]): void {
  for (const [x, y] of HEADS) d.fill(limb(`${x},${y},9 ${(x + 235) / 2},${y + 120},8 235,430,7`), '#4f7a3c');
  for (const leaf of [
    '70,330 60,230 84,190! 120,250 130,340',
    '400,330 412,230 392,186! 352,250 340,340',
    '150,320 130,250 150,190! 186,250 190,330',
    '320,330 340,250 318,196! 282,250 280,330',
  ])
    d.form(curve(leaf), '#5f8c48', { round: 7, shade: 0.4 });
  HEADS.forEach(([x, y, lean], i) => {
    head(d, x, y, lean, tones[i % tones.length]!);
  });
  // The near paper comes up before the stalks, in two folds.
  const back = curve('60,266! 120,300 236,320 350,300 412,266! 372,400 290,470 236,480 180,470 98,400');
  d.form(back, '#d9c4a0', { round: 14, shade: 0.4 });
  d.form(curve('60,266! 150,330 236,420! 190,470 98,400'), '#e8d8b8', { round: 10, shade: 0.35 });
  d.form(curve('412,266! 322,330 236,420! 282,470 374,400'), '#cdb48c', { round: 10, shade: 0.4 });
  d.form(curve('196,470! 276,470! 300,560 262,580 210,580 172,560'), '#5f8c48', { round: 9 });
  for (const x of [200, 218, 236, 254, 270])
    d.fill(limb(`${x},474,3 ${x + (x - 236) * 0.5},576,3`), '#2f5126', { opacity: 0.5 });
  d.form(curve('180,456! 292,456! 294,490! 178,490!'), '#a33a4a', { round: 6 });
  d.form(curve('236,472 190,440 168,462 186,486'), '#b84757', { round: 5 });
  d.form(curve('236,472 284,440 306,462 288,486'), '#a33a4a', { round: 5 });
  d.form(limb('234,478,14 220,520,12 214,552,14', 'flat'), '#8f2f3f', { round: 4 });
  d.form(limb('240,478,14 258,516,12 268,546,14', 'flat'), '#a33a4a', { round: 4 });
}

export const tulipBouquet = sketch('tulip-bouquet', 470, 590, [236, 580], (d) => bunch(d, tulipHead, ['#d9485a']), 'front');
export const roseBouquet = sketch('rose-bouquet', 470, 590, [236, 580], (d) => bunch(d, roseHead, ['#b8303f']), 'front');

/** Fallen leaves in a drift; what lies in them is seen above the row of the mouth (stage/rims.ts). */
export const leaves = sketch(
  'leaves',
  660,
  190,
  [330, 176],
  (d) => {
    const tones = ['#b5562a', '#c97f2d', '#8a3f24', '#d6a23c', '#9c6a35', '#7a4b28'];
    d.fill(curve('20,170 60,110 150,74 330,56 510,74 600,110 640,170 500,184 160,184'), '#6b4526');
    const lay = (x: number, y: number, size: number, turn: number, tone: string): void =>
      d.include(
        (p) => {
          p.form(curve('-30,0! -12,-15 12,-13 32,0! 12,14 -12,14'), tone, { round: 4, shade: 0.4 });
          p.fill(limb('-40,0,2 0,0,2.4 28,0,1'), '#4a2c18', { opacity: 0.5 });
        },
        { x, y, turn, scale: size },
      );
    for (let row = 0; row < 6; row++)
      for (let k = 0; k < 15; k++) {
        const t = (k + (row % 2) * 0.5) / 14;
        const half = 300 - (5 - row) * 26;
        const x = 330 + (t * 2 - 1) * half + d.chance.between(-14, 14);
        const off = (x - 330) / 310;
        const y = 72 + row * 20 + off * off * 46 + d.chance.between(-8, 8);
        if (y < 178) lay(x, y, d.chance.between(0.75, 1.15), d.chance.between(-70, 70), d.chance.pick(tones));
      }
    d.glaze(curve('20,170 60,110 150,74 330,56 510,74 600,110 640,170 500,184 160,184'), {
      round: 24,
      shade: 0.35,
      light: 0.1,
    });
  },
  'front',
);
