/** Single flowers of the field, each with its stalk and leaves. */
import { cos, radians, sin } from '../../math.ts';
import { curve, ellipse, limb } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

const LEAF = '#55803f';
const STALK = '#4c7438';

/** A stalk that bends a little, with a leaf to either side. */
function stalk(d: Pen): void {
  d.form(limb('150,150,8 156,290,9 148,430,9'), STALK, { round: 4 });
  d.form(curve('150,384! 96,352 62,290! 112,312 148,352!'), LEAF, { round: 7 });
  d.form(curve('152,410! 204,372 250,318! 236,372 190,408!'), LEAF, { round: 7 });
}

/** Petals all round a middle, every second a little shorter. */
function petals(d: Pen, count: number, tones: readonly [string, string], shape: string, scale = 1): void {
  for (const layer of [1, 0])
    for (let i = 0; i < count; i++) {
      if (i % 2 !== layer) continue;
      d.include((p) => p.form(curve(shape), tones[i % 2]!, { role: 'body', round: 5, shade: 0.3 }), {
        x: 150,
        y: 120,
        turn: (i * 360) / count,
        scale: scale * (i % 2 === 0 ? 1 : 0.92),
      });
    }
}

export const daisy = sketch(
  'daisy',
  300,
  440,
  [150, 434],
  (d) => {
    stalk(d);
    petals(d, 18, ['#f6f3ea', '#e6e3da'], '0,0! -17,-46 -13,-92 0,-104 13,-92 17,-46');
    d.form(ellipse(150, 120, 34, 31), '#e5b534', { round: 9, shade: 0.4 });
    for (let i = 0; i < 26; i++) {
      const at = radians(i * 137.5);
      const far = 5 + i * 0.95;
      d.fill(ellipse(150 + cos(at) * far, 119 + sin(at) * far * 0.9, 2.6), '#b9831f', { opacity: 0.6 });
    }
  },
  'front',
);

export const marigold = sketch(
  'marigold',
  300,
  440,
  [150, 434],
  (d) => {
    stalk(d);
    petals(d, 16, ['#e8912a', '#d97a1e'], '0,0! -26,-50 -24,-86 -8,-96 0,-88 9,-97 25,-86 26,-50');
    petals(d, 12, ['#f0a53a', '#e48a26'], '0,0! -24,-40 -22,-66 0,-74 22,-66 24,-40', 0.95);
    petals(d, 8, ['#f4b84e', '#e99a30'], '0,0! -18,-26 -16,-42 0,-48 16,-42 18,-26');
    d.form(ellipse(150, 118, 14, 12), '#b9661a', { round: 5 });
  },
  'front',
);

export const poppy = sketch(
  'poppy',
  300,
  440,
  [150, 434],
  (d) => {
    d.form(limb('150,150,6 160,290,7 148,430,7'), STALK, { round: 3 });
    d.form(curve('149,420! 120,392 84,388! 100,372 60,344! 108,352 116,330! 132,368 150,390!'), LEAF, { round: 6 });
    d.form(curve('150,424! 182,396 220,398! 206,380 240,356! 198,362 190,338! 166,372 150,396!'), LEAF, { round: 6 });
    d.form(curve('44,104 60,44 120,14 150,34 186,10 246,46 258,104 210,150 96,152'), '#b9301f', {
      role: 'body',
      round: 16,
      shade: 0.4,
    });
    d.form(curve('36,118! 70,82 128,92 152,120 178,90 236,82 266,120! 250,176 196,206 150,196 106,208 54,178'), '#d8452c', {
      role: 'body',
      round: 20,
      shade: 0.42,
    });
    for (const crease of ['70,130,1 104,164,3 118,196,1', '152,126,1 150,160,3 150,192,1', '232,130,1 200,166,3 184,196,1'])
      d.fill(limb(crease), NIGHT, { opacity: 0.18 });
    d.form(ellipse(150, 112, 25, 22), '#2c2a33', { round: 6 });
    for (let i = 0; i < 16; i++) {
      const at = radians(i * 22.5);
      d.fill(ellipse(150 + cos(at) * 36, 112 + sin(at) * 28, 3.6), '#26242c');
    }
    d.fill(ellipse(150, 109, 12, 10), '#7d8a58');
  },
  'front',
);

export const cornflower = sketch(
  'cornflower',
  300,
  440,
  [150, 434],
  (d) => {
    d.form(limb('150,160,6 154,300,7 148,430,7'), STALK, { round: 3 });
    d.form(limb('150,400,4 104,330,9 78,262,3'), LEAF, { round: 4 });
    d.form(limb('152,414,4 200,352,9 232,296,3'), LEAF, { round: 4 });
    d.form(curve('122,140! 116,172 132,198 150,202 168,198 184,172 178,140!'), '#5d7a45', { round: 9 });
    petals(d, 10, ['#3f62c8', '#3453b0'], '0,0! -10,-44 -34,-84! -17,-82 -12,-104! 0,-88 12,-104! 17,-82 34,-84! 10,-44');
    for (let i = 0; i < 14; i++) {
      const at = radians(i * 25.7 - 90);
      d.fill(limb(`150,120,5 ${150 + cos(at) * 30},${118 + sin(at) * 28},3`), i % 2 === 0 ? '#5a3b9c' : '#6d4bb4');
    }
  },
  'front',
);
