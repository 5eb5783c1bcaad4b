/** Wild cats, each a build of quadruped.ts. */
import type { Head } from './beast-head.ts';
import { belly, bib, rosettes, spots, stripes } from './markings.ts';
import { curve, limb } from './outline.ts';
import { coat } from './pelt.ts';
import { type Build, beast } from './quadruped.ts';
import type { Pen } from './sketch.ts';

export const CAT: Build = {
  height: 236,
  length: 236,
  chest: 116,
  waist: 96,
  coat: coat('#b98a55', '#86613a', '#644527', '#efdfc2', 4),
  head: {
    size: 52,
    snout: 0.34,
    depth: 0.7,
    drop: 0.24,
    ear: 'round',
    earSize: 0.7,
    muzzle: '#f1e6d0',
    iris: '#b9a24a',
    nose: 'pad',
  },
  reach: 92,
  lift: 30,
  neck: 92,
  bone: 31,
  foot: 'paw',
  tail: { spine: '0,4,24 60,40,20 90,100,18 130,120,18 164,96,14' },
};

export const puma = beast('puma', { ...CAT, marks: [belly('#efdfc2', 0.8), bib('#efdfc2', 0.5)] });

export const lioness = beast('lioness', {
  ...CAT,
  height: 252,
  chest: 128,
  waist: 106,
  coat: coat('#c99d63', '#966f42', '#6d4e2c', '#f2e4c8', 4),
  neck: 106,
  tail: { spine: '0,4,18 50,50,14 66,120,12 76,160,12', tip: '#3d2a1c', tuft: 9 },
  marks: [belly('#f2e4c8', 0.82)],
});

export const panther = beast('panther', {
  ...CAT,
  coat: coat('#2b2a30', '#1a191e', '#0f0f13', '#45444d', 3),
  head: { ...CAT.head, muzzle: '#38373e', iris: '#d2b640' },
});

export const leopard = beast('leopard-spotted', {
  ...CAT,
  coat: coat('#cf9f57', '#9a723c', '#5b3f22', '#f4e8cf', 3),
  head: { ...CAT.head, mask: faceSpots('#33231a') },
  marks: [belly('#f4e8cf', 0.82, 0.9), rosettes('#33231a', '#b27f3e', 15, 6.5), spots('#33231a', 16, 2.6)],
});

export const jaguar = beast('jaguar', {
  ...CAT,
  chest: 128,
  waist: 108,
  bone: 36,
  neck: 110,
  coat: coat('#c8893f', '#935f29', '#4c3019', '#f1e2c4', 3),
  head: { ...CAT.head, size: 58, mask: faceSpots('#2b1c14') },
  marks: [belly('#f1e2c4', 0.84, 0.9), rosettes('#2b1c14', '#a06a2c', 11, 8.6), spots('#2b1c14', 14, 2.6)],
});

export const snowLeopard = beast('snow-leopard', {
  ...CAT,
  coat: coat('#c9c6bf', '#98958f', '#4d4b4a', '#f6f3ec', 10),
  head: { ...CAT.head, iris: '#9db8bd', muzzle: '#f6f3ec', mask: faceSpots('#4a4745') },
  tail: { spine: '0,4,38 60,50,40 96,110,40 146,126,40 190,96,32', tuft: 10 },
  marks: [belly('#f6f3ec', 0.76, 0.9), rosettes('#4a4745', '#aaa69f', 12, 7.6)],
});

export const cheetah = beast('cheetah', {
  ...CAT,
  height: 276,
  length: 232,
  chest: 112,
  waist: 72,
  bone: 24,
  coat: coat('#d6ab65', '#a17c45', '#59401f', '#f6ecd4', 0),
  head: {
    ...CAT.head,
    size: 42,
    mask: (d, face, r) => {
      faceSpots('#2c2018')(d, face, r);
      d.within(
        face,
        limb(`${-0.6 * r},${-0.1 * r},2 ${-0.84 * r},${0.16 * r},${0.08 * r} ${-0.8 * r},${0.56 * r},1`),
        '#221812',
      );
    },
  },
  neck: 70,
  reach: 88,
  lift: 52,
  marks: [belly('#f6ecd4', 0.8), spots('#2c2018', 90, 3.1, 0.88)],
});

