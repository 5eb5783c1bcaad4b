/** Hunters, diggers and climbers, each a build of quadruped.ts. */
import { belly, bib, saddle, socks, spots, stripes } from './markings.ts';
import { curve, limb } from './outline.ts';
import { coat } from './pelt.ts';
import { type Build, beast } from './quadruped.ts';

const SMALL: Build = {
  coat: coat('#8d7a62', '#61533f', '#42372a', '#d9c9ac', 6),
  foot: 'paw',
  height: 112,
  length: 220,
  chest: 74,
  waist: 72,
  head: { size: 36, snout: 0.5, depth: 0.5, drop: 0.24, ear: 'round', earSize: 0.6, nose: 'small' },
  reach: 84,
  lift: 34,
  neck: 58,
  bone: 17,
  tail: { spine: '0,4,20 60,14,24 120,0,22 156,-20,12', tuft: 9 },
};

export const weasel = beast('weasel', {
  ...SMALL,
  coat: coat('#9b6338', '#6c4426', '#4d2f1a', '#f6eddc', 4),
  marks: [bib('#f6eddc', 0.9), belly('#f6eddc', 0.72, 0.9)],
});

export const ermine = beast('ermine', {
  ...SMALL,
  coat: coat('#f2efe6', '#cdc8bb', '#b1ab9c', '#ffffff', 4),
  tail: { spine: '0,4,16 56,12,16 104,2,15', tip: '#26221f', tuft: 8 },
});

export const ferret = beast('ferret', {
  ...SMALL,
  coat: coat('#c9b698', '#8d7c63', '#4a3c2f', '#f2e9d8', 7),
  head: {
    ...SMALL.head,
    mask: (d, face, r) =>
      d.within(
        face,
        curve(`${-1 * r},${-0.4 * r} ${0 * r},${-0.5 * r} ${0.2 * r},${-0.1 * r} ${-0.6 * r},${0.16 * r}`),
        '#4a3c2f',
        { opacity: 0.8 },
      ),
  },
  marks: [saddle('#6b5845', 0.5, -0.2, 1.2, 0.5), socks('#4a3c2f', 50, 0.8)],
});

export const marten = beast('marten', {
  ...SMALL,
  height: 134,
  coat: coat('#6b4a33', '#483223', '#322218', '#e8c98a', 8),
  head: { ...SMALL.head, earSize: 0.8 },
  tail: { spine: '0,4,30 60,20,40 120,12,36 160,-6,18', tuft: 14 },
  marks: [bib('#e8c98a', 0.95)],
});

/** Dark all over but for the chin. */
export const mink = beast('mink', {
  ...SMALL,
  coat: coat('#4a3427', '#33231a', '#241811', '#7a5a44', 5),
  head: { ...SMALL.head, earSize: 0.42, muzzle: '#e9dfcf' },
  tail: { spine: '0,4,26 60,18,28 116,14,24 150,0,9', tuft: 9 },
});

export const mongoose = beast('mongoose', {
  ...SMALL,
  coat: coat('#8f7d63', '#655744', '#463b2d', '#c6b594', 8),
  tail: { spine: '0,4,30 60,16,24 130,20,16 176,14,7', tuft: 9 },
  marks: [stripes('#5b4d3b', 9, 0.36, 1.1)],
});

export const lemur = beast('lemur', {
  ...SMALL,
  height: 190,
  length: 172,
  chest: 88,
  waist: 84,
  coat: coat('#9c958b', '#6c665e', '#3c3733', '#f2eee6', 8),
  head: {
    size: 44,
    snout: 0.55,
    depth: 0.5,
    drop: 0.3,
    ear: 'pricked',
    earSize: 0.44,
    muzzle: '#f2eee6',
    iris: '#d9962f',
    nose: 'pad',
    mask: (d, face, r) =>
      d.within(
        face,
        curve(`${-0.8 * r},${-0.46 * r} ${-0.3 * r},${-0.6 * r} ${-0.1 * r},${-0.1 * r} ${-0.6 * r},${0.12 * r}`),
        '#2b2725',
      ),
  },
  lift: 52,
  reach: 66,
  bone: 18,
  tail: { spine: '0,0,26 50,-40,28 70,-110,28 40,-170,28 -10,-190,22', tuft: 8, rings: '#2b2725' },
  marks: [bib('#f2eee6', 0.7), belly('#f2eee6', 0.7)],
});

