/** Breeds of dogs, each a build of quadruped.ts. */

import type { Head } from './beast-head.ts';
import { belly, bib, saddle, socks, spots } from './markings.ts';
import { curve } from './outline.ts';
import { coat } from './pelt.ts';
import { type Build, beast } from './quadruped.ts';

const PLUME = '0,-8,26 34,-40,30 44,-86,28 20,-116,14';
const CURL = '0,-6,30 24,-48,34 2,-86,34 -38,-82,30 -44,-52,16';
export const WHIP = '0,0,15 46,-14,12 86,-52,8 104,-84,4';

/** A blaze between the eyes, and the pale muzzle below it. */
const blaze =
  (color: string): NonNullable<Head['mask']> =>
  (d, face, r) =>
    d.within(
      face,
      curve(
        `${-0.62 * r},${-0.95 * r} ${-0.3 * r},${-1.1 * r} ${-0.62 * r},${-0.5 * r} ${-1.1 * r},${0.1 * r} ${-0.98 * r},${-0.3 * r}`,
      ),
      color,
      {
        opacity: 0.9,
      },
    );

/** The dark cap of a sled dog, which leaves brows and cheeks pale. */
const cap =
  (pale: string): NonNullable<Head['mask']> =>
  (d, face, r) => {
    d.within(
      face,
      curve(
        `${-2.4 * r},${-0.1 * r} ${-0.9 * r},${-0.2 * r} ${-0.3 * r},${0.02 * r} ${0.3 * r},${0.2 * r} ${0.5 * r},${0.9 * r} ${-0.4 * r},${1.2 * r} ${-2.4 * r},${1 * r}`,
      ),
      pale,
      {
        opacity: 0.92,
      },
    );
    d.within(
      face,
      curve(`${-0.66 * r},${-0.5 * r} ${-0.42 * r},${-0.52 * r} ${-0.34 * r},${-0.4 * r} ${-0.58 * r},${-0.36 * r}`),
      pale,
      { opacity: 0.9 },
    );
  };

/** The dark muzzle of shepherds and pugs. */
export const dusk =
  (color: string): NonNullable<Head['mask']> =>
  (d, face, r) =>
    d.within(
      face,
      curve(
        `${-3 * r},${-0.6 * r} ${-0.9 * r},${-0.3 * r} ${-0.56 * r},${0.3 * r} ${-0.5 * r},${1.2 * r} ${-3 * r},${1.3 * r}`,
      ),
      color,
      { opacity: 0.78 },
    );

export const MIDDLE: Build = {
  height: 290,
  length: 200,
  chest: 130,
  waist: 96,
  coat: coat('#bb8d5a', '#86613c', '#664225', '#efe0c6', 7),
  head: { size: 52, snout: 0.95, depth: 0.62, drop: 0.2, ear: 'dropped', earSize: 0.9 },
  reach: 84,
  lift: 62,
  neck: 84,
  bone: 27,
  foot: 'paw',
  tail: { spine: PLUME, tuft: 10 },
};

export const corgi = beast('corgi', {
  ...MIDDLE,
  height: 205,
  length: 226,
  chest: 128,
  waist: 108,
  coat: coat('#c17f3f', '#8e5728', '#71421f', '#f6ecd9', 8),
  head: { size: 54, snout: 0.72, depth: 0.56, drop: 0.2, ear: 'bat', earSize: 0.72, muzzle: '#f6ecd9', mask: blaze('#f6ecd9') },
  reach: 76,
  lift: 66,
  neck: 98,
  bone: 29,
  tail: { spine: '0,-4,30 16,-12,24', tuft: 10 },
  marks: [bib('#f6ecd9'), belly('#f6ecd9', 0.74, 0.85), socks('#f6ecd9', 52)],
});

export const dachshund = beast('dachshund', {
  ...MIDDLE,
  height: 170,
  length: 290,
  chest: 104,
  waist: 84,
  coat: coat('#7c4526', '#54301b', '#3d2012', '#b9814f', 0),
  head: { size: 44, snout: 1.35, depth: 0.5, drop: 0.34, ear: 'dropped', earSize: 1.15 },
  reach: 84,
  lift: 70,
  neck: 72,
  bone: 24,
  tail: { spine: WHIP },
  marks: [belly('#b9814f', 0.86, 0.5)],
});

export const husky = beast('husky', {
  ...MIDDLE,
  coat: coat('#6f7680', '#c3c2bd', '#3d434b', '#f3f0e8', 10),
  head: { size: 52, snout: 0.95, depth: 0.58, drop: 0.16, ear: 'pricked', earSize: 0.6, mask: cap('#f3f0e8'), iris: '#7fb2cf' },
  reach: 80,
  lift: 66,
  neck: 104,
  bone: 28,
  tail: { spine: CURL, tuft: 14 },
  marks: [bib('#f3f0e8', 0.95), belly('#f3f0e8', 0.62, 0.95), socks('#f3f0e8', 128)],
});

