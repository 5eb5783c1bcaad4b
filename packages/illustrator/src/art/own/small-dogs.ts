/** Small and heavy breeds of dogs, each a build of quadruped.ts. */
import { dusk, MIDDLE } from './hounds.ts';
import { belly, bib, patches, socks } from './markings.ts';
import { curve, limb } from './outline.ts';
import { coat } from './pelt.ts';
import { beast } from './quadruped.ts';

/** Broad and low, with a flat face, hanging lips and folds about the nose. */
export const bulldog = beast('bulldog', {
  ...MIDDLE,
  height: 198,
  length: 168,
  chest: 142,
  waist: 104,
  coat: coat('#c79a6a', '#93693f', '#6d4a2b', '#f4ebdd', 0),
  head: {
    size: 70,
    snout: 0.3,
    depth: 0.86,
    drop: 0.36,
    ear: 'leaf',
    earSize: 0.26,
    muzzle: '#f4ebdd',
    mask: (d, face, r) => {
      for (const [x, y] of [
        [-0.62, -0.3],
        [-0.46, -0.1],
        [-0.34, 0.14],
      ] as const)
        d.within(
          face,
          limb(
            `${(x - 0.16) * r},${(y - 0.2) * r},2 ${x * r},${y * r},${r * 0.07} ${(x + 0.04) * r},${(y + 0.34) * r},${r * 0.07} ${(x - 0.1) * r},${(y + 0.62) * r},2`,
          ),
          '#7a5533',
          { opacity: 0.55 },
        );
    },
  },
  reach: 84,
  lift: 34,
  neck: 132,
  bone: 38,
  tail: { spine: '0,-2,24 14,2,16' },
  marks: [bib('#f4ebdd', 0.95), belly('#f4ebdd', 0.72), socks('#f4ebdd', 56)],
});

export const pug = beast('pug', {
  ...MIDDLE,
  height: 200,
  length: 150,
  chest: 112,
  waist: 92,
  coat: coat('#d6b68a', '#a5845b', '#7d603f', '#efe0c6', 0),
  head: { size: 58, snout: 0.24, depth: 0.78, drop: 0.26, ear: 'leaf', earSize: 0.36, mask: dusk('#2b2523') },
  reach: 72,
  lift: 44,
  neck: 98,
  bone: 26,
  tail: { spine: '0,-6,20 16,-34,20 -4,-52,18 -22,-36,14' },
});

export const chihuahua = beast('chihuahua', {
  ...MIDDLE,
  height: 206,
  length: 140,
  chest: 88,
  waist: 66,
  coat: coat('#c99a62', '#97693c', '#744c29', '#f0e2c9', 0),
  head: { size: 52, snout: 0.46, depth: 0.42, drop: 0.26, ear: 'bat', earSize: 0.94, muzzle: '#f0e2c9' },
  reach: 62,
  lift: 60,
  neck: 54,
  bone: 17,
  tail: { spine: '0,-4,14 28,-34,12 40,-74,9 30,-98,4' },
  marks: [bib('#f0e2c9', 0.7)],
});

export const terrier = beast('terrier', {
  ...MIDDLE,
  height: 226,
  length: 162,
  chest: 110,
  waist: 88,
  coat: coat('#efe8da', '#c6bba5', '#a99c84', '#fffaf0', 13),
  head: { size: 54, snout: 0.82, depth: 0.74, drop: 0.2, ear: 'pricked', earSize: 0.4, beard: 0.4 },
  reach: 72,
  lift: 64,
  neck: 90,
  bone: 27,
  tail: { spine: '0,-6,20 14,-44,20 12,-82,10', tuft: 10 },
  marks: [patches('#a87343', [0.62, 0.2, 0.5, 0.42])],
});

/** Bat ears on a large dark face. */
export const frenchBulldog = beast('french-bulldog', {
  ...MIDDLE,
  height: 206,
  length: 146,
  chest: 122,
  waist: 92,
  coat: coat('#c7a072', '#957147', '#6f4f2e', '#f4ebdd', 0),
  head: { size: 62, snout: 0.22, depth: 0.86, drop: 0.3, ear: 'bat', earSize: 0.62, mask: dusk('#2f2724') },
  reach: 74,
  lift: 52,
  neck: 108,
  bone: 33,
  tail: { spine: '0,-2,22 12,2,14' },
  marks: [bib('#f4ebdd', 0.9)],
});

export const westie = beast('westie', {
  ...MIDDLE,
  height: 196,
  length: 160,
  chest: 116,
  waist: 98,
  coat: coat('#f4f0e6', '#d3ccbd', '#b9b09d', '#ffffff', 18),
  head: { size: 58, snout: 0.62, depth: 0.74, drop: 0.2, ear: 'pricked', earSize: 0.42, beard: 0.5 },
  reach: 68,
  lift: 62,
  neck: 98,
  bone: 30,
  tail: { spine: '0,-6,20 12,-44,20 8,-80,9', tuft: 12 },
});

/** White and smooth, with a tan head and ears that fold over. */
export const jackRussell = beast('jack-russell', {
  ...MIDDLE,
  height: 218,
  length: 160,
  chest: 100,
  waist: 80,
  coat: coat('#f3eee3', '#cbc2b1', '#b0a591', '#ffffff', 0),
  head: {
    size: 50,
    snout: 0.86,
    depth: 0.6,
    drop: 0.2,
    ear: 'dropped',
    earSize: 0.56,
    earColor: '#8a522b',
    mask: (d, face, r) =>
      d.within(
        face,
        curve(
          `${-0.7 * r},${-0.16 * r} ${-0.36 * r},${-0.7 * r} ${0.1 * r},${-1.2 * r} ${1.3 * r},${-1.2 * r} ${1.3 * r},${0.8 * r} ${0.2 * r},${0.66 * r} ${-0.4 * r},${0.3 * r}`,
        ),
        '#a9683a',
        { opacity: 0.95 },
      ),
  },
  reach: 74,
  lift: 66,
  neck: 72,
  bone: 22,
  tail: { spine: '0,-4,16 16,-40,14 24,-78,7' },
  marks: [patches('#a9683a', [0.94, 0.14, 0.34, 0.5])],
});
