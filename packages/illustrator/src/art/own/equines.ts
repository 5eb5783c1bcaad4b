/** Donkey, zebra and giraffe, each a build of quadruped.ts. */
import { belly, socks, stripes } from './markings.ts';
import { curve, limb } from './outline.ts';
import { coat } from './pelt.ts';
import { type Build, beast } from './quadruped.ts';
import { rack } from './racks.ts';

export const EQUINE: Build = {
  height: 318,
  length: 214,
  chest: 136,
  waist: 108,
  coat: coat('#8c8279', '#605951', '#423c37', '#e6dfd3', 3),
  head: { size: 48, snout: 1.45, depth: 0.78, drop: 0.78, ear: 'leaf', earSize: 1.3, muzzle: '#e6dfd3', nose: 'hoofed' },
  reach: 110,
  lift: 82,
  neck: 92,
  bone: 23,
  foot: 'hoof',
  tail: { spine: '0,0,12 30,60,11 38,120,12', tip: '#3a342f', tuft: 14 },
  mane: { color: '#3a342f', length: 22 },
};

export const donkey = beast('donkey', {
  ...EQUINE,
  head: { ...EQUINE.head, earSize: 2 },
  marks: [belly('#e6dfd3', 0.86, 0.8)],
});

export const zebra = beast('zebra', {
  ...EQUINE,
  coat: coat('#f1eee6', '#cfcbc1', '#2b2828', '#ffffff', 0),
  head: {
    ...EQUINE.head,
    earSize: 1,
    muzzle: '#3a3432',
    mask: (d, face, r) => {
      for (const x of [-1.5, -1.15, -0.8, -0.42, 0.02, 0.4, 0.75])
        d.within(
          face,
          limb(`${x * r},${-1 * r},1 ${(x + 0.12) * r},${-0.1 * r},${0.14 * r} ${(x - 0.06) * r},${1 * r},1`),
          '#2b2828',
          { opacity: 0.9 },
        );
    },
  },
  mane: { color: '#2b2828', length: 26 },
  marks: [
    stripes('#2b2828', 11, -0.12, 1.16, 0.92),
    (d, body, _, unit) => {
      // Across the neck, from the withers to the poll.
      for (const t of [0.14, 0.3, 0.46, 0.62, 0.78]) {
        const [x, y] = [196 - 112 * t, 206 - 92 * t];
        d.within(body, limb(`${x + 40},${y - 54},${unit * 0.09} ${x},${y},${unit * 0.08} ${x - 34},${y + 46},2`), '#2b2828', {
          opacity: 0.92,
        });
      }
      for (let y = 386; y < 486; y += 24)
        d.within(body, limb(`120,${y},8 320,${y + 6},8 560,${y},8`), '#2b2828', { opacity: 0.85 });
    },
  ],
});

export const giraffe = beast(
  'giraffe',
  {
    ...EQUINE,
    height: 330,
    length: 176,
    croup: -40,
    chest: 122,
    waist: 88,
    coat: coat('#e0b873', '#a9854b', '#8a5a2b', '#f4e6c6', 0),
    head: {
      ...EQUINE.head,
      size: 36,
      snout: 1.3,
      depth: 0.7,
      drop: 0.6,
      earSize: 1,
      muzzle: '#efdcb6',
      horns: rack(['0.1,0,0.2 0.24,-0.5,0.18 0.28,-0.72,0.28'], '#b98d4f', '#7d5a2f'),
    },
    reach: 126,
    lift: 292,
    neck: 74,
    bone: 20,
    mane: { color: '#8a5a2b', length: 14 },
    marks: [
      (d, body, at, unit) => {
        for (let i = 0; i < 9; i++)
          for (let row = 0; row < 5; row++) {
            const [x = 0, y = 0] = at(-0.2 + i * 0.17 + (row % 2) * 0.08 + d.chance.between(-0.03, 0.03), 0.06 + row * 0.21)
              .split(',')
              .map(Number);
            d.within(body, patch(x, y, unit * 0.11, d.chance.between(0.8, 1.15)), '#8f5a2a', { opacity: 0.9 });
          }
        for (let i = 0; i < 10; i++)
          for (const side of [-0.5, 0.5]) {
            const t = i / 10;
            const [x, y] = [188 - 112 * t + side * (34 - 12 * t), 180 - 270 * t + (side > 0 ? 12 : 0)];
            d.within(body, patch(x, y, 13 - 4 * t, 1), '#8f5a2a', { opacity: 0.9 });
          }
      },
      socks('#f0dfb9', 110, 0.9),
    ],
  },
  50,
);

function patch(x: number, y: number, r: number, k: number) {
  return curve(
    `${x - r},${y - r * 0.4} ${x - r * 0.2 * k},${y - r} ${x + r * k},${y - r * 0.5} ${x + r * 0.9},${y + r * 0.6} ${x},${y + r * k} ${x - r * 0.9},${y + r * 0.5}`,
  );
}
