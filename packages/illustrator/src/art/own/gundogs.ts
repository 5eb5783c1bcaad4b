/** Dogs of hunt and herd, each a build of quadruped.ts. */
import type { Head } from './beast-head.ts';
import { MIDDLE, WHIP } from './hounds.ts';
import { belly, bib, patches, saddle, socks } from './markings.ts';
import { curve } from './outline.ts';
import { coat } from './pelt.ts';
import { type Build, beast } from './quadruped.ts';

/** A head that is brown to the eyes. */
const liver: NonNullable<Head['mask']> = (d, face, r) =>
  d.within(face, curve(`${-0.9 * r},${-1 * r} ${1.2 * r},${-1.2 * r} ${1.2 * r},${1.2 * r} ${-0.4 * r},${1 * r}`), '#6f3f24', {
    opacity: 0.95,
  });

/** Long wavy ears, and hair that hangs from chest and legs. */
const SPANIEL: Build = {
  ...MIDDLE,
  height: 232,
  length: 178,
  chest: 122,
  waist: 100,
  coat: coat('#9a5a2e', '#6b3c1e', '#4f2a14', '#c78b57', 14),
  head: { size: 52, snout: 0.84, depth: 0.72, drop: 0.24, ear: 'dropped', earSize: 1.9 },
  reach: 70,
  lift: 66,
  neck: 88,
  bone: 30,
  tail: { spine: '0,-4,20 26,-14,20 46,-18,10', tuft: 12 },
  marks: [
    (d, _, at) =>
      d.strands(
        `${at(-0.24, 0.7)} ${at(-0.26, 1.16)}`,
        `${at(0.9, 0.86)} ${at(0.92, 1.2)}`,
        34,
        ['#8a4f28', '#b0703e', '#74421f'],
        {
          stray: 6,
        },
      ),
  ],
};
export const spaniel = beast('spaniel', SPANIEL);

/** White with a liver head and back. */
export const springerSpaniel = beast('springer-spaniel', {
  ...SPANIEL,
  height: 256,
  coat: coat('#f0ebe0', '#c9c1b2', '#aaa08e', '#ffffff', 12),
  head: { ...SPANIEL.head, earSize: 1.5, earColor: '#5a321c', mask: liver },
  marks: [saddle('#6f3f24', 0.5, 0.16, 0.62, 0.95), patches('#6f3f24', [1, 0.24, 0.4, 0.4])],
});

/** Golden, with feathers of hair on chest, legs and tail. */
export const goldenRetriever = beast('golden-retriever', {
  ...MIDDLE,
  height: 280,
  length: 206,
  chest: 140,
  waist: 108,
  coat: coat('#d3a057', '#a3753a', '#7d5728', '#f0d9ac', 14),
  head: { size: 56, snout: 0.92, depth: 0.72, drop: 0.22, ear: 'dropped', earSize: 0.86 },
  reach: 86,
  lift: 74,
  neck: 106,
  bone: 32,
  tail: { spine: '0,0,24 56,10,38 112,16,36 158,4,12', tuft: 20 },
  marks: [
    (d, _, at) =>
      d.strands(
        `${at(-0.24, 0.66)} ${at(-0.22, 1.14)}`,
        `${at(0.84, 0.86)} ${at(0.86, 1.14)}`,
        34,
        ['#e2b873', '#c08d49', '#efd09a'],
        { stray: 6 },
      ),
  ],
});

export const irishSetter = beast('irish-setter', {
  ...MIDDLE,
  height: 312,
  length: 214,
  chest: 134,
  waist: 92,
  coat: coat('#9c3f1c', '#6b2a13', '#4a1c0d', '#c0683a', 12),
  head: { size: 50, snout: 1.16, depth: 0.66, drop: 0.22, ear: 'dropped', earSize: 1.3 },
  reach: 88,
  lift: 80,
  tail: { spine: '0,0,20 60,-10,30 120,-14,28 166,-18,10', tuft: 16 },
  marks: [
    (d, _, at) =>
      d.strands(
        `${at(-0.2, 0.78)} ${at(-0.2, 1.12)}`,
        `${at(0.8, 0.84)} ${at(0.82, 1.1)}`,
        26,
        ['#8a3618', '#b3552a', '#722a12'],
        { stray: 6 },
      ),
  ],
});

