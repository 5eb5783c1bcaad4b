/** Those who go about at night: goblins, trolls, vampires, zombies, ghosts, skeletons, mummies, devils. */
import type { Look } from './look.ts';
import { curve, ellipse, limb, polygon } from './outline.ts';
import { type Pen, ruffle, sketch } from './sketch.ts';
import { calling } from './standing.ts';

/** Pointed ears of `reach` at the sides of a head. */
const pointedEars =
  (skin: string, reach: number) =>
  (d: Pen): void => {
    for (const s of [-1, 1] as const)
      d.form(
        curve(
          `${100 + s * 30},60! ${100 + s * (30 + reach * 0.5)},${54 - reach * 0.2} ${100 + s * (30 + reach)},${44 - reach * 0.16}! ${100 + s * (30 + reach * 0.56)},74 ${100 + s * 32},86!`,
        ),
        skin,
        { round: 4 },
      );
  };

/** Heavy brows, a broad nose and teeth that stand out. */
const scowl =
  (skin: string, teeth: 'up' | 'down') =>
  (d: Pen): void => {
    d.form(curve('96,74 84,86 82,95 96,99 110,95 108,86'), skin, { round: 4, shade: 0.4 });
    for (const s of [-1, 1] as const) {
      d.fill(limb(`${96 + s * 5},64,3 ${96 + s * 16},59,5 ${96 + s * 27},63,2`), '#26301c', { opacity: 0.8 });
      const x = 96 + s * 9;
      d.fill(
        teeth === 'up' ? curve(`${x - 3.4},104! ${x},93! ${x + 3.4},104!`) : curve(`${x - 2.6},99! ${x},109! ${x + 2.6},99!`),
        '#f0e8cf',
      );
    }
  };

const belt = (d: Pen): void => d.fill(limb('52,284,13 100,292,13 148,284,13', 'flat'), '#3d2b1d');

const GREEN = '#7f9a54';
const GOBLIN: Look = {
  top: '#6b4f36',
  bottom: '#4c4436',
  hair: ['#2c2a1f'],
  hairCut: 'bald',
  skin: GREEN,
  short: true,
  sleeves: 'short',
  shoes: '#4a3524',
  loose: true,
  over: [pointedEars(GREEN, 46), belt],
  face: scowl(GREEN, 'down'),
};
export const goblin = calling('goblin', 300, 50, 0, GOBLIN);
export const orc = calling('orc', 300, 50, 0, {
  ...GOBLIN,
  top: '#4b3f36',
  bottom: '#3a332c',
  skin: '#6f8550',
  short: false,
  hairCut: 'tail',
  over: [
    pointedEars('#6f8550', 22),
    (d) => {
      for (const s of [-1, 1])
        d.form(
          curve(`${100 + s * 34},122! ${100 + s * 58},112 ${100 + s * 70},132 ${100 + s * 66},156! ${100 + s * 44},148`),
          '#6d6a66',
          { round: 6 },
        );
      d.fill(limb('68,130,9 134,280,9', 'flat'), '#2f241b');
    },
    belt,
  ],
  face: scowl('#6f8550', 'up'),
});
export const troll = calling('troll', 320, 60, 20, {
  ...GOBLIN,
  top: '#5d5140',
  bottom: '#5d5140',
  skin: '#8d937f',
  hair: ['#3f4a2f', '#55613d', '#2f3724'],
  hairCut: 'curly',
  beard: '#4a5636',
  over: [pointedEars('#8d937f', 26)],
  face: (d) => d.form(curve('96,66 80,84 78,98 96,104 114,98 112,84'), '#8d937f', { round: 5, shade: 0.45 }),
});

const cape =
  (outer: string, inner: string) =>
  (d: Pen): void => {
    d.form(curve('60,112! 140,112! 178,230 196,400 202,556! 150,536 100,552 50,536 -2,556! 4,400 22,230'), outer, {
      round: 18,
      shade: 0.5,
    });
    d.fill(curve('70,122! 130,122! 160,260 168,500! 100,516 32,500! 40,260'), inner, { opacity: 0.85 });
    for (const s of [-1, 1])
      d.form(curve(`${100 + s * 12},128! ${100 + s * 60},76! ${100 + s * 58},124 ${100 + s * 40},138!`), outer, { round: 4 });
  };
