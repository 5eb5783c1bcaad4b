/** Colours that the words of a Brief name for a backdrop or a field of colour. */
import type { Brief } from '@atelier/spec';
import { luminance, mixRgb, type Rgb, scaleRgb } from '../colour.ts';
import { seen } from '../light/tone-curve.ts';
import { paintFor } from '../stage/colours.ts';
import type { Element } from './scene.ts';

/** As they look on a wall in good light: a little broken, never a screen's primaries. */
const NAMED: Readonly<Record<string, string>> = {
  red: '#b8433a',
  scarlet: '#c23b2c',
  crimson: '#a52a3a',
  vermilion: '#cf4a2c',
  maroon: '#6e2a33',
  burgundy: '#6b2436',
  oxblood: '#5e2126',
  ruby: '#9c2338',
  orange: '#d97f3a',
  coral: '#e0806a',
  peach: '#edb798',
  apricot: '#eaa873',
  amber: '#d9973a',
  yellow: '#e2bd55',
  gold: '#c99a3e',
  golden: '#cf9f45',
  brass: '#b08a44',
  honey: '#d6a24e',
  ochre: '#c08a35',
  mustard: '#cfa033',
  sienna: '#a35f38',
  umber: '#6a4a35',
  bronze: '#946b3c',
  khaki: '#a89a6c',
  green: '#6f9a6a',
  sage: '#9cab8c',
  emerald: '#3f8a68',
  olive: '#86844a',
  mint: '#a9d0b8',
  lime: '#a9bd58',
  chartreuse: '#b9c24a',
  viridian: '#3f7a66',
  teal: '#3f8583',
  turquoise: '#58b0ad',
  cyan: '#4fb0c4',
  aqua: '#7cc4c4',
  blue: '#4f7fb4',
  navy: '#2b3f66',
  indigo: '#45457e',
  azure: '#6aa4d4',
  cobalt: '#2f5aa8',
  ultramarine: '#2f3f94',
  cerulean: '#4a94bd',
  periwinkle: '#8f9ad0',
  sky: '#9cc0dc',
  slate: '#67747f',
  denim: '#5a7898',
  purple: '#77609c',
  violet: '#7a62a8',
  lilac: '#b4a3cc',
  lavender: '#b3a8d0',
  plum: '#6f4663',
  mauve: '#a98a9f',
  magenta: '#b0428a',
  fuchsia: '#c2408f',
  pink: '#dc9cab',
  rose: '#cc8490',
  blush: '#e8c0b8',
  white: '#eeebe4',
  ivory: '#ece3cf',
  cream: '#eadfc4',
  pearl: '#dfdcd4',
  silver: '#b9bcc0',
  grey: '#9a9ca0',
  gray: '#9a9ca0',
  charcoal: '#43454a',
  black: '#2b2b2f',
  ash: '#a5a39e',
  smoke: '#8f9096',
  brown: '#87664a',
  sand: '#d3bd97',
  beige: '#d6c6a8',
  tan: '#c09c72',
  taupe: '#8f7f72',
  copper: '#b06e4a',
  rust: '#a2563a',
  burnt: '#a85a2e',
  terracotta: '#bf6f50',
  midnight: '#262f52',
  dawn: '#e4b9a6',
};

/** Words of paler or darker shades that stand before a colour. */
const SHADES: Readonly<Record<string, number>> = {
  pale: 1.45,
  light: 1.35,
  soft: 1.2,
  bright: 1.2,
  faded: 1.1,
  dusty: 0.95,
  dark: 0.5,
  deep: 0.62,
};

const SAYS_NO_COLOUR: ReadonlySet<string> = new Set(['composition', 'lighting']);

/** What the writer tells of the thing itself: a rose is deep red, and the wall behind it is not. */
const isOfThing = ({ kind, source }: Pick<Brief['look'][number], 'kind' | 'source'>): boolean =>
  kind === 'detail' && source === 'writer';

/** Colours in the order they were said, each once; those of `fallback` where none is named. Scene-linear. */
export function coloursOf(brief: Pick<Brief, 'look' | 'setting' | 'subjects'>, fallback?: string): Rgb[] {
  const said = [
    ...brief.setting.filter((f) => !f.off).map((f) => f.value),
    ...brief.look.filter((f) => !f.off && !SAYS_NO_COLOUR.has(f.kind) && !isOfThing(f)).map((f) => f.value),
    // A colour that stands for a thing: "blue".
    ...brief.subjects.filter((s) => !s.off && s.name in NAMED).map((s) => s.name),
  ];
  const found = new Map<string, Rgb>();
  for (const value of said) {
    let shade = 1;
    const muted = /\bmuted\b/.test(value);
    for (const word of value.toLowerCase().split(/[^a-z]+/)) {
      if (word in SHADES) shade = SHADES[word]!;
      else if (word in NAMED) {
        if (!found.has(word)) {
          const c = seen(NAMED[word]!);
          const toned: Rgb = [c[0] * shade, c[1] * shade, c[2] * shade];
          const grey = luminance(toned) * 1.25;
          found.set(word, muted ? mixRgb(toned, [grey * 1.03, grey, grey * 0.97], 0.62) : toned);
        }
        shade = 1;
      }
    }
  }
  const colours = [...found.values()];
  // The person's own colour comes before the palette that a writer chose.
  const own = brief.subjects.find((s) => !s.off && s.name in NAMED)?.name;
  const first = own === undefined ? undefined : found.get(own);
  if (first) colours.sort((a, b) => Number(b === first) - Number(a === first));
  return colours.length > 0 || fallback === undefined ? colours : [seen(fallback)];
}

/** The colour of a phrase such as "deep red" as it looks on a wall, scene-linear; of several names the last. */
export function wallColour(value: string): Rgb | undefined {
  const words = value.toLowerCase().split(/[^a-z]+/);
  const at = words.findLastIndex((word) => word in NAMED);
  if (at < 0) return undefined;
  return scaleRgb(seen(NAMED[words[at]!]!), SHADES[words[at - 1] ?? ''] ?? 1);
}

/** The first colour that was said of a part of the place. */
export function colourOfElement(element: Pick<Element, 'attributes'> | undefined): Rgb | undefined {
  for (const word of element?.attributes ?? []) {
    const paint = wallColour(word) ?? paintFor(word);
    if (paint) return paint;
  }
  return undefined;
}

/** `#rrggbb` of a colour's name, as it looks on a wall. */
export const colourCode = (word: string): string | undefined => NAMED[word];

export const isColour = (word: string): boolean => word in NAMED;

export const isCalled = (brief: Brief, colour: string): boolean =>
  [...brief.look, ...brief.setting].some((f) => !f.off && f.value.toLowerCase().includes(colour));
