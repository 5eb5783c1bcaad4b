/** Charts that are learned from, with their parts named: how water goes round, what a plant is made of. */
import { letterLines } from '../../objects/stroke-letters.ts';
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { type Pen, sketch } from './sketch.ts';

const INK = '#2b3442';

/** A word about (x, y), and a line from it to what it names. */
export function label(d: Pen, text: string, x: number, y: number, size: number, to?: readonly [number, number]): void {
  const { lines, width } = letterLines(text);
  if (to) {
    const left = to[0] < x;
    d.fill(limb(`${x + (left ? -1 : 1) * (width / 2 + 0.25) * size},${y + size * 0.5},3 ${to[0]},${to[1]},3`), INK, {
      opacity: 0.7,
    });
    d.fill(ellipse(to[0], to[1], 6), INK);
  }
  for (const line of lines)
    d.fill(limb(line.map(([px, py]) => `${x + (px - width / 2) * size},${y + py * size},${size * 0.15}!`).join(' ')), INK);
}

/** Along a bent line, with a head at its end. */
function arrow(d: Pen, line: string, head: string): void {
  d.fill(limb(line), '#f4f8fb', { opacity: 0.9 });
  d.fill(polygon(head), '#f4f8fb', { opacity: 0.9 });
}

function cloud(d: Pen, x: number, y: number, k: number, tone: string): void {
  d.form(
    curve(
      `${x - 110 * k},${y + 36 * k} ${x - 120 * k},${y} ${x - 74 * k},${y - 20 * k} ${x - 50 * k},${y - 60 * k} ${x + 10 * k},${y - 70 * k} ${x + 44 * k},${y - 34 * k} ${x + 100 * k},${y - 26 * k} ${x + 122 * k},${y + 12 * k} ${x + 104 * k},${y + 38 * k}`,
    ),
    tone,
    { round: 14 * k, shade: 0.24 },
  );
}

export const waterCycle = sketch(
  'water-cycle',
  1000,
  900,
  [500, 894],
  (d) => {
    const sheet = box(0, 0, 1000, 900);
    d.fill(sheet, '#a9d6ec');
    d.fill(box(0, 0, 1000, 260), '#8fc6e4', { opacity: 0.6 });
    // The sun.
    for (let i = 0; i < 12; i++)
      d.include((p) => p.fill(limb('0,-92,12 0,-126,8'), '#f4b53a'), { x: 150, y: 150, turn: i * 30 });
    d.form(ellipse(150, 150, 76), '#f8c84a', { round: 14 });
    // Mountains at the right, with snow; the land slopes down to the sea.
    d.within(sheet, curve('520,640! 660,380 740,250! 800,330 850,280! 940,430 1010,520! 1010,760! 520,760!'), '#8794a0');
    d.fill(polygon('740,250 700,328 728,318 748,350 774,316 790,322'), '#fbfdff');
    d.fill(polygon('850,280 828,322 848,318 862,338 878,312'), '#fbfdff');
    d.within(sheet, curve('360,700! 520,600 640,560 800,540 1010,520! 1010,910! 300,910! 320,780'), '#7fae5a');
    d.within(sheet, curve('330,780! 520,700 700,690 1010,680! 1010,910! 300,910!'), '#6a9a4a', { opacity: 0.8 });
    // The river from the mountains into the sea.
    d.within(sheet, limb('812,520,14 770,574,20 800,622,28 716,668,38 640,706,48 520,740,62 400,800,84'), '#4f9fd0');
    d.within(sheet, limb('812,520,4 770,574,6 800,622,8 716,668,10 640,706,14 520,740,18'), '#cfe8f6', { opacity: 0.6 });
    d.within(sheet, curve('-10,700! 140,690 300,706 420,760! 470,810 480,910! -10,910!'), '#3f86bd');
    for (const y of [744, 796, 850])
      d.within(sheet, limb(`20,${y},5 110,${y - 10},5 200,${y},5 300,${y - 8},5 380,${y + 4},5`), '#9fd0ec', { opacity: 0.6 });
    for (const [x, y] of [
      [570, 620],
      [620, 600],
      [920, 600],
      [962, 622],
    ] as const) {
      d.fill(limb(`${x},${y + 34},10 ${x},${y},9`), '#6b4a2c');
      d.form(curve(`${x - 30},${y + 8} ${x - 20},${y - 26} ${x},${y - 56} ${x + 20},${y - 26} ${x + 30},${y + 8}`), '#4f8a44', {
        round: 6,
      });
    }
    // Clouds, rain, and the ways that the water takes.
    cloud(d, 500, 170, 1.05, '#f6f9fb');
    cloud(d, 790, 140, 1.15, '#c6d0d8');
    for (let i = 0; i < 16; i++) {
      const [x, y] = [690 + (i % 8) * 26, 204 + Math.floor(i / 8) * 52 + (i % 2) * 22];
      d.fill(limb(`${x + 6},${y},5 ${x - 4},${y + 24},6`), '#3f86bd', { opacity: 0.9 });
    }
    for (const x of [120, 190, 260])
      arrow(d, `${x},680,10 ${x + 22},600,12 ${x - 6},520,12 ${x + 16},440,12`, `${x + 16},400 ${x + 44},452 ${x - 14},450`);
    arrow(d, '268,330,12 330,270,12 380,236,12', '414,214 392,262 362,224');
    arrow(d, '600,86,12 640,74,12 672,76,12', '712,86 664,104 668,52');
    label(d, 'Evaporation', 196, 728, 34);
    label(d, 'Condensation', 500, 276, 34);
    label(d, 'Rain and snow', 560, 368, 32);
    label(d, 'River', 690, 752, 34);
    label(d, 'Sea', 130, 822, 38);
    label(d, 'Sun', 150, 290, 34);
  },
  'front',
);

