/** Goats, sheep, llamas and pigs, each a build of quadruped.ts. */
import { curve } from './outline.ts';
import { coat } from './pelt.ts';
import { type Build, beast } from './quadruped.ts';
import { rack } from './racks.ts';

const GOATLIKE: Build = {
  foot: 'hoof',
  height: 238,
  length: 172,
  chest: 116,
  waist: 98,
  coat: coat('#efe9dc', '#c3bba9', '#a2998a', '#fffaf0', 8),
  head: {
    size: 42,
    snout: 0.95,
    depth: 0.66,
    drop: 0.6,
    ear: 'leaf',
    earSize: 0.8,
    nose: 'hoofed',
    beard: 1.1,
    horns: rack(['0.1,0,0.3 0.5,-0.6,0.26 1.1,-1,0.18 1.6,-1,0.06'], '#8d7e68', '#655946'),
  },
  reach: 72,
  lift: 62,
  neck: 72,
  bone: 18,
  tail: { spine: '0,-4,18 20,-26,14', tuft: 8 },
};

export const goat = beast('goat', GOATLIKE, 30);

export const ram = beast(
  'ram',
  {
    ...GOATLIKE,
    chest: 142,
    waist: 130,
    coat: coat('#e3d9c4', '#b4a88f', '#968a72', '#f4ecdb', 14),
    head: {
      ...GOATLIKE.head,
      beard: 0,
      horns: rack(['0.2,-0.1,0.5 0.8,-0.5,0.48 1.3,0.1,0.44 1.1,0.9,0.36 0.4,1.1,0.26 -0.1,0.7,0.1'], '#a08c6c', '#74634a'),
    },
    neck: 96,
  },
  20,
);

export const llama = beast('llama', {
  ...GOATLIKE,
  height: 286,
  length: 176,
  chest: 140,
  waist: 124,
  coat: coat('#d9c3a0', '#a8926f', '#82704f', '#f2e6cd', 13),
  head: { size: 38, snout: 1, depth: 0.7, drop: 0.5, ear: 'pricked', earSize: 0.9, nose: 'pad', muzzle: '#f2e6cd' },
  reach: 62,
  lift: 148,
  neck: 82,
  bone: 21,
  tail: { spine: '0,-2,26 22,16,22', tuft: 12 },
});

export const alpaca = beast('alpaca', {
  ...GOATLIKE,
  height: 250,
  length: 160,
  chest: 142,
  waist: 132,
  coat: coat('#efe6d4', '#c2b59d', '#a1947c', '#fffaf0', 18),
  head: {
    size: 42,
    snout: 0.6,
    depth: 0.62,
    drop: 0.34,
    ear: 'pricked',
    earSize: 0.66,
    nose: 'pad',
    mask: (d, _face, r) =>
      d.form(
        curve(
          `${-0.9 * r},${-0.6 * r} ${-0.5 * r},${-1.4 * r} ${0.4 * r},${-1.5 * r} ${0.8 * r},${-0.8 * r} ${0.2 * r},${-0.4 * r} ${-0.4 * r},${-0.36 * r}`,
        ),
        '#f4ecdc',
        { role: 'body', round: 6 },
      ),
  },
  reach: 52,
  lift: 122,
  neck: 98,
  bone: 24,
  tail: { spine: '0,-2,26 20,14,22', tuft: 12 },
});

export const PIG: Build = {
  ...GOATLIKE,
  height: 206,
  length: 200,
  chest: 150,
  waist: 134,
  coat: coat('#e3a9a0', '#b87e77', '#96605b', '#f3c9c0', 0),
  head: {
    size: 58,
    snout: 0.74,
    depth: 0.8,
    drop: 0.4,
    ear: 'leaf',
    earSize: 0.7,
    nose: 'hoofed',
    mask: (d, _face, r) =>
      d.form(
        curve(
          `${-1.66 * r},${0.02 * r} ${-1.42 * r},${-0.06 * r} ${-1.36 * r},${0.7 * r} ${-1.6 * r},${0.8 * r} ${-1.72 * r},${0.4 * r}`,
        ),
        '#d08f88',
        { round: 4 },
      ),
  },
  reach: 92,
  lift: 14,
  neck: 128,
  bone: 26,
  tail: { spine: '0,-2,9 20,-14,9 26,-32,9 12,-34,8 14,-18,6' },
};
export const pig = beast('pig', PIG);
