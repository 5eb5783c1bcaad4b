/** What food tastes of, as a colour: a strawberry ice cream is pink, a chocolate cake brown. */
import type { Subject } from '@atelier/spec';
import type { VectorAsset } from '../art/asset.ts';
import { hex, type Rgb } from '../colour.ts';
import { colourName, mainColours } from './colours.ts';

const FLAVOURS: Readonly<Record<string, string>> = {
  chocolate: '#6a4028',
  mocha: '#7a5236',
  coffee: '#8a623f',
  caramel: '#c08440',
  vanilla: '#f3e6c0',
  strawberry: '#ea98a6',
  raspberry: '#d0527a',
  cherry: '#c23a52',
  blueberry: '#7d78b8',
  lavender: '#b6a4d6',
  lemon: '#f4e07a',
  banana: '#f2e19a',
  mango: '#f3b54a',
  orange: '#f0a350',
  matcha: '#a9c47c',
  pistachio: '#b9cc8c',
  mint: '#a8dcc4',
  'red velvet': '#a8323e',
};

/** Dough stays the colour of dough where fruit lies in it or on it. */
const DOUGH = /\b(?:pancake|waffle|muffin|scone|bagel|pie|tart|crumble|cobbler|toast|cookie|bread|loaf|croissant)s?$/;
const FRUIT: ReadonlySet<string> = new Set('strawberry raspberry cherry blueberry lemon banana mango orange'.split(' '));

/** Linear paint and everyday name; undefined where nothing is said of it, or the drawing has that colour already. */
export function flavourOf(
  { name, attributes }: Subject,
  asset: VectorAsset | undefined,
): { paint: Rgb; colour: string } | undefined {
  if (!asset?.bodyColor) return undefined;
  const said = attributes.filter((a) => !a.off).map((a) => a.value.toLowerCase());
  // Chips of chocolate make no chocolate cookie.
  const words = [...said, name.toLowerCase().split(' ').slice(0, -1).join(' ')].join(' ').replace(/\b\w+ chip\b/, '');
  const flavour = Object.keys(FLAVOURS).find((word) => new RegExp(`\\b${word}\\b`).test(words));
  if (flavour === undefined || (FRUIT.has(flavour) && DOUGH.test(name.toLowerCase()))) return undefined;
  const code = FLAVOURS[flavour]!;
  const colour = colourName(code);
  return mainColours(asset).includes(colour) ? undefined : { paint: hex(code), colour };
}