export const vampire = calling('vampire', 260, 30, 0, {
  top: '#26242a',
  bottom: '#1d1b20',
  hair: ['#1d1a1c', '#2a2629', '#121012'],
  skin: '#dfd6cf',
  shoes: '#151316',
  back: cape('#1d1a20', '#8e2730'),
  over: [
    (d) => {
      d.fill(curve('84,122! 116,122! 112,232! 100,244 88,232!'), '#efe9df');
      d.form(curve('84,122 100,132 116,122 114,142 100,136 86,142'), '#8e2730', { round: 3 });
    },
  ],
  face: (d) => {
    for (const x of [89, 101]) d.fill(curve(`${x - 2.2},98! ${x},106! ${x + 2.2},98!`), '#fffaf0');
    d.fill(curve('84,30! 97,46! 110,30! 97,36'), '#1d1a1c');
  },
});
export const zombie = calling('zombie', 300, 50, 0, {
  top: '#6d7a6a',
  bottom: '#4b4a45',
  hair: ['#3a3a2e', '#4a4a3a', '#2a2a22'],
  skin: '#93a583',
  shoes: '#3b352e',
  left: [36, 288],
  right: [150, 240],
  rightElbow: [176, 214],
  over: [
    (d) => {
      for (const [x, y, r] of [
        [84, 190, 15],
        [126, 244, 18],
        [92, 264, 11],
      ] as const)
        d.fill(ruffle(ellipse(x, y, r, r * 0.7), d.chance, { gap: 5, length: 7, flow: 80 }), '#3f483c', { opacity: 0.7 });
      d.fill(polygon('56,316 72,330 84,314 100,332 116,314 130,330 144,316 144,300 56,300'), '#5b6758');
    },
  ],
  face: (d) => {
    for (const s of [-1, 1]) d.fill(ellipse(96 + s * 15, 73, 10, 9), '#4d5a45', { opacity: 0.55 });
    for (const s of [-1, 1]) d.fill(ellipse(96 + s * 15, 72, 3.6, 4), '#f2efdc');
    for (const s of [-1, 1]) d.fill(ellipse(96 + s * 15, 72, 1.5, 1.8), '#17130f');
    d.fill(limb('84,100,3 96,103,6 110,99,3'), '#3a2a26');
  },
});
export const devil = calling('devil', 300, 50, 40, {
  ...GOBLIN,
  top: '#8f2b2a',
  bottom: '#5f1e20',
  skin: '#b8423a',
  short: false,
  shoes: '#2a1a1a',
  right: [156, 250],
  over: [pointedEars('#b8423a', 22)],
  face: scowl('#b8423a', 'down'),
  hat: (d) => {
    for (const s of [-1, 1])
      d.form(limb(`${100 + s * 20},30,15 ${100 + s * 32},4,12 ${100 + s * 24},-22,3`), '#3d2622', { round: 3 });
  },
  held: (d) => {
    d.fill(limb('158,420,7 158,110,7'), '#3d2622');
    for (const x of [138, 158, 178]) d.form(limb(`${x},128,6 ${x},76,5 ${x},60,2`), '#3d2622', { round: 2 });
    d.fill(limb('138,126,6 158,134,7 178,126,6'), '#3d2622');
  },
});

export const ghost = sketch(
  'ghost',
  320,
  440,
  [160, 430],
  (d) => {
    const sheet = curve(
      '160,24 96,44 66,110 58,220 34,262 60,282 60,360 50,424! 88,396 112,428! 144,398 172,430! 204,400 236,426! 262,396 262,300 288,268 264,222 252,110 224,44',
    );
    d.form(sheet, '#eef0f4', { role: 'body', round: 26, shade: 0.36, opacity: 0.94 });
    for (const fold of ['110,180,3 100,280,14 96,390,4', '168,220,3 170,310,13 164,400,4', '222,190,3 230,290,12 226,390,4'])
      d.within(sheet, limb(fold), '#8d97b2', { opacity: 0.24 });
    for (const s of [-1, 1]) d.fill(ellipse(156 + s * 32, 116, 14, 20, s * 6), '#23222e');
    for (const s of [-1, 1]) d.fill(ellipse(152 + s * 32, 108, 4, 6), '#ffffff', { opacity: 0.8 });
    d.fill(ellipse(156, 168, 15, 21), '#23222e');
    for (const s of [-1, 1]) d.fill(ellipse(156 + s * 58, 150, 15, 9), '#e3a4ad', { opacity: 0.35 });
  },
  'front',
);

