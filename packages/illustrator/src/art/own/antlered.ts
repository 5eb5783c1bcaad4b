/** Wild animals with hooves: antlers, horns and tusks; each a build of quadruped.ts. */
import { belly, bib, saddle, socks } from './markings.ts';
import { curve, limb } from './outline.ts';
import { coat } from './pelt.ts';
import { type Build, beast } from './quadruped.ts';
import { rack } from './racks.ts';

const HOOFED: Build = {
  height: 300,
  length: 200,
  chest: 118,
  waist: 92,
  coat: coat('#9a6b42', '#684529', '#5a3a22', '#e9d8bb', 4),
  head: { size: 42, snout: 1.35, depth: 0.62, drop: 0.62, ear: 'leaf', earSize: 0.9, nose: 'pad' },
  reach: 92,
  lift: 92,
  neck: 76,
  bone: 18,
  foot: 'hoof',
  tail: { spine: '0,-2,15 14,26,13 12,44,6' },
};

export const reindeer = beast(
  'reindeer',
  {
    ...HOOFED,
    coat: coat('#8a7460', '#5f4f41', '#4a3d32', '#efe8da', 8),
    head: {
      ...HOOFED.head,
      size: 44,
      depth: 0.74,
      muzzle: '#d9cdb9',
      horns: rack(
        [
          '0,0,0.2 0.5,-0.7,0.2 0.95,-1.5,0.18 0.8,-2.5,0.16 0.2,-3.2,0.12 -0.4,-3.5,0.05',
          '0.8,-2.5,0.13 1.2,-3.1,0.1 1.2,-3.6,0.04',
          '0.4,-3,0.12 0.6,-3.7,0.1 0.5,-4.1,0.04',
          '0.94,-1.6,0.12 1.5,-1.9,0.1 1.8,-1.8,0.04',
          '0.1,-0.3,0.15 -0.7,-0.7,0.15 -1.2,-0.9,0.24 -1.5,-1.1,0.08',
        ],
        '#a98c66',
        '#7c6247',
      ),
    },
    reach: 96,
    lift: 70,
    neck: 96,
    bone: 20,
    marks: [bib('#efe8da', 0.92), belly('#efe8da', 0.86, 0.7), socks('#cfc3b0', 30, 0.6)],
  },
  200,
);

export const moose = beast(
  'moose',
  {
    ...HOOFED,
    height: 360,
    length: 226,
    croup: -34,
    chest: 150,
    waist: 108,
    coat: coat('#5b4433', '#3c2d22', '#2b2019', '#8f7860', 8),
    head: {
      ...HOOFED.head,
      size: 48,
      snout: 1.75,
      depth: 0.95,
      drop: 0.82,
      earSize: 1,
      beard: 0.9,
      horns: (d, r) => {
        for (const [dx, dy, tone] of [
          [0.5, 0.1, '#8a6e4d'],
          [0, 0, '#b3946a'],
        ] as const) {
          const p = (x: number, y: number): string => `${(x + dx) * r},${(y + dy - 0.8) * r}`;
          d.form(
            curve(
              [
                p(0, 0.1),
                p(0.5, -0.5),
                p(0.4, -1),
                p(-0.3, -1.3),
                p(-0.5, -1.9),
                p(-0.2, -1.6),
                p(0.3, -1.7),
                p(0.4, -2.5),
                p(0.7, -1.9),
                p(1.2, -2.1),
                p(1.5, -2.9),
                p(1.7, -2.1),
                p(2.2, -2.1),
                p(2.7, -2.6),
                p(2.6, -1.8),
                p(2.9, -1.4),
                p(3.3, -1.4),
                p(2.8, -0.9),
                p(2, -0.6),
                p(1.2, -0.5),
                p(0.7, -0.1),
                p(0.24, 0.2),
              ].join(' '),
            ),
            tone,
            { round: 6 },
          );
        }
      },
    },
    reach: 112,
    lift: 34,
    neck: 120,
    bone: 22,
    marks: [socks('#a8947a', 150, 0.55), saddle('#463325', 0.4, -0.2, 0.6, 0.5)],
  },
  190,
);

const GAZELLE: Build = {
  ...HOOFED,
  height: 306,
  length: 178,
  chest: 104,
  waist: 78,
  coat: coat('#bf8a52', '#8a6036', '#5b3a20', '#f4ead6', 0),
  head: { ...HOOFED.head, size: 36, snout: 1.2, depth: 0.56, muzzle: '#f4ead6', earSize: 1.1 },
  reach: 80,
  lift: 104,
  neck: 54,
  bone: 13.5,
};

const lyre = rack(['0,0,0.24 0.2,-0.8,0.22 0.62,-1.6,0.18 0.8,-2.4,0.14 0.5,-3.1,0.05'], '#4b3b2e', '#32271f');

export const gazelle = beast(
  'gazelle',
  {
    ...GAZELLE,
    head: { ...GAZELLE.head, horns: lyre },
    marks: [
      belly('#f4ead6', 0.66, 0.95),
      bib('#f4ead6', 0.5),
      (d, body, at, unit) =>
        d.within(
          body,
          limb(`${at(-0.06, 0.52)},${unit * 0.1} ${at(0.4, 0.62)},${unit * 0.13} ${at(0.8, 0.6)},${unit * 0.06}`),
          '#4f3420',
          { opacity: 0.85 },
        ),
    ],
  },
  120,
);

