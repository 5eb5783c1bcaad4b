/** Colour words ↔ colours. Values by eye, as a painter would mix them; the names are the common English ones. */
import { isTint } from '@atelier/lexicon';
import type { VectorAsset } from '../art/asset.ts';
import { hex, type Rgb, toSrgb } from '../colour.ts';
import { rasterise } from '../sprite/rasterise.ts';

const PAINTS: Readonly<Record<string, string>> = {
  red: '#c8261f',
  crimson: '#a3122c',
  scarlet: '#d8311d',
  ruby: '#9d1236',
  burgundy: '#6b1428',
  maroon: '#6d1a1f',
  vermilion: '#d9432a',
  orange: '#ee8120',
  amber: '#e79a1d',
  rust: '#a64b1f',
  copper: '#b26a3c',
  bronze: '#94682c',
  coral: '#f0765c',
  peach: '#f6b48c',
  salmon: '#ef8b74',
  yellow: '#f2c81f',
  gold: '#d9a82a',
  golden: '#dba92c',
  mustard: '#c99a1f',
  cream: '#f3e6c2',
  ivory: '#f4ecd6',
  beige: '#d9c49e',
  tan: '#c49a67',
  khaki: '#a89a66',
  blond: '#dcbf78',
  blonde: '#dcbf78',
  ginger: '#c8702a',
  auburn: '#8a3d20',
  green: '#3f9142',
  emerald: '#16855a',
  olive: '#6c7230',
  mint: '#9fdcb4',
  lime: '#9bc62b',
  chartreuse: '#b5cf2c',
  teal: '#1e7f80',
  turquoise: '#35b8b0',
  cyan: '#27b3d1',
  aqua: '#4cc3c9',
  aquamarine: '#68cdb4',
  blue: '#2a62bd',
  navy: '#1d2d5e',
  azure: '#3a8fe0',
  cobalt: '#23479f',
  sapphire: '#1d3f96',
  indigo: '#3d3590',
  periwinkle: '#8590d8',
  purple: '#75389b',
  violet: '#7346ad',
  lavender: '#b5a0da',
  lilac: '#c3a4d8',
  mauve: '#a97fa8',
  plum: '#69305f',
  magenta: '#c22590',
  fuchsia: '#cc2f93',
  pink: '#ef8db0',
  rose: '#dc6a86',
  brown: '#7a4a26',
  chocolate: '#56301a',
  sienna: '#94512c',
  umber: '#5e4630',
  ochre: '#c08a34',
  brunette: '#513320',
  taupe: '#887a6c',
  sepia: '#6f5335',
  chestnut: '#7c3b22',
  black: '#26262b',
  ebony: '#26221f',
  charcoal: '#3a3c41',
  gray: '#878c92',
  grey: '#878c92',
  silver: '#b9bec4',
  white: '#f3f2ee',
};

/** Colours that are called after a thing only beside a plain one: "lemon yellow", "bottle green". */
const TINTS: Readonly<Record<string, string>> = {
  brick: '#9c4a33',
  cherry: '#b5172f',
  wine: '#6d1f33',
  tomato: '#d63f28',
  raspberry: '#b52a5c',
  oxblood: '#5c1a1e',
  pumpkin: '#e0701a',
  tangerine: '#ef8420',
  apricot: '#f2ac74',
  lemon: '#f3df4a',
  canary: '#f6dc3c',
  butter: '#f3df93',
  honey: '#d99a2b',
  saffron: '#e8a21c',
  bottle: '#11503c',
  sage: '#9cab84',
  avocado: '#6d7f2c',
  apple: '#7fb540',
  moss: '#66742f',
  pine: '#1f4a38',
  jade: '#2f9e79',
  pistachio: '#a8c686',
  petrol: '#1f5566',
  slate: '#5a6672',
  cornflower: '#6690e0',
  bubblegum: '#f49ac1',
  grape: '#5b2e7a',
  aubergine: '#46244a',
  coffee: '#4b3021',
  caramel: '#b5743a',
  walnut: '#5b3c27',
  dove: '#a9aaae',
  gunmetal: '#3d444b',
};

/** The coat of a red fox is no traffic light. */
const COATS: Readonly<Record<string, string>> = {
  red: '#b0491f',
  yellow: '#d9ab4e',
  orange: '#d0762a',
  gold: '#d4a24a',
  golden: '#d4a24a',
};
const FURRED = /\b(?:fox|squirrel|deer|panda|wolf|cat|dog|horse|cow|kangaroo|puppy|kitten|retriever)$/;

