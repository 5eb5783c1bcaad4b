/** Young animals: builds of quadruped.ts that are short in the body, on long legs, with a large head, a short muzzle and no horns. */
import { EQUINE } from './equines.ts';
import { PIG } from './farm-kin.ts';
import { MIDDLE } from './hounds.ts';
import { belly, bib, patches, socks, spots, stripes } from './markings.ts';
import { curve, limb } from './outline.ts';
import { coat } from './pelt.ts';
import { type Build, beast, type Mark } from './quadruped.ts';
import { CAT, TIGER } from './wild-cats.ts';

export const puppy = beast('puppy', {
  ...MIDDLE,
  height: 196,
  length: 124,
  chest: 108,
  waist: 92,
  coat: coat('#c99a62', '#946a40', '#6d4a2b', '#f2e4c9', 6),
  head: { size: 66, snout: 0.52, depth: 0.6, drop: 0.22, ear: 'dropped', earSize: 1, muzzle: '#f2e4c9' },
  reach: 58,
  lift: 62,
  neck: 82,
  bone: 33,
  tail: { spine: '0,-6,20 22,-36,18 26,-66,8', tuft: 6 },
  marks: [bib('#f2e4c9', 0.8), belly('#f2e4c9', 0.8)],
});

export const kitten = beast('kitten', {
  ...CAT,
  height: 158,
  length: 112,
  chest: 82,
  waist: 76,
  coat: coat('#bf7b42', '#86502c', '#6b3a1f', '#f2dfc2', 5),
  head: {
    ...CAT.head,
    size: 60,
    snout: 0.18,
    depth: 0.56,
    ear: 'pricked',
    earSize: 0.66,
    muzzle: '#f7ebd4',
    iris: '#8fae6a',
    mask: (d, face, r) => {
      for (const [x, y] of [
        [-0.34, -0.78],
        [-0.04, -0.84],
        [0.26, -0.76],
      ] as const)
        d.within(face, limb(`${x * r},${(y - 0.2) * r},2 ${(x - 0.06) * r},${(y + 0.34) * r},7`), '#6b3a1f', { opacity: 0.7 });
      for (const y of [0.1, 0.4])
        d.within(face, limb(`${0.95 * r},${y * r},8 ${0.3 * r},${(y + 0.06) * r},2`), '#6b3a1f', { opacity: 0.6 });
    },
  },
  reach: 44,
  lift: 56,
  neck: 66,
  bone: 25,
  tail: { spine: '0,2,18 26,-26,18 36,-70,17 26,-104,10', tuft: 5, rings: '#6b3a1f' },
  marks: [bib('#f7ebd4', 0.9), stripes('#6b3a1f', 7, 0.06, 1.1, 0.6), socks('#f7ebd4', 30)],
});

export const lionCub = beast('lion-cub', {
  ...CAT,
  height: 184,
  length: 138,
  chest: 104,
  waist: 92,
  coat: coat('#cfa56b', '#9a7447', '#7a5a36', '#f5e8cd', 5),
  head: { ...CAT.head, size: 66, snout: 0.26, earSize: 0.86, muzzle: '#f5e8cd', iris: '#8d7a45' },
  reach: 58,
  lift: 48,
  neck: 88,
  bone: 34,
  tail: { spine: '0,4,16 34,34,13 52,78,12', tip: '#4a3424', tuft: 7 },
  marks: [belly('#f5e8cd', 0.8), spots('#a67f4e', 34, 4.6, 0.5)],
});

export const tigerCub = beast('tiger-cub', {
  ...TIGER,
  height: 184,
  length: 138,
  chest: 104,
  waist: 92,
  head: { ...TIGER.head, size: 68, snout: 0.24, earSize: 0.8 },
  reach: 58,
  lift: 48,
  neck: 88,
  bone: 34,
  tail: { spine: '0,4,20 40,30,18 70,66,17 96,76,12', rings: '#2c2019' },
  marks: [belly('#f6ead2', 0.8, 0.9), stripes('#2c2019', 9, -0.06, 1.14, 0.88)],
});