export const plantParts = sketch(
  'plant-parts',
  900,
  1080,
  [450, 1070],
  (d) => {
    d.fill(curve('60,760! 300,736 620,740 850,764! 850,1060! 60,1060!'), '#8a6242');
    d.fill(curve('60,760! 300,736 620,740 850,764! 850,800! 620,776 300,772 60,796!'), '#6f9a4a');
    for (let i = 0; i < 40; i++)
      d.fill(
        ellipse(d.chance.between(80, 830), d.chance.between(820, 1040), d.chance.between(4, 12), d.chance.between(3, 8)),
        d.chance.pick(['#a57a54', '#6d4a30', '#b98f66']),
        {
          opacity: 0.6,
        },
      );
    for (const line of [
      '450,760,24 446,860,16 452,960,9 444,1030,4',
      '450,780,16 390,850,11 340,930,7 310,1000,3',
      '450,780,16 514,850,11 566,920,7 604,996,3',
      '448,830,10 400,910,7 380,1000,3',
      '452,830,10 500,910,7 512,1000,3',
      '420,820,7 350,850,5 280,870,3',
      '480,820,7 560,846,5 640,862,3',
    ])
      d.form(limb(line), '#ecdcb8', { round: 3 });
    d.form(limb('450,770,26 444,620,24 456,460,22 450,300,20'), '#5b9a3f', { round: 7, shade: 0.36 });
    const leaf = (x: number, y: number, turn: number, flip: boolean): void =>
      d.include(
        (p) => {
          p.form(curve('0,0! 60,-70 150,-72 220,-20! 150,30 60,34'), '#4f8f3c', { round: 10, shade: 0.36 });
          p.fill(limb('0,0,4 110,-24,4 208,-20,2'), '#a6d08a', { opacity: 0.8 });
          for (const k of [60, 100, 140])
            for (const s of [-1, 1]) p.fill(limb(`${k},-18,2 ${k + 26},${-20 + s * 32},1.5`), '#a6d08a', { opacity: 0.6 });
        },
        { x, y, turn, flip },
      );
    leaf(452, 600, -12, false);
    leaf(446, 660, -12, true);
    leaf(456, 470, -24, false);
    for (let i = 0; i < 12; i++)
      d.include(
        (p) =>
          p.form(curve('0,-30 30,-70 24,-130 0,-146! -24,-130 -30,-70'), i % 2 ? '#e8668a' : '#f08aa6', {
            round: 6,
            shade: 0.28,
          }),
        {
          x: 450,
          y: 210,
          turn: i * 30,
        },
      );
    d.form(ellipse(450, 210, 58), '#f0b93a', { round: 10 });
    label(d, 'Flower', 730, 130, 52, [560, 190]);
    label(d, 'Leaf', 800, 500, 52, [640, 560]);
    label(d, 'Stem', 160, 440, 52, [440, 520]);
    label(d, 'Root', 800, 850, 52, [588, 950]);
  },
  'front',
);
