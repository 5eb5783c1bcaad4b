/** Colours of a printed sheet: its paper, the ink of its words, hues for what is drawn, greens, and a metal. */
import type { Random } from '@atelier/spec';
import type { Colour } from '../abstract/artboard.ts';
import { blend, colourOf, lightness } from '../abstract/tint.ts';
import { dark, pale } from './pen.ts';

export interface Inks {
  paper: Colour;
  /** A band or a ground round the paper. */
  ground: Colour;
  ink: Colour;
  /** Three or four, main first. */
  hues: readonly Colour[];
  leaves: readonly Colour[];
  gold: Colour;
}

/** paper ground ink | hues | leaves | gold; several an occasion. */
const SETS: Readonly<Record<string, readonly string[]>> = {
  birthday: [
    'fff4e0 f26a5a 2b2f5b|f26a5a f7b733 2ea7a0 5a5fc0|3f8f7a 7fbf9a|e9a92a',
    'fdf1ea 2b3a67 2b3a67|ef6f6c f4b740 56b3c4 b78bd0|4f9a86 93c6a8|e6b04a',
    'e8f4f1 1f6f78 12404a|f4845f f7c548 e2557b 3aa0a8|2f8f7f 7fc0a0|f0b23e',
  ],
  wedding: [
    'faf4ea 5f7a66 31453c|d99a8b ecc9b8 b5766d f3e3d3|6f8f76 9db59b 4f705f|b8924a',
    'f8f2ec 2f4a52 23393f|c98276 e6b8a4 efdcc8 8d4f55|5f8378 92ab98 3f6157|bd9650',
    'f6f0e6 8a5a5f 4a2f35|b5616a dd9a97 f0cdbf 7d3f4c|7b8f6a a8b58e 5c7050|b98d46',
  ],
  christmas: [
    '143d34 143d34 f7ead0|c8382f e9b44c f4ead6 e6705a|3f8a5f 5fa572 2a6b4c|e3b75a',
    'f7efdf a3242b 7d1a22|c2342f e2b04c 1f5a45 e98f6d|2f6f50 4f8f63 1d4f3b|d3a23f',
    '1c2d4f 1c2d4f f5ecd8|d9534a e8bd62 f2e8d5 8fb7d0|4d8a78 6fa58c 37695c|e5bc63',
  ],
  baby: [
    'f2f6f8 7fa8c4 35526b|f4b8a8 f6d68a a8c8dc c9b6dc|8fb8a4 b5d0b8|e9bd5f',
    'fdf3ec e29a8c 5b3f4f|f2a99a f7d58f a9cfc4 c5b3d6|8fb59a b9d0ae|e6b65a',
    '2b3a60 2b3a60 fbf1dc|f3b0a0 f7d98c 9fc0dd d0bce0|7fa9a0 a9c6b4|f2cb70',
  ],
  love: [
    'fdf0ec b3283f 8f1f35|d43d51 f08a84 f7c3b5 a3213a|7f9c7a a9bd95|d9a04a',
    '7c1c34 7c1c34 fdeadf|f0697a f7a79b fbd5c6 e8485f|7fa07f a7c09a|efc272',
    'fbeef0 d46a84 6b2340|e0577b f3a0ae f8ccc6 8f4a8f|86a58a b4c7a4|dca75a',
  ],
  halloween: [
    '241a38 241a38 fbe8c8|f08a24 f4b942 8a5cc0 d9542f|5f7f4a 86a35c|f2b53c',
    '1a1a26 1a1a26 fdebd0|ef7d22 f5c14f 6f4fa0 c9422f|4f7050 7a9a5a|f0a830',
  ],
  easter: [
    'fbf6e4 8fb98a 3f5540|f0a3a8 f6d26b 8cc4d0 bda3d6|6fa565 a3c88a|e5b84d',
    'eef6f2 f1b24a 36504f|f08f8a f7cf6a 7fbfc0 b49ad0|5f9f74 98c69a|e9b43f',
  ],
  newyear: [
    '14213d 14213d fdf3dc|f7c75a f08a6a 7fc4d8 e86a8a|6fa58a 98c0a4|f2c65c',
    '1b1530 1b1530 fbefdc|f3c462 e8707f 8f8fe0 63c2c0|7fa890 a4c6ae|efc35a',
  ],
  thanks: [
    'fbf5e9 33614f 2a4a3e|e2725b f2b84b 8b5d8f f3d9c4|5c8a6a 8fb08a 3f6b52|d6a545',
    'f5efe6 8f3f4d 4a2330|c9566a f0a58a f3cf9a 6d6aa8|6f8f74 a0b795 4f7058|cf9f4c',
    'eaf2f4 27566b 1c3f52|f0836b f6c55f 5fa6b8 d66a8f|4f8f80 86b89f 33705f|dba944',
  ],
  plain: [
    'f8f2e4 2f4f5f 24404f|d9664f eeb34f 5b8f98 9a5f7a|5f8a72 94b392 44705c|cf9d42',
    'f5ece0 6b3f52 45283a|c45d6b e9a26f f0cd8c 5f7fa0|7a8f66 a8b88a 586f4c|cc9a46',
    'eef1ea 2f6052 22463c|e07a5f f2c063 81a4b0 b8698a|5c8f70 94b88f 3f6f57|d1a244',
    '22384a 22384a f7ecd6|ef8a6a f3c467 8fbcc4 e3a0a0|6f9f8a 98bfa0 4f8070|e6ba62',
  ],
  banner: [
    'e0492f e0492f fff4dc|f9b934 2a2f5e fff0cf b5321f|2f7f6f 7fb59a|fbc75a',
    '22386b 22386b fff4dc|f4b53f ef6a4f fff0cf 4a7fc0|4f9a86 93c6a8|f6c45c',
    'f6b83c f6b83c 2a2340|e2472f 2a2f5e fff3d6 f08a4a|2f7f6f 7fb59a|fff0cc',
    '1f6f66 1f6f66 fff4dc|f7bd4a ef7a55 fff0cf 3fa093|7fc0a0 b5d9b0|f9cf6c',
    'f7ecd8 d9442f 24284f|e2472f f3b03c 2f6fa8 24284f|2f7f6f 7fb59a|e0a23a',
  ],
  // Read from afar, of what is by night: a disc that shines before deep air.
  nightly: [
    '16223f 16223f fdf0d2|f2d48a 2c4270 f7ead0 8fa6cc|2f6f7f 6fa3a8|f6d68a',
    '1c1a38 1c1a38 fbeed6|f3c27a 3c3566 f7e6cf b58fc0|4f6f8a 8fa6b8|f4cf86',
    '10303a 10303a fbf0d8|f4d79a 1f5560 f9edd3 e08a5a|3f7f7a 7fb0a4|f4d68c',
    '2a1630 2a1630 fdeedd|f0a86a 55294f f9e7d2 d76a6a|5f6f7f 93a3ac|f5c98a',
  ],
  logo: [
    'f8f5ee 24404f 24404f|d9664f eeb34f 5b8f98 9a5f7a|5f8a72 94b392|cf9d42',
    'fbf8f2 1f3a34 1f3a34|3f7f6a e0a24a c4573f 8fb08a|5f8a72 94b392|c9953c',
    'f5f3f0 2b2b3f 2b2b3f|5a5fa8 ef7f6a f2b95a 8fa8d0|5f8a72 94b392|cf9d42',
    '1f2f3a 1f2f3a f6ead2|e9b45a ef7f62 7fb3b0 f6ead2|6f9f8a 98bfa0|e9b45a',
    'f7f1e6 5a2a2f 5a2a2f|b5443f e3a24c 3f6f6a d98f7a|6f8f74 a0b795|c9953c',
  ],
  menu: [
    'f6eedd 3f4a3a 2f2a24|b5553f d99a4a 7a8f5a 8f4f4f|6f8258 98a67a 51633f|b98a3f',
    '23302b 23302b f4ead2|d98a5a e6bb62 8fae8a c96a5a|7f9f7a a3b992 5f8064|ddb35f',
    'f3e9dc 6e2f36 3f1f24|9c3f47 c9835a d9b06a 6f7a52|7f8a5f a5ab7f 5f6a47|b5883f',
  ],
};

