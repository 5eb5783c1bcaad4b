/** What things are made of, as a colour: a brass key is brass whatever its drawing. */
import type { Subject } from '@atelier/spec';
import type { VectorAsset } from '../art/asset.ts';
import { hex, type Rgb } from '../colour.ts';
import { colourName, mainColours } from './colours.ts';

/** As seen from across a table. Gold, silver, copper and bronze are colours already. */
const MATERIALS: Readonly<Record<string, string>> = {
  brass: '#b98d34',
  iron: '#5b5d61',
  'cast-iron': '#45474b',
  steel: '#9aa3aa',
  metal: '#8f979d',
  tin: '#a9b0b3',
  pewter: '#7f858a',
  wood: '#8a5a32',
  wooden: '#8a5a32',
  oak: '#a0733f',
  pine: '#c89c5f',
  walnut: '#5d3d26',
  mahogany: '#6d2f1d',
  bamboo: '#c5a661',
  wicker: '#c09255',
  leather: '#7b4a2a',
  terracotta: '#b9603a',
  clay: '#b0714c',
  stone: '#97938a',
  marble: '#dcd8d0',
  granite: '#77777b',
  concrete: '#9b9a96',
  porcelain: '#eeece6',
  ceramic: '#d9d2c4',
  glass: '#bfd9dc',
  crystal: '#d3e2ea',
  jade: '#5d9a77',
};

/** Linear; undefined for a word that names no material. */
export const materialColour = (word: string): Rgb | undefined =>
  Object.hasOwn(MATERIALS, word) ? hex(MATERIALS[word]!) : undefined;

export interface Made {
  paint: Rgb;
  /** Everyday name of its colour, for the Stage. */
  colour: string;
}

/** What a thing is said to be made of, where its drawing has other colours; the last word of a name is the thing. */
export function madeOf({ name, attributes }: Subject, asset: VectorAsset | undefined): Made | undefined {
  if (!asset?.bodyColor) return undefined;
  const said = attributes.filter((a) => !a.off && a.kind === 'material').map((a) => a.value.toLowerCase());
  const material = [...said, ...name.toLowerCase().split(' ').slice(0, -1)].find((word) => Object.hasOwn(MATERIALS, word));
  if (material === undefined) return undefined;
  const code = MATERIALS[material]!;
  const colour = colourName(code);
  return mainColours(asset).includes(colour) ? undefined : { paint: hex(code), colour };
}