export const pointer = beast('pointer', {
  ...MIDDLE,
  height: 312,
  length: 210,
  waist: 84,
  coat: coat('#f1ece0', '#c9c2b3', '#a79e8c', '#ffffff', 0),
  head: {
    size: 50,
    snout: 1.14,
    depth: 0.7,
    drop: 0.14,
    ear: 'dropped',
    earSize: 0.9,
    earColor: '#5a321c',
    mask: liver,
  },
  reach: 90,
  lift: 66,
  neck: 76,
  tail: { spine: '0,0,17 60,-8,13 120,-12,9 170,-14,4' },
  marks: [patches('#6f3f24', [0.24, 0.3, 0.34, 0.3], [0.86, 0.26, 0.3, 0.3])],
});

/** Hanging lips and ears, and folds on the brow. */
const BLOODHOUND: Build = {
  ...MIDDLE,
  height: 300,
  length: 216,
  chest: 142,
  waist: 106,
  coat: coat('#a56a38', '#744824', '#4f2f18', '#cf9a62', 0),
  head: {
    size: 56,
    snout: 1.02,
    depth: 0.96,
    drop: 0.34,
    ear: 'dropped',
    earSize: 1.9,
    mask: (d, face, r) => {
      for (const y of [-0.7, -0.5, 0.36])
        d.within(face, curve(`${-0.9 * r},${y * r} ${-0.3 * r},${(y - 0.1) * r} ${-0.28 * r},${(y - 0.02) * r}`), '#4f2f18', {
          opacity: 0.7,
        });
    },
  },
  reach: 92,
  lift: 66,
  neck: 104,
  bone: 31,
  tail: { spine: WHIP },
  marks: [saddle('#33231b', 0.62)],
};
export const bloodhound = beast('bloodhound', BLOODHOUND);

/** Long and heavy on very short legs. */
export const bassetHound = beast('basset-hound', {
  ...BLOODHOUND,
  height: 190,
  length: 268,
  chest: 134,
  waist: 112,
  coat: coat('#a8652f', '#e6dccb', '#c9bda8', '#f4eee2', 0),
  head: { ...BLOODHOUND.head, earSize: 1.5, earColor: '#7d4720' },
  lift: 62,
  bone: 36,
  tail: { spine: '0,0,18 46,-24,15 76,-66,12 88,-108,6', tip: '#f4eee2' },
  marks: [saddle('#2c2624', 0.4, 0.08, 0.9, 0.95), bib('#f4eee2', 0.95), belly('#f4eee2', 0.7), socks('#f4eee2', 60)],
});

/** Blue-grey with dark patches, tan legs and a white breast. */
export const aussie = beast('australian-shepherd', {
  ...MIDDLE,
  height: 272,
  coat: coat('#8b919c', '#8a5a34', '#3c3f47', '#f4efe4', 13),
  head: {
    size: 51,
    snout: 0.94,
    depth: 0.58,
    drop: 0.2,
    ear: 'leaf',
    earSize: 0.56,
    iris: '#7fb2cf',
    muzzle: '#f4efe4',
    mask: (d, face, r) =>
      d.within(
        face,
        curve(`${-0.6 * r},${0 * r} ${0.4 * r},${-0.2 * r} ${0.6 * r},${0.7 * r} ${-0.5 * r},${0.8 * r}`),
        '#a9703f',
        {
          opacity: 0.85,
        },
      ),
  },
  neck: 106,
  tail: { spine: '0,-2,28 18,0,24', tuft: 14 },
  marks: [
    patches('#2f3138', [0.2, 0.16, 0.24, 0.2], [0.56, 0.3, 0.2, 0.18], [0.94, 0.2, 0.24, 0.26], [0.4, 0.62, 0.14, 0.12]),
    bib('#f4efe4', 0.95),
    socks('#a9703f', 110, 0.8),
    socks('#f4efe4', 44, 0.95),
    belly('#f4efe4', 0.86, 0.8),
  ],
});
