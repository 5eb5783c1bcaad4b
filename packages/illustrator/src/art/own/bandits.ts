/** Raccoon, badger, skunk and guinea pig, each a build of quadruped.ts. */
import { belly, bib, patches, socks } from './markings.ts';
import { curve, limb } from './outline.ts';
import { coat } from './pelt.ts';
import { type Build, beast } from './quadruped.ts';

const BANDIT: Build = {
  height: 178,
  length: 168,
  chest: 108,
  waist: 104,
  coat: coat('#837f7a', '#585551', '#3b3836', '#d6d2c9', 11),
  head: {
    size: 50,
    snout: 0.7,
    depth: 0.5,
    drop: 0.3,
    ear: 'round',
    earSize: 0.6,
    muzzle: '#efebe2',
    nose: 'pad',
    mask: (d, face, r) =>
      d.within(
        face,
        curve(
          `${-1.1 * r},${-0.34 * r} ${-0.2 * r},${-0.5 * r} ${0.4 * r},${-0.1 * r} ${0.3 * r},${0.3 * r} ${-0.6 * r},${0.16 * r}`,
        ),
        '#2b2928',
        { opacity: 0.92 },
      ),
  },
  reach: 80,
  lift: 12,
  neck: 92,
  bone: 24,
  foot: 'paw',
  tail: { spine: '0,0,34 50,10,42 104,36,40 140,70,22', tuft: 10, rings: '#2f2d2c' },
};

export const raccoon = beast('raccoon', BANDIT);

export const badger = beast('badger', {
  ...BANDIT,
  height: 156,
  length: 184,
  coat: coat('#8a8781', '#2f2c2a', '#3b3836', '#2b2928', 13),
  head: {
    ...BANDIT.head,
    size: 46,
    snout: 1,
    muzzle: '#f1ede4',
    mask: (d, face, r) => {
      d.within(
        face,
        curve(`${-2.2 * r},${-1 * r} ${1.2 * r},${-1.2 * r} ${1.2 * r},${1.2 * r} ${-2.2 * r},${1.2 * r}`),
        '#f1ede4',
      );
      d.within(
        face,
        limb(`${-1.7 * r},${0.12 * r},${0.1 * r} ${-0.5 * r},${-0.2 * r},${0.44 * r} ${0.9 * r},${-0.1 * r},${0.5 * r}`),
        '#26231f',
      );
    },
  },
  marks: [bib('#26231f', 0.9), belly('#26231f', 0.8, 0.9), socks('#26231f', 70, 0.95)],
  tail: { spine: '0,0,22 30,16,18', tuft: 8 },
});

export const skunk = beast('skunk', {
  ...BANDIT,
  height: 140,
  length: 150,
  chest: 92,
  waist: 90,
  coat: coat('#2b292c', '#1b191c', '#111012', '#f3efe6', 10),
  head: {
    ...BANDIT.head,
    size: 40,
    muzzle: '#2b292c',
    earSize: 0.46,
    mask: (d, face, r) =>
      d.within(
        face,
        limb(`${-1.2 * r},${-0.1 * r},3 ${-0.3 * r},${-0.9 * r},${0.2 * r} ${0.8 * r},${-0.9 * r},${0.4 * r}`),
        '#f3efe6',
      ),
  },
  marks: [
    (d, body, at, unit) =>
      d.within(
        body,
        limb(`${at(-0.4, 0.02)},${unit * 0.16} ${at(0.4, 0.1)},${unit * 0.2} ${at(1.3, 0.16)},${unit * 0.18}`),
        '#f3efe6',
        { opacity: 0.95 },
      ),
  ],
  tail: { spine: '0,-6,46 20,-60,66 50,-110,64 90,-120,30', tuft: 18, tip: '#f3efe6' },
});

export const guineaPig = beast('guinea-pig', {
  ...BANDIT,
  height: 130,
  length: 96,
  chest: 112,
  waist: 108,
  coat: coat('#a9713f', '#744a27', '#523219', '#f3ece0', 9),
  head: {
    size: 56,
    snout: 0.3,
    depth: 0.8,
    drop: 0.3,
    ear: 'round',
    earSize: 0.5,
    nose: 'small',
    mask: (d, face, r) =>
      d.within(face, curve(`${-2 * r},${-1 * r} ${-0.3 * r},${-1 * r} ${-0.6 * r},${0.2 * r} ${-2 * r},${1 * r}`), '#f3ece0'),
  },
  reach: 58,
  lift: -12,
  neck: 112,
  bone: 16,
  tail: { spine: '0,0,4 2,2,3' },
  marks: [patches('#f3ece0', [0.4, 0.4, 0.3, 0.6])],
});

/** Round and golden, with a white belly and full cheeks. */
export const hamster = beast('hamster', {
  ...BANDIT,
  height: 110,
  length: 66,
  chest: 104,
  waist: 104,
  coat: coat('#d79a4e', '#9c6a31', '#7a5024', '#fbf3e4', 9),
  head: { size: 58, snout: 0.22, depth: 0.62, drop: 0.3, ear: 'round', earSize: 0.74, nose: 'small', muzzle: '#fbf3e4' },
  reach: 44,
  lift: 10,
  neck: 108,
  bone: 13,
  tail: { spine: '0,6,12 10,10,8' },
  marks: [belly('#fbf3e4', 0.84, 0.9), bib('#fbf3e4', 0.9)],
});