export const wombat = beast('wombat', {
  ...SMALL,
  height: 176,
  length: 170,
  chest: 132,
  waist: 122,
  coat: coat('#7d6a57', '#57493b', '#3d332a', '#b09c84', 9),
  head: { size: 62, snout: 0.42, depth: 0.8, drop: 0.3, ear: 'pricked', earSize: 0.3, nose: 'pad' },
  reach: 86,
  lift: 0,
  neck: 128,
  bone: 32,
  tail: { spine: '0,0,14 8,8,10' },
});

export const anteater = beast('anteater', {
  ...SMALL,
  height: 220,
  length: 210,
  chest: 118,
  waist: 108,
  coat: coat('#7a6a5a', '#544839', '#332a22', '#cfc2ae', 10),
  head: { size: 36, snout: 3, depth: 0.52, drop: 1, ear: 'round', earSize: 0.4, nose: 'small' },
  reach: 92,
  lift: -10,
  neck: 84,
  bone: 34,
  tail: { spine: '0,10,60 60,20,90 140,60,96 210,90,60', tuft: 26 },
  marks: [
    (d, body, at, unit) =>
      d.within(
        body,
        limb(`${at(-0.4, 0.7)},${unit * 0.5} ${at(0.1, 0.36)},${unit * 0.3} ${at(0.56, 0.1)},${unit * 0.06}`),
        '#26201b',
        { opacity: 0.9 },
      ),
  ],
});

export const tapir = beast('tapir', {
  ...SMALL,
  height: 226,
  length: 210,
  chest: 140,
  waist: 128,
  coat: coat('#34312f', '#232120', '#171615', '#e8e4da', 0),
  head: { size: 54, snout: 0.85, depth: 0.64, drop: 0.56, ear: 'round', earSize: 0.5, nose: 'small' },
  reach: 96,
  lift: 14,
  neck: 116,
  bone: 30,
  tail: { spine: '0,4,14 10,16,10' },
  marks: [
    (d, body, at) =>
      d.within(
        body,
        curve(`${at(0.3, -0.3)} ${at(1.4, -0.3)} ${at(1.4, 0.9)} ${at(0.9, 1.06)} ${at(0.3, 1.3)} ${at(0.22, 0.5)}`),
        '#dcd8ce',
      ),
  ],
});

export const hyena = beast('hyena', {
  chest: 116,
  waist: 96,
  foot: 'paw',
  height: 268,
  length: 190,
  croup: -44,
  coat: coat('#a58f6d', '#73634b', '#4a3c2c', '#d6c7ab', 9),
  head: { size: 52, snout: 0.8, depth: 0.78, drop: 0.2, ear: 'round', earSize: 0.86, muzzle: '#4a3f36' },
  reach: 90,
  lift: 44,
  neck: 104,
  bone: 26,
  tail: { spine: '0,0,18 18,50,18 16,96,10', tip: '#33291f', tuft: 12 },
  mane: { color: '#6d5b42', length: 26 },
  marks: [spots('#3e3226', 46, 3.6, 0.7)],
});

export const coyote = beast('coyote', {
  foot: 'paw',
  height: 270,
  length: 176,
  chest: 108,
  waist: 82,
  coat: coat('#a3896a', '#6f5c46', '#4f4032', '#e6d9c2', 9),
  head: { size: 44, snout: 1.15, depth: 0.54, drop: 0.24, ear: 'bat', earSize: 0.86, muzzle: '#efe5d2', iris: '#c0993f' },
  reach: 84,
  lift: 62,
  neck: 86,
  bone: 20,
  tail: { spine: '0,0,30 26,46,38 36,100,34 34,140,14', tuft: 14, tip: '#2f2721' },
  marks: [belly('#e6d9c2', 0.76), saddle('#6b5a47', 0.34, -0.2, 1.2, 0.55)],
});

/** Ginger, with pale chest, feet and end of the tail. */
export const dingo = beast('dingo', {
  foot: 'paw',
  height: 280,
  length: 190,
  chest: 118,
  waist: 86,
  coat: coat('#c98a48', '#97632f', '#744a22', '#f4e8d2', 3),
  head: { size: 50, snout: 1, depth: 0.58, drop: 0.2, ear: 'pricked', earSize: 0.72, muzzle: '#f0dfc0' },
  reach: 84,
  lift: 68,
  neck: 86,
  bone: 25,
  tail: { spine: '0,0,22 40,10,28 76,-20,26 98,-64,12', tuft: 10, tip: '#f4e8d2' },
  marks: [bib('#f4e8d2', 0.85), belly('#f0dfc0', 0.8), socks('#f4e8d2', 44)],
});
