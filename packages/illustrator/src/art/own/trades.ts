/** People of a trade: who they are is what they wear and hold. */
import { facing } from './facing.ts';
import { spectacles } from './garments.ts';
import { HATS } from './hats.ts';
import { SKIN } from './head.ts';
import type { Look } from './look.ts';
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import type { Pen } from './sketch.ts';
import { calling, standing } from './standing.ts';

const BROWN = ['#3a271e', '#4a3326', '#2c1d17'];
const CHESTNUT = ['#5a3522', '#6d432b', '#452818'];
const GREY = ['#b9b4aa', '#cfcabf', '#a09b92'];
const WOOD = '#7a5638';

const HIM = { hair: BROWN } as const;
const HER = { hair: CHESTNUT, hairCut: 'long', gown: 'dress', shoes: '#3b2a24' } as const;

const violin = (who: Pick<Look, 'hair' | 'hairCut' | 'gown' | 'shoes'>) => (d: Pen) =>
  facing(d, {
    ...who,
    top: '#2f3440',
    bottom: '#2b2b33',
    down: true,
    right: [206, 176],
    rightElbow: [182, 236],
    left: [52, 206],
    leftElbow: [26, 222],
    held: (p) => {
      p.form(
        curve('104,138 114,112 140,108 156,120 168,124 186,134 190,154 178,172 158,172 146,160 134,160 118,160'),
        '#a85a26',
        { role: 'held', round: 7 },
      );
      p.fill(limb('160,144,8 222,172,7'), '#33221a');
      p.fill(curve('216,166 232,166 236,178 222,182'), '#33221a');
      p.fill(limb('128,132,1.6 218,170,1.6'), '#efe3c6', { opacity: 0.9 });
      p.fill(limb('36,226,3.4 110,164,4 196,86,2.6'), '#4a2f20');
      p.form(ellipse(208, 180, 11, 12), SKIN, { round: 5 });
      p.form(ellipse(52, 210, 11, 11), SKIN, { round: 5 });
    },
  });

export const violinist = standing('violinist', 260, 20, 0, violin(HIM));
export const violinistWoman = standing('violinist-woman', 260, 20, 0, violin(HER));

const guitar = (who: Pick<Look, 'hair' | 'hairCut' | 'gown' | 'shoes'>) => (d: Pen) =>
  facing(d, {
    ...who,
    top: '#7c4a3a',
    bottom: who.gown ? '#7c4a3a' : '#3e4a5c',
    right: [206, 204],
    rightElbow: [178, 240],
    left: [92, 280],
    leftElbow: [30, 236],
    behind: (p) => {
      p.fill(limb('110,270,13 236,182,11'), '#5a3d28');
      p.form(polygon('230,178 252,160 262,172 242,194'), '#3b281c', { round: 3 });
      p.form(curve('120,232 142,244 148,266 136,284 126,300 96,326 58,322 42,292 54,262 82,250 100,240'), '#c07f3e', {
        role: 'held',
        round: 10,
      });
      p.fill(ellipse(106, 276, 15, 15), '#3a2417');
      p.fill(limb('74,300,5 100,320,5', 'flat'), '#3b281c');
      for (const k of [-2, 0, 2]) p.fill(limb(`${84 + k},${306 + k},1 ${240 + k},${178 + k},1`), '#efe3c6', { opacity: 0.75 });
    },
  });

export const guitarist = standing('guitarist', 300, 20, 0, guitar(HIM));
export const guitaristWoman = standing('guitarist-woman', 300, 20, 0, guitar(HER));

export const artist = calling('artist', 300, 60, 30, {
  top: '#d8d2c2',
  bottom: '#4c4a55',
  hair: CHESTNUT,
  gown: 'coat',
  hat: HATS.beret,
  left: [20, 214],
  leftElbow: [22, 262],
  right: [164, 258],
  rightElbow: [168, 236],
  behind: (p) => {
    p.form(curve('120,252 150,230 200,236 216,262 196,290 150,292 140,276 128,274'), '#b58454', { round: 6 });
    for (const [x, y, c] of [
      [168, 248, '#b5402f'],
      [190, 252, '#d9a52e'],
      [200, 268, '#3d6ea0'],
      [180, 280, '#4d8a4a'],
      [158, 282, '#efe9da'],
    ] as const)
      p.fill(ellipse(x, y, 8, 6), c);
  },
  held: (p) => {
    p.fill(limb('26,228,4 -2,150,4'), WOOD);
    p.form(limb('-2,152,8 -8,132,3'), '#3d6ea0', { round: 2 });
  },
});