export const oryx = beast(
  'oryx',
  {
    ...GAZELLE,
    height: 318,
    length: 204,
    chest: 126,
    waist: 100,
    coat: coat('#b9ab98', '#8a7f70', '#3c332c', '#f3eee4', 0),
    head: {
      ...GAZELLE.head,
      size: 42,
      horns: rack(['0,0,0.24 0.7,-1.4,0.18 1.4,-3,0.12 2,-4.6,0.04'], '#4b3f36', '#2f2823'),
      mask: (d, face, r) =>
        d.within(
          face,
          limb(`${-0.5 * r},${-0.6 * r},${0.24 * r} ${-0.8 * r},${0.3 * r},${0.3 * r} ${-0.7 * r},${0.9 * r},${0.2 * r}`),
          '#2b2420',
        ),
    },
    bone: 17,
    neck: 74,
    marks: [belly('#f3eee4', 0.8, 0.9), socks('#f3eee4', 70, 0.9)],
    tail: { spine: '0,0,10 22,50,9 26,110,8', tip: '#2b2420', tuft: 9 },
  },
  190,
);

export const ibex = beast(
  'ibex',
  {
    ...HOOFED,
    height: 268,
    length: 190,
    chest: 126,
    waist: 104,
    coat: coat('#8d765b', '#5f4e3c', '#463829', '#d9cab0', 7),
    head: {
      ...HOOFED.head,
      size: 42,
      snout: 1.05,
      depth: 0.66,
      drop: 0.5,
      earSize: 0.7,
      beard: 1,
      horns: rack(['0,0,0.42 0.4,-1.1,0.4 1.3,-2,0.34 2.5,-2.2,0.24 3.3,-1.6,0.06'], '#75634c', '#544637'),
    },
    reach: 80,
    lift: 74,
    neck: 86,
    bone: 20,
    marks: [belly('#d9cab0', 0.88, 0.7)],
  },
  120,
);

const BOAR: Build = {
  ...HOOFED,
  height: 226,
  length: 212,
  croup: -20,
  chest: 148,
  waist: 112,
  coat: coat('#5c4c40', '#3d322a', '#2b231e', '#8d7b6b', 12),
  head: {
    size: 58,
    snout: 1.35,
    depth: 0.62,
    drop: 0.5,
    ear: 'pricked',
    earSize: 0.5,
    nose: 'pad',
    mask: (d, _, r) => {
      d.fill(limb(`${-1.5 * r},${0.76 * r},7 ${-1.62 * r},${0.6 * r},6 ${-1.58 * r},${0.4 * r},2`), '#efe6d3');
    },
  },
  reach: 98,
  lift: 10,
  neck: 132,
  bone: 20,
  tail: { spine: '0,0,9 18,30,7 14,66,5', tuft: 7 },
  mane: { color: '#2f2620', length: 24 },
};
export const boar = beast('boar', BOAR);
/** Grey and nearly bald, with great curved tusks, warts on its cheeks and a mane that falls over the back. */
export const warthog = beast('warthog', {
  ...BOAR,
  chest: 132,
  waist: 108,
  coat: coat('#8b7d70', '#5f554b', '#453c34', '#a89a8b', 0),
  head: {
    ...BOAR.head,
    size: 60,
    snout: 1.5,
    depth: 0.78,
    mask: (d, face, r) => {
      for (const [x, y] of [
        [-0.7, 0.3],
        [-1.1, 0.1],
      ] as const)
        d.within(
          face,
          curve(`${(x - 0.14) * r},${y * r} ${x * r},${(y - 0.12) * r} ${(x + 0.14) * r},${y * r} ${x * r},${(y + 0.16) * r}`),
          '#5f554b',
        );
      d.form(
        limb(`${-1.72 * r},${0.78 * r},13 ${-2.1 * r},${0.5 * r},12 ${-2.1 * r},${0 * r},8 ${-1.86 * r},${-0.26 * r},2`),
        '#f2ead6',
        { round: 3 },
      );
      d.form(limb(`${-1.5 * r},${0.9 * r},10 ${-1.66 * r},${0.62 * r},8 ${-1.6 * r},${0.4 * r},2`), '#e6dcc4', { round: 3 });
    },
  },
  tail: { spine: '0,-6,8 10,-60,7 14,-104,6', tip: '#3b2f27', tuft: 9 },
  mane: { color: '#4a372a', length: 40 },
});

export const yak = beast(
  'yak',
  {
    ...HOOFED,
    height: 274,
    length: 224,
    croup: -18,
    chest: 178,
    waist: 152,
    coat: coat('#4a382d', '#33271f', '#241b16', '#7b6553', 20),
    head: {
      ...HOOFED.head,
      size: 52,
      snout: 1,
      depth: 0.9,
      drop: 0.6,
      earSize: 0.6,
      muzzle: '#8f7d6d',
      horns: rack(['0,0,0.34 -0.5,-0.3,0.32 -0.7,-1,0.24 -0.4,-1.6,0.06'], '#4b443d', '#332e29'),
    },
    reach: 104,
    lift: 16,
    neck: 136,
    bone: 24,
    tail: { spine: '0,0,22 30,60,34 34,130,44 28,180,24', tuft: 18 },
    marks: [
      (d, _, at) =>
        d.strands(
          `${at(-0.16, 0.86)} ${at(-0.2, 1.36)}`,
          `${at(1.08, 0.84)} ${at(1.1, 1.36)}`,
          46,
          ['#3f2f25', '#57443a', '#342720'],
          { stray: 8 },
        ),
    ],
  },
  60,
);