export const lynx = beast('lynx', {
  ...CAT,
  height: 256,
  length: 178,
  coat: coat('#b1946f', '#7d6749', '#4f3f2b', '#f2e9d8', 9),
  head: { ...CAT.head, size: 54, ear: 'tufted', earSize: 0.62, beard: 0.42, muzzle: '#f2e9d8' },
  reach: 70,
  lift: 52,
  tail: { spine: '0,0,26 26,14,26', tip: '#2b221b', tuft: 7 },
  marks: [belly('#f2e9d8', 0.76), bib('#f2e9d8', 0.6), spots('#5d4a33', 40, 2.8, 0.5)],
});

function faceSpots(color: string): NonNullable<Head['mask']> {
  return (d: Pen, face, r) => {
    for (const [x, y] of [
      [-0.24, -0.7],
      [0, -0.54],
      [0.26, -0.6],
      [0.1, -0.24],
      [0.34, -0.16],
      [0.16, 0.14],
      [0.44, 0.3],
      [-0.06, 0.42],
      [-0.9, 0.34],
      [-0.76, 0.46],
    ] as const)
      d.within(
        face,
        curve(`${(x - 0.07) * r},${y * r} ${x * r},${(y - 0.06) * r} ${(x + 0.07) * r},${y * r} ${x * r},${(y + 0.06) * r}`),
        color,
        { opacity: 0.85 },
      );
  };
}

export const TIGER: Build = {
  ...CAT,
  height: 244,
  length: 236,
  chest: 128,
  waist: 108,
  coat: coat('#cf7f36', '#95581f', '#2c2019', '#f6ead2', 4),
  head: {
    size: 60,
    snout: 0.34,
    depth: 0.72,
    drop: 0.24,
    ear: 'round',
    earSize: 0.66,
    muzzle: '#f6ead2',
    iris: '#c2a044',
    nose: 'pad',
    mask: (d, face, r) => {
      for (const s of [
        '-0.3,-1 -0.2,-0.7 -0.36,-0.5',
        '0.06,-1 0.1,-0.64 -0.06,-0.44',
        '0.9,-0.2 0.5,-0.06 0.24,-0.1',
        '0.9,0.2 0.5,0.26 0.24,0.22',
        '0.7,0.6 0.4,0.56 0.16,0.6',
      ])
        d.within(
          face,
          limb(
            s
              .split(' ')
              .map(
                (k, i) =>
                  `${k
                    .split(',')
                    .map((v) => Number(v) * r)
                    .join(',')},${i === 1 ? r * 0.13 : 1.5}`,
              )
              .join(' '),
          ),
          '#2c2019',
          { opacity: 0.9 },
        );
    },
  },
  reach: 92,
  lift: 30,
  neck: 108,
  bone: 36,
  tail: { spine: '0,4,26 60,40,22 96,96,20 136,112,20 168,90,16', rings: '#2c2019' },
  marks: [belly('#f6ead2', 0.82, 0.9), stripes('#2c2019', 13, -0.06, 1.14, 0.88)],
};
export const tiger = beast('tiger', TIGER);

/** A cat of the house with long fur, a ruff, tufts on its ears and a great brush of a tail. */
export const maineCoon = beast('maine-coon', {
  ...CAT,
  height: 200,
  length: 186,
  chest: 116,
  waist: 104,
  coat: coat('#8a6a4c', '#5d4631', '#38291d', '#efe3cd', 18),
  head: {
    ...CAT.head,
    size: 54,
    snout: 0.32,
    ear: 'tufted',
    earSize: 0.74,
    muzzle: '#f4ead8',
    iris: '#9fae56',
    mask: (d, face, r) => {
      for (const x of [-0.36, -0.06, 0.24])
        d.within(face, limb(`${x * r},${-1 * r},2 ${(x - 0.05) * r},${-0.5 * r},7`), '#38291d', { opacity: 0.8 });
    },
  },
  reach: 74,
  lift: 52,
  neck: 108,
  bone: 29,
  tail: { spine: '0,4,32 50,-14,50 92,-58,54 112,-112,44 112,-150,22', tuft: 20, rings: '#4a3827' },
  marks: [bib('#f4ead8', 0.95), belly('#d9c4a4', 0.84), stripes('#38291d', 8, 0.04, 1.1, 0.6)],
});