/**
 * The set of an occasion. What a person named carries the drawing; of what the writer added the palest is the paper (and now and
 * then the deepest) and the rest joins the hues.
 */
export function inksFor(occasion: string, said: readonly Colour[], added: readonly Colour[], r: Random): Inks {
  const [base, hues, leaves, gold] = r.pick(SETS[occasion] ?? SETS.plain!).split('|') as [string, string, string, string];
  const [paper, ground, ink] = base.split(' ').map(colourOf) as [Colour, Colour, Colour];
  let inks: Inks = {
    paper,
    ground,
    ink,
    hues: hues.split(' ').map(colourOf),
    leaves: leaves.split(' ').map(colourOf),
    gold: colourOf(gold),
  };
  if (said.length > 0) {
    const strong = said.filter((c) => lightness(c) < 0.82);
    const palest = said.find((c) => lightness(c) >= 0.82);
    const deep = [...said].sort((a, b) => lightness(a) - lightness(b))[0]!;
    const main = strong.length > 0 ? strong : said;
    inks = {
      ...inks,
      paper: palest ?? pale(main[0]!, 0.88),
      ground: lightness(deep) < 0.55 ? deep : dark(deep, 0.35),
      ink: dark(deep, lightness(deep) < 0.35 ? 0.1 : 0.68),
      hues: main.length > 1 ? [...main] : [main[0]!, pale(main[0]!, 0.4), dark(main[0]!, 0.25), pale(main[0]!, 0.65)],
    };
  } else if (added.length > 0 && lightness(inks.paper) > 0.6) {
    const light = [...added].sort((a, b) => lightness(b) - lightness(a))[0]!;
    const deep = [...added].sort((a, b) => lightness(a) - lightness(b))[0]!;
    const main = added.filter((c) => c !== light && lightness(c) > 0.3);
    inks = {
      ...inks,
      paper: lightness(light) > 0.78 ? pale(light, 0.35) : inks.paper,
      ground: lightness(deep) < 0.45 ? blend(deep, inks.ground, 0.3) : inks.ground,
      hues: [...inks.hues.slice(0, 3), ...main].slice(0, 4),
    };
  }
  return contrasted(inks);
}

/** Words must be read: ink and paper are far apart in lightness. */
function contrasted(inks: Inks): Inks {
  const [p, i] = [lightness(inks.paper), lightness(inks.ink)];
  if (Math.abs(p - i) > 0.5) return inks;
  return { ...inks, ink: p > 0.5 ? dark(inks.ink, 0.8) : pale(inks.ink, 0.9) };
}
