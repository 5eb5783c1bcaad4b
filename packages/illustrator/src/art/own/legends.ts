/** Crowned heads, spell-casters and others of old stories. */
import { HATS } from './hats.ts';
import { curve, ellipse, limb } from './outline.ts';
import { calling } from './standing.ts';

const BROWN = ['#3a271e', '#4a3326', '#2c1d17'];
const CHESTNUT = ['#5a3522', '#6d432b', '#452818'];
const GREY = ['#b9b4aa', '#cfcabf', '#a09b92'];
const WOOD = '#7a5638';

export const wizard = calling('wizard', 300, 20, 120, {
  top: '#46508f',
  bottom: '#46508f',
  hair: GREY,
  hairCut: 'long',
  beard: '#d6d1c6',
  gown: 'robe',
  hat: HATS.pointed('#3f4886'),
  right: [182, 226],
  rightElbow: [180, 190],
  left: [52, 260],
  leftElbow: [28, 218],
  behind: (p) => {
    p.fill(limb('196,60,8 186,330,8 182,588,8'), WOOD);
    p.form(ellipse(197, 44, 20, 20), '#8fd4e8', { role: 'light', round: 4 });
    p.fill(limb('178,58,6 174,34,6 190,16,5'), WOOD);
  },
  over: [
    (p) => {
      p.fill(limb('51,246,12 100,255,13 149,246,12', 'flat'), '#c9a24a');
      for (const [x, y, r] of [
        [66, 430, 6],
        [132, 470, 7],
        [92, 520, 5],
        [150, 400, 4],
      ] as const)
        p.fill(ellipse(x, y, r, r), '#d7b04c', { opacity: 0.8 });
    },
  ],
});

export const witch = calling('witch', 300, 40, 120, {
  top: '#4a3a5c',
  bottom: '#4a3a5c',
  hair: ['#6d3b24', '#84492c', '#562d1b'],
  hairCut: 'long',
  gown: 'robe',
  hat: HATS.pointed('#3a2f4a'),
  right: [178, 240],
  rightElbow: [182, 200],
  behind: (p) => {
    p.fill(limb('186,150,8 176,470,8'), WOOD);
    p.form(curve('166,462! 186,462! 206,540 196,586 152,584 150,540'), '#b08a4e', { round: 8 });
    p.fill(limb('160,476,5 192,478,5'), '#6d4a2c');
  },
});

export const king = calling('king', 240, 20, 30, {
  top: '#8f2f3a',
  bottom: '#8f2f3a',
  hair: GREY,
  beard: '#c2bcae',
  gown: 'robe',
  hat: HATS.crown,
  right: [172, 236],
  rightElbow: [178, 204],
  behind: (p) => {
    p.fill(limb('176,150,7 172,330,7'), '#d7b04c');
    p.form(ellipse(176, 140, 13, 13), '#e0b64a', { round: 4 });
  },
  over: [
    (p) => {
      p.form(curve('50,124 100,140 150,124 164,150 132,164 100,168 68,164 36,150'), '#efe9dc', { round: 8 });
      for (const x of [58, 80, 104, 128, 146]) p.fill(ellipse(x, 150, 3, 5), '#35302c');
      p.fill(limb('100,170,13 100,380,14 100,588,15', 'flat'), '#efe9dc', { opacity: 0.9 });
    },
  ],
});

export const queen = calling('queen', 240, 20, 30, {
  top: '#3f5f8f',
  bottom: '#3f5f8f',
  hair: CHESTNUT,
  hairCut: 'long',
  gown: 'robe',
  hat: HATS.crown,
  left: [84, 262],
  right: [118, 262],
  over: [
    (p) => {
      p.fill(limb('51,250,10 100,258,11 149,250,10', 'flat'), '#d7b04c');
      p.form(ellipse(100, 142, 9, 11), '#a8323a', { round: 3 });
    },
  ],
});

export const pirate = calling('pirate', 260, 30, 24, {
  top: '#7a2f2c',
  bottom: '#3b3631',
  hair: ['#2c211c', '#3a2c24', '#1f1713'],
  hairCut: 'long',
  beard: '#2f231d',
  gown: 'coat',
  hat: HATS.tricorne,
  face: (p) => {
    p.fill(ellipse(81, 72, 10, 9), '#1d1917');
    p.fill(limb('66,62,2.4 82,66,3 130,46,2.4'), '#1d1917');
  },
  right: [170, 244],
  rightElbow: [184, 204],
  held: (p) => {
    p.form(curve('170,246 176,180 196,110 206,96 202,140 188,200 178,250'), '#c7ccd0', { round: 3 });
    p.fill(limb('158,246,7 190,252,7'), '#d7b04c');
  },
});

export const monk = calling('monk', 220, 10, 0, {
  top: '#b0602c',
  bottom: '#b0602c',
  hair: BROWN,
  hairCut: 'bald',
  gown: 'robe',
  down: true,
  left: [88, 232],
  right: [112, 232],
  leftElbow: [34, 236],
  rightElbow: [166, 236],
  held: (p) => p.form(curve('58,116! 100,140 148,112! 156,140 110,190 70,260 56,330 44,240 48,160'), '#c8742f', { round: 8 }),
});