export const bearCub = beast('bear-cub', {
  ...CAT,
  height: 178,
  length: 124,
  croup: 8,
  chest: 122,
  waist: 116,
  coat: coat('#6f4c34', '#4a3122', '#331f16', '#b08c66', 11),
  head: { size: 68, snout: 0.5, depth: 0.56, drop: 0.3, ear: 'round', earSize: 0.84, nose: 'pad', muzzle: '#c3a077' },
  reach: 58,
  lift: 44,
  neck: 112,
  bone: 42,
  tail: { spine: '0,6,24 14,12,20', tuft: 8 },
});

/** Small curls of wool. */
const curls =
  (color: string, count: number): Mark =>
  (d, body, at, unit) => {
    for (let i = 0; i < count; i++) {
      const [x = 0, y = 0] = at(d.chance.between(-0.3, 1.2), d.chance.between(0, 1)).split(',').map(Number);
      const r = unit * d.chance.between(0.06, 0.1);
      d.within(
        body,
        limb(`${x - r},${y},1 ${x - r * 0.4},${y - r},3 ${x + r * 0.7},${y - r * 0.5},2.6 ${x + r * 0.5},${y + r * 0.5},1`),
        color,
        { opacity: 0.6 },
      );
    }
  };

export const lamb = beast('lamb', {
  ...EQUINE,
  height: 196,
  length: 108,
  chest: 108,
  waist: 102,
  coat: coat('#f2ecdf', '#c2b7a3', '#b0a48d', '#fffaf0', 16),
  head: {
    size: 48,
    snout: 0.52,
    depth: 0.62,
    drop: 0.46,
    ear: 'leaf',
    earSize: 1.1,
    nose: 'small',
    mask: (d, face, r) =>
      d.within(
        face,
        curve(
          `${-3 * r},${-0.6 * r} ${-0.7 * r},${-0.7 * r} ${0.2 * r},${-0.3 * r} ${0.3 * r},${0.6 * r} ${-0.4 * r},${1.2 * r} ${-3 * r},${1.2 * r}`,
        ),
        '#efdcca',
      ),
  },
  reach: 46,
  lift: 56,
  neck: 72,
  bone: 19,
  tail: { spine: '0,-2,20 18,24,22 18,58,14', tuft: 11 },
  mane: { color: '#f4eee1', length: 16 },
  marks: [curls('#c3b8a2', 60)],
});

export const calf = beast('calf', {
  ...EQUINE,
  height: 252,
  length: 142,
  chest: 106,
  waist: 94,
  coat: coat('#efe8da', '#b3a797', '#6b5648', '#fffaf0', 0),
  head: { size: 52, snout: 0.86, depth: 0.76, drop: 0.5, ear: 'leaf', earSize: 1, nose: 'pad', muzzle: '#e0b9a8' },
  reach: 66,
  lift: 54,
  neck: 82,
  bone: 23,
  mane: { color: '#5a3b2b', length: 4 },
  marks: [patches('#5a3b2b', [0.16, 0.24, 0.4, 0.34], [0.82, 0.3, 0.34, 0.4], [-0.36, -0.3, 0.3, 0.3])],
  tail: { spine: '0,0,10 18,40,9 22,90,9', tip: '#5a3b2b', tuft: 9 },
});

export const foal = beast('foal', {
  ...EQUINE,
  height: 318,
  length: 140,
  chest: 100,
  waist: 82,
  coat: coat('#8f5a37', '#603a24', '#432818', '#c99b72', 0),
  head: { size: 44, snout: 1.1, depth: 0.7, drop: 0.7, ear: 'leaf', earSize: 1.1, nose: 'hoofed' },
  reach: 78,
  lift: 86,
  neck: 66,
  bone: 19,
  tail: { spine: '0,0,12 20,36,14 22,74,10', tuft: 12, tip: '#33211a' },
  mane: { color: '#33211a', length: 18 },
});