export const chef = calling('chef', 220, 10, 60, {
  top: '#eeebe2',
  bottom: '#4a4c54',
  hair: BROWN,
  apron: '#e2ddd0',
  over: [
    (p) => {
      for (const y of [138, 156]) for (const x of [90, 110]) p.fill(ellipse(x, y, 3.4, 3.4), '#55565c', { opacity: 0.8 });
    },
  ],
  hat: HATS.chef,
  left: [60, 250],
  leftElbow: [24, 232],
  right: [166, 224],
  rightElbow: [176, 254],
  held: (p) => {
    p.fill(limb('160,250,6 178,170,6'), WOOD);
    p.form(ellipse(182, 152, 13, 20, 12), '#8a6444', { round: 5 });
  },
});

export const farmer = calling('farmer', 280, 30, 10, {
  top: '#b0553f',
  bottom: '#47607a',
  hair: CHESTNUT,
  apron: '#47607a',
  hat: HATS.straw,
  right: [178, 250],
  rightElbow: [184, 210],
  behind: (p) => {
    p.fill(limb('182,130,7 178,588,8'), WOOD);
    for (const x of [-22, 0, 22]) p.fill(limb(`182,132,5 ${182 + x},112,6 ${182 + x},62,3`), '#8d8f92');
  },
});

export const fisherman = calling('fisherman', 380, 30, 60, {
  top: '#d6a635',
  bottom: '#3e4f4a',
  hair: GREY,
  beard: '#c9c3b6',
  gown: 'coat',
  shoes: '#26302e',
  hat: HATS.souwester,
  right: [160, 232],
  rightElbow: [180, 236],
  left: [122, 268],
  leftElbow: [40, 250],
  held: (p) => {
    p.fill(limb('116,292,7 160,230,6 300,-6,3 340,-48,1.6'), '#6a4a30');
    p.fill(limb('339,-46,1.4 345,110,1.2 344,226,1.2'), '#e9e4d6', { opacity: 0.8 });
    p.form(ellipse(136, 268, 10, 10), '#6d7278', { round: 3 });
  },
});

export const gardener = calling('gardener', 280, 40, 10, {
  top: '#6f8a5c',
  bottom: '#5b5044',
  hair: CHESTNUT,
  apron: '#8c7a56',
  hat: HATS.straw,
  right: [184, 262],
  rightElbow: [180, 216],
  behind: (p) => {
    p.fill(limb('186,230,8 188,500,8'), WOOD);
    p.fill(limb('168,228,8 204,228,8'), WOOD);
    p.form(curve('166,486! 210,486! 210,540 188,578 166,540'), '#8b9096', { round: 5 });
  },
});

export const doctor = calling('doctor', 220, 10, 0, {
  top: '#e9ebea',
  bottom: '#4d5a68',
  hair: BROWN,
  gown: 'coat',
  over: [
    (p) => {
      p.fill(limb('82,116,5 78,170,5 94,206,5 106,170,5 118,116,5'), '#333b44');
      p.form(ellipse(94, 212, 9, 9), '#9aa4ab', { round: 3 });
    },
  ],
  right: [142, 262],
  rightElbow: [172, 244],
  held: (p) => {
    p.form(polygon('112,232 158,226 164,296 118,302'), '#c9a06a', { round: 4 });
    p.fill(polygon('118,240 154,235 158,290 123,295'), '#f3f0e6');
  },
});

export const teacher = calling('teacher', 240, 10, 0, {
  top: '#6a7f72',
  bottom: '#4a4a52',
  hair: CHESTNUT,
  hairCut: 'bun',
  face: spectacles(false),
  left: [64, 246],
  leftElbow: [24, 232],
  right: [182, 150],
  rightElbow: [188, 216],
  held: (p) => {
    p.form(polygon('52,216 112,208 118,272 58,280'), '#a5503c', { round: 5 });
    p.fill(limb('180,140,5 214,84,3'), WOOD);
  },
});

export const photographer = calling('photographer', 220, 10, 0, {
  top: '#4c5a4a',
  bottom: '#4b4a52',
  hair: BROWN,
  left: [66, 92],
  right: [134, 92],
  leftElbow: [16, 176],
  rightElbow: [184, 176],
  held: (p) => {
    p.form(box(60, 58, 80, 50), '#2b2c30', { round: 6 });
    p.form(ellipse(100, 84, 21, 21), '#43464d', { round: 5 });
    p.fill(ellipse(100, 84, 12, 12), '#7ea3b8');
    p.fill(box(86, 48, 28, 12), '#2b2c30');
  },
});