/** The paint for a said colour of a thing, as its kind wears it: "red" of a fox is russet, of a car it is red. */
export function paintOn(thing: string, said: string): Rgb | undefined {
  const coat = FURRED.test(thing) ? COATS[said] : undefined;
  return coat ? hex(coat) : paintFor(said);
}

/** The paint for a said colour: "light blue", "dark green", "blue"; undefined for words like "colourful". */
export function paintFor(said: string): Rgb | undefined {
  const words = said.toLowerCase().split(/[\s-]+/);
  const at = words.findLastIndex((word) => Object.hasOwn(PAINTS, word) || Object.hasOwn(PAINTS, word.replace(/ish$/, '')));
  const word = words[at];
  if (word === undefined) return undefined;
  const shade = words.slice(0, at);
  // "Mustard yellow" is mustard, "lemon yellow" what lemons are.
  const tint = shade.findLast((w) => isTint(w, word) && (TINTS[w] ?? PAINTS[w]) !== undefined);
  const base = hex((tint && (TINTS[tint] ?? PAINTS[tint])) ?? PAINTS[word] ?? PAINTS[word.replace(/ish$/, '')]!);
  if (shade.some((w) => /^(light|pale|pastel|baby|sky|soft|powder)$/.test(w)))
    return [mixTo(base[0], 0.9), mixTo(base[1], 0.9), mixTo(base[2], 0.9)];
  if (shade.some((w) => /^(dark|deep|midnight|navy|forest)$/.test(w))) return [base[0] * 0.38, base[1] * 0.38, base[2] * 0.38];
  return base;
}

const mixTo = (v: number, to: number): number => v + (to - v) * 0.42;

/** Everyday name of a colour given as `#rrggbb`. */
export function colourName(code: string): string {
  return colourOf(hex(code));
}

/** Of a linear colour. */
export function colourOf(linear: Rgb): string {
  const [r, g, b] = linear.map((v) => toSrgb(v)) as [number, number, number];
  const high = Math.max(r, g, b);
  const low = Math.min(r, g, b);
  const range = high - low;
  const lightness = (high + low) / 2;
  const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * lightness - 1) + 1e-9);
  if (high < 0.22) return 'black';
  if (low > 0.86) return 'white';
  if (range < 0.12 && lightness > 0.8) return 'white';
  if (saturation < 0.13 || range < 0.07) return lightness > 0.82 ? 'white' : lightness < 0.25 ? 'black' : 'gray';
  let hue = high === r ? (g - b) / range : high === g ? 2 + (b - r) / range : 4 + (r - g) / range;
  if (hue < 0) hue += 6;
  const degrees = hue * 60;
  if (degrees < 14 || degrees >= 345) return lightness > 0.72 ? 'pink' : lightness < 0.24 ? 'brown' : 'red';
  if (degrees < 42)
    return lightness < 0.43 || (saturation < 0.42 && lightness < 0.62)
      ? 'brown'
      : lightness > 0.8 || saturation < 0.45
        ? 'beige'
        : 'orange';
  if (degrees < 68) return lightness < 0.3 ? 'brown' : lightness > 0.85 ? 'cream' : 'yellow';
  if (degrees < 165) return 'green';
  if (degrees < 195) return 'turquoise';
  if (degrees < 255) return 'blue';
  if (degrees < 292) return 'purple';
  return 'pink';
}

const MAIN = new WeakMap<VectorAsset, string[]>();

/** The one or two colours that cover most of a drawing, counted on a small rendering. */
export function mainColours(asset: VectorAsset): string[] {
  const known = MAIN.get(asset);
  if (known) return known;
  const { data } = rasterise(asset, { height: 24 });
  const areas = new Map<string, number>();
  let all = 0;
  for (let i = 0; i < data.length; i += 4) {
    const a = data[i + 3]!;
    if (a < 0.5) continue;
    const name = colourOf([data[i]!, data[i + 1]!, data[i + 2]!]);
    areas.set(name, (areas.get(name) ?? 0) + a);
    all += a;
  }
  const ranked = [...areas].sort((a, b) => b[1] - a[1]);
  const found = ranked
    .filter(([, area], i) => i === 0 || area > all * 0.3)
    .map(([name]) => name)
    .slice(0, 2);
  MAIN.set(asset, found);
  return found;
}