/** Low and stout, with a thick mane that hangs over its brow. */
export const pony = beast('pony', {
  ...EQUINE,
  height: 250,
  length: 186,
  chest: 142,
  waist: 124,
  coat: coat('#b98452', '#875c36', '#5f3f24', '#e8d3b2', 6),
  head: {
    size: 50,
    snout: 1.2,
    depth: 0.8,
    drop: 0.74,
    ear: 'leaf',
    earSize: 0.8,
    nose: 'hoofed',
    mask: (d, _, r) =>
      d.form(
        curve(
          `${0.5 * r},${-0.9 * r} ${-0.1 * r},${-1.05 * r} ${-0.7 * r},${-0.5 * r} ${-0.95 * r},${0.1 * r}! ${-0.4 * r},${-0.3 * r} ${0.2 * r},${-0.3 * r}`,
        ),
        '#f0e2c4',
        { round: 4 },
      ),
  },
  reach: 92,
  lift: 64,
  neck: 112,
  bone: 26,
  tail: { spine: '0,-2,22 30,50,34 34,120,38 28,190,20', tuft: 14, tip: '#f0e2c4' },
  mane: { color: '#f0e2c4', length: 40 },
});

export const fawn = beast('fawn', {
  ...EQUINE,
  height: 268,
  length: 132,
  chest: 84,
  waist: 70,
  coat: coat('#a9713f', '#744c2b', '#573620', '#f3e6cd', 3),
  head: { size: 42, snout: 0.92, depth: 0.56, drop: 0.56, ear: 'leaf', earSize: 1.3, nose: 'pad', muzzle: '#efdfc2' },
  reach: 62,
  lift: 80,
  neck: 52,
  bone: 15,
  tail: { spine: '0,-4,16 16,8,14', tuft: 8 },
  mane: { color: '#7d5230', length: 3 },
  marks: [belly('#f3e6cd', 0.82, 0.9), spots('#fbf3e2', 46, 4.4, 0.95)],
});

export const piglet = beast('piglet', {
  ...PIG,
  height: 150,
  length: 116,
  chest: 102,
  waist: 94,
  coat: coat('#eab5ab', '#c48b83', '#a46d67', '#f7d3ca', 0),
  head: { ...PIG.head, size: 58, snout: 0.56, depth: 0.76, earSize: 0.86 },
  reach: 62,
  lift: 22,
  neck: 92,
  bone: 25,
  tail: { spine: '0,-2,7 14,-10,7 20,-24,7 10,-26,6 10,-14,5' },
});

/** A young wolf or fox of no kind of dog. */
const PUP: Build = {
  ...MIDDLE,
  height: 190,
  length: 126,
  chest: 98,
  waist: 82,
  head: { size: 58, snout: 0.62, depth: 0.5, drop: 0.24, ear: 'pricked', earSize: 0.6 },
  reach: 56,
  lift: 54,
  neck: 78,
  bone: 27,
};
export const foxCub = beast('fox-cub', {
  ...PUP,
  coat: coat('#c96f35', '#3d2a22', '#6f3a1c', '#f6ead6', 8),
  head: { ...PUP.head, earSize: 0.84, muzzle: '#f6ead6' },
  tail: { spine: '0,4,28 50,14,36 96,6,34 126,-6,18', tuft: 10, tip: '#f6ead6' },
  marks: [bib('#f6ead6', 0.9), socks('#3a2922', 60, 0.85)],
});
export const wolfCub = beast('wolf-cub', {
  ...PUP,
  coat: coat('#7d7d80', '#57575b', '#3b3b40', '#d8d3c8', 9),
  head: { ...PUP.head, muzzle: '#d8d3c8' },
  tail: { spine: '0,4,26 34,34,30 48,74,14', tuft: 10 },
  marks: [belly('#d8d3c8', 0.78), bib('#d8d3c8', 0.6)],
});