export const mummy = sketch(
  'mummy',
  260,
  600,
  [130, 588],
  (d) => {
    const cloth = '#d8c9a6';
    const wraps = (body: ReturnType<typeof curve>, from: number, to: number, lean: number): void => {
      for (let y = from, i = 0; y < to; y += 19, i++)
        d.within(
          body,
          limb(`0,${y + (i % 2 ? lean : -lean)},2.4 130,${y + (i % 3) * 3},3.4 260,${y + (i % 2 ? -lean : lean)},2.4`),
          '#7d6a45',
          { opacity: 0.5 },
        );
    };
    for (const s of [-1, 1]) {
      const leg = limb(`${130 + s * 26},300,66 ${130 + s * 30},440,50 ${130 + s * 32},560,36`, 'flat');
      d.form(curve(`${130 + s * 14},588! ${130 + s * 16},560 ${130 + s * 50},560 ${130 + s * 62},588!`), cloth, { round: 5 });
      d.form(leg, cloth, { role: 'body', round: 12, shade: 0.45 });
      wraps(leg, 310, 570, 6);
    }
    const trunk = curve('130,116 84,126 68,160 72,250 78,326 130,340 182,326 188,250 192,160 176,126');
    d.form(trunk, cloth, { role: 'body', round: 20, shade: 0.45 });
    wraps(trunk, 130, 336, 8);
    for (const s of [-1, 1]) {
      const arm = limb(`${130 + s * 56},146,44 ${130 + s * 84},214,36 ${130 + s * 72},262,30 ${130 + s * 54},214,28`);
      d.form(arm, cloth, { role: 'body', round: 9, shade: 0.45 });
      wraps(arm, 140, 290, 10);
    }
    d.form(limb('174,300,13 190,352,12 182,404,9', 'flat'), cloth, { round: 3 });
    const head = curve('130,14 94,26 84,66 94,106 130,122 166,106 176,66 166,26');
    d.form(head, cloth, { role: 'body', round: 12, shade: 0.42 });
    d.within(head, curve('84,58! 176,52! 176,82! 84,86!'), '#3a2f22', { opacity: 0.9 });
    wraps(head, 22, 54, 8);
    wraps(head, 92, 120, 7);
    for (const s of [-1, 1]) d.fill(ellipse(128 + s * 20, 69, 6, 6), '#f0d98a', { role: 'light' });
  },
  'front',
);

export const skeleton = sketch(
  'skeleton',
  260,
  600,
  [130, 588],
  (d) => {
    const bone = '#e9e1cc';
    const line = (spine: string): void => d.form(limb(spine), bone, { role: 'body', round: 3, shade: 0.45 });
    const joint = (x: number, y: number, r: number): void =>
      d.form(ellipse(x, y, r, r * 0.9), bone, { role: 'body', round: 3 });
    for (const s of [-1, 1]) {
      line(`${130 + s * 26},326,15 ${130 + s * 30},440,11`);
      line(`${130 + s * 30},446,13 ${130 + s * 32},570,9`);
      joint(130 + s * 30, 442, 11);
      d.form(curve(`${130 + s * 22},588! ${130 + s * 24},568 ${130 + s * 42},566 ${130 + s * 66},588!`), bone, { round: 3 });
      line(`${130 + s * 58},148,12 ${130 + s * 76},236,9`);
      line(`${130 + s * 76},242,10 ${130 + s * 70},326,8`);
      joint(130 + s * 76, 239, 9);
      for (let i = -1; i <= 2; i++) d.fill(limb(`${130 + s * 70},330,5 ${130 + s * (66 + i * 6)},362,3`), bone);
    }
    for (let i = 0; i < 9; i++) d.form(ellipse(130, 150 + i * 19, 10, 8), bone, { round: 3 });
    d.form(curve('130,298 88,296 84,326 104,346 130,334 156,346 176,326 172,296'), bone, { role: 'body', round: 7 });
    d.fill(ellipse(112, 320, 10, 8), '#4a4237', { opacity: 0.8 });
    d.fill(ellipse(148, 320, 10, 8), '#4a4237', { opacity: 0.8 });
    for (let i = 0; i < 6; i++)
      for (const s of [-1, 1])
        d.form(
          limb(
            `${130 + s * 6},${158 + i * 19},6 ${130 + s * (48 - (i > 3 ? i * 3 : 0))},${160 + i * 20},8 ${130 + s * (30 - i * 2)},${178 + i * 19},4`,
          ),
          bone,
          { round: 2 },
        );
    line('72,146,11 130,138,10 188,146,11');
    line('130,112,13 130,142,12');
    const skull = curve('130,14 94,24 82,62 92,88 100,96 104,118 130,124 156,118 160,96 168,88 178,62 166,24');
    d.form(skull, bone, { role: 'body', round: 12, shade: 0.4 });
    for (const s of [-1, 1]) d.fill(ellipse(130 + s * 20, 66, 13, 14), '#2b2620');
    d.fill(curve('130,80! 122,94! 138,94!'), '#2b2620');
    for (let i = -3; i <= 3; i++) d.fill(limb(`${130 + i * 6},102,2 ${130 + i * 6},116,2`), '#4a4237', { opacity: 0.7 });
    d.fill(limb('108,108,1.6 130,110,2 152,108,1.6'), '#4a4237', { opacity: 0.7 });
  },
  'front',
);
