/** Cattle and their wild kin, each a build of quadruped.ts. */

import { EQUINE } from './equines.ts';
import { saddle } from './markings.ts';
import { coat } from './pelt.ts';
import { beast } from './quadruped.ts';
import { rack } from './racks.ts';

export const bull = beast(
  'bull',
  {
    ...EQUINE,
    height: 300,
    length: 236,
    chest: 172,
    waist: 138,
    coat: coat('#4b3a30', '#32261f', '#201813', '#8d7865', 2),
    head: {
      size: 56,
      snout: 0.95,
      depth: 0.9,
      drop: 0.56,
      ear: 'leaf',
      earSize: 0.7,
      nose: 'pad',
      muzzle: '#8d7865',
      horns: rack(['0.1,0,0.34 -0.3,-0.5,0.3 -0.7,-0.9,0.2 -0.9,-1.4,0.06'], '#e6dcc6', '#b9ad94'),
    },
    reach: 112,
    lift: 22,
    neck: 146,
    bone: 30,
    mane: { color: '#2b211b', length: 10 },
  },
  40,
);

export const buffalo = beast(
  'buffalo',
  {
    ...EQUINE,
    height: 306,
    length: 236,
    croup: -34,
    chest: 182,
    waist: 130,
    coat: coat('#5b4332', '#3c2c20', '#281d15', '#85694f', 10),
    head: {
      size: 64,
      snout: 0.7,
      depth: 0.86,
      drop: 0.56,
      ear: 'leaf',
      earSize: 0.5,
      nose: 'pad',
      beard: 0.9,
      horns: rack(['0.2,0.1,0.3 -0.1,-0.3,0.26 -0.1,-0.8,0.08'], '#3b332d', '#27211d'),
    },
    reach: 104,
    lift: -14,
    neck: 158,
    bone: 28,
    mane: { color: '#33251b', length: 40 },
    marks: [saddle('#35261b', 0.9, -0.4, 0.32, 0.6)],
  },
  30,
);

export const waterBuffalo = beast(
  'water-buffalo',
  {
    ...EQUINE,
    height: 276,
    length: 250,
    chest: 188,
    waist: 160,
    coat: coat('#55565c', '#3a3b40', '#26272b', '#83848a', 0),
    head: {
      size: 60,
      snout: 0.98,
      depth: 0.96,
      drop: 0.56,
      ear: 'leaf',
      earSize: 0.9,
      nose: 'pad',
      horns: rack(['0.1,-0.4,0.5 0.9,-0.5,0.5 1.7,-0.9,0.4 2.1,-1.7,0.26 1.9,-2.4,0.06'], '#3b3a3c', '#27262a'),
    },
    reach: 116,
    lift: -6,
    neck: 152,
    bone: 34,
  },
  110,
);