export const samoyed = beast('samoyed', {
  ...MIDDLE,
  chest: 146,
  waist: 116,
  coat: coat('#f1ece0', '#cfc8b8', '#b7ad98', '#fffaf0', 14),
  head: { size: 54, snout: 0.74, depth: 0.56, drop: 0.16, ear: 'pricked', earSize: 0.46 },
  reach: 80,
  lift: 64,
  neck: 128,
  bone: 31,
  tail: { spine: CURL, tuft: 20 },
});

export const shiba = beast('shiba', {
  ...MIDDLE,
  height: 262,
  length: 182,
  chest: 124,
  coat: coat('#c9803f', '#94592a', '#7a451f', '#f7ecd8', 7),
  head: {
    size: 52,
    snout: 0.76,
    depth: 0.54,
    drop: 0.16,
    ear: 'pricked',
    earSize: 0.46,
    muzzle: '#f7ecd8',
    mask: cap('#f7ecd8'),
  },
  reach: 74,
  lift: 66,
  neck: 92,
  tail: { spine: CURL, tuft: 8 },
  marks: [bib('#f7ecd8'), belly('#f7ecd8', 0.72), socks('#f7ecd8', 36)],
});

export const shepherd = beast('german-shepherd', {
  ...MIDDLE,
  height: 312,
  length: 226,
  croup: -26,
  coat: coat('#a8713c', '#75492a', '#3a2a20', '#d8b283', 8),
  head: { size: 52, snout: 1.15, depth: 0.6, drop: 0.2, ear: 'bat', earSize: 0.78, mask: dusk('#2d2421') },
  reach: 88,
  lift: 74,
  neck: 96,
  tail: { spine: '0,0,32 24,50,34 30,110,30 20,160,12', tuft: 12 },
  marks: [saddle('#2f2622', 0.6)],
});

export const collie = beast('border-collie', {
  ...MIDDLE,
  coat: coat('#2b2a2d', '#1b1a1d', '#121113', '#f2eee4', 12),
  head: { size: 50, snout: 1, depth: 0.56, drop: 0.2, ear: 'leaf', earSize: 0.5, muzzle: '#f2eee4', mask: blaze('#f2eee4') },
  neck: 104,
  tail: { spine: '0,0,30 40,30,34 76,70,32 104,78,12', tuft: 14, tip: '#f2eee4' },
  marks: [bib('#f2eee4', 0.95), socks('#f2eee4', 84, 0.95)],
});

export const beagle = beast('beagle', {
  ...MIDDLE,
  height: 246,
  length: 186,
  chest: 116,
  waist: 92,
  coat: coat('#f0e9dc', '#cdc2ae', '#b5a78e', '#fffaf0', 0),
  head: {
    size: 50,
    snout: 0.86,
    depth: 0.66,
    drop: 0.22,
    ear: 'dropped',
    earSize: 1.1,
    mask: (d, face, r) =>
      d.within(
        face,
        curve(
          `${-0.9 * r},${-0.3 * r} ${-0.5 * r},${-1.1 * r} ${1.2 * r},${-1.1 * r} ${1.2 * r},${1.1 * r} ${0 * r},${0.9 * r} ${-0.7 * r},${0.3 * r}`,
        ),
        '#a76a38',
        { opacity: 0.95 },
      ),
  },
  tail: { spine: '0,-4,17 22,-40,16 30,-84,13 26,-112,6', tip: '#f7f1e4' },
  marks: [saddle('#a76a38', 0.56, -0.2, 1.3, 0.95), saddle('#2c2624', 0.46, 0.06, 0.94, 0.95)],
});

export const dalmatian = beast('dalmatian', {
  ...MIDDLE,
  height: 318,
  length: 212,
  waist: 88,
  coat: coat('#f3f0e9', '#cfcac0', '#a9a298', '#ffffff', 0),
  head: {
    size: 50,
    snout: 1.08,
    depth: 0.62,
    drop: 0.22,
    ear: 'dropped',
    earSize: 0.9,
    mask: (d, face, r) => {
      for (const [x, y, s] of [
        [-0.2, -0.62, 0.12],
        [0.24, 0.3, 0.14],
        [-1, 0.16, 0.09],
        [-0.3, 0.62, 0.1],
        [-1.4, 0.3, 0.07],
      ] as const)
        d.within(
          face,
          curve(`${(x - s) * r},${y * r} ${x * r},${(y - s) * r} ${(x + s) * r},${y * r} ${x * r},${(y + s) * r}`),
          '#26211f',
        );
    },
  },
  reach: 86,
  lift: 72,
  neck: 76,
  tail: { spine: WHIP },
  marks: [spots('#26211f', 58, 5.4, 0.92)],
});

export const greyhound = beast('greyhound', {
  ...MIDDLE,
  height: 336,
  length: 232,
  chest: 138,
  waist: 70,
  coat: coat('#8b8d92', '#64666c', '#4a4c52', '#d9d8d4', 0),
  head: { size: 40, snout: 1.6, depth: 0.5, drop: 0.26, ear: 'leaf', earSize: 0.34 },
  reach: 96,
  lift: 92,
  neck: 62,
  bone: 21,
  tail: { spine: '0,0,13 26,60,11 34,120,8 54,160,4' },
  marks: [bib('#d9d8d4', 0.6)],
});
